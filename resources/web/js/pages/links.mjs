// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

const defaultPort = "3535";

/** `path` as a property, when there is one: the folder below which the server is shown. */
function inFolder(path) {
    const folder = path.replace(/^\/+|\/+$/g, "");
    return folder ? { path: `/${folder}` } : {};
}

/** Where this script comes from says below which folder a reverse proxy shows our pages. */
function ownFolder(location) {
    const script = new URL("../..", import.meta.url);
    return script.origin === location.origin ? inFolder(script.pathname) : {};
}

/**
 * Reads "host", "host:port", "[v6]:port", a bare IPv6 address or a whole URL.
 * @returns {{ersIp: string, port: string, secure: boolean, path?: string} | null}
 */
export function parseAddress(text, secure) {
    const trimmed = text.trim();
    const bareV6 = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(trimmed);
    const scheme = /^https?:\/\//i.exec(trimmed)?.[0].toLowerCase();
    const rest = bareV6 ? `[${trimmed}]` : trimmed.slice(scheme?.length ?? 0);
    let url;
    try {
        // ftp has no default among the ports of interest, so the URL keeps every port that was written
        url = new URL(`ftp://${rest}`);
    } catch {
        return null;
    }
    if (!url.hostname)
        return null;
    const implied = scheme === "https://" ? "443" : scheme ? "80" : defaultPort;
    return { ersIp: url.hostname, port: url.port || implied, secure: scheme ? scheme === "https://" : secure, ...inFolder(url.pathname.replace(/\/(?:demo\/[^/]*|[^/]*\.html)$/, "")) };
}

/** The server that a page is to use: the one its address names (`ersIp`, `port`, `secure`, `path`), else the page's own. */
export function serverOf(params, location) {
    const own = {
        ersIp: location.hostname || "127.0.0.1",
        port: location.port || (location.protocol === "https:" ? "443" : location.protocol === "http:" ? "80" : defaultPort),
        secure: location.protocol === "https:",
        ...ownFolder(location),
    };
    if (!params.get("ersIp"))
        return { ...own, port: params.get("port") || own.port };
    return {
        ersIp: params.get("ersIp"),
        port: params.get("port") || defaultPort,
        secure: params.has("secure") ? params.get("secure") !== "0" : own.secure,
        ...inFolder(params.get("path") ?? ""),
    };
}

/** The address of the player page for a stream; the server is named only when it is not the page's own. */
export function playerUrl(base, { room, stream, transport }, server, location) {
    const url = new URL(base, location.href);
    url.search = "";
    url.hash = "";
    url.searchParams.set("room", room);
    url.searchParams.set("stream", stream);
    if (transport)
        url.searchParams.set("transport", transport);
    const own = serverOf(new URLSearchParams(), location);
    if (["ersIp", "port", "secure", "path"].some((part) => server[part] !== own[part])) {
        url.searchParams.set("ersIp", server.ersIp);
        url.searchParams.set("port", server.port);
        url.searchParams.set("secure", server.secure ? "1" : "0");
        if (server.path)
            url.searchParams.set("path", server.path);
    }
    return url.href;
}

// ---- tokens: out of the address, kept for a reload in this tab only -------------------------------------------

const drawer = ({ ersIp, port, path = "" }, room) => `rdv.token.${ersIp}:${port}${path}/${room}`;

export function rememberToken(server, room, token) {
    try {
        sessionStorage.setItem(drawer(server, room), token);
    } catch {
        // without storage the token serves until the page is left
    }
}

/** Takes the token out of the page's address and remembers it; without one, recalls what was remembered. */
export function takeToken(params, server, room) {
    const token = params.get("token");
    if (token === null) {
        try {
            return sessionStorage.getItem(drawer(server, room)) ?? "";
        } catch {
            return "";
        }
    }
    rememberToken(server, room, token);
    params.delete("token");
    history.replaceState(history.state, "", `${location.pathname}?${params}${location.hash}`);
    return token;
}
