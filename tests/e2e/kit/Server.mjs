// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually } from "./eventually.mjs";

/** One running server of our own, on loopback and on ports that the system picked. */
export class Server {
    #process;
    #stateDir;
    #output = "";

    /** @param {string[]} settings `key=value` pairs; `port` to listen on, 0 for any free one */
    static async start(settings = [], port = 0) {
        const binary = process.env.RDV_BINARY;
        assert.ok(binary, "RDV_BINARY names the server to test");
        const server = new Server();
        server.#stateDir = await mkdtemp(join(tmpdir(), "rendezvous-e2e-"));
        const fixed = ["stun.enabled=false", ...settings].flatMap((setting) => ["--set", setting]);
        server.#process = spawn(binary, [
            "--no-gui", "--port", String(port), "--admin-port", "0", "--state-dir", server.#stateDir, ...fixed,
        ], { stdio: ["ignore", "pipe", "pipe"] });
        for (const stream of [server.#process.stdout, server.#process.stderr])
            stream.on("data", (data) => { server.#output += data; });
        server.port = await server.#portAfter(/ERS running on port (\d+)/);
        server.adminPort = await server.#portAfter(/Admin access port: (\d+)/);
        return server;
    }

    get url() {
        return `http://127.0.0.1:${this.port}`;
    }

    get output() {
        return this.#output;
    }

    /** @returns the answer of the admin port to one of its commands */
    async admin(command, id) {
        const query = new URLSearchParams({ c: command, ...(id && { i: id }) });
        const answer = await fetch(`http://127.0.0.1:${this.adminPort}/?${query}`);
        return answer.json();
    }

    async stop(signal = "SIGTERM") {
        if (this.#process.exitCode === null && this.#process.signalCode === null) {
            this.#process.kill(signal);
            await once(this.#process, "exit");
        }
        await rm(this.#stateDir, { recursive: true, force: true });
    }

    async #portAfter(pattern) {
        const found = await eventually(() => {
            assert.equal(this.#process.exitCode, null, `the server ended:\n${this.#output}`);
            return pattern.exec(this.#output);
        }, `a line like ${pattern}`);
        return Number(found[1]);
    }
}
