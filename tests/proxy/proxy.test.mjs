// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The documentation's configuration of one reverse proxy (RDV_PROXY) in front of the real server.
import assert from "node:assert/strict";
import net from "node:net";
import { after, before, test } from "node:test";
import { Server } from "../e2e/kit/Server.mjs";
import { launchBrowser, openCamera, openPage, openViewer, showsMore, stateOf } from "../e2e/kit/browser.mjs";
import { eventually } from "../e2e/kit/eventually.mjs";
import { Proxy, freePort } from "./kit/Proxy.mjs";
import { RawPeer, ask } from "./kit/RawPeer.mjs";

const name = process.env.RDV_PROXY;
let server;
let proxy;

before(async () => {
    server = await Server.start(["bindAddress=127.0.0.1", 'trustedProxies=["127.0.0.1"]']);
    proxy = await Proxy.start(name, server);
});
after(async () => {
    await proxy?.stop();
    await server?.stop();
});

async function addressOf(room) {
    const { body } = await ask(`http://127.0.0.1:${server.adminPort}/api/v1/devices?room=${room}`);
    return JSON.parse(body).items[0]?.address;
}

test("pages, scripts and the library come through the proxy", async () => {
    for (const site of [proxy.site, proxy.folderSite]) {
        for (const [path, words] of [["/", "Cameras and browsers"], ["/demo/evowrtcclient.html", "client.mjs"],
            ["/js/pages/client.mjs", "EvoWrtcPlayer"], ["/js/evowrtcplayer.js", "globalThis.EvoWrtcPlayer"]]) {
            const { status, body } = await ask(site + path);
            assert.equal(status, 200, site + path);
            assert.ok(body.includes(words), `${site}${path} has "${words}"`);
        }
        assert.equal((await ask(`${site}/nothing.html`)).status, 404);
    }
    const bare = await ask(proxy.folderSite);
    assert.ok([301, 302, 308].includes(bare.status), "the folder without its slash leads on");
    assert.match(bare.headers.location, /\/cameras\/$/);
});

test("plain HTTP leads to TLS", async () => {
    const { status, headers } = await ask(`http://cameras.example.com:${proxy.plain}/demo/camera.html`);
    assert.ok([301, 302, 308].includes(status));
    assert.match(headers.location, /^https:\/\/cameras\.example\.com.*\/demo\/camera\.html$/);
});

test("an old browser polls through the proxy", async () => {
    for (const site of [proxy.site, proxy.folderSite]) {
        const origin = { Origin: "https://elsewhere.example" };
        const greeting = await ask(`${site}/socket.io/1/?t=1`, { headers: origin });
        assert.equal(greeting.status, 200);
        assert.equal(greeting.headers["access-control-allow-origin"], "https://elsewhere.example");
        const poll = `${site}/socket.io/1/xhr-polling/${greeting.body.split(":")[0]}`;
        assert.match((await ask(poll, { headers: origin })).body, /1::/);
        const join = '5:1+::{"name":"join","args":["nobody",{"streamName":"s"}]}';
        const posted = await ask(poll, {
            method: "POST", body: join, headers: { ...origin, "Content-Length": join.length },
        });
        assert.equal(posted.status, 200);
        await eventually(async () => /waiting|6:::1/.test((await ask(poll, { headers: origin })).body), "an answer to the join");
    }
});

test("the server sees the client's own address", async () => {
    for (const [site, room] of [[proxy.site, "own-name"], [proxy.folderSite, "folder"]]) {
        const device = await RawPeer.connect(site, { from: "127.0.0.5" });
        await device.joinAsDevice(room);
        assert.equal(await addressOf(room), "127.0.0.5");
        device.close();
    }
});

test("what a client says of its address is not believed", async () => {
    const lie = { "X-Forwarded-For": "203.0.113.9" };
    const proxied = await RawPeer.connect(proxy.site, { from: "127.0.0.5", headers: lie });
    await proxied.joinAsDevice("liar");
    assert.equal(await addressOf("liar"), "127.0.0.5");
    proxied.close();
    const direct = await RawPeer.connect(server.url, { from: "127.0.0.6", headers: lie });
    await direct.joinAsDevice("direct-liar");
    assert.equal(await addressOf("direct-liar"), "127.0.0.6");
    direct.close();
});

