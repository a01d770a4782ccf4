# SPDX-License-Identifier: MIT
"""Time and memory of a load beside those of the peers, as SVG that can be read on light and on dark ground."""

import math
from statistics import median
from xml.sax.saxutils import escape

import works

WIDTH, LABELS, RIGHT, ROW, TOP = 760, 250, 60, 24, 48
STYLE = '''
  text { font: 13px sans-serif; fill: #24292f; }
  .head { font-weight: bold; }
  .grid { stroke: #d0d7de; }
  .peer { fill: #8c959f; stroke: #8c959f; }
  .own { fill: #0969da; stroke: #0969da; }
  .aim { stroke: #cf222e; stroke-dasharray: 4 3; }
  text.own { font-weight: bold; stroke: none; }
  text.peer { fill: #24292f; stroke: none; }
  @media (prefers-color-scheme: dark) {
    text, text.peer { fill: #e6edf3; }
    .grid { stroke: #3d444d; }
    .own { fill: #4493f8; stroke: #4493f8; }
    .aim { stroke: #f85149; }
  }'''


def panel(title, rows, aim, top):
    """A line for each of (label, least, median, most), on a scale of powers of ten. Returns lines and its height."""
    low = math.floor(math.log10(min(aim, *(row[1] for row in rows))))
    high = max(math.ceil(math.log10(max(aim, *(row[3] for row in rows)))), low + 1)
    bottom = top + TOP + ROW * len(rows)

    def x(value):
        return LABELS + (math.log10(value) - low) / (high - low) * (WIDTH - LABELS - RIGHT)

    out = [f'<text class="head" x="8" y="{top + 16}">{escape(title)}</text>']
    for power in range(low, high + 1):
        at = x(10.0**power)
        out.append(f'<line class="grid" x1="{at:.1f}" y1="{top + TOP - 6}" x2="{at:.1f}" y2="{bottom}"/>')
        out.append(f'<text x="{at:.1f}" y="{bottom + 16}" text-anchor="middle">{10.0**power:g}</text>')
    out.append(f'<line class="aim" x1="{x(aim):.1f}" y1="{top + TOP - 6}" x2="{x(aim):.1f}" y2="{bottom}"/>')
    out.append(f'<text x="{x(aim):.1f}" y="{top + TOP - 10}" text-anchor="middle">at most {aim:g}</text>')
    for number, (label, least, middle, most) in enumerate(rows):
        y = top + TOP + ROW * number + 12
        kind = 'own' if label.startswith('lienhiep') else 'peer'
        out.append(f'<text class="{kind}" x="{LABELS - 12}" y="{y + 4}" text-anchor="end">{escape(label)}</text>')
        out.append(f'<line class="{kind}" stroke-width="2" x1="{x(least):.1f}" y1="{y}" x2="{x(most):.1f}" y2="{y}"/>')
        out.append(f'<circle class="{kind}" cx="{x(middle):.1f}" cy="{y}" r="5"/>')
        out.append(f'<text class="{kind}" x="{x(most) + 10:.1f}" y="{y + 4}">{middle:.2f}</text>')
    return out, TOP + ROW * len(rows) + 36


def rows_of(result, ratios_of):
    """(label, least, median, most) of every load, the least first."""
    rows = []
    for work in works.WORKS:
        key = (*work.key, result.aimed)
        if key in result.runs and work.group in ('load', 'python', 'lua') and work.name == 'load':
            ratios = ratios_of(key)
            language = {'python': ' (Python)', 'lua': ' (Lua)'}.get(work.group, '')
            label = work.label.replace(', load into tables', ', tables').replace(', load', '') + language
            rows.append((label, min(ratios), median(ratios), max(ratios)))
    return sorted(rows, key=lambda row: row[2])


def draw(result):
    """The picture. The floor is of the same round, and memory is that of what keeps the file at all."""
    floor = (*works.WORKS[0].key, result.aimed)
    time = rows_of(result, lambda key: result.ratios(key, floor, 'cpu'))
    memory = [row for row in rows_of(result, lambda key: result.ratios(key, None, 'kept')) if row[2] > 0.1]
    aims = {aim.metric: aim.most for aim in works.AIMS if (aim.group, aim.over) == ('load', 'lienhiep')}
    lines, height = panel('CPU time of a load, to that of libxml2 with empty handlers', time, aims['cpu'], 0)
    more, added = panel('Memory kept after it, to the size of the file', memory, aims['kept'], height)
    return '\n'.join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height + added}" '
        f'viewBox="0 0 {WIDTH} {height + added}" role="img">',
        '<title>Time and memory of a load beside those of the peers</title>',
        f'<style>{STYLE}\n</style>', *lines, *more, '</svg>', ''])
