#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_bundle.py SOURCE-FOLDER: the Info.plist of the macOS bundle, with its names filled in, is a property list that
says what macOS asks for."""

import pathlib
import plistlib
import re
import sys

root = pathlib.Path(sys.argv[1])
values = {
    "MACOSX_BUNDLE_EXECUTABLE_NAME": "Rendezvous",
    "MACOSX_BUNDLE_GUI_IDENTIFIER": "io.github.rendezvous.Rendezvous",
    "MACOSX_BUNDLE_ICON_FILE": "rendezvous.icns",
    "MACOSX_BUNDLE_SHORT_VERSION_STRING": "1.2.3",
    "MACOSX_BUNDLE_BUNDLE_VERSION": "1.2.3",
    "RDV_MACOS_OLDEST": "11.0",
}
text = (root / "installer/macos/Info.plist.in").read_text(encoding="utf-8")
info = plistlib.loads(re.sub(r"\$\{(\w+)\}", lambda name: values[name[1]], text).encode())

for key in ("NSLocalNetworkUsageDescription", "LSMinimumSystemVersion", "CFBundleShortVersionString"):
    assert info.get(key), f"{key} is missing"
assert info["CFBundleIdentifier"] == "io.github.rendezvous.Rendezvous"
assert info["CFBundlePackageType"] == "APPL"
icon = (root / "installer/macos" / info["CFBundleIconFile"]).read_bytes()
assert icon[:4] == b"icns" and int.from_bytes(icon[4:8], "big") == len(icon), "the icon is damaged"
