// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { devices } from '../net/data.js';
import { button, el, field, select } from '../kit/dom.js';
import { qrPicture } from '../kit/qr.js';
import { copy } from '../kit/say.js';
import { likelyHost, viewerLink } from '../kit/viewerlink.js';

let parts = 0;

/** A choice of what a token allows, or a field where it allows everything. */
function limited(values, props, act) {
  return values.length
    ? select(values.map((name) => [name, name]), values[0], act)
    : el('input', { maxlength: '128', spellcheck: 'false', on: { input: act }, ...props });
}

/** A viewer link that can be adapted, copied and photographed. */
export class LinkPart {
  #host = el('input', { value: likelyHost(), spellcheck: 'false', on: { input: () => this.#draw() } });
  #room;
  #stream;
  #link = el('output', { class: 'secret', 'aria-label': 'Viewer link', 'aria-live': 'off' });
  #picture = el('div', { class: 'qrbox' });
  #token = '';

  /** @param {string[]} rooms that are allowed; empty: every room, and `room` is only what it begins with */
  constructor({ rooms = [], streams = [], room = '' }) {
    const names = 'link-rooms-' + ++parts;
    this.#room = limited(rooms, { list: names, value: room }, () => this.#draw());
    this.#stream = limited(streams, {}, () => this.#draw());
    this.element = el('div', { class: 'sharing' }, el('div', {},
      el('div', { class: 'fields' }, field('Address of this server', this.#host, { className: 'whole' }), field('Room', this.#room),
        field('Stream', this.#stream, { hint: streams.length ? undefined : 'Empty: the viewer is asked.' })),
      el('p', { class: 'label', text: 'Viewer link' }), this.#link,
      el('div', { class: 'line' }, button('Copy link', { picture: 'copy', act: () => copy(this.#link.textContent, 'The link is') })),
      el('datalist', { id: names }, [...devices.keys()].slice(0, 200).map((value) => el('option', { value })))), this.#picture);
  }

  show(token) {
    this.#token = token;
    this.#draw();
  }

  linkWith(token) {
    return viewerLink({ host: this.#host.value.trim() || 'localhost', room: this.#room.value, stream: this.#stream.value, token });
  }

  #draw() {
    this.#link.textContent = this.linkWith(this.#token);
    this.#picture.replaceChildren(qrPicture(this.#link.textContent, 'QR code of the viewer link')
      ?? el('p', { class: 'hint', text: 'The link is too long for a QR code.' }));
  }
}
