// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { known, onChange } from '../net/data.js';
import { button, checkbox, el, icon } from '../kit/dom.js';
import { confirm } from '../kit/dialog.js';
import { pill } from '../kit/facts.js';
import { attempt, say } from '../kit/say.js';
import { milliseconds, probeName, probeText, summary, urlWarning, verdicts } from '../words/ice.js';
import { partState } from '../words/states.js';
import { editIceServer } from './iceeditor.js';

const KINDS = { stun: 'STUN servers', turn: 'TURN servers' };
const testing = { word: 'Testing…', meaning: 'busy', picture: 'state-busy' };

function credentialsOf({ username, credential, secret, expiry }) {
  if (secret)
    return `Shared secret ••••••••${expiry ? `, ${expiry} s` : ''}${username ? `, as ${username}` : ''}`;
  return username || credential ? `${username || '(no name)'}, password ••••••••` : '';
}

function probeList(report) {
  return el('ul', { class: 'probes' }, report.probes.map((probe) => {
    const meaning = probe.verdict === 'works' ? 'good' : probe.verdict === 'no_route' ? 'neutral' : 'bad';
    return el('li', {}, pill({ word: verdicts[probe.verdict] ?? probe.verdict, meaning, picture: meaning === 'good' ? 'state-on' : meaning === 'bad' ? 'error' : 'state-off' }),
      el('span', { class: 'where', text: `${probeName(probe)}${probe.address ? ', ' + probe.address : ''}` }),
      el('span', { class: 'number', text: milliseconds(probe.roundTripMs) }), el('span', { class: 'words', text: probeText(probe) }));
  }));
}

