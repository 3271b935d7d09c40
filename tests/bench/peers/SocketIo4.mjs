// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// socket.io 4 with its own rooms: what is said in a room goes to the others in it.
import http from 'node:http';
import { createRequire } from 'node:module';
import { announce, from } from './Peer.mjs';

const { Server } = createRequire(from)('socket.io');
const server = http.createServer();
const io = new Server(server, { transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => {
    socket.on('join', (room, acknowledge) => {
        socket.room = room;
        socket.join(room);
        acknowledge(null);
    });
    socket.on('message', (message) => socket.to(socket.room).emit('message', message));
});
announce(server);
