// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";

/** Asks `probe` again and again until it answers something true, and returns that. */
export async function eventually(probe, what, seconds = 20) {
    const deadline = performance.now() + seconds * 1000;
    let last;
    do {
        last = await probe();
        if (last)
            return last;
        await new Promise((resolve) => setTimeout(resolve, 100));
    } while (performance.now() < deadline);
    assert.fail(`${what}: not within ${seconds} s, last answer ${JSON.stringify(last)}`);
}
