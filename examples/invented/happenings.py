# SPDX-License-Identifier: MIT
"""What happened: events, what was asked at them, publications."""
import datetime

from invented import words
from invented.world import World, as_place, days_after, filled

SPEECH = (
    "Đánh giá cao đóng góp của đội ngũ trí thức; nhấn mạnh việc {} là nhiệm vụ trọng tâm của tỉnh."
)
REQUESTS = [
    "Đề nghị Liên hiệp hội chủ trì tư vấn cho tỉnh về {}.",
    "Yêu cầu tham gia phản biện các nội dung liên quan tới {}.",
    "Đề nghị huy động chuyên gia khảo sát, đề xuất mô hình {}.",
    "Đề nghị đẩy mạnh phổ biến kiến thức về {} tới cơ sở.",
]


def make(world: World) -> None:
    world.consulting = {}  # by year: events at which consultations are held, with their topics
    world.asked = {}  # by event: the request for what is consulted on there
    for year in world.years:
        events(world, year)
        requests(world, year)
        publications(world, year)


# ------------------------------------------------------------------ events


def events(world, year):
    rows = []
    for kind, area, count, title in words.EVENTS:
        count = max(1, count + world.dice.number(-1, 1)) if count > 1 else count
        rows += [(world.day(year, 3, 11), kind, area, title) for _ in range(count)]
    rows.sort(key=lambda row: row[0])
    world.consulting[year] = []
    for place, (begin, kind, area, title) in enumerate(rows):
        topic = world.topic()
        event = world.add(
            world.dossier.events,
            f"event-{year}-{place + 1:02}",
            kind=kind,
            area=area,
            title=filled(title, topic),
            from_=begin,
            topics=[topic[0]],
        )
        describe(world, event, kind, begin, topic)
        if area == "consultation":
            world.consulting[year].append((event, topic))
        world.cite(event, year, world.dice.pick(["report", "news", "website"]))
    review_conference(world, year)
    told_in_short(world, year)


def describe(world, event, kind, begin, topic):
    if kind in ("training", "exhibition", "campaign"):
        event.to = days_after(begin, {"training": 1, "exhibition": 3, "campaign": 13}[kind])
    if kind in ("field-visit", "lecture"):
        event.place, event.format = as_place(world.dice.pick(words.COMMUNES)), "in-person"
    else:
        event.place = world.dice.pick(words.VENUES)
        event.format = world.dice.weighted({"in-person": 7, "hybrid": 2, "online": 1})
    event.hosts = [world.union] + world.members(world.dice.number(0, 2))
    if kind in ("workshop", "conference", "forum", "training"):
        event.partners = [world.departments[topic[2]]]
    event.attendance = world.crowd(
        *{"training": (45, 120), "forum": (120, 260), "campaign": (300, 900)}.get(kind, (30, 110))
    )
    if kind in ("workshop", "conference", "forum", "seminar"):
        event.papers = world.crowd(5, 18)
    if kind in ("forum", "conference"):
        speeches(world, event, topic)
        event.concerns = [world.programme]
    if world.dice.chance(0.1):
        event.uri = f"urn:invented:song-van:{event.id}"


def speeches(world, event, topic):
    chair = office_at(world, event.from_)
    for leader, office in [chair] + world.dice.some(world.leaders[2:], 2):
        event.speeches.add(speaker=leader, office=office, summary=SPEECH.format(topic[0]))


def office_at(world, date):
    """The union's chair on a day: of one term or of the next."""
    for leader, office in world.leaders[:2]:
        if office.from_ <= date and (not office.to or date < office.to):
            return leader, office
    return world.leaders[0]


def review_conference(world, year):
    """The conference that closes the year; the leaders of the province ask for things there."""
    event = world.add(
        world.dossier.events,
        f"event-{year}-review",
        kind="conference",
        area="administration",
        title=(f"Hội nghị tổng kết công tác năm {year}", f"Conference on the work of {year}"),
        from_=datetime.date(year, 12, 27),
        place=words.VENUES[1],
        format="in-person",
        hosts=[world.union],
        attendance=world.dice.number(150, 220),
        concerns=[world.plans[year]],
    )
    speeches(world, event, world.topic())
    world.cite(event, year, "news")
    world.cite(event, year, "report", "attendance")


def told_in_short(world, year):
    """What the report only sums up: no day, or no number."""
    world.add(
        world.dossier.events,
        f"event-{year}-communes",
        kind="lecture",
        area="dissemination",
        title=("Các buổi nói chuyện khoa học tại xã", "Science talks in communes"),
        from_=year,
        alike=world.dice.number(3, 6),
        attendance="~60",
        hosts=[world.union],
    )
    month = world.dice.number(4, 10)
    world.add(
        world.dossier.events,
        f"event-{year}-month",
        kind="seminar",
        area="rallying-intellectuals",
        title=("Tọa đàm với trí thức trẻ", "Seminar with young intellectuals"),
        from_=f"{year}-{month:02}",
        attendance="?",
        hosts=[world.union, world.dossier["mass-youth"]],
    )


# ------------------------------------------------------------------ requests


