// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an operator does on the admin page, in a real browser against the real admin port.
// Usage: page.test.mjs <adminhost>
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchBrowser, openPage, readCode, row, said, startHost, toSection } from './kit/AdminPage.mjs';

const host = await startHost(process.argv[2], '0');
const browser = await launchBrowser();
const hostile = '<img src=x onerror=alert(1)>';

let page = await openPage(browser, host.address);

/** Goes to a section, does something there, and wants that the browser had nothing to complain about. */
async function on(section, deed) {
  try {
    await page.evaluate((name) => { location.hash = name; }, section);
    await deed(page);
    assert.deepEqual(page.faults, []);
  } catch (error) {
    await page.context().close(); // the next test starts afresh
    page = await openPage(browser, host.address);
    throw error;
  }
}

const config = async () => Object.fromEntries((await (await fetch(new URL('/api/v1/config', host.address))).json()).settings.map(({ key, value }) => [key, value]));

test('the overview tells what runs, how much, and what needs attention', () => on('overview', async (page) => {
  await page.getByText('on 0.0.0.0:3535 since').waitFor();
  await page.getByRole('link', { name: 'Viewers 5 1 waiting' }).waitFor();
  await page.locator('.parts li', { hasText: 'Storage' }).getByText('Saving').waitFor();
  await page.locator('.alerts li', { hasText: 'not encrypted' }).getByRole('button', { name: 'Set up TLS' }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'setting-server.secure');
}));

test('charts grow with each second', () => on('overview', async (page) => {
  const points = () => page.locator('.plot .line-of').first().evaluate((line) => line.getAttribute('d').split('L').length);
  const before = await points();
  await page.waitForFunction((count) => document.querySelector('.plot .line-of').getAttribute('d').split('L').length > count + 1, before);
}));

