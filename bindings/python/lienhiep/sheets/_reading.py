# SPDX-License-Identifier: MIT
"""A workbook that was filled in, into a dossier."""
from __future__ import annotations

import difflib
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Optional

from .. import Class, Dossier, Error, Imported, Problem
from ..exchange import Cells, Source, make_error, read_source
from ..words import LANGUAGES, Language
from ._cells import Column, Wrong, cell_text, put, word
from ._sheets import headings, model, openpyxl, passed_over, titles
from ._template import columns, example
from ._words import EXAMPLE, Words

# How large the parts of a workbook may be, unpacked: some hundred thousand cells.
MAX_SIZE = 64 * 1024 * 1024
# How many cells the rows of a sheet may have, the empty ones in between too.
MAX_CELLS = 20_000_000
MAX_PARTS = 10_000
# How many cells may be merged or have links.
MAX_CLAIMED = 1_000_000
MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384

NOT_A_WORKBOOK = Words(
    "không đọc được: không phải là sổ tính .xlsx, hoặc tệp bị hỏng",
    "it cannot be read: it is no .xlsx workbook, or it is damaged",
)
OLD_OR_LOCKED = Words(
    "không đọc được: là sổ tính .xls kiểu cũ hoặc có mật khẩu; hãy mở ra và lưu "
    "thành .xlsx không có mật khẩu",
    "it cannot be read: it is an old .xls workbook, or protected with a password; open it and "
    "save it as .xlsx without one",
)
OPEN_DOCUMENT = Words(
    "không đọc được: là sổ tính OpenDocument (.ods); hãy lưu thành .xlsx",
    "it cannot be read: it is an OpenDocument spreadsheet (.ods); save it as .xlsx",
)
TOO_LARGE = Words("sổ tính quá lớn để đọc", "the workbook is too large to be read")


class Place(NamedTuple):
    """A cell: its sheet among the others, row and column from 1."""

    sheet: int
    row: int
    column: int


Found = list[tuple[Place, Problem]]


# ----------------------------------------------------------------------
# Opening


def _refusal(code: str, words: Words) -> Error:
    return make_error(code, words.vi, words.en)


def _check_parts(data: bytes, max_size: int) -> None:
    """Refuse what is no workbook, and what would not fit into memory, before it is unpacked."""
    if data[:4] == b"\xd0\xcf\x11\xe0":
        raise _refusal("value", OLD_OR_LOCKED)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        # No part can hold more than it says here: that much is read of it.
        if sum(it.file_size for it in parts) > max_size or len(parts) > MAX_PARTS:
            raise _refusal("limit", TOO_LARGE)
        if "mimetype" in archive.namelist() and b"opendocument" in archive.read("mimetype"):
            raise _refusal("value", OPEN_DOCUMENT)
        if sum(_claimed(archive.read(it)) for it in parts) > MAX_CLAIMED:
            raise _refusal("limit", TOO_LARGE)


