# SPDX-License-Identifier: MIT
"""People, and the boards and offices in which they serve."""
import datetime

from invented import words
from invented.world import World, days_after, slug


def make(world: World) -> None:
    people(world)
    boards(world)
    advisory_boards(world)


def person(world, names, field=None, **fields):
    """Somebody whose name nobody else has."""
    female = world.dice.chance(0.38)
    while True:
        parts = (
            world.dice.pick(words.FAMILIES),
            world.dice.pick(words.FEMALE_MIDDLE if female else words.MALE_MIDDLE),
            world.dice.pick(words.FEMALE_GIVEN if female else words.MALE_GIVEN),
        )
        if " ".join(parts) not in names:
            break
    names.add(" ".join(parts))
    record = world.add(
        world.dossier.people,
        slug(" ".join(parts)),
        family=parts[0],
        middle=parts[1],
        given=parts[2],
        sex="female" if female else "male",
        field=field,
        **fields,
    )
    if world.dice.chance(0.6):
        record.born = world.dice.number(1950, 1988)
    return record


def people(world):
    names = set()
    workplaces = [
        world.dossier[id] for id in ("university", "college", "rice-institute", "consulting-centre")
    ]
    for association, (_, _, field) in zip(world.associations, words.FIELDS):
        for _ in range(world.dice.number(3, 4)):
            expert = person(
                world,
                names,
                field,
                country="VN",
                workplace=world.dice.pick(workplaces + [association]),
            )
            expert.titles = world.dice.weighted(
                {"TS": 38, "ThS": 30, "PGS TS": 12, "GS TSKH": 3, "KS": 17}
            ).split()
            world.experts.append(expert)
    for name, country, overseas in words.SCHOLARS:
        scholar = world.add(
            world.dossier.people,
            slug(name),
            name=name,
            country=country,
            overseas=overseas,
            titles=world.dice.pick([["GS"], ["TS"], ["GS", "TS"]]),
        )
        scholar.field = world.dice.pick(words.FIELDS)[2]
    officials(world, names)


def officials(world, names):
    """Leaders of the province, who speak at conferences and ask for things."""
    posts = [
        (world.party, "secretary", ("Bí thư Tỉnh ủy", "Secretary of the Party Committee")),
        (
            world.committee,
            "chair",
            ("Chủ tịch Ủy ban nhân dân tỉnh", "Chair of the People's Committee"),
        ),
        (
            world.committee,
            "vice-chair",
            ("Phó Chủ tịch Ủy ban nhân dân tỉnh", "Vice-chair of the People's Committee"),
        ),
        (
            world.council,
            "chair",
            ("Chủ tịch Hội đồng nhân dân tỉnh", "Chair of the People's Council"),
        ),
        (
            world.departments["science"],
            "director",
            ("Giám đốc Sở Khoa học và Công nghệ", "Director of the Department of Science"),
        ),
    ]
    for of, role, title in posts:
        leader = person(world, names, country="VN", workplace=of)
        office = world.add(
            world.dossier.offices,
            f"office-{leader.id}",
            holder=leader,
            of=of,
            role=role,
            title=title,
            from_=str(world.first - 1),
        )
        world.leaders.append((leader, office))


# ------------------------------------------------------------------ boards and offices

ROLES = [
    ("chair", ("Chủ tịch", "Chair")),
    ("vice-chair", ("Phó Chủ tịch", "Vice-chair")),
    ("vice-chair", ("Phó Chủ tịch", "Vice-chair")),
    ("secretary-general", ("Tổng Thư ký", "Secretary-general")),
]


