// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { onChange, sessions } from '../net/data.js';
import { button, el } from '../kit/dom.js';
import { confirm } from '../kit/dialog.js';
import { FactSheet, showPill } from '../kit/facts.js';
import { dateTime, duration, many, moment, orNone } from '../kit/format.js';
import { attempt, copy } from '../kit/say.js';
import { Table } from '../kit/table.js';
import { choice, matches, searchField } from '../kit/toolbar.js';
import { candidates, carrier, elapsed, hasEnded, hasFailed, media, reading, result, viewerLabel } from '../words/session.js';
import { sessionState } from '../words/states.js';
import { History } from './history.js';
import { LadderView } from './ladder.js';

const LADDER_MS = 1500;

const columns = [
  { key: 'viewer', title: 'Viewer', width: 130, grow: 2, text: viewerLabel },
  { key: 'state', title: 'State', width: 226, grow: 2, pill: sessionState, by: ({ state }) => state },
  { key: 'room', title: 'Room', width: 120, grow: 2, priority: 1, text: ({ room }) => room },
  { key: 'stream', title: 'Stream', width: 100, grow: 2, priority: 4, text: ({ stream }) => orNone(stream) },
  { key: 'time', title: 'Time', width: 96, number: true, priority: 3, text: (session) => duration(elapsed(session)), by: elapsed },
  { key: 'since', title: 'Started', width: 100, priority: 2, text: ({ since }) => moment(since), by: ({ since }) => since },
  { key: 'address', title: 'Address', width: 130, grow: 2, priority: 5, text: ({ viewerAddress }) => orNone(viewerAddress) },
  { key: 'result', title: 'Result', width: 130, grow: 2, priority: 6, text: result },
  { key: 'path', title: 'Path', width: 110, priority: 7, text: ({ chosenPair }) => orNone(chosenPair) },
];

const filters = {
  '': () => true,
  live: (session) => !hasEnded(session),
  connected: ({ state }) => state === 'connected',
  failed: hasFailed,
  ended: hasEnded,
};

function factsOf(session) {
  return [
    ['Time', duration(elapsed(session))],
    ['Started', dateTime(session.since)],
    ['Connected', dateTime(session.connectedAt)],
    ['Ended', dateTime(session.endedAt)],
    ['Result', result(session)],
    ['Room', session.room],
    ['Stream', orNone(session.stream)],
    ['Media', media(session)],
    ["Viewer's address", orNone(session.viewerAddress)],
    ["Viewer's browser", orNone(session.viewerUserAgent)],
    ['Transport', `${carrier(session)}, ${session.secure ? 'encrypted (TLS)' : 'not encrypted'}`],
    ["Device's address", orNone(session.deviceAddress)],
    ['Token', orNone(session.token)],
    ["Viewer's candidates", candidates(session.viewerCandidates)],
    ["Device's candidates", candidates(session.deviceCandidates)],
    ['Path', orNone(session.chosenPair)],
    ['Session id', session.id],
    ["Viewer's id", session.viewer],
  ];
}

export function createSessions(go) {
  const wanted = { text: '', state: '', room: '' };
  const table = new Table({ label: 'Sessions', columns, sort: 'since', descending: true, empty: 'No session matches.' });
  const history = new History((all) => table.setSource(all));
  const filter = () => table.setFilter((session) => filters[wanted.state](session) && (!wanted.room || session.room === wanted.room)
    && matches(wanted.text, viewerLabel(session), session.viewerAddress, session.room, session.stream, session.token, session.id, session.viewer));
  const search = searchField('Search viewer, address, room, stream, token, id', (text) => { wanted.text = text; filter(); });
  const states = choice('Which sessions', [['', 'All sessions'], ['live', 'Going on'], ['connected', 'Connected'], ['failed', 'Failed'], ['ended', 'Ended']],
    (state) => { wanted.state = state; filter(); });
  const onlyRoom = button('', { picture: 'close', kind: 'chip', act: () => { wanted.room = ''; onlyRoom.hidden = true; filter(); } });
  onlyRoom.hidden = true;

  const title = el('h2', { tabindex: '-1' });
  const state = el('span');
  const said = el('p', { class: 'reading' });
  const facts = new FactSheet();
  const ladder = new LadderView();
  let ladderTimer = 0;
  let ladderOf = '';

  async function kick() {
    const session = table.current;
    if (await confirm('Disconnect the viewer?', `“${viewerLabel(session)}” is disconnected from “${session.room}”, and the device is told. Its token is not revoked.`, 'Disconnect'))
      await attempt(() => api.endSession(session.id), 'The session was ended.');
  }

  const actions = {
    kick: button('Disconnect viewer…', { picture: 'unlink', kind: 'risky', act: kick }),
    copy: button('Copy session id', { picture: 'copy', act: () => copy(table.current.id, 'The id is') }),
    log: button('Show in log', { picture: 'log', act: () => go('log', { text: table.current.viewer }) }),
    device: button('Show device', { picture: 'devices', act: () => go('devices', { room: table.current.room }) }),
    save: button('Save messages', { picture: 'export', act: () => ladder.save() }),
  };
  const details = el('section', { class: 'details', 'aria-label': 'Session', hidden: true },
    el('div', { class: 'line' }, title, state), el('div', { class: 'line actions' }, Object.values(actions)), said,
    el('div', { class: 'two' }, facts.element, ladder.element));
  const count = el('p', { class: 'count', role: 'status' });
  const older = button('Load older sessions', { picture: 'clock', act: () => history.loadOlder() });

  async function fetchLadder() {
    const session = table.current;
    clearTimeout(ladderTimer);
    if (!session || !element.isConnected)
      return;
    const answer = await api.ladder(session.id).catch(() => null);
    if (table.current?.id !== session.id)
      return;
    ladder.show(answer);
    if (!hasEnded(session))
      ladderTimer = setTimeout(fetchLadder, LADDER_MS);
  }

  function showDetails() {
    const session = table.current;
    details.hidden = !session;
    if (!session) {
      ladderOf = '';
      return;
    }
    title.textContent = `${viewerLabel(session)} in ${session.room}`;
    showPill(state, sessionState(session));
    if (said.textContent !== reading(session))
      said.textContent = reading(session);
    facts.show(factsOf(session));
    actions.kick.disabled = hasEnded(session);
    if (ladderOf !== session.id) {
      ladderOf = session.id;
      fetchLadder();
    }
  }

  function refresh() {
    history.merge();
    const live = [...sessions.values()].filter((session) => !hasEnded(session)).length;
    count.textContent = `${live} going on, ${many(history.all.size, 'session')} in the list`;
    older.hidden = history.isAtEnd;
    showDetails();
  }

  history.onLoaded = refresh;
  table.onSelect = showDetails;
  table.onOpen = () => title.focus();
  onChange('sessions', refresh);

  const element = el('div', { class: 'page listpage' },
    el('div', { class: 'toolbar' }, search, states, onlyRoom, el('span', { class: 'gap' }), count, older),
    table.element, details);
  return {
    title: 'Sessions', element, tick: () => { table.refresh(); showDetails(); },
    show: ({ room, id, token, state: which }) => {
      refresh();
      if (room) {
        wanted.room = room;
        onlyRoom.lastChild.textContent = `Room ${room}`;
        onlyRoom.hidden = false;
        filter();
      }
      if (which !== undefined) {
        wanted.state = states.value = which;
        filter();
      }
      if (token) {
        wanted.text = search.input.value = token;
        filter();
      }
      if (id)
        table.select(id);
      ladderOf = '';
      showDetails();
    },
  };
}