export function createIce(go) {
  const draft = { stun: [], turn: [] };
  const results = new Map(); // by URL: a report, or null while it runs
  let saved = JSON.stringify(draft);
  const isChanged = () => JSON.stringify(draft) !== saved;
  const lists = { stun: el('ol', { class: 'ice' }), turn: el('ol', { class: 'ice' }) };
  const savebar = el('div', { class: 'savebar', hidden: true }, el('span', { text: 'The lists are changed and not saved yet.' }), el('span', { class: 'gap' }),
    button('Discard', { act: load }), button('Save', { kind: 'primary', picture: 'save', act: save }));
  const responder = el('p', { class: 'hint' });

  async function test(server) {
    for (const url of server.urls) {
      results.set(url, null);
      render();
      const { ok, answer } = await attempt(() => api.testIceServer(server, url));
      if (ok)
        results.set(url, answer);
      else
        results.delete(url);
      render();
    }
  }

  async function testAll() {
    for (const server of [...draft.stun, ...draft.turn].filter(({ enabled }) => enabled !== false))
      await test(server);
  }

  function move(kind, index, by) {
    const list = draft[kind];
    const [moved] = list.splice(index, 1);
    list.splice(index + by, 0, moved);
    render();
    const row = lists[kind].children[index + by];
    const same = row.querySelector(by < 0 ? '.move-up' : '.move-down');
    (same.disabled ? row.querySelector(by < 0 ? '.move-down' : '.move-up') : same).focus();
    say(`${moved.urls[0]} is number ${index + by + 1} now.`);
  }

  async function edit(kind, index) {
    const entry = await editIceServer(kind, draft[kind][index] ?? {});
    if (!entry)
      return;
    draft[kind][index] = entry;
    entry.urls.forEach((url) => results.delete(url));
    render();
  }

  async function remove(kind, index) {
    const [gone] = draft[kind].slice(index, index + 1);
    if (!await confirm(`Remove the ${kind.toUpperCase()} server?`, `${gone.urls.join(', ')} is taken off the list. This is in force once you save.`, 'Remove'))
      return;
    draft[kind].splice(index, 1);
    render();
    (lists[kind].children[Math.min(index, draft[kind].length - 1)]?.querySelector('button') ?? lists[kind].parentElement.querySelector('.add')).focus();
  }

  function resultOf(server) {
    return server.urls.filter((url) => results.has(url)).map((url) => {
      const report = results.get(url);
      return el('div', { class: 'result' }, el('div', { class: 'line' }, pill(report ? summary(report) : testing), server.urls.length > 1 ? el('span', { text: url }) : null),
        report ? probeList(report) : null);
    });
  }

  function row(kind, server, index) {
    const of = `: ${server.urls[0]}`;
    const quiet = (words, picture, act, more = {}) => button(words + of, { picture, quiet: true, act, ...more });
    const enabled = checkbox('Handed out', { checked: server.enabled !== false, act: (on) => { server.enabled = on; render(); } });
    enabled.box.setAttribute('aria-label', 'Handed out' + of);
    const warnings = [...new Set(server.urls.map(urlWarning).filter(Boolean))];
    return el('li', { class: server.enabled === false ? 'off' : '' }, el('div', { class: 'entry' },
      el('div', { class: 'what' }, server.urls.map((url) => el('div', { class: 'url', text: url })), el('div', { class: 'hint', text: credentialsOf(server) })),
      enabled,
      el('div', { class: 'line' },
        quiet('Up', 'up', () => move(kind, index, -1), { disabled: index === 0, kind: 'move-up' }),
        quiet('Down', 'down', () => move(kind, index, 1), { disabled: index === draft[kind].length - 1, kind: 'move-down' }),
        quiet('Edit', 'edit', () => edit(kind, index)), quiet('Remove', 'remove', () => remove(kind, index)),
        button('Test', { picture: 'play', act: () => test(server), 'aria-label': 'Test' + of }))),
    warnings.map((words) => el('p', { class: 'warn' }, icon('warning'), el('span', { text: words }))),
    el('div', { role: 'status' }, resultOf(server)));
  }

  /** Draws both lists anew and leaves the focus on the same button. */
  function render() {
    const at = document.activeElement?.getAttribute('aria-label');
    const within = element.contains(document.activeElement);
    for (const kind of Object.keys(KINDS)) {
      lists[kind].replaceChildren(...draft[kind].map((server, index) => row(kind, server, index)));
      lists[kind].nextElementSibling.hidden = draft[kind].length > 0;
    }
    savebar.hidden = !isChanged();
    if (within && at && !element.contains(document.activeElement))
      [...element.querySelectorAll('[aria-label]')].find((one) => one.getAttribute('aria-label') === at)?.focus();
  }

  function takeOver({ stun, turn }) {
    Object.assign(draft, { stun, turn });
    saved = JSON.stringify(draft);
    render();
  }

  async function load() {
    const { ok, answer } = await attempt(() => api.iceServers());
    if (ok)
      takeOver(answer);
  }

  async function save() {
    const { ok, answer } = await attempt(() => api.saveIceServers(draft), 'The lists are saved and in force.');
    if (ok)
      takeOver(answer);
  }

  onChange('config', () => {
    if (element.isConnected && !isChanged())
      load();
  });
  onChange('server', () => {
    const { state, address } = known.server.stun;
    responder.textContent = `The built-in STUN responder: ${partState(state).word.toLowerCase()}${address ? ' on ' + address : ''}.`;
  });

  const none = { stun: 'No STUN server is listed: clients get the built-in responder.', turn: 'No TURN server is listed: behind strict firewalls nobody connects.' };
  const sections = Object.entries(KINDS).map(([kind, title]) => el('section', { 'aria-labelledby': `${kind}-title`, class: 'panel' },
    el('div', { class: 'line' }, el('h2', { id: `${kind}-title`, text: title }), el('span', { class: 'gap' }),
      button(`Add ${kind.toUpperCase()} server…`, { picture: 'add', kind: 'add', act: () => edit(kind, draft[kind].length) })),
    lists[kind], el('p', { class: 'nothing left', text: none[kind] })));
  const element = el('div', { class: 'page scrollpage' },
    el('div', { class: 'toolbar' }, responder, el('span', { class: 'gap' }), button('Responder settings', { picture: 'settings', act: () => go('settings', { key: 'stun.enabled' }) }),
      button('Test all', { picture: 'play', act: testAll })),
    el('p', { class: 'hint', text: 'Clients get the servers in this order. Secrets are never shown.' }), sections, savebar);
  return {
    title: 'STUN/TURN', element, tick: () => {}, show: () => { if (!isChanged()) load(); },
    holdsChanges: isChanged,
  };
}
