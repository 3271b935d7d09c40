// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { devices } from '../net/data.js';
import { openDialog } from '../kit/dialog.js';
import { button, el, field, select } from '../kit/dom.js';
import { many } from '../kit/format.js';
import { qrPicture } from '../kit/qr.js';
import { copy } from '../kit/say.js';
import { saveFile } from '../kit/toolbar.js';
import { likelyHost, viewerLink } from '../kit/viewerlink.js';

// A cell that begins like a formula is none (a spreadsheet would run it).
const cell = (text) => `"${(/^[=+\-@\t]/.test(text) ? "'" + text : text).replaceAll('"', '""')}"`;

function csvOf(items, linkOf) {
  const rows = items.map(({ text, token }) => [text, token.fingerprint, token.rooms.join(' '), token.note, linkOf(text)]);
  return [['token', 'fingerprint', 'rooms', 'note', 'link'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** What has just been issued. The texts are here and nowhere else: the server keeps only what it needs to know them again. */
export function openIssued(items) {
  const { token } = items[0];
  const isDevice = token.kind === 'device';
  const secret = el('output', { class: 'secret', 'aria-label': 'Token', 'aria-live': 'off' });
  const pick = select(items.map(({ token: { fingerprint } }, index) => [index, `${index + 1}: ${fingerprint}`]), 0, show);
  const host = el('input', { value: likelyHost(), spellcheck: 'false', on: { input: show } });
  const room = token.rooms.length
    ? select(token.rooms.map((name) => [name, name]), token.rooms[0], show)
    : el('input', { maxlength: '128', spellcheck: 'false', list: 'issued-rooms', on: { input: show } });
  const stream = token.streams.length
    ? select(token.streams.map((name) => [name, name]), token.streams[0], show)
    : el('input', { maxlength: '128', spellcheck: 'false', on: { input: show } });
  const link = el('output', { class: 'secret', 'aria-label': 'Viewer link', 'aria-live': 'off' });
  const picture = el('div', { class: 'qrbox' });
  const linkOf = (text) => viewerLink({ host: host.value.trim() || 'localhost', room: room.value, stream: stream.value, token: text });

  function show() {
    const { text } = items[Number(pick.value)];
    secret.textContent = text;
    if (isDevice)
      return;
    link.textContent = linkOf(text);
    picture.replaceChildren(qrPicture(link.textContent, 'QR code of the viewer link')
      ?? el('p', { class: 'hint', text: 'The link is too long for a QR code.' }));
  }

  const several = items.length > 1 && [
    field('Which one', pick),
    el('div', { class: 'line' },
      button('Copy all', { picture: 'copy', act: () => copy(items.map(({ text }) => text).join('\n'), 'The tokens are') }),
      button('Save all as CSV', { picture: 'export', act: () => saveFile('tokens.csv', 'text/csv', csvOf(items, linkOf)) })),
  ];
  const viewerPart = !isDevice && el('div', { class: 'sharing' }, el('div', {},
    el('div', { class: 'fields' }, field('Address of this server', host, { className: 'whole' }), field('Room', room), field('Stream', stream)),
    el('p', { class: 'label', text: 'Viewer link' }), link,
    el('div', { class: 'line' }, button('Copy link', { picture: 'copy', act: () => copy(link.textContent, 'The link is') })),
  ), picture);
  const content = el('div', { class: 'issued' },
    el('p', { class: 'notice', text: items.length > 1 ? 'These texts are shown this once. Copy or save them now.' : 'This text is shown this once. Copy it now.' }),
    several || null,
    el('p', { class: 'label', text: 'Token' }), el('div', { class: 'line' }, secret, button('Copy token', { picture: 'copy', act: () => copy(secret.textContent, 'The token is') })),
    isDevice ? el('p', { class: 'hint', text: `Enter it in the device that opens the room “${token.rooms[0]}”.` }) : viewerPart,
    el('datalist', { id: 'issued-rooms' }, [...devices.keys()].slice(0, 200).map((value) => el('option', { value }))));
  show();
  const opened = openDialog(`${many(items.length, 'token')} issued`, content,
    { wide: !isDevice, stays: true, buttons: [button('Done', { kind: 'primary', act: () => opened.close() })] });
}
