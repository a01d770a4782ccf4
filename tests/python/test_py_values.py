# SPDX-License-Identifier: MIT
"""Values: what a field takes, gives back, and refuses."""
import datetime
import pickle
import unittest
from decimal import Decimal

import checks
import lienhiep
from lienhiep import Date, Quantity


class Number:
    """A number that is none of Python's, as numpy has them."""

    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Fields(unittest.TestCase):
    def setUp(self):
        self.d = checks.small()
        self.event = self.d["e1"]
        self.plan = self.d["p1"]
        self.target = self.d.programmes.add(title="Chương trình").targets.add(name="Chỉ tiêu")

    def refused(self, record, name, value, error, unchanged=None):
        before = getattr(record, name)
        with self.assertRaises(error, msg=f"{name} = {value!r}") as caught:
            setattr(record, name, value)
        self.assertIs(type(caught.exception), error)
        self.assertEqual(getattr(record, name), before)

    def test_text(self):
        self.event.place = "  Hà  Nội\n"
        self.assertEqual(self.event.place, "Hà Nội")
        self.event.place = "Hòa"  # decomposed: o and a grave accent
        self.event.place = "Ho\u0300a"
        self.assertEqual(self.event.place, "H\u00f2a")
        self.event.place = "\U0001f9ea 科学"
        self.assertEqual(self.event.place, "\U0001f9ea 科学")
        for value in ("", "  ", "\0", "a\0b", "\x01", "\ud800", "\uffff"):
            self.refused(self.event, "place", value, lienhiep.Error)
        for value in (1, 1.5, b"x", ["x"], True, object()):
            self.refused(self.event, "place", value, TypeError)
        self.event.place = None
        self.assertIsNone(self.event.place)

    def test_prose_keeps_lines(self):
        self.event.note = "một\n  hai\n"
        self.assertEqual(self.event.note, "một\n  hai\n")

    def test_id(self):
        self.refused(self.event, "id", "o1", lienhiep.Error)
        self.refused(self.event, "id", "not an id", lienhiep.Error)
        self.refused(self.event, "id", 1, TypeError)
        self.assertEqual(self.event.hosts.ids, ["o1"])
        self.d["o1"].id = "lhh"
        self.assertEqual(self.event.hosts.ids, ["lhh"])
        self.assertEqual(self.d.owner.id, "lhh")

    def test_date(self):
        for value, expected in (
            ("2023-12-27", datetime.date(2023, 12, 27)),
            (datetime.date(1, 1, 1), datetime.date(1, 1, 1)),
            (Date(2023, 12, 27), datetime.date(2023, 12, 27)),
            ("2023-12", Date(2023, 12)),
            (2023, Date(2023)),
            (Number(2023), Date("2023")),
            (Date("2023"), Date(2023)),
        ):
            self.event.to = value
            self.assertEqual(self.event.to, expected)
            self.assertIs(type(self.event.to), type(expected))
        self.assertEqual(str(self.event.to), "2023")
        for value in ("", "2023-02-29", "23", "2023-1", "27/12/2023", "２０２３", 0, 10000, -1, 10**30):
            self.refused(self.event, "to", value, lienhiep.Error)
        moment = datetime.datetime(2023, 12, 27, 9)
        for value in (moment, 2023.0, True, b"2023", datetime.time(), [2023]):
            self.refused(self.event, "to", value, TypeError)
        del self.event.to
        self.assertIsNone(self.event.to)

    def test_integer(self):
        for value in (0, -1, 2**63 - 1, -(2**63) + 1, "40", Number(7)):
            self.plan.budget = value
            self.assertEqual(self.plan.budget, value.value if isinstance(value, Number) else int(value))
            self.assertIs(type(self.plan.budget), int)
        for value in (2**63, -(2**63), 10**1000, "1.5", "+1", "x", "9223372036854775808"):
            self.refused(self.plan, "budget", value, lienhiep.Error)
        for value in (True, False, 1.0, Decimal(1), b"1", Quantity(1)):
            self.refused(self.plan, "budget", value, TypeError)

    def test_decimal(self):
        for value, form in (
            ("31.25", "31.25"),
            (Decimal("70.0"), "70.0"),
            (Decimal("1E+3"), "1000"),
            (Decimal("1E-18"), "0.000000000000000001"),
            (-(2**63) + 1, "-9223372036854775807"),
            (Number(5), "5"),
            ("0.0000000", "0.0000000"),
            ("0.00000123", "0.00000123"),
            ("0.000000123", "0.000000123"),
            ("-0.000000000000000120", "-0.000000000000000120"),
        ):
            self.target.value = value
            self.assertEqual(str(self.target.value), form)
            self.assertEqual(f"{self.target.value}", form)
            self.assertEqual(self.target.value, Decimal(form))
            self.assertIsInstance(self.target.value, Decimal)
        for value in (
            "1e3", "-0", "01", "", Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"),
            Decimal("1E+999999"), Decimal("1E-999999"), Decimal("1E-19"), 2**63,
        ):  # fmt: skip
            self.refused(self.target, "value", value, lienhiep.Error)
        for value in (0.5, float("nan"), True, b"1", 1j, Quantity(1)):
            self.refused(self.target, "value", value, TypeError)

    def test_quantity(self):
        for value, form in (
            (26, "26"),
            ("~26", "~26"),
            ("26+", "26+"),
            ("?", "?"),
            (Quantity(26, "estimate"), "~26"),
            (Decimal("3.50"), "3.50"),
            (2**63 - 1, "9223372036854775807"),
        ):
            self.event.attendance = value
            self.assertEqual(str(self.event.attendance), form)
            self.assertIs(type(self.event.attendance), Quantity)
        for value in (-1, "-1", "~", "??", "~26+", 2**63, Decimal(-1), Decimal("NaN")):
            self.refused(self.event, "attendance", value, lienhiep.Error)
        for value in (26.0, True, b"26", [26], object()):
            self.refused(self.event, "attendance", value, TypeError)
        self.event.attendance = None
        self.assertIsNone(self.event.attendance)

    def test_flag(self):
        person = self.d.people.add(given="An")
        self.assertIsNone(person.overseas)
        for value in (True, False):
            person.overseas = value
            self.assertIs(person.overseas, value)
        person.overseas = "true"
        self.assertIs(person.overseas, True)
        for value in ("True", "1", "yes", ""):
            self.refused(person, "overseas", value, lienhiep.Error)
        for value in (1, 0, 1.0, b"true"):
            self.refused(person, "overseas", value, TypeError)

    def test_choice(self):
        self.event.kind = "field-visit"
        self.assertEqual(self.event.kind, "field-visit")
        for value in ("field_visit", "Workshop", ""):
            self.refused(self.event, "kind", value, lienhiep.Error)
        for value in (1, True, b"forum"):
            self.refused(self.event, "kind", value, TypeError)

    def test_code(self):
        organisation = self.d["o1"]
        organisation.country = "VN"
        self.assertEqual(organisation.country, "VN")
        self.refused(organisation, "country", "vn", lienhiep.Error)
        self.refused(organisation, "country", 84, TypeError)

    def test_reference(self):
        self.d.owner = "o2"
        self.assertEqual(self.d.owner, self.d["o2"])
        self.d.owner = "later"
        self.assertIsNone(self.d.owner)
        self.assertEqual(self.d.ref_id("owner"), "later")
        later = self.d.organisations.add(id="later", name="Hội đến sau", kind="association")
        self.assertEqual(self.d.owner, later)
        self.refused(self.d, "owner", self.event, lienhiep.Error)
        self.refused(self.d, "owner", self.d, lienhiep.Error)
        self.refused(self.d, "owner", checks.small()["o1"], lienhiep.Error)
        self.refused(self.d, "owner", self.d.organisations.add(name="không mã"), lienhiep.Error)
        for value in (1, b"o1", [self.d["o1"]]):
            self.refused(self.d, "owner", value, TypeError)

    def test_label(self):
        self.event.set_label("title", "en", "Workshop")
        self.event.set_label("title", None, "Hội thảo khoa học")
        self.assertEqual(self.event.title, "Hội thảo khoa học")
        self.assertEqual(self.event.label("title"), "Hội thảo khoa học")
        self.assertEqual(self.event.label("title", "vi"), "Hội thảo khoa học")
        self.assertEqual(self.event.label("title", "en"), "Workshop")
        self.assertIsNone(self.event.label("title", "fr"))
        self.assertEqual(self.event.languages("title"), ["en"])
        for arguments, error in (
            (("title", "en", ""), lienhiep.Error),
            (("title", "English!", "x"), lienhiep.Error),
            (("title", "en", 5), TypeError),
            (("title", 5, "x"), TypeError),
            (("titel", "en", "x"), AttributeError),
            (("kind", "en", "x"), lienhiep.Error),
            ((None, "en", "x"), TypeError),
        ):
            with self.assertRaises(error):
                self.event.set_label(*arguments)
        self.event.set_label("title", "en", None)
        self.assertIsNone(self.event.label("title", "en"))

    def test_keyword_names(self):
        self.assertTrue(hasattr(self.event, "from_"))
        self.assertFalse(hasattr(self.event, "from"))
        self.assertEqual(self.d.from_, Date(2023))
        with self.assertRaises(AttributeError):
            setattr(self.event, "from", "2023")


