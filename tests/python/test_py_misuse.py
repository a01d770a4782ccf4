# SPDX-License-Identifier: MIT
"""Calls that mean nothing: an exception for each, row by row, and never a crash or a change."""
import unittest

import checks
import lienhiep
from lienhiep import Error
from misuses import HUGE, INFINITE, NAN, ROWS, half, world

# What rows are asked for: the functions, and what these classes define to be called.
CLASSES = [
    "Dossier", "Record", "List", "Records", "Refs", "Texts", "Labels", "Date", "Quantity",
    "Column", "Error", "Review", "Measure", "Stated", "Breakdown", "Group", "Amount",
    "PlanReview", "TargetReview", "Trace",
]
# Named tuples: what is in them the program puts there.
TUPLES = [
    "Calendar", "Choice", "Class", "Days", "Decoding", "Field", "Imported", "Mark", "Problem", "Rule",
    "Step", "Stop", "Table",
]
# What takes no argument but the object, and gives the same for any; or is tried by its class.
EXEMPT = {
    "__new__", "__init__", "__init_subclass__", "__getattribute__", "__setattr__", "__delattr__",
    "__repr__", "__str__", "__hash__", "__bool__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__",
    "__ge__", "_records", "_quantity", "_value", "to_pandas",
}
# What would leave files behind, or asks for pandas, which may be missing, and has a test of its own.
APART = ("save", "export_calendar", "export_csv", "write", "to_pandas")


def callables(kind):
    """What a class of ours defines to be called, with the bases that a program does not see."""
    found = {}
    for base in kind.__mro__:
        ours = base.__module__.startswith("lienhiep")
        if ours and (base.__name__ == kind.__name__ or base.__name__ not in CLASSES):
            found.update(vars(base))
    return sorted(name for name, it in found.items() if callable(it))


class Rows(unittest.TestCase):
    def setUp(self):
        self.w = world()
        self.held = [self.w.d.dumps(), self.w.other.dumps()]

    def check(self, row):
        name, misuse, call, expected = row
        kind = Error if isinstance(expected, str) else expected
        with self.subTest(name=name, misuse=misuse):
            with self.assertRaises(kind) as caught:
                call(self.w)
            if isinstance(expected, str):
                self.assertEqual(caught.exception.code, expected)
                self.assertTrue(caught.exception.text_vi and caught.exception.text_en)
            # What was refused changed nothing.
            self.assertEqual([self.w.d.dumps(), self.w.other.dumps()], self.held)

    def test_rows(self):
        for row in ROWS:
            self.check(row)

    def test_what_reads_as_unset(self):
        w = self.w
        self.assertIsNone(w.event.label("hosts"))
        self.assertIsNone(w.event.ref_id("title"))
        self.assertEqual(w.event.languages("from_"), [])
        self.assertIsNone(w.removed.title)
        self.assertIsNone(w.removed.path)
        self.assertIsNone(w.removed.container)
        self.assertEqual((w.gone, w.gone[:], len(w.gone)), ([], [], 0))
        self.assertIsNone(w.d.get("e2"))
        self.assertNotIn(w.removed, w.d.events)
        self.assertNotIn(w.foreign, w.hosts)
        self.assertEqual(w.topics[HUGE:], [])

    def test_none_is_forgotten(self):
        named = {name for name, *_ in ROWS}
        records = {it for it in lienhiep.model.__all__}
        for name in sorted(set(dir(lienhiep)) - records - set(TUPLES)):
            it = getattr(lienhiep, name)
            if callable(it) and not name.startswith("_"):
                self.assertTrue(name in named, name)
                self.assertEqual(isinstance(it, type), name in CLASSES, name)
        for name in TUPLES:
            self.assertTrue(issubclass(getattr(lienhiep, name), tuple))
        for kind in CLASSES:
            for method in callables(getattr(lienhiep, kind)):
                if method not in EXEMPT:
                    self.assertTrue(f"{kind}.{method}" in named, f"{kind}.{method}")


