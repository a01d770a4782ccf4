# SPDX-License-Identifier: MIT
"""modules.py PEER WORK FILE: what harness.h says, for modules of Python."""

import json
import os
import sys
import time

LIST = '{urn:lienhiep:dossier:1}'
# As many passes over the events as make nearly 100,000 records at the size that the aims are about.
PASSES = 8


class Lienhiep:
    def __init__(self):
        import lienhiep
        self.module = lienhiep

    def load(self, path):
        return self.module.load(path)

    def touch(self, path):
        """Load, and read the title of every record that has one."""
        dossier = self.load(path)
        tasks = [task for plan in dossier.plans for task in plan.tasks]
        lists = (dossier.sources, dossier.documents, dossier.programmes, dossier.plans, tasks,
                 (below for task in tasks for below in task.tasks), dossier.offices, dossier.events,
                 dossier.solutions, dossier.contests,
                 (entry for contest in dossier.contests for entry in contest.entries), dossier.publications)
        titles = 0
        for records in lists:
            for record in records:
                titles += record.title is not None
        return titles

    def loop(self, dossier):
        letters = 0
        for _ in range(PASSES):
            for event in dossier.events:
                letters += len(event.title)
        return letters


class Etree:
    def __init__(self):
        from lxml import etree
        self.module = etree

    def load(self, path):
        return self.module.parse(path)


class Objectify:
    def __init__(self):
        from lxml import objectify
        self.module = objectify

    def load(self, path):
        return self.module.parse(path)

    def touch(self, path):
        tree = self.load(path)
        titles = 0
        for title in tree.getroot().iter(LIST + 'title'):
            titles += bool(title.text)
        return titles

    def loop(self, tree):
        letters = 0
        for _ in range(PASSES):
            for event in tree.getroot().events.event:
                letters += len(event.title.text)
        return letters


class Elementtree(Etree):
    def __init__(self):
        from xml.etree import ElementTree
        self.module = ElementTree


class Xsdata:
    def __init__(self):
        sys.path.insert(0, 'bench/peers/xsdata')
        import model
        from xsdata.formats.dataclass.parsers import XmlParser
        self.root, self.parser = model.Dossier, XmlParser()

    def load(self, path):
        return self.parser.parse(path, self.root)


def memory(name):
    with open('/proc/self/status') as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name + ':'))


def main(peer, work, path):
    peer = globals()[peer.capitalize()]()
    # A loop goes over what was loaded before.
    given = peer.load(path) if work == 'loop' else path
    before = memory('VmRSS')
    wall, cpu = time.monotonic(), time.process_time()
    result = getattr(peer, work)(given)
    measured = {'wall': time.monotonic() - wall, 'cpu': time.process_time() - cpu, 'peak': memory('VmHWM'),
                'kept': max(memory('VmRSS') - before, 0), 'result': result if isinstance(result, int) else 0}
    print(json.dumps(measured), flush=True)
    # What is loaded need not be taken apart.
    os._exit(0)


main(*sys.argv[1:])
