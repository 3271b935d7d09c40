// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { button, el, icon, select } from '../kit/dom.js';
import { nameOf } from '../words/settings.js';

const asLines = (list) => (Array.isArray(list) ? list : list ? [list] : []).join('\n');
const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);
const words = (value) => (Array.isArray(value) ? asLines(value).replaceAll('\n', ', ') : value === true ? 'on' : value === false ? 'off' : String(value ?? ''));

/** The control that is right for a type, and how its value is read and set. */
function editorOf(setting) {
  const { type, secret } = setting;
  if (type === 'boolean') {
    const box = el('input', { type: 'checkbox', class: 'switch' });
    return { control: box, read: () => box.checked, write: (value) => { box.checked = Boolean(value); } };
  }
  if (type === 'integer') {
    const input = el('input', { type: 'number', min: setting.lowest, max: setting.highest, step: '1', required: true });
    return { control: input, read: () => input.valueAsNumber, write: (value) => { input.value = value; } };
  }
  if (type === 'choice') {
    const list = select(setting.choices.map((choice) => [choice, choice]), setting.value);
    return { control: list, read: () => list.value, write: (value) => { list.value = value; } };
  }
  if (type === 'text_list') {
    const area = el('textarea', { rows: '2', spellcheck: 'false' });
    return { control: area, read: () => lines(area.value), write: (value) => { area.value = asLines(value); area.rows = Math.min(8, Math.max(2, area.value.split('\n').length)); } };
  }
  if (secret) {
    // What is there is not told. Nothing typed: it stays.
    const input = el('input', { type: 'password', autocomplete: 'new-password', placeholder: setting.value ? 'Unchanged' : '' });
    return { control: input, read: () => input.value || setting.value, write: () => { input.value = ''; } };
  }
  const input = el('input', { spellcheck: 'false', autocomplete: 'off' });
  return { control: input, read: () => input.value.trim(), write: (value) => { input.value = value ?? ''; } };
}

/** One setting: its name, its control, what it means, and what is special about it. */
export class SettingField {
  #setting;
  #editor;
  #fault = el('p', { class: 'fault', role: 'alert' });
  #reset;

  constructor(setting, onEdit) {
    this.#setting = setting;
    this.#editor = editorOf(setting);
    const id = 'setting-' + setting.key;
    const { control } = this.#editor;
    control.id = id;
    control.disabled = setting.locked;
    control.setAttribute('aria-describedby', `${id}-meaning ${id}-fault`);
    control.addEventListener('input', onEdit);
    control.addEventListener('change', onEdit);
    this.#fault.id = `${id}-fault`;
    this.#reset = button(`Default: ${nameOf(setting.key)}`, { picture: 'restart', quiet: true, act: () => { this.#editor.write(setting.default); onEdit(); control.focus(); } });
    const notes = [
      setting.waitsForStart && el('span', { class: 'badge' }, icon('clock'), 'needs a restart'),
      setting.locked && el('span', { class: 'badge' }, icon('lock'), 'only in the file or on the command line'),
    ];
    this.element = el('div', { class: `setting ${setting.type}` },
      el('label', { for: id }, el('span', { text: nameOf(setting.key) }), el('code', { text: setting.key })),
      el('div', { class: 'editor' }, control, setting.locked ? null : this.#reset),
      el('div', { class: 'meaning' }, el('p', { class: 'hint', id: `${id}-meaning`, text: this.#meaning() }), notes, this.#fault));
    this.#editor.write(setting.value);
    this.mark();
  }

  get key() {
    return this.#setting.key;
  }

  get value() {
    return this.#editor.read();
  }

  get isChanged() {
    return JSON.stringify(this.value) !== JSON.stringify(this.#normal(this.#setting.value));
  }

  get texts() {
    return [this.key, nameOf(this.key), this.#setting.meaning];
  }

  /** Empty, or what the control itself has against its value. */
  get objection() {
    return this.#editor.control.checkValidity() ? '' : this.#editor.control.validationMessage;
  }

  mark() {
    this.element.classList.toggle('changed', this.isChanged);
    this.#reset.hidden = this.#setting.secret || JSON.stringify(this.value) === JSON.stringify(this.#normal(this.#setting.default));
  }

  refuse(text) {
    this.#fault.textContent = text;
    this.#editor.control.toggleAttribute('aria-invalid', Boolean(text));
  }

  focus() {
    this.#editor.control.focus();
    this.element.scrollIntoView({ block: 'center' });
  }

  #normal(value) {
    return this.#setting.type === 'text_list' ? lines(asLines(value)) : value;
  }

  #meaning() {
    const { meaning, type, lowest, highest, secret } = this.#setting;
    const plain = meaning.replaceAll('`', '');
    const range = type === 'integer' ? ` ${lowest}–${highest}.` : '';
    const standard = secret || words(this.#setting.default) === '' ? '' : ` Default: ${words(this.#setting.default)}.`;
    return plain + range + standard;
  }
}
