#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_installer.sh SOURCE-FOLDER
# Makes the Windows installer around stand-ins and looks at what came out. Nothing of it runs. 77: no makensis.
set -euo pipefail

command -v makensis >/dev/null || exit 77
source=$(cd "$1" && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
fail() { echo "check_installer: $*" >&2; cat "$made"/log "$made"/build/packages/_CPack_Packages/*/NSIS/NSISOutput.log >&2 2>/dev/null || true; exit 1; }

cmake -S "$source/tests/platform/installer" -B "$made/build" -DRDV_SOURCE_DIR="$source" >"$made/log" 2>&1 \
    || fail "the packaging cannot be configured"
(cd "$made/build" && cpack -G NSIS64) >>"$made/log" 2>&1 || fail "makensis refused the script or warned"

installer=$made/build/packages/rendezvous-1.2.3+4.g5a6b7c8-windows-x64.exe
[ "$(head -c 2 "$installer")" = MZ ] || fail "no installer came out"
script=$(find "$made/build/packages/_CPack_Packages" -name project.nsi)
grep -q '@' <(sed 's/[^"]*@echo//' "$script" | grep -E '@CPACK') && fail "a name was not filled in"
# The uninstaller takes away by name whatever was installed.
for file in 'bin\rendezvous.exe' 'bin\rendezvousd.exe' 'plugins\sqldrivers\qsqlite.dll' 'LICENSE'; do
    grep -qF "Delete \"\$INSTDIR\\$file\"" "$script" || fail "$file would stay behind"
done
grep -qF 'RMDir "$INSTDIR\plugins\sqldrivers"' "$script" || fail "a folder would stay behind"
