// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Tells any number of listeners what happened; a listener that throws does not silence the others. */
export class Emitter {
    #listeners = new Set();

    /** @returns {() => void} takes the listener away again */
    listen(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    emit(...what) {
        for (const listener of [...this.#listeners]) {
            try {
                listener(...what);
            } catch (error) {
                console.error(error);
            }
        }
    }
}