test("the built-in STUN responder is named as the page's host", { skip: name !== "nginx" }, async () => {
    const own = await Server.start(["bindAddress=127.0.0.1", "stun.enabled=true", "stun.port=0", "stun.address=127.0.0.1"]);
    const front = await Proxy.start(name, own);
    try {
        const viewer = await RawPeer.connect(front.site);
        assert.match(await viewer.hears("stunservers"), /"stun:cameras\.example\.com:\d+"/);
        viewer.close();
    } finally {
        await front.stop();
        await own.stop();
    }
});

test("camera and viewer meet, in a folder of a site too, and the camera survives the proxy's restart", async () => {
    const browser = await launchBrowser(["--host-resolver-rules=MAP *.example.com 127.0.0.1"]);
    try {
        const context = await browser.newContext({ ignoreHTTPSErrors: true });
        const front = { url: proxy.folderSite };
        const camera = await openCamera(context, front, "yard");
        const link = await camera.locator("#viewer-link").inputValue();
        assert.ok(link.startsWith(`${proxy.folderSite}/demo/evowrtcclient.html?room=yard`), link);
        assert.equal(new URL(link).searchParams.get("ersIp"), null, "the server is the page's own");
        const viewer = await openViewer(context, front, { room: "yard", stream: "camera" });
        await eventually(() => stateOf(viewer).then((state) => state === "Live"), "the picture");
        await showsMore(viewer, 5);
        assert.deepEqual(viewer.complaints, []);
        await viewer.close();

        await proxy.end();
        await eventually(() => stateOf(camera).then((state) => state !== "Ready for viewers"), "the camera notices");
        await proxy.run();
        await eventually(() => stateOf(camera).then((state) => state === "Ready for viewers"), "the camera is back");
        const second = await openViewer(context, { url: proxy.site }, { room: "yard", stream: "camera" });
        await eventually(() => stateOf(second).then((state) => state === "Live"), "the picture, after the restart");
        assert.deepEqual(camera.complaints, []);
    } finally {
        await browser.close();
    }
});

test("links of the admin page lead viewers through the proxy", { skip: name !== "nginx" }, async () => {
    const changed = await fetch(`http://127.0.0.1:${server.adminPort}/api/v1/config`, {
        method: "POST", headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ publicUrl: proxy.folderSite, "server.tokensEnabled": true }),
    });
    assert.equal(changed.status, 200, await changed.text());
    const browser = await launchBrowser(["--host-resolver-rules=MAP *.example.com 127.0.0.1"]);
    try {
        const context = await browser.newContext({ ignoreHTTPSErrors: true, permissions: ["clipboard-read", "clipboard-write"] });
        const camera = await openCamera(context, { url: proxy.folderSite }, "shared");
        const admin = await openPage(context, `http://127.0.0.1:${server.adminPort}/ersadmin.html`);
        const copied = async (button) => {
            await button.click();
            return admin.evaluate(() => navigator.clipboard.readText());
        };
        await admin.getByLabel("Page for viewers").filter({ hasText: proxy.folderSite }).waitFor();
        const players = await openPage(context, await copied(admin.getByRole("button", { name: "Copy" })));
        assert.equal(players.url(), `${proxy.folderSite}/demo/evoplayers.html`);

        await admin.getByRole("navigation").getByRole("link", { name: /^Tokens/ }).click();
        await admin.getByRole("button", { name: "Issue tokens…" }).click();
        const dialog = admin.getByRole("dialog");
        await dialog.getByLabel("Rooms, one a line").fill("shared");
        await dialog.getByLabel("Streams, one a line").fill("camera");
        await dialog.getByRole("button", { name: "Issue", exact: true }).click();
        const link = await copied(dialog.getByRole("button", { name: "Copy link" }));
        assert.ok(link.startsWith(`${proxy.folderSite}/demo/evowrtcclient.html?room=shared&stream=camera&token=`), link);
        const viewer = await openPage(context, link);
        await eventually(() => stateOf(viewer).then((state) => state === "Live"), "the picture");
        for (const page of [camera, admin, players, viewer])
            assert.deepEqual(page.complaints, []);
    } finally {
        await browser.close();
    }
});

