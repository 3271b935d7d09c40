#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# rpm.sh SUITE PACKAGES BUILD: the RPM package of the server, installed by this machine's rpm into a Debian system that knows
# nothing of it: files, rights, scriptlets, an upgrade, a device in its room, and what is left after erasing.
# The libraries are Debian's, so rpm does not look for them (--nodeps).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/system.sh"
. "$here/service.sh"
run_apart "$@"
need rpm rpmbuild cpack ip nsenter setpriv

suite=$1 packages=$2 build=$3
root=$work/system
inside() { beside chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root "$@"; }
beside() { nsenter --target "$network" --net "$@"; }
in_rpm() { rpm --root "$root" --dbpath /var/lib/rpm-of-test "$@"; }
files() { (cd "$root" && find etc usr var/lib -xdev -path var/lib/rpm-of-test -prune -o -print | sort); }
has_place() { holds "$1 is $2" test "$(within "$root" stat -c '%U:%G %a' "$1")" = "$2"; }

prepare() {
    make_system "$suite" "$root" systemd systemd-sysv dbus
    mount_system "$root"
    unshare --net sleep infinity &
    network=$!
    wait_for 10 "a network of its own" fails cmp -s "/proc/$$/ns/net" "/proc/$network/ns/net"
    beside ip link set lo up
    # The libraries that the program is linked with.
    apt_within "$root" update
    # shellcheck disable=SC2046
    apt_within "$root" install $(dpkg-deb --field "$packages"/rendezvous-server_*.deb Depends | tr ',' '\n' | awk '{ print $1 }')
    # The same build under an older version, which had another default configuration.
    cat >"$work/older.cmake" <<'CMAKE'
file(GLOB_RECURSE files "${CPACK_TEMPORARY_DIRECTORY}/*/default.json")
foreach(file IN LISTS files)
    file(APPEND ${file} "// As it was.\n")
endforeach()
CMAKE
    (umask 022 && cpack -G RPM -R 0.0.1 -D CPACK_RPM_PACKAGE_VERSION=0.0.1 -D "CPACK_PRE_BUILD_SCRIPTS=$work/older.cmake" \
        --config "$build/CPackConfig.cmake" -B "$work/older") >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; fail cpack; }
    older=("$work"/older/rendezvous-server-0.0.1-*.rpm)
    newer=("$packages"/rendezvous-server-[0-9]*.rpm)
    in_rpm --initdb
    files >"$work/files-before"
}

install_rpm() {
    in_rpm "$1" --nodeps "$2" >"$work/rpm.log" 2>&1 || { cat "$work/rpm.log"; fail "rpm $1"; }
    holds "no scriptlet complains" fails grep -iE 'scriptlet|warning: user|warning: group|error' "$work/rpm.log"
}

installed() {
    install_rpm -i "${older[0]}"
    say "$(in_rpm -q rendezvous-server)"
    holds "its files are as packed" in_rpm --verify --nodeps rendezvous-server
    has_place /etc/rendezvous "root:rendezvous 770"
    has_place /etc/rendezvous/default.json "root:rendezvous 660"
    has_place /var/lib/rendezvous "rendezvous:rendezvous 700"
    has_place /usr/bin/rendezvousd "root:root 755"
    holds "its user cannot log in" grep -q nologin <(within "$root" getent passwd rendezvous)
    holds "the service starts with the system" test -L "$root/etc/systemd/system/multi-user.target.wants/rendezvous.service"
    holds "the configuration can be used" inside /usr/bin/rendezvousd --check-config
}

# As the unit starts it.
start_server() {
    # shellcheck disable=SC2046
    inside setpriv --reuid=rendezvous --regid=rendezvous --clear-groups --no-new-privs env STATE_DIRECTORY=/var/lib/rendezvous \
        $(sed -n 's/^ExecStart=//p' "$root/usr/lib/systemd/system/rendezvous.service") >>"$work/server.log" 2>&1 &
    wait_for 20 "the server is ready" is_ready
    server=$(pgrep --full '^/usr/bin/rendezvousd ' | head -n 1)
}
stop_server() {
    kill "$server"
    wait_for 5 "the server has ended" fails kill -0 "$server"
}
upgrade() {
    stop_server
    install_rpm -U "${newer[0]}"
    start_server
}

upgraded() {
    start_server
    start_device
    holds "a setting can be changed over the interface" change_setting '{"server.tokensEnabled":true}'
    bind_token
    cp "$root/etc/rendezvous/default.json" "$work/kept.json"
    returns_after "the upgrade" upgrade
    say "$(in_rpm -q rendezvous-server): $(service_version)"
    holds "the changed configuration is kept" cmp "$work/kept.json" "$root/etc/rendezvous/default.json"
    holds "the new default lies beside it" cmp "$root/etc/rendezvous/default.json.rpmnew" \
        <(shipped_configuration "$packages")
    holds "the service still starts with the system" test -L "$root/etc/systemd/system/multi-user.target.wants/rendezvous.service"
    stays_bound "after the upgrade"
}

erased() {
    stop_server
    install_rpm -e rendezvous-server
    holds "the service does not start any more" test ! -L "$root/etc/systemd/system/multi-user.target.wants/rendezvous.service"
    files | comm -13 "$work/files-before" - >"$work/files-left"
    say "$(wc -l <"$work/files-left") files left behind: $(head -n 8 "$work/files-left" | tr '\n' ' ')"
    holds "what an operator has changed is kept" cmp "$work/kept.json" "$root/etc/rendezvous/default.json.rpmsave"
    holds "nothing else is left of ours, but the state" \
        test "$(grep -v '^var/lib/rendezvous/' "$work/files-left" | grep rendezvous | tr '\n' ' ')" \
        = "etc/rendezvous etc/rendezvous/default.json.rpmnew etc/rendezvous/default.json.rpmsave var/lib/rendezvous "
}

# Installed and never used: it goes without a trace.
unused() {
    rm -rf "$root/etc/rendezvous" "$root/var/lib/rendezvous"
    install_rpm -i "${newer[0]}"
    install_rpm -e rendezvous-server
    files | comm -13 "$work/files-before" - >"$work/files-left"
    holds "nothing of ours is left" fails grep rendezvous "$work/files-left"
}

for step in prepare installed upgraded erased unused; do
    say "== $step"
    "$step"
done
echo "passed"
