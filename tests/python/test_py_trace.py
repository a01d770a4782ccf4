# SPDX-License-Identifier: MIT
"""Traces, and where chains stop."""
import copy
import datetime
import gc
import unittest
import weakref
import xml.etree.ElementTree as ElementTree

import checks
import lienhiep
from lienhiep import Date, Days


def chain():
    d = lienhiep.Dossier(title="Hồ sơ", from_=2023, to=2024)
    d.requests.add(id="q", text="Phản biện quy hoạch", made="2023-01-01")
    d.consultations.add(id="c", kind="critique", answers=["q", "lost"], delivered="2023-03")
    d.recommendations.add(
        id="r", text="Làm thử", arises_from="c", made="2023-04-01", response="accepted",
        responded="2023-05-01"
    )
    s = d.solutions.add(id="s", title="Mô hình", arises_from="r")
    s.set_label("title", "en", "Model")
    s.stages.add(id="p", kind="piloted", on="2023-06-10")
    return d


class Trace(unittest.TestCase):
    def setUp(self):
        self.d = chain()

    def test_steps(self):
        trace = self.d.trace("r", "en")
        self.assertEqual([step.way for step in trace], ["here"] + ["back"] * 3 + ["onward"] * 3)
        self.assertEqual([step.id for step in trace], ["r", "c", "q", "lost", "r", "s", "p"])
        self.assertEqual([step.depth for step in trace], [0, 1, 2, 2, 1, 2, 3])
        self.assertEqual([step.before for step in trace], [0, 0, 1, 1, 0, 4, 5])
        self.assertEqual([step.is_response for step in trace], [False] * 4 + [True] + [False] * 2)
        self.assertEqual(trace[5].record, self.d["s"])
        self.assertEqual(trace[5].name, "Model")
        self.assertEqual(self.d.trace("r")[5].name, "Mô hình")
        self.assertEqual((trace[5].relation, self.d.trace("r")[4].relation), ("solution", "phản hồi"))
        self.assertEqual(trace[4].name, "Accepted")
        self.assertEqual((trace[3].record, trace[3].name), (None, "lost"))

    def test_dates_and_lags(self):
        trace = self.d.trace(self.d["r"])
        self.assertEqual((trace[1].date, trace[1].date_field), (Date(2023, 3), "delivered"))
        self.assertEqual(trace[1].lag, Days(-31, -1))
        self.assertEqual(trace[4].lag, (30, 30))
        self.assertEqual((str(trace[1].lag), str(trace[4].lag)), ("-31 to -1", "30"))
        self.assertEqual(trace[6].date, datetime.date(2023, 6, 10))
        self.assertEqual(trace[6].lag, Days(40, 40))
        self.assertEqual((trace[5].date, trace[5].date_field, trace[5].lag), (None, None, None))

    def test_a_sequence(self):
        trace = self.d.trace("r")
        self.assertEqual(len(trace), 7)
        self.assertEqual(trace[-1].id, "p")
        self.assertEqual([step.id for step in trace[1:3]], ["c", "q"])
        self.assertRaises(IndexError, lambda: trace[7])
        self.assertEqual(repr(trace), "<Trace r: 7 steps>")
        self.assertRaises(AttributeError, setattr, trace, "stpes", 1)

    def test_forms(self):
        trace = self.d.trace("r", "en")
        self.assertIn("└─ response: Accepted", str(trace))
        self.assertEqual(str(trace), trace.text(100))
        self.assertNotEqual(trace.text(40), trace.text(100))
        self.assertTrue(trace.dot().startswith("digraph trace {\n"))
        svg = ElementTree.fromstring(trace.svg())
        boxes = svg.findall("{http://www.w3.org/2000/svg}svg")
        self.assertEqual(len(boxes), 7)
        self.assertEqual(svg[0].text, "Where it comes from and what came of it: Làm thử")

    def test_refusals(self):
        with self.assertRaises(lienhiep.Error) as caught:
            self.d.trace(chain()["r"])
        self.assertEqual(caught.exception.code, "dossier")
        self.assertRaises(KeyError, self.d.trace, "nix")
        self.assertRaises(TypeError, self.d.trace, 3)
        self.assertRaises(ValueError, self.d.trace, "r", "fr")
        r = self.d["r"]
        r.remove()
        with self.assertRaises(lienhiep.Error) as caught:
            self.d.trace(r)
        self.assertEqual(caught.exception.code, "removed")

    def test_it_holds_its_dossier(self):
        trace = chain().trace("r")
        gone = weakref.ref(trace.dossier)
        gc.collect()
        self.assertEqual(trace[0].record.text, "Làm thử")
        self.assertEqual(copy.copy(trace)[0].id, "r")
        del trace
        gc.collect()
        self.assertIsNone(gone())


class Stops(unittest.TestCase):
    def test_stops(self):
        d = chain()
        d.recommendations.add(id="r2", made="2024-12-01")
        d.recommendations.add(id="r3")
        d.requests.add(id="q2", made="2024-12-30")
        stops = d.stops()
        self.assertEqual(list(stops), ["advice", "pilot", "request"])
        self.assertEqual(stops["advice"], [(d["r3"], None, False)])
        self.assertEqual(stops["pilot"], [(d["s"], Days(570, 570), True)])
        self.assertEqual(stops["request"], [(d["q2"], Days(1, 1), True)])
        self.assertEqual(d.stops(on="2023-06-11", days=0)["pilot"][0].waited, (1, 1))
        self.assertEqual([stop.record.id for stop in d.stops(10)["advice"]], ["r2", "r3"])

    def test_refusals(self):
        d = lienhiep.Dossier()
        self.assertEqual(d.stops(on=2023)["advice"], [])
        for arguments in ({}, {"days": -1, "on": 2023}):
            with self.assertRaises(lienhiep.Error) as caught:
                d.stops(**arguments)
            self.assertEqual(caught.exception.code, "argument")


if __name__ == "__main__":
    checks.main()
