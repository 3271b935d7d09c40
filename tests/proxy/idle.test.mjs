// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Longer than any time-out of the documented configurations: heartbeats alone keep a WebSocket open.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as pass } from "node:timers/promises";
import { Server } from "../e2e/kit/Server.mjs";
import { Proxy } from "./kit/Proxy.mjs";
import { RawPeer } from "./kit/RawPeer.mjs";

const idleSeconds = Number(process.env.RDV_IDLE_SECONDS ?? 160);

describe("a device that only waits stays connected", { concurrency: true }, () => {
    for (const name of ["nginx", "haproxy", "caddy"])
        test(`through ${name}`, () => waitsThrough(name));
});

async function waitsThrough(name) {
    const server = await Server.start(["bindAddress=127.0.0.1", 'trustedProxies=["127.0.0.1"]']);
    const proxy = await Proxy.start(name, server);
    try {
        const device = await RawPeer.connect(proxy.folderSite);
        await device.joinAsDevice("patient");
        await pass(idleSeconds * 1000);
        assert.ok(device.isOpen);
        assert.ok(device.packets.filter((packet) => packet === "2::").length >= Math.floor(idleSeconds / 30));
        device.close();
    } finally {
        await proxy.stop();
        await server.stop();
    }
}
