// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real socket.io 0.9.19, made to say at the same moments what a rendezvous server says. Run as a child process;
// tells its port to its parent.
import http from 'node:http';
import { fromNpm } from './npm.mjs';

const server = http.createServer();
const io = fromNpm('socket.io').listen(server, { log: false, 'log level': 0 });
io.sockets.on('connection', (socket) => {
    socket.emit('stunservers', [{ url: 'stun:127.0.0.1:3478' }]);
    socket.emit('turnservers', []);
    socket.emit('ersid', { id: '0'.repeat(32) });
    socket.on('join', (room, options, acknowledge) => acknowledge?.(null, { clients: {} }));
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
