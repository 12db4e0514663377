"""What needs a person: conflicts, what was held back, records that could not go on, connections in trouble."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import fn

from wcsync_desktop.core.actions import ActionState, Verb
from wcsync_desktop.database import unreadable
from wcsync_desktop.database.copies import originals
from wcsync_desktop.database.intake import READY
from wcsync_desktop.database.links import member_state
from wcsync_desktop.database.schema import Action, Conflict, Intake, Item, Link, Member, Operation, Sale, Taken, rows
from wcsync_desktop.database.statements import among
from wcsync_desktop.database.troubles import standing

_NEEDS = [s.value for s in (ActionState.FAILED, ActionState.REVIEW, ActionState.WAITING)]


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A field that was changed on both sides. ``values`` are shown texts by connection, ``base`` what it was before."""

    id: int
    title: str
    key: str
    field: str
    base: str
    values: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Changes at a connection that the brake holds back, together."""

    connection: int
    brake: str
    number: int
    reason: str
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stuck:
    """A record that cannot go on without a person.

    ``connection`` is where it should go; ``member`` the record it comes from, None where it has none; ``partner`` the
    system that it is shared with.
    """

    action: int
    connection: int
    kind: str
    title: str
    key: str
    reason: str
    member: int | None
    partner: int
    is_left_alone: bool = False
    """The quantity of a product is left alone, until its cause is gone or the person wants just that."""


def conflicts(limit: int) -> tuple[ConflictView, ...]:
    """All conflicts, the oldest first."""
    found = list(Conflict.select().order_by(Conflict.id).limit(limit))
    members = among(Member, "link", (row.link_id for row in found))
    names = {m.link_id: (str(m.title), str(m.key)) for m in members if m.title}
    return tuple(
        ConflictView(
            row.id,
            *names.get(row.link_id, ("", "")),
            str(row.field).replace("_", " "),
            str(row.base),
            {int(connection): str(value) for connection, value in json.loads(str(row.values)).items()},
        )
        for row in found
    )


def held_back() -> tuple[HeldBack, ...]:
    """What waits for an approval, by connection and reason."""
    held = (Action.held == True) & (Action.state == ActionState.REVIEW.value)  # noqa: E712 - peewee builds SQL from it
    query = (
        Action.select(Action.connection, Action.effect, fn.COUNT(Action.id), fn.MAX(Action.reason))
        .where(held)
        .group_by(Action.connection, Action.effect)
    )
    found = []
    for connection, effect, number, reason in rows(query):
        some = Action.select(Action.title).where(held & (Action.connection == connection) & (Action.effect == effect))
        titles = tuple(str(title) for (title,) in rows(some.order_by(Action.id).limit(5)))
        found.append(HeldBack(connection, str(effect), int(number), str(reason), titles))
    return tuple(found)


def _stuck() -> Any:
    # What cannot be read is counted and shown by itself.
    others = Action.live_key.is_null() | ~Action.live_key.startswith(unreadable.TOLD.partition(":")[0] + ":")
    return Action.state.in_(_NEEDS) & (Action.held == False) & others  # noqa: E712 - peewee builds SQL from it


def stuck(limit: int) -> tuple[Stuck, ...]:
    """Records that cannot go on, the newest first."""
    found = list(Action.select().where(_stuck()).order_by(Action.id.desc()).limit(limit))
    partners = {o.id: o.target_id or 0 for o in among(Operation, "id", (row.operation_id for row in found))}
    sources = _sources(found)
    return tuple(_stuck_row(row, sources.get(row.id), partners.get(row.operation_id, 0)) for row in found)


def stuck_members(operations: Iterable[int]) -> tuple[int, ...]:
    """The records, where they come from, that failed in these operations or still wait for something.

    What needs a decision is not among them: trying again decides nothing.
    """
    states = [ActionState.FAILED.value, ActionState.WAITING.value]
    found = list(Action.select().where(Action.state.in_(states) & Action.operation.in_(list(operations))))
    return tuple(dict.fromkeys(member.id for member in _sources(found).values()))


def sources_of(actions: Iterable[int]) -> tuple[int, ...]:
    """The records where these actions come from."""
    found = _sources(list(among(Action, "id", actions)))
    return tuple(dict.fromkeys(member.id for member in found.values()))


def _sources(found: Sequence[Action]) -> dict[int, Member]:
    """By action the record where it comes from, else the one that is to be changed."""
    links = {link.id: link.origin_id for link in among(Link, "id", (row.link_id for row in found if row.link_id))}
    linked = among(Member, "link", links)
    sources = {m.link_id: m for m in linked if m.connection_id == links.get(m.link_id or 0) and m.part == "primary"}
    own = {m.id: m for m in among(Member, "id", (row.member_id for row in found if row.member_id))}
    sources |= {i: row for i, row in originals(links).items() if i not in sources}
    either = {row.id: sources.get(row.link_id) or own.get(row.member_id or 0) for row in found}
    return {action: member for action, member in either.items() if member is not None}


def _stuck_row(row: Action, member: Member | None, partner: int) -> Stuck:
    title, key = (str(member.title), str(member.key)) if member is not None else ("", "")
    return Stuck(
        row.id,
        row.connection_id,
        str(row.kind),
        str(row.title) or title,
        key,
        str(row.reason),
        member.id if member is not None else None,
        partner or row.connection_id,
        member is not None and bool(member.untouched) and row.verb == Verb.NOTHING.value,
    )


@dataclass(frozen=True, slots=True)
class Return:
    """An order that was cancelled or refunded after it was shipped; ``what`` is what it had, in words."""

    order: int
    reference: str
    shop: int
    status: str
    what: str


def returns(limit: int) -> tuple[Return, ...]:
    """Orders of which a person has to say whether their pieces came back, the oldest first."""
    asked = list(Taken.select().where(Taken.asks == True).order_by(Taken.id).limit(limit))  # noqa: E712
    members = {m.id: member_state(m) for m in among(Member, "id", (t.order_id for t in asked))}
    sales: dict[int, list[Sale]] = {}
    for sale in among(Sale, "order", members):
        sales.setdefault(sale.order_id, []).append(sale)
    items = {i.id: i for i in among(Item, "id", (s.item_id for g in sales.values() for s in g if s.item_id))}
    found = []
    for taken in asked:
        member = members[taken.order_id]
        out = [s for s in sales.get(member.id, ()) if s.item_id is not None and s.shipped != "0"]
        what = ", ".join(f"{s.shipped} × {items[s.item_id or 0].sku}" for s in out)
        status = "gone" if member.gone else str(getattr(member.seen, "status", "") or "")
        found.append(Return(member.id, member.key, member.connection, status, what))
    return tuple(found)


def count() -> int:
    """How many things need a person: records, approvals and standing troubles as one each."""
    asked = int(Taken.select().where(Taken.asks == True).count())  # noqa: E712 - peewee builds SQL from it
    lists = int(Intake.select().where((Intake.state == READY) & (Intake.reason != "")).count())
    stuck_ones = int(Action.select().where(_stuck()).count())
    troubles = sum(not told.passes for told in standing())
    return stuck_ones + len(held_back()) + asked + lists + unreadable.count() + troubles
