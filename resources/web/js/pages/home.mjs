// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { playerUrl, serverOf } from "./links.mjs";

const form = document.getElementById("watch-form");

form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { room, stream } = Object.fromEntries(new FormData(form));
    const server = serverOf(new URLSearchParams(), location);
    location.assign(playerUrl("demo/evowrtcclient.html", { room, stream }, server, location));
});
