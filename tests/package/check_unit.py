#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_unit.py SOURCE BUILD CMAKE: the unit that is installed fits the program that was built, with RDV_SYSTEMD and
without, and systemd accepts both."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE, BUILD = map(pathlib.Path, sys.argv[1:3])
CMAKE = sys.argv[3]
FORM = SOURCE / "installer/linux/rendezvous.service.in"
PLACES = {"@EXEC@": "/usr/bin/rendezvousd", "@ARGUMENTS@": "", "@PLACES@": ""}
WATCHED = ["Type=notify", "NotifyAccess=main", "WatchdogSec=30", "TimeoutAbortSec=5"]
FAILURES = []


def expect(what, ok):
    print(("ok      " if ok else "FAILED  ") + what)
    if not ok:
        FAILURES.append(what)


def filled(text):
    for place, value in PLACES.items():
        text = text.replace(place, value)
    return text


def unit(folder, notifies, form=FORM):
    output = folder / notifies
    subprocess.run([CMAKE, f"-DFORM={form}", f"-DNOTIFIES={notifies}", f"-DOUTPUT={output}",
                    "-P", str(SOURCE / "cmake/SystemdUnit.cmake")], check=True, capture_output=True)
    return output.read_text()


def accepted(folder, text):
    if not shutil.which("systemd-analyze"):
        return True
    file = folder / "rendezvous.service"
    file.write_text(filled(text).replace(PLACES["@EXEC@"], "/bin/true"))
    run = subprocess.run(["systemd-analyze", "verify", "--man=no", str(file)], check=False, capture_output=True,
                         text=True)
    print(run.stdout + run.stderr, end="")
    return not run.stdout + run.stderr


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        telling, silent = unit(folder, "ON"), unit(folder, "OFF")
        expect("a program that tells systemd has the whole unit", telling == FORM.read_text())
        expect("it is waited for and watched", all(line in telling.splitlines() for line in WATCHED))

        expected = [line for line in telling.splitlines() if line not in WATCHED[1:]]
        expected[expected.index("Type=notify")] = "Type=exec"
        expect("a silent one is neither, and nothing else differs", silent.splitlines() == expected)
        expect("systemd accepts the one", accepted(folder, telling))
        expect("systemd accepts the other", accepted(folder, silent))

        other = folder / "other.service.in"
        other.write_text(telling.replace("WatchdogSec=30", "WatchdogSec=1min"))
        try:
            unit(folder, "OFF", other)
            expect("a line that is not found is an error", False)
        except subprocess.CalledProcessError as error:
            expect("a line that is not found is an error", b"WatchdogSec" in error.stderr)

        tells = re.search(r"^RDV_SYSTEMD:BOOL=(.*)$", (BUILD / "CMakeCache.txt").read_text(), flags=re.M)[1]
        wanted = telling if tells.upper() in ("ON", "TRUE", "YES", "1") else silent
        installed = (BUILD / "packaging/rendezvous.service").read_text()
        expect("what this build installs is its own", installed == filled(wanted))
        expect("what it writes with --install-service too",
               (BUILD / "packaging/rendezvous.service.in").read_text() == wanted)
    return 1 if FAILURES else 0


sys.exit(main())
