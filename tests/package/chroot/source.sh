# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # $work, $root and $packages
#
# A program that no package brought, in /usr/local as `cmake --install` puts it, makes itself a service. Sourced by systemd.sh.

own_program=/usr/local/bin/rendezvousd
own_unit=/etc/systemd/system/rendezvous.service

# refuses WHAT WHY COMMAND...: the command fails with exit code 1, and says why.
refuses() {
    local what=$1 why=$2 code=0
    shift 2
    "$@" >"$work/refusal" 2>&1 || code=$?
    holds "$what: $(tr '\n' ' ' <"$work/refusal")" test "$code" = 1
    holds "and says why" grep -qF "$why" "$work/refusal"
}

refuses_source() {
    local old
    old=$(process)
    mkdir "$work/unpacked"
    dpkg-deb -x "$packages"/rendezvous-server_*.deb "$work/unpacked"
    put "$work/unpacked/usr/bin/rendezvousd" "$own_program" root:root 0755
    refuses "beside the package's service none is installed" "A package has brought the service" \
        inside "$own_program" --install-service
    refuses "nor is the package's taken away" "A package has brought the service" \
        inside "$own_program" --uninstall-service
    holds "there is no other unit" test ! -e "$root$own_unit"
    holds "the package's service runs on" test "$(process)" = "$old"
}

from_source() {
    local begun
    inside userdel rendezvous
    refuses "only root installs a service" "needs the rights of root" \
        inside setpriv --reuid=nobody --regid=nogroup --clear-groups "$own_program" --install-service
    returns_after "a program built from source was installed as a service" install_source
    say "$(tr '\n' ' ' <"$work/installed")"
    holds "the service is active" is_active
    holds "it starts with the system" inside systemctl is-enabled rendezvous
    holds "it runs as a user of its own" test "$(stat -c %u "/proc/$(seen_process)")" -ge 100
    holds "it is the program from /usr/local" test "$(inside readlink "/proc/$(process)/exe")" = "$own_program"
    holds "a setting can be changed over the interface" change_setting '{"tokens.window":1800}'
    holds "the configuration file has it" grep -q '"window": *1800' "$root/etc/rendezvous/default.json"
    returns_after "a killed process" kill -KILL "$(seen_process)"
    begun=$(process)
    returns_after "the same was said again" install_source
    holds "it was started anew" is_another_than "$begun"

    holds "it is taken away" inside "$own_program" --uninstall-service
    cat "$work/held"
    holds "it is stopped" fails is_active
    holds "systemd knows of none" test "$(property LoadState)" = not-found
    holds "no link to it is left" test -z "$(find "$root/etc/systemd" -name 'rendezvous*')"
    holds "nobody runs" fails seen_process
    holds "configuration and state stay" test -f "$root/etc/rendezvous/default.json" -a -d "$root/var/lib/rendezvous"
    refuses "there is none to take away then" "There is no service to take away" inside "$own_program" --uninstall-service
}
install_source() { inside "$own_program" --install-service >"$work/installed" 2>&1 || { cat "$work/installed"; fail "--install-service"; }; }