class Dates(unittest.TestCase):
    def test_parts(self):
        for date, parts, form in (
            (Date(2023), (2023, None, None), "2023"),
            (Date(2023, 2), (2023, 2, None), "2023-02"),
            (Date(2023, 2, 28), (2023, 2, 28), "2023-02-28"),
            (Date(year=2023, month=2, day=None), (2023, 2, None), "2023-02"),
            (Date(Date("0001-12")), (1, 12, None), "0001-12"),
        ):
            self.assertEqual((date.year, date.month, date.day), parts)
            self.assertEqual(str(date), form)
            self.assertEqual(eval(repr(date)), date)
            self.assertEqual(pickle.loads(pickle.dumps(date)), date)
        self.assertEqual(Date(2024, 2).last_day, datetime.date(2024, 2, 29))
        self.assertEqual(Date(2024).first_day, datetime.date(2024, 1, 1))
        with self.assertRaises(AttributeError):
            Date(2023).year = 2024

    def test_refused(self):
        for arguments in ((2023, 13), (2023, 0), (2023, 2, 30), (2023, 1, 0), (2023, 300), (2023, None, 5)):
            with self.assertRaises(lienhiep.Error, msg=arguments):
                Date(*arguments)
        for arguments in ((), (2023.0,), (None,), (2023, "1"), (2023, 1.0), (True,), ("2023-01", 1)):
            with self.assertRaises(TypeError, msg=arguments):
                Date(*arguments)

    def test_order_where_decided(self):
        self.assertTrue(Date(2022) < Date(2023, 1) <= Date("2023-01") < datetime.date(2023, 2, 1))
        self.assertTrue(datetime.date(2023, 2, 1) > Date(2022) and datetime.date(2021, 2, 1) < Date(2022))
        year, month = Date(2023), Date(2023, 5)
        self.assertFalse(year < month or year > month or year == month or year <= month)
        self.assertTrue(year != month and year != 2023 and year != "2023" and year != None)  # noqa: E711
        with self.assertRaises(TypeError):
            year < 2024
        dates = [Date(2023, 5), datetime.date(2022, 1, 1), Date(2021)]
        dates.sort(key=lambda it: getattr(it, "first_day", it))
        self.assertEqual([str(it) for it in dates], ["2021", "2022-01-01", "2023-05"])

    def test_full_date_is_the_same_day(self):
        day = datetime.date(2023, 5, 1)
        self.assertEqual(Date(day), day)
        self.assertEqual({Date(2023, 5, 1), day, Date("2023-05-01")}, {day})
        self.assertEqual(len({Date(2023), Date(2023), Date(2023, 5), Date(2023, 6)}), 3)


