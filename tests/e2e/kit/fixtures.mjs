// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from "node:fs";

/** The recorded record stream of a real device: H.264 and AAC, 640×360, about 12 s. */
export const recordedStream = new Uint8Array(
    readFileSync(new URL("../../fixtures/device-fmp4-stream.bin", import.meta.url)));

/** Random numbers in [0, 1) that are the same in every run (mulberry32). */
export function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** Cuts bytes into pieces of 1 to `longest` at places that `random` picks. */
export function cutAtRandom(bytes, random, longest = 15000) {
    const pieces = [];
    for (let at = 0; at < bytes.length;) {
        const size = 1 + Math.floor(random() * longest);
        pieces.push(bytes.subarray(at, at + size));
        at += size;
    }
    return pieces;
}

/** Where each record starts, with its type and payload; the plain reading that the parser is checked against. */
export function recordsOf(bytes) {
    const records = [];
    for (let at = 0; at + 4 <= bytes.length;) {
        const length = (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
        records.push({ at, type: bytes[at], payload: bytes.subarray(at + 4, at + 4 + length) });
        at += 4 + length;
    }
    return records;
}
