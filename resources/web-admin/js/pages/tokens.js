// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { known, onChange, tokens } from '../net/data.js';
import { button, el } from '../kit/dom.js';
import { ask } from '../kit/dialog.js';
import { FactSheet, showPill } from '../kit/facts.js';
import { dateTime, duration, listOr, many, moment, NONE, orNone } from '../kit/format.js';
import { attempt, copy } from '../kit/say.js';
import { Table } from '../kit/table.js';
import { choice, matches, searchField } from '../kit/toolbar.js';
import { tokenState } from '../words/states.js';
import { openIssue } from './issue.js';

const isLive = ({ state }) => state === 'unused' || state === 'bound';
const nameOf = (token) => token.text || token.fingerprint;
const usesOf = ({ uses, maxUses }) => (maxUses === 0 ? `${uses}, any number` : `${uses} of ${maxUses}`);

function remaining(token) {
  if (!isLive(token))
    return NONE;
  return token.leftUntil ? duration(token.leftUntil - Date.now()) : 'no limit';
}

const columns = [
  { key: 'token', title: 'Token', width: 130, grow: 2, text: nameOf },
  { key: 'state', title: 'State', width: 110, pill: ({ state }) => tokenState(state), by: ({ state }) => state },
  { key: 'left', title: 'Time left', width: 100, priority: 1, text: remaining, by: (token) => (isLive(token) ? token.leftUntil ?? Infinity : -1) },
  { key: 'rooms', title: 'Rooms', width: 120, grow: 2, priority: 2, text: ({ rooms }) => listOr(rooms, 'every room') },
  { key: 'kind', title: 'For', width: 80, priority: 5, text: ({ kind }) => (kind === 'device' ? 'Device' : 'Viewer') },
  { key: 'uses', title: 'Used', width: 80, priority: 4, text: usesOf, by: ({ uses }) => uses },
  { key: 'bound', title: 'Held by', width: 120, grow: 2, priority: 3, text: ({ boundAddress, boundTo }) => boundAddress || orNone(boundTo.slice(0, 8)) },
  { key: 'note', title: 'Note', width: 120, grow: 2, priority: 6, text: ({ note }) => orNone(note) },
  { key: 'created', title: 'Issued', width: 110, priority: 7, text: ({ createdAt }) => moment(createdAt), by: ({ createdAt }) => createdAt },
];

function factsOf(token) {
  return [
    ['Text', token.text ?? 'Only its fingerprint is kept'],
    ['Fingerprint', token.fingerprint],
    ['For', token.kind === 'device' ? 'A device' : 'A viewer'],
    ['Rooms', listOr(token.rooms, 'Every room')],
    ['Streams', listOr(token.streams, 'Every stream')],
    ['Used', usesOf(token)],
    ['Held by', [token.boundAddress, token.boundTo].filter(Boolean).join(', ') || NONE],
    ['Time left', remaining(token)],
    ['Valid from', token.notBefore ? dateTime(token.notBefore) : 'At once'],
    ['Valid until', token.notAfter ? dateTime(token.notAfter) : 'No fixed end'],
    ['Issued', dateTime(token.createdAt)],
    ['Issued by', token.signed ? 'Another issuer (signed token)' : orNone(token.createdBy)],
    ['Note', orNone(token.note)],
  ];
}

const filters = { live: isLive, '': () => true, unused: ({ state }) => state === 'unused', bound: ({ state }) => state === 'bound', over: (token) => !isLive(token) };

export function createTokens(go) {
  const wanted = { text: '', state: 'live', kind: '' };
  const table = new Table({ label: 'Tokens', columns, sort: 'created', descending: true, empty: 'No token matches.' });
  const filter = () => table.setFilter((token) => filters[wanted.state](token) && (!wanted.kind || token.kind === wanted.kind)
    && matches(wanted.text, token.text, token.fingerprint, token.note, token.boundAddress, token.boundTo, ...token.rooms, ...token.streams));
  const search = searchField('Search token, room, note, address', (text) => { wanted.text = text; filter(); });
  const states = choice('State', [['live', 'Usable'], ['unused', 'Unused'], ['bound', 'Bound'], ['over', 'Expired or revoked'], ['', 'All of the last day']],
    (state) => { wanted.state = state; filter(); });
  const kinds = choice('For whom', [['', 'Viewers and devices'], ['viewer', 'Viewers'], ['device', 'Devices']], (kind) => { wanted.kind = kind; filter(); });
  const off = el('p', { class: 'notice', hidden: true }, 'Tokens are off: viewers need none. ',
    button('Turn tokens on…', { kind: 'small', act: () => go('settings', { key: 'server.tokensEnabled' }) }));

  const title = el('h2', { tabindex: '-1' });
  const state = el('span');
  const facts = new FactSheet();

  async function revoke() {
    const token = table.current;
    const held = token.state === 'bound';
    const words = held
      ? `${nameOf(token)} admits nobody any more. Somebody holds it now.`
      : `${nameOf(token)} admits nobody any more. This cannot be taken back.`;
    const choices = held
      ? [['keep', 'Revoke, let sessions go on', ''], ['end', 'Revoke and end its sessions', 'danger']]
      : [['default', 'Revoke', 'danger']];
    const how = await ask('Revoke the token?', words, choices);
    if (how)
      await attempt(() => api.revokeToken(token.key, { keep: false, end: true }[how]), 'The token was revoked.');
  }

  const actions = {
    revoke: button('Revoke…', { picture: 'block', kind: 'risky', act: revoke }),
    copy: button('Copy fingerprint', { picture: 'copy', act: () => copy(table.current.fingerprint, 'The fingerprint is') }),
    sessions: button('Show its session', { picture: 'sessions', act: () => go('sessions', { token: table.current.fingerprint }) }),
    log: button('Show in log', { picture: 'log', act: () => go('log', { text: table.current.fingerprint }) }),
  };
  const details = el('section', { class: 'details', 'aria-label': 'Token', hidden: true },
    el('div', { class: 'line' }, title, state), el('div', { class: 'line actions' }, Object.values(actions)), facts.element);
  const count = el('p', { class: 'count', role: 'status' });

  function showDetails() {
    const token = table.current;
    details.hidden = !token;
    if (!token)
      return;
    title.textContent = nameOf(token);
    showPill(state, tokenState(token.state));
    facts.show(factsOf(token));
    actions.revoke.disabled = !isLive(token);
    actions.sessions.disabled = token.uses === 0;
  }

  function refresh() {
    table.setSource(tokens);
    const live = [...tokens.values()].filter(isLive);
    count.textContent = `${many(live.length, 'token')}, ${live.filter((token) => token.state === 'bound').length} bound`;
    showDetails();
  }

  table.onSelect = showDetails;
  table.onOpen = () => title.focus();
  onChange('tokens', refresh);
  onChange('server', () => { off.hidden = known.server.tokensEnabled; });
  filter();

  const element = el('div', { class: 'page listpage' },
    el('div', { class: 'toolbar' }, search, states, kinds, el('span', { class: 'gap' }), count,
      button('Issue tokens…', { picture: 'add', kind: 'primary', act: () => openIssue() })),
    off, table.element, details);
  return {
    title: 'Tokens', element, tick: () => { table.refresh(); showDetails(); },
    show: ({ issue }) => {
      refresh();
      if (issue !== undefined)
        openIssue(issue);
    },
  };
}
