#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program with TLS, looked at by sslscan on the signaling and the admin port.

usage: check_suites.py PROGRAM
"""
import json
import os
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

STRONG = re.compile(r"(TLS_(AES_(128|256)_GCM|CHACHA20_POLY1305)_SHA(256|384)"
                    r"|ECDHE-(RSA|ECDSA)-(AES(128|256)-GCM-SHA(256|384)|CHACHA20-POLY1305))$")
OLD = {("ssl", "2"), ("ssl", "3"), ("tls", "1.0"), ("tls", "1.1")}
PATIENCE = 20


def configure(folder, algorithm, option):
    pair = ["-keyout", folder / "key.pem", "-out", folder / "cert.pem"]
    subprocess.run(["openssl", "req", "-x509", "-newkey", algorithm, "-pkeyopt", option, "-nodes", "-days", "30",
                    "-subj", "/CN=cam.example", *pair], check=True, capture_output=True)
    config = {
        "server": {"port": 0, "adminPort": 0, "secure": True, "key": str(folder / "key.pem"),
                   "cert": str(folder / "cert.pem")},
        "bindAddress": "127.0.0.1", "stun": {"enabled": False}, "stateDir": str(folder / "state"),
        "log": {"format": "json"},
        # sslscan opens a connection for each thing that it tries
        "limits": {"newConnectionsPerSecond": 100000},
    }
    path = folder / "config.json"
    path.write_text(json.dumps(config))
    return path


def ports_of(server):
    """What the program says it listens on, by part."""
    ports, said, end = {}, "", time.monotonic() + PATIENCE
    while len(ports) < 2 and time.monotonic() < end and server.poll() is None:
        # Straight from the pipe: a buffer of Python's could hold a line that select() knows nothing of.
        if select.select([server.stdout], [], [], 0.5)[0]:
            said += os.read(server.stdout.fileno(), 4096).decode()
            ports = dict(re.findall(r'"part":"(signaling|admin)".*?"address":"127\.0\.0\.1:(\d+)"', said))
    if len(ports) < 2:
        sys.exit(f"the server does not listen on both ports:\n{said}")
    return ports


def scan(port):
    answer = subprocess.run(["sslscan", "--xml=-", "--no-colour", f"127.0.0.1:{port}"], check=True,
                            capture_output=True, text=True)
    found = ElementTree.fromstring(answer.stdout).find("ssltest")
    if found is None:
        sys.exit(f"sslscan found nothing:\n{answer.stdout}{answer.stderr}")
    return found


def faults(found):
    suites = [(cipher.get("sslversion"), cipher.get("cipher")) for cipher in found.iter("cipher")]
    for version in ("TLSv1.2", "TLSv1.3"):
        if not any(of == version for of, _ in suites):
            yield f"{version} is not offered"
    for version, name in suites:
        if version not in ("TLSv1.2", "TLSv1.3") or not STRONG.match(name):
            yield f"{version} {name} is offered"
    for protocol in found.iter("protocol"):
        if (protocol.get("type"), protocol.get("version")) in OLD and protocol.get("enabled") == "1":
            yield f"{protocol.get('type')} {protocol.get('version')} is enabled"
    compression = found.find("compression")
    # sslscan leaves it out when its own OpenSSL knows none
    if compression is not None and compression.get("supported") != "0":
        yield "compression is offered"
    renegotiation = found.find("renegotiation")
    if renegotiation is None or (renegotiation.get("supported") == "1" and renegotiation.get("secure") != "1"):
        yield "insecure renegotiation is offered"
    for leak in found.iter("heartbleed"):
        if leak.get("vulnerable") != "0":
            yield f"heartbleed in {leak.get('sslversion')}"


def main():
    wrong = 0
    for algorithm, option in (("ec", "ec_paramgen_curve:P-256"), ("rsa", "rsa_keygen_bits:2048")):
        with tempfile.TemporaryDirectory() as folder:
            config = configure(Path(folder), algorithm, option)
            server = subprocess.Popen([sys.argv[1], "--no-gui", "--config", config], stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT, text=True, bufsize=1)
            try:
                for part, port in sorted(ports_of(server).items()):
                    found = scan(port)
                    offered = sorted({cipher.get("cipher") for cipher in found.iter("cipher")})
                    print(f"{algorithm} {part}: {', '.join(offered)}")
                    for fault in faults(found):
                        print(f"{algorithm} {part}: {fault}")
                        wrong += 1
            finally:
                server.send_signal(signal.SIGTERM)
                server.communicate(timeout=PATIENCE)
    sys.exit(1 if wrong else 0)


main()
