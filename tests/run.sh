#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/run.sh [--full] [-- CTEST-ARGUMENTS]
# Installs what the tests need (Debian 12), builds what is stale, and runs the tests; without CTEST-ARGUMENTS the fuzz
# targets after them, a minute each. --full adds the tests that take many minutes (label "full").
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh

selection=(--label-exclude '^(full|fuzz)$')
while [ $# -gt 0 ]; do
    case $1 in
        --full) selection=(--label-exclude '^fuzz$'); test_packages+=("${full_packages[@]}") ;;
        --) shift; break ;;
        *) echo "usage: tests/run.sh [--full] [-- CTEST-ARGUMENTS]" >&2; exit 2 ;;
    esac
    shift
done

# A machine may have a newer Node.js than Debian's; that one serves.
command -v node >/dev/null || test_packages+=(nodejs)
command -v npm >/dev/null || test_packages+=(npm)

mapfile -t new_services < <(missing_packages caddy coturn haproxy nginx prometheus)
install_packages "${build_packages[@]}" "${package_packages[@]}" "${test_packages[@]}"
# These packages start servers, one of them on our own STUN port; the tests need their tools only.
if [ "${#new_services[@]}" -gt 0 ] && [ -d /run/systemd/system ]; then
    as_root systemctl disable --now "${new_services[@]}" >&2
fi

# The npm packages, when the list has changed since they were installed.
stamp=tests/e2e/node_modules/.installed-from
if ! cmp -s tests/e2e/package-lock.json "$stamp"; then
    npm ci --ignore-scripts --no-audit --no-fund --prefix tests/e2e >&2
    cp tests/e2e/package-lock.json "$stamp"
    rm -f build/ci/build.ninja # which tests there are depends on them
fi

# What is promised in milliseconds is promised on a machine of its own; this one may be shared.
export RDV_PATIENCE="${RDV_PATIENCE:-5}"

build_preset ci
ctest --test-dir build/ci --output-on-failure --parallel "$(nproc)" "${selection[@]}" "$@"
# By themselves: they take every processor, and other tests measure times.
[ $# -gt 0 ] || ctest --test-dir build/ci --output-on-failure --label-regex '^fuzz$'
