#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_version.py SOURCE CMAKE: what cmake/Version.cmake says in repositories that are made for it, and that dpkg and rpm
take and order it as releases follow each other."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE, CMAKE = sys.argv[1:3]
FAILURES = []


def expect(what, ok):
    print(("ok      " if ok else "FAILED  ") + what)
    if not ok:
        FAILURES.append(what)


def git(folder, *arguments):
    who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.invalid", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *who, "-C", str(folder), *arguments], check=True, capture_output=True)


def commit(folder):
    git(folder, "commit", "--allow-empty", "-m", "Change something")


def version(folder, *options):
    script = folder / "ask.cmake"
    script.write_text(f'set(PROJECT_VERSION 0.9.0)\nset(PROJECT_SOURCE_DIR "{folder}")\n'
                      f'include("{SOURCE}/cmake/Version.cmake")\n', encoding="utf-8")
    out = subprocess.run([CMAKE, *options, "-P", str(script)], check=True, capture_output=True, text=True,
                         env={**os.environ, "GIT_CEILING_DIRECTORIES": str(folder.parent)}).stdout
    return re.search(r"Version (\S+)", out)[1]


def older(one, other):
    """Both package managers put one before other."""
    if shutil.which("dpkg") and subprocess.run(
            ["dpkg", "--compare-versions", one + "-1", "lt", other + "-1"], check=False).returncode:
        return False
    if shutil.which("rpm"):
        order = subprocess.run(["rpm", "--eval", f'%{{lua:print(rpm.vercmp("{one}", "{other}"))}}'], check=True,
                               capture_output=True, text=True).stdout.strip()
        return order == "-1"
    return True


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place, "source")
        folder.mkdir()
        expect("without a repository: the project's own", version(folder) == "0.9.0")
        expect("what is given counts", version(folder, "-DRDV_VERSION=3.2.1") == "3.2.1")

        git(folder, "init")
        expect("without a commit: the project's own", version(folder) == "0.9.0")
        commit(folder)
        commit(folder)
        untagged = version(folder)
        expect(f"without a tag the commits are counted: {untagged}",
               re.fullmatch(r"0\.9\.0\+2\.g[0-9a-f]{7,}", untagged) is not None)
        git(folder, "tag", "not-a-version")
        expect("other tags do not count", version(folder) == untagged)
        git(folder, "tag", "v0.9.0")
        tagged = version(folder)
        expect(f"at a tag: {tagged}", tagged == "0.9.0")
        commit(folder)
        after = version(folder)
        expect(f"after a tag: {after}", re.fullmatch(r"0\.9\.0\+1\.g[0-9a-f]{7,}", after) is not None)
        for _ in range(10):
            commit(folder)
        later = version(folder)
        git(folder, "tag", "v0.9.1-rc1")
        candidate = version(folder)
        git(folder, "tag", "--delete", "v0.9.1-rc1")
        git(folder, "tag", "v0.9.1")
        following = version(folder)
        for one, other in ((tagged, after), (after, later), (later, candidate), (candidate, following), (untagged, following)):
            expect(f"{one} is older than {other}", older(one, other))
        for text in (untagged, tagged, after, candidate, following):
            expect(f"{text} has the characters of a version", re.fullmatch(r"[0-9][A-Za-z0-9.+~]*", text) is not None)
    return 1 if FAILURES else 0


if __name__ == "__main__":
    sys.exit(main())
