# SPDX-License-Identifier: MIT
"""The plan as a calendar: what Python gives, and what python3-icalendar reads in it."""
import datetime
import os
import pathlib
import sys
import tempfile
import unittest

import checks
import lienhiep

try:
    import icalendar
except ImportError:
    icalendar = None

sys.path.insert(0, os.path.join(checks.TOP, "examples"))
import sample  # noqa: E402

# A backslash before an n is one that icalendar 4 takes for a line feed, however it is escaped.
HOSTILE = 'Hội thảo, "ạ"; b\\x: 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 ' + "dài " * 500


class Export(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()
        self.d.id = "thử"
        self.d["t1"].due = "2023-11"
        self.d["p1"].tasks[0].delivers = ["e1"]

    def test_what_is_in_it(self):
        calendar = self.d.export_calendar()
        self.assertIsInstance(calendar, lienhiep.Calendar)
        self.assertEqual((calendar.entries, calendar.vague), (2, 1))
        self.assertIn("\r\nSUMMARY:Hạn: Việc\r\n", calendar.text)
        self.assertIn("\r\nUID:e1@thử\r\n", calendar.text)
        self.assertIn("\r\nSUMMARY:Due: Việc\r\n", self.d.export_calendar(language="en").text)
        self.d.language = "en"
        self.assertIn("\r\nSUMMARY:Due: Việc\r\n", self.d.export_calendar().text)

    def test_a_part_of_it(self):
        self.assertEqual(self.d.export_calendar(from_="2023-12")[1:], (1, 0))
        self.assertEqual(self.d.export_calendar(to=datetime.date(2023, 11, 30))[1:], (1, 1))
        self.assertEqual(self.d.export_calendar(from_=2022, to=2022)[1:], (0, 0))
        for plan in ("p1", self.d["p1"]):
            self.assertEqual(self.d.export_calendar(plan=plan)[1:], (2, 0))

    def test_a_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "lịch.ics"
            calendar = self.d.export_calendar(path)
            self.assertEqual(path.read_bytes(), calendar.text.encode())
            with self.assertRaisesRegex(lienhiep.Error, "không có"):
                self.d.export_calendar(pathlib.Path(folder) / "không có" / "x.ics")

    def test_what_it_refuses(self):
        for arguments, refusal, text in (
            ({"plan": "e1"}, lienhiep.Error, "a plan of this dossier"),
            ({"plan": checks.small()["p1"]}, lienhiep.Error, "a plan of this dossier"),
            ({"plan": "p2"}, KeyError, "p2"),
            ({"plan": 1}, TypeError, "a plan"),
            ({"from_": 2024, "to": 2023}, lienhiep.Error, "before the beginning"),
            ({"from_": "2023-02-30"}, lienhiep.Error, "2023-02-30"),
            ({"to": 2023.5}, TypeError, "float"),
            ({"language": "fr"}, ValueError, "fr"),
        ):
            with self.assertRaisesRegex(refusal, text, msg=arguments):
                self.d.export_calendar(**arguments)


@unittest.skipUnless(icalendar, "python3-icalendar is missing")
class Read(unittest.TestCase):
    """What another library reads in it."""

    def test_a_full_year(self):
        dossier = sample.make(1, 2022, 2024)
        calendar = dossier.export_calendar(from_=2023, to=2023)
        self.assertEqual(calendar.vague, 2)
        read = icalendar.Calendar.from_ical(calendar.text)
        entries = read.walk("VEVENT")
        self.assertEqual(len(entries), calendar.entries)
        self.assertGreater(len(entries), 80)
        by_uid = {str(it["UID"]): it for it in entries}
        self.assertEqual(len(by_uid), len(entries))
        for event in dossier.events:
            uid = event.uri or f"{event.id}@song-van"
            if not isinstance(event.from_, datetime.date) or event.from_.year != 2023:
                self.assertNotIn(uid, by_uid)
                continue
            entry = by_uid[uid]
            self.assertEqual(str(entry["SUMMARY"]), event.title)
            self.assertEqual(entry.decoded("DTSTART"), event.from_)
            last = event.to or event.from_
            self.assertEqual(entry.decoded("DTEND"), last + datetime.timedelta(1))
            self.assertEqual(str(entry.get("LOCATION", "")), event.place or "")
        self.assertNotIn("born", calendar.text)

    def test_hostile_titles(self):
        d = checks.small()
        d["e1"].title = d["e1"].place = HOSTILE
        entry = icalendar.Calendar.from_ical(d.export_calendar().text).walk("VEVENT")[0]
        self.assertEqual(str(entry["SUMMARY"]), d["e1"].title)
        self.assertEqual(str(entry["LOCATION"]), d["e1"].place)


if __name__ == "__main__":
    if not icalendar:
        print("skipped: python3-icalendar is missing, so no other library reads the calendars")
    checks.main()
