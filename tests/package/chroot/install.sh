#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh SUITE PACKAGES PREVIOUS: the packages in a bare Debian that runs no systemd, as in a container: installed, upgraded,
# removed, installed again and purged, with a device in its room before and after. What they pull in, and what they leave behind.
# PACKAGES and PREVIOUS are folders with the packages of this version and of an older one.
# shellcheck disable=SC2016 # dpkg-query has variables of its own
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/system.sh"
. "$here/service.sh"
run_apart "$@"
need curl ip nsenter setpriv

suite=$1 packages=$2 previous=$3
root=$work/system
inside() { beside chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root "$@"; }
beside() { nsenter --target "$network" --net "$@"; }

# Every file but what apt keeps for itself.
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./packages \
        -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log \) -prune -o -print | sort)
}
names() { within "$root" dpkg-query --show --showformat '${Package}\n' | sort; }

prepare() {
    make_system "$suite" "$root"
    mount_system "$root"
    mkdir -p "$root/packages"
    cp -r "$packages" "$root/packages/this"
    cp -r "$previous" "$root/packages/previous"
    apt_within "$root" update
    files >"$work/files-before"
    names >"$work/names-before"
    # Its network: loopback, every port free.
    unshare --net sleep infinity &
    network=$!
    wait_for 10 "a network of its own" fails cmp -s "/proc/$$/ns/net" "/proc/$network/ns/net"
    beside ip link set lo up
}

install_server() { apt_within "$root" -o Dpkg::Options::=--force-confold install "$(deb "$1" rendezvous-server)"; }
deb() {
    local found=("$root/packages/$1/$2"_*.deb)
    echo "${found[0]#"$root"}"
}

installed() {
    install_server previous
    names | comm -13 "$work/names-before" - >"$work/pulled"
    say "With rendezvous-server come $(grep -cv '^rendezvous-server$' "$work/pulled"): $(grep -v '^rendezvous-server$' "$work/pulled" | tr '\n' ' ')"
    holds "none of them belongs to a window" fails grep -E "$window_libraries" "$work/pulled"
    holds "every library is there" fails grep "not found" <(within "$root" ldd /usr/bin/rendezvousd)
    holds "its files are as packed" test -z "$(within "$root" dpkg --verify rendezvous-server)"
    has_place /etc/rendezvous "root:rendezvous 770"
    has_place /etc/rendezvous/default.json "root:rendezvous 660"
    has_place /var/lib/rendezvous "rendezvous:rendezvous 700"
    holds "the configuration is a conffile" grep -q '^ /etc/rendezvous/default.json ' \
        <(within "$root" dpkg-query --show --showformat '${Conffiles}\n' rendezvous-server)
    within "$root" getent passwd rendezvous
    holds "its user cannot log in" grep -q nologin <(within "$root" getent passwd rendezvous)
    say "$(service_version)"
    holds "the configuration can be used" inside /usr/bin/rendezvousd --check-config
}
has_place() { holds "$1 is $2" test "$(within "$root" stat -c '%U:%G %a' "$1")" = "$2"; }

# As the unit starts it.
start_server() {
    local command
    command=$(sed -n 's/^ExecStart=//p' "$root/usr/lib/systemd/system/rendezvous.service" "$root/lib/systemd/system/rendezvous.service" | head -n 1)
    # shellcheck disable=SC2086
    inside setpriv --reuid=rendezvous --regid=rendezvous --clear-groups --no-new-privs \
        env STATE_DIRECTORY=/var/lib/rendezvous $command >>"$work/server.log" 2>&1 &
    wait_for 20 "the server is ready" is_ready
    server=$(pgrep --full '^/usr/bin/rendezvousd ' | head -n 1)
}
stop_server() {
    kill "$server"
    wait_for 5 "the server has ended" fails kill -0 "$server"
}
restart_server() { stop_server; start_server; }

runs() {
    start_server
    start_device
    holds "a setting can be changed over the interface" change_setting '{"server.tokensEnabled":true,"tokens.window":7200}'
    bind_token
    returns_after "a restart" restart_server
    stays_bound "after a restart"
}

