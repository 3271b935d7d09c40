#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make.sh BUILD OUT: the packages of a build, from nothing.
set -euo pipefail
rm -rf "$2"
exec "$(dirname "${BASH_SOURCE[0]}")/../../installer/pack.sh" "$1" "$2"
