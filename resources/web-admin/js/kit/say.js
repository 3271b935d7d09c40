// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line at the lower edge that says what came of a command; a screen reader hears it.

const STAYS_MS = 6000;
const FAILURE_STAYS_MS = 12000;
let timer = 0;

export function say(words, failed = false) {
  const line = document.getElementById('said');
  line.textContent = words;
  line.classList.toggle('failed', failed);
  clearTimeout(timer);
  timer = setTimeout(() => { line.textContent = ''; }, failed ? FAILURE_STAYS_MS : STAYS_MS);
}

export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied.`);
  } catch {
    say('The browser does not let this page copy. Select the text and copy it by hand.', true);
  }
}

/** Runs a command, says what came of it, and tells whether it worked. */
export async function attempt(command, done) {
  try {
    const answer = await command();
    if (done)
      say(typeof done === 'function' ? done(answer) : done);
    return { ok: true, answer };
  } catch (error) {
    say(error.message, true);
    return { ok: false, error };
  }
}
