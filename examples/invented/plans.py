# SPDX-License-Identifier: MIT
"""What was to be done: the programme and its targets, plans, schemes, tasks."""
import datetime
from decimal import Decimal

from invented import plan_words
from invented.world import World, days_after, filled


def make(world: World) -> None:
    programme(world)
    term_plan(world)
    for year in world.years:
        annual_plan(world, year)
        for place in range(5):
            scheme(world, year, place)


# ------------------------------------------------------------------ the programme


def programme(world):
    first, last = world.first - 1, world.first + 3
    paper = world.document(
        "programme",
        world.party,
        "{}-CTr/TU",
        datetime.date(first, 3, 18),
        (
            f"Chương trình phát triển khoa học và công nghệ {first}–{last}",
            f"Programme on science and technology {first}–{last}",
        ),
    )
    world.programme = world.add(
        world.dossier.programmes,
        "programme",
        basis=paper,
        owner=world.party,
        from_=first,
        to=last,
        title=(
            f"Chương trình phát triển khoa học, công nghệ và đổi mới sáng tạo giai đoạn {first}–{last}",
            f"Programme on science, technology and innovation {first}–{last}",
        ),
    )
    for place, row in enumerate(plan_words.TARGETS):
        name, unit, direction, value, upper, baseline, after, step = row
        due = min(world.first + after, last)
        target = world.add(
            world.programme.targets,
            f"target-{place + 1:02}",
            name=name,
            unit=unit,
            direction=direction,
            value=value,
            upper=upper,
            baseline=baseline,
            baseline_date=first - 1,
            due=due,
        )
        measure(world, target, Decimal(baseline), Decimal(step))
    world.cite(world.programme, world.first, "news")


def measure(world, target, value, step):
    """A measurement each year, nearer to the target by about a step."""
    for year in world.years:
        value += step * world.dice.number(6, 13) / 10
        if target.unit != "%" and step == step.to_integral():
            value = value.to_integral()
        value = max(Decimal("0.5"), min(value, Decimal("99.5")) if target.unit == "%" else value)
        measured = format(value.normalize(), "f")
        known = world.dice.weighted({measured: 88, f"~{measured}": 12})
        target.measurements.add(
            from_=year,
            to=f"{year}-12-31",
            value=known,
            by=world.departments[world.dice.pick(["science", "planning"])],
        )


# ------------------------------------------------------------------ plans


def term_plan(world):
    first = world.first - 1
    paper = world.document(
        "plan",
        world.union,
        "{}/KH-LHH",
        datetime.date(first, 8, 2),
        ("Kế hoạch thực hiện nghị quyết đại hội", "Plan of the congress's resolution"),
    )
    world.term = world.add(
        world.dossier.plans,
        "plan-term",
        kind="term-plan",
        level="provincial",
        owner=world.union,
        lead=world.union,
        basis=[paper],
        from_=first,
        to=first + 5,
        started=first,
        status="under-way",
        under=world.programme,
        title=(f"Kế hoạch công tác {first}–{first + 5}", f"Plan of work {first}–{first + 5}"),
    )


def annual_plan(world, year):
    paper = world.document(
        "plan",
        world.union,
        "{}/KH-LHH",
        datetime.date(year, 1, 12),
        (f"Kế hoạch công tác năm {year}", f"Plan of work for {year}"),
    )
    plan = world.add(
        world.dossier.plans,
        f"plan-{year}",
        kind="annual-plan",
        level="provincial",
        owner=world.union,
        lead=world.union,
        basis=[paper],
        under=world.term,
        from_=f"{year}-01-01",
        to=f"{year}-12-31",
        started=f"{year}-01-12",
        funding="Ngân sách tỉnh cấp, có xã hội hóa",
        title=(
            f"Kế hoạch công tác năm {year} của Liên hiệp hội",
            f"The union's plan of work for {year}",
        ),
    )
    plan.also.append(f"Chương trình công tác {year}")
    plan.also.set_label(0, "en", f"Work programme {year}")
    world.plans[year] = plan
    for place, (title, area, leaves) in enumerate(plan_words.TASKS):
        group = world.add(
            plan.tasks,
            f"task-{year}-{place + 1:02}",
            title=title,
            area=area,
            lead=world.union,
            start=f"{year}-01-15",
        )
        for number, (leaf, code, amount) in enumerate(leaves):
            task = world.add(
                group.tasks,
                f"{group.id}-{number + 1}",
                title=leaf,
                area=area,
                lead=world.dice.pick([world.union, world.union] + world.members(1)),
                start=f"{year}-{world.dice.number(1, 2):02}",
            )
            task.partners = world.members(world.dice.number(0, 2))
            if code:
                task.measure, task.amount = code, amount
                world.tasks[year, code] = task
            fate(world, task, year)
        close(group)
    # What the checker is to find: see the list in sample.py.
    if year == world.last:
        leave_open(world, plan)
    close(plan)
    plan.budget = sum(leaf.budget for leaf in leaves_of(plan))
    world.cite(plan, year, "report")


