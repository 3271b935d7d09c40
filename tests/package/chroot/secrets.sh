# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # $work, $root and $here
#
# Secrets that systemd hands to the service, as docs/service.md has it. Sourced by systemd.sh.

drop_in=/etc/systemd/system/rendezvous.service.d/credentials.conf

takes_credentials() {
    openssl rand -hex 24 >"$work/turn-secret"
    put "$work/first.key" /root/tls.key root:root 0600
    put "$work/first.crt" /root/tls.crt root:root 0600
    put "$work/turn-secret" /root/turn-secret root:root 0600
    mkdir -p "$root${drop_in%/*}"
    printf '%s\n' '[Service]' LoadCredential=tls-key:/root/tls.key LoadCredential=tls-cert:/root/tls.crt \
        LoadCredential=turn-secret:/root/turn-secret >"$root$drop_in"
    holds "the files are none of the service's" fails inside setpriv --reuid=rendezvous --regid=rendezvous --clear-groups \
        cat /root/tls.key

    edit_config 'value["server"].update(secure=True, key="credential:tls-key", cert="credential:tls-cert")'
    edit_config 'value["turnservers"] = [{"url": "turn:turn.example:3478", "secret": "credential:turn-secret"}]'
    inside systemctl daemon-reload
    inside systemctl restart rendezvous
    wait_for 10 "the certificate and key that systemd handed over are used" \
        beside python3 "$here/asks.py" certificate "$work/first.crt"
    say "ok: TLS with a key that systemd handed over"
    holds "the configuration can be checked with them" \
        inside env CREDENTIALS_DIRECTORY=/run/credentials/rendezvous.service /usr/bin/rendezvousd --check-config

    returns_after "TLS was switched off" switch_tls_off
    holds "a viewer gets TURN credentials made with the secret" visit_turn
    holds "a setting can be changed over the interface" change_setting '{"tokens.window":3600}'
    holds "what is written is the name of a credential" grep -q '"credential:turn-secret"' "$root/etc/rendezvous/default.json"
    inside journalctl --no-pager --output cat >"$work/journal"
    holds "the journal is there" grep -q 'The server has started' "$work/journal"
    {
        grep -v -- ----- "$work/first.key"
        cat "$work/turn-secret"
    } >"$work/secrets"
    holds "no secret is in the journal" fails grep -F -f "$work/secrets" "$work/journal"
    holds "none is in the configuration or the state" fails grep -rF -f "$work/secrets" "$root/etc/rendezvous" "$root/var/lib/rendezvous"

    rm -r "${root:?}${drop_in%/*}" "$root/root/tls.key" "$root/root/tls.crt" "$root/root/turn-secret"
    edit_config 'value["turnservers"] = []; value["server"].update(key=None, cert=None)'
    inside systemctl daemon-reload
    returns_after "the credentials were taken away" inside systemctl restart rendezvous
}
visit_turn() { TURN_SECRET=$(cat "$work/turn-secret") visit known; }
