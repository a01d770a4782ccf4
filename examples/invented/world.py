# SPDX-License-Identifier: MIT
"""What the parts of the invented union share: the dice, the dossier, dates and sources."""
import datetime
import random
import unicodedata

import lienhiep
from invented.words import TOPICS


class Dice:
    """Chance that is the same for the same seed, in every version of Python.

    Of the generator's methods only random() is promised to stay as it is.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def number(self, first, last):
        """A whole number from the first to the last."""
        return first + int(self._random() * (last - first + 1))

    def chance(self, probability):
        return self._random() < probability

    def pick(self, items):
        return items[int(self._random() * len(items))]

    def some(self, items, count):
        """So many different ones, in their own order; all of them if there are not as many."""
        places = list(range(len(items)))
        while len(places) > count:
            places.remove(self.pick(places))
        return [items[place] for place in places]

    def shuffled(self, items):
        left, result = list(items), []
        while left:
            result.append(left.pop(int(self._random() * len(left))))
        return result

    def weighted(self, choices):
        """A key of a dict, by its share."""
        at = self._random() * sum(choices.values())
        for key, share in choices.items():
            at -= share
            if at < 0:
                return key
        return key


def slug(text):
    """A readable id: "Hội Cầu đường" is hoi-cau-duong."""
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    letters = [
        c if c.isascii() and c.isalnum() else " " for c in text if not unicodedata.combining(c)
    ]
    return "-".join("".join(letters).split())


def as_place(name):
    """Of "xã Đông Vân" what stands by itself: "Xã Đông Vân"."""
    return name[0].upper() + name[1:]


def days_after(date, days):
    return date + datetime.timedelta(days)


def filled(pair, *parts):
    """A title in both languages, with the parts put in: ("Đề án {}", "Scheme on {}")."""
    return tuple(text.format(*(part[i] for part in parts)) for i, text in enumerate(pair))


class World:
    """The dossier that is being made, and whom and what its parts know of each other."""

    def __init__(self, seed: int, first: int, last: int) -> None:
        self.dice = Dice(seed)
        self.dossier = lienhiep.Dossier()
        self.first, self.last = first, last
        self.years = range(first, last + 1)
        self.until = datetime.date(last, 12, 31)  # what comes later is not known yet
        self.union = self.committee = self.council = self.party = self.press = None
        self.departments = {}  # by key
        self.associations = []  # members at the beginning, the known fields beside them
        self.experts = []  # people who are asked for an opinion
        self.leaders = []  # (person, office) who speak and ask
        self.topics = []
        self.tasks = {}  # (year, measure): the task that plans it
        self.plans = {}  # annual, by year
        self.sources = {}  # (year, kind)
        self.papers = []  # (number to be, day, document)

    # -------------------------------------------------------------- records

    def add(self, records, id=None, **fields):
        """Add a record; a pair is a label in Vietnamese and English."""
        pairs = {name: value for name, value in fields.items() if isinstance(value, tuple)}
        plain = {
            name: value for name, value in fields.items() if value is not None and name not in pairs
        }
        record = records.add(id=id, **plain) if id else records.add(**plain)
        for name, (vietnamese, english) in pairs.items():
            setattr(record, name, vietnamese)
            record.set_label(name, "en", english)
        return record

    def document(self, kind, issuer, number, signed, title, **fields):
        """A document that gets its number, such as "{}/BC-LHH", when all are there."""
        id = f"paper-{len(self.papers)}"
        paper = self.add(
            self.dossier.documents,
            id,
            kind=kind,
            issuer=issuer,
            signed=signed,
            title=title,
            **fields,
        )
        self.papers.append((number, signed, paper))
        return paper

    def number_documents(self) -> None:
        """Numbers run through a year in the order in which documents were signed."""
        last = {}
        for number, signed, paper in sorted(self.papers, key=lambda it: it[1]):
            series = (number, signed.year)
            last[series] = last.get(series, 0) + self.dice.number(1, 4)
            paper.number = number.format(f"{last[series]:02}")
            paper.id = f"document-{signed.year}-{slug(paper.number)}"

    def cite(self, record, year, kind, field=None):
        """Say where a record comes from."""
        citation = record.citations.add(source=self.sources[year, kind])
        if kind in ("news", "website"):
            citation.locus = f"đoạn {self.dice.number(1, 9)}"
        else:
            citation.locus = f"trang {self.dice.number(1, 24)}"
        if field:
            citation.field = field

    # -------------------------------------------------------------- chance

    def day(self, year, first_month=1, last_month=12):
        """A day on which people work."""
        date = datetime.date(
            year, self.dice.number(first_month, last_month), self.dice.number(1, 28)
        )
        return days_after(date, {5: 2, 6: 1}.get(date.weekday(), 0))

    def topic(self):
        """Something to deal with; all come up before one comes again."""
        if not self.topics:
            self.topics = self.dice.shuffled(TOPICS)
        return self.topics.pop()

    def members(self, count):
        return self.dice.some(self.associations, count)

    def crowd(self, least, most):
        """How many came, as such things are told: mostly counted, sometimes not quite."""
        number = self.dice.number(least, most)
        return self.dice.weighted(
            {str(number): 85, f"~{number // 10 * 10}": 8, f"{number // 10 * 10}+": 5, "?": 2}
        )

    def money(self, least, most):
        """Millions of dong."""
        return self.dice.number(least, most) * 1_000_000
