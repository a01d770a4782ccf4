# SPDX-License-Identifier: MIT
"""The whole model through Python: every field of every class, its reflection and its stubs."""
import datetime
import keyword
import os
import random
import re
import unittest
from decimal import Decimal

import checks
import lienhiep
from lienhiep import Date, Quantity

TEXTS = (
    "Hội thảo góp ý Luật Thủ đô (sửa đổi)",
    'Đẩy mạnh <đổi mới> & "sáng tạo"',
    "Ứng dụng 'chuyển giao' công nghệ]]>",
    "科学技術 🧪 смысл",
    "ẹ̄ ộ ỗ ự đ",
)
PROSE = ("Dòng một\n  dòng hai\n\ndòng bốn", "\n  đầu và cuối\t\n", "& < > ]]> \u00a0", "một\rhai")
INTEGERS = (0, -1, 2**63 - 1, -(2**63) + 1, 40_000_000)
DECIMALS = ("0", "-31.25", "70.0", "9223372036854775807", "-0.000000000000000001", "0.50")
QUANTITIES = ("0", "~26", "26+", "?", "3.50", "9007199254740993")


def attribute(name):
    return name + "_" if keyword.iskeyword(name) else name


class Generator:
    """Sets every field through the API, and remembers what it has to read as."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.model = lienhiep.classes()
        self.ids = 0
        self.expected = []
        self.dossier = lienhiep.Dossier()
        self.fill(self.dossier, 0)

    def date(self):
        parts = (self.random.randint(1, 9999), self.random.randint(1, 12), self.random.randint(1, 28))
        count = self.random.randint(1, 3)
        return datetime.date(*parts) if count == 3 else Date(*parts[:count])

    def code(self, record, name):
        for value in (self.random.choice(("VN", "JP", "DE")), "events.on-time", "en"):
            try:
                setattr(record, name, value)
                return value
            except lienhiep.Error:
                pass
        raise AssertionError(name)

    def value(self, field):
        pick = self.random.choice
        return {
            "text": lambda: pick(TEXTS),
            "label": lambda: pick(TEXTS),
            "prose": lambda: pick(PROSE),
            "date": self.date,
            "integer": lambda: pick(INTEGERS),
            "money": lambda: pick(INTEGERS),
            "decimal": lambda: Decimal(pick(DECIMALS)),
            "quantity": lambda: Quantity(pick(QUANTITIES)),
            "flag": lambda: pick((True, False)),
            "choice": lambda: pick(field.choices).name,
            "texts": lambda: [pick(TEXTS), pick(TEXTS)],
            "labels": lambda: [pick(TEXTS), pick(TEXTS)],
            "codes": lambda: ["JP", "DE", "VN"],
        }[field.type]()

    def set(self, record, field, depth):
        name = attribute(field.name)
        if field.type == "children":
            for _ in range(2 if depth < 4 else 0):
                self.fill(getattr(record, name).add(), depth + 1)
        elif field.type == "id":
            self.ids += 1
            setattr(record, name, f"bản-ghi-{self.ids}")
            self.expected.append((record, name, f"bản-ghi-{self.ids}"))
        elif field.type == "ref":
            setattr(record, name, "chưa-có")
        elif field.type == "refs":
            setattr(record, name, ["a", "chưa-có"])
        elif field.type == "code":
            self.expected.append((record, name, self.code(record, name)))
        else:
            value = self.value(field)
            setattr(record, name, value)
            self.expected.append((record, name, value))
        if field.type == "label":
            record.set_label(name, "fr", self.random.choice(TEXTS))
        if field.type == "labels":
            getattr(record, name).set_label(1, "fr", self.random.choice(TEXTS))

    def fill(self, record, depth):
        for field in self.model[record.class_name].fields:
            fixed = depth == 0 and field.name in ("version", "language", "alike")
            if not fixed:
                self.set(record, field, depth)


class Property(unittest.TestCase):
    def test_every_field_of_every_class(self):
        seen = set()
        for seed in range(2):
            generator = Generator(seed)
            for record, name, value in generator.expected:
                read = getattr(record, name)
                self.assertEqual(read, value, name)
                self.assertEqual(str(read), str(value) if not isinstance(value, Decimal) else f"{value:f}")
                seen.add((record.class_name, name))
            text = generator.dossier.dumps()
            again = lienhiep.loads(text)
            self.assertTrue(again.same_as(generator.dossier))
            self.assertEqual(again.dumps(), text)
            for record, name, value in generator.expected:
                if record.class_name not in ("dossier", "citation"):
                    self.assertEqual(getattr(again[record.id], name), value)
        for class_ in lienhiep.classes().values():
            for field in class_.fields:
                if field.type not in ("ref", "refs", "children") and class_.name != "dossier":
                    self.assertIn((class_.name, attribute(field.name)), seen)


class Reflection(unittest.TestCase):
    def test_classes(self):
        vi, en = lienhiep.classes(), lienhiep.classes("en")
        self.assertEqual(list(vi), list(en))
        self.assertEqual(vi["event"].label, "Sự kiện")
        self.assertEqual(en["event"].label, "Event")
        self.assertEqual(en["person"].plural, "people")
        fields = {field.name: field for field in en["event"].fields}
        self.assertTrue(fields["from"].required and not fields["to"].required)
        self.assertEqual(fields["hosts"].accepts, ("organisation",))
        self.assertEqual(fields["speeches"].accepts, ("speech",))
        self.assertIn("field-visit", [choice.name for choice in fields["kind"].choices])
        self.assertTrue({it.name: it for it in en["person"].fields}["born"].personal)
        for model in (vi, en):
            for class_ in model.values():
                self.assertTrue(class_.label and class_.description)
                for field in class_.fields:
                    self.assertTrue(field.label and field.description and field.type)
                    for choice in field.choices:
                        self.assertTrue(choice.name and choice.label and choice.description)
        with self.assertRaises(ValueError):
            lienhiep.classes("fr")

    def test_text(self):
        self.assertEqual(lienhiep.fold("  Hoà  Thuỷ, Đống Đa"), "hoa thuy, dong da")
        self.assertTrue(lienhiep.match("Lê Hòa Thủy", "hoa thuy"))
        self.assertFalse(lienhiep.match("Lê Hòa Thủy", "thu hoa"))
        for wrong, error in ((5, TypeError), ("\0", lienhiep.Error), ("\ud800", lienhiep.Error)):
            with self.assertRaises(error):
                lienhiep.fold(wrong)
            with self.assertRaises(error):
                lienhiep.match("x", wrong)

    def test_names(self):
        """What a star import brings, what dir() shows, and what lienhiep.model has."""
        everything = {}
        exec("from lienhiep import *", everything)  # pylint: disable=exec-used
        names = set(everything) - {"__builtins__"}
        self.assertEqual(names, {it for it in dir(lienhiep) if not it.startswith("_")})
        self.assertEqual(sorted(lienhiep.__all__), sorted(names))
        self.assertTrue({"Dossier", "Event", "load", "Error", "Stated"} <= names)
        self.assertFalse({"os", "sys", "Any", "datetime", "model"} & names)
        self.assertIs(everything["Dossier"], lienhiep.Dossier)
        for name in lienhiep.model.__all__:
            self.assertIs(getattr(lienhiep.model, name), getattr(lienhiep, name))
        self.assertTrue(issubclass(lienhiep.Dossier, lienhiep.model.Dossier))

    def test_stubs_name_every_field(self):
        """What type checkers see is what there is."""
        stubs = os.path.join(os.path.dirname(lienhiep.__file__), "model.pyi")
        classes, current = {}, None
        with open(stubs, encoding="utf-8") as file:
            for line in file:
                header = re.match(r"class ([A-Z]\w+)\(", line)
                field = re.match(r"    (\w+): \w+", line)
                if header:
                    current = classes.setdefault(header[1], [])
                elif field:
                    current.append(field[1])
        for name, fields in classes.items():
            type_ = getattr(lienhiep, name)
            bases = [it for it in type_.__mro__ if it not in (lienhiep.Record, object)]
            there = [it for base in bases for it in vars(base) if not it.startswith("_")]
            methods = [it for it in there if callable(getattr(type_, it))]
            self.assertEqual(sorted(fields), sorted(set(there) - set(methods)), name)
        self.assertEqual(len(classes), len(lienhiep.classes()))


if __name__ == "__main__":
    checks.main()
