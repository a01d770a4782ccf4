# SPDX-License-Identifier: MIT
"""What the tests of the Python module share: the closing line, and dossiers to test on."""
import os
import sys
import unittest

import lienhiep

TOP = os.environ.get("top_srcdir") or os.path.join(os.path.dirname(__file__), "..", "..")
HANOI = os.path.join(TOP, "examples", "hanoi-2023.xml")

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
ROOT = '<dossier xmlns="urn:lienhiep:dossier:1" version="1" language="vi"'


def document(inside):
    """A dossier that holds some XML."""
    return f"{HEAD}{ROOT}>{inside}</dossier>\n"


def small():
    """A dossier with a few records that refer to each other."""
    d = lienhiep.Dossier(title="Hồ sơ thử", from_=2023, to=2023)
    d.owner = d.organisations.add(id="o1", name="Liên hiệp hội Hà Nội", kind="local-union")
    d.organisations.add(id="o2", name="Hội Cầu đường", kind="association")
    d.events.add(id="e1", title="Hội thảo", kind="workshop", from_="2023-12-27", hosts=["o1"])
    d.events.add(id="e2", title="Diễn đàn", kind="forum", from_="2023-11")
    d.plans.add(id="p1", title="Kế hoạch", kind="annual-plan").tasks.add(id="t1", title="Việc")
    return d


def scattered():
    """A dossier with values of every kind of column, and gaps between them."""
    d = lienhiep.Dossier()
    add = d.tasks.add
    add(id="a", title="Việc Ð", lead="chưa-có", due="2023-12-27", budget=5, amount="~26", progress=0)
    add(id="b")
    add(title="😀", due="2023-12", budget=-(2**63) + 1, amount="?", status="done", area="research")
    add(id="c", title="Việc cuối", due="1945", spent=2**63 - 1, amount="1.25+", status="planned")
    d.people.add(overseas=True)
    d.people.add(overseas=False)
    d.people.add()
    return d


def main():
    """Run the tests of the calling file; the last line is in the form of Check's."""
    program = unittest.main(exit=False, verbosity=1)
    result = program.result
    failures, errors = len(result.failures), len(result.errors)
    passed = result.testsRun - failures - errors
    sys.stdout.flush()
    print(
        f"{100 * passed // max(result.testsRun, 1)}%: Checks: {result.testsRun}, "
        f"Failures: {failures}, Errors: {errors}"
    )
    sys.exit(not result.wasSuccessful() or not result.testsRun)
