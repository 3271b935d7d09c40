#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every visible text is translated into every language.

check_translations.py ROOT LUPDATE   names each text that is missing or wrong; exit code 1 when there is one
check_translations.py --self-test    shows that faults are found
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")


def forms_of(translation):
    """Every form of one translation: several for numbers, else one."""
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def placeholders(text):
    return sorted({match.replace("L", "") for match in PLACEHOLDER.findall(text)})


def check_forms(source, forms, is_numerus):
    if not all(form.strip() for form in forms):
        return "has an empty form"
    wanted = placeholders(source)
    for form in forms:
        found = placeholders(form)
        # "One viewer" may do without its number; a text about many may not.
        optional = ["%n"] if is_numerus and len(forms) > 1 else []
        if [p for p in found if p not in optional] != [p for p in wanted if p not in optional]:
            return f"has other placeholders than its source: {form!r}"
        if "%n" in found and "%n" not in wanted:
            return f"has a number that its source has not: {form!r}"
    if is_numerus and "%n" in wanted and "%n" not in placeholders(forms[-1]):
        return f"lacks the number: {forms[-1]!r}"
    return None


def check_message(message):
    """The sentence about one message, or None."""
    translation = message.find("translation")
    state = translation.get("type")
    if state in ("vanished", "obsolete"):
        return "is no longer in the sources"
    if state == "unfinished":
        return "is not translated"
    source = message.findtext("source") or ""
    return check_forms(source, forms_of(translation), message.get("numerus") == "yes")


def messages_of(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            yield key, message


def check_file(committed, updated):
    """`updated` is `committed` after a look at the sources."""
    known = {key for key, _ in messages_of(committed)}
    found = []
    for key, message in messages_of(updated):
        sentence = "is not in the file" if key not in known else check_message(message)
        if sentence:
            found.append(f"{committed.name}: {key[0]}: {key[1]!r} {sentence}")
    gone = known - {key for key, _ in messages_of(updated)}
    found += [f"{committed.name}: {key[0]}: {key[1]!r} is no longer in the sources" for key in sorted(gone)]
    return found


def check_tree(root, lupdate):
    folder = root / "translations"
    files = sorted(folder.glob("rendezvous_*.ts"))
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        copies = pathlib.Path(scratch)
        for path in files:
            shutil.copy(path, copies / path.name)
        subprocess.run([folder / "update.sh", lupdate, root, copies], check=True)
        for path in files:
            found += check_file(path, copies / path.name)
    return len(files), found


SAMPLE = """<TS version="2.1" language="de"><context><name>Sample</name>
<message{numerus}><source>{source}</source><translation{state}>{translation}</translation></message>
</context></TS>"""
# source, translation, state, whether it is about numbers
FAULTS = [
    ("Stop", "", ' type="unfinished"', False),
    ("Stop", "Halt", ' type="vanished"', False),
    ("Stop", " ", "", False),
    ("Port %1 is in use by %2.", "Port %1 ist belegt.", "", False),
    ("Port %1", "Port %2", "", False),
    ("%n viewer(s)", "<numerusform>ein Zuschauer</numerusform><numerusform></numerusform>", "", True),
    ("%n viewer(s)", "<numerusform>%n Zuschauer</numerusform><numerusform>Zuschauer</numerusform>", "", True),
    ("%n viewer(s) in %1", "<numerusform>%n in %1</numerusform><numerusform>%n</numerusform>", "", True),
]
FINE = [
    ("&amp;Stop", "Halt", "", False),
    ("Port %1 is in use by %2.", "%2 belegt Port %1.", "", False),
    ("%n viewer(s)", "<numerusform>ein Zuschauer</numerusform><numerusform>%n Zuschauer</numerusform>", "", True),
    ("%n viewer(s)", "<numerusform>視聴者 %n 人</numerusform>", "", True),
]


def check_sample(source, translation, state, is_numerus):
    text = SAMPLE.format(source=source, translation=translation, state=state,
                         numerus=' numerus="yes"' if is_numerus else "")
    return check_message(next(ElementTree.fromstring(text).iter("message")))


def self_test():
    missed = [sample for sample in FAULTS if not check_sample(*sample)]
    wrong = [sample for sample in FINE if check_sample(*sample)]
    for sample in missed:
        print(f"not found: {sample}")
    for sample in wrong:
        print(f"wrongly found: {sample}")
    print(f"{len(FAULTS) - len(missed)} of {len(FAULTS)} faults found, {len(wrong)} wrong alarms")
    return 1 if missed or wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    count, found = check_tree(pathlib.Path(arguments[0]).resolve(), arguments[1])
    for line in found:
        print(line)
    print(f"{count} languages checked, {len(found)} faults")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
