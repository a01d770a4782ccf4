# SPDX-License-Identifier: MIT
"""build.py FILE: make a dossier that holds one workshop, and save it."""
import sys

import lienhiep


def build() -> lienhiep.Dossier:
    """A dossier of the year 2024."""
    dossier = lienhiep.Dossier()
    dossier.title = "Liên hiệp hội Hà Nội: năm 2024"
    dossier.from_ = dossier.to = "2024"  # `from` is a word of Python's: such a field ends with "_"

    # A label is text in the dossier's language, Vietnamese unless said, and may have translations.
    union = dossier.organisations.add(
        id="union",
        kind="local-union",
        name="Liên hiệp các Hội Khoa học và Kỹ thuật Hà Nội",
    )
    union.set_label("name", "en", "Hanoi Union of Science and Technology Associations")
    dossier.owner = union  # a reference is the record itself

    # A date is as precise as its source: a year, a month or a day; "more than ten" is 10+.
    # What no source says stays unset, and reads as None.
    dossier.events.add(
        id="workshop-capital-law",
        title="Hội thảo góp ý dự thảo Luật Thủ đô (sửa đổi)",
        kind="workshop",
        area="consultation",
        from_="2024-04-15",
        hosts=[union],
        papers="10+",
    )
    return dossier


def main() -> None:
    if len(sys.argv) != 2:
        print(f"usage: {sys.argv[0]} FILE", file=sys.stderr)
        sys.exit(2)
    try:
        # The file is replaced as a whole: whoever reads it sees the old dossier or the new one.
        build().save(sys.argv[1])
    except lienhiep.Error as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
