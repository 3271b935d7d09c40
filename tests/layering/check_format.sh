#!/bin/sh
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_format.sh ROOT: every C++ file under version control is formatted as .clang-format says.
set -eu
cd "$1"
# Inside a source archive there is no git; then the folders themselves are the list.
list() {
    git ls-files -- '*.h' '*.cpp' 2>/dev/null || find app server tests -name '*.h' -o -name '*.cpp'
}
files=$(list | while read -r file; do [ -f "$file" ] && printf '%s\n' "$file"; done)
[ -n "$files" ] || { echo "no files found"; exit 1; }
# File names of this project hold no blanks.
# shellcheck disable=SC2086
printf '%s\n' $files | xargs -n 16 -P "$(nproc)" clang-format --dry-run -Werror
echo "$(printf '%s\n' "$files" | wc -l) files are formatted"
