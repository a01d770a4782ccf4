# SPDX-License-Identifier: MIT
"""What was measured, as tables."""

from dataclasses import dataclass
from statistics import median

import works


@dataclass
class Result:
    """All runs by (group, peer, work, records), the files' sizes by records, and what is not installed."""

    runs: dict
    bytes: dict
    aimed: int
    missing: list

    def ratios(self, over, under, metric):
        """The ratio of two works in each round."""
        return [a[metric] / max(b[metric], 1e-9) for a, b in zip(self.runs[over], self.runs[under])]

    def middle(self, key, metric):
        return median(run[metric] for run in self.runs[key])


def spread(ratios):
    return f'{median(ratios):.3g} ({min(ratios):.3g}–{max(ratios):.3g})'


def measures(result):
    """A row for each work at each size: (records, group, peer, work, wall, CPU, ratio, peak, kept)."""
    rows = []
    for records in result.bytes:
        first = {}
        for work in works.WORKS:
            key = (*work.key, records)
            if key not in result.runs:
                continue
            reference = first.setdefault(work.group, key)
            rows.append((f'{records:,}', work.group, f'{work.peer}: {work.name}',
                         f'{result.middle(key, "wall") * 1000:.1f}',
                         f'{result.middle(key, "cpu") * 1000:.1f}',
                         spread(result.ratios(key, reference, work.metric)),
                         f'{result.middle(key, "peak") / 2**20:.0f}',
                         f'{result.middle(key, "kept") / records:.0f}',
                         f'{result.middle(key, "kept") / result.bytes[records]:.2f}'))
    return rows


def show(result):
    heads = ('records', 'group', 'work', 'wall ms', 'CPU ms', 'ratio (least–most)', 'peak MiB', 'kept B/record',
             'kept/file')
    rows = [heads, *measures(result)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(heads))]
    for row in rows:
        print('  '.join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    for work in result.missing:
        print(f'{work.peer}: {work.name}: not installed')
