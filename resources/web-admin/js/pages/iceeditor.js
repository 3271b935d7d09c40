// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { openDialog } from '../kit/dialog.js';
import { button, checkbox, el, field, select } from '../kit/dom.js';
import { urlFault } from '../words/ice.js';

const sameUrls = (a, b) => (a ?? []).join('\n') === b.join('\n');

/** A field for a secret that the server does not tell: left alone, it stays what it is. */
function secretInput(masked) {
  return el('input', { type: 'password', autocomplete: 'off', spellcheck: 'false', placeholder: masked ? 'Unchanged' : '' });
}

function howOf(server) {
  if (server.secret)
    return 'secret';
  return server.credential || server.username ? 'fixed' : 'none';
}

/**
 * Edits one entry of a list. @param {'stun'|'turn'} kind @param {object} server what is there; {} for a new one
 * @returns {Promise<object|null>} the entry as it should be, or null
 */
export async function editIceServer(kind, server) {
  const name = kind.toUpperCase();
  const urls = el('textarea', { rows: '3', spellcheck: 'false', autofocus: true, placeholder: `${kind}:host.example.org:3478`, value: (server.urls ?? []).join('\n') });
  const how = select([['none', 'None'], ['fixed', 'User name and password'], ['secret', 'Shared secret, time-limited']], kind === 'turn' && !server.urls ? 'secret' : howOf(server));
  const username = el('input', { value: server.username ?? '', autocomplete: 'off', spellcheck: 'false' });
  const credential = secretInput(server.credential);
  const secret = secretInput(server.secret);
  const expiry = el('input', { type: 'number', min: '0', step: '1', value: String(server.expiry ?? 0) });
  const enabled = checkbox('Hand it out', { checked: server.enabled !== false });
  const fault = el('p', { class: 'fault', role: 'alert' });
  const rows = {
    username: field('User name', username),
    credential: field('Password', credential),
    secret: field('Shared secret', secret, { hint: 'The static-auth-secret of coturn.' }),
    expiry: field('Life of a credential, seconds', expiry, { hint: '0: the default.' }),
  };
  const showRows = () => {
    rows.username.hidden = how.value === 'none';
    rows.credential.hidden = how.value !== 'fixed';
    rows.secret.hidden = rows.expiry.hidden = how.value !== 'secret';
  };
  how.addEventListener('change', showRows);
  showRows();

  const form = el('form', { id: 'ice-form', novalidate: true }, el('div', { class: 'fields' },
    field('Addresses, one a line', urls, { hint: `${kind}:host:port${kind === 'turn' ? ', with ?transport=tcp for TCP' : ''}`, className: 'whole' }),
    kind === 'turn' ? field('Credentials', how, { className: 'whole' }) : null, Object.values(rows), el('div', { class: 'field whole' }, enabled)), fault);
  const opened = openDialog(server.urls ? `Edit ${name} server` : `Add ${name} server`, form,
    { buttons: [button('Cancel', { act: () => opened.close(null) }), button('Accept', { kind: 'primary', type: 'submit', form: 'ice-form' })] });

  /** What was typed; or what was masked, as long as it belongs to the same addresses. */
  function secretOf(input, before, list) {
    if (input.value)
      return input.value;
    if (before && !sameUrls(server.urls, list))
      throw [input, 'The address has changed: enter the password or secret again.'];
    if (!before)
      throw [input, 'Enter the password or secret that the TURN server knows.'];
    return before;
  }

  function read() {
    const list = urls.value.split('\n').map((url) => url.trim()).filter(Boolean);
    if (!list.length)
      throw [urls, 'Enter an address.'];
    const wrong = list.map((url) => urlFault(url, kind)).find(Boolean);
    if (wrong)
      throw [urls, wrong];
    const entry = { urls: list, enabled: enabled.box.checked };
    if (kind === 'stun' || how.value === 'none')
      return entry;
    if (username.value)
      entry.username = username.value;
    if (how.value === 'fixed')
      return { ...entry, credential: secretOf(credential, server.credential, list) };
    return { ...entry, secret: secretOf(secret, server.secret, list), expiry: Number(expiry.value) || 0 };
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      opened.close(read());
    } catch (reason) {
      if (!Array.isArray(reason))
        throw reason;
      fault.textContent = reason[1];
      reason[0].focus();
    }
  });
  return (await opened.closed) ?? null;
}
