// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session's facts mean, in sentences.

import { clock, NONE } from '../kit/format.js';

export const outcomes = {
  open: 'Goes on',
  watched: 'Watched',
  failed: 'No connection',
  abandoned: 'Left before connecting',
  no_device: 'No device',
  no_stream: 'No such stream',
};

export const total = ({ host, serverReflexive, peerReflexive, relay }) => host + serverReflexive + peerReflexive + relay;
export const viewerLabel = (session) => session.viewerName || session.viewer.slice(0, 8);
export const hasEnded = (session) => session.state === 'ended';
export const hasFailed = (session) => session.state === 'failed' || ['failed', 'no_device', 'no_stream'].includes(session.outcome);
export const elapsed = (session) => Math.max(0, (session.endedAt || clock.now()) - session.since);
export const media = (session) => (session.media === 'srtp' ? 'RTP' : 'MP4');
export const carrier = (session) => (session.carrier === 'polling' ? 'Polling' : 'WebSocket');

export function result(session) {
  if (session.outcome === 'open')
    return session.endReason || NONE;
  const words = outcomes[session.outcome] ?? session.outcome;
  return session.endReason ? `${words}: ${session.endReason}` : words;
}

/** "3: 2 host, 1 srflx (1 over TCP)", with the types as RFC 8839 spells them. */
export function candidates(counts) {
  const types = [['host', counts.host], ['srflx', counts.serverReflexive], ['prflx', counts.peerReflexive], ['relay', counts.relay]]
    .filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`);
  if (!types.length)
    return 'none';
  const notes = [['over TCP', counts.tcp], ['IPv6', counts.ipv6], ['hidden (.local)', counts.mdns]]
    .filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`);
  return `${total(counts)}: ${types.join(', ')}${notes.length ? ` (${notes.join(', ')})` : ''}`;
}

function answered(session) {
  const viewer = total(session.viewerCandidates) > 0;
  const device = total(session.deviceCandidates) > 0;
  if (!viewer && !device)
    return 'The viewer has answered. Neither side has named an address where it can be reached yet.';
  return viewer
    ? 'The viewer has answered. The device has not yet named an address where it can be reached.'
    : 'The viewer has answered, but has not yet named an address where it can be reached.';
}

function connected(session) {
  if (!session.confirmed)
    return 'The viewer has stayed long enough to suppose that it sees the stream. Its page does not report on the connection, so the server cannot know.';
  return 'The viewer is connected to the device; its page has said so.' + (session.chosenPair ? ` Path: ${session.chosenPair}.` : '');
}

const ended = {
  watched: 'The session is over. The viewer was connected to the device.',
  failed: 'The session is over. Viewer and device did not reach each other.',
  abandoned: 'The session ended before the viewer had answered an offer.',
  no_device: 'No device was there for the viewer in time.',
  no_stream: 'The device does not have the stream that the viewer asked for.',
};

const standing = {
  queued: () => 'The viewer waits in the room until a device is ready for it.',
  paired: () => 'The device has been told of the viewer; it has not made its offer yet.',
  offered: () => 'The device has made its offer; the viewer has not answered yet.',
  answered,
  connecting: () => 'Both sides have named addresses and are trying to reach each other.',
  connected,
  failed: () => 'Viewer and device tried to reach each other and could not.',
  ended: (session) => ended[session.outcome] ?? 'The session is over.',
};

/** What would have helped two sides that could not reach each other. */
function advice(session) {
  if (total(session.viewerCandidates) === 0)
    return 'The viewer named no address at all: its browser or network may forbid WebRTC.';
  if (total(session.deviceCandidates) === 0)
    return 'The device named no address at all: check its network.';
  if (session.viewerCandidates.relay === 0 && session.deviceCandidates.relay === 0)
    return 'Neither side had a relayed path. A TURN server helps where firewalls forbid direct ones.';
  return 'A relayed path was there, but it did not work either: test the TURN server.';
}

export function reading(session) {
  const sentences = [standing[session.state]?.(session) ?? ''];
  if (session.state === 'failed' || session.outcome === 'failed')
    sentences.push(advice(session));
  if (session.deviceLost && !hasEnded(session))
    sentences.push('The device has lost its connection to the server; what it already sends may go on.');
  return sentences.join(' ');
}