// ---- what a device makes of an answer: it looks for "chunked", skips three line feeds, and reads up to the colon ----

function deviceReads(answer) {
    const from = answer.indexOf("chunked");
    const lines = from < 0 ? [] : answer.slice(from).split("\n");
    return lines.slice(3).join("\n").split(":")[0];
}

function firstRead(port) {
    return new Promise((resolve, reject) => {
        const socket = net.connect(port, "127.0.0.1", () => socket.write(
            `GET /socket.io/1/?t=1 HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nConnection: keep-alive\r\n\r\n`));
        socket.once("data", (data) => { socket.destroy(); resolve(data.toString()); });
        socket.once("error", reject);
    });
}

test("a device gets what it can read as TCP", { skip: name !== "haproxy" }, async () => {
    assert.match(deviceReads(await firstRead(server.port)), /^[0-9a-f]{16,}$/);
    assert.match(deviceReads(await firstRead(proxy.tcp)), /^[0-9a-f]{16,}$/);
    const device = await RawPeer.connect(`http://127.0.0.1:${proxy.tcp}`);
    await device.joinAsDevice("as-tcp");
    assert.equal(await addressOf("as-tcp"), "127.0.0.1");
    device.close();
});

// ---- the admin port ------------------------------------------------------------------------------------------------

const withPassword = { Authorization: `Basic ${Buffer.from("operator:secret").toString("base64")}` };

test("the admin page is refused through a proxy that nobody allowed", { skip: name !== "nginx" }, async () => {
    const foreign = await ask(`${proxy.adminSite}/ersadmin.html`, { from: "127.0.0.7", headers: withPassword });
    assert.equal(foreign.status, 403, "its name is not ours");
    const marked = await ask(`https://www.example.com:${proxy.tls}/wrong/ersadmin.html`, { from: "127.0.0.7" });
    assert.equal(marked.status, 403, "it came for somebody who is not in adminIP");
    await eventually(() => /host_foreign/.test(server.output), "the reason of the first in the log");
    await eventually(() => /address_refused/.test(server.output), "the reason of the second in the log");
});

test("the admin page works as documented, and for nobody else", { skip: name !== "nginx" }, async () => {
    const port = await freePort();
    const origin = `https://admin.example.com:${port}`;
    const own = await Server.start(["bindAddress=127.0.0.1", `admin.hosts=["${origin}"]`]);
    const door = await Proxy.start(name, own, port);
    try {
        const go = (path, options = {}) => ask(door.adminSite + path, {
            from: "127.0.0.7", ...options, headers: { ...withPassword, ...options.headers },
        });
        assert.equal((await go("/ersadmin.html")).status, 200);
        const page = { Origin: origin, "Sec-Fetch-Site": "same-origin", "User-Agent": "Mozilla/5.0" };
        const { token } = JSON.parse((await go("/api/v1/page-token", { headers: page })).body);
        const body = JSON.stringify({ name: "yard" });
        const room = (more) => go("/api/v1/rooms", {
            method: "POST", body,
            headers: { "Content-Type": "application/json", "Content-Length": body.length, ...page, "X-Rendezvous-Page": token, ...more },
        });
        assert.ok((await room({})).status < 300);
        assert.equal((await room({ Origin: "https://evil.example" })).status, 403);
        assert.equal((await room({ "Sec-Fetch-Site": "cross-site" })).status, 403);
        assert.equal((await room({ "X-Rendezvous-Page": "" })).status, 403);
        assert.equal((await ask(`${door.adminSite}/ersadmin.html`, { from: "127.0.0.7" })).status, 401);
        assert.equal((await go("/ersadmin.html", { from: "127.0.0.8" })).status, 403, "nginx lets nobody else in");
    } finally {
        await door.stop();
        await own.stop();
    }
});
