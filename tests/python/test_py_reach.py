# SPDX-License-Identifier: MIT
"""Every public function of the library can be reached, or bindings/reach.tsv says why not."""
import pathlib
import re
import unittest

import checks
import lienhiep

MAP, TABLE = "lib/liblienhiep.map", "bindings/reach.tsv"
ADD = "add a line there with tabs between its columns: the function, how Python reaches it, how Lua does; or \"- \" and why not"


def read(name):
    return pathlib.Path(checks.TOP, name).read_text(encoding="utf-8")


def mapped(text):
    """The functions that a map names."""
    return re.findall(r"^\s*(lh_\w+);$", text, re.MULTILINE)


def rows(text):
    """The rows of the table: a function, the ways from Python, those from Lua."""
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def compare(functions, table):
    """What is wrong with the rows for these functions."""
    wrong, named = [], [row[0] for row in table]
    for before, function in zip(["the head", *functions], functions):
        if function not in named:
            wrong.append(f"{function} of {MAP} has no row in {TABLE}: {ADD}. It stands after {before}")
        elif named.count(function) > 1:
            wrong.append(f"{function} has several rows in {TABLE}: leave one")
    wrong += [f"{it} is not in {MAP}: take its row out of {TABLE}" for it in named if it not in functions]
    if not wrong and named != functions:
        place = next(i for i, pair in enumerate(zip(named, functions)) if pair[0] != pair[1])
        wrong.append(f"{named[place]} stands in {TABLE} where {MAP} has {functions[place]}")
    for row in table:
        if len(row) != 3 or not all(row):
            wrong.append(f"{row[0]} has no three columns in {TABLE}: {ADD}")
    return wrong


def find(way):
    """Whether the package has a name; what object has for everything does not count, nor what is private."""
    it = lienhiep
    for name in way.split("."):
        if name.startswith("_") and not name.endswith("__"):
            return False
        if isinstance(it, type):
            if not any(name in vars(kind) for kind in it.__mro__ if kind is not object):
                return False
        elif not hasattr(it, name):
            return False
        it = getattr(it, name)
    return True


# Of functions that take fields of some types: those types.
TYPES = {
    "choice": ("choice",), "date": ("date",), "decimal": ("decimal",), "flag": ("flag",),
    "integer": ("integer", "money"), "quantity": ("quantity",), "ref": ("ref",), "ref_id": ("ref",),
    "text": ("id", "text", "prose", "label", "code"),
}
FIELDS = {
    f"{it.name.title().replace('_', '')}.{field.name}": field.type
    for it in lienhiep.classes().values() for field in it.fields
}


def fits(function, way):
    """Whether a field that is a way to a function is of a type that the function takes."""
    types = TYPES.get(re.sub("^lh_[gs]et_", "", function))
    return not types or FIELDS.get(way.rstrip("_"), types[0]) in types


def look_up(table):
    """What is wrong with the ways of the rows."""
    wrong = []
    for function, ways, *_ in (row for row in table if len(row) > 1):
        if ways.startswith("-"):
            if not re.match(r"- \w", ways):
                wrong.append(f"{function}: no reason follows the \"-\"")
            continue
        for way in ways.split(", "):
            if not re.fullmatch(r"\w+(\.\w+)*", way) or not find(way):
                wrong.append(f"{function}: lienhiep has no {way}")
            elif not fits(function, way):
                wrong.append(f"{function} takes no field of the type of {way}")
    return wrong


class Reach(unittest.TestCase):
    def check(self, wrong):
        self.assertEqual(wrong, [], "\n" + "\n".join(wrong))

    def test_each_function_has_a_row(self):
        functions = mapped(read(MAP))
        self.assertGreater(len(functions), 200)
        self.check(compare(functions, rows(read(TABLE))))

    def test_each_way_is_there(self):
        self.check(look_up(rows(read(TABLE))))

    def test_wrong_rows_are_found(self):
        functions = mapped("\tlh_a;\n\tlh_b;\n")
        for text, says in (
            ("# lh_b\nlh_a\tload\tlh.load\nlh_b\t- x\t- x\n", None),
            ("lh_a\tload\tlh.load\n", f"lh_b of {MAP} has no row in {TABLE}: {ADD}. It stands after lh_a"),
            ("lh_a\tx\tx\nlh_b\tx\tx\nlh_c\tx\tx\n", f"lh_c is not in {MAP}: take its row out of {TABLE}"),
            ("lh_a\tx\tx\nlh_b\tx\tx\nlh_b\tx\tx\n", f"lh_b has several rows in {TABLE}: leave one"),
            ("lh_b\tx\tx\nlh_a\tx\tx\n", f"lh_b stands in {TABLE} where {MAP} has lh_a"),
            ("lh_a\tx\nlh_b\tx\tx\n", f"lh_a has no three columns in {TABLE}: {ADD}"),
            ("lh_a\tx\t\nlh_b\tx\tx\n", f"lh_a has no three columns in {TABLE}: {ADD}"),
        ):
            self.assertEqual(compare(functions, rows(text)), [says] if says else [])

    def test_wrong_ways_are_found(self):
        for ways in (
            "Dossier.chek", "chek", "Dossier.check.x", "Dossier.check Dossier.review", "Dossier.check,", "-", "- ",
            "Review._handle", "_lienhiep.version", "Quantity.__sub__", "Dossier.__ne__.x", "lh.load",
        ):
            self.assertEqual(len(look_up([["lh_x", ways, "-"]])), 1, ways)
        for field in ("Event.kind", "Event.from_", "Event.hosts"):
            (wrong,) = look_up([["lh_set_text", f"Event.title, {field}", "-"]])
            self.assertEqual(wrong, f"lh_set_text takes no field of the type of {field}")
        for ways in ("Dossier.check", "load, Quantity.__add__", "__version__", "- a reason"):
            self.assertEqual(look_up([["lh_x", ways, "-"]]), [], ways)


if __name__ == "__main__":
    checks.main()
