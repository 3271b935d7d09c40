// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(new URL('../../e2e/package.json', import.meta.url));
const { chromium } = require('playwright-core');

/** RDV_PATIENCE, as in tests/kit/Patience.h. */
const patience = Math.max(1, Number(process.env.RDV_PATIENCE) || 1);

export const launchBrowser = () => chromium.launch({ executablePath: process.env.RDV_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

/** One server of our own that prints the address of its page first. */
export async function startHost(program, ...args) {
  const host = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => host.kill('SIGKILL'));
  const [address] = await once(createInterface({ input: host.stdout }), 'line');
  return { address, stop: () => host.kill() };
}

/** Opens the page at a section and waits until it is live; `page.faults` are what the browser complains about. */
export async function openPage(browser, address, section = 'overview', options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(String(error)));
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) page.faults.push(message.text()); });
  page.on('dialog', (dialog) => { page.faults.push('a dialog of the browser: ' + dialog.message()); dialog.dismiss(); });
  page.setDefaultTimeout(8000 * patience);
  await page.goto(`${address}#${section}`);
  await page.locator('#connection').filter({ hasText: 'Live' }).waitFor();
  return page;
}

export const row = (page, text) => page.locator('.row').filter({ hasText: text });
export const toSection = (page, name) => page.getByRole('navigation').getByRole('link', { name: new RegExp('^' + name) }).click();
export const said = (page, words) => page.locator('#said').filter({ hasText: words }).waitFor();

/** What a camera reads in the picture of an element. */
export async function readCode(locator) {
  const folder = mkdtempSync(join(tmpdir(), 'rdv-qr-'));
  try {
    const file = join(folder, 'code.png');
    writeFileSync(file, await locator.screenshot());
    return execFileSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What keeps somebody who does not see or does not point from using the page as it is now. */
export function obstacles(page) {
  return page.evaluate(() => {
    const found = [];
    const isShown = (element) => element.checkVisibility();
    const byIds = (element, name) => (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
    const text = (element) => element?.textContent.trim() ?? '';
    const nameOf = (element) => element.getAttribute('aria-label')?.trim()
      || byIds(element, 'aria-labelledby').map((id) => text(document.getElementById(id))).join(' ').trim()
      || (element instanceof SVGElement ? text(element.querySelector(':scope > title')) : '')
      || [...(element.labels ?? [])].map(text).join(' ').trim()
      || (/^(A|BUTTON|SUMMARY|OPTION)$/.test(element.tagName) || element.getAttribute('role') === 'columnheader' ? text(element) : '');
    const controls = 'a[href], button, input, select, textarea, summary, meter, output, dialog, nav, [role=grid], [role=img], [role=group], section';
    for (const element of document.querySelectorAll(controls))
      if (isShown(element) && !nameOf(element))
        found.push('no name: ' + element.outerHTML.slice(0, 120));
    for (const element of document.querySelectorAll('img:not([alt])'))
      found.push('no alternative: ' + element.outerHTML);
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-activedescendant', 'aria-controls'])
      for (const element of document.querySelectorAll(`[${name}]`))
        for (const id of byIds(element, name))
          if (!document.getElementById(id))
            found.push(`${name} names ${id}, which is not there`);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    found.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => 'twice: ' + id));
    if (document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1)
      found.push('not one heading and one main part');
    if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])'))
      found.push('an order of its own');
    if (document.querySelector('[style]:not(.grid):not(.row):not(.rows):not(.table)'))
      found.push('an inline style');
    return found;
  });
}

/** Elements that stick out of the window to the right, or whose own text is cut off sideways. */
export function stickingOut(page) {
  return page.evaluate(() => [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('.unseen, .grid, .ladderview, nav, .skip, .qr, .plot') && element.checkVisibility()
      && element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 100)));
}

/** Relative luminance contrast of every text that is shown (WCAG 2.1, 1.4.3), worst first, below 4.5 to 1. */
export function faintTexts(page) {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const pixel = (colours) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb) => rgb.map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
    const found = [];
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (!own || !element.checkVisibility() || element.closest(':disabled, .unseen, svg, .off'))
        continue;
      const grounds = [];
      for (let parent = element; parent; parent = parent.parentElement)
        grounds.unshift(getComputedStyle(parent).backgroundColor);
      const ground = pixel(['#fff', ...grounds]);
      const [a, b] = [luminance(ground), luminance(pixel([`rgb(${ground})`, getComputedStyle(element).color]))].sort((x, y) => y - x);
      const contrast = (a + 0.05) / (b + 0.05);
      if (contrast < 4.5)
        found.push(`${contrast.toFixed(2)}: ${element.outerHTML.slice(0, 90)}`);
    }
    return found.sort();
  });
}
