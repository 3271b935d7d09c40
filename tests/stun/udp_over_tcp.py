# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""udp_over_tcp.py LOCAL SERVER PORT: carries STUN datagrams over one TCP connection.

Prints the UDP port it serves on LOCAL and the local port of its TCP connection, then carries whole
messages both ways until the server closes.
"""
import socket
import sys


def read_exactly(stream, count):
    data = b""
    while len(data) < count:
        part = stream.recv(count - len(data))
        if not part:
            sys.exit("the server closed the connection")
        data += part
    return data


def main():
    local, server, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
    stream = socket.create_connection((server, port), timeout=30, source_address=(local, 0))
    datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    datagrams.bind((local, 0))
    print(datagrams.getsockname()[1], stream.getsockname()[1], flush=True)
    while True:
        request, client = datagrams.recvfrom(2048)
        stream.sendall(request)
        head = read_exactly(stream, 20)
        datagrams.sendto(head + read_exactly(stream, int.from_bytes(head[2:4], "big")), client)


main()
