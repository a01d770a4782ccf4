# SPDX-License-Identifier: MIT
"""The words that functions take, so that an editor can complete them and a type checker knows others."""
from typing import Literal

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, Language] = ("vi", "en")
Severity = Literal["note", "warning", "error"]
Category = Literal[
    "structure",
    "reference",
    "number",
    "figure",
    "date",
    "plan",
    "consultation",
    "membership",
    "contest",
    "source",
    "text",
]
Format = Literal["xml", "json", "csv", "html", "odt"]
Encoding = Literal["utf-8", "utf-16", "tcvn3", "vni", "viscii", "windows-1258"]
ReviewList = Literal[
    "tasks-planned",
    "tasks-under-way",
    "tasks-done",
    "tasks-dropped",
    "tasks-no-status",
    "schemes-on-time",
    "schemes-on-time-stated",
    "schemes-late",
    "schemes-late-stated",
    "schemes-untold",
    "requests-unanswered",
    "advice-unanswered",
    "corrections",
    "next-plans",
]
