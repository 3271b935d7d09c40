// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The documentation's page on another site, with the player of a server behind a proxy.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import http from "node:http";
import { after, before, test } from "node:test";
import { Server } from "../e2e/kit/Server.mjs";
import { launchBrowser, openCamera, openPage } from "../e2e/kit/browser.mjs";
import { eventually } from "../e2e/kit/eventually.mjs";
import { Proxy } from "./kit/Proxy.mjs";

const examples = new URL("../../docs/examples/embedding/", import.meta.url);
const types = { html: "text/html", js: "text/javascript" };
let server;
let proxy;
let site;
let browser;
let folder = "";

before(async () => {
    server = await Server.start(["bindAddress=127.0.0.1", 'trustedProxies=["127.0.0.1"]']);
    proxy = await Proxy.start("nginx", server);
    site = http.createServer((request, answer) => {
        const name = request.url === "/" ? "index.html" : request.url.slice(1);
        answer.setHeader("Content-Type", types[name.split(".").at(-1)] ?? "text/plain");
        answer.end(Object.hasOwn({ "index.html": 1, "yard.js": 1 }, name) ? example(name) : "");
    }).listen(0, "127.0.0.1");
    await once(site, "listening");
    browser = await launchBrowser(["--host-resolver-rules=MAP *.example.com 127.0.0.1"]);
});
after(async () => {
    await browser?.close();
    site?.close();
    await proxy?.stop();
    await server?.stop();
});

/** As documented, with this test's ports; in a folder, with the line for it switched on. */
function example(name) {
    const text = readFileSync(new URL(name, examples), "utf8").replaceAll("port: 443", `port: ${proxy.tls}`);
    if (!folder)
        return text.replaceAll("//cameras.example.com", `//cameras.example.com:${proxy.tls}`);
    return text.replaceAll("//cameras.example.com/", `//www.example.com:${proxy.tls}${folder}/`)
        .replaceAll("//cameras.example.com", `//www.example.com:${proxy.tls}`)
        .replaceAll('"cameras.example.com"', '"www.example.com"').replace('// path: "/cameras"', `path: "${folder}"`);
}

for (const [where, path] of [["under its own name", ""], ["in a folder of another site", "/cameras"]]) {
    test(`the player of a server ${where} plays on a page of another origin, and in a frame`, async () => {
        folder = path;
        const context = await browser.newContext({ ignoreHTTPSErrors: true });
        const front = { url: path ? proxy.folderSite : proxy.site };
        const cameras = [await openCamera(context, front, "yard"), await openCamera(context, front, "gate")];
        const page = await openPage(context, `http://localhost:${site.address().port}/`);
        await eventually(() => page.locator("#words").innerText().then((words) => words === "Playing"), "the player's words");
        await eventually(() => page.locator("#yard").evaluate((video) => video.getVideoPlaybackQuality().totalVideoFrames > 5),
            "pictures");
        const frame = page.frameLocator("iframe");
        await eventually(() => frame.locator("#state").innerText().then((state) => state === "Live"), "the frame's picture");
        await page.locator("#stop").click();
        await eventually(() => page.locator("#words").innerText().then((words) => words === "Stopped"), "the player stops");
        assert.deepEqual(page.complaints, []);
        for (const camera of cameras)
            assert.deepEqual(camera.complaints, []);
        await context.close();
    });
}
