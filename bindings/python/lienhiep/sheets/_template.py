# SPDX-License-Identifier: MIT
"""The workbook that somebody fills in."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, Optional

from .. import Class, Dossier, Field, Record, _lienhiep
from ..exchange import Path, class_number
from ..words import Language
from ._cells import FORMATS, put
from ._sheets import choose, lay_out, model, openpyxl, save
from ._words import (
    CLASSES,
    EXAMPLE,
    EXAMPLES,
    FLAGS,
    GUIDE,
    GUIDE_LINES,
    HINTS,
    IN,
    IN_NOTE,
    LEFT_OUT,
    LISTS,
    PERSONAL,
    REQUIRED,
)

# As far down as a sheet goes.
LAST_ROW = 1048576
# What the list of a cell still shows whole.
LONGEST_NAME = 255


class Column(NamedTuple):
    """A column of the template."""

    name: str
    heading: str
    type: str
    required: bool
    note: str
    field: Optional[Field]
    """None for the column of what a record stands in."""
    accepts: tuple[str, ...]
    """The classes of what a reference may name."""


def containers(of: Class) -> tuple[str, ...]:
    """The classes whose records hold records of a class, the dossier aside."""
    return tuple(
        owner.name
        for owner in model("vi").values()
        if owner.name != "dossier"
        and any(it.type == "children" and of.name in it.accepts for it in owner.fields)
    )


def _field_column(field: Field, language: Language) -> Column:
    note = [field.description]
    if field.type in HINTS:
        note.append(HINTS[field.type].in_(language))
    if field.required:
        note.append(REQUIRED.in_(language))
    if field.personal:
        note.append(PERSONAL.in_(language))
    return Column(
        field.name,
        f"{field.label} *" if field.required else field.label,
        field.type,
        field.required,
        "\n".join(note),
        field,
        field.accepts if field.type in ("ref", "refs") else (),
    )


def columns(of: Class, language: Language, personal: bool) -> list[Column]:
    """The columns of a class: its id, what it stands in, its fields, the note."""
    fields = [
        it
        for it in of.fields
        if it.type != "children" and it.name not in LEFT_OUT and (personal or not it.personal)
    ]
    # As in the model: what a record is called stands before what else is said of it.
    number = class_number(of.name)
    fields.sort(
        key=lambda it: (
            it.name != "id",
            it.name == "note",
            _lienhiep.class_field_find(number, it.name),
        )
    )
    found = [_field_column(it, language) for it in fields]
    owners = containers(of)
    if owners:
        note = f"{IN_NOTE.in_(language)}\n{HINTS['ref'].in_(language)}"
        nested_only = not any(
            it.type == "children" and of.name in it.accepts
            for it in model("vi")["dossier"].fields
        )
        heading = f"{IN.in_(language)} *" if nested_only else IN.in_(language)
        found.insert(1, Column("in", heading, "ref", nested_only, note, None, owners))
    return found


# ----------------------------------------------------------------------
# Lists to choose from


def _other_names(record: Record) -> set[str]:
    """What else a record is called: a name that two records have is no name to choose."""
    names = {record.caption} if record.caption else set()
    for field in ("name", "title", "short_name", "abbreviation", "number"):
        value = getattr(record, field, None)
        if isinstance(value, str):
            names.add(value)
            names.update(record.label(field, it) or "" for it in record.languages(field))
    names.update(getattr(record, "also", ()))
    return names


def _records(dossier: Dossier) -> dict[str, list[Any]]:
    """All records by class, in the order of the file."""
    found: dict[str, list[Any]] = {}
    left: list[Any] = [dossier]
    while left:
        record = left.pop()
        found.setdefault(record.class_name, []).append(record)
        children = [
            child
            for field in model("vi")[record.class_name].fields
            if field.type == "children"
            for child in getattr(record, field.name)
        ]
        left.extend(reversed(children))
    return found


class Lists:
    """The hidden sheet with what cells may be chosen from: a list in a cell itself is too short."""

    def __init__(self, dossier: Optional[Dossier]) -> None:
        self._lists: dict[tuple[str, ...], str] = {}
        self._columns: list[tuple[str, ...]] = []
        self._dossier = dossier
        self._records = _records(dossier) if dossier is not None else {}

    def reference(self, texts: tuple[str, ...]) -> Optional[str]:
        """The cells that hold some texts, for a formula."""
        from openpyxl.utils import get_column_letter

        if not texts:
            return None
        if texts not in self._lists:
            self._columns.append(texts)
            letter = get_column_letter(len(self._columns))
            self._lists[texts] = f"'{LISTS}'!${letter}$1:${letter}${len(texts)}"
        return self._lists[texts]

    def records(self, accepts: tuple[str, ...]) -> tuple[str, ...]:
        """What the records of some classes are called: a name that only one has, or else the id."""
        records = [it for name in accepts for it in self._records.get(name, ())]
        called: dict[str, int] = {}
        for it in records:
            for name in _other_names(it):
                called[name] = called.get(name, 0) + 1
        texts = []
        for it in records:
            name = it.caption
            if name is None or called[name] > 1 or self._is_unclear(name):
                name = it.id
            if name is not None:
                texts.append(name)
        return tuple(texts)

    def _is_unclear(self, name: str) -> bool:
        """Whether a name would be read as several or as an id, or is longer than a list shows."""
        assert self._dossier is not None
        long = len(name) > LONGEST_NAME
        return long or ";" in name or "\n" in name or name in self._dossier

    def write(self, book: Any) -> None:
        sheet = book.create_sheet(LISTS)
        sheet.sheet_state = "hidden"
        for number, texts in enumerate(self._columns, 1):
            for row, text in enumerate(texts, 1):
                put(sheet.cell(row, number), text, "text", "vi")


def _choices(column: Column, language: Language) -> tuple[str, ...]:
    if column.type == "flag":
        return tuple(FLAGS.in_(language).split("\n"))
    return tuple(it.label for it in column.field.choices) if column.field else ()


def _add_list(sheet: Any, letter: str, column: Column, lists: Lists, language: Language) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = _choices(column, language)
    cells = lists.reference(choices or lists.records(column.accepts))
    if not cells:
        return
    # A record may be new, and stand in this workbook; several may be named.
    validation = DataValidation(
        type="list", formula1=cells, allow_blank=True, showErrorMessage=bool(choices)
    )
    sheet.add_data_validation(validation)
    validation.add(f"{letter}2:{letter}{LAST_ROW}")


# ----------------------------------------------------------------------
# Sheets


def example(of: Class, column: Column, language: Language) -> Optional[str]:
    """What stands in a column of the example row: a form in XML, but for choices and flags."""
    words = EXAMPLES.get(of.name, {}).get(column.name)
    if column.name == "id":
        return EXAMPLE.in_(language)
    if words is None:
        return None
    text = words.in_(language)
    if column.type == "flag":
        return FLAGS.in_(language).split("\n")[text == "false"]
    if column.type == "choice" and column.field:
        return next(it.label for it in column.field.choices if it.name == text)
    return text


def _add_class(book: Any, of: Class, lists: Lists, language: Language, personal: bool) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(of.label)
    found = columns(of, language, personal)
    lay_out(
        sheet,
        [it.heading for it in found],
        [it.type for it in found],
        [it.required for it in found],
    )
    for number, column in enumerate(found, 1):
        comment = Comment(column.note, "lienhiep")
        comment.width, comment.height = 320, 60 + 16 * (len(column.note) // 40)
        sheet.cell(1, number).comment = comment
        _add_list(sheet, get_column_letter(number), column, lists, language)
        text = example(of, column, language)
        cell = sheet.cell(2, number)
        cell.number_format = FORMATS.get(column.type, "@")
        if text is not None:
            put(cell, text, column.type, language)
            cell.alignment = Alignment(vertical="top", wrap_text="\n" in text)
        cell.font = Font(italic=True, color="808080")


def _add_guide(book: Any, made: list[Class], language: Language) -> None:
    from openpyxl.styles import Alignment, Font

    sheet = book.create_sheet(GUIDE.in_(language))
    sheet.column_dimensions["A"].width = 100
    lines = [it.in_(language) for it in GUIDE_LINES]
    lines += ["", *(f"{it.label}: {it.description}" for it in made)]
    for row, text in enumerate(lines, 1):
        cell = sheet.cell(row, 1)
        put(cell, text, "text", language)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if row == 1:
            cell.font = Font(bold=True, size=14)


def template(
    path: Path,
    lang: Language = "vi",
    dossier: Optional[Dossier] = None,
    classes: Optional[Iterable[str]] = None,
    *,
    personal: bool = False,
) -> None:
    """Write a workbook to fill in, with a sheet for each class.

    The classes are those that a member association fills in (CLASSES), or those
    given by their names. Headings are labels in the language, "vi" or "en", with what
    belongs there as a comment; choices, and references to the records of the
    dossier, if one is given, are drop-downs. The second row of each sheet is an example
    and is marked as one: read() passes over it. Fields with personal data (a date of
    birth, a private telephone) have columns only where personal is true.
    """
    made = choose(classes, CLASSES, lang)
    book = openpyxl().Workbook()
    book.remove(book.active)
    _add_guide(book, made, lang)
    lists = Lists(dossier)
    for it in made:
        _add_class(book, it, lists, lang, personal)
    lists.write(book)
    save(book, path)
