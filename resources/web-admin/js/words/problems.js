// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
const sentences = {
  port_busy: (on) => `${on} is in use by another program. Stop that program, or choose another port in the settings.`,
  address_unavailable: (on) => `${on} is not an address of this computer. Let the server listen on one that is.`,
  port_forbidden: (on) => `The system does not let the server open ${on}. Choose a port from 1024 up, or let an administrator allow low ports.`,
  tls_certificate: (on) => `The certificate ${on} cannot be used. Name a PEM file that the server can read.`,
  tls_key: (on) => `The private key ${on} cannot be used. Name a PEM file that the server can read, and check its password.`,
  tls_unavailable: () => 'TLS is not available, because no TLS library was found.',
  admin_needs_tls: () => 'Other computers may administer this server, and that needs TLS.',
  admin_needs_key: () => 'Other computers may administer this server, and that needs an admin key.',
  configuration: (on) => `The setting ${on} cannot be used. Correct it.`,
  web_root: (on) => `The folder ${on} cannot be served as web pages.`,
  configuration_file: (on) => `The configuration was not saved to ${on}. The server must be able to write the file and its folder.`,
  storage_unusable: (on) => `The state folder ${on} cannot be written: check its owner and whether the disk has room.`,
  storage_damaged: (on) => `The file ${on} is damaged and was left as it is. Put a backup in its place, or move it away.`,
  storage_newer: (on) => `The file ${on} was written by a newer version of this program and was left as it is.`,
  storage_in_use: (on) => `Another server uses the state folder ${on} already.`,
  signed_token_key: (on) => `The key for signed tokens ${on} cannot be used.`,
  admin_key: (on) => `The admin key ${on} cannot be used: it takes a file that nobody else can read, with 256 bits.`,
};

const settings = {
  address_unavailable: 'bindAddress', tls_certificate: 'server.cert', tls_key: 'server.key', tls_unavailable: 'server.secure',
  admin_needs_tls: 'server.secure', admin_needs_key: 'admin.key', web_root: 'webRoot', storage_unusable: 'stateDir',
  storage_damaged: 'stateDir', storage_newer: 'stateDir', storage_in_use: 'stateDir', signed_token_key: 'jwt.keys', admin_key: 'admin.key',
};

export function problemText({ kind, subject, detail }) {
  const words = sentences[kind]?.(subject || '(no name)') ?? `${kind}: ${subject}`;
  return detail && kind !== 'port_busy' ? `${words} (${detail})` : words;
}

/** The setting that a problem is about. */
export const settingOf = ({ kind, subject }) => (kind === 'configuration' ? subject : settings[kind] ?? 'server.port');
