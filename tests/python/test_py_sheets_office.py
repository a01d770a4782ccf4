# SPDX-License-Identifier: MIT
"""Workbooks that LibreOffice has opened and saved."""
import datetime
import os
import shutil
import subprocess
import sys

import checks
import lienhiep
from lienhiep import sheets
from workbooks import DATE, EVERY, Case, openpyxl


OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
if not OFFICE:
    print("LibreOffice is not installed (Debian: libreoffice-calc-nogui): it was not tried")
    sys.exit(77)


class LibreOffice(Case):
    def convert(self, path, form):
        """The file as LibreOffice loads it and saves it again."""
        out = self.folder / form.partition(":")[0]
        environment = {
            name: value for name, value in os.environ.items() if name not in ("LD_PRELOAD", "ASAN_OPTIONS")
        }
        environment["HOME"] = str(self.folder)
        subprocess.run(
            [
                OFFICE,
                f"-env:UserInstallation={(self.folder / 'profile').as_uri()}",
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                str(out),
                str(path),
            ],
            check=True,
            env=environment,
            timeout=300,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        (made,) = [it for it in out.iterdir() if it.stem == path.stem]
        return made

    def through(self, path):
        """By way of its own format, which it would offer to save in."""
        return self.convert(self.convert(path, "ods"), "xlsx:Calc MS Excel 2007 XML")

    def test_a_template_that_is_filled_in(self):
        d = lienhiep.load(checks.HANOI)
        sheets.template(self.path, dossier=d)
        book = openpyxl.load_workbook(self.path)
        sheet = book["Sự kiện"]
        at = {it.value: it.column for it in sheet[1]}
        for row, values in (
            (
                3,
                {
                    "Tên sự kiện *": "Hội thảo đô thị xanh",
                    "Loại sự kiện *": "Hội thảo",
                    "Từ ngày *": datetime.date(2024, 5, 17),
                    "Đơn vị tổ chức": "Liên hiệp các Hội Khoa học và Kỹ thuật Hà Nội",
                    "Số người dự": 120,
                    "Chủ đề": "đô thị\nmôi trường",
                    "Địa điểm": "=SUM(1,1)?",
                },
            ),
            (5, {"Tên sự kiện *": "Diễn đàn", "Loại sự kiện *": "Diễn đàn", "Từ ngày *": 2024}),
            (6, {"Tên sự kiện *": "Tọa đàm", "Loại sự kiện *": "Tọa đàm", "Từ ngày *": "12/2024"}),
        ):
            for heading, value in values.items():
                cell = sheet.cell(row, at[heading])
                cell.number_format = sheet.column_dimensions[cell.column_letter].number_format
                cell.value = value
                if isinstance(value, datetime.date):
                    cell.number_format = DATE
                elif isinstance(value, str):
                    cell.data_type = "s"
        book.save(self.path)
        path = self.through(self.path)
        before = len(d.events)
        self.assertEqual(sheets.read(path, d).added, 3)
        first, second, third = d.events[before:]
        self.assertEqual([str(it.from_) for it in (first, second, third)], ["2024-05-17", "2024", "2024-12"])
        self.assertEqual(list(first.topics), ["đô thị", "môi trường"])
        self.assertEqual((first.attendance, first.place), (120, "=SUM(1,1)?"))
        self.assertEqual(first.hosts[0].caption, "Liên hiệp các Hội Khoa học và Kỹ thuật Hà Nội")
        # What helps in filling in is still there.
        book = openpyxl.load_workbook(path)
        sheet = book["Sự kiện"]
        self.assertIn("Chọn trong danh sách", sheet.cell(1, at["Loại sự kiện *"]).comment.text)
        lists = [it for it in sheet.data_validations.dataValidation if it.type == "list"]
        self.assertGreaterEqual(len(lists), 5)
        self.assertTrue(all("_lists" in it.formula1 for it in lists))
        self.assertEqual(book["_lists"].sheet_state, "hidden")

    def test_a_dossier(self):
        d = lienhiep.load(EVERY)
        sheets.write(d, self.path)
        path = self.through(self.path)
        again = lienhiep.Dossier()
        sheets.read(path, again)
        self.assertTrue(again.same_as(d))
        self.assertEqual(sheets.read(path, d)[:2], (0, 0))


if __name__ == "__main__":
    checks.main()
