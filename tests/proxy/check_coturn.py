#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation's coturn relays for the credentials that the real server makes, and for nobody else.

usage: check_coturn.py PROGRAM

Runs in a network namespace of its own, so that ports and addresses are those of the documentation. Ends with 77 where
coturn or the right to make a namespace is missing; with CI set that is a failure.
"""
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 20
ADDRESS = "203.0.113.10"
SECRET = "3a1f0c7e5b9d2846"
EXAMPLE = Path(__file__).resolve().parents[2] / "docs/examples/coturn/turnserver.conf"
UPGRADE = (b"GET /socket.io/1/websocket/12345678901234567890 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
           b"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ZrZ6hzVBYtY2ApJ/dcsXPA==\r\n\r\n")


def skip(why):
    print(why)
    sys.exit(1 if os.environ.get("CI") else 77)


def enter_namespace():
    if os.environ.get("RDV_IN_NAMESPACE"):
        return
    for tool in ("turnserver", "turnutils_uclient", "unshare", "ip"):
        if not shutil.which(tool):
            skip(f"{tool} is missing")
    unshare = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*unshare, "true"], capture_output=True).returncode:
        skip("no right to make a network namespace")
    os.execvpe(unshare[0], [*unshare, sys.executable, *sys.argv], {**os.environ, "RDV_IN_NAMESPACE": "1"})


def wait(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"in vain: {what}")


def listens(port):
    try:
        socket.create_connection((ADDRESS, port), timeout=1).close()
        return True
    except OSError:
        return False


def example(folder):
    text = EXAMPLE.read_text()
    for theirs, ours in (("REPLACE-THIS-SECRET", SECRET),
                         ("/etc/letsencrypt/live/turn.example.com/fullchain.pem", str(folder / "cert.pem")),
                         ("/etc/letsencrypt/live/turn.example.com/privkey.pem", str(folder / "key.pem")),
                         ("\nsyslog\n", "\nlog-file=stdout\n")):
        assert theirs in text, f"the example has no {theirs!r} any more"
        text = text.replace(theirs, ours)
    return text + f"\npidfile={folder}/pid\nuserdb={folder}/turndb\n"


def minted():
    """What the server hands to a peer: user name and credential."""
    peer = socket.create_connection(("127.0.0.1", 3535), timeout=PATIENCE)
    peer.sendall(UPGRADE)
    heard = b""
    while b'"ersid"' not in heard:
        heard += peer.recv(4096)
    peer.close()
    found = re.search(rb'\{"name":"turnservers","args":(\[\[\{.*?\}\]\])\}', heard)
    server = json.loads(found[1])[0][0]
    assert server["url"] == f"turn:{ADDRESS}:3478", server["url"]
    return server["username"], server["credential"]


def client(user, credential, *options):
    """coturn's own client; how it ended, and what it said."""
    done = subprocess.run(["turnutils_uclient", "-u", user, "-w", credential, "-n", "5", "-c", *options, ADDRESS],
                          capture_output=True, text=True, timeout=PATIENCE)
    return done.returncode, done.stdout + done.stderr


def relays(what, user, credential, *options):
    code, said = client(user, credential, "-y", *options)
    if code or not re.search(r"Total lost packets 0 ", said):
        raise SystemExit(f"{what}: not relayed\n{said}")
    print(f"relayed: {what}")


def answers_over_tls():
    """The client of coturn has no patience with TLS; a STUN binding (RFC 8489) shows that the port is set up."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with context.wrap_socket(socket.create_connection((ADDRESS, 5349), timeout=PATIENCE)) as link:
        link.sendall(bytes.fromhex("00010000" "2112a442") + b"rendezvous42")
        answer = link.recv(1500)
    assert answer[:2] == bytes.fromhex("0101") and answer[8:20] == b"rendezvous42", answer
    print("answered: TLS")


def tested(api_port, secret):
    """The answer of the server's own test."""
    url = f"turn:{ADDRESS}:3478"
    body = json.dumps({"server": {"urls": [url], "secret": secret}, "url": url}).encode()
    link = socket.create_connection(("127.0.0.1", api_port), timeout=PATIENCE)
    link.sendall(b"POST /api/v1/ice-servers/test HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
                 b"Content-Length: %d\r\nConnection: close\r\n\r\n%s" % (api_port, len(body), body))
    answer = b""
    while piece := link.recv(4096):
        answer += piece
    return json.loads(answer.split(b"\r\n\r\n", 1)[1])


def check(user, credential):
    relays("UDP", user, credential)
    relays("TCP", user, credential, "-t")
    answers_over_tls()

    code, said = client(user, "wrong", "-y")
    assert code and "Cannot complete Allocation" in said, f"a wrong credential was taken\n{said}"
    print("refused: a wrong credential")
    code, said = client(user, credential, "-e", "10.0.0.9", "-r", "9")
    assert code and "403" in said, f"a peer of the inside was reached\n{said}"
    print("refused: a peer of the inside")

    assert tested(3030, SECRET)["works"], "the server's own test fails"
    assert not tested(3030, "another")["works"], "the server's own test finds another secret good"
    print("the server's own test tells the one secret from the other")


def main():
    enter_namespace()
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    subprocess.run(["ip", "address", "add", f"{ADDRESS}/32", "dev", "lo"], check=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                        "/CN=turn.example.com", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
                       check=True, capture_output=True)
        (folder / "turnserver.conf").write_text(example(folder))
        (folder / "default.json").write_text(json.dumps({
            "bindAddress": "127.0.0.1", "stun": {"enabled": False}, "stateDir": str(folder / "state"),
            "turnservers": [{"urls": [f"turn:{ADDRESS}:3478"], "secret": SECRET, "expiry": 3600}],
        }))
        log = open(folder / "log", "w")
        programs = [subprocess.Popen(command, stdout=log, stderr=log, cwd=folder) for command in (
            ["turnserver", "-c", folder / "turnserver.conf"],
            [sys.argv[1], "--no-gui", "--config", folder / "default.json"])]
        try:
            wait(lambda: listens(3478) and listens(5349), "coturn listens")
            wait(lambda: "Admin access port" in (folder / "log").read_text(), "the server listens")
            check(*minted())
        finally:
            for program in programs:
                program.terminate()
            for program in programs:
                program.wait(timeout=PATIENCE)


main()
