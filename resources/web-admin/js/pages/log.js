// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { onChange, records } from '../net/data.js';
import { button, el } from '../kit/dom.js';
import { FactSheet, showPill } from '../kit/facts.js';
import { dateTime, many, preciseTime } from '../kit/format.js';
import { Table } from '../kit/table.js';
import { choice, matches, saveFile, searchField } from '../kit/toolbar.js';
import { fieldsText, isOfKind, kinds, sentence } from '../words/events.js';
import { level, levels } from '../words/states.js';

const columns = [
  { key: 'at', title: 'Time', width: 120, priority: 1, text: ({ at }) => preciseTime(at), by: ({ key }) => key },
  { key: 'level', title: 'Level', width: 124, priority: 2, pill: (record) => level(record.level), by: (record) => levels.indexOf(record.level) },
  { key: 'what', title: 'What happened', width: 200, grow: 3, text: ({ event }) => sentence(event) },
  { key: 'fields', title: 'Details', width: 220, grow: 5, priority: 3, text: ({ fields }) => fieldsText(fields) },
];

const plain = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('_', ' ');
const exported = ({ at, level: grade, event, fields }) => JSON.stringify({ at: new Date(at).toISOString(), level: grade, event, fields });

export function createLog() {
  const wanted = { text: '', level: 0, kind: '' };
  let isPaused = false;
  let shown = new Map();
  const table = new Table({ label: 'Log', columns, sort: 'at', descending: true, empty: 'Nothing has happened that matches.' });
  const filter = () => table.setFilter((record) => levels.indexOf(record.level) >= wanted.level && isOfKind(record.event, wanted.kind)
    && matches(wanted.text, sentence(record.event), record.event, ...Object.values(record.fields)));
  const search = searchField('Search room, address, token, words', (text) => { wanted.text = text; filter(); });
  const least = choice('Least level', levels.map((name, index) => [index, index === 0 ? 'All levels' : `${level(name).word}${index < 3 ? ' and above' : 's only'}`]),
    (index) => { wanted.level = Number(index); filter(); });
  const kind = choice('About', kinds, (which) => { wanted.kind = which; filter(); });
  const pause = button('Pause', { picture: 'pause', act: togglePause, 'aria-pressed': 'false' });
  const count = el('p', { class: 'count', role: 'status' });
  const title = el('h2', { tabindex: '-1' });
  const state = el('span');
  const facts = new FactSheet();
  const details = el('section', { class: 'details', 'aria-label': 'Record', hidden: true }, el('div', { class: 'line' }, title, state), facts.element);

  function togglePause() {
    isPaused = !isPaused;
    pause.setAttribute('aria-pressed', isPaused);
    pause.classList.toggle('pressed', isPaused);
    refresh();
  }

  function showDetails() {
    const record = table.current;
    details.hidden = !record;
    if (!record)
      return;
    title.textContent = sentence(record.event);
    showPill(state, level(record.level));
    facts.show([['Time', `${dateTime(record.at)} (${new Date(record.at).toISOString()})`], ['Event', record.event],
      ...Object.entries(record.fields).map(([name, value]) => [plain(name), value])]);
  }

  function refresh() {
    if (!isPaused) {
      shown = new Map(records.map((record) => [record.key, record]));
      table.setSource(shown);
    }
    const missed = isPaused ? records.filter(({ key }) => !shown.has(key)).length : 0;
    count.textContent = isPaused ? `Paused, ${many(missed, 'newer record')}` : many(shown.size, 'record');
  }

  function save() {
    saveFile(`rendezvous-log-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.jsonl`, 'application/jsonl', table.all.map(exported).join('\n') + '\n');
  }

  table.onSelect = showDetails;
  table.onOpen = () => title.focus();
  onChange('records', () => { if (element.isConnected) refresh(); });

  const element = el('div', { class: 'page listpage' },
    el('div', { class: 'toolbar' }, search, least, kind, el('span', { class: 'gap' }), count, pause, button('Export', { picture: 'export', act: save })),
    table.element, details);
  return {
    title: 'Log', element, tick: () => {},
    show: ({ text }) => {
      if (text) {
        search.input.value = text;
        wanted.text = text.toLowerCase();
        filter();
      }
      refresh();
    },
  };
}
