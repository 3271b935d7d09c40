#!/bin/sh
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_tidy.sh ROOT BUILD [FILES]: clang-tidy finds nothing in app/, server/ and ui/, or in the files that the pattern FILES
# fits. BUILD holds compile_commands.json; headers that another compiler has precompiled are of no use to clang.
set -eu
cd "$1"
run=$(command -v run-clang-tidy || command -v run-clang-tidy-14) || { echo "run-clang-tidy is missing"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sed -E 's/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//' "$2/compile_commands.json" >"$folder/compile_commands.json"
"$run" -quiet -p "$folder" -j "$(nproc)" "${3:-^$1/(app|server|ui)/.*\.cpp\$}"
