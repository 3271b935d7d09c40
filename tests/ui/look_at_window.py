#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the whole program under an X server and a window manager of its own.

look_at_window.py PROGRAM VISITORS FOLDER

Every page is shown in both themes and in two languages, with cameras and viewers there, and written to FOLDER
as a PNG; then the window is closed, and the program has to end with exit code 0. Starting without a display is
tried too. A page that does not come, stays blank or looks like the one before fails the test.
"""
import os
import pathlib
import re
import select
import subprocess
import sys
import tempfile
import time

PAGES = {2: "devices", 3: "sessions", 4: "tokens", 5: "ice-servers", 6: "settings", 7: "log", 1: "overview"}  # by key
THEMES = {"light": 1, "dark": 2}
LANGUAGES = ["en", "ja"]
PATIENCE = 30  # seconds for anything that is waited for
SCREEN = "1440x900x24"


class Failure(Exception):
    pass


def wait_for(what, look, patience=PATIENCE):
    """The first true value that look() returns."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        value = look()
        if value:
            return value
        time.sleep(0.05)
    raise Failure(f"waited {patience} s in vain: {what}")


def run(command, environment, **more):
    return subprocess.run(command, env=environment, capture_output=True, timeout=PATIENCE, check=False, **more)


class Lines:
    """What a process writes, read without blocking."""

    def __init__(self, stream):
        os.set_blocking(stream.fileno(), False)
        self.stream = stream
        self.text = ""

    def read(self):
        if select.select([self.stream], [], [], 0)[0]:
            self.text += (self.stream.read() or b"").decode("utf-8", "replace")
        return self.text


class Display:
    """An X server with a window manager."""

    def __init__(self, environment):
        readable, writable = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writable), "-screen", "0", SCREEN, "-nolisten", "tcp"],
            pass_fds=[writable], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writable)
        with os.fdopen(readable) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failure("Xvfb did not start")
        self.environment = {**environment, "DISPLAY": f":{number}"}
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], env=self.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("the window manager", lambda: b"_NET_SUPPORTING_WM_CHECK(WINDOW)" in run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], self.environment).stdout)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait(PATIENCE)


def write_settings(home, theme, language):
    folder = home / "config" / "rendezvous"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "rendezvous.conf").write_text(
        f"[window]\ntheme={THEMES[theme]}\nlanguage={language}\n", encoding="utf-8")
    configuration = home / "default.json"
    if not configuration.exists():
        configuration.write_text(
            '{\n  "server": { "port": 0, "adminPort": 0, "tokensEnabled": false },\n'
            '  "stun": { "port": 0 },\n  "publicHost": "meet.example.org",\n'
            '  "stunservers": [ { "url": "stun:127.0.0.1:9" } ],\n'
            '  "turnservers": [ { "url": "turn:127.0.0.1:9", "username": "u", "credential": "c" } ]\n}\n',
            encoding="utf-8")
    return configuration


