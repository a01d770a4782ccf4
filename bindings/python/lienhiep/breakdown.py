# SPDX-License-Identifier: MIT
"""Measures of a review, split by what their records say."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Union, overload

from . import _lienhiep
from ._lienhiep import Quantity
from .words import Language

# SWIG's functions.
_core: Any = _lienhiep


class Group:
    """The records of a measure that say the same."""

    __slots__ = ("key", "label", "value", "object", "records")

    key: Optional[str]
    """What they say: a choice, an id, a code, a text; None where they say nothing."""
    label: str
    """What people call it, in the review's language."""
    value: Quantity
    """The measure of these records alone."""
    object: Optional[Any]
    """The record that they name, if they name one."""
    records: list[Any]

    def __init__(self, handle: Any, index: int, language: Language) -> None:
        count = _core.breakdown_record_count(handle, index)
        self.key = _core.breakdown_key(handle, index)
        self.label = _core.breakdown_label(handle, index, language)
        self.value = _core.breakdown_value(handle, index)
        self.object = _core.breakdown_object(handle, index)
        self.records = [_core.breakdown_record(handle, index, i) for i in range(count)]

    def __repr__(self) -> str:
        return f"<{self.key} {self.value}>"


class Breakdown(Sequence[Group]):
    """A measure split into groups: choices in their order, else in Vietnamese order."""

    __slots__ = ("_groups", "by", "overlaps")

    by: str
    overlaps: bool
    """Whether a record stands in several groups, so that they do not add up to the whole."""

    def __init__(self, review: Any, number: int, by: str, language: Language) -> None:
        handle = _core.breakdown_new(review, number, by)
        count = _core.breakdown_count(handle)
        self.by = by
        self.overlaps = bool(_core.breakdown_overlaps(handle))
        self._groups = [Group(handle, i, language) for i in range(count)]

    def __len__(self) -> int:
        return len(self._groups)

    @overload
    def __getitem__(self, index: int) -> Group: ...
    @overload
    def __getitem__(self, index: slice) -> list[Group]: ...
    def __getitem__(self, index: Union[int, slice]) -> Union[Group, list[Group]]:
        return self._groups[index]

    def __repr__(self) -> str:
        return f"<Breakdown by {self.by}: {self._groups}>"
