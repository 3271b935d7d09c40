// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the two servers that are compared: this project's program and the real socket.io 0.9.19.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromNpm } from './npm.mjs';

const startDeadline = 10_000; // ms

// The program on free ports of 127.0.0.1. `config` is laid over the built-in configuration.
export async function startProgram(config = {}) {
    const program = process.env.RDV_BINARY;
    if (!program)
        throw new Error('RDV_BINARY must name the program under test');
    const folder = mkdtempSync(join(tmpdir(), 'rdv-oracle-'));
    const file = join(folder, 'default.json');
    writeFileSync(file, JSON.stringify({ ...config, stun: { port: 0, address: '127.0.0.1' } }));
    const child = spawn(program,
        ['--no-gui', '--config', file, '--port', '0', '--admin-port', '0', '--state-dir', folder],
        { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const port = await new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no start-up line: ${printed}`)), startDeadline);
        const read = (chunk) => {
            printed += chunk;
            const match = /ERS running on port (\d+)/.exec(printed);
            if (match) {
                clearTimeout(timer);
                resolve(Number(match[1]));
            }
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        child.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
    });
    return {
        name: 'program',
        port,
        printed: () => printed,
        stop: () => new Promise((resolve) => {
            child.removeAllListeners('exit');
            child.once('exit', (code) => {
                rmSync(folder, { recursive: true, force: true });
                resolve(code);
            });
            child.kill('SIGTERM');
        }),
    };
}

// The oracle, made to say at the same moments what a rendezvous server says.
export async function startReference() {
    const server = http.createServer();
    const io = fromNpm('socket.io').listen(server, { log: false, 'log level': 0 });
    io.sockets.on('connection', (socket) => {
        socket.emit('stunservers', [{ url: 'stun:127.0.0.1:3478' }]);
        socket.emit('turnservers', []);
        socket.emit('ersid', { id: '0'.repeat(32) });
        socket.on('join', (room, options, acknowledge) => acknowledge?.(null, { clients: {} }));
    });
    const open = new Set();
    server.on('connection', (socket) => {
        open.add(socket);
        socket.once('close', () => open.delete(socket));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        name: 'socket.io 0.9.19',
        port: server.address().port,
        stop: () => new Promise((resolve) => {
            for (const socket of open)
                socket.destroy();
            server.close(resolve);
        }),
    };
}

// A foreign origin: serves one page and the unmodified client, nothing else.
export async function startForeignSite(files) {
    const server = http.createServer((request, response) => {
        const file = files[new URL(request.url, 'http://x').pathname];
        response.writeHead(file ? 200 : 404, { 'Content-Type': file?.type ?? 'text/plain' });
        response.end(file?.body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        port: server.address().port,
        stop: () => new Promise((resolve) => {
            server.closeAllConnections();
            server.close(resolve);
        }),
    };
}
