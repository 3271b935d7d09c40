#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the Containerfile and compares what it says with the project. Builds nothing.

containerfile_steps.py ROOT [PROGRAM]   PROGRAM: a built rendezvousd, whose libraries are then compared as well
containerfile_steps.py --self-test ROOT shows that mistakes are found
containerfile_steps.py --list ROOT      prints stage, word and rest of each step, between tabs
"""
import pathlib
import re
import shutil
import subprocess
import sys

# In every Debian system, or brought by what is named.
IMPLIED = {"libc6", "libgcc-s1"}
# Loaded at run time, not linked.
LOADED = {"ca-certificates", "libqt6sql6-sqlite"}


def instructions(text):
    """The Containerfile as (stage, word, rest), lines joined and comments left out."""
    joined = re.sub(r"^\s*#.*\n", "", text, flags=re.M).replace("\\\n", " ")
    stage = -1
    for line in joined.splitlines():
        word, _, rest = line.strip().partition(" ")
        if word == "FROM":
            stage += 1
        if word:
            yield stage, word, " ".join(rest.split())


def apt_packages(rest):
    match = re.search(r"apt-get install -y --no-install-recommends (.*?)(?:&&|$)", rest)
    return set(match.group(1).split()) if match else set()


def build_packages(root):
    text = (root / "installer/packages.sh").read_text(encoding="utf-8")
    body = re.search(r"^build_packages=\((.*?)^\)", text, flags=re.M | re.S).group(1)
    return {line.split("#")[0].strip() for line in body.splitlines() if line.split("#")[0].strip()}


def default_of(root, key):
    row = re.search(rf"^\| `{re.escape(key)}` \|[^|]*\| `([^`]*)`", (root / "docs/configuration.md").read_text(encoding="utf-8"),
                    flags=re.M)
    return row.group(1)


def linked_packages(program):
    """The Debian packages of the libraries that the program names."""
    names = re.findall(r"NEEDED.*\[(.*)\]", subprocess.run(["readelf", "-d", program], check=True, capture_output=True,
                                                           text=True).stdout)
    where = dict(re.findall(r"^\s*(\S+) => (\S+)", subprocess.run(["ldd", program], check=True, capture_output=True,
                                                                 text=True).stdout, flags=re.M))
    found = set()
    for name in names:
        if name.startswith("ld-linux"):  # the loader itself, of the C library; nothing is looked up for it
            continue
        path = pathlib.Path(where[name])
        for candidate in (path, path.resolve(), pathlib.Path("/usr" + str(path)), pathlib.Path(str(path).removeprefix("/usr"))):
            answer = subprocess.run(["dpkg", "-S", str(candidate)], capture_output=True, text=True, check=False)
            if answer.returncode == 0:
                found.add(answer.stdout.split(":")[0])
                break
        else:
            found.add(f"(unknown package of {name})")
    return found


def check_stages(steps, root, say):
    last = max(stage for stage, _, _ in steps)
    for stage, word, rest in steps:
        if word == "FROM" and not re.match(r"docker\.io/library/debian:1[23]-slim( AS \w+)?$", rest):
            say(f"FROM {rest}: not the slim Debian that the packages are tested on")
        packages = apt_packages(rest) if word == "RUN" else set()
        if packages and stage < last:
            for name in sorted(packages - build_packages(root)):
                say(f"{name} is not among build_packages of installer/packages.sh")
        if packages and "rm -rf /var/lib/apt/lists" not in rest:
            say("a layer keeps the lists of apt")
        if word in ("COPY", "ADD"):
            words = [part for part in rest.split() if not part.startswith("--")]
            if "--from=" not in rest:
                for source in words[:-1]:
                    if not (root / source).exists():
                        say(f"COPY {source}: not there")
        if re.search(r"(PASSWORD|SECRET|TOKEN)\s*=", rest):
            say(f"{word}: a secret has no place in an image")
    return last


def check_final(steps, last, root, say):
    final = [(word, rest) for stage, word, rest in steps if stage == last]
    values = dict(final)
    run = " ".join(rest for word, rest in final if word == "RUN")
    user = values.get("USER", "")
    if user in ("", "root", "0") or "useradd" not in run or not re.search(rf"\b{re.escape(user)}\b", run):
        say("the image does not end as a user of its own")
    stun = default_of(root, "stun.port")
    wanted = {default_of(root, "server.port") + "/tcp", stun + "/udp", stun + "/tcp"}
    if set(values.get("EXPOSE", "").split()) != wanted:
        say(f"EXPOSE: expected {sorted(wanted)}")
    if default_of(root, "server.adminPort") in values.get("EXPOSE", ""):
        say("EXPOSE: the admin port is for the machine itself")
    state = re.search(r"STATE_DIRECTORY=(\S+)", values.get("ENV", ""))
    if not state or f'"{state.group(1)}"' not in values.get("VOLUME", "") or state.group(1) not in run:
        say("the state folder is not one place: ENV, VOLUME and the folder that is made")
    if values.get("STOPSIGNAL") != "SIGTERM":
        say("STOPSIGNAL: the server ends in good order on SIGTERM")
    health = values.get("HEALTHCHECK", "")
    if '"status", "--health"' not in health:
        say("HEALTHCHECK: expected rendezvousd status --health")
    program = re.search(r'\["([^"]+)"', values.get("ENTRYPOINT", ""))
    copied = [rest.split()[-1] for word, rest in final if word == "COPY"]
    if not program or program.group(1) not in copied or f'"{program.group(1)}"' not in health:
        say("ENTRYPOINT, HEALTHCHECK and the copied program differ")
    if any(name.endswith("-dev") for name in apt_packages(run)):
        say("the last stage has packages for building")


def check_runtime(steps, last, root, program, say):
    installed = set().union(*(apt_packages(rest) for stage, word, rest in steps if stage == last and word == "RUN"))
    debian = (root / "cmake/PackagingDeb.cmake").read_text(encoding="utf-8")
    depends = re.search(r'SERVER_PACKAGE_DEPENDS "([^"]*)"', debian).group(1)
    loaded = {part.split()[0] for part in depends.split(",")} - {"adduser", "init-system-helpers"}
    for name in sorted(loaded - installed):
        say(f"{name} is what the package depends on, and the last stage lacks it")
    if program is None or not shutil.which("readelf") or 'VERSION_ID="12"' not in pathlib.Path("/etc/os-release").read_text():
        return
    linked = linked_packages(program) - IMPLIED - {"libsystemd0"}
    for name in sorted(linked - installed):
        say(f"{name} is linked, and the last stage lacks it")
    for name in sorted(installed - linked - LOADED):
        say(f"{name} is installed in the last stage, and nothing needs it")


def check(text, root, program=None):
    found = []
    steps = list(instructions(text))
    last = check_stages(steps, root, found.append)
    check_final(steps, last, root, found.append)
    check_runtime(steps, last, root, program, found.append)
    ignored = (root / ".containerignore").read_text(encoding="utf-8").split()
    for _, word, rest in steps:
        if word == "COPY" and "--from=" not in rest:
            found += [f"COPY {source}: .containerignore keeps it outside" for source in rest.split()[:-1] if source in ignored]
    return found


MISTAKES = [
    ("USER rendezvous\n", ""), ("3478/udp ", ""), ("EXPOSE 3535/tcp", "EXPOSE 3030/tcp 3535/tcp"), ("ninja-build", "ninja"),
    ("COPY server server", "COPY servers server"), ("COPY app app", "COPY tests tests"), ('VOLUME ["/var/lib', 'VOLUME ["/var'),
    ("STOPSIGNAL SIGTERM", "STOPSIGNAL SIGKILL"), ('"--health"', '"--json"'), ("libqt6sql6-sqlite", ""),
    ("ENV LANG", "ENV ERS_PASSWORD=x LANG"), ("libssl3", "libssl-dev"), ("debian:12-slim AS", "ubuntu:24.04 AS"),
]


def self_test(root):
    text = (root / "Containerfile").read_text(encoding="utf-8")
    missed = []
    for old, new in MISTAKES:
        assert old in text, old
        if not check(text.replace(old, new), root):
            missed.append(f"{old!r} -> {new!r}")
    for line in missed:
        print(f"not found: {line}")
    print(f"{len(MISTAKES) - len(missed)} of {len(MISTAKES)} mistakes found")
    return 1 if missed else 0


def main(arguments):
    if arguments[0] == "--self-test":
        return self_test(pathlib.Path(arguments[1]))
    if arguments[0] == "--list":
        text = (pathlib.Path(arguments[1]) / "Containerfile").read_text(encoding="utf-8")
        print("\n".join("\t".join(map(str, step)) for step in instructions(text)))
        return 0
    root = pathlib.Path(arguments[0])
    found = check((root / "Containerfile").read_text(encoding="utf-8"), root, arguments[1] if len(arguments) > 1 else None)
    for line in found:
        print(line)
    print(f"{len(found)} mistakes in the Containerfile")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
