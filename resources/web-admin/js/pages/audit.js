// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { onChange, records, withTimes } from '../net/data.js';
import { button, el } from '../kit/dom.js';
import { dateTime, many, orNone } from '../kit/format.js';
import { attempt } from '../kit/say.js';
import { Table } from '../kit/table.js';
import { matches, searchField } from '../kit/toolbar.js';
import { action } from '../words/events.js';
import { face } from '../words/states.js';

const PAGE = 200;
const FRESH_MS = 1000;

const columns = [
  { key: 'at', title: 'When', width: 196, priority: 1, text: ({ at }) => dateTime(at), by: ({ id }) => id },
  { key: 'action', title: 'What was done', width: 170, grow: 2, text: (entry) => action(entry.action) },
  { key: 'subject', title: 'To what', width: 140, grow: 2, text: ({ subject }) => orNone(subject) },
  { key: 'detail', title: 'Details', width: 160, grow: 3, priority: 4, text: ({ detail }) => orNone(detail) },
  { key: 'face', title: 'By way of', width: 110, priority: 3, text: (entry) => face[entry.face] ?? entry.face },
  { key: 'who', title: 'Who', width: 120, priority: 2, text: ({ who }) => orNone(who) },
];

export function createAudit() {
  const entries = new Map();
  let next;
  let timer = 0;
  const table = new Table({ label: 'Audit', columns, sort: 'at', descending: true, empty: 'No operator has changed anything in the days that are kept.' });
  const search = searchField('Search action, subject, who', (text) => table.setFilter((entry) =>
    matches(text, action(entry.action), entry.subject, entry.detail, entry.who, face[entry.face])));
  const count = el('p', { class: 'count', role: 'status' });
  const older = button('Load older entries', { picture: 'clock', act: () => load(next) });

  async function load(before) {
    const { ok, answer } = await attempt(() => api.list('audit', { limit: PAGE, before }));
    if (!ok)
      return;
    const known = entries.size;
    for (const entry of answer.items)
      entries.set(entry.id, withTimes(entry));
    if (before || !known)
      next = answer.next;
    older.hidden = !next;
    count.textContent = many(entries.size, 'entry', 'entries');
    table.setSource(entries);
  }

  // Whoever changes something leaves a record in the log; the trail is asked for anew then.
  onChange('records', () => {
    const last = records.at(-1)?.event ?? '';
    if (element.isConnected && /^(token|room|configuration|viewers|session)_/.test(last))
      timer ||= setTimeout(() => { timer = 0; load(); }, FRESH_MS);
  });

  const element = el('div', { class: 'page listpage' },
    el('div', { class: 'toolbar' }, search, el('span', { class: 'gap' }), count, older, button('Refresh', { picture: 'refresh', act: () => load() })),
    table.element);
  return { title: 'Audit', element, tick: () => {}, show: () => load() };
}
