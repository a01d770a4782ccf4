# SPDX-License-Identifier: MIT
"""Files: reading, writing, what is refused and where, and threads."""
import gzip
import os
import pathlib
import pickle
import tempfile
import threading
import time
import unittest

import checks
import lienhiep


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_round_trip(self):
        text = pathlib.Path(checks.HANOI).read_text(encoding="utf-8")
        d = lienhiep.load(checks.HANOI)
        self.assertEqual(d.dumps(), text)
        path = self.folder / "hồ sơ.xml"
        for name in (path, str(path), os.fsencode(path)):
            d.save(name)
            self.assertEqual(path.read_bytes(), text.encode())
            self.assertTrue(lienhiep.load(name).same_as(d))
            path.unlink()
        for data in (text, text.encode(), bytearray(text.encode()), memoryview(text.encode())):
            self.assertTrue(lienhiep.loads(data).same_as(d))
        self.assertEqual(d.events[0].line, text[: text.index("<event ")].count("\n") + 1)
        self.assertEqual(d.events[0].column, 5)

    def test_files_that_are_open(self):
        d, path = checks.small(), self.folder / "d.xml"
        with open(path, "w", encoding="utf-8") as file:
            d.save(file)
        with open(path, encoding="utf-8") as file:
            self.assertTrue(lienhiep.load(file).same_as(d))
        for buffering in (0, -1):
            with open(path, "wb", buffering=buffering) as file:
                d.save(file)
            with open(path, "rb", buffering=buffering) as file:
                self.assertTrue(lienhiep.load(file).same_as(d))
        self.assertEqual(path.read_text(encoding="utf-8"), d.dumps())
        with gzip.open(self.folder / "d.xml.gz", "wb") as file:
            d.save(file)
        with gzip.open(self.folder / "d.xml.gz") as file:
            self.assertTrue(lienhiep.load(file).same_as(d))
        with self.assertRaisesRegex(lienhiep.Error, "d.xml"), open(path, "w+") as file:
            lienhiep.load(file)
        with self.assertRaises(TypeError), open(path, "w") as file:
            d.save(file, if_unchanged=lienhiep.mark(path))

    def test_editing_a_file(self):
        path = self.folder / "d.xml"
        checks.small().save(path)
        with lienhiep.edit(path) as d:
            d["e1"].title = "mới"
        self.assertEqual(lienhiep.load(path)["e1"].title, "mới")
        with self.assertRaises(ZeroDivisionError), lienhiep.edit(str(path)) as d:
            d["e1"].title = "sai"
            1 / 0
        self.assertEqual(lienhiep.load(path)["e1"].title, "mới")
        with self.assertRaises(lienhiep.Error) as caught, lienhiep.edit(path) as d:
            d["e1"].title = "của tôi"
            with lienhiep.edit(path) as other:
                other["e1"].title = "của người khác"
        self.assertEqual(caught.exception.code, "changed")
        self.assertEqual(lienhiep.load(path)["e1"].title, "của người khác")
        with self.assertRaises(lienhiep.Error), lienhiep.edit(self.folder / "không có.xml"):
            self.fail("there is nothing to edit")

    def test_other_encodings(self):
        text = checks.small().dumps()
        for encoding in ("utf-16", "utf-8"):
            data = text.replace("UTF-8", encoding).encode(encoding)
            self.assertTrue(lienhiep.loads(data).same_as(checks.small()))

    def test_a_system_error(self):
        missing = self.folder / "không có" / "x.xml"
        for action in (lambda: lienhiep.load(missing), lambda: checks.small().save(missing)):
            with self.assertRaises(lienhiep.Error) as caught:
                action()
            self.assertEqual(caught.exception.code, "system")
            self.assertIn("không có", str(caught.exception))
            self.assertIsNone(caught.exception.line)
        with self.assertRaises(lienhiep.Error):
            lienhiep.load(self.folder)

    def test_saving_only_what_nobody_changed(self):
        d, path = checks.small(), self.folder / "hồ sơ.xml"
        none = lienhiep.mark(path)
        self.assertEqual(none, lienhiep.mark(str(self.folder / "nowhere.xml")))
        self.assertFalse(none.exists)
        d.save(path, if_unchanged=none)
        first, text = lienhiep.mark(os.fsencode(path)), path.read_bytes()
        self.assertEqual((first.exists, first.size), (True, len(text)))
        self.assertNotEqual(first, none)
        self.assertEqual({lienhiep.mark(path), first}, {pickle.loads(pickle.dumps(first))})
        d["e1"].title = "Tọa đàm"
        for mark in (none, first._replace(size=1), first._replace(digest=first.digest ^ 1)):
            with self.assertRaises(lienhiep.Error) as caught:
                d.save(path, if_unchanged=mark)
            self.assertEqual((caught.exception.code, caught.exception.file), ("changed", str(path)))
            self.assertEqual(path.read_bytes(), text)
        d.save(path, if_unchanged=first)
        self.assertEqual(lienhiep.load(path)["e1"].title, "Tọa đàm")
        with self.assertRaises(lienhiep.Error):
            d.save(path, if_unchanged=first)
        # What was only touched, or put back, is what it was.
        path.write_bytes(text)
        d.save(path, if_unchanged=first)
        d.save(path, if_unchanged=None)
        with self.assertRaises(lienhiep.Error) as caught:
            lienhiep.mark(self.folder)
        self.assertEqual(caught.exception.code, "system")
        for wrong in (path, True, (), (True, "1", 2), (True, 1)):
            with self.assertRaises(TypeError):
                d.save(path, if_unchanged=wrong)
        for wrong in (5.0, None, ["x"]):
            with self.assertRaises(TypeError):
                lienhiep.mark(wrong)
        with self.assertRaises(TypeError):
            d.save(path, first)

    def test_a_name_that_is_not_unicode(self):
        path = os.fsencode(self.folder) + b"/\xff.xml"
        checks.small().save(path)
        self.assertEqual(lienhiep.load(path)["e1"].title, "Hội thảo")
        with open(path, "w", encoding="utf-8") as file:
            file.write("<x/>")
        with self.assertRaises(lienhiep.Error) as caught:
            lienhiep.load(os.fsdecode(path))
        self.assertIn("root element", str(caught.exception))

    def test_wrong_arguments(self):
        d = checks.small()
        for wrong in (5.0, None, ["x"], object()):
            with self.assertRaises(TypeError):
                lienhiep.load(wrong)
            with self.assertRaises(TypeError):
                lienhiep.loads(wrong)
            with self.assertRaises(TypeError):
                d.save(wrong)
        with self.assertRaises(ValueError):
            lienhiep.load("a\0b")
        with self.assertRaises(lienhiep.Error):
            lienhiep.loads("\ud800")
        for data in ("", b"", "x", b"\0", b"\xff\xfe", "<", document_of(1000)[:-5]):
            with self.assertRaises(lienhiep.Error):
                lienhiep.loads(data)
        with self.assertRaises(TypeError):
            lienhiep.loads("", max_tag="1")
        with self.assertRaises((OverflowError, ValueError, lienhiep.Error)):
            lienhiep.loads("", max_tag=2**70)

    def test_errors_say_where(self):
        text = checks.document('\n  <events>\n    <event id="ẹ1" kind="worksop" from="2023-13"/>\n  </events>\n')
        path = self.folder / "sai.xml"
        path.write_text(text, encoding="utf-8")
        with self.assertRaises(lienhiep.Error) as caught:
            lienhiep.load(path)
        error = caught.exception
        self.assertEqual((error.code, error.line, error.column), ("name", 4, 5))
        self.assertEqual((error.path, error.file), ("/dossier/events/event[1]", str(path)))
        self.assertTrue(str(error).startswith(f"{path}:4:5: "))
        self.assertIn("worksop", error.text_vi)
        self.assertIn("worksop", error.text)
        self.assertIsInstance(error, ValueError)
        self.assertEqual([it.field for it in error.problems], ["kind", "from"])
        self.assertEqual(error.problems[1].line, 4)
        self.assertIn("2023-13", error.problems[1].text())
        with self.assertRaises(lienhiep.Error) as caught:
            lienhiep.loads(text, name="tên.xml", max_problems=1)
        self.assertEqual((caught.exception.file, len(caught.exception.problems)), ("tên.xml", 1))
        self.assertEqual(lienhiep.Error("mine").problems, ())
        with self.assertRaisesRegex(lienhiep.Error, "^<data>:1:1: ") as caught:
            lienhiep.loads("x")
        self.assertEqual(caught.exception.file, "<data>")

    def test_limits(self):
        with self.assertRaises(lienhiep.Error) as caught:
            lienhiep.loads(f'{checks.HEAD}<!DOCTYPE dossier [<!ENTITY a "b">]><dossier/>')
        self.assertEqual(caught.exception.code, "limit")
        deep = checks.document("<plans><plan>" + "<tasks><task>" * 50 + "</task></tasks>" * 50 + "</plan></plans>")
        self.assertEqual(len(lienhiep.loads(deep).plans[0].tasks), 1)
        for limits in ({"max_size": 20}, {"max_depth": 20}, {"max_tag": 10}):
            with self.assertRaises(lienhiep.Error) as caught:
                lienhiep.loads(deep, **limits)
            self.assertEqual(caught.exception.code, "limit")

    def test_foreign_content_is_kept(self):
        text = checks.document('\n  <!-- ghi chú -->\n  <x:y xmlns:x="urn:x" z="1"/>\n')
        self.assertEqual(lienhiep.loads(text).dumps(), text)


