# SPDX-License-Identifier: MIT
"""How many instructions the library takes for a small dossier, under valgrind's callgrind: a guard against slowness
that does not depend on time. They are held against instructions.txt, where compiler, libraries and processor are
those that it names; `--write` writes it anew.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import versions

WORKS = ['load', 'save', 'check', 'review']
RECORDS, SEED = 1000, 7
# What a change may cost before somebody has to look: they differ by less than a thousandth between runs.
TOLERANCE = 0.03
COUNTS = Path(__file__).with_name('instructions.txt')
PROGRAM = 'tests/bench/bench-lienhiep'


def conditions():
    """What the counts depend on besides the library."""
    about = dict(versions.machine())
    libraries = dict(versions.peers())
    # The C library chooses its string functions by these.
    flags = re.search(r'^flags\s*:(.*)$', Path('/proc/cpuinfo').read_text(), re.M)
    known = [flag for flag in ('avx2', 'avx512vl', 'erms') if flags and flag in flags[1].split()]
    return {'compiler': about['compiler'], 'options': about['options'], 'libxml2': libraries['libxml2'],
            'ICU': libraries['ICU'], 'libc': os.confstr('CS_GNU_LIBC_VERSION'),
            'processor': ' '.join([os.uname().machine, *known])}


def count(work, path):
    """The instructions of a work, without what is done before it."""
    command = ['./libtool', '--mode=execute', 'valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null',
               '--collect-atstart=no', f'--toggle-collect=run_{work}', PROGRAM, work, path]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    collected = re.search(r'Collected : (\d+)', done.stderr)
    if done.returncode or not collected or collected[1] == '0':
        sys.exit(f'instructions: {work}: valgrind failed\n{done.stderr}')
    return int(collected[1])


def read():
    """The conditions and the counts that were written."""
    pairs = [line.split(': ', 1) for line in COUNTS.read_text().splitlines() if not line.startswith('#')]
    said = dict(pairs)
    return ({key: value for key, value in said.items() if key not in WORKS},
            {work: int(said[work]) for work in WORKS if work in said})


def compare(counts, before):
    """Print both; returns whether one of them grew too much."""
    grown = False
    for work, now in counts.items():
        ratio = now / before[work]
        verdict = ''
        if ratio > 1 + TOLERANCE:
            grown, verdict = True, ': more than is allowed'
        elif ratio < 1 - TOLERANCE:
            verdict = ': `make instructions` keeps what was won'
        print(f'{work}: {now:,} instructions, {(ratio - 1) * 100:+.2f} %{verdict}')
    return grown


def main():
    writes = sys.argv[1:] == ['--write']
    now = conditions()
    before, expected = read() if COUNTS.exists() else ({}, {})
    differing = [f'{key} is {value}, and not {before.get(key)}' for key, value in now.items()
                 if before.get(key) != value]
    if not versions.said('valgrind', '--version'):
        differing = ['valgrind is not installed']
    if differing and not writes:
        print('Instructions are not counted: ' + '; '.join(differing))
        return
    Path('bench').mkdir(exist_ok=True)
    path = f'bench/{RECORDS}.xml'
    subprocess.run(['tests/bench/bench-generate', str(RECORDS), str(SEED), path], check=True)
    counts = {work: count(work, path) for work in WORKS}
    if writes:
        lines = ['# Written by `make instructions`; `make check-instructions` compares.',
                 *(f'{key}: {value}' for key, value in {**now, **counts}.items())]
        COUNTS.write_text('\n'.join(lines) + '\n')
    elif compare(counts, expected):
        sys.exit('The library takes more instructions than before. If that is meant: `make instructions`')


if __name__ == '__main__':
    main()
