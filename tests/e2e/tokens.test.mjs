// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { Server } from "./kit/Server.mjs";
import { launchBrowser, openCamera, openViewer, shownBy, showsMore, stateOf, wordsOf } from "./kit/browser.mjs";
import { eventually } from "./kit/eventually.mjs";

let server, browser;
const contexts = [];

before(async () => {
    server = await Server.start(["server.tokensEnabled=true"]);
    browser = await launchBrowser();
});
after(async () => {
    await browser?.close();
    await server?.stop();
});
afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));

async function somebody() {
    const context = await browser.newContext();
    contexts.push(context);
    return context;
}

async function issue(token) {
    const answer = await server.admin("addToken", token);
    assert.equal(answer.status, "SUCCESS", JSON.stringify(answer));
}

const link = (room, token) => ({ room, stream: "camera", ...(token && { token }) });
const saysUsed = (page) => eventually(
    async () => (await stateOf(page)) === "Refused" && (await wordsOf(page)).includes("has been used"), "the page says so");

test("a token admits its viewer and leaves the address", async () => {
    await issue("first-token-0001");
    const owner = await somebody();
    await openCamera(owner, server, "t1");
    const viewer = await openViewer(await somebody(), server, link("t1", "first-token-0001"));
    await showsMore(viewer);
    assert.ok(!viewer.url().includes("first-token-0001"));
    assert.ok(viewer.url().includes("room=t1"));
    assert.ok(!server.output.includes("first-token-0001"), "no log line names the token");
});

test("without a token, or with an unknown one, nobody is admitted", async () => {
    await openCamera(await somebody(), server, "t2");
    const visitor = await somebody();
    for (const page of [
        await openViewer(visitor, server, link("t2")),
        await openViewer(visitor, server, link("t2", "never-issued-0001")),
    ]) {
        await saysUsed(page);
        assert.equal((await shownBy(page)).frames, 0);
        assert.equal(page.joins, 1, "a refused link is not tried again and again");
    }
});

test("a used token is of no use in another browser, and the first picture goes on", async () => {
    await issue("shared-token-0001");
    await openCamera(await somebody(), server, "t3");
    const first = await openViewer(await somebody(), server, link("t3", "shared-token-0001"));
    await showsMore(first);
    const second = await openViewer(await somebody(), server, link("t3", "shared-token-0001"));
    await saysUsed(second);
    assert.equal((await shownBy(second)).frames, 0);
    await showsMore(first);
    assert.equal(first.joins, 1);
});

test("a reload uses the same token again, as often as wanted", async () => {
    await issue("reload-token-0001");
    await openCamera(await somebody(), server, "t4");
    const viewer = await openViewer(await somebody(), server, link("t4", "reload-token-0001"));
    await showsMore(viewer);
    for (let round = 0; round < 2; round++) {
        await viewer.reload();
        await showsMore(viewer);
        assert.equal(await stateOf(viewer), "Live");
    }
});

test("of two tabs with one token the one that was opened last has the picture", async () => {
    await issue("twice-token-0001");
    await openCamera(await somebody(), server, "t7");
    const first = await openViewer(await somebody(), server, link("t7", "twice-token-0001"));
    await showsMore(first);
    const opening = first.context().waitForEvent("page");
    await first.evaluate(() => { window.open(location.href); }); // the new tab inherits the session storage
    const second = await opening;
    await showsMore(second);
    await eventually(async () => (await wordsOf(first)).includes("another tab"), "the first tab says where the picture is");
    await showsMore(second, 50);
    assert.equal(first.joins, 1);
});

test("a token is not used up by waiting for a camera that does not come", async () => {
    await issue("patient-token-0001");
    const early = await openViewer(await somebody(), server, link("t5", "patient-token-0001"));
    await eventually(async () => (await wordsOf(early)) === "Waiting for the camera", "the first viewer waits");
    await early.context().close();
    contexts.splice(contexts.indexOf(early.context()), 1);
    await openCamera(await somebody(), server, "t5");
    const late = await openViewer(await somebody(), server, link("t5", "patient-token-0001"));
    await showsMore(late);
});

test("a withdrawn token ends its session and admits nobody", async () => {
    await issue("revoked-token-0001");
    await openCamera(await somebody(), server, "t6");
    const viewer = await openViewer(await somebody(), server, link("t6", "revoked-token-0001"));
    await showsMore(viewer);
    const answer = await server.admin("delToken", "revoked-token-0001");
    assert.equal(answer.status, "SUCCESS", JSON.stringify(answer));
    await eventually(async () => (await stateOf(viewer)) === "Refused", "the viewer is told", 40);
});
