# SPDX-License-Identifier: MIT
"""A dossier's plan as a calendar, which phones and calendar programs read."""
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union, cast

from . import _lienhiep
from ._lienhiep import Date
from .exchange import choose_language
from .files import Path
from .model import Plan
from .words import Language

if TYPE_CHECKING:
    from . import Dossier

# SWIG's functions.
_core: Any = _lienhiep

_Day = Union[datetime.date, Date, str, int]


class Calendar(NamedTuple):
    """A calendar, and what is in it."""

    text: str
    """iCalendar (RFC 5545): lines end with CRLF and are folded."""
    entries: int
    """How many events and deadlines are in it."""
    vague: int
    """How many events were left out, of which only the month or the year is known."""


class Calendars:
    """What a dossier can do with calendars: a base of lienhiep.Dossier."""

    __slots__ = ()

    def export_calendar(
        self,
        path: Optional[Path] = None,
        *,
        language: Optional[Language] = None,
        from_: Optional[_Day] = None,
        to: Optional[_Day] = None,
        plan: Union[Plan, str, None] = None,
    ) -> Calendar:
        """The events and the deadlines of plans and tasks as iCalendar; with a path, write it there too.

        Each entry is for whole days. from_ and to limit what is in it by days, months or years, and plan
        (a record or its id) to what belongs to a plan: its deadlines, the events that
        its tasks deliver, and those that are about it. A newer calendar replaces the
        entries of an older one, by the uri of their records, or else by their ids.
        """
        dossier: Any = self
        record = dossier[plan] if isinstance(plan, str) else plan
        options = (choose_language(dossier, language), from_, to, record)
        data, entries, vague = _core.calendar_write(cast("Dossier", self), options)
        if path is not None:
            _core.file_write(path, data)
        return Calendar(data.decode(), entries, vague)
