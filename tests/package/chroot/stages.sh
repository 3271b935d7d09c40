# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034,SC2178 # $work, $suite and what scripts read of this
#
# Carries the steps of a Containerfile out in bare systems. Sourced after system.sh. A word that is not known here ends the test:
# then nobody has tried it.

declare -A arguments=() stage_roots=() environment=()
entrypoint=() command=() health=() copied=() last_runs=()
user=root stop_signal=TERM stages=0 root='' folder=/

# $1: file with the steps: stage, word and the rest of each, between tabs
carry_out() {
    local number word rest parts
    while IFS=$'\t' read -r -u 3 number word rest; do
        [ "$word" = FROM ] || say "   $word ${rest:0:90}"
        case $word in
            FROM) begin_stage "$number" "$rest" ;;
            ENV) for rest in $rest; do environment[${rest%%=*}]=${rest#*=}; done ;;
            ARG) environment[${rest%%=*}]=${arguments[${rest%%=*}]-${rest#*=}} ;;
            WORKDIR) folder=$rest; mkdir -p "$root$folder" ;;
            RUN) last_runs+=("$rest"); run_step "$rest" ;;
            COPY) read -ra parts <<<"$rest"; copy_step "${parts[@]}" ;;
            USER) user=$rest ;;
            STOPSIGNAL) stop_signal=$rest ;;
            ENTRYPOINT) words entrypoint "$rest" ;;
            CMD) words command "$rest" ;;
            HEALTHCHECK) words health "${rest#*CMD }" ;;
            VOLUME) words parts "$rest"; for rest in "${parts[@]}"; do test -d "$root$rest" || fail "VOLUME $rest: not there"; done ;;
            LABEL | EXPOSE) ;;
            *) fail "nobody knows here what $word does" ;;
        esac
    done 3<"$1"
}

begin_stage() { # $1: number, $2: image, perhaps AS a name
    [[ $2 == docker.io/library/debian:12-slim* ]] || fail "FROM $2: this test has Debian 12 alone"
    [ -z "$root" ] || unmount_system "$root"
    root=$work/stage$1 folder=/ user=root
    stages=$((stages + 1))
    environment=() entrypoint=() command=() health=() copied=() last_runs=()
    say "-- FROM $2"
    make_system "$suite" "$root"
    rm "$root/usr/sbin/policy-rc.d"
    [ -d "$work/bare" ] || cp -a "$root" "$work/bare"
    mount_system "$root"
    [[ $2 != *" AS "* ]] || stage_roots[${2##* }]=$root
}

# The environment of the stage at hand, as env takes it.
variables() {
    local name
    for name in "${!environment[@]}"; do printf '%s=%s\0' "$name" "${environment[$name]}"; done
}

run_step() {
    local -a set
    mapfile -d '' set < <(variables)
    chroot "$root" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "${set[@]}" \
        /bin/sh -c "cd $folder && $1" >"$work/step.log" 2>&1 </dev/null || { tail -n 40 "$work/step.log"; fail "RUN $1"; }
}

# Runs a command as the image's user, in the container's network, without any right of root's.
as_user() {
    local -a set
    mapfile -d '' set < <(variables)
    beside chroot "$root" setpriv --reuid="$user" --regid="$user" --init-groups --no-new-privs --bounding-set=-all \
        --inh-caps=-all /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        "${set[@]}" "$@"
}

copy_step() {
    local from=$work/context owner=0:0 mode='' target place source
    while [[ $1 == --* ]]; do
        case $1 in
            --from=*) from=${stage_roots[${1#*=}]} ;;
            --chown=*) owner=${1#*=} ;;
            --chmod=*) mode=${1#*=} ;;
            *) fail "nobody knows here what $1 does" ;;
        esac
        shift
    done
    target=${!#}
    [[ $target == /* ]] || target=$folder/$target
    while [ $# -gt 1 ]; do
        source=$from/$1
        place=$target
        if [ -d "$source" ]; then # its contents
            mkdir -p "$root$place"
            cp -a "$source/." "$root$place/"
        else
            case $place in */ | */.) place=${place%/*}/${1##*/} ;; esac
            mkdir -p "$root${place%/*}"
            cp "$source" "$root$place"
        fi
        [ -z "$mode" ] || chmod -R "$mode" "$root$place"
        chroot "$root" chown -R "$owner" "$place"
        copied+=("$place")
        shift
    done
}

# The words of a step in JSON into the array $1.
words() { mapfile -d '' "$1" < <(python3 -c 'import json, sys; [print(word, end="\0") for word in json.loads(sys.argv[1])]' "$2"); }

names_in() { within "$1" dpkg-query --show --showformat '${Package}\n' | sort; }

# Files and folders that no package has brought, without what packages make for themselves: caches, logs, lists, users,
# indexes.
unpackaged() {
    (cd "$1" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./var/cache \
        -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -printf '/%P\n' | sort) >"$work/all"
    cat "$1"/var/lib/dpkg/info/*.list | sort -u >"$work/packaged"
    # Debian 12's folders are in /usr, and its packages name some of them without it.
    sed -E 's,^/(bin|sbin|lib[0-9x]*)/,/usr/\1/,' "$work/packaged" | sort -u - "$work/packaged" >"$work/packaged-all"
    local users='^/etc/(passwd|group|shadow|gshadow|subuid|subgid)-?$'
    local indexes='^/etc/(ld.so.cache|ssl/certs|ca-certificates.conf|alternatives/)|^/usr/share/mime/|^/usr/local/share/ca-certificates$'
    comm -23 "$work/all" "$work/packaged-all" | grep -vE "$users|$indexes" || true
}
