# SPDX-License-Identifier: MIT
"""make bench: measure the library and its peers by turns.

Each work runs in a process of its own, which measures itself (harness.h) and prints a line of JSON. A round runs
every work once, those that are compared one after the other: a ratio is always of two runs of one round.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import report
import works

SEED = 7
USUAL = [1000, 100000, 1000000]
# The size that the table of aims is about.
AIMED = 100000


def make_dossiers(folder, records):
    """The file of that size, and the same in several beside it."""
    path = folder / f'{records}.xml'
    part = max(records // works.MANY, 1000)
    files = [(records, SEED, path)]
    files += [(part, SEED + 1 + i, Path(f'{path}.{i}')) for i in range(works.MANY)]
    for count, seed, file in files:
        subprocess.run(['tests/bench/bench-generate', str(count), str(seed), file], check=True)
    return path


def run(work, path):
    """Run a work once, and return what it measured."""
    done = subprocess.run(work.command(path), stdout=subprocess.PIPE, check=False, text=True)
    if done.returncode:
        sys.exit(f'bench: {work.group}, {work.label}: exit {done.returncode}')
    return json.loads(done.stdout)


def measure(plan, paths, repeat):
    """All runs: of each work at each size a list, a round after the other."""
    runs = {}
    for number in range(repeat):
        print(f'round {number + 1} of {repeat}', file=sys.stderr, flush=True)
        for records, work in plan:
            runs.setdefault((*work.key, records), []).append(run(work, paths[records]))
    return runs


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--records', default='', help='sizes, in place of the usual ones')
    parser.add_argument('--repeat', default='', help='rounds; 5')
    parser.add_argument('--only', default='', help='groups of works: ' + ' '.join(works.GROUPS))
    parser.add_argument('--page', default='', help='yes: write doc/performance.md from a quick run too')
    given = parser.parse_args()
    for group in given.only.split():
        if group not in works.GROUPS:
            parser.error(f'no group {group}; there are ' + ' '.join(works.GROUPS))
    return given


def main():
    given = arguments()
    sizes = [int(size) for size in given.records.split()] or USUAL
    repeat = int(given.repeat or 5)
    # Without that size, all at the last that was asked for.
    aimed = AIMED if AIMED in sizes else sizes[-1]
    folder = Path('bench').resolve()
    folder.mkdir(exist_ok=True)
    # LuaExpat stands where Lua looks by itself.
    os.environ['LUA_CPATH'] = os.environ.get('LUA_CPATH', '') + ';;'

    busy = os.getloadavg()[1]
    asked = [work for work in works.WORKS if work.group in (given.only.split() or works.GROUPS)]
    there = [work for work in asked if work.is_there()]
    plan = [(records, work) for records in sizes for work in there if work.everywhere or records == aimed]
    paths = {records: make_dossiers(folder, records) for records in sizes}
    runs = measure(plan, paths, repeat)
    (folder / 'runs.json').write_text(json.dumps([[*key, measured] for key, measured in runs.items()]))
    result = report.Result(runs, {records: path.stat().st_size for records, path in paths.items()}, aimed,
                           [work for work in asked if work not in there], busy)
    report.show(result)
    if given.page or not (given.records or given.repeat or given.only):
        report.write(result, repeat, Path(os.environ['top_srcdir']) / 'doc')


if __name__ == '__main__':
    main()
