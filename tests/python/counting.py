# SPDX-License-Identifier: MIT
"""A second count of the measures, over the raw XML, that shares nothing with the library.

Written from the rules of counting alone, to be held against what a review says: see
test_py_count.py. A value is (number, known) with known exact, estimate, at-least or unknown;
a record is told by its id.
"""
import calendar
import datetime
import xml.etree.ElementTree as ElementTree
from decimal import ROUND_HALF_UP, Decimal

NAMESPACE = "{urn:lienhiep:dossier:1}"
YES, NO, MAYBE = "yes", "no", "maybe"
EXACT, ESTIMATE, AT_LEAST, UNKNOWN = "exact", "estimate", "at-least", "unknown"
WEIGHT = {EXACT: 0, ESTIMATE: 1, AT_LEAST: 2}


# ------------------------------------------------------------------ values


def span(text):
    """The first and the last day of what a date says, or None."""
    if not text:
        return None
    parts = [int(it) for it in text.split("-")]
    first = datetime.date(*(parts + [1, 1])[:3])
    if len(parts) == 3:
        return first, first
    month = parts[1] if len(parts) == 2 else 12
    return first, datetime.date(parts[0], month, calendar.monthrange(parts[0], month)[1])


def deadline(text):
    """A deadline is the last day of what it says."""
    days = span(text)
    return days and (days[1], days[1])


def inside(days, period):
    if not days:
        return MAYBE
    if period[0] <= days[0] and days[1] <= period[1]:
        return YES
    return NO if days[1] < period[0] or days[0] > period[1] else MAYBE


def quantity(text):
    """The number and how it is known; unset is None."""
    if text is None:
        return None
    if text == "?":
        return Decimal(0), UNKNOWN
    if text[0] == "~":
        return Decimal(text[1:]), ESTIMATE
    if text[-1] == "+":
        return Decimal(text[:-1]), AT_LEAST
    return Decimal(text), EXACT


def lower_bound(value, at_least):
    """What an unknown quantity adds."""
    return (Decimal(at_least), AT_LEAST) if value[1] == UNKNOWN else value


def weaker(one, other):
    return max(one, other, key=WEIGHT.get)


def plus(a, b):
    return a[0] + b[0], weaker(a[1], b[1])


def times(a, b):
    return a[0] * b[0], weaker(a[1], b[1])


NOTHING = (Decimal(0), EXACT)


# ------------------------------------------------------------------ the dossier


class Dossier:
    """The tree, with parents and ids; records of a class in the order of the file."""

    def __init__(self, path):
        self.root = ElementTree.parse(path).getroot()
        self.parents = {child: parent for parent in self.root.iter() for child in parent}
        self.ids = {it.get("id"): it for it in self.root.iter() if it.get("id")}

    def all(self, name):
        return self.root.iter(NAMESPACE + name)

    def children(self, record, container, name):
        return record.findall(f"{NAMESPACE}{container}/{NAMESPACE}{name}")

    def above(self, record):
        """The record that a record stands in: containers are none."""
        return self.parents[self.parents[record]] if record is not self.root else None

    def refs(self, record, field):
        return [self.ids[id] for id in (record.get(field) or "").split() if id in self.ids]

    def stands_for(self, record):
        """How many: it and all that it stands in, one times the other."""
        total = (Decimal(1), EXACT)
        while record is not self.root:
            alike = quantity(record.get("alike", "1"))
            total = times(total, lower_bound(alike, 1))
            record = self.above(record)
        return total


def name_of(record):
    return record.tag[len(NAMESPACE) :]


# ------------------------------------------------------------------ placing dates


def place_consultation(dossier, record):
    delivered = span(record.get("delivered"))
    if delivered:
        return delivered
    ends = [span(it.get("to")) or span(it.get("from")) for it in dossier.refs(record, "events")]
    ends = [it for it in ends if it]
    return (max(it[0] for it in ends), max(it[1] for it in ends)) if ends else None


def place_finding(dossier, record):
    for origin in dossier.refs(record, "arises_from"):
        if name_of(origin) == "consultation":
            return place_consultation(dossier, origin)
        return span(origin.get("finished" if name_of(origin) == "plan" else "from"))
    return None


