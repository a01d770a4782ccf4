# SPDX-License-Identifier: MIT
"""Dossiers of a federation of science and technology associations.

    import lienhiep

    d = lienhiep.load("hanoi-2023.xml")
    for event in d.events:
        print(event.from_, event.title)
    print(d.review(2023)["events.consultation"].value)

A record's fields are attributes, with the names of XML; one that is a keyword of
Python ends with "_". What is unset is None, and None clears:

    text, prose, id, code, choice   str
    label                           str, in the dossier's language: label(), set_label()
    date                            datetime.date, or Date where the day is not known
    integer, money                  int
    decimal, quantity               decimal.Decimal, Quantity
    flag                            bool
    ref                             the record, or None where no record has the id: ref_id()
    texts, codes, labels, refs      live lists; a list or tuple replaces the items
    children                        live lists of records, with add(**fields); in add(),
                                    children are given as a list of dicts

A field also takes its form in XML, as a str, and a reference takes an id. It
never takes a float, which is not exact. The wrong type is a TypeError, a value
that the model refuses an Error, a misspelt field an AttributeError.

Records come from tables and go to them: import_csv(), import_tables(), export_csv()
and table() of a dossier; spreadsheets are the business of lienhiep.sheets. The
plan goes to calendars: export_calendar().

Handles are safe: a record keeps its dossier alive, and one that was removed
reads as unset. Threads may share a dossier. While one saves, checks or reviews it,
the others run, and may read it; changing it then is a RuntimeError.
"""
from __future__ import annotations

import contextlib
import decimal
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, Optional, Union

from . import _lienhiep, model
from ._lienhiep import Date, Error, Labels, List, Quantity, Record, Records, Refs, Texts
from .breakdown import Breakdown, Group
from .calendars import Calendar, Calendars
from .columns import Column, columns
from .exchange import Decoding, Imported, Table, Tables, decode_text
from .files import Path, Progress, Readable, Writable, is_open, name_of, shipped, write_open
from .lists import assign
from .model import *
from .plans import Amount, PlanReview, TargetReview
from .reflection import Choice, Class, Field, Rule, classes, rules
from .reviewing import AnyDate, Measure, Review, Stated
from .searching import Searches, person_key, vietnamese_key
from .tracing import Days, Step, Stop, Trace, Traces
from .words import Category, Language, Severity

__all__ = [
    "Amount",
    "Breakdown",
    "Calendar",
    "Choice",
    "Class",
    "Column",
    "Date",
    "Days",
    "Decoding",
    "Dossier",
    "Error",
    "Field",
    "Group",
    "Imported",
    "Labels",
    "List",
    "Mark",
    "Measure",
    "PlanReview",
    "Problem",
    "Quantity",
    "Record",
    "Records",
    "Refs",
    "Review",
    "Rule",
    "Stated",
    "Step",
    "Stop",
    "Table",
    "TargetReview",
    "Texts",
    "Trace",
    "check_schema",
    "classes",
    "columns",
    "decode_text",
    "edit",
    "fold",
    "load",
    "loads",
    "mark",
    "match",
    "person_key",
    "rules",
    "vietnamese_key",
]
__all__ += model.__all__


def __dir__() -> list[str]:
    return [*__all__, *(name for name in globals() if name.startswith("__"))]



__version__: str = _lienhiep.version()


class Problem(NamedTuple):
    """What is wrong with a file or a record."""

    severity: Severity
    """"error", "warning" or "note"."""
    rule: Optional[str]
    """The checker's rule, such as "LH-0101"; None from the reader."""
    line: Optional[int]
    column: Optional[int]
    path: Optional[str]
    id: Optional[str]
    field: Optional[str]
    text_vi: str
    text_en: str
    category: Optional[Category] = None
    """What the rule is about, such as "date"; None from the reader."""

    def text(self, language: Language = "en") -> str:
        """What is wrong and what would be right, in English ("en") or Vietnamese ("vi")."""
        texts = {"vi": self.text_vi, "en": self.text_en}
        if language not in texts:
            raise ValueError(f'the languages are "vi" and "en", not {language!r}')
        return texts[language]

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}: " if self.line else ""
        return f"{place}{self.severity}: {self.text_en}"


