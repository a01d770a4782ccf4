# SPDX-License-Identifier: MIT
"""A dossier as a workbook."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from .. import Class, Dossier, classes as all_classes
from ..exchange import Path, Table, make_error
from ..words import Language
from ._cells import LONGEST_TEXT, NUMBERS, escaped, put
from ._sheets import choose, lay_out, openpyxl, save


def _form(text: str, language: Language) -> str:
    """The form in XML of a number as a language writes it."""
    if language == "en":
        return text.replace(",", "")
    return text.replace(".", "").replace(",", ".")


def _check_length(text: str, of: Class, table: Table, row: int, column: int) -> None:
    """A text is never cut: what no cell can hold is refused."""
    if len(escaped(text).encode("utf-16-le")) // 2 <= LONGEST_TEXT:
        return
    from openpyxl.utils import get_column_letter

    record, field = table.rows[row][table.fields.index("id")] or "", table.fields[column]
    raise make_error(
        "limit",
        f"{of.label} «{record}»: trường {field} dài hơn {LONGEST_TEXT} ký tự, nhiều nhất mà "
        "một ô chứa được; hãy xuất ra CSV",
        f'{of.label} "{record}": the field {field} is longer than the {LONGEST_TEXT} characters '
        "that a cell can hold; export it as CSV",
        f"{of.label}!{get_column_letter(column + 1)}{row + 2}",
    )


def _add_class(book: Any, of: Class, table: Table, shown: Table, language: Language) -> None:
    sheet = book.create_sheet(of.label)
    fields = {it.name: it for it in of.fields}
    types = [fields[it].type if it in fields else "ref" for it in table.fields]
    required = [
        name in fields and fields[name].required and "@" not in heading
        for name, heading in zip(table.fields, table.headings)
    ]
    headings = [f"{text} *" if star else text for text, star in zip(shown.headings, required)]
    lay_out(sheet, headings, types, required)
    for row, cells in enumerate(table.rows):
        for column, text in enumerate(cells):
            if text is None:
                continue
            if types[column] in ("choice", "flag"):
                text = shown.rows[row][column] or text
            elif types[column] in NUMBERS:
                text = _form(text, language)
            _check_length(text, of, table, row, column)
            put(sheet.cell(row + 2, column + 1), text, types[column], language)


def write(
    dossier: Dossier, path: Path, lang: Language = "vi", classes: Optional[Iterable[str]] = None
) -> None:
    """Write the records of a dossier as a workbook: a sheet for each class that has some.

    With classes, given by their names, a sheet for each of those. Headings and
    choices are labels in the language, "vi" or "en"; days and numbers are such cells wherever
    a cell can say them exactly. read() into an empty dossier gives the same records
    again, and into this one changes nothing. A text that is longer than a cell can
    hold is refused.
    """
    library = openpyxl()
    made = choose(classes, all_classes(), lang)
    book = library.Workbook()
    book.remove(book.active)
    for it in made:
        table = dossier.table(it.name, language=lang)
        if table.rows or classes is not None:
            _add_class(book, it, table, dossier.table(it.name, language=lang, labels=True), lang)
    save(book, path)
