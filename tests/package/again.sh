#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# again.sh BUILD PACKAGES: the build packed once more, where everything else is different, is the same to the byte.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
umask 077
TZ=Pacific/Auckland LC_ALL=C LANG=C \
    "$(dirname "${BASH_SOURCE[0]}")/../../installer/pack.sh" "$1" "$folder/elsewhere"
cd "$folder/elsewhere"
sha256sum --check --strict "$2/SHA256SUMS"
