#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# systemd.sh SUITE PACKAGES PREVIOUS: the service under a real systemd, in a Debian that is booted for it: installed, changed,
# hung, killed, rebooted, upgraded and removed, while a device wants to stay in its room.
# PACKAGES and PREVIOUS are folders with the packages of this version and of an older one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/system.sh"
. "$here/boot.sh"
. "$here/service.sh"
. "$here/secrets.sh"
. "$here/source.sh"
run_apart "$@"
need_boot
need curl openssl

suite=$1 packages=$2 previous=$3
root=$work/system
hardening_at_most=20 # tenths, as systemd-analyze counts them
inside() { in_booted "$@"; }
beside() { beside_booted "$@"; }

fail() {
    echo "FAILED: $*" >&2
    [ -z "${booted:-}" ] || inside journalctl --no-pager --unit rendezvous --lines 20 --output cat >&2 || true
    exit 1
}

property() { inside systemctl show rendezvous --property "$1" --value; }
is_active() { [ "$(property ActiveState)" = active ]; }
process() { property MainPID; }
# The service's main process as seen from here.
seen_process() { pgrep --parent "$booted" --full '^/usr/(local/)?bin/rendezvousd '; }
is_another_than() { is_active && [ "$(process)" != "$1" ]; }

# Puts a file of this machine into the system. $1: file, $2: where, $3: owner, $4: mode
put() {
    cp "$1" "$root$2"
    inside chown "$3" "$2"
    inside chmod "$4" "$2"
}

prepare() {
    make_system "$suite" "$root" systemd systemd-sysv dbus
    rm "$root/usr/sbin/policy-rc.d"
    mkdir -p "$root/packages/previous"
    cp "$packages"/rendezvous-server_*.deb "$root/packages/server.deb"
    cp "$previous"/rendezvous-server_*.deb "$root/packages/previous/server.deb"
    # The booted system reaches nobody: what the packages need is fetched before.
    mount_system "$root"
    apt_within "$root" update
    apt_within "$root" install --download-only /packages/server.deb
    apt_within "$root" install --download-only /packages/previous/server.deb
    unmount_system "$root"
    boot_system "$root"
    say "Debian $suite, $(inside systemctl --version | head -n 1)"
}

install_in_booted() {
    inside apt-get -q -y --no-install-recommends -o Dpkg::Options::=--force-confold install "$1" >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt-get"; }
}

installed() {
    install_in_booted /packages/previous/server.deb
    say "$(service_version)"
    wait_for 10 "the service is active" is_active
    holds "it starts with the system" inside systemctl is-enabled rendezvous
    holds "it tells systemd that it is ready" test "$(property Type) $(property NotifyAccess)" = "notify main"
    holds "it has a user of its own" test "$(stat -c %U "/proc/$(seen_process)" | tr -d '\n')" != root
    holds "operators are told that it is ready" is_ready
    inside systemctl status --no-pager --lines=0 rendezvous
}

hardened() {
    local exposure
    inside systemd-analyze security --no-pager rendezvous >"$work/security"
    exposure=$(sed -n 's/.*Overall exposure level for rendezvous.service: \([0-9]*\)\.\([0-9]\).*/\1\2/p' "$work/security")
    tail -n 1 "$work/security"
    holds "systemd-analyze security: at most 2.0" test "$exposure" -le "$hardening_at_most"
}

# Hardening takes nothing away that the server does.
works() {
    start_device
    holds "a setting can be changed over the interface" change_setting '{"server.tokensEnabled":true,"tokens.window":7200}'
    holds "the configuration file has it" grep -q '"window": *7200' "$root/etc/rendezvous/default.json"
    inside ls -la /etc/rendezvous /var/lib/rendezvous
    holds "STUN is answered" beside python3 "$here/asks.py" stun
    holds "a thousand sessions at once" beside python3 "$here/asks.py" sessions 1000
    bind_token
    holds "the server is told to read its configuration again" inside systemctl reload rendezvous
    holds "doing so keeps it active" is_active
}

