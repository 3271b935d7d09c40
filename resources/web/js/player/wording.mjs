// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a viewer is told about each state, in a sentence that needs no knowledge of the machinery. */
export const stateText = Object.freeze({
    stopped: "Stopped",
    connecting: "Connecting to the server",
    waiting: "Waiting for the camera",
    negotiating: "Connecting to the camera",
    playing: "Playing",
    paused: "Paused",
    stalled: "The picture has stopped. Waiting for it to go on",
    reconnecting: "Connection lost. Trying again",
    refused: "The server refused this link",
    failed: "This browser cannot play the stream",
    elsewhere: "This link is now open in another tab",
});

/** The server's words for a refused join. `again`: worth another try after a while. */
export const refusals = Object.freeze({
    invalidToken: { text: "This link has been used or has expired. Ask for a new one", again: false },
    invalidRoom: { text: "No such room", again: false },
    invalidStream: { text: "The camera does not have this stream", again: true },
    noDevice: { text: "The camera is not there yet. Waiting for it", again: true },
    full: { text: "Too many viewers are waiting. Trying again soon", again: true },
    badRequest: { text: "The server did not understand this link", again: false },
});