def boards(world):
    """Two terms of leadership; the congress between them is in the middle of the dossier."""
    change = datetime.date(world.first + (world.last - world.first) // 2, 6, 20)
    terms = [
        ("V", change.year - 5, datetime.date(change.year - 5, 6, 20), change),
        ("VI", change.year, change, None),
    ]
    for term, year, formed, dissolved in terms:
        text = f"Khóa {term}, {year}–{year + 5}"
        congress = board(
            world,
            f"congress-{year}",
            "congress",
            formed,
            formed,
            text,
            (f"Đại hội đại biểu lần thứ {term}", f"Congress {term}"),
        )
        world.dossier.boards[-1].purpose = "Quyết định phương hướng nhiệm kỳ và bầu ban chấp hành."
        executive = board(
            world,
            f"executive-{year}",
            "executive-committee",
            formed,
            dissolved,
            text,
            (f"Ban Chấp hành khóa {term}", f"Executive Committee {term}"),
        )
        board(
            world,
            f"standing-{year}",
            "standing-board",
            formed,
            dissolved,
            text,
            (f"Ban Thường vụ khóa {term}", f"Standing Board {term}"),
        )
        presidium = board(
            world,
            f"presidium-{year}",
            "presidium",
            formed,
            dissolved,
            text,
            (f"Thường trực khóa {term}", f"Presidium {term}"),
        )
        inspection = board(
            world,
            f"inspection-{year}",
            "inspection-committee",
            formed,
            dissolved,
            text,
            (f"Ủy ban Kiểm tra khóa {term}", f"Inspection Committee {term}"),
        )
        hold_offices(world, executive, presidium, inspection, formed, dissolved)
        office(
            world,
            world.dice.pick(world.experts),
            congress,
            "secretary",
            formed,
            formed,
            ("Thư ký đoàn", "Secretary of the congress"),
        )
    charters(world, terms)
    secretariat = board(
        world,
        "secretariat",
        "office",
        datetime.date(1994, 6, 1),
        None,
        None,
        ("Văn phòng Liên hiệp hội", "The union's secretariat"),
    )
    office(
        world,
        world.experts[-1],
        secretariat,
        "head",
        datetime.date(world.first - 2, 3, 1),
        None,
        ("Chánh Văn phòng", "Head of the secretariat"),
    )
    deputy = office(
        world,
        world.experts[-2],
        secretariat,
        "deputy-head",
        datetime.date(world.first, 3, 1),
        None,
        ("Phó Chánh Văn phòng phụ trách tài chính", "Deputy head, finances"),
    )
    deputy.acting = True


def charters(world, terms):
    """Each congress makes a charter, which replaces the one before."""
    former = None
    for (leader, _), (term, _, formed, dissolved) in zip(world.leaders[1::-1], terms):
        paper = world.add(
            world.dossier.documents,
            f"charter-{formed.year}",
            kind="charter",
            issuer=world.union,
            signed=formed,
            signer=leader,
            effective=days_after(formed, 10),
            expires=dissolved,
            url=f"https://songvan.example/dieu-le/{formed.year}",
            title=(f"Điều lệ Liên hiệp hội, khóa {term}", f"Charter of the union, term {term}"),
        )
        paper.replaces = [former] if former else []
        former = paper
    world.add(
        world.dossier.sources,
        "source-charter",
        kind="document",
        document=former,
        published=former.signed,
        title=("Điều lệ Liên hiệp hội Sông Vân", "Charter of Song Van's union"),
    )
    world.dossier.boards[-1].citations.add(source="source-charter", locus="Điều 9")


def board(world, id, kind, formed, dissolved, term, name, **fields):
    fields.setdefault("of", world.union)
    return world.add(
        world.dossier.boards,
        id,
        kind=kind,
        formed=formed,
        dissolved=dissolved,
        term=term,
        name=name,
        **fields,
    )


def office(world, holder, of, role, begin, end, title):
    return world.add(
        world.dossier.offices,
        f"office-{of.id}-{len(world.dossier.offices)}",
        holder=holder,
        of=of,
        role=role,
        title=title,
        from_=begin,
        to=end,
    )


def hold_offices(world, executive, presidium, inspection, formed, dissolved):
    paper = world.document(
        "resolution",
        world.union,
        "{}/NQ-LHH",
        formed,
        (
            f"Nghị quyết bầu các chức danh, {executive.term}",
            f"Resolution on the offices of {formed.year}",
        ),
    )
    chosen = world.dice.shuffled(world.experts)
    for holder, (role, title) in zip(chosen, ROLES):
        held = office(world, holder, presidium, role, formed, dissolved, title)
        held.decided_by = paper
        if role == "chair":
            office(
                world,
                holder,
                world.union,
                role,
                formed,
                dissolved,
                ("Chủ tịch Liên hiệp hội", "Chair of the union"),
            ).decided_by = paper
            world.leaders.insert(0, (holder, held))
    for holder in chosen[:12]:
        office(
            world,
            holder,
            executive,
            "member",
            formed,
            dissolved,
            ("Ủy viên Ban Chấp hành", "Member"),
        )
    for holder in chosen[12:15]:
        office(
            world,
            holder,
            inspection,
            "inspector",
            formed,
            dissolved,
            ("Ủy viên Ủy ban Kiểm tra", "Inspector"),
        )


def advisory_boards(world):
    """Some stood before, some are formed, one is dissolved."""
    for place, (vietnamese, english, field) in enumerate(words.FIELDS[:11]):
        formed = world.day(world.first - 3, 1, 12)
        if place >= 5:
            formed = world.day(world.years[(place - 5) % len(world.years)], 2, 11)
        dissolved = None
        if place == 2:
            dissolved = world.day(world.last, 3, 9)
        paper = world.document(
            "decision",
            world.union,
            "{}/QĐ-LHH",
            formed,
            (
                f"Quyết định thành lập Hội đồng tư vấn {vietnamese}",
                f"Founding the board of {english}",
            ),
        )
        record = board(
            world,
            f"advisory-{slug(vietnamese)}",
            "advisory-board",
            formed,
            dissolved,
            None,
            (f"Hội đồng tư vấn {vietnamese}", f"Advisory Board of {english}"),
            established_by=paper,
            supports=[world.associations[place]],
        )
        record.purpose = f"Tư vấn cho Liên hiệp hội và hội thành viên về {field}."
        for holder in world.dice.some([it for it in world.experts if it.field == field], 2):
            office(
                world,
                holder,
                record,
                "member",
                formed,
                dissolved,
                ("Thành viên hội đồng", "Member"),
            )
