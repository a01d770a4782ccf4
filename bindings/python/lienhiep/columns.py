# SPDX-License-Identifier: MIT
"""Whole columns at once: a field of many records as arrays, and as pandas likes them.

    import numpy
    columns = d.events.columns("from", "kind", "attendance")
    numpy.asarray(columns["attendance"].values).sum()
    d.events.to_pandas()

No object is made for a value, so that 100,000 records take milliseconds.
"""
from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Optional

from . import _lienhiep
from ._lienhiep import Date, List

if TYPE_CHECKING:
    import pandas

# SWIG's functions.
_core: Any = _lienhiep

_FORMATS = {
    "integer": "q",
    "money": "q",
    "date": "i",
    "decimal": "d",
    "quantity": "d",
    "flag": "B",
    "choice": "B",
}
_KNOWN = ("exact", "estimate", "at-least", "unknown")
_PRECISIONS = ("year", "month", "day")
# The days that pandas can count in nanoseconds: from 1677-09-21 to 2262-04-11.
_NANOSECONDS = (-106752, 106751)
_EPOCH = datetime.date(1970, 1, 1).toordinal()


class Column(Sequence[Any]):
    """A field of many records: arrays for programs, and a sequence of plain values.

    values is a memoryview, for numpy.asarray() and its like: of an integer or money 64-bit
    numbers; of a date 32-bit days since 1970-01-01, of its first day; of a decimal or a
    quantity doubles, the nearest to what is exact in the record; of a choice or a flag
    bytes, a choice's from 1 in the order of categories; of a text, a label or the id of a
    reference the bytes of them all in UTF-8, one from offsets[i] to offsets[i + 1].
    Where a record says nothing, marks holds 0, and the value means nothing.
    """

    __slots__ = ("name", "type", "values", "marks", "offsets", "categories")

    def __init__(
        self, field: int, values: bytes, marks: bytes, offsets: Optional[bytes]
    ) -> None:
        self.name: str = _core.field_name(field)
        """The field, as in XML."""
        self.type: str = _core.type_name(_core.field_type(field))
        """The type of the field: "date", "text" …"""
        self.values = memoryview(values).cast(_FORMATS.get(self.type, "B"))
        self.marks = memoryview(marks)
        """A byte for each record, 0 where nothing is set, else 1; of a date 1 where the year
        is known, 2 the month, 3 the day; of a quantity 1 where it is exact, 2 an estimate,
        3 at least, 4 unknown."""
        self.offsets = None if offsets is None else memoryview(offsets).cast("q")
        self.categories: Optional[tuple[str, ...]] = None
        """The values of a choice."""
        if self.type == "choice":
            count = _core.field_choice_count(field)
            self.categories = tuple(
                _core.field_choice_name(field, i) for i in range(1, count + 1)
            )

    def __len__(self) -> int:
        return len(self.marks)

    def __repr__(self) -> str:
        return f"<Column {self.name} of {len(self)}>"

    def _value(self, index: int) -> Any:
        mark = self.marks[index]
        if not mark or (self.type == "quantity" and mark == 4):
            return None
        if self.offsets is not None:
            return str(self.values[self.offsets[index] : self.offsets[index + 1]], "utf-8")
        value = self.values[index]
        if self.type == "date":
            day = datetime.date.fromordinal(_EPOCH + value)
            return day if mark == 3 else Date(day.year, day.month if mark == 2 else None)
        if self.categories is not None:
            return self.categories[value - 1]
        return bool(value) if self.type == "flag" else value

    def __getitem__(self, index: Any) -> Any:
        """A plain value, or None where a record says nothing or a quantity is unknown."""
        if isinstance(index, slice):
            return [self._value(i) for i in range(len(self))[index]]
        return self._value(range(len(self))[index])

    def __iter__(self) -> Iterator[Any]:
        return map(self._value, range(len(self)))

    def tolist(self) -> list[Any]:
        """All values, as a list."""
        return list(self)


def columns(records: Iterable[Any], *names: str) -> dict[str, Column]:
    """Fields of records of one class as columns, by their names; without names, all that have one value.

    The records are a live list, or any others: d.where("task", status="done").
    """
    rows = records if isinstance(records, (List, list, tuple)) else list(records)
    found = _lienhiep.columns_read(rows, names)
    return {column.name: column for column in (Column(field, *parts) for field, parts in found)}


def _series(column: Column) -> Any:
    """A column with the type that pandas has for it."""
    import numpy
    import pandas

    missing = numpy.frombuffer(column.marks, numpy.uint8) == 0
    if column.offsets is not None:
        return pandas.array(column.tolist(), dtype="string")
    values = numpy.asarray(column.values)
    if column.type == "date":
        days = values.astype("datetime64[D]")
        days[missing] = numpy.datetime64("NaT")
        known = values[~missing]
        if len(known) and not (_NANOSECONDS[0] < known.min() <= known.max() < _NANOSECONDS[1]):
            return pandas.PeriodIndex(days, freq="D")
        return pandas.to_datetime(days.astype("datetime64[ns]"))
    if column.categories is not None:
        codes = values.astype(numpy.int16) - 1
        return pandas.Categorical.from_codes(codes, list(column.categories))
    if column.type == "flag":
        return pandas.arrays.BooleanArray(values.astype(bool), missing)
    if column.type in ("integer", "money"):
        return pandas.arrays.IntegerArray(values.copy(), missing)
    if column.type == "quantity":
        missing |= numpy.frombuffer(column.marks, numpy.uint8) == 4
    return pandas.arrays.FloatingArray(values.copy(), missing)


def _remark(column: Column) -> Optional[Any]:
    """What the values of a column leave out: how precise a date is, how a quantity is known."""
    import numpy
    import pandas

    words, usual = {"date": (_PRECISIONS, 3), "quantity": (_KNOWN, 1)}.get(column.type, ((), 0))
    marks = numpy.frombuffer(column.marks, numpy.uint8)
    if not words or ((marks == 0) | (marks == usual)).all():
        return None
    return pandas.Categorical.from_codes(marks.astype(numpy.int16) - 1, list(words))


def to_pandas(records: Iterable[Any], *names: str) -> pandas.DataFrame:
    """Fields of records as a DataFrame of pandas, with a column for each.

    What is unset is missing. Dates are their first days, as datetime64, or where one lies
    before 1678 or after 2261 as period[D]; where some are not known to the
    day, a column "from.precision" says "year", "month" or "day". Quantities are numbers;
    where some are not exact, "attendance.known" says "estimate", "at-least" or "unknown".
    """
    import pandas

    table = {}
    for name, column in columns(records, *names).items():
        table[name] = _series(column)
        remark = _remark(column)
        if remark is not None:
            part = "precision" if column.type == "date" else "known"
            table[f"{name}.{part}"] = remark
    return pandas.DataFrame(table)


setattr(List, "columns", columns)
setattr(List, "to_pandas", to_pandas)
