# SPDX-License-Identifier: MIT
"""Finding records by name and by what they say, and putting them into Vietnamese order."""
import datetime
import unittest

import checks
import lienhiep


class Finding(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()
        self.d.set_label("title", "en", "A dossier to try")
        self.d["e1"].set_label("title", "en", "Workshop")
        self.d.people.add(id="x", family="Đào", middle="Ngọc", given="Thủy")
        self.d["t1"].tasks.add(id="below", title="Việc nhỏ", budget=5, due="2024-02")

    def test_find(self):
        for text, class_name, ids in (
            ("hoi cau duong", None, ["o2"]),
            ("HÔI", None, ["o1", "o2", "e1"]),
            ("hội", "organisation", ["o1", "o2"]),
            ("dao ngoc thuy", None, ["x"]),
            ("workshop", None, ["e1"]),
            ("viec", "task", ["t1", "below"]),
            ("không có", None, []),
        ):
            with self.subTest(text=text):
                self.assertEqual([found.id for found in self.d.find(text, class_name)], ids)

    def test_where(self):
        d = self.d
        for class_name, fields, ids in (
            ("task", {}, ["t1", "below"]),
            ("task", {"title": "Việc"}, ["t1"]),
            ("event", {"kind": "workshop"}, ["e1"]),
            ("event", {"kind": ("workshop", "forum")}, ["e1", "e2"]),
            ("event", {"from_": datetime.date(2023, 12, 27)}, ["e1"]),
            ("event", {"from_": "2023-11"}, ["e2"]),
            ("event", {"hosts": d["o1"]}, ["e1"]),
            ("event", {"hosts": "o1", "kind": "forum"}, []),
            ("event", {"hosts": "o2"}, []),
            ("event", {"to": None}, ["e1", "e2"]),
            ("task", {"budget": 5}, ["below"]),
            ("task", {"due": "2024-02"}, ["below"]),
            ("organisation", {"kind": {"association", "club"}}, ["o2"]),
        ):
            with self.subTest(fields=fields):
                self.assertEqual([found.id for found in d.where(class_name, **fields)], ids)
        d["t1"].lead = "not-yet"
        self.assertEqual(d.where("task", lead="not-yet"), [d["t1"]])

    def test_what_there_is_not(self):
        for call, error, text in (
            (lambda: self.d.find("x", "tsak"), lienhiep.Error, "task"),
            (lambda: self.d.where("tsak"), lienhiep.Error, "task"),
            (lambda: self.d.where("publication", titel="x"), AttributeError, "title"),
            (lambda: self.d.find(5), TypeError, "str"),
            (lambda: self.d.where("task", **{"due": 5.5}), None, None),
        ):
            if error is None:
                self.assertEqual(call(), [])
                continue
            with self.assertRaisesRegex(error, text):
                call()


class Order(unittest.TestCase):
    def test_texts(self):
        texts = [None, "", "a", "à", "ả", "ba na", "bà ba", "da", "đa", "Hà Giang", "Hà Nội", "ô"]
        self.assertEqual(sorted(reversed(texts[1:]), key=lienhiep.vietnamese_key), texts[1:])
        self.assertEqual(lienhiep.vietnamese_key(None), lienhiep.vietnamese_key(""))
        with self.assertRaises(TypeError):
            lienhiep.vietnamese_key(5)

    def test_people(self):
        d = lienhiep.Dossier()
        for name in ("Trần Văn An", "Lê Văn An", "Nguyễn Thị Ánh", "Đỗ An", "Nguyễn Hồng Sơn"):
            family, *middle, given = name.split()
            d.people.add(family=family, middle=" ".join(middle) or None, given=given)
        d.people.add(name="John von Neumann")
        d.people.sort(key=lienhiep.person_key)
        self.assertEqual(
            [person.caption for person in d.people],
            ["Đỗ An", "Lê Văn An", "Trần Văn An", "Nguyễn Thị Ánh", "John von Neumann",
             "Nguyễn Hồng Sơn"],
        )
        with self.assertRaises(TypeError):
            lienhiep.person_key("An")


if __name__ == "__main__":
    checks.main()
