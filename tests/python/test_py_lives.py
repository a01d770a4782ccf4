# SPDX-License-Identifier: MIT
"""Every kind of handle outlives what it came from, in every order: tests/bindings/lives.txt."""
import ctypes
import decimal
import gc
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import types
import unittest

import checks
import lienhiep
from lienhiep import _lienhiep

FOLDER = pathlib.Path(checks.TOP, "tests", "bindings")
FILE = (FOLDER / "lives.xml").read_text(encoding="utf-8")
# Under valgrind some of the orders: all take an hour.
STEP = int(os.environ.get("EXHAUST_STEP", "1")) ** 2
WATCHED = STEP > 1 or any(tool in os.environ.get("LD_PRELOAD", "") for tool in ("asan", "vgpreload"))
# What is refused, and of the wrong kind: all else is a defect.
REFUSALS = (TypeError, AttributeError, ValueError, LookupError, StopIteration, decimal.InvalidOperation)
ABSTRACT = "List Record Calendars Papers Readable Searches Tables Traces Writable".split()


def rows():
    for line in (FOLDER / "lives.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, type_name, _, place, parents, *after = line.split("\t")
            if type_name != "-":
                parents = [] if parents == "-" else parents.split(" ")
                yield Row(kind, type_name, place, parents, dict(zip(CHANGES, after)))


class Row:
    def __init__(self, kind, type_name, place, parents, after):
        self.kind, self.type_name, self.parents, self.after = kind, type_name, parents, after
        self.list, self.id, self.field = [*place.split("."), None][:3]


# ------------------------------------------------------------------ making


def begun(values):
    """An iterator that gave its first item."""
    iterator = iter(values)
    next(iterator)
    return iterator


def refused(action):
    try:
        action()
    except lienhiep.Error as error:
        return error
    raise AssertionError("nothing was refused")


def importing(d):
    tables = _lienhiep.Import(d, "vi")
    tables.table(_lienhiep.class_find("event"), None)
    tables.row(1, ["id", "title"])
    tables.row(2, ["e7", "Bảy"])
    return tables


def record(it, row):
    return next(r for r in it.children if r.id == row.id) if "children" in vars(it) else it.dossier[row.id]


def values(it, row):
    return getattr(it.record, row.field)


def walk_of(kind):
    return lambda it, row: begun(getattr(it, kind))


MAKE = {
    "dossier": lambda it, row: lienhiep.loads(FILE),
    "children": lambda it, row: getattr(it.dossier, row.list),
    "record": record,
    **dict.fromkeys(("refs", "texts", "labels", "codes", "inner"), values),
    "nested": lambda it, row: it.inner[0],
    "walk": walk_of("children"),
    "inner walk": walk_of("inner"),
    "refs walk": walk_of("refs"),
    "texts walk": walk_of("texts"),
    "labels walk": walk_of("labels"),
    "codes walk": walk_of("codes"),
    "columns": lambda it, row: it.children.columns("title")["title"],
    "date": lambda it, row: it.record.from_,
    "decimal": lambda it, row: it.inner[0].value,
    "small decimal": lambda it, row: it.inner[1].value,
    "quantity": lambda it, row: it.record.attendance,
    "key": lambda it, row: lienhiep.vietnamese_key(it.record.title),
    "error": lambda it, row: refused(lambda: setattr(it.record, "kind", "x")),
    "refusal": lambda it, row: refused(lambda: lienhiep.loads(checks.document("<events><event kind='x'/></events>"))),
    "problem": lambda it, row: it.dossier.check()[0],
    "found": lambda it, row: it.dossier.find("hoi thao"),
    "review": lambda it, row: it.dossier.review(2023),
    "measure": lambda it, row: it.review["events"],
    "counted": lambda it, row: it.measure.records,
    "stated": lambda it, row: it.measure.stated[0],
    "amount": lambda it, row: it.measure.amounts[0],
    "breakdown": lambda it, row: it.measure.by("kind"),
    "group": lambda it, row: it.breakdown[0],
    "plan": lambda it, row: it.review.plans[0],
    "target": lambda it, row: it.review.targets[0],
    "open": lambda it, row: it.review.list("tasks-no-status"),
    "trace": lambda it, row: it.dossier.trace(it.record),
    "step": lambda it, row: it.trace[1],
    "days": lambda it, row: it.step.lag,
    "stop": lambda it, row: it.dossier.stops()["advice"][0],
    "calendar": lambda it, row: it.dossier.export_calendar(),
    "table": lambda it, row: it.dossier.table("event"),
    "import": lambda it, row: importing(it.dossier),
    "imported": lambda it, row: it.dossier.import_csv("event", b"id,title\ne8,T\n"),
    "decoding": lambda it, row: lienhiep.decode_text("Hội".encode())[1],
    "mark": lambda it, row: lienhiep.mark(FOLDER / "lives.xml"),
    "class": lambda it, row: lienhiep.classes()["event"],
    "field": lambda it, row: next(f for f in vars(it)["class"].fields if f.name == "kind"),
    "choice": lambda it, row: it.field.choices[0],
    "rule": lambda it, row: lienhiep.rules()["LH-0101"],
}


def made(row):
    it = types.SimpleNamespace()
    for kind in [*row.parents, row.kind]:
        setattr(it, kind, MAKE[kind](it, row))
    return getattr(it, row.kind), it


# ------------------------------------------------------------------ what a handle says


def form(value):
    return value.title if isinstance(value, lienhiep.Event) else str(getattr(value, "caption", value))


def items(values):
    return [form(value) for value in values]


def next_item(iterator):
    return [form(value) for value in itertools.islice(iterator, 1)]


def facts(*names):
    return lambda it: [str(getattr(it, name)) for name in names]


# What does not change with the records that a handle shows; of all others, str().
SAYS = {
    "dossier": lambda it: [it.title, it.dumps().count("<dossier")],
    **dict.fromkeys(("children", "refs", "texts", "labels", "codes", "inner", "columns"), items),
    "record": lambda it: [it.title, str(it.from_), it.removed],
    "nested": lambda it: [it.locus, it.source.title],
    **{f"{kind}walk": next_item for kind in ("", "inner ", "refs ", "texts ", "labels ", "codes ")},
    "error": facts("code", "text", "text_vi", "path"),
    "refusal": lambda it: [it.code, it.text, *map(str, it.problems)],
    "found": len,
    "counted": len,
    "open": len,
    "review": lambda it: [it.period, len(it), str(it["events"].value), len(it["events"].records)],
    "measure": lambda it: [*facts("code", "value", "verdict", "label")(it), len(it.records)],
    "stated": facts("value", "verdict", "verdict_label", "recorded"),
    "amount": facts("code", "planned", "actual", "verdict", "verdict_label"),
    "breakdown": lambda it: [(group.key, str(group.value), len(group.records)) for group in it],
    "group": lambda it: [it.key, it.label, str(it.value), len(it.records)],
    "plan": lambda it: [str(it.counts), str(it.budget), len(it.tasks())],
    "target": facts("state", "state_label"),
    "trace": lambda it: [(step.way, step.relation, str(step.lag)) for step in it],
    "step": facts("name", "relation", "lag", "date"),
    "stop": facts("waited", "is_certain"),
    "import": lambda it: it.finish(),
}

# How to change what takes no append().
CHANGE = {
    "record": lambda it: setattr(it, "note", "x"),
    "nested": lambda it: setattr(it, "locus", "x"),
    "inner": lambda it: it.add(),
}


# ------------------------------------------------------------------ changes


def remove(d, row):
    d[row.id].remove()


def clear(d, row):
    getattr(d, row.list).clear()


def empty(d, row):
    record = d[row.id]
    for field in lienhiep.classes()[record.class_name].fields:
        if field.type in ("refs", "texts", "labels", "codes", "children"):
            getattr(record, field.name).clear()


def rename(d, row):
    d[row.id].id, d["o1"].id = "khác", "o9"


def copy(d, row):
    record, other = d[row.id], d.copy()
    assert other[row.id].same_as(record)
    assert record.copy().dossier != d
    getattr(lienhiep.Dossier(), row.list).append(record)


CHANGES = {"remove": remove, "clear": clear, "empty": empty, "rename": rename, "copy": copy}


def reach(handles):
    """The dossier, through whichever handle there is."""
    for it in handles:
        if isinstance(it, lienhiep.List):
            return it._owner.dossier
        for path in ("dossier", "record.dossier", "_review.dossier", "figure.dossier", "object.dossier"):
            found = it
            for name in path.split("."):
                found = getattr(found, name, None)
            if found is not None:
                return found
        if isinstance(it, lienhiep.Breakdown):
            return it[0].records[0].dossier
    raise AssertionError("no way to the dossier")


# ------------------------------------------------------------------ using


def use(value):
    """All that can be done with a handle, whatever becomes of it."""
    for action in (repr, str, bool, hash, len, list, next, reversed, int, float, vars, bytes):
        attempt(lambda: action(value))
    attempt(lambda: [value == value, value != value, value == 1, value != None])
    attempt(lambda: value < value)
    attempt(lambda: value + value)
    attempt(lambda: [value in value, value[0], value[-1], value[:], value["x"]])
    for name in dir(value):
        # pandas takes a second, and help() shows the rest.
        if not name.startswith("_") and name != "to_pandas":
            attempt(lambda: callable(it := getattr(value, name)) and it())
    for module, name in (("copy", "copy"), ("copy", "deepcopy"), ("pickle", "dumps")):
        attempt(lambda: getattr(__import__(module), name)(value))


def attempt(action):
    try:
        action()
    except REFUSALS:
        pass


def all_types():
    """The types that the module makes handles of, by their names; records are one kind."""
    modules = [m for name, m in list(sys.modules.items()) if name.split(".")[0] == "lienhiep" and "sheets" not in name]
    found = {t for m in modules for t in vars(m).values() if isinstance(t, type)}
    return {t.__name__: t for t in found if t.__module__.split(".")[0] == "lienhiep" and t.__name__ not in ABSTRACT}


TYPES = all_types()


def alive():
    """How many handles of each type there are: each keeps its type."""
    gc.collect()
    return {name: sys.getrefcount(it) for name, it in TYPES.items() if it is not None}


class Lives(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # What is there already the collector need not look at again.
        gc.collect()
        gc.freeze()
        cls.whole = {}

    @classmethod
    def tearDownClass(cls):
        gc.unfreeze()

    def make(self, row):
        handle, it = made(row)
        delattr(it, row.kind)
        self.assertEqual(kind_of(handle), row.type_name)
        return handle, it

    def check(self, row, handle, state):
        """A handle is what the table says, and refuses what it must."""
        says = SAYS.get(row.kind, str)
        if state == "gone":
            with self.assertRaises(lienhiep.Error) as caught:
                CHANGE.get(row.kind, lambda it: it.append("x"))(handle)
            self.assertEqual(caught.exception.code, "removed")
        if state == "gone" and row.type_name == "Record":
            names = [f.name for f in lienhiep.classes()[handle.class_name].fields]
            self.assertTrue(handle.removed)
            self.assertFalse(any(getattr(handle, name + "_" * (name == "from")) for name in names))
            return
        whole = self.whole[row.kind]
        wanted = {"whole": whole, "less": whole[1:] if isinstance(whole, list) else None}.get(state, [])
        self.assertEqual(says(handle), wanted)

    def live(self, row, order, change, when):
        handle, it = self.make(row)
        for i, parent in enumerate([*order, None]):
            if i == when and change:
                CHANGES[change](reach([*vars(it).values(), handle]), row)
                gc.collect()
            if parent:
                delattr(it, parent)
                gc.collect()
        self.check(row, handle, row.after.get(change, "whole"))
        use(handle)

    def lives(self, row):
        """The orders in which parents go, and the changes between."""
        bound = "dossier" in (row.kind, *row.parents)
        for order in itertools.permutations(row.parents):
            yield order, None, 0
            for change in CHANGES if bound else ():
                for when in range(max(len(order), 1)):
                    yield order, change, when

    def kind(self, row):
        handle, it = self.make(row)
        self.whole[row.kind] = SAYS.get(row.kind, str)(handle)
        self.assertTrue(self.whole[row.kind])
        del handle, it
        # What is made at the first use stays.
        self.live(row, row.parents, None, 0)
        before = alive()
        for order, change, when in itertools.islice(self.lives(row), 0, None, STEP):
            with self.subTest(order=" ".join(order), change=change, when=when):
                self.live(row, order, change, when)
                self.assertEqual(alive(), before)


def kind_of(handle):
    is_record = isinstance(handle, lienhiep.Record) and not isinstance(handle, lienhiep.Dossier)
    return "Record" if is_record else type(handle).__name__


def add(row):
    setattr(Lives, "test_" + row.kind.replace(" ", "_"), lambda self: self.kind(row))


ROWS = list(rows())
for row in ROWS:
    add(row)


class Kinds(unittest.TestCase):
    def test_the_table_has_all(self):
        """A new type of the module needs a row, and so does what is made here."""
        in_table = {row.type_name for row in ROWS}
        records = {name for name, it in TYPES.items() if issubclass(it, lienhiep.Record)} - {"Dossier"}
        self.assertEqual(set(TYPES) - records - in_table, set())
        self.assertEqual(in_table - set(TYPES), {"Record", "Decimal", "bytes", "list"})
        self.assertEqual([row.kind for row in ROWS], list(MAKE))


class Cycles(unittest.TestCase):
    """The collector finds what holds handles in a circle; handles themselves hold nothing but their dossier."""

    def gone(self, make):
        make()
        before = alive()
        for _ in range(3):
            make()
        self.assertEqual(alive(), before)

    def each(self, tie):
        for row in ROWS[:: min(STEP, 5)]:
            with self.subTest(kind=row.kind):
                self.gone(lambda: tie(*made(row)))

    def test_dicts_and_lists(self):
        def tie(handle, it):
            it.circle = {"handle": handle, "list": [handle, it]}

        self.each(tie)

    def test_attributes(self):
        class Holder:
            pass

        def tie(handle, it):
            holder = Holder()
            holder.handle, holder.self, holder.method = handle, holder, holder.__init__
            it.holder = holder

        self.each(tie)

    def test_closures(self):
        def tie(handle, it):
            def closure():
                return handle, it, closure

            it.closure = closure

        self.each(tie)

    def test_exceptions(self):
        def tie(handle, it):
            try:
                lienhiep.loads("<")
            except lienhiep.Error as error:
                kept = error
                kept.handle = handle
                it.error = kept  # its traceback has this frame, and that has it

        self.each(tie)

    def test_generators(self):
        def tie(handle, it):
            def walk():
                for value in it.dossier.events:
                    yield handle, value, generator

            generator = walk()
            it.dossier = lienhiep.loads(FILE)
            next(generator)

        self.each(tie)

    def test_subclasses(self):
        """What Python lets a program inherit from."""

        class Own(lienhiep.Review):
            pass

        def make():
            review = Own(lienhiep.loads(FILE), 2023)
            review.self, review.measure = review, review["events"]

        self.gone(make)

    def test_progress(self):
        def make():
            seen = []

            def progress(done):
                seen.extend([done, progress, d and d.events])

            d = None
            d = lienhiep.loads(FILE, progress=progress)
            d.review(2023).paper("xml", progress=progress)

        self.gone(make)

    def test_edit(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "lives.xml")
            pathlib.Path(path).write_text(FILE, encoding="utf-8")

            def make(error):
                try:
                    with lienhiep.edit(path) as d:
                        d.events[0].place = "Huế"
                        context = [d.events, d]
                        context.append(context)
                        if error:
                            raise error
                except KeyError:
                    pass
                lienhiep.edit(path)  # never entered

            self.gone(lambda: make(None))
            self.gone(lambda: make(KeyError("x")))


class Memory(unittest.TestCase):
    @unittest.skipUnless(hasattr(ctypes.CDLL(None), "mallinfo2") and not WATCHED, "nobody counts")
    def test_nothing_grows(self):
        """Bytes that the allocator of C gave, over many rounds of every kind."""

        class Info(ctypes.Structure):
            _fields_ = [(name, ctypes.c_size_t) for name in "a b c d e f g used h i".split()]

        mallinfo = ctypes.CDLL(None).mallinfo2
        mallinfo.restype = Info

        def rounds(count):
            for _ in range(count):
                for row in ROWS:
                    # Their tables are Python's own, and take most of the time.
                    if row.kind not in ("class", "field", "choice", "rule"):
                        made(row)
            gc.collect()
            return mallinfo().used

        rounds(100)
        before = rounds(10)
        self.assertLess(abs(rounds(1000) - before), 16 * 1024)


# What a program keeps to its end, and where. Its finalizers use what they have.
PRELUDE = """
import atexit, gc, sys, threading, types
sys.path.insert(0, FOLDER)
import test_py_lives as lives
rows = [row for row in lives.ROWS if row.kind not in ("class", "field", "choice", "rule")]
all = [lives.made(row) for row in rows]
"""
ENDS = {
    "globals": "kept = all",
    "a module": "m = types.ModuleType('m'); m.all = sys.modules['m'] = m; m.kept = all; del all",
    "a class": "class Kept: kept = all\ndel all",
    "a circle": "all.append(all); del all",
    "a thread": """
ready = threading.Event()
def run(mine):
    for handle, it in mine:
        lives.use(handle)
    ready.set()
    threading.Event().wait()
threading.Thread(target=run, args=(all,), daemon=True).start()
del all
ready.wait()
""",
    "a busy thread": """
d = lives.lienhiep.loads(lives.FILE)
ready = threading.Event()
def run():
    while True:
        d.check(), d.review(2023), d.dumps()
        ready.set()
threading.Thread(target=run, daemon=True).start()
ready.wait()
""",
    "atexit": "atexit.register(lambda mine: [lives.use(handle) for handle, it in mine], all); del all",
    "finalizers": """
class Last:
    def __init__(self, handle, it, use):
        self.handle, self.it, self.use, self.circle = handle, it, use, self
    def __del__(self):
        self.use(self.handle)
        for other in vars(self.it).values():
            repr(other), str(other)
kept = [Last(*pair, lambda it: (repr(it), str(it), it == it)) for pair in all]
del all
""",
    "exit": "kept = all; sys.exit()",
    "an error": "kept = all\ntry:\n    1 / 0\nexcept ZeroDivisionError as e: error, e.kept = e, all",
    "a generator": """
def walk():
    for handle, it in all:
        try:
            yield handle
        finally:
            repr(handle), handle == handle
generator = walk()
next(generator)
""",
}


class Shutdown(unittest.TestCase):
    def test_ends(self):
        for name, code in ENDS.items():
            with self.subTest(kept_in=name):
                program = f"FOLDER = {os.path.dirname(os.path.abspath(__file__))!r}\n{PRELUDE}{code}"
                done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))


if __name__ == "__main__":
    checks.main()
