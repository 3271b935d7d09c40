// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The size and pace of the drawn test picture. */
export const picture = Object.freeze({ width: 1280, height: 720, framesPerSecond: 25 });

const bars = ["#c8ccd4", "#d6c95a", "#5bbfc4", "#63b56b", "#b56bb0", "#c25b56", "#4a66b8"];

/**
 * Draws one picture: colour bars, a clock to read delays from, and a sweep that shows every single frame.
 * @param {CanvasRenderingContext2D|OffscreenCanvasRenderingContext2D} context
 * @param {number} frame counted from 0
 * @param {Date} time
 */
export function drawTestPicture(context, frame, time) {
    const { width, height, framesPerSecond } = picture;
    const barWidth = width / bars.length;
    bars.forEach((colour, i) => {
        context.fillStyle = colour;
        context.fillRect(Math.floor(i * barWidth), 0, Math.ceil(barWidth), height * 0.62);
    });
    context.fillStyle = "#14181f";
    context.fillRect(0, height * 0.62, width, height * 0.38);

    const turn = (frame % (2 * framesPerSecond)) / (2 * framesPerSecond);
    context.fillStyle = "#ffffff";
    context.fillRect(turn * (width + 24) - 24, height * 0.62, 24, height * 0.05);

    context.textBaseline = "middle";
    context.textAlign = "center";
    context.font = `600 ${height * 0.15}px system-ui, sans-serif`;
    context.fillText(clock(time), width / 2, height * 0.79);
    context.font = `${height * 0.045}px system-ui, sans-serif`;
    context.fillStyle = "#aab3c2";
    context.fillText(`Rendezvous test picture · frame ${frame}`, width / 2, height * 0.93);
}

function clock(time) {
    const two = (number) => String(number).padStart(2, "0");
    const tenth = Math.floor(time.getMilliseconds() / 100);
    return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.${tenth}`;
}
