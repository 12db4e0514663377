"""What is said of a row that cannot be read exactly: the field and its value, where it stands, and the way out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wcsync_desktop.connectors.decoding import Odd, Why, as_text, told
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a person calls a system's fields, and entries of its lists; ``place`` is where rows are corrected."""

    place: str
    fields: Mapping[str, str]
    lists: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Whose:
    """The row that is set aside: what of it could be read."""

    kind: Kind
    native_id: str
    title: str
    version: str = ""
    parent: str | None = None
    concerns: bool = True


def set_aside(row: Whose, odd: Odd, words: Vocabulary, *, partial: bool = False) -> Unreadable:
    """The row with its odd field. ``partial``: everything else of it was read."""
    field, value = _field(odd, words), told(odd.value) if odd.why is not Why.MISSING else ""
    return Unreadable(
        row.native_id,
        row.title,
        field,
        value,
        f"{_what(odd, field, value, words)} {_way_out(row, words.place, partial)}",
        row.version,
        row.parent,
        partial,
        row.concerns,
    )


def without_its_product(row: Whose, product: str, said: str) -> Unreadable:
    """A variation whose product cannot be read, so that its name and price are not known either."""
    sentence = f"Its product “{product}” cannot be read. {said}"
    return Unreadable(row.native_id, row.title, "product", product, sentence, row.version, row.parent)


def _field(odd: Odd, words: Vocabulary) -> str:
    names = [str(part) for part in odd.path if isinstance(part, str)]
    if not names:
        return "row"
    last = names[-1]
    return words.fields.get(last, last.replace("_", " "))


def _what(odd: Odd, field: str, value: str, words: Vocabulary) -> str:
    place = _place(odd, words)
    if not odd.path:
        return f"It is “{value}”, which is no record." if odd.why is not Why.MISSING else "It is empty."
    if place is None:
        match odd.why:
            case Why.MISSING:
                return f"The {field} is missing."
            case Why.UNKNOWN:
                return f"The {field} is “{value}”, which is not known."
            case _:
                return f"The {field} is “{value}”, which cannot be read."
    entry, number, name = place
    match odd.why:
        case Why.MISSING:
            return f"{entry} {number} “{name}” has no {field}."
        case Why.BELOW_ZERO:
            return f"{entry} {number} “{name}” has the {field} “{value}”: nothing can be sold less than once."
        case Why.NOT_FREE:
            return f"{entry} {number} “{name}” has the {field} “{value}”, and yet an amount."
        case _:
            return f"{entry} {number} “{name}” has the {field} “{value}”, which cannot be read."


def _place(odd: Odd, words: Vocabulary) -> tuple[str, int, str] | None:
    """The entry of a list in which it stands: what it is called, its number from 1, and its name."""
    for at, part in enumerate(odd.path):
        if isinstance(part, int) and at and at + 1 < len(odd.path):
            entry = odd.entry if isinstance(odd.entry, Mapping) else {}
            called = (as_text(entry.get(name)) for name in ("name", "method_title", "label", "code"))
            name = next((found for found in called if found), "?")
            return words.lists.get(str(odd.path[at - 1]), "Entry"), part + 1, told(name)
    return None


def _way_out(row: Whose, place: str, partial: bool) -> str:
    if partial:
        return f"Correct it in {place}; everything else of it is taken."
    if row.kind is Kind.ORDER:
        return f"Correct it in {place}; the order is not sent until then."
    if not row.native_id:
        return f"Correct it in {place}; it is left out until then."
    return f"Correct it in {place}; what is known of it stays as it is until then."
