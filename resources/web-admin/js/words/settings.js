// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and short names of the settings; the server tells their meaning. A key that is not here has its own name.

export const groups = [
  ['Server', 'server.port server.secure server.cert server.key server.password bindAddress publicHost publicUrl trustedProxies allowedOrigins'],
  ['Pages', 'server.webServerEnabled webRoot acmeRoot'],
  ['Rooms', 'allowedrooms rooms.namePolicy rooms.queueSize rooms.queueSeconds'],
  ['Tokens', 'server.tokensEnabled devicetokens.required tokens.window tokens.unusedTtl tokens.revokeDisconnects tokens.disconnectOnExpiry jwt.keys jwt.audience webhook.url webhook.timeoutMs'],
  ['Administration', 'server.adminAccessEnabled server.adminPort server.adminIP admin.key admin.confirmNavigations admin.hosts'],
  ['STUN responder', 'stun.enabled stun.port stun.address'],
  ['Log and history', 'log.level log.format historyDays stateDir'],
  ['Limits', ''], // and whatever else there is
].map(([title, keys]) => ({ title, keys: keys.split(' ').filter(Boolean) }));

const names = {
  'server.port': 'Port',
  'server.secure': 'Encrypted (TLS)',
  'server.cert': 'Certificate',
  'server.key': 'Private key',
  'server.password': 'Password of the key',
  bindAddress: 'Address',
  publicHost: 'Public host name',
  publicUrl: 'Address behind a proxy',
  trustedProxies: 'Trusted proxies',
  allowedOrigins: 'Allowed origins',
  'server.webServerEnabled': 'Web pages',
  webRoot: 'Own pages',
  acmeRoot: 'Certificate challenges',
  allowedrooms: 'Allowed rooms',
  'rooms.namePolicy': 'Names',
  'rooms.queueSize': 'Longest queue',
  'rooms.queueSeconds': 'Longest wait',
  'server.tokensEnabled': 'Viewers need a token',
  'devicetokens.required': 'Devices need a token',
  'tokens.window': 'Valid after first use',
  'tokens.unusedTtl': 'Life while unused',
  'tokens.revokeDisconnects': 'Revoking disconnects',
  'tokens.disconnectOnExpiry': 'Expiry disconnects',
  'jwt.keys': 'Keys of signed tokens',
  'jwt.audience': 'Audience of signed tokens',
  'webhook.url': 'Ask before admitting',
  'webhook.timeoutMs': 'Time for the answer',
  'server.adminAccessEnabled': 'Admin port',
  'server.adminPort': 'Admin port number',
  'server.adminIP': 'Admin addresses',
  'admin.key': 'Admin key',
  'admin.confirmNavigations': 'Ask before links act',
  'admin.hosts': 'Admin host names',
  'stun.enabled': 'Built-in STUN responder',
  'stun.port': 'Port of the responder',
  'stun.address': 'Address of the responder',
  'log.level': 'Log level',
  'log.format': 'Log format',
  historyDays: 'History, days',
  stateDir: 'State folder',
};

/** "limits.headBytes" → "Head bytes" */
function plain(key) {
  const last = key.split('.').at(-1).replace(/([A-Z])/g, (letter) => ' ' + letter.toLowerCase());
  return last[0].toUpperCase() + last.slice(1);
}

export const nameOf = (key) => names[key] ?? plain(key);

/** Settings in their groups, each group in the order of its keys. */
export function grouped(settings) {
  const left = new Map(settings);
  const found = groups.map(({ title, keys }) => ({ title, settings: keys.filter((key) => left.has(key)).map((key) => [key, left.get(key), left.delete(key)][1]) }));
  found.at(-1).settings.push(...left.values());
  return found.filter(({ settings: some }) => some.length);
}
