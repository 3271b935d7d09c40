#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh [--seconds N | --runs N] [--seed N] [--keep] [TARGET…]
# Builds the preset "fuzz" and runs every target (or those named), one per processor at a time: for 60 seconds each,
# or as said. An input that breaks a promise is kept in build/fuzz/broken/TARGET/ and fails the script. The inputs
# are drawn from the same seed each time, so that a change is judged by what it changed; --seed 0 draws new ones.
# --keep adds to tests/fuzz/corpus/ what reaches new code, in as few files as will do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

limit=-max_total_time=60
seed=1
keep=false
while [ $# -gt 0 ]; do
    case $1 in
        --seconds) limit=-max_total_time=$2; shift 2 ;;
        --runs) limit=-runs=$2; shift 2 ;;
        --seed) seed=$2; shift 2 ;;
        --keep) keep=true; shift ;;
        --*) echo "usage: tests/fuzz/run.sh [--seconds N | --runs N] [--seed N] [--keep] [TARGET…]" >&2; exit 2 ;;
        *) break ;;
    esac
done

build=build/fuzz
mkdir -p $build
quietly() {
    "$@" >$build/build.log 2>&1 || { tail -n 60 $build/build.log >&2; exit 1; }
}
[ -f $build/build.ninja ] || quietly cmake --preset fuzz
quietly cmake --build $build --parallel "$(nproc)" --target fuzz_programs
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
    if ! nice -n 10 "$build/tests/fuzz/fuzz_$target" "$limit" -seed="$seed" -timeout=60 -rss_limit_mb=2048 -max_len=4096 \
        -dict="tests/fuzz/dict/$(dictionary "$target").dict" -artifact_prefix="$broken/" \
        "$found" "$corpus" >"$broken/log" 2>&1; then
        echo "$target: FAILED"
        grep -E '^(broken promise|Base64|artifact_prefix)|ERROR|SUMMARY|runtime error|#[0-9]+ .* rdv::' "$broken/log" | cut -c -160
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
export build limit seed keep

printf '%s\n' "$@" | xargs -P "$(nproc)" -I TARGET bash -c 'run_one TARGET'
