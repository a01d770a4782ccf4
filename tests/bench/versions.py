# SPDX-License-Identifier: MIT
"""On what it was measured, and with which peers."""

import os
import re
import subprocess
from datetime import date
from pathlib import Path


def said(*command):
    """What a command says, or nothing."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, text=True,
                              timeout=20)
    except OSError:
        return ''
    return done.stdout if done.returncode == 0 else ''


def number(text):
    """The first version number in a text."""
    found = re.search(r'\d+\.\d[\w.]*', text)
    return found[0].rstrip('.') if found else 'not installed'


def machine():
    """(what, which) of the machine, without its name."""
    info = Path('/proc/cpuinfo').read_text()
    model = re.search(r'model name\s*:\s*(.*)', info)
    caches = Path('/sys/devices/system/cpu/cpu0/cache/index3/size')
    memory = int(re.search(r'MemTotal:\s*(\d+)', Path('/proc/meminfo').read_text())[1]) / 2**20
    cores = os.cpu_count()
    compiler = os.environ.get('CC', 'cc').split()
    if compiler[0].endswith('ccache'):
        del compiler[0]
    release = re.search(r'PRETTY_NAME="(.*)"', Path('/etc/os-release').read_text())
    return [
        ('date', date.today().isoformat()),
        ('processor', f'{model[1] if model else os.uname().machine}, {cores} cores'
                      + (f', last cache {caches.read_text().strip()}' if caches.exists() else '')),
        ('memory', f'{memory:.0f} GiB'),
        ('system', f'{release[1] if release else os.uname().sysname}, {os.uname().machine}'),
        ('compiler', said(*compiler, '--version').split('\n')[0]),
        ('options', os.environ.get('CFLAGS', '')),
    ]


def peers():
    """(peer, version) of all peers."""
    python, lua = os.environ['PYTHON'], os.environ['LUA']
    modules = [('lxml', 'from lxml import etree; print(etree.__version__)'),
               ('xsdata', 'import xsdata; print(xsdata.__version__)'),
               ('Python', 'import platform; print(platform.python_version())')]
    packages = [('libxml2', 'libxml-2.0'), ('expat', 'expat'), ('pugixml', 'pugixml'), ('ICU', 'icu-uc')]
    return [
        *((name, number(said('pkg-config', '--modversion', package))) for name, package in packages),
        ('gSOAP', number(said('pkg-config', '--modversion', 'gsoap'))),
        ('CodeSynthesis XSD', number(said('xsdcxx', '--version'))),
        *((name, number(said(python, '-c', script))) for name, script in modules),
        ('Lua', number(said(lua, '-v'))),
        ('LuaExpat', number(said(lua, '-e', 'print(require "lxp"._VERSION)'))),
    ]