def requests(world, year):
    event = world.dossier[f"event-{year}-review"]
    for place in range(world.dice.number(6, 8)):
        topic = world.topic()
        text = world.dice.pick(REQUESTS).format(topic[0])
        id = f"request-{year}-{place + 1}"
        if place < 3:
            leader, _ = world.leaders[2 + place]
            world.add(
                world.dossier.requests,
                id,
                by=leader,
                at=event,
                made=event.from_,
                text=text,
                from_=year + 1,
                to=year + 1,
                concerns=[world.programme],
            )
        elif place == 4:
            ask_for_opinion(world, year, id)
        else:
            made = world.day(year, 2, 7)
            by = world.dice.pick([world.committee, world.council, world.departments[topic[2]]])
            world.add(
                world.dossier.requests,
                id,
                by=by,
                made=made,
                text=text,
                from_=made,
                to=f"{year}-12-31",
                basis=letter(
                    world, by, made, filled(("V/v đề nghị phối hợp {}", "Request: {}"), topic)
                ),
            )
            if place % 3 == 0:
                answer(world, year, world.dossier[id], topic)
        world.cite(world.dossier[id], year, "news" if place < 3 else "letter")
    answer_last_year(world, year)


def ask_for_opinion(world, year, id):
    """A letter that asks for what becomes a consultation, with an event of its own."""
    event, topic = world.dice.pick(world.consulting[year])
    by = world.dice.pick([world.committee, world.council, world.departments[topic[2]]])
    made = max(days_after(event.from_, -world.dice.number(45, 70)), datetime.date(year, 1, 4))
    world.asked[event.id] = world.add(
        world.dossier.requests,
        id,
        by=by,
        made=made,
        text=REQUESTS[1].format(topic[0]),
        from_=made,
        to=event.from_,
        basis=letter(
            world,
            by,
            made,
            filled(("V/v đề nghị phản biện về {}", "Asking for a critique: {}"), topic),
        ),
    )


NUMBERS = {
    "peoples-committee": "{}/UBND-KGVX",
    "peoples-council": "{}/HĐND-VP",
    "party-committee": "{}-CV/TU",
}


def letter(world, by, signed, title):
    number = NUMBERS.get(by.id) or "{}/" + f"{by.abbreviation}-VP"
    return world.document("letter", by, number, signed, title)


def answer(world, year, request, topic):
    """A task of no plan, for what nobody had planned."""
    due = days_after(request.made, 90)
    task = world.add(
        world.dossier.tasks,
        f"task-{request.id}",
        title=filled(("Thực hiện đề nghị về {}", "What was asked: {}"), topic),
        area="consultation",
        lead=world.union,
        answers=[request],
        due=due,
        status="done",
        progress=100,
        finished=days_after(due, world.dice.number(-30, 6)),
        budget=world.money(5, 20),
    )
    task.spent = task.budget - 500_000
    world.cite(task, year, "minutes")


def answer_last_year(world, year):
    """What was asked at the end of a year is answered by the plan of the next; not all of it."""
    for place, code in ((1, "consultations.critique"), (2, "events.forum")):
        request = world.dossier.get(f"request-{year - 1}-{place}")
        if request and world.tasks[year, code].status == "done":
            world.tasks[year, code].answers = [request]


# ------------------------------------------------------------------ publications


def publications(world, year):
    for quarter in range(1, 5):
        publication(
            world,
            year,
            f"journal-{quarter}",
            "journal",
            f"{year}-{3 * quarter:02}-20",
            ("Tạp chí Tri thức Sông Vân", "Song Van Scholar"),
            issue=f"số {quarter}/{year}",
            copies=world.dice.number(5, 9) * 100,
        )
    for number in range(1, world.dice.number(5, 7)):
        publication(
            world,
            year,
            f"newsletter-{number}",
            "newsletter",
            f"{year}-{2 * number:02}",
            ("Bản tin Liên hiệp hội", "The union's newsletter"),
            issue=f"số {number}/{year}",
            copies=world.dice.pick(["300", "~300", "?"]),
        )
    for event, topic in world.dice.some(world.consulting[year], 2):
        publication(
            world,
            year,
            f"proceedings-{event.id}",
            "proceedings",
            days_after(event.from_, 30),
            events=[event],
            copies=120,
            title=filled(("Kỷ yếu hội thảo về {}", "Proceedings: {}"), topic),
        )
    publication(
        world,
        year,
        "book",
        "book",
        world.day(year, 9, 11),
        filled(("Sổ tay hướng dẫn {}", "Handbook: {}"), world.topic()),
        copies="1000+",
    )
    publication(
        world,
        year,
        "broadcast",
        "broadcast",
        str(year),
        filled(("Chuyên mục truyền hình về {}", "Broadcasts on {}"), world.topic()),
        alike=world.dice.number(3, 5),
        publisher=world.dossier["broadcaster"],
    )
    if year == world.first:
        publication(
            world,
            year,
            "website",
            "website",
            f"{year}-01-02",
            ("Trang tin điện tử Liên hiệp hội", "The union's website"),
        )
    if year == world.last:
        publication(
            world,
            year,
            "undated",
            "book",
            None,
            ("Danh bạ trí thức tỉnh Sông Vân", "Directory of Song Van's scholars"),
        )


def publication(world, year, key, kind, published, title, **fields):
    fields.setdefault("publisher", world.union)
    record = world.add(
        world.dossier.publications,
        f"publication-{year}-{key}",
        kind=kind,
        title=title,
        published=published,
        **fields,
    )
    world.cite(record, year, world.dice.pick(["report", "website"]))
