// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Backoff } from "./Backoff.mjs";
import { Emitter } from "./Emitter.mjs";
import { FragmentPlayer } from "./FragmentPlayer.mjs";
import { IceServers } from "./IceServers.mjs";
import { ResumeStore } from "./ResumeStore.mjs";
import { SignalingChannel } from "./SignalingChannel.mjs";
import { FreezeDetector, difference } from "./Statistics.mjs";
import { ViewerPeer, streamChannel } from "./ViewerPeer.mjs";
import { refusals, stateText } from "./wording.mjs";

const graceSeconds = 5; // for a connection that may recover by itself
const orphanGraceSeconds = 2; // when the camera's signaling is gone too: it will not recover
const lonelyGraceSeconds = 10; // when the server is gone: there is nobody who could help to a new connection
const hungUpSilenceSeconds = 2; // without data, after the device closed its stream channel
const orphanSilenceSeconds = 10; // without data, when the server or the camera's signaling is gone too
const patientSilenceSeconds = 30; // without data, although everybody says all is well
const seconds = () => performance.now() / 1000;

/**
 * Shows the stream of a camera in a video element.
 *
 *     const player = new EvoWrtcPlayer({ ersIp: "192.0.2.7", port: 3535, roomName: "r", streamName: "s", videoTagId: "v" });
 *     player.registerEventListener((event, description) => console.log(event, description));
 *     player.play();
 *
 * Signaling and media are two things: while pictures arrive, a lost server is none of the viewer's concern, and the
 * player does not join again. Only when the media ends does it reconnect, with growing pauses, and at once when the
 * browser says that the network is back.
 */
export class EvoWrtcPlayer {
    #options;
    #video;
    #emitter = new Emitter();
    #ice;
    #resume;
    #backoff = new Backoff();
    #guard = null;

    #wanted = false; // between play() and stop()
    #paused = false;
    #state = "stopped";
    #page = null; // takes the listeners on window and video away

    #signaling = null;
    #joined = false;
    #refusal = null;
    #deviceGone = false;

    #peer = null;
    #partner = null; // how to address the device: {to, sid, roomType, prefix}
    #fragments = null;
    #started = false;
    #hungUp = false; // the device closed its stream channel

    #retryTimer = 0;
    #graceTimer = 0;
    #statisticsTimer = 0;
    #reading = null;
    #freezes = new FreezeDetector();
    #statistics = null;

    /**
     * @param {object} options
     * @param {string} options.ersIp the server's address or name
     * @param {number|string} [options.port] 3535
     * @param {string} options.roomName
     * @param {string} options.streamName
     * @param {string|HTMLVideoElement} options.videoTagId the video element or its id
     * @param {string} [options.token]
     * @param {boolean} [options.secure] TLS; by default as the page itself was loaded
     * @param {string} [options.path] the folder below which a reverse proxy shows the server, such as "/cameras"
     * @param {string} [options.transport] "srtp" asks for media tracks, anything else for fragmented MP4
     * @param {string} [options.name] how the viewer is shown to the operator
     * @param {RTCIceServer[]} [options.iceServers] used before those the server names
     */
    constructor(options) {
        this.#options = { port: 3535, name: "browser", secure: globalThis.location?.protocol === "https:", ...options };
        this.#video = typeof options.videoTagId === "string" ? document.getElementById(options.videoTagId) : options.videoTagId;
        this.#ice = new IceServers(options.iceServers);
        this.#resume = new ResumeStore(options.token ?? "");
    }

    /**
     * @param {(event: string, description: any) => void} listener
     * @returns {() => void} removes the listener
     */
    registerEventListener(listener) {
        return this.#emitter.listen(listener);
    }

