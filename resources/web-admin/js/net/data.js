// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this page knows of the server. Changes are taken in as they come; whoever shows them hears of it once a frame.

import { api } from './api.js';
import { clock } from '../kit/format.js';
import { follow } from './live.js';

const KEPT_SAMPLES = 3600;
const FETCHED_SAMPLES = 600; // as many as the charts show at first
const KEPT_RECORDS = 5000;
const CLOCKS_AGREE_MS = 2000;
const SHORTEST_SPAN = 0.5; // seconds; a rate over less says nothing
const TIMES = ['at', 'since', 'lostSince', 'lastHeartbeat', 'createdAt', 'notBefore', 'notAfter', 'endsAt', 'connectedAt', 'endedAt', 'startedAt'];

/** Times become milliseconds, and 0 where there is none. */
export function withTimes(row) {
  for (const name of TIMES) {
    if (name in row)
      row[name] = row[name] ? Date.parse(row[name]) : 0;
  }
  if (typeof row.remainingSeconds === 'number')
    row.leftUntil = Date.now() + row.remainingSeconds * 1000;
  return row;
}

export const devices = new Map(); // by room
export const sessions = new Map(); // by id
export const tokens = new Map(); // by key
export const records = []; // of the log, oldest first, each with a number of its own
export const samples = []; // a second each, oldest first
export const known = { server: null, version: '', publicHost: '', publicUrl: '', config: null };

const listeners = new Map();
const dirty = new Set();
let frame = 0;

/** topic: server, devices, sessions, tokens, records, samples, config */
export function onChange(topic, listener) {
  listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
}

export function touch(topic) {
  dirty.add(topic);
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    const topics = [...dirty];
    dirty.clear();
    for (const one of topics)
      for (const listener of listeners.get(one) ?? [])
        listener();
  });
}

function takeRows(topic, map, keyOf, rows = [], gone = [], complete = false) {
  if (complete)
    map.clear();
  for (const row of rows)
    map.set(row[keyOf], withTimes(row));
  for (const key of gone)
    map.delete(key);
  if (complete || rows.length || gone.length)
    touch(topic);
}

let lastRecord = 0;
let waiting = null; // what the stream told while the log was being fetched

function addRecords(list) {
  for (const record of list)
    records.push({ ...withTimes(record), key: ++lastRecord });
  if (records.length > KEPT_RECORDS)
    records.splice(0, records.length - KEPT_RECORDS);
  if (list.length)
    touch('records');
}

/** The log from before this page was opened. What the stream told meanwhile may be in it already. */
async function fetchLog() {
  waiting = [];
  const log = await api.list('log', { limit: 500 }).catch(() => ({ items: [] }));
  const newest = log.items.at(-1)?.id ?? 0;
  records.length = 0;
  addRecords([...log.items, ...waiting.filter(({ id }) => id > newest)]);
  waiting = null;
  touch('records');
}

/** Later than those that are there; others are passed over. */
function addSample(sample) {
  const before = samples.at(-1);
  const one = { ...sample, wall: Date.parse(sample.at) };
  if (before && one.wall <= before.wall)
    return;
  const seconds = before ? (one.wall - before.wall) / 1000 : 0;
  const rate = (name) => (seconds >= SHORTEST_SPAN ? Math.max(0, (one.counters?.[name] ?? 0) - (before.counters?.[name] ?? 0)) / seconds : null);
  one.received = rate('messages_received');
  one.sent = rate('messages_sent');
  one.stun = rate('stun_requests');
  one.cpu = seconds >= SHORTEST_SPAN ? Math.max(0, one.cpuMs - before.cpuMs) / seconds / 10 : null;
  samples.push(one);
  if (samples.length > KEPT_SAMPLES)
    samples.shift();
  touch('samples');
}

function takeSample(sample) {
  const skew = Date.parse(sample.at) - Date.now();
  clock.skew = Math.abs(skew) > CLOCKS_AGREE_MS ? skew : 0;
  addSample(sample);
}

/** What was before this page was opened or while it was cut off. */
async function fetchSamples() {
  const { items } = await api.list('samples', { seconds: FETCHED_SAMPLES });
  const all = [...items, ...samples.splice(0)];
  all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  all.forEach(addSample);
}

function takeServer(server) {
  known.server = withTimes({ ...server, certificate: server.certificate && withTimes({ ...server.certificate }) });
  touch('server');
}

function take(changes) {
  const { complete } = changes;
  if (changes.server)
    takeServer(changes.server);
  if (changes.sample)
    takeSample(changes.sample);
  takeRows('devices', devices, 'room', changes.devices, changes.goneDevices, complete);
  takeRows('sessions', sessions, 'id', changes.sessions, changes.goneSessions, complete);
  takeRows('tokens', tokens, 'key', changes.tokens, changes.goneTokens, complete);
  if (complete)
    fetchLog();
  const events = changes.events ?? [];
  if (waiting)
    waiting.push(...events);
  else
    addRecords(events);
  if (events.some(({ event }) => event === 'configuration_changed' || event === 'configuration_reloaded'))
    fetchConfig();
}

export async function fetchStatus() {
  const status = await api.status();
  known.version = status.version;
  known.publicHost = status.publicHost;
  known.publicUrl = status.publicUrl;
  takeServer(status.server);
  takeSample(status.sample);
}

export async function fetchConfig() {
  const { settings } = await api.config();
  known.config = new Map(settings.map((setting) => [setting.key, setting]));
  touch('config');
}

export const setting = (key) => known.config?.get(key)?.value;

export function start(onState) {
  follow({
    onChanges: take,
    onState: (state, reason, wait) => {
      if (state === 'connecting')
        Promise.all([fetchStatus(), fetchConfig(), fetchSamples()]).catch(() => {}); // the stream's own failure tells why
      onState(state, reason, wait);
    },
  });
}
