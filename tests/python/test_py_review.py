# SPDX-License-Identifier: MIT
"""Reviews."""
import copy
import datetime
import gc
import unittest
import weakref
from collections.abc import Mapping, Sequence

import checks
import lienhiep
from lienhiep import Date, Quantity


class Review(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()
        self.d["e1"].area = "consultation"
        self.d.events.add(id="e3", kind="workshop", from_="2022")
        self.d.events.add(id="e4", kind="workshop", area="consultation")
        self.d.events.add(id="e5", kind="workshop", area="consultation", from_="2022-05", alike=3)
        self.figure = self.d.figures.add(measure="events.consultation", value=26, from_=2023)
        self.review = self.d.review(2023)

    def test_a_measure(self):
        measure = self.review["events.consultation"]
        self.assertEqual(measure.value, 1)
        self.assertIsInstance(measure.value, Quantity)
        self.assertEqual(measure.previous, 3)
        self.assertEqual(measure.records, [self.d["e1"]])
        self.assertEqual(measure.undetermined, [self.d["e4"]])
        self.assertEqual(measure.stated, [self.figure])
        self.assertEqual(measure.stated[0].value, 26)
        self.assertEqual(measure.stated[0].recorded, Quantity(1))
        self.assertEqual((measure.opening, measure.admitted, measure.left), (None, None, None))
        self.assertEqual(measure.code, "events.consultation")
        self.assertEqual(measure.unit, "hội thảo, hội nghị")
        self.assertFalse(measure.is_stock or measure.value_is_stated)
        english = self.d.review(2023, language="en")["events.consultation"]
        self.assertNotEqual(english.label, measure.label)
        self.assertNotEqual(english.verdict_label, measure.verdict_label)
        self.assertTrue(english.description and english.unit and english.verdict_label)

    def test_verdicts(self):
        self.assertEqual(self.review["events.training"].verdict, "nothing-stated")
        self.d["e4"].remove()
        for value, verdict in (("1", "agrees"), ("26", "stated-more"), ("0", "differs"), ("~1", "untold")):
            self.figure.value = value
            self.assertEqual(self.d.review(2023)["events.consultation"].verdict, verdict)

    def test_what_is_stated(self):
        self.figure.id = "f"
        stated = self.review["events.consultation"].stated[0]
        self.assertEqual((stated.verdict, stated.value), ("stated-more", 26))
        self.assertEqual(stated.verdict_label, self.review["events.consultation"].verdict_label)
        self.assertEqual(stated.figure, self.figure)
        self.assertTrue(stated == self.figure and self.figure == stated)
        self.assertEqual(stated, self.review["events.consultation"].stated[0])
        self.assertNotEqual(stated, self.d["e1"])
        self.assertNotEqual(stated, 26)
        self.assertEqual(len({stated, self.figure}), 1)
        self.assertEqual((stated.id, stated.measure), ("f", "events.consultation"))
        self.assertIn("26 stated-more", repr(stated))
        self.assertEqual(copy.copy(stated), stated)
        with self.assertRaisesRegex(AttributeError, "Figure has no field 'verdcit'"):
            stated.verdcit

    def test_the_dossiers_own_period(self):
        review = self.d.review(language="en")
        self.assertEqual((review.from_, review.to), (self.review.from_, self.review.to))
        self.assertEqual(review.language, "en")
        self.d.to = "2024-06"
        self.assertEqual(self.d.review().to, datetime.date(2024, 6, 30))
        self.d.from_ = None
        with self.assertRaisesRegex(lienhiep.Error, "which years it covers") as caught:
            self.d.review()
        self.assertEqual(caught.exception.code, "argument")
        self.assertIn("cần một kỳ", caught.exception.text_vi)

    def test_a_stock(self):
        self.d.memberships.add(kind="individual", of="o1", from_="2020-01-01", alike=5)
        self.d.memberships.add(kind="individual", of="o1", from_="2023-05-01", alike=2)
        measure = self.d.review(2023)["members.individual"]
        self.assertTrue(measure.is_stock)
        self.assertEqual(
            [measure.opening, measure.admitted, measure.left, measure.value], [5, 2, 0, 7]
        )

    def test_what_has_nothing_to_tell(self):
        self.assertTrue(self.review["solutions.selected"].is_silent)
        self.assertFalse(self.review["events"].is_silent)

    def test_is_a_mapping(self):
        self.assertIsInstance(self.review, Mapping)
        codes = list(self.review)
        self.assertEqual(len(codes), len(self.review))
        self.assertEqual(len(set(codes)), len(codes))
        self.assertEqual([it.code for it in self.review.values()], codes)
        self.assertIn("recommendations.acceptance", self.review)
        self.assertNotIn("events.x", self.review)
        self.assertIsNone(self.review.get("events.x"))
        with self.assertRaises(KeyError):
            self.review["events.x"]
        for measure in self.review.values():
            self.assertTrue(measure.label and measure.unit and repr(measure))
            self.assertEqual(measure.opening is not None, measure.is_stock)

    def test_periods(self):
        for arguments, first, last, before in (
            ((2023,), (2023, 1, 1), (2023, 12, 31), (2022, 1, 1)),
            (("2023-01-01", "2023-06-30"), (2023, 1, 1), (2023, 6, 30), (2022, 7, 1)),
            (("2023-02",), (2023, 2, 1), (2023, 2, 28), (2023, 1, 1)),
            ((datetime.date(2023, 5, 1), Date(2023, 5, 10)), (2023, 5, 1), (2023, 5, 10), (2023, 4, 21)),
        ):
            review = self.d.review(*arguments)
            self.assertEqual(review.from_, datetime.date(*first))
            self.assertEqual(review.to, datetime.date(*last))
            self.assertEqual(review.previous_from, datetime.date(*before))
            self.assertEqual(review.previous_to, review.from_ - datetime.timedelta(1))
        for arguments in ((2023, 2022), (0,), ("2023-02-30",), ("2023", "")):
            with self.assertRaises(lienhiep.Error, msg=arguments):
                self.d.review(*arguments)
        for arguments in ((None, 2023), (2023.0,), (True,), (2023, [])):
            with self.assertRaises(TypeError, msg=arguments):
                self.d.review(*arguments)
        with self.assertRaises(ValueError):
            self.d.review(2023, language="fr")

    def test_breakdowns(self):
        self.d.events.add(id="e6", kind="lecture", from_="2023-06", alike=2, hosts=["o1"])
        review = self.d.review(2023, language="en")
        groups = review["events"].by("kind")
        self.assertIsInstance(groups, Sequence)
        self.assertEqual([(it.key, it.value) for it in groups][:1], [("workshop", 1)])
        self.assertEqual(sum(it.value.value for it in groups), review["events"].value.value)
        lecture = next(it for it in groups if it.key == "lecture")
        self.assertEqual((lecture.label, lecture.value), ("Lecture", 2))
        self.assertEqual((lecture.records, lecture.object), ([self.d["e6"]], None))
        self.assertFalse(groups.overlaps)
        hosts = review["events"].by("hosts")
        self.assertEqual((hosts[0].object, hosts[0].key), (self.d["o1"], "o1"))
        self.assertEqual((hosts[-1].key, hosts[-1].label), (None, "not said"))
        self.assertIn("kind", review["events"].dimensions)
        self.assertIn("country", review["members.honorary"].dimensions)
        self.assertIn("lecture 2", repr(groups) + repr(lecture))
        self.assertEqual(groups[:1], [groups[0]])
        with self.assertRaisesRegex(lienhiep.Error, 'did you mean "kind"') as caught:
            review["events"].by("knd")
        self.assertEqual(caught.exception.code, "field")
        with self.assertRaises(TypeError):
            review["events"].by(1)

    def test_periods_by_name(self):
        self.d.boards.add(id="term", name="Ban Chấp hành", kind="executive-committee", of="o1")
        for period, first, last, words in (
            ("2023-Q3", (2023, 7, 1), (2023, 9, 30), "quý III năm 2023"),
            ("2023-H1", (2023, 1, 1), (2023, 6, 30), "6 tháng đầu năm 2023"),
            ("2023-05..2024-02-10", (2023, 5, 1), (2024, 2, 10), "từ 01/05/2023 đến 10/02/2024"),
        ):
            for review in (self.d.review(period=period), self.d.review(period)):
                self.assertEqual(review.from_, datetime.date(*first))
                self.assertEqual(review.to, datetime.date(*last))
                self.assertEqual(review.period, words)
        with self.assertRaisesRegex(lienhiep.Error, "has no date on which it was formed") as caught:
            self.d.review(period="term")
        self.assertIn("chưa ghi ngày thành lập", caught.exception.text_vi)
        self.d["term"].formed, self.d["term"].dissolved = "2021-03", "2022"
        review = self.d.review(period="term", language="en")
        self.assertEqual(review.period, "1 March 2021 to 31 December 2022")
        self.assertEqual(review.previous_from, datetime.date(2019, 5, 1))
        for period in ("2023-Q5", "tern", "o1", ""):
            with self.assertRaises(lienhiep.Error, msg=period):
                self.d.review(period=period)
        with self.assertRaises(TypeError):
            self.d.review(2023, period="2023")
        with self.assertRaises(TypeError):
            self.d.review(period=2023)

    def test_lists(self):
        self.d["t1"].status = "done"
        self.d["t1"].finished = "2023-03-01"
        request = self.d.requests.add(text="Đẩy mạnh tư vấn", by="o1", made="2023-12-27")
        review = self.d.review(2023)
        self.assertEqual(review.list("tasks-done"), [self.d["t1"]])
        self.assertEqual(review.list("requests-unanswered"), [request])
        self.assertEqual(review.lists["requests-unanswered"], [request])
        self.assertEqual(review.lists["schemes-late"], [])
        self.assertEqual(len(review.lists), 14)
        for name in review.lists:
            self.assertTrue(review.list_label(name))
        with self.assertRaises(KeyError):
            review.list("tasks")

    def test_amounts(self):
        self.assertIsNone(self.review["events"].planned)
        self.assertEqual(self.review["events"].planned_verdict, "nothing-planned")
        self.d.tasks.add(id="a", title="A", measure="events", amount=5, due=2023, delivers=["e1"])
        self.d.tasks.add(id="b", title="B", measure="events", amount="?")
        for language, label in (("vi", "chưa đạt kế hoạch"), ("en", "short of the plan")):
            review = self.d.review(2023, language=language)
            measure = review["events"]
            self.assertEqual(measure.planned, Quantity("5+"))
            self.assertEqual(measure.planned_verdict, "short")
            self.assertTrue(measure.planned_verdict_label)
            first, second = review.amounts
            self.assertEqual(first.task, self.d["a"])
            self.assertEqual((first.code, first.planned, first.actual), ("events", 5, 1))
            self.assertEqual((first.verdict, first.verdict_label), ("short", label))
            self.assertEqual((first.is_undetermined, second.is_undetermined), (False, True))
            self.assertEqual([it.task for it in measure.amounts], [self.d["a"], self.d["b"]])
            self.assertEqual(review["publications"].amounts, [])
        self.assertIn("events 5: 1 short", repr(first))

    def test_plans(self):
        plan = self.d.plans.add(id="p9", title="Kế hoạch", kind="annual-plan", from_=2023, to=2023)
        done = plan.tasks.add(status="done", area="training", due="2023-05", finished="2023-04")
        plan.tasks.add(status="under-way", due="2023-06", budget=70, alike=2)
        reviewed = [it for it in self.d.review(2023, language="en").plans if it.plan == plan][0]
        self.assertEqual(reviewed.count(), 3)
        self.assertEqual(reviewed.count("done", "training"), 1)
        self.assertEqual(reviewed.count("all", ""), 2)
        self.assertEqual(reviewed.count(area="contest"), 0)
        counts = reviewed.counts
        self.assertEqual([counts[it] for it in ("on-time", "late", "overdue")], [1, 0, 2])
        self.assertEqual(len(counts), 10)
        self.assertEqual(reviewed.tasks("on-time"), [done])
        self.assertEqual(len(reviewed.tasks()), 2)
        self.assertEqual((reviewed.budget, reviewed.spent), (Quantity("140+"), None))
        self.assertEqual(reviewed.progress_label("under-way"), "under way")
        self.assertTrue(repr(reviewed).endswith("1/3>"))
        for wrong in (("doen",), ("all", "contests")):
            with self.assertRaises(KeyError):
                reviewed.count(*wrong)
        with self.assertRaises(KeyError):
            reviewed.tasks("doen")

    def test_targets(self):
        programme = self.d.programmes.add(title="Chương trình")
        target = programme.targets.add(name="A", direction="at-least", value=7, due=2023)
        programme.targets.add(name="B", due=2025)
        measurement = target.measurements.add(to="2023-11", value=8)
        met, later = self.d.review(2023, language="en").targets
        self.assertEqual((met.target, met.measurement), (target, measurement))
        self.assertEqual((met.state, met.state_label), ("met", "met"))
        self.assertEqual((later.measurement, later.state), (None, "not-due"))
        self.assertIn("not-due", repr(later))
        self.assertEqual(self.d.review(2023).targets[0].state_label, "đạt")

    def test_coverage(self):
        self.assertTrue(self.review.is_covered)
        self.assertFalse(self.review.previous_is_covered)
        self.assertFalse(self.d.review(2030).is_covered)

    def test_keeps_its_dossier(self):
        alive, measure = weakref.ref(self.d), self.review["events.consultation"]
        self.assertIs(self.review.dossier, self.d)
        del self.d, self.review
        gc.collect()
        self.assertEqual(measure.records[0].title, "Hội thảo")
        figure = measure.stated[0]
        figure.remove()
        self.assertTrue(measure.stated[0].removed)
        del measure
        gc.collect()
        self.assertIsNotNone(alive())
        del figure, self.figure
        gc.collect()
        self.assertIsNone(alive())


if __name__ == "__main__":
    checks.main()