class Dossier(model.Dossier, Calendars, Searches, Tables, Traces):
    """Everything that one federation says about one or more years.

    Dossier(**fields) makes an empty one. d["e1"] is the record with that id, and
    "e1" in d tells whether there is one. As for every record, == is identity:
    same_as() compares what two dossiers say.
    """

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls) -> None:
        # Its instances could hold records that hold them, out of the collector's sight.
        raise TypeError("Dossier cannot be subclassed")

    def save(self, path: Union[Path, Writable], *, if_unchanged: Optional[Mark] = None) -> None:
        """Write the file, as a whole or not at all.

        What is open for writing, as bytes or as text, may stand in the place of a path. With a mark, only if the file still holds what it held when mark() looked at
        it; else it stays as it is, and the Error has the code "changed".
        """
        if is_open(path, Writable):
            if if_unchanged is not None:
                raise TypeError("if_unchanged is about a path, and the file is open already")
            write_open(path, self.dumps())
        elif if_unchanged is None:
            _lienhiep.dossier_write_file(self, path)
        else:
            _lienhiep.dossier_write_file_if_unchanged(self, path, if_unchanged)

    def dumps(self) -> str:
        """The XML as a str; encode it as UTF-8, as it says of itself."""
        data: bytes = _lienhiep.dossier_write_memory(self)
        return data.decode()

    def check(
        self,
        only: Optional[Iterable[str]] = None,
        skip: Optional[Iterable[str]] = None,
        categories: Optional[Iterable[Category]] = None,
        severity: Optional[Severity] = None,
    ) -> list[Problem]:
        """All that a careful reader would find.

        only and skip are ids of rules, "LH-0101", and categories their names, "date";
        severity is the least that counts, "warning". A rule is asked if none of them
        leaves it out; rules() lists all. An id or a name that there is not is an Error.
        """
        problems: list[Problem] = _lienhiep.dossier_check(self, (only, skip, categories, severity))
        return problems

    def review(
        self,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        language: Language = "vi",
        *,
        period: Optional[str] = None,
    ) -> Review:
        """Review a year, a month, or the days from one date to another.

        period, or a str alone, may also be a half-year "2023-H1", a quarter "2023-Q3", two
        dates "2023-05..2024-02-10", or the id of a board, for its term. Without a period, all
        the time that the dossier covers: its own from and to. The labels are Vietnamese ("vi")
        or English ("en").
        """
        return Review(self, from_, to, language, period)

    def __reduce__(self) -> tuple[Any, ...]:
        return loads, (self.dumps(),)


class _PlainDecimal(decimal.Decimal):
    """A decimal with many zeros, whose str() is the form in XML too."""

    __slots__ = ()

    def __str__(self) -> str:
        return super().__format__("f")

    def __format__(self, specifier: str, /, *context: Any) -> str:
        return super().__format__(specifier or "f", *context)


_lienhiep.adopt(Dossier, Problem, _PlainDecimal, assign)


def load(
    path: Union[Path, Readable],
    *,
    max_size: int = 0,
    max_tag: int = 0,
    max_depth: int = 0,
    max_problems: int = 0,
    progress: Optional[Progress] = None,
) -> Dossier:
    """Read a dossier from a file: from its path, or from what is open for reading.

    max_size (bytes of the file), max_tag (bytes of a start tag), max_depth (of
    elements) and max_problems (after which reading stops) are limits; 0 is the
    default. Raises Error, with
    everything that is wrong with the file in its problems.

    progress is a function that is called with the number of bytes read so far, now and
    then, and with all of them at last; what it raises ends the reading. So does Ctrl-C.
    """
    if is_open(path, Readable):
        return loads(
            path.read(),  # type: ignore[union-attr]
            name=name_of(path),
            max_size=max_size,
            max_tag=max_tag,
            max_depth=max_depth,
            max_problems=max_problems,
            progress=progress,
        )
    limits = (max_size, max_tag, max_depth, max_problems, None, progress)
    dossier: Dossier = _lienhiep.dossier_read_file(path, limits)
    return dossier


def loads(
    data: Union[str, bytes, bytearray, memoryview],
    *,
    name: str = "<data>",
    max_size: int = 0,
    max_tag: int = 0,
    max_depth: int = 0,
    max_problems: int = 0,
    progress: Optional[Progress] = None,
) -> Dossier:
    """Read a dossier from a str, which is taken as UTF-8, or from bytes.

    name stands for the file's in errors; the limits and progress are those of load().
    """
    limits = (max_size, max_tag, max_depth, max_problems, name, progress)
    try:
        source = data.encode() if isinstance(data, str) else data
    except UnicodeEncodeError as error:
        raise Error(f"the text is not Unicode: {error.reason}") from None
    dossier: Dossier = _lienhiep.dossier_read_memory(source, limits)
    return dossier


def check_schema(path: Path, schema: Optional[Path] = None) -> list[Problem]:
    """Check a file against the schema, or another one: what is wrong, in libxml2's words.

    The file is not loaded, and may be larger than memory. The schema knows the structure
    alone; references, ids and all that a rule looks for are found by check().
    """
    problems: list[Problem] = _lienhiep.schema_check_file(
        path, shipped("dossier.xsd") if schema is None else schema
    )
    return problems


class Mark(NamedTuple):
    """What a file held when mark() looked at it; two are equal if it was the same."""

    exists: bool
    """Whether there was a file."""
    size: int
    digest: int


def mark(path: Path) -> Mark:
    """Look at what a file holds, before reading it, so that save() overwrites nobody's work.

    mark = lienhiep.mark(path)
    d = lienhiep.load(path)
    ...
    d.save(path, if_unchanged=mark)

    A file that does not exist has a mark too: it is then saved only if there is still none.
    """
    return Mark(*_lienhiep.file_mark_read(path))


@contextlib.contextmanager
def edit(path: Path) -> Iterator[Dossier]:
    """Change a file: the dossier in it, saved at the end of the block.

    with lienhiep.edit("2024.xml") as d:
        d.events.add(title="Hội thảo", kind="workshop")

    An exception leaves the file as it is. So does a change that somebody else made
    meanwhile: then the Error has the code "changed".
    """
    before = mark(path)
    dossier = load(path)
    yield dossier
    dossier.save(path, if_unchanged=before)


def fold(text: str) -> str:
    """A text for searching: "Hòa Thủy" and "Hoà Thuỷ" are "hoa thuy"."""
    return str(_lienhiep.text_format_folded(text))


def match(text: str, wanted: str) -> bool:
    """Whether a text contains another, tone marks and đ aside."""
    return bool(_lienhiep.text_match(text, wanted))
