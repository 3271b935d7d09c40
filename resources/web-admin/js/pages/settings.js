// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../net/api.js';
import { fetchConfig, known, onChange } from '../net/data.js';
import { button, el } from '../kit/dom.js';
import { attempt, say } from '../kit/say.js';
import { matches, searchField } from '../kit/toolbar.js';
import { confirm } from '../kit/dialog.js';
import { many } from '../kit/format.js';
import { grouped, nameOf } from '../words/settings.js';
import { SettingField } from './settingfield.js';

/** Changes after which this page may not be reachable as it is now. */
const OWN_DOOR = ['server.adminAccessEnabled', 'server.adminPort', 'server.adminIP', 'server.secure', 'admin.key', 'admin.hosts'];

export function createSettings(go) {
  const body = el('div', { class: 'settings' });
  const none = el('p', { class: 'nothing', text: 'No setting matches.', hidden: true });
  const words = el('span');
  const savebar = el('div', { class: 'savebar', hidden: true }, words, el('span', { class: 'gap' }),
    button('Discard', { act: discard }), button('Save', { kind: 'primary', picture: 'save', act: save }));
  const outcome = el('div', { role: 'status' });
  let fields = [];
  let wanted = '';
  let built = '';
  const changed = () => fields.filter((field) => field.isChanged);

  function onEdit() {
    fields.forEach((field) => field.mark());
    const count = changed().length;
    savebar.hidden = count === 0;
    words.textContent = `${many(count, 'setting')} changed and not saved yet.`;
  }

  function filter() {
    for (const field of fields)
      field.element.hidden = !matches(wanted, ...field.texts);
    for (const section of body.children)
      section.hidden = ![...section.querySelectorAll('.setting')].some((row) => !row.hidden);
    none.hidden = [...body.children].some((section) => !section.hidden);
  }

  const shownHere = () => [...known.config].filter(([, { type }]) => type !== 'ice_servers');

  function build() {
    const settings = new Map(shownHere());
    built = JSON.stringify(shownHere());
    fields = [];
    body.replaceChildren(...grouped(settings).map(({ title, settings: some }) => {
      const id = 'group-' + title.replaceAll(' ', '-').toLowerCase();
      const rows = some.map((setting) => {
        const field = new SettingField(setting, onEdit);
        fields.push(field);
        return field.element;
      });
      return el('section', { class: 'panel', 'aria-labelledby': id }, el('h2', { id, text: title }), rows);
    }));
    filter();
    onEdit();
  }

  function discard() {
    build();
    say('The changes are discarded.');
  }

  function tell({ waitsForStart, warnings }) {
    outcome.replaceChildren(...[
      waitsForStart.length && el('p', { class: 'notice', text: `In force after the next start of the server: ${waitsForStart.map(nameOf).join(', ')}.` }),
      ...warnings.map(({ key, text }) => el('p', { class: 'notice', text: `${nameOf(key)}: ${text}` })),
    ].filter(Boolean));
  }

  async function save() {
    const some = changed();
    fields.forEach((field) => field.refuse(''));
    const wrong = some.find((field) => field.objection);
    if (wrong) {
      wrong.refuse(wrong.objection);
      wrong.focus();
      return;
    }
    if (some.some(({ key }) => OWN_DOOR.includes(key))
      && !await confirm('Change how this page is reached?', `You change ${some.filter(({ key }) => OWN_DOOR.includes(key)).map(({ key }) => nameOf(key)).join(', ')}. This page may not answer under its present address afterwards.`, 'Change'))
      return;
    const { ok, answer, error } = await attempt(() => api.saveConfig(Object.fromEntries(some.map((field) => [field.key, field.value]))),
      (changes) => `${many(changes.changed.length, 'setting')} saved.`);
    if (ok) {
      tell(answer);
      await fetchConfig().catch(() => {});
      build();
      return;
    }
    const field = fields.find(({ key }) => key === error.field || error.field?.startsWith(key + '['));
    field?.refuse(error.message);
    field?.focus();
  }

  onChange('config', () => {
    if (!changed().length && JSON.stringify(shownHere()) !== built)
      build();
  });

  const element = el('div', { class: 'page scrollpage' },
    el('div', { class: 'toolbar' }, searchField('Search settings', (text) => { wanted = text; filter(); }), el('span', { class: 'gap' }),
      button('STUN and TURN servers', { picture: 'ice', act: () => go('ice') })),
    outcome, body, none, savebar);
  return {
    title: 'Settings', element, tick: () => {}, holdsChanges: () => changed().length > 0,
    show: ({ key }) => {
      if (key)
        fields.find((field) => field.key === key)?.focus();
    },
  };
}