class Program:
    """The program with its window, and the visitors of its server."""

    def __init__(self, program, visitors, configuration, environment):
        self.environment = environment
        self.process = subprocess.Popen([program, "--config", configuration, "--state-dir", configuration.parent / "state"],
                                        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.log = Lines(self.process.stderr)
        try:
            port = wait_for("the signaling port", self.port)
            self.window = wait_for("the window", self.find_window)
            self.visitors = subprocess.Popen([visitors, port], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            said = Lines(self.visitors.stdout)
            wait_for("cameras and viewers", lambda: "ready" in said.read())
        except Failure:
            print(self.log.read(), file=sys.stderr)
            self.process.kill()
            raise

    def port(self):
        if self.process.poll() is not None:
            raise Failure(f"the program ended: {self.process.returncode}")
        found = re.search(r"part=signaling address=\S+:(\d+)", self.log.read())
        return found and found.group(1)

    def find_window(self):
        found = run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Rendezvous$"],
                    self.environment).stdout.split()
        return found[0].decode() if found else None

    def is_shown(self):
        return b"IsViewable" in run(["xwininfo", "-id", self.window], self.environment).stdout

    def title(self):
        return run(["xdotool", "getwindowname", self.window], self.environment).stdout.decode().strip()

    def press(self, key):
        run(["xdotool", "windowactivate", "--sync", self.window, "key", "--clearmodifiers", key], self.environment)

    def picture(self, path):
        """Colours in the picture of the window."""
        run(["import", "-window", self.window, str(path)], self.environment)
        return int(run(["identify", "-format", "%k", str(path)], self.environment).stdout or 0)

    def close(self):
        self.visitors.stdin.close()
        self.visitors.wait(PATIENCE)
        # Closing asks as long as the window knows of viewers; it hears of their leaving within a second.
        wait_for("the end of the program", self.closes)
        return self.process.returncode

    def closes(self):
        self.press("alt+F4")
        try:
            self.process.wait(1)
            return True
        except subprocess.TimeoutExpired:
            run(["xdotool", "key", "Escape"], self.environment)
            return False


def look(program, visitors, folder, home, environment, theme, language):
    configuration = write_settings(home, theme, language)
    running = Program(program, visitors, configuration, environment)
    titles = []
    for number, page in PAGES.items():
        before = running.title()
        running.press(f"ctrl+{number}")
        wait_for(f"page {page}", lambda: running.title() != before)
        # Numbers come once a second, a ladder when its session is asked for.
        time.sleep(1.2)
        titles.append(running.title())
        path = folder / f"{theme}-{language}-{number}-{page}.png"
        wait_for(f"a picture of {page}", lambda: running.picture(path) > 40)
    if len(set(titles)) != len(PAGES):
        raise Failure(f"pages without a title of their own: {titles}")
    code = running.close()
    if code != 0:
        raise Failure(f"exit code {code} after the window was closed:\n{running.log.read()}")
    return titles


def check_tray(program, visitors, home, environment):
    """With a tray, closing asks once and leaves the server there; a second start brings the window back."""
    tray = subprocess.Popen(["trayer", "--SetDockType", "true"], env=environment,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for("the tray", lambda: run(
            ["xdotool", "search", "--onlyvisible", "--class", "trayer"], environment).stdout.split())
        configuration = write_settings(home, "light", "en")
        running = Program(program, visitors, configuration, environment)
        running.press("alt+F4")
        wait_for("the question", lambda: run(
            ["xdotool", "getactivewindow", "getwindowname"], environment).stdout.strip() == b"Rendezvous")
        run(["xdotool", "key", "Return"], environment)
        wait_for("the window to go", lambda: not running.is_shown())
        if running.process.poll() is not None:
            raise Failure(f"the server did not stay in the tray: {running.process.returncode}")
        second = run([program, "--config", configuration, "--state-dir", home / "state"], environment)
        if second.returncode != 0:
            raise Failure(f"the second start: exit code {second.returncode}, {second.stderr.decode()}")
        wait_for("the window to come back", running.is_shown)
        running.visitors.stdin.close()
        running.visitors.wait(PATIENCE)
        running.process.terminate()
        if running.process.wait(PATIENCE) != 0:
            raise Failure(f"exit code {running.process.returncode} after SIGTERM")
    finally:
        tray.terminate()
        tray.wait(PATIENCE)


def check_without_display(program, home, environment):
    """No display: a window is refused in words, --no-gui runs."""
    bare = {k: v for k, v in environment.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    refused = run([program], bare)
    if refused.returncode != 1 or b"--no-gui" not in refused.stderr:
        raise Failure(f"without a display: exit code {refused.returncode}, {refused.stderr.decode()}")
    headless = subprocess.Popen(
        [program, "--no-gui", "--config", home / "default.json"],
        env={**bare, "QT_QPA_PLATFORM": "there-is-none", "QT_PLUGIN_PATH": "/nowhere"},
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    said = Lines(headless.stdout)
    try:
        wait_for("the headless server", lambda: "running on port" in said.read())
    finally:
        headless.terminate()
    if headless.wait(PATIENCE) != 0:
        raise Failure(f"--no-gui without a display: exit code {headless.returncode}")


def main(program, visitors, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rendezvous-window-") as scratch:
        home = pathlib.Path(scratch)
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "ERS_", "XDG_"))}
        environment.update(HOME=str(home), XDG_CONFIG_HOME=str(home / "config"), XDG_RUNTIME_DIR=str(runtime),
                           XDG_STATE_HOME=str(home / "state"), LANG="C.UTF-8", NO_AT_BRIDGE="1")
        display = Display(environment)
        try:
            for language in LANGUAGES:
                for theme in THEMES:
                    titles = look(program, visitors, folder, home, display.environment, theme, language)
                    print(f"{theme} {language}: {', '.join(titles)}")
            check_tray(program, visitors, home, display.environment)
            check_without_display(program, home, environment)
        finally:
            display.close()
    print(f"{len(PAGES) * len(THEMES) * len(LANGUAGES)} pictures in {folder}")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Failure as failure:
        print(failure, file=sys.stderr)
        sys.exit(1)
