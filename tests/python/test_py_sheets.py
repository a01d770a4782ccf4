# SPDX-License-Identifier: MIT
"""Workbooks: what is written and read again, and the template."""
import datetime
import os

import checks
import lienhiep
from lienhiep import sheets
from workbooks import DATE, EVERY, Case, openpyxl

HANOI_2024 = os.path.join(checks.TOP, "examples", "hanoi-2024.xml")
LABELS = {language: lienhiep.classes(language) for language in ("vi", "en")}


class RoundTrip(Case):
    def test_into_an_empty_dossier_and_into_itself(self):
        for path in (checks.HANOI, HANOI_2024, EVERY):
            d = lienhiep.load(path)
            text = d.dumps()
            for language in ("vi", "en"):
                sheets.write(d, self.path, language)
                again = lienhiep.Dossier()
                sheets.read(self.path, again)
                self.assertTrue(again.same_as(d), (path, language))
                result = sheets.read(self.path, into=d)
                self.assertEqual((result.added, result.changed, result.cleared), (0, 0, 0))
                self.assertEqual(d.dumps(), text)

    def test_types_of_cells(self):
        d = checks.small()
        d["e1"].attendance, d["e1"].papers, d["e1"].to = 26, "10+", "1907-01-31"
        plan = d["p1"]
        plan.budget, plan.from_, plan.to = 40_000_000, "2023", "2023-12"
        programme = d.programmes.add(id="g1", title="Chương trình")
        for value, baseline in (("31.25", "70.0"), ("0.1", "-1234.5"), ("123456789012345.678", "0")):
            programme.targets.add(name="x", value=value, baseline=baseline)
        sheets.write(d, self.path)
        book = openpyxl.load_workbook(self.path)
        events, plans, targets = book["Sự kiện"], book["Kế hoạch, đề án"], book["Chỉ tiêu"]

        def cells(sheet, heading):
            column = [it.value for it in sheet[1]].index(heading) + 1
            return [sheet.cell(row, column).value for row in range(2, sheet.max_row + 1)]

        day = datetime.datetime
        self.assertEqual(cells(events, "Từ ngày *"), [day(2023, 12, 27), "11/2023"])
        self.assertEqual(cells(events, "Đến ngày"), ["31/01/1907", None])
        self.assertEqual(cells(events, "Số người dự"), [26, None])
        self.assertEqual(cells(events, "Số tham luận"), ["10+", None])
        self.assertEqual(cells(events, "Loại sự kiện *"), ["Hội thảo", "Diễn đàn"])
        self.assertEqual(cells(plans, "Kinh phí"), [40_000_000])
        self.assertEqual(cells(plans, "Dự kiến từ") + cells(plans, "Dự kiến đến"), ["2023", "12/2023"])
        self.assertEqual(cells(targets, "Mức đề ra"), [31.25, 0.1, "123456789012345,678"])
        self.assertEqual(cells(targets, "Mức xuất phát"), ["70,0", -1234.5, 0])
        again = lienhiep.Dossier()
        sheets.read(self.path, again)
        self.assertEqual(
            [str(it.value) for it in again["g1"].targets], ["31.25", "0.1", "123456789012345.678"]
        )

    def test_the_language_is_that_of_the_titles(self):
        d = lienhiep.Dossier(title="x", language="vi")
        d.programmes.add(id="g1", title="x").targets.add(id="m1", name="x", value="70.0")
        sheets.write(d, self.path, "en")
        again = lienhiep.Dossier()
        sheets.read(self.path, again)
        self.assertEqual(str(again["m1"].value), "70.0")
        error = self.refused(self.path, "value", ("Target!D2", "70.0"), lang="vi")
        self.assertEqual(error.problems[0].field, "value")

    def test_texts_that_a_spreadsheet_would_read_otherwise(self):
        texts = [
            "=1+1",
            "+84",
            "-",
            "@x",
            "#N/A",
            "'x",
            "TRUE",
            "007",
            "1e5",
            "_x0041_",
            "_x000D_",
            "_x005F_x0041_",
            "27/12/2023",
            "a\u00a0b",
            "😀" * 100,
        ]
        d = lienhiep.Dossier(title="x")
        for number, text in enumerate(texts):
            d.events.add(id=f"e{number}", title=text, kind="forum", from_=2023, place=text)
        d.events[0].note = " dòng một\r\n\tdòng hai \r"
        sheets.write(d, self.path)
        sheet = openpyxl.load_workbook(self.path)["Sự kiện"]
        self.assertEqual({it.data_type for row in sheet.iter_rows(min_row=2) for it in row} - {"n"}, {"s"})
        again = lienhiep.Dossier()
        sheets.read(self.path, again)
        self.assertEqual([it.title for it in again.events], texts)
        self.assertTrue(again.same_as(d))

    def test_a_text_is_never_cut(self):
        d = checks.small()
        d["e1"].note = "a" * 32767
        sheets.write(d, self.path)
        sheets.read(self.path, d)
        self.assertEqual(len(d["e1"].note), 32767)
        self.path.unlink()
        for text in ("a" * 32768, "😀" * 16384, "\r" * 30000 + "."):
            d["e1"].note = text
            with self.assertRaises(lienhiep.Error) as caught:
                sheets.write(d, self.path)
            self.assertEqual(caught.exception.code, "limit")
            self.assertIn('"e1"', caught.exception.text)
            self.assertFalse(self.path.exists())

    def test_classes(self):
        sheets.write(checks.small(), self.path, classes=["board", "event", "board"])
        self.assertEqual(openpyxl.load_workbook(self.path).sheetnames, ["Ban, hội đồng", "Sự kiện"])
        with self.assertRaises(lienhiep.Error) as caught:
            sheets.write(checks.small(), self.path, classes=["party"])
        self.assertEqual(caught.exception.code, "class")
        with self.assertRaises(TypeError):
            sheets.write(checks.small(), self.path, classes="event")

    def test_titles_of_sheets(self):
        """Each class has one of its own, which spreadsheets allow."""
        for language in ("vi", "en"):
            titles = [it.label for it in LABELS[language].values()]
            self.assertEqual(len({lienhiep.fold(it) for it in titles}), len(titles))
            for it in titles:
                self.assertLessEqual(len(it), 31)
                self.assertFalse(set(it) & set("[]:*?/\\'"))

