// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The player library as an ES module; `evowrtcplayer.js` is the same for a classic script tag. */
export { EvoWrtcPlayer } from "./player/EvoWrtcPlayer.mjs";
