#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every #include follows the arrows of the house.

check_layering.py ROOT        names each violation; exit code 1 when there is one
check_layering.py --self-test shows that violations are found
"""
import pathlib
import re
import sys
import tempfile

# A room may include itself and the rooms named here.
ROOMS = {
    "server/model": [],
    "server/core": ["server/model"],
    "server/wire": ["server/core", "server/model"],
    "server/tls": ["server/model"],
    "server/config": ["server/model"],
    "server/stun": ["server/model"],
    "server/entrance": ["server/wire", "server/core", "server/tls", "server/model"],
    "server/api": ["server/config", "server/metrics", "server/model"],
    "server/admin": ["server/api", "server/tls", "server/model"],
    "server/watch": ["server/model"],
    "server/store": ["server/model"],
    "server/jwt": ["server/core", "server/model"],
    "server/metrics": ["server/model"],
    "server/loop": [],
    "server": ["server/model", "server/core", "server/wire", "server/tls", "server/config", "server/stun",
               "server/entrance", "server/api", "server/admin", "server/watch", "server/store", "server/jwt", "server/metrics",
               "server/loop"],
    # The window knows the server by its two doors; its pages know each other only through the shell.
    "ui/kit": ["server/RendezvousServer.h", "server/model"],
    **{f"ui/{page}": ["ui/kit", "server/RendezvousServer.h", "server/model"] for page in
       ("overview", "devices", "sessions", "tokens", "iceservers", "settings", "log")},
    "ui/shell": ["ui", "server/RendezvousServer.h", "server/model"],
    # The sub-commands know a server by what they read from its socket.
    "app/cli": ["app/ExitCode.h", "server/config", "server/model"],
    # Examines the machine: the rules for TURN credentials, the probes, and what a running server answers.
    "app/doctor": ["app/cli", "app/ExitCode.h", "server/core/IceServers.h", "server/stun", "server/tls", "server/config",
                   "server/model"],
    # What the system's manager of services hears and is told.
    "app/service": ["server/model"],
    "app": ["app/cli", "app/doctor", "app/service", "server/RendezvousServer.h", "server/model", "server/config"],
    # The front end with a window.
    "app/desktop": ["app", "ui/shell", "ui/kit", "server/RendezvousServer.h", "server/model", "server/config"],
}
# Rules stand on values: no event loop, no clock, no socket, no file, no JSON.
CORE_FORBIDS = re.compile(r"Q(Object|Timer|Thread|Tcp\w*|Udp\w*|Ssl\w*|WebSocket\w*|HttpServer\w*|DateTime|Date|"
                          r"Time|ElapsedTimer|DeadlineTimer|File\w*|Dir|SaveFile|Json\w*|Process|CoreApplication)$")
SERVER_FORBIDS = re.compile(r"Qt(Gui|Widgets|Quick|Qml)\b|Q(Application|GuiApplication|Widget|Window|Icon|Pixmap|"
                            r"Image|Color|Font|Dialog|MessageBox)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TRANSLATES = re.compile(r"(?<![\w.>:])(?:QObject::|QCoreApplication::)?(?:tr|translate)\s*\(\s*\"|\bQT_TR\w*\(")


def room_of(path):
    """The room that holds this file, or None. Rooms have no folders of their own."""
    folder = path.rpartition("/")[0]
    return folder if folder in ROOMS else None


def is_allowed(room, target):
    if room_of(target) == room:
        return True
    return any(target == door or target.startswith(door + "/") for door in ROOMS[room])


def check_include(room, quote, target):
    """The sentence about one include line, or None."""
    if quote == '"':
        if "/" not in target:
            return f'"{target}" is not written from the root'
        own_test_tree = target.startswith(("app/", "server/", "ui/", "tests/"))
        if own_test_tree and not is_allowed(room, target):
            return f'{room} must not include "{target}"'
        return None
    name = target.split("/")[-1]
    if room == "server/core" and CORE_FORBIDS.match(name):
        return f"{room} must not use <{target}>: rules stand on values"
    if room.startswith("server") and (SERVER_FORBIDS.match(name) or SERVER_FORBIDS.match(target)):
        return f"{room} must not use <{target}>: the server has no window"
    return None


def check_file(path, relative):
    room = room_of(relative)
    if room is None:
        return [f"{relative}:1: no room holds this file"]
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        sentence = check_include(room, *match.groups()) if match else None
        if not sentence and room.startswith("server") and TRANSLATES.search(line):
            sentence = "the server has no translated text"
        if sentence:
            found.append(f"{relative}:{number}: {sentence}")
    return found


def check_tree(root):
    found = []
    count = 0
    for top in ("server", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                count += 1
                found += check_file(path, path.relative_to(root).as_posix())
    return count, found


VIOLATIONS = {
    "server/core/A.h": '#include "server/wire/EventCodec.h"',
    "server/core/B.h": "#include <QObject>",
    "server/core/C.cpp": "#include <QtCore/QJsonObject>",
    "server/core/D.cpp": "#include <QElapsedTimer>",
    "server/model/A.h": '#include "server/core/Room.h"',
    "server/wire/A.h": '#include "server/entrance/PeerLink.h"',
    "server/config/A.h": '#include "server/core/Room.h"',
    "server/stun/A.h": '#include "server/core/Room.h"',
    "server/entrance/A.h": '#include "server/admin/AdminServer.h"',
    "server/entrance/B.h": '#include "server/RendezvousServer.h"',
    "server/loop/A.h": '#include "server/model/Ids.h"',
    "server/admin/A.h": '#include "server/core/Room.h"',
    "server/api/A.h": '#include "server/admin/AdminServer.h"',
    "server/watch/A.h": '#include "server/core/Rendezvous.h"',
    "server/core/E.h": '#include "server/watch/SessionBook.h"',
    "server/A.cpp": '#include "app/LogSink.h"',
    "server/B.cpp": "#include <QWidget>",
    "server/C.cpp": "#include <QtGui/QIcon>",
    "server/D.cpp": 'auto text = tr("hello");',
    "server/E.cpp": '#include "RendezvousServer.h"',
    "server/F.cpp": '#include "tests/kit/DeviceDouble.h"',
    "app/A.cpp": '#include "server/core/Room.h"',
    "app/B.cpp": '#include "server/Service.h"',
    "app/C.cpp": '#include "ui/shell/MainWindow.h"',
    "app/D.cpp": '#include "app/desktop/Desktop.h"',
    "app/desktop/A.cpp": '#include "ui/devices/DevicesPage.h"',
    "app/service/A.cpp": '#include "app/Launch.h"',
    "app/doctor/A.cpp": '#include "server/core/Rendezvous.h"',
    "app/cli/A.cpp": '#include "server/api/RestApi.h"',
    "app/cli/B.cpp": '#include "app/Launch.h"',
    "ui/kit/A.h": '#include "ui/shell/MainWindow.h"',
    "ui/kit/B.h": '#include "server/Service.h"',
    "ui/devices/A.cpp": '#include "ui/sessions/SessionsPage.h"',
    "ui/tokens/A.cpp": '#include "server/core/TokenVault.h"',
    "ui/settings/A.cpp": '#include "server/config/Schema.h"',
    "ui/log/A.cpp": '#include "app/Wording.h"',
    "server/G.cpp": '#include "ui/kit/Feed.h"',
    "server/unknown/A.cpp": '#include "server/entrance/PeerLink.h"',
}
FINE = {
    "server/core/Fine.h": '#include "server/model/Ids.h"\n#include <QByteArray>\n#include <QtCore/QHash>',
    "server/wire/Fine.h": '#include "server/core/Messages.h"\n#include <QJsonObject>',
    "server/Fine.cpp": '#include "server/entrance/Doorman.h"\n#include "server/admin/AdminServer.h"\n#include <QTimer>',
    "server/admin/Fine.h": '#include "server/api/AdminOperations.h"\nint attr(int); int a = attr(1);',
    "ui/devices/Fine.cpp": '#include "ui/kit/Page.h"\n#include "server/RendezvousServer.h"\n#include <QWidget>',
    "ui/shell/Fine.cpp": '#include "ui/devices/DevicesPage.h"\n#include "server/model/Infos.h"',
    "app/Fine.cpp": '#include "server/RendezvousServer.h"\n#include "server/config/Schema.h"\n#include "app/Launch.h"',
}


def check_samples(samples):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in samples.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text + "\n", encoding="utf-8")
        return check_tree(root)[1]


def self_test():
    missed = [name for name, text in VIOLATIONS.items() if len(check_samples({name: text})) != 1]
    wrong = check_samples(FINE)
    for name in missed:
        print(f"not found: {name}: {VIOLATIONS[name]}")
    for line in wrong:
        print(f"wrongly found: {line}")
    print(f"{len(VIOLATIONS) - len(missed)} of {len(VIOLATIONS)} violations found, {len(wrong)} wrong alarms")
    return 1 if missed or wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    count, found = check_tree(pathlib.Path(arguments[0]))
    for line in found:
        print(line)
    print(f"{count} files checked, {len(found)} violations")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
