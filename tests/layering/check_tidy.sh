#!/bin/sh
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_tidy.sh ROOT BUILD: clang-tidy finds nothing in app/, server/ and ui/. BUILD holds compile_commands.json.
set -eu
cd "$1"
run=$(command -v run-clang-tidy || command -v run-clang-tidy-14) || { echo "run-clang-tidy is missing"; exit 1; }
exec "$run" -quiet -p "$2" -j "$(nproc)" "^$1/(app|server|ui)/.*\.cpp\$"
