# SPDX-License-Identifier: MIT
"""Sheets as they are laid out, for the template and for what is written."""
from __future__ import annotations

import functools
import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional

from .. import Class, Field, _lienhiep, classes
from ..exchange import Path, class_number
from ..words import LANGUAGES, Language
from ._cells import FORMATS, WIDTHS, word
from ._words import GUIDE, LISTS, Words

if TYPE_CHECKING:
    from ..model import ClassName

INSTALL = Words(
    "lienhiep.sheets cần openpyxl để đọc và ghi sổ tính: hãy cài python3-openpyxl "
    "(Debian, Ubuntu), hoặc chạy pip install openpyxl",
    "lienhiep.sheets needs openpyxl to read and write workbooks: install python3-openpyxl "
    "(Debian, Ubuntu), or run pip install openpyxl",
)


class MissingLibrary(ImportError):
    """openpyxl, which is not needed for anything else, is not installed."""

    def __init__(self) -> None:
        super().__init__(f"{INSTALL.en} / {INSTALL.vi}")
        self.words = INSTALL


def openpyxl() -> Any:
    """The library, which only who works with spreadsheets needs."""
    try:
        import openpyxl as library
    except ImportError:
        raise MissingLibrary() from None
    return library


@functools.cache
def model(language: Language) -> dict[str, Class]:
    """The classes, which are asked for often here."""
    return classes(language)


def choose(
    wanted: Optional[Iterable[str]], otherwise: Iterable[str], language: Language
) -> list[Class]:
    """The classes that are called by their names, or else some others."""
    known = model(language)
    if isinstance(wanted, str):
        raise TypeError("classes are a list of names, not a str")
    names = list(dict.fromkeys(otherwise if wanted is None else wanted))
    for name in names:
        class_number(name)
    return [known[name] for name in names]


def titles() -> dict[str, ClassName]:
    """What class a sheet is for, by its title as words are compared."""
    found = {}
    for language in LANGUAGES:
        for it in model(language).values():
            for text in (it.plural, it.name, it.label):
                found[word(text)] = it.name
    return found


def passed_over() -> set[str]:
    """Titles of sheets that hold no records, as words are compared."""
    return {word(text) for text in (*GUIDE, LISTS)}


def headings(of: Class) -> dict[str, Field]:
    """The fields of a class by all that a heading may call them, as words are compared."""
    found = {}
    for language in LANGUAGES:
        for field in model(language)[of.name].fields:
            if field.type != "children":
                found[word(field.name)] = found[word(field.label)] = field
    return found


def lay_out(sheet: Any, texts: list[str], types: list[str], required: list[bool]) -> None:
    """Headings that stay in sight, and columns that fit their fields."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    fill = PatternFill("solid", start_color="DDE8F3")
    for number, text in enumerate(texts, 1):
        cell = sheet.cell(1, number)
        cell.value = text
        cell.data_type = "s"
        cell.font = Font(bold=True, color="8A1C1C" if required[number - 1] else "1F3044")
        cell.fill = fill
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        column = sheet.column_dimensions[get_column_letter(number)]
        column.width = WIDTHS.get(types[number - 1], 24)
        column.number_format = FORMATS.get(types[number - 1], "@")
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def save(book: Any, path: Path) -> None:
    """Write a workbook to a file, as a whole or not at all."""
    data = io.BytesIO()
    book.save(data)
    _lienhiep.file_write(path, data.getvalue())


