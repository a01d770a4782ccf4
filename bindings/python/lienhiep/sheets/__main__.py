# SPDX-License-Identifier: MIT
"""python3 -m lienhiep.sheets: workbooks from a terminal."""
from __future__ import annotations

import argparse
import os
import sys
from typing import Any, Optional

import lienhiep

from ..words import LANGUAGES, Language
from . import CLASSES, MissingLibrary, read, template, write
from ._words import Words

DONE, FAILED = 0, 2

ABOUT = Words(
    "Sổ tính để điền, đọc vào hồ sơ và ghi từ hồ sơ.",
    "Workbooks to fill in, to read into a dossier and to write from one.",
)
TEMPLATE = Words("Ghi một sổ trống để điền.", "Write an empty workbook to fill in.")
READ = Words(
    "Đọc một sổ đã điền vào hồ sơ: tất cả, hoặc báo hết lỗi và không đổi gì.",
    "Read a workbook into a dossier: all of it, or tell all that is wrong and change nothing.",
)
WRITE = Words("Ghi hồ sơ ra sổ tính.", "Write a dossier as a workbook.")
BOOK = Words("sổ tính .xlsx", "the workbook, .xlsx")
FILE = Words("tệp hồ sơ", "the file of the dossier")
LANG = Words(
    "ngôn ngữ của sổ và của thông báo: vi hoặc en",
    "the language of the workbook and of messages: vi or en",
)
DOSSIER = Words(
    "hồ sơ mà các bản ghi của nó được đưa vào danh sách để chọn",
    "a dossier whose records are offered in the drop-downs",
)
WANTED = Words("các lớp, cách nhau bằng dấu phẩy", "classes, separated by commas")
USUAL = Words("nếu không nêu", "unless they are given")
PERSONAL = Words("kèm các cột dữ liệu cá nhân", "with columns for personal data")
FORCE = Words("ghi đè nếu tệp đã có", "overwrite a file that exists")
OUT = Words("ghi hồ sơ vào tệp khác", "write the dossier to another file")
EXISTS = Words("đã có tệp này; dùng --force để ghi đè", "the file exists; --force overwrites it")
COUNTS = Words(
    "thêm {0.added}, sửa {0.changed}, giữ nguyên {0.unchanged} bản ghi",
    "{0.added} records added, {0.changed} changed, {0.unchanged} left as they were",
)
CLEARED = Words("ô trống đã xóa {0.cleared} giá trị", "empty cells cleared {0.cleared} values")


class Failure(Exception):
    """What could not be done, as it is told."""


def own_language() -> Language:
    """The language of messages, as the command lienhiep has it."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "vi" if value == "vi" or value.startswith("vi_") else "en"
    return "en"


def make_parser(language: Language) -> argparse.ArgumentParser:
    def say(words: Words) -> str:
        return words.in_(language)

    parser = argparse.ArgumentParser(prog="python3 -m lienhiep.sheets", description=say(ABOUT))
    commands = parser.add_subparsers(dest="command", required=True, metavar="template|read|write")

    def add(name: str, words: Words, *operands: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=say(words), description=say(words))
        for it in operands:
            command.add_argument(it, help=say(BOOK if it == "BOOK" else FILE))
        command.add_argument("--lang", choices=("vi", "en"), help=say(LANG))
        return command

    made = add("template", TEMPLATE, "BOOK")
    made.add_argument("--dossier", metavar="FILE", help=say(DOSSIER))
    made.add_argument(
        "--classes", metavar="A,B…", help=f"{say(WANTED)}; {say(USUAL)}: {', '.join(CLASSES)}"
    )
    made.add_argument("--personal", action="store_true", help=say(PERSONAL))
    made.add_argument("--force", action="store_true", help=say(FORCE))
    taken = add("read", READ, "BOOK", "FILE")
    taken.add_argument("-o", "--output", metavar="OUT", help=say(OUT))
    written = add("write", WRITE, "FILE", "BOOK")
    written.add_argument("--classes", metavar="A,B…", help=say(WANTED))
    written.add_argument("--force", action="store_true", help=say(FORCE))
    return parser


def _text(it: Any, language: Language) -> str:
    """An error or a problem in words."""
    return str(it.text_en if language == "en" else it.text_vi)


def _told(path: str, error: lienhiep.Error, language: Language) -> Failure:
    """All that is wrong with a file, a line each, with line and column or with the cell."""
    found: list[Any] = [*error.problems] or [error]
    lines = []
    for it in found:
        text = _text(it, language)
        if it.line:
            lines.append(f"{path}:{it.line}:{it.column}: {text}")
        elif it.path:
            lines.append(f"{path}: {it.path}: {text}")
        else:
            # What the system refused names the file itself.
            lines.append(text if error.file else f"{path}: {text}")
    return Failure("\n".join(lines))


def _load(path: str, language: Language) -> lienhiep.Dossier:
    try:
        return lienhiep.load(path)
    except lienhiep.Error as error:
        raise _told(path, error, language) from None


def _classes(text: Optional[str]) -> Optional[list[str]]:
    return [it.strip() for it in text.split(",") if it.strip()] if text is not None else None


def _may_write(given: argparse.Namespace, language: Language) -> None:
    if not given.force and os.path.lexists(given.BOOK):
        raise Failure(f"{given.BOOK}: {EXISTS.in_(language)}")


def run_template(given: argparse.Namespace, language: Language) -> None:
    dossier = _load(given.dossier, language) if given.dossier else None
    _may_write(given, language)
    template(
        given.BOOK, given.lang or "vi", dossier, _classes(given.classes), personal=given.personal
    )


def run_read(given: argparse.Namespace, language: Language) -> None:
    mark = lienhiep.mark(given.FILE)
    dossier = _load(given.FILE, language)
    try:
        result = read(given.BOOK, dossier, given.lang)
    except lienhiep.Error as error:
        raise _told(given.BOOK, error, language) from None
    if given.output and given.output != given.FILE:
        dossier.save(given.output)
    elif result.added or result.changed:
        dossier.save(given.FILE, if_unchanged=mark)
    print(COUNTS.in_(language).format(result))
    if result.cleared:
        print(CLEARED.in_(language).format(result))


def run_write(given: argparse.Namespace, language: Language) -> None:
    dossier = _load(given.FILE, language)
    _may_write(given, language)
    write(dossier, given.BOOK, given.lang or "vi", _classes(given.classes))


def main(arguments: Optional[list[str]] = None) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    # Help comes before --lang was understood.
    asked = [b for a, b in zip(arguments, arguments[1:]) if a == "--lang"]
    asked += [it[7:] for it in arguments if it.startswith("--lang=")]
    languages = [it for it in LANGUAGES if it in asked[-1:]]
    language = languages[0] if languages else own_language()
    given = make_parser(language).parse_args(arguments)
    run = {"template": run_template, "read": run_read, "write": run_write}[given.command]
    try:
        run(given, language)
        return DONE
    except Failure as failure:
        text = str(failure)
    except lienhiep.Error as error:
        text = _text(error, language) or str(error)
    except MissingLibrary as missing:
        text = missing.words.in_(language)
    print(text, file=sys.stderr)
    return FAILED


if __name__ == "__main__":
    sys.exit(main())
