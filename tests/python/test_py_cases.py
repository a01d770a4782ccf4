# SPDX-License-Identifier: MIT
"""The cases that Python and Lua share: tests/bindings/cases.txt."""
import decimal
import keyword
import pathlib
import unittest

import checks
import lienhiep

FOLDER = pathlib.Path(checks.TOP, "tests", "bindings")
FILE = (FOLDER / "dossier.xml").read_text(encoding="utf-8")
KINDS = {"decimal": decimal.Decimal, "quantity": lienhiep.Quantity}
ESCAPES = {r"\n": "\n", r"\u0300": "\u0300", r"\u0001": "\x01"}


def attribute(name):
    return name + "_" if keyword.iskeyword(name) else name


def form(value):
    """A value as the cases have it."""
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (lienhiep.Dossier, lienhiep.Record)):
        return value.id
    return str(value)


def meant(text):
    """What a column of the cases means for a field."""
    for escape, character in ESCAPES.items():
        text = text.replace(escape, character)
    return None if text == "nil" else text


def as_date(text):
    return lienhiep.Date(text)


class Runner:
    """Runs the steps of one case."""

    def __init__(self):
        self.d = lienhiep.loads(FILE)

    def record(self, name):
        return self.d if name == "dossier" else self.d[name]

    def field(self, path):
        name, field = path.split(".")
        return self.record(name), attribute(field)

    def list(self, path):
        return getattr(*self.field(path))

    # Each step: what it does, and what it gives; the last column is what that must be.
    def get(self, path):
        return form(getattr(*self.field(path)))

    def set(self, path, value):
        setattr(*self.field(path), meant(value))

    def label(self, path, language):
        record, field = self.field(path)
        return form(record.label(field, language))

    def set_label(self, path, language, value):
        record, field = self.field(path)
        record.set_label(field, language, meant(value))

    def reference(self, path):
        record, field = self.field(path)
        value = getattr(record, field)
        return " ".join(value.ids) if isinstance(value, lienhiep.Refs) else form(record.ref_id(field))

    def count(self, path):
        return str(len(self.list(path)))

    def item(self, path, place):
        return form(self.list(path)[int(place) - 1])

    def append(self, path, value):
        self.list(path).append(meant(value))

    def replace(self, path, place, value):
        self.list(path)[int(place) - 1] = meant(value)

    def insert(self, path, place, value):
        self.list(path).insert(int(place) - 1, meant(value))

    def delete(self, path, place):
        del self.list(path)[int(place) - 1]

    def move(self, path, old, new):
        records = self.list(path)
        records.insert(int(new) - 1, records[int(old) - 1])

    def clear(self, path):
        self.list(path).clear()

    def add(self, path, *fields):
        pairs = (field.split("=", 1) for field in fields)
        self.list(path).add(**{attribute(name): meant(value) for name, value in pairs})

    def remove(self, name):
        self.record(name).remove()

    def absent(self, name):
        assert self.d.get(name) is None and name not in self.d

    def class_(self, name):
        return self.record(name).class_name

    def path(self, name):
        return self.record(name).path

    def line(self, name):
        return str(self.record(name).line)

    def container(self, name):
        return form(self.record(name).container)

    def caption(self, name):
        return self.record(name).caption

    def fields(self, name):
        record = self.record(name)
        fields = lienhiep.classes()[record.class_name].fields
        values = {field.name: getattr(record, attribute(field.name)) for field in fields}
        return " ".join(name for name, value in values.items() if value is not None and value != [])

    def find(self, text):
        return " ".join(form(record) for record in self.d.find(text))

    def where(self, class_name, field, value):
        found = self.d.where(class_name, **{attribute(field): value})
        return " ".join(form(record) for record in found)

    def check(self, rule):
        return " ".join(problem.id or "" for problem in self.d.check(only=[rule]))

    def review(self, period, code):
        entry = self.d.review(period)[code]
        return f"{entry.value} {entry.verdict}"

    def date(self, a, order, b):
        a, b = as_date(a), as_date(b)
        assert (a < b) == (order == "before") and (a > b) == (order == "after")
        assert (a == b) == (order == "same")

    def first_day(self, date):
        return form(as_date(date).first_day)

    def last_day(self, date):
        return form(as_date(date).last_day)

    def sum(self, kind, a, b):
        return form(KINDS[kind](a) + KINDS[kind](b))

    def difference(self, kind, a, b):
        return form(KINDS[kind](a) - KINDS[kind](b))

    def product(self, kind, a, b):
        return form(KINDS[kind](a) * KINDS[kind](b))

    def in_order(self, *texts):
        assert sorted(reversed(texts), key=lienhiep.vietnamese_key) == list(texts)

    def people_in_order(self, *names):
        people = lienhiep.Dossier().people
        for name in reversed(names):
            family, *middle, given = name.split(" ")
            people.add(family=family, middle=" ".join(middle) or None, given=given)
        people.sort(key=lienhiep.person_key)
        assert [self.full(person) for person in people] == list(names)

    @staticmethod
    def full(person):
        return " ".join(part for part in (person.family, person.middle, person.given) if part)

    def xml(self):
        return "same" if self.d.dumps() == FILE else self.d.dumps()

    def round_trip(self):
        return "same" if lienhiep.loads(self.d.dumps()).dumps() == self.d.dumps() else "other"

    def copy(self):
        return "same" if self.d.copy().dumps() == self.d.dumps() else "other"


# What a step is called in the cases, and how many columns say what it does; where one more follows,
# it is what the step gives.
STEPS = {
    name.rstrip("_").replace("_", " "): step
    for name, step in vars(Runner).items()
    if not name.startswith("__") and name not in ("record", "field", "list", "full")
}
ERRORS = {AttributeError: "field", IndexError: "index", TypeError: "type"}


def run(runner, columns):
    name, *given = columns
    if name.startswith("fails "):
        code = name.split()[1]
        before = runner.d.dumps()
        try:
            run(runner, given)
        except (lienhiep.Error, AttributeError, IndexError, TypeError) as problem:
            found = getattr(problem, "code", None) or ERRORS[type(problem)]
            assert found == code, f"failed with {found}: {problem}"
            assert runner.d.dumps() == before, "something changed"
            return
        raise AssertionError("nothing failed")
    step = STEPS[name]
    varied = step.__code__.co_flags & 0x04  # it takes *columns
    wanted = given[step.__code__.co_argcount - 1 :] if not varied else []
    result = step(runner, *(given if varied else given[: step.__code__.co_argcount - 1]))
    if result is not None:
        assert result == " ".join(wanted).replace(r"\n", "\n"), f"got {result!r}"


def cases():
    case, steps = None, []
    text = (FOLDER / "cases.txt").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        columns = line.split("\t")
        if columns[0] == "case":
            case, steps = columns[1], []
            yield case, steps
        elif line and not line.startswith("#"):
            steps.append((number, columns))


class Cases(unittest.TestCase):
    pass


def add(case, steps):
    def test(self):
        runner = Runner()
        self.assertTrue(steps)
        for number, columns in steps:
            try:
                run(runner, columns)
            except Exception as problem:
                raise AssertionError(f"cases.txt:{number}: {' '.join(columns)}: {problem!r}") from problem

    setattr(Cases, "test_" + case.replace(" ", "_"), test)


for case, steps in list(cases()):
    add(case, steps)

if __name__ == "__main__":
    checks.main()
