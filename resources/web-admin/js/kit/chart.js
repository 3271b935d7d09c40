// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { el, setText, svg } from './dom.js';

const WIDTH = 480;
const HEIGHT = 150;
const LEFT = 44;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 22;

/** 1, 2, 2.5 or 5 times a power of ten, and not less than `value`. */
export function roundUp(value) {
  if (!(value > 0))
    return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].find((step) => step * power >= value * 0.999) * power;
}

function pathOf(samples, read, span, now, top) {
  let path = '';
  for (const sample of samples) {
    const value = read(sample);
    if (value === null || value === undefined)
      continue;
    const x = LEFT + (1 - (now - sample.wall) / span) * (WIDTH - LEFT - RIGHT);
    const y = TOP + (1 - Math.min(1, value / top)) * (HEIGHT - TOP - BOTTOM);
    path += `${path ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return path;
}

/** Lines over time. series: { name, read(sample), show(value) }; the second is dashed, so that colour is not all. */
export class Chart {
  #series;
  #show;
  #least;
  #legend;
  #grid;
  #lines;
  #words;

  constructor(title, series, { show = String, least = 1 } = {}) {
    this.#series = series;
    this.#show = show;
    this.#least = least;
    this.#legend = series.map((one) => el('span', { text: one.name }));
    const keys = series.map((one, i) => el('span', { class: 'key' },
      svg('svg', { class: `swatch series-${i}`, viewBox: '0 0 24 8', 'aria-hidden': 'true' }, svg('path', { d: 'M1 4H23' })), this.#legend[i]));
    this.#grid = svg('g', { class: 'axes' });
    this.#lines = series.map((_, i) => svg('path', { class: `line-of series-${i}` }));
    this.#words = svg('title', { text: title });
    const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', class: 'plot' }, this.#words, this.#grid, this.#lines);
    this.element = el('figure', { class: 'chart' }, el('figcaption', { text: title }), el('div', { class: 'keys' }, keys), picture);
    this.title = title;
  }

  /** @param {object[]} samples oldest first, each with `wall` @param {number} span milliseconds in sight */
  draw(samples, span, now) {
    const seen = samples.filter(({ wall }) => now - wall <= span);
    const highest = Math.max(this.#least, ...seen.flatMap((sample) => this.#series.map(({ read }) => read(sample) ?? 0)));
    const top = roundUp(highest);
    this.#series.forEach((one, i) => {
      this.#lines[i].setAttribute('d', pathOf(seen, one.read, span, now, top));
      const last = seen.length ? one.read(seen.at(-1)) : null;
      setText(this.#legend[i], `${one.name} ${last === null || last === undefined ? '–' : this.#show(last)}`);
    });
    this.#drawAxes(top, span);
    setText(this.#words, `${this.title}: ${this.#legend.map((words) => words.textContent).join(', ')}`);
  }

  #drawAxes(top, span) {
    const minutes = span / 60000;
    const signature = `${top} ${span}`;
    if (this.#grid.dataset.of === signature)
      return;
    this.#grid.dataset.of = signature;
    const ago = (part) => (part === 1 ? 'now' : minutes >= 120 ? `−${(minutes * (1 - part)) / 60} h` : `−${minutes * (1 - part)} min`);
    const rows = [0, 0.5, 1].flatMap((part) => {
      const y = TOP + (1 - part) * (HEIGHT - TOP - BOTTOM);
      return [svg('path', { d: `M${LEFT} ${y}H${WIDTH - RIGHT}` }), svg('text', { x: LEFT - 6, y: y + 4, 'text-anchor': 'end', text: this.#show(top * part) })];
    });
    const columns = [0, 0.5, 1].flatMap((part) => {
      const x = LEFT + part * (WIDTH - LEFT - RIGHT);
      const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle';
      return [svg('path', { d: `M${x} ${TOP}V${HEIGHT - BOTTOM}` }), svg('text', { x, y: HEIGHT - 6, 'text-anchor': anchor, text: ago(part) })];
    });
    this.#grid.replaceChildren(...rows, ...columns);
  }
}
