# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Bare Debian systems to install the packages into. A script that sources this runs in process and mount namespaces of its own
# (run_apart): whatever ends it, no process and no mount of it outlives it, and only then its folder is removed.
#
# RDV_SYSTEMS: folder that keeps the bare systems for the next run; without it they are fetched each time.

export DEBIAN_FRONTEND=noninteractive
mirror=http://deb.debian.org/debian

skip() { echo "skipped: $*"; exit 77; }
fail() { echo "FAILED: $*" >&2; exit 1; }
say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*"; }
need() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || skip "$tool is not installed"
    done
}

# Starts the calling script again, apart from the rest of the machine, with $work for its files; ends with its exit code.
run_apart() {
    [ -z "${RDV_APART:-}" ] || { work=$RDV_APART; return 0; }
    [ "$(id -u)" -eq 0 ] || skip "systems of their own need root"
    need debootstrap unshare nsenter findmnt zstd python3
    unshare --mount --pid --fork true 2>/dev/null || skip "no namespaces for processes and mounts"
    work=$(mktemp -d "${TMPDIR:-/tmp}/rendezvous-system.XXXXXX")
    trap clear_work EXIT
    trap 'exit 1' INT TERM HUP
    RDV_APART=$work timeout --kill-after=10 "${RDV_SYSTEM_SECONDS:-3000}" \
        unshare --mount --propagation private --pid --fork --kill-child --mount-proc bash "$0" "$@" &
    apart=$!
    local code=0
    wait "$apart" || code=$?
    exit "$code"
}

clear_work() {
    local group
    kill "$apart" 2>/dev/null || true
    wait "$apart" || true
    for group in $(findmnt --raw --noheadings --types cgroup2 --output TARGET); do
        [ ! -d "$group/$(basename "$work")" ] || find "$group/$(basename "$work")" -depth -type d -exec rmdir {} +
    done
    # The namespaces are gone, and their mounts with them; a mount of anybody else's would be emptied.
    if findmnt --raw --noheadings --output TARGET | grep -q "^$work\(/\|$\)"; then
        echo "$work is left: something is mounted there" >&2
    else
        rm -rf --one-file-system "$work"
    fi
}

# make_system SUITE FOLDER PACKAGE...: a bare Debian with these packages, too.
make_system() {
    local kept include
    include=$(IFS=,; echo "${*:3}")
    kept=${RDV_SYSTEMS:-$work}/$1${include:+-${include//,/-}}.tar.zst
    if [ ! -f "$kept" ]; then
        say "Fetching a bare Debian $1"
        mkdir -p "$(dirname "$kept")" "$work/fetched"
        debootstrap --variant=minbase ${include:+--include="$include"} "$1" "$work/fetched/$1" "$mirror" >"$work/debootstrap.log" 2>&1 ||
            { tail -5 "$work/debootstrap.log"; skip "Debian $1 cannot be fetched from $mirror"; }
        tar --zstd -C "$work/fetched/$1" -cf "$kept.new" .
        mv "$kept.new" "$kept"
        rm -rf --one-file-system "${work:?}/fetched/$1"
    fi
    mkdir -p "$2"
    tar --zstd -C "$2" -xf "$kept"
    cp /etc/resolv.conf "$2/etc/resolv.conf"
    # What is thrown away soon need not reach the disk.
    echo force-unsafe-io >"$2/etc/dpkg/dpkg.cfg.d/unsafe-io"
    # No service starts by itself where no systemd runs.
    printf '#!/bin/sh\nexit 101\n' >"$2/usr/sbin/policy-rc.d"
    chmod 0755 "$2/usr/sbin/policy-rc.d"
}

# Gives the system in $1 what programs expect of a running one.
mount_system() {
    mount -t proc proc "$1/proc"
    mount -t sysfs -o ro sysfs "$1/sys"
    mount --rbind /dev "$1/dev"
    mount --make-rslave "$1/dev"
}

unmount_system() {
    umount --recursive "$1/dev"
    umount "$1/sys" "$1/proc"
}

# Runs a command in the system $1, with this machine's network.
within() {
    local system=$1
    shift
    chroot "$system" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        HOME=/root DEBIAN_FRONTEND=noninteractive "$@"
}

# apt-get in the system $1, quiet unless it fails. What it did is in $work/apt.log.
apt_within() {
    local system=$1
    shift
    within "$system" apt-get -q -y --no-install-recommends -o Acquire::Retries=3 "$@" >"$work/apt.log" 2>&1 ||
        { cat "$work/apt.log"; fail "apt-get $*"; }
}

# wait_for SECONDS WHAT COMMAND...: until the command succeeds.
wait_for() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || fail "in vain: $what"
        sleep 0.2
    done
}

# Checks a sentence: holds WHAT COMMAND...
holds() {
    local what=$1
    shift
    if "$@" >"$work/held" 2>&1; then
        say "ok: $what"
    else
        cat "$work/held"
        fail "not so: $what"
    fi
}
fails() { ! "$@"; }