_TAG = re.compile(rb"<(?:[\w.-]+:)?(?:mergeCell|hyperlink)\s(?:[^>\"']|\"[^\"]*\"|'[^']*')*")
_ATTRIBUTE = re.compile(rb"([\w.:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def _claimed(part: bytes) -> int:
    """How many cells the library would make for the ranges that a part of a workbook names."""
    if part[:2] in (b"\xfe\xff", b"\xff\xfe"):
        part = part.decode("utf-16").encode()
    return sum(
        _area((double or single).decode())
        for tag in _TAG.findall(part)
        for name, double, single in _ATTRIBUTE.findall(tag)
        if name == b"ref"
    )


def _area(cells: str) -> int:
    from openpyxl.utils import range_boundaries

    try:
        left, top, right, bottom = range_boundaries(cells)
    except ValueError:
        # No range, or written so that it does not show which.
        raise _refusal("value", NOT_A_WORKBOOK) from None
    return ((right or MAX_COLUMNS) - (left or 1) + 1) * ((bottom or MAX_ROWS) - (top or 1) + 1)


def _open(data: bytes, max_size: int) -> tuple[Any, Any]:
    """The workbook, and the same with what its formulas give."""
    library = openpyxl()
    try:
        _check_parts(data, max_size)
        with warnings.catch_warnings():
            # Of what it leaves out, such as pictures.
            warnings.simplefilter("ignore")
            book = library.load_workbook(io.BytesIO(data), keep_links=False)
            cells = (cell for sheet in book.worksheets for cell in _cells(sheet))
            if not any(cell.data_type == "f" for cell in cells):
                return book, book
            return book, library.load_workbook(io.BytesIO(data), keep_links=False, data_only=True)
    except (Error, MemoryError):
        raise
    except Exception as error:
        # A damaged file makes the library fail in many ways, and none of them tells more.
        raise _refusal("value", NOT_A_WORKBOOK) from error


def _cells(sheet: Any) -> Iterator[Any]:
    """The cells that a sheet has, and not the empty ones between, of which there may be many."""
    return iter(sheet._cells.values())


# ----------------------------------------------------------------------
# One sheet


class Sheet:
    """A sheet on its way to a table: text for each cell, and what is wrong with it."""

    def __init__(self, number: int, sheet: Any, values: Any, of: Class, language: Language) -> None:
        self.number = number
        self.title = sheet.title
        self.of = of
        self.language = language
        self.rows: list[tuple[int, Cells]] = []
        self.found: Found = []
        self._sheet = sheet
        self._values = values
        self._columns: dict[int, Column] = {}
        self._read()

    def _problem(self, row: int, column: int, words: Words, value: object = None) -> None:
        path = f"{self.title}!{letters(column)}{row}"
        known = self._columns.get(column, Column())
        place = Place(self.number, row, column)
        self.found.append((place, problem(path, column, words, known, value)))

    def _grid(self) -> dict[int, dict[int, Any]]:
        """The cells that say something, by row and column."""
        grid: dict[int, dict[int, Any]] = {}
        for cell in _cells(self._sheet):
            if cell.value is not None:
                grid.setdefault(cell.row, {})[cell.column] = cell
        return dict(sorted(grid.items()))

    def _read(self) -> None:
        grid = self._grid()
        self._refuse_merged(grid)
        for row, cells in grid.items():
            if not self._columns:
                self._read_headings(row, cells)
            else:
                self._read_row(row, cells)

    def _refuse_merged(self, grid: dict[int, dict[int, Any]]) -> None:
        for area in self._sheet.merged_cells.ranges:
            if grid.get(area.min_row, {}).get(area.min_col) is not None:
                self._problem(
                    area.min_row,
                    area.min_col,
                    Words(
                        f"các ô {area.coord} bị gộp; hãy bỏ gộp và ghi vào từng ô",
                        f"the cells {area.coord} are merged; take them apart and fill in each",
                    ),
                )

    def _read_headings(self, row: int, cells: dict[int, Any]) -> None:
        known = headings(self.of)
        texts = self._texts(row, cells)
        if not any(texts.values()):
            return
        for column, text in texts.items():
            heading = (text or "").strip()
            name = heading.rstrip("* ").partition("@")[0]
            self._columns[column] = Column(heading, known.get(word(name)))
        self.rows.append((row, self._padded(texts)))

    def _texts(self, row: int, cells: dict[int, Any]) -> dict[int, Optional[str]]:
        """What the cells of a row say; what cannot be read is noted, and empty."""
        texts: dict[int, Optional[str]] = {}
        for column, cell in sorted(cells.items()):
            known = self._columns.get(column, Column())
            value = cell.value
            if cell.data_type == "f":
                value = self._values.cell(row, column).value
            try:
                texts[column] = cell_text(cell, value, known, self.language, self._epoch)
            except Wrong as wrong:
                texts[column] = None
                self._problem(row, column, wrong.words)
        return texts

    @property
    def _epoch(self) -> Any:
        return self._sheet.parent.epoch

    def _padded(self, texts: dict[int, Optional[str]]) -> Cells:
        return [texts.get(column) for column in range(1, max(self._columns) + 1)]

    def _read_row(self, row: int, cells: dict[int, Any]) -> None:
        texts = self._texts(row, cells)
        if not any(text and text.strip() for text in texts.values()):
            return
        if word(texts.get(min(self._columns)) or "") in {word(it) for it in EXAMPLE}:
            self._check_example(row, texts)
            return
        last = max(self._columns)
        for column, text in texts.items():
            if column > last and text and text.strip():
                self._problem(
                    row,
                    column,
                    Words("ô không nằm dưới tên cột nào", "the cell stands below no heading"),
                    text,
                )
        if (len(self.rows) + 1) * last > MAX_CELLS:
            raise _refusal("limit", TOO_LARGE)
        self.rows.append((row, self._padded(texts)))

    def _check_example(self, row: int, texts: dict[int, Optional[str]]) -> None:
        """An example row is passed over; but not what somebody wrote into it."""
        expected = _example_texts(self.of)
        first = min(self._columns)
        for column, text in texts.items():
            name = word(self._columns.get(column, Column()).heading.rstrip("* "))
            if column == first or not text or text in expected.get(name, ()):
                continue
            self._problem(
                row,
                column,
                Words(
                    f"dòng này mang dấu «{texts[first]}» nên không được đọc, mà nội dung đã "
                    "khác ví dụ; hãy xóa dấu ấy nếu dòng là bản ghi thật, hoặc xóa cả dòng",
                    f'the row is marked "{texts[first]}" and so is not read, but it is not the '
                    "example any more; delete the mark if it is a record, or the whole row",
                ),
                text,
            )
            return


def _example_texts(of: Class) -> dict[str, set[str]]:
    """What stands in the example row below each heading, as it is read again."""
    from openpyxl import Workbook

    sheet = Workbook().active
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        in_language = model(language)[of.name]
        for column in columns(in_language, language, True):
            text = example(in_language, column, language)
            if text is None:
                continue
            cell = sheet.cell(1, 1)
            put(cell, text, column.type, language)
            known = Column(column.heading, column.field)
            for tongue in LANGUAGES:
                again = cell_text(cell, cell.value, known, tongue, sheet.parent.epoch)
                for name in (column.name, column.heading.rstrip("* ")):
                    found.setdefault(word(name), set()).add(again or "")
    return found


# ----------------------------------------------------------------------
# Problems


def letters(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))


