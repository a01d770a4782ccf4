# SPDX-License-Identifier: MIT
"""Contests: entries, what jurors gave them, and the prizes that follow from it."""
import datetime
from decimal import Decimal

from invented import words
from invented.advice import live
from invented.people import board, office
from invented.world import World, days_after, filled

PRIZES = ["first", "second", "third", "encouragement"]
MONEY = {"special": 30, "first": 20, "second": 12, "third": 8, "encouragement": 3}


def make(world: World) -> None:
    for year in world.years:
        technical(world, year)
        youth(world, year)
        if (year - world.first) % 2 == 1:
            award(world, year)


def contest(world, year, kind, edition, title, hosts):
    """A contest with its rules; launched in spring, closed in autumn."""
    begin, end = world.day(year, 2, 3), world.day(year, 9, 11)
    paper = world.document(
        "plan",
        world.committee,
        "{}/KH-UBND",
        begin,
        (f"Kế hoạch tổ chức: {title[0]}", f"Rules: {title[1]}"),
    )
    jury = board(
        world,
        f"jury-{kind}-{year}",
        "jury",
        days_after(begin, 60),
        end,
        None,
        (f"Ban Giám khảo {title[0]}", f"Jury: {title[1]}"),
    )
    jurors = world.dice.some(world.experts, 3)
    for juror in jurors:
        office(world, juror, jury, "juror", days_after(begin, 60), end, ("Giám khảo", "Juror"))
    record = world.add(
        world.dossier.contests,
        f"{kind}-{year}",
        kind=kind,
        edition=edition,
        title=title,
        from_=begin,
        to=end,
        hosts=hosts,
        partners=[world.dossier["innovation-fund"], world.press],
        basis=paper,
        jury=jury,
    )
    for name in words.CONTEST_FIELDS:
        world.add(
            record.fields,
            f"{record.id}-field-{len(record.fields) + 1}",
            name=name,
            max_first=1,
            max_second=2,
            max_third=2,
            max_encouragement=3,
        )
    for vietnamese, english, weight in words.CRITERIA:
        world.add(
            record.criteria,
            f"{record.id}-criterion-{len(record.criteria) + 1}",
            name=(vietnamese, english),
            weight=weight,
        )
    ceremony(world, record, year)
    world.cite(record, year, "report")
    world.cite(record, year, "news")
    return record, jurors


def ceremony(world, record, year):
    world.add(
        world.dossier.events,
        f"event-{record.id}-prizes",
        kind="ceremony",
        area="contest",
        from_=record.to,
        title=(
            f"Lễ tổng kết, trao giải: {record.title}",
            f"Prize-giving: {record.label('title', 'en')}",
        ),
        place=words.VENUES[1],
        hosts=list(record.hosts),
        attendance=world.crowd(120, 250),
        concerns=[world.plans[year]],
    )


def entry(world, record, field, **fields):
    return world.add(
        record.entries,
        f"{record.id}-entry-{len(record.entries) + 1:02}",
        field=field,
        **fields,
        title=filled(("{} phục vụ {}", "{} for {}"), world.dice.pick(words.DEVICES), world.topic()),
    )


def technical(world, year):
    """The contest of technical innovation: entries are judged by criteria."""
    edition = year - world.first + 9
    title = (
        f"Hội thi Sáng tạo kỹ thuật tỉnh Sông Vân lần thứ {edition}",
        f"Song Van's contest of technical innovation, edition {edition}",
    )
    record, jurors = contest(
        world,
        year,
        "technical-innovation",
        edition,
        title,
        [world.union, world.departments["science"]],
    )
    units = [
        it
        for it in world.dossier.organisations
        if it.kind in ("enterprise", "university", "institute")
    ]
    for field in list(record.fields)[:4]:
        entries = [
            entry(
                world,
                record,
                field,
                unit=world.dice.pick(units),
                authors=world.dice.some(world.experts, world.dice.number(1, 2)),
            )
            for _ in range(world.dice.number(4, 6))
        ]
        totals = [judge(world, record, it, jurors) for it in entries]
        reward(entries, totals, 1)
    best = max((it for it in record.entries if it.prize == "first"), key=total)
    best.prize, best.money = "special", MONEY["special"] * 1_000_000
    # What won goes on as a solution.
    for number, won in enumerate(
        [it for it in record.entries if it.prize in ("special", "first")][:3]
    ):
        solution = world.add(
            world.dossier.solutions,
            f"solution-{record.id}-{number + 1}",
            arises_from=won,
            owner=won.unit,
            kind="solution",
            title=(won.title, won.label("title", "en")),
        )
        live(world, solution, record.to, days_after(record.to, 45))


def judge(world, record, entry, jurors):
    for criterion in record.criteria:
        points = criterion.weight * world.dice.number(100, 196) / 200
        entry.scores.add(
            criterion=criterion,
            juror=world.dice.pick(jurors),
            value=points.quantize(Decimal("0.1")),
        )
    return total(entry)


def total(entry):
    return sum(score.value for score in entry.scores)


def reward(entries, totals, share):
    """Prizes for the better half, by the total of their points; the money goes by the prize."""
    order = sorted(range(len(entries)), key=lambda place: (-totals[place], place))
    for prize, place in zip(PRIZES, order[: (len(order) + 1) // 2]):
        entries[place].prize = prize
        entries[place].money = MONEY[prize] * 1_000_000 // share


def youth(world, year):
    """Children are not named: an entry has a school."""
    edition = year - world.first + 5
    title = (
        f"Cuộc thi Sáng tạo thanh thiếu niên, nhi đồng tỉnh Sông Vân lần thứ {edition}",
        f"Song Van's youth contest, edition {edition}",
    )
    record, _ = contest(
        world,
        year,
        "youth-innovation",
        edition,
        title,
        [world.union, world.departments["education"], world.dossier["mass-youth"]],
    )
    for field in list(record.fields)[:3]:
        entries = [
            entry(world, record, field, unit=world.dossier["college"])
            for _ in range(world.dice.number(3, 6))
        ]
        reward(entries, [world.dice.number(50, 100) for _ in entries], 4)


def award(world, year):
    """An award for what was done over years. One prize has no money: that is honour enough."""
    title = (
        f"Giải thưởng Khoa học và Công nghệ Sông Vân {year}",
        f"Song Van's award for science {year}",
    )
    record, _ = contest(
        world, year, "award", (year - world.first) // 2 + 2, title, [world.union, world.committee]
    )
    for field in list(record.fields)[:2]:
        entries = [
            entry(world, record, field, authors=[world.dice.pick(world.experts)]) for _ in range(3)
        ]
        reward(entries, [3, 2, 1], 1)
    record.entries[0].money = None
