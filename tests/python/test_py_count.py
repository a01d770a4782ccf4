# SPDX-License-Identifier: MIT
"""The review of invented unions, held against the second count of counting.py."""
import datetime
import os
import random
import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import checks
import counting
import lienhiep

sys.path.insert(0, os.path.join(checks.TOP, "examples"))
import sample  # noqa: E402

YEARS = (2022, 2024)
QUARTERS = (("01-01", "03-31"), ("04-01", "06-30"), ("07-01", "09-30"), ("10-01", "12-31"))
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
DATES = set(
    "from to due start started finished delivered received made responded published formed "
    "dissolved on founded".split()
)
COUNTED = set(
    "event consultation finding recommendation solution site membership board plan task contest "
    "entry publication target programme".split()
)
# What is joint with another record may have its uri; what holds others than entries has none here.
SHARED = set("event consultation membership board publication contest recommendation".split())

# What is left out now and then, and what is told as numbers that are not exact.
FORGOTTEN = (
    "attendance papers copies money budget spent cost status timeliness direction prize area kind "
    "sex outcome"
).split()
ROUNDED = ("event", "publication", "measurement")


def periods():
    """Every year, half of one, every quarter, and days across the turn of a year."""
    for year in range(YEARS[0], YEARS[1] + 1):
        yield f"{year}-01-01", f"{year}-12-31"
        yield f"{year}-01-01", f"{year}-06-30"
        for first, last in QUARTERS:
            yield f"{year}-{first}", f"{year}-{last}"
    yield "2022-11-15", "2023-02-10"


def blur(root, dice):
    """Make a dossier as vague as sources are: dates cut short or missing, some of this, about that."""
    uris = {}
    for record in root.iter():
        name = counting.name_of(record)
        for field in sorted(DATES.intersection(record.keys())):
            blur_date(record, field, dice)
        if name in COUNTED and dice.random() < 0.04:
            record.set("alike", dice.choice(["2", "3", "~4", "2+", "?"]))
        if name in SHARED and dice.random() < 0.08:
            record.set("uri", f"urn:invented:shared:{name}-{dice.randrange(6)}")
        for field in FORGOTTEN:
            if field in record.keys() and dice.random() < (0.01 if field == "kind" else 0.05):
                del record.attrib[field]
        for field in ("attendance", "papers", "copies", "value"):
            if name in ROUNDED and field in record.keys():
                blur_number(record, field, dice)
        if name == "people":
            for person in record:
                blur_titles(person, dice)
        if name == "entries" and dice.random() < 0.2:
            record.clear()


def blur_number(record, field, dice):
    if dice.random() < 0.25:
        number = record.get(field).strip("~+?") or "5"
        record.set(field, dice.choice([f"~{number}", f"{number}+", "?"]))


def blur_titles(person, dice):
    """Nothing is said of some, and of others that they are professors."""
    if dice.random() < 0.2:
        titles = person.findall(f"{counting.NAMESPACE}title")
        for title in titles[1:]:
            person.remove(title)
        for title in titles[:1]:
            title.text = dice.choice(["PGS", "GS", "KS", "TSKH"])


def blur_date(record, field, dice):
    text, chance = record.get(field), dice.random()
    if not DATE.fullmatch(text):
        return
    if chance < 0.12:
        record.set(field, text[:7])
    elif chance < 0.20:
        record.set(field, text[:4])
    elif chance < 0.25:
        del record.attrib[field]
    elif chance < 0.35 and len(text) == 10:
        moved = datetime.date.fromisoformat(text) + datetime.timedelta(dice.randrange(-250, 250))
        record.set(field, moved.isoformat())
    elif chance < 0.38:
        # On the edge of a period.
        record.set(
            field, f"{text[:4]}-{dice.choice(['01-01', '03-31', '04-01', '06-30', '12-31'])}"
        )


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)

    def setUp(self):
        # What came up, so that a test that asks nothing shows.
        self.known, self.undetermined = set(), 0

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def ids(self, records):
        return [it.id for it in records]

    def compare(self, path):
        """Hold all measures over all periods against each other; how many were."""
        dossier, own = lienhiep.load(path), counting.Dossier(path)
        compared = 0
        for first, last in periods():
            review = dossier.review(first, last)
            period = tuple(map(datetime.date.fromisoformat, (first, last)))
            counts = counting.count_all(own, period)
            self.assertEqual(set(counts), set(review))
            for code, count in counts.items():
                with self.subTest(file=os.path.basename(path), code=code, first=first, last=last):
                    self.compare_measure(review[code], count)
                compared += 1
        return compared

    def compare_measure(self, measure, count):
        if isinstance(count, counting.Stock):
            self.compare_stock(measure, count)
            count.records, count.undetermined = count.closing.records, count.closing.undetermined
        self.known.add(measure.value.known)
        self.undetermined += len(measure.undetermined)
        self.assertEqual(self.told(measure.value), count.value)
        self.assertEqual(self.ids(measure.records), [it.get("id") for it in count.records])
        self.assertEqual(
            self.ids(measure.undetermined), [it.get("id") for it in count.undetermined]
        )

    def told(self, value):
        return (
            (value.value or 0, value.known)
            if value.known == "unknown"
            else (value.value, value.known)
        )

    def compare_stock(self, measure, stock):
        self.assertEqual(self.told(measure.admitted), stock.admitted.value)
        self.assertEqual(self.told(measure.left), stock.left.value)
        if stock.told:
            self.assertEqual(self.told(measure.opening), stock.opening.value)


class Clear(Sample):
    """Unions as they are made: what they state agrees, and stocks foot."""

    def test_all_measures(self):
        for seed in (1, 2):
            path = self.path(f"{seed}.xml")
            sample.make(seed, *YEARS).save(path)
            self.assertGreater(self.compare(path), 900)

    def test_stocks_foot(self):
        dossier = sample.make(4, *YEARS)
        footed = 0
        for first, last in periods():
            for measure in dossier.review(first, last).values():
                if measure.is_stock:
                    opening, admitted, left = map(
                        int, (measure.opening, measure.admitted, measure.left)
                    )
                    closing = opening + admitted - left
                    self.assertEqual(closing, measure.value, (measure.code, first, last))
                    self.assertEqual(measure.value.known, "exact")
                    footed += 1
        self.assertGreater(footed, 100)


class Vague(Sample):
    """The same, blurred: every rule on what cannot be told comes up."""

    def test_all_measures(self):
        for seed in range(1, 6):
            path = self.path(f"vague-{seed}.xml")
            sample.make(seed, *YEARS).save(path)
            tree = ElementTree.parse(path)
            ElementTree.register_namespace("", counting.NAMESPACE.strip("{}"))
            blur(tree.getroot(), random.Random(seed))
            tree.write(path, encoding="UTF-8", xml_declaration=True)
            self.assertGreater(self.compare(path), 900)
        self.assertEqual(self.known, {"exact", "estimate", "at-least", "unknown"})
        self.assertGreater(self.undetermined, 1000)


if __name__ == "__main__":
    checks.main()
