#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/pack.sh BUILD OUT: the packages of a finished build, their SPDX list and the checksums of all into OUT.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
umask 022
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(cat "$build/packaging/date")}"

# Archives name the owner of a file: root, whoever builds.
run=()
if [ "$(id -u)" -ne 0 ]; then
    run=(fakeroot)
fi
"${run[@]}" cpack -G "DEB;RPM;TGZ" --config "$build/CPackConfig.cmake" -B "$out" >&2
rm -rf "$out/_CPack_Packages"

cd "$out"
list="rendezvous-$(cat "$build/packaging/version").spdx.json"
python3 "$source/installer/sbom.py" --source "$source" --version "$(cat "$build/packaging/version")" --output "$list" \
    ./*.deb
python3 "$source/installer/sbom.py" --check "$list" >&2
sha256sum -- *.deb *.rpm *.tar.gz "$list" >SHA256SUMS
