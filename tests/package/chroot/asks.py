#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a server of this network namespace for one thing; the exit code says whether it was there.

usage: asks.py stun               an answer with this address, over UDP
       asks.py certificate FILE   that this certificate is served
       asks.py sessions COUNT     so many sessions at once, from addresses of their own
"""
import os
import socket
import ssl
import struct
import sys
from pathlib import Path

PATIENCE = 10
COOKIE = 0x2112A442
MAPPED = 0x0020
PER_ADDRESS = 40


def stun():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.settimeout(PATIENCE)
        client.bind(("127.0.0.1", 0))
        name = os.urandom(12)
        client.sendto(struct.pack(">HHI", 1, 0, COOKIE) + name, ("127.0.0.1", 3478))
        answer = client.recv(1500)
        port = client.getsockname()[1] ^ (COOKIE >> 16)
        wanted = struct.pack(">HHBBHI", MAPPED, 8, 0, 1, port, 0x7F000001 ^ COOKIE)
        return answer[:2] == b"\x01\x01" and name in answer and wanted in answer


def certificate(file):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with socket.create_connection(("127.0.0.1", 3535), timeout=PATIENCE) as link, context.wrap_socket(link) as tls:
        return tls.getpeercert(binary_form=True) == ssl.PEM_cert_to_DER_cert(Path(file).read_text())


def sessions(count):
    upgrade = ("GET /socket.io/1/websocket/12345678901234567890 HTTP/1.1\r\nHost: 127.0.0.1:3535\r\nConnection: Upgrade\r\n"
               "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ZrZ6hzVBYtY2ApJ/dcsXPA==\r\n\r\n")
    links = []
    for number in range(count):
        address = f"127.0.{1 + number // PER_ADDRESS}.1"
        link = socket.create_connection(("127.0.0.1", 3535), timeout=PATIENCE, source_address=(address, 0))
        link.sendall(upgrade.encode())
        links.append(link)
    opened = sum(b" 101 " in link.recv(4096) for link in links)
    print(f"{opened} of {count}")
    return opened == count


def main():
    what, *value = sys.argv[1:]
    if what == "stun":
        return stun()
    return certificate(value[0]) if what == "certificate" else sessions(int(value[0]))


sys.exit(0 if main() else 1)
