// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that makes elements. Text comes from strangers: it enters through textContent, value and
// attributes that cannot run anything; nothing here reads markup.

const SVG = 'http://www.w3.org/2000/svg';

function apply(element, props) {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false)
      continue;
    if (name === 'text')
      element.textContent = value;
    else if (name === 'on')
      for (const [event, listener] of Object.entries(value))
        element.addEventListener(event, listener);
    else if (name === 'value')
      element.value = value;
    else
      element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}

/** el('p', { class: 'note', text: 'words' }, child, …). Children are elements or strings; empty ones are left out. */
export function el(tag, props = {}, ...children) {
  const element = apply(document.createElement(tag), props);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function svg(tag, props = {}, ...children) {
  const element = apply(document.createElementNS(SVG, tag), props);
  element.append(...children.flat().filter(Boolean));
  return element;
}

/** Writes only what is different, so that a selection or a screen reader is not disturbed. */
export function setText(element, text) {
  if (element.textContent !== text)
    element.textContent = text;
}

export function icon(name) {
  return el('span', { class: 'icon icon-' + name, 'aria-hidden': 'true' });
}

/** A button with a picture and words; `quiet` hides the words from the eye only. */
export function button(words, { picture, act, kind = '', quiet = false, disabled = false, type = 'button', ...rest } = {}) {
  const label = quiet ? null : el('span', { text: words });
  return el('button', {
    type, class: kind + (quiet ? ' quiet' : ''), disabled, 'aria-label': quiet ? words : undefined, title: quiet ? words : undefined,
    on: act ? { click: act } : undefined, ...rest,
  }, picture ? icon(picture) : null, label);
}

let lastId = 0;

/** A label above its control. `control` gets an id, and the hint as its description. */
export function field(words, control, { hint, className = '' } = {}) {
  control.id ||= 'field-' + ++lastId;
  const children = [el('label', { for: control.id, text: words }), control];
  if (hint) {
    const id = control.id + '-hint';
    control.setAttribute('aria-describedby', id);
    children.push(el('p', { class: 'hint', id, text: hint }));
  }
  return el('div', { class: 'field ' + className }, children);
}

export function checkbox(words, { checked = false, act, hint } = {}) {
  const box = el('input', { type: 'checkbox', on: act ? { change: () => act(box.checked) } : undefined });
  box.checked = checked;
  const line = el('label', { class: 'check' }, box, el('span', { text: words }));
  line.box = box;
  if (hint)
    line.append(el('span', { class: 'hint', text: hint }));
  return line;
}

/** options: [[value, words], …] */
export function select(options, value, act) {
  const list = el('select', { on: act ? { change: () => act(list.value) } : undefined },
    options.map(([key, words]) => el('option', { value: key, text: words })));
  list.value = value;
  return list;
}
