// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { sessions, withTimes } from '../net/data.js';
import { attempt } from '../kit/say.js';

/** The sessions that the server tells of by itself, and the older ones that the operator asked for, as one list. */
export class History {
  all = new Map();
  isAtEnd = false;
  onLoaded = () => {};
  #older = new Map();
  #next;
  #isLoading = false;
  #tell;

  constructor(tell) {
    this.#tell = tell;
  }

  merge() {
    this.all = this.#older.size ? new Map([...this.#older, ...sessions]) : sessions;
    this.#tell(this.all);
  }

  async loadOlder() {
    if (this.#isLoading)
      return;
    this.#isLoading = true;
    const { ok, answer } = await attempt(() => api.list('sessions', { state: 'ended', limit: 200, before: this.#next }));
    this.#isLoading = false;
    if (!ok)
      return;
    for (const session of answer.items)
      this.#older.set(session.id, withTimes(session));
    this.#next = answer.next;
    this.isAtEnd = answer.next === null;
    this.onLoaded();
  }
}
