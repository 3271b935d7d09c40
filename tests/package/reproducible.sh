#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reproducible.sh SOURCE: what is committed, cloned into two folders of different names and built in both, makes the same
# packages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for place in one another-and-longer-place; do
    git -c safe.directory='*' clone -q --no-local "$1" "$folder/$place"
    # A cache would hide what differs.
    CCACHE_DISABLE=1 "$folder/$place/installer/package.sh"
done
diff "$folder/one/build/packages/SHA256SUMS" "$folder/another-and-longer-place/build/packages/SHA256SUMS"
cat "$folder/one/build/packages/SHA256SUMS"
