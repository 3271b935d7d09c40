#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh [--seconds N | --runs N] [--keep] [TARGET…]
# Builds the preset "fuzz" and runs every target (or those named), one per processor at a time: for 60 seconds each,
# or as said. An input that breaks a promise is kept in build/fuzz/broken/TARGET/ and fails the script. --keep adds to
# tests/fuzz/corpus/ what reaches new code, in as few files as will do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

limit=-max_total_time=60
keep=false
while [ $# -gt 0 ]; do
    case $1 in
        --seconds) limit=-max_total_time=$2; shift 2 ;;
        --runs) limit=-runs=$2; shift 2 ;;
        --keep) keep=true; shift ;;
        --*) echo "usage: tests/fuzz/run.sh [--seconds N | --runs N] [--keep] [TARGET…]" >&2; exit 2 ;;
        *) break ;;
    esac
done

build=build/fuzz
[ -f $build/build.ninja ] || cmake --preset fuzz >&2
cmake --build $build --parallel "$(nproc)" --target fuzz_programs >&2
if [ $# -eq 0 ]; then
    mapfile -t all < <(find tests/fuzz/corpus -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort)
    set -- "${all[@]}"
fi

dictionary() {
    case $1 in
        admin_head | admin_query | http_head | static_path) echo http ;;
        config | jwt | stun) echo "$1" ;;
        rest_api) echo api ;;
        *) echo wire ;;
    esac
}

# The target itself bounds the processor time of one input; the limit here catches an endless loop, on a busy machine too.
run_one() {
    local target=$1 corpus=tests/fuzz/corpus/$1 found=$build/found/$1 broken=$build/broken/$1
    mkdir -p "$found" "$broken"
    if ! nice -n 10 "$build/tests/fuzz/fuzz_$target" "$limit" -timeout=10 -rss_limit_mb=2048 -max_len=4096 \
        -dict="tests/fuzz/dict/$(dictionary "$target").dict" -artifact_prefix="$broken/" \
        "$found" "$corpus" >"$broken/log" 2>&1; then
        echo "$target: FAILED"
        tail -n 60 "$broken/log"
        return 1
    fi
    echo "$target: $(grep -o '^#[0-9]*.DONE.*' "$broken/log")"
    if $keep; then
        rm -rf "$found.merged" && mkdir "$found.merged"
        "$build/tests/fuzz/fuzz_$target" -merge=1 -max_len=1024 "$found.merged" "$corpus" "$found" >>"$broken/log" 2>&1
        # libFuzzer names its files by their SHA-1.
        local input name
        for input in "$found.merged"/*; do
            name=$(basename "$input")
            sha1sum "$corpus"/* | grep -q "^$name" || cp "$input" "$corpus/${name:0:12}"
        done
    fi
}
export -f run_one dictionary
export build limit keep

printf '%s\n' "$@" | xargs -P "$(nproc)" -I TARGET bash -c 'run_one TARGET'
