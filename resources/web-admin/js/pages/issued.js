// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { openDialog } from '../kit/dialog.js';
import { button, el, field, select } from '../kit/dom.js';
import { many } from '../kit/format.js';
import { copy } from '../kit/say.js';
import { saveFile } from '../kit/toolbar.js';
import { LinkPart } from './linkpart.js';

// A cell that begins like a formula is none (a spreadsheet would run it).
const cell = (text) => `"${(/^[=+\-@\t]/.test(text) ? "'" + text : text).replaceAll('"', '""')}"`;

function csvOf(items, linkOf) {
  const rows = items.map(({ text, token }) => [text, token.fingerprint, token.rooms.join(' '), token.note, linkOf(text)]);
  return [['token', 'fingerprint', 'rooms', 'note', 'link'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** What has just been issued. The texts are here and nowhere else: the server keeps only what it needs to know them again. */
export function openIssued(items) {
  const { token } = items[0];
  const link = token.kind === 'viewer' ? new LinkPart(token) : null;
  const secret = el('output', { class: 'secret', 'aria-label': 'Token', 'aria-live': 'off' });
  const pick = select(items.map(({ token: { fingerprint } }, index) => [index, `${index + 1}: ${fingerprint}`]), 0, show);

  function show() {
    const { text } = items[Number(pick.value)];
    secret.textContent = text;
    link?.show(text);
  }

  const linkOf = (text) => link?.linkWith(text) ?? '';
  const several = items.length > 1 && [
    field('Which one', pick),
    el('div', { class: 'line' },
      button('Copy all', { picture: 'copy', act: () => copy(items.map(({ text }) => text).join('\n'), 'The tokens are') }),
      button('Save all as CSV', { picture: 'export', act: () => saveFile('tokens.csv', 'text/csv', csvOf(items, linkOf)) })),
  ];
  const content = el('div', { class: 'issued' },
    el('p', { class: 'notice', text: items.length > 1 ? 'These texts are shown this once. Copy or save them now.' : 'This text is shown this once. Copy it now.' }),
    several || null,
    el('p', { class: 'label', text: 'Token' }), el('div', { class: 'line' }, secret, button('Copy token', { picture: 'copy', act: () => copy(secret.textContent, 'The token is') })),
    link ? link.element : el('p', { class: 'hint', text: `Enter it in the device that opens the room “${token.rooms[0]}”.` }));
  show();
  const opened = openDialog(`${many(items.length, 'token')} issued`, content,
    { wide: Boolean(link), stays: true, buttons: [button('Done', { kind: 'primary', act: () => opened.close() })] });
}

/** The link to a room without a token. */
export function openLink(room, needsToken) {
  const link = new LinkPart({ room });
  link.show('');
  const opened = openDialog('Viewer link', [
    needsToken ? el('p', { class: 'notice', text: 'Viewers need a token: this link asks for one. Issue a token to get a link that opens by itself.' }) : null, link.element,
  ].filter(Boolean), { wide: true, buttons: [button('Close', { kind: 'primary', act: () => opened.close() })] });
}
