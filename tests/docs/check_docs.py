#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links, quotes and names in the project's papers, against the files and sources that they speak of.

check_docs.py ROOT          prints what is wrong, one a line; exit code 1 when there is something
check_docs.py --self-test   proves on a small tree with every kind of fault that each is found
"""
import re
import sys
import tempfile
from pathlib import Path

# Pages on which every snake_case name is ours; the others also quote the settings of other programs.
OURS_ONLY = {"admin.md", "troubleshooting.md", "monitoring.md", "migrating-from-ers.md", "quick-start.md", "tls.md"}
SOURCE_DIRS = ("app", "server", "ui", "resources", "installer")
SOURCE_ENDINGS = {".cpp", ".h", ".js", ".mjs", ".html", ".json", ".in"}
KEY_GROUPS = "server|stun|devicetokens|tokens|admin|jwt|webhook|rooms|limits|log"
MACHINE_PATH = re.compile(r"(?<![\w.])(/work/|/home/\w|/tmp/b\d|[A-Z]:\\\\Users)")
REGISTRY = re.compile(r"registry\.|npmjs|pypi\.|crates\.io|docker\.io|ghcr\.io|quay\.io|deb\.debian\.org|proxy\.golang")


def slug(heading: str) -> str:
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")


class Page:
    def __init__(self, path: Path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.prose = re.sub(r"^```.*?^```", "", self.text, flags=re.M | re.S)
        self.anchors = {slug(h) for h in re.findall(r"^#+ +(.*?) *$", self.prose, flags=re.M)}
        self.spans = re.findall(r"(?<!`)`([^`\n]+)`(?!`)", self.prose)
        self.links = re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`\n]*`", "", self.prose))


def pages_of(root: Path) -> dict[Path, Page]:
    names = [*root.glob("*.md"), *root.glob("docs/**/*.md")]
    return {p.resolve(): Page(p) for p in names if "NOTICES" not in p.name}


def source_text(root: Path) -> str:
    """Everything between quotes can be found in it, in one piece and with … for what is filled in."""
    texts = []
    for folder in SOURCE_DIRS:
        for path in (root / folder).glob("**/*"):
            if path.suffix in SOURCE_ENDINGS and "vendor" not in path.parts:
                texts.append(path.read_text(encoding="utf-8", errors="replace"))
    joined = re.sub(r'"(?:_s)?\s*\n\s*u?"', "", "\n".join(texts))
    return re.sub(r"%\d", "…", joined).replace('\\"', '"')


def check_links(pages: dict[Path, Page]):
    for page in pages.values():
        for link in page.links:
            if re.match(r"[a-z]+:", link):
                continue
            name, _, anchor = link.partition("#")
            target = (page.path.parent / name).resolve() if name else page.path.resolve()
            if not target.exists():
                yield page, f"the link {link} leads nowhere"
            elif anchor and target in pages and anchor not in pages[target].anchors:
                yield page, f"the link {link} names a heading that is not there"


def check_reachable(root: Path, pages: dict[Path, Page]):
    index = (root / "docs/README.md").resolve()
    seen, todo = set(), [index]
    while todo:
        path = todo.pop()
        if path in seen or path not in pages:
            continue
        seen.add(path)
        page = pages[path]
        todo += [(page.path.parent / link.partition("#")[0]).resolve() for link in page.links if "://" not in link]
    for path, page in pages.items():
        if (root / "docs").resolve() in path.parents and path not in seen:
            yield page, "docs/README.md does not lead here"


def check_keys(root: Path, pages: dict[Path, Page]):
    table = (root / "docs/configuration.md").read_text(encoding="utf-8")
    keys = set(re.findall(r"^\| `([\w.]+)` \|", table, flags=re.M))
    variables = set(re.findall(r"`(ERS_\w+)`", table))
    for page in pages.values():
        for span in page.spans:
            for key in re.findall(rf"^((?:{KEY_GROUPS})\.[a-z]\w*)(?::.*|=.*)?$", span):
                # api.md speaks of fields of answers, too.
                if key not in keys and not key.endswith((".md", ".json", ".log")) and page.path.name != "api.md":
                    yield page, f"{key} is no key of docs/configuration.md"
            for name in re.findall(r"^(ERS_[A-Z_]+)(?:=.*)?$", span):
                if name not in variables:
                    yield page, f"{name} is no variable of docs/configuration.md"


def check_quotes(pages: dict[Path, Page], sources: str):
    for page in pages.values():
        for span in page.spans:
            if re.fullmatch(r"[A-Z][^|]* [^|]*\.|server\.\w+ .*\.", span) and span not in sources:
                yield page, f"nothing in the sources says: {span}"
            for reason in re.findall(r'^reason="(.*)"$', span):
                if f'"{reason.removeprefix("token ")}"' not in sources:
                    yield page, f"nothing in the sources has the reason: {reason}"
            if page.path.name in OURS_ONLY and re.fullmatch(r"(?!rdv_)[a-z]+(_[a-z]+)+", span) and span not in sources:
                yield page, f"nothing in the sources is called {span}"


def check_files(root: Path, pages: dict[Path, Page]):
    for page in pages.values():
        for span in page.spans:
            name = span.split()[0].removeprefix("./").rstrip("/")
            if not re.match(r"(app|server|ui|tests|installer|resources|cmake|docs|translations)/[\w./-]+$", name):
                continue
            stem = root / name
            beside = page.path.parent / name
            if not (stem.exists() or beside.exists() or list(stem.parent.glob(stem.name + ".*"))):
                yield page, f"there is no {name}"


def check_exit_codes(root: Path, pages: dict[Path, Page]):
    page = pages.get((root / "docs/troubleshooting.md").resolve())
    if page is None:
        return
    codes = set(re.findall(r"= (\d)", (root / "app/ExitCode.h").read_text())) - {"0"}
    rows = dict(re.findall(r"^\| (\d) \|.*\| (yes|no) \|$", page.text, flags=re.M))
    if set(rows) != codes:
        yield page, f"the exit codes are {sorted(codes)}, the table has {sorted(rows)}"
    unit = root / "installer/linux/rendezvous.service.in"
    prevented = set(re.search(r"^RestartPreventExitStatus=(.*)$", unit.read_text(), flags=re.M).group(1).split())
    if prevented != {code for code, again in rows.items() if again == "no"}:
        yield page, f"the unit does not try again after {sorted(prevented)}; the table says otherwise"


def check_strangers(pages: dict[Path, Page]):
    for page in pages.values():
        for what, pattern in (("a path of one machine", MACHINE_PATH), ("a registry", REGISTRY)):
            found = pattern.search(page.text)
            if found:
                yield page, f"{what}: {found.group(0)}"


def faults_of(root: Path) -> list[str]:
    pages = pages_of(root)
    sources = source_text(root)
    found = [*check_links(pages), *check_reachable(root, pages), *check_keys(root, pages),
             *check_quotes(pages, sources), *check_files(root, pages), *check_exit_codes(root, pages),
             *check_strangers(pages)]
    return [f"{page.path.relative_to(root)}: {fault}" for page, fault in found]


SMALL_TREE = {
    "docs/README.md": "# Docs\n\n[a](page.md#no-such) [b](gone.md) [conf](configuration.md)\n[t](troubleshooting.md)\n",
    "docs/page.md": "# Page\n\n`server.prot` `ERS_PROT` `It never says so.` `app/Gone.h` /work/here registry.example\n",
    "docs/configuration.md": "| `server.port` | number | `ERS_PORT` |\n",
    "docs/lost.md": "# Lost\n",
    "docs/troubleshooting.md": '`reason="no such"` `no_such_name` `A door is open.`\n| 1 | because | no |\n',
    "app/ExitCode.h": "Ok = 0,\nFailure = 1,\nUsage = 2,\n",
    "app/Wording.cpp": 'u"A door "\n   u"is open."_s\n',
    "installer/linux/rendezvous.service.in": "RestartPreventExitStatus=2\n",
}
EXPECTED = ["page.md#no-such", "gone.md", "lost.md: docs/README.md", "server.prot", "ERS_PROT", "It never says so.",
            "app/Gone.h", "/work/", "registry.", "reason: no such", "no_such_name", "the exit codes are",
            "the unit does not"]


def self_test() -> int:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in SMALL_TREE.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        faults = faults_of(root)
    missed = [word for word in EXPECTED if not any(word in fault for fault in faults)]
    for word in missed:
        print(f"not found: {word}")
    if any("A door" in fault for fault in faults):
        missed.append("A door is open.")
        print("a sentence that is there was not found")
    return 1 if missed else 0


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    faults = faults_of(Path(sys.argv[1]).resolve())
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
