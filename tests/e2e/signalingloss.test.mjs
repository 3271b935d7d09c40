// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { Server } from "./kit/Server.mjs";
import { eventsOf, launchBrowser, openCamera, openViewer, showsMore, stateOf } from "./kit/browser.mjs";
import { eventually } from "./kit/eventually.mjs";

let server, browser, context;

before(async () => {
    browser = await launchBrowser();
});
after(() => browser?.close());
afterEach(async () => {
    await context?.close();
    await server?.stop();
});

async function playing(room) {
    server = await Server.start();
    context = await browser.newContext();
    const camera = await openCamera(context, server, room);
    const viewer = await openViewer(context, server, { room, stream: "camera" });
    await showsMore(viewer);
    return { camera, viewer };
}

async function killServer() {
    const { port } = server;
    await server.stop("SIGKILL");
    return port;
}

const knowsOfTheLoss = (viewer) => eventually(
    async () => (await eventsOf(viewer)).some((line) => line.includes("socket_disconnected")), "signaling is gone");

test("the picture outlives the server, and nobody joins twice when it is back", async () => {
    const { camera, viewer } = await playing("survivor");
    const port = await killServer();
    await knowsOfTheLoss(viewer);
    await showsMore(viewer, 100);
    assert.equal(await stateOf(viewer), "Live");

    server = await Server.start([], port);
    await eventually(async () => (await stateOf(camera)) === "Ready for viewers", "the camera waits again", 60);
    await showsMore(viewer, 100);
    assert.equal(viewer.joins, 1);
    assert.equal(viewer.connections, 1);
    assert.equal((await server.admin("listRooms")).status, "SUCCESS");

    const newcomer = await openViewer(context, server, { room: "survivor", stream: "camera" });
    await showsMore(newcomer);
    await showsMore(viewer);
});

test("a server that says goodbye leaves the picture alone, too", async () => {
    const { viewer } = await playing("goodbye");
    await server.stop("SIGTERM");
    await knowsOfTheLoss(viewer);
    await showsMore(viewer, 50);
    assert.equal(viewer.joins, 1);
});

test("when the picture ends as well, the viewer comes back by itself", async () => {
    const { camera, viewer } = await playing("comeback");
    const port = await killServer();
    await knowsOfTheLoss(viewer);
    await camera.close();
    await eventually(async () => (await stateOf(viewer)) === "Reconnecting", "the end of the picture is noticed", 40);
    server = await Server.start([], port);
    await openCamera(context, server, "comeback");
    await showsMore(viewer, 20, 60);
    assert.equal(viewer.joins, 2);
});

test("a page that is opened while the server is away connects as soon as it is there", async () => {
    const { camera, viewer } = await playing("patience");
    const port = await killServer();
    await viewer.click("#stop");
    await viewer.click("#again");
    await eventually(async () => (await stateOf(viewer)) === "Reconnecting", "the page keeps trying");
    server = await Server.start([], port);
    await camera.evaluate(() => dispatchEvent(new Event("online")));
    await eventually(async () => (await stateOf(camera)) === "Ready for viewers", "the camera waits again");
    await viewer.evaluate(() => dispatchEvent(new Event("online")));
    await showsMore(viewer, 20, 40);
});
