// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
const sentences = {
  server_started: 'The server started.',
  server_stopped: 'The server stopped.',
  listener_started: 'A port was opened.',
  listener_failed: 'A port could not be opened.',
  configuration_reloaded: 'The configuration was taken over.',
  configuration_warning: 'Something in the configuration does not do what it says.',
  configuration_changed: 'The configuration was changed.',
  device_joined: 'A device joined and waits for viewers.',
  device_replaced: 'A device came back; its dead connection was closed.',
  device_refused: 'A device was refused.',
  device_left: 'A device left.',
  viewer_queued: 'A viewer was queued for the device.',
  viewer_refused: 'A viewer was refused.',
  viewer_left: 'A viewer left.',
  viewers_paused: 'New viewers are turned away.',
  viewers_resumed: 'New viewers are admitted again.',
  session_started: 'A viewer met a device.',
  session_ended: 'A session ended.',
  message_dropped: 'A message was dropped.',
  peer_refused: 'A connection was refused.',
  peer_limited: 'A limit was reached.',
  token_issued: 'A token was issued.',
  token_bound: 'A token was used and is bound to its viewer.',
  token_revoked: 'A token was revoked.',
  token_expired: 'A token expired.',
  room_allowed: 'A room was allowed.',
  room_blocked: 'A room was blocked.',
  admin_refused: 'An admin request was refused.',
  authorization_denied: 'A viewer was not authorized.',
  stun_problem: 'The STUN responder had a problem.',
  storage_failed: 'Changes cannot be saved; what needs saving is refused, sessions go on.',
  storage_recovered: 'Changes can be saved again.',
  certificate_reloaded: 'A new certificate is in use.',
  certificate_refused: 'A new certificate cannot be used; the old one stays in use.',
  certificate_expiring: 'The certificate expires soon.',
};

/** What the log can be narrowed down to. */
export const kinds = [
  ['', 'Everything'],
  ['device', 'Devices'],
  ['viewer session message authorization', 'Viewers and sessions'],
  ['token', 'Tokens'],
  ['room', 'Rooms'],
  ['peer stun', 'Connections'],
  ['admin configuration', 'Administration'],
  ['server listener storage certificate', 'Server'],
];

export const isOfKind = (event, kind) => !kind || kind.split(' ').some((start) => event.startsWith(start));
export const sentence = (event) => sentences[event] ?? event.replaceAll('_', ' ');
export const fieldsText = (fields) => Object.entries(fields).map(([name, value]) => `${name.replaceAll('_', ' ')}: ${value}`).join(' · ');

const actions = {
  'token.issue': 'Issued a token',
  'token.revoke': 'Revoked a token',
  'token.remove': 'Removed a token',
  'room.allow': 'Allowed a room',
  'room.disallow': 'Took a room off the list',
  'room.block': 'Blocked a room',
  'config.change': 'Changed a setting',
  'viewer.disconnect': 'Disconnected a viewer',
  'session.disconnect': 'Ended a session',
  'device.disconnect': 'Disconnected a device',
  'viewers.pause': 'Paused new viewers',
  'viewers.resume': 'Let viewers in again',
};

export const action = (name) => actions[name] ?? name;
