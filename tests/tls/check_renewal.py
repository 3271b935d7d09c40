#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program gets new certificates under open sessions: none is dropped, and the new one is served within 1 s.

usage: check_renewal.py PROGRAM [SESSIONS]
"""
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PATIENCE = 20
PROMISED = 1.0
UPGRADE = (b"GET /socket.io/1/websocket/12345678901234567890 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
           b"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ZrZ6hzVBYtY2ApJ/dcsXPA==\r\n\r\n")


class Program:
    def __init__(self, program, config):
        self.said = []
        self.process = subprocess.Popen([program, "--no-gui", "--config", config], stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True, bufsize=1)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.said.append(line)

    def lines(self, word):
        return [line for line in self.said if word in line]

    def port(self, part):
        line = wait(lambda: next((line for line in self.lines(f'"part":"{part}"') if '"address"' in line), None),
                    f"the {part} port")
        return int(re.search(r'"address":"127\.0\.0\.1:(\d+)"', line)[1])


def wait(condition, what, limit=PATIENCE):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    raise SystemExit(f"in vain: {what}")


def stays(condition, what, span=PROMISED):
    end = time.monotonic() + span
    while time.monotonic() < end:
        if not condition():
            raise SystemExit(f"no longer: {what}")
        time.sleep(0.02)


def make_pair(folder, name):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                    "30", "-subj", f"/CN={name}", "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.crt"],
                   check=True, capture_output=True)


def connect(port):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context.wrap_socket(socket.create_connection(("127.0.0.1", port), timeout=PATIENCE))


def served(port, folder):
    """The name of the pair that this port shows."""
    with connect(port) as tls:
        shown = tls.getpeercert(binary_form=True)
    for path in folder.glob("[!l]*.crt"):
        if ssl.PEM_cert_to_DER_cert(path.read_text()) == shown:
            return path.stem
    return None


def open_session(port):
    session = connect(port)
    session.sendall(UPGRADE)
    answer = b""
    while b"1::" not in answer:
        answer += session.recv(4096)
    return session


def dropped(sessions):
    """How many have ended; what else has come is read away."""
    gone = 0
    for session in sessions:
        session.setblocking(False)
        try:
            while True:
                if not session.recv(4096):
                    gone += 1
                    break
        except (ssl.SSLWantReadError, BlockingIOError):
            pass
        except OSError:
            gone += 1
    return gone


def place(folder, name, end, by_link):
    target = folder / f"live{end}"
    if by_link:
        (folder / "new").symlink_to(f"{name}{end}")
        os.replace(folder / "new", target)
    else:
        content = (folder / f"{name}{end}").read_bytes()
        (folder / "new").write_bytes(content)
        os.replace(folder / "new", target)


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for pair in ("first", "second", "third", "fourth"):
            make_pair(folder, pair)
        for end in (".crt", ".key"):
            place(folder, "first", end, True)
        config = folder / "config.json"
        config.write_text(json.dumps({
            "server": {"port": 0, "adminPort": 0, "secure": True, "key": str(folder / "live.key"),
                       "cert": str(folder / "live.crt")},
            "bindAddress": "127.0.0.1", "stun": {"enabled": False}, "stateDir": str(folder / "state"),
            "log": {"format": "json"}, "limits": {"newConnectionsPerSecond": 100000, "joinSeconds": 600},
        }))
        program = Program(sys.argv[1], config)
        try:
            ports = [program.port("signaling"), program.port("admin")]
            sessions = [open_session(ports[0]) for _ in range(count)]

            def shows(pair):
                return all(served(port, folder) == pair for port in ports)

            def renewed(pair, how):
                started = time.monotonic()
                wait(lambda: shows(pair), f"{pair}, {how}")
                took = time.monotonic() - started
                gone = dropped(sessions)
                print(f"{how}: {took:.2f} s, {gone} of {count} sessions dropped")
                if took > PROMISED or gone:
                    raise SystemExit("that is not what was promised")

            assert shows("first")
            place(folder, "second", ".crt", False)
            place(folder, "second", ".key", False)
            renewed("second", "certificate, then key")
            place(folder, "third", ".key", True)
            place(folder, "third", ".crt", True)
            renewed("third", "links")
            place(folder, "fourth", ".crt", True)
            place(folder, "fourth", ".key", True)
            program.process.send_signal(signal.SIGHUP)
            renewed("fourth", "SIGHUP")

            place(folder, "first", ".key", True)
            wait(lambda: program.lines("certificate_refused"), "the bad pair is named")
            program.process.send_signal(signal.SIGHUP)
            wait(lambda: len(program.lines("configuration_reloaded")) == 2, "the second SIGHUP is answered")
            stays(lambda: shows("fourth"), "the good pair is served")
            stays(lambda: len(program.lines("certificate_refused")) == 1, "the bad pair is named once")
            assert dropped(sessions) == 0
            open_session(ports[0]).close()
        finally:
            program.process.send_signal(signal.SIGTERM)
            program.process.wait(timeout=PATIENCE)


main()
