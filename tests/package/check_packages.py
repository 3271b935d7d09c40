#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_packages.py CHECK --packages DIR --source DIR --build DIR: one look into the packages that installer/pack.sh made."""
import argparse
import glob
import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# What no server needs: a window system, and Qt's part for it.
WINDOW = re.compile(r"libQt6(Gui|Widgets|Svg|Charts|OpenGL)|libX11|libxcb|libwayland|libGL\b|libEGL")
DOCUMENTS = "/usr/share/doc/rendezvous-server/docs/"


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


class Check:
    def __init__(self, arguments):
        self.packages, self.source, self.build = arguments.packages, arguments.source, arguments.build
        self.failures = []
        spec = importlib.util.spec_from_file_location("sbom", self.source / "installer/sbom.py")
        self.sbom = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.sbom)

    def expect(self, what, ok):
        print(("ok      " if ok else "FAILED  ") + what)
        if not ok:
            self.failures.append(what)

    def one(self, pattern):
        found = glob.glob(str(self.packages / pattern))
        if len(found) != 1:
            sys.exit(f"{pattern} fits {found} in {self.packages}")
        return found[0]

    def deb(self, name):
        return self.one(f"{name}_*.deb")

    def field(self, name, field):
        return run("dpkg-deb", "-f", self.deb(name), field).strip()

    def listing(self, name):
        """path -> (mode, owner)"""
        rows = {}
        for line in run("dpkg-deb", "-c", self.deb(name)).splitlines():
            mode, owner, _, _, _, path = line.split(None, 5)
            rows[path.removeprefix(".")] = (mode, owner)
        return rows

    def unpacked(self, name, folder):
        target = pathlib.Path(folder, name)
        run("dpkg-deb", "-x", self.deb(name), str(target))
        return target

    def programs(self, folder):
        return {"rendezvousd": self.unpacked("rendezvous-server", folder) / "usr/bin/rendezvousd",
                "rendezvous": self.unpacked("rendezvous", folder) / "usr/bin/rendezvous"}

    # The checks.

    def files(self):
        """The files are those of the checked-in lists; the handbook is all of docs/."""
        for name in ("rendezvous-server", "rendezvous"):
            wanted = (self.source / f"tests/package/contents/{name}.txt").read_text(encoding="utf-8").split()
            found = [path for path in self.listing(name) if not path.endswith("/") and not path.startswith(DOCUMENTS)]
            for path in sorted(set(wanted) - set(found)):
                self.expect(f"{name} has {path}", False)
            for path in sorted(set(found) - set(wanted)):
                self.expect(f"{name} has no {path} that the list does not name", False)
            self.expect(f"{name} has the {len(wanted)} files of its list", set(wanted) == set(found))
        handbook = {path.removeprefix(DOCUMENTS) for path in self.listing("rendezvous-server")
                    if path.startswith(DOCUMENTS) and not path.endswith("/")}
        pages = {str(page.relative_to(self.source / "docs")) for page in (self.source / "docs").glob("*.md")}
        self.expect("every page of docs/ is in it", pages <= handbook)

    def modes(self):
        """Everything belongs to root; nobody else may write; only the configuration is not for everybody."""
        for name in ("rendezvous-server", "rendezvous"):
            for path, (mode, owner) in self.listing(name).items():
                wanted = "-rw-r--r--"
                if path.endswith("/"):
                    wanted = "drwxr-xr-x"
                elif path.startswith("/usr/bin/"):
                    wanted = "-rwxr-xr-x"
                elif path == "/etc/rendezvous/default.json":
                    wanted = "-rw-r-----"
                if (mode, owner) != (wanted, "root/root"):
                    self.expect(f"{path} is {wanted} root/root and not {mode} {owner}", False)
            self.expect(f"modes and owners of {name}", not self.failures)

    def control(self):
        """The window needs its server, of the same version; what is loaded at run time is asked for."""
        version = self.field("rendezvous-server", "Version")
        self.expect(f"both have the version {version}", self.field("rendezvous", "Version") == version)
        server, desktop = (self.field(name, "Depends") for name in ("rendezvous-server", "rendezvous"))
        self.expect("the window depends on this server", f"rendezvous-server (= {version})" in desktop)
        for package in ("libqt6sql6-sqlite", "libqt6core6", "libqt6httpserver6", "adduser", "libssl3"):
            self.expect(f"the server depends on {package}", package in server)
        for package in ("libqt6svg6", "qt6-qpa-plugins", "libqt6widgets6"):
            self.expect(f"the window depends on {package}", package in desktop)
        self.expect("the server depends on nothing of a window", not re.search("gui6|widgets6|svg6|x11|xcb|opengl", server))
        self.expect("somebody is named to be asked", "<" in self.field("rendezvous", "Maintainer"))
        with tempfile.TemporaryDirectory() as folder:
            package = self.unpacked("rendezvous-server", folder)
            newest = run("zcat", str(package / "usr/share/doc/rendezvous-server/changelog.Debian.gz")).splitlines()[0]
            self.expect(f"the changelog begins with this version: {newest}", f"({version})" in newest)

    def conffiles(self):
        """What an operator edits is kept over upgrades, and is a configuration that works."""
        self.expect("default.json is the one conffile",
                    run("dpkg-deb", "-I", self.deb("rendezvous-server"), "conffiles").split()
                    == ["/etc/rendezvous/default.json"])
        with tempfile.TemporaryDirectory() as folder:
            package = self.unpacked("rendezvous-server", folder)
            program = self.build / "app/rendezvousd"
            answer = subprocess.run([program, "--check-config", "--config", package / "etc/rendezvous/default.json",
                                     "--state-dir", folder], capture_output=True, text=True, check=False)
            self.expect(f"the server takes it: {answer.stdout}{answer.stderr}", answer.returncode == 0)
            self.expect("without a warning", "warning" not in (answer.stdout + answer.stderr).lower())
        for script in ("postinst", "prerm", "postrm"):
            text = run("dpkg-deb", "-I", self.deb("rendezvous-server"), script)
            checked = subprocess.run(["sh", "-n"], input=text, text=True, check=False)
            self.expect(f"{script} is a script", text.startswith("#!/bin/sh\n") and checked.returncode == 0)

    def rpm(self):
        """RPM agrees with DEB about the files, and keeps an edited configuration."""
        for name in ("rendezvous-server", "rendezvous"):
            package = self.one(f"{name}-[0-9]*.rpm")
            files = {path for path in run("rpm", "-qpl", package).split() if path != ""}
            wanted = {path for path in self.listing(name) if not path.endswith("/")}
            self.expect(f"{name}: the same files", wanted <= files)
            folders = sorted(files - wanted)
            self.expect(f"{name}: no folder of the system: {folders}",
                        all(path.startswith((f"/usr/share/doc/{name}", "/etc/rendezvous")) for path in folders))
            self.expect(f"{name}: built nowhere in particular",
                        run("rpm", "-qp", "--qf", "%{buildhost}", package) == "reproducible")
        server, desktop = (self.one(f"{name}-[0-9]*.rpm") for name in ("rendezvous-server", "rendezvous"))
        self.expect("default.json is configuration", "/etc/rendezvous/default.json" in run("rpm", "-qpc", server).split())
        self.expect("the window needs the server", "rendezvous-server = " in run("rpm", "-qp", "--requires", desktop))
        needed = run("rpm", "-qp", "--requires", server)
        self.expect("the server needs Qt's core", "libQt6Core.so.6" in needed)
        self.expect("the server needs nothing of a window", not WINDOW.search(needed))

    def links(self):
        """The server needs no window library, not through others either."""
        with tempfile.TemporaryDirectory() as folder:
            programs = self.programs(folder)
            libraries = self.sbom.locations(programs["rendezvousd"])
            self.expect(f"rendezvousd finds its {len(libraries)} libraries",
                        len(libraries) > 5 and "not found" not in run("ldd", str(programs["rendezvousd"])))
            for library in libraries:
                if WINDOW.search(library):
                    self.expect(f"rendezvousd does without {library}", False)
            for name, program in programs.items():
                self.expect(f"{name} tells systemd how it fares", any("libsystemd" in needed for needed in self.sbom.needed(program)))
            self.expect("rendezvous has a window", any(WINDOW.search(name) for name in self.sbom.needed(programs["rendezvous"])))

    def notices(self):
        """Every library that is linked and every file of a vendor folder has its line."""
        rows = self.sbom.notices(self.source)
        with tempfile.TemporaryDirectory() as folder:
            for name, program in self.programs(folder).items():
                for library in self.sbom.needed(program):
                    self.expect(f"{name} links {library}, which is named", self.sbom.stem(library) in rows)
        vendored = [str(file.relative_to(self.source)) for file in self.source.glob("resources/**/vendor/**/*")
                    if file.is_file()]
        for file in vendored:
            self.expect(f"{file} is named", file in rows)
        for name in rows:
            if "/" in name:
                self.expect(f"{name} is there", (self.source / name).is_file())
        licence = (self.source / "LICENSE").read_text(encoding="utf-8")
        self.expect("the licence is complete", all(part in licence for part in
                    ("Version 3, 29 June 2007", "15. Disclaimer of Warranty", "END OF TERMS AND CONDITIONS",
                     "How to Apply These Terms to Your New Programs")))

    def hardening(self):
        """Position independent, read-only after relocation, bound at once, stripped, with no word of where they were built."""
        with tempfile.TemporaryDirectory() as folder:
            for name, program in self.programs(folder).items():
                header, dynamic, segments, symbols = (run("readelf", option, "-W", str(program))
                                                      for option in ("-h", "-d", "-l", "--dyn-syms"))
                self.expect(f"{name} is position independent", "DYN" in header)
                self.expect(f"{name} is bound at once", "NOW" in dynamic and "GNU_RELRO" in segments)
                self.expect(f"{name} has no executable stack", not re.search(r"GNU_STACK.*RWE", segments))
                self.expect(f"{name} guards its stack", "__stack_chk_fail" in symbols)
                self.expect(f"{name} has no run path", "RPATH" not in dynamic and "RUNPATH" not in dynamic)
                self.expect(f"{name} is stripped", ".symtab" not in run("readelf", "-S", "-W", str(program)))
                content = program.read_bytes()
                for path in (self.source, self.build):
                    self.expect(f"{name} does not name {path}", str(path).encode() not in content)

    def metadata(self):
        """What menus and software centres read is valid."""
        with tempfile.TemporaryDirectory() as folder:
            for name in ("rendezvous-server", "rendezvous"):
                root = self.unpacked(name, folder)
                for file in sorted(root.glob("usr/share/applications/*.desktop")):
                    self.tool("desktop-file-validate", file)
                    self.expect("its icon is there", any(root.glob("usr/share/icons/hicolor/*/apps/*Rendezvous.png")))
                for file in sorted(root.glob("usr/share/metainfo/*.xml")):
                    self.tool("appstreamcli", "validate", "--no-net", file)

    def tool(self, *command):
        if not shutil.which(command[0]):
            print(f"skipped {command[0]}, which is not installed")
            return
        answer = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
        self.expect(f"{command[0]} {pathlib.Path(command[-1]).name}\n{answer.stdout}{answer.stderr}".strip(), answer.returncode == 0)

    def lintian(self):
        """Debian's own judge finds nothing to say, warnings included."""
        self.tool("lintian", "--allow-root", "--fail-on", "error,warning", self.deb("rendezvous-server"), self.deb("rendezvous"))

    def list(self):
        """The SPDX list is complete, and a list that is not is noticed."""
        file = self.one("*.spdx.json")
        document = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
        self.expect("nothing is missing", self.sbom.faults(document) == [])
        names = [package["name"] for package in document["packages"]]
        for name in ("rendezvous", "rendezvous-server", "libqt6core6", "libqt6sql6-sqlite", "libcpp-jwt-dev"):
            self.expect(f"{name} is in it", any(found in (name, name + "t64") for found in names))
        self.expect("vendored files are in it", "./resources/web-admin/vendor/qrcode.js" in
                    [row["fileName"] for row in document["files"]])
        del document["packages"][0]["SPDXID"]
        self.expect("a fault is found", self.sbom.faults(document) != [])

    def sums(self):
        """The checksums are those of the files, and none is left out."""
        self.expect("sha256sum agrees", "FAILED" not in run("sha256sum", "--check", "SHA256SUMS", cwd=self.packages))
        listed = {line.split()[1] for line in (self.packages / "SHA256SUMS").read_text(encoding="utf-8").splitlines()}
        there = {path.name for path in self.packages.iterdir()} - {"SHA256SUMS"}
        self.expect("every file is named", listed == there)
        self.expect("DEB, RPM and TGZ of both, and the list", len(there) == 7)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("check")
    for option in ("packages", "source", "build"):
        parser.add_argument("--" + option, type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    check = Check(arguments)
    getattr(check, arguments.check)()
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
