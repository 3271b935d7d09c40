#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing (Debian 12), builds what is stale, and starts Rendezvous with the arguments given.
set -euo pipefail

call_dir=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
# shellcheck source=installer/packages.sh
. installer/packages.sh

install_packages "${build_packages[@]}"
build_preset release

# Without a display there is no window; whoever says how to start is taken at their word.
if [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "No display here: starting without the window (--no-gui)." >&2
    set -- --no-gui
fi

cd "$call_dir" # relative names among the arguments are meant from there
exec "$root/build/release/app/rendezvous" "$@"
