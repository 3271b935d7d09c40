#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# chromium_netns.sh STUN_HOST: Chromium behind a NAT finds its outer address through the responder.
#
#   inside 10.77.1.2 ── 10.77.1.1 gate 198.51.100.1 ── 198.51.100.2 outside
#   Chromium            masquerade                      the responder
#
# The three are network namespaces of this script; nothing leaves the machine.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/host.sh"

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
[ -n "$browser" ] || skip "no Chromium is installed"
need ip nft python3
[ "$(id -u)" -eq 0 ] || skip "network namespaces need root"

inside=rdv-in-$$ gate=rdv-gate-$$ outside=rdv-out-$$
work=$(mktemp -d)
cleanup() {
    [ -z "${host_pid:-}" ] || kill "$host_pid" 2>/dev/null || true
    for space in "$inside" "$gate" "$outside"; do
        ip netns del "$space" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap cleanup EXIT

# Unlike `ip netns exec` and `ip -n`, this asks nothing of the mounts, so it works in a chroot, too.
in_space() { nsenter --net="/run/netns/$1" "${@:2}"; }

ip netns add "$inside" 2>"$work/err" || skip "no network namespaces: $(cat "$work/err")"
ip netns add "$gate"
ip netns add "$outside"
ip link add rdv-a netns "$inside" type veth peer name rdv-b netns "$gate"
ip link add rdv-c netns "$gate" type veth peer name rdv-d netns "$outside"
address() {
    in_space "$1" ip addr add "$3/24" dev "$2"
    in_space "$1" ip link set "$2" up
    in_space "$1" ip link set lo up
}
address "$inside" rdv-a 10.77.1.2
address "$gate" rdv-b 10.77.1.1
address "$gate" rdv-c 198.51.100.1
address "$outside" rdv-d 198.51.100.2
in_space "$inside" ip route add default via 10.77.1.1
in_space "$gate" sh -c 'echo 1 >/proc/sys/net/ipv4/ip_forward'
# Another port range than the inner one shows that the port, too, is the outer one.
in_space "$gate" nft -f - <<'RULES' || skip "no NAT in this kernel"
table ip nat {
    chain leaving {
        type nat hook postrouting priority 100
        oifname "rdv-c" ip protocol udp masquerade to :20000-20999
    }
}
RULES

start_host "$work" nsenter --net="/run/netns/$outside" "$1"
in_space "$inside" python3 "$here/gather.py" "$browser" "stun:198.51.100.2:$port" >"$work/candidates" 9>&- ||
    fail "Chromium gathered nothing: $(cat "$work/candidates")"
cat "$work/candidates"

# candidate:<foundation> <component> udp <priority> <address> <port> typ srflx raddr <address> rport <port>
grep -Eq ' 10\.77\.1\.2 [0-9]+ typ host' "$work/candidates" ||
    fail "no host candidate with the inner address"
grep -Eq ' 198\.51\.100\.1 20[0-9]{3} typ srflx' "$work/candidates" ||
    fail "no server-reflexive candidate with the outer address and port"
echo "ok: Chromium knows its outer address"
stop_host
