// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import vm from "node:vm";
import { Backoff } from "../../resources/web/js/player/Backoff.mjs";
import { IceServers } from "../../resources/web/js/player/IceServers.mjs";
import { catchUpRate, followLiveEdge, obsoleteRange } from "../../resources/web/js/player/LiveEdge.mjs";
import { decodeHandshake, decodePacket, encodeEvent } from "../../resources/web/js/player/SocketIo09.mjs";
import { SignalingChannel } from "../../resources/web/js/player/SignalingChannel.mjs";
import { FreezeDetector, difference, readReport } from "../../resources/web/js/player/Statistics.mjs";
import { parseAddress, playerUrl, serverOf } from "../../resources/web/js/pages/links.mjs";

const web = fileURLToPath(new URL("../../resources/web/", import.meta.url));

test("packets are read as the wire writes them", () => {
    assert.deepEqual(decodePacket("1::"), { type: "1", data: "" });
    assert.deepEqual(decodePacket("2::"), { type: "2", data: "" });
    assert.deepEqual(decodePacket('5:::{"name":"ersid","args":[{"id":"ab"}]}'),
        { type: "5", id: "", name: "ersid", args: [{ id: "ab" }] });
    assert.deepEqual(decodePacket('6:::1+["invalidToken"]'), { type: "6", id: "1", args: ["invalidToken"] });
    assert.deepEqual(decodePacket('6:::12+[null,{"clients":{}}]'), { type: "6", id: "12", args: [null, { clients: {} }] });
    assert.deepEqual(decodePacket("6:::3"), { type: "6", id: "3", args: [] });
    assert.deepEqual(decodePacket('5:::{"name":"deviceLost"}').args, []);
    const lines = "a\r\nb:c:d";
    assert.equal(decodePacket(encodeEvent("message", [{ sdp: lines }])).args[0].sdp, lines);
});

test("what is no packet is no packet", () => {
    for (const text of ["", "9::", "5", "hello", "5:::", "5:::{", '5:::{"args":[]}', "6:::x+[]", "ÿ::"])
        assert.equal(decodePacket(text), null, text);
});

test("a join asks for its acknowledgement in the old way", () => {
    assert.equal(encodeEvent("join", ["r", {}], 1), '5:1+::{"name":"join","args":["r",{}]}');
    assert.equal(encodeEvent("message", [1]), '5:::{"name":"message","args":[1]}');
});

test("a handshake needs a session and WebSocket", () => {
    assert.deepEqual(decodeHandshake("abc:60:55:websocket,xhr-polling"), { sid: "abc", closeSeconds: 55 });
    assert.deepEqual(decodeHandshake("abc:::websocket"), { sid: "abc", closeSeconds: 60 });
    for (const text of ["", "abc", "abc:60:60:xhr-polling", ":60:60:websocket"])
        assert.equal(decodeHandshake(text), null, text);
});

test("pauses between attempts double up to half a minute", () => {
    const steady = new Backoff(() => 0);
    assert.deepEqual(Array.from({ length: 8 }, () => steady.next()), [1, 2, 4, 8, 16, 30, 30, 30]);
    steady.reset();
    assert.equal(steady.next(), 1);
    const hasty = new Backoff(() => 0.999);
    for (let i = 0; i < 100; i++) {
        const pause = hasty.next();
        assert.ok(pause >= 0.75 && pause <= 30);
    }
});

test("of each kind of ICE server the newest list counts", () => {
    const servers = new IceServers();
    servers.setStun([{ url: "stun:a:1" }]);
    servers.setTurn([{ url: "turn:b:2", username: "u", credential: "old" }]);
    servers.setTurn([{ url: "turn:b:2", urls: ["turn:b:2", "turns:b:3"], username: "u", credential: "new" }]);
    assert.deepEqual(servers.all(),
        [{ urls: ["stun:a:1"] }, { urls: ["turn:b:2", "turns:b:3"], username: "u", credential: "new" }]);
    servers.setTurn([]);
    assert.deepEqual(servers.all(), [{ urls: ["stun:a:1"] }]);
});

test("an ICE entry that no browser can read is left out alone", () => {
    const servers = new IceServers([{ urls: "stun:own:1" }]);
    servers.setStun([{ url: "http://x" }, {}, null, { url: "stun:a:1" }]);
    servers.setTurn("nonsense");
    assert.deepEqual(servers.all(), [{ urls: "stun:own:1" }, { urls: ["stun:a:1"] }]);
});

test("playback follows the newest picture", () => {
    assert.deepEqual(followLiveEdge(0, [], 1), { rate: 1 });
    assert.deepEqual(followLiveEdge(10, [[5, 10.8]], 1), { rate: 1 });
    assert.deepEqual(followLiveEdge(10, [[5, 12]], 1), { rate: catchUpRate }, "late: a little faster");
    assert.deepEqual(followLiveEdge(10, [[5, 10.9]], catchUpRate), { rate: catchUpRate }, "until it is close");
    assert.deepEqual(followLiveEdge(10, [[5, 10.5]], catchUpRate), { rate: 1 });
    assert.deepEqual(followLiveEdge(10, [[5, 14]], 1), { seekTo: 13.6, rate: 1 }, "too late: jump");
    assert.deepEqual(followLiveEdge(0, [[500, 500.2]], 1), { seekTo: 500, rate: 1 }, "joined late");
    assert.deepEqual(followLiveEdge(10, [[5, 10], [11, 12]], 1), { seekTo: 11, rate: 1 }, "over a hole");
    assert.deepEqual(followLiveEdge(600, [[1, 2]], 1), { seekTo: 1.6, rate: 1 }, "the device's clock began anew");
});

