# SPDX-License-Identifier: MIT
"""Records: identity, attributes, and how long things live."""
import copy
import gc
import pickle
import unittest
from decimal import Decimal
import weakref

import checks
import lienhiep


class Attributes(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()
        self.event = self.d["e1"]

    def test_misspelt_names(self):
        for action in (
            lambda: self.event.titel,
            lambda: setattr(self.event, "titel", "x"),
            lambda: delattr(self.event, "titel"),
            lambda: self.d.events.add(titel="x"),
            lambda: self.event.label("titel", "en"),
        ):
            with self.assertRaisesRegex(AttributeError, "Event has no field 'titel'; did you mean 'title'"):
                action()
        with self.assertRaisesRegex(AttributeError, "did you mean 'from_'"):
            getattr(self.event, "from")
        with self.assertRaisesRegex(AttributeError, "Dossier has no field 'evnts'; did you mean 'events'"):
            self.d.evnts = []
        for name in ("qqqqq", "foo", "tiles_of"):
            with self.assertRaisesRegex(AttributeError, f"Event has no field '{name}'$"):
                getattr(self.event, name)
        with self.assertRaisesRegex(AttributeError, "Dossier has no field 'alike'$"):
            self.d.alike
        for name in ("\0", "\ud800", "x" * 100_000, "", "đề"):
            with self.assertRaises(AttributeError):
                getattr(self.event, name)
        with self.assertRaises(AttributeError):
            self.event.path = "/"
        with self.assertRaises(AttributeError):
            self.event.remove = None

    def test_refusals_name_the_field_and_the_place(self):
        path = "/dossier/events/event[1]"
        for name, value in (
            ("papers", -1),
            ("papers", Decimal("NaN")),
            ("papers", "-1"),
            ("alike", 10**30),
            ("from_", 0),
            ("title", "a\0"),
            ("title", "\ud800"),
            ("topics", ["a", "b\0"]),
        ):
            with self.assertRaises(lienhiep.Error, msg=name) as caught:
                setattr(self.event, name, value)
            error, field = caught.exception, name.rstrip("_")
            for text in (str(error), error.text, error.text_en, error.text_vi):
                self.assertRegex(text, f"^{field}[:=]")
            self.assertEqual(error.path, path)
            self.assertTrue(str(error).endswith(f" ({path})"))
        for action in (lambda: self.event.topics.append("\0"), lambda: self.event.topics.insert(0, "\0")):
            with self.assertRaisesRegex(lienhiep.Error, r"^topics: .*event\[1\]"):
                action()
        self.event.topics = ["a"]
        with self.assertRaisesRegex(lienhiep.Error, r"^topics: .*event\[1\]"):
            self.event.topics[0] = "\0"

    def test_errors_of_others_are_left_alone(self):
        def failing():
            yield "x"
            raise lienhiep.Error("my own")

        with self.assertRaisesRegex(lienhiep.Error, "^my own$"):
            self.event.topics = failing()
        self.event.remove()
        with self.assertRaises(lienhiep.Error) as caught:
            self.event.papers = 1
        self.assertEqual((caught.exception.code, caught.exception.path), ("removed", None))

    def test_no_file_is_named_where_none_was_read(self):
        d = lienhiep.loads(self.d.dumps(), name="f.xml")
        with self.assertRaises(lienhiep.Error) as caught:
            d["e1"].hosts = [d["e2"]]
        self.assertIsNone(caught.exception.file)
        self.assertNotRegex(str(caught.exception), "data|f.xml|:[0-9]")

    def test_no_method_hides_a_field(self):
        for class_ in lienhiep.classes().values():
            type_ = getattr(lienhiep, "".join(part.title() for part in class_.name.split("_")))
            for field in class_.fields:
                attribute = next(
                    vars(base)[name]
                    for base in type_.__mro__
                    for name in (field.name, field.name + "_")
                    if name in vars(base)
                )
                self.assertEqual(type(attribute).__name__, "getset_descriptor", field.name)
                self.assertIn(field.description, attribute.__doc__)

    def test_docs_come_from_the_rows(self):
        self.assertIn("A workshop, conference", lienhiep.Event.__doc__)
        self.assertIn("Hội thảo", lienhiep.Event.__doc__)
        self.assertIn("Từ ngày", lienhiep.Event.from_.__doc__)
        self.assertEqual(lienhiep.ContestField.__module__, "lienhiep")

    def test_nothing_is_made_alone(self):
        for type_ in (lienhiep.Event, lienhiep.Record, lienhiep.Records, lienhiep.Refs, lienhiep.List):
            with self.assertRaises(TypeError):
                type_()
            with self.assertRaises(TypeError):
                type_.__new__(type_)
            with self.assertRaises(TypeError):
                object.__new__(type_)

        class Mine(lienhiep.Record):
            pass

        with self.assertRaises(TypeError):
            Mine()
        with self.assertRaises(TypeError):
            type("Mine", (lienhiep.Dossier,), {})
        self.assertEqual(len(lienhiep.Dossier.__new__(lienhiep.Dossier).events), 0)
        with self.assertRaises(TypeError):
            lienhiep.Event.title.__get__(lienhiep.Dossier())
        with self.assertRaises(TypeError):
            lienhiep.Event.title.__set__(self.d["o1"], "x")
        with self.assertRaises(TypeError):
            self.d.__class__ = lienhiep.Event

    def test_a_dossier_takes_fields(self):
        d = lienhiep.Dossier(title="Hồ sơ", from_=2023)
        self.assertEqual((d.title, d.version, d.language), ("Hồ sơ", 1, "vi"))
        with self.assertRaises(AttributeError):
            lienhiep.Dossier(titel="x")
        with self.assertRaises(TypeError):
            lienhiep.Dossier("x")

    def test_keywords(self):
        event, plan = self.event, self.d["p1"]
        event.set_label(field="title", language="en", text="Workshop")
        self.assertEqual(event.label(field="title", language="en"), "Workshop")
        self.assertIs(self.d.get(id="x", default=event), event)
        plan.also = ["một", "hai"]
        plan.also.move(index=0, to=1)
        plan.also.set_label(index=-1, language="en", text="one")
        self.assertEqual((plan.also[:], plan.also.label(index=1, language="en")), (["hai", "một"], "one"))

    def test_repr(self):
        self.assertEqual(repr(self.event), '<Event e1 "Hội thảo" 2023-12-27>')
        self.assertEqual(repr(self.d.events.add()), "<Event>")
        person = self.d.people.add(family="Nguyễn", given="An", born="1960-01-02")
        self.assertEqual(repr(person), '<Person "Nguyễn An">')
        self.event.title = "Hội thảo góp ý dự thảo Luật Thủ đô (sửa đổi) với các hội thành viên và chuyên gia"
        self.assertEqual(
            repr(self.event),
            '<Event e1 "Hội thảo góp ý dự thảo Luật Thủ đô (sửa đổi) với các hội…" 2023-12-27>',
        )
        for long in ("Ộ" * 1000, "😀 " * 500):
            self.event.title = long
            self.assertRegex(repr(self.event), "^<Event e1 \"[Ộ😀 ]{50,60}…\" 2023-12-27>$")
        self.event.title = "Ộ" * 60
        self.assertEqual(repr(self.event), f'<Event e1 "{"Ộ" * 60}" 2023-12-27>')
        self.event.remove()
        self.assertEqual(repr(self.event), "<Event removed>")


class Identity(unittest.TestCase):
    def test_equality_is_identity(self):
        d = checks.small()
        self.assertEqual(d["e1"], d.events[0])
        self.assertEqual(hash(d["e1"]), hash(d.events[0]))
        self.assertEqual({d["e1"]: 1}[d.events[0]], 1)
        self.assertNotEqual(d["e1"], d["e2"])
        self.assertNotEqual(d["e1"], checks.small()["e1"])
        self.assertTrue(d["e1"].same_as(checks.small()["e1"]))
        self.assertFalse(d["e1"].same_as(d["e2"]))
        self.assertNotEqual(d["e1"], "e1")
        with self.assertRaises(TypeError):
            d["e1"] < d["e2"]
        self.assertIs(d["e1"].dossier, d)
        self.assertEqual(d["e1"].container, d)
        self.assertEqual(d["t1"].container, d["p1"])
        self.assertIsNone(d.container)
        self.assertEqual(d["t1"].class_name, "task")
        person = d.people.add(family="Lê", middle="Xuân", given="Rao")
        self.assertEqual((d["e1"].caption, person.caption), ("Hội thảo", "Lê Xuân Rao"))
        self.assertIsNone(d.people.add().caption)
        self.assertEqual([d["o1"].referenced, d["o2"].referenced], [True, False])
        self.assertEqual([d["e1"].propose_id(), person.propose_id()], ["hoi-thao", "le-xuan-rao"])
        d["o2"].id = "hoi-thao"
        self.assertEqual((d["e1"].propose_id(), d["e1"].id), ("hoi-thao-2", "e1"))
        person.remove()
        self.assertIsNone(person.propose_id())
        self.assertFalse(person.referenced)

    def test_find(self):
        d = checks.small()
        self.assertIn("t1", d)
        self.assertIn(d["t1"], d)
        self.assertNotIn(checks.small()["t1"], d)
        self.assertNotIn("x", d)
        self.assertIsNone(d.get("x"))
        self.assertEqual(d.get("x", 5), 5)
        self.assertEqual(d.get("t1"), d["t1"])
        with self.assertRaises(KeyError):
            d["x"]
        for key, error in ((5, TypeError), (None, TypeError), ("\0", lienhiep.Error), ("\ud800", lienhiep.Error)):
            with self.assertRaises(error):
                d[key]
            with self.assertRaises(error):
                d.get(key)
            with self.assertRaises(error):
                key in d
        with self.assertRaises(TypeError):
            iter(d)

    def test_copies(self):
        d = checks.small()
        other = d.copy()
        self.assertTrue(other.same_as(d))
        self.assertIs(type(other), lienhiep.Dossier)
        other["e1"].title = "khác"
        self.assertEqual(d["e1"].title, "Hội thảo")
        self.assertTrue(pickle.loads(pickle.dumps(d)).same_as(d))
        for broken in (d["e1"], d.events):
            with self.assertRaises(TypeError):
                pickle.dumps(broken)
        with self.assertRaises(TypeError):
            copy.copy(d.events)


class Life(unittest.TestCase):
    def test_a_record_outlives_the_variable_of_its_dossier(self):
        d = checks.small()
        event, tasks, alive = d["e1"], d["p1"].tasks, weakref.ref(d)
        del d
        gc.collect()
        self.assertEqual(event.title, "Hội thảo")
        self.assertEqual(event.hosts[0].name, "Liên hiệp hội Hà Nội")
        self.assertEqual(tasks[0].title, "Việc")
        event.title = "đổi"
        self.assertEqual(alive()["e1"].title, "đổi")
        del event
        gc.collect()
        self.assertIsNotNone(alive())
        self.assertEqual(tasks.add(title="nữa").path, "/dossier/plans/plan[1]/tasks/task[2]")
        del tasks
        gc.collect()
        self.assertIsNone(alive())

    def test_a_removed_record_is_safe(self):
        d = checks.small()
        plan, task, events = d["p1"], d["t1"], d["e1"].hosts
        plan.remove()
        self.assertTrue(plan.removed and task.removed)
        for record in (plan, task):
            for name in dir(type(record)):
                if name.startswith("_") or callable(getattr(record, name)):
                    continue
                value = getattr(record, name)
                if name not in ("dossier", "removed", "class_name"):
                    self.assertFalse(value, name)
            with self.assertRaises(lienhiep.Error) as caught:
                record.title = "x"
            self.assertEqual(caught.exception.code, "removed")
            with self.assertRaises(lienhiep.Error):
                record.remove()
            with self.assertRaises(lienhiep.Error):
                record.tasks.add(title="x")
        self.assertNotIn("t1", d)
        with self.assertRaises(lienhiep.Error):
            d.remove()
        host = d["o1"]
        host.remove()
        self.assertEqual((events[0], events.ids), (None, ["o1"]))
        with self.assertRaises(lienhiep.Error):
            events.append(host)
        del d, plan
        gc.collect()
        self.assertTrue(task.removed and host.removed)


if __name__ == "__main__":
    checks.main()
