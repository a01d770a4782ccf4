# SPDX-License-Identifier: MIT
"""What is measured: works of the library and of its peers, and what the library aims at."""

import os
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Optional

# As many files as lienhiep.c loads.
MANY = 8


@cache
def succeeds(*command):
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@dataclass(frozen=True)
class Work:
    """One thing that one program does with a dossier. The first of a group is what the others are held against."""

    group: str
    label: str
    program: tuple
    name: str = 'load'
    # At each size, and not at the one alone that the aims are about.
    everywhere: bool = False
    # A command that fails where the peer is not installed.
    probe: tuple = ()

    @property
    def key(self):
        return (self.group, self.label)

    def is_there(self):
        return succeeds(*self.probe) if self.probe else Path(self.program[0]).exists()

    def command(self, path):
        return [*self.program, self.name, str(path)]


@dataclass(frozen=True)
class Aim:
    """What a ratio of two works of one group may be at most; without the second, to the bytes of the file."""

    what: str
    most: float
    group: str
    over: str
    under: Optional[str] = None
    metric: str = 'cpu'


def own(group, label, name, everywhere=True):
    return Work(group, label, ('tests/bench/bench-lienhiep',), name, everywhere)


def c(group, label, peer, name='load', everywhere=False):
    return Work(group, label, (f'tests/bench/bench-{peer}',), name, everywhere)


def foreign(group, label, peer, name='load'):
    return Work(group, label, (f'bench/peers/{peer}',), name)


def python(group, label, peer, module, name='load'):
    interpreter = os.environ['PYTHON']
    script = os.environ['top_srcdir'] + '/tests/bench/peers/modules.py'
    # Its bindings are generated: where they are not, that failed.
    probe = ('test', '-e', 'bench/peers/xsdata/model.py') if peer == 'xsdata' else (
        interpreter, '-c', f'import {module}')
    return Work(group, label, (interpreter, script, peer), name, probe=probe)


def lua(group, label, peer, module, name='load'):
    interpreter = os.environ['LUA']
    script = os.environ['top_srcdir'] + '/tests/bench/peers/modules.lua'
    return Work(group, label, (interpreter, script, peer), name,
                probe=(interpreter, '-e', f'require "{module}"'))


# Those that are compared stand beside each other: a round runs them in this order.
WORKS = [
    c('load', 'libxml2, push parser, empty handlers', 'floor', everywhere=True),
    own('load', 'lienhiep', 'load'),
    c('load', 'libxml2, xmlReader', 'reader'),
    c('load', 'libxml2, DOM', 'dom'),
    foreign('load', 'expat, empty handlers', 'expat'),
    foreign('load', 'pugixml', 'pugixml'),
    foreign('load', 'gSOAP', 'gsoap'),
    foreign('load', 'CodeSynthesis XSD', 'xsdcxx'),
    c('load', 'memcpy of the file', 'limits', 'copy'),
    own('many', 'eight files, one thread', 'load-many'),
    own('many', 'eight files, two threads', 'load-many-on-two'),
    c('save', 'fwrite of the same bytes', 'limits', 'write', True),
    own('save', 'lienhiep', 'save'),
    c('save', 'libxml2, DOM', 'dom', 'save'),
    c('save', 'libxml2, xmlTextWriter', 'dom', 'write'),
    foreign('save', 'pugixml', 'pugixml', 'save'),
    foreign('save', 'gSOAP', 'gsoap', 'save'),
    own('use', 'load', 'load'),
    own('use', 'check, all rules', 'check'),
    own('use', 'review of one year', 'review'),
    c('count', 'libxml2, DOM', 'dom', 'count'),
    own('count', 'lienhiep', 'count', False),
    python('python', 'lxml.objectify, load', 'objectify', 'lxml.objectify'),
    python('python', 'lienhiep, load', 'lienhiep', 'lienhiep'),
    python('python', 'lxml.etree, load', 'etree', 'lxml.etree'),
    python('python', 'lienhiep, load and touch every title', 'lienhiep', 'lienhiep', 'touch'),
    python('python', 'lxml.objectify, load and touch every title', 'objectify', 'lxml.objectify', 'touch'),
    python('python', 'ElementTree, load', 'elementtree', 'xml.etree.ElementTree'),
    python('python', 'xsdata, load', 'xsdata', 'xsdata'),
    lua('lua', 'LuaExpat, load into tables', 'luaexpat', 'lxp.lom'),
    lua('lua', 'lienhiep, load', 'lienhiep', 'lienhiep'),
    python('loop', 'lxml.objectify', 'objectify', 'lxml.objectify', 'loop'),
    python('loop', 'lienhiep from Python', 'lienhiep', 'lienhiep', 'loop'),
    lua('loop', 'lienhiep from Lua', 'lienhiep', 'lienhiep', 'loop'),
]

GROUPS = {
    'load': 'Load one file',
    'many': 'Load eight files',
    'save': 'Save, without fsync',
    'use': 'Work on what is loaded',
    'count': 'Count events by kind and year, from C, in 20 passes',
    'python': 'Load from Python',
    'lua': 'Load from Lua',
    'loop': 'Read the title of every event, in 8 passes',
}

# As the library promises them; `stream` waits for lh_stream.
AIMS = [
    Aim('load a file', 1.35, 'load', 'lienhiep', 'libxml2, push parser, empty handlers'),
    Aim('load many files on two threads, to one (wall)', 0.55, 'many', 'eight files, two threads',
        'eight files, one thread', 'wall'),
    Aim('memory after load, to the file', 1.0, 'load', 'lienhiep', None, 'kept'),
    Aim('save, to fwrite', 2.0, 'save', 'lienhiep', 'fwrite of the same bytes'),
    Aim('check with all rules, to load', 1.0, 'use', 'check, all rules', 'load'),
    Aim('review of one year, to load', 0.1, 'use', 'review of one year', 'load'),
    Aim('count by kind and year, to a DOM loop', 1 / 25, 'count', 'lienhiep', 'libxml2, DOM'),
    Aim("Python: load, to xsdata's", 1 / 30, 'python', 'lienhiep, load', 'xsdata, load'),
    Aim("Python: load, to objectify's", 1 / 2, 'python', 'lienhiep, load', 'lxml.objectify, load'),
    Aim("Python: load and touch every title, to lxml.etree's load", 1.0, 'python',
        'lienhiep, load and touch every title', 'lxml.etree, load'),
    Aim("Lua: load, to LuaExpat's into tables", 1 / 8, 'lua', 'lienhiep, load', 'LuaExpat, load into tables'),
    Aim("Python: read titles in a loop, to objectify's", 1.0, 'loop', 'lienhiep from Python', 'lxml.objectify'),
    Aim("Lua: read titles in a loop, to objectify's", 1.0, 'loop', 'lienhiep from Lua', 'lxml.objectify'),
    Aim('stream one record at a time, to the floor', 1.35, 'stream', 'lienhiep', 'libxml2, push parser'),
]

# What must not grow faster than the file, within a tenth, from the size of the aims to the largest.
GROWTH = [
    ('load', 'lienhiep', 'cpu', 'load'),
    ('load', 'lienhiep', 'kept', 'memory after load'),
    ('save', 'lienhiep', 'cpu', 'save'),
    ('use', 'check, all rules', 'cpu', 'check'),
    ('use', 'review of one year', 'cpu', 'review'),
]
MOST_GROWTH = 1.1
