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
reads as unset. Threads may share a dossier. While one saves or checks it, the
others may read it; changing it then is a RuntimeError.
"""
from __future__ import annotations

import contextlib
import datetime
import decimal
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Optional, Union

from . import _lienhiep, model
from ._lienhiep import Date, Error, Labels, List, Quantity, Record, Records, Refs, Texts
from .breakdown import Breakdown, Group
from .calendars import Calendar, Calendars
from .columns import Column, columns
from .exchange import Decoding, Imported, Table, Tables, decode_text, make_error
from .files import Path, Readable, Writable, is_open, name_of, write_open
from .lists import assign
from .model import *
from .papers import Papers
from .plans import Amount, PlanReview, TargetReview, attainment_name
from .reflection import Choice, Class, Field, Rule, classes, rules
from .searching import Searches, person_key, vietnamese_key
from .tracing import Days, Step, Stop, Trace, Traces

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


AnyList = list[Any]
AnyPlans = list[PlanReview]
AnyAmounts = list[Amount]
AnyTargets = list[TargetReview]
AnyDate = Union[datetime.date, Date, str, int]

__version__: str = _lienhiep.version()


def _constants(prefix: str) -> dict[str, int]:
    """Enumerators of the C headers by their names: REVIEW_NEXT_PLANS is next-plans."""
    return {
        name[len(prefix) :].lower().replace("_", "-"): number
        for name, number in vars(_lienhiep).items()
        if name.startswith(prefix)
    }


_VERDICTS = {number: name for name, number in _constants("VERDICT_").items()}
_LISTS = {name: number for name, number in _constants("REVIEW_").items() if name != "list-count"}


class Problem(NamedTuple):
    """What is wrong with a file or a record."""

    severity: str
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
    category: Optional[str] = None
    """What the rule is about, such as "date"; None from the reader."""

    def text(self, language: str = "en") -> str:
        """What is wrong and what would be right, in English ("en") or Vietnamese ("vi")."""
        texts = {"vi": self.text_vi, "en": self.text_en}
        if language not in texts:
            raise ValueError(f'the languages are "vi" and "en", not {language!r}')
        return texts[language]

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}: " if self.line else ""
        return f"{place}{self.severity}: {self.text_en}"


class Stated:
    """A figure that stands beside a measure, and how it lies to what the records give.

    It equals the figure's record, and has its attributes: id, note, citations …
    """

    __slots__ = ("figure", "value", "verdict", "verdict_label", "recorded")

    figure: Figure
    value: Optional[Quantity]
    """What was stated."""
    verdict: str
    """"agrees", "stated-more", "differs" or "untold"."""
    verdict_label: str
    """The verdict in words, in the review's language."""
    recorded: Optional[Quantity]
    """What the records give within that which the figure is about."""

    def __init__(self, review: Review, number: int, index: int) -> None:
        verdict = _lienhiep.review_stated_verdict(review._handle, number, index)
        self.figure = _lienhiep.review_stated(review._handle, number, index)
        self.value = self.figure.value
        self.verdict = _VERDICTS[verdict]
        self.verdict_label = _lienhiep.verdict_label(verdict, review.language)
        self.recorded = _lienhiep.review_stated_recorded(review._handle, number, index)

    def __getattr__(self, name: str) -> Any:
        # Not of one that is half made, as copy makes them.
        if name in Stated.__slots__:
            raise AttributeError(name)
        return getattr(self.figure, name)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Stated):
            other = other.figure
        if not isinstance(other, Record):
            return NotImplemented
        return bool(self.figure == other)

    def __hash__(self) -> int:
        return hash(self.figure)

    def __repr__(self) -> str:
        return f"<{self.figure!r} {self.value} {self.verdict}>"


