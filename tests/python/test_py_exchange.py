# SPDX-License-Identifier: MIT
"""Tables into a dossier and out of it: CSV, rows; and old Vietnamese text."""
import io
import os
import pathlib
import re
import stat
import tempfile
import threading
import unicodedata
import unittest

import checks
import lienhiep

EVERY = os.path.join(checks.TOP, "tests", "data", "good", "every.xml")
CSV = (
    "Mã,TÊN SỰ KIỆN,loai su kien,from,hosts,Địa điểm\r\n"
    "e8,Hội thảo mới,Hội thảo,27/12/2023,Hội Cầu đường,Hà Nội\r\n"
    "e9,Diễn đàn mới,forum,12/2023,o1; o2,\r\n"
)


class Import(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def refused(self, code, action):
        """The Error of an action that changes nothing."""
        d = checks.small()
        before = d.dumps()
        with self.assertRaises(lienhiep.Error) as caught:
            action(d)
        self.assertEqual(caught.exception.code, code, caught.exception)
        self.assertEqual(d.dumps(), before)
        for it in caught.exception.problems:
            self.assertNotEqual(it.text_vi, it.text_en)
        return caught.exception

    def test_csv(self):
        d = checks.small()
        result = d.import_csv("event", CSV.encode())
        self.assertEqual(result[:4], (2, 0, 0, 0))
        self.assertEqual(result.decoding.encoding, "utf-8")
        self.assertEqual(str(d["e8"].from_), "2023-12-27")
        self.assertEqual(str(d["e9"].from_), "2023-12")
        self.assertEqual(list(d["e9"].hosts), [d["o1"], d["o2"]])
        self.assertEqual(d["e8"].hosts[0], d["o2"])
        self.assertEqual(d.import_csv("event", CSV.encode()).unchanged, 2)
        self.assertEqual(d.import_csv("event", b"id;place\ne8;\n")[:4], (0, 1, 0, 1))
        self.assertIsNone(d["e8"].place)
        self.assertEqual(d.events[0].title, "Hội thảo")

    def test_sources(self):
        path = self.folder / "sự kiện.csv"
        path.write_text(CSV, encoding="utf-8-sig")
        for open_source in (
            lambda: path,
            lambda: str(path),
            lambda: path.read_bytes(),
            lambda: bytearray(path.read_bytes()),
            lambda: memoryview(path.read_bytes()),
            lambda: io.BytesIO(path.read_bytes()),
            lambda: io.StringIO(CSV),
        ):
            d = checks.small()
            self.assertEqual(d.import_csv("event", open_source()).added, 2)
        with path.open("rb") as binary, path.open(encoding="utf-8-sig", newline="") as text:
            self.assertEqual(checks.small().import_csv("event", binary).added, 2)
            self.assertEqual(checks.small().import_csv("event", text).added, 2)
        missing = self.folder / "không có.csv"
        error = self.refused("system", lambda d: d.import_csv("event", missing))
        self.assertEqual(error.file, str(missing))
        self.assertIn("không có.csv", error.text_vi)
        for wrong in (None, 5, ["id"]):
            with self.assertRaises(TypeError):
                checks.small().import_csv("event", wrong)

    def test_languages(self):
        for own, asked, cost in (
            ("vi", None, "1.500.000"),
            ("en", None, "1,500,000"),
            ("vi", "en", "1,500,000"),
            ("en", "vi", "1,5 triệu"),
        ):
            d = lienhiep.Dossier(title="x", language=own)
            d.import_csv(
                "consultation",
                f'subject,kind,cost\na,critique,"{cost}"\n'.encode(),
                language=asked,
            )
            self.assertEqual(d.consultations[0].cost, 1500000)

    def test_all_problems_at_once(self):
        data = b"title,nope,kind,from\na,,party,2023-13\nb,,forum,2023\n"
        error = self.refused("name", lambda d: d.import_csv("event", data, name="e.csv"))
        self.assertEqual([it.path for it in error.problems], ["e.csv!B1", "e.csv!C2", "e.csv!D2"])
        self.assertEqual([it.field for it in error.problems], [None, "kind", "from"])
        self.assertEqual((error.path, error.column), ("e.csv!B1", 2))
        self.assertEqual((error.problems[1].line, error.problems[1].column), (2, 3))
        self.assertIn("nope", str(error))
        self.assertTrue(str(error).endswith("(e.csv!B1)"))
        error = self.refused("name", lambda d: d.import_csv("event", data))
        self.assertEqual(error.problems[2].path, "D2")

    def test_hostile_csv(self):
        for data in (b'title\n"a\n', b"title\na\0b\n", b"title\n\xff\xfe\xfd\n", b'a"b,c\n"x"y\n'):
            self.refused("value", lambda d, data=data: d.import_csv("event", data, encoding="utf-8"))
        self.refused("limit", lambda d: d.import_csv("event", b"," * 100_000 + b"\n"))

    def test_wrong_arguments(self):
        self.refused("class", lambda d: d.import_csv("party", b"id\n"))
        self.refused("class", lambda d: d.export_csv(""))
        self.refused("class", lambda d: d.table("events of all kinds"))
        self.refused("class", lambda d: d.import_tables([("", None, [])]))
        d = checks.small()
        for wrong in (";;", "", "–"):
            with self.assertRaises(ValueError):
                d.import_csv("event", b"id\n", separator=wrong)
        with self.assertRaisesRegex(ValueError, "tcvn3.*ebcdic"):
            d.import_csv("event", b"id\n", encoding="ebcdic")
        with self.assertRaises(ValueError):
            d.table("event", language="fr")
        for rows in ([5], ["id"], [["id"], [5]], [(1, "id")], [("x", ["id"], 3)], 5):
            with self.assertRaises(TypeError):
                d.import_tables([("event", None, rows)])
        with self.assertRaises(lienhiep.Error):
            d.import_tables([("event", None, [["a\0b"]])])
        with self.assertRaises(TypeError):
            lienhiep._lienhiep.Import(None, "vi")
        self.assertTrue(d.same_as(checks.small()))

    def test_tables(self):
        d = checks.small()
        tables = [
            (
                "event",
                "Sự kiện",
                [
                    (3, ["Mã", "Tên sự kiện", "Loại sự kiện", "Địa điểm", "Đơn vị tổ chức"]),
                    (5, ["e8", "Hội thảo mới", "Hội thảo", None, "Hội mới"]),
                    (6, [None, "", " ", None]),
                    (9, ["e9", "Diễn đàn mới", "Diễn đàn"]),
                ],
            ),
            ("organisation", None, iter([("name", "kind"), ("Hội mới", "Hội")])),
        ]
        self.assertEqual(d.import_tables(tables), (3, 0, 0, 0, None))
        self.assertEqual(d["e8"].hosts[0], d.organisations[2])
        self.assertEqual(d.import_tables([]), (0, 0, 0, 0, None))
        wrong = [
            ("event", "Sự kiện", [(3, ["title", "kind"]), (7, ["a", "tiệc"])]),
            ("organisation", None, [["name", "kind"], ["b", "nhà"], ["c", "Hội"]]),
        ]
        error = self.refused("name", lambda d: d.import_tables(wrong))
        self.assertEqual([it.path for it in error.problems], ["Sự kiện!B7", "B2"])

    def test_a_table_that_fails_while_it_is_read(self):
        def rows():
            yield ["title", "kind"]
            raise KeyError("x")

        d = checks.small()
        with self.assertRaises(KeyError):
            d.import_tables([("event", None, rows())])
        self.assertTrue(d.same_as(checks.small()))

    @unittest.skipUnless(hasattr(os, "mkfifo"), "pipes with names")
    def test_nobody_imports_into_what_is_being_saved(self):
        d = checks.small()
        pipe = str(self.folder / "pipe")
        os.mkfifo(pipe)
        thread = threading.Thread(target=d.save, args=(pipe,))
        thread.start()
        refused = False
        while not refused:
            try:
                d["e1"].place = None
            except RuntimeError:
                refused = True
        with self.assertRaises(RuntimeError):
            d.import_csv("event", CSV.encode())
        self.assertEqual(len(d.table("event").rows), 2)
        with open(pipe, encoding="utf-8") as file:
            self.assertEqual(file.read(), d.dumps())
        thread.join()
        self.assertEqual(d.import_csv("event", CSV.encode()).added, 2)


class Export(unittest.TestCase):
    def test_round_trip(self):
        for path in (checks.HANOI, EVERY):
            d = lienhiep.load(path)
            before = d.dumps()
            for name in lienhiep.classes():
                for options in ({}, {"labels": True}, {"language": "en", "labels": True}):
                    data = d.export_csv(name, bom=True, separator="\t", **options)
                    self.assertTrue(data.startswith("\ufeff"))
                    result = d.import_csv(name, data.encode(), language=options.get("language"))
                    self.assertEqual(result[:2] + result[3:4], (0, 0, 0), name)
            self.assertEqual(d.dumps(), before)

    def test_the_form(self):
        d = checks.small()
        d["e1"].place = '=1+1, "Hà Nội"'
        self.assertEqual(
            d.export_csv("event"),
            "id,title,kind,from,place,hosts\r\n"
            "e1,Hội thảo,workshop,2023-12-27,\"'=1+1, \"\"Hà Nội\"\"\",o1\r\n"
            "e2,Diễn đàn,forum,2023-11,,\r\n",
        )
        shown = d.export_csv("event", labels=True).splitlines()
        self.assertEqual(shown[0], "Mã,Tên sự kiện,Loại sự kiện,Từ ngày,Địa điểm,Đơn vị tổ chức")
        self.assertIn("27/12/2023", shown[1])

    def test_a_file(self):
        d = checks.small()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "sự kiện.csv"
            self.assertIsNone(d.export_csv("event", path, bom=True))
            self.assertEqual(path.read_bytes(), d.export_csv("event", bom=True).encode())
            path.chmod(0o640)
            link = pathlib.Path(folder) / "link.csv"
            link.symlink_to(path)
            d.export_csv("event", str(link))
            self.assertTrue(link.is_symlink())
            self.assertEqual(path.read_bytes(), d.export_csv("event").encode())
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o640)
            self.assertEqual(sorted(os.listdir(folder)), sorted([path.name, link.name]))
            with self.assertRaises(lienhiep.Error) as caught:
                d.export_csv("event", pathlib.Path(folder) / "không có" / "x.csv")
            self.assertEqual(caught.exception.code, "system")

    def test_table(self):
        d = checks.small()
        d.tasks.add(id="t2", title="Việc khác").set_label("title", "en", "Something else")
        table = d.table("task", labels=True)
        self.assertEqual(len(table.headings), len(table.fields))
        at = {name: i for i, name in enumerate(table.headings)}
        self.assertEqual(table.fields[at["Nằm trong"]], "in")
        self.assertEqual(table.fields[at["Tên nhiệm vụ@en"]], "title")
        self.assertEqual(
            [row[at["Tên nhiệm vụ@en"]] for row in table.rows], [None, "Something else"]
        )
        self.assertEqual(table.rows[0][at["Nằm trong"]], "p1")
        self.assertEqual(d.table("task", language="en", labels=True).headings[0], "Id")
        self.assertEqual(d.table("board").rows, [])
        self.assertEqual(
            d.import_tables([("task", None, [table.headings, *table.rows])]).unchanged, 2
        )


