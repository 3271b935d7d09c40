# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are measured: how each is started, and where it listens."""
import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

PEERS = Path(__file__).resolve().parent.parent / "peers"
START_SECONDS = 30
SERVER_CORE = 0
GENERATOR_CORE = 1
WITH_WINDOW = "rendezvous, window open"


def pin(core):
    """What a child does first, so that server and generator do not take each other's processor."""
    if (os.cpu_count() or 1) > 1:
        return lambda: os.sched_setaffinity(0, {core})
    return None


def free_udp_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers_stun(port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.settimeout(0.2)
        probe.connect(("127.0.0.1", port))
        try:
            probe.send(bytes.fromhex("000100002112a442") + bytes(12))
            return probe.recv(2)[:2] == b"\x01\x01"
        except OSError:
            return False


@dataclass
class Server:
    """One running server with a folder of its own."""
    command: list
    announces: str
    environment: dict = field(default_factory=dict)

    def __post_init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="rdv-bench-")
        self.log = Path(self.folder.name) / "log"

    def ready(self, printed):
        """The port, once it is announced."""
        match = re.search(self.announces, printed)
        return int(match[1]) if match else None

    def start(self):
        """Starts it, also for a second time, and waits until it has named its port."""
        begin = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder.name,
                env={**os.environ, **self.environment}, preexec_fn=pin(SERVER_CORE))
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            self.port = self.ready(self.log.read_text(errors="replace")[begin:])
            if self.port:
                return self
            time.sleep(0.02)
        self.kill()
        raise RuntimeError(f"{self.command[0]} did not start:\n{self.log.read_text(errors='replace')}")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
        self.folder.cleanup()


def rendezvous(program, port=0, stun_port=0, prefix=(), kind=Server):
    """The server under test, with everything on that it has by default."""
    server = kind([], r"ERS running on port (\d+)")
    config = Path(server.folder.name) / "default.json"
    config.write_text(json.dumps({"stun": {"port": stun_port, "address": "127.0.0.1"}}))
    server.command = [*prefix, program, "--config", str(config), "--port", str(port), "--admin-port", "0",
                      "--state-dir", server.folder.name]
    return server


class WindowServer(Server):
    """The desktop program, its window open on a display of its own."""

    def start(self):
        # The display is another machine's work as far as the server is concerned.
        reading, writing = os.pipe()
        self.display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=[writing],
            preexec_fn=pin(GENERATOR_CORE))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        folder = self.folder.name
        self.environment = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "HOME": folder, "XDG_RUNTIME_DIR": folder,
                            "XDG_CONFIG_HOME": folder}
        try:
            return super().start()
        except (OSError, RuntimeError):
            self.end_display()
            raise

    def __exit__(self, *what):
        super().__exit__(*what)
        self.end_display()

    def end_display(self):
        self.display.terminate()
        self.display.wait()


def rendezvous_window(desktop):
    """As `rendezvous`, with the window in the same process."""
    return rendezvous(desktop, kind=WindowServer)


def yardstick(tools):
    return Server([str(Path(tools) / "bench_yardstick")], r"listening (\d+)")


def node(script, packages):
    return Server(["node", str(PEERS / script), "0"], r"listening (\d+)", {"RDV_PEERS": str(packages)})


def coturn(port):
    """It announces nothing that can be waited for; its first answer tells that it is there."""
    server = Server([], "")
    server.command = ["turnserver", "-n", "--listening-ip", "127.0.0.1", "--relay-ip", "127.0.0.1",
                      "--listening-port", str(port), "--stun-only", "--no-auth", "--no-tls", "--no-dtls", "--no-cli",
                      "--log-file", "/dev/null", "--pidfile", str(Path(server.folder.name) / "pid")]
    server.ready = lambda _: port if answers_stun(port) else None
    return server


def relays(program, tools, packages, desktop):
    """Name → (dialect, how to make a server)."""
    all_relays = {
        "yardstick": ("plain", lambda: yardstick(tools)),
        "rendezvous": ("ers", lambda: rendezvous(program)),
    }
    if desktop:
        all_relays[WITH_WINDOW] = ("ers", lambda: rendezvous_window(desktop))
    if packages:
        all_relays |= {
            "ws": ("plain", lambda: node("RawWs.mjs", packages)),
            "PeerJS 1.0.2": ("peerjs", lambda: node("PeerJs.mjs", packages)),
            "socket.io 0.9.19": ("ers", lambda: node("SocketIo09.mjs", packages)),
            "socket.io 4": ("socketio4", lambda: node("SocketIo4.mjs", packages)),
        }
    return all_relays
