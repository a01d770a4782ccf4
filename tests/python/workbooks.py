# SPDX-License-Identifier: MIT
"""What the tests of lienhiep.sheets share: workbooks, and how they are refused."""
import io
import os
import pathlib
import sys
import tempfile
import unittest
import zipfile

import checks
import lienhiep
from lienhiep import sheets

try:
    import openpyxl
except ImportError:
    print("openpyxl is not installed (Debian: python3-openpyxl): lienhiep.sheets was not tested")
    sys.exit(77)

EVERY = os.path.join(checks.TOP, "tests", "data", "good", "every.xml")
# The format of cells for dates: a year alone shows itself.
DATE = "[<3000]0;dd/mm/yyyy"


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.path = self.folder / "sổ.xlsx"

    def make(self, **tables):
        """A workbook with sheets of some rows; a cell may be a tuple of value and number format."""
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in tables.items():
            sheet = book.create_sheet(title.replace("__", " "))
            for number, row in enumerate(rows, 1):
                for column, value in enumerate(row, 1):
                    cell = sheet.cell(number, column)
                    if isinstance(value, tuple):
                        value, cell.number_format = value
                    cell.value = value
        book.save(self.path)
        return self.path

    def edit(self, part, *changes):
        """Change the text of a part of the workbook."""
        with zipfile.ZipFile(self.path) as archive:
            parts = {it: archive.read(it) for it in archive.namelist()}
        for old, new in changes:
            self.assertIn(old.encode(), parts[part])
            parts[part] = parts[part].replace(old.encode(), new.encode())
        with zipfile.ZipFile(self.path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)
        return self.path

    def refused(self, path, code, *problems, **options):
        """That a workbook is refused, with the cells and a word of each problem; nothing changes."""
        d = checks.small()
        before = d.dumps()
        with self.assertRaises(lienhiep.Error) as caught:
            sheets.read(path, d, **options)
        error = caught.exception
        found = [(it.path, it.text()) for it in error.problems]
        self.assertEqual([it[0] for it in found], [it[0] for it in problems], found)
        for (_, text), (_, part) in zip(found, problems):
            self.assertIn(part, text)
        self.assertEqual(error.code, code)
        for it in (*error.problems, error):
            self.assertNotEqual(it.text_vi, it.text_en)
        self.assertEqual(d.dumps(), before)
        return error


def zipped(parts, base=None):
    """An archive of some parts, and of those of another."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        if base:
            with zipfile.ZipFile(base) as other:
                for name in other.namelist():
                    archive.writestr(name, other.read(name))
        for name, content in parts.items():
            archive.writestr(name, content)
    return data.getvalue()
