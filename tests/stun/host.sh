# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the scripts here: starting the responder, and ending with one clear line.

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

# What is missing here must not be missing where the result counts.
skip() {
    [ -z "${CI:-}" ] || fail "$* (CI is set: no skipping)"
    echo "SKIP: $*" >&2
    exit 77
}

need() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || skip "$tool is not installed"
    done
}

# start_host WORKDIR COMMAND...: runs it until its standard input closes, or this script ends.
# Sets host_pid and port.
start_host() {
    local dir=$1 line
    shift
    mkfifo "$dir/host.in"
    "$@" <"$dir/host.in" >"$dir/host.out" 2>"$dir/host.err" &
    host_pid=$!
    exec 9>"$dir/host.in"
    for _ in $(seq 100); do
        line=$(grep -m1 '^stun listening on ' "$dir/host.out") && break
        kill -0 "$host_pid" 2>/dev/null || break
        sleep 0.1
    done
    port=${line##* }
    [ -n "$port" ] || fail "the responder did not start: $(cat "$dir/host.err")"
}

stop_host() {
    [ -n "${host_pid:-}" ] || return 0
    exec 9>&-
    wait "$host_pid" || fail "the responder ended with $?"
    host_pid=
}
