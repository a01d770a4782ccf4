# SPDX-License-Identifier: MIT
"""sample.py [--seed 1] [--years 2022-2024] OUT.xml: make an invented union, to show and to test.

The dossier is complete: every class, about 2,000 records, consistent over the years. The same seed
and years make the same file, to the byte. All in it is made up, and its title says so. It holds the
sex and the year of birth of its people, and is a draft, because a final dossier should not.

`lienhiep check` has these warnings for it, and no others, because a union that had none would show
little of what the checker is for:

- LH-0403: the report on the last year states fewer publications than there are
- LH-0604: three tasks of the last year are overdue
- LH-0702: one consultation of each year was delivered after its deadline
- LH-0703: one recommendation says nobody to whom it is addressed
"""
import argparse
import sys

import lienhiep
from invented import advice, contests, figures, happenings, members, organisations, people, plans
from invented import sources, words
from invented.world import World

# Each knows of those before it.
PARTS = (organisations, people, members, sources, plans, happenings, advice, contests, figures)


def make(seed: int, first: int, last: int) -> lienhiep.Dossier:
    """The dossier of a union over some years."""
    world = World(seed, first, last)
    dossier = world.dossier
    dossier.id = "song-van"
    dossier.title = f"Hồ sơ hư cấu: Liên hiệp hội tỉnh Sông Vân, các năm {first}–{last}"
    dossier.set_label("title", "en", f"Invented dossier: Song Van's union, {first}–{last}")
    dossier.from_, dossier.to, dossier.issued = first, last, f"{last + 1}-01-15"
    dossier.state = "draft"
    dossier.note = "\n\n".join(words.NOTE)
    for part in PARTS:
        part.make(world)
    world.number_documents()
    return dossier


def years(text: str) -> tuple[int, int]:
    """The years of "2022-2024", or of "2023"."""
    begin, _, end = text.partition("-")
    first, last = int(begin), int(end or begin)
    if not 1990 <= first <= last <= 2090:
        raise ValueError(text)
    return first, last


def main() -> None:
    parser = argparse.ArgumentParser(description="Make an invented union, to show and to test.")
    parser.add_argument("--seed", type=int, default=1, help="another number makes another union")
    parser.add_argument("--years", type=years, default=(2022, 2024), metavar="FIRST-LAST")
    parser.add_argument("file", metavar="OUT.xml")
    arguments = parser.parse_args()
    try:
        make(arguments.seed, *arguments.years).save(arguments.file)
    except lienhiep.Error as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
