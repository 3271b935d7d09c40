// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { el, icon, select } from './dom.js';

/** A search field; `act` hears the text, in lower case, once a frame. */
export function searchField(label, act) {
  let frame = 0;
  const input = el('input', {
    type: 'search', placeholder: label, 'aria-label': label, spellcheck: 'false', autocomplete: 'off',
    on: {
      input: () => {
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          act(input.value.trim().toLowerCase());
        });
      },
    },
  });
  const element = el('div', { class: 'search' }, icon('search'), input);
  element.input = input;
  return element;
}

export function choice(label, options, act) {
  const list = select(options, options[0][0], act);
  list.setAttribute('aria-label', label);
  return list;
}

/** Whether any of the texts contains what is searched for. */
export const matches = (wanted, ...texts) => !wanted || texts.some((text) => text && text.toLowerCase().includes(wanted));

/** Gives a text to the operator as a file. */
export function saveFile(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
