// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually } from "./eventually.mjs";

/** One running server of our own, on loopback and on ports that the system picked. */
export class Server {
    #process;
    #stateDir;
    #settings;
    #output = "";

    /** @param {string[]} settings `key=value` pairs; `port` to listen on, 0 for any free one */
    static async start(settings = [], port = 0) {
        assert.ok(process.env.RDV_BINARY, "RDV_BINARY names the server to test");
        const server = new Server();
        server.#stateDir = await mkdtemp(join(tmpdir(), "rendezvous-e2e-"));
        // Neither the settings of whoever runs the tests are read, nor are they changed.
        await writeFile(server.#configuration, "{}");
        server.#settings = ["stun.enabled=false", ...settings].flatMap((setting) => ["--set", setting]);
        await server.#run(port);
        return server;
    }

    /** Ends it by a signal and starts it again on the same port, with what it has stored. */
    async restart(signal = "SIGKILL") {
        await this.#end(signal);
        this.#output = "";
        await this.#run(this.port);
    }

    async #run(port) {
        this.#process = spawn(process.env.RDV_BINARY, [
            "--no-gui", "--config", this.#configuration, "--port", String(port), "--admin-port", "0",
            "--state-dir", this.#stateDir, ...this.#settings,
        ], { stdio: ["ignore", "pipe", "pipe"] });
        for (const stream of [this.#process.stdout, this.#process.stderr])
            stream.on("data", (data) => { this.#output += data; });
        this.port = await this.#portAfter(/ERS running on port (\d+)/);
        this.adminPort = await this.#portAfter(/Admin access port: (\d+)/);
    }

    get #configuration() {
        return join(this.#stateDir, "default.json");
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
        await this.#end(signal);
        await rm(this.#stateDir, { recursive: true, force: true });
    }

    async #end(signal) {
        if (this.#process.exitCode === null && this.#process.signalCode === null) {
            this.#process.kill(signal);
            await once(this.#process, "exit");
        }
    }

    async #portAfter(pattern) {
        const found = await eventually(() => {
            assert.equal(this.#process.exitCode, null, `the server ended:\n${this.#output}`);
            return pattern.exec(this.#output);
        }, `a line like ${pattern}`);
        return Number(found[1]);
    }
}
