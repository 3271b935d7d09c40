// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { known, onChange, samples, setting } from '../net/data.js';
import { Chart } from '../kit/chart.js';
import { button, el, setText } from '../kit/dom.js';
import { confirm } from '../kit/dialog.js';
import { pill, showPill } from '../kit/facts.js';
import { bytes, clock, dateTime, many, number } from '../kit/format.js';
import { attempt, copy } from '../kit/say.js';
import { likelyHost, viewerLink } from '../kit/viewerlink.js';
import { problemText } from '../words/problems.js';
import { outcomes } from '../words/session.js';
import { partState, severity } from '../words/states.js';
import { alertsFor } from './alerts.js';

const DAY = 86400000;
const SPANS = [[10, '10 minutes'], [60, '1 hour']];

function card(title, href) {
  const value = el('strong', { text: '–' });
  const detail = el('span', { class: 'detail' });
  const element = el('a', { class: 'card', href }, el('span', { class: 'name', text: title }), value, detail);
  return { element, tell: (much, more) => { setText(value, much); setText(detail, more); } };
}

/** One part of the server: its name, its state, and where it listens or what is wrong. */
function part(name) {
  const state = el('span');
  const words = el('span', { class: 'where' });
  const element = el('li', {}, el('span', { class: 'name', text: name }), state, words);
  return { element, tell: (how, text) => { showPill(state, how); setText(words, text); } };
}

const listening = ({ state, address, problem }) => [partState(state), problem ? problemText(problem) : address];

function certificateOf(server) {
  if (!server.certificate)
    return { state: { word: 'No TLS', meaning: 'neutral', picture: 'state-off' }, words: 'Not encrypted', days: null };
  const days = Math.floor((server.certificate.notAfter - clock.now()) / DAY);
  const meaning = days < 1 ? 'bad' : days <= 7 ? 'warning' : 'good';
  const word = days < 0 ? 'Expired' : meaning === 'good' ? 'In use' : 'Expires soon';
  return { state: { word, meaning, picture: meaning === 'good' ? 'state-on' : 'warning' }, words: `${server.certificate.subject}, until ${dateTime(server.certificate.notAfter)}`, days };
}

function success(ended) {
  const all = Object.entries(ended ?? {}).filter(([name]) => name !== 'open').reduce((sum, [, count]) => sum + count, 0);
  return all ? [`${Math.round((ended.watched ?? 0) / all * 100)} %`, `of ${many(all, 'session')}`] : ['–', 'No sessions yet'];
}

