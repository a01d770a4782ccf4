# SPDX-License-Identifier: MIT
"""The review of a period: measures, what stands beside them, and lists of what is open."""
from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from . import _lienhiep
from ._lienhiep import Date, Quantity, Record
from .breakdown import Breakdown
from .exchange import make_error
from .papers import Papers
from .plans import Amount, PlanReview, TargetReview
from .words import Language, ReviewList

if TYPE_CHECKING:
    from . import Dossier, Figure

# SWIG's functions.
_core: Any = _lienhiep

AnyList = list[Any]
AnyPlans = list[PlanReview]
AnyAmounts = list[Amount]
AnyTargets = list[TargetReview]
AnyDate = Union[datetime.date, Date, str, int]


_LISTS = {_core.review_list_name(i): i for i in range(_core.REVIEW_LIST_COUNT)}


class Stated:
    """A figure that stands beside a measure, and how it lies to what the records give.

    It equals the figure's record, and has its attributes: id, note, citations …
    """

    __slots__ = ("figure", "value", "verdict", "verdict_label", "recorded")

    figure: Figure
    value: Optional[Quantity]
    """What was stated."""
    verdict: str
    """"agrees", "stated-more", "differs" or "untold"."""
    verdict_label: str
    """The verdict in words, in the review's language."""
    recorded: Optional[Quantity]
    """What the records give within that which the figure is about."""

    def __init__(self, review: Review, number: int, index: int) -> None:
        verdict = _core.review_stated_verdict(review._handle, number, index)
        self.figure = _core.review_stated(review._handle, number, index)
        self.value = self.figure.value
        self.verdict = str(_core.verdict_name(verdict))
        self.verdict_label = _core.verdict_label(verdict, review.language)
        self.recorded = _core.review_stated_recorded(review._handle, number, index)

    def __getattr__(self, name: str) -> Any:
        # Not of one that is half made, as copy makes them.
        if name in Stated.__slots__:
            raise AttributeError(name)
        return getattr(self.figure, name)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Stated):
            other = other.figure
        if not isinstance(other, Record):
            return NotImplemented
        return bool(self.figure == other)

    def __hash__(self) -> int:
        return hash(self.figure)

    def __repr__(self) -> str:
        return f"<{self.figure!r} {self.value} {self.verdict}>"


class Measure:
    """What a review says about one measure."""

    __slots__ = ("_review", "_number")

    def __init__(self, review: Review, number: int) -> None:
        self._review = review
        self._number = number

    def __repr__(self) -> str:
        return f"<{self.code} {self.value} {self.verdict}>"

    def _records(self, kind: str) -> list[Any]:
        count = getattr(_core, f"review_{kind}_count")(self._review._handle, self._number)
        get = getattr(_core, f"review_{kind}")
        return [get(self._review._handle, self._number, i) for i in range(count)]

    @property
    def code(self) -> str:
        """The measure's code, such as "events.consultation"."""
        return str(_core.measure_code(self._number))

    @property
    def label(self) -> str:
        """What people call it, in the review's language."""
        return str(_core.measure_label(self._number, self._review.language))

    @property
    def description(self) -> str:
        """What is counted, and by which date."""
        return str(_core.measure_description(self._number, self._review.language))

    @property
    def unit(self) -> str:
        """What the number counts."""
        return str(_core.measure_unit(self._number, self._review.language))

    @property
    def is_stock(self) -> bool:
        """Whether it stands on the last day, and is not counted within the period."""
        return bool(_core.measure_is_stock(self._number))

    @property
    def value(self) -> Quantity:
        """What the records give."""
        value: Quantity = _core.review_value(self._review._handle, self._number)
        return value

    @property
    def value_is_stated(self) -> bool:
        """Whether a stated timeliness, and not dates, decided about a record."""
        return bool(_core.review_value_is_stated(self._review._handle, self._number))

    @property
    def is_silent(self) -> bool:
        """Whether it has nothing to tell: nothing recorded, planned, stated or undetermined, now and before."""
        return bool(_core.review_is_silent(self._review._handle, self._number))

    def _quantity(self, kind: str) -> Optional[Quantity]:
        value: Optional[Quantity] = getattr(_core, f"review_{kind}")(
            self._review._handle, self._number
        )
        return value

    @property
    def previous(self) -> Optional[Quantity]:
        """The same over the period before."""
        return self._quantity("previous")

    @property
    def opening(self) -> Optional[Quantity]:
        """A stock when the period opens; None for a flow."""
        return self._quantity("opening")

    @property
    def admitted(self) -> Optional[Quantity]:
        """What came to a stock; None for a flow."""
        return self._quantity("admitted")

    @property
    def left(self) -> Optional[Quantity]:
        """What left a stock; None for a flow."""
        return self._quantity("left")

    @property
    def planned(self) -> Optional[Quantity]:
        """What tasks plan for the period; None where nothing is planned."""
        return self._quantity("planned")

    @property
    def planned_verdict(self) -> str:
        """"short", "reached", "exceeded", "untold" or "nothing-planned"."""
        verdict = _core.review_planned_verdict(self._review._handle, self._number)
        return str(_core.attainment_name(verdict))

    @property
    def planned_verdict_label(self) -> str:
        """That verdict in words."""
        verdict = _core.review_planned_verdict(self._review._handle, self._number)
        return str(_core.attainment_label(verdict, self._review.language))

    @property
    def amounts(self) -> list[Amount]:
        """What each task plans in it, and what came of that."""
        return [amount for amount in self._review.amounts if amount.code == self.code]

    @property
    def records(self) -> list[Any]:
        """The records that are counted."""
        return self._records("record")

    @property
    def dimensions(self) -> list[str]:
        """What by() can split it by: fields of the records, and some names such as "country"."""
        count = _core.measure_dimension_count(self._number)
        return [_core.measure_dimension(self._number, i) for i in range(count)]

    def by(self, name: str) -> Breakdown:
        """Split it by a dimension, or by a path such as "lead.kind"."""
        return Breakdown(self._review._handle, self._number, name, self._review.language)

    @property
    def undetermined(self) -> list[Any]:
        """Records that may belong to the period, and nobody can tell."""
        return self._records("undetermined")

    @property
    def stated(self) -> list[Stated]:
        """The figures that stand beside the measure, each with its verdict."""
        count = _core.review_stated_count(self._review._handle, self._number)
        return [Stated(self._review, self._number, i) for i in range(count)]

    @property
    def verdict(self) -> str:
        """"agrees", "stated-more", "differs", "untold" or "nothing-stated"."""
        verdict = _core.review_verdict(self._review._handle, self._number)
        return str(_core.verdict_name(verdict))

    @property
    def verdict_label(self) -> str:
        """The verdict in words."""
        verdict = _core.review_verdict(self._review._handle, self._number)
        return str(_core.verdict_label(verdict, self._review.language))


