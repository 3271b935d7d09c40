// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hostile pages in a real browser against the admin port: pages of another port, another name and a rebound name try
// to change and to read. Every attack is first tried against a server without rules, where it has to succeed.
// Usage: door.test.mjs <doorhost>
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { createRequire } from 'node:module';
import { connect, createServer as createRelay } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { promisify } from 'node:util';

const require = createRequire(new URL('../e2e/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const [hostProgram] = process.argv.slice(2);
const run = promisify(execFile);

// ---- A certificate and an admin key --------------------------------------------------------------------------------

const folder = mkdtempSync(join(tmpdir(), 'door-'));
const file = (name) => join(folder, name);
const adminKey = randomBytes(32).toString('hex');
writeFileSync(file('admin.key'), adminKey + '\n', { mode: 0o600 });
writeFileSync(file('header'), `Authorization: Bearer ${adminKey}\n`, { mode: 0o600 });
execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2',
  '-subj', '/CN=localhost', '-keyout', file('key.pem'), '-out', file('cert.pem')], { stdio: 'ignore' });

// ---- The doors, the hostile site and the browser -------------------------------------------------------------------

async function startDoor(...how) {
  const child = spawn(hostProgram, how, { stdio: ['ignore', 'pipe', 'inherit'] });
  const door = { child, refused: 0, port: 0 };
  const lines = createInterface({ input: child.stdout });
  await new Promise((resolve) => lines.on('line', (line) => {
    if (door.port)
      door.refused = Number(line);
    door.port ||= Number(line);
    resolve();
  }));
  return door;
}

/** What a script on this machine sees; as an old script, without any header of a browser. */
function ask(door, target) {
  return new Promise((resolve, reject) => get({ host: '127.0.0.1', port: door.port, path: target, agent: false }, (response) => {
    let text = '';
    response.on('data', (part) => { text += part; });
    response.on('end', () => resolve(text));
  }).on('error', reject));
}
const tokensOf = async (door) => JSON.parse(await ask(door, '/?c=listTokens')).data.map(({ id }) => id).sort();

/**
 * What DNS rebinding does to a name: its first answer leads to the attacker, who serves the page, and every later one to
 * the door. The bytes that arrive there are the browser's own.
 */
async function rebind(door) {
  const relay = createRelay((socket) => {
    socket.on('error', () => {});
    socket.once('data', (first) => {
      if (first.toString('latin1').startsWith('GET /attack.html '))
        return socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<!DOCTYPE html><title>Hostile</title>');
      const onward = connect(door.port, '127.0.0.1', () => { onward.write(first); socket.pipe(onward).pipe(socket); });
      onward.on('error', () => socket.destroy());
    });
  });
  await new Promise((resolve) => relay.listen(door.port, '127.0.0.3', resolve));
  return relay;
}

const doors = { open: await startDoor('open'), guarded: await startDoor('guarded'),
  remote: await startDoor('remote', file('cert.pem'), file('key.pem'), file('admin.key')) };
const relays = [await rebind(doors.open), await rebind(doors.guarded)];
const site = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end('<!DOCTYPE html><title>Hostile</title>');
});
await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
const sitePort = site.address().port;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-popup-blocking', '--host-resolver-rules=MAP evil.example 127.0.0.3, MAP hostile.example 127.0.0.1'],
});

after(async () => {
  await browser.close();
  site.close();
  relays.forEach((relay) => relay.close());
  for (const { child } of Object.values(doors))
    child.kill();
  rmSync(folder, { recursive: true });
});

