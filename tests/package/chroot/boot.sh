# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # $work, $here and what scripts read of this
#
# Boots a system of system.sh with its own systemd as process 1 of new namespaces, its network among them: only loopback,
# every port free. Sourced after system.sh.

# The one hierarchy that every systemd can live in, beside whatever this machine uses for itself.
control_groups() { findmnt --raw --noheadings --types cgroup2 --output TARGET | head -n 1; }

need_boot() {
    need setpriv pivot_root ip
    [ -n "$(control_groups)" ] || skip "no cgroup2 is mounted"
    unshare --uts --ipc --net --cgroup true 2>/dev/null || skip "no namespaces for a whole system"
}

# Runs as process 1 of the namespaces and becomes the systemd of the system $1.
become_system() {
    local root=$1 node
    mount --make-rprivate /
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    # What the kernel shares among all namespaces cannot be written.
    mount --bind "$root/proc/sys" "$root/proc/sys"
    mount -o remount,bind,ro "$root/proc/sys"
    mount -t sysfs -o ro,nosuid,nodev,noexec sysfs "$root/sys"
    mount -t cgroup2 -o nosuid,nodev,noexec cgroup2 "$root/sys/fs/cgroup"

    mount -t tmpfs -o mode=0755,nosuid tmpfs "$root/dev"
    mkdir "$root/dev/pts" "$root/dev/shm"
    for node in null zero full random urandom tty; do
        : >"$root/dev/$node"
        mount --bind "/dev/$node" "$root/dev/$node"
    done
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$root/dev/pts"
    ln -s pts/ptmx "$root/dev/ptmx"
    ln -s /proc/self/fd "$root/dev/fd"
    for node in stdin:0 stdout:1 stderr:2; do
        ln -s "fd/${node#*:}" "$root/dev/${node%:*}"
    done
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    mount -t tmpfs -o mode=0755,nosuid,nodev tmpfs "$root/run"
    mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs "$root/tmp"

    ip link set lo up
    cd "$root" || return
    pivot_root . mnt
    umount --lazy /mnt
    # systemd leaves this to whoever makes a container; what it mounts for a service must show there.
    mount --make-rshared /
    exec setpriv --bounding-set -sys_module,-sys_time,-sys_rawio \
        env -i container=rendezvous-test PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        /lib/systemd/systemd --log-target=console --show-status=no </dev/null
}

# Boots the system $1; $booted is its process 1 as seen from here.
boot_system() {
    local group
    group=$(control_groups)/$(basename "$work")
    mkdir -p "$group"
    (
        echo "$BASHPID" >"$group/cgroup.procs"
        export -f become_system
        # shellcheck disable=SC2016 # the inner shell's own argument
        exec unshare --fork --kill-child --pid --mount --uts --ipc --net --cgroup bash -euc 'become_system "$1"' - "$1"
    ) >>"$work/console.log" 2>&1 &
    machine=$!
    wait_for 20 "a first process" pgrep --parent "$machine"
    booted=$(pgrep --parent "$machine")
    wait_for 60 "systemd runs" in_booted systemctl is-system-running --wait
}

# Runs a command in the booted system.
in_booted() {
    nsenter --target "$booted" --mount --uts --ipc --net --pid --cgroup \
        /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# Runs a program of this machine in the network of the booted system.
beside_booted() { nsenter --target "$booted" --net "$@"; }

# Boots the system $1 again, as an operator would have it.
reboot_system() {
    in_booted systemctl reboot 2>/dev/null || true
    wait_for 60 "the system has gone down" fails kill -0 "$machine"
    boot_system "$1"
}
