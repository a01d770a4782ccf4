# SPDX-License-Identifier: MIT
"""Between the cells of a spreadsheet and the text of a table."""
from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple, Optional

from .. import fold
from ..words import Language
from ._words import Words

# A year that is typed into the cell shows itself, and not the day of 1905 that its number is.
DATE_FORMAT = "[<3000]0;dd/mm/yyyy"
DAY_FORMAT = "dd/mm/yyyy"
# Serial numbers below are years, or too near to them to tell.
FIRST_SERIAL = 3000
FIRST_DAY = datetime.date(1910, 1, 1)
# As many digits as a spreadsheet keeps; what is behind them is noise of its computing.
DIGITS = 15
# As much text as a cell holds, in units of UTF-16.
LONGEST_TEXT = 32767

NUMBERS = ("integer", "money", "decimal", "quantity")

FORMATS = {
    "date": DATE_FORMAT,
    "integer": "0",
    "money": "#,##0",
    "decimal": "General",
    "quantity": "General",
}
"""The formats of columns by the type of the field. The others are text, read as it stands."""

WIDTHS = {
    "id": 18,
    "date": 12,
    "integer": 10,
    "money": 16,
    "decimal": 12,
    "quantity": 12,
    "flag": 10,
    "choice": 22,
    "code": 14,
    "codes": 14,
    "label": 44,
    "labels": 32,
    "prose": 50,
    "texts": 24,
    "text": 24,
}

# What Excel writes for characters that XML has no place for, and for what looks like that.
_ESCAPED = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)|_x(00[01][0-9A-Fa-f])_")
_TO_ESCAPE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


