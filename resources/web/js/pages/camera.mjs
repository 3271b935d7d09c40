// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { CameraDevice } from "../device/CameraDevice.mjs";
import { closeSource, obstacle, openSource } from "../device/videoSources.mjs";
import { playerUrl, serverOf } from "./links.mjs";

const element = (id) => document.getElementById(id);
const form = element("camera-form");
const params = new URLSearchParams(location.search);
const server = serverOf(params, location);

const stateWords = {
    connecting: ["Connecting to the server", "warn"],
    waiting: ["Ready for viewers", "good"],
    offline: ["The server cannot be reached. Trying again", "warn"],
};
const refusalWords = {
    taken: "Another camera is in this room already. Trying again",
    invalidRoom: "The server does not allow this room. Trying again",
    invalidEmsToken: "The server asks for another device token. Trying again",
    invalidRmsToken: "The server asks for another device token. Trying again",
};

let device = null;
let stream = null;

async function start() {
    const { source, room, stream: streamName, token } = Object.fromEntries(new FormData(form));
    showProblem("");
    element("start").disabled = true;
    try {
        stream = await openSource(source);
    } catch (error) {
        showProblem(sourceProblem(error));
        return;
    } finally {
        element("start").disabled = false;
    }
    stream.getVideoTracks()[0]?.addEventListener("ended", stop);
    element("preview").srcObject = stream;
    device = new CameraDevice({ ...server, roomName: room, streamName, token }, stream);
    device.listen(showNews);
    showLink(room, streamName);
    showViewers(0);
    showRunning(true);
    device.start();
}

function stop() {
    device?.stop();
    device = null;
    if (stream)
        closeSource(stream);
    stream = null;
    element("preview").srcObject = null;
    showRunning(false);
}

function showNews(event, news) {
    if (event === "viewers") {
        showViewers(news);
    } else if (event === "problem") {
        showProblem(news);
    } else if (event === "state") {
        const [words, tone] = stateWords[news.state] ?? [refusalWords[news.word], "bad"];
        element("state").textContent = words;
        element("state").dataset.tone = tone;
    }
}

function showViewers(count) {
    element("viewers").textContent = String(count);
    element("viewers-word").textContent = count === 1 ? "viewer" : "viewers";
}

function showLink(room, streamName) {
    const url = playerUrl("evowrtcclient.html", { room, stream: streamName, transport: "srtp" }, server, location);
    element("viewer-link").value = url;
    element("open").href = url;
}

function showRunning(running) {
    form.hidden = running;
    element("live").hidden = !running;
}

function showProblem(text) {
    element("problem").textContent = text;
    element("problem").hidden = !text;
}

function sourceProblem(error) {
    switch (error.name) {
    case "NotAllowedError":
        return "The browser was not allowed to use this source.";
    case "NotFoundError":
        return "No camera was found on this computer.";
    case "NotReadableError":
        return "The camera is in use by another program.";
    default:
        return `This source cannot be opened: ${error.message}`;
    }
}

async function copyLink() {
    const field = element("viewer-link");
    try {
        await navigator.clipboard.writeText(field.value);
    } catch {
        field.select(); // plain HTTP pages have no clipboard; the old command still works there
        document.execCommand("copy");
    }
    element("copy").textContent = "Copied";
    setTimeout(() => { element("copy").textContent = "Copy"; }, 2000);
}

function fillForm() {
    const random = crypto.getRandomValues(new Uint16Array(1))[0] % 10000;
    form.elements.room.value = params.get("room") ?? `room-${String(random).padStart(4, "0")}`;
    form.elements.stream.value = params.get("stream") ?? "camera";
    const wanted = params.get("source") ?? "test";
    for (const radio of form.elements.source) {
        const reason = obstacle(radio.value);
        radio.disabled = Boolean(reason);
        radio.checked = radio.value === wanted && !reason;
        if (reason) {
            element("source-note").textContent = reason;
            element("source-note").hidden = false;
        }
    }
    if (!form.elements.source.value)
        form.elements.source.value = "test";
}

form.addEventListener("submit", (event) => {
    event.preventDefault();
    start();
});
element("stop").addEventListener("click", stop);
element("copy").addEventListener("click", copyLink);

fillForm();
if (params.get("autostart") === "1")
    start();
