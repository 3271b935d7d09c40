#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# coturn_client.sh STUN_HOST: coturn's client must learn its own address from the responder, over UDP (IPv4 and
# IPv6) and over TCP. The client speaks UDP only, so for TCP udp_over_tcp.py carries its very bytes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/host.sh"
need turnutils_stunclient python3

work=$(mktemp -d)
bridge_pid=
cleanup() {
    [ -z "$bridge_pid" ] || kill "$bridge_pid" 2>/dev/null || true
    [ -z "${host_pid:-}" ] || kill "$host_pid" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
start_host "$work" "$1"

# ask SERVER PORT LOCAL: prints the address and port the client was told.
ask() {
    timeout 20 turnutils_stunclient -p "$2" -L "$3" "$1" >"$work/client.out" 2>&1 || {
        cat "$work/client.out" >&2
        fail "turnutils_stunclient got no answer from $1 port $2"
    }
    sed -n 's/.*UDP reflexive addr: //p' "$work/client.out" | head -n 1
}

# told WHAT EXPECTED_ADDRESS GOT
told() {
    case $3 in
        "$2":[1-9]*) echo "ok: $1: $3" ;;
        *) fail "$1: expected $2 and a port, got '$3'" ;;
    esac
}

told "UDP, IPv4" 127.0.0.5 "$(ask 127.0.0.1 "$port" 127.0.0.5)"
told "UDP, IPv4, another address of the server" 127.0.0.5 "$(ask 127.0.0.7 "$port" 127.0.0.5)"
if [ -e /proc/net/if_inet6 ] && grep -q ' lo$' /proc/net/if_inet6; then
    told "UDP, IPv6" "::1" "$(ask ::1 "$port" ::1)"
fi

python3 "$here/udp_over_tcp.py" 127.0.0.6 127.0.0.1 "$port" >"$work/bridge.out" 9>&- &
bridge_pid=$!
for _ in $(seq 100); do
    [ "$(wc -w <"$work/bridge.out")" -eq 2 ] && break
    sleep 0.1
done
read -r bridge_port tcp_port <"$work/bridge.out" || fail "the bridge did not start"
got=$(ask 127.0.0.6 "$bridge_port" 127.0.0.5)
[ "$got" = "127.0.0.6:$tcp_port" ] || fail "TCP: expected 127.0.0.6:$tcp_port, got '$got'"
echo "ok: TCP: $got"

stop_host
