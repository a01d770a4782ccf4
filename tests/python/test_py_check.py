# SPDX-License-Identifier: MIT
"""Checks, the rules, and what must not leave the house."""
import gc
import os
import tempfile
import unittest

import checks
import lienhiep

SCHEMA = os.path.join(checks.TOP, "lib", "xml", "dossier.xsd")


def wrong():
    """A dossier that breaks rules of several categories, with all severities."""
    d = checks.small()
    d["e1"].alike = 0
    d["e2"].title = None
    d["o2"].parent = "nobody"
    d.figures.add(id="f1", measure="events", value=5)
    return d


class Check(unittest.TestCase):
    def test_problems(self):
        d = lienhiep.loads(
            checks.document(
                '\n  <events>\n    <event id="a" kind="workshop" from="2023" hosts="x">\n'
                "      <title>T</title>\n    </event>\n"
                '    <event id="a" kind="forum"/>\n  </events>\n'
            )
        )
        problems = [it for it in d.check() if it.path.startswith("/dossier/events/event[2]")]
        missing = [it for it in problems if it.field == "title"]
        self.assertEqual(len(missing), 1)
        self.assertEqual((missing[0].severity, missing[0].line, missing[0].column), ("error", 7, 5))
        self.assertRegex(missing[0].rule, r"^LH-\d{4}$")
        self.assertEqual(missing[0].category, lienhiep.rules()[missing[0].rule].category)
        self.assertEqual(missing[0].id, "a")
        self.assertEqual(missing[0].text(), missing[0].text_en)
        self.assertEqual(missing[0].text("en"), missing[0].text_en)
        self.assertEqual(missing[0].text("vi"), missing[0].text_vi)
        self.assertNotEqual(missing[0].text_vi, missing[0].text_en)
        self.assertRaises(ValueError, missing[0].text, "fr")
        self.assertIn("title", str(missing[0]))
        self.assertTrue(any(it.field == "hosts" for it in d.check()))
        del d
        gc.collect()
        self.assertIn("title", missing[0].text_vi)

    def test_a_good_dossier(self):
        self.assertEqual([it for it in lienhiep.load(checks.HANOI).check() if it.severity == "error"], [])


