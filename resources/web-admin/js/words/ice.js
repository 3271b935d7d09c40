// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
export const verdicts = {
  works: 'Works',
  bad_url: 'Unusable URL',
  name_not_found: 'Name not found',
  no_answer: 'No answer',
  refused: 'Connection refused',
  not_stun: 'Not a STUN server',
  stun_error: 'Refused by the server',
  bad_integrity: 'Wrong secret',
  no_relay: 'No relayed address',
  no_route: 'No such network here',
};

const errors = {
  300: 'The server sends its clients to another server (300). Enter that one instead.',
  400: 'The server found the request malformed (400).',
  403: 'The server forbids this client to use it (403). Look at its lists of allowed addresses.',
  420: 'The server does not know something that was asked of it (420). It may be too old.',
  437: 'The server has another allocation for this connection (437). Test again in a minute.',
  438: 'The server found its own nonce too old (438). Its clock or a load balancer is at fault.',
  440: 'The server cannot relay this address family (440).',
  441: 'The credentials are not those that the allocation was made with (441).',
  442: 'The server does not relay over this transport (442).',
  486: 'The quota of this user is reached (486). Raise user-quota or total-quota at the server.',
  500: 'The server failed by itself (500). Test again later.',
  508: 'The server has no capacity left (508). Its range of relay ports is used up.',
};

function errorText({ errorCode, clockSkewSeconds }) {
  if (errorCode !== 401)
    return errors[errorCode] ?? `The server answered with the error code ${errorCode}.`;
  return clockSkewSeconds > 0
    ? `The server refused a credential that is still valid for ${clockSkewSeconds} s by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.`
    : 'The server does not accept the user name and password or the shared secret (401). Compare them with its own configuration.';
}

const family = ({ family: one }) => (one === 'ipv6' ? 'IPv6' : 'IPv4');

const sentences = {
  bad_url: () => 'Nobody can use this URL. Correct it.',
  name_not_found: (probe) => `The host name has no ${family(probe)} address.`,
  no_answer: () => 'Nothing came back within 3 seconds. Check host and port, and whether a firewall stands between.',
  refused: () => 'The connection was refused or broken. Nothing may be listening on this port.',
  not_stun: () => 'Something answered that does not speak STUN. The port may belong to another program.',
  stun_error: errorText,
  bad_integrity: () => "The server's answer is signed with another password. Compare the shared secret on both sides.",
  no_relay: () => 'The server said yes but named no relayed address. Set its external address.',
  no_route: (probe) => `This machine has no ${family(probe)} address to ask from.`,
};

export const probeName = (probe) =>
  `${probe.method === 'allocation' ? 'TURN allocation' : 'STUN binding'} · ${probe.transport.toUpperCase()} · ${family(probe)}`;

export const milliseconds = (ms) => (ms === null || ms < 0 ? '' : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`);

/** What came back, or what to do about what did not. */
export function probeText(probe) {
  if (probe.verdict !== 'works')
    return sentences[probe.verdict]?.(probe) ?? probe.detail;
  return [probe.mappedAddress && `seen as ${probe.mappedAddress}`, probe.relayedAddress && `relayed by ${probe.relayedAddress}`]
    .filter(Boolean).join(', ');
}

export function summary(report) {
  if (report.works) {
    const times = report.probes.filter(({ verdict, roundTripMs }) => verdict === 'works' && roundTripMs !== null && roundTripMs >= 0).map(({ roundTripMs }) => roundTripMs);
    return { word: times.length ? `Works, ${milliseconds(Math.min(...times))}` : 'Works', meaning: 'good', picture: 'state-on' };
  }
  // What a server said tells more than what the network did not do.
  const order = ['bad_integrity', 'stun_error', 'no_relay', 'not_stun', 'refused', 'bad_url', 'no_answer', 'name_not_found'];
  const worst = order.find((verdict) => report.probes.some((probe) => probe.verdict === verdict));
  return { word: worst ? `Fails: ${verdicts[worst]}` : 'Fails', meaning: 'bad', picture: 'error' };
}

/** Why an address cannot go into the list; empty: it can. */
export function urlFault(url, kind) {
  const parts = /^(stuns?|turns?):(?!\/\/)(\[[0-9a-f:.]+\]|[^\s:?/[\]]+)(?::(\d{1,5}))?(?:\?transport=(udp|tcp))?$/i.exec(url);
  if (!parts)
    return `“${url}” is not an address of a ${kind.toUpperCase()} server. Write it as ${kind}:host:port, without slashes.`;
  if (!parts[1].toLowerCase().startsWith(kind))
    return `“${url}” belongs on the other list.`;
  return '';
}

/** What an address will not do; empty: it does all. */
export function urlWarning(url) {
  if (/^(stuns|turns):/i.test(url))
    return 'Devices cannot use this address: they know “stun:” and “turn:” only.';
  return /:\d{1,5}(\?|$)/.test(url.replace(/^[a-z]+:/i, '')) || /\]:\d/.test(url) ? '' : 'Devices need the port to be written.';
}
