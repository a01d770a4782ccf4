# SPDX-License-Identifier: MIT
"""The model as data: which classes there are, and what their fields are and mean; and the rules."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from . import _lienhiep
from .words import Category, Language, Severity

if TYPE_CHECKING:
    from .model import ClassName

# What SWIG wraps has no types.
_core: Any = _lienhiep


class Choice(NamedTuple):
    """A value of a field that takes one of a closed list."""

    name: str
    label: str
    description: str


class Field(NamedTuple):
    """A field of a class."""

    name: str
    """As in XML; the attribute has a "_" more where this is a keyword."""
    type: str
    """"text", "date", "refs" …"""
    label: str
    description: str
    required: bool
    personal: bool
    choices: tuple[Choice, ...]
    accepts: tuple[str, ...]
    """The classes that a reference may name, or that stand in the field."""


class Class(NamedTuple):
    """A class of the model."""

    name: ClassName
    plural: str
    label: str
    description: str
    fields: tuple[Field, ...]


class Rule(NamedTuple):
    """What the checker looks for."""

    id: str
    """"LH-0101"; it never changes."""
    severity: Severity
    """"error", "warning" or "note"."""
    category: Category
    """"structure", "reference", "date" …"""
    class_name: Optional[ClassName]
    """The class of the records that it looks at; None: of several, or all."""
    text: str
    """What it asks for, in one line."""
    category_label: str
    """What people call the category."""


def _choice(field: int, number: int, language: Language) -> Choice:
    return Choice(
        _core.field_choice_name(field, number),
        _core.field_choice_label(field, number, language),
        _core.field_choice_description(field, number, language),
    )


def _field(field: int, language: Language) -> Field:
    return Field(
        _core.field_name(field),
        _core.type_name(_core.field_type(field)),
        _core.field_label(field, language),
        _core.field_description(field, language),
        _core.field_is_required(field),
        _core.field_is_personal(field),
        tuple(
            _choice(field, number, language)
            for number in range(1, _core.field_choice_count(field) + 1)
        ),
        tuple(
            _core.class_name(number)
            for number in range(1, _core.class_count() + 1)
            if _core.field_accepts(field, number)
        ),
    )


def classes(language: Language = "vi") -> dict[str, Class]:
    """The model: classes by name, with their fields, labelled in Vietnamese or English."""
    return {
        _core.class_name(number): Class(
            _core.class_name(number),
            _core.class_plural(number),
            _core.class_label(number, language),
            _core.class_description(number, language),
            tuple(
                _field(_core.class_field_at(number, i), language)
                for i in range(_core.class_field_count(number))
            ),
        )
        for number in range(1, _core.class_count() + 1)
    }


def rules(language: Language = "vi") -> dict[str, Rule]:
    """The checker's rules by their ids, told in Vietnamese or English."""
    return {
        _core.rule_id(i): Rule(
            _core.rule_id(i),
            _core.rule_severity(i),
            _core.category_name(_core.rule_category(i)),
            _core.class_name(_core.rule_class(i)),
            _core.rule_text(i, language),
            _core.category_label(_core.rule_category(i), language),
        )
        for i in range(_core.rule_count())
    }