def tone_apart(letter):
    """A letter whose mark of tone stands after it."""
    base, *marks = unicodedata.normalize("NFD", letter)
    tones = "".join(it for it in marks if it in "\u0300\u0301\u0303\u0309\u0323")
    rest = "".join(it for it in marks if it not in tones)
    return unicodedata.normalize("NFC", base + rest) + tones


class Text(unittest.TestCase):
    def test_named(self):
        for name, data in (
            ("tcvn3", b"H\xb5 N\xe9i"),
            ("TCVN-3", b"H\xb5 N\xe9i"),
            ("vni", b"Ha\xf8 No\xe4i"),
            ("viscii", b"H\xe0 N\xb5i"),
            ("windows-1258", b"H\xe0 N\xf4\xf2i"),
            ("utf-16", "\ufeffHà Nội".encode("utf-16-le")),
            ("utf-8", "\ufeffHà Nội".encode()),
        ):
            text, how = lienhiep.decode_text(data, name)
            self.assertEqual(text, "Hà Nội", name)
            self.assertFalse(how.guessed)
            self.assertIsNone(how.ground)

    def test_guessed(self):
        text = "Liên hiệp các hội khoa học và kỹ thuật tổ chức hội thảo về đô thị thông minh."
        decomposed = re.sub(  # as windows-1258 has them: a letter, and a mark of tone after it
            "[\u1ea0-\u1ef9áàãéèíìĩóòõúùũýỳ]", lambda it: tone_apart(it[0]), text
        )
        for encoding, data in (("utf-8", text.encode()), ("windows-1258", decomposed.encode("cp1258"))):
            again, how = lienhiep.decode_text(io.BytesIO(data))
            self.assertEqual((again, how.encoding, how.composed), (text, encoding, 0))
            self.assertTrue(how.guessed)
            self.assertNotEqual(how.ground_vi, how.ground_en)
            self.assertEqual(how.ground, how.ground_en)

    def test_composed_and_replaced(self):
        text = unicodedata.normalize("NFD", "Hội Ðo lường\0\r\n")
        again, how = lienhiep.decode_text(text.encode(), "utf-8")
        self.assertEqual(again, "Hội Đo lường\0\r\n")
        self.assertEqual(how.replaced, 1)
        self.assertGreater(how.composed, 0)

    def test_refused(self):
        with self.assertRaises(lienhiep.Error) as caught:
            lienhiep.decode_text(b"ok\nx \xff\xff", "utf-8")
        error = caught.exception
        self.assertEqual((error.code, error.line, error.column), ("value", 2, 3))
        for wrong in ("Hà Nội", None, 5):
            with self.assertRaises(TypeError):
                lienhiep.decode_text(wrong)
        with self.assertRaises(ValueError):
            lienhiep.decode_text(b"x", "koi8")


if __name__ == "__main__":
    checks.main()