class Quantities(unittest.TestCase):
    def test_parts(self):
        for quantity, value, known, form in (
            (Quantity(26), Decimal(26), "exact", "26"),
            (Quantity("~3.50"), Decimal("3.50"), "estimate", "~3.50"),
            (Quantity(26, "at-least"), Decimal(26), "at-least", "26+"),
            (Quantity(Decimal("0.5"), known="estimate"), Decimal("0.5"), "estimate", "~0.5"),
            (Quantity("?"), None, "unknown", "?"),
            (Quantity(None), None, "unknown", "?"),
            (Quantity(None, "unknown"), None, "unknown", "?"),
        ):
            self.assertEqual((quantity.value, quantity.known, str(quantity)), (value, known, form))
            self.assertEqual(eval(repr(quantity), {"lienhiep": lienhiep}), quantity)
            self.assertEqual(pickle.loads(pickle.dumps(quantity)), quantity)

    def test_refused(self):
        for arguments in ((5, "unknown"), (None, "exact"), ("~5", "exact"), (5, "sure"), (5, 1), ("x",), (-1,)):
            with self.assertRaises(ValueError, msg=arguments):
                Quantity(*arguments)
        for arguments in ((), (1.5,), (True,), ([],)):
            with self.assertRaises(TypeError, msg=arguments):
                Quantity(*arguments)

    def test_arithmetic_keeps_the_state(self):
        for result, form in (
            (Quantity(1) + 2, "3"),
            (2 + Quantity("~1"), "~3"),
            (Quantity("~1") + Quantity("1+"), "2+"),
            (Quantity(5) + Quantity("?"), "5+"),
            (Quantity("~2") * 3, "~6"),
            (Decimal("1.5") * Quantity(2), "3.0"),
            (sum([Quantity(1), Quantity("2+")]), "3+"),
        ):
            self.assertEqual(str(result), form)
        with self.assertRaises(lienhiep.Error) as caught:
            Quantity(2**63 - 1) + 1
        self.assertEqual(caught.exception.code, "overflow")
        for wrong in (1.0, "1", None, True):
            with self.assertRaises(TypeError, msg=wrong):
                Quantity(1) + wrong
            with self.assertRaises(TypeError, msg=wrong):
                wrong * Quantity(1)

    def test_as_a_number(self):
        self.assertEqual([int(Quantity(it)) for it in ("26", "~26", "26+", "3.9")], [26, 26, 26, 3])
        self.assertEqual(float(Quantity("1.5")), 1.5)
        self.assertIs(type(int(Quantity("26"))), int)
        for type_ in (int, float):
            with self.assertRaisesRegex(ValueError, "nobody told"):
                type_(Quantity("?"))
        self.assertEqual(
            [bool(Quantity(it)) for it in ("0", "0.00", "~0", "0+", "?", "1")],
            [False, False, True, True, True, True],
        )

    def test_format(self):
        self.assertEqual(f"{Quantity('~26'):>6}|{Quantity('26+'):<6}|{Quantity('?')}", "   ~26|26+   |?")
        with self.assertRaises(ValueError):
            format(Quantity(26), "d")

    def test_equality_is_by_value_and_state(self):
        self.assertEqual(Quantity("70.0"), Quantity(70))
        self.assertEqual(Quantity(70), 70)
        self.assertEqual(Decimal("70.0"), Quantity(70))
        self.assertNotEqual(Quantity("~70"), 70)
        self.assertNotEqual(Quantity("~70"), Quantity("70+"))
        for other in (-1, 10**40, "70", 70.0, None, True):
            self.assertNotEqual(Quantity(70), other)
            self.assertNotEqual(other, Quantity(1))
        self.assertEqual({Quantity("70.0"), Quantity(70), 70, Decimal(70)}, {70})
        self.assertEqual(len({Quantity("~70"), Quantity("70+"), Quantity("?"), Quantity(None)}), 3)
        with self.assertRaises(TypeError):
            Quantity(1) < Quantity(2)


if __name__ == "__main__":
    checks.main()
