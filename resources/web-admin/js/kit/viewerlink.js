// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { known } from '../net/data.js';

/** Where viewers most likely reach us: behind the configured proxy, else the configured host, else this page's own. */
export const likelyHost = () => known.publicUrl || known.publicHost || location.hostname;

const withBrackets = (host) => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

/**
 * What a viewer opens in a browser. Without a room and a stream it is the page that asks for them.
 * `host` is a host name, an address, or the URL below which a proxy shows the pages.
 */
export function viewerLink({ host, room, stream, token }) {
  const secure = known.server?.secure;
  const port = known.server?.signaling.port || 3535;
  const isUsual = port === (secure ? 443 : 80);
  const items = Object.entries({ room, stream, token }).filter(([, value]) => value);
  const query = items.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const page = room && stream ? '/demo/evowrtcclient.html' : '/demo/evoplayers.html';
  if (/^https?:\/\//.test(host))
    return `${host.replace(/\/+$/, '')}${page}${query ? '?' + query : ''}`;
  return `${secure ? 'https' : 'http'}://${withBrackets(host)}${isUsual ? '' : ':' + port}${page}${query ? '?' + query : ''}`;
}
