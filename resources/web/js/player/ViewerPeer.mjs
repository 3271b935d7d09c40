// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { readChosenPair, readReport } from "./Statistics.mjs";

export const streamChannel = "rmsStreamChannel";
const commandChannel = "rmsCommandChannel";

/**
 * The viewer's end of one WebRTC connection. The device offers, this answers.
 * What happens is told to `listener`:
 *   send(type, payload)     a message for the device
 *   connection(state)       an RTCPeerConnectionState
 *   ice(state, pair)        "checking", "connected", "disconnected" or "failed"; the types of the chosen pair or null
 *   track(track)            a media track to show
 *   bytes(ArrayBuffer)      a message of the fragmented MP4 stream
 *   channel(what, label)    a data channel: "open", "closed" or "error"
 */
export class ViewerPeer {
    #pc;
    #listener;
    #work = Promise.resolve();
    #answered = false;
    #ownCandidates = [];
    #commands = null;
    #lastIce = "";

    /** @param {RTCIceServer[]} iceServers */
    constructor(iceServers, listener) {
        this.#listener = listener;
        this.#pc = new RTCPeerConnection({ iceServers, bundlePolicy: "max-bundle" });
        this.#pc.onicecandidate = ({ candidate }) => this.#offerCandidate(candidate);
        this.#pc.onconnectionstatechange = () => listener.connection(this.#pc.connectionState);
        this.#pc.oniceconnectionstatechange = () => this.#reportIce();
        this.#pc.ontrack = ({ track }) => listener.track(track);
        this.#pc.ondatachannel = ({ channel }) => this.#adopt(channel);
    }

    get connectionState() {
        return this.#pc.connectionState;
    }

    /** @returns {Promise<void>} rejects when the browser cannot accept the offer */
    acceptOffer(sdp) {
        return this.#queue(async () => {
            await this.#pc.setRemoteDescription({ type: "offer", sdp });
            if (!this.#commands && /^m=application/m.test(sdp))
                this.#adopt(this.#pc.createDataChannel(commandChannel));
            await this.#pc.setLocalDescription(await this.#pc.createAnswer());
            this.#listener.send("answer", { type: "answer", sdp: this.#pc.localDescription.sdp });
            this.#answered = true;
            this.#ownCandidates.splice(0).forEach((candidate) => this.#sendCandidate(candidate));
        });
    }

    /** A candidate that this browser cannot use is left out; the others may still do. */
    addCandidate(init) {
        return this.#queue(() => this.#pc.addIceCandidate(init)).catch(() => {});
    }

    replaceIceServers(iceServers) {
        this.#pc.setConfiguration({ ...this.#pc.getConfiguration(), iceServers });
    }

    /** @param {"pause"|"resume"|"stop"|"ping"} command */
    sendCommand(command) {
        if (this.#commands?.readyState !== "open")
            return false;
        this.#commands.send(JSON.stringify({ type: "command", payload: { command, argument: "", base64: false } }));
        return true;
    }

    async readStatistics() {
        return readReport((await this.#pc.getStats()).values());
    }

    close() {
        this.#pc.onicecandidate = null;
        this.#pc.onconnectionstatechange = null;
        this.#pc.oniceconnectionstatechange = null;
        this.#pc.ontrack = null;
        this.#pc.ondatachannel = null;
        this.#listener = silentListener;
        this.#pc.close();
    }

    // Descriptions and candidates are applied strictly in the order in which they arrived.
    #queue(task) {
        const done = this.#work.then(task);
        this.#work = done.catch(() => {});
        return done;
    }

    // The device starts ICE on the first UDP candidate after the answer, and reads neither TCP nor empty ones.
    #offerCandidate(candidate) {
        if (!candidate?.candidate || candidate.protocol === "tcp")
            return;
        if (this.#answered)
            this.#sendCandidate(candidate);
        else
            this.#ownCandidates.push(candidate);
    }

    #sendCandidate(candidate) {
        const { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } = candidate;
        this.#listener.send("candidate", { candidate: { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } });
    }

    async #reportIce() {
        const state = iceWords[this.#pc.iceConnectionState];
        if (!state || state === this.#lastIce)
            return;
        this.#lastIce = state;
        const report = state === "connected" ? await this.#pc.getStats().catch(() => null) : null;
        if (state === this.#lastIce)
            this.#listener.ice(state, report ? readChosenPair(report.values()) : null);
    }

    #adopt(channel) {
        channel.binaryType = "arraybuffer";
        channel.onopen = () => this.#listener.channel("open", channel.label);
        channel.onclose = () => this.#listener.channel("closed", channel.label);
        channel.onerror = () => this.#listener.channel("error", channel.label);
        channel.onmessage = ({ data }) => this.#receive(channel, data);
        if (channel.label === commandChannel)
            this.#commands = channel;
    }

    #receive(channel, data) {
        if (typeof data === "string")
            answerHeartbeat(channel, data);
        else if (channel.label === streamChannel)
            this.#listener.bytes(data);
    }
}

// A device that is not answered for 11 s takes the viewer for gone.
function answerHeartbeat(channel, text) {
    try {
        if (JSON.parse(text).type === "heartbeat" && channel.readyState === "open")
            channel.send(JSON.stringify({ type: "heartbeat", payload: "" }));
    } catch {
        // words that are not JSON ask for no answer
    }
}

// "completed" is "connected" with nothing left to try.
const iceWords = {
    checking: "checking", connected: "connected", completed: "connected", disconnected: "disconnected", failed: "failed",
};

const silentListener = {
    send() {}, connection() {}, ice() {}, track() {}, bytes() {}, channel() {},
};
