// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { PacketType, decodeHandshake, decodePacket, encodeDisconnect, encodeEvent, encodeHeartbeat } from "./SocketIo09.mjs";

const handshakeSeconds = 10;

/**
 * One Socket.IO 0.9 connection over WebSocket: handshake, upgrade, heartbeats, events and acknowledgements.
 * It lives once: after `onClosed` a new connection needs a new object.
 */
export class SignalingChannel {
    #socket = null;
    #closed = false;
    #acks = new Map();
    #nextAckId = 1;
    #watchdog = 0;
    #silenceMs = 60000;
    #abort = new AbortController();

    /** @type {(name: string, args: Array) => void} */
    onEvent = () => {};
    /** @type {(reason: string, byServer: boolean) => void} called once; `byServer`: it said goodbye in words */
    onClosed = () => {};

    /** @param {{host: string, port: number|string, secure: boolean, path?: string}} address `path`: below which folder */
    constructor({ host, port, secure, path = "" }) {
        const authority = `${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${port}`;
        const folder = path.replace(/^\/+|\/+$/g, "");
        const place = `${authority}${folder && `/${folder}`}/socket.io/1/`;
        this.httpUrl = `${secure ? "https" : "http"}://${place}`;
        this.socketUrl = `${secure ? "wss" : "ws"}://${place}websocket/`;
    }

    get isOpen() {
        return this.#socket?.readyState === WebSocket.OPEN;
    }

    async open() {
        const deadline = setTimeout(() => this.#end("the server does not answer"), handshakeSeconds * 1000);
        try {
            const answer = await fetch(`${this.httpUrl}?t=${Date.now()}`, {
                cache: "no-store",
                credentials: "omit",
                signal: this.#abort.signal,
            });
            const session = answer.ok ? decodeHandshake(await answer.text()) : null;
            if (this.#closed)
                return;
            if (!session) {
                this.#end(`the server refused the handshake (${answer.status})`);
                return;
            }
            this.#silenceMs = session.closeSeconds * 1000;
            this.#connect(session.sid, deadline);
        } catch {
            this.#end("the server cannot be reached");
        } finally {
            if (!this.#socket)
                clearTimeout(deadline);
        }
    }

    /** @param {(args: Array) => void} [onAck] called with the arguments of the acknowledgement */
    send(name, args, onAck) {
        if (!this.isOpen)
            return false;
        let ackId;
        if (onAck) {
            ackId = this.#nextAckId++;
            this.#acks.set(String(ackId), onAck);
        }
        this.#socket.send(encodeEvent(name, args, ackId));
        return true;
    }

    /** Says goodbye and closes; `onClosed` is not called for a closing that was asked for. */
    close() {
        this.onClosed = () => {};
        if (this.isOpen)
            this.#socket.send(encodeDisconnect());
        this.#end("closed");
    }

    #connect(sid, deadline) {
        const socket = new WebSocket(this.socketUrl + sid);
        this.#socket = socket;
        socket.onopen = () => {
            clearTimeout(deadline);
            this.#feedWatchdog();
        };
        socket.onmessage = ({ data }) => this.#receive(data);
        socket.onclose = () => {
            clearTimeout(deadline);
            this.#end("the connection to the server was lost");
        };
    }

    #receive(text) {
        if (this.#closed || typeof text !== "string")
            return;
        this.#feedWatchdog();
        const packet = decodePacket(text);
        switch (packet?.type) {
        case PacketType.heartbeat:
            this.#socket.send(encodeHeartbeat());
            break;
        case PacketType.event:
            this.onEvent(packet.name, packet.args);
            break;
        case PacketType.ack:
            this.#acknowledge(packet);
            break;
        case PacketType.disconnect:
        case PacketType.error:
            this.#end("the server closed the connection", true);
            break;
        default: // connect, noop, and what a later server may say
        }
    }

    #acknowledge({ id, args }) {
        const onAck = this.#acks.get(id);
        this.#acks.delete(id);
        onAck?.(args);
    }

    // The server's heartbeat comes every 20–25 s: a longer silence is a connection that died without a word.
    #feedWatchdog() {
        clearTimeout(this.#watchdog);
        if (!this.#closed)
            this.#watchdog = setTimeout(() => this.#end("the server fell silent"), this.#silenceMs);
    }

    #end(reason, byServer = false) {
        if (this.#closed)
            return;
        this.#closed = true;
        clearTimeout(this.#watchdog);
        this.#abort.abort();
        this.#acks.clear();
        if (this.#socket) {
            this.#socket.onmessage = null;
            this.#socket.onclose = null;
            this.#socket.close();
        }
        this.onClosed(reason, byServer);
    }
}
