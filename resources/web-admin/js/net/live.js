// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from './api.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15000;
const SILENCE_MS = 45000;

/** Splits a stream of server-sent events; lines that are no data (comments, ids) only show that it lives. */
async function* eventsOf(body, onBytes) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done)
      return;
    onBytes();
    text += value.replaceAll('\r', '');
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = text.slice(0, end).split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(line[5] === ' ' ? 6 : 5));
      text = text.slice(end + 2);
      if (data.length)
        yield JSON.parse(data.join('\n'));
    }
  }
}

/**
 * Keeps the stream of changes open for as long as the page is. `onState` hears connecting, live or lost, and with lost
 * the reason and when the next attempt is.
 */
export function follow({ onChanges, onState }) {
  let wait = FIRST_WAIT_MS;

  async function once() {
    const ending = new AbortController();
    let silence;
    const alive = () => {
      clearTimeout(silence);
      silence = setTimeout(() => ending.abort(), SILENCE_MS);
    };
    try {
      const response = await api.events(ending.signal); // may wait for an operator who looks for the key
      alive();
      for await (const changes of eventsOf(response.body, alive)) {
        wait = FIRST_WAIT_MS;
        onState('live');
        onChanges(changes);
      }
      return 'The server ended the connection.';
    } catch (error) {
      return ending.signal.aborted || error instanceof TypeError ? 'The server does not answer.' : error.message;
    } finally {
      clearTimeout(silence);
      ending.abort();
    }
  }

  (async () => {
    for (;;) {
      onState('connecting');
      const reason = await once();
      onState('lost', reason, wait);
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, wait);
        addEventListener('online', () => { clearTimeout(timer); resolve(); }, { once: true });
      });
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    }
  })();
}
