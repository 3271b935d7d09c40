// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { chromium } from "playwright-core";
import { eventually } from "./eventually.mjs";

const flags = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required",
    "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
    "--disable-features=WebRtcHideLocalIpsWithMdns",
];

export function launchBrowser(more = []) {
    return chromium.launch({ executablePath: process.env.RDV_CHROMIUM ?? "/usr/bin/chromium", args: [...flags, ...more] });
}

/** Opens a tab, and remembers what the page complains about. */
export async function openPage(context, url) {
    const page = await context.newPage();
    page.complaints = [];
    page.on("pageerror", (error) => page.complaints.push(error.message));
    page.on("console", (message) => {
        if (message.type() === "error" && /Content Security Policy|Uncaught/.test(message.text()))
            page.complaints.push(message.text());
    });
    await page.goto(url);
    return page;
}

/** A tab that plays camera with the drawn test picture, ready for viewers. */
export async function openCamera(context, server, room, stream = "camera") {
    const query = new URLSearchParams({ room, stream, source: "test", autostart: "1" });
    const page = await openPage(context, `${server.url}/demo/camera.html?${query}`);
    await eventually(() => stateOf(page).then((state) => state === "Ready for viewers"), "the camera waits in its room");
    return page;
}

/** A tab with the player page; it counts the joins it sends and the connections it opens. */
export async function openViewer(context, server, parameters) {
    const page = await context.newPage();
    page.complaints = [];
    page.joins = 0;
    page.connections = 0;
    page.on("pageerror", (error) => page.complaints.push(error.message));
    page.on("websocket", (socket) => {
        page.connections++;
        socket.on("framesent", ({ payload }) => {
            if (String(payload).includes('"name":"join"'))
                page.joins++;
        });
    });
    await page.addInitScript(() => {
        window.peerConnections = [];
        window.RTCPeerConnection = class extends RTCPeerConnection {
            constructor(...settings) {
                super(...settings);
                window.peerConnections.push(this);
            }
        };
    });
    await page.goto(`${server.url}/demo/evowrtcclient.html?${new URLSearchParams(parameters)}`);
    return page;
}

export const stateOf = (page) => page.locator("#state").innerText();
export const wordsOf = (page) => page.locator("#status").innerText();

/** Every event of the player so far, as the page's log lists them. */
export const eventsOf = (page) => page.locator("#log li").evaluateAll((lines) => lines.map((line) => line.textContent));

/** What the viewer's video element has shown so far. */
export function shownBy(page) {
    return page.evaluate(() => {
        const video = document.getElementById("video");
        const { totalVideoFrames, droppedVideoFrames } = video.getVideoPlaybackQuality();
        return { frames: totalVideoFrames, dropped: droppedVideoFrames, time: video.currentTime, width: video.videoWidth };
    });
}

/** The browser's own account of the viewer's newest connection: `getStats()` of the video it receives. */
export function receivedBy(page) {
    return page.evaluate(async () => {
        const report = await window.peerConnections.at(-1).getStats();
        const video = [...report.values()].find(({ type, kind }) => type === "inbound-rtp" && kind === "video");
        return { framesDecoded: video?.framesDecoded, codec: report.get(video?.codecId)?.mimeType };
    });
}

/** Waits until the page shows at least `count` pictures more than it did. */
export async function showsMore(page, count = 20, seconds = 20) {
    const before = (await shownBy(page)).frames;
    await eventually(async () => (await shownBy(page)).frames >= before + count, `${count} more pictures`, seconds);
}
