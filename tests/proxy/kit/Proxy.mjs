// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { eventually } from "../../e2e/kit/eventually.mjs";

const examples = fileURLToPath(new URL("../../../docs/examples/", import.meta.url));
const certificates = "/etc/letsencrypt/live";

/** The configuration of the documentation, with this test's ports and files in place of the reader's. */
function example(name, changes) {
    let text = readFileSync(join(examples, name), "utf8");
    for (const [theirs, ours] of changes) {
        assert.ok(text.includes(theirs), `${name} has no "${theirs}" any more`);
        text = text.replaceAll(theirs, ours);
    }
    return text;
}

export async function freePort() {
    const listener = net.createServer().listen(0, "127.0.0.1");
    await once(listener, "listening");
    const { port } = listener.address();
    listener.close();
    await once(listener, "close");
    return port;
}

function makeCertificate(folder) {
    execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
        "-subj", "/CN=cameras.example.com", "-addext", "subjectAltName=DNS:*.example.com",
        "-keyout", join(folder, "privkey.pem"), "-out", join(folder, "fullchain.pem")], { stdio: "ignore" });
    const both = ["fullchain.pem", "privkey.pem"].map((name) => readFileSync(join(folder, name), "utf8")).join("");
    writeFileSync(join(folder, "both.pem"), both);
}

const dialects = {
    nginx({ folder, plain, tls, port, adminPort }) {
        const pair = (name) => [
            [`${certificates}/${name}/fullchain.pem`, `${folder}/fullchain.pem`],
            [`${certificates}/${name}/privkey.pem`, `${folder}/privkey.pem`],
        ];
        const site = example("nginx/rendezvous.conf", [
            ["listen 80;", `listen 127.0.0.1:${plain};`], ["listen 443 ssl", `listen 127.0.0.1:${tls} ssl`],
            ["127.0.0.1:3535", `127.0.0.1:${port}`], ["https://$host$", `https://$host:${tls}$`],
            ...pair("cameras.example.com"),
        ]);
        const below = example("nginx/rendezvous-folder.conf", [["127.0.0.1:3535", `127.0.0.1:${port}`]]);
        const admin = example("nginx/rendezvous-admin.conf", [
            ["listen 443 ssl", `listen 127.0.0.1:${tls} ssl`], ["127.0.0.1:3030", `127.0.0.1:${adminPort}`],
            ["192.0.2.0/24", "127.0.0.7"], ["/etc/nginx/rendezvous-admin.htpasswd", `${folder}/htpasswd`],
            ...pair("admin.example.com"),
        ]);
        // operator:secret
        writeFileSync(join(folder, "htpasswd"), "operator:{PLAIN}secret\n");
        const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
        writeFileSync(join(folder, "nginx.conf"), `
            daemon off; master_process off; pid ${folder}/pid; error_log stderr warn;
            events { worker_connections 256; }
            http {
                access_log off; ${temporary}
                ${site}
                server {
                    listen 127.0.0.1:${tls} ssl; server_name www.example.com;
                    ssl_certificate ${folder}/fullchain.pem; ssl_certificate_key ${folder}/privkey.pem;
                    location = /wrong/ersadmin.html {
                        proxy_pass http://127.0.0.1:${adminPort}/ersadmin.html;
                        proxy_set_header Host 127.0.0.1:${adminPort};
                        proxy_set_header X-Forwarded-For $remote_addr;
                    }
                    ${below}
                }
                ${admin}
            }`);
        return ["/usr/sbin/nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")]];
    },

    haproxy({ folder, plain, tls, port, tcp }) {
        const ways = example("haproxy/haproxy.cfg", [
            ["bind :80", `bind 127.0.0.1:${plain}`], ["bind :443", `bind 127.0.0.1:${tls}`],
            ["/etc/haproxy/certs/", join(folder, "both.pem")], ["127.0.0.1:3535", `127.0.0.1:${port}`],
        ]);
        const devices = example("haproxy/devices.cfg", [
            ["bind :3535", `bind 127.0.0.1:${tcp}`], ["10.0.0.5:3535", `127.0.0.1:${port}`],
        ]);
        writeFileSync(join(folder, "haproxy.cfg"), `${ways}\n${devices}`);
        return ["/usr/sbin/haproxy", ["-db", "-f", join(folder, "haproxy.cfg")]];
    },

    caddy({ folder, plain, tls, port }) {
        const pair = `tls ${folder}/fullchain.pem ${folder}/privkey.pem`;
        const sites = example("caddy/Caddyfile", [
            ["\ncameras.example.com {", `\ncameras.example.com {\n\tbind 127.0.0.1\n\t${pair}`],
            ["\nwww.example.com {", `\nwww.example.com {\n\tbind 127.0.0.1\n\t${pair}`],
            ["127.0.0.1:3535", `127.0.0.1:${port}`],
        ]);
        const globals = `{\n\tadmin off\n\thttp_port ${plain}\n\thttps_port ${tls}\n\tservers {\n\t\tprotocols h1 h2\n\t}\n}\n`;
        writeFileSync(join(folder, "Caddyfile"), globals + sites);
        return ["/usr/bin/caddy", ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")]];
    },
};

/** A reverse proxy of the distribution, as the documentation sets it up, in front of one server. */
export class Proxy {
    #process;
    #command;
    #output = "";

    /** @param {{port, adminPort}} server in front of which it stands; @param {number} [tls] its port, when it has to be known before */
    static async start(name, { port, adminPort }, tls = 0) {
        const proxy = new Proxy();
        proxy.name = name;
        proxy.folder = mkdtempSync(join(tmpdir(), `rendezvous-${name}-`));
        makeCertificate(proxy.folder);
        [proxy.plain, proxy.tls, proxy.tcp] = [await freePort(), tls || await freePort(), await freePort()];
        proxy.#command = dialects[name]({ ...proxy, port, adminPort });
        await proxy.run();
        return proxy;
    }

    /** How the documentation's sites are called here. */
    get site() {
        return `https://cameras.example.com:${this.tls}`;
    }
    get folderSite() {
        return `https://www.example.com:${this.tls}/cameras`;
    }
    get adminSite() {
        return `https://admin.example.com:${this.tls}`;
    }

    async run() {
        this.#process = spawn(...this.#command, {
            stdio: ["ignore", "pipe", "pipe"],
            env: { ...process.env, HOME: this.folder, XDG_DATA_HOME: this.folder, XDG_CONFIG_HOME: this.folder },
        });
        for (const stream of [this.#process.stdout, this.#process.stderr])
            stream.on("data", (data) => { this.#output += data; });
        await eventually(() => {
            assert.equal(this.#process.exitCode, null, `${this.name} ended:\n${this.#output}`);
            return isListening(this.tls);
        }, `${this.name} listens`);
    }

    async end(signal = "SIGKILL") {
        if (this.#process.exitCode === null && this.#process.signalCode === null) {
            this.#process.kill(signal);
            await once(this.#process, "exit");
        }
    }

    async stop() {
        await this.end();
        rmSync(this.folder, { recursive: true, force: true });
    }
}

function isListening(port) {
    return new Promise((resolve) => {
        const socket = net.connect(port, "127.0.0.1");
        socket.on("connect", () => { socket.destroy(); resolve(true); });
        socket.on("error", () => resolve(false));
    });
}
