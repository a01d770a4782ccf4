# SPDX-License-Identifier: MIT
"""The command python3 -m lienhiep.sheets."""
import contextlib
import io
import os
import pathlib
import subprocess
import sys
import unittest.mock

import checks
import lienhiep
from lienhiep import sheets
from lienhiep.sheets import __main__ as command
from workbooks import Case, openpyxl


class Command(Case):
    def setUp(self):
        super().setUp()
        self.file = str(self.folder / "hồ sơ.xml")
        checks.small().save(self.file)
        self.book = str(self.path)
        environment = unittest.mock.patch.dict(os.environ, {"LC_ALL": "C"})
        environment.start()
        self.addCleanup(environment.stop)

    def run_command(self, *arguments):
        """Exit status, output, errors."""
        out, errors = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            try:
                status = command.main([*arguments])
            except SystemExit as stop:
                status = stop.code
        return status, out.getvalue(), errors.getvalue()

    def test_all_of_it(self):
        self.assertEqual(self.run_command("template", self.book, "--dossier", self.file), (0, "", ""))
        self.assertEqual(openpyxl.load_workbook(self.book).sheetnames[1], "Tổ chức")
        book = openpyxl.load_workbook(self.book)
        for column, value in ((2, "Diễn đàn mới"), (3, "Diễn đàn"), (6, 2023)):
            book["Sự kiện"].cell(3, column).value = value
        book.save(self.book)
        status, out, errors = self.run_command("read", self.book, self.file)
        self.assertEqual((status, errors), (0, ""))
        self.assertEqual(out, "1 records added, 0 changed, 0 left as they were\n")
        self.assertEqual(lienhiep.load(self.file).events[2].title, "Diễn đàn mới")
        written = str(self.folder / "ra.xlsx")
        self.assertEqual(self.run_command("write", self.file, written, "--lang", "en")[0], 0)
        self.assertIn("Event", openpyxl.load_workbook(written).sheetnames)
        other = str(self.folder / "khác.xml")
        status, out, _ = self.run_command("read", written, self.file, "-o", other, "--lang=vi")
        self.assertEqual((status, out), (0, "thêm 0, sửa 0, giữ nguyên 8 bản ghi\n"))
        self.assertTrue(lienhiep.load(other).same_as(lienhiep.load(self.file)))

    def test_problems(self):
        before = pathlib.Path(self.file).read_bytes()
        self.make(event=[["title", "kind"], ["a", "tiệc"], ["b", "nhảy"]])
        for language, part in (("en", "there is no such value"), ("vi", "không có giá trị ấy")):
            status, out, errors = self.run_command("read", self.book, self.file, "--lang", language)
            self.assertEqual((status, out), (2, ""))
            lines = errors.splitlines()
            self.assertEqual(len(lines), 2)
            self.assertTrue(lines[0].startswith(f"{self.book}: event!B2: "), lines[0])
            self.assertTrue(lines[1].startswith(f"{self.book}: event!B3: "), lines[1])
            self.assertIn(part, lines[0])
        self.assertEqual(pathlib.Path(self.file).read_bytes(), before)

    def test_what_cannot_be_done(self):
        missing = str(self.folder / "không có" / "x")
        self.make(event=[["id", "kind"], ["e8", "forum"]])
        broken = str(self.folder / "hỏng.xml")
        pathlib.Path(broken).write_text("<dossier>", encoding="utf-8")
        for arguments, part in (
            ((), "usage"),
            (("template",), "BOOK"),
            (("fill", self.book), "invalid choice"),
            (("template", self.book), "--force"),
            (("write", self.file, self.book), "--force"),
            (("template", missing), missing.rpartition("/")[0]),
            (("template", str(self.folder / "y.xlsx"), "--classes", "party"), "party"),
            (("template", str(self.folder / "y.xlsx"), "--lang", "fr"), "fr"),
            (("read", self.book, missing), missing),
            (("read", missing, self.file), missing),
            (("read", self.file, self.file), "no .xlsx workbook"),
            (("read", self.book, broken), f"{broken}:1:"),
            (("write", broken, str(self.folder / "y.xlsx")), f"{broken}:1:"),
        ):
            with self.subTest(arguments=arguments):
                status, out, errors = self.run_command(*arguments)
                self.assertEqual((status, out), (2, ""), errors)
                self.assertIn(part, errors)
        self.assertFalse((self.folder / "y.xlsx").exists())
        self.assertEqual(self.run_command("write", self.file, self.book, "--force")[0], 0)

    def test_a_file_that_somebody_else_changed(self):
        self.make(event=[["id", "kind"], ["e8", "forum"]])
        other = checks.small()
        other["e1"].place = "Huế"

        def read(*arguments):
            other.save(self.file)
            return sheets.read(*arguments)

        with unittest.mock.patch.object(command, "read", read):
            status, _, errors = self.run_command("read", self.book, self.file)
        self.assertEqual(status, 2)
        self.assertIn("changed", errors)
        self.assertTrue(lienhiep.load(self.file).same_as(other))

    def test_help(self):
        for language, part in (("vi", "Sổ tính"), ("en", "Workbooks")):
            status, out, _ = self.run_command("--help", "--lang", language)
            self.assertEqual(status, 0)
            self.assertIn(part, out)
        with unittest.mock.patch.dict(os.environ, {"LC_ALL": "vi_VN.UTF-8"}):
            self.assertIn("sổ trống", self.run_command("template", "--help")[1])

    def test_without_openpyxl(self):
        for language, part in (("en", "pip install openpyxl"), ("vi", "python3-openpyxl (Debian")):
            with unittest.mock.patch.dict(sys.modules, {"openpyxl": None}):
                status, out, errors = self.run_command("template", self.book, "--lang", language)
                self.assertEqual((status, out), (2, ""))
                self.assertIn(part, errors)
                with self.assertRaisesRegex(ImportError, "needs openpyxl.* cần openpyxl"):
                    sheets.read(b"PK", checks.small())

    def test_it_is_a_program(self):
        run = subprocess.run(
            [sys.executable, "-m", "lienhiep.sheets", "template", self.book], check=False
        )
        self.assertEqual(run.returncode, 0)
        self.assertTrue(self.path.exists())
        code = "import sys, lienhiep.sheets; sys.exit('openpyxl' in sys.modules)"
        self.assertEqual(subprocess.run([sys.executable, "-c", code], check=False).returncode, 0)


if __name__ == "__main__":
    checks.main()
