// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import http from "node:http";
import https from "node:https";
import { randomBytes } from "node:crypto";
import { eventually } from "../../e2e/kit/eventually.mjs";

/** One request, with nothing in it that was not asked for. @returns {Promise<{status, headers, body}>} */
export function ask(url, { from, headers = {}, method = "GET", body } = {}) {
    return new Promise((resolve, reject) => {
        const { request } = url.startsWith("https:") ? https : http;
        const asked = request(url, { method, headers, localAddress: from, agent: false, ...asNamed(url) }, (answer) => {
            const pieces = [];
            answer.on("data", (piece) => pieces.push(piece));
            answer.on("end", () => resolve({
                status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces).toString(),
            }));
        });
        asked.on("error", reject);
        asked.end(body);
    });
}

/** Names lead to this machine; certificates are the test's own. */
function asNamed(url) {
    const lookup = (name, { all }, found) =>
        (all ? found(null, [{ address: "127.0.0.1", family: 4 }]) : found(null, "127.0.0.1", 4));
    return { lookup, servername: new URL(url).hostname, rejectUnauthorized: false };
}

/** A peer on a WebSocket, from an address of its own and with fields of its own. It answers heartbeats. */
export class RawPeer {
    packets = [];
    isOpen = false;
    #socket;
    #input = Buffer.alloc(0);

    static async connect(server, { from, headers = {} } = {}) {
        const greeting = await ask(`${server}/socket.io/1/?t=1`, { from, headers: { Host: new URL(server).host, ...headers } });
        if (greeting.status !== 200)
            throw new Error(`handshake: ${greeting.status}`);
        const peer = new RawPeer();
        await peer.#upgrade(`${server}/socket.io/1/websocket/${greeting.body.split(":")[0]}`, from, headers);
        await peer.hears('"ersid"');
        return peer;
    }

    #upgrade(url, from, headers) {
        return new Promise((resolve, reject) => {
            const { request } = url.startsWith("https:") ? https : http;
            const asked = request(url, {
                localAddress: from, agent: false, ...asNamed(url),
                headers: {
                    Host: new URL(url).host, Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13",
                    "Sec-WebSocket-Key": randomBytes(16).toString("base64"), ...headers,
                },
            });
            asked.on("error", reject);
            asked.on("response", (answer) => reject(new Error(`upgrade: ${answer.statusCode}`)));
            asked.on("upgrade", (answer, socket, head) => {
                this.#socket = socket;
                this.isOpen = true;
                socket.on("data", (data) => this.#read(data));
                socket.on("error", () => {});
                socket.on("close", () => { this.isOpen = false; });
                this.#read(head);
                resolve();
            });
            asked.end();
        });
    }

    #read(data) {
        this.#input = Buffer.concat([this.#input, data]);
        for (;;) {
            let length = this.#input[1] & 0x7f;
            let at = 2;
            if (length === 126) {
                length = this.#input.length >= 4 ? this.#input.readUInt16BE(2) : Infinity;
                at = 4;
            }
            if (this.#input.length < 2 || this.#input.length < at + length)
                return;
            const text = this.#input.subarray(at, at + length).toString();
            this.#input = this.#input.subarray(at + length);
            this.packets.push(text);
            if (text === "2::")
                this.send("2::");
        }
    }

    send(text) {
        const payload = Buffer.from(text);
        const mask = randomBytes(4);
        const head = payload.length < 126
            ? Buffer.from([0x81, 0x80 | payload.length])
            : Buffer.from([0x81, 0xfe, payload.length >> 8, payload.length & 0xff]);
        this.#socket.write(Buffer.concat([head, mask, payload.map((byte, i) => byte ^ mask[i % 4])]));
    }

    /** As a camera, with the words of the field. */
    async joinAsDevice(room) {
        const about = { index: Math.floor(Date.now() / 1000), RMS: true, rmsToken: "", capabilities: "hasHeartBeat" };
        this.send(`5:1+::${JSON.stringify({ name: "join", args: [room, about] })}`);
        await this.hears("6:::1+[null");
    }

    hears(words) {
        return eventually(() => this.packets.find((packet) => packet.includes(words)), `a packet with ${words}`);
    }

    close() {
        this.#socket.destroy();
    }
}
