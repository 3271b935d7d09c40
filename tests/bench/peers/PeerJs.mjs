// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PeerJS server as it comes; only its ceiling of clients is lifted.
import http from 'node:http';
import { createRequire } from 'node:module';
import { announce, from } from './Peer.mjs';

const require = createRequire(from);
const server = http.createServer();
const { ExpressPeerServer } = require('peer');
const app = createRequire(require.resolve('peer'))('express')();
app.use('/', ExpressPeerServer(server, { path: '/', concurrent_limit: 100_000 }));
server.on('request', app);
announce(server);
