# SPDX-License-Identifier: MIT
"""Columns: what they hold is what the records say, value for value."""
import datetime
import decimal
import unittest

import checks
import lienhiep


def plain(record, name):
    """What a column should say of a field."""
    value = record.ref_id(name) if hasattr(record, name) and name == "lead" else getattr(record, name)
    if isinstance(value, lienhiep.Quantity):
        return None if value.known == "unknown" else float(value)
    return float(value) if isinstance(value, decimal.Decimal) else value


class Columns(unittest.TestCase):
    def setUp(self):
        self.d = checks.scattered()

    def test_every_field_of_every_record(self):
        for d in (self.d, checks.small(), lienhiep.load(checks.HANOI)):
            for kind in lienhiep.classes().values():
                records = d.where(kind.name)
                for name, column in lienhiep.columns(records).items():
                    attribute = name if hasattr(records[0], name) else f"{name}_"
                    with self.subTest(kind=kind.name, name=name):
                        self.assertEqual(len(column), len(records))
                        if column.type == "ref":
                            wanted = [record.ref_id(attribute) for record in records]
                        else:
                            wanted = [plain(record, attribute) for record in records]
                        self.assertEqual(column.tolist(), wanted)

    def test_more_than_one_block(self):
        d = lienhiep.Dossier()
        for i in range(1000):
            d.events.add(id=f"e{i}", attendance=i if i % 3 else None, place="x" * (i % 7) or None)
        columns = d.events.columns("attendance", "id", "place")
        self.assertEqual(columns["attendance"].tolist(), [i if i % 3 else None for i in range(1000)])
        self.assertEqual(columns["id"].tolist(), [f"e{i}" for i in range(1000)])
        self.assertEqual(columns["place"][::7], [None] * 143)

    def test_arrays(self):
        columns = self.d.tasks.columns("due", "budget", "amount", "status", "title")
        self.assertEqual(list(columns), ["due", "budget", "amount", "status", "title"])
        due = columns["due"]
        self.assertEqual((due.values.format, due.values.itemsize), ("i", 4))
        self.assertEqual(due.values[0], (datetime.date(2023, 12, 27) - datetime.date(1970, 1, 1)).days)
        self.assertEqual(bytes(due.marks), b"\3\0\2\1")
        self.assertEqual(columns["budget"].values.tolist(), [5, 0, -(2**63) + 1, 0])
        self.assertEqual((bytes(columns["amount"].marks), columns["amount"].values.format), (b"\2\0\4\3", "d"))
        self.assertEqual(columns["status"].categories, ("planned", "under-way", "done", "dropped"))
        self.assertEqual(bytes(columns["status"].values), b"\0\0\3\1")
        title = columns["title"]
        self.assertEqual(bytes(title.values).decode(), "Việc Ð😀Việc cuối")
        self.assertEqual(title.offsets[-1], len(title.values))
        self.assertEqual((title[-1], title[1], title[:2]), ("Việc cuối", None, ["Việc Ð", None]))
        with self.assertRaises(IndexError):
            title[4]
        self.assertEqual(self.d.people.columns("overseas")["overseas"].tolist(), [True, False, None])
        # A column is what the records said when it was made.
        self.d["a"].budget = 7
        self.assertEqual(columns["budget"][0], 5)

    def test_what_is_no_column(self):
        tasks = self.d.tasks
        self.assertEqual(self.d.events.columns("from")["from"].tolist(), [])
        self.assertEqual(lienhiep.columns([]), {})
        self.assertEqual(lienhiep.columns(task for task in tasks)["id"][0], "a")
        for call, error, text in (
            (lambda: tasks.columns("titel"), AttributeError, "title"),
            (lambda: tasks.columns("topics"), TypeError, "topics"),
            (lambda: tasks.columns(5), TypeError, "str"),
            (lambda: lienhiep.columns([tasks[0], self.d.people[0]]), TypeError, "one class"),
            (lambda: lienhiep.columns([5]), TypeError, "records"),
            (lambda: lienhiep.columns(5), TypeError, ""),
        ):
            with self.assertRaisesRegex(error, text):
                call()


if __name__ == "__main__":
    checks.main()
