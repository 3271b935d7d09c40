// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Record types of a device's `rmsStreamChannel`. */
export const RecordType = Object.freeze({
    begin: 0xf9,
    init: 0xfa,
    moof: 0xfb,
    video: 0xfc,
    audio: 0xfd,
    mdat: 0xfe,
    end: 0xff,
});

const headerSize = 4;

// The largest payload each type can honestly have; a longer one is the sign of lost bytes.
const longest = new Map([
    [RecordType.begin, 0],
    [RecordType.init, 1 << 16],
    [RecordType.moof, 1 << 18],
    [RecordType.video, 1 << 23],
    [RecordType.audio, 1 << 20],
    [RecordType.mdat, 16],
    [RecordType.end, 0],
]);

// `end` followed by `begin`. No H.264 payload contains three zero bytes in a row, so this never occurs inside
// one: wherever it is found, one fragment ends and the next begins, whatever was lost before.
const seam = Uint8Array.of(RecordType.end, 0, 0, 0, RecordType.begin, 0, 0, 0);

/**
 * Cuts the byte stream `[type u8][length u24 big-endian][payload]` into records. The stream may arrive cut at any
 * place, begin in the middle of a record, and miss bytes: the parser then says so once through `onGap` and goes on
 * at the next fragment.
 */
export class RecordParser {
    #pending = new Uint8Array(0);
    #searched = 0; // no seam begins before this index
    #lost = false;
    #onRecord;
    #onGap;

    /**
     * @param {(type: number, payload: Uint8Array) => void} onRecord the payload is the listener's to keep
     * @param {() => void} onGap bytes were lost; the next record is a `begin`
     */
    constructor(onRecord, onGap) {
        this.#onRecord = onRecord;
        this.#onGap = onGap;
    }

    /** @param {Uint8Array} bytes the next piece of the stream */
    feed(bytes) {
        this.#pending = this.#pending.length === 0 ? bytes.slice() : joined([this.#pending, bytes]);
        while (this.#takeOne()) { /* every turn takes bytes or changes #lost, so it ends */ }
    }

    #takeOne() {
        if (this.#lost)
            return this.#resynchronise();
        const pending = this.#pending;
        if (pending.length < headerSize)
            return false;
        const type = pending[0];
        const length = (pending[1] << 16) | (pending[2] << 8) | pending[3];
        const end = headerSize + length;
        const plausible = longest.has(type) && length <= longest.get(type);
        if (!plausible || indexOfSeam(pending, Math.max(headerSize, this.#searched), end) >= 0) {
            this.#lost = true;
            return true;
        }
        if (pending.length < end) {
            this.#searched = pending.length - seam.length + 1;
            return false;
        }
        this.#pending = pending.subarray(end);
        this.#searched = 0;
        this.#onRecord(type, pending.slice(headerSize, end));
        return true;
    }

    // Drops everything up to the next seam. Without one in sight the last bytes stay: they may be its beginning.
    #resynchronise() {
        const at = indexOfSeam(this.#pending, 0, this.#pending.length);
        this.#searched = 0;
        if (at < 0) {
            this.#pending = this.#pending.slice(-(seam.length - 1));
            return false;
        }
        this.#pending = this.#pending.subarray(at + headerSize);
        this.#lost = false;
        this.#onGap();
        return true;
    }
}

/** Where the first seam that lies wholly in [from, end) starts, or -1. */
function indexOfSeam(bytes, from, end) {
    const last = Math.min(end, bytes.length) - seam.length;
    for (let at = bytes.indexOf(seam[0], from); at >= 0 && at <= last; at = bytes.indexOf(seam[0], at + 1)) {
        if (seam.every((byte, i) => bytes[at + i] === byte))
            return at;
    }
    return -1;
}

/** @param {Uint8Array[]} parts */
export function joined(parts) {
    const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