test('new viewers are paused and let in again', () => on('overview', async (page) => {
  await page.getByRole('button', { name: 'Pause new viewers…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
  await page.getByText('New viewers are paused: whoever comes now').waitFor();
  await page.locator('.alerts').getByRole('button', { name: 'Let viewers in' }).click();
  await page.getByText('New viewers are paused: whoever comes now').waitFor({ state: 'detached' });
}));

test('a token is issued, shown this once with its code, listed and revoked', () => on('tokens', async (page) => {
  await page.getByRole('button', { name: 'Issue tokens…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Rooms, one a line').fill('Front door');
  await dialog.getByLabel('Note').fill('for the postman');
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
  await dialog.getByText('This text is shown this once.').waitFor();
  const secret = await dialog.getByLabel('Token', { exact: true }).textContent();
  assert.ok(secret.length >= 22, secret);
  await dialog.getByLabel('Stream').fill('mp4:a/b.mp4');
  const link = await dialog.getByLabel('Viewer link', { exact: true }).textContent();
  assert.equal(link, `http://meet.example.org:3535/demo/evowrtcclient.html?room=Front%20door&stream=mp4%3Aa%2Fb.mp4&token=${secret}`);
  assert.equal(await readCode(dialog.locator('.qr')), link);
  await dialog.getByRole('button', { name: 'Copy token' }).click();
  await said(page, 'The token is copied.');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), secret);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await said(page, 'The link is copied.');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  await page.keyboard.press('Escape'); // what is shown once does not go away by accident
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.ok(!(await page.content()).includes(secret));

  await row(page, 'for the postman').click();
  await page.getByRole('button', { name: 'Revoke…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await row(page, 'for the postman').waitFor({ state: 'detached' });
}));

test('several tokens come as one file, and a device token without a link', () => on('tokens', async (page) => {
  await page.getByRole('button', { name: 'Issue tokens…' }).click();
  await page.getByLabel('How many tokens').fill('3');
  await page.getByLabel('Note', { exact: true }).fill('=cmd()');
  await page.getByRole('dialog').getByRole('button', { name: 'Issue', exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as CSV' }).click();
  const lines = (await (await (await saving).createReadStream()).toArray()).join('').trim().split('\r\n');
  assert.equal(lines.length, 4);
  assert.ok(lines[1].includes(`"'=cmd()"`), lines[1]);
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Issue tokens…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('For', { exact: true }).selectOption('device');
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
  await dialog.getByText('A device token belongs to one room.').waitFor();
  await dialog.getByLabel('Room', { exact: true }).fill('garage');
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
  await dialog.getByText('Enter it in the device that opens the room “garage”.').waitFor();
  assert.equal(await dialog.locator('.qr').count(), 0);
  await dialog.getByRole('button', { name: 'Done' }).click();
}));

test('a refusal of the server is told in the dialog', () => on('tokens', async (page) => {
  await page.getByRole('button', { name: 'Issue tokens…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('More', { exact: true }).click();
  await dialog.getByLabel('Own text').fill('old'); // somebody has it already
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
  await dialog.getByRole('alert').filter({ hasText: /\w/ }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.ok(page.faults.every((fault) => fault.includes('409')), page.faults); // the browser notes every refusal
  page.faults.length = 0;
}));

test('the window of a bound token counts down', () => on('tokens', async (page) => {
  const left = () => row(page, 'night shift').locator('div').nth(2).textContent();
  const before = await left();
  await page.waitForFunction((text) => ![...document.querySelectorAll('.row')].find((one) => one.textContent.includes('night shift')).textContent.includes(text), before);
  assert.match(await left(), /^9 min \d+ s$/);
}));

test('a room is allowed and blocked', () => on('devices', async (page) => {
  await page.getByRole('button', { name: 'Allow a room…' }).click();
  await page.getByLabel('Name of the room').fill('Attic & roof + 1');
  await page.keyboard.press('Enter');
  await row(page, 'Attic & roof + 1').click();
  await page.getByRole('button', { name: 'Block room…' }).click();
  await page.keyboard.press('Enter'); // the focus is on Cancel
  await row(page, 'Attic & roof + 1').filter({ hasText: 'Listed' }).waitFor();
  await page.getByRole('button', { name: 'Block room…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Block room' }).click();
  await row(page, 'Attic & roof + 1').filter({ hasText: 'Blocked' }).waitFor();
}));

test('a room has a link and a code for viewers', () => on('devices', async (page) => {
  await row(page, 'loading bay').click();
  await page.getByRole('button', { name: 'Viewer link…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Viewer link' });
  await dialog.getByText('Viewers need a token: this link asks for one.').waitFor();
  const link = await dialog.getByLabel('Viewer link', { exact: true }).filter({ hasText: 'http' }).textContent();
  assert.equal(link, 'http://meet.example.org:3535/demo/evoplayers.html?room=loading%20bay');
  assert.equal(await readCode(dialog.locator('.qr')), link);
  await dialog.getByRole('button', { name: 'Close' }).click();
}));

test('names with markup are letters everywhere', () => on('devices', async (page) => {
  await row(page, hostile).click();
  await page.locator('.details h2').filter({ hasText: hostile }).waitFor();
  await page.locator('.details dd').filter({ hasText: '<script>alert(2)</script>' }).waitFor();
  await toSection(page, 'Sessions');
  await row(page, hostile).click();
  await page.locator('.details').getByText('Neither side had a relayed path.').waitFor();
  await toSection(page, 'Log');
  await row(page, hostile).first().click();
  await page.locator('.details dd').filter({ hasText: hostile }).waitFor();
  assert.equal(await page.locator('img:not([src="icon.svg"]), .row script, .details script').count(), 0);
}));

test('a session shows its state, candidates and messages, and is ended', () => on('sessions', async (page) => {
  await row(page, 'dispatcher').click();
  const details = page.getByRole('region', { name: 'Session' });
  await details.getByText('Path: host–srflx.').waitFor();
  await details.getByText('3: 2 host, 1 srflx (1 IPv6, 1 hidden (.local))').waitFor();
  await details.locator('.ladder').getByText('Offer (2.4 kB): PCMU, H264', { exact: true }).waitFor();
  await details.locator('.ladder').getByText('5.2 s pause').waitFor();
  assert.equal(await details.locator('.unseen li').count(), 12);
  await row(page, 'night guard').click();
  await details.getByRole('button', { name: 'Disconnect viewer…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  await row(page, 'night guard').waitFor({ state: 'detached' });
}));

test('older sessions come page by page', () => on('sessions', async (page) => {
  await page.getByText('sessions in the list').waitFor();
  const older = page.getByRole('button', { name: 'Load older sessions' });
  for (const shown of ['visitor 450', 'visitor 250', 'visitor 50']) {
    await older.click();
    await page.getByPlaceholder('Search viewer').fill(shown);
    await row(page, shown).waitFor();
  }
  await older.waitFor({ state: 'hidden' });
}));

test('STUN and TURN servers are edited, ordered, tested and saved; secrets stay hidden and stay', () => on('ice', async (page) => {
  assert.ok(!/the-shared-secret-of-turn|a-fixed-password/.test(await page.content()));
  await page.getByRole('button', { name: 'Test: stun:192.0.2.5:3478' }).click();
  await page.getByText('Works, 12 ms').waitFor();
  await page.getByText('seen as 198.51.100.2:40000').waitFor();
  await page.getByText('This machine has no IPv6 address to ask from.').waitFor();

  await page.getByRole('button', { name: 'Add STUN server…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Addresses, one a line').fill('stun://stun.example.org');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await dialog.getByText('without slashes').waitFor();
  await dialog.getByLabel('Addresses, one a line').fill('stun:stun.example.org:3478');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('button', { name: 'Up: stun:stun.example.org:3478' }).click();
  await said(page, 'stun:stun.example.org:3478 is number 1 now.');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Down: stun:stun.example.org:3478');

  await page.getByRole('button', { name: 'Edit: turn:192.0.2.9:3478' }).click();
  await dialog.getByLabel('Addresses, one a line').fill('turn:192.0.2.10:3478');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await dialog.getByText('enter the password or secret again').waitFor();
  await dialog.getByLabel('Password').fill('another-password');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await said(page, 'The lists are saved and in force.');
  const lists = await config();
  assert.deepEqual(lists.stunservers.map(({ url }) => url), ['stun:stun.example.org:3478', 'stun:192.0.2.5:3478']);
  assert.ok(JSON.stringify(lists.turnservers).includes('turn:192.0.2.10:3478'));
  assert.ok(!/the-shared-secret-of-turn|password"?:"?another/.test(JSON.stringify(lists)));
}));

test('settings are searched, changed with the right controls, and saved', () => on('settings', async (page) => {
  await page.getByPlaceholder('Search settings').fill('queue');
  const wait = page.getByRole('spinbutton', { name: /^Longest wait/ });
  await wait.fill('99999');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.setting .fault').filter({ hasText: /\w/ }).waitFor();
  await wait.fill('45');
  await page.getByText('1 setting changed and not saved yet.').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await said(page, '1 setting saved.');
  assert.equal((await config())['rooms.queueSeconds'], 45);

  await page.getByPlaceholder('Search settings').fill('');
  await page.getByRole('spinbutton', { name: /^Port/ }).first().fill('4545');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('In force after the next start of the server: Port.').waitFor();
  assert.ok(await page.getByRole('textbox', { name: /^Private key/ }).isDisabled()); // names a file
}));

test('the log is live, filtered, paused and exported', () => on('log', async (page) => {
  await row(page, 'The STUN responder had a problem.').waitFor();
  await fetch(new URL('/api/v1/rooms', host.address), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"name":"new wing"}' });
  await row(page, 'A room was allowed.').filter({ hasText: 'new wing' }).waitFor();
  await page.getByLabel('Least level').selectOption({ label: 'Warning and above' });
  await row(page, 'A room was allowed.').first().waitFor({ state: 'detached' });
  await page.getByLabel('About').selectOption({ label: 'Viewers and sessions' });
  await page.locator('.row').nth(1).waitFor({ state: 'detached' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const [record] = (await (await (await saving).createReadStream()).toArray()).join('').trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(record.event, 'viewer_refused');
  assert.equal(record.fields.room, hostile);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused, 0 newer records').waitFor();
}));

test('what operators did is in the audit', () => on('audit', async (page) => {
  await row(page, 'Allowed a room').filter({ hasText: 'Page or API' }).first().waitFor();
}));

test('a server that goes away is said, and what comes back is shown', () => on('devices', async (page) => {
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.evaluate(() => fetch('/api/v1/status').catch(() => {}));
  await page.reload();
  await page.getByText('The server does not answer.').first().waitFor();
  await page.unroute('**/api/v1/**');
  await page.locator('#lost').waitFor({ state: 'hidden' });
  await row(page, 'Front door').waitFor();
  assert.ok(page.faults.every((fault) => fault.includes('net::ERR_FAILED')), page.faults);
  page.faults.length = 0;
}));

after(async () => {
  await browser.close();
  host.stop();
});
