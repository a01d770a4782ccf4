# SPDX-License-Identifier: MIT
"""The life of an advice: consultations, findings, recommendations, solutions."""
from invented import words
from invented.happenings import letter
from invented.people import board, office
from invented.world import World, as_place, days_after, filled

DRAFTS = {
    "line": "report",
    "programme": "programme",
    "scheme": "scheme",
    "plan": "plan",
    "law": "resolution",
}
# The date of what a recommendation arises from on which it is made.
MADE = {"consultation": "delivered", "event": "from_", "plan": "finished"}
RESPONSES = {"accepted": 46, "partly-accepted": 22, "rejected": 10, None: 22}


def make(world: World) -> None:
    for year in world.years:
        consultations(world, year)
        advise_on_events(world, year)
        advise_on_schemes(world, year)
    for year in world.years:
        solutions(world, year)


# ------------------------------------------------------------------ consultations


def consultations(world, year):
    dice = world.dice
    kinds = (
        ["critique"] * dice.number(6, 8)
        + ["advice"] * dice.number(3, 5)
        + ["appraisal"] * dice.number(2, 3)
        + ["comment"] * dice.number(4, 6)
    )
    held = dice.shuffled(world.consulting[year])
    # What the checker is to find: one of each year is late.
    late = kinds.index("advice")
    for place, kind in enumerate(kinds):
        event, topic = held.pop() if held and kind != "comment" else (None, world.topic())
        record = consultation(world, year, place + 1, kind, event, topic)
        date(world, record, year, event, place == late)
        papers(world, record, topic)
        if kind != "comment":
            experts(world, record, topic)
            findings(world, record, topic)
            recommend(world, record, topic)
        world.cite(record, year, dice.pick(["report", "minutes", "website"]))
    if year == world.last:
        open_comment(world, year)


def consultation(world, year, number, kind, event, topic):
    subject_kind, vietnamese, english = world.dice.pick(words.SUBJECTS)
    commissioned = kind == "comment" or world.dice.chance(0.72)
    drafter = world.departments[topic[2]]
    record = world.add(
        world.dossier.consultations,
        f"consultation-{year}-{number:02}",
        kind=kind,
        subject_kind=subject_kind,
        subject=filled((vietnamese, english), topic),
        drafter=drafter,
        lead=world.union,
        origin="commissioned" if commissioned else "own-initiative",
        partners=world.members(world.dice.number(1, 2)),
    )
    if commissioned:
        record.commissioner = world.dice.pick(
            [world.committee, world.council, world.party, drafter]
        )
    if event:
        record.events = [event]
        event.concerns.append(record)
    request = world.asked.get(event.id) if event else None
    if request:
        record.answers, record.commissioner, record.origin = [request], request.by, "commissioned"
    record.cost = world.money(5, 60)
    record.funding = world.dice.weighted({"budget": 5, "contract": 3, "own": 2})
    return record


def date(world, record, year, event, late):
    day = event.from_ if event else world.day(year, 2, 10)
    record.received = days_after(day, -world.dice.number(14, 40) if event else 0)
    record.delivered = days_after(day, world.dice.number(4, 26))
    if len(record.answers):
        record.received = days_after(record.answers[0].made, 5)
    if record.origin == "commissioned" or late:
        record.due = days_after(record.delivered, world.dice.number(0, 12))
    if late:
        record.due = days_after(record.delivered, -world.dice.number(1, 3))
    if record.received.year < world.first:
        record.received = f"{world.first}-01-03"


