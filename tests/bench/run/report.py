# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table: the best of all rounds, with the ratio to the yardstick."""
BEST_IS_MOST = {"joins_per_second", "calls_per_second", "answers_per_second", "answers_per_cpu_second",
                "pages_per_second", "pages_per_cpu_second", "full_per_second"}

# measurement, figure, heading, digits, whether the ratio to the yardstick is told
COLUMNS = [
    ("relay", "cpu_us_per_message_net", "µs CPU/message", 1, True),
    ("relay", "full_cpu_us_per_message", "at full load", 1, True),
    ("relay", "full_per_second", "messages/s", 0, True),
    ("relay", "idle_cpu_us_per_second", "µs CPU/s idle", 0, False),
    ("relay", "quiet_p50_us", "quiet p50 µs", 0, True),
    ("relay", "p50_us", "p50 µs", 0, False),
    ("relay", "p99_us", "p99 µs", 0, False),
    ("relay", "p999_us", "p99.9 µs", 0, False),
    ("storm", "cpu_us_per_join", "µs CPU/join", 0, True),
    ("storm", "joins_per_second", "joins/s", 0, False),
    ("storm", "pss_kib_per_connection", "KiB/connection", 1, False),
    ("calls", "cpu_us_per_call", "µs CPU/call", 0, True),
    ("calls", "calls_per_second", "calls/s", 0, True),
]


def best(results, server, rooms, measurement, figure):
    values = [entry[figure] for entry in results
              if entry["server"] == server and entry.get("rooms") == rooms
              and entry["measurement"] == measurement and figure in entry]
    if not values:
        return None
    return max(values) if figure in BEST_IS_MOST else min(values)


def costs(results):
    """Server → rooms → µs CPU per message."""
    found = {}
    for entry in results:
        if entry["measurement"] == "relay":
            value = best(results, entry["server"], entry["rooms"], "relay", "cpu_us_per_message_net")
            if value:
                found.setdefault(entry["server"], {})[entry["rooms"]] = value
    return found


def failed(results, server, rooms, measurement):
    return any("error" in entry for entry in results if entry["server"] == server and entry.get("rooms") == rooms
               and entry["measurement"] == measurement)


def cell(results, server, rooms, column):
    measurement, figure, _, digits, has_ratio = column
    value = best(results, server, rooms, measurement, figure)
    if value is None:
        return "–"
    told = f"{value:,.{digits}f}"
    reference = best(results, "yardstick", rooms, measurement, figure)
    if has_ratio and reference:
        told += f" (× {value / reference:.1f})"
    return told + (" !" if failed(results, server, rooms, measurement) else "")


def markdown(rows):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ["| " + " | ".join(text.ljust(width) for text, width in zip(row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def rooms_table(results, rooms):
    names = list(dict.fromkeys(entry["server"] for entry in results if entry["measurement"] == "relay"))
    rows = [["server", *(column[2] for column in COLUMNS)]]
    rows += [[name, *(cell(results, name, rooms, column) for column in COLUMNS)] for name in names]
    return f"\n{rooms:,} rooms:\n\n" + markdown(rows)


def reconnect_text(results):
    entries = [entry for entry in results if entry["measurement"] == "reconnect" and "back" in entry]
    return "".join(f"\n\n{entry['back']:,} of {entry['rooms']:,} devices back after {entry['seconds']:.1f} s; meanwhile "
                   f"{entry['viewers']} viewers joined, p50 {entry['viewer_p50_ms']:.0f} ms, "
                   f"p99 {entry['viewer_p99_ms']:.0f} ms" for entry in entries)


def stun_text(results):
    told = ""
    for name in dict.fromkeys(entry["server"] for entry in results if entry["measurement"] == "stun"):
        per_cpu = best(results, name, None, "stun", "answers_per_cpu_second")
        reference = best(results, "coturn", None, "stun", "answers_per_cpu_second")
        ratio = f" (× {per_cpu / reference:.2f} of coturn)" if per_cpu and reference else ""
        told += f"\nSTUN, {name}: {per_cpu or 0:,.0f} answers per CPU second{ratio}, " \
                f"{best(results, name, None, 'stun', 'answers_per_second') or 0:,.0f}/s"
    return "\n" + told


def pages_text(results):
    told = ""
    for name in dict.fromkeys(entry["server"] for entry in results if entry["measurement"] == "pages"):
        figures = {}
        for figure in ("pages_per_second", "cpu_us_per_page"):
            value = best(results, name, None, "pages", figure)
            reference = best(results, "nginx", None, "pages", figure)
            figures[figure] = f"{value or 0:,.1f}" + (f" (× {value / reference:.2f} of nginx)" if value and reference else "")
        told += f"\npages of 10 KiB, {name}: {figures['pages_per_second']}/s, {figures['cpu_us_per_page']} µs CPU each"
    return "\n" + told if told else ""


def text(about, results):
    head = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in about.items())
    tables = [rooms_table(results, rooms)
              for rooms in sorted({entry["rooms"] for entry in results if entry["measurement"] == "relay"})]
    return head + "\n(× the yardstick; ! something was lost)\n" + "\n".join(tables) \
        + reconnect_text(results) + stun_text(results) + pages_text(results)
