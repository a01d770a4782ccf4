# SPDX-License-Identifier: MIT
"""What is measured: works of the library and of its peers, and what the library aims at."""

from dataclasses import dataclass
from pathlib import Path

# As many files as tests/bench/lienhiep.c loads.
MANY = 8


@dataclass(frozen=True)
class Work:
    """One thing that one program does with a dossier."""

    group: str
    peer: str
    name: str
    program: tuple
    # At each size, and not at the one alone that the aims are about.
    everywhere: bool = False
    # The first of its group is what the others are held against.
    metric: str = 'cpu'

    @property
    def key(self):
        return (self.group, self.peer, self.name)

    def is_there(self):
        return all(Path(part).exists() for part in self.program if '/' in part)

    def command(self, path):
        return [*self.program, self.name, str(path)]


def c(peer):
    return (f'tests/bench/bench-{peer}',)


# Those that are compared stand beside each other: a round runs them in this order.
WORKS = [
    Work('load', 'floor', 'load', c('floor'), True),
    Work('load', 'lienhiep', 'load', c('lienhiep'), True),
    Work('load', 'reader', 'load', c('reader')),
    Work('load', 'dom', 'load', c('dom')),
    Work('load', 'limits', 'copy', c('limits')),
    Work('many', 'lienhiep', 'load-many', c('lienhiep'), True, 'wall'),
    Work('many', 'lienhiep', 'load-many-on-two', c('lienhiep'), True, 'wall'),
    Work('save', 'limits', 'write', c('limits'), True),
    Work('save', 'lienhiep', 'save', c('lienhiep'), True),
    Work('save', 'dom', 'save', c('dom')),
    Work('save', 'dom', 'write', c('dom')),
    Work('use', 'lienhiep', 'load', c('lienhiep'), True),
    Work('use', 'lienhiep', 'check', c('lienhiep'), True),
    Work('use', 'lienhiep', 'review', c('lienhiep'), True),
    Work('count', 'dom', 'count', c('dom')),
    Work('count', 'lienhiep', 'count', c('lienhiep')),
]


def groups():
    return list(dict.fromkeys(work.group for work in WORKS))
