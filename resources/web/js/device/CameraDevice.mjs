// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Backoff } from "../player/Backoff.mjs";
import { Emitter } from "../player/Emitter.mjs";
import { IceServers } from "../player/IceServers.mjs";
import { SignalingChannel } from "../player/SignalingChannel.mjs";
import { DevicePeer } from "./DevicePeer.mjs";

const sessionId = "1432678845741"; // what devices have always put in `sid`; nothing depends on it

/**
 * A browser in the role of a camera, on the wire like any other device: one signaling connection waits in the room,
 * and each viewer that comes takes it for itself; the next one is opened at once.
 *
 * Events: `state` {state: "connecting"|"waiting"|"offline"|"refused", word?}, `viewers` count, `problem` sentence.
 */
export class CameraDevice {
    #options;
    #stream;
    #emitter = new Emitter();
    #backoff = new Backoff();
    #waiting = null;
    #sessions = new Set();
    #retryTimer = 0;
    #wanted = false;
    #onOnline = () => {
        if (this.#retryTimer)
            this.#wait();
    };

    /** @param {{ersIp, port, secure, path?, roomName, streamName, token?}} options `streamName` empty: any stream asked for */
    constructor(options, stream) {
        this.#options = options;
        this.#stream = stream;
    }

    listen(listener) {
        return this.#emitter.listen(listener);
    }

    start() {
        this.#wanted = true;
        globalThis.addEventListener("online", this.#onOnline);
        this.#wait();
    }

    stop() {
        this.#wanted = false;
        globalThis.removeEventListener("online", this.#onOnline);
        clearTimeout(this.#retryTimer);
        this.#waiting?.close();
        this.#waiting = null;
        for (const link of [...this.#sessions])
            this.#end(link);
    }

    // ---- the waiting link ---------------------------------------------------------------------------------

    #wait() {
        clearTimeout(this.#retryTimer);
        this.#retryTimer = 0;
        this.#emitter.emit("state", { state: "connecting" });
        const { ersIp: host, port, secure, path } = this.#options;
        const link = new Link(new SignalingChannel({ host, port, secure, path }));
        this.#waiting = link;
        link.signaling.onEvent = (name, args) => this.#onServerEvent(link, name, args);
        link.signaling.onClosed = () => this.#onLinkLost(link);
        link.signaling.open();
    }

    #waitLater(details) {
        this.#waiting?.close();
        this.#waiting = null;
        if (!this.#wanted)
            return;
        this.#emitter.emit("state", details);
        this.#retryTimer = setTimeout(() => this.#wait(), this.#backoff.next() * 1000);
    }

    #onServerEvent(link, name, args) {
        const [body] = args;
        switch (name) {
        case "stunservers":
            link.ice.setStun(body);
            break;
        case "turnservers":
            link.ice.setTurn(body);
            break;
        case "ersid":
            this.#join(link);
            break;
        case "clientJoined":
            this.#onViewer(link, body);
            break;
        case "message":
            this.#onMessage(link, body ?? {});
            break;
        case "remove":
            this.#end(link);
            break;
        case "taken":
        case "invalidRoom":
        case "invalidEmsToken":
        case "invalidRmsToken":
            if (link === this.#waiting)
                this.#waitLater({ state: "refused", word: name });
            break;
        default: // what a later server may say
        }
    }

    #join(link) {
        const { roomName, token = "" } = this.#options;
        const index = Math.floor(Date.now() / 1000);
        const about = { index, EMS: true, emsToken: token, capabilities: "hasHeartBeat" };
        link.signaling.send("join", [roomName, about], ([error]) => {
            if (error || link !== this.#waiting)
                return;
            this.#backoff.reset();
            this.#emitter.emit("state", { state: "waiting" });
        });
    }

    #onLinkLost(link) {
        if (link === this.#waiting)
            this.#waitLater({ state: "offline" });
        // The link of a running session may go: its pictures travel elsewhere and end by themselves.
    }

    // ---- sessions -----------------------------------------------------------------------------------------

    #onViewer(link, { id, streamName }) {
        const { streamName: own } = this.#options;
        if (own && streamName !== own) {
            link.signaling.send("message", [{ to: id, message: "Unable to retrieve stream!", prefix: "webkit" }]);
            return;
        }
        this.#sessions.add(link);
        link.viewer = id;
        link.peer = new DevicePeer(this.#stream, link.ice.all(), {
            send: (type, payload) => link.signaling.send("message", [
                { to: id, sid: sessionId, roomType: "video", type, payload, prefix: "webkit" },
            ]),
            ended: () => this.#end(link),
        });
        link.peer.offer().catch((error) => {
            this.#emitter.emit("problem", error.message);
            this.#end(link);
        });
        this.#emitter.emit("viewers", this.#sessions.size);
        this.#wait();
    }

    #onMessage(link, { from, type, payload }) {
        if (!link.peer || from !== link.viewer)
            return;
        if (type === "answer" && typeof payload?.sdp === "string")
            link.peer.acceptAnswer(payload.sdp).catch((error) => this.#emitter.emit("problem", error.message));
        else if (type === "candidate" && payload?.candidate?.candidate)
            link.peer.addCandidate(payload.candidate);
    }

    #end(link) {
        link.close();
        if (this.#sessions.delete(link))
            this.#emitter.emit("viewers", this.#sessions.size);
        else if (link === this.#waiting)
            this.#waitLater({ state: "offline" });
    }
}

/** One signaling connection, and the viewer it was taken by. */
class Link {
    ice = new IceServers();
    viewer = "";
    peer = null;

    constructor(signaling) {
        this.signaling = signaling;
    }

    close() {
        this.peer?.close();
        this.signaling.close();
    }
}