class Anything(unittest.TestCase):
    """Everything is called with everything: what is no result is one of the ordinary exceptions."""

    ordinary = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, RuntimeError)

    def try_call(self, call, *arguments):
        try:
            return call(*arguments)
        except self.ordinary:
            return None

    @staticmethod
    def odd(w):
        class Meddler:
            """Takes away what is being changed while it is asked for a number or a text."""

            def __index__(self):
                w.d.events.clear()
                return 0

            __str__ = None

        return [
            None, 0, -1, HUGE, -HUGE, NAN, -INFINITE, True, "", "x", "a\0b", "\ud800", b"\xff",
            [], [None], {"title": 1}, (), (1, 2, 3, 4), object(), lienhiep.Event,
            slice(HUGE, -HUGE, -1), iter("x"), w.event, w.removed, w.foreign, w.d, w.other,
            w.topics, w.gone, w.date, w.quantity, w.review, Meddler(),
        ]

    def targets(self, w):
        halves = [half(it) for it in (lienhiep.Review, lienhiep.Measure, lienhiep.Column, Error)]
        return [
            w.event, w.removed, w.plan, w.d, w.topics, w.hosts, w.also, w.tasks, w.gone, w.date,
            w.quantity, w.review, w.review["events"], w.of_plan, w.column, *halves,
        ]

    def test_functions(self):
        w = world()
        for name in lienhiep.__all__:
            it = getattr(lienhiep, name)
            for value in self.odd(w):
                self.try_call(it, value)
                self.try_call(it, value, value)

    def test_methods(self):
        count = len(self.targets(world()))
        for place in range(count):
            w = world()
            target = self.targets(w)[place]
            for name in dir(target):
                method = self.try_call(getattr, target, name)
                if name in ("__class__", *APART) or not callable(method):
                    continue
                self.try_call(method)
                for value in self.odd(w):
                    self.try_call(method, value)
                    self.try_call(method, value, value)
                    self.try_call(method, 0, value)
                    self.try_call(method, "title", value)

    def test_attributes(self):
        for place in range(len(self.targets(world()))):
            w = world()
            target = self.targets(w)[place]
            for name in dir(target):
                if name in ("__class__", "__dict__"):
                    continue
                for value in self.odd(w):
                    self.try_call(setattr, target, name, value)
                self.try_call(delattr, target, name)
                self.try_call(getattr, target, name)

    def test_a_wrong_self(self):
        w = world()
        for kind in (getattr(lienhiep, name) for name in (*CLASSES, "Event", "Plan")):
            for name, it in vars(kind).items():
                get = getattr(it, "__get__", None)
                for value in self.odd(w):
                    if get and not name.startswith("__"):
                        # A field or a property of another object than of its class.
                        self.try_call(get, value)
                    if callable(it) and name not in ("__new__", *APART):
                        self.try_call(it, value)
                        self.try_call(it, value, value)

    def test_another_class(self):
        """Python lets an object become one of another class; what it holds stays what it is."""
        kinds = [getattr(lienhiep, name) for name in lienhiep.model.__all__]
        lists = [getattr(lienhiep, name) for name in ("Records", "Refs", "Texts", "Labels")]
        w = world()
        for target, others in ((w.event, kinds), (w.topics, lists), (w.tasks, lists)):
            own, held = type(target), w.d.dumps()
            for other in others:
                self.try_call(setattr, target, "__class__", other)
                for name in dir(target):
                    it = self.try_call(getattr, target, name)
                    if name in ("append", "add", "insert", "extend", "set_label", "add_copy"):
                        self.try_call(it, w.plan)
                        self.try_call(it, 0, "x", "x")
                target.__class__ = own
            self.assertEqual(w.d.dumps(), held)

    def test_fields_of_another_type(self):
        """Each field of each class, with each value: set, or refused and left as it was."""
        refused = 0
        for kind in lienhiep.classes().values():
            w = world()
            record = self.made(w.d, kind.name)
            # Not the meddler, who changes it himself.
            values = self.odd(w)[:-1]
            for field in kind.fields:
                name = field.name if hasattr(record, field.name) else field.name + "_"
                held = w.d.dumps()
                for value in values:
                    try:
                        setattr(record, name, value)
                        held = w.d.dumps()
                    except self.ordinary:
                        refused += 1
                        self.assertEqual(w.d.dumps(), held, (kind.name, name, value))
        self.assertGreater(refused, 1000)

    def made(self, d, name):
        """A record of a class, wherever it may stand."""
        if name == "dossier":
            return d
        for kind in lienhiep.classes().values():
            for field in kind.fields:
                if field.type == "children" and field.accepts == (name,) and kind.name != name:
                    owner = self.made(d, kind.name)
                    return getattr(owner, field.name).add()
        raise AssertionError(name)


if __name__ == "__main__":
    checks.main()