test("what was played is thrown away in time", () => {
    assert.equal(obsoleteRange([]), null);
    assert.equal(obsoleteRange([[0, 29]]), null);
    assert.deepEqual(obsoleteRange([[0, 10], [12, 31]]), [0, 11]);
});

test("a picture that stops, and one that goes on, are noticed once", () => {
    const freezes = new FreezeDetector();
    assert.deepEqual(freezes.look({ framesDecoded: 0, bytes: 0 }, 0), [], "nothing has begun");
    assert.deepEqual(freezes.look({ framesDecoded: 10, bytes: 100 }, 1), []);
    assert.deepEqual(freezes.look({ framesDecoded: 10, bytes: 200 }, 2), []);
    assert.deepEqual(freezes.look({ framesDecoded: 10, bytes: 300 }, 3), ["froze"]);
    assert.deepEqual(freezes.look({ framesDecoded: 10, bytes: 300 }, 4), []);
    assert.deepEqual(freezes.look({ framesDecoded: 10, bytes: 300 }, 8), ["nodata"]);
    assert.equal(freezes.silentFor(9), 6);
    assert.deepEqual(freezes.look({ framesDecoded: 11, bytes: 400 }, 10), ["moves"]);
});

test("statistics are read from a report and compared with the one before", () => {
    const report = (bytes, frames) => readReport([
        { id: "T", type: "transport", selectedCandidatePairId: "P" },
        { id: "P", type: "candidate-pair", localCandidateId: "L", currentRoundTripTime: 0.0123, bytesReceived: 1e9 },
        { id: "L", type: "local-candidate", candidateType: "prflx" },
        { id: "V", type: "inbound-rtp", kind: "video", bytesReceived: bytes, framesDecoded: frames, framesDropped: 1, codecId: "C" },
        { id: "C", type: "codec", mimeType: "video/H264" },
    ]);
    const seen = difference(report(1000, 10), report(126000, 60), 2);
    assert.equal(seen.kilobitsPerSecond, 500);
    assert.equal(seen.framesPerSecond, 25);
    assert.equal(seen.roundTripMs, 12);
    assert.equal(seen.candidateType, "srflx");
    assert.equal(seen.codec, "H264");
    assert.equal(readReport([]).framesDecoded, null);
});

test("addresses are read in every spelling that people use", () => {
    const read = (text) => parseAddress(text, false);
    assert.deepEqual(read("camera.example"), { ersIp: "camera.example", port: "3535", secure: false });
    assert.deepEqual(read(" 192.0.2.7:4000 "), { ersIp: "192.0.2.7", port: "4000", secure: false });
    assert.deepEqual(read("[2001:db8::1]:4000"), { ersIp: "[2001:db8::1]", port: "4000", secure: false });
    assert.deepEqual(read("2001:db8::1"), { ersIp: "[2001:db8::1]", port: "3535", secure: false });
    assert.deepEqual(read("https://a.example"), { ersIp: "a.example", port: "443", secure: true });
    assert.deepEqual(read("http://a.example:3535/demo/"), { ersIp: "a.example", port: "3535", secure: false });
    assert.deepEqual(read("https://a.example/cameras/"), { ersIp: "a.example", port: "443", secure: true, path: "/cameras" });
    assert.deepEqual(read("a.example:80/x/y/demo/evoplayers.html"), { ersIp: "a.example", port: "80", secure: false, path: "/x/y" });
    for (const text of ["", ":3535", "a b", "a:99999"])
        assert.equal(read(text), null, text);
});

test("a link names the server only when it is another one", () => {
    const here = new URL("http://192.0.2.7:3535/demo/camera.html");
    const own = serverOf(new URLSearchParams(), here);
    const stream = { room: "r & d", stream: "mp4:a/b.mp4" };
    assert.equal(playerUrl("evowrtcclient.html", stream, own, here),
        "http://192.0.2.7:3535/demo/evowrtcclient.html?room=r+%26+d&stream=mp4%3Aa%2Fb.mp4");
    const other = { ersIp: "a.example", port: "443", secure: true };
    const url = new URL(playerUrl("evowrtcclient.html", stream, other, here));
    assert.deepEqual(serverOf(url.searchParams, here), other);
    const below = { ...other, path: "/cameras" };
    const deep = new URL(playerUrl("evowrtcclient.html", stream, below, here));
    assert.deepEqual(serverOf(deep.searchParams, here), below);
});

test("a server below a folder is asked below that folder", () => {
    const place = (path) => new SignalingChannel({ host: "a.example", port: 443, secure: true, path });
    assert.equal(place().httpUrl, "https://a.example:443/socket.io/1/");
    for (const path of ["/cameras", "cameras", "/cameras/"])
        assert.equal(place(path).socketUrl, "wss://a.example:443/cameras/socket.io/1/websocket/");
});

test("the classic build defines the player and nothing else", () => {
    const directory = mkdtempSync(join(tmpdir(), "rendezvous-bundle-"));
    const file = join(directory, "evowrtcplayer.js");
    execFileSync("cmake", ["-D", `OUTPUT=${file}`, "-P", join(web, "js/bundle.cmake")]);
    const page = vm.createContext({ console });
    vm.runInContext(readFileSync(file, "utf8"), page);
    rmSync(directory, { recursive: true });
    assert.deepEqual(Object.keys(page), ["console", "EvoWrtcPlayer"]);
    assert.equal(typeof page.EvoWrtcPlayer.prototype.play, "function");
});

test("pages keep to the content security policy", () => {
    for (const name of ["index.html", "demo/evowrtcclient.html", "demo/evoplayers.html", "demo/camera.html"]) {
        const html = readFileSync(join(web, name), "utf8");
        assert.doesNotMatch(html, /\son\w+=|\sstyle=|<style|<script(?![^>]*\ssrc=)/, name);
        assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//, name);
    }
});
