// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Keeps the resume secret of a token for as long as the tab lives, so that a reload may use the token again.
 * Without storage (private windows, file pages) it lives in memory only.
 */
export class ResumeStore {
    #key;
    #secret = "";

    /** @param {string} token the key is a digest of it, so that the storage does not name it */
    constructor(token) {
        this.#key = token ? `rdv.resume.${digest(token)}` : "";
        this.#secret = this.#key ? read(this.#key) : "";
    }

    get key() {
        return this.#key;
    }

    get secret() {
        return this.#secret;
    }

    set secret(secret) {
        this.#secret = secret;
        if (!this.#key)
            return;
        try {
            sessionStorage.setItem(this.#key, secret);
        } catch {
            // the copy in memory serves
        }
    }
}

function read(key) {
    try {
        return sessionStorage.getItem(key) ?? "";
    } catch {
        return "";
    }
}

// Two rounds of FNV-1a: a name for a drawer, not a protection. crypto.subtle is missing on plain HTTP.
function digest(text) {
    const fnv = (seed) => {
        let hash = seed;
        for (const unit of text)
            hash = Math.imul(hash ^ unit.codePointAt(0), 0x01000193) >>> 0;
        return hash.toString(16).padStart(8, "0");
    };
    return fnv(0x811c9dc5) + fnv(0x01234567);
}
