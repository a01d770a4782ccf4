# SPDX-License-Identifier: MIT
"""Reviews as papers: formats, languages, files, stylesheets."""
import datetime
import io
import json
import os
import pathlib
import tempfile
import threading
import unittest
from xml.etree import ElementTree

import checks
import lienhiep

os.environ["LIENHIEP_STYLESHEETS"] = os.path.join(checks.TOP, "lib", "report")
HANOI = os.path.join(checks.TOP, "examples", "hanoi-2023.xml")


class Papers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.review = lienhiep.load(HANOI).review(2023)

    def refused(self, code, action):
        with self.assertRaises(lienhiep.Error) as caught:
            action()
        self.assertEqual(caught.exception.code, code, caught.exception)
        return caught.exception

    def test_formats(self):
        root = ElementTree.fromstring(self.review.paper("xml"))
        self.assertEqual(root.tag, "{urn:lienhiep:review:1}review")
        data = json.loads(self.review.paper("json"))
        self.assertEqual(data["period"]["text"], "năm 2023")
        self.assertIn("Lê Xuân Rao", self.review.paper("odt"))
        self.assertEqual(self.review.paper(), self.review.to_html())
        self.assertTrue(self.review.paper("csv").startswith("code,label"))
        self.assertTrue(self.review.paper("csv", bom=True).startswith("\ufeffcode"))

    def test_language_is_that_of_the_review_or_named(self):
        english = self.review.dossier.review(2023, language="en")
        self.assertIn("Tổng kết công tác năm 2023", self.review.to_html())
        self.assertIn("Report on the work of 2023", english.to_html())
        self.assertEqual(self.review.to_html(language="en"), english.to_html())
        with self.assertRaises(ValueError):
            self.review.to_html(language="fr")

    def test_date_of_an_official_report(self):
        for date in ("2024-02-05", datetime.date(2024, 2, 5), lienhiep.Date(2024, 2, 5)):
            self.assertIn("ngày 05 tháng 02 năm 2024", self.review.paper("odt", date=date))
        self.assertIn("ngày … tháng … năm …", self.review.paper("odt"))
        self.refused("argument", lambda: self.review.paper("odt", date="2024-02"))
        self.refused("value", lambda: self.review.paper("odt", date="soon"))

    def test_files(self):
        for name, format in (("a.xml", "xml"), ("a.HTML", "html"), ("a.fodt", "odt"), ("a.csv", "csv")):
            path = self.folder / name
            self.review.write(path, language="en")
            self.assertEqual(path.read_bytes().decode(), self.review.paper(format, language="en"))
        self.review.write(os.fsencode(self.folder / "b"), "json")
        json.loads((self.folder / "b").read_text())
        with self.assertRaises(TypeError):
            self.review.write(self.folder / "c.pdf")
        self.refused("argument", lambda: self.review.write(self.folder / "c", "pdf"))
        self.refused("system", lambda: self.review.write(self.folder / "none" / "c.html"))
        self.assertEqual({it.name for it in self.folder.iterdir()}, {"a.xml", "a.HTML", "a.fodt", "a.csv", "b"})

    def test_open_files(self):
        data, text = io.BytesIO(), io.StringIO()
        self.review.write(data, "html")
        self.review.write(text, "html")
        self.assertEqual(data.getvalue().decode(), self.review.to_html())
        self.assertEqual(text.getvalue(), self.review.to_html())
        with self.assertRaises(TypeError):
            self.review.write(io.BytesIO())

    def test_own_stylesheets(self):
        sheet = self.folder / "own.xsl"
        sheet.write_text(
            '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" '
            'xmlns:r="urn:lienhiep:review:1"><xsl:output method="text"/>\n'
            '<xsl:template match="/"><xsl:value-of select="count(//r:measure)"/></xsl:template></xsl:stylesheet>'
        )
        self.assertEqual(int(self.review.paper("xml", stylesheet=sheet)), len(self.review))
        sheet.write_text("<a>\n<b></a>")
        error = self.refused("xml", lambda: self.review.to_html(stylesheet=str(sheet)))
        self.assertEqual((error.file, error.line), (str(sheet), 2))
        self.refused("system", lambda: self.review.to_html(stylesheet="/nowhere.xsl"))
        self.refused("argument", lambda: self.review.paper("json", stylesheet=sheet))

    def test_threads(self):
        made = []
        threads = [threading.Thread(target=lambda: made.append(self.review.to_html())) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(set(made)), 1)
        self.assertEqual(len(made), 4)


if __name__ == "__main__":
    checks.main()
