# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the generator against a server and reads its figures."""
import json
import subprocess
from pathlib import Path

import servers

PATIENCE = 600  # s


def arguments(tools, measurement, dialect, port, pid, **options):
    command = [str(Path(tools) / "bench_generator"), measurement, "--dialect", dialect, "--port", str(port),
               "--pid", str(pid)]
    for name, value in options.items():
        command += ["--" + name.replace("_", "-"), str(value)]
    return command


def generate(tools, measurement, dialect, port, pid, **options):
    """One measurement's figures; what went wrong stands in `error`."""
    command = arguments(tools, measurement, dialect, port, pid, **options)
    run = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False,
                         preexec_fn=servers.pin(servers.GENERATOR_CORE))
    lines = run.stdout.splitlines()
    figures = json.loads(lines[-1]) if lines else {"measurement": measurement}
    if run.returncode != 0:
        figures["error"] = run.stderr.strip() or "something was lost"
    return figures


def relayed(tools, make, dialect, measurement, **options):
    try:
        with make() as server:
            return generate(tools, measurement, dialect, server.port, server.process.pid, **options)
    except (OSError, RuntimeError, subprocess.TimeoutExpired) as error:
        return {"measurement": measurement, "error": str(error)}


def reconnected(tools, program, rooms):
    """The server is killed and started again on its port while all devices wait."""
    with servers.rendezvous(program) as server:
        command = arguments(tools, "reconnect", "ers", server.port, server.process.pid, rooms=rooms)
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True,
                              preexec_fn=servers.pin(servers.GENERATOR_CORE)) as generator:
            if "waiting" not in generator.stdout.readline():
                return {"measurement": "reconnect", "error": "the devices did not come"}
            server.kill()
            server.command[server.command.index("--port") + 1] = str(server.port)
            server.start()
            figures = json.loads(generator.stdout.readline() or "{}")
        if generator.returncode != 0:
            figures["error"] = "not everybody came back"
        return figures


def stun(tools, make, seconds):
    port = servers.free_udp_port()
    try:
        with make(port) as server:
            return generate(tools, "stun", "ers", port, server.process.pid, seconds=seconds)
    except (OSError, RuntimeError) as error:
        return {"measurement": "stun", "error": str(error)}
