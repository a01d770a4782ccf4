# SPDX-License-Identifier: MIT
"""Traces: where a record comes from, what came of it, and where such chains stop."""
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union, cast, overload

from . import _lienhiep
from ._lienhiep import Date, Record
from .exchange import make_error
from .words import Language

if TYPE_CHECKING:
    from . import Dossier

# SWIG's functions.
_core: Any = _lienhiep

AnyDate = Union[datetime.date, Date, int, str]

_WAYS = ("here", "back", "onward")
_STOPS = ("advice", "pilot", "request")


class Days(NamedTuple):
    """How many days lie between two dates, which may be known to a month or a year only."""

    least: int
    """Negative: the second date comes before the first."""
    most: int

    def __str__(self) -> str:
        return f"{self.least}" if self.least == self.most else f"{self.least} to {self.most}"


class Step(NamedTuple):
    """One step of a trace."""

    way: str
    """"here", "back" (to where it comes from) or "onward" (to what came of it)."""
    record: Optional[Any]
    """None where a reference names what is no record: see id."""
    id: Optional[str]
    name: str
    """What people would call it, in the language of the trace."""
    relation: str
    """What it is to the step before, such as "finding"; of the traced record its class."""
    is_response: bool
    """Whether it is the response to the record, and not the record itself."""
    depth: int
    before: int
    """The number of the step before; of the traced record its own."""
    first: int
    """The number of the step at which the same is shown first; else its own."""
    date: Optional[Union[datetime.date, Date]]
    date_field: Optional[str]
    """The field that says the date, such as "delivered"."""
    lag: Optional[Days]
    """The days from the nearest step before whose class has a date; None where unknown."""


class Trace(Sequence[Step]):
    """A record, the steps that lead to it, and those that lead on; str() is a tree.

    It says how the dossier was when it was made.
    """

    __slots__ = ("_handle", "dossier", "language")

    def __init__(self, dossier: Dossier, record: Record, language: Language = "vi") -> None:
        _core.stop_label(0, language)
        self.dossier = dossier
        self.language = language
        self._handle = _core.trace_new(dossier, record)

    def __len__(self) -> int:
        return int(_core.trace_count(self._handle))

    def _step(self, index: int) -> Step:
        told = _core.trace_get(self._handle, index)
        way, record, id_, field, depth, before, first, vi, en, date, date_field, lag = told
        return Step(
            way=_WAYS[way],
            record=record,
            id=id_,
            name=_core.trace_format_name(self._handle, index, self.language),
            relation=en if self.language == "en" else vi,
            is_response=bool(field),
            depth=depth,
            before=before,
            first=first,
            date=date,
            date_field=date_field,
            lag=Days(*lag) if lag else None,
        )

    @overload
    def __getitem__(self, index: int) -> Step: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Step]: ...
    def __getitem__(self, index: Union[int, slice]) -> Union[Step, Sequence[Step]]:
        places = range(len(self))[index]
        if isinstance(places, int):
            return self._step(places)
        return [self._step(place) for place in places]

    def text(self, width: int = 0) -> str:
        """Two trees for a terminal of so many columns; 0: 100."""
        return str(_core.trace_format(self._handle, 0, self.language, width))

    def dot(self) -> str:
        """A graph for Graphviz."""
        return str(_core.trace_format(self._handle, 1, self.language, 0))

    def svg(self) -> str:
        """A picture, light or dark as the reader has it; also to stand in HTML."""
        return str(_core.trace_format(self._handle, 2, self.language, 0))

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<Trace {self[0].id or self[0].name}: {len(self)} steps>"


class Stop(NamedTuple):
    """Where a chain stops."""

    record: Any
    waited: Optional[Days]
    """How long it has waited on that day; None where it is undated."""
    is_certain: bool
    """Whether its dates leave no doubt that it stopped so; if not, it may have."""


class Traces:
    """What a dossier tells of the life of an advice: a base of lienhiep.Dossier."""

    __slots__ = ()

    def trace(self, record: Union[Record, str], language: Language = "vi") -> Trace:
        """Where a record, or the one with an id, comes from, and what came of it.

        print(d.trace("r1")) prints a tree; a trace is also a sequence of steps. The
        names are Vietnamese ("vi") or English ("en").
        """
        dossier = cast("Dossier", self)
        return Trace(dossier, dossier[record] if isinstance(record, str) else record, language)

    def stops(self, days: int = 90, on: Optional[AnyDate] = None) -> dict[str, list[Stop]]:
        """Where chains stop, at the close of a day: the last that the dossier covers unless given.

        "advice": recommendations without a response for more than so many days; "pilot":
        solutions that were piloted longer ago, and neither replicated nor adopted nor
        dropped; "request": requests that no task or consultation answers, however old.
        """
        dossier = cast("Dossier", self)
        day = dossier.to if on is None else on
        if day is None:
            raise make_error(
                "argument",
                "hồ sơ không nói về những năm nào: stops() cần một ngày",
                "the dossier does not say which years it covers: stops() needs a day",
            )
        handle = _core.stops_new(dossier, day, days)
        return {
            name: [
                Stop(
                    _core.stops_record(handle, number, i),
                    _days(_core.stops_waited(handle, number, i)),
                    _core.stops_is_certain(handle, number, i),
                )
                for i in range(_core.stops_count(handle, number))
            ]
            for number, name in enumerate(_STOPS)
        }


def _days(days: Optional[tuple[int, int]]) -> Optional[Days]:
    return Days(*days) if days else None
