// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { EvoWrtcPlayer } from "../evowrtcplayer.mjs";
import { serverOf, takeToken } from "./links.mjs";

const element = (id) => document.getElementById(id);
const longestLog = 200;
const quietEvents = new Set(["statechanged", "statistics", "rep-estthroughput"]);
const tones = { playing: "good", paused: "good", stalled: "warn", reconnecting: "warn", refused: "bad", failed: "bad" };
const restful = new Set(["stopped", "refused", "failed", "elsewhere"]);
const paths = { host: "Direct", srflx: "Direct, through NAT", relay: "Relayed" };

const params = new URLSearchParams(location.search);
const server = serverOf(params, location);
const room = params.get("room") ?? "";
const stream = params.get("stream") ?? "";
const token = takeToken(params, server, room);
const video = element("video");

element("title").textContent = stream || "No stream named";
element("subtitle").textContent = room ? `Room ${room}` : "";
if (stream)
    document.title = `${stream} · Rendezvous`;

const player = new EvoWrtcPlayer({
    ...server,
    roomName: room,
    streamName: stream,
    videoTagId: video,
    token,
    transport: params.get("transport") ?? "srtp",
});

player.registerEventListener((event, description) => {
    if (event === "statechanged")
        showState(description);
    else if (event === "statistics")
        showFigures(description);
    else if (event === "playeralert" && description === "muted")
        showSound();
    if (!quietEvents.has(event))
        writeLog(event, description);
});

function showState({ state, text, detail, position }) {
    const words = state === "waiting" && position > 1 ? `${text}. You are number ${position} in the queue` : text;
    element("state").textContent = shortWord(state);
    element("state").dataset.tone = tones[state] ?? "";
    element("status").textContent = words;
    element("detail").hidden = !detail;
    element("detail").textContent = detail ?? "";
    element("overlay").hidden = state === "playing";
    element("spinner").hidden = restful.has(state) || state === "paused";
    element("again").hidden = !restful.has(state);
    element("again").textContent = state === "stopped" ? "Play" : "Try again";
    element("pause").disabled = !["playing", "paused", "stalled"].includes(state);
    element("pause").textContent = state === "paused" ? "Go on" : "Pause";
    element("stop").disabled = restful.has(state);
    if (restful.has(state))
        clearFigures();
    showSound();
}

function shortWord(state) {
    const words = {
        connecting: "Connecting", negotiating: "Connecting", waiting: "Waiting", playing: "Live", paused: "Paused",
        stalled: "Stalled", reconnecting: "Reconnecting", refused: "Refused", failed: "Failed", elsewhere: "Elsewhere",
    };
    return words[state] ?? "Stopped";
}

function showFigures(figures) {
    element("size").textContent = figures.width ? `${figures.width} × ${figures.height}` : "–";
    element("fps").textContent = `${figures.framesPerSecond} a second`;
    element("rate").textContent = figures.kilobitsPerSecond >= 1000
        ? `${(figures.kilobitsPerSecond / 1000).toFixed(1)} Mbit/s`
        : `${figures.kilobitsPerSecond} kbit/s`;
    element("rtt").textContent = figures.roundTripMs === null ? "–" : `${figures.roundTripMs} ms`;
    element("path").textContent = paths[figures.candidateType] ?? "–";
    element("frames").textContent = `${figures.framesDropped} of ${figures.framesDecoded + figures.framesDropped}`;
    showSound();
}

function clearFigures() {
    for (const id of ["size", "fps", "rate", "rtt", "path", "frames"])
        element(id).textContent = "–";
}

function hasSound() {
    return video.srcObject ? video.srcObject.getAudioTracks().length > 0 : Boolean(video.webkitAudioDecodedByteCount ?? true);
}

function showSound() {
    element("unmute").hidden = !(player.state === "playing" && video.muted && hasSound());
}

function writeLog(event, description) {
    const line = document.createElement("li");
    const words = typeof description === "string" ? description : JSON.stringify(description);
    line.textContent = `${new Date().toLocaleTimeString()}  ${event}${words ? `  ${words.slice(0, 256)}` : ""}`;
    element("log").append(line);
    while (element("log").childElementCount > longestLog)
        element("log").firstElementChild.remove();
}

function showFullScreen() {
    if (document.fullscreenElement)
        document.exitFullscreen();
    else if (element("stage").requestFullscreen)
        element("stage").requestFullscreen().catch(() => {});
    else
        video.webkitEnterFullscreen?.();
}

element("pause").addEventListener("click", () => (player.state === "paused" ? player.resume() : player.pause()));
element("stop").addEventListener("click", () => player.stop());
element("again").addEventListener("click", () => player.play());
element("fullscreen").addEventListener("click", showFullScreen);
element("unmute").addEventListener("click", () => {
    video.muted = false;
    showSound();
});

if (room && stream)
    player.play();
else
    showState({ state: "refused", text: "This link does not name a room and a stream" });
