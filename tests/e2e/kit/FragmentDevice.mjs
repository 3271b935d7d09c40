// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { createRequire } from "node:module";
import { cutAtRandom, recordedStream, recordsOf, seededRandom } from "./fixtures.mjs";

const require = createRequire(import.meta.url);
const { RTCPeerConnection } = require("@roamhq/wrtc");
const socketIo = require("socket.io-client");

const fragmentMs = 1024 / 44.1; // the recording has one fragment for each AAC frame
const tickMs = 40;
const begin = 0xf9;

/**
 * A device that sends the recorded fragmented MP4 over a data channel, in real time, in messages cut at random places.
 * It sends heartbeats on the command channel and notes what the viewer answers and commands.
 */
export class FragmentDevice {
    heartbeatsAnswered = 0;
    commands = [];
    offers = 0;
    #url;
    #room;
    #bytes;
    #paced;
    #sockets = [];
    #peers = [];
    #timers = [];

    /**
     * @param {object} play
     * @param {number} [play.startAt] fragment in whose middle a late joiner's stream begins, after the initialisation
     * @param {[number, number]} [play.gap] fragments between whose middles the bytes are lost
     */
    constructor(url, room, { startAt = 0, gap } = {}) {
        this.#url = url;
        this.#room = room;
        const starts = recordsOf(recordedStream).filter(({ type }) => type === begin).map(({ at }) => at);
        const middle = (fragment) => Math.floor((starts[fragment] + starts[fragment + 1]) / 2);
        const from = startAt ? middle(startAt) : starts[0];
        const pieces = gap
            ? [recordedStream.subarray(from, middle(gap[0])), recordedStream.subarray(middle(gap[1]))]
            : [recordedStream.subarray(from)];
        this.#bytes = Buffer.concat([recordedStream.subarray(0, starts[0]), ...pieces]);
        // How much of the stream has left the camera after so many fragments' time.
        const lost = gap ? middle(gap[1]) - middle(gap[0]) : 0;
        this.#paced = starts.slice(startAt + 1).map((at) => {
            const played = at - from + starts[0];
            return gap && at > middle(gap[0]) ? Math.max(middle(gap[0]) - from + starts[0], played - lost) : played;
        });
    }

    /** @returns {Promise<void>} when the device waits in its room */
    start() {
        return new Promise((resolve) => this.#wait(resolve));
    }

    stop() {
        this.#timers.forEach(clearInterval);
        this.#peers.forEach((peer) => peer.close());
        this.#sockets.forEach((socket) => socket.disconnect());
    }

    #wait(onWaiting = () => {}) {
        const socket = socketIo.connect(this.#url, { "force new connection": true, reconnect: false });
        this.#sockets.push(socket);
        socket.on("ersid", () => {
            const about = { index: Math.floor(Date.now() / 1000), RMS: true, rmsToken: "", capabilities: "hasHeartBeat" };
            socket.emit("join", this.#room, about, () => onWaiting());
        });
        socket.on("clientJoined", ({ id }) => {
            this.#serve(socket, id);
            this.#wait();
        });
    }

    async #serve(socket, viewer) {
        const peer = new RTCPeerConnection({ iceServers: [] });
        this.#peers.push(peer);
        const send = (type, payload) => socket.emit("message",
            { to: viewer, sid: "1432678845741", roomType: "video", type, payload, prefix: "webkit" });
        socket.on("remove", () => peer.close());
        socket.on("message", async ({ type, payload }) => {
            if (type === "answer")
                await peer.setRemoteDescription(payload);
            else if (type === "candidate")
                await peer.addIceCandidate(payload.candidate);
        });
        peer.onicecandidate = ({ candidate }) => {
            if (candidate?.candidate && candidate.protocol !== "tcp")
                send("candidate", { candidate: { candidate: candidate.candidate, sdpMid: candidate.sdpMid, sdpMLineIndex: candidate.sdpMLineIndex } });
        };
        const channel = peer.createDataChannel("rmsStreamChannel");
        channel.onopen = () => this.#stream(channel);
        peer.ondatachannel = ({ channel: commands }) => this.#listen(commands);
        const offer = await peer.createOffer();
        await peer.setLocalDescription(offer);
        this.offers++;
        send("offer", { type: "offer", sdp: offer.sdp });
    }

    #stream(channel) {
        const random = seededRandom(42);
        const startedAt = performance.now();
        let sent = 0;
        const timer = setInterval(() => {
            const fragments = Math.floor((performance.now() - startedAt) / fragmentMs);
            const due = this.#paced[Math.min(fragments, this.#paced.length - 1)] ?? this.#bytes.length;
            if (channel.readyState !== "open" || fragments >= this.#paced.length)
                clearInterval(timer);
            else
                cutAtRandom(this.#bytes.subarray(sent, due), random).forEach((piece) => channel.send(piece));
            sent = Math.max(sent, due);
        }, tickMs);
        this.#timers.push(timer);
    }

    #listen(commands) {
        commands.onmessage = ({ data }) => {
            const message = JSON.parse(data);
            if (message.type === "heartbeat")
                this.heartbeatsAnswered++;
            else if (message.type === "command")
                this.commands.push(message.payload.command);
        };
        const timer = setInterval(() => {
            if (commands.readyState === "open")
                commands.send(JSON.stringify({ type: "heartbeat", payload: "" }));
            else
                clearInterval(timer);
        }, 500);
        this.#timers.push(timer);
    }
}
