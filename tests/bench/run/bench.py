# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything side by side in one run, in alternating rounds; bench.sh calls it."""
import argparse
import json
import os
import platform
import resource
import sys
from pathlib import Path

import measure
import pages
import plot
import report
import servers

RESERVE = 200  # descriptors that are no connections


FOR_ALL = 0.9  # the server keeps a tenth of its places for devices
UNDER_WAY = 256
FULL_LOAD_FROM = 1000  # rooms: in fewer the server's limit of 50 messages a second and peer would strike


def descriptors():
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def most_rooms():
    return (descriptors() - RESERVE) // 2


def most_viewers(rooms):
    return min(rooms, int(descriptors() * FOR_ALL) - RESERVE - rooms)


def machine():
    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    return {"processor": model, "cores": os.cpu_count(), "kernel": platform.release(),
            "load_at_begin": round(os.getloadavg()[0], 1)}


def plan_of(options, name, rooms):
    """Measurement → its options beside the number of rooms."""
    if options.quick:
        brief = {"idle_seconds": 0.5, "warm_seconds": 0.3, "seconds": 2}
    else:
        brief = {"idle_seconds": options.idle_seconds, "warm_seconds": 2, "seconds": options.seconds}
    relay = {"relay": {"viewers": most_viewers(rooms), "rate": 2000, "cost_rate": 8000,
                       "under_way": UNDER_WAY if rooms >= FULL_LOAD_FROM else 0, **brief}}
    if name == servers.WITH_WINDOW:
        return relay # what it asks is whether messages wait for the window
    return {
        "storm": {"idle_seconds": brief["idle_seconds"]},
        **relay,
        "calls": {"seconds": brief["seconds"], "window": 16},
    }


def run_rounds(options, results):
    relays = servers.relays(options.program, options.tools, options.peers, options.desktop)
    for round_number in range(options.rounds):
        for rooms in options.rooms:
            # Every other round backwards: whoever comes first has no advantage.
            names = list(relays) if round_number % 2 == 0 else list(reversed(relays))
            for name in names:
                dialect, make = relays[name]
                for measurement, its_options in plan_of(options, name, rooms).items():
                    figures = measure.relayed(options.tools, make, dialect, measurement, rooms=rooms, **its_options)
                    take(results, figures | {"server": name, "rooms": rooms, "round": round_number})


def run_reconnect(options, results):
    take(results, measure.reconnected(options.tools, options.program, options.rooms[-1]) | {"server": "rendezvous"})


def run_stun(options, results):
    makers = {"rendezvous": lambda port: servers.rendezvous(options.program, stun_port=port)}
    if options.peers:
        makers["coturn"] = servers.coturn
    for round_number in range(options.rounds):
        for name, make in makers.items():
            seconds = 1 if options.quick else options.seconds
            take(results, measure.stun(options.tools, make, seconds) | {"server": name, "round": round_number})


def run_pages(options, results):
    makers = pages.makers(options.program)
    for round_number in range(options.rounds):
        for name in list(makers) if round_number % 2 == 0 else list(reversed(makers)):
            figures = pages.measured(makers[name], options.seconds)
            take(results, figures | {"server": name, "round": round_number})


def take(results, figures):
    print(json.dumps(figures), file=sys.stderr, flush=True)
    results.append(figures)


def read_options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True, type=os.path.abspath)
    parser.add_argument("--tools", required=True, type=os.path.abspath)
    parser.add_argument("--peers", type=os.path.abspath,
                        help="folder with the npm packages; without it only the yardstick is beside us")
    parser.add_argument("--desktop", type=os.path.abspath,
                        help="the desktop program, to be measured with its window open")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rooms", help="numbers of rooms, separated by commas")
    parser.add_argument("--rounds", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=10, help="how long each measurement talks")
    parser.add_argument("--idle-seconds", type=float, default=5, help="how long silence is watched before it")
    parser.add_argument("--out", help="folder for results.json and cost.svg")
    options = parser.parse_args()
    wanted = options.rooms or ("100" if options.quick else "100,1000,5000,10000")
    options.rooms = sorted({min(int(rooms), most_rooms()) for rooms in wanted.split(",")})
    options.rounds = options.rounds or (1 if options.quick else 3)
    return options


def main():
    options = read_options()
    results = []
    about = machine()
    run_rounds(options, results)
    run_reconnect(options, results)
    run_stun(options, results)
    if options.peers:
        run_pages(options, results)
    about["load_at_end"] = round(os.getloadavg()[0], 1)
    print(report.text(about, results))
    if options.out:
        folder = Path(options.out)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "results.json").write_text(json.dumps({"machine": about, "results": results}, indent=1) + "\n")
        (folder / "cost.svg").write_text(plot.svg(report.costs(results)))
        print(f"\n{folder}/results.json, {folder}/cost.svg")
    # A peer may drown at ten thousand rooms; that is a result. The server and the yardstick may not.
    broken = [entry for entry in results if "error" in entry and entry["server"] in ("rendezvous", "yardstick")]
    for entry in broken:
        print(f"FAILED: {json.dumps(entry)}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
