// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and times as a reader wants them.

const dateTimes = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const times = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const numbers = new Intl.NumberFormat('en-US');

export const NONE = '–';

/** The server's time: an operator's own clock may be wrong. */
export const clock = { skew: 0, now: () => Date.now() + clock.skew };

export const number = (value) => numbers.format(value);
export const dateTime = (ms) => (ms > 0 ? dateTimes.format(ms) : NONE);

/** Today only the time, else with the date. */
export function moment(ms) {
  if (!(ms > 0))
    return NONE;
  return new Date(ms).toDateString() === new Date().toDateString() ? times.format(ms) : dateTimes.format(ms);
}

export function preciseTime(ms) {
  return times.format(ms) + '.' + String(Math.floor(ms % 1000)).padStart(3, '0');
}

/** "7 s", "3 min 20 s", "26 h 4 min", "3 d 2 h" */
export function duration(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60)
    return `${seconds} s`;
  if (seconds < 3600)
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  if (seconds < 48 * 3600)
    return `${Math.floor(seconds / 3600)} h ${Math.floor(seconds / 60) % 60} min`;
  return `${Math.floor(seconds / 86400)} d ${Math.floor(seconds / 3600) % 24} h`;
}

export const since = (ms) => (ms > 0 ? duration(clock.now() - ms) : NONE);

export function bytes(count) {
  if (count < 1000)
    return `${count} B`;
  return count < 1e6 ? `${(count / 1e3).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
}

export const many = (count, one, more = one + 's') => `${number(count)} ${count === 1 ? one : more}`;
export const orNone = (text) => text || NONE;
export const listOr = (list, words) => (list?.length ? list.join(', ') : words);

/** What `datetime-local` fields hold and take: local time without a zone. */
export function toLocalField(ms) {
  const date = new Date(ms - new Date(ms).getTimezoneOffset() * 60000);
  return date.toISOString().slice(0, 16);
}
