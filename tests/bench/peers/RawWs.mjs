// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a relay on `ws` can be: the path is the room, what comes goes to the others as it is.
import http from 'node:http';
import { createRequire } from 'node:module';
import { announce, from } from './Peer.mjs';

const { WebSocketServer } = createRequire(from)('ws');
const server = http.createServer();
const rooms = new Map();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, request) => {
    const name = request.url;
    const room = rooms.get(name) ?? new Set();
    rooms.set(name, room.add(socket));
    socket.on('message', (data, binary) => {
        for (const other of room) {
            if (other !== socket)
                other.send(data, { binary });
        }
    });
    socket.on('error', () => {});
    socket.on('close', () => {
        room.delete(socket);
        if (room.size === 0)
            rooms.delete(name);
    });
});
announce(server);
