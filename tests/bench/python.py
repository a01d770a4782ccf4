# SPDX-License-Identifier: MIT
"""python.py [RECORDS]: how fast the Python module is, beside other ways to the same.

Ratios of processor time, which differ little between machines: medians of five rounds in which all
take turns. No part of `make check`; run it with the module's folder in PYTHONPATH, on an optimised build:

    PYTHONPATH=build/bindings/python/stage python3 tests/bench/python.py
"""
import statistics
import sys
import time

import lienhiep

ROUNDS = 5
NAMESPACE = "urn:lienhiep:dossier:1"


def make(count):
    """A dossier of events as XML."""
    events = "".join(
        f'<event id="e{i}" kind="workshop" from="2023-{i % 12 + 1:02}-{i % 28 + 1:02}" attendance="{i % 90}">'
        f"<title>Hội thảo góp ý số {i}</title></event>"
        for i in range(count)
    )
    people = '<people><person id="p" born="1960"/></people>'
    tasks = '<tasks><task id="t" budget="40000000"/></tasks>'
    return f'<dossier xmlns="{NAMESPACE}" version="1">{people}{tasks}<events>{events}</events></dossier>'


def seconds(action):
    begin = time.process_time()
    action()
    return time.process_time() - begin


def compare(*actions):
    """The median time of each, over rounds in which they take turns."""
    rounds = [[seconds(action) for action in actions] for _ in range(ROUNDS)]
    return [statistics.median(times) for times in zip(*rounds)]


class Plain:
    """What a Python programmer would write."""

    def __init__(self, value):
        self._value = value

    @property
    def value(self):
        return self._value


def reader(record, name, times=200_000):
    """A loop that reads an attribute, of which the loop itself is little."""
    code = f"def read(record):\n    for _ in range({times // 10}):\n" + f"        record.{name}\n" * 10
    scope = {}
    exec(code, scope)  # pylint: disable=exec-used
    return lambda: scope["read"](record)


def fields(dossier):
    event, task = dossier.events[5], dossier["t"]
    for kind, record, name in (
        ("a text", event, "title"),
        ("a choice", event, "kind"),
        ("an integer", task, "budget"),
        ("a date", event, "from_"),
        ("a quantity", event, "attendance"),
        ("a list", event, "hosts"),
    ):
        ours, plain = compare(
            reader(record, name), reader(Plain(getattr(record, name)), "value")
        )
        yield f"reading {kind} / a plain @property", ours / plain, "at most 3"


def columns(dossier):
    def loop():
        rows = [(event.from_, event.kind, event.attendance) for event in dossier.events]
        return [list(column) for column in zip(*rows)]

    by_loop, at_once = compare(loop, lambda: dossier.events.columns("from", "kind", "attendance"))
    yield "a loop over objects / columns()", by_loop / at_once, "at least 20"


def iterating(dossier, text):
    try:
        from lxml import objectify
    except ImportError:
        print("python3-lxml is not installed: nothing to compare with")
        return
    root = objectify.fromstring(text.encode())

    def by_lxml():
        for event in root.events.event:
            event.title.text  # pylint: disable=pointless-statement

    def by_us():
        for event in dossier.events:
            event.title  # pylint: disable=pointless-statement

    lxml, ours = compare(by_lxml, by_us)
    yield "lxml.objectify's loop over titles / ours", lxml / ours, "more than 1"


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    text = make(count)
    dossier = lienhiep.loads(text)
    print(f"{count} records, medians of {ROUNDS}")
    for ratios in (fields(dossier), columns(dossier), iterating(dossier, text)):
        for name, ratio, wanted in ratios:
            print(f"{ratio:8.2f}  {name} ({wanted})")


if __name__ == "__main__":
    main()
