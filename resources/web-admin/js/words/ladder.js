// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { bytes } from '../kit/format.js';

export const parties = { viewer: 'Viewer', server: 'Server', device: 'Device' };

const names = {
  join: 'Join',
  queued: 'Waiting for a device',
  join_acknowledged: 'Admitted',
  join_refused: 'Refused',
  stun_servers: 'STUN servers',
  turn_servers: 'TURN servers',
  client_joined: 'Viewer announced',
  offer: 'Offer',
  answer: 'Answer',
  candidate: 'Candidate',
  command: 'Command',
  notice: 'Notice',
  state_report: 'Connection report',
  remove: 'Viewer removed',
  device_lost: 'Device lost',
  left: 'Left',
  dropped: 'Not passed on',
};

/** "Offer (2.4 kB): H264, opus". The size of a candidate says nothing; its kind and address do. */
export function stepLabel({ what, detail, bytes: size }) {
  const name = names[what] ?? what;
  const sized = size > 0 && what !== 'candidate' ? `${name} (${bytes(size)})` : name;
  return detail ? `${sized}: ${detail}` : sized;
}

/** Whole seconds and then microseconds, which Date does not keep. */
export function microseconds(time) {
  const fraction = /\.(\d+)/.exec(time)?.[1] ?? '';
  return Math.floor(Date.parse(time) / 1000) * 1e6 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

export function pause(ms) {
  return ms < 120000 ? `${(ms / 1000).toFixed(1)} s pause` : `${(ms / 60000).toFixed(1)} min pause`;
}
