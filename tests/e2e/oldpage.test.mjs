// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page made for socket.io-client 0.9.17, which knows nothing of resume secrets: it joins, and joins again when it is
// loaded anew.
import assert from "node:assert/strict";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Server } from "./kit/Server.mjs";
import { launchBrowser, openCamera } from "./kit/browser.mjs";

const client = fileURLToPath(new URL("node_modules/socket.io-client/dist/socket.io.js", import.meta.url));
const oldPage = `<!DOCTYPE html><meta charset="utf-8"><script src="client-0.9.js"></script><script>
const query = new URLSearchParams(location.search);
window.answer = new Promise((resolve) => {
    const socket = io.connect(location.origin, { reconnect: false });
    socket.on("ersid", () => socket.emit("join", query.get("room"),
        { token: query.get("token"), streamName: "camera" }, (error) => resolve(error ? String(error) : "joined")));
    socket.on("invalidToken", () => resolve("invalidToken"));
});
</script>`;

let server, browser, webRoot;

before(async () => {
    webRoot = await mkdtemp(join(tmpdir(), "rendezvous-old-"));
    await copyFile(client, join(webRoot, "client-0.9.js"));
    await writeFile(join(webRoot, "old.html"), oldPage);
    server = await Server.start(["server.tokensEnabled=true", `webRoot=${webRoot}`]);
    browser = await launchBrowser();
});
after(async () => {
    await browser?.close();
    await server?.stop();
    await rm(webRoot, { recursive: true, force: true });
});

const answerOf = (page) => page.evaluate(() => window.answer);

async function openOld(context, room, token) {
    const page = await context.newPage();
    await page.goto(`${server.url}/old.html?${new URLSearchParams({ room, token })}`);
    return page;
}

test("an old page that is loaded anew gets back in, and nobody else does", async () => {
    const token = "old-page-token-0001";
    assert.equal((await server.admin("addToken", token)).status, "SUCCESS");
    const owner = await browser.newContext();
    await openCamera(owner, server, "old");
    const somebody = await browser.newContext();
    const page = await openOld(somebody, "old", token);
    assert.equal(await answerOf(page), "joined");

    const cookies = (await somebody.cookies(`${server.url}/socket.io/`)).filter(({ name }) => name === "rdv_client");
    assert.equal(cookies.length, 1);
    assert.ok(cookies[0].httpOnly);
    assert.equal(await page.evaluate(() => document.cookie), "", "no script sees the cookie");

    const stranger = await openOld(await browser.newContext(), "old", token);
    assert.equal(await answerOf(stranger), "invalidToken");
    for (let i = 0; i < 2; ++i) {
        await page.reload();
        assert.equal(await answerOf(page), "joined");
    }
    assert.ok(!server.output.includes(cookies[0].value.split(".")[0]), "no log line names the cookie");

    // The use of the token, and the key that signs cookies, outlive the process.
    await server.restart("SIGKILL");
    await page.reload();
    assert.equal(await answerOf(page), "joined");
    await stranger.reload();
    assert.equal(await answerOf(stranger), "invalidToken");
    await Promise.all([owner.close(), somebody.close(), stranger.context().close()]);
});
