#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Man pages, completions and shown commands against the program's own --help.

check_help.py PROGRAM ROOT   prints what is wrong, one a line; exit code 1 when there is something
"""
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

PROGRAMS = {"rendezvous", "rendezvousd"}
END_OF_COMMAND = {"|", "||", "&&", ";", ">", ">>", "&"}


class Help:
    def __init__(self, program: str):
        text = subprocess.run([program, "--help"], check=True, capture_output=True, text=True, timeout=20).stdout
        first, _, rest = text.partition("\nCommands")
        commands, _, theirs = rest.partition("\nTheir options:\n")
        option = re.compile(r"^  (?:-\w, )?--([\w-]+)", flags=re.M)
        self.server_options = set(option.findall(first))
        self.command_options = set(option.findall(theirs))
        rows = re.findall(r"^  ([a-z]+)(?: ([a-z]+))?", commands, flags=re.M)
        self.commands = {" ".join(filter(None, row)) for row in rows}
        self.nouns = {row[0] for row in rows}
        self.options = self.server_options | self.command_options
        if not self.server_options or not self.command_options or not self.commands:
            raise SystemExit(f"--help of {program} is not understood")


def compare(where: str, what: str, written: set[str], true: set[str]):
    for name in sorted(true - written):
        yield f"{where} does not know the {what} {name}"
    for name in sorted(written - true):
        yield f"{where} has the {what} {name}, the program has not"


def check_man_pages(root: Path, known: Help):
    for name, options in (("rendezvousd", known.options), ("rendezvous", known.server_options)):
        text = (root / f"installer/linux/man/{name}.1").read_text(encoding="utf-8")
        described = text.partition(".Sh OPTIONS")[2]
        written = set(re.findall(r"Fl -([a-z][\w-]*)", described))
        commands = {re.sub(r" (Ar|Op) .*", "", row) for row in re.findall(r"^\.It Ic (.*)$", described, flags=re.M)}
        yield from compare(f"{name}.1", "option", written, options)
        yield from compare(f"{name}.1", "command", commands, known.commands)


def check_man_syntax(root: Path):
    for tool in (["mandoc", "-T", "lint", "-W", "warning"], ["man", "--warnings", "--local-file"]):
        if shutil.which(tool[0]) is None:
            continue
        for page in sorted((root / "installer/linux/man").glob("*.1")):
            done = subprocess.run([*tool, str(page)], capture_output=True, text=True, timeout=20,
                                  env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
            complaint = done.stderr + (done.stdout if tool[0] == "mandoc" else "")
            if complaint.strip():
                yield f"{' '.join(tool)} {page.name}: {complaint.strip()}"


def completion_words(path: Path) -> tuple[set[str], set[str]]:
    """The options and the plain words of a completion file, without its comments."""
    text = re.sub(r"^\s*#.*$", "", path.read_text(encoding="utf-8"), flags=re.M)
    options = set(re.findall(r"(?<![\w-])--([a-z][a-z-]*)", text)) | set(
        re.findall(r"^ *complete .* -l ([a-z][a-z-]*)", text, flags=re.M))
    return options, set(re.findall(r"(?<![\w-])[a-z]+(?![\w-])", text))


def check_completions(root: Path, known: Help):
    verbs = {word for command in known.commands for word in command.split()}
    for name in ("rendezvous.bash", "_rendezvous", "rendezvous.fish"):
        options, words = completion_words(root / "installer/linux/completions" / name)
        yield from compare(name, "option", options, known.options)
        for word in sorted(verbs - words):
            yield f"{name} does not know the command {word}"


def commands_of(text: str, nouns: set[str]):
    """The words after the program's name, of every line that calls it."""
    for line in text.splitlines():
        try:
            words = shlex.split(line, comments=True)
        except ValueError:
            continue
        for i, word in enumerate(words[:-1]):
            called = word.rpartition("/")[2] in PROGRAMS or word.endswith("installer/run.sh")
            if not called or (i > 0 and words[i - 1] == "-u"):
                continue
            arguments = []
            for argument in words[i + 1:]:
                if argument in END_OF_COMMAND:
                    break
                arguments.append(argument)
            if arguments and (arguments[0].startswith("--") or arguments[0] in nouns):
                yield line.strip(), arguments


def check_shown_commands(root: Path, known: Help):
    for path in [root / "README.md", *sorted((root / "docs").glob("*.md"))]:
        text = path.read_text(encoding="utf-8")
        blocks = re.findall(r"^```(?:sh|console)?\n(.*?)^```", text, flags=re.M | re.S)
        spans = re.findall(r"`((?:sudo )?rendezvousd? [^`\n]+)`", text)
        for line, arguments in commands_of("\n".join(blocks + spans), known.nouns):
            for argument in arguments:
                option = re.match(r"--([a-z][\w-]*)", argument)
                if option and option.group(1) not in known.options:
                    yield f"{path.name}: there is no --{option.group(1)}: {line}"
            words = [a for a in arguments if re.fullmatch(r"[a-z]+", a)]
            if arguments[0] in known.nouns and arguments[0] not in known.commands \
                    and " ".join(words[:2]) not in known.commands:
                yield f"{path.name}: there is no such command: {line}"


def main() -> int:
    known, root = Help(sys.argv[1]), Path(sys.argv[2])
    faults = [*check_man_pages(root, known), *check_man_syntax(root), *check_completions(root, known),
              *check_shown_commands(root, known)]
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
