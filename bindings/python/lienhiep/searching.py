# SPDX-License-Identifier: MIT
"""Finding records: by class, by name, by what their fields say; and keys to sort them by."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from . import _lienhiep
from ._lienhiep import List, Record, person_key, vietnamese_key

if TYPE_CHECKING:
    from .model import ClassName

__all__ = ["Searches", "person_key", "vietnamese_key"]


def _says(record: Record, name: str, value: Any) -> bool:
    """Whether a field has a value, or one of several."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return any(_says(record, name, one) for one in value)
    held = getattr(record, name)
    if isinstance(held, List):
        return value in held
    if held == value:
        return True
    if not isinstance(value, str):
        return False
    # As in XML: a reference by its id, also of a record that is not there.
    if held is None or isinstance(held, Record):
        return record.ref_id(name) == value
    return (str(held).lower() if isinstance(held, bool) else str(held)) == value


class Searches:
    """What a dossier finds."""

    __slots__ = ()

    def find(self, text: str, class_name: Optional[ClassName] = None) -> list[Any]:
        """The records that are called so, in any language, in the order of the file.

        A part of a name will do, and tone marks, đ and case do not matter: "hoa thuy"
        finds "Hội Hòa Thủy". Names are titles, short names, abbreviations, numbers of
        documents and people's names. class_name, "person", leaves all others out.
        """
        found: list[Any] = _lienhiep.dossier_search(self, class_name, text)
        return found

    def where(self, class_name: ClassName, **fields: Any) -> list[Any]:
        """The records of a class, at any depth, whose fields have these values.

        d.where("consultation", kind="critique", lead="husta"). A value is what the
        attribute gives, or its form in XML; a reference is a record or an id. None means
        unset; a list, a tuple or a set means any of its values. A field with several
        values needs to hold the one that is asked for.
        """
        records = _lienhiep.dossier_search(self, class_name, None)
        kind = _lienhiep.CLASSES[_lienhiep.class_find(class_name) - 1]
        for name in fields:
            if not hasattr(kind, name):
                _lienhiep.refuse_field(kind, name)
        return [
            record
            for record in records
            if all(_says(record, name, value) for name, value in fields.items())
        ]
