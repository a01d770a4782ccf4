# SPDX-License-Identifier: MIT
"""The module in C: what is made by hand there. SWIG's functions are private."""
import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from os import PathLike
from typing import Any, Generic, Literal, NoReturn, Optional, SupportsIndex, TypeVar, Union, overload

from pandas import DataFrame

from . import Column, Dossier, Person, Problem

_T = TypeVar("_T")
_D = TypeVar("_D")
_Get = TypeVar("_Get", covariant=True)
_Set = TypeVar("_Set", contravariant=True)
_R = TypeVar("_R", bound=Record)
_B = TypeVar("_B", bound=Record)
_I = TypeVar("_I", bound=_Items[Any, Any])
_L = TypeVar("_L", bound=Records[Any])
_S = TypeVar("_S", bound=Records[Any])

_Known = Literal["exact", "estimate", "at-least", "unknown"]
_Date = Union[datetime.date, Date]

# What a field of a type takes.
AnyDate = Union[datetime.date, Date, int, str]
AnyInteger = Union[int, str]
AnyDecimal = Union[Decimal, int, str]
AnyQuantity = Union[Quantity, Decimal, int, str]
AnyFlag = Union[bool, Literal["true", "false"]]
_Decoding = tuple[str, bool, int, int, Optional[str], Optional[str]]

CLASSES: tuple[type[Record], ...]

def __getattr__(name: str) -> Any: ...
def version() -> str: ...
def class_find(name: str, /) -> int: ...
def file_write(path: Union[str, PathLike[str]], data: bytes, /) -> None: ...
def csv_write(
    dossier: DossierBase,
    class_number: int,
    options: tuple[str, Optional[str], bool, str, bool],
    /,
) -> bytes: ...
def calendar_write(
    dossier: DossierBase,
    options: tuple[str, Optional[_Date], Optional[_Date], Optional[Record]],
    /,
) -> tuple[bytes, int, int]: ...
def table_new(
    dossier: DossierBase, class_number: int, language: str, labels: bool, /
) -> tuple[list[str], list[str], list[list[Optional[str]]]]: ...
def text_decode(
    data: Union[bytes, bytearray, memoryview], encoding: Optional[str], /
) -> tuple[str, _Decoding]: ...
def dossier_search(
    dossier: object, class_name: Optional[str], text: Optional[str], /
) -> list[Any]: ...
def columns_read(
    records: object, names: tuple[str, ...], /
) -> list[tuple[int, tuple[bytes, bytes, Optional[bytes]]]]: ...
def refuse_field(kind: type[Record], name: str, /) -> NoReturn: ...
def vietnamese_key(text: Optional[str], /) -> bytes:
    """A key for sorted() in Vietnamese order: syllable by syllable, then by tone;
    None comes first."""
def person_key(person: Person, /) -> bytes:
    """A key for sorted() as Vietnamese lists have people: by given, middle, then family name."""
def adopt(
    dossier: type[Dossier],
    problem: type[Problem],
    plain_decimal: type[Decimal],
    assign: Callable[[List[Any], slice, Iterable[Any]], None],
    /,
) -> None: ...

class Error(ValueError):
    """What the library refused.

    code: what kind of thing went wrong, "value" or "xml"
    line, column: where in the file that was read, from 1; None if it is not about a place
    path: the object, such as /dossier/plans/plan[2]; None if there is none
    file: the file, or None
    text, text_en, text_vi: what was wrong and what would be right
    problems: all that is wrong with a file, and not only the first"""

    code: str
    line: Optional[int]
    column: Optional[int]
    path: Optional[str]
    file: Optional[str]
    text: str
    text_vi: str
    text_en: str
    problems: list[Problem]

class Date:
    """Date(year, month=None, day=None), Date('2023-12')

    A date as precise as its source: a year, a month or a day. Fields that hold a full
    date give datetime.date.

    a < b is true where a certainly lies before b. Of overlapping dates that are not the
    same, neither <, > nor == is true; to sort, take first_day or last_day as the key.
    str() is the form in XML."""

    @overload
    def __new__(cls, year: int, month: Optional[int] = None, day: Optional[int] = None) -> Date: ...
    @overload
    def __new__(cls, year: Union[str, datetime.date, Date]) -> Date: ...
    @property
    def year(self) -> int:
        """The year."""
    @property
    def month(self) -> Optional[int]:
        """The month; None where only the year is known."""
    @property
    def day(self) -> Optional[int]:
        """The day; None where it is not known."""
    @property
    def first_day(self) -> datetime.date:
        """The first day that it may be, a datetime.date."""
    @property
    def last_day(self) -> datetime.date:
        """The last day that it may be, a datetime.date."""
    def __lt__(self, other: _Date) -> bool: ...
    def __le__(self, other: _Date) -> bool: ...
    def __gt__(self, other: _Date) -> bool: ...
    def __ge__(self, other: _Date) -> bool: ...
    def __hash__(self) -> int: ...

