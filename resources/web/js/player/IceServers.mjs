// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

const usable = /^(stuns?|turns?):[^\s?]+/;

/**
 * The ICE servers known so far. Servers arrive in separate lists of STUN and TURN entries; of each kind the newest
 * list counts.
 */
export class IceServers {
    #stun = [];
    #turn = [];
    #own;

    /** @param {RTCIceServer[]} own servers that the page itself names; they come first */
    constructor(own = []) {
        this.#own = own;
    }

    setStun(list) {
        this.#stun = readable(list);
    }

    setTurn(list) {
        this.#turn = readable(list);
    }

    /** @returns {RTCIceServer[]} */
    all() {
        return [...this.#own, ...this.#stun, ...this.#turn];
    }
}

// The old spelling is `url`, the new one `urls`. One entry a browser cannot read would make it refuse all of them.
function readable(list) {
    return (Array.isArray(list) ? list : []).flatMap((entry) => {
        const urls = [entry?.urls ?? entry?.url ?? []].flat().filter((url) => usable.test(url));
        if (urls.length === 0)
            return [];
        const { username, credential } = entry;
        return [username === undefined ? { urls } : { urls, username, credential }];
    });
}
