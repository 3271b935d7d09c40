#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/long.sh [RUNS]: a hundred million inputs, or as many as said, shared evenly among the targets. Takes
# about a day on two processors.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
targets=$(find corpus -mindepth 1 -maxdepth 1 -type d | wc -l)
exec ./run.sh --seed 0 --runs $((${1:-100000000} / targets))
