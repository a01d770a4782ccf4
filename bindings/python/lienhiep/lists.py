# SPDX-License-Identifier: MIT
"""What live lists do beside what the core has a call for: the rest of a MutableSequence."""
from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, MutableSequence, Sequence
from typing import Any, Optional, SupportsIndex

from ._lienhiep import Labels, List, Record, Records, Refs, Texts


def _to_search(values: List[Any], value: Any) -> list[Any]:
    """What a value is looked for in: a reference is in a list by its record or its id."""
    return values.ids if isinstance(values, Refs) and isinstance(value, str) else list(values)


def _index(
    self: List[Any], value: Any, start: SupportsIndex = 0, stop: SupportsIndex = sys.maxsize
) -> int:
    """The first place of a value; of references, also of an id."""
    try:
        return _to_search(self, value).index(value, start, stop)
    except ValueError:
        raise ValueError(f"{value!r} is not in the list") from None


def _count(self: List[Any], value: Any) -> int:
    """How often a value is in the list; of references, also an id."""
    return _to_search(self, value).count(value)


def _sort(
    self: List[Any], *, key: Optional[Callable[[Any], Any]] = None, reverse: bool = False
) -> None:
    """Put the items into order, as list.sort() does: stable, and all or nothing."""
    items = list(self)
    keys = items if key is None else [key(item) for item in items]
    self._arrange(sorted(range(len(items)), key=keys.__getitem__, reverse=reverse))


def _reverse(self: List[Any]) -> None:
    """Put the items into the opposite order."""
    self._arrange(range(len(self) - 1, -1, -1))


def _extend(self: Records[Any], values: Iterable[Any]) -> None:
    """Move records to the end; those of another dossier are copied. All or none."""
    self[len(self) :] = values


def _pop(self: Records[Any], index: SupportsIndex = -1) -> Any:
    """Remove a record; what is returned is a copy in a dossier of its own."""
    record = self[index]
    alone = record.copy()
    record.remove()
    return alone


def _add_all(self: Any, values: Iterable[Any]) -> Any:
    self.extend(values)
    return self


def _replace(self: Any, start: int, stop: int, values: list[Any]) -> None:
    """Put values in the place of those from start to stop."""
    added = 0
    try:
        for value in values:
            self.insert(start + added, value)
            added += 1
    except BaseException:
        del self[start : start + added]
        raise
    del self[start + added : stop + added]


def _replace_each(self: Any, places: range, values: list[Any]) -> None:
    """Put a value into each of some places."""
    if len(places) != len(values):
        raise ValueError(
            f"attempt to assign sequence of size {len(values)}"
            f" to extended slice of size {len(places)}"
        )
    before = self.ids if isinstance(self, Refs) else list(self)
    done = 0
    try:
        for place, value in zip(places, values):
            self[place] = value
            done += 1
    except BaseException:
        for place in places[:done]:
            self[place] = before[place]
        raise


def _owners(self: Records[Any]) -> set[Record]:
    """The records that a list stands in."""
    owners = set()
    owner: Optional[Record] = self._owner
    while owner is not None:
        owners.add(owner)
        owner = owner.container
    return owners


def _take(self: Records[Any], records: list[Any]) -> list[Any]:
    """Have records in the list: all of them, or none."""
    owners = _owners(self)
    for record in records:
        if not self._accepts(record):
            raise TypeError(f"{self!r} takes no {record!r}")
        if record in owners:
            raise ValueError("a record cannot be moved into itself")
    taken: list[Any] = [None] * len(records)
    # Copies first: they may be refused, and are taken back. What is moved was looked at.
    home = self._owner.dossier
    strangers = [i for i, record in enumerate(records) if record.dossier != home]
    try:
        for i in strangers:
            taken[i] = self.add_copy(records[i])
        for i, record in enumerate(records):
            if taken[i] is None:
                self.append(record)
                taken[i] = record
    except BaseException:
        for i in strangers:
            if taken[i] is not None:
                taken[i].remove()
        raise
    return taken


def _replace_records(self: Records[Any], key: slice, values: list[Any]) -> None:
    """As a list is set, with records that stand in one place only."""
    coming = set(values)
    if len(coming) != len(values):
        raise ValueError("a record stands in one place only")
    old = list(self)
    going = set(old[key]) - coming
    # Of the right size, or a ValueError; then nothing has changed.
    places: list[Any] = list(range(len(old)))
    places[key] = [-1 - i for i in range(len(values))]
    taken = _take(self, values)
    for record in going:
        record.remove()
    number = {record: i for i, record in enumerate(self)}
    final = [taken[-1 - i] if i < 0 else old[i] for i in places if i < 0 or old[i] not in coming]
    self._arrange([number[record] for record in final])


def assign(self: List[Any], key: slice, values: Iterable[Any]) -> None:
    """list[slice] = values: all of it, or nothing."""
    if isinstance(values, (str, bytes)):
        raise TypeError(f"a list is set to several values, not to {values!r}")
    items = list(values)
    start, stop, step = key.indices(len(self))
    if isinstance(self, Records):
        _replace_records(self, key, items)
    elif step == 1:
        _replace(self, start, max(start, stop), items)
    else:
        _replace_each(self, range(start, stop, step), items)


def _give(kind: type[Any], name: str, function: Callable[..., Any]) -> None:
    """Make a function a method, which help() calls as programs do."""
    function.__name__, function.__qualname__ = name, f"{kind.__name__}.{name}"
    setattr(kind, name, function)


_METHODS: dict[str, Callable[..., Any]] = {
    "__iadd__": _add_all,
    "index": _index,
    "count": _count,
    "sort": _sort,
    "reverse": _reverse,
}
for _name, _function in _METHODS.items():
    _give(List, _name, _function)
setattr(List, "__reversed__", Sequence.__reversed__)
for _type in (Texts, Labels, Refs):
    for _name in ("extend", "pop", "remove"):
        setattr(_type, _name, getattr(MutableSequence, _name))
_give(Records, "extend", _extend)
_give(Records, "pop", _pop)
MutableSequence.register(List)
