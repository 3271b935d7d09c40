#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the icons of the Windows programs and of the macOS bundle anew. They are under version control: a build needs
# no renderer. Needs rsvg-convert (librsvg2-bin), icotool (icoutils) and png2icns (icnsutils).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
source=../../resources/icons/application.svg
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "$made/$size.png" "$source"
done
icotool --create --output rendezvous.ico "$made"/{16,24,32,48,64}.png --raw="$made/256.png"
png2icns ../macos/rendezvous.icns "$made"/{16,32,48,128,256,512}.png
