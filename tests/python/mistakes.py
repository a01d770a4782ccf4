# SPDX-License-Identifier: MIT
"""Mistakes that a type checker must find: each line that ends with "# mistake", and no other.

test_py_types.py has mypy read this file; nobody runs it. What stands beside a mistake is right.
"""
import datetime
from pathlib import Path
from typing import Optional

import lienhiep
from lienhiep import Date, Dossier, Event, Quantity

d = lienhiep.load(Path("2023.xml"), max_size=1 << 30)
event: Event = d.events[0]
plan = d.plans[0]
task = plan.tasks[0]
review = d.review(2023, language="en")

# Names.
event.title = "Hội thảo"
event.titel = "Hội thảo"  # mistake
print(event.palce)  # mistake
print(d.event)  # mistake
lienhiep.lod("2023.xml")  # mistake
d.events.add(title="Hội thảo", kind="workshop", from_=2023)
d.events.add(titel="Hội thảo")  # mistake
Dossier(title="Hồ sơ", from_="2023")
Dossier(tilte="Hồ sơ")  # mistake
print(review["events.consultation"].vlaue)  # mistake
print(d.find("hoa thuy", "persons"))  # mistake
print(d.where("consultations"))  # mistake

# Values of another type.
event.title = 5  # mistake
event.from_ = datetime.date(2023, 12, 27)
event.from_ = 2023.5  # mistake
event.attendance = "~26"
event.attendance = 26.5  # mistake
event.attendance = Quantity(26, "at-least")
event.attendance = Quantity(26, "about")  # mistake
event.hosts = ["husta", d.organisations[0]]
event.hosts = [d.people[0]]  # mistake
event.topics.append(5)  # mistake
event.hosts.append(event)  # mistake
task.budget = 1.5  # mistake
d.owner = event  # mistake
d.owner = d.organisations[0]
d.events.append(plan)  # mistake
d.events.add(from_=None, attendance=[26])  # mistake
Date("2023", "12")  # mistake

# Words of closed lists.
event.kind = "field-visit"
event.kind = "party"  # mistake
d.events.add(kind="work-shop")  # mistake
task.status = "finished"  # mistake
d.review(2023, language="fr")  # mistake
d.check(severity="fatal")  # mistake
d.check(categories=["dates"])  # mistake
review.paper("pdf")  # mistake
review.list("tasks")  # mistake
d.import_csv("person", "people.csv", encoding="latin-1")  # mistake

# What may be missing.
other = d.events[1]
words = other.title.split() if other.title else []
length = len(other.title)  # mistake
name: str = other.place  # mistake
holder: Optional[str] = other.dossier.owner.name if other.dossier.owner else None
holder = other.dossier.owner.name  # mistake
day: int = other.from_.day  # mistake
count = task.budget + 1  # mistake

# Lists, and values that are none.
for host in event.hosts:
    print(host.name if host else None)
    print(host.name)  # mistake
lead: Optional[str] = event.hosts.name  # mistake
kinds = [it.kind for it in d.events if it.kind == "forum"]
first: str = d.events[0]  # mistake
several: Event = d.events[0:2]  # mistake
d.events[0] = "Hội thảo"  # mistake
shown: str = review["events.consultation"].value  # mistake
found: list[str] = d.check()  # mistake
d.events.sort(key=lambda it: it.titel)  # mistake

# Arguments.
lienhiep.load()  # mistake
lienhiep.load("2023.xml", max_depth="deep")  # mistake
lienhiep.load("2023.xml", 5)  # mistake
d.save()  # mistake
event.set_label("title", "en")  # mistake
event.label("title", language="en")
event.label("title", lang="en")  # mistake
d.events.move(0, "end")  # mistake
with lienhiep.edit("2023.xml") as edited:
    edited.dumps().decode()  # mistake
event.path = "/dossier"  # mistake
lienhiep.person_key(event)  # mistake
