// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { parseAddress, playerUrl, rememberToken, serverOf, takeToken } from "./links.mjs";

const form = document.getElementById("player-form");
const problem = document.getElementById("problem");
const params = new URLSearchParams(location.search);
const own = serverOf(params, location);

const host = own.ersIp.includes(":") && !own.ersIp.startsWith("[") ? `[${own.ersIp}]` : own.ersIp;
form.elements.address.value = own.path
    ? `${own.secure ? "https" : "http"}://${host}:${own.port}${own.path}`
    : `${host}:${own.port}`;
for (const name of ["room", "stream"])
    form.elements[name].value = params.get(name) ?? "";
form.elements.token.value = takeToken(params, own, params.get("room") ?? "");

form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { address, room, stream, token, transport } = Object.fromEntries(new FormData(form));
    const server = parseAddress(address, own.secure);
    problem.hidden = Boolean(server);
    if (!server) {
        problem.textContent = "This is not a server address. Write it as name:port, for example camera.example.com:3535.";
        form.elements.address.focus();
        return;
    }
    rememberToken(server, room, token);
    location.assign(playerUrl("evowrtcclient.html", { room, stream, transport }, server, location));
});
