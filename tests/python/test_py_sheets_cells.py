# SPDX-License-Identifier: MIT
"""Workbooks: what cells mean, and what is refused."""
import datetime
import io

import checks
import lienhiep
from lienhiep import sheets
from workbooks import DATE, Case, openpyxl, zipped


class Cells(Case):
    def field(self, name, value):
        """The form in XML of a field of an event or plan after reading a cell."""
        title, required = ("Kế hoạch, đề án", "annual-plan")
        if name in ("from", "place", "attendance", "topics"):
            title, required = ("Sự kiện", "Diễn đàn")
        path = self.make(**{title: [["id", "title", "kind", name], ["r1", "x", required, value]]})
        d = lienhiep.Dossier(title="x", language="vi")
        sheets.read(path, d)
        value = getattr(d["r1"], f"{name}_" if name == "from" else name)
        return [*value] if isinstance(value, lienhiep.Texts) else value if value is None else str(value)

    def test_values(self):
        day, moment = datetime.date(2023, 12, 27), datetime.datetime
        for name, value, wanted in (
            ("from", day, "2023-12-27"),
            ("from", (moment(2023, 12, 27), "dd/mm/yyyy"), "2023-12-27"),
            ("from", (moment(2023, 12, 26, 23, 59, 59, 999999), "dd/mm/yyyy"), "2023-12-27"),
            ("from", (day, "mmm-yy"), "2023-12-27"),
            ("from", (datetime.date(2023, 12, 1), "mmm-yy"), "2023-12"),
            ("from", (datetime.date(2023, 12, 1), "dd/mm/yyyy"), "2023-12-01"),
            ("from", (datetime.date(2023, 1, 1), "yyyy"), "2023"),
            ("from", (45287, DATE), "2023-12-27"),
            ("from", (2023, DATE), "2023"),
            ("from", 2023, "2023"),
            ("from", "12/2023", "2023-12"),
            ("from", (day, '[$-42A]dddd, dd "tháng" mm, yyyy'), "2023-12-27"),
            ("budget", 40_000_000, "40000000"),
            ("budget", 4e7, "40000000"),
            ("budget", (40_000_000, '#,##0 "đồng"'), "40000000"),
            ("budget", "40 triệu", "40000000"),
            ("budget", "1.500.000", "1500000"),
            ("budget", 123456789012345, "123456789012345"),
            ("attendance", 26, "26"),
            ("attendance", 26.0, "26"),
            ("attendance", "~26", "~26"),
            ("attendance", 31.25, "31.25"),
            ("attendance", 8.2, "8.2"),
            ("attendance", 0.1 + 0.2, "0.3"),
            ("attendance", 1234.5, "1234.5"),
            ("attendance", (0.8, "0%"), "80"),
            ("attendance", (0.285, "0.0%"), "28.5"),
            ("place", 12, "12"),
            ("place", 31.25, "31,25"),
            ("place", True, "true"),
            ("place", "x_x000D_\ny", "x y"),
            ("place", "   ", None),
            ("topics", "a\nb", ["a", "b"]),
            ("note", "a\nb", "a\nb"),
        ):
            with self.subTest(name=name, value=value):
                self.assertEqual(self.field(name, value), wanted)

    def test_flags(self):
        path = self.make(person=[["id", "name", "overseas"], ["n1", "a", True], ["n2", "b", "Không"]])
        d = checks.small()
        sheets.read(path, d)
        self.assertEqual([it.overseas for it in d.people], [True, False])

    def test_dates_that_count_from_1904(self):
        book = openpyxl.Workbook()
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
        book.active.title = "event"
        for row in (["id", "kind", "from"], ["e8", "forum", datetime.date(2023, 12, 27)], ["e9", "forum", 2023]):
            book.active.append(row)
        book.active["C3"].number_format = DATE
        book.save(self.path)
        d = checks.small()
        sheets.read(self.path, d)
        self.assertEqual([str(d[it].from_) for it in ("e8", "e9")], ["2023-12-27", "2023"])

    def test_formulas_are_what_they_give(self):
        self.make(event=[["id", "kind", "attendance", "place", "from"], ["e8", "=A1", "=1+1", "=B1", "=C1"]])
        part = "xl/worksheets/sheet1.xml"
        self.refused(
            self.path,
            "value",
            *((f"event!{it}2", "without its value") for it in "BCDE"),
        )
        self.edit(
            part,
            ("<f>1+1</f><v></v>", "<f>1+1</f><v>2</v>"),
            ('<c r="B2"><f>A1</f><v></v>', '<c r="B2" t="str"><f>A1</f><v>forum</v>'),
            ('<c r="D2"><f>B1</f><v></v>', '<c r="D2" t="e"><f>B1</f><v>#REF!</v>'),
            ("<f>C1</f><v></v>", "<f>C1</f><v>2023</v>"),
        )
        self.refused(self.path, "value", ("event!D2", "#REF!"))
        self.edit(part, ('t="e"><f>B1</f><v>#REF!</v>', 't="str"><f>B1</f><v>Huế</v>'))
        d = checks.small()
        sheets.read(self.path, d)
        event = d["e8"]
        self.assertEqual((event.kind, event.place, str(event.from_)), ("forum", "Huế", "2023"))
        self.assertEqual(event.attendance, 2)

    def test_problems(self):
        head = ["id", "title", "kind", "from", "place"]
        for row, column, part in (
            (["e8", "x", "forum", "#N/A"], "D", "#N/A"),
            (["e8", "x", "forum", datetime.time(3, 4)], "D", "a time"),
            (["e8", "x", "forum", datetime.datetime(2023, 12, 27, 3, 4)], "D", "a time"),
            (["e8", "x", "forum", datetime.timedelta(days=2)], "D", "a time"),
            (["e8", "x", "forum", (2023, "dd/mm/yyyy")], "D", "for the year 2023"),
            (["e8", "x", "forum", 2023, datetime.date(2023, 12, 27)], "E", "not of dates"),
            (["e8", "x", "forum", 45287], "D", "45287"),
            (["e8", "x", "forum", 2023, "y", None, "lạc"], "G", "below no heading"),
            (["e8", "x", "tiệc", 2023], "C", "tiệc"),
        ):
            with self.subTest(row=row):
                code = "name" if part == "tiệc" else "value"
                self.refused(self.make(event=[head, row]), code, (f"event!{column}2", part))

    def test_problems_are_told_together(self):
        path = self.make(
            event=[
                ["title", "kind", "from", "tên lạ"],
                ["a", "tiệc", datetime.time(1, 2)],
                ["b", "forum", "2023-13"],
            ],
            **{"su__kien": [["title", "kind"], ["=1+1", "forum"]]},
            Hội=[[None], [None, "x"]],
        )
        error = self.refused(
            path,
            "name",
            ("event!D1", "no such field"),
            ("event!B2", "tiệc"),
            ("event!C2", "a time"),
            ("event!C3", "2023-13"),
            ("su kien!A2", "formula"),
            ("Hội!B2", "no kind of record"),
        )
        self.assertEqual([it.field for it in error.problems], [None, "kind", "from", "from", "title", None])
        self.assertEqual([it.column for it in error.problems], [4, 2, 3, 3, 1, 2])

    def test_merged_cells(self):
        path = self.make(event=[["id", "title", "kind"], ["e8", "x", "forum"]])
        book = openpyxl.load_workbook(path)
        book["event"].merge_cells("B2:B3")
        book["event"].merge_cells("E8:F9")
        book.save(path)
        self.refused(path, "value", ("event!B2", "B2:B3 are merged"))

    def test_sheets(self):
        rows = [["Mã", "TÊN SỰ KIỆN *", "loai su kien", "title@en"], ["e8", "x", "Hội thảo", "y"]]
        for title in ("Sự kiện", "su kien", "EVENT", "events", "Event "):
            d = checks.small()
            self.assertEqual(sheets.read(self.make(**{title: rows}), d).added, 1, title)
            self.assertEqual(d["e8"].label("title", "en"), "y")
        error = self.refused(self.make(**{"Sự kiện (2)": rows}), "value", ("Sự kiện (2)!A1", '"Event"'))
        self.assertIn("«Sự kiện»", error.text_vi)
        self.refused(self.make(xyz=rows), "value", ("xyz!A1", "rename or delete"))
        self.assertEqual(sheets.read(self.make(Sheet1=[], Event=[[]]), checks.small()).added, 0)
        # Rows and columns that are empty stand between.
        path = self.make(event=[[], [None, "id", None, "kind"], [], [None, "e8", None, "forum"]])
        self.assertEqual(sheets.read(path, checks.small()).added, 1)

    def test_headings(self):
        for rows, code, problems in (
            ([["e8", "x"], ["forum", 2023]], "name", [("event!A1", ""), ("event!B1", "")]),
            ([["id", "Mã"], ["e8", "e8"]], "duplicate", [("event!B1", "same field")]),
            ([["id", None, "kind"], ["e8", "x", "forum"]], "name", [("event!B2", "")]),
            ([["id", datetime.date(2023, 1, 2)], ["e8", "x"]], "name", [("event!B1", "2023-01-02")]),
        ):
            with self.subTest(rows=rows):
                self.refused(self.make(event=rows), code, *problems)
        self.assertEqual(sheets.read(self.make(event=[["id", "title"]]), checks.small()).added, 0)

    def test_the_same_record_again(self):
        d = checks.small()
        path = self.make(event=[["title", "kind", "from"], ["Hội thảo", "Hội thảo", datetime.date(2023, 12, 27)]])
        self.assertEqual(sheets.read(path, d)[:3], (0, 0, 1))
        path = self.make(event=[["id", "place"], ["e1", "Huế"], ["e2", None]])
        self.assertEqual(sheets.read(path, d)[:3], (0, 1, 1))
        self.assertEqual(d["e1"].place, "Huế")

    def test_sources(self):
        path = self.make(event=[["id", "kind"], ["e8", "forum"]])
        for source in (path, str(path), path.read_bytes(), io.BytesIO(path.read_bytes())):
            self.assertEqual(sheets.read(source, checks.small()).added, 1)
        with self.assertRaises(lienhiep.Error) as caught:
            sheets.read(self.folder / "không có.xlsx", checks.small())
        self.assertEqual(caught.exception.code, "system")

