# SPDX-License-Identifier: MIT
"""Members: who was one before, who is admitted, who leaves."""
from itertools import islice

from invented import words
from invented.organisations import member_association
from invented.world import World, days_after


def make(world: World) -> None:
    stood_before(world)
    enterprises = iter(of_kinds(world, "enterprise")[6:])
    scholars = iter([it for it in world.dossier.people if it.name][4:])
    for year in world.years:
        admit(world, year, enterprises, scholars)
        leave(world, year)
        if year == world.first + 1:
            merge(world, year)


def of_kinds(world, *kinds):
    return [it for it in world.dossier.organisations if it.kind in kinds]


def membership(world, kind, member, begin, **fields):
    return world.add(
        world.dossier.memberships,
        f"membership-{len(world.dossier.memberships) + 1:03}",
        kind=kind,
        member=member,
        of=world.union,
        from_=begin,
        **fields,
    )


def stood_before(world):
    """Whoever was a member when the dossier begins; since when is known of all of them."""
    dice, first = world.dice, world.first
    for member in world.associations:
        joined = min(member.founded.year + 1, first - 1)
        membership(world, "member-association", member, str(joined))
    for member in of_kinds(world, "centre", "institute", "club", "fund", "university"):
        membership(world, "collective", member, str(dice.number(first - 4, first - 1)))
    for member in dice.some(world.experts, 45):
        membership(world, "individual", member, world.day(dice.number(first - 12, first - 1)))
    for member in of_kinds(world, "enterprise")[:6]:
        membership(world, "associate", member, str(dice.number(first - 3, first - 1)))
    for member in [it for it in world.dossier.people if it.name][:4]:
        joined = world.day(first - 2)
        membership(world, "honorary", member, joined, countries=[member.country])


def admit(world, year, enterprises, scholars):
    signed = world.day(year, 3, 10)
    paper = world.document(
        "decision",
        world.union,
        "{}/QĐ-LHH",
        signed,
        (f"Quyết định kết nạp hội viên năm {year}", f"Admission of members in {year}"),
    )
    for vietnamese, english, field in words.FOUNDED_LATER[2 * (year - world.first) :][:2]:
        association = member_association(world, vietnamese, english, days_after(signed, -40))
        membership(world, "member-association", association, signed, decided_by=paper)
    joined = {it.member.id for it in world.dossier.memberships if it.member}
    for member in world.dice.some(
        [it for it in world.experts if it.id not in joined], world.dice.number(5, 8)
    ):
        membership(world, "individual", member, signed, decided_by=paper)
    for member in islice(enterprises, 1):
        membership(world, "associate", member, days_after(signed, 9))
    for member in islice(scholars, 2):
        joined = days_after(signed, 20)
        membership(world, "honorary", member, joined, countries=[member.country])
    if year == world.last:
        # A group that nobody named, as reports have it.
        membership(
            world, "honorary", None, days_after(signed, 21), alike=3, countries=["JP", "DE"]
        ).note = "Ba giáo sư nước ngoài; báo cáo không nêu tên."


def leave(world, year):
    standing = [
        it
        for it in world.dossier.memberships
        if it.kind == "individual" and not it.to and str(it.from_) < str(year)
    ]
    for member in world.dice.some(standing, world.dice.number(1, 3)):
        member.to = world.day(year, 2, 11)


def merge(world, year):
    """One association becomes a part of another."""
    merged, into = world.associations[11], world.associations[27]
    merged.dissolved = world.day(year, 5, 9)
    merged.successors = [into]
    for member in world.dossier.memberships:
        if member.member and member.member.id == merged.id:
            member.to = merged.dissolved
    world.associations.remove(merged)
