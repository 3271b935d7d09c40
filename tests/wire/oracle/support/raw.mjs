// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bare sockets: what is compared are bytes, so nothing between the test and the wire may tidy them up.
import http from 'node:http';
import net from 'node:net';

// One request on its own connection.
export function ask(port, path, { method = 'GET', headers = {}, body, timeout = 30_000 } = {}) {
    return new Promise((resolve, reject) => {
        const request = http.request({ host: '127.0.0.1', port, path, method, headers, agent: false, timeout },
            (response) => {
                const chunks = [];
                response.on('data', (chunk) => chunks.push(chunk));
                response.on('end', () => resolve({
                    status: response.statusCode,
                    headers: response.headers,
                    body: Buffer.concat(chunks).toString('utf8'),
                }));
            });
        request.on('timeout', () => request.destroy(new Error(`no answer to ${path}`)));
        request.on('error', reject);
        request.end(body);
    });
}

export async function handshake(port, headers = {}) {
    const answer = await ask(port, `/socket.io/1/?t=${Date.now()}`, { headers });
    return { ...answer, sid: answer.body.split(':')[0] };
}

export function masked(text, { opcode = 1, fin = true } = {}) {
    const payload = Buffer.from(text, 'utf8');
    const mask = Buffer.from('abcd');
    const head = payload.length < 126
        ? Buffer.from([(fin ? 0x80 : 0) | opcode, 0x80 | payload.length])
        : Buffer.from([(fin ? 0x80 : 0) | opcode, 0x80 | 126, payload.length >> 8, payload.length & 255]);
    return Buffer.concat([head, mask, payload.map((byte, i) => byte ^ mask[i % 4])]);
}

// A WebSocket connection that keeps what the server sends as it came: header byte, text.
export class RawSocketIo {
    frames = [];
    ended = false;
    head = '';
    #buffer = Buffer.alloc(0);
    #wake = () => {};

    static async open(port) {
        const { sid } = await handshake(port);
        const raw = new RawSocketIo();
        raw.sid = sid;
        raw.socket = net.connect(port, '127.0.0.1');
        raw.socket.on('data', (chunk) => raw.#take(chunk));
        raw.socket.on('error', () => {});
        raw.socket.on('close', () => {
            raw.ended = true;
            raw.#wake();
        });
        raw.socket.write(`GET /socket.io/1/websocket/${sid} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`
            + 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n'
            + 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n');
        await raw.until(() => raw.texts().some((text) => text.includes('"ersid"')));
        return raw;
    }

    say(text, form) { this.socket.write(masked(text, form)); }
    close() { this.socket.destroy(); }
    texts() { return this.frames.map((frame) => frame.text); }

    async until(condition, timeout = 5000) {
        const deadline = Date.now() + timeout;
        while (!condition() && !this.ended && Date.now() < deadline) {
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, deadline - Date.now());
                this.#wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
        }
        return condition();
    }

    #take(chunk) {
        this.#buffer = Buffer.concat([this.#buffer, chunk]);
        if (!this.head) {
            const end = this.#buffer.indexOf('\r\n\r\n');
            if (end < 0)
                return;
            this.head = this.#buffer.subarray(0, end).toString('latin1');
            this.#buffer = this.#buffer.subarray(end + 4);
        }
        for (let frame = this.#frame(); frame; frame = this.#frame())
            this.frames.push(frame);
        this.#wake();
    }

    #frame() {
        const bytes = this.#buffer;
        if (bytes.length < 2)
            return null;
        let size = bytes[1] & 127;
        let at = 2;
        if (size === 126) {
            if (bytes.length < 4)
                return null;
            size = bytes.readUInt16BE(2);
            at = 4;
        }
        if (bytes.length < at + size)
            return null;
        this.#buffer = bytes.subarray(at + size);
        return { first: bytes[0], text: bytes.subarray(at, at + size).toString('utf8') };
    }
}

// Polling framing: a lone packet as it is, several as \ufffd<length>\ufffd<packet>….
export function unframed(body) {
    if (!body.startsWith('\ufffd'))
        return body === '' ? [] : [body];
    const packets = [];
    for (let at = 0; at < body.length;) {
        const end = body.indexOf('\ufffd', at + 1);
        const size = Number(body.slice(at + 1, end));
        packets.push(body.slice(end + 1, end + 1 + size));
        at = end + 1 + size;
    }
    return packets;
}

export function framed(packets) {
    return packets.length === 1 ? packets[0] : packets.map((p) => `\ufffd${p.length}\ufffd${p}`).join('');
}
