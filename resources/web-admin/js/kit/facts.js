// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { el, icon, setText } from './dom.js';

/** A sheet of names and values that can be refreshed without disturbing a selection in it. */
export class FactSheet {
  element = el('dl', { class: 'facts' });
  #values = new Map();

  /** @param {[string, string][]} facts in order; always the same names */
  show(facts) {
    const names = facts.map(([name]) => name);
    if (names.join('\n') !== [...this.#values.keys()].join('\n')) {
      this.#values = new Map(names.map((name) => [name, el('dd')]));
      this.element.replaceChildren(...names.flatMap((name) => [el('dt', { text: name }), this.#values.get(name)]));
    }
    for (const [name, value] of facts)
      setText(this.#values.get(name), value);
  }
}

/** A state in a word, a colour and a shape: none of them alone. */
export function pill({ word, meaning, picture }) {
  return el('span', { class: 'pill ' + meaning }, icon(picture), el('span', { text: word }));
}

export function showPill(element, { word, meaning, picture }) {
  if (element.dataset.state === word + meaning)
    return;
  element.dataset.state = word + meaning;
  element.className = 'pill ' + meaning;
  element.replaceChildren(icon(picture), el('span', { text: word }));
}
