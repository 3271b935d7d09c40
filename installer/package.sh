#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing (Debian 12 and 13), builds the release from nothing, and leaves DEB, RPM and TGZ packages, a
# list of everything that is in them (SPDX) and the checksums in build/packages/. The same commit on the same system
# makes the same bytes, in whatever folder and on whatever day. See docs/packages.md.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh
install_packages "${build_packages[@]}" "${package_packages[@]}"

if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

# The date of the release goes into the pages that are compiled in: what was built for another one does not serve.
folder=build/package
if [ "$(cat "$folder/dated" 2>/dev/null)" != "$SOURCE_DATE_EPOCH" ]; then
    rm -rf "$folder"
fi
cmake --preset release -B "$folder" >&2
echo "$SOURCE_DATE_EPOCH" >"$folder/dated"
cmake --build "$folder" --parallel "$(nproc)" >&2

rm -rf build/packages
installer/pack.sh "$folder" build/packages
ls -l build/packages
