# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # $work, $here and what scripts read of this
#
# What a device, a viewer and an operator see of an installed server. Sourced after system.sh; the script says how to run
# a command in the system (inside) and a program of this machine in its network (beside).

api=http://127.0.0.1:3030/api/v1
# Packages that no server needs.
window_libraries='^lib(qt6?6?(gui|widgets|svg|charts|printsupport|opengl)|x11|xcb|xkb|wayland|gl[1x]|egl|opengl)'

# A device that stays in its room for the rest of the test.
start_device() {
    beside python3 "$here/device.py" device door >"$work/device.log" 2>&1 &
    device=$!
    wait_for 20 "the device is in its room" joined_since 0
}
joined() { grep -c ' waiting$' "$work/device.log" || true; }
joined_since() { [ "$(joined)" -gt "$1" ]; }

# returns_after WHAT COMMAND...: the device is back in its room within ten seconds of the command's end, of which it takes one
# itself.
returns_after() {
    local what=$1 before begun
    shift
    before=$(joined)
    "$@"
    begun=$(date +%s%N)
    wait_for 10 "the device is back after $what" joined_since "$before"
    say "ok: the device is back $((($(date +%s%N) - begun) / 1000000)) ms after $what"
}

# Commands to the running server, as docs/commands.md tells an operator.
command_it() { inside setpriv --reuid=rendezvous --regid=rendezvous --clear-groups \
    env STATE_DIRECTORY=/var/lib/rendezvous /usr/bin/rendezvousd "$@"; }

change_setting() { # $1: JSON
    beside curl -sS --fail-with-body "$api/config" -H 'Content-Type: application/json' -d "$1" >"$work/answer" 2>&1 ||
        { cat "$work/answer"; return 1; }
}
is_ready() { beside curl -sSf http://127.0.0.1:3030/readyz; }

# A token that a viewer has bound.
bind_token() {
    token=$(command_it token issue --room door)
    holds "a viewer with a new token meets the device" visit known
}
visit() { # $1: known, with the secret of its first visit, or stranger
    TOKEN=$token RESUME=$work/resume-$1 beside python3 "$here/device.py" viewer door
}
is_bound() { command_it token list --state bound | grep -q door; }
stays_bound() { # $1: when
    holds "the token is bound $1" is_bound
    holds "it lets its viewer in $1" visit known
    holds "it lets nobody else in $1" fails visit stranger
}

service_version() { inside /usr/bin/rendezvousd --version; }

# The configuration as the package in the folder $1 brings it.
shipped_configuration() { dpkg-deb --fsys-tarfile "$1"/rendezvous-server_*.deb | tar -xO ./etc/rendezvous/default.json; }
