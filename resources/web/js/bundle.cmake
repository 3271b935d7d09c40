# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D OUTPUT=evowrtcplayer.js -P bundle.cmake
#
# The player for a classic script tag: its modules one after the other, dependencies first, inside one function.
# The modules keep to one-line imports and to `export` at the start of a declaration, so two replacements suffice.
cmake_minimum_required(VERSION 3.25)

set(modules
    SocketIo09 Emitter Backoff SignalingChannel RecordParser FragmentAssembler LiveEdge FragmentPlayer
    Statistics ResumeStore IceServers wording ViewerPeer EvoWrtcPlayer)

set(body "")
foreach(module IN LISTS modules)
    file(READ "${CMAKE_CURRENT_LIST_DIR}/player/${module}.mjs" text)
    string(REGEX REPLACE "// SPDX-[^\n]*\n" "" text "${text}")
    string(REGEX REPLACE "import [^\n]* from [^\n]*\n" "" text "${text}")
    string(REGEX REPLACE "\nexport " "\n" text "${text}")
    string(STRIP "${text}" text)
    string(APPEND body "\n${text}\n")
endforeach()

file(WRITE "${OUTPUT}" "// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The player library for a classic script tag: defines window.EvoWrtcPlayer. Made from js/player/*.mjs.
(() => {
\"use strict\";
${body}
globalThis.EvoWrtcPlayer = EvoWrtcPlayer;
})();
")
