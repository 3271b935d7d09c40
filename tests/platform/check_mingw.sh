#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_mingw.sh SOURCE-FOLDER QT-HEADER-FOLDER
# Compiles what is for Windows with MinGW. Files without Qt become objects. The others are read with the headers of
# this system's Qt, which take Windows for what the compiler says it is; nothing can be linked. 77: no compiler.
set -euo pipefail

cd "$1"
qt=$2
compiler=x86_64-w64-mingw32-g++-posix
command -v "$compiler" >/dev/null || exit 77
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

warnings=(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Werror)
common=(-std=c++20 -I. -DUNICODE -D_UNICODE -DWINVER=0x0A00 -D_WIN32_WINNT=0x0A00 "${warnings[@]}")
with_qt=(-DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_KEYWORDS -isystem "$qt")
for module in Core Network Gui Widgets WebSockets Sql; do
    with_qt+=(-isystem "$qt/Qt$module")
done

failed=0
check() { "$compiler" "${common[@]}" "$@" || { echo "check_mingw: ${*: -1}" >&2; failed=1; }; }

# Plain Win32: app/service/Windows*.cpp.
for file in app/service/Windows*.cpp; do
    check -c -o "$made/$(basename "$file").o" "$file"
done
# One file a system: everything that ends in Windows, and what Windows shares with others.
while IFS= read -r file; do
    check "${with_qt[@]}" -fsyntax-only "$file"
done < <(find app server ui -name '*Windows.cpp' -o -name 'PortHolderNone.cpp' -o -name 'PlacesDesktop.cpp' \
    -o -name 'Display.cpp' -o -path 'app/main.cpp')
# The icon and version of a program.
sed -e 's/@RDV_NUMERIC_VERSION_COMMAS@/1,2,3,4/' -e "s|@RDV_ICON@|installer/windows/rendezvous.ico|" \
    -e 's/@[A-Z_]*@/text/g' installer/windows/version.rc.in >"$made/version.rc"
x86_64-w64-mingw32-windres "$made/version.rc" "$made/version.o" || failed=1
exit "$failed"