def papers(world, record, topic):
    """The draft, the letter that asks, the report that answers."""
    received = record.received
    draft = world.add(
        world.dossier.documents,
        f"draft-{record.id}",
        issuer=record.drafter,
        title=filled(
            (f"Dự thảo ngày {received:%d/%m/%Y} về {{}}", f"Draft of {received:%d/%m/%Y} on {{}}"),
            topic,
        ),
        kind=DRAFTS.get(record.subject_kind, "other"),
        note="Bản gửi lấy ý kiến, chưa ký.",
    )
    record.concerns = [draft]
    if record.commissioner:
        record.request_document = letter(
            world,
            record.commissioner,
            record.received,
            filled(("V/v lấy ý kiến về {}", "Asking for an opinion on {}"), topic),
        )
    comment = record.kind == "comment"
    record.form = (
        "written-comment"
        if comment
        else world.dice.weighted({"report": 7, "minutes": 1, "petition": 1, "proceedings": 1})
    )
    record.conclusion = world.dice.weighted({"agree-with-changes": 7, "agree": 2, "disagree": 1})
    record.result = world.document(
        "letter" if comment else "report",
        world.union,
        "{}/LHH-TVPB" if comment else "{}/BC-LHH",
        record.delivered,
        filled(("Kết quả cho ý kiến về {}", "Opinion on {}"), topic),
    )


def experts(world, record, topic):
    chosen = world.dice.some(world.experts, world.dice.number(2, 4))
    roles = ["chair", "reviewer", "reviewer", "secretary", "member"]
    if record.kind == "critique":
        record.board = board(
            world,
            f"council-{record.id}",
            "council",
            record.received,
            record.delivered,
            None,
            filled(("Hội đồng phản biện về {}", "Council on {}"), topic),
        )
        office(
            world,
            chosen[0],
            record.board,
            "chair",
            record.received,
            record.delivered,
            ("Chủ tịch hội đồng", "Chair of the council"),
        )
    for person, role in zip(world.dice.shuffled(chosen), roles):
        view = world.dice.weighted({record.conclusion: 7, "agree-with-changes": 2, "disagree": 1})
        expert = record.experts.add(person=person, role=role, view=view)
        if role == "reviewer":
            expert.opinion = words.OPINIONS[view]


def open_comment(world, year):
    """It came in, and nobody has answered yet."""
    topic = world.topic()
    record = consultation(world, year, 99, "comment", None, topic)
    record.received, record.due, record.cost = f"{year}-12-20", f"{year + 1}-01-31", None
    record.note = "Đang lấy ý kiến hội thành viên."


# ------------------------------------------------------------------ what came of them


def findings(world, record, topic):
    if record.kind == "advice" and world.dice.chance(0.5):
        return
    for number, (kind, text) in enumerate(world.dice.some(words.FINDINGS, world.dice.number(1, 2))):
        finding = world.add(
            world.dossier.findings,
            f"finding-{record.id}-{number + 1}",
            kind=kind,
            text=text.format(topic[0]),
            arises_from=record,
            concerns=record.concerns[0],
        )
        if world.dice.chance(0.4):
            world.cite(finding, record.delivered.year, "minutes")


def recommend(world, origin, topic):
    for number, (kind, vietnamese, english) in enumerate(
        world.dice.some(words.RECOMMENDATIONS, world.dice.number(1, 2))
    ):
        record = world.add(
            world.dossier.recommendations,
            f"recommendation-{origin.id}-{number + 1}",
            kind=kind,
            arises_from=origin,
            text=filled((vietnamese, english), topic),
            addressee=world.dice.pick([world.committee, world.departments[topic[2]]]),
        )
        of_origin = (
            [
                it
                for it in world.dossier.findings
                if it.kind != "strength" and it.arises_from == origin
            ]
            if number == 0
            else []
        )
        record.resolves = of_origin[:1]
        record.made = getattr(origin, MADE[origin.class_name])
        respond(world, record, topic)
        world.cite(record, record.made.year, world.dice.pick(["report", "minutes"]))


def respond(world, record, topic):
    response = world.dice.weighted(RESPONSES)
    responded = days_after(record.made, world.dice.number(18, 140))
    if not response or responded > world.until:
        return
    record.response, record.responded = response, responded
    record.reason = words.REASONS.get(response)
    if world.dice.chance(0.7):
        record.response_document = letter(
            world,
            record.addressee,
            responded,
            filled(("V/v trả lời kiến nghị về {}", "Answer on {}"), topic),
        )


