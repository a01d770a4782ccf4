# SPDX-License-Identifier: MIT
"""What was measured, as tables: printed, and in doc/performance.md between its two marks."""

from dataclasses import dataclass
from statistics import median

import plot
import versions
import works

BEGIN, END = '<!-- measured: begin -->', '<!-- measured: end -->'
NOT_YET = '–'


@dataclass
class Result:
    """All runs by (group, label, records), the files' sizes by records, and the works of missing peers."""

    runs: dict
    bytes: dict
    aimed: int
    missing: list
    # How many processes waited for a processor before it began.
    busy: float

    def has(self, *keys):
        return all((*key, self.aimed) in self.runs for key in keys)

    def middle(self, key, metric):
        """The median of what all rounds measured; None where the program cannot tell."""
        values = [run[metric] for run in self.runs[key] if metric in run]
        return median(values) if values else None

    def ratios(self, over, under, metric):
        """The ratio of two works in each round; without the second, to the bytes of the file."""
        below = [run[metric] for run in self.runs[under]] if under else [self.bytes[over[-1]]] * len(self.runs[over])
        return [run[metric] / max(base, 1e-9) for run, base in zip(self.runs[over], below)]

    def growth(self, group, label, metric):
        """How a measure grew from the aims' size to the largest, to the growth of the file, in each round."""
        small, large = self.aimed, max(self.bytes)
        ratios = self.ratios((group, label, large), (group, label, small), metric)
        return [ratio * self.bytes[small] / self.bytes[large] for ratio in ratios]


def figure(number, form='.1f'):
    return NOT_YET if number is None else format(number, form)


def short(ratio):
    """Three digits that matter: 0.0123, 1.35, 48.2, 512."""
    return f'{ratio:.0f}' if ratio >= 100 else f'{ratio:.3g}'


def row_of_aim(what, most, ratios):
    if not ratios:
        return (what, short(most), NOT_YET, NOT_YET, 'not measured')
    middle = median(ratios)
    return (what, short(most), short(middle), f'{short(min(ratios))} to {short(max(ratios))}',
            'yes' if middle <= most else f'no: {short(middle / most)} times as much')


def aims(result):
    """The table of what the library aims at."""
    rows = [('work', 'at most', 'measured', 'least to most', 'met')]
    for aim in works.AIMS:
        over = (aim.group, aim.over)
        under = (aim.group, aim.under) if aim.under else None
        keys = [key for key in (over, under) if key]
        ratios = result.has(*keys) and result.ratios((*over, result.aimed), (*under, result.aimed) if under else None,
                                                     aim.metric)
        rows.append(row_of_aim(aim.what, aim.most, ratios))
    largest = max(result.bytes)
    for group, label, metric, what in works.GROWTH:
        both = {(group, label, result.aimed), (group, label, largest)} <= result.runs.keys()
        grown = largest > result.aimed and both and result.growth(group, label, metric)
        rows.append(row_of_aim(f'{what}: growth beyond that size, to that of the file', works.MOST_GROWTH, grown))
    return rows


def rows_of_group(result, group, records):
    """The measures of one group at one size, its first work at the top."""
    rows = []
    present = [work for work in works.WORKS if work.group == group and (*work.key, records) in result.runs]
    for work in present:
        key, first = (*work.key, records), (*present[0].key, records)
        wall, cpu, kept = (result.middle(key, metric) for metric in ('wall', 'cpu', 'kept'))
        ratios = result.ratios(key, first, 'wall' if group == 'many' else 'cpu')
        rows.append((work.label, figure(wall and wall * 1000), figure(cpu * 1000),
                     short(median(ratios)), f'{short(min(ratios))} to {short(max(ratios))}',
                     figure(result.middle(key, 'peak') / 2**20), figure(kept / records, '.0f'),
                     figure(kept / result.bytes[records], '.2f')))
    return rows


def tables(result):
    """(heading, rows) of every group at every size."""
    head = ('work', 'wall, ms', 'CPU, ms', 'ratio', 'least to most', 'peak, MiB', 'kept, bytes a record',
            'kept, to the file')
    for group, title in works.GROUPS.items():
        for records, size in result.bytes.items():
            rows = rows_of_group(result, group, records)
            if rows:
                yield f'{title}: {records:,} records, {size / 1e6:.1f} MB', [head, *rows]


def absent(result):
    """A line for each work that was not done."""
    return [f'{works.GROUPS[work.group]}: {work.label}: not installed' for work in result.missing]


def show(result):
    """Print everything."""
    for title, rows in [('Aims', aims(result)), *tables(result)]:
        widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
        print(f'\n{title}')
        for row in rows:
            print('  ' + '  '.join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    print(*absent(result), sep='\n')


def markdown(rows):
    lines = ['| ' + ' | '.join(row) + ' |' for row in rows]
    lines.insert(1, '|---' + '|---:' * (len(rows[0]) - 1) + '|')
    return '\n'.join(lines)


def page(result, repeat):
    """What stands between the marks."""
    where = '\n'.join(f'- {what}: {which}' for what, which in [
        *versions.machine(), ('other processes that ran', f'{result.busy:.1f}')])
    peers = ', '.join(f'{name} {version}' for name, version in versions.peers())
    parts = [
        '## The aims',
        f'At {result.aimed:,} records; medians of {repeat} rounds, with the least and the most of them.',
        markdown(aims(result)),
        '![Time and memory of a load beside those of the peers](performance.svg)',
        '## All measures',
        f'{where}\n- peers: {peers}',
    ]
    for title, rows in tables(result):
        parts += [f'### {title}', markdown(rows)]
    if result.missing:
        parts.append('\n'.join('- ' + line for line in absent(result)))
    return '\n\n'.join([BEGIN, *parts, END])


def write(result, repeat, folder):
    """Put the figures into doc/performance.md, and draw its plot."""
    path = folder / 'performance.md'
    before, rest = path.read_text().split(BEGIN)
    path.write_text(before + page(result, repeat) + rest.split(END)[1])
    if result.has(works.WORKS[0].key):
        (folder / 'performance.svg').write_text(plot.draw(result))
