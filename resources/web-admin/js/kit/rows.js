// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a list shows and in which order. Tables of ten thousand rows change all the time, so what is costly is
// done anew only when it may have changed, and then at most once a second.

const CALM_ROWS = 300;
const CALM_MS = 1000;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(a, b) {
  return typeof a === 'string' || typeof b === 'string' ? collator.compare(a ?? '', b ?? '') : (a ?? 0) - (b ?? 0);
}

export class Rows {
  /** Called when `list` is another one. */
  onChange = () => {};
  list = [];
  #all = new Map();
  #accepts = () => true;
  #by = null;
  #descending = false;
  #timer = 0;
  #sortedAt = 0;

  /** @param {Map} all rows by their key; asked again at each update */
  setSource(all) {
    this.#all = all;
    this.updateSoon();
  }

  setFilter(accepts) {
    this.#accepts = accepts;
    this.update();
  }

  setOrder(by, descending) {
    this.#by = by;
    this.#descending = descending;
    this.update();
  }

  /** At once for short lists; long ones keep their order for a moment. */
  updateSoon() {
    const wait = this.list.length < CALM_ROWS ? 0 : this.#sortedAt + CALM_MS - performance.now();
    if (wait <= 0)
      this.update();
    else
      this.#timer ||= setTimeout(() => this.update(), wait);
  }

  update() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#sortedAt = performance.now();
    const found = [];
    for (const [key, row] of this.#all) {
      if (this.#accepts(row))
        found.push({ key, value: this.#by ? this.#by(row) : 0 });
    }
    if (this.#by)
      found.sort((a, b) => (this.#descending ? compare(b.value, a.value) : compare(a.value, b.value)));
    this.list = found.map(({ key }) => key);
    this.onChange();
  }

  row(index) {
    return this.#all.get(this.list[index]);
  }
}
