// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { devices, known } from '../net/data.js';
import { openDialog } from '../kit/dialog.js';
import { button, el, field, select } from '../kit/dom.js';
import { toLocalField } from '../kit/format.js';
import { openIssued } from './issued.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);
const instant = (value) => (value ? new Date(value).toISOString() : undefined);

function makeFields(room) {
  const text = (props) => el('input', { spellcheck: 'false', autocomplete: 'off', ...props });
  const list = (value = '') => el('textarea', { rows: '2', spellcheck: 'false', value });
  const number = (value, min, max) => el('input', { type: 'number', value, min, max, step: '1', required: true });
  return {
    kind: select([['viewer', 'Viewers'], ['device', 'A device']], 'viewer'),
    rooms: list(room),
    streams: list(),
    maxUses: number('1', '0', '1000000'),
    unusedTtl: select([['default', 'As configured'], [0, 'For ever'], [HOUR, '1 hour'], [8 * HOUR, '8 hours'], [DAY, '1 day'], [7 * DAY, '7 days'], [30 * DAY, '30 days'], [365 * DAY, '365 days']], 'default'),
    notBefore: el('input', { type: 'datetime-local' }),
    notAfter: el('input', { type: 'datetime-local', min: toLocalField(Date.now()) }),
    note: text({ maxlength: '256' }),
    count: number('1', '1', '500'),
    text: text({ maxlength: '128', placeholder: 'The server makes one' }),
  };
}

function requestOf(fields) {
  const isDevice = fields.kind.value === 'device';
  const request = {
    kind: fields.kind.value,
    rooms: lines(fields.rooms.value),
    note: fields.note.value.trim() || undefined,
    notBefore: instant(fields.notBefore.value),
    notAfter: instant(fields.notAfter.value),
    text: fields.text.value || undefined,
    count: fields.text.value ? undefined : Number(fields.count.value),
  };
  if (!isDevice) {
    request.streams = lines(fields.streams.value);
    request.maxUses = Number(fields.maxUses.value);
  }
  if (fields.unusedTtl.value !== 'default')
    request.unusedTtl = Number(fields.unusedTtl.value);
  return request;
}

function faultOf(fields) {
  const { notBefore, notAfter, kind, rooms, text, count } = fields;
  if (notBefore.value && notAfter.value && notBefore.value >= notAfter.value)
    return [notAfter, '“Valid until” has to be later than “Valid from”.'];
  if (kind.value === 'device' && lines(rooms.value).length !== 1)
    return [rooms, 'A device token belongs to one room. Enter its name.'];
  if (text.value && Number(count.value) !== 1)
    return [text, 'Tokens of one text cannot be several. Leave the text empty, or issue one.'];
  return null;
}

/** Asks what to issue, issues it, and shows what only now can be shown. */
export function openIssue(room = '') {
  const fields = makeFields(room);
  const fault = el('p', { class: 'fault', role: 'alert', id: 'issue-fault' });
  const rooms = field('Rooms, one a line', fields.rooms, { hint: 'Empty: every room.', className: 'half' });
  const streams = field('Streams, one a line', fields.streams, { hint: 'Empty: every stream.', className: 'half' });
  const uses = field('Clients that may use it', fields.maxUses, { hint: '0: any number.' });
  const more = el('details', {}, el('summary', { text: 'More' }), el('div', { class: 'fields' },
    field('Valid from', fields.notBefore, { hint: 'Empty: at once. Your local time.' }),
    field('Valid until', fields.notAfter, { hint: 'Empty: no fixed end.' }),
    field('Own text', fields.text, { hint: 'Short texts can be guessed. Better leave it empty.', className: 'whole' })));
  const seconds = known.config?.get('tokens.window')?.value;
  const form = el('form', { id: 'issue-form', novalidate: true },
    el('p', { class: 'hint', text: `A viewer's token admits who uses it first${seconds ? `, for ${Math.round(seconds / 60)} minutes from then` : ''}.` }),
    el('div', { class: 'fields' },
      field('For', fields.kind), field('How many tokens', fields.count), rooms, streams, uses,
      field('Life while unused', fields.unusedTtl), field('Note', fields.note, { hint: 'For you: whom it is for.', className: 'whole' })),
    more, fault);
  fields.kind.addEventListener('change', () => {
    const isDevice = fields.kind.value === 'device';
    streams.hidden = uses.hidden = isDevice;
    rooms.querySelector('label').textContent = isDevice ? 'Room' : 'Rooms, one a line';
    rooms.querySelector('.hint').textContent = isDevice ? 'The room that the device may open.' : 'Empty: every room.';
  });
  const names = el('datalist', { id: 'issue-rooms' }, [...devices.keys()].slice(0, 200).map((value) => el('option', { value })));
  form.append(names);

  const submit = button('Issue', { kind: 'primary', type: 'submit', form: 'issue-form' });
  const opened = openDialog('Issue tokens', form, { buttons: [button('Cancel', { act: () => opened.close() }), submit] });

  function refuse(control, words) {
    fault.textContent = words;
    if (!control)
      return;
    more.open ||= more.contains(control);
    control.setAttribute('aria-invalid', 'true');
    control.focus();
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    fault.textContent = '';
    Object.values(fields).forEach((control) => control.removeAttribute('aria-invalid'));
    const wrong = Object.values(fields).find((control) => control.checkVisibility?.() !== false && !control.checkValidity());
    const reason = wrong ? [wrong, wrong.validationMessage] : faultOf(fields);
    if (reason)
      return refuse(...reason);
    submit.disabled = true;
    try {
      const { items } = await api.issueTokens(requestOf(fields));
      opened.close();
      openIssued(items);
    } catch (error) {
      refuse(fields[error.field?.split(/[.[]/)[0]], error.message);
    }
    submit.disabled = false;
  });
}
