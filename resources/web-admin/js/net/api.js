// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every request to the server. Each carries the admin key, where one is needed, and each change the page's own token,
// which no other site's page can read.

const ANSWER_MS = 15000;
const TOKEN_HEADER = 'X-Rendezvous-Page';

let adminKey = ''; // never stored: it lives as long as this page does
let pageToken = null;

/** Asked for the admin key when the server wants one; gives it, or null. Nobody is asked again who said no. */
export const keyDesk = { ask: async () => null, isClosed: false };
let asking = null; // several requests at once ask once

export class ApiError extends Error {
  constructor(message, { status = 0, code = '', field = '' } = {}) {
    super(message);
    Object.assign(this, { status, code, field });
  }
}

function headers(more = {}) {
  return { Accept: 'application/json', ...(adminKey && { Authorization: 'Bearer ' + adminKey }), ...more };
}

async function send(path, options) {
  try {
    return await fetch(path, { cache: 'no-store', credentials: 'same-origin', redirect: 'error', ...options });
  } catch (error) {
    if (options.signal?.aborted && error.name === 'AbortError')
      throw error;
    throw new ApiError(error.name === 'TimeoutError' ? 'The server did not answer in time.' : 'The server does not answer.');
  }
}

async function failure(response) {
  const answer = await response.json().catch(() => null);
  if (answer?.error)
    return new ApiError(answer.error.message, { status: response.status, ...answer.error });
  const words = response.status === 403
    ? 'The server refuses this page. Open it under its own address.'
    : `The server answered with status ${response.status}.`;
  return new ApiError(words, { status: response.status });
}

async function askForKey(tried) {
  if (adminKey !== tried)
    return; // another request has got one meanwhile
  if (!keyDesk.isClosed) {
    asking ??= keyDesk.ask(Boolean(adminKey));
    const key = await asking;
    asking = null;
    keyDesk.isClosed = key === null;
    adminKey = key ?? adminKey;
  }
  if (keyDesk.isClosed)
    throw new ApiError('The server wants its admin key.', { status: 403 });
}

/** Sends, and asks for the admin key as often as it is wanted. */
async function admitted(path, options) {
  for (;;) {
    const tried = adminKey;
    const limit = options.signal ?? AbortSignal.timeout(ANSWER_MS);
    const response = await send(path, { ...options, headers: headers(options.headers), signal: limit });
    if (!response.headers.has('WWW-Authenticate'))
      return response;
    await askForKey(tried);
  }
}

async function get(path) {
  const response = await admitted(path, {});
  if (!response.ok)
    throw await failure(response);
  return response.json();
}

async function fetchPageToken() {
  const response = await admitted('/api/v1/page-token', {});
  if (!response.ok)
    return '';
  const answer = await response.json().catch(() => ({}));
  return answer.token ?? '';
}

async function change(method, path, body) {
  for (const isLastTry of [false, true]) {
    pageToken ??= await fetchPageToken();
    const response = await admitted(path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { ...(method === 'POST' && { 'Content-Type': 'application/json' }), ...(pageToken && { [TOKEN_HEADER]: pageToken }) },
    });
    if (response.ok)
      return response.status === 204 ? null : response.json();
    if (response.status !== 403 || isLastTry)
      throw await failure(response);
    pageToken = null; // the server was started anew and has another one
  }
}

const enc = encodeURIComponent;
const query = (values) => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length ? '?' + new URLSearchParams(given) : '';
};

export const api = {
  status: () => get('/api/v1/status'),
  list: (what, values = {}) => get(`/api/v1/${what}` + query(values)),
  ladder: (session) => get(`/api/v1/sessions/${enc(session)}/ladder`),
  config: () => get('/api/v1/config'),
  iceServers: () => get('/api/v1/ice-servers'),

  disconnectDevice: (room) => change('DELETE', `/api/v1/devices/${enc(room)}`),
  endSession: (id) => change('DELETE', `/api/v1/sessions/${enc(id)}`),
  allowRoom: (name) => change('POST', '/api/v1/rooms', { name }),
  disallowRoom: (name) => change('DELETE', `/api/v1/rooms/${enc(name)}`),
  blockRoom: (name) => change('POST', `/api/v1/rooms/${enc(name)}/block`, {}),
  issueTokens: (request) => change('POST', '/api/v1/tokens', request),
  revokeToken: (key, disconnect) => change('DELETE', `/api/v1/tokens/${enc(key)}` + query({ disconnect })),
  pauseViewers: (paused) => change('POST', `/api/v1/viewers/${paused ? 'pause' : 'resume'}`, {}),
  saveIceServers: (lists) => change('POST', '/api/v1/ice-servers', lists),
  testIceServer: (server, url) => change('POST', '/api/v1/ice-servers/test', { server, url }),
  saveConfig: (values) => change('POST', '/api/v1/config', values),

  /** The answer whose body is the endless stream of changes. */
  async events(signal) {
    const response = await admitted('/api/v1/events', { signal, headers: { Accept: 'text/event-stream' } });
    if (!response.ok)
      throw await failure(response);
    return response;
  },
};