class Wrong(Exception):
    """A cell that cannot be read, and why."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.words = Words(vi, en)


class Column(NamedTuple):
    """What is known of a column: its heading, and the field that it is of."""

    heading: str = ""
    field: Any = None
    """A lienhiep.Field; None for one that nobody knows, and for "in"."""

    @property
    def type(self) -> Optional[str]:
        return self.field.type if self.field else None


def word(text: str) -> str:
    """A text as titles and headings are compared."""
    return " ".join(fold(text).replace("_", " ").replace("-", " ").split())


def escaped(text: str) -> str:
    """A text as it stands in the file."""
    return _TO_ESCAPE.sub(lambda it: f"_x{ord(it[0]):04X}_", text)


def unescaped(text: str) -> str:
    """A text that stands in the file so."""
    return _ESCAPED.sub(lambda it: chr(int(it[1], 16)) if it[1] else "_", text)


# ----------------------------------------------------------------------
# Number formats

_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]")
_NOT_SHOWN = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
}


def _shown(number_format: str, number: float) -> str:
    """What of a number format shows a number, without its literal text."""
    sections = (number_format or "General").split(";")
    for section in sections:
        condition = _CONDITION.search(section)
        if not condition or _COMPARE[condition[1]](number, float(condition[2])):
            return _NOT_SHOWN.sub("", section).lower()
    return ""


def _date_letters(shown: str) -> str:
    """Which of year, month and day a format shows; "" for a format that is not of dates."""
    if "general" in shown or "0" in shown or "#" in shown:
        return ""
    return "".join(letter for letter in "ymd" if letter in shown)


# ----------------------------------------------------------------------
# Reading


def number_text(number: Decimal, language: Language) -> str:
    """A number as a language writes it, without separators of thousands."""
    text = format(number, "f")
    return text if language == "en" else text.replace(".", ",")


def _number(value: Any, shown: str, language: Language) -> str:
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise Wrong("không phải là số", "no number")
        number = Decimal(format(value, f".{DIGITS}g"))
    else:
        number = Decimal(value)
    if "%" in shown:
        number *= 100
    if number == number.to_integral_value():
        number = number.quantize(Decimal(1)) if number.adjusted() < 28 else number
    else:
        number = number.normalize()
    return number_text(number, language)


def _day(day: datetime.date, letters: str, serial: float, column: Column) -> str:
    if column.field and column.type != "date":
        raise Wrong(
            f"ô là ngày ({day:%d/%m/%Y}), mà cột không phải cột ngày; hãy gõ lại với dấu ' ở đầu",
            f"the cell is a date ({day:%d/%m/%Y}) and the column is not of dates; "
            "type it with a ' first",
        )
    if serial < FIRST_SERIAL:
        raise Wrong(
            f"ô là ngày {day:%d/%m/%Y}: nếu là năm {serial:.0f} thì gõ '{serial:.0f} với dấu ' "
            "ở đầu, nếu đúng là ngày ấy cũng gõ với dấu ' ở đầu",
            f"the cell is the day {day:%d/%m/%Y}: for the year {serial:.0f} type '{serial:.0f} "
            "with the ' first, and for that day type it with the ' first too",
        )
    text = day.isoformat()
    if letters == "ym" and day.day == 1:
        return text[:7]
    if letters == "y" and (day.month, day.day) == (1, 1):
        return text[:4]
    return text


def _moment(value: Any, letters: str, serial: float, column: Column) -> str:
    if isinstance(value, datetime.datetime):
        # Computed by a spreadsheet, midnight may lie a few microseconds away.
        rounded = value + datetime.timedelta(milliseconds=500)
        if (rounded.hour, rounded.minute, rounded.second) == (0, 0, 0):
            return _day(rounded.date(), letters, serial, column)
    elif isinstance(value, datetime.date):
        return _day(value, letters, serial, column)
    raise Wrong(
        f"ô có giờ ({value}); hồ sơ chỉ ghi ngày",
        f"the cell has a time ({value}); a dossier holds days alone",
    )


def cell_text(cell: Any, value: Any, column: Column, language: Language, epoch: Any) -> Optional[str]:
    """What a cell says, as text for an import. value is that of a formula, if the cell has one."""
    from openpyxl.utils.datetime import from_excel, to_excel

    if cell.data_type == "f" and value is None:
        raise Wrong(
            "ô có công thức chưa được tính; hãy mở bằng Excel hoặc LibreOffice rồi "
            "lưu lại, hoặc ghi giá trị",
            "the cell has a formula without its value: open and save the file in Excel or "
            "LibreOffice, or write the value",
        )
    if value is None or isinstance(value, str):
        if isinstance(value, str) and (cell.data_type == "e" or _is_error(cell, value)):
            raise Wrong(f"ô báo lỗi {value}", f"the cell is in error, {value}")
        return None if value is None else unescaped(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        shown = _shown(cell.number_format, value)
        letters = _date_letters(shown)
        if not letters or value != value or not 0 <= value < 2958466:
            return _number(value, shown, language)
        return _moment(from_excel(value, epoch), letters, value, column)
    if isinstance(value, (datetime.time, datetime.timedelta)):
        return _moment(value, "", 0, column)
    serial = to_excel(value, epoch)
    return _moment(value, _date_letters(_shown(cell.number_format, serial)), serial, column)


def _is_error(cell: Any, value: str) -> bool:
    from openpyxl.cell.cell import ERROR_CODES

    return cell.data_type == "f" and value in ERROR_CODES


# ----------------------------------------------------------------------
# Writing


def _typed_number(text: str) -> Any:
    """The number of a form in XML, where a cell gives the same form again; else None."""
    if not re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?", text):
        return None
    digits = text.lstrip("-").replace(".", "").lstrip("0")
    if len(digits) > DIGITS or text.startswith("-0") and not digits:
        return None
    return float(text) if "." in text else int(text)


def _typed_day(text: str) -> Optional[datetime.date]:
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return None
    # Excel counts a 29 February 1900, and years typed into cells are small numbers.
    return day if day >= FIRST_DAY and len(text) == 10 else None


def _date_text(text: str) -> str:
    """27/12/1905 for 1905-12-27: as people write it."""
    return "/".join(reversed(text.split("-")))


def put(cell: Any, form: str, column_type: str, language: Language) -> None:
    """Put a value, in its form in XML but for choices and flags, into a cell."""
    cell.number_format = FORMATS.get(column_type, "@")
    value: Any = None
    if column_type in NUMBERS:
        value = _typed_number(form)
    elif column_type == "date":
        value = _typed_day(form)
        if value is not None:
            cell.number_format = DAY_FORMAT
    if value is not None:
        cell.value = value
        return
    if column_type == "date":
        form = _date_text(form)
    elif column_type in NUMBERS and language != "en":
        form = form.replace(".", ",")
    cell.value = escaped(form)
    # Never a formula, nor an error, whatever it begins with.
    cell.data_type = "s"
    cell.number_format = "@"