def problem(
    path: str, column: int, words: Words, at: Column = Column(), value: object = None
) -> Problem:
    """A problem as the library words those of an import: the heading, the value, the reason."""
    shown = "" if value is None else str(value)
    shown = shown if len(shown) <= 40 else f"{shown[:40]}…"
    vi = " ".join(it for it in (at.heading, shown and f"«{shown}»") if it)
    en = " ".join(it for it in (at.heading, shown and f'"{shown}"') if it)
    return Problem(
        "error",
        None,
        None,
        column,
        path,
        None,
        at.field.name if at.field else None,
        f"{vi}: {words.vi}" if vi else words.vi,
        f"{en}: {words.en}" if en else words.en,
    )


def _place(it: Problem, sheets: list[str]) -> Place:
    """Where a problem of the library is: "Members!B7", or the row "Members!7"."""
    title, _, cell = (it.path or "").rpartition("!")
    digits = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    number = sheets.index(title) if title in sheets else len(sheets)
    return Place(number, int(digits) if digits.isdigit() else 0, it.column or 0)


def _refuse(found: Found, first: Optional[Error]) -> Error:
    """The Error of a workbook, with all that is wrong in the order of its cells."""
    problems = [it for _, it in sorted(found, key=lambda it: it[0])]
    head = problems[0]
    # The library has a code for each of its own.
    code = first.code if first and first.path == head.path else "value"
    error = make_error(code, head.text_vi, head.text_en, head.path)
    error.column, error.problems = head.column, problems
    return error


# ----------------------------------------------------------------------


def _unknown_sheet(number: int, sheet: Any, known: Mapping[str, str]) -> Found:
    """A sheet whose title is no class's, if there is anything in it."""
    cells = [cell for cell in _cells(sheet) if cell.value is not None]
    if not cells:
        return []
    cell = min(cells, key=lambda it: (it.row, it.column))
    near = difflib.get_close_matches(word(sheet.title), known, 1)
    label_vi, label_en = "", ""
    if near:
        label_vi = f"; có phải là «{model('vi')[known[near[0]]].label}»?"
        label_en = f'; did you mean "{model("en")[known[near[0]]].label}"?'
    words = Words(
        f"tên trang không phải là tên loại bản ghi nào{label_vi or '; hãy đổi tên hoặc xóa trang'}",
        f"the sheet's title is no kind of record{label_en or '; rename or delete the sheet'}",
    )
    place = Place(number, cell.row, cell.column)
    return [(place, problem(f"{sheet.title}!{cell.coordinate}", cell.column, words))]


def _language(book: Any, dossier: Dossier) -> Language:
    """The language that the titles of the sheets are in, or else the dossier's own."""
    found = {word(it.title) for it in book.worksheets}
    tongues = [
        language
        for language in LANGUAGES
        if any(word(it.label) in found for it in model(language).values())
    ]
    if len(tongues) == 1:
        return tongues[0]
    return "en" if dossier.language == "en" else "vi"


def read(
    path: Source, into: Dossier, lang: Optional[Language] = None, *, max_size: int = MAX_SIZE
) -> Imported:
    """Put the records of a workbook into a dossier: all of them or, with an Error, none.

    A sheet is for the class that its title names, by its label or name; a sheet with
    another title must be empty. Example rows are passed over. Numbers that stand as text
    are read as lang, "vi" or "en", has them: the language of the sheets' titles unless it is
    given. The Error has all that is wrong in its problems, each with sheet and cell as
    its path, "Sự kiện!B7". max_size limits the size, in bytes, of the workbook unpacked.
    """
    book, values = _open(bytes(read_source(path)), max_size)
    language = lang or _language(book, into)
    known, ignored = titles(), passed_over()
    sheets, found = [], []
    for number, sheet in enumerate(book.worksheets):
        title = word(sheet.title)
        if title in known:
            of = model(language)[known[title]]
            sheets.append(Sheet(number, sheet, values[sheet.title], of, language))
            found += sheets[-1].found
        elif title not in ignored:
            found += _unknown_sheet(number, sheet, known)
    tables = [(it.of.name, it.title, it.rows) for it in sheets]
    try:
        # What is wrong already will not do; a copy tells what else is.
        result = (into.copy() if found else into).import_tables(tables, language=language)
        failure = None
    except Error as error:
        if not error.problems:
            raise
        order = [it.title for it in book.worksheets]
        found += [(_place(it, order), it) for it in error.problems]
        failure = error
    if found:
        raise _refuse(found, failure)
    return result
