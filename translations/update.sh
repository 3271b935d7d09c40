#!/bin/sh
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# update.sh LUPDATE ROOT FOLDER: brings the .ts files of FOLDER up to date with the sources below ROOT.
# Positions are left out: a moved line is no change of a translation.
set -eu
lupdate=$1
root=$2
folder=$3
options="-silent -no-obsolete -locations none -extensions cpp,h -source-language en"
for file in "$folder"/rendezvous_*.ts; do
    plural=
    case $file in */rendezvous_en.ts) plural=-pluralonly ;; esac
    # The options hold no blanks.
    # shellcheck disable=SC2086
    "$lupdate" $options $plural -I "$root" "$root/ui" "$root/app" -ts "$file"
done
