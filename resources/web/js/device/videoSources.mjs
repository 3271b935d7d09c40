// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { picture } from "./TestPicture.mjs";

/** Why a source cannot be had here, in a sentence; empty when it can. */
export function obstacle(source) {
    if (source === "test")
        return "";
    const wanted = source === "screen" ? "getDisplayMedia" : "getUserMedia";
    if (navigator.mediaDevices?.[wanted])
        return "";
    return window.isSecureContext
        ? "This browser has no such source."
        : "Browsers give cameras and screens only to pages loaded over https or from this very computer. "
            + "The test picture works everywhere.";
}

/**
 * @param {"camera"|"screen"|"test"} source
 * @returns {Promise<MediaStream>}
 */
export function openSource(source) {
    switch (source) {
    case "camera":
        return navigator.mediaDevices.getUserMedia({
            video: { width: { ideal: 1280 }, height: { ideal: 720 } },
            audio: { echoCancellation: true, noiseSuppression: true },
        }).catch((error) => {
            if (error.name !== "NotFoundError")
                throw error;
            return navigator.mediaDevices.getUserMedia({ video: true }); // a camera without a microphone
        });
    case "screen":
        return navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 30 } }, audio: true });
    default:
        return Promise.resolve(openTestPicture());
    }
}

/** Ends a stream and whatever draws it. */
export function closeSource(stream) {
    stream.getTracks().forEach((track) => track.stop());
    stream.worker?.terminate();
}

function openTestPicture() {
    const worker = new Worker(new URL("./testPictureWorker.mjs", import.meta.url), { type: "module" });
    const stream = globalThis.MediaStreamTrackGenerator ? generatedPicture(worker) : paintedPicture(worker);
    stream.worker = worker;
    return stream;
}

function generatedPicture(worker) {
    const generator = new MediaStreamTrackGenerator({ kind: "video" });
    worker.postMessage({ writable: generator.writable }, [generator.writable]);
    return new MediaStream([generator]);
}

function paintedPicture(worker) {
    const canvas = document.createElement("canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext("2d", { alpha: false });
    worker.onmessage = ({ data: bitmap }) => {
        context.drawImage(bitmap, 0, 0);
        bitmap.close();
    };
    worker.postMessage({});
    return canvas.captureStream(picture.framesPerSecond);
}
