#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/bench.sh [--quick] [--no-window] [--program FILE --tools FOLDER] [OPTIONS OF run/bench.py]
# Measures the server side by side with others, in one run. --quick: the server and the yardstick only, half a minute.
# Without --program a release build is made in build/bench; the results go there as well. --no-window leaves the desktop
# program out, which takes a build with the window.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=${RDV_BENCH_SCRATCH:-$root/build/bench}
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"

arguments=()
quick=no
window=yes
program=
tools=
while [ $# -gt 0 ]; do
    case $1 in
        --quick) quick=yes; window=no; arguments+=(--quick); shift ;;
        --no-window) window=no; shift ;;
        --program) program=$2; window=no; shift 2 ;;
        --tools) tools=$2; shift 2 ;;
        *) arguments+=("$1"); shift ;;
    esac
done

# The packages of the peers, when the list has changed since they were installed.
install_peers() {
    local stamp=$scratch/peers/node_modules/.installed-from
    mkdir -p "$scratch/peers"
    if ! cmp -s "$here/peers/package-lock.json" "$stamp"; then
        cp "$here/peers/package.json" "$here/peers/package-lock.json" "$scratch/peers/"
        npm ci --ignore-scripts --no-audit --no-fund --prefix "$scratch/peers" >&2
        cp "$here/peers/package-lock.json" "$stamp"
    fi
}

if [ "$quick" = no ]; then
    command -v node >/dev/null || install_packages nodejs npm
    install_packages ca-certificates coturn nginx python3 wrk
    install_peers
    arguments+=(--peers "$scratch/peers" --out "$scratch/results")
fi
if [ -z "$program" ]; then
    targets=(rendezvousd bench_generator bench_yardstick)
    gui=OFF
    if [ "$window" = yes ]; then
        install_packages xvfb
        gui=ON
        targets+=(rendezvous)
        arguments+=(--desktop "$scratch/build/app/rendezvous")
    fi
    cmake -S "$root" -B "$scratch/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DRDV_GUI=$gui >&2
    cmake --build "$scratch/build" --target "${targets[@]}" >&2
    program=$scratch/build/app/rendezvousd
    tools=$scratch/build/tests/bench
fi

# Two descriptors a room, in the server as in the generator.
ulimit -n "$(ulimit -Hn)"
exec python3 -B "$here/run/bench.py" --program "$program" --tools "$tools" "${arguments[@]}"