def place_task(dossier, record):
    while name_of(record) == "task":
        days = deadline(record.get("due")) or span(record.get("finished"))
        if days:
            return days
        record = dossier.above(record)
    return deadline(record.get("to")) if name_of(record) == "plan" else None


def place_entry(dossier, record):
    return span(dossier.above(record).get("to"))


def by(field):
    return lambda dossier, record: span(record.get(field))


PLACES = {
    "event": by("from"),
    "consultation": place_consultation,
    "finding": place_finding,
    "recommendation": by("made"),
    "membership": by("from"),
    "board": by("formed"),
    "site": by("from"),
    "publication": by("published"),
    "target": lambda dossier, record: deadline(record.get("due")),
    "contest": by("to"),
    "entry": place_entry,
    "plan": by("finished"),
    "task": place_task,
}


# ------------------------------------------------------------------ conditions


def has(**fields):
    """The record's fields have one of the values; True asks that it is set, False that it is not."""

    def test(dossier, record, period):
        for field, wanted in fields.items():
            value = record.get(field.rstrip("_"))
            if wanted is True or wanted is False:
                if (value is not None) != wanted:
                    return NO
            elif value not in wanted.split():
                return NO
        return YES

    return test


def is_leaf(dossier, record, period):
    return NO if dossier.children(record, "tasks", "task") else YES


def timing(actual, limit, stated):
    """Whether the actual date lies by the deadline: on-time, late, None (no limit), MAYBE."""
    limit, actual = deadline(limit), span(actual)
    if limit and actual:
        if actual[1] <= limit[0]:
            return "on-time"
        if actual[0] > limit[0]:
            return "late"
    if stated:
        return stated
    return MAYBE if limit else None


def delivered_on_time(dossier, record, period):
    answer = timing(record.get("delivered"), record.get("due"), None)
    return {"on-time": YES, MAYBE: MAYBE}.get(answer, NO)


def scheme_on_time(dossier, record, period):
    answer = timing(record.get("finished"), record.get("to"), record.get("timeliness"))
    return {"on-time": YES, MAYBE: MAYBE}.get(answer, NO)


def task_late(dossier, record, period):
    answer = timing(record.get("finished"), record.get("due"), record.get("timeliness"))
    return {"late": YES, MAYBE: MAYBE}.get(answer, NO)


def scheme_done(dossier, record, period):
    status = record.get("status")
    if status:
        return YES if status == "done" else NO
    return YES if record.get("finished") else NO


def task_overdue(dossier, record, period):
    due, finished = deadline(record.get("due")), span(record.get("finished"))
    if not due or due[0] > period[1] or record.get("status") == "dropped":
        return NO
    if not finished:
        return MAYBE if record.get("status") == "done" else YES
    if finished[1] <= period[1]:
        return NO
    return YES if finished[0] > period[1] else MAYBE


def target_met(dossier, record, period):
    last, last_day = None, None
    for measurement in dossier.children(record, "measurements", "measurement"):
        days = span(measurement.get("to")) or span(measurement.get("from"))
        if days and days[1] <= period[1] and (last is None or days[1] >= last_day):
            last, last_day = measurement, days[1]
    measured = quantity(last.get("value")) if last is not None else None
    direction, value, upper = (record.get(it) for it in ("direction", "value", "upper"))
    if not measured or measured[1] == UNKNOWN or not direction or not value:
        return MAYBE
    if direction == "between" and not upper:
        return MAYBE
    return met(measured, direction, Decimal(value), Decimal(upper or 0))


def met(measured, direction, value, upper):
    number = measured[0]
    answers = {
        "at-least": number >= value,
        "above": number > value,
        "at-most": number <= value,
        "below": number < value,
        "equal": number == value,
        "between": value <= number <= upper,
    }
    if measured[1] != AT_LEAST:
        return YES if answers[direction] else NO
    # More may turn too little into enough and enough into too much, and nothing else.
    if direction in ("at-least", "above"):
        return YES if answers[direction] else MAYBE
    most = upper if direction == "between" else value
    too_much = number >= most if direction == "below" else number > most
    return NO if too_much else MAYBE


