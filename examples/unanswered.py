# SPDX-License-Identifier: MIT
"""unanswered.py FILE...: list the recommendations that nobody answered."""
import sys

import lienhiep


def print_recommendation(recommendation: lienhiep.Recommendation) -> None:
    # What is unset reads as None; a reference is the record that it names.
    addressee = recommendation.addressee
    print(f"  {recommendation.id}: {recommendation.text}")
    print(f"    to {addressee.name if addressee else '?'}, made {recommendation.made}", end="")
    # One record may stand for several; "?" says that no source tells how many.
    if recommendation.alike is not None:
        print(f", stands for {recommendation.alike}", end="")
    print()


def print_unanswered(dossier: lienhiep.Dossier) -> None:
    unanswered = [it for it in dossier.recommendations if it.response is None]
    for recommendation in unanswered:
        print_recommendation(recommendation)
    print(f"  {len(unanswered)} of {len(dossier.recommendations)} recommendations unanswered")


def main() -> None:
    failed = False
    for path in sys.argv[1:]:
        try:
            dossier = lienhiep.load(path)
        except lienhiep.Error as error:
            # It has all that is wrong in a file that was refused, each with its place.
            for problem in error.problems:
                print(f"{path}:{problem}", file=sys.stderr)
            if not error.problems:
                print(error, file=sys.stderr)
            failed = True
            continue
        print(dossier.title)
        print_unanswered(dossier)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
