// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { el, icon, setText } from './dom.js';
import { showPill } from './facts.js';
import { Rows } from './rows.js';

const ROW = 34; // the height of a row in the style sheet
const BEYOND = 6; // rows drawn beyond each edge
let tables = 0;

/**
 * A list of any length: only the rows in sight are elements. One tab stop; the arrow keys, Home, End and the page keys
 * move the current row, Enter opens it.
 *
 * columns: { key, title, width (px; the least), grow, priority (larger goes first where it is narrow), number, text(row)
 * or pill(row), by(row) for sorting }
 */
export class Table {
  #name = 'table-' + ++tables;
  #columns;
  #shown = [];
  #rows = new Rows();
  #pool = [];
  #head = el('div', { role: 'row', class: 'head', 'aria-rowindex': '1' });
  #body = el('div', { class: 'rows', role: 'rowgroup' });
  #grid;
  #empty;
  #frame = 0;
  #height = 0;
  #current = null;
  #sort;

  /** Called with the row that became the current one, or null. */
  onSelect = () => {};
  /** Called when a row is opened with Enter or a double click. */
  onOpen = () => {};

  constructor({ label, columns, sort, descending = false, empty = 'Nothing is here.' }) {
    this.#columns = columns;
    this.#empty = el('p', { class: 'nothing', text: empty });
    this.#grid = el('div', {
      role: 'grid', class: 'grid', tabindex: '0', 'aria-label': label,
      on: { keydown: (event) => this.#onKey(event), scroll: () => this.refresh() },
    }, el('div', { role: 'rowgroup', class: 'headgroup' }, this.#head), this.#body);
    this.element = el('div', { class: 'table' }, this.#grid, this.#empty);
    this.#body.addEventListener('click', (event) => this.#onClick(event));
    this.#body.addEventListener('dblclick', () => this.onOpen(this.current));
    this.#rows.onChange = () => this.refresh();
    this.#sort = { key: sort ?? columns[0].key, descending };
    this.#applySort();
    new ResizeObserver(() => this.#arrange()).observe(this.#grid);
  }

  get current() {
    return this.#current === null ? null : this.#rows.row(this.#rows.list.indexOf(this.#current)) ?? null;
  }

  get count() {
    return this.#rows.list.length;
  }

  /** The rows as filtered and sorted, for an export. */
  get all() {
    return this.#rows.list.map((_, index) => this.#rows.row(index));
  }

  setSource(rows) {
    this.#rows.setSource(rows);
    this.refresh();
  }

  setFilter(accepts) {
    this.#rows.setFilter(accepts);
  }

  setEmptyWords(words) {
    setText(this.#empty, words);
  }

  /** Draws what is in sight in the next frame. */
  refresh() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  select(key, { reveal = true } = {}) {
    if (key === this.#current)
      return;
    this.#current = key;
    if (reveal)
      this.#reveal(this.#rows.list.indexOf(key));
    this.refresh();
    this.onSelect(this.current);
  }

  focus() {
    this.#grid.focus();
  }

  /** The details below open and take room: the current row stays in sight if it was. */
  #keepInSight() {
    const index = this.#current === null ? -1 : this.#rows.list.indexOf(this.#current);
    const top = this.#grid.scrollTop;
    if (index >= 0 && index * ROW >= top && index * ROW < top + this.#height)
      this.#reveal(index);
    this.#height = this.#grid.clientHeight;
  }

  #arrange() {
    this.#keepInSight();
    const width = this.#grid.clientWidth;
    if (!width)
      return;
    const kept = [...this.#columns];
    const needed = () => kept.reduce((sum, column) => sum + column.width, 0);
    while (kept.length > 1 && needed() > width) {
      const leaving = kept.reduce((a, b) => ((b.priority ?? 0) >= (a.priority ?? 0) ? b : a));
      kept.splice(kept.indexOf(leaving), 1);
    }
    if (kept.map(({ key }) => key).join() !== this.#shown.map(({ key }) => key).join()) {
      this.#shown = kept;
      this.#pool = [];
      this.#body.replaceChildren();
      this.#drawHead();
    }
    const tracks = kept.map((column) => `minmax(${Math.min(column.width, width)}px, ${column.grow ?? 1}fr)`);
    this.#grid.style.setProperty('--columns', tracks.join(' '));
    this.refresh();
  }

  #drawHead() {
    this.#grid.setAttribute('aria-colcount', this.#columns.length);
    this.#head.replaceChildren(...this.#shown.map((column) => {
      const isSorted = column.key === this.#sort.key;
      const order = isSorted ? (this.#sort.descending ? 'descending' : 'ascending') : 'none';
      const sorter = el('button', { type: 'button', tabindex: '-1', on: { click: () => this.#sortBy(column.key) } },
        el('span', { text: column.title }), isSorted ? icon(this.#sort.descending ? 'down' : 'up') : null);
      return el('div', { role: 'columnheader', class: column.number ? 'number' : '', 'aria-sort': order }, sorter);
    }));
  }

  #sortBy(key) {
    this.#sort = { key, descending: this.#sort.key === key && !this.#sort.descending };
    this.#applySort();
    this.#drawHead();
  }

  #applySort() {
    const column = this.#columns.find(({ key }) => key === this.#sort.key);
    this.#rows.setOrder(column.by ?? column.text, this.#sort.descending);
  }

  #draw() {
    const { list } = this.#rows;
    this.#empty.hidden = list.length > 0;
    this.#grid.setAttribute('aria-rowcount', list.length + 1);
    this.element.style.setProperty('--rows', list.length);
    this.#body.style.height = `${list.length * ROW}px`;
    if (this.#current !== null && !list.includes(this.#current)) {
      this.#current = null;
      this.onSelect(null);
    }
    const first = Math.max(0, Math.floor(this.#grid.scrollTop / ROW) - BEYOND);
    const last = Math.min(list.length, Math.ceil((this.#grid.scrollTop + this.#grid.clientHeight) / ROW) + BEYOND);
    for (let index = first; index < last; ++index)
      this.#drawRow(index - first, index);
    while (this.#pool.length > Math.max(0, last - first))
      this.#pool.pop().element.remove();
    const current = list.indexOf(this.#current);
    if (current >= first && current < last)
      this.#grid.setAttribute('aria-activedescendant', `${this.#name}-${current}`);
    else
      this.#grid.removeAttribute('aria-activedescendant');
  }

  #drawRow(slot, index) {
    const drawn = this.#pool[slot] ??= this.#newRow();
    const row = this.#rows.row(index);
    const { element, cells } = drawn;
    if (drawn.index !== index) {
      drawn.index = index;
      element.id = `${this.#name}-${index}`;
      element.style.transform = `translateY(${index * ROW}px)`;
      element.setAttribute('aria-rowindex', index + 2);
      element.classList.toggle('odd', index % 2 === 1);
    }
    const isCurrent = this.#rows.list[index] === this.#current;
    element.setAttribute('aria-selected', isCurrent);
    if (row)
      this.#shown.forEach((column, i) => (column.pill ? showPill(cells[i].firstChild, column.pill(row)) : this.#showText(cells[i], column.text(row))));
  }

  #showText(cell, text) {
    setText(cell, text);
    if (cell.title !== text)
      cell.title = text;
  }

  #newRow() {
    const cells = this.#shown.map((column) => el('div', { role: 'gridcell', class: column.number ? 'number' : '' }, column.pill ? el('span') : null));
    const element = el('div', { role: 'row', class: 'row' }, cells);
    this.#body.append(element);
    return { element, cells, index: -1 };
  }

  #onClick(event) {
    const element = event.target.closest('.row');
    const drawn = this.#pool.find((row) => row.element === element);
    if (drawn)
      this.select(this.#rows.list[drawn.index]);
  }

  #onKey(event) {
    if (event.target !== this.#grid || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const page = Math.max(1, Math.floor(this.#grid.clientHeight / ROW) - 2);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    if (event.key === 'Enter' && this.current)
      this.onOpen(this.current);
    else if (event.key === 'Escape' && this.#current !== null)
      this.select(null);
    else if (event.key in steps && this.count) {
      const at = this.#rows.list.indexOf(this.#current);
      const to = at < 0 && steps[event.key] !== Infinity ? 0 : at + steps[event.key];
      this.select(this.#rows.list[Math.min(this.count - 1, Math.max(0, to))]);
    } else
      return;
    event.preventDefault();
  }

  #reveal(index) {
    if (index < 0)
      return;
    this.#body.style.height = `${this.count * ROW}px`; // there may be more rows than were drawn last
    const view = this.#grid.clientHeight - ROW; // the head covers one row
    if (index * ROW < this.#grid.scrollTop)
      this.#grid.scrollTop = index * ROW;
    else if ((index + 1) * ROW > this.#grid.scrollTop + view)
      this.#grid.scrollTop = (index + 1) * ROW - view;
  }
}
