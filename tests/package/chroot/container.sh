#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# container.sh SOURCE: every step of the Containerfile, carried out in bare Debian systems, one for each stage: what is committed
# is built in the first, and the last is run as an engine for containers would, in a network of its own.
# shellcheck disable=SC2154,SC2034 # what stages.sh and system.sh set and read
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/system.sh"
. "$here/stages.sh"
. "$here/service.sh"
run_apart "$@"
need git ip nsenter setpriv

source=$1
# Debian's slim images are this bare system without manuals.
suite=bookworm
beside() { nsenter --target "$network" --net "$@"; }
# As `podman exec` does: the user, the folder and the environment of the image.
inside() { as_user "$@"; }
command_it() { as_user "$program" "$@"; }
service_version() { command_it --version; }

prepare() {
    mkdir "$work/context"
    git -c safe.directory='*' -C "$source" archive HEAD | tar -x -C "$work/context"
    local entry
    while read -r entry; do
        # shellcheck disable=SC2086 # patterns
        case $entry in '' | '#'*) ;; *) rm -rf "${work:?}/context"/$entry ;; esac
    done <"$work/context/.containerignore"
    arguments[VERSION]=$(git -c safe.directory='*' -C "$source" describe --tags 2>/dev/null || true)
    unshare --net sleep infinity &
    network=$!
    wait_for 10 "a network of its own" fails cmp -s "/proc/$$/ns/net" "/proc/$network/ns/net"
    beside ip link set lo up
}

built() {
    python3 "$here/../containerfile_steps.py" --list "$work/context" >"$work/steps"
    carry_out "$work/steps"
    program=${entrypoint[0]}
    say "$stages stages; the last is $(du -sxm "$root" | cut -f 1) MiB, of which $(du -sxm "$work/bare" | cut -f 1) are Debian's"
    say "$(service_version)"
}

# Nothing of the build has come along: packages and their dependencies, what is copied, the user, the folders.
contains_what_it_says() {
    local named
    names_in "$work/bare" >"$work/names-before"
    names_in "$root" | comm -13 "$work/names-before" - >"$work/names"
    named=$(sed -n 's/.*install -y --no-install-recommends \([^&]*\).*/\1/p' <<<"${last_runs[*]}")
    within "$root" apt-mark showmanual | sort | comm -13 "$work/names-before" - >"$work/manual"
    holds "it was asked for the packages that it names alone" \
        cmp "$work/manual" <(tr ' ' '\n' <<<"$named" | sed '/^$/d' | sort | comm -13 "$work/names-before" -)
    holds "no package would go as needed by none" fails grep '^Remv' <(within "$root" apt-get -s autoremove)
    holds "nothing builds in it" fails grep -E -- '-dev$|^(gcc|g\+\+|cpp|cmake|ninja-build|make|binutils|git)(-|$)' "$work/names"
    holds "no window is in it" fails grep -E "$window_libraries" "$work/names"
    holds "no lists of packages are in it" test -z "$(find "$root/var/lib/apt/lists" -type f)"

    unpackaged "$work/bare" >"$work/unpackaged-before"
    unpackaged "$root" | comm -13 "$work/unpackaged-before" - >"$work/unpackaged"
    say "Of no package: $(head -n 20 "$work/unpackaged" | tr '\n' ' ')"
    holds "what no package brought is what it copies and makes" \
        cmp "$work/unpackaged" <(printf '%s\n' "${copied[@]}" /etc/rendezvous /var/lib/rendezvous \
            /usr/share/doc/rendezvous-server | sort)
    holds "every library is there" fails grep "not found" <(within "$root" ldd "$program")
}

runs() {
    holds "it runs as a user of its own" test "$(as_user id -u)" -ge 100
    holds "who may change nothing but its state and configuration" \
        test "$(as_user find / -xdev -not -path '/proc*' -not -path '/tmp*' -not -path '/var/tmp*' -not -path '/run/lock*' \
            -not -path '/dev*' -writable -not -type l 2>/dev/null | sort | tr '\n' ' ')" \
        = "/etc/rendezvous /etc/rendezvous/default.json /var/lib/rendezvous "
    fails is_healthy || fail "healthy before it was started"
    start_server
    start_device
    bind_token
    stays_bound "while it runs"
    holds "its doctor finds the ports in its own hands" fails grep -iE '^ *(fail|error)' <(command_it doctor || true)
    returns_after "it was stopped and started" restart_server
    stays_bound "after it was stopped and started"
    stop_server
    fails is_healthy || fail "healthy after it was stopped"
}
# As HEALTHCHECK has it: the exit code.
is_healthy() { as_user "${health[@]}" >"$work/health" 2>&1; }
start_server() {
    as_user env ERS_TOKENS_ENABLED=true "${entrypoint[@]}" "${command[@]}" >>"$work/server.log" 2>&1 &
    wait_for 15 "it is healthy within the start period" is_healthy
    say "ok: ${health[*]}: $(tr '\n' ' ' <"$work/health")"
    server=$(pgrep --full "^$program ${command[*]}\$" | head -n 1)
}
# The engine's own way: the signal, and ten seconds.
stop_server() {
    kill "-$stop_signal" "$server"
    wait_for 10 "it has ended" fails kill -0 "$server"
}
restart_server() { stop_server; start_server; }

for step in prepare built contains_what_it_says runs; do
    say "== $step"
    "$step"
done
echo "passed"