def both(*answers):
    return NO if NO in answers else MAYBE if MAYBE in answers else YES


def passes(*tests):
    return lambda *it: both(*(test(*it) for test in tests))


# ------------------------------------------------------------------ people and money


def is_woman(dossier, person):
    if person is None or not person.get("sex"):
        return MAYBE
    return YES if person.get("sex") == "female" else NO


def is_doctor(dossier, person):
    """A professor may be one: the title alone does not tell."""
    titles = (
        {it.text for it in person.findall(f"{NAMESPACE}title")} if person is not None else set()
    )
    if titles & {"TS", "TSKH"}:
        return YES
    return NO if titles - {"GS", "PGS"} else MAYBE


def member(dossier, record, period):
    return next(iter(dossier.refs(record, "member")), None)


def is_member_person(dossier, record, period):
    """Of the kinds that people may be of, those whose member is no organisation."""
    if has(kind="individual associate honorary")(dossier, record, period) == NO:
        return NO
    of = member(dossier, record, period)
    return NO if of is not None and name_of(of) != "person" else YES


def carries(field):
    """A task's money covers the tasks below it; without it, it is theirs that counts."""

    def test(dossier, record, period):
        above = dossier.above(record)
        while name_of(above) == "task":
            if above.get(field):
                return NO
            above = dossier.above(above)
        return YES if record.get(field) else is_leaf(dossier, record, period)

    return test


def is_printed(dossier, record, period):
    return NO if record.get("kind") in ("website", "broadcast") else YES


# ------------------------------------------------------------------ counting


class Count:
    def __init__(self, value=NOTHING, records=(), undetermined=()):
        self.value, self.records, self.undetermined = value, list(records), list(undetermined)


def once(dossier, records, answer):
    """Of records of one uri the first that certainly counts; the others only if none does.

    `answer` says of a record whether it counts. Gives what counts and what may.
    """
    certain, open_, taken = [], [], set()
    answers = [(it, answer(it)) for it in records]
    for record, told in answers:
        uri = record.get("uri")
        if told == YES and (not uri or uri not in taken):
            certain.append(record)
            taken.add(uri)
    for record, told in answers:
        uri = record.get("uri")
        if told == MAYBE and (not uri or uri not in taken):
            open_.append(record)
            taken.add(uri)
    return certain, open_


def flow(dossier, name, period, test, place=None, amount=None):
    """Records of a class that pass a test, in the period."""
    place = place or PLACES[name]

    def answer(record):
        told = test(dossier, record, period)
        return NO if told == NO else both(told, inside(place(dossier, record), period))

    certain, open_ = once(dossier, dossier.all(name), answer)
    value = NOTHING
    for record in certain:
        many = dossier.stands_for(record)
        value = plus(value, times(many, amount(record)) if amount else many)
    return Count(value, certain, open_)


def entries(dossier, period, test, amount=None):
    """Entries count by the contest that they stand in."""

    def answer(contest):
        return inside(span(contest.get("to")), period)

    contests, open_ = once(dossier, dossier.all("contest"), answer)
    count = Count()
    for contest in contests + open_:
        of_contest = dossier.children(contest, "entries", "entry")
        good = [it for it in of_contest if test(dossier, it, period) == YES]
        if contest in open_:
            count.undetermined += good
            continue
        if not of_contest:
            count.value = plus(count.value, (Decimal(0), AT_LEAST))
        for record in good:
            many = dossier.stands_for(record)
            count.value = plus(count.value, times(many, amount(record)) if amount else many)
            count.records.append(record)
    return count


def told(field):
    """What a field says of how much; what it does not say is unknown, and at least nothing."""
    return lambda record: lower_bound(quantity(record.get(field, "?")), 0)


def stages(dossier, period, kind):
    """A solution counts once a period for a stage of that kind."""

    def answer(solution):
        answers = [
            inside(span(it.get("on")), period)
            for it in dossier.children(solution, "stages", "stage")
            if it.get("kind") == kind
        ]
        return YES if YES in answers else MAYBE if MAYBE in answers else NO

    certain, open_ = once(dossier, dossier.all("solution"), answer)
    return Count(add_up(dossier, certain), certain, open_)


