# SPDX-License-Identifier: MIT
"""What was stated: figures of reports, beside what the records give."""
from invented.plans import leaves_of
from invented.world import World

# What the report on a year states, and counts as the records do.
STATED = [
    "events.consultation",
    "events.forum",
    "events.training",
    "consultations",
    "consultations.advice",
    "consultations.critique",
    "consultations.appraisal",
    "recommendations",
    "recommendations.answered",
    "recommendations.accepted",
    "recommendations.acceptance",
    "members.associations",
    "members.individual",
    "members.admitted",
    "members.left",
    "boards.formed",
    "contests",
    "contests.entries",
    "contests.prizes",
    "solutions.piloted",
    "solutions.replicated",
    "targets.due",
    "targets.met",
    "schemes.done",
]
# The records that a task of the plan brought, by the measure in which it was planned.
DELIVERED = {
    "events.consultation",
    "events.forum",
    "events.training",
    "consultations.critique",
    "consultations.advice",
    "consultations.appraisal",
    "consultations.comment",
    "recommendations",
    "publications",
    "contests",
    "members.admitted",
    "solutions.piloted",
    "solutions.replicated",
}


def make(world: World) -> None:
    for year in world.years:
        review = world.dossier.review(year)
        deliver(world, year, review)
        for code in STATED:
            if review[code].value.known == "exact":
                figure(world, year, code, review[code].value, "report")
        about_contests(world, year)
        about_plans(world, year)
    disagree(world)


def deliver(world, year, review):
    for code in sorted(DELIVERED):
        task = world.tasks[year, code]
        if task.status == "done":
            task.delivers = review[code].records


def figure(world, year, code, value, source, **fields):
    record = world.dossier.figures.add(
        id=f"figure-{year}-{code}-{len(world.dossier.figures) + 1}", measure=code, value=value
    )
    record.by = world.union if source == "report" else world.press
    if "about" not in fields:
        record.from_ = record.to = year
    for name, given in fields.items():
        setattr(record, name, given)
    world.cite(record, year, source, "value")
    return record


def about_contests(world, year):
    """The newspaper counts within one contest; it needs no year then."""
    for contest in world.dossier.contests:
        if contest.kind == "technical-innovation" and contest.to.year == year:
            figure(world, year, "contests.entries", len(contest.entries), "news", about=contest)


def about_plans(world, year):
    """The report counts what is done of the plan by the end of the year."""
    plan = world.plans[year]
    if plan.status == "done":
        finished = [it for it in leaves_of(plan) if str(it.finished)[:4] == str(year)]
        figure(
            world,
            year,
            "tasks.done",
            len(finished),
            "report",
            about=plan,
            from_=year,
            to=year,
            concerns=list(plan.basis),
        )


def disagree(world):
    """One figure is above what the records give, and one below: the checker is to find both."""
    review = world.dossier.review(world.last)
    more = figure(
        world, world.last, "solutions.sites", int(review["solutions.sites"].value) + 4, "news"
    )
    more.note = "Báo tính cả các điểm đang chuẩn bị."
    less = figure(
        world, world.last, "publications", len(review["publications"].records) - 4, "report"
    )
    citation = less.citations[0]
    citation.stated = f"{less.value} ấn phẩm"
    citation.corrected = "Giữ nguyên số báo cáo: báo cáo không tính bản tin cuối năm"