    play() {
        if (this.#wanted)
            return;
        this.#wanted = true;
        this.#paused = false;
        this.#listenToPage();
        this.#guardAgainstOtherTabs();
        this.#backoff.reset();
        this.#connect();
    }

    stop() {
        this.#peer?.sendCommand("stop");
        this.#finish("stopped");
    }

    pause() {
        if (this.#paused || !this.#wanted)
            return;
        this.#paused = true;
        this.#peer?.sendCommand("pause");
        this.#video.pause();
        this.#emitter.emit("playerpause", "");
        this.#setState("paused");
    }

    resume() {
        if (!this.#paused || !this.#wanted)
            return;
        this.#paused = false;
        this.#freezes = new FreezeDetector();
        this.#peer?.sendCommand("resume");
        this.#fragments?.jumpToLive();
        this.#startVideo();
        this.#emitter.emit("playerresume", "");
        this.#setState(this.#peer?.connectionState === "connected" ? "playing" : "negotiating");
    }

    /** The latest reading, taken once a second; null while there is no connection. */
    getStatistics() {
        return this.#statistics;
    }

    /** One of the keys of `stateText`. */
    get state() {
        return this.#state;
    }

    // ---- signaling ----------------------------------------------------------------------------------------

    #connect() {
        clearTimeout(this.#retryTimer);
        this.#retryTimer = 0;
        this.#dismantle();
        const { ersIp: host, port, secure, path } = this.#options;
        const signaling = new SignalingChannel({ host, port, secure, path });
        signaling.onEvent = (name, args) => this.#onServerEvent(name, args);
        signaling.onClosed = (reason) => this.#onSignalingLost(reason);
        this.#signaling = signaling;
        this.#joined = false;
        this.#refusal = null;
        this.#deviceGone = false;
        if (this.#state !== "waiting")
            this.#setState("connecting");
        signaling.open();
    }

    #onServerEvent(name, args) {
        const [body] = args;
        switch (name) {
        case "stunservers":
            this.#ice.setStun(body);
            break;
        case "turnservers":
            this.#ice.setTurn(body);
            this.#peer?.replaceIceServers(this.#ice.all());
            this.#emitter.emit("turnservers", this.#ice.all().length);
            break;
        case "ersid":
            this.#join();
            break;
        case "waiting":
            this.#setState("waiting", { position: body?.position });
            this.#emitter.emit("waiting", body);
            break;
        case "deviceLost":
            this.#deviceGone = true;
            this.#emitter.emit("devicelost", "");
            this.#restartUnlessMediaLives();
            break;
        case "message":
            this.#onMessage(body ?? {});
            break;
        default:
            if (Object.hasOwn(refusals, name))
                this.#onRefused(name, typeof body === "string" ? body : body?.description);
        }
    }

    #join() {
        if (this.#joined)
            return;
        this.#joined = true;
        const { roomName, streamName, token, transport, name } = this.#options;
        const wishes = {
            streamName,
            ...(token && { token }),
            ...(transport && { transport }),
            ...(name && { name }),
            ...(this.#resume.secret && { resume: this.#resume.secret }),
            capabilities: "hasHeartbeat",
        };
        this.#signaling.send("join", [roomName, wishes], ([error, info]) => {
            if (error)
                this.#onRefused(String(error), info?.description);
            else
                this.#onJoined(info ?? {});
        });
    }

    #onJoined(info) {
        this.#emitter.emit("joinedroom", this.#options.roomName);
        this.#guard?.postMessage("joined");
        if (info.resume)
            this.#resume.secret = info.resume;
        if (!this.#peer)
            this.#setState(info.device ? "negotiating" : "waiting");
    }

    // The refusal comes as the acknowledgement and as an event: whichever is first counts, the other adds nothing.
    #onRefused(word, detail) {
        if (this.#refusal)
            return;
        const refusal = refusals[word] ?? { text: stateText.refused, again: false };
        this.#refusal = word;
        this.#emitter.emit(word === "invalidToken" ? "invalidtoken" : "joinerror", word);
        if (!refusal.again) {
            this.#finish("refused", { reason: word, text: refusal.text, detail });
            return;
        }
        this.#setState("waiting", { reason: word, text: refusal.text });
        this.#retryLater();
    }

    #onSignalingLost(reason) {
        this.#signaling = null;
        this.#emitter.emit(this.#joined ? "socket_disconnected" : "connect_error", reason);
        if (this.#retryTimer)
            return;
        if (!this.#peer) {
            const text = this.#joined ? stateText.reconnecting : "The server cannot be reached. Trying again";
            this.#restart(text);
        } else {
            this.#restartUnlessMediaLives();
        }
    }

    #onMessage(message) {
        if (typeof message.message === "string") {
            this.#onNotice(message.message);
            return;
        }
        const { type, payload } = message;
        if (type === "offer" && typeof payload?.sdp === "string")
            this.#onOffer(message);
        else if (type === "candidate" && payload?.candidate?.candidate && message.from === this.#partner?.to)
            this.#peer?.addCandidate(payload.candidate);
        else if (type === "command")
            this.#emitter.emit("playeralert", payload);
    }

    #onNotice(text) {
        this.#emitter.emit("camerajoinerror", text);
        if (text.startsWith("Unable to retrieve stream"))
            this.#onRefused("invalidStream");
        else
            this.#emitter.emit("playeralert", text);
    }

    // ---- media --------------------------------------------------------------------------------------------

    async #onOffer({ from, sid, roomType, prefix, payload }) {
        this.#emitter.emit("receivedoffer", "");
        if (this.#partner?.to !== from)
            this.#closePeer();
        this.#partner = { to: from, sid, roomType, prefix };
        const peer = this.#peer ?? this.#createPeer();
        try {
            await peer.acceptOffer(payload.sdp);
            this.#emitter.emit("sendanswer", "");
        } catch (error) {
            if (peer !== this.#peer)
                return;
            this.#emitter.emit("playererror", error.message);
            this.#restart("This browser could not accept the camera's offer. Trying again");
        }
    }

    #createPeer() {
        this.#setState("negotiating");
        const peer = new ViewerPeer(this.#ice.all(), {
            send: (type, payload) => this.#signaling?.send("message", [{ ...this.#partner, type, payload }]),
            connection: (state) => this.#onConnectionState(state),
            ice: (state, pair) => this.#onIceState(state, pair),
            track: (track) => this.#showTrack(track),
            bytes: (message) => this.#playFragments(message),
            channel: (what, label) => this.#onChannel(what, label),
        });
        this.#peer = peer;
        this.#started = false;
        this.#hungUp = false;
        this.#freezes = new FreezeDetector();
        this.#reading = null;
        this.#statisticsTimer = setInterval(() => this.#readStatistics(peer), 1000);
        this.#expectMediaSoon("No path to the camera was found. Trying again", 4 * graceSeconds);
        this.#emitter.emit("createdpeer", "");
        return peer;
    }