class Measure:
    """What a review says about one measure."""

    __slots__ = ("_review", "_number")

    def __init__(self, review: Review, number: int) -> None:
        self._review = review
        self._number = number

    def __repr__(self) -> str:
        return f"<{self.code} {self.value} {self.verdict}>"

    def _records(self, kind: str) -> list[Any]:
        count = getattr(_lienhiep, f"review_{kind}_count")(self._review._handle, self._number)
        get = getattr(_lienhiep, f"review_{kind}")
        return [get(self._review._handle, self._number, i) for i in range(count)]

    @property
    def code(self) -> str:
        """The measure's code, such as "events.consultation"."""
        return str(_lienhiep.measure_code(self._number))

    @property
    def label(self) -> str:
        """What people call it, in the review's language."""
        return str(_lienhiep.measure_label(self._number, self._review.language))

    @property
    def description(self) -> str:
        """What is counted, and by which date."""
        return str(_lienhiep.measure_description(self._number, self._review.language))

    @property
    def unit(self) -> str:
        """What the number counts."""
        return str(_lienhiep.measure_unit(self._number, self._review.language))

    @property
    def is_stock(self) -> bool:
        """Whether it stands on the last day, and is not counted within the period."""
        return bool(_lienhiep.measure_is_stock(self._number))

    @property
    def value(self) -> Quantity:
        """What the records give."""
        value: Quantity = _lienhiep.review_value(self._review._handle, self._number)
        return value

    @property
    def value_is_stated(self) -> bool:
        """Whether a stated timeliness, and not dates, decided about a record."""
        return bool(_lienhiep.review_value_is_stated(self._review._handle, self._number))

    def _quantity(self, kind: str) -> Optional[Quantity]:
        value: Optional[Quantity] = getattr(_lienhiep, f"review_{kind}")(
            self._review._handle, self._number
        )
        return value

    @property
    def previous(self) -> Optional[Quantity]:
        """The same over the period before."""
        return self._quantity("previous")

    @property
    def opening(self) -> Optional[Quantity]:
        """A stock when the period opens; None for a flow."""
        return self._quantity("opening")

    @property
    def admitted(self) -> Optional[Quantity]:
        """What came to a stock; None for a flow."""
        return self._quantity("admitted")

    @property
    def left(self) -> Optional[Quantity]:
        """What left a stock; None for a flow."""
        return self._quantity("left")

    @property
    def planned(self) -> Optional[Quantity]:
        """What tasks plan for the period; None where nothing is planned."""
        return self._quantity("planned")

    @property
    def planned_verdict(self) -> str:
        """"short", "reached", "exceeded", "untold" or "nothing-planned"."""
        return attainment_name(
            _lienhiep.review_planned_verdict(self._review._handle, self._number)
        )

    @property
    def planned_verdict_label(self) -> str:
        """That verdict in words."""
        verdict = _lienhiep.review_planned_verdict(self._review._handle, self._number)
        return str(_lienhiep.attainment_label(verdict, self._review.language))

    @property
    def amounts(self) -> list[Amount]:
        """What each task plans in it, and what came of that."""
        return [amount for amount in self._review.amounts if amount.code == self.code]

    @property
    def records(self) -> list[Any]:
        """The records that are counted."""
        return self._records("record")

    @property
    def dimensions(self) -> list[str]:
        """What by() can split it by: fields of the records, and some names such as "country"."""
        count = _lienhiep.measure_dimension_count(self._number)
        return [_lienhiep.measure_dimension(self._number, i) for i in range(count)]

    def by(self, name: str) -> Breakdown:
        """Split it by a dimension, or by a path such as "lead.kind"."""
        return Breakdown(self._review._handle, self._number, name, self._review.language)

    @property
    def undetermined(self) -> list[Any]:
        """Records that may belong to the period, and nobody can tell."""
        return self._records("undetermined")

    @property
    def stated(self) -> list[Stated]:
        """The figures that stand beside the measure, each with its verdict."""
        count = _lienhiep.review_stated_count(self._review._handle, self._number)
        return [Stated(self._review, self._number, i) for i in range(count)]

    @property
    def verdict(self) -> str:
        """"agrees", "stated-more", "differs", "untold" or "nothing-stated"."""
        return _VERDICTS[_lienhiep.review_verdict(self._review._handle, self._number)]

    @property
    def verdict_label(self) -> str:
        """The verdict in words."""
        verdict = _lienhiep.review_verdict(self._review._handle, self._number)
        return str(_lienhiep.verdict_label(verdict, self._review.language))


def _own_period(dossier: Dossier) -> tuple[AnyDate, AnyDate]:
    """The time that a dossier says it covers."""
    if dossier.from_ is not None and dossier.to is not None:
        return dossier.from_, dossier.to
    raise make_error(
        "argument",
        "hồ sơ không nói về những năm nào: review() cần một kỳ",
        "the dossier does not say which years it covers: review() needs a period",
    )


