// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

const player = new EvoWrtcPlayer({
    ersIp: "cameras.example.com",
    port: 443,
    secure: true,
    // path: "/cameras",          // when the server is in a folder of another site
    roomName: "yard",
    streamName: "camera",
    videoTagId: "yard",
    transport: "srtp",
    // token: tokenFromYourBackend, // when the server asks for one
});

player.registerEventListener((event, description) => {
    if (event === "statechanged")
        document.getElementById("words").textContent = description.text;
});

document.getElementById("play").addEventListener("click", () => player.play());
document.getElementById("stop").addEventListener("click", () => player.stop());
player.play();
