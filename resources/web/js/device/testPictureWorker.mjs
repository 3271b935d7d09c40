// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the test picture away from the page: browsers slow the timers of a hidden page down to one a second, but
// not those of its workers, and the camera's tab is hidden as soon as its owner looks at the viewer's.
import { drawTestPicture, picture } from "./TestPicture.mjs";

const canvas = new OffscreenCanvas(picture.width, picture.height);
const context = canvas.getContext("2d", { alpha: false });
let frame = 0;

/** `writable`, where the browser has one, takes the frames as video; otherwise the page gets them as bitmaps. */
onmessage = ({ data: { writable } }) => {
    const writer = writable?.getWriter();
    setInterval(() => (writer ? writeFrame(writer) : postFrame()), 1000 / picture.framesPerSecond);
};

function draw() {
    drawTestPicture(context, frame++, new Date());
}

function writeFrame(writer) {
    if (writer.desiredSize <= 0)
        return;
    draw();
    const video = new VideoFrame(canvas, { timestamp: Math.round(performance.now() * 1000) });
    writer.write(video).catch(() => close());
}

function postFrame() {
    draw();
    const bitmap = canvas.transferToImageBitmap();
    postMessage(bitmap, [bitmap]);
}