class Review(Mapping[str, Measure], Papers):
    """The review of a period: measures by their codes, and lists of what is open.

    It says how the dossier was when it was made. write() makes a paper of it.
    """

    __slots__ = ("_handle", "dossier", "language")

    def __init__(
        self,
        dossier: Dossier,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        language: str = "vi",
        period: Optional[str] = None,
    ) -> None:
        _lienhiep.verdict_label(0, language)
        if period is None and to is None and isinstance(from_, str):
            from_, period = None, from_
        if period is not None:
            if from_ is not None or to is not None:
                raise TypeError("a period is told by period, or by from_ and to")
            from_, to = _lienhiep.period_parse(dossier, period)
        elif from_ is None and to is None:
            from_, to = _own_period(dossier)
        self.dossier = dossier
        self.language = language
        self._handle = _lienhiep.review_new(dossier, from_, from_ if to is None else to)

    def __repr__(self) -> str:
        return f"<Review {self.from_} to {self.to}>"

    def __getitem__(self, code: str) -> Measure:
        number = _lienhiep.measure_find(code)
        if number == _lienhiep.measure_count():
            raise KeyError(code)
        return Measure(self, number)

    def __iter__(self) -> Iterator[str]:
        return iter([_lienhiep.measure_code(i) for i in range(len(self))])

    def __len__(self) -> int:
        return int(_lienhiep.measure_count())

    @property
    def from_(self) -> datetime.date:
        """The first day."""
        day: datetime.date = _lienhiep.review_from(self._handle)
        return day

    @property
    def to(self) -> datetime.date:
        """The last day."""
        day: datetime.date = _lienhiep.review_to(self._handle)
        return day

    @property
    def period(self) -> str:
        """The period in words: "quý III năm 2023", "third quarter of 2023"."""
        return str(_lienhiep.period_format(self.from_, self.to, self.language))

    @property
    def previous_from(self) -> datetime.date:
        """The first day of the period before."""
        day: datetime.date = _lienhiep.review_previous_from(self._handle)
        return day

    @property
    def previous_to(self) -> datetime.date:
        """The last day of the period before."""
        day: datetime.date = _lienhiep.review_previous_to(self._handle)
        return day

    @property
    def is_covered(self) -> bool:
        """Whether the dossier covers some of the period, by its own from and to."""
        return bool(_lienhiep.review_is_covered(self._handle))

    @property
    def previous_is_covered(self) -> bool:
        """The same of the period before; a 0 of one not covered is not known."""
        return bool(_lienhiep.review_previous_is_covered(self._handle))

    @property
    def plans(self) -> AnyPlans:
        """The plans whose time touches the period, and how their tasks go."""
        count = _lienhiep.review_plan_count(self._handle)
        return [PlanReview(self._handle, self.language, i) for i in range(count)]

    @property
    def amounts(self) -> AnyAmounts:
        """What tasks plan in measures, and what came of each."""
        count = _lienhiep.review_amount_count(self._handle)
        return [Amount(self._handle, self.language, i) for i in range(count)]

    @property
    def targets(self) -> AnyTargets:
        """The targets of programmes, and what became of them."""
        count = _lienhiep.review_target_count(self._handle)
        return [TargetReview(self._handle, self.language, i) for i in range(count)]

    @property
    def lists(self) -> dict[str, AnyList]:
        """All lists: "tasks-done", "schemes-late", "requests-unanswered" …"""
        return {name: self.list(name) for name in _LISTS}

    def list(self, name: str) -> AnyList:
        """The records of one list."""
        number = _LISTS[name]
        count = _lienhiep.review_list_count(self._handle, number)
        return [_lienhiep.review_list_get(self._handle, number, i) for i in range(count)]

    def list_label(self, name: str) -> str:
        """What a list is called."""
        return str(_lienhiep.review_list_label(_LISTS[name], self.language))


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
        categories: Optional[Iterable[str]] = None,
        severity: Optional[str] = None,
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
        language: str = "vi",
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
) -> Dossier:
    """Read a dossier from a file: from its path, or from what is open for reading.

    max_size (bytes of the file), max_tag (bytes of a start tag), max_depth (of
    elements) and max_problems (after which reading stops) are limits; 0 is the
    default. Raises Error, with
    everything that is wrong with the file in its problems.
    """
    if is_open(path, Readable):
        return loads(
            path.read(),  # type: ignore[union-attr]
            name=name_of(path),
            max_size=max_size,
            max_tag=max_tag,
            max_depth=max_depth,
            max_problems=max_problems,
        )
    limits = (max_size, max_tag, max_depth, max_problems, None)
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
) -> Dossier:
    """Read a dossier from a str, which is taken as UTF-8, or from bytes.

    name stands for the file's in errors; the limits are those of load().
    """
    limits = (max_size, max_tag, max_depth, max_problems, name)
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
    problems: list[Problem] = _lienhiep.schema_check_file(path, schema)
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
