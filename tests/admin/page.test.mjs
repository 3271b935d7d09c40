// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The admin page in a real browser: all seven commands, live lists, the confirmation, the viewer link, hostile
// names, and no sideways scrolling from 360 to 1400 pixels. Usage: page.test.mjs <adminhost> [folder for pictures]
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

const require = createRequire(new URL('../e2e/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const [hostProgram, pictures] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

const host = spawn(hostProgram, ['0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const [address] = await new Promise((resolve) => createInterface({ input: host.stdout }).once('line', (line) => resolve([line])));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

async function open(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') page.faults.push(message.text()); });
  await page.goto(address);
  await page.locator('#rooms tr').first().waitFor();
  return page;
}

const row = (page, text) => page.locator('tbody tr').filter({ hasText: text });

test('version and totals are shown', async () => {
  const page = await open();
  await page.getByText(/Version \d+\.\d+\.\d+ · port 3535 · no TLS/).waitFor();
  assert.equal(await page.locator('#sessions').textContent(), '3');
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('a name with markup stays text', async () => {
  const page = await open();
  assert.equal(await row(page, 'Küche').locator('td').first().textContent(), 'Küche <b>&amp;</b>');
  assert.equal(await page.locator('tbody b').count(), 0);
  await page.context().close();
});

test('a room is added and, after a question, deleted', async () => {
  const page = await open();
  await page.getByLabel('Allow a room').fill('Attic & roof + 1');
  await page.keyboard.press('Enter');
  await row(page, 'Attic & roof + 1').waitFor();
  await page.getByText('The room is allowed.').waitFor();
  await page.getByRole('button', { name: 'Delete: Attic & roof + 1' }).click();
  await page.getByRole('dialog').getByText('Attic & roof + 1').waitFor();
  await page.keyboard.press('Enter'); // the focus is on Cancel
  assert.equal(await row(page, 'Attic & roof + 1').count(), 1);
  await page.getByRole('button', { name: 'Delete: Attic & roof + 1' }).click();
  await page.getByRole('button', { name: 'Delete room' }).click();
  await row(page, 'Attic & roof + 1').waitFor({ state: 'detached' });
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('a token is generated, added, linked and deleted', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Generate' }).click();
  const token = await page.getByLabel('Add a token').inputValue();
  assert.match(token, /^[A-Za-z0-9_-]{22}$/);
  await page.locator('#add-token').getByRole('button', { name: 'Add' }).click();
  await row(page, token).waitFor();

  await page.getByRole('button', { name: 'Copy link: ' + token }).click();
  await page.getByText('The link needs one thing more: room.').waitFor();
  await page.getByLabel('Room', { exact: true }).fill('Front door');
  await page.getByLabel('Stream').fill('mp4:a/b.mp4');
  await page.locator('#link-form').getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The link is copied.').waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  assert.equal(link.origin, 'http://127.0.0.1:3535');
  assert.equal(link.pathname, '/demo/evowrtcclient.html');
  assert.deepEqual(Object.fromEntries(link.searchParams), { room: 'Front door', stream: 'mp4:a/b.mp4', token });
  assert.ok(!link.search.includes('+'));

  await page.getByRole('button', { name: 'Delete: ' + token }).click();
  await page.getByRole('button', { name: 'Delete token' }).click();
  await row(page, token).waitFor({ state: 'detached' });
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('a token that somebody uses cannot be added again', async () => {
  const page = await open();
  await page.getByLabel('Add a token').fill('q7Zr0kPjv0yD2d9rJ3mXbA');
  await page.keyboard.press('Enter');
  await page.getByText('exists: somebody already uses this token.').waitFor();
  assert.equal(await page.getByLabel('Add a token').inputValue(), 'q7Zr0kPjv0yD2d9rJ3mXbA');
  await page.context().close();
});

test('the window of a used token counts down', async () => {
  const page = await open();
  const left = row(page, 'q7Zr0kPjv0yD2d9rJ3mXbA').locator('td').nth(2);
  const seconds = async () => (await left.textContent()).split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const first = await seconds();
  await page.waitForFunction((before) => {
    const cell = [...document.querySelectorAll('#tokens tr')].find((tr) => tr.textContent.includes('q7Zr0k')).cells[2];
    const now = cell.textContent.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    return now > 0 && now < before - 1;
  }, first);
  await page.context().close();
});

test('what another operator does appears by itself and leaves the focus alone', async () => {
  const [page, other] = [await open(), await open()];
  await page.getByRole('button', { name: 'Delete: Front door' }).focus();
  await other.getByLabel('Allow a room').fill('cellar');
  await other.keyboard.press('Enter');
  await row(page, 'cellar').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Delete: Front door');
  await page.context().close();
  await other.context().close();
});

for (const [width, colorScheme] of [[360, 'light'], [360, 'dark'], [768, 'light'], [1090, 'dark'], [1290, 'light'], [1480, 'light'], [1920, 'dark'], [1400, 'light'], [1400, 'dark']]) {
  test(`nothing sticks out at ${width} pixels, ${colorScheme}`, async () => {
    const page = await open({ viewport: { width, height: 900 }, colorScheme });
    const sticking = await page.evaluate(() => [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('thead, .unseen') && element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(sticking, []);
    const beyondTheCard = await page.evaluate(() => [...document.querySelectorAll('section')].filter((section) => {
      const room = section.clientWidth - parseFloat(getComputedStyle(section).paddingLeft) - parseFloat(getComputedStyle(section).paddingRight);
      return [...section.children].some((child) => child.getBoundingClientRect().width > room + 0.5);
    }).map((section) => section.innerText.slice(0, 20)));
    assert.deepEqual(beyondTheCard, []);
    const cutCells = await page.evaluate(() => [...document.querySelectorAll('td')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.outerHTML.slice(0, 120)));
    assert.deepEqual(cutCells, []);
    if (pictures)
      await page.screenshot({ path: `${pictures}/${width}-${colorScheme}.png`, fullPage: true });
    await page.context().close();
  });
}

test('a server that goes away is said, and what comes back is shown', async () => {
  const page = await open();
  await page.route('**/?c=*', (route) => route.abort());
  await page.getByText('The server does not answer. Trying again…').waitFor();
  await page.unroute('**/?c=*');
  await page.locator('#lost').waitFor({ state: 'hidden' });
  await page.context().close();
});

test.after(async () => {
  await browser.close();
  host.kill();
});
