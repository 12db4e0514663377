"""A record that was shown and could not be read exactly: it is set aside, and the others go on (PRODUCT.md rule 26)."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_VALUE = 200
"""So many characters of an odd value are kept: enough to find it."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row of a list, or one record, of which a field holds what cannot be taken for a value.

    ``native_id`` is empty where not even that can be read. ``field`` is what a person calls the field, ``value`` what
    stands there as plain text, bounded; ``sentence`` says both with the way out. ``version`` is the system's mark of
    its last change, empty where it is unknown. ``is_partial``: only this field is unknown, the rest was read. Where it
    would be left out anyway (a draft), it ``concerns`` nobody; it is there all the same.
    """

    native_id: str
    title: str
    field: str
    value: str
    sentence: str
    version: str = ""
    parent: str | None = None
    is_partial: bool = False
    concerns: bool = True