# ----------------------------------------------------------------------


LAUGHS = "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(9))


class Broken(Case):
    def setUp(self):
        super().setUp()
        self.make(event=[["id", "kind"], ["e8", "forum"]])
        self.part = "xl/worksheets/sheet1.xml"

    def test_what_is_no_workbook(self):
        good = self.path.read_bytes()
        for name, data, part in (
            ("empty", b"", "no .xlsx workbook"),
            ("text", b"id,kind\n", "no .xlsx workbook"),
            ("cut", good[: len(good) // 2], "no .xlsx workbook"),
            ("cut late", good[:-30], "no .xlsx workbook"),
            ("damaged", good[:600] + bytes(200) + good[800:], "no .xlsx workbook"),
            ("old or locked", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000), "password"),
            ("other zip", zipped({"a.txt": b"x"}), "no .xlsx workbook"),
            ("empty zip", zipped({}), "no .xlsx workbook"),
            ("parts of nonsense", zipped({"[Content_Types].xml": b"<x", "xl/workbook.xml": b"x"}), "no .xlsx"),
            ("ods", zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), ".ods"),
        ):
            with self.subTest(name=name):
                error = self.refused(data, "value")
                self.assertIn(part, error.text)

    def test_macros_are_left_alone(self):
        book = openpyxl.load_workbook(self.path)
        data = zipped({"xl/vbaProject.bin": bytes(100)}, self.path)
        self.assertEqual(sheets.read(data, checks.small()).added, 1)
        book.close()

    def test_claims(self):
        for name, old, new in (
            ("dimension", '<dimension ref="A1:B2"/>', '<dimension ref="A1:XFD1048576"/>'),
            ("nonsense", '<dimension ref="A1:B2"/>', '<dimension ref="?"/>'),
            ("row", '<row r="2">', '<row r="2" spans="1:16384" ht="1e300">'),
        ):
            with self.subTest(name=name):
                self.setUp()
                self.edit(self.part, (old, new))
                try:
                    self.assertEqual(sheets.read(self.path, checks.small()).added, 1)
                except lienhiep.Error as error:
                    self.assertIn("no .xlsx workbook", error.text)

    def test_ranges_without_end(self):
        for claim, code in (
            ('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>', "limit"),
            ("<hyperlinks><hyperlink tooltip='>' ref = 'A5:XFD1048576'/></hyperlinks>", "limit"),
            ('<mergeCells><mergeCell ref="&#65;1:XFD1048576"/></mergeCells>', "value"),
            ('<mergeCells><mergeCell ref="C5:D6"/></mergeCells>' * 2, None),
            ('<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>', "limit"),
            ('<hyperlinks><hyperlink ref="A:XFD"/></hyperlinks>', "limit"),
        ):
            with self.subTest(claim=claim):
                self.setUp()
                self.edit(self.part, ("</sheetData>", f"</sheetData>{claim}"))
                if code:
                    self.refused(self.path, code)
                else:
                    self.assertEqual(sheets.read(self.path, checks.small()).added, 1)

    def test_a_cell_far_away(self):
        self.edit(self.part, ('r="B2"', 'r="XFD1048576"'))
        self.refused(self.path, "value", ("event!XFD1048576", "below no heading"))
        self.setUp()
        self.edit(self.part, ('r="B1"', 'r="XFD1"'), ('r="B2"', 'r="XFD2"'))
        self.assertEqual(sheets.read(self.path, checks.small()).added, 1)
        rows = "".join(f'<row r="{i}"><c r="A{i}" t="inlineStr"><is><t>e{i}</t></is></c></row>' for i in range(3, 2000))
        self.edit(self.part, ("</sheetData>", f"{rows}</sheetData>"))
        self.refused(self.path, "limit")

    def test_sizes(self):
        self.edit(self.part, ("<sheetData>", "<sheetData>" + " " * sheets.MAX_SIZE))
        self.assertLess(self.path.stat().st_size, 1_000_000)
        self.refused(self.path, "limit")
        self.setUp()
        self.refused(self.path, "limit", max_size=1000)
        self.refused(zipped({f"x{i}": b"" for i in range(10_001)}, self.path), "limit")

    def test_entities(self):
        self.edit(
            self.part,
            ("<worksheet", f'<!DOCTYPE worksheet [<!ENTITY a0 "ha">{LAUGHS}]><worksheet'),
            ("<t>e8</t>", "<t>&a9;</t>"),
        )
        self.refused(self.path, "value")

    def test_strange_numbers(self):
        for number in ("1E999", "-1E999", "nan", "9" * 400, "1E308"):
            self.setUp()
            self.edit(self.part, ('<c r="B2" t="inlineStr"><is><t>forum</t></is></c>', f'<c r="B2" t="n"><v>{number}</v></c>'))
            with self.subTest(number=number), self.assertRaises(lienhiep.Error):
                sheets.read(self.path, checks.small())


if __name__ == "__main__":
    checks.main()