upgrade() {
    stop_server
    install_server this
    start_server
}
upgraded() {
    cp "$root/etc/rendezvous/default.json" "$work/kept.json"
    returns_after "the upgrade" upgrade
    say "$(service_version)"
    # Both have changed it, the operator and the package.
    holds "the two packages have different defaults" fails cmp -s <(shipped_configuration "$previous") \
        <(shipped_configuration "$packages")
    holds "the changed configuration is kept" cmp "$work/kept.json" "$root/etc/rendezvous/default.json"
    holds "the new default lies beside it" cmp <(shipped_configuration "$packages") "$root/etc/rendezvous/default.json.dpkg-dist"
    has_place /etc/rendezvous/default.json "root:rendezvous 660"
    stays_bound "after the upgrade"
}

removed() {
    stop_server
    apt_within "$root" remove rendezvous-server
    holds "the program is gone" test ! -e "$root/usr/bin/rendezvousd"
    holds "the configuration is kept" cmp "$work/kept.json" "$root/etc/rendezvous/default.json"
    holds "the state is kept" test -n "$(ls "$root/var/lib/rendezvous")"
    install_server this
    returns_after "it was removed and installed again" start_server
    stays_bound "after it was installed again"
}

# What nobody has changed becomes the new default.
unchanged() {
    stop_server
    apt_within "$root" purge rendezvous-server
    install_server previous
    holds "it begins with the previous default" cmp <(shipped_configuration "$previous") "$root/etc/rendezvous/default.json"
    install_server this
    holds "an unchanged configuration follows the package" cmp <(shipped_configuration "$packages") "$root/etc/rendezvous/default.json"
    has_place /etc/rendezvous/default.json "root:rendezvous 660"
    holds "and nothing lies beside it" test "$(ls "$root/etc/rendezvous")" = default.json
}

# The window beside the server.
desktop() {
    [ -e "$root$(deb this rendezvous)" ] || { say "no window here: PACKAGES has no desktop package"; return; }
    apt_within "$root" install "$(deb this rendezvous-server)" "$(deb this rendezvous)"
    say "$(inside /usr/bin/rendezvous --version)"
    holds "every library of the window is there" fails grep "not found" <(within "$root" ldd /usr/bin/rendezvous)
    holds "its files are as packed" test -z "$(within "$root" dpkg --verify rendezvous)"
    command -v Xvfb xdotool >/dev/null || { say "no window here: Xvfb or xdotool is not installed"; return; }
    local display
    beside Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" >"$work/xvfb.log" 2>&1 &
    wait_for 20 "an X server" test -s "$work/display"
    display=:$(cat "$work/display")
    mkdir "$root/tmp/operator" # what a window keeps is its operator's, not the package's
    inside env DISPLAY="$display" HOME=/tmp/operator /usr/bin/rendezvous --port 4000 --admin-port 4001 --set stun.port=4002 >"$work/window.log" 2>&1 &
    wait_for 30 "the window" beside env DISPLAY="$display" xdotool search --onlyvisible --name Rendezvous
    say "ok: the window opens"
    kill "$(pgrep --full '^/usr/bin/rendezvous ' | head -n 1)"
    wait_for 10 "the window's end" fails pgrep --full '^/usr/bin/rendezvous '
    rm -rf "$root/tmp/operator"
    kill "$(pgrep --full '^Xvfb -displayfd 3 ' | head -n 1)" # it takes its lock along
    apt_within "$root" purge rendezvous
}

purged() {
    apt_within "$root" purge rendezvous-server
    # What came with ours goes even where a package of the bare system would recommend or suggest it.
    apt_within "$root" -o APT::AutoRemove::RecommendsImportant=false \
        -o APT::AutoRemove::SuggestsImportant=false purge --autoremove
    holds "its configuration is gone" test ! -e "$root/etc/rendezvous"
    holds "its state is gone" test ! -e "$root/var/lib/rendezvous"
    # adduser is a package that Debian calls important: apt keeps it once it is there.
    names | comm -13 "$work/names-before" - | sed '/^adduser$/d' >"$work/names-left"
    holds "no package is left" fails grep . "$work/names-left"
    files | comm -13 "$work/files-before" - >"$work/files-left"
    say "$(wc -l <"$work/files-left") files left behind: $(head -n 8 "$work/files-left" | tr '\n' ' ')"
    holds "none of them is ours" fails grep -i rendezvous "$work/files-left"
    holds "nothing of ours stands in a file of the system but the user" \
        test -z "$(grep -rlsi rendezvous "$root/etc" "$root/var/lib" --exclude-dir=apt | grep -vE '/etc/(passwd|group|shadow|gshadow|subuid|subgid)-?$')"
}

for step in prepare installed runs upgraded removed unchanged desktop purged; do
    say "== $step"
    "$step"
done
echo "passed"
