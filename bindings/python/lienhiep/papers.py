# SPDX-License-Identifier: MIT
"""Reviews as papers: XML, JSON, tables, pages, official reports."""
from __future__ import annotations

import datetime
import os
from pathlib import PurePath
from typing import Any, Optional, Union

from . import _lienhiep
from ._lienhiep import Date
from .files import Path, Progress, Writable, is_open, shipped, write_open
from .words import Format, Language

# SWIG's functions.
_core: Any = _lienhiep

# What files of a format are called; any other end must name its format.
_FORMATS: dict[str, Format] = {
    ".xml": "xml",
    ".json": "json",
    ".csv": "csv",
    ".html": "html",
    ".htm": "html",
    ".fodt": "odt",
}


class Papers:
    """What a review is written as."""

    __slots__ = ()
    _handle: Any
    language: Language

    def paper(
        self,
        format: Format = "html",
        *,
        language: Optional[Language] = None,
        stylesheet: Optional[Path] = None,
        date: Union[None, str, datetime.date, Date] = None,
        bom: bool = False,
        progress: Optional[Progress] = None,
    ) -> str:
        """The review in a format: "xml", "json", "csv", "html" or "odt", which is flat.

        The words are in the language of the review, unless another is named. A
        stylesheet is XSLT 1.0, and takes the place of the format's own. date is the day
        that an official report bears; bom begins a CSV with a byte order mark. progress is a
        function that is called with the per cent that is done; what it raises ends the work.
        """
        folder = os.environ.get("LIENHIEP_STYLESHEETS", shipped())
        options = (
            self.language if language is None else language,
            None if stylesheet is None else os.fsencode(stylesheet),
            None if folder is None else os.fsencode(folder),
            bom,
            date,
            progress,
        )
        number = _core.report_format_find(format)
        data: bytes = _core.report_write_memory(self._handle, number, options)
        return data.decode()

    def to_html(self, **options: Any) -> str:
        """One page that needs no network and no script."""
        return self.paper("html", **options)

    def write(
        self, path: Union[Path, Writable], format: Optional[Format] = None, **options: Any
    ) -> None:
        """Write a paper() to a file, which is replaced as a whole, or to one that is open.

        Without a format, the end of the name tells: .xml, .json, .csv, .html, .fodt.
        """
        if format is None:
            suffix = "" if is_open(path, Writable) else PurePath(os.fsdecode(path)).suffix  # type: ignore[arg-type]
            format = _FORMATS.get(suffix.lower())
            if format is None:
                raise TypeError("the name of the file does not tell the format")
        text = self.paper(format, **options)
        if is_open(path, Writable):
            write_open(path, text)
        else:
            _core.file_write(path, text.encode())