    #onChannel(what, label) {
        if (what === "closed" && label === streamChannel)
            this.#hungUp = true;
        this.#emitter.emit(`channel${what}`, label);
    }

    #onConnectionState(state) {
        switch (state) {
        case "connected":
            clearTimeout(this.#graceTimer);
            this.#backoff.reset();
            this.#emitter.emit("connectedpeer", "");
            this.#emitter.emit("connectionready", "");
            break;
        case "disconnected":
            this.#emitter.emit("disconnectedpeer", "");
            this.#expectMediaSoon(stateText.reconnecting, this.#grace());
            break;
        case "failed":
            this.#emitter.emit(this.#started ? "connectionfailedpeer" : "connectfailedpeer", "");
            this.#restart(this.#started ? stateText.reconnecting : "No path to the camera was found. Trying again");
            break;
        case "closed":
            this.#restart(stateText.reconnecting);
            break;
        }
    }

    // The server cannot see media flow; it is told for its operator.
    #onIceState(state, pair) {
        if (state === "checking")
            this.#emitter.emit("checkingpeer", "");
        this.#signaling?.send("iceState", [{ state, ...pair }]);
    }

    #expectMediaSoon(otherwise, withinSeconds) {
        clearTimeout(this.#graceTimer);
        this.#graceTimer = setTimeout(() => {
            if (this.#peer?.connectionState !== "connected")
                this.#restart(otherwise);
        }, withinSeconds * 1000);
    }

    #showTrack(track) {
        if (!this.#video.srcObject)
            this.#video.srcObject = new MediaStream();
        this.#video.srcObject.addTrack(track);
        this.#startVideo();
    }

    #playFragments(message) {
        this.#fragments ??= new FragmentPlayer(this.#video, {
            onBuilt: () => this.#startVideo(),
            onLoss: (why) => this.#emitter.emit("rep-frameloss", why),
            onFailed: (why) => {
                this.#emitter.emit("playererror", why);
                this.#finish("failed", { detail: why });
            },
        });
        this.#fragments.feed(message);
    }

    async #startVideo() {
        if (this.#paused)
            return;
        try {
            await this.#video.play();
        } catch (error) {
            // Browsers refuse sound without a click; a silent picture is better than none.
            if (error.name !== "NotAllowedError" || this.#video.muted)
                return;
            this.#video.muted = true;
            this.#emitter.emit("playeralert", "muted");
            this.#startVideo();
        }
    }

    #onVideoPlaying() {
        if (!this.#peer || this.#paused)
            return;
        if (!this.#started) {
            this.#started = true;
            this.#emitter.emit("playerstarted", "");
        }
        this.#emitter.emit("playing", "");
        this.#setState("playing");
    }

    async #readStatistics(peer) {
        const reading = await peer.readStatistics().catch(() => null);
        if (!reading || peer !== this.#peer)
            return;
        const now = seconds();
        const { totalVideoFrames = 0, droppedVideoFrames = 0 } = this.#video.getVideoPlaybackQuality?.() ?? {};
        reading.framesDecoded ??= totalVideoFrames;
        reading.framesDropped ??= droppedVideoFrames;
        reading.width = this.#video.videoWidth;
        reading.height = this.#video.videoHeight;
        const before = this.#reading;
        this.#reading = { at: now, reading };
        if (reading.candidateType && reading.candidateType !== before?.reading.candidateType)
            this.#emitter.emit("chosencandtype", reading.candidateType);
        if (!before)
            return;
        this.#statistics = difference(before.reading, reading, now - before.at);
        this.#emitter.emit("rep-estthroughput", this.#statistics.kilobitsPerSecond);
        this.#emitter.emit("statistics", this.#statistics);
        if (!this.#paused && !this.#video.paused)
            this.#watchPicture(reading, now);
    }

    #watchPicture(reading, now) {
        // Hidden pages may stop decoding; what arrives still counts.
        const seen = document.hidden ? { ...reading, framesDecoded: reading.bytes } : reading;
        for (const news of this.#freezes.look(seen, now)) {
            if (news === "moves") {
                this.#setState("playing");
            } else {
                this.#emitter.emit(news === "froze" ? "playerfroze" : "playernodata", "");
                if (this.#state === "playing")
                    this.#setState("stalled");
            }
        }
        if (this.#freezes.silentFor(now) >= this.#patience())
            this.#restart(stateText.reconnecting);
    }

    #patience() {
        if (this.#hungUp)
            return hungUpSilenceSeconds;
        return this.#signaling && !this.#deviceGone ? patientSilenceSeconds : orphanSilenceSeconds;
    }

    // ---- endings and new beginnings -----------------------------------------------------------------------

    #restartUnlessMediaLives() {
        const state = this.#peer?.connectionState;
        if (!this.#peer || state === "failed" || state === "closed")
            this.#restart(stateText.reconnecting);
        else if (state !== "connected")
            this.#expectMediaSoon(stateText.reconnecting, this.#grace());
    }

    #grace() {
        if (this.#deviceGone)
            return orphanGraceSeconds;
        return this.#signaling ? graceSeconds : lonelyGraceSeconds;
    }

    #restart(text) {
        if (!this.#wanted)
            return;
        this.#setState("reconnecting", { text });
        this.#retryLater();
    }

    #retryLater() {
        this.#dismantle();
        clearTimeout(this.#retryTimer);
        this.#retryTimer = setTimeout(() => this.#retry(), this.#backoff.next() * 1000);
    }

    #retry() {
        this.#emitter.emit("socket_reconnect", "");
        this.#connect();
    }

    #onOnline() {
        this.#backoff.reset();
        if (this.#retryTimer || (this.#peer && this.#peer.connectionState !== "connected"))
            this.#retry();
    }

    #finish(state, details) {
        if (!this.#wanted)
            return;
        this.#wanted = false;
        clearTimeout(this.#retryTimer);
        this.#retryTimer = 0;
        this.#dismantle();
        this.#page.abort();
        this.#guard?.close();
        this.#guard = null;
        this.#emitter.emit("playerstopped", "");
        this.#setState(state, details);
    }

    #dismantle() {
        this.#signaling?.close();
        this.#signaling = null;
        this.#closePeer();
    }

    #closePeer() {
        clearInterval(this.#statisticsTimer);
        clearTimeout(this.#graceTimer);
        this.#fragments?.close();
        this.#fragments = null;
        this.#partner = null;
        this.#statistics = null;
        if (!this.#peer)
            return;
        this.#peer.close();
        this.#peer = null;
        this.#video.srcObject = null;
        this.#emitter.emit("closepeer", "");
    }

    #listenToPage() {
        this.#page = new AbortController();
        const { signal } = this.#page;
        this.#video.addEventListener("playing", () => this.#onVideoPlaying(), { signal });
        globalThis.addEventListener("online", () => this.#onOnline(), { signal });
    }

    // A duplicated tab inherits the resume secret. One picture per token: the tab that joined last keeps it,
    // the others step back instead of taking it from each other for ever.
    #guardAgainstOtherTabs() {
        if (!this.#resume.key || !globalThis.BroadcastChannel)
            return;
        this.#guard = new BroadcastChannel(this.#resume.key);
        this.#guard.onmessage = () => this.#finish("elsewhere");
    }

    #setState(state, details = {}) {
        this.#state = state;
        this.#emitter.emit("statechanged", { state, text: stateText[state], ...details });
    }
}
