# SPDX-License-Identifier: MIT
"""Columns as pandas has them. Apart from the others: numpy and pandas keep memory that valgrind counts."""
import unittest

import checks
import lienhiep

try:
    import numpy
    import pandas
except ImportError:
    numpy = pandas = None


@unittest.skipUnless(pandas, "pandas is not installed")
class Frames(unittest.TestCase):
    def setUp(self):
        self.d = checks.scattered()

    def test_pandas(self):
        frame = self.d.tasks.to_pandas("id", "title", "due", "budget", "amount", "status")
        self.assertEqual(
            list(frame),
            ["id", "title", "due", "due.precision", "budget", "amount", "amount.known", "status"],
        )
        self.assertEqual(str(frame["budget"].dtype), "Int64")
        self.assertEqual(str(frame["amount"].dtype), "Float64")
        self.assertEqual(str(frame["title"].dtype), "string")
        self.assertEqual(str(frame["status"].dtype), "category")
        self.assertTrue(str(frame["due"].dtype).startswith("datetime64"))
        self.assertEqual(frame["budget"].tolist(), [5, pandas.NA, -(2**63) + 1, pandas.NA])
        self.assertEqual(frame["amount"].isna().tolist(), [False, True, True, False])
        self.assertEqual(frame["amount.known"].tolist()[2:], ["unknown", "at-least"])
        self.assertEqual(frame["due"][0], pandas.Timestamp(2023, 12, 27))
        self.assertEqual(frame["due.precision"].tolist()[2:], ["month", "year"])
        people = self.d.people.to_pandas("overseas")
        self.assertEqual(people["overseas"].tolist(), [True, False, pandas.NA])
        self.d["a"].due = "0001"
        frame = self.d.tasks.to_pandas("due")
        self.assertEqual(str(frame["due"].dtype), "period[D]")
        self.assertEqual(frame["due"][0].year, 1)
        self.assertEqual(len(self.d.events.to_pandas()), 0)
        with self.assertRaisesRegex(AttributeError, "title"):
            self.d.tasks.to_pandas("titel")
        exact = numpy.asarray(self.d.tasks.columns("budget")["budget"].values)
        self.assertEqual(exact.dtype, numpy.int64)


if __name__ == "__main__":
    checks.main()