class Quantity:
    """Quantity(value, known='exact'), Quantity('~26'), Quantity(None, 'unknown')

    A number that is not negative, and how it is known: 26, ~26 (an estimate), 26+ (at
    least), ? (there is a number, and nobody told it). Sums and products keep the weaker
    state: an unknown part makes the whole at least the rest. An exact quantity equals
    its number. str() is the form in XML, and format() takes what a str takes. int() and
    float() give the number alone; what is unknown is a ValueError. Only an exact 0 is
    false."""

    def __new__(
        cls, value: Union[Quantity, int, Decimal, str, None], known: _Known = "exact"
    ) -> Quantity: ...
    @property
    def value(self) -> Optional[Decimal]:
        """The number, a Decimal; None where nobody told it."""
    @property
    def known(self) -> _Known:
        """How it is known: "exact", "estimate", "at-least" or "unknown"."""
    def __add__(self, other: Union[Quantity, int, Decimal]) -> Quantity: ...
    def __radd__(self, other: Union[int, Decimal]) -> Quantity: ...
    def __mul__(self, other: Union[Quantity, int, Decimal]) -> Quantity: ...
    def __rmul__(self, other: Union[int, Decimal]) -> Quantity: ...
    def __int__(self) -> int: ...
    def __float__(self) -> float: ...
    def __bool__(self) -> bool: ...
    def __format__(self, specifier: str, /) -> str: ...
    def __hash__(self) -> int: ...

class Record:
    """A record of any class. It keeps its dossier alive; one that was removed stays
    safe to hold: its fields are None, and cannot be set."""

    @property
    def path(self) -> Optional[str]:
        """Where it stands, such as /dossier/plans/plan[2]."""
    @property
    def line(self) -> Optional[int]:
        """The line that it was read at, or None."""
    @property
    def column(self) -> Optional[int]:
        """The column, in bytes, that it was read at, or None."""
    @property
    def dossier(self) -> Dossier:
        """The dossier that it lives in."""
    @property
    def container(self) -> Optional[Record]:
        """The record that it stands in, or None."""
    @property
    def removed(self) -> bool:
        """Whether it was removed from its dossier."""
    @property
    def referenced(self) -> bool:
        """Whether anything refers to it by its id."""
    @property
    def class_name(self) -> str:
        """The name of its class, as in XML."""
    @property
    def caption(self) -> Optional[str]:
        """What people would call it: its title, name …; or None."""
    def remove(self) -> None:
        """Remove the record with all that stands in it."""
    def label(self, field: str, language: Optional[str] = None) -> Optional[str]:
        """The text of a label in a language, or None; None for a field of another type."""
    def set_label(self, field: str, language: Optional[str], text: Optional[str]) -> None:
        """Set the text of a label in a language; None clears."""
    def languages(self, field: str, /) -> list[str]:
        """The languages that a label is translated into."""
    def ref_id(self, field: str, /) -> Optional[str]:
        """The id that a reference names, also where no record has it; None for a field of another type."""
    def propose_id(self) -> Optional[str]:
        """An id made of what it is called, which no record of the dossier has; or None if it was removed."""
    def copy(self: _B) -> _B:
        """A deep copy in a dossier of its own; append() takes it into another."""
    def same_as(self, record: Record, /) -> bool:
        """Whether both have the same fields, at every depth; == is identity."""
    def __hash__(self) -> int: ...

class DossierBase(Record):
    def __getitem__(self, id: str, /) -> Any: ...
    def __contains__(self, id: object, /) -> bool: ...
    @overload
    def get(self, id: str) -> Optional[Any]:
        """The record with an id, or a default."""
    @overload
    def get(self, id: str, default: _D) -> Union[Any, _D]: ...
    def redact(self) -> int:
        """Unset every field that is personal, in all records, as before a dossier is passed on; how many values went."""

class Import:
    """Import(dossier, language)

    Tables on their way into a dossier: all of them, or nothing."""

    def __new__(cls, dossier: DossierBase, language: str, /) -> Import: ...
    def table(self, class_number: int, name: Optional[str], /) -> None:
        """Begin a table; its first row are the headings."""
    def row(self, number: int, cells: Sequence[Optional[str]], /) -> None:
        """Add a row of str and None."""
    def csv(
        self,
        class_number: int,
        data: Union[bytes, bytearray, memoryview],
        name: Optional[str],
        separator: Optional[str],
        encoding: Optional[str],
        /,
    ) -> _Decoding:
        """Add a table; how it was decoded."""
    def finish(self) -> tuple[int, int, int, int]:
        """Put all tables into the dossier: added, changed, unchanged, cleared."""

