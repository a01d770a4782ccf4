# SPDX-License-Identifier: MIT
"""examples/sample.py: an invented union that is complete, the same each time, and in order."""
import collections
import keyword
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import checks
import lienhiep

EXAMPLES = os.path.join(checks.TOP, "examples")
sys.path.insert(0, EXAMPLES)
import sample  # noqa: E402

# Of people who do not exist there is nobody to ask.
LEFT_OUT = {("person", "phone"), ("person", "email")}
# What every record may have, and not all have.
CLASSES = lienhiep.classes()
COMMON = {"id", "uri", "alike", "note", "citations"}


def records_of(record):
    """A record and all that stand in it."""
    yield record
    for field in CLASSES[record.class_name].fields:
        if field.type == "children":
            for child in getattr(record, field.name):
                yield from records_of(child)


def has_field(record, field):
    value = getattr(record, field + "_" if keyword.iskeyword(field) else field)
    return len(value) > 0 if hasattr(value, "__len__") else value is not None


class Made(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dossier = sample.make(1, 2022, 2024)
        cls.records = list(records_of(cls.dossier))

    def test_is_labelled_as_invented(self):
        self.assertIn("hư cấu", self.dossier.title)
        self.assertIn("Invented", self.dossier.label("title", "en"))
        self.assertIn("Hồ sơ hư cấu", self.dossier.note)
        self.assertIn("An invented dossier", self.dossier.note)

    def test_every_class_and_field(self):
        self.assertEqual({it.class_name for it in self.records}, set(CLASSES))
        unset = {
            (name, field.name)
            for name, row in CLASSES.items()
            for field in row.fields
            if field.name not in COMMON
            and not any(it.class_name == name and has_field(it, field.name) for it in self.records)
        }
        self.assertEqual(unset, LEFT_OUT)

    def test_size(self):
        own = [it for it in self.records if it.class_name != "citation"]
        self.assertTrue(1800 <= len(own) <= 2500, len(own))
        self.assertGreater(len(self.records) - len(own), 400)

    def test_every_choice_of_a_kind(self):
        for name in (
            "event",
            "consultation",
            "publication",
            "contest",
            "organisation",
            "membership",
        ):
            kinds = {it.kind for it in self.records if it.class_name == name}
            row = next(it for it in CLASSES[name].fields if it.name == "kind")
            self.assertEqual({it.name for it in row.choices} - kinds, set(), name)


class InOrder(unittest.TestCase):
    def test_only_the_warnings_that_it_names(self):
        promised = set(re.findall(r"LH-\d{4}", sample.__doc__))
        for seed in range(1, 5):
            found = collections.Counter(
                it.rule for it in sample.make(seed, 2022, 2024).check() if it.severity != "note"
            )
            self.assertEqual(set(found), promised, seed)
            self.assertEqual((found["LH-0604"], found["LH-0702"]), (3, 3))

    def test_other_years(self):
        for years in ((2023, 2023), (2016, 2024)):
            problems = sample.make(2, *years).check()
            self.assertEqual([it for it in problems if it.severity == "error"], [])
            self.assertLessEqual(
                {it.rule for it in problems if it.severity == "warning"},
                {"LH-0403", "LH-0604", "LH-0702", "LH-0703"},
            )

    def test_what_is_stated(self):
        verdicts = collections.Counter()
        dossier = sample.make(3, 2022, 2024)
        for year in (2022, 2023, 2024):
            for measure in dossier.review(year).values():
                verdicts.update(it.verdict for it in measure.stated)
        self.assertEqual((verdicts["stated-more"], verdicts["differs"]), (1, 1))
        self.assertGreater(verdicts["agrees"], 50)


class Command(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = os.path.join(folder.name, "hồ sơ.xml")

    def make(self, *arguments, hash_seed="0"):
        """The file that the script writes, as a process of its own."""
        environment = dict(os.environ, PYTHONHASHSEED=hash_seed)
        command = [sys.executable, os.path.join(EXAMPLES, "sample.py"), *arguments, self.file]
        subprocess.run(command, check=True, env=environment)
        return pathlib.Path(self.file).read_bytes()

    def test_the_same_seed_makes_the_same_bytes(self):
        first = self.make()
        self.assertEqual(self.make("--seed", "1", "--years", "2022-2024", hash_seed="7"), first)
        self.assertNotEqual(self.make("--seed", "2"), first)
        self.assertIn(b"2030", self.make("--years=2030"))

    def test_what_it_refuses(self):
        for arguments, said in (
            (["--years", "2024-2022", self.file], "invalid years value"),
            (["--seed", "x", self.file], "invalid int value"),
            (["nowhere/x.xml"], "nowhere"),
        ):
            command = [sys.executable, os.path.join(EXAMPLES, "sample.py"), *arguments]
            run = subprocess.run(command, stderr=subprocess.PIPE, encoding="UTF-8")
            self.assertGreater(run.returncode, 0)
            self.assertIn(said, run.stderr)
            self.assertNotIn("Traceback", run.stderr)


if __name__ == "__main__":
    checks.main()
