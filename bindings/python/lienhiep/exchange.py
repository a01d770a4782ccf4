# SPDX-License-Identifier: MIT
"""Tables: CSV and rows into a dossier and out of it, and old Vietnamese text."""
from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING, Any, NamedTuple, Optional, Union, cast

from . import _lienhiep
from ._lienhiep import Error
from .words import Encoding, Language

if TYPE_CHECKING:
    from . import Dossier
    from .model import ClassName

Cells = Sequence[Optional[str]]
Rows = Iterable[Union[tuple[int, Cells], Cells]]
Data = Union[bytes, bytearray, memoryview]
Path = Union[str, "os.PathLike[str]"]
Source = Union[Path, Data, IO[str], IO[bytes]]


class Decoding(NamedTuple):
    """How a text was decoded."""

    encoding: str
    """"utf-8", "utf-16", "tcvn3", "vni", "viscii" or "windows-1258"."""
    guessed: bool
    """Whether nobody named it, and it was told from the text."""
    composed: int
    """Letters whose marks stood apart and are one character now."""
    replaced: int
    """Look-alikes of Đ and đ that became them."""
    ground_vi: Optional[str]
    """What a guess stands on."""
    ground_en: Optional[str]

    @property
    def ground(self) -> Optional[str]:
        """What a guess stands on, in English."""
        return self.ground_en


class Imported(NamedTuple):
    """What an import did."""

    added: int
    """Records that are new."""
    changed: int
    """Records that were there and say something else now."""
    unchanged: int
    """Records that were there and said all of it already."""
    cleared: int
    """Values that were there and that an empty cell unset."""
    decoding: Optional[Decoding] = None
    """How the text was decoded; None where there was none."""


class Table(NamedTuple):
    """Records of one class as cells."""

    headings: list[str]
    fields: list[str]
    """The field of each column: one with translations has several columns; and "in"."""
    rows: list[list[Optional[str]]]


def make_error(code: str, vi: str, en: str, path: Optional[str] = None) -> Error:
    """An Error of what is written in Python."""
    error = Error(f"{en} ({path})" if path else en)
    error.code, error.path = code, path
    error.text, error.text_vi, error.text_en = en, vi, en
    return error


def class_number(name: str) -> int:
    """The number of the class that is called so."""
    number = _lienhiep.class_find(name)
    if not number:
        raise make_error(
            "class",
            f"không có lớp nào tên là «{name}»: xem classes()",
            f'no class is called "{name}": see classes()',
        )
    return number


def choose_language(dossier: Any, language: Optional[Language]) -> str:
    """The language of a table: that which is asked for, or else the dossier's own."""
    if language is not None:
        return language
    return "en" if dossier.language == "en" else "vi"


def read_source(source: Source) -> Data:
    """What a path or a file holds; bytes are taken as they are."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return source
    if isinstance(source, (str, os.PathLike)):
        try:
            with open(source, "rb") as file:
                return file.read()
        except OSError as error:
            name, reason = os.fspath(source), error.strerror
            failure = make_error(
                "system", f"không đọc được {name}: {reason}", f"cannot read {name}: {reason}"
            )
            failure.file = name
            raise failure from error
    if not hasattr(source, "read"):
        raise TypeError(f"expected a path, bytes or a file, not {type(source).__name__}")
    data = source.read()
    # What Python decoded is Unicode, and told as such.
    return data.encode() if isinstance(data, str) else data


def _numbered(rows: Rows) -> Iterable[tuple[int, Cells]]:
    """Rows with their numbers: those that they bring, or counted from 1."""
    for number, row in enumerate(rows, 1):
        if isinstance(row, tuple) and len(row) == 2 and isinstance(row[0], int):
            yield row[0], cast(Cells, row[1])
        else:
            yield number, cast(Cells, row)


class Tables:
    """What a dossier can do with tables: the base of lienhiep.Dossier.

    A table holds records of one class, a row each, under headings: the name of a
    field, or its label in either language, in any case, with or without tone marks;
    title@en is a translation, and the column "in" says in which record a record stands.
    Dates may be 27/12/2023, numbers are written as in the language, references
    are ids or names. The language is the dossier's own unless "vi" or "en" is given.
    """

    __slots__ = ()

    def import_csv(
        self,
        class_name: ClassName,
        source: Source,
        *,
        language: Optional[Language] = None,
        encoding: Optional[Encoding] = None,
        separator: Optional[str] = None,
        name: Optional[str] = None,
    ) -> Imported:
        """Add and change records of a class from CSV: all rows or, with an Error, none.

        source is a path, bytes, or a file that was opened. Without an encoding
        ("utf-8", "tcvn3" …) and a separator, the text shows them. The Error has all that
        is wrong in its problems, each with the cell as its path, "B7"; name stands
        before it, "members.csv!B7".
        """
        tables = _lienhiep.Import(cast("Dossier", self), choose_language(self, language))
        decoding = tables.csv(
            class_number(class_name), read_source(source), name, separator, encoding
        )
        return Imported(*tables.finish(), Decoding(*decoding))

    def import_tables(
        self,
        tables: Iterable[tuple[str, Optional[str], Rows]],
        *,
        language: Optional[Language] = None,
    ) -> Imported:
        """Add and change records from tables of str and None: all of them or none.

        tables are tuples of a class, what problems call the table ("Members!B7"; or
        None), and rows, the first of which are the headings. A row is a sequence of cells, or
        a tuple of the number it has where it comes from and that sequence.
        """
        handle = _lienhiep.Import(cast("Dossier", self), choose_language(self, language))
        for class_name, name, rows in tables:
            handle.table(class_number(class_name), name)
            for number, cells in _numbered(rows):
                handle.row(number, cells)
        return Imported(*handle.finish())

    def export_csv(
        self,
        class_name: ClassName,
        path: Optional[Path] = None,
        *,
        language: Optional[Language] = None,
        labels: bool = False,
        bom: bool = False,
        separator: str = ",",
    ) -> Optional[str]:
        """The records of a class as CSV; with a path, write them there and return None.

        labels asks for people's words in place of names; bom for the mark by
        which Excel knows UTF-8. Imported again in the same language it changes nothing.
        """
        options = (separator, None, labels, choose_language(self, language), bom)
        data = _lienhiep.csv_write(cast("Dossier", self), class_number(class_name), options)
        if path is None:
            return data.decode()
        _lienhiep.file_write(path, data)
        return None

    def table(
        self, class_name: ClassName, *, language: Optional[Language] = None, labels: bool = False
    ) -> Table:
        """The records of a class, wherever they stand, as headings and rows of cells."""
        dossier, number = cast("Dossier", self), class_number(class_name)
        return Table(*_lienhiep.table_new(dossier, number, choose_language(self, language), labels))


def decode_text(
    data: Union[Data, IO[bytes]], encoding: Optional[Encoding] = None
) -> tuple[str, Decoding]:
    """Vietnamese text of any encoding as NFC, and how it was decoded.

    data are bytes or a file opened in binary. Without an encoding ("tcvn3", "vni",
    "viscii", "windows-1258", "utf-16", "utf-8") the text shows it, or is refused with an
    Error; so is what the encoding does not know, with line and column.
    """
    if isinstance(data, str):
        raise TypeError("expected bytes, not str: what is decoded already needs no decoding")
    text, decoding = _lienhiep.text_decode(read_source(data), encoding)
    return text, Decoding(*decoding)
