// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// States in a word, with the colour and the picture that mean the same everywhere, here and in the window.

const unknown = (word) => ({ word: word || '–', meaning: 'neutral', picture: 'state-off' });
const table = (rows) => (word) => rows[word] ?? unknown(word);

export const deviceState = table({
  waiting: { word: 'Waiting', meaning: 'good', picture: 'state-on' },
  busy: { word: 'Busy', meaning: 'busy', picture: 'state-busy' },
  absent: { word: 'Absent', meaning: 'neutral', picture: 'state-off' },
  lost: { word: 'Lost', meaning: 'warning', picture: 'state-lost' },
});

export const partState = table({
  stopped: { word: 'Stopped', meaning: 'neutral', picture: 'state-off' },
  starting: { word: 'Starting', meaning: 'busy', picture: 'state-busy' },
  listening: { word: 'Listening', meaning: 'good', picture: 'state-on' },
  failed: { word: 'Failed', meaning: 'bad', picture: 'error' },
});

export const tokenState = table({
  unused: { word: 'Unused', meaning: 'good', picture: 'state-off' },
  bound: { word: 'Bound', meaning: 'busy', picture: 'state-busy' },
  expired: { word: 'Expired', meaning: 'neutral', picture: 'clock' },
  revoked: { word: 'Revoked', meaning: 'bad', picture: 'block' },
});

const sessionStates = table({
  queued: { word: 'Queued', meaning: 'neutral', picture: 'clock' },
  paired: { word: 'Paired', meaning: 'busy', picture: 'state-busy' },
  offered: { word: 'Offered', meaning: 'busy', picture: 'state-busy' },
  answered: { word: 'Answered', meaning: 'busy', picture: 'state-busy' },
  connecting: { word: 'Connecting', meaning: 'busy', picture: 'state-busy' },
  connected: { word: 'Connected', meaning: 'good', picture: 'state-on' },
  failed: { word: 'Failed', meaning: 'bad', picture: 'error' },
  ended: { word: 'Ended', meaning: 'neutral', picture: 'state-off' },
});

export function sessionState({ state, confirmed }) {
  const words = sessionStates(state);
  return state === 'connected' && !confirmed ? { ...words, word: 'Connected (not reported)' } : words;
}

export const level = table({
  debug: { word: 'Debug', meaning: 'neutral', picture: 'state-off' },
  info: { word: 'Information', meaning: 'busy', picture: 'info' },
  warning: { word: 'Warning', meaning: 'warning', picture: 'warning' },
  error: { word: 'Error', meaning: 'bad', picture: 'error' },
});

export const levels = ['debug', 'info', 'warning', 'error'];

export const severity = {
  urgent: { word: 'Urgent', meaning: 'bad', picture: 'error' },
  warning: { word: 'Warning', meaning: 'warning', picture: 'warning' },
  note: { word: 'Note', meaning: 'busy', picture: 'info' },
};

export const face = { window: 'Window', admin_url: 'Admin URL', api: 'Page or API', command_line: 'Command line' };
