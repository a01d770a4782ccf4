# SPDX-License-Identifier: MIT
"""review.py FILE YEAR: print what the records of a year give, and whether it agrees with what
was stated."""
import sys

import lienhiep


def print_measure(measure: lienhiep.Measure) -> None:
    # A value says how it is known: 26 is exact, 3+ a lower bound, ? cannot be told.
    print(f"{measure.label} ({measure.code}): {measure.value}")
    # What somebody stated stands beside it, each with a verdict.
    for stated in measure.stated:
        print(f"  stated {stated.value}: {stated.verdict}")
    # The records behind the value, and those that may belong to the year: nobody can tell.
    for record in measure.records:
        print(f"  counted {record.id}")
    for record in measure.undetermined:
        print(f"  undetermined {record.id}")


def print_review(path: str, year: str) -> None:
    dossier = lienhiep.load(path)
    # Or a period: dossier.review("2023-01-01", "2023-06-30")
    review = dossier.review(year, language="en")
    print(dossier.title)
    # One measure is review["events.consultation"]; here are all that have something to say.
    for measure in review.values():
        if measure.records or measure.stated or measure.undetermined:
            print_measure(measure)


def main() -> None:
    if len(sys.argv) != 3:
        print(f"usage: {sys.argv[0]} FILE YEAR", file=sys.stderr)
        sys.exit(2)
    try:
        print_review(sys.argv[1], sys.argv[2])
    except lienhiep.Error as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
