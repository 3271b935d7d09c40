#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the packages, as SPDX 2.3.

sbom.py --source DIR --version V --output FILE PACKAGE.deb...   writes it
sbom.py --check FILE                                            says what the specification misses in it

Licences and copyrights come from THIRD-PARTY-NOTICES.md, versions from the packages of this system.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

NOTICE = re.compile(r"^\| `([^`]+)` \| ([^|]+) \| `([^`]+)` \| ([^|]+) \|$")
ID = re.compile(r"^SPDXRef-[A-Za-z0-9.-]+$")
RELATIONSHIPS = {"DESCRIBES", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "RUNTIME_DEPENDENCY_OF", "DEPENDS_ON"}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def notices(source):
    """The rows of the tables: name -> (from, licence, copyright)."""
    rows = {}
    for line in (source / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8").splitlines():
        found = NOTICE.match(line)
        if found:
            rows[found[1]] = tuple(text.strip() for text in found.groups()[1:])
    return rows


def stem(library):
    """libssl.so.3 -> libssl.so, libprometheus-cpp-core.so.1.0 -> libprometheus-cpp-core.so"""
    return library.split(".so")[0] + ".so"


def needed(program):
    return re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "-dW", str(program)))


def locations(program):
    """Where the loader finds each library, indirect ones too."""
    return dict(re.findall(r"^\s*(\S+) => (/\S+)", run("ldd", str(program)), re.MULTILINE))


def owner(path):
    """The Debian package that a file belongs to; either name of a merged /usr may be known."""
    real = os.path.realpath(path)
    for name in (path, real, real.removeprefix("/usr"), "/usr" + path):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    raise SystemExit(f"{path} belongs to no package")


def installed(package):
    found = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True)
    return found.stdout if found.returncode == 0 and found.stdout else None


def digests(path):
    data = pathlib.Path(path).read_bytes()
    return [{"algorithm": name, "checksumValue": hashlib.new(name.lower(), data).hexdigest()}
            for name in ("SHA1", "SHA256")]