def advise_on_events(world, year):
    """Forums recommend things as well. One of them forgot to whom, which the checker is to find."""
    for event in list(world.dossier.events):
        if event.kind == "forum" and str(event.from_)[:4] == str(year):
            recommend(world, event, world.topic())
    if year == world.first:
        world.dossier.recommendations[-1].addressee = None


def advise_on_schemes(world, year):
    """What schemes found out; one goes straight on as a model."""
    schemes = [
        it
        for it in world.dossier.plans
        if it.kind == "scheme" and len(str(it.finished)) == 10 and it.finished.year == year
    ]
    for number, plan in enumerate(schemes):
        topic = world.topic()
        world.add(
            world.dossier.findings,
            f"finding-{plan.id}",
            kind="strength",
            text=words.FINDINGS[0][1].format(topic[0]),
            arises_from=plan,
        )
        recommend(world, plan, topic)
        if number == 0:
            solution = world.add(
                world.dossier.solutions,
                f"solution-{plan.id}",
                arises_from=plan,
                owner=plan.lead,
                kind="model",
                title=filled(("Mô hình {}", "Model: {}"), topic),
                serves=list(plan.serves),
            )
            live(world, solution, plan.finished, days_after(plan.finished, 35))


# ------------------------------------------------------------------ solutions


def solutions(world, year):
    accepted = [
        it
        for it in world.dossier.recommendations
        if it.kind in ("solution", "model")
        and it.made.year == year
        and it.response in ("accepted", "partly-accepted")
    ]
    for number, recommendation in enumerate(world.dice.some(accepted, 9)):
        record = world.add(
            world.dossier.solutions,
            f"solution-{year}-{number + 1}",
            arises_from=recommendation,
            owner=world.union,
            kind=recommendation.kind,
            title=(recommendation.text, recommendation.label("text", "en")),
            serves=[world.dice.pick(list(world.programme.targets))],
        )
        live(world, record, recommendation.made, recommendation.responded)


def stage(world, record, kind, on, by):
    """A stage, unless it is still to come."""
    if on > world.until:
        return False
    paper = None
    if kind in ("selected", "adopted"):
        paper = world.document(
            "decision",
            world.committee,
            "{}/QĐ-UBND",
            on,
            (f"Quyết định về: {record.title}", f"Decision on: {record.label('title', 'en')}"),
        )
    record.stages.add(kind=kind, on=on, by=by)
    record.stages[-1].basis = paper
    return True


def live(world, record, proposed, selected):
    """From one stage to the next, for as long as it goes well and the dossier goes on."""
    dice = world.dice
    stage(world, record, "proposed", proposed, world.union)
    if not stage(world, record, "selected", selected, world.committee):
        return
    piloted = days_after(selected, dice.number(15, 75))
    if dice.chance(0.12):
        stage(world, record, "dropped", piloted, world.committee)
        return
    if dice.chance(0.2) or not stage(
        world, record, "piloted", piloted, world.departments["science"]
    ):
        return
    good = dice.chance(0.75)
    replicated = days_after(piloted, dice.number(120, 260))
    for _ in range(dice.number(1, 2)):
        outcome = (
            "pending"
            if replicated > world.until
            else "success"
            if good
            else dice.pick(["partial", "failure"])
        )
        site(world, record, "pilot", piloted, outcome)
    if (
        good
        and dice.chance(0.6)
        and stage(world, record, "replicated", replicated, world.committee)
    ):
        for _ in range(dice.number(1, 4)):
            begin = days_after(replicated, dice.number(0, 20))
            if begin <= world.until:
                site(
                    world, record, "replication", begin, dice.weighted({"success": 3, "pending": 2})
                )
        stage(world, record, "adopted", days_after(replicated, 90), world.committee)


def site(world, record, use, begin, outcome):
    users = [it for it in world.dossier.organisations if it.kind == "enterprise"]
    added = record.sites.add(
        place=as_place(world.dice.pick(words.COMMUNES)),
        organisation=world.dice.pick(users),
        use=use,
        outcome=outcome,
    )
    added.from_ = begin
    if outcome == "success":
        added.benefit = world.dice.pick(words.BENEFITS)
    if use == "pilot" and outcome != "pending":
        added.to = days_after(begin, 110)
