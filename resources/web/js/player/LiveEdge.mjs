// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

const tooFarSeconds = 3; // behind: jump
const lateSeconds = 1.2; // behind: play a little faster …
const closeSeconds = 0.6; // … until this close
const jumpToSeconds = 0.4; // behind the newest picture after a jump
const keepSeconds = 20;
const dropBeyondSeconds = 30;
const tolerance = 0.05;

export const catchUpRate = 1.08;

/**
 * How to stay close to the newest picture.
 * @param {number} position where playback is, seconds
 * @param {Array<[number, number]>} ranges buffered, ascending, seconds
 * @param {number} rate at which playback runs now
 * @returns {{seekTo?: number, rate: number}}
 */
export function followLiveEdge(position, ranges, rate) {
    if (ranges.length === 0)
        return { rate: 1 };
    const [start, end] = ranges[ranges.length - 1];
    const behind = end - position;
    if (behind > tooFarSeconds || behind < -tolerance)
        return { seekTo: Math.max(start, end - jumpToSeconds), rate: 1 };
    const inside = ranges.some(([from, to]) => position >= from - tolerance && position < to - tolerance);
    const next = ranges.find(([from]) => from > position);
    if (!inside && next)
        return { seekTo: next[0], rate: 1 };
    if (behind > lateSeconds)
        return { rate: catchUpRate };
    if (behind < closeSeconds)
        return { rate: 1 };
    return { rate };
}

/**
 * What may be thrown away. Measured from the newest picture, so that a paused player stays bounded as well.
 * @returns {[number, number] | null} a range in seconds
 */
export function obsoleteRange(ranges) {
    if (ranges.length === 0)
        return null;
    const newest = ranges[ranges.length - 1][1];
    return newest - ranges[0][0] > dropBeyondSeconds ? [0, newest - keepSeconds] : null;
}