const eventually = async (check, what) => {
  const end = Date.now() + 20000;
  while (!(await check())) {
    assert.ok(Date.now() < end, what);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

// ---- Attacks: each runs in the hostile page and gives what it could read, if anything -----------------------------------

const attacks = {
  image: ([base, id]) => new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = () => resolve();
    image.src = base + '/?c=addToken&i=' + id;
  }),
  script: ([base, id]) => new Promise((resolve) => {
    const script = document.createElement('script');
    script.onload = script.onerror = () => resolve();
    script.src = base + '/?c=addToken&i=' + id;
    document.head.append(script);
  }),
  'style sheet': ([base, id]) => new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: base + '/?c=addToken&i=' + id });
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  }),
  'fetch without CORS': ([base, id]) => fetch(base + '/?c=addToken&i=' + id, { mode: 'no-cors', credentials: 'include' }).then(() => undefined, () => undefined),
  'fetch with CORS': ([base, id]) => fetch(base + '/?c=addToken&i=' + id).then((answer) => answer.text(), () => undefined),
  'POST without CORS': ([base, id]) => fetch(base + '/?c=addToken&i=' + id, { method: 'POST', mode: 'no-cors', body: 'x' }).then(() => undefined, () => undefined),
  beacon: async ([base, id]) => { navigator.sendBeacon(base + '/?c=addToken&i=' + id, 'x'); },
  'JSON to the API': ([base, id]) => fetch(base + '/api/v1/tokens', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text: id }),
  }).then((answer) => answer.text(), () => undefined),
  'form sent by itself': async ([base, id]) => {
    const form = Object.assign(document.createElement('form'), { method: 'POST', action: base + '/?c=addToken&i=' + id, target: '_blank' });
    document.body.append(form);
    form.submit();
  },
  'form in this tab': async ([base, id]) => {
    const form = Object.assign(document.createElement('form'), { method: 'POST', action: base + '/?c=addToken&i=' + id });
    document.body.append(form);
    form.submit();
  },
  'followed link': async ([base, id]) => {
    const link = Object.assign(document.createElement('a'), { href: base + '/?c=addToken&i=' + id, rel: 'noreferrer' });
    document.body.append(link);
    link.click();
  },
  'new window': async ([base, id]) => { window.open(base + '/?c=addToken&i=' + id); },
  frame: ([base, id]) => new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.onload = () => resolve();
    frame.src = base + '/?c=addToken&i=' + id;
    document.body.append(frame);
  }),
  'sandboxed frame': ([base, id]) => new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.sandbox = 'allow-scripts allow-forms';
    frame.onload = () => resolve();
    frame.srcdoc = `<form method="post" action="${base}/?c=addToken&amp;i=${id}"></form><script>document.forms[0].submit()</script>`;
    document.body.append(frame);
  }),
  WebSocket: ([base, id]) => new Promise((resolve) => {
    const socket = new WebSocket(base.replace('http', 'ws') + '/?c=addToken&i=' + id);
    socket.onopen = socket.onerror = () => resolve();
  }),
};

const readings = {
  'list of tokens': ([base]) => fetch(base + '/?c=listTokens').then((answer) => answer.ok ? answer.text() : undefined, () => undefined),
  'page token': ([base]) => fetch(base + '/api/v1/page-token').then((answer) => answer.ok ? answer.text() : undefined, () => undefined),
  'stream of events': ([base]) => new Promise((resolve) => {
    const source = new EventSource(base + '/api/v1/events');
    source.onopen = () => { source.close(); resolve('open'); };
    source.onerror = () => { source.close(); resolve(); };
  }),
};

/** The pages that attack. The rebound one has the port of the door itself and so is of one origin with it. */
const places = {
  'another port': () => ({ page: `http://127.0.0.1:${sitePort}/`, base: (door) => `http://127.0.0.1:${door.port}` }),
  'another name': () => ({ page: `http://hostile.example:${sitePort}/`, base: (door) => `http://localhost:${door.port}` }),
  'a rebound name': (door) => ({ page: `http://evil.example:${door.port}/attack.html`, base: () => `http://evil.example:${door.port}` }),
};

/** Opens the hostile page in a tab of its own, lets it do its deed, and gives what it could read. */
async function attack(context, door, place, deed, id = '') {
  const { page: address, base } = places[place](door);
  const page = await context.newPage();
  await page.goto(address);
  return page.evaluate(deed, [base(door), id]).catch(() => undefined); // the page may be gone by its own deed
}

async function forget(door) {
  for (const id of await tokensOf(door))
    await ask(door, '/?c=delToken&i=' + encodeURIComponent(id));
}

for (const place of Object.keys(places)) {
  test(`from ${place}, every attack would work without the rules`, async () => {
    const context = await browser.newContext();
    const deeds = Object.entries(attacks);
    await Promise.all(deeds.map(([, deed], index) => attack(context, doors.open, place, deed, 'evil-' + index)));
    let missing = [];
    const allThere = async () => {
      const tokens = await tokensOf(doors.open);
      missing = deeds.filter((_, index) => !tokens.includes('evil-' + index)).map(([name]) => name);
      return missing.length === 0;
    };
    await eventually(allThere, 'every attack works').catch(() => assert.deepEqual(missing, []));
    for (const [name, deed] of Object.entries(readings)) {
      if (name !== 'page token') // only the guarded one has it
        assert.ok(await attack(context, doors.open, place, deed), name);
    }
    await context.close();
    await forget(doors.open);
  });

  test(`from ${place}, nothing is changed and nothing is read`, async () => {
    const context = await browser.newContext();
    for (const [name, deed] of Object.entries({ ...attacks, ...readings })) {
      const before = doors.guarded.refused;
      const read = await attack(context, doors.guarded, place, deed, 'evil');
      assert.ok(read === undefined || read === '', `${name} reads ${read}`);
      if (name !== 'WebSocket') // an upgrade is no request here: it is broken before it is judged
        await eventually(() => doors.guarded.refused > before, `${name} is refused and counted`);
      assert.deepEqual(await tokensOf(doors.guarded), [], name);
    }
    await context.close();
    assert.deepEqual(await tokensOf(doors.guarded), []);
  });
}

