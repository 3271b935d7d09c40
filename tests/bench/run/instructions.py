# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Instructions per relayed message, counted by callgrind on a fixed script.

Two runs that differ in the number of messages only: what starts, joins and ends costs the same in both. Unlike a time
the number hardly depends on the machine or on what else it does. --write makes the number the new baseline.
"""
import argparse
import json
import re
import signal
import sys
from pathlib import Path

import measure
import servers

BASELINE = Path(__file__).resolve().parent.parent / "instructions.json"
ROOMS = 25
RATE = 250  # per second; callgrind is some fifty times slower than the machine
FEW, MANY = 250, 1250
TOLERANCE = 1.3


def counted(options, messages):
    """Instructions of a whole run with this many messages."""
    server = servers.rendezvous(options.program, prefix=(
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"))
    with server:
        figures = measure.generate(options.tools, "relay", "ers", server.port, server.process.pid, rooms=ROOMS,
                                   rate=RATE, messages=messages, idle_seconds=0.1)
        if "error" in figures:
            sys.exit(f"the script did not run: {figures}\n{server.log.read_text(errors='replace')}")
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(30)
        printed = server.log.read_text(errors="replace")
    total = re.search(r"Collected : (\d+)", printed)
    if not total:
        sys.exit(f"callgrind counted nothing:\n{printed}")
    return int(total[1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--tools", required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    per_message = round((counted(options, MANY) - counted(options, FEW)) / (MANY - FEW))
    if options.write:
        BASELINE.write_text(json.dumps({"instructions_per_message": per_message}) + "\n")
    baseline = json.loads(BASELINE.read_text())["instructions_per_message"]
    print(f"{per_message:,} instructions per message, baseline {baseline:,}, × {per_message / baseline:.2f}")
    if per_message > TOLERANCE * baseline:
        sys.exit("That is more than 30 % above the baseline. If it has to be, run this script with --write.")
    if per_message < baseline / TOLERANCE:
        print("Much better than the baseline: run this script with --write, so that it is kept.")


if __name__ == "__main__":
    main()
