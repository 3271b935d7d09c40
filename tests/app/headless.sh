#!/bin/sh
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# headless.sh CMAKE ROOT BUILD: a build without a window links no Gui library, and its program runs.
set -eu
cmake=$1
root=$2
build=$3
launcher=$(command -v ccache || true)
"$cmake" -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DRDV_GUI=OFF -DRDV_TESTS=OFF \
    -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" >/dev/null
"$cmake" --build "$build" --target rendezvousd >/dev/null
program=$build/app/rendezvousd
if ldd "$program" | grep -E 'libQt6(Gui|Widgets|Svg|Charts|PrintSupport)'; then
    echo "the program links a library of the window"
    exit 1
fi
env -u DISPLAY -u WAYLAND_DISPLAY "$program" --version
