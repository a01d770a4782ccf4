# SPDX-License-Identifier: MIT
"""Lists as MutableSequences: slices, order, records that move and records that are copied."""
import copy
import unittest

import checks
import lienhiep


class Arranging(unittest.TestCase):
    """Whatever a list of Python does, a live list does, record for record."""

    def setUp(self):
        self.d = lienhiep.Dossier(language="vi")
        for id in "abcdef":
            self.d.tasks.add(id=id, title=id.upper())
        self.task = self.d["a"]
        self.task.topics = list("abcdef")
        self.task.partners = list("uvwxyz")

    def ids(self):
        return "".join(task.id for task in self.d.tasks)

    def test_slices_are_set_as_in_a_list(self):
        slices = (
            slice(None), slice(0, 0), slice(2, 4), slice(4, 2), slice(-2, None), slice(9, None),
            slice(None, None, 2), slice(None, None, -1), slice(5, 0, -2),
        )
        for key in slices:
            for values in ([], ["x"], ["x", "y"], ["x", "y", "z"], list("uvwxyz")):
                with self.subTest(key=key, values=values):
                    self.setUp()
                    plain = list("abcdef")
                    stranger = lienhiep.Dossier()
                    records = [stranger.tasks.add(id=value) for value in values]
                    try:
                        plain[key] = values
                    except ValueError:
                        with self.assertRaises(ValueError):
                            self.task.topics[key] = values
                        with self.assertRaises(ValueError):
                            self.d.tasks[key] = records
                    else:
                        self.task.topics[key] = values
                        topics = list(self.task.topics)
                        self.d.tasks[key] = records
                        self.assertEqual(topics, plain)
                    self.assertEqual(self.ids(), "".join(plain))

    def test_records_that_are_there_move(self):
        tasks = self.d.tasks
        cases = (
            (slice(0, 2), "ba", "bacdef"),
            (slice(0, 2), "f", "fcde"),
            (slice(3, 3), "a", "bcadef"),
            (slice(None), "fedcba", "fedcba"),
            (slice(None, None, 2), "eca", "ebcdaf"),
        )
        for key, ids, after in cases:
            with self.subTest(key=key, ids=ids):
                self.setUp()
                held = {id: self.d[id] for id in "abcdef"}
                self.d.tasks[key] = [held[id] for id in ids]
                self.assertEqual(self.ids(), after)
                for id, record in held.items():
                    self.assertEqual(record.removed, id not in after)
        with self.assertRaises(ValueError):
            tasks[0:1] = [tasks[1], tasks[1]]

    def test_all_or_nothing(self):
        other = lienhiep.Dossier()
        new, taken = other.tasks.add(id="new"), other.tasks.add(id="b")
        event = self.d.events.add(id="event")
        for bad in (taken, event, "b", None):
            with self.subTest(bad=bad), self.assertRaises((lienhiep.Error, TypeError)):
                self.d.tasks[1:3] = [new, self.d["f"], bad]
            self.assertEqual(self.ids(), "abcdef")
        below = self.d["a"].tasks.add(id="below")
        with self.assertRaises(ValueError):
            below.tasks[:] = [self.d["a"]]
        with self.assertRaises(TypeError):
            self.task.topics[1:3] = ["x", 5]
        with self.assertRaises(TypeError):
            self.task.topics[::2] = ["x", "y", 5]
        with self.assertRaises(TypeError):
            self.task.topics[:] = "abc"
        self.assertEqual(self.task.topics, list("abcdef"))
        self.assertEqual(self.task.partners.ids, list("uvwxyz"))

    def test_sort_and_reverse(self):
        self.task.topics = ["c", "a", "B", "b"]
        self.task.topics.sort()
        self.assertEqual(self.task.topics, ["B", "a", "b", "c"])
        self.task.topics.sort(key=str.lower, reverse=True)
        self.assertEqual(self.task.topics, ["c", "B", "b", "a"])
        self.d.tasks.sort(key=lambda task: task.id, reverse=True)
        self.assertEqual(self.ids(), "fedcba")
        self.d.tasks.sort(key=lambda task: task.id in "ace")
        self.assertEqual(self.ids(), "fdbeca")
        self.d.tasks.reverse()
        self.assertEqual(self.ids(), "acebdf")
        with self.assertRaises(TypeError):
            self.d.tasks.sort()
        with self.assertRaises(ZeroDivisionError):
            self.d.tasks.sort(key=lambda task: 1 / 0)
        self.assertEqual(self.ids(), "acebdf")

    def test_one_record_at_a_time(self):
        tasks = self.d.tasks
        tasks.append(self.d["a"])
        self.assertEqual(self.ids(), "bcdefa")
        tasks.insert(0, self.d["a"])
        tasks.insert(4, self.d["b"])
        tasks.insert(-1, self.d["c"])
        self.assertEqual(self.ids(), "adbecf")
        tasks[0] = self.d["f"]
        self.assertEqual(self.ids(), "fdbec")
        tasks[1] = tasks[1]
        other = lienhiep.Dossier()
        tasks[-1] = other.tasks.add(id="z", title="Z")
        self.assertEqual((self.ids(), self.d["z"].title, other["z"].removed), ("fdbez", "Z", False))
        self.d["b"].tasks.append(self.d["z"])
        tasks += [self.d["z"], other.tasks.add(id="y")]
        self.d.tasks += [self.d["f"]]
        tasks.extend([])
        self.assertEqual(self.ids(), "dbezyf")
        self.d.tasks = [self.d["z"], self.d["d"]]
        self.assertEqual(self.ids(), "zd")
        with self.assertRaises(TypeError):
            tasks.insert(0, self.d["z"], title="x")

    def test_pop_gives_a_record_that_lives_on(self):
        task = self.d.tasks.pop(1)
        self.assertEqual((task.id, task.title, self.ids()), ("b", "B", "acdef"))
        self.assertNotEqual(task.dossier, self.d)
        self.assertEqual(self.d.tasks.pop().id, "f")
        self.d.tasks.append(task)
        self.assertEqual(self.ids(), "acdeb")
        with self.assertRaises(IndexError):
            self.d.events.pop()

    def test_copies(self):
        self.d["a"].tasks.add(id="below", title="Dưới")
        for make in (copy.copy, copy.deepcopy, type(self.task).copy):
            alone = make(self.d["below"])
            self.assertEqual((alone.title, alone.id), ("Dưới", "below"))
            self.assertIsNot(alone.dossier, self.d)
            self.assertTrue(make(self.d["a"]).same_as(self.d["a"]))
        for make in (copy.copy, copy.deepcopy):
            self.assertTrue(make(self.d).same_as(self.d))
            self.assertIsInstance(make(self.d), lienhiep.Dossier)
        self.d["below"].remove()
        with self.assertRaises(lienhiep.Error):
            alone = copy.copy(self.d.tasks.pop())
            alone.remove()
            alone.copy()


if __name__ == "__main__":
    checks.main()
