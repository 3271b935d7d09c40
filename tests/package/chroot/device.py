#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A device or a viewer against a server of this network namespace, written from what real ones send.

usage: device.py device ROOM [PORT]   waits in its room, comes back a second after its link ended; prints
                                      "waiting" for each join and "met" for each viewer, with the time
       device.py viewer ROOM [PORT]   joins once and prints "offer" when the device's offer came, or why the server
                                      refused; exit code 1 without an offer
The environment variable TOKEN has the token of either; RESUME names a file in which a viewer keeps the secret with which it
uses its token again; TURN_SECRET is what the credentials that a viewer gets must be made with.
"""
import base64
import hmac
import json
import os
import re
import socket
import struct
import sys
import threading
import time

PATIENCE = 20
BACK_OFF = 1
STREAM = "test1"
AGENT = "ExampleMake ExampleModel 1.2.3 00:11:22:33:44:55 7.8"


def say(*words):
    print(f"{time.time():.2f}", *words, flush=True)


class Link:
    def __init__(self, port, agent):
        self.host = f"127.0.0.1:{port}"
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self.bytes = b""
        self.get(f"/socket.io/1/?t={int(time.time() * 1000)}", "Connection: keep-alive", agent)
        sid = re.search(rb"([\w-]+):\d+:\d+:websocket", self.until(b"\r\n0\r\n\r\n"))[1].decode()
        key = base64.b64encode(os.urandom(16)).decode()
        self.get(f"/socket.io/1/websocket/{sid}", "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                 f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}", agent)
        if b" 101 " not in self.until(b"\r\n\r\n"):
            raise OSError("no upgrade")
        self.socket.settimeout(None)

    def get(self, path, fields, agent):
        self.socket.sendall(f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\nUser-Agent: {agent}\r\n{fields}\r\n\r\n".encode())

    def more(self):
        got = self.socket.recv(65536)
        if not got:
            raise OSError("the link ended")
        self.bytes += got

    def until(self, end):
        while end not in self.bytes:
            self.more()
        head, _, self.bytes = self.bytes.partition(end)
        return head + end

    def take(self, count):
        while len(self.bytes) < count:
            self.more()
        taken, self.bytes = self.bytes[:count], self.bytes[count:]
        return taken

    def packets(self):
        """What the server says; its heartbeats are answered here."""
        while True:
            opcode, length = self.take(2)
            if length >= 126:
                length = int.from_bytes(self.take(2 if length == 126 else 8), "big")
            text = self.take(length).decode()
            if opcode & 15 != 1:
                raise OSError("the server closed the link")
            if text == "2::":
                self.send(text)
            else:
                yield text

    def send(self, text):
        data = text.encode()
        length = bytes([0x80 | len(data)]) if len(data) < 126 else b"\xfe" + struct.pack(">H", len(data))
        self.socket.sendall(b"\x81" + length + bytes(4) + data)  # masked with zeros

    def emit(self, head, name, *args):
        self.send(head + json.dumps({"name": name, "args": args}, separators=(",", ":")))


def event(text):
    """The name and first argument of an event, or of the answer to the join."""
    if text.startswith("6:::1+"):
        error, value = (json.loads(text[6:]) + [None, None])[:2]
        return ("refused", error) if error else ("joined", value)
    if not text.startswith("5:"):
        return text, None
    packet = json.loads(text[text.index("{"):])
    return packet["name"], next(iter(packet.get("args", [])), None)


def keep_waiting(room, port, token):
    """Links one after the other, until one has met its viewer: that one's successor waits then."""
    met = []
    while not met:
        try:
            wait_in_room(room, port, token, met)
        except OSError:
            pass
        if not met:
            time.sleep(BACK_OFF)


def wait_in_room(room, port, token, met):
    link = Link(port, AGENT)
    for text in link.packets():
        name, value = event(text)
        if name == "ersid":
            link.emit("5:1+::", "join", room, {"index": int(time.time()), "RMS": True, "rmsToken": token,
                                               "capabilities": "hasHeartBeat"})
        elif name == "joined":
            say("waiting")
        elif name == "clientJoined":
            say("met", value["name"])
            met.append(value["id"])
            threading.Thread(target=keep_waiting, args=(room, port, token)).start()
            link.emit("5:::", "message", {"to": value["id"], "sid": "1432678845741", "roomType": "video",
                                          "type": "offer", "payload": {"type": "offer", "sdp": "v=0\r\n"},
                                          "prefix": "webkit"})
        elif name in ("refused", "remove", "taken", "invalidRoom", "invalidRmsToken"):
            say(name, value)
            return


def known_secret():
    try:
        with open(os.environ["RESUME"], encoding="ascii") as file:
            return file.read()
    except (KeyError, FileNotFoundError):
        return ""


def keep_secret(secret):
    if secret and "RESUME" in os.environ:
        with open(os.environ["RESUME"], "w", encoding="ascii") as file:
            file.write(secret)


def made_with_secret(servers):
    """As coturn's use-auth-secret has it."""
    secret = os.environ.get("TURN_SECRET")
    return secret is None or [server["credential"] for server in servers] == [
        base64.b64encode(hmac.digest(secret.encode(), server["username"].encode(), "sha1")).decode() for server in servers[:1]]


def view(room, port, token):
    link = Link(port, "Mozilla/5.0")
    link.socket.settimeout(PATIENCE)
    for text in link.packets():
        name, value = event(text)
        if name == "ersid":
            link.emit("5:1+::", "join", room, {"name": "visitor", "streamName": STREAM, "token": token,
                                               "resume": known_secret(), "capabilities": "hasHeartBeat"})
        elif name == "joined":
            keep_secret(value.get("resume"))
        elif name == "message" and value.get("type") == "offer":
            say("offer")
            return 0
        elif name == "turnservers" and not made_with_secret(value):
            say("TURN credentials of another secret")
            return 1
        elif name not in ("1::", "stunservers", "turnservers"):
            say(name, value)
            return 1
    return 1


def main():
    role, room = sys.argv[1:3]
    port = int(sys.argv[3]) if len(sys.argv) > 3 else 3535
    token = os.environ.get("TOKEN", "")
    if role == "device":
        keep_waiting(room, port, token)
        return 0
    try:
        return view(room, port, token)
    except OSError as error:
        say(error)
        return 1


sys.exit(main())
