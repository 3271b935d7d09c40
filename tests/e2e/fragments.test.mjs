// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { FragmentDevice } from "./kit/FragmentDevice.mjs";
import { Server } from "./kit/Server.mjs";
import { eventsOf, launchBrowser, openViewer, shownBy, stateOf } from "./kit/browser.mjs";
import { eventually } from "./kit/eventually.mjs";

let server, browser, context, device;

before(async () => {
    server = await Server.start();
    browser = await launchBrowser();
});
after(async () => {
    await browser?.close();
    await server?.stop();
});
afterEach(async () => {
    device?.stop();
    await context?.close();
});

async function watch(room, play) {
    device = new FragmentDevice(server.url, room, play);
    await device.start();
    context = await browser.newContext();
    return openViewer(context, server, { room, stream: "test1", transport: "fmp4" });
}

const hasEvent = async (page, name) => (await eventsOf(page)).some((line) => line.includes(`  ${name}`));

test("a recorded stream plays, its heartbeats are answered and it stays close to live", async () => {
    const page = await watch("whole");
    await eventually(async () => (await shownBy(page)).frames > 60, "sixty pictures");
    const early = await shownBy(page);
    await eventually(async () => (await shownBy(page)).time > early.time + 2, "the clock goes on");
    const { width } = await shownBy(page);
    assert.equal(width, 640);
    assert.equal(await stateOf(page), "Live");
    assert.equal(await hasEvent(page, "rep-frameloss"), false);
    assert.ok(device.heartbeatsAnswered > 0);
    const behind = await page.evaluate(() => {
        const video = document.getElementById("video");
        return video.buffered.end(video.buffered.length - 1) - video.currentTime;
    });
    assert.ok(behind < 3, `${behind} s behind the newest picture`);
    assert.deepEqual(page.complaints, []);
});

test("pause and resume reach the device", async () => {
    const page = await watch("pause");
    await eventually(async () => (await stateOf(page)) === "Live", "the picture plays");
    await page.click("#pause");
    await eventually(() => device.commands.includes("pause"), "the device hears of the pause");
    assert.equal(await stateOf(page), "Paused");
    assert.equal(await page.evaluate(() => document.getElementById("video").paused), true);
    await page.click("#pause");
    await eventually(() => device.commands.includes("resume"), "the device hears of the end of the pause");
    const { frames } = await shownBy(page);
    await eventually(async () => (await shownBy(page)).frames > frames + 10, "the picture goes on");
});

test("lost bytes are reported, and the picture goes on behind the gap", async () => {
    const page = await watch("gap", { gap: [150, 160] });
    await eventually(() => hasEvent(page, "rep-frameloss"), "the loss is reported");
    const { frames, time } = await shownBy(page);
    await eventually(async () => {
        const now = await shownBy(page);
        return now.frames > frames + 30 && now.time > time + 2;
    }, "the picture goes on");
    assert.equal(await stateOf(page), "Live");
    assert.equal(await hasEvent(page, "playererror"), false);
    assert.deepEqual(page.complaints, []);
});

test("a stream that is joined late plays from its next key frame", async () => {
    const page = await watch("late", { startAt: 200 });
    await eventually(async () => (await shownBy(page)).frames > 30, "thirty pictures");
    const { time } = await shownBy(page);
    assert.ok(time > 4.5, `playback stands at ${time} s of the device's clock`);
    assert.equal(await stateOf(page), "Live");
    assert.equal(await hasEvent(page, "playererror"), false);
});
