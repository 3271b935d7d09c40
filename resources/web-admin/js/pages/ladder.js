// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { el, svg } from '../kit/dom.js';
import { saveFile } from '../kit/toolbar.js';
import { microseconds, parties, pause, stepLabel } from '../words/ladder.js';

const LANES = { viewer: 130, server: 370, device: 610 };
const WIDTH = 690;
const ROW = 26;
const HEAD = 40;
const PAUSE_MS = 2000;
const LONGEST = { one: 36, two: 70 }; // characters that fit above an arrow over one or two lanes

/** Steps with the time since the first, and a marker where nothing happened for long or something was left out. */
export function rowsOf({ steps, leftOut }) {
  const rows = [];
  const first = steps.length ? microseconds(steps[0].at) : 0;
  let before = 0;
  steps.forEach((step, index) => {
    const offset = (microseconds(step.at) - first) / 1000;
    if (offset - before > PAUSE_MS)
      rows.push({ marker: pause(offset - before) });
    if (leftOut > 0 && index === Math.floor(steps.length / 2))
      rows.push({ marker: `${leftOut} messages left out` });
    rows.push({ step, offset, label: stepLabel(step) });
    before = offset;
  });
  return rows;
}

const cut = (text, length) => (text.length > length ? text.slice(0, length - 1) + '…' : text);

function arrow(from, to, y) {
  const way = Math.sign(to - from);
  return [
    svg('path', { class: 'arrow', d: `M${from} ${y}H${to - way * 7}` }),
    svg('path', { class: 'tip', d: `M${to} ${y}l${-way * 8} -4v8z` }),
  ];
}

function message({ step, offset, label }, y) {
  const [from, to] = [LANES[step.from], LANES[step.to]];
  const time = svg('text', { class: 'time', x: 52, y: y + 4, 'text-anchor': 'end', text: offset.toFixed(1) });
  const words = svg('title', { text: `${offset.toFixed(1)} ms, ${parties[step.from]}${from === to ? '' : ' to ' + parties[step.to]}: ${label}` });
  if (from === to) {
    const isLast = step.from === 'device';
    return svg('g', {}, words, time, svg('text', { x: from + (isLast ? -8 : 8), y: y + 2, 'text-anchor': isLast ? 'end' : 'start', text: cut(label, LONGEST.one) }));
  }
  const room = Math.abs(from - to) > 300 ? LONGEST.two : LONGEST.one;
  const text = svg('text', { x: (from + to) / 2, y: y - 5, 'text-anchor': 'middle', text: cut(label, room) });
  return svg('g', { class: step.what === 'dropped' || step.what === 'join_refused' ? 'bad' : '' }, words, time, text, arrow(from, to, y));
}

function picture(rows) {
  const height = HEAD + rows.length * ROW + 14;
  const heads = Object.entries(LANES).flatMap(([party, x]) => [
    svg('path', { class: 'lane', d: `M${x} ${HEAD - 8}V${height}` }),
    svg('rect', { class: 'head', x: x - 55, y: 4, width: 110, height: 26, rx: 4 }),
    svg('text', { class: 'head', x, y: 21, 'text-anchor': 'middle', text: parties[party] }),
  ]);
  const drawn = rows.map((row, index) => {
    const y = HEAD + (index + 1) * ROW - 6;
    return row.marker ? svg('text', { class: 'marker', x: LANES.server, y: y - 4, 'text-anchor': 'middle', text: row.marker }) : message(row, y);
  });
  return svg('svg', {
    class: 'ladder', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img',
    'aria-label': `${rows.filter(({ step }) => step).length} messages; the list below tells each`,
  }, svg('text', { class: 'time', x: 52, y: 21, 'text-anchor': 'end', text: 'ms' }), heads, drawn);
}

/** The messages of a session as a picture, and the same as a list for those who do not see it. */
export class LadderView {
  element = el('div', { class: 'ladderview', tabindex: '0', role: 'group', 'aria-label': 'Messages of the session' });
  #shown = '';
  #ladder = null;

  show(ladder) {
    const signature = ladder ? `${ladder.session} ${ladder.steps.length} ${ladder.leftOut} ${ladder.steps.at(-1)?.at}` : '';
    this.#ladder = ladder;
    if (signature === this.#shown && this.element.firstChild)
      return;
    this.#shown = signature;
    if (!ladder?.steps.length) {
      this.element.replaceChildren(el('p', { class: 'nothing', text: 'The messages of this session are not known any more.' }));
      return;
    }
    const rows = rowsOf(ladder);
    const told = rows.map(({ marker, step, offset, label }) => marker
      ?? `${offset.toFixed(1)} ms, ${parties[step.from]}${step.from === step.to ? '' : ' to ' + parties[step.to]}: ${label}`);
    this.element.replaceChildren(picture(rows), el('ol', { class: 'unseen' }, told.map((text) => el('li', { text }))));
  }

  save() {
    if (this.#ladder)
      saveFile(`session-${this.#ladder.session.slice(0, 8)}.json`, 'application/json', JSON.stringify(this.#ladder, null, 2));
  }
}
