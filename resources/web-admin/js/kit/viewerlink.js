// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { known } from '../net/data.js';

/** The host that viewers most likely reach: the configured one, else the one that this page was opened with. */
export const likelyHost = () => known.publicHost || location.hostname;

const withBrackets = (host) => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

/** What a viewer opens in a browser. Without a room and a stream it is the page that asks for them. */
export function viewerLink({ host, room, stream, token }) {
  const secure = known.server?.secure;
  const port = known.server?.signaling.port || 3535;
  const isUsual = port === (secure ? 443 : 80);
  const items = Object.entries({ room, stream, token }).filter(([, value]) => value);
  const query = items.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const page = room && stream ? '/demo/evowrtcclient.html' : '/demo/evoplayers.html';
  return `${secure ? 'https' : 'http'}://${withBrackets(host)}${isUsual ? '' : ':' + port}${page}${query ? '?' + query : ''}`;
}
