// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { button, el } from './dom.js';

let opened = 0;

/**
 * A modal dialog. The browser keeps the focus inside and gives it back; Escape closes it, unless `stays`.
 * @returns {{dialog: HTMLDialogElement, close: (result?: any) => void, closed: Promise<any>}}
 */
export function openDialog(title, content, { buttons = [], wide = false, stays = false } = {}) {
  const id = 'dialog-title-' + ++opened;
  const heading = el('h2', { id, text: title });
  const dialog = el('dialog', { class: wide ? 'wide' : '', 'aria-labelledby': id }, heading,
    el('div', { class: 'dialog-body' }, content), el('div', { class: 'line end' }, buttons));
  const before = document.activeElement;
  let result;
  const closed = new Promise((resolve) => dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus?.();
    resolve(result);
  }));
  if (stays)
    dialog.addEventListener('cancel', (event) => event.preventDefault());
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, closed, close: (value) => { result = value; dialog.close(); } };
}

/** Asks before something that cannot be taken back. `choices`: [[value, words, kind], …]; the safe way out has the focus. */
export async function ask(title, words, choices) {
  const keep = button('Cancel', { autofocus: true, act: () => asked.close(null) });
  const buttons = choices.map(([value, text, kind]) => button(text, { kind, act: () => asked.close(value) }));
  const asked = openDialog(title, el('p', { text: words }), { buttons: [keep, ...buttons] });
  return (await asked.closed) ?? null;
}

export const confirm = async (title, words, verb) => (await ask(title, words, [['yes', verb, 'danger']])) === 'yes';
