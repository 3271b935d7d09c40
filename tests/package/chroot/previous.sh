#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# previous.sh PACKAGES OUT: the server's package once more under an older version, to be upgraded from. It had another default
# configuration.
set -euo pipefail
packages=$1 out=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out"
dpkg-deb --raw-extract "$packages"/rendezvous-server_*.deb "$work"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/DEBIAN/control"
echo '// As it was.' >>"$work/etc/rendezvous/default.json"
(cd "$work" && find etc usr -type f -exec md5sum {} + | sort -k 2 >DEBIAN/md5sums)
dpkg-deb --root-owner-group -Zgzip --build "$work" "$out"