class Sbom:
    def __init__(self, source, version):
        self.rows = notices(source)
        self.source = source
        created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
        self.document = {
            "spdxVersion": "SPDX-2.3",
            "dataLicense": "CC0-1.0",
            "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"rendezvous-{version}",
            "creationInfo": {
                "created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "creators": ["Organization: The Rendezvous authors", "Tool: installer/sbom.py"],
            },
            "packages": [],
            "files": [],
            "relationships": [],
        }
        self.ids = set()

    def relate(self, one, kind, other):
        row = {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
        if row not in self.document["relationships"]:
            self.document["relationships"].append(row)

    def package(self, name, version, licence, copyright_text, supplier, **more):
        ref = "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)
        if ref not in self.ids:
            self.ids.add(ref)
            self.document["packages"].append({
                "SPDXID": ref, "name": name, "versionInfo": version, "supplier": supplier,
                "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": copyright_text, **more})
        return ref

    def debian(self, package, row):
        version = installed(package)
        if not version:
            raise SystemExit(f"{package} is named in THIRD-PARTY-NOTICES.md and is not installed here")
        return self.package(
            package, version, row[1], row[2], "Organization: Debian",
            externalRefs=[{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                           "referenceLocator": f"pkg:deb/debian/{package}@{version.replace('+', '%2B')}"}])

    def row(self, name):
        if name not in self.rows:
            raise SystemExit(f"{name} has no line in THIRD-PARTY-NOTICES.md")
        return self.rows[name]

    def add(self, deb):
        name, version = (run("dpkg-deb", "-f", deb, field).strip() for field in ("Package", "Version"))
        ours = self.package(name, version, "GPL-3.0-or-later", "The Rendezvous authors",
                            "Organization: The Rendezvous authors", packageFileName=os.path.basename(deb),
                            checksums=digests(deb), primaryPackagePurpose="APPLICATION")
        self.relate("SPDXRef-DOCUMENT", "DESCRIBES", ours)
        with tempfile.TemporaryDirectory() as folder:
            run("dpkg-deb", "-x", deb, folder)
            for program in sorted(pathlib.Path(folder, "usr/bin").iterdir()):
                found = locations(program)
                for library in sorted(needed(program)):
                    if library in found:
                        self.relate(ours, "DYNAMIC_LINK", self.debian(owner(found[library]), self.row(stem(library))))
        depends = run("dpkg-deb", "-f", deb, "Depends")
        for package, row in self.rows.items():
            if package.endswith("-dev"):
                self.relate(ours, "STATIC_LINK", self.debian(package, row))
            elif re.search(rf"(^|[ ,]){re.escape(package)}($|[ ,])", depends) and installed(package):
                self.relate(self.debian(package, row), "RUNTIME_DEPENDENCY_OF", ours)
        for path, row in self.rows.items():
            if (self.source / path).is_file():
                self.relate(ours, "CONTAINS", self.file(path, row))

    def file(self, path, row):
        ref = "SPDXRef-File-" + re.sub(r"[^A-Za-z0-9.-]", "-", path)
        if ref not in self.ids:
            self.ids.add(ref)
            self.document["files"].append({
                "SPDXID": ref, "fileName": "./" + path, "checksums": digests(self.source / path),
                "licenseConcluded": row[1], "licenseInfoInFiles": [row[1]], "copyrightText": row[2], "comment": row[0]})
        return ref

    def text(self):
        content = json.dumps(self.document, sort_keys=True).encode()
        self.document["documentNamespace"] = "https://rendezvous.github.io/spdx/{}-{}".format(
            self.document["name"], hashlib.sha256(content).hexdigest()[:16])
        return json.dumps(self.document, indent=2, ensure_ascii=False) + "\n"


def faults(document):
    """What the fields required by SPDX 2.3 miss, one sentence each."""
    def missing(where, what, *fields):
        return [f"{where} has no {field}" for field in fields if what.get(field) in (None, "", [])]

    found = missing("the document", document, "spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace",
                    "creationInfo", "packages", "relationships")
    if document.get("spdxVersion") != "SPDX-2.3" or document.get("dataLicense") != "CC0-1.0":
        found.append("the document is not SPDX-2.3 under CC0-1.0")
    created = document.get("creationInfo", {})
    found += missing("creationInfo", created, "created", "creators")
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", created.get("created", "")):
        found.append("created is not a time in UTC")
    found += [f"creator {text} is of no kind" for text in created.get("creators", [])
              if not re.match(r"(Person|Organization|Tool): .", text)]

    elements = document.get("packages", []) + document.get("files", [])
    for package in document.get("packages", []):
        found += missing(package.get("name", "a package"), package, "name", "SPDXID", "downloadLocation", "versionInfo",
                         "licenseConcluded", "licenseDeclared", "copyrightText", "supplier")
    for file in document.get("files", []):
        found += missing(file.get("fileName", "a file"), file, "fileName", "SPDXID", "checksums", "licenseConcluded",
                         "copyrightText")
        if "SHA1" not in [row["algorithm"] for row in file.get("checksums", [])]:
            found.append(f"{file.get('fileName')} has no SHA1")
    ids = ["SPDXRef-DOCUMENT"] + [element.get("SPDXID", "") for element in elements]
    found += [f"{ref} is not an SPDX id" for ref in ids if not ID.match(ref)]
    found += [f"{ref} is there twice" for ref in set(ids) if ids.count(ref) > 1]
    for row in document.get("relationships", []):
        found += [f"a relationship names {row.get(end)}, which is not there"
                  for end in ("spdxElementId", "relatedSpdxElement") if row.get(end) not in ids]
        if row.get("relationshipType") not in RELATIONSHIPS:
            found.append(f"{row.get('relationshipType')} is no relationship")
    if not any(row.get("relationshipType") == "DESCRIBES" for row in document.get("relationships", [])):
        found.append("the document describes nothing")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", metavar="FILE")
    parser.add_argument("--source", type=pathlib.Path, default=".")
    parser.add_argument("--version")
    parser.add_argument("--output", type=pathlib.Path)
    parser.add_argument("packages", nargs="*")
    arguments = parser.parse_args()

    if arguments.check:
        with open(arguments.check, encoding="utf-8") as file:
            found = faults(json.load(file))
        print("\n".join(found) or f"{arguments.check}: complete")
        return 1 if found else 0
    sbom = Sbom(arguments.source, arguments.version)
    for deb in sorted(arguments.packages):
        sbom.add(deb)
    arguments.output.write_text(sbom.text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
