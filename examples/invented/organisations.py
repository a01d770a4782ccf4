# SPDX-License-Identifier: MIT
"""Who there is: authorities, the union, its partners, its associations."""
import datetime

from invented import words
from invented.world import World, slug

IN_VAN = "Tỉnh Sông Vân"
PLACE = ("tỉnh Sông Vân", "Song Van")


def make(world: World) -> None:
    authorities(world)
    union(world)
    partners(world)
    associations(world)


def organisation(world, id, kind, name, **fields):
    return world.add(
        world.dossier.organisations, id, kind=kind, name=name, locality=IN_VAN, **fields
    )


def authorities(world):
    world.party = organisation(
        world,
        "party-committee",
        "party-body",
        level="provincial",
        name=("Tỉnh ủy Sông Vân", "Party Committee of Song Van"),
    )
    organisation(
        world,
        "propaganda-commission",
        "party-body",
        level="provincial",
        parent=world.party,
        name=("Ban Tuyên giáo Tỉnh ủy Sông Vân", "Propaganda Commission of Song Van"),
    )
    world.committee = organisation(
        world,
        "peoples-committee",
        "peoples-committee",
        level="provincial",
        code_scheme="Hệ mã hư cấu",
        code="H99",
        name=("Ủy ban nhân dân tỉnh Sông Vân", "People's Committee of Song Van"),
        short_name=("UBND tỉnh Sông Vân", "Song Van's committee"),
    )
    world.council = organisation(
        world,
        "peoples-council",
        "peoples-council",
        level="provincial",
        name=("Hội đồng nhân dân tỉnh Sông Vân", "People's Council of Song Van"),
    )
    organisation(
        world,
        "assembly-delegation",
        "assembly-delegation",
        level="provincial",
        name=("Đoàn đại biểu Quốc hội tỉnh Sông Vân", "National Assembly delegation of Song Van"),
    )
    organisation(
        world,
        "ministry-invention",
        "ministry",
        level="central",
        name=("Bộ Sáng tạo và Kỹ nghệ", "Ministry of Invention and Craft"),
    )
    for key, vietnamese, english, initials in words.DEPARTMENTS:
        world.departments[key] = organisation(
            world,
            f"department-{key}",
            "department",
            level="provincial",
            parent=world.committee,
            abbreviation=initials,
            name=(f"{vietnamese} tỉnh Sông Vân", f"{english} of Song Van"),
        )
    for vietnamese, english in words.DISTRICTS:
        organisation(
            world,
            f"committee-{slug(vietnamese)}",
            "peoples-committee",
            level="district",
            parent=world.committee,
            name=(f"Ủy ban nhân dân {vietnamese}", f"People's Committee of {english}"),
        )


def union(world):
    national = organisation(
        world,
        "national-union",
        "national-union",
        level="central",
        abbreviation="LHKT",
        name=(
            "Tổng hội Liên hiệp Khoa học và Kỹ thuật toàn quốc",
            "National Federation of Science and Technology",
        ),
    )
    world.union = organisation(
        world,
        "union",
        "local-union",
        level="provincial",
        parent=national,
        abbreviation="LHH",
        name=words.UNION,
        short_name=("Liên hiệp hội Sông Vân", "Song Van's union"),
        founded="1994-05-18",
        address="Số 0, đường Bến Cũ, thành phố Vân Thành",
        email="vanphong@songvan.example",
        website="https://songvan.example/",
        country="VN",
        phone="0000 000 000",
    )
    world.union.also.append("Hội Liên hiệp Khoa học và Kỹ thuật Sông Vân")
    world.union.also.set_label(0, "en", "Song Van Federation of Science and Technology")
    world.dossier.owner = world.union
    world.union.established_by = world.document(
        "decision",
        world.committee,
        "{}/QĐ-UBND",
        datetime.date(1994, 5, 18),
        ("Quyết định cho phép thành lập Liên hiệp hội", "Decision that founded the union"),
    )
    world.add(
        world.dossier.organisations,
        "province",
        kind="territory",
        level="provincial",
        name=("Tỉnh Sông Vân", "The province of Song Van"),
    )


def partners(world):
    for key, vietnamese, english in words.MASS:
        organisation(
            world,
            f"mass-{key}",
            "mass-organisation",
            level="provincial",
            name=(vietnamese.format(PLACE[0]), english.format(PLACE[1])),
        )
    world.press = organisation(
        world,
        "newspaper",
        "press",
        name=("Báo Sông Vân", "Song Van Newspaper"),
        website="https://bao.songvan.example/",
    )
    organisation(
        world,
        "broadcaster",
        "press",
        name=("Đài Phát thanh - Truyền hình Sông Vân", "Song Van Radio and Television"),
    )
    organisation(
        world, "university", "university", name=("Trường Đại học Sông Vân", "Song Van University")
    )
    organisation(
        world,
        "college",
        "university",
        name=("Trường Cao đẳng Kỹ thuật Vân Thành", "Van Thanh Technical College"),
    )
    organisation(
        world,
        "rice-institute",
        "institute",
        founded="2006",
        parent=world.union,
        name=("Viện Nghiên cứu cây trồng Sông Vân", "Song Van Crop Institute"),
    )
    organisation(
        world,
        "consulting-centre",
        "centre",
        founded="2009-09",
        parent=world.union,
        name=(
            "Trung tâm Tư vấn và Chuyển giao công nghệ",
            "Centre for Consulting and Technology Transfer",
        ),
    )
    organisation(
        world,
        "training-centre",
        "centre",
        founded="2015",
        parent=world.union,
        name=("Trung tâm Bồi dưỡng kiến thức", "Training Centre"),
    )
    organisation(
        world,
        "scholars-club",
        "club",
        founded="2012",
        name=("Câu lạc bộ Trí thức Bến Vân", "Ben Van Scholars' Club"),
    )
    organisation(
        world,
        "innovation-fund",
        "fund",
        founded="2017",
        name=("Quỹ Sáng tạo kỹ thuật Sông Vân", "Song Van Innovation Fund"),
    )
    organisation(
        world,
        "river-committee",
        "other",
        name=("Ban Điều phối lưu vực sông Vân", "Coordination Board of the Van River"),
    )
    organisation(
        world,
        "foreign-foundation",
        "other",
        level="foreign",
        country="JP",
        name=("Quỹ Hợp tác khoa học Kagawano", "Kagawano Science Foundation"),
    )
    for name in words.ENTERPRISES:
        organisation(world, slug(name), "enterprise", name=name)


def member_association(world, vietnamese, english, founded):
    """An association of the union's, by its field."""
    return organisation(
        world,
        slug(f"Hội {vietnamese}"),
        "association",
        level="provincial",
        parent=world.union,
        name=(f"Hội {vietnamese} tỉnh Sông Vân", f"{english} Association of Song Van"),
        founded=founded,
    )


def associations(world):
    for vietnamese, english, _ in words.FIELDS:
        founded = str(world.dice.number(1995, 2018))
        association = member_association(world, vietnamese, english, founded)
        world.associations.append(association)