def fate(world, task, year):
    """Whether, when and for how much it was done."""
    due = world.day(year, 4, 11)
    task.budget = world.money(8, 90)
    outcome = world.dice.weighted({"early": 68, "late": 12, "next": 5, "dropped": 7, "vague": 8})
    if task.measure and outcome in ("next", "dropped"):
        outcome = "late"  # of what is counted, some came about
    if task.measure:
        # What it delivers comes about all through the year; late is what should have been sooner.
        due = datetime.date(year, *((12, 31) if outcome == "early" else (11, 15)))
    task.due = world.dice.weighted({due: 8, str(due)[:7]: 2})
    if outcome == "dropped":
        task.status, task.progress = "dropped", world.dice.number(0, 6) * 10
        task.note = "Dừng do không bố trí được kinh phí."
        return
    finished = {
        "early": days_after(due, -world.dice.number(2, 6 if task.measure else 40)),
        "late": days_after(due, world.dice.number(32, 45)),
        "next": datetime.date(year + 1, 1, world.dice.number(6, 28)),
        "vague": year,
    }[outcome]
    if outcome == "next" and year == world.last:
        finished = due
    if outcome == "vague":
        # The report says no more than that; the deadline alone does not tell.
        task.timeliness = world.dice.pick(["on-time", "late"])
    done(task, finished)
    if outcome == "early":
        task.started = task.start
        task.topics = [world.topic()[0]]
    task.spent = task.budget * world.dice.number(80, 100) // 100
    if world.dice.chance(0.05):
        task.spent = task.budget + 1_500_000
    if world.dice.chance(0.5):
        world.cite(
            task, year, world.dice.pick(["report", "minutes"]), world.dice.pick([None, "status"])
        )


def done(task, finished):
    task.status, task.finished, task.progress = "done", finished, 100


def leave_open(world, plan):
    leaves = [it for it in leaves_of(plan) if it.status == "done" and not it.measure]
    for place, task in enumerate(world.dice.some(leaves, 3)):
        task.status, task.progress = (
            ("planned", 0) if place == 0 else ("under-way", 50 + 10 * place)
        )
        task.finished = task.timeliness = task.spent = None
        close(task.container)


def leaves_of(work):
    for task in work.tasks:
        if len(task.tasks):
            yield from leaves_of(task)
        else:
            yield task


def last_finish(work):
    """The latest day on which a part of it was finished, as far as days are known."""
    days = [
        str(it.finished) for it in leaves_of(work) if it.finished and len(str(it.finished)) == 10
    ]
    return max(days, default=str(work.started or work.start))


def close(work):
    """What has parts is done when no part is open."""
    work.finished = None
    if any(it.status in ("planned", "under-way") for it in work.tasks):
        work.status = "under-way"
    elif all(it.status == "dropped" for it in work.tasks):
        work.status = "dropped"
    else:
        work.status, work.finished = "done", last_finish(work)
    if work.class_name == "task":
        work.progress = {"done": 100, "under-way": 80, "dropped": 20}[work.status]


# ------------------------------------------------------------------ schemes

KINDS = [
    ("scheme", ("Đề án {}", "Scheme: {}")),
    ("scheme", ("Đề án {} giai đoạn 2", "Scheme, second stage: {}")),
    ("scheme", ("Đề án thí điểm {}", "Pilot scheme: {}")),
    ("project", ("Dự án {}", "Project: {}")),
    ("research-topic", ("Nghiên cứu giải pháp {}", "Research: {}")),
]
STEPS = [
    ("Khảo sát hiện trạng", "Survey how things are"),
    ("Xây dựng và lấy ý kiến dự thảo", "Draft it and ask for opinions"),
    ("Nghiệm thu, bàn giao", "Have it accepted and hand it over"),
]


def scheme(world, year, place):
    kind, title = KINDS[place]
    topic = world.topic()
    lead = world.dice.pick([world.union, world.departments[topic[2]]])
    begin, end = world.day(year, 2, 4), world.day(year, 9, 11)
    paper = world.document(
        "decision",
        world.committee,
        "{}/QĐ-UBND",
        begin,
        filled(("Quyết định phê duyệt nội dung {}", "Approval: {}"), topic),
    )
    plan = world.add(
        world.dossier.plans,
        f"{kind}-{year}-{place + 1}",
        kind=kind,
        level="provincial",
        title=filled(title, topic),
        owner=world.committee,
        lead=lead,
        partners=world.members(2),
        basis=[paper],
        under=world.programme,
        from_=begin,
        to=end,
        started=days_after(begin, 7),
        status="done",
        budget=world.money(200, 900),
        funding=world.dice.pick(["Ngân sách tỉnh", "Sự nghiệp khoa học", "Xã hội hóa"]),
        serves=[world.dice.pick(list(world.programme.targets))],
    )
    outcome = world.dice.weighted({"on-time": 5, "late": 2, "vague": 1, "open": 2})
    if outcome == "open" and year == world.last:
        plan.status, plan.to = "under-way", f"{year + 1}-06-30"
    elif outcome == "open":
        plan.status = world.dice.pick(["suspended", "dropped"])
    elif outcome == "vague":
        plan.finished, plan.timeliness = year, world.dice.pick(["on-time", "late"])
    else:
        plan.finished = days_after(
            end, world.dice.number(10, 30) * (1 if outcome == "late" else -1)
        )
    for number, step in enumerate(STEPS):
        task = world.add(
            plan.tasks,
            f"{plan.id}-step-{number + 1}",
            title=step,
            area="research",
            lead=lead,
            due=days_after(begin, 60 * (number + 1)),
            budget=plan.budget // 4,
        )
        if plan.status == "done":
            done(
                task,
                min(
                    days_after(task.due, world.dice.number(-10, 4)), known(plan.finished, task.due)
                ),
            )
            task.spent = task.budget
        else:
            task.status, task.progress = (
                ("dropped", 30) if plan.status != "under-way" else ("planned", 0)
            )
            if plan.status == "under-way":
                task.due = f"{year + 1}-0{number + 3}-28"
        if task.due and str(task.due) > str(plan.to):
            task.due = plan.to
    world.cite(plan, year, world.dice.pick(["report", "news"]))


def known(date, otherwise):
    return date if isinstance(date, datetime.date) else otherwise
