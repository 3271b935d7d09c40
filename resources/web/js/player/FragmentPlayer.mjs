// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { FragmentAssembler } from "./FragmentAssembler.mjs";
import { followLiveEdge, obsoleteRange } from "./LiveEdge.mjs";

const followMs = 250;
const longestQueue = 600; // pieces waiting for the source buffer, about ten seconds
const rebuildsAllowed = 5; // in a row, without a second of picture between them

/** Plays a device's fragmented MP4 in a video element, through Media Source. */
export class FragmentPlayer {
    #video;
    #onLoss;
    #onFailed;
    #onBuilt;
    #assembler = new FragmentAssembler({
        onInit: (init) => this.#begin(init),
        onFragment: (bytes) => this.#enqueue(bytes),
        onLoss: () => this.#onLoss("bytes were lost on the way"),
    });
    #init = null;
    #source = null;
    #buffer = null;
    #url = "";
    #queue = [];
    #rebuilds = 0;
    #timer = 0;
    #onVideoError = () => this.#recover("the picture could not be decoded");

    /**
     * @param {HTMLVideoElement} video
     * @param {{onBuilt: () => void, onLoss: (why: string) => void, onFailed: (why: string) => void}} listener
     *        onBuilt: the element has a new source and wants to be started
     */
    constructor(video, { onBuilt, onLoss, onFailed }) {
        this.#video = video;
        this.#onBuilt = onBuilt;
        this.#onLoss = onLoss;
        this.#onFailed = onFailed;
        this.#video.addEventListener("error", this.#onVideoError);
        this.#timer = setInterval(() => this.#follow(), followMs);
    }

    /** @param {ArrayBuffer} message one message of the data channel */
    feed(message) {
        this.#assembler.feed(new Uint8Array(message));
    }

    /** After a pause: the next picture shown is the newest one. */
    jumpToLive() {
        const ranges = this.#ranges();
        if (ranges.length > 0)
            this.#video.currentTime = Math.max(ranges.at(-1)[0], ranges.at(-1)[1] - 0.4);
    }

    close() {
        clearInterval(this.#timer);
        this.#video.removeEventListener("error", this.#onVideoError);
        this.#dismantle();
        this.#video.playbackRate = 1;
    }

    #begin(init) {
        const Source = globalThis.ManagedMediaSource ?? globalThis.MediaSource;
        if (!Source?.isTypeSupported(init.mimeType)) {
            this.#onFailed(`this browser cannot play ${init.mimeType}`);
            return;
        }
        const sameKind = this.#init?.mimeType === init.mimeType;
        this.#init = init;
        if (sameKind && this.#source)
            this.#enqueue(init.bytes);
        else
            this.#build(Source);
    }

    #build(Source = globalThis.ManagedMediaSource ?? globalThis.MediaSource) {
        this.#dismantle();
        const source = new Source();
        this.#source = source;
        this.#queue = [this.#init.bytes];
        source.addEventListener("sourceopen", () => this.#attach(source), { once: true });
        this.#url = URL.createObjectURL(source);
        this.#video.disableRemotePlayback = true; // a managed source opens only without a remote screen
        this.#video.srcObject = null;
        this.#video.src = this.#url;
        this.#onBuilt();
    }

    #attach(source) {
        if (source !== this.#source)
            return;
        try {
            this.#buffer = source.addSourceBuffer(this.#init.mimeType);
        } catch (error) {
            this.#onFailed(error.message);
            return;
        }
        this.#buffer.addEventListener("updateend", () => this.#pump());
        this.#pump();
    }

    #dismantle() {
        this.#queue = [];
        this.#buffer = null;
        this.#source = null;
        if (!this.#url)
            return;
        URL.revokeObjectURL(this.#url);
        this.#url = "";
        this.#video.removeAttribute("src");
        this.#video.load();
    }

    #enqueue(bytes) {
        if (this.#queue.length >= longestQueue) {
            this.#queue = this.#queue.filter((piece) => piece === this.#init.bytes);
            this.#assembler.skipToKeyFrame();
            this.#onLoss("this browser is too slow for the stream");
            return;
        }
        this.#queue.push(bytes);
        this.#pump();
    }

    #pump() {
        if (!this.#buffer || this.#buffer.updating || this.#source.readyState !== "open" || this.#queue.length === 0)
            return;
        try {
            this.#buffer.appendBuffer(this.#queue[0]);
            this.#queue.shift();
        } catch (error) {
            if (error.name === "QuotaExceededError" && this.#makeRoom())
                return;
            this.#recover(error.message);
        }
    }

    #makeRoom() {
        const ranges = this.#ranges();
        const before = this.#video.currentTime - 2;
        if (ranges.length === 0 || before <= ranges[0][0])
            return false;
        this.#buffer.remove(0, before);
        return true;
    }

    // A fragment that Media Source refuses ends the source for good: a new one starts at the next key frame.
    #recover(why) {
        if (!this.#init || !this.#source)
            return;
        if (++this.#rebuilds > rebuildsAllowed) {
            this.#dismantle();
            this.#onFailed(why);
            return;
        }
        this.#onLoss(why);
        this.#assembler.skipToKeyFrame();
        this.#build();
    }

    #follow() {
        const ranges = this.#ranges();
        this.#dropObsolete(ranges);
        if (ranges.length === 0 || this.#video.paused || this.#video.seeking)
            return;
        if (this.#video.currentTime - ranges[0][0] > 1)
            this.#rebuilds = 0;
        const { seekTo, rate } = followLiveEdge(this.#video.currentTime, ranges, this.#video.playbackRate);
        if (this.#video.playbackRate !== rate)
            this.#video.playbackRate = rate;
        if (seekTo !== undefined)
            this.#video.currentTime = seekTo;
    }

    #dropObsolete(ranges) {
        const obsolete = obsoleteRange(ranges);
        if (obsolete && !this.#buffer.updating)
            this.#buffer.remove(...obsolete);
    }

    #ranges() {
        if (!this.#buffer || this.#source?.readyState !== "open")
            return [];
        const { buffered } = this.#buffer;
        return Array.from({ length: buffered.length }, (_, i) => [buffered.start(i), buffered.end(i)]);
    }
}
