// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// socket.io 0.9.19 with a handler as signalmaster has it: our own dialect, spoken by the original library.
import http from 'node:http';
import { createRequire } from 'node:module';
import { announce, from } from './Peer.mjs';

const server = http.createServer();
const io = createRequire(from)('socket.io-0.9').listen(server, { log: false, 'log level': 0 });
const waiting = new Map();

io.sockets.on('connection', (socket) => {
    socket.emit('stunservers', [{ url: 'stun:127.0.0.1:3478' }]);
    socket.emit('turnservers', []);
    socket.emit('ersid', { id: '0'.repeat(32) });
    socket.on('join', (room, options, acknowledge) => {
        if (options.streamName === undefined) {
            waiting.set(room, socket);
            socket.room = room;
            acknowledge?.(null, { clients: {} });
            return;
        }
        const device = waiting.get(room);
        if (!device)
            return acknowledge?.('noDevice');
        socket.partner = device;
        device.partner = socket;
        waiting.delete(room);
        acknowledge?.(null, { clients: {}, id: socket.id, device: device.id });
        device.emit('clientJoined', { id: socket.id, streamName: options.streamName, rmsid: device.id });
    });
    socket.on('message', (message) => {
        const receiver = io.sockets.sockets[message.to];
        if (!receiver)
            return;
        message.from = socket.id;
        receiver.emit('message', message);
    });
    socket.on('disconnect', () => {
        if (waiting.get(socket.room) === socket)
            waiting.delete(socket.room);
        socket.partner?.emit('remove', { id: socket.id });
    });
});
announce(server);
