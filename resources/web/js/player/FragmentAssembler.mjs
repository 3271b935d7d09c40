// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { RecordParser, RecordType, joined } from "./RecordParser.mjs";

const initPrefixSize = 4;
const videoFlag = 1;
const audioFlag = 2;
const idrSlice = 5;

/**
 * Turns a device's record stream into what Media Source takes: one initialisation segment, then whole movie
 * fragments. After lost bytes everything is held back until the next key frame, so that no broken picture is shown.
 */
export class FragmentAssembler {
    #onInit;
    #onFragment;
    #onLoss;
    #parser = new RecordParser((type, payload) => this.#take(type, payload), () => this.#lose());
    #hasVideo = false;
    #ready = false; // an initialisation segment has been seen
    #awaitingKeyFrame = true;
    #lastSequence = null;
    #parts = null; // of the fragment under construction; null outside of one

    /**
     * @param {(init: {mimeType: string, bytes: Uint8Array}) => void} onInit
     * @param {(bytes: Uint8Array) => void} onFragment `moof` and `mdat` in one piece
     * @param {() => void} onLoss once for every gap in the stream
     */
    constructor({ onInit, onFragment, onLoss = () => {} }) {
        this.#onInit = onInit;
        this.#onFragment = onFragment;
        this.#onLoss = onLoss;
    }

    /** @param {Uint8Array} bytes */
    feed(bytes) {
        this.#parser.feed(bytes);
    }

    /** Holds everything back until the next key frame, e.g. because the player could not take a fragment. */
    skipToKeyFrame() {
        this.#awaitingKeyFrame = true;
    }

    #take(type, payload) {
        switch (type) {
        case RecordType.begin:
            this.#parts = { moof: [], mdat: [], video: [], audio: [] };
            break;
        case RecordType.init:
            this.#initialise(payload);
            break;
        case RecordType.moof:
            this.#parts?.moof.push(payload);
            break;
        case RecordType.mdat:
            this.#parts?.mdat.push(payload);
            break;
        case RecordType.video:
            this.#parts?.video.push(payload);
            break;
        case RecordType.audio:
            this.#parts?.audio.push(payload);
            break;
        case RecordType.end:
            this.#finish();
            break;
        }
    }

    #initialise(payload) {
        const init = readInit(payload);
        if (!init)
            return;
        this.#hasVideo = init.hasVideo;
        this.#ready = true;
        this.#awaitingKeyFrame = true;
        this.#lastSequence = null;
        this.#onInit(init);
    }

    #finish() {
        const parts = this.#parts;
        this.#parts = null;
        if (!parts || !this.#ready)
            return;
        const moof = joined(parts.moof);
        const samples = [...parts.video, ...parts.audio];
        const mdat = joined([...parts.mdat, ...samples]);
        if (!isBox(moof, "moof") || !isBox(mdat, "mdat")) {
            this.#lose();
            return;
        }
        this.#checkSequence(moof);
        if (this.#awaitingKeyFrame && this.#hasVideo && !hasKeyFrame(joined(parts.video)))
            return;
        this.#awaitingKeyFrame = false;
        this.#onFragment(joined([moof, mdat]));
    }

    // A loss that falls exactly on the borders of fragments leaves no other trace.
    #checkSequence(moof) {
        const sequence = sequenceNumber(moof);
        if (sequence === null)
            return;
        if (this.#lastSequence !== null && sequence !== this.#lastSequence + 1)
            this.#lose();
        this.#lastSequence = sequence;
    }

    #lose() {
        this.#parts = null;
        this.#lastSequence = null;
        if (!this.#ready)
            return;
        this.#awaitingKeyFrame = true;
        this.#onLoss();
    }
}

/** Reads an `init` record: a flag byte 0xF0|1 video|2 audio, profile, compatibility, level; then ftyp and moov. */
export function readInit(payload) {
    if (payload.length <= initPrefixSize || (payload[0] & 0xf0) !== 0xf0)
        return null;
    const hasVideo = (payload[0] & videoFlag) !== 0;
    const hasAudio = (payload[0] & audioFlag) !== 0;
    if (!hasVideo && !hasAudio)
        return null;
    const hex = [...payload.subarray(1, initPrefixSize)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const codecs = [...(hasVideo ? [`avc1.${hex}`] : []), ...(hasAudio ? ["mp4a.40.2"] : [])];
    return {
        hasVideo,
        mimeType: `${hasVideo ? "video" : "audio"}/mp4; codecs="${codecs.join(",")}"`,
        bytes: payload.slice(initPrefixSize),
    };
}

/** Whether a run of H.264 units, each behind its length in four bytes, contains an IDR slice. */
export function hasKeyFrame(units) {
    const view = new DataView(units.buffer, units.byteOffset, units.byteLength);
    for (let at = 0; at + 4 < units.length;) {
        const length = view.getUint32(at);
        if ((units[at + 4] & 0x1f) === idrSlice)
            return true;
        at += 4 + length;
    }
    return false;
}

function isBox(bytes, name) {
    if (bytes.length < 8)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.getUint32(0) === bytes.length && name === String.fromCharCode(...bytes.subarray(4, 8));
}

// `mfhd` is the first box of a `moof`: its sequence number stands at byte 20.
function sequenceNumber(moof) {
    if (moof.length < 24 || String.fromCharCode(...moof.subarray(12, 16)) !== "mfhd")
        return null;
    return new DataView(moof.buffer, moof.byteOffset, moof.byteLength).getUint32(20);
}
