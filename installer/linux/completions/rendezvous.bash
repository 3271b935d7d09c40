# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completions of rendezvousd and rendezvous for bash. Nothing else is needed; with bash-completion they load by themselves.

# The words of the command line that are neither options nor their values. Sets `words`.
_rendezvous_words() {
    local i word
    words=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
            --config | --port | --admin-port | --state-dir | --log-format | --log-level | --set | --room | --stream \
                | --max-uses | --unused-ttl | --valid-from | --valid-until | --note | --count | --text-file | --state \
                | --output)
                ((i++))
                [ "${COMP_WORDS[i]:-}" != = ] || ((i++))
                ;;
            -* | =) ;;
            *) words+=("$word") ;;
        esac
    done
}

# The options that go with `words`.
_rendezvous_options() {
    local common='--config --state-dir --set --no-gui --json --help -h'
    case "${words[*]:-}" in
        '') echo '--no-gui --config --port --admin-port --state-dir --log-format --log-level --set --check-config' \
            '--print-config --install-service --uninstall-service --service --version -v --help -h' ;;
        status) echo "$common --health" ;;
        doctor) echo "$common --strict" ;;
        import*) echo "$common --output --force --print" ;;
        'token issue') echo "$common --room --stream --device --max-uses --unused-ttl --valid-from --valid-until" \
            '--note --count --text-from-stdin --text-file' ;;
        'token list') echo "$common --room --state" ;;
        'token revoke'*) echo "$common --disconnect --keep-sessions" ;;
        'session list') echo "$common --room --ended" ;;
        *) echo "$common" ;;
    esac
}

# The words that may follow `words`.
_rendezvous_next_words() {
    case "${words[*]:-}" in
        '') echo 'doctor import status token room session' ;;
        token) echo 'issue list revoke' ;;
        room) echo 'list add remove' ;;
        session) echo 'list kick' ;;
    esac
}

_rendezvous_files() {
    compopt -o filenames 2>/dev/null || true # only a terminal knows of it
    mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}

_rendezvous() {
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words
    COMPREPLY=()

    # --config=FILE arrives as three words.
    if [ "$cur" = = ]; then
        cur=
    elif [ "$previous" = = ] && ((COMP_CWORD > 1)); then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi

    _rendezvous_words
    case $previous in
        --config | --text-file | --output) _rendezvous_files -f; return ;;
        --state-dir) _rendezvous_files -d; return ;;
        --log-format) mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$cur"); return ;;
        --log-level) mapfile -t COMPREPLY < <(compgen -W 'debug info warning error' -- "$cur"); return ;;
        --state) mapfile -t COMPREPLY < <(compgen -W 'unused bound expired revoked' -- "$cur"); return ;;
        --unused-ttl) mapfile -t COMPREPLY < <(compgen -W '90s 15m 1h 7d' -- "$cur"); return ;;
        --port | --admin-port | --set | --room | --stream | --max-uses | --valid-from | --valid-until | --note \
            | --count) return ;;
    esac

    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_rendezvous_options)" -- "$cur")
    elif [ "${words[*]:-}" = import ]; then
        _rendezvous_files -f
    else
        mapfile -t COMPREPLY < <(compgen -W "$(_rendezvous_next_words)" -- "$cur")
    fi
}

complete -F _rendezvous rendezvousd rendezvous
