#!/bin/sh
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# systemd accepts every line of the unit and finds it well locked up.
# $1: systemd-analyze  $2: the unit with its places to fill
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unit=$folder/rendezvous.service
sed -e 's,@EXEC@,/bin/true,' -e 's,@ARGUMENTS@,,' -e 's,@PLACES@,,' "$2" >"$unit"

# The manual page is looked for among the installed ones.
remarks=$("$1" verify --man=no "$unit" 2>&1)
if [ -n "$remarks" ]; then
    printf 'systemd-analyze verify:\n%s\n' "$remarks"
    exit 1
fi
"$1" security --offline=true --no-pager --threshold=20 "$unit"
