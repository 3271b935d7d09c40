// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The unmodified socket.io-client 0.9.17 in a browser, on a page of our own port and on a page of a foreign origin
// (where it asks with credentials), with both of its transports.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromNpm, npmFile } from './support/npm.mjs';
import { startForeignSite, startProgram } from './support/servers.mjs';

const page = fileURLToPath(new URL('page/client.html', import.meta.url));
const client = npmFile('socket.io-client/dist/socket.io.js');
const chromium = process.env.RDV_CHROMIUM ?? '/usr/bin/chromium';

let webRoot;
let program;
let foreign;
let browser;

before(async () => {
    webRoot = mkdtempSync(join(tmpdir(), 'rdv-pages-'));
    copyFileSync(page, join(webRoot, 'client.html'));
    copyFileSync(client, join(webRoot, 'socket.io.js'));
    program = await startProgram({ webRoot, log: { level: 'debug' } });
    foreign = await startForeignSite({
        '/client.html': { type: 'text/html', body: readFileSync(page) },
        '/socket.io.js': { type: 'text/javascript', body: readFileSync(client) },
    });
    browser = await fromNpm('playwright-core').chromium.launch(
        { executablePath: chromium, args: ['--no-sandbox', '--disable-features=LocalNetworkAccessChecks'] });
});

after(async () => {
    await browser?.close();
    await foreign?.stop();
    assert.equal(await program.stop(), 0);
    rmSync(webRoot, { recursive: true, force: true });
});

for (const transport of ['websocket', 'xhr-polling']) {
    for (const where of ['our own port', 'a foreign origin']) {
        test(`a page on ${where} meets by ${transport}`, { timeout: 40_000 }, async () => {
            const ours = `http://127.0.0.1:${program.port}`;
            const origin = where === 'our own port' ? ours : `http://localhost:${foreign.port}`;
            const tab = await browser.newPage();
            const complaints = [];
            tab.on('console', (message) => complaints.push(message.text()));
            tab.on('pageerror', (error) => complaints.push(`${error}`));
            tab.on('request', (request) => complaints.push(`> ${request.method()} ${request.url()} ${request.postData() ?? ''}`));
            tab.on('requestfinished', (request) => complaints.push(`< ${request.method()} ${request.url()}`));
            tab.on('requestfailed', (request) => complaints.push(`! ${request.url()} ${request.failure().errorText}`));
            const room = `${where} ${transport}`;
            await tab.goto(`${origin}/client.html?${new URLSearchParams({ transport, room, server: ours })}`);
            const result = await tab.evaluate(() => window.result.catch((error) => ({ error: `${error}` })));
            if (result.error)
                assert.fail([result.error, ...complaints, program.printed()].join('\n'));
            assert.deepEqual(result,
                { removed: true, answer: 'v=0\r\ns=-\r\n', transport, page: origin, server: ours });
            await tab.close();
        });
    }
}