# ----------------------------------------------------------------------


def without_marks(path):
    """Take the mark of an example off all example rows."""
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        if sheet["A2"].value in ("(Ví dụ)", "(Example)"):
            sheet["A2"].value = None
    book.save(path)


class Template(Case):
    def test_sheets(self):
        for language in ("vi", "en"):
            sheets.template(self.path, language)
            book = openpyxl.load_workbook(self.path)
            labels = [LABELS[language][it].label for it in sheets.CLASSES]
            self.assertEqual(book.sheetnames[1:-1], labels)
            self.assertEqual(book.worksheets[-1].sheet_state, "hidden")
            for name in sheets.CLASSES:
                of = LABELS[language][name]
                sheet = book[of.label]
                self.assertEqual(sheet.freeze_panes, "A2")
                headings = {it.value: it for it in sheet[1]}
                for field in of.fields:
                    star = f"{field.label} *" if field.required else field.label
                    left_out = field.personal or field.name in ("uri", "alike", "citations")
                    wanted = field.type != "children" and not left_out
                    self.assertEqual(star in headings, wanted, star)
                    if wanted:
                        self.assertIn(field.description, headings[star].comment.text)
                        column = sheet.column_dimensions[headings[star].column_letter]
                        formats = {"date": DATE, "integer": "0", "money": "#,##0"}
                        formats.update(decimal="General", quantity="General")
                        self.assertEqual(column.number_format, formats.get(field.type, "@"))
                self.assertTrue(all(it.font.italic for it in sheet[2]))

    def test_examples_are_passed_over(self):
        for language in ("vi", "en"):
            for personal in (False, True):
                sheets.template(self.path, language, personal=personal)
                d = checks.small()
                self.assertEqual(sheets.read(self.path, d), (0, 0, 0, 0, None))
                self.assertTrue(d.same_as(checks.small()))

    def test_examples_are_right(self):
        for language in ("vi", "en"):
            sheets.template(self.path, language)
            without_marks(self.path)
            d = lienhiep.Dossier(title="x", language=language, from_=2024, to=2024)
            self.assertEqual(sheets.read(self.path, d).added, len(sheets.CLASSES))
            d.owner = d.organisations[0]
            self.assertEqual([str(it) for it in d.check()], [])
            self.assertEqual(d.contests[0].entries[0].money, 10_000_000)
            self.assertEqual(str(d.memberships[0].from_), "2019-05")
            self.assertEqual(str(d.organisations[0].founded), "1995")
            self.assertEqual(list(d.people[0].titles), ["PGS", "TS"])

    def test_an_example_that_was_written_over(self):
        sheets.template(self.path, classes=["event"])
        book = openpyxl.load_workbook(self.path)
        book["Sự kiện"]["B2"].value = "Hội thảo của tôi"
        book["Sự kiện"]["E2"].value = None
        book.save(self.path)
        self.refused(self.path, "value", ("Sự kiện!B2", "delete the mark"))
        book["Sự kiện"]["A2"].value = "e9"
        book.save(self.path)
        book["Sự kiện"]["J2"].value = None
        book.save(self.path)
        d = checks.small()
        self.assertEqual(sheets.read(self.path, d).added, 1)
        self.assertEqual(d["e9"].title, "Hội thảo của tôi")

    def choices(self, book, sheet, heading):
        """What a column offers."""
        letter = next(it.column_letter for it in sheet[1] if it.value == heading)
        for it in sheet.data_validations.dataValidation:
            if f"{letter}3" in it.sqref:
                name, _, cells = it.formula1.replace("'", "").partition("!")
                return [row[0].value for row in book[name][cells.replace("$", "")]]
        return None

    def test_lists(self):
        d = checks.small()
        d.organisations.add(id="o3", name="Hội Cầu đường", kind="association")
        d.organisations.add(id="o4", name="Hội A; Hội B", kind="association")
        d.organisations.add(id="o5", name="Viện Cầu", also=["Hội Cơ học"], kind="institute")
        d.organisations.add(id="o6", name="Hội Cơ học", kind="association")
        d.organisations.add(id="o7", name="x" * 300, kind="association")
        d.organisations.add(name="Hội không mã", kind="association")
        d.organisations.add(kind="association")
        sheets.template(self.path, dossier=d)
        book = openpyxl.load_workbook(self.path)
        events, tasks = book["Sự kiện"], book["Nhiệm vụ"]
        self.assertEqual(
            self.choices(book, events, "Loại sự kiện *"),
            [it.label for it in LABELS["vi"]["event"].fields if it.name == "kind" for it in it.choices],
        )
        self.assertEqual(
            self.choices(book, events, "Đơn vị tổ chức"),
            ["Liên hiệp hội Hà Nội", "o2", "o3", "o4", "Viện Cầu", "o6", "o7", "Hội không mã"],
        )
        self.assertEqual(self.choices(book, tasks, "Nằm trong"), ["Kế hoạch", "Việc"])
        self.assertEqual(self.choices(book, book["Chức vụ"], "Quyền, phụ trách"), ["Có", "Không"])
        self.assertIsNone(self.choices(book, book["Chức vụ"], "Người giữ chức *"))
        # All that is offered for one reference is understood.
        names = self.choices(book, book["Tư cách hội viên"], "Hội viên")
        path = self.make(membership=[["member", "of", "kind"], *([it, "o1", "collective"] for it in names[:-1])])
        self.assertEqual(sheets.read(path, d).added, len(names) - 1)

    def test_personal_data_is_asked_for_only_on_demand(self):
        for personal in (False, True):
            sheets.template(self.path, "en", classes=["person"], personal=personal)
            headings = [it.value for it in openpyxl.load_workbook(self.path)["Person"][1]]
            for name in ("Born", "Sex", "Phone", "Email"):
                self.assertEqual(name in headings, personal)

    def test_classes(self):
        sheets.template(self.path, "en", classes=["score", "person"])
        self.assertEqual(
            openpyxl.load_workbook(self.path).sheetnames, ["Guide", "Score", "Person", "_lists"]
        )
        self.assertEqual(sheets.read(self.path, checks.small()).added, 0)


if __name__ == "__main__":
    checks.main()
