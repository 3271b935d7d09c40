// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { devices, known, onChange, sessions } from '../net/data.js';
import { button, el } from '../kit/dom.js';
import { confirm, openDialog } from '../kit/dialog.js';
import { FactSheet, showPill } from '../kit/facts.js';
import { clock, dateTime, duration, many, NONE, orNone } from '../kit/format.js';
import { attempt, copy } from '../kit/say.js';
import { Table } from '../kit/table.js';
import { choice, matches, searchField } from '../kit/toolbar.js';
import { deviceState } from '../words/states.js';
import { openLink } from './issued.js';

const admission = ({ allowed, listed }) => (allowed ? (listed ? 'Listed' : 'Allowed') : 'Blocked');
const presence = (device) => (device.lostSince ? duration(clock.now() - device.lostSince) + ' ago' : device.since ? duration(clock.now() - device.since) : NONE);

const columns = [
  { key: 'room', title: 'Room', width: 150, grow: 3, text: ({ room }) => room },
  { key: 'state', title: 'State', width: 120, pill: ({ state }) => deviceState(state), by: ({ state }) => state },
  { key: 'address', title: 'Address', width: 140, grow: 2, priority: 2, text: ({ address }) => orNone(address) },
  { key: 'since', title: 'Here for', width: 136, priority: 3, text: presence, by: (device) => -(device.lostSince || device.since) },
  { key: 'sessions', title: 'Sessions', width: 88, number: true, priority: 1, text: (device) => String(device.sessions), by: (device) => device.sessions },
  { key: 'queued', title: 'Waiting', width: 84, number: true, priority: 4, text: ({ queued }) => String(queued), by: ({ queued }) => queued },
  { key: 'trip', title: 'Round trip', width: 96, number: true, priority: 5, text: ({ roundTripMs: ms }) => (ms === null ? NONE : `${ms} ms`), by: ({ roundTripMs }) => roundTripMs ?? -1 },
  { key: 'allowed', title: 'Room is', width: 90, priority: 4, text: admission },
];

function factsOf(device) {
  return [
    ['Address', orNone(device.address)],
    ['Device', orNone(device.userAgent)],
    ['Here since', dateTime(device.since)],
    ['Lost', dateTime(device.lostSince)],
    ['Last heartbeat', dateTime(device.lastHeartbeat)],
    ['Round trip', device.roundTripMs === null ? NONE : `${device.roundTripMs} ms`],
    ['Sessions', String(device.sessions)],
    ['Viewers waiting', String(device.queued)],
    ['Links renewed', String(device.respawns)],
    ['Room', device.allowed ? (device.listed ? 'On the allow-list' : 'Allowed: no list is in force') : 'Blocked or not on the list'],
    ['Waiting link', orNone(device.waitingLink)],
  ];
}

export function createDevices(go) {
  const wanted = { text: '', state: '' };
  const table = new Table({ label: 'Devices', columns, empty: 'No device is here and no room is listed.' });
  const filter = () => table.setFilter((device) => (!wanted.state || device.state === wanted.state)
    && matches(wanted.text, device.room, device.address, device.userAgent, device.waitingLink));
  const search = searchField('Search room, address, device', (text) => { wanted.text = text; filter(); });
  const states = choice('State', [['', 'All states'], ['waiting', 'Waiting'], ['busy', 'Busy'], ['lost', 'Lost'], ['absent', 'Absent']],
    (state) => { wanted.state = state; filter(); });

  const title = el('h2', { tabindex: '-1' });
  const state = el('span');
  const facts = new FactSheet();
  const current = () => table.current;

  async function disconnect() {
    const { room } = current();
    if (await confirm('Disconnect the device?', `The device in “${room}” is disconnected and its sessions end. It may come back by itself.`, 'Disconnect'))
      await attempt(() => api.disconnectDevice(room), `The device in “${room}” was disconnected.`);
  }

  async function block() {
    const { room } = current();
    if (await confirm('Block the room?', `Nobody can join “${room}” any more. Its device and waiting viewers are turned away.`, 'Block room'))
      await attempt(() => api.blockRoom(room), `The room “${room}” is blocked.`);
  }

  async function allow(room) {
    return (await attempt(() => api.allowRoom(room), `The room “${room}” is allowed.`)).ok;
  }

  function addRoom() {
    const name = el('input', { id: 'room-name', maxlength: '128', required: true, autofocus: true, spellcheck: 'false', autocomplete: 'off' });
    const form = el('form', {
      id: 'add-room', on: {
        submit: async (event) => {
          event.preventDefault();
          if (await allow(name.value))
            opened.close();
        },
      },
    }, el('label', { for: 'room-name', text: 'Name of the room' }), name,
    el('p', { class: 'hint', text: known.server?.roomListInForce ? 'Only the rooms on the list may be used.' : 'Any room may be used now. The first one on the list turns the list on: only listed rooms may be used then.' }));
    const opened = openDialog('Allow a room', form, { buttons: [button('Cancel', { act: () => opened.close() }), button('Allow', { kind: 'primary', type: 'submit', form: 'add-room' })] });
  }

  const actions = {
    sessions: button('Show sessions', { picture: 'sessions', act: () => go('sessions', { room: current().room }) }),
    copy: button('Copy room', { picture: 'copy', act: () => copy(current().room, 'The name is') }),
    link: button('Viewer link…', { picture: 'link', act: () => openLink(current().room, known.server?.tokensEnabled) }),
    token: button('Issue a token…', { picture: 'tokens', act: () => go('tokens', { issue: current().room }) }),
    allow: button('Allow room', { picture: 'allow', act: () => allow(current().room) }),
    remove: button('Take off the list', { picture: 'remove', act: () => attempt(() => api.disallowRoom(current().room), 'The room was taken off the list.') }),
    block: button('Block room…', { picture: 'block', act: block }),
    disconnect: button('Disconnect…', { picture: 'unlink', kind: 'risky', act: disconnect }),
  };
  const details = el('section', { class: 'details', 'aria-label': 'Device', hidden: true },
    el('div', { class: 'line' }, title, state), el('div', { class: 'line actions' }, Object.values(actions)), facts.element);
  const count = el('p', { class: 'count', role: 'status' });

  function showDetails() {
    const device = current();
    details.hidden = !device;
    if (!device)
      return;
    title.textContent = device.room;
    showPill(state, deviceState(device.state));
    facts.show(factsOf(device));
    const isHere = device.state === 'waiting' || device.state === 'busy';
    actions.disconnect.disabled = !isHere;
    actions.sessions.disabled = ![...sessions.values()].some(({ room }) => room === device.room);
    actions.allow.hidden = device.listed && device.allowed;
    actions.remove.hidden = !device.listed;
    actions.block.hidden = !device.allowed;
  }

  function refresh() {
    table.setSource(devices);
    const here = [...devices.values()].filter((device) => device.state === 'waiting' || device.state === 'busy').length;
    count.textContent = `${many(devices.size, 'room')}, ${many(here, 'device')} here`;
    showDetails();
  }

  table.onSelect = showDetails;
  table.onOpen = () => title.focus();
  onChange('devices', refresh);

  const element = el('div', { class: 'page listpage' },
    el('div', { class: 'toolbar' }, search, states, el('span', { class: 'gap' }), count, button('Allow a room…', { picture: 'add', act: addRoom })),
    table.element, details);
  return {
    title: 'Devices', element, tick: () => { table.refresh(); showDetails(); },
    show: ({ room }) => {
      refresh();
      if (room)
        table.select(room);
    },
  };
}