def add_up(dossier, records):
    value = NOTHING
    for record in records:
        value = plus(value, dossier.stands_for(record))
    return value


def unplaced(dossier, name, period, test):
    certain, open_ = once(dossier, dossier.all(name), lambda it: test(dossier, it, period))
    return Count(add_up(dossier, certain), certain, open_)


def stock(dossier, name, day, first, last, test):
    """What stands at the close of a day; what ends on it stands no more."""
    close = datetime.date.min, day

    def answer(record):
        begin, end = span(record.get(first)), span(record.get(last))
        begun = MAYBE if not begin else YES if begin[1] <= day else NO if begin[0] > day else MAYBE
        ended = NO if not end else YES if end[1] <= day else NO if end[0] > day else MAYBE
        stands = both(begun, {YES: NO, NO: YES, MAYBE: MAYBE}[ended])
        return both(test(dossier, record, close), stands)

    certain, open_ = once(dossier, dossier.all(name), answer)
    return Count(add_up(dossier, certain), certain, open_)


def experts(dossier, period, test):
    """Who took part in consultations: each person once."""

    def answer(record):
        return both(
            no_comment(dossier, record, period), inside(place_consultation(dossier, record), period)
        )

    certain, open_ = once(dossier, dossier.all("consultation"), answer)
    verdicts = []
    for record in certain + open_:
        for expert in dossier.children(record, "experts", "expert"):
            person = next(iter(dossier.refs(expert, "person")), None)
            verdict = test(dossier, person)
            if verdict != NO:
                sure = verdict == YES and record in certain
                verdicts.append((expert, person, sure))
    people = {person for _, person, sure in verdicts if sure}
    counted = [expert for expert, _, sure in verdicts if sure]
    undetermined = [expert for expert, person, _ in verdicts if person not in people]
    return Count((Decimal(len(people)), EXACT), counted, undetermined)


class Stock:
    """Opening, admitted, left, closing. Without one that stood before, the opening is untold."""

    def __init__(self, dossier, name, period, first, last, test):
        eve = period[0] - datetime.timedelta(1)
        self.opening = stock(dossier, name, eve, first, last, test)
        self.closing = stock(dossier, name, period[1], first, last, test)
        self.admitted = flow(dossier, name, period, test, by(first))
        self.left = flow(
            dossier, name, period, lambda *it: both(test(*it), has(**{last: True})(*it)), by(last)
        )
        self.told = bool(self.opening.records)

    @property
    def value(self):
        if self.told:
            return self.closing.value
        number = self.closing.value[0]
        return (number, AT_LEAST) if number else (Decimal(0), UNKNOWN)


# ------------------------------------------------------------------ the measures


def no_comment(dossier, record, period):
    return NO if record.get("kind") == "comment" else YES


FLOWS = {
    "events": ("event", has()),
    "events.consultation": ("event", has(kind="workshop conference", area="consultation")),
    "events.forum": ("event", has(kind="forum")),
    "events.training": ("event", has(kind="training")),
    "consultations": ("consultation", no_comment),
    "consultations.advice": ("consultation", has(kind="advice")),
    "consultations.critique": ("consultation", has(kind="critique")),
    "consultations.appraisal": ("consultation", has(kind="appraisal")),
    "consultations.comment": ("consultation", has(kind="comment")),
    "consultations.commissioned": ("consultation", passes(no_comment, has(origin="commissioned"))),
    "findings": ("finding", has()),
    "recommendations": ("recommendation", has()),
    "members.admitted": ("membership", has()),
    "boards.formed": ("board", has(kind="advisory-board")),
    "contests": ("contest", has()),
    "publications": ("publication", has()),
    "targets.due": ("target", has()),
    "tasks": ("task", is_leaf),
    "solutions.sites": ("site", has()),
    "solutions.sites.success": ("site", has(outcome="success")),
    "solutions.sites.partial": ("site", has(outcome="partial")),
    "solutions.sites.failure": ("site", has(outcome="failure")),
}
SUMS = {
    "events.attendance": ("event", has(), "attendance"),
    "events.papers": ("event", has(kind="workshop conference seminar forum"), "papers"),
    "consultations.cost": ("consultation", no_comment, "cost"),
    "schemes.budget": ("plan", passes(has(kind="scheme"), scheme_done), "budget"),
    "tasks.budget": ("task", carries("budget"), "budget"),
    "tasks.spent": ("task", carries("spent"), "spent"),
    "publications.copies": ("publication", is_printed, "copies"),
}
# By the end of the code, of experts and of members who are people.
PEOPLE = {"": lambda *it: YES, ".women": is_woman, ".doctorates": is_doctor}
ENTRIES = {"contests.entries": has(), "contests.prizes": has(prize=True)}
ENTRIES.update(
    {
        f"contests.prizes.{it}": has(prize=it)
        for it in ("special", "first", "second", "third", "encouragement")
    }
)
MEMBERS = {
    "associations": "member-association",
    "collective": "collective",
    "individual": "individual",
    "associate": "associate",
    "honorary": "honorary",
}
RESPONSES = {
    "answered": True,
    "accepted": "accepted",
    "partly-accepted": "partly-accepted",
    "rejected": "rejected",
}