// ---- What has to go on working ---------------------------------------------------------------------------------------

test('a typed address asks first and then does it', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${doors.guarded.port}/?c=addToken&i=${encodeURIComponent('<b>typed</b>')}`);
  await page.getByRole('heading', { name: 'Carry out this command?' }).waitFor();
  assert.equal(await page.getByText('<b>typed</b>').count(), 1);
  assert.deepEqual(await tokensOf(doors.guarded), []);
  await page.getByRole('button', { name: 'Carry out' }).click();
  await page.getByText('SUCCESS').waitFor();
  assert.deepEqual(await tokensOf(doors.guarded), ['<b>typed</b>']);
  await page.close();
  await forget(doors.guarded);
});

test('our own page reads, changes and follows', async () => {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`http://localhost:${doors.guarded.port}/ersadmin.html`);
  const seen = await page.evaluate(async () => {
    const { token } = await (await fetch('/api/v1/page-token')).json();
    const made = await fetch('/api/v1/tokens', {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Rendezvous-Page': token }, body: '{"text":"honest"}',
    });
    const old = await fetch('/?c=addToken&i=honest2', { method: 'POST' });
    const stream = await fetch('/api/v1/events');
    const first = await stream.body.getReader().read();
    return { made: made.status, old: old.status, stream: stream.status, bytes: first.value.length };
  });
  assert.ok(seen.made < 300, 'made: ' + seen.made);
  assert.equal(seen.old, 200);
  assert.equal(seen.stream, 200);
  assert.ok(seen.bytes > 0);
  assert.deepEqual(await tokensOf(doors.guarded), ['honest', 'honest2']);
  assert.deepEqual(faults, []);
  await page.close();
  await forget(doors.guarded);
});

test('curl and wget work as ever', async () => {
  const before = doors.guarded.refused;
  const url = (id) => `http://127.0.0.1:${doors.guarded.port}/?c=addToken&i=${id}`;
  assert.match((await run('curl', ['-s', url('c1')])).stdout, /SUCCESS/);
  assert.match((await run('curl', ['-s', '-X', 'POST', url('c2')])).stdout, /SUCCESS/);
  assert.match((await run('curl', ['-s', '-d', 'x=1', url('c3')])).stdout, /SUCCESS/);
  assert.match((await run('curl', ['-s', '--http1.0', url('c4')])).stdout, /SUCCESS/);
  assert.match((await run('wget', ['-q', '-O', '-', url('w1')])).stdout, /SUCCESS/);
  assert.match((await run('wget', ['-q', '-O', '-', '--post-data=', url('w2')])).stdout, /SUCCESS/);
  assert.deepEqual(await tokensOf(doors.guarded), ['c1', 'c2', 'c3', 'c4', 'w1', 'w2']);
  assert.equal(doors.guarded.refused, before);
});

test('from elsewhere, the page asks for the key and then works', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`https://localhost:${doors.remote.port}/ersadmin.html`);
  const key = page.getByRole('textbox', { name: 'Admin key' });
  await key.fill('0'.repeat(64));
  await key.press('Enter');
  await page.getByText('The server does not accept this key.').waitFor();
  const stream = page.waitForResponse((response) => response.url().endsWith('/api/v1/events') && response.status() === 200);
  await key.fill(adminKey);
  await key.press('Enter');
  await stream;
  assert.ok(!page.url().includes(adminKey));
  assert.deepEqual(await page.evaluate(() => [localStorage.length, document.cookie]), [0, '']);
  await context.close();
});

test('from elsewhere, scripts need the key', async () => {
  const url = `https://127.0.0.1:${doors.remote.port}/?c=version`;
  const status = async (...how) => (await run('curl', ['-sk', '-o', '/dev/null', '-w', '%{http_code}', ...how, url])).stdout;
  assert.equal(await status(), '403');
  assert.equal(await status('-H', 'Authorization: Bearer ' + '0'.repeat(64)), '403');
  assert.equal(await status('-H', '@' + file('header')), '200');
});