class Outcomes {
  #rows = Object.entries(outcomes).filter(([key]) => key !== 'open').map(([key, words]) => {
    const meter = el('meter', { min: '0', max: '1', class: key, 'aria-label': words });
    const count = el('span', { class: 'number', text: '0' });
    return { key, meter, count, element: el('li', {}, el('span', { text: words }), meter, count) };
  });
  element = el('figure', { class: 'chart' }, el('figcaption', { text: 'How sessions ended since the start' }), el('ul', { class: 'outcomes' }, this.#rows.map(({ element }) => element)));

  show(ended = {}) {
    const most = Math.max(1, ...this.#rows.map(({ key }) => ended[key] ?? 0));
    for (const { key, meter, count } of this.#rows) {
      meter.value = (ended[key] ?? 0) / most;
      setText(count, number(ended[key] ?? 0));
    }
  }
}

export function createOverview(go) {
  const parts = { signaling: part('Signaling'), admin: part('Admin'), stun: part('STUN'), storage: part('Storage'), certificate: part('Certificate') };
  const cards = {
    devices: card('Devices online', '#devices'),
    viewers: card('Viewers', '#sessions?state=live'),
    settingUp: card('Being set up', '#sessions?state=live'),
    success: card('Success', '#sessions?state=ended'),
    tokens: card('Active tokens', '#tokens'),
    stun: card('STUN requests', '#ice'),
    memory: card('Memory', '#settings'),
    certificate: card('Certificate', '#settings?key=server.cert'),
  };
  const rate = (value) => (value < 10 ? value.toFixed(1).replace('.0', '') : String(Math.round(value))) + '/s';
  const charts = [
    new Chart('Messages per second', [{ name: 'Received', read: (s) => s.received, show: rate }, { name: 'Sent', read: (s) => s.sent, show: rate }], { show: (v) => String(+v.toFixed(1)), least: 4 }),
    new Chart('Devices and viewers', [{ name: 'Devices', read: (s) => s.devices, show: number }, { name: 'Viewers', read: (s) => s.viewers, show: number }], { show: (v) => String(+v.toFixed(1)), least: 2 }),
    new Chart('Processor, of one core', [{ name: 'Used', read: (s) => s.cpu, show: (v) => `${v.toFixed(1)} %` }], { show: (v) => `${+v.toFixed(1)} %`, least: 4 }),
  ];
  const ended = new Outcomes();
  const state = el('span');
  const since = el('span');
  const link = el('output', { 'aria-label': 'Page for viewers' });
  const pause = button('Pause new viewers…', { picture: 'pause', act: togglePause });
  const list = el('ul', { class: 'alerts' });
  const calm = el('p', { class: 'nothing left', text: 'Nothing needs your attention.' });
  let span = 10;
  let shownAlerts = '';

  async function togglePause() {
    const wanted = !known.server.viewersPaused;
    if (!wanted || await confirm('Pause new viewers?', 'Whoever comes now is turned away until you let viewers in again. Sessions that run go on.', 'Pause'))
      await attempt(() => api.pauseViewers(wanted), wanted ? 'New viewers are turned away.' : 'New viewers are admitted again.');
  }

  function showAlerts() {
    const alerts = alertsFor(known.server, setting);
    const signature = JSON.stringify(alerts);
    if (signature === shownAlerts)
      return;
    shownAlerts = signature;
    calm.hidden = alerts.length > 0;
    list.replaceChildren(...alerts.map(({ severity: grave, words, fix, act }) => el('li', {}, pill(severity[grave]), el('span', { class: 'words', text: words }),
      act ? button('Let viewers in', { kind: 'small', act: togglePause }) : button(fix[0], { kind: 'small', act: () => go(fix[1], fix[2]) }))));
  }

  function showServer() {
    const { server } = known;
    showPill(state, server.running ? (server.viewersPaused ? { word: 'Paused', meaning: 'warning', picture: 'pause' } : partState(server.signaling.state)) : partState('stopped'));
    setText(since, server.startedAt ? `${server.signaling.address ? 'on ' + server.signaling.address + ' ' : ''}since ${dateTime(server.startedAt)}` : '');
    setText(link, viewerLink({ host: likelyHost() }));
    setText(pause.lastChild, server.viewersPaused ? 'Let viewers in' : 'Pause new viewers…');
    for (const name of ['signaling', 'admin', 'stun'])
      parts[name].tell(...listening(server[name]));
    parts.storage.tell(server.storage ? partState('failed') : { word: 'Saving', meaning: 'good', picture: 'state-on' }, server.storage ? problemText(server.storage) : setting('stateDir') ?? '');
    const certificate = certificateOf(server);
    parts.certificate.tell(certificate.state, certificate.words);
    cards.certificate.tell(certificate.days === null ? 'No TLS' : certificate.days < 0 ? 'Expired' : many(certificate.days, 'day'), server.certificate?.subject ?? 'Not encrypted');
    showAlerts();
  }

  function showSample() {
    const now = samples.at(-1);
    const { server } = known;
    if (!now || !server)
      return;
    cards.devices.tell(number(now.devices), many(server.connections, 'connection'));
    cards.viewers.tell(number(now.viewers), `${number(Math.max(0, now.viewers - now.sessions))} waiting`);
    cards.settingUp.tell(number(now.settingUp), many(now.sessions, 'session'));
    cards.success.tell(...success(now.outcomes));
    cards.tokens.tell(number(now.tokens), server.tokensEnabled ? 'Viewers need one' : 'Tokens are off');
    cards.stun.tell(now.stun === null ? '–' : rate(now.stun), server.stun.state === 'listening' ? 'Built-in responder' : 'Responder is off');
    cards.memory.tell(now.memoryBytes ? bytes(now.memoryBytes) : '–', now.cpu === null ? '' : `${now.cpu.toFixed(1)} % of a core`);
    ended.show(now.outcomes);
    for (const chart of charts)
      chart.draw(samples, span * 60000, now.wall);
  }

  onChange('server', () => { if (element.isConnected) { showServer(); showSample(); } });
  onChange('config', () => { if (element.isConnected && known.server) showServer(); });
  onChange('samples', () => { if (element.isConnected) showSample(); });

  const spans = el('fieldset', { class: 'spans' }, el('legend', { class: 'unseen', text: 'Time in the charts' }), SPANS.map(([minutes, words]) => {
    const radio = el('input', { type: 'radio', name: 'span', value: minutes, on: { change: () => { span = minutes; showSample(); } } });
    radio.checked = minutes === span;
    return el('label', {}, radio, words);
  }));
  const element = el('div', { class: 'page overview' },
    el('div', { class: 'toolbar' }, state, since, el('span', { class: 'gap' }), pause),
    el('div', { class: 'toolbar' }, el('span', { text: 'Page for viewers:' }), link, button('Copy', { picture: 'copy', act: () => copy(link.textContent, 'The link is') })),
    el('div', { class: 'cards' }, Object.values(cards).map((one) => one.element)),
    el('section', { 'aria-labelledby': 'alerts-title' }, el('h2', { id: 'alerts-title', text: 'Alerts' }), list, calm),
    el('section', { 'aria-labelledby': 'parts-title' }, el('h2', { id: 'parts-title', text: 'Parts of the server' }), el('ul', { class: 'parts' }, Object.values(parts).map((one) => one.element))),
    el('section', { 'aria-labelledby': 'history-title' },
      el('div', { class: 'line' }, el('h2', { id: 'history-title', text: 'Since this page was opened' }), el('span', { class: 'gap' }), spans),
      el('div', { class: 'charts' }, charts.map((chart) => chart.element), ended.element)));
  return {
    title: 'Overview', element, tick: () => {},
    show: () => {
      if (known.server) {
        showServer();
        showSample();
      }
    },
  };
}
