// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { openDialog } from './kit/dialog.js';
import { button, el, field, icon, setText } from './kit/dom.js';
import { showPill } from './kit/facts.js';
import { keyDesk } from './net/api.js';
import { devices, known, onChange, sessions, start, tokens } from './net/data.js';
import { createAudit } from './pages/audit.js';
import { createDevices } from './pages/devices.js';
import { createIce } from './pages/ice.js';
import { createLog } from './pages/log.js';
import { createOverview } from './pages/overview.js';
import { createSessions } from './pages/sessions.js';
import { createSettings } from './pages/settings.js';
import { createTokens } from './pages/tokens.js';
import { hasEnded } from './words/session.js';

const makers = {
  overview: createOverview, devices: createDevices, sessions: createSessions, tokens: createTokens,
  ice: createIce, settings: createSettings, log: createLog, audit: createAudit,
};
const pictures = { audit: 'check' };

const byId = (id) => document.getElementById(id);
const pages = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make(go)]));
const counts = {};
let shown = '';

/** Opens a page; `values` tell it what to show. Neither is ever a secret: both stand in the address. */
function go(name, values = {}) {
  const query = new URLSearchParams(values).toString();
  const hash = `#${name}${query ? '?' + query : ''}`;
  if (location.hash === hash)
    showPage();
  else
    location.hash = hash;
}

function showPage() {
  const [name, query = ''] = location.hash.slice(1).split('?');
  const wanted = name in pages ? name : 'overview';
  const page = pages[wanted];
  const isOther = shown !== wanted;
  const isFirst = shown === '';
  shown = wanted;
  if (isOther)
    byId('content').replaceChildren(page.element);
  setText(byId('title'), page.title);
  document.title = `${page.title} – Rendezvous`;
  for (const link of byId('sections').querySelectorAll('a'))
    link.toggleAttribute('aria-current', link.hash === '#' + wanted);
  for (const link of byId('sections').querySelectorAll('[aria-current]'))
    link.setAttribute('aria-current', 'page');
  page.show(Object.fromEntries(new URLSearchParams(query)));
  if (query && isOther)
    history.replaceState(null, '', '#' + wanted); // what was asked for is done; a reload starts afresh
  if (isOther && !isFirst && !document.querySelector('dialog[open]') && !page.element.contains(document.activeElement))
    byId('title').focus();
}

function buildNavigation() {
  byId('sections').replaceChildren(...Object.entries(pages).map(([name, { title }]) => {
    counts[name] = el('span', { class: pages[name].holdsChanges ? 'much unsaved' : 'much' });
    return el('li', {}, el('a', { href: '#' + name }, icon(pictures[name] ?? (name === 'overview' ? 'overview' : name)), el('span', { text: title }), counts[name]));
  }));
}

/** Changes stay on their page while the operator looks at others; the list of sections reminds of them. */
function tellUnsaved() {
  for (const [name, page] of Object.entries(pages).filter(([, { holdsChanges }]) => holdsChanges))
    setText(counts[name], page.holdsChanges() ? 'unsaved' : '');
}

function tellCounts() {
  const here = [...devices.values()].filter(({ state }) => state === 'waiting' || state === 'busy').length;
  const live = [...sessions.values()].filter((session) => !hasEnded(session)).length;
  const usable = [...tokens.values()].filter(({ state }) => state === 'unused' || state === 'bound').length;
  for (const [name, count] of Object.entries({ devices: here, sessions: live, tokens: usable }))
    setText(counts[name], count ? String(count) : '');
}

const words = {
  connecting: { word: 'Connecting', meaning: 'busy', picture: 'state-busy' },
  live: { word: 'Live', meaning: 'good', picture: 'state-on' },
  lost: { word: 'No connection', meaning: 'bad', picture: 'error' },
};

let wasLive = false;

function askAgain() {
  keyDesk.isClosed = false;
  dispatchEvent(new Event('online')); // whoever waits for the next attempt makes it now
}

function onState(state, reason, wait) {
  showPill(byId('connection'), words[state === 'connecting' && wasLive && !byId('lost').hidden ? 'lost' : state]);
  if (state === 'live') {
    wasLive = true;
    byId('lost').hidden = true;
  } else if (state === 'lost') {
    byId('lost').hidden = false;
    byId('lost').replaceChildren(`${reason} What you see may be old. Trying again${wait > 2000 ? ` in ${Math.round(wait / 1000)} s` : ''}… `,
      keyDesk.isClosed ? button('Enter the admin key…', { kind: 'small', act: askAgain }) : '');
  }
}

keyDesk.ask = async (wasWrong) => {
  const input = el('input', { type: 'password', autocomplete: 'current-password', autofocus: true, required: true });
  const form = el('form', { id: 'key-form' }, el('p', { text: wasWrong ? 'The server does not accept this key.' : 'This server wants its admin key.' }),
    field('Admin key', input, { hint: 'It is kept until you close or reload this page, and nowhere else.' }));
  const opened = openDialog('Admin key', form, { buttons: [button('Cancel', { act: () => opened.close(null) }), button('Continue', { kind: 'primary', type: 'submit', form: 'key-form' })] });
  form.addEventListener('submit', (event) => { event.preventDefault(); opened.close(input.value.trim()); });
  return (await opened.closed) || null;
};

buildNavigation();
addEventListener('hashchange', showPage);
addEventListener('beforeunload', (event) => { if (Object.values(pages).some((page) => page.holdsChanges?.())) event.preventDefault(); });
for (const topic of ['devices', 'sessions', 'tokens'])
  onChange(topic, tellCounts);
onChange('server', () => setText(byId('version'), known.version ? `Version ${known.version}` : ''));
setInterval(() => {
  if (document.hidden)
    return;
  pages[shown].tick();
  tellUnsaved();
}, 1000);
showPage();
start(onState);
