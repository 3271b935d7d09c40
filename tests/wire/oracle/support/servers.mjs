// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the two servers that are compared: this project's program and the real socket.io 0.9.19.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

// The oracle has a process of its own, too: its timers would keep this one alive for another minute.
export async function startReference() {
    const child = fork(fileURLToPath(new URL('reference.mjs', import.meta.url)));
    const [port] = await once(child, 'message');
    child.unref();
    child.channel.unref();
    return {
        name: 'socket.io 0.9.19',
        port,
        stop: async () => {
            const ended = once(child, 'exit');
            child.kill('SIGKILL');
            await ended;
        },
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
