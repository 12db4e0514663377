"""What one system must be brought to: an agreed record and what is there → one step, with its reason.

Pure: the same function decides for previews, imports, synchronisations and single products.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.matching import SetAside, Why
from wcsync_desktop.core.merge import Projection, Side, receivable, wanted
from wcsync_desktop.core.records import Kind, Record, field_groups, held, is_blank, only, shown
from wcsync_desktop.core.sharing import Rules


class Form(Protocol):
    """What a system can hold (a connector's mapping)."""

    def project(self, kind: Kind, agreed: Record, current: Record | None) -> Projection: ...

    def set_aside(self, kind: Kind, agreed: Record) -> SetAside | None: ...


@dataclass(frozen=True, slots=True)
class Place:
    """What may be done with a kind at one connection."""

    connection: int
    may_create: bool
    may_update: bool
    immutable: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Difference:
    """A field as it is there and as it will be, in words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Step:
    """What to do at one place. ``asked`` holds the fields to write in that system's form."""

    found: Found
    verb: Verb
    asked: Record | None = None
    differences: tuple[Difference, ...] = ()
    reason: str = ""


def plan_place(
    kind: Kind, agreed: Record, sides: Sequence[Side], place: Place, rules: Rules, form: Form, *, restore: bool
) -> Step:
    """The step that brings a place to the agreed record. ``sides`` are all that exist, the place's own among them.

    ``restore`` also puts back what the far side changed although it only follows: a person asked for it (rule 21).
    """
    there = next((s for s in sides if s.connection == place.connection), None)
    aside = form.set_aside(kind, agreed)
    if aside is not None:
        found = Found.SKIP if aside.why is Why.LEFT_OUT else Found.PROBLEM
        return Step(found, Verb.NOTHING, reason=aside.reason)
    projection = form.project(kind, agreed, there.seen if there else None)
    may_receive = receivable(kind, sides, place.connection, rules)
    fields = wanted(kind, there, place.connection, rules, projection, may_receive, restore)
    if there is None:
        if not place.may_create:
            return Step(Found.SKIP, Verb.NOTHING, reason="New records are not made there.")
        asked = only(projection.record, fields)
        return Step(Found.CREATE, Verb.CREATE, asked, _differences(kind, None, asked))
    fields -= place.immutable
    if not fields or not place.may_update:
        return Step(Found.SAME, Verb.NOTHING)
    asked = only(projection.record, fields)
    return Step(Found.UPDATE, Verb.UPDATE, asked, _differences(kind, there.seen, asked))


def _differences(kind: Kind, before: Record | None, asked: Record) -> tuple[Difference, ...]:
    names = [name for name in field_groups(kind) if name in held(asked)]
    if before is None:  # of what is new, an empty field says nothing
        names = [name for name in names if not is_blank(getattr(asked, name))]
    return tuple(
        Difference(name.replace("_", " "), shown(getattr(before, name, None)), shown(getattr(asked, name)))
        for name in names
    )
