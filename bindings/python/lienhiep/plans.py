# SPDX-License-Identifier: MIT
"""What a review says of plans, of the amounts that tasks plan, and of targets."""
from __future__ import annotations

from typing import Any, Optional

from . import _lienhiep
from ._lienhiep import Quantity
from .model import Measurement, Plan, Target, Task
from .words import Language

_core: Any = _lienhiep


_PROGRESS = {_core.progress_name(i): i for i in range(_core.PROGRESS_COUNT)}
_AREA: int = _core.class_field_find(_core.class_find("task"), "area")


class Amount:
    """What a task plans in a measure, and what came of it."""

    __slots__ = (
        "task",
        "code",
        "planned",
        "actual",
        "verdict",
        "verdict_label",
        "is_undetermined",
    )

    task: Task
    code: str
    """The measure's code."""
    planned: Quantity
    actual: Quantity
    """What the measure counts in the task's own time, of what it delivers if it says what."""
    verdict: str
    """"short", "reached", "exceeded" or "untold"."""
    verdict_label: str
    """The verdict in words, in the review's language."""
    is_undetermined: bool
    """Whether nobody can tell if the task belongs to the period."""

    def __init__(self, handle: Any, language: Language, index: int) -> None:
        verdict = _core.review_amount_verdict(handle, index)
        self.task = _core.review_amount_task(handle, index)
        self.code = _core.measure_code(_core.review_amount_measure(handle, index))
        self.planned = _core.review_amount_planned(handle, index)
        self.actual = _core.review_amount_actual(handle, index)
        self.verdict = str(_core.attainment_name(verdict))
        self.verdict_label = _core.attainment_label(verdict, language)
        self.is_undetermined = _core.review_amount_is_undetermined(handle, index)

    def __repr__(self) -> str:
        return f"<{self.task!r} {self.code} {self.planned}: {self.actual} {self.verdict}>"


class PlanReview:
    """How the tasks of a plan go, and its money.

    A progress is "all"; by status "no-status", "planned", "under-way", "done", "dropped"; of
    those done "on-time", "late", "untold"; or "overdue".
    """

    __slots__ = ("plan", "_handle", "_language", "_index")

    plan: Plan

    def __init__(self, handle: Any, language: Language, index: int) -> None:
        self.plan = _core.review_plan(handle, index)
        self._handle = handle
        self._language = language
        self._index = index

    def __repr__(self) -> str:
        return f"<{self.plan!r} {self.count('done')}/{self.count()}>"

    def count(self, progress: str = "all", area: Optional[str] = None) -> Quantity:
        """How many tasks there are of a progress, and of an area; "" for those without one."""
        number = _core.LH_EVERY_AREA
        if area is not None:
            number = _core.field_choice_find(_AREA, area)
            if area and not number:
                raise KeyError(area)
        value: Quantity = _core.review_plan_tasks(
            self._handle, self._index, _PROGRESS[progress], number
        )
        return value

    @property
    def counts(self) -> dict[str, Quantity]:
        """How many tasks there are of each progress."""
        return {progress: self.count(progress) for progress in _PROGRESS}

    def tasks(self, progress: str = "all") -> list[Task]:
        """The tasks of a progress."""
        number = _PROGRESS[progress]
        count = _core.review_plan_task_count(self._handle, self._index, number)
        get = _core.review_plan_task
        return [get(self._handle, self._index, number, i) for i in range(count)]

    def progress_label(self, progress: str) -> str:
        """What a progress is called, in the review's language."""
        return str(_core.progress_label(_PROGRESS[progress], self._language))

    @property
    def budget(self) -> Optional[Quantity]:
        """Its own, else the sum of its tasks', in VND; None where none is given."""
        value: Optional[Quantity] = _core.review_plan_budget(self._handle, self._index)
        return value

    @property
    def spent(self) -> Optional[Quantity]:
        """What its tasks spent, in VND; None where none is given."""
        value: Optional[Quantity] = _core.review_plan_spent(self._handle, self._index)
        return value


class TargetReview:
    """What became of a target by the close of the period."""

    __slots__ = ("target", "measurement", "state", "state_label")

    target: Target
    measurement: Optional[Measurement]
    """The last one by then."""
    state: str
    """"met", "missed", "not-due" or "untold"."""
    state_label: str
    """The state in words, in the review's language."""

    def __init__(self, handle: Any, language: Language, index: int) -> None:
        state = _core.review_target_state(handle, index)
        self.target = _core.review_target(handle, index)
        self.measurement = _core.review_target_measurement(handle, index)
        self.state = str(_core.target_state_name(state))
        self.state_label = _core.target_state_label(state, language)

    def __repr__(self) -> str:
        return f"<{self.target!r} {self.state}>"
