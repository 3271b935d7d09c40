# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cost against rooms, both axes logarithmic, as SVG."""
from math import ceil, floor, log10
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 720, 420
LEFT, RIGHT, TOP, BOTTOM = 70, 170, 40, 50
COLOURS = ["#111111", "#0b6bcb", "#c75000", "#2f8f2f", "#8a3ab9", "#b8860b"]


class Axis:
    """Whole decades around the values, laid on a stretch of pixels."""

    def __init__(self, values, begin, end):
        self.low = floor(log10(min(values)))
        self.high = max(ceil(log10(max(values))), self.low + 1)
        self.begin, self.end = begin, end

    def at(self, value):
        share = (log10(value) - self.low) / (self.high - self.low)
        return self.begin + share * (self.end - self.begin)

    def decades(self):
        return [10 ** power for power in range(self.low, self.high + 1)]


def label(x, y, text, anchor="middle", colour="#333333"):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'


def line(x1, y1, x2, y2, colour="#dddddd"):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def grid(x_axis, y_axis):
    parts = []
    for value in x_axis.decades():
        x = x_axis.at(value)
        parts += [line(x, y_axis.begin, x, y_axis.end), label(x, y_axis.begin + 20, f"{value:,}")]
    for value in y_axis.decades():
        y = y_axis.at(value)
        parts += [line(x_axis.begin, y, x_axis.end, y), label(x_axis.begin - 8, y + 4, f"{value:g}", "end")]
    return parts


def curve(points, colour):
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in points]
    return [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>', *dots]


def svg(costs):
    """`costs`: server → rooms → µs of processor time per relayed message."""
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
             'font-size="13">', f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>']
    curves = {name: values for name, values in costs.items() if values}
    if curves:
        x_axis = Axis([rooms for values in curves.values() for rooms in values], LEFT, WIDTH - RIGHT)
        y_axis = Axis([cost for values in curves.values() for cost in values.values()], HEIGHT - BOTTOM, TOP)
        parts += grid(x_axis, y_axis)
        lowest = HEIGHT
        for colour, (name, values) in zip(COLOURS, sorted(curves.items(), key=lambda item: item[1][max(item[1])])):
            points = [(x_axis.at(rooms), y_axis.at(cost)) for rooms, cost in sorted(values.items())]
            lowest = min(points[-1][1] + 4, lowest - 15)  # names do not lie on each other
            parts += curve(points, colour) + [label(WIDTH - RIGHT + 10, lowest, name, "start", colour)]
        parts += [label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, "rooms"),
                  label(LEFT - 50, 20, "µs of processor time per relayed message", "start")]
    return "\n".join([*parts, "</svg>"]) + "\n"
