#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the application's icon anew in every size, into the folder hicolor beside this script. The pictures are under
# version control: a build needs no renderer, and two builds have the same bytes. Needs rsvg-convert (librsvg2-bin).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
source=../../../resources/icons/application.svg
id=io.github.rendezvous.Rendezvous

rm -rf hicolor
for size in 16 22 24 32 48 64 96 128 192 256 512; do
    mkdir -p "hicolor/${size}x${size}/apps"
    rsvg-convert --width "$size" --height "$size" --output "hicolor/${size}x${size}/apps/$id.png" "$source"
done
install -D -m 644 "$source" "hicolor/scalable/apps/$id.svg"
install -D -m 644 symbolic.svg "hicolor/symbolic/apps/$id-symbolic.svg"
