# SPDX-License-Identifier: MIT
"""Lists: records, references, texts, labels and codes, live and in order."""
import unittest
from collections.abc import MutableSequence, Sequence

import checks
import lienhiep


class Texts(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()
        self.event = self.d["e1"]

    def test_is_a_live_sequence(self):
        topics = self.event.topics
        self.assertEqual(topics, [])
        self.assertFalse(topics)
        self.event.topics = ["một", "hai", "ba", "bốn"]
        self.assertEqual(len(topics), 4)
        self.assertEqual((topics[0], topics[-1]), ("một", "bốn"))
        self.assertEqual(topics[1:3], ["hai", "ba"])
        self.assertEqual(topics[::-2], ["bốn", "hai"])
        self.assertEqual(list(reversed(topics)), ["bốn", "ba", "hai", "một"])
        self.assertEqual((topics.index("ba"), topics.count("ba"), topics.count("x")), (2, 1, 0))
        self.assertIn("hai", topics)
        self.assertNotIn(2, topics)
        self.assertEqual(repr(topics), "['một', 'hai', 'ba', 'bốn']")
        self.assertIsInstance(topics, MutableSequence)
        self.assertIsInstance(self.d.events, Sequence)

    def test_changes(self):
        topics = self.event.topics
        topics.append("c")
        topics.insert(0, "a")
        topics.insert(1, "b")
        topics.insert(-1, "b2")
        topics.insert(99, "z")
        topics.insert(-99, "0")
        self.assertEqual(topics, ["0", "a", "b", "b2", "c", "z"])
        topics[-1] = "d"
        del topics[0]
        del topics[2]
        self.assertEqual(topics, ["a", "b", "c", "d"])
        topics.move(0, 3)
        self.assertEqual(topics, ["b", "c", "d", "a"])
        self.assertEqual(topics.pop(), "a")
        self.assertEqual(topics.pop(0), "b")
        topics.extend(["e", "f", "g"])
        del topics[1::2]
        self.assertEqual(topics, ["c", "e", "g"])
        del topics[::-1]
        self.assertEqual(topics, [])
        topics += ["x", "y"]
        self.event.topics += ["z"]
        topics.remove("y")
        self.assertEqual(self.event.topics, ["x", "z"])
        topics.clear()
        self.assertEqual(self.event.topics, [])

    def test_places(self):
        topics = self.event.topics
        topics += ["a", "b"]
        for index in (2, -3, 2**70, -(2**70)):
            with self.assertRaises(IndexError):
                topics[index]
            with self.assertRaises(IndexError):
                topics[index] = "x"
            with self.assertRaises(IndexError):
                del topics[index]
            with self.assertRaises(IndexError):
                topics.move(0, index)
        for index in ("0", 0.0, None):
            with self.assertRaises(TypeError):
                topics[index]
        with self.assertRaises(TypeError):
            hash(topics)
        self.assertEqual(topics, ["a", "b"])

    def test_assignment_is_all_or_nothing(self):
        self.event.topics = ("a", "b")
        for value, error in (
            (["x", ""], lienhiep.Error),
            (["x", "y", "\0"], lienhiep.Error),
            (["x", 1], TypeError),
            (["x", None], TypeError),
            ("xy", TypeError),
            (b"xy", TypeError),
            (5, TypeError),
        ):
            with self.assertRaises(error, msg=value):
                self.event.topics = value
            self.assertEqual(self.event.topics, ["a", "b"])

        def failing():
            yield "x"
            raise KeyError("my own")

        with self.assertRaises(KeyError):
            self.event.topics = failing()
        self.assertEqual(self.event.topics, ["a", "b"])
        self.event.topics = (it for it in "xyz")
        self.assertEqual(self.event.topics, ["x", "y", "z"])
        self.event.topics = self.event.topics
        self.assertEqual(self.event.topics, ["x", "y", "z"])
        self.event.topics = list(self.event.topics)[1:]
        self.assertEqual(self.event.topics, ["y", "z"])
        self.event.topics = []
        self.assertEqual(self.event.topics, [])
        self.event.topics = ["a"]
        self.event.topics = None
        self.assertEqual(self.event.topics, [])

    def test_codes(self):
        membership = self.d.memberships.add(kind="honorary", countries=["JP", "VN"])
        membership.countries.append("DE")
        self.assertEqual(membership.countries, ["JP", "VN", "DE"])
        with self.assertRaises(lienhiep.Error):
            membership.countries[0] = "Japan"
        self.assertEqual(membership.countries, ["JP", "VN", "DE"])

    def test_changing_while_iterating_does_not_crash(self):
        topics = self.event.topics
        topics += [str(i) for i in range(10)]
        seen = []
        for text in topics:
            seen.append(text)
            topics.remove(text)
        self.assertEqual(seen, ["0", "2", "4", "6", "8"])
        for text in topics:
            if len(topics) < 20:
                topics.append("+" + text)
        self.assertEqual(len(topics), 20)
        for text in topics:
            self.event.topics = None
        self.assertEqual(topics, [])


class Labels(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()
        self.organisation = self.d["o1"]

    def test_translations(self):
        also = self.organisation.also
        also += ["HUSTA", "LHH Hà Nội"]
        also.set_label(0, "en", "Hanoi Union")
        also.set_label(-1, "en", "The Union")
        self.assertEqual([also.label(i, "en") for i in (0, 1)], ["Hanoi Union", "The Union"])
        self.assertEqual(also.label(0), "HUSTA")
        self.assertIsNone(also.label(0, "fr"))
        also[0] = "HUSTA Hà Nội"
        self.assertEqual((also[0], also.label(0, "en")), ("HUSTA Hà Nội", "Hanoi Union"))
        also.move(0, 1)
        self.assertEqual(also.label(1, "en"), "Hanoi Union")
        also.set_label(1, "en", None)
        self.assertIsNone(also.label(1, "en"))
        also.set_label(0, "fr", "L'Union")
        also.set_label(0, "en", "The Union")
        self.assertEqual([also.languages(i) for i in (0, -2, 1)], [["en", "fr"], ["en", "fr"], []])
        for arguments, error in (
            ((2, "en", "x"), IndexError),
            ((0, "en", 5), TypeError),
            ((0, "en", " "), lienhiep.Error),
            ((0, "!", "x"), lienhiep.Error),
        ):
            with self.assertRaises(error):
                also.set_label(*arguments)

    def test_a_list_of_labels_brings_its_translations(self):
        self.organisation.also = ["HUSTA"]
        self.organisation.also.set_label(0, "en", "Hanoi Union")
        other = self.d["o2"]
        other.also = self.organisation.also
        self.assertEqual(other.also.label(0, "en"), "Hanoi Union")


class Refs(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()
        self.event = self.d["e1"]

    def test_items_are_records(self):
        one, two = self.d["o1"], self.d["o2"]
        self.event.hosts = [two, "o1", "later"]
        hosts = self.event.hosts
        self.assertEqual(hosts, [two, one, None])
        self.assertEqual(hosts.ids, ["o2", "o1", "later"])
        self.assertIn(two, hosts)
        self.assertIn("later", hosts)
        self.assertNotIn("x", hosts)
        self.assertNotIn(self.event, hosts)
        self.assertNotIn(5, hosts)
        hosts[0] = one
        hosts.insert(0, two)
        del hosts[-1]
        self.assertEqual(hosts.ids, ["o2", "o1", "o1"])
        two.remove()
        self.assertEqual(hosts, [None, one, one])

    def test_are_found_by_record_and_id(self):
        one, two = self.d["o1"], self.d["o2"]
        hosts = self.event.hosts
        self.event.hosts = ["o1", two, "later", one]
        self.assertEqual([hosts.index(it) for it in ("o1", "later", two)], [0, 2, 1])
        self.assertEqual((hosts.index("o1", 1), hosts.index(one, -2, 4)), (3, 3))
        self.assertEqual([hosts.count(it) for it in ("o1", one, "later", "x")], [2, 2, 1, 0])
        hosts.remove("later")
        hosts.remove(two)
        hosts.remove("o1")
        self.assertEqual(hosts.ids, ["o1"])
        for search in (hosts.index, hosts.remove):
            for value in ("o2", two):
                with self.assertRaisesRegex(ValueError, "o2.* is not in the list"):
                    search(value)
        with self.assertRaisesRegex(ValueError, "'a' is not in the list"):
            self.event.topics.remove("a")
        hosts.add(two)
        self.event.topics.add("a")
        self.assertEqual((hosts.ids, self.event.topics), (["o1", "o2"], ["a"]))

    def test_refused(self):
        self.event.hosts = ["o1"]
        foreign = checks.small()["o2"]
        for value, error in (
            ([self.d["o2"], self.event], lienhiep.Error),
            ([foreign], lienhiep.Error),
            (["two words"], lienhiep.Error),
            ([5], TypeError),
            ("o1", TypeError),
            (self.d["o1"], TypeError),
        ):
            with self.assertRaises(error, msg=value):
                self.event.hosts = value
            self.assertEqual(self.event.hosts.ids, ["o1"])
        with self.assertRaises(lienhiep.Error):
            self.event.hosts[0] = self.event
        with self.assertRaises(TypeError):
            self.event.hosts.append(None)
        self.assertEqual(self.event.hosts.ids, ["o1"])


class Records(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()

    def test_is_a_live_sequence(self):
        events = self.d.events
        one, two = events
        self.assertEqual(len(events), 2)
        self.assertEqual((events[0], events[-1]), (one, two))
        self.assertEqual(events[:1], [one])
        self.assertEqual(list(reversed(events)), [two, one])
        self.assertIn(one, events)
        self.assertNotIn(self.d["o1"], events)
        self.assertNotIn("e1", events)
        self.assertNotIn(checks.small()["e1"], events)
        self.assertEqual(events.index(two), 1)
        self.assertEqual(repr(events), "<2 events>")
        self.assertEqual(self.d.plans[0].tasks[0].title, "Việc")
        with self.assertRaises(IndexError):
            self.d.plans[1]

    def test_add_insert_move_remove(self):
        events = self.d.events
        three = events.add(id="e3", title="Ba", kind="meeting", topics=["a", "b"])
        first = events.insert(0, id="e0")
        last_but_one = events.insert(-1, id="e2b")
        self.assertEqual([e.id for e in events], ["e0", "e1", "e2", "e2b", "e3"])
        events.move(0, 4)
        events.move(-1, -2)
        self.assertEqual([e.id for e in events], ["e1", "e2", "e2b", "e0", "e3"])
        events.remove(first)
        del events[2]
        self.assertEqual([e.id for e in events], ["e1", "e2", "e3"])
        self.assertTrue(first.removed and last_but_one.removed)
        with self.assertRaises(ValueError):
            events.remove(first)
        with self.assertRaises(ValueError):
            events.remove(self.d["o1"])
        self.assertEqual(three.topics, ["a", "b"])
        del events[:2]
        self.assertEqual(list(events), [three])
        self.d.events = None
        self.assertEqual(len(events), 0)
        self.assertTrue(three.removed)

    def test_add_is_all_or_nothing(self):
        before = self.d.dumps()
        for fields, error in (
            ({"id": "e9", "title": "x", "attendance": 1.5}, TypeError),
            ({"id": "e9", "kind": "worksop"}, lienhiep.Error),
            ({"id": "e1"}, lienhiep.Error),
            ({"id": "e9", "titel": "x"}, AttributeError),
            ({"title": "x", "path": "x"}, AttributeError),
            ({"title": "x", "speeches": [{"titel": "x"}]}, AttributeError),
            ({"title": "x", "speeches": [{"alike": 2}, {"alike": "two"}]}, lienhiep.Error),
            ({"title": "x", "speeches": [{}, 5]}, TypeError),
            ({"title": "x", "speeches": [self.d["o1"]]}, lienhiep.Error),
            ({"title": "x", "speeches": {}}, TypeError),
            ({"title": "x", "speeches": "x"}, TypeError),
            ({"title": "x", "speeches": [{5: "x"}]}, TypeError),
            ({"title": "x", "hosts": ["o1", 3]}, TypeError),
        ):
            with self.assertRaises(error, msg=fields):
                self.d.events.add(**fields)
            with self.assertRaises(error, msg=fields):
                self.d.events.insert(0, **fields)
            self.assertEqual(self.d.dumps(), before)
        self.assertNotIn("e9", self.d)
        with self.assertRaises(TypeError):
            self.d.events.add("e9")
        with self.assertRaises(TypeError):
            self.d.events.insert(title="x")
        self.assertEqual(self.d.dumps(), before)

    def test_add_takes_children(self):
        speech = {"alike": 2, "citations": [{"source": "s", "field": "alike"}]}
        event = self.d.events.add(id="e9", title="x", speeches=(speech, {}))
        self.assertEqual([it.alike for it in event.speeches], [2, None])
        self.assertEqual(event.speeches[0].citations[0].field, "alike")
        copy = self.d.events.insert(0, title="y", speeches=event.speeches)
        self.assertTrue(copy.speeches[0].same_as(event.speeches[0]))
        self.assertNotEqual(copy.speeches[0], event.speeches[0])
        self.assertEqual(list(self.d.events.add(title="z", speeches=None).speeches), [])
        other = lienhiep.Dossier(title="x", plans=[{"title": "p", "tasks": [{"title": "t"}]}])
        self.assertEqual(other.plans[0].tasks[0].title, "t")
        endless = {"title": "t"}
        endless["tasks"] = [endless]
        with self.assertRaises((RecursionError, lienhiep.Error)):
            other.plans[0].tasks.add(**endless)
        self.assertEqual(len(other.plans[0].tasks), 1)

    def test_take_records_only(self):
        for value in ([{"title": "x"}], ["e1"], "e1", 5, [self.d["p1"]], [None]):
            with self.assertRaises(TypeError):
                self.d.events = value
            with self.assertRaises(TypeError):
                self.d.events.extend(value)
        for value in ("e1", None, {"title": "x"}):
            with self.assertRaises(TypeError):
                self.d.events[0] = value
        self.assertEqual(len(self.d.events), 2)

    def test_copies(self):
        other = lienhiep.Dossier()
        copy = other.plans.add_copy(self.d["p1"])
        self.assertTrue(copy.same_as(self.d["p1"]))
        self.assertNotEqual(copy, self.d["p1"])
        self.assertEqual(copy.tasks[0].id, "t1")
        self.assertEqual(other["t1"].container, copy)
        for source, error in ((self.d["p1"], lienhiep.Error), (self.d["e1"], lienhiep.Error), ("p1", TypeError)):
            with self.assertRaises(error):
                other.plans.add_copy(source)
        self.assertEqual(len(other.plans), 1)
        copy.id = "p2"
        with self.assertRaises(lienhiep.Error):  # its task t1 is here already
            self.d.plans.add_copy(copy)
        copy.tasks[0].id = "t2"
        self.assertEqual(self.d.plans.add_copy(copy), self.d["t2"].container)

    def test_what_is_iterated_over_may_be_removed(self):
        for i in range(10):
            self.d.events.add(title=str(i))
        before, seen = list(self.d.events), []
        for event in self.d.events:
            seen.append(event)
            if len(seen) % 3:
                event.remove()
        self.assertEqual(seen, before)
        self.assertEqual(list(self.d.events), before[2::3])
        for event in self.d.events:
            self.d.events.remove(event)
        self.assertEqual(len(self.d.events), 0)
        iterator = iter(self.d.events)
        self.assertEqual(list(iterator), [])
        self.d.events.add(title="muộn")
        self.assertEqual(list(iterator), [])
        iterator = iter(self.d.plans[0].tasks)
        self.assertEqual(next(iterator), self.d["t1"])
        self.d["p1"].remove()
        self.assertEqual(list(iterator), [])

    def test_changing_while_iterating_does_not_crash(self):
        for event in self.d.events:
            if len(self.d.events) < 50:
                self.d.events.add(title="thêm")
        self.assertEqual(len(self.d.events), 50)

    def test_a_removed_owner(self):
        tasks = self.d["p1"].tasks
        self.d["p1"].remove()
        self.assertEqual((len(tasks), list(tasks)), (0, []))
        with self.assertRaises(lienhiep.Error) as caught:
            tasks.add(title="x")
        self.assertEqual(caught.exception.code, "removed")


if __name__ == "__main__":
    checks.main()
