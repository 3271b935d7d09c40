// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator should look at, from what is known of the server: [{ severity, words, fix: [words, page, values] | act }].

import { clock } from '../kit/format.js';
import { problemText, settingOf } from '../words/problems.js';
import { urlFault, urlWarning } from '../words/ice.js';

const DAY = 86400000;
const order = ['urgent', 'warning', 'note'];
const isLoopback = (address) => /^(127\.|::1$|\[::1\]$|localhost$)/i.test(address.trim());
const toSetting = (words, key) => [words, 'settings', { key }];

function problems(server) {
  const parts = [server.signaling, server.admin, server.stun].map(({ problem }) => problem);
  const found = [...parts.filter(Boolean).map((problem) => ({ severity: 'urgent', words: `A part of the server does not work. ${problemText(problem)}`, problem }))];
  if (server.storage)
    found.push({ severity: 'urgent', words: `Changes cannot be saved: what needs saving is refused, sessions go on. ${problemText(server.storage)}`, problem: server.storage });
  return found.map(({ problem, ...alert }) => ({ ...alert, fix: toSetting('Open the setting', settingOf(problem)) }));
}

function certificate({ certificate: one }) {
  if (!one)
    return [];
  const left = one.notAfter - clock.now();
  const days = Math.max(0, Math.floor(left / DAY));
  if (days > 21)
    return [];
  const when = left <= 0 ? 'has expired: browsers refuse to open the page' : days < 1 ? 'expires today' : `expires in ${days === 1 ? '1 day' : days + ' days'}`;
  return [{
    severity: days <= 1 ? 'urgent' : days <= 7 ? 'warning' : 'note',
    words: `The certificate of ${one.subject} ${when}. Install a new one.`,
    fix: toSetting('Show the setting', 'server.cert'),
  }];
}

function exposure(server, value) {
  const found = [];
  const isLocal = isLoopback(value('bindAddress') ?? '');
  if (!server.tokensEnabled && !isLocal)
    found.push({ severity: 'warning', words: 'Anybody who reaches this server and knows a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.', fix: toSetting('Turn tokens on', 'server.tokensEnabled') });
  if (!server.secure && !isLocal && !value('trustedProxies')?.length)
    found.push({ severity: 'warning', words: 'The pages are not encrypted: links with tokens can be read on the way, and browsers do not give such pages a camera or microphone. Turn TLS on.', fix: toSetting('Set up TLS', 'server.secure') });
  if (!server.roomListInForce && !isLocal)
    found.push({ severity: 'note', words: 'Every device that finds this server can open a room of its own on it. List the rooms that may be used.', fix: ['List rooms', 'devices', {}] });
  return found;
}

function iceServers(value) {
  const found = [];
  for (const kind of ['stun', 'turn']) {
    for (const { urls, url, enabled } of value(kind + 'servers') ?? []) {
      for (const address of enabled === false ? [] : urls ?? [url]) {
        const fault = urlFault(address, kind);
        const warning = fault || urlWarning(address);
        if (warning)
          found.push({ severity: fault ? 'urgent' : 'warning', words: `${address}: ${warning}${fault ? ' Browsers refuse the whole list because of it.' : ''}`, fix: ['Test or edit it', 'ice', {}] });
      }
    }
  }
  return found;
}

function operation(server, value) {
  const found = [];
  const most = value('limits.maxConnections');
  if (most > 0 && server.connections >= most * 0.9)
    found.push({ severity: 'warning', words: `Only ${Math.max(0, most - server.connections)} more connections are allowed. Newcomers will be turned away then.`, fix: toSetting('Open the setting', 'limits.maxConnections') });
  if (server.viewersPaused)
    found.push({ severity: 'note', words: 'New viewers are paused: whoever comes now is turned away. Sessions that run go on.', act: 'resume' });
  return found;
}

/** @param {(key: string) => any} value of a setting in force */
export function alertsFor(server, value) {
  const all = [...problems(server), ...certificate(server), ...exposure(server, value), ...iceServers(value), ...operation(server, value)];
  return all.filter((alert, index) => all.findIndex(({ words }) => words === alert.words) === index)
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