serves_tls() {
    local name
    inside install -d -o root -g rendezvous -m 0750 /etc/rendezvous/tls
    for name in first second; do
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=$name" \
            -keyout "$work/$name.key" -out "$work/$name.crt" 2>/dev/null
    done
    place_pair first
    edit_config 'value["server"].update(secure=True, key="/etc/rendezvous/tls/live.key", cert="/etc/rendezvous/tls/live.crt")'
    inside systemctl restart rendezvous
    wait_for 10 "TLS is switched on" beside python3 "$here/asks.py" certificate "$work/first.crt"
    place_pair second
    inside systemctl reload rendezvous
    wait_for 10 "the new certificate is served" beside python3 "$here/asks.py" certificate "$work/second.crt"
    say "ok: certificates are read, and read again"
    returns_after "TLS was switched off" switch_tls_off
}
switch_tls_off() {
    edit_config 'value["server"]["secure"] = False'
    inside systemctl restart rendezvous
}
place_pair() {
    put "$work/$1.key" /etc/rendezvous/tls/live.key root:rendezvous 0640
    put "$work/$1.crt" /etc/rendezvous/tls/live.crt root:rendezvous 0644
}
# As an operator edits the file. $1: Python that changes `value`
edit_config() {
    python3 - "$root/etc/rendezvous/default.json" "$1" <<'PYTHON'
import json, re, sys
text = open(sys.argv[1], encoding="utf-8").read()
value = json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.M))
value.setdefault("server", {})
exec(sys.argv[2])
with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump(value, file, indent=4)
PYTHON
}

# A hung process is found by the watchdog, a dead one at once.
restarted() {
    local old before
    old=$(process)
    before=$(joined)
    say "Stopping process $old; the watchdog waits $(property WatchdogUSec)"
    kill -STOP "$(seen_process)"
    wait_for 60 "the watchdog starts another process" is_another_than "$old"
    wait_for 10 "the device is back after a hung process" joined_since "$before"
    say "ok: the watchdog has replaced it, and the device is back"
    stays_bound "after a hung process"

    old=$(process)
    returns_after "a killed process" kill -KILL "$(seen_process)"
    holds "systemd has started another process" is_another_than "$old"
    stays_bound "after a killed process"
}

not_restarted() {
    cp -a "$root/etc/rendezvous/default.json" "$work/good.json"
    echo '{ "server": { "port": "many" } }' >"$root/etc/rendezvous/default.json"
    holds "a faulty configuration keeps it from starting" fails inside systemctl restart rendezvous
    sleep 3 # longer than RestartSec
    holds "with exit code 3" test "$(property ExecMainStatus)" = 3
    # An operator's start has set the count of systemd's own to zero.
    holds "and it is not tried again" test "$(property ActiveState) $(property NRestarts)" = "failed 0"
    inside journalctl --no-pager --unit rendezvous --lines 4 --output cat
    cp -a "$work/good.json" "$root/etc/rendezvous/default.json"
    returns_after "the configuration was corrected" inside systemctl restart rendezvous
}

rebooted() {
    kill "$device"
    reboot_system "$root"
    wait_for 20 "the service starts by itself" is_active
    start_device
    stays_bound "after a reboot"
}

upgraded() {
    local old before
    old=$(process)
    before=$(joined)
    cp "$root/etc/rendezvous/default.json" "$work/kept.json"
    install_in_booted /packages/server.deb
    say "$(service_version)"
    holds "the upgrade has started another process" is_another_than "$old"
    wait_for 10 "the device is back after the upgrade" joined_since "$before"
    holds "the changed configuration is kept" cmp "$work/kept.json" "$root/etc/rendezvous/default.json"
    stays_bound "after the upgrade"
}

removed() {
    local begun=$SECONDS
    holds "it stops in good order" inside systemctl stop rendezvous
    holds "within five seconds" test $((SECONDS - begun)) -lt 5
    holds "and says so" test "$(property Result)" = success
    inside systemctl start rendezvous
    inside apt-get -q -y remove rendezvous-server >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt-get remove"; }
    holds "removing has stopped it" fails is_active
    holds "its state is kept" test -d "$root/var/lib/rendezvous"
    inside apt-get -q -y purge rendezvous-server >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt-get purge"; }
    holds "purging has taken its state" test ! -e "$root/var/lib/rendezvous"
    holds "and its configuration" test ! -e "$root/etc/rendezvous"
    holds "no unit has failed" test -z "$(inside systemctl --failed --no-legend)"
}

for step in prepare installed hardened works restarted not_restarted rebooted upgraded serves_tls takes_credentials refuses_source removed from_source; do
    say "== $step"
    "$step"
done
echo "passed"