class List(Generic[_T]):
    """A live view of a field with several values. A record may be removed
    while it is iterated over."""

    @property
    def _owner(self) -> Record: ...
    def _arrange(self, order: Sequence[int], /) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __reversed__(self) -> Iterator[_T]: ...
    def __contains__(self, value: object, /) -> bool: ...
    @overload
    def __getitem__(self, index: SupportsIndex, /) -> _T: ...
    @overload
    def __getitem__(self, index: slice, /) -> list[_T]: ...
    def __delitem__(self, index: Union[SupportsIndex, slice], /) -> None: ...
    def columns(self, *names: str) -> dict[str, Column]:
        """Fields of records of one class as columns, by their names; without names, all that have one value.

        The records are a live list, or any others: d.where("task", status="done")."""
    def to_pandas(self, *names: str) -> DataFrame:
        """Fields of records as a DataFrame of pandas, with a column for each.

        What is unset is missing. Dates are their first days, as datetime64, or where one lies
        before 1678 or after 2261 as period[D]; where some are not known to the
        day, a column "from.precision" says "year", "month" or "day". Quantities are numbers;
        where some are not exact, "attendance.known" says "estimate", "at-least" or "unknown"."""
    def sort(self, *, key: Optional[Callable[[_T], Any]] = None, reverse: bool = False) -> None:
        """Put the items into order, as list.sort() does: stable, and all or nothing."""
    def reverse(self) -> None:
        """Put the items into the opposite order."""
    def index(self, value: Any, start: int = 0, stop: int = ...) -> int:
        """The first place of a value; of references, also of an id."""
    def count(self, value: Any) -> int:
        """How often a value is in the list; of references, also an id."""
    def clear(self) -> None:
        """Remove all items."""
    def move(self, index: SupportsIndex, to: SupportsIndex) -> None:
        """Move the item at index to the place to."""

class Records(List[_R]):
    """The records of one class that stand in a record."""

    def _accepts(self, record: object, /) -> bool: ...
    def add(self, **fields: Any) -> _R:
        """Add a record at the end. If a field is refused, nothing is added.
        Children are given as a list of dicts or of records to copy."""
    @overload
    def insert(self, index: int, record: _R, /) -> _R:
        """Add a record before a place: a new one with these fields, or one that
        is moved there, or copied from another dossier."""
    @overload
    def insert(self, index: int, /, **fields: Any) -> _R: ...
    @overload
    def __setitem__(self, index: SupportsIndex, record: _R, /) -> None: ...
    @overload
    def __setitem__(self, index: slice, records: Iterable[_R], /) -> None: ...
    def __iadd__(self: _L, records: Iterable[_R]) -> _L: ...
    def append(self, record: _R, /) -> _R:
        """Move a record to the end; one of another dossier is copied."""
    def extend(self, records: Iterable[_R]) -> None:
        """Move records to the end; those of another dossier are copied. All or none."""
    def pop(self, index: SupportsIndex = -1) -> _R:
        """Remove a record; what is returned is a copy in a dossier of its own."""
    def add_copy(self, record: _R, /) -> _R:
        """Add a deep copy of a record of any dossier."""
    def remove(self, record: _R, /) -> None:
        """Remove a record of this list."""

class _Items(List[_T], Generic[_T, _Set]):
    @overload
    def __setitem__(self, index: SupportsIndex, value: _Set, /) -> None: ...
    @overload
    def __setitem__(self, index: slice, values: Iterable[_Set], /) -> None: ...
    def __iadd__(self: _I, values: Iterable[_Set]) -> _I: ...
    def append(self, value: _Set, /) -> None: ...
    def add(self, value: _Set, /) -> None: ...
    def insert(self, index: int, value: _Set, /) -> None: ...
    def extend(self, values: Iterable[_Set]) -> None: ...
    def remove(self, value: _Set) -> None: ...
    def pop(self, index: int = -1) -> _T: ...

class Texts(_Items[str, str]):
    """A live list of texts or codes, each a str."""

class Labels(_Items[str, str]):
    """A live list of labels, each a str in the dossier's language."""

    def label(self, index: int, language: Optional[str] = None) -> Optional[str]:
        """The text of a label in a language, or None."""
    def languages(self, index: int, /) -> list[str]:
        """The languages that a label is translated into."""
    def set_label(self, index: int, language: Optional[str], text: Optional[str]) -> None:
        """Set the text of a label in a language; None clears."""

class Refs(_Items[Optional[_R], Union[_R, str]]):
    """A live list of records that are referred to; None where no record has the id."""

    @property
    def ids(self) -> list[str]:
        """The ids that the references name, also where no record has one."""

# What a field gives, and what it takes.

class _Field(Generic[_Get, _Set]):
    def __get__(self, record: Any, owner: Any) -> _Get: ...
    def __set__(self, record: Any, value: Optional[_Set]) -> None: ...
    def __delete__(self, record: Any) -> None: ...

class TextField(_Field[Optional[str], str]): ...
class DateField(_Field[Optional[_Date], AnyDate]): ...
class IntegerField(_Field[Optional[int], AnyInteger]): ...
class DecimalField(_Field[Optional[Decimal], AnyDecimal]): ...
class QuantityField(_Field[Optional[Quantity], AnyQuantity]): ...
class FlagField(_Field[Optional[bool], AnyFlag]): ...
class ChoiceField(_Field[Optional[_T], _T], Generic[_T]): ...
class RefField(_Field[Optional[_R], Union[_R, str]], Generic[_R]): ...
class RefsField(_Field[Refs[_R], Iterable[Union[_R, str]]], Generic[_R]): ...
class TextsField(_Field[Texts, Iterable[str]]): ...
class LabelsField(_Field[Labels, Iterable[str]]): ...
class ChildrenField(_Field[_S, Iterable[_R]], Generic[_S, _R]): ...
