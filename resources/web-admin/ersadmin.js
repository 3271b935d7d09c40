// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Names, addresses and tokens come from strangers: they enter the page through textContent and value only.

const POLL_MS = 2000;
const ANSWER_MS = 5000;
const SAID_MS = 6000;

const byId = (id) => document.getElementById(id);
const linkFields = { host: byId('link-host'), room: byId('link-room'), stream: byId('link-stream'), token: byId('link-token') };

let server = null; // the data of `version`
let polling = false;
let saidTimer = 0;

// ---- Talking to the server -----------------------------------------------------------------------

async function command(name, id) {
  const query = new URLSearchParams({ c: name });
  if (id !== undefined)
    query.set('i', id);
  const response = await fetch('/?' + query, {
    method: id === undefined ? 'GET' : 'POST',
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (response.status === 403)
    throw new Error('The server refuses this page. Open it under its own address.');
  if (!response.ok)
    throw new Error('The server answered with status ' + response.status + '.');
  return response.json();
}

/** Runs a changing command, says what came of it, and tells whether it worked. */
async function change(name, id) {
  try {
    const answer = await command(name, id);
    const worked = answer.status === 'SUCCESS';
    say(answer.description, !worked);
    await poll();
    return worked;
  } catch (error) {
    say(wordsFor(error), true);
    return false;
  }
}

async function poll() {
  if (polling)
    return;
  polling = true;
  try {
    const [version, rooms, tokens] = await Promise.all([command('version'), command('listRooms'), command('listTokens')]);
    showServer(version.data);
    showRooms(rooms.data || []);
    showTokens(tokens.data || []);
    byId('lost').hidden = true;
  } catch (error) {
    byId('lost').textContent = wordsFor(error) + ' Trying again…';
    byId('lost').hidden = false;
  } finally {
    polling = false;
  }
}

function wordsFor(error) {
  return error instanceof TypeError || error.name === 'TimeoutError' ? 'The server does not answer.' : error.message;
}

function say(text, failed) {
  const said = byId('said');
  said.textContent = text;
  said.classList.toggle('failed', Boolean(failed));
  clearTimeout(saidTimer);
  saidTimer = setTimeout(() => { said.textContent = ''; }, SAID_MS);
}

// ---- Showing -------------------------------------------------------------------------------------

/** Writes only what is different, so that a selection or a screen reader is not disturbed every two seconds. */
function setText(element, text) {
  if (element.textContent !== text)
    element.textContent = text;
}

function showServer(data) {
  server = data;
  const transport = data.secure ? 'TLS' : 'no TLS';
  setText(byId('version'), 'Version ' + data.version + ' · port ' + data.port + ' · ' + transport);
  for (const total of ['devices', 'viewers', 'sessions'])
    setText(byId(total), String(data[total]));
  setText(byId('rooms-note'), data.roomListInForce
    ? 'Only the rooms on the list may be used.'
    : 'Any room may be used. Adding one turns the list on.');
  setText(byId('tokens-note'), data.tokensEnabled
    ? 'A token admits one viewer. Its time begins when it is first used.'
    : 'Tokens are switched off: viewers need none.');
  for (const control of byId('add-token').elements)
    control.disabled = !data.tokensEnabled;
  if (!linkFields.host.value && !linkFields.host.dataset.touched)
    linkFields.host.value = data.publicHost || location.hostname;
  showLink();
}

/** Keeps one table row for each item: rows stay the same elements, so the focus stays where it is. */
function showRows(body, items, keyOf, columns, fill) {
  const old = new Map([...body.rows].map((row) => [row.dataset.key, row]));
  let previous = null;
  for (const item of items) {
    const key = keyOf(item);
    const row = old.get(key) || makeRow(key, columns);
    old.delete(key);
    fill(row, item);
    const next = previous ? previous.nextElementSibling : body.firstElementChild;
    if (next !== row)
      body.insertBefore(row, next);
    previous = row;
  }
  for (const row of old.values())
    row.remove();
}

function makeRow(key, columns) {
  const row = document.createElement('tr');
  row.dataset.key = key;
  for (const [label, kind] of columns) {
    const cell = row.insertCell();
    cell.dataset.label = label;
    if (kind === 'state' || kind === 'actions')
      cell.append(Object.assign(document.createElement('span'), { className: kind }));
    else if (kind)
      cell.className = kind;
  }
  return row;
}

function setState(cell, state) {
  setText(cell.firstElementChild, state);
  cell.firstElementChild.className = 'state ' + state;
}

/** `actions`: [label, what it is about, function] each. */
function setActions(cell, actions) {
  const box = cell.firstElementChild;
  const signature = actions.map(([label]) => label).join();
  if (box.dataset.signature === signature)
    return;
  box.dataset.signature = signature;
  box.replaceChildren(...actions.map(([label, about, run]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.setAttribute('aria-label', label + ': ' + about);
    button.addEventListener('click', run);
    return button;
  }));
}

const ROOM_COLUMNS = [['Room', ''], ['State', 'state'], ['Camera', 'address'], ['Since', 'number'], ['Viewers', 'number'], ['', 'actions']];

function showRooms(rooms) {
  showRows(byId('rooms'), rooms, (room) => room.name, ROOM_COLUMNS, (row, room) => {
    const [name, state, camera, since, viewers, actions] = row.cells;
    setText(name, room.name);
    setState(state, room.state);
    setText(camera, room.address || '–');
    setText(since, room.since ? sinceText(room.since) : '–');
    since.title = room.since ? new Date(room.since).toLocaleString() : '';
    setText(viewers, viewersText(room));
    viewers.title = room.viewers.map((viewer) => viewer.address).join(', ');
    setActions(actions, [
      ['Copy link', room.name, () => copyLinkWith({ room: room.name })],
      server.roomListInForce && room.allowed
        ? ['Delete', room.name, () => removeRoom(room.name)]
        : ['Allow', room.name, () => change('addRoom', room.name)],
    ]);
  });
  byId('no-rooms').hidden = rooms.length > 0;
  const names = rooms.map((room) => room.name);
  const list = byId('room-names');
  if (list.dataset.names !== JSON.stringify(names)) {
    list.dataset.names = JSON.stringify(names);
    list.replaceChildren(...names.map((name) => Object.assign(document.createElement('option'), { value: name })));
  }
}

function viewersText(room) {
  const waiting = room.queued + ' waiting';
  if (!room.queued)
    return String(room.sessions);
  return room.sessions ? room.sessions + ' + ' + waiting : waiting;
}

const TOKEN_COLUMNS = [['Token', 'code'], ['State', 'state'], ['Time left', 'number'], ['Rooms', ''], ['', 'actions']];

function showTokens(tokens) {
  const arrived = performance.now();
  showRows(byId('tokens'), tokens, (token) => token.fingerprint || token.id, TOKEN_COLUMNS, (row, token) => {
    const [id, state, left, rooms, actions] = row.cells;
    setText(id, token.id || token.fingerprint);
    setState(state, token.state);
    row.dataset.ends = token.remaining === null ? '' : String(arrived + token.remaining * 1000);
    showTimeLeft(left, row);
    setText(rooms, token.rooms.length ? token.rooms.join(', ') : 'any');
    const usable = token.id && token.kind === 'viewer' && token.state === 'unused';
    setActions(actions, [
      ...(usable ? [['Copy link', token.id, () => copyLinkWith({ token: token.id, room: token.rooms[0] })]] : []),
      ...(token.id ? [['Delete', token.id, () => removeToken(token)]] : []),
    ]);
  });
  byId('no-tokens').hidden = tokens.length > 0;
}

function showTimeLeft(cell, row) {
  if (!row.dataset.ends)
    return setText(cell, 'no limit');
  setText(cell, spanText(Math.max(0, Math.ceil((Number(row.dataset.ends) - performance.now()) / 1000))));
}

function tick() {
  for (const row of byId('tokens').rows)
    showTimeLeft(row.cells[2], row);
}

function spanText(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? hours + ':' + two(minutes) + ':' + two(seconds % 60) : minutes + ':' + two(seconds % 60);
}

function sinceText(time) {
  const minutes = Math.floor((Date.now() - Date.parse(time)) / 60000);
  if (minutes < 1)
    return 'just now';
  if (minutes < 60)
    return minutes + ' min';
  return minutes < 60 * 48 ? Math.floor(minutes / 60) + ' h ' + (minutes % 60) + ' min' : Math.floor(minutes / 1440) + ' days';
}

// ---- Viewer link ---------------------------------------------------------------------------------

function viewerLink() {
  if (!server || !linkFields.host.value.trim())
    return '';
  const host = linkFields.host.value.trim();
  const bracketed = host.includes(':') && !host.startsWith('[') ? '[' + host + ']' : host;
  const query = new URLSearchParams({ room: linkFields.room.value, stream: linkFields.stream.value });
  if (linkFields.token.value)
    query.set('token', linkFields.token.value);
  // %20 is read alike by every client, '+' is not.
  const text = query.toString().replaceAll('+', '%20');
  return (server.secure ? 'https://' : 'http://') + bracketed + ':' + server.port + '/demo/evowrtcclient.html?' + text;
}

function missingField() {
  return ['host', 'room', 'stream'].find((name) => !linkFields[name].value.trim());
}

function showLink() {
  setText(byId('link'), viewerLink());
}

function copyLinkWith(values) {
  for (const [name, value] of Object.entries(values)) {
    if (value)
      linkFields[name].value = value;
  }
  showLink();
  copyLink();
}

async function copyLink() {
  const missing = missingField();
  if (missing) {
    say('The link needs one thing more: ' + linkFields[missing].labels[0].textContent.toLowerCase() + '.', true);
    linkFields[missing].focus();
    return;
  }
  try {
    await navigator.clipboard.writeText(viewerLink());
    say('The link is copied.');
  } catch {
    getSelection().selectAllChildren(byId('link'));
    say('The browser does not allow copying here: the link is selected, copy it with the keyboard.', true);
  }
}

// ---- Deleting ------------------------------------------------------------------------------------

function confirmed(text, action) {
  const dialog = byId('confirm');
  byId('confirm-text').textContent = text;
  byId('confirm-yes').textContent = action;
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

async function removeRoom(name) {
  if (await confirmed('Take the room “' + name + '” off the list of allowed rooms?', 'Delete room'))
    await change('delRoom', name);
}

async function removeToken(token) {
  const consequence = token.state === 'bound' ? ' Somebody uses it now.' : '';
  if (await confirmed('Delete the token “' + token.id + '”?' + consequence, 'Delete token'))
    await change('delToken', token.id);
}

// ---- Wiring --------------------------------------------------------------------------------------

function submitWith(form, field, name) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await change(name, field.value))
      field.value = '';
    field.focus();
  });
}

function randomToken() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

submitWith(byId('add-room'), byId('room-name'), 'addRoom');
submitWith(byId('add-token'), byId('token-id'), 'addToken');
byId('make-token').addEventListener('click', () => { byId('token-id').value = randomToken(); });
byId('link-form').addEventListener('submit', (event) => { event.preventDefault(); copyLink(); });
byId('link-form').addEventListener('input', (event) => { event.target.dataset.touched = 'yes'; showLink(); });
document.addEventListener('visibilitychange', () => { if (!document.hidden) poll(); });
setInterval(() => { if (!document.hidden) poll(); }, POLL_MS);
setInterval(tick, 1000);
poll();
