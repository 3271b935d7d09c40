// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The admin page over the whole program: a camera and a viewer come, are seen, and are dealt with.
// Usage: pageserver.test.mjs <rendezvous>
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCamera } from '../e2e/kit/browser.mjs';
import { eventually } from '../e2e/kit/eventually.mjs';
import { launchBrowser, openPage, row, said, toSection } from './kit/AdminPage.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rdv-adminpage-'));
const configFile = join(folder, 'config.json');
writeFileSync(configFile, JSON.stringify({
  server: { port: 0, adminPort: 0, tokensEnabled: true }, stun: { port: 0, address: '127.0.0.1' }, publicHost: '127.0.0.1',
}), { mode: 0o600 });
const program = spawn(process.argv[2], ['--no-gui', '--config', configFile, '--state-dir', join(folder, 'state')], { stdio: ['ignore', 'pipe', 'pipe'] });
process.on('exit', () => program.kill('SIGKILL')); // also when a test could not even begin
let output = '';
for (const stream of [program.stdout, program.stderr])
  stream.on('data', (data) => { output += data; });
const portAfter = async (pattern) => (await eventually(() => pattern.exec(output), `a line like ${pattern}`))[1];
const server = { url: `http://127.0.0.1:${await portAfter(/ERS running on port (\d+)/)}` };
const address = `http://127.0.0.1:${await portAfter(/Admin access port: (\d+)/)}/ersadmin.html`;
const browser = await launchBrowser();
const page = await openPage(browser, address);
const others = await browser.newContext();
let link;

test('a token is issued for a room and a stream', async () => {
  await toSection(page, 'Tokens');
  await page.getByRole('button', { name: 'Issue tokens…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Rooms, one a line').fill('yard');
  await dialog.getByLabel('Streams, one a line').fill('camera');
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
  link = await dialog.getByLabel('Viewer link', { exact: true }).textContent();
  assert.ok(link.startsWith(`${server.url}/demo/evowrtcclient.html?room=yard&stream=camera&token=`), link);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await row(page, 'yard').filter({ hasText: 'Unused' }).waitFor();
});

test('a camera that comes is in the list at once', async () => {
  await toSection(page, 'Devices');
  await openCamera(others, server, 'yard');
  await row(page, 'yard').filter({ hasText: 'Waiting' }).click();
  await page.locator('.details dd').filter({ hasText: 'Chrome' }).waitFor();
});

test('a viewer with the link is seen from join to picture, and its token is bound', async () => {
  await toSection(page, 'Sessions');
  const viewer = await others.newPage();
  await viewer.goto(link);
  await row(page, 'yard').filter({ hasText: 'Connected' }).click({ timeout: 20000 });
  const details = page.getByRole('region', { name: 'Session' });
  await details.getByText('The viewer is connected to the device; its page has said so.').waitFor({ timeout: 20000 });
  await details.locator('.ladder').getByText(/^Offer \(/).waitFor();
  await toSection(page, 'Tokens');
  await row(page, 'yard').filter({ hasText: 'Bound' }).filter({ hasText: /\d+ min/ }).waitFor();
});

test('the session is ended and stays in the list as ended', async () => {
  await toSection(page, 'Sessions');
  await page.getByRole('button', { name: 'Disconnect viewer…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  await row(page, 'yard').filter({ hasText: 'Ended' }).first().waitFor();
});

test('the token is revoked and the log and the audit tell who did what', async () => {
  await toSection(page, 'Tokens');
  await row(page, 'yard').click();
  await page.getByRole('button', { name: 'Revoke…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke and end its sessions' }).click();
  await said(page, 'The token was revoked.');
  await toSection(page, 'Log');
  await row(page, 'A token was revoked.').first().waitFor();
  await row(page, 'A viewer met a device.').first().waitFor();
  await toSection(page, 'Audit');
  await row(page, 'Revoked a token').filter({ hasText: 'Page or API' }).filter({ hasText: '127.0.0.1' }).waitFor();
});

test('charts begin with what was before the page was opened', async () => {
  const fresh = await openPage(browser, address);
  // A sample a second: without those from before there are never more than the page's age.
  await fresh.waitForFunction(() => document.querySelector('.plot .line-of')?.getAttribute('d')?.split('L').length > performance.now() / 1000 + 3);
  await fresh.close();
});

test('a STUN server is tested for real, saved, and stands in the file', async () => {
  await toSection(page, 'STUN/TURN');
  const responder = /listening on (127\.0\.0\.1:\d+)/.exec(await page.locator('.toolbar .hint').textContent())[1];
  await page.getByRole('button', { name: 'Add STUN server…' }).click();
  await page.getByRole('dialog').getByLabel('Addresses, one a line').fill(`stun:${responder}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('button', { name: `Test: stun:${responder}` }).click();
  await page.getByText(/^Works, /).waitFor({ timeout: 15000 });
  await page.getByRole('button', { name: 'Save' }).click();
  await said(page, 'The lists are saved and in force.');
  assert.ok(readFileSync(configFile, 'utf8').includes(`stun:${responder}`));
});

test('a setting is saved, and the page says nothing wrong all along', async () => {
  await toSection(page, 'Settings');
  await page.getByRole('spinbutton', { name: /^Longest queue/ }).fill('7');
  await page.getByRole('button', { name: 'Save' }).click();
  await said(page, '1 setting saved.');
  assert.equal(JSON.parse(readFileSync(configFile, 'utf8')).rooms.queueSize, 7);
  assert.deepEqual(page.faults, []);
});

after(async () => {
  await browser.close();
  program.kill('SIGTERM');
  await once(program, 'exit');
  rmSync(folder, { recursive: true, force: true });
});