def document_of(count):
    d = checks.small()
    for i in range(count):
        d.events.add(id=f"event-{i}", title=f"Hội thảo {i}", kind="workshop", from_="2023-12-27", hosts=["o1"])
    return d.dumps()


class Threads(unittest.TestCase):
    def run_all(self, functions):
        failures = []

        def guarded(function):
            try:
                function()
            except BaseException as error:  # noqa: B902
                failures.append(error)

        threads = [threading.Thread(target=guarded, args=(it,)) for it in functions]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])

    def test_loading_in_parallel(self):
        text = document_of(300)

        def read():
            for _ in range(5):
                d = lienhiep.loads(text)
                self.assertEqual(d["event-299"].hosts[0], d["o1"])
                self.assertEqual(d.dumps(), text)

        self.run_all([read] * 4)

    def test_reading_one_dossier_in_parallel(self):
        d = lienhiep.loads(document_of(300))
        text = d.dumps()

        def read():
            for _ in range(5):
                self.assertEqual(d.dumps(), text)
                self.assertEqual(sum(it.kind == "workshop" for it in d.events), 301)
                self.assertEqual(d.review(2023)["events"].value, 302)
                d.check()

        self.run_all([read] * 4)

    @unittest.skipUnless(hasattr(os, "mkfifo"), "pipes with names")
    def test_nobody_changes_what_is_being_saved(self):
        d = checks.small()
        event, before = d["e1"], d.dumps()
        with tempfile.TemporaryDirectory() as folder:
            pipe = os.path.join(folder, "pipe")
            os.mkfifo(pipe)
            # It waits for somebody who reads the pipe, and lets go of the interpreter.
            thread = threading.Thread(target=d.save, args=(pipe,))
            thread.start()
            deadline = time.monotonic() + 60
            while True:
                try:
                    event.place = None
                except RuntimeError:
                    break
                self.assertLess(time.monotonic(), deadline)
            changes = (
                lambda: setattr(event, "title", "x"),
                lambda: setattr(event, "attendance", 5),
                lambda: setattr(event, "topics", ["x"]),
                lambda: setattr(event, "to", "2023"),
                lambda: setattr(d, "owner", "o2"),
                lambda: setattr(d, "events", None),
                lambda: event.set_label("title", "en", "x"),
                lambda: event.hosts.append("o2"),
                lambda: event.hosts.clear(),
                lambda: event.hosts.move(0, 0),
                lambda: event.hosts.__setitem__(0, "o2"),
                lambda: event.hosts.__delitem__(0),
                lambda: d.events.add(title="x"),
                lambda: d.events.insert(0, title="x"),
                lambda: d.events.add_copy(checks.small()["e1"]),
                lambda: d.events.move(0, 1),
                lambda: d.events.remove(event),
                d.redact,
                lambda: event.remove(),
            )
            for change in changes:
                self.assertRaises(RuntimeError, change)
            self.assertEqual(event.title, "Hội thảo")
            self.assertEqual(d.dumps(), before)
            self.assertTrue(d.copy().same_as(d))
            with open(pipe, encoding="utf-8") as file:
                self.assertEqual(file.read(), before)
            thread.join()
        event.title = "sau khi lưu"
        self.assertEqual(d["e1"].title, "sau khi lưu")


if __name__ == "__main__":
    checks.main()
