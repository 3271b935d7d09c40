#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_completions.sh ROOT: asks bash, and fish if it is there, for completions as a terminal would; zsh checks the syntax.
# COMPREPLY, COMP_WORDS and cur belong to the completion.
# shellcheck disable=SC2034
set -euo pipefail

folder=$1/installer/linux/completions
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
touch "$place/default.json" "$place/token.txt"
mkdir "$place/state"
cd "$place"
failures=0

# expect SHELL ANSWER WANTED LINE: WANTED are words that must be there, and with a leading ! those that must not.
expect() {
    local word
    for word in $3; do
        case $word in
            !*) [[ " $2 " != *" ${word#!} "* ]] || { echo "$1: \"$4\" offers ${word#!}: $2"; failures=1; } ;;
            *) [[ " $2 " == *" $word "* ]] || { echo "$1: \"$4\" does not offer $word: $2"; failures=1; } ;;
        esac
    done
}

# shellcheck source=/dev/null
. "$folder/rendezvous.bash"
in_bash() {
    local wanted=$1
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    "$(complete -p "$1" | sed 's/.*-F \([^ ]*\).*/\1/')"
    expect bash "${COMPREPLY[*]}" "$wanted" "$*"
}

in_bash 'doctor import status token room session !issue' rendezvousd ''
in_bash 'doctor import status' rendezvous ''
in_bash '--config --port --install-service --uninstall-service --service !--room !--json' rendezvousd --
in_bash '--check-config --config' rendezvousd --c
in_bash 'issue list revoke !kick' rendezvousd token ''
in_bash 'list add remove' rendezvousd --config x.json room ''
in_bash 'list kick' rendezvousd session ''
in_bash '--text-file --text-from-stdin' rendezvousd token issue --t
in_bash '--room --state !--note' rendezvousd token list --
in_bash '--disconnect --keep-sessions !--room' rendezvousd token revoke tok:1 --
in_bash '--health !--strict' rendezvousd status --
in_bash '--strict !--health' rendezvousd doctor --
in_bash '--output --force --print' rendezvousd import --
in_bash 'default.json token.txt' rendezvousd import ''
in_bash 'default.json' rendezvousd --config de
in_bash 'default.json' rendezvousd --config = de
in_bash 'state !default.json' rendezvousd --state-dir ''
in_bash 'debug info warning error' rendezvousd --log-level ''
in_bash 'text json' rendezvousd --log-format = ''
in_bash 'unused bound expired revoked' rendezvousd token list --state ''
in_bash '!issue !default.json' rendezvousd --port ''

if command -v zsh >/dev/null; then
    zsh -n "$folder/_rendezvous" || failures=1
fi

if command -v fish >/dev/null; then
    export HOME=$place
    fish -n "$folder/rendezvous.fish" || failures=1
    in_fish() {
        local answer
        answer=$(fish --no-config -c "source '$folder/rendezvous.fish'; complete -C '$2'" | cut -f1 | tr '\n' ' ')
        expect fish "$answer" "$1" "$2"
    }
    in_fish 'doctor import status token room session !issue' 'rendezvousd '
    in_fish '--install-service --service --port !--room !--json' 'rendezvousd --'
    in_fish 'issue list revoke' 'rendezvousd --config x.json token '
    in_fish '--note --text-file !--ended !--port' 'rendezvousd token issue --'
    in_fish '--output --force --print' 'rendezvousd import --'
    in_fish 'default.json' 'rendezvousd import de'
    in_fish 'unused bound expired revoked' 'rendezvous token list --state '
fi
exit "$failures"
