// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

const firstSeconds = 1;
const longestSeconds = 30;

/** Waiting times between attempts: 1, 2, 4 … 30 s, each shortened by up to a quarter so that crowds spread out. */
export class Backoff {
    #attempts = 0;
    #random;

    /** @param {() => number} random a value in [0, 1) */
    constructor(random = Math.random) {
        this.#random = random;
    }

    /** @returns {number} seconds to wait before the next attempt */
    next() {
        const seconds = Math.min(firstSeconds * 2 ** this.#attempts, longestSeconds);
        this.#attempts = Math.min(this.#attempts + 1, 16);
        return seconds * (1 - this.#random() / 4);
    }

    reset() {
        this.#attempts = 0;
    }
}
