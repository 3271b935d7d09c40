#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dashboard, alert rules and their page against what the running server prints at /metrics.

check_monitoring.py PROGRAM ROOT   prints what is wrong, one a line; exit code 1 when there is something
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

METRIC = re.compile(r"\brdv_[a-z_]+")
KNOWN_PANELS = {"stat", "timeseries"}


def printed_metrics(program: str) -> str:
    """The text at /metrics of a server of its own, on free ports of this machine."""
    with tempfile.TemporaryDirectory() as state:
        arguments = ["--no-gui", "--port", "0", "--admin-port", "0", "--set", "stun.port=0", "--set",
                     "bindAddress=127.0.0.1", "--set", "stun.address=127.0.0.1", "--state-dir", state]
        with subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              env={"PATH": "/usr/bin:/bin", "HOME": state}) as server:
            try:
                for line in server.stdout:
                    port = re.match(r"Admin access port: (\d+)", line)
                    if port:
                        address = f"http://127.0.0.1:{port.group(1)}/metrics"
                        with urllib.request.urlopen(address, timeout=10) as answer:
                            return answer.read().decode()
                raise SystemExit("the server ended before it opened its admin port")
            finally:
                server.terminate()


def check_names(where: str, text: str, known: set[str]):
    for name in sorted(set(METRIC.findall(text)) - known):
        yield f"{where}: there is no metric {name}"


def check_labels(where: str, text: str, printed: str):
    """The values of part and outcome that are asked for exist."""
    for label in ("part", "outcome"):
        there = set(re.findall(rf'{label}="(\w+)"', printed))
        for values in re.findall(rf'\b{label}=~?\\?"([\w|]+)', text):
            for value in set(values.split("|")) - there:
                yield f"{where}: no metric has {label}={value}"


def check_dashboard(path: Path):
    dashboard = json.loads(path.read_text(encoding="utf-8"))
    if dashboard.get("schemaVersion", 0) < 36 or not dashboard.get("uid") or not dashboard.get("title"):
        yield "the dashboard has no schema version, uid or title"
    panels = dashboard["panels"]
    if len({panel["id"] for panel in panels}) != len(panels):
        yield "two panels have one id"
    taken = set()
    for panel in panels:
        place = panel["gridPos"]
        cells = {(x, y) for x in range(place["x"], place["x"] + place["w"])
                 for y in range(place["y"], place["y"] + place["h"])}
        if cells & taken or place["x"] + place["w"] > 24:
            yield f'"{panel["title"]}" covers another panel, or is too wide'
        taken |= cells
        if panel["type"] == "row":
            continue
        if panel["type"] not in KNOWN_PANELS:
            yield f'"{panel["title"]}" is a {panel["type"]}'
        if not panel.get("description"):
            yield f'"{panel["title"]}" has no description'
        if not panel["fieldConfig"]["defaults"].get("unit"):
            yield f'"{panel["title"]}" has no unit'
        if not panel["targets"] or not all(METRIC.search(target["expr"]) for target in panel["targets"]):
            yield f'"{panel["title"]}" asks for nothing'


def expressions_of(path: Path) -> list[str]:
    dashboard = json.loads(path.read_text(encoding="utf-8"))
    found = [target["expr"] for panel in dashboard["panels"] for target in panel.get("targets", [])]
    return found + [note["expr"] for note in dashboard["annotations"]["list"]]


def check_with_promtool(folder: Path):
    promtool = shutil.which("promtool")
    if promtool is None:
        print("promtool is not there; rules and expressions were not tried", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory() as place:
        # Grafana's variables stand for themselves in PromQL, but for the span of a rate.
        rules = [{"record": f"panel:{i}", "expr": e.replace("$__rate_interval", "5m").replace("$instance", ".*")}
                 for i, e in enumerate(expressions_of(folder / "grafana-dashboard.json"))]
        panels = Path(place) / "panels.yml"
        panels.write_text(json.dumps({"groups": [{"name": "panels", "rules": rules}]}))
        for arguments in (["check", "rules", str(panels)], ["check", "rules", "rules.yml"],
                          ["check", "config", "prometheus.yml"], ["test", "rules", "rules_test.yml"]):
            done = subprocess.run([promtool, *arguments], cwd=folder, capture_output=True, text=True, timeout=25)
            if done.returncode != 0:
                yield f"promtool {' '.join(arguments)}: {done.stdout}{done.stderr}"


def check_alerts(root: Path, folder: Path):
    alerts = set(re.findall(r"alert: (\w+)", (folder / "rules.yml").read_text()))
    tested = set(re.findall(r"alertname: (\w+)", (folder / "rules_test.yml").read_text()))
    written = set(re.findall(r"`(Rendezvous\w+)`", (root / "docs/monitoring.md").read_text()))
    for name in sorted(alerts ^ tested):
        yield f"{name} stands in one of rules.yml and rules_test.yml only"
    for name in sorted(alerts ^ written):
        yield f"{name} stands in one of rules.yml and docs/monitoring.md only"


def main() -> int:
    program, root = sys.argv[1], Path(sys.argv[2])
    folder = root / "docs/examples/monitoring"
    printed = printed_metrics(program)
    known = set(METRIC.findall(printed))
    # Some are printed only under circumstances, such as TLS.
    known |= set(METRIC.findall((root / "server/metrics/MetricsText.cpp").read_text()))

    faults = []
    papers = [folder / "grafana-dashboard.json", folder / "rules.yml", folder / "rules_test.yml",
              root / "docs/monitoring.md", root / "docs/troubleshooting.md", root / "docs/api.md"]
    for path in papers:
        text = path.read_text(encoding="utf-8").replace("rdv_…_total", "")
        faults += [*check_names(path.name, text, known), *check_labels(path.name, text, printed)]
    page = (root / "docs/monitoring.md").read_text(encoding="utf-8")
    for name in sorted(set(re.findall(r"^# TYPE (\w+)", printed, flags=re.M)) - set(METRIC.findall(page))):
        faults.append(f"docs/monitoring.md does not explain {name}")
    faults += [*check_dashboard(folder / "grafana-dashboard.json"), *check_with_promtool(folder),
               *check_alerts(root, folder)]
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
