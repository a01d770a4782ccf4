# SPDX-License-Identifier: MIT
"""What takes long: other threads run meanwhile, progress is told, and Ctrl-C ends it."""
import os
import signal
import sys
import tempfile
import threading
import time
import unittest

import checks
import lienhiep

COUNT = 20_000


def many():
    """A dossier that takes some time, as XML."""
    events = "".join(
        f'<event id="e{i}" from="2023-0{i % 9 + 1}" kind="workshop"><title>Hội thảo {i}</title></event>'
        for i in range(COUNT)
    )
    return checks.document(f"<events>{events}</events>")


class Counter:
    """A thread that counts whenever it may run, and lets others run at once."""

    def __enter__(self):
        self.count, self.stopped = 0, False
        self.interval = sys.getswitchinterval()
        # Nobody is made to let go of the interpreter: who counts runs only where others let it.
        sys.setswitchinterval(1000)
        self.thread = threading.Thread(target=self.run)
        self.thread.start()
        return self

    def run(self):
        while not self.stopped:
            self.count += 1
            time.sleep(0)

    def __exit__(self, *_):
        self.stopped = True
        sys.setswitchinterval(self.interval)
        self.thread.join()


class Threads(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = many().encode()
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = os.path.join(cls.folder.name, "nhiều.xml")
        with open(cls.path, "wb") as file:
            file.write(cls.text)
        cls.d = lienhiep.loads(cls.text)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_others_run(self):
        review = self.d.review(2023)
        actions = {
            "load": lambda: lienhiep.load(self.path),
            "loads": lambda: lienhiep.loads(self.text),
            "save": lambda: self.d.save(self.path),
            "dumps": self.d.dumps,
            "check": self.d.check,
            "review": lambda: self.d.review(2023),
            "paper": lambda: review.paper("xml"),
            "export_csv": lambda: self.d.export_csv("event"),
        }
        for name, action in actions.items():
            with self.subTest(name), Counter() as counter:
                # A thread that may run need not run at once.
                for _ in range(500):
                    before = counter.count
                    action()
                    if counter.count > before:
                        break
                else:
                    self.fail("no other thread ran")

    def test_nobody_runs_elsewhere(self):
        """The test above would fail if the interpreter were not let go of."""
        with Counter() as counter:
            before = counter.count
            for _ in range(5):
                self.d.find("hoi thao")
            self.assertEqual(counter.count, before)

    def test_a_reader_keeps_others_from_changing(self):
        """Nothing that is changed meanwhile is half seen: it is refused, or done before or after."""
        refused, stopped = [], threading.Event()

        def change():
            while not stopped.is_set():
                try:
                    self.d.note = "khác"
                except RuntimeError as error:
                    refused.append(str(error))

        thread = threading.Thread(target=change)
        thread.start()
        try:
            for _ in range(5):
                self.d.review(2023)
        finally:
            stopped.set()
            thread.join()
        self.assertLessEqual(
            set(refused), {"the dossier is being saved, checked or reviewed in another thread"}
        )


class Progress(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = many().encode()
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = os.path.join(cls.folder.name, "nhiều.xml")
        with open(cls.path, "wb") as file:
            file.write(cls.text)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def ways(self):
        """Ways to read the same, each with a function to be told."""
        yield lambda told: lienhiep.load(self.path, progress=told)
        yield lambda told: lienhiep.loads(self.text, progress=told)
        yield lambda told: lienhiep.loads(self.text.decode(), progress=told)

        def opened(told):
            with open(self.path, "rb") as file:
                return lienhiep.load(file, progress=told)

        yield opened

    def test_told_to_the_end(self):
        for way in self.ways():
            told = []
            self.assertEqual(len(way(told.append).events), COUNT)
            self.assertEqual(told, sorted(set(told)))
            self.assertEqual(told[-1], len(self.text))
            self.assertGreater(len(told), len(self.text) >> 21)
            self.assertLess(len(told), 200)

    def test_small_files_too(self):
        told = []
        lienhiep.load(checks.HANOI, progress=told.append)
        self.assertEqual(told, [os.path.getsize(checks.HANOI)])

    def test_exceptions_pass(self):
        for way in self.ways():
            for error in (ZeroDivisionError, KeyboardInterrupt, lienhiep.Error):

                def stop(_, error=error):
                    raise error("đủ rồi")

                with self.assertRaisesRegex(error, "đủ rồi"):
                    way(stop)

    def test_at_the_end_too(self):
        def stop(count):
            if count == len(self.text):
                raise ZeroDivisionError

        for way in self.ways():
            with self.assertRaises(ZeroDivisionError):
                way(stop)

    def test_reading_in_a_progress(self):
        """Who is told may read another file meanwhile."""
        found = []
        lienhiep.load(self.path, progress=lambda _: found.append(lienhiep.load(checks.HANOI).title))
        self.assertEqual(set(found), {lienhiep.load(checks.HANOI).title})

    def test_errors_stay(self):
        wrong = self.text.replace(b"<event ", b"<evnet ", 1)
        with self.assertRaises(lienhiep.Error) as caught:
            lienhiep.loads(wrong, progress=lambda _: None)
        self.assertEqual(caught.exception.code, "name")

    def test_papers(self):
        review, told = lienhiep.load(checks.HANOI).review(2023), []
        self.assertTrue(review.paper("json", progress=told.append))
        self.assertEqual(told, sorted(set(told)))
        self.assertEqual(told[-1], 100)

        def stop(percent):
            if percent >= 60:
                raise ZeroDivisionError

        with self.assertRaises(ZeroDivisionError):
            review.to_html(progress=stop)

    def test_nothing_is_kept(self):
        def told(_):
            pass

        count = sys.getrefcount(told)
        for _ in range(10):
            lienhiep.load(checks.HANOI, progress=told).review(2023).paper("xml", progress=told)
        self.assertEqual(sys.getrefcount(told), count)

    def test_no_function(self):
        for wrong in (5, "x"):
            with self.assertRaises(TypeError):
                lienhiep.load(checks.HANOI, progress=wrong)


class Interrupts(unittest.TestCase):
    """Ctrl-C, while a file comes that has no end."""

    def feed(self, write, piece, pause, after):
        """Write for as long as somebody reads, and press Ctrl-C once after so many pieces."""
        try:
            os.write(write, checks.document("<events>").split("</dossier>", 1)[0].encode())
            for number in range(1 << 40):
                os.write(write, piece)
                time.sleep(pause)
                if number == after:
                    os.kill(os.getpid(), signal.SIGINT)
        except BrokenPipeError:
            pass
        finally:
            os.close(write)

    def interrupt(self, piece, pause, after, **options):
        read, write = os.pipe()
        thread = threading.Thread(target=self.feed, args=(write, piece, pause, after))
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            with self.assertRaises(KeyboardInterrupt):
                thread.start()
                lienhiep.load(f"/dev/fd/{read}", **options)
        finally:
            os.close(read)
            thread.join()
            signal.signal(signal.SIGINT, before)

    def test_a_fast_one(self):
        self.interrupt(b"<event/>" * 5000, 0, 3)

    def test_a_slow_one(self):
        self.interrupt(b" ", 0.02, 3)

    def test_with_a_progress(self):
        told = []
        self.interrupt(b"<event/>" * 5000, 0, 100, progress=told.append)
        self.assertTrue(told)

    def test_a_handler_that_does_not_raise(self):
        """Other signals are handled while it reads, and it reads on."""
        handled = []
        before = signal.signal(signal.SIGINT, lambda *_: handled.append(len(told)))
        told = []
        try:

            def press(_):
                if not told:
                    os.kill(os.getpid(), signal.SIGINT)
                told.append(1)

            self.assertEqual(len(lienhiep.loads(many(), progress=press).events), COUNT)
            self.assertEqual(len(handled), 1)
        finally:
            signal.signal(signal.SIGINT, before)


if __name__ == "__main__":
    checks.main()
