// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { Server } from "./kit/Server.mjs";
import { launchBrowser, openCamera, openPage, openViewer, receivedBy, shownBy, showsMore, stateOf, wordsOf } from "./kit/browser.mjs";
import { eventually } from "./kit/eventually.mjs";

let server, browser, context;

before(async () => {
    server = await Server.start();
    browser = await launchBrowser();
});
after(async () => {
    await browser?.close();
    await server?.stop();
});
afterEach(() => context?.close());

const viewersOf = (camera) => camera.locator("#viewers").innerText();

test("a browser camera is seen in another tab", async () => {
    context = await browser.newContext();
    const camera = await openCamera(context, server, "garden");
    const viewer = await openViewer(context, server, { room: "garden", stream: "camera" });
    await showsMore(viewer);
    const { framesDecoded, codec } = await receivedBy(viewer);
    assert.equal(codec, "video/H264", "the codec of devices comes first");
    await eventually(async () => (await receivedBy(viewer)).framesDecoded > framesDecoded + 20, "decoding goes on");
    assert.equal(await stateOf(viewer), "Live");
    assert.equal(await viewersOf(camera), "1");
    assert.deepEqual([...camera.complaints, ...viewer.complaints], []);

    await viewer.close();
    await eventually(async () => (await viewersOf(camera)) === "0", "the camera notices that the viewer left");
});

test("the camera's own link opens the player", async () => {
    context = await browser.newContext();
    const camera = await openCamera(context, server, "room with spaces");
    const viewer = await openPage(context, await camera.inputValue("#viewer-link"));
    await showsMore(viewer);
});

test("two viewers watch one camera at once", async () => {
    context = await browser.newContext();
    const camera = await openCamera(context, server, "both");
    const viewers = await Promise.all([1, 2].map(() => openViewer(context, server, { room: "both", stream: "camera" })));
    await Promise.all(viewers.map((viewer) => showsMore(viewer)));
    assert.equal(await viewersOf(camera), "2");
    await viewers[0].close();
    await showsMore(viewers[1]);
    await eventually(async () => (await viewersOf(camera)) === "1", "one viewer is left");
});

test("a viewer who comes first waits for the camera", async () => {
    context = await browser.newContext();
    const viewer = await openViewer(context, server, { room: "early", stream: "camera" });
    await eventually(async () => (await wordsOf(viewer)) === "Waiting for the camera", "the page says what it waits for");
    assert.equal((await shownBy(viewer)).frames, 0);
    await openCamera(context, server, "early");
    await showsMore(viewer);
    assert.equal(viewer.joins, 1);
});

test("a stream that the camera does not have is named as the reason", async () => {
    context = await browser.newContext();
    await openCamera(context, server, "wrong", "front");
    const viewer = await openViewer(context, server, { room: "wrong", stream: "back" });
    await eventually(async () => (await wordsOf(viewer)).includes("does not have this stream"), "the page says why");
    const right = await openViewer(context, server, { room: "wrong", stream: "front" });
    await showsMore(right);
});

test("pause holds the picture, and it goes on from now", async () => {
    context = await browser.newContext();
    await openCamera(context, server, "pause");
    const viewer = await openViewer(context, server, { room: "pause", stream: "camera" });
    await showsMore(viewer);
    await viewer.click("#pause");
    assert.equal(await stateOf(viewer), "Paused");
    await viewer.click("#pause");
    await showsMore(viewer);
    assert.equal(await stateOf(viewer), "Live");
});

test("stop leaves the room, play comes back", async () => {
    context = await browser.newContext();
    const camera = await openCamera(context, server, "stop");
    const viewer = await openViewer(context, server, { room: "stop", stream: "camera" });
    await showsMore(viewer);
    await viewer.click("#stop");
    assert.equal(await stateOf(viewer), "Stopped");
    await eventually(async () => (await viewersOf(camera)) === "0", "the camera notices");
    await viewer.click("#again");
    await showsMore(viewer);
});

test("a camera that goes and comes back is found again", async () => {
    context = await browser.newContext();
    const camera = await openCamera(context, server, "again");
    const viewer = await openViewer(context, server, { room: "again", stream: "camera" });
    await showsMore(viewer);
    await camera.close();
    await eventually(async () => ["Reconnecting", "Waiting"].includes(await stateOf(viewer)), "the loss is noticed", 30);
    await openCamera(context, server, "again");
    await showsMore(viewer, 20, 40);
    assert.equal(await stateOf(viewer), "Live");
});

test("the player form leads to the picture and keeps the token out of the address", async () => {
    context = await browser.newContext();
    await openCamera(context, server, "form");
    const page = await openPage(context, `${server.url}/demo/evoplayers.html`);
    await page.fill("[name=room]", "form");
    await page.fill("[name=stream]", "camera");
    await page.fill("[name=token]", "not-to-be-seen");
    await page.click("button.primary");
    await page.waitForURL(/evowrtcclient/);
    await showsMore(page);
    assert.ok(!page.url().includes("not-to-be-seen"));
});

test("the first page leads to the picture", async () => {
    context = await browser.newContext();
    await openCamera(context, server, "home");
    const page = await openPage(context, `${server.url}/`);
    await page.fill("[name=room]", "home");
    await page.fill("[name=stream]", "camera");
    await page.click("button.primary");
    await showsMore(page);
    assert.deepEqual(page.complaints, []);
});

test("a page on another server plays from this one, with the classic script", async () => {
    context = await browser.newContext();
    await openCamera(context, server, "foreign");
    const other = await Server.start();
    try {
        const page = await openPage(context, `${other.url}/`);
        await page.addScriptTag({ url: `${other.url}/js/evowrtcplayer.js` });
        await page.evaluate(({ port }) => {
            document.body.innerHTML = '<video id="video" muted></video>';
            window.heard = [];
            const player = new EvoWrtcPlayer({
                ersIp: "127.0.0.1", port, roomName: "foreign", streamName: "camera", videoTagId: "video", transport: "srtp",
            });
            player.registerEventListener((event) => window.heard.push(event));
            player.play();
        }, { port: server.port });
        await showsMore(page);
        const heard = await page.evaluate(() => window.heard);
        for (const event of ["joinedroom", "receivedoffer", "createdpeer", "sendanswer", "connectedpeer", "playerstarted", "playing"])
            assert.ok(heard.includes(event), `${event} in ${heard}`);
    } finally {
        await other.stop();
    }
});