class Asked(unittest.TestCase):
    """Which rules are asked."""

    def setUp(self):
        self.d = wrong()
        self.all = self.d.check()
        self.rules = {it.rule for it in self.all}

    def test_there_is_something_to_choose_from(self):
        self.assertEqual({it.severity for it in self.all}, {"note", "warning", "error"})
        self.assertGreater(len({it.category for it in self.all}), 2)

    def test_rules(self):
        for rule in self.rules:
            of_rule = [it for it in self.all if it.rule == rule]
            others = [it for it in self.all if it.rule != rule]
            self.assertEqual(self.d.check(only=[rule]), of_rule)
            self.assertEqual(self.d.check(skip=[rule]), others)
            self.assertEqual(self.d.check([rule], [rule]), [])
        self.assertEqual(self.d.check(only=self.rules), self.all)
        self.assertEqual(self.d.check(only=(it for it in self.rules)), self.all)
        self.assertEqual(self.d.check(only=lienhiep.rules()), self.all)
        self.assertEqual(self.d.check(skip=lienhiep.rules()), [])

    def test_categories(self):
        for category in {it.category for it in self.all}:
            wanted = [it for it in self.all if it.category == category]
            self.assertEqual(self.d.check(categories=[category]), wanted)
        self.assertEqual(self.d.check(categories={it.category for it in self.all}), self.all)
        self.assertEqual(self.d.check(categories=["contest"]), [])

    def test_severity(self):
        severities = ["note", "warning", "error"]
        for i, severity in enumerate(severities):
            wanted = [it for it in self.all if it.severity in severities[i:]]
            self.assertEqual(self.d.check(severity=severity), wanted)

    def test_all_together(self):
        errors = [it for it in self.all if it.severity == "error"]
        rule, category = errors[0].rule, errors[0].category
        wanted = [it for it in errors if it.category == category and it.rule != rule]
        self.assertEqual(self.d.check(None, [rule], [category], "error"), wanted)
        self.assertEqual(self.d.check(only=[rule], categories=["contest"]), [])

    def test_nothing_given_is_all_and_an_empty_list_is_none(self):
        self.assertEqual(self.d.check(None, None, None, None), self.all)
        self.assertEqual(self.d.check(skip=[]), self.all)
        self.assertEqual(self.d.check(only=[]), [])
        self.assertEqual(self.d.check(categories=()), [])

    def test_names_that_there_are_not(self):
        for options, part in (
            ({"only": ["LH-0101", "LH0101"]}, 'did you mean "LH-0101"'),
            ({"skip": ["lh-0102"]}, 'did you mean "LH-0102"'),
            ({"only": [""]}, 'no rule ""'),
            ({"categories": ["date", "dates"]}, 'did you mean "date"'),
            ({"categories": ["membreship"]}, 'did you mean "membership"'),
            ({"categories": [""]}, 'no category ""'),
            ({"categories": ["ngày tháng " * 100]}, "no category"),
        ):
            with self.assertRaisesRegex(lienhiep.Error, part, msg=options) as caught:
                self.d.check(**options)
            self.assertEqual(caught.exception.code, "name")
            self.assertNotEqual(caught.exception.text_vi, caught.exception.text_en)
            caught.exception.text_vi.encode()

    def test_values_that_are_none(self):
        for options in ({"severity": "warnings"}, {"severity": ""}, {"severity": 2}):
            with self.assertRaisesRegex(ValueError, '"note", "warning" and "error"', msg=options):
                self.d.check(**options)
        for name in ("only", "skip", "categories"):
            for value in ("LH-0101", b"LH-0101", 5, [5], [None], ["LH-0101", b"date"]):
                with self.assertRaises((TypeError, lienhiep.Error), msg=(name, value)):
                    self.d.check(**{name: value})
            for value in (["\0"], ["\ud800"]):
                with self.assertRaises(lienhiep.Error, msg=(name, value)):
                    self.d.check(**{name: value})
        with self.assertRaises(ZeroDivisionError):
            self.d.check(only=(1 // 0 for _ in "x"))
        with self.assertRaises(TypeError):
            self.d.check(category=["date"])
        self.assertEqual(self.d.check(), self.all)


class Rules(unittest.TestCase):
    def test_rules(self):
        vi, en = lienhiep.rules(), lienhiep.rules("en")
        self.assertEqual(list(vi), list(en))
        self.assertEqual(list(vi), sorted(vi))
        for name, rule in vi.items():
            self.assertEqual(rule.id, name)
            self.assertRegex(name, r"^LH-\d{4}$")
            self.assertIn(rule.severity, ("note", "warning", "error"))
            self.assertIn(rule.class_name, (None, *lienhiep.classes()))
            self.assertEqual(rule[:4], en[name][:4])
            self.assertTrue(rule.text and en[name].text and rule.text != en[name].text)
        self.assertEqual(vi["LH-0101"].category, "structure")
        self.assertEqual(vi["LH-0101"].severity, "error")
        self.assertEqual((vi["LH-0101"].category_label, en["LH-0101"].category_label), ("Cấu trúc", "Structure"))
        self.assertIsNone(vi["LH-0101"].class_name)
        self.assertTrue(any(rule.class_name == "figure" for rule in vi.values()))
        with self.assertRaises(ValueError):
            lienhiep.rules("fr")


class Redact(unittest.TestCase):
    def test_what_is_personal_goes(self):
        d = checks.small()
        person = d.people.add(id="n1", given="An", born="1960-05-01", phone="024 1234", email="a@b.vn")
        before = person.given
        self.assertEqual(d.redact(), 3)
        self.assertEqual((person.born, person.phone, person.email), (None, None, None))
        self.assertEqual((person.id, person.given), ("n1", before))
        self.assertEqual(d.redact(), 0)


class Schema(unittest.TestCase):
    def check(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "hồ sơ.xml")
            with open(path, "wb") as file:
                file.write(text.encode())
            self.assertEqual(lienhiep.check_schema(os.fsencode(path), SCHEMA), lienhiep.check_schema(path, SCHEMA))
            return lienhiep.check_schema(path, SCHEMA)

    def test_valid(self):
        self.assertEqual(lienhiep.check_schema(checks.HANOI, SCHEMA), [])
        # What the schema cannot know.
        self.assertEqual(self.check(checks.document('<figures><figure about="nobody"/></figures>')), [])

    def test_invalid(self):
        problems = self.check(checks.document('<events>\n<event kind="party"/>\n<event from="x"/></events>'))
        self.assertEqual({it.line for it in problems}, {3, 4})
        for it in problems:
            self.assertIsInstance(it, lienhiep.Problem)
            self.assertEqual((it.severity, it.rule, it.category), ("error", None, None))
            self.assertNotEqual(it.text("vi"), it.text("en"))
        self.assertTrue(any("party" in it.text() for it in problems))
        self.assertTrue(self.check("<dossier"))

    def test_what_cannot_be_read(self):
        for arguments, code, file in (
            (("/không/có.xml", SCHEMA), "system", "/không/có.xml"),
            ((checks.HANOI, "/không/có.xsd"), "system", "/không/có.xsd"),
            ((checks.HANOI, checks.HANOI), "xml", None),
        ):
            with self.assertRaises(lienhiep.Error, msg=arguments) as caught:
                lienhiep.check_schema(*arguments)
            self.assertEqual((caught.exception.code, caught.exception.file), (code, file))
        for arguments in ((5,), (None,), (checks.HANOI, 5)):
            self.assertRaises(TypeError, lienhiep.check_schema, *arguments)
        self.assertRaises(ValueError, lienhiep.check_schema, checks.HANOI, "\0")

    def test_the_installed_schema(self):
        """In a build that is not installed yet there may be none."""
        try:
            self.assertEqual(lienhiep.check_schema(checks.HANOI), [])
        except lienhiep.Error as error:
            self.assertEqual((error.code, os.path.basename(error.file)), ("system", "dossier.xsd"))


if __name__ == "__main__":
    checks.main()