def _own_period(dossier: Dossier) -> tuple[AnyDate, AnyDate]:
    """The time that a dossier says it covers."""
    if dossier.from_ is not None and dossier.to is not None:
        return dossier.from_, dossier.to
    raise make_error(
        "argument",
        "hồ sơ không nói về những năm nào: review() cần một kỳ",
        "the dossier does not say which years it covers: review() needs a period",
    )


class Review(Mapping[str, Measure], Papers):
    """The review of a period: measures by their codes, and lists of what is open.

    It says how the dossier was when it was made. write() makes a paper of it.
    """

    __slots__ = ("_handle", "dossier", "language")

    def __init__(
        self,
        dossier: Dossier,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        language: Language = "vi",
        period: Optional[str] = None,
    ) -> None:
        _core.verdict_label(0, language)
        if period is None and to is None and isinstance(from_, str):
            from_, period = None, from_
        if period is not None:
            if from_ is not None or to is not None:
                raise TypeError("a period is told by period, or by from_ and to")
            from_, to = _core.period_parse(dossier, period)
        elif from_ is None and to is None:
            from_, to = _own_period(dossier)
        self.dossier = dossier
        self.language = language
        self._handle = _core.review_new(dossier, from_, from_ if to is None else to)

    def __repr__(self) -> str:
        return f"<Review {self.from_} to {self.to}>"

    def __getitem__(self, code: str) -> Measure:
        number = _core.measure_find(code)
        if number == _core.measure_count():
            raise KeyError(code)
        return Measure(self, number)

    def __iter__(self) -> Iterator[str]:
        return iter([_core.measure_code(i) for i in range(len(self))])

    def __len__(self) -> int:
        return int(_core.measure_count())

    @property
    def from_(self) -> datetime.date:
        """The first day."""
        day: datetime.date = _core.review_from(self._handle)
        return day

    @property
    def to(self) -> datetime.date:
        """The last day."""
        day: datetime.date = _core.review_to(self._handle)
        return day

    @property
    def period(self) -> str:
        """The period in words: "quý III năm 2023", "third quarter of 2023"."""
        return str(_core.period_format(self.from_, self.to, self.language))

    @property
    def previous_from(self) -> datetime.date:
        """The first day of the period before."""
        day: datetime.date = _core.review_previous_from(self._handle)
        return day

    @property
    def previous_to(self) -> datetime.date:
        """The last day of the period before."""
        day: datetime.date = _core.review_previous_to(self._handle)
        return day

    @property
    def is_covered(self) -> bool:
        """Whether the dossier covers some of the period, by its own from and to."""
        return bool(_core.review_is_covered(self._handle))

    @property
    def previous_is_covered(self) -> bool:
        """The same of the period before; a 0 of one not covered is not known."""
        return bool(_core.review_previous_is_covered(self._handle))

    @property
    def plans(self) -> AnyPlans:
        """The plans whose time touches the period, and how their tasks go."""
        count = _core.review_plan_count(self._handle)
        return [PlanReview(self._handle, self.language, i) for i in range(count)]

    @property
    def amounts(self) -> AnyAmounts:
        """What tasks plan in measures, and what came of each."""
        count = _core.review_amount_count(self._handle)
        return [Amount(self._handle, self.language, i) for i in range(count)]

    @property
    def targets(self) -> AnyTargets:
        """The targets of programmes, and what became of them."""
        count = _core.review_target_count(self._handle)
        return [TargetReview(self._handle, self.language, i) for i in range(count)]

    @property
    def lists(self) -> dict[str, AnyList]:
        """All lists: "tasks-done", "schemes-late", "requests-unanswered" …"""
        return {name: self.list(name) for name in _LISTS}

    def list(self, name: ReviewList) -> AnyList:
        """The records of one list."""
        number = _LISTS[name]
        count = _core.review_list_count(self._handle, number)
        return [_core.review_list_get(self._handle, number, i) for i in range(count)]

    def list_label(self, name: ReviewList) -> str:
        """What a list is called."""
        return str(_core.review_list_label(_LISTS[name], self.language))
