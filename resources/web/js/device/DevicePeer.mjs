// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

const streamChannel = "rmsStreamChannel";
const commandChannel = "rmsCommandChannel";

/** The device's end of one WebRTC connection: it offers its tracks to one viewer. */
export class DevicePeer {
    #pc;
    #stream;
    #send;
    #work = Promise.resolve();
    #offered = false;
    #candidates = [];

    /**
     * @param {MediaStream} stream
     * @param {RTCIceServer[]} iceServers
     * @param {{send: (type: string, payload: object) => void, ended: () => void}} listener
     */
    constructor(stream, iceServers, { send, ended }) {
        this.#stream = stream;
        this.#send = send;
        this.#pc = new RTCPeerConnection({ iceServers, bundlePolicy: "max-bundle" });
        this.#pc.onicecandidate = ({ candidate }) => this.#offerCandidate(candidate);
        this.#pc.onconnectionstatechange = () => {
            if (["failed", "closed"].includes(this.#pc.connectionState))
                ended();
        };
        this.#pc.ondatachannel = ({ channel }) => {
            if (channel.label === commandChannel)
                channel.onmessage = ({ data }) => this.#obey(data);
        };
    }

    offer() {
        return this.#queue(async () => {
            for (const track of this.#stream.getTracks())
                preferH264(this.#pc.addTransceiver(track, { direction: "sendonly", streams: [this.#stream] }));
            this.#pc.createDataChannel(streamChannel);
            await this.#pc.setLocalDescription(await this.#pc.createOffer());
            this.#send("offer", { type: "offer", sdp: this.#pc.localDescription.sdp });
            this.#offered = true;
            this.#candidates.splice(0).forEach((candidate) => this.#sendCandidate(candidate));
        });
    }

    acceptAnswer(sdp) {
        return this.#queue(() => this.#pc.setRemoteDescription({ type: "answer", sdp }));
    }

    addCandidate(init) {
        return this.#queue(() => this.#pc.addIceCandidate(init)).catch(() => {});
    }

    close() {
        this.#pc.onicecandidate = null;
        this.#pc.onconnectionstatechange = null;
        this.#pc.close();
    }

    #queue(task) {
        const done = this.#work.then(task);
        this.#work = done.catch(() => {});
        return done;
    }

    #offerCandidate(candidate) {
        if (!candidate?.candidate || candidate.protocol === "tcp")
            return;
        if (this.#offered)
            this.#sendCandidate(candidate);
        else
            this.#candidates.push(candidate);
    }

    #sendCandidate({ candidate, sdpMid, sdpMLineIndex, usernameFragment }) {
        this.#send("candidate", { candidate: { candidate, sdpMid, sdpMLineIndex, usernameFragment } });
    }

    #obey(text) {
        let message;
        try {
            message = JSON.parse(text);
        } catch {
            return;
        }
        if (message.type !== "command")
            return;
        const command = message.payload?.command;
        if (command === "pause" || command === "resume")
            this.#show(command === "resume");
    }

    // One viewer's pause stops what is sent to that viewer, not the source that others watch.
    #show(on) {
        const tracks = this.#stream.getTracks();
        this.#pc.getSenders().forEach((sender, i) => sender.replaceTrack(on ? tracks[i] : null).catch(() => {}));
    }
}

// Devices in the field speak H.264; a browser that has it should be as close to them as it can.
function preferH264(transceiver) {
    if (transceiver.sender.track.kind !== "video" || !transceiver.setCodecPreferences)
        return;
    const codecs = RTCRtpReceiver.getCapabilities("video").codecs;
    const isH264 = ({ mimeType }) => mimeType.toLowerCase() === "video/h264";
    transceiver.setCodecPreferences([...codecs.filter(isH264), ...codecs.filter((codec) => !isH264(codec))]);
}
