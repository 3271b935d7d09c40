// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the admin page holds itself: names for everything, the keyboard alone, both themes, every width, ten thousand rows.
// Usage: pagelook.test.mjs <adminhost> [folder for pictures]
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { faintTexts, launchBrowser, obstacles, openPage, row, startHost, stickingOut, toSection } from './kit/AdminPage.mjs';

const [program, pictures] = process.argv.slice(2);
const host = await startHost(program, '0');
const crowd = await startHost(program, '0', '10000');
const browser = await launchBrowser();
const sections = ['Overview', 'Devices', 'Sessions', 'Tokens', 'STUN/TURN', 'Settings', 'Log', 'Audit'];

/** Every section, with a row open where there are rows. */
async function eachSection(page, look) {
  for (const section of sections) {
    await toSection(page, section);
    await page.getByRole('heading', { name: section, level: 1 }).waitFor();
    if (['Devices', 'Sessions', 'Tokens', 'Log'].includes(section)) {
      await page.locator('.row').nth(1).click();
      await page.locator('.details').waitFor();
    }
    await look(section);
  }
}

const looks = [
  { width: 1280, colorScheme: 'light', checks: [obstacles, stickingOut, faintTexts] },
  { width: 1280, colorScheme: 'dark', checks: [faintTexts] },
  { width: 390, colorScheme: 'light', checks: [obstacles, stickingOut] },
  { width: 820, colorScheme: 'dark', checks: [stickingOut] },
];

for (const { width, colorScheme, checks } of looks) {
  test(`everything has a name, is legible and within the window at ${width} pixels, ${colorScheme}`, async () => {
    const page = await openPage(browser, host.address, 'overview', { viewport: { width, height: 900 }, colorScheme });
    await eachSection(page, async (section) => {
      for (const check of checks)
        assert.deepEqual(await check(page), [], section);
      if (pictures)
        await page.screenshot({ path: `${pictures}/${width}-${colorScheme}-${section.replace('/', '-')}.png`, fullPage: width < 800 });
    });
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}

test('dialogs have names and give the focus back', async () => {
  const page = await openPage(browser, host.address, 'tokens');
  const issue = page.getByRole('button', { name: 'Issue tokens…' });
  await issue.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Issue tokens' }).waitFor();
  await page.getByText('More', { exact: true }).click();
  assert.deepEqual(await obstacles(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Issue tokens…');
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('the admin key is asked for once, and lives only as long as the page', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const shown = [];
  await page.route('**/api/v1/**', async (route) => {
    const { authorization: key, ...others } = await route.request().allHeaders();
    if (key === 'Bearer right')
      return route.continue({ headers: others }); // this server has no key and admits none
    shown.push(key);
    return route.fulfill({ status: 403, headers: { 'WWW-Authenticate': 'Bearer' } });
  });
  await page.goto(host.address);
  const dialog = page.getByRole('dialog', { name: 'Admin key' });
  await dialog.getByLabel('Admin key').fill('wrong');
  await page.keyboard.press('Enter');
  await dialog.getByText('does not accept this key').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('The server wants its admin key.').waitFor();
  await page.getByRole('button', { name: 'Enter the admin key…' }).click();
  await dialog.getByLabel('Admin key').fill('right');
  await page.keyboard.press('Enter');
  await page.locator('#connection').filter({ hasText: 'Live' }).waitFor();
  assert.equal(await page.locator('dialog').count(), 0);
  assert.ok(shown.includes('Bearer wrong'));
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search]), [0, 0, '', '']);
  await context.close();
});

test('the keyboard alone goes everywhere', async () => {
  const page = await openPage(browser, host.address, 'devices');
  const focus = () => page.evaluate(() => {
    const { activeElement: at } = document;
    const box = at.getBoundingClientRect();
    return { name: at.getAttribute('aria-label') ?? at.textContent.trim(), isSeen: box.width > 0 && box.right > 0 };
  });
  const stops = [];
  for (let i = 0; i < 40; ++i) {
    await page.keyboard.press('Tab');
    const stop = await focus();
    if (stop.name === stops[0]?.name || (stop.name.length > 200))
      break;
    stops.push(stop);
  }
  const names = stops.map(({ name }) => name);
  assert.equal(names[0], 'To the content');
  for (const wanted of ['Search room, address, device', 'State', 'Allow a room…', 'Devices'])
    assert.ok(names.some((name) => name.startsWith(wanted)), `${wanted} among ${names}`);
  assert.ok(stops.every(({ isSeen }) => isSeen), JSON.stringify(stops));

  const grid = page.getByRole('grid', { name: 'Devices' });
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  const first = page.locator('.row[aria-selected=true][aria-rowindex="2"]');
  await first.waitFor();
  assert.equal(await grid.getAttribute('aria-activedescendant'), await first.getAttribute('id'));
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H2');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BUTTON');
  await grid.focus();
  await page.keyboard.press('Escape');
  await page.locator('.details').waitFor({ state: 'hidden' });
  await page.context().close();
});

test('ten thousand devices scroll, sort and filter within a blink', async () => {
  const page = await openPage(browser, crowd.address, 'devices');
  await page.getByText('10,006 rooms').waitFor();
  await page.locator('.row').first().waitFor();
  assert.ok(await page.locator('.row').count() < 80);
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await page.locator('.row[aria-rowindex="10007"][aria-selected=true]').waitFor();
  const longest = await page.evaluate(async () => {
    const times = [];
    const search = document.querySelector('input[type=search]');
    for (const text of ['c', 'ca', 'camera 99', 'camera 999', '']) {
      const begun = performance.now();
      search.value = text;
      search.dispatchEvent(new Event('input'));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      times.push(performance.now() - begun);
    }
    return Math.max(...times);
  });
  assert.ok(longest < 1500, `${longest} ms`); // on two shared cores without a graphics card
  await page.getByPlaceholder('Search room').fill('camera 9999');
  await row(page, 'camera 9999').waitFor();
  assert.equal(await page.locator('.row').count(), 1);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

after(async () => {
  await browser.close();
  host.stop();
  crowd.stop();
});