def count_all(dossier, period):
    """Every measure of a period by its code: a Count, or a Stock."""
    counts = {code: flow(dossier, name, period, test) for code, (name, test) in FLOWS.items()}
    counts.update({code: entries(dossier, period, test) for code, test in ENTRIES.items()})
    counts["contests.prize-money"] = entries(dossier, period, has(prize=True), told("money"))
    counts["events.training.attendance"] = flow(
        dossier, "event", period, has(kind="training"), amount=told("attendance")
    )
    for code, (name, test, field) in SUMS.items():
        counts[code] = flow(dossier, name, period, test, amount=told(field))
    for code, test in PEOPLE.items():
        counts[f"experts{code}"] = experts(dossier, period, test)
        if code:
            of_people = passes(is_member_person, lambda *it, test=test: test(it[0], member(*it)))
            counts[f"members{code}"] = Stock(dossier, "membership", period, "from", "to", of_people)
    counts["consultations.on-time"] = flow(
        dossier, "consultation", period, passes(no_comment, delivered_on_time)
    )
    for code, response in RESPONSES.items():
        counts[f"recommendations.{code}"] = flow(
            dossier, "recommendation", period, has(response=response), by("responded")
        )
    counts["recommendations.acceptance"] = acceptance(counts)
    for kind in ("proposed", "selected", "piloted", "replicated"):
        counts[f"solutions.{kind}"] = stages(dossier, period, kind)
    counts["members.left"] = flow(dossier, "membership", period, has(to=True), by("to"))
    schemes = has(kind="scheme")
    counts["schemes.done"] = flow(dossier, "plan", period, passes(schemes, scheme_done))
    counts["schemes.on-time"] = flow(
        dossier, "plan", period, passes(schemes, scheme_done, scheme_on_time)
    )
    done = passes(is_leaf, has(status="done"))
    counts["tasks.done"] = flow(dossier, "task", period, done, by("finished"))
    counts["tasks.late"] = flow(dossier, "task", period, passes(done, task_late), by("finished"))
    counts["tasks.overdue"] = unplaced(dossier, "task", period, passes(is_leaf, task_overdue))
    counts["targets.met"] = flow(dossier, "target", period, target_met)
    for code, kind in MEMBERS.items():
        counts[f"members.{code}"] = Stock(
            dossier, "membership", period, "from", "to", has(kind=kind)
        )
    counts["boards.advisory"] = Stock(
        dossier, "board", period, "formed", "dissolved", has(kind="advisory-board")
    )
    return counts


def acceptance(counts):
    part, whole = counts["recommendations.accepted"], counts["recommendations.answered"]
    if AT_LEAST in (part.value[1], whole.value[1]) or not whole.value[0]:
        value = (Decimal(0), UNKNOWN)
    else:
        share = (part.value[0] * 100 / whole.value[0]).quantize(Decimal("0.01"), ROUND_HALF_UP)
        value = (share, weaker(part.value[1], whole.value[1]))
    return Count(value, whole.records, whole.undetermined)
