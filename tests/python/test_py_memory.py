# SPDX-License-Identifier: MIT
"""Nothing leaks: neither references to what is passed in, nor memory."""
import gc
import os
import sys
import unittest
from decimal import Decimal

import checks
import lienhiep
from lienhiep import Date, Quantity


# Under a sanitizer or valgrind, what is freed stays resident, to catch who uses it still.
WATCHED = any(tool in os.environ.get("LD_PRELOAD", "") for tool in ("asan", "vgpreload"))


def resident():
    """Pages that the process has, without a module that not every system has."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1])


def allowed(action):
    """What is expected to fail, and must not leak when it does."""
    try:
        action()
    except (lienhiep.Error, TypeError, AttributeError, LookupError, ValueError):
        pass


class References(unittest.TestCase):
    calls = 100 if WATCHED else 500

    def setUp(self):
        self.d = checks.small()
        self.event = self.d["e1"]

    def growth(self, action, watched):
        """How much many calls change the counts of references, and of blocks that are in use."""
        gc.collect()
        before = [sys.getallocatedblocks(), *(sys.getrefcount(it) for it in watched)]
        for _ in range(self.calls):
            allowed(action)
        gc.collect()
        after = [sys.getallocatedblocks(), *(sys.getrefcount(it) for it in watched)]
        return max(abs(b - a) for a, b in zip(before, after))

    def steady(self, action, *watched):
        """A leak shows in every round; what the interpreter keeps and drops, in some."""
        rounds = []
        while len(rounds) < 4 and (not rounds or rounds[-1] > self.calls / 2):
            rounds.append(self.growth(action, watched))
        self.assertLessEqual(rounds[-1], self.calls / 2, rounds)

    def test_reading(self):
        event, d = self.event, self.d
        event.attendance, event.topics, event.place = "~5", ["a", "b"], "Hà Nội"
        types = (lienhiep.Event, lienhiep.Organisation, lienhiep.Texts, lienhiep.Refs, Quantity)
        names = [it for it in dir(lienhiep.Event) if not it.startswith("_")]
        self.steady(lambda: [getattr(event, name) for name in names], event, d, None, True, *types)
        self.steady(lambda: [list(event.hosts), event.topics[::-1], event.hosts.ids, repr(event)], event, d, None)
        self.steady(lambda: [list(d.events), d["e1"], "e1" in d, d.get("x"), event in d.events], event, d, None)
        self.steady(lambda: event.titel, event, d, None)
        self.steady(lambda: d["x"], d, None)
        self.steady(lambda: [event == d["e1"], hash(event), event.same_as(event)], event, d, None)

    def test_setting(self):
        event, d, host = self.event, self.d, self.d["o1"]
        date, number, quantity = Date(2023), Decimal("1.5"), Quantity("~5")
        text, texts, wrong = "Hà " + str(len("Nội")), ["a" * 30, "b" * 30], object()
        target = d.programmes.add().targets.add()

        def change():
            event.to, event.attendance, event.place, event.topics = date, quantity, text, texts
            event.hosts = [host, "x"]
            event.topics.append(text)
            event.set_label("title", "en", text)
            target.value = number
            del event.to

        self.steady(change, event, d, host, date, number, quantity, text, texts, None)
        for name in ("to", "attendance", "place", "topics", "hosts", "kind", "id", "titel", "speeches", "path"):
            self.steady(lambda: setattr(event, name, wrong), event, d, wrong, None)
            self.steady(lambda: setattr(event, name, "\0"), event, d, None)
            self.steady(lambda: setattr(event, name, [text, wrong]), event, d, wrong, text, None)

    def test_records(self):
        d, text = self.d, "Tên " + str(1)

        def change():
            d.events.add(id="x", title=text, hosts=["o1"]).remove()
            d.events.insert(0, title=text)
            d.events.add_copy(d["p1"]) if "x" in d else None
            del d.events[0]
            d.copy()

        self.steady(change, d, text, None)
        self.steady(lambda: d.events.add(title=text, kind="wrong"), d, text, None)
        self.steady(lambda: d.events.add_copy(d["p1"]), d, None)

    def test_values(self):
        self.steady(lambda: [Quantity("~5") + 1, 2 * Quantity("5"), Quantity(5) == 5, hash(Quantity("?"))], None)
        self.steady(lambda: [Date(2023) < Date(2024), Date("2023-05-01").first_day, hash(Date(2023, 5, 1))], None)
        self.steady(lambda: Date(2023, 13), None)
        self.steady(lambda: Quantity("x"), None)
        self.steady(lambda: Quantity(1) + "x", None)

    def test_files(self):
        d, text = self.d, self.d.dumps()
        wrong = checks.document('<events><event kind="x" from="y"/></events>')
        self.steady(lambda: lienhiep.loads(text).dumps(), d, text, None, lienhiep.Dossier)
        self.steady(lambda: lienhiep.loads(wrong), wrong, None, lienhiep.Error, lienhiep.Problem)
        self.steady(lambda: [lienhiep.load("/không/có")], None)
        self.steady(d.check, d, None, lienhiep.Problem)

    def test_checks(self):
        d, ids, names = self.d, ["LH-0101", "LH-0" + str(102)], ["date", "structure"]
        options = {"only": ids, "skip": ids[:1], "categories": names, "severity": "note"}
        self.steady(lambda: d.check(**options), d, ids[1], *names, None)
        for name in ("only", "skip", "categories"):
            self.steady(lambda: d.check(**{name: ids + names}), d, ids[1], *names, None)
            self.steady(lambda: d.check(**{name: [*ids, names]}), d, ids[1], names, None)
            self.steady(lambda: d.check(**{name: "date"}), d, None)
        self.steady(lambda: [d.check(severity=ids)], d, ids, None)
        self.steady(lambda: [lienhiep.rules(), d.redact()], d, None)
        self.steady(lambda: lienhiep.check_schema("/không/có", "/không/có"), None)

    def test_reviews(self):
        d = self.d

        def review():
            r = d.review(2023)
            return [(m.value, m.previous, m.records, m.undetermined, m.stated, m.verdict) for m in r.values()], r.lists

        for _ in range(3):
            review()
        self.steady(lambda: d.review(2023)["events"].records, d, None)
        self.steady(lambda: d.review(2023, 2022), d, None)


@unittest.skipUnless(os.path.exists("/proc/self/statm") and not WATCHED, "resident memory tells nothing")
class Memory(unittest.TestCase):
    def test_setting_a_field_many_times(self):
        d = checks.small()
        event = d["e1"]

        def change(count):
            for i in range(count):
                event.place = f"nơi {i}"
                event.hosts = [f"tổ-chức-{i}"]
                event.attendance = i
                event.topics = [f"chủ đề {i}"]

        change(2_000)
        before = resident()
        change(20_000)
        self.assertLess(resident() - before, 500)

    def test_dossiers_come_and_go(self):
        text = lienhiep.load(checks.HANOI).dumps()
        for _ in range(30):
            lienhiep.loads(text)
        before = resident()
        for _ in range(200):
            lienhiep.loads(text).review(2023)
        self.assertLess(resident() - before, 1000)


if __name__ == "__main__":
    checks.main()
