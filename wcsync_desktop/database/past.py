"""The sync history as a person looks at it: operations filtered and sorted, and the records behind a number."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from peewee import fn

from wcsync_desktop.core.actions import DRY, ActionState, Found, OperationState, StoppedBy, Verb, What
from wcsync_desktop.core.records import LABELS, field_groups, held, is_blank, shown
from wcsync_desktop.database import codec
from wcsync_desktop.database.outbox import HELPER, QUANTITY, SHOP_QUANTITY
from wcsync_desktop.database.schema import Action, Attempt, Connection, Member, Operation, Preview, Tally, rows
from wcsync_desktop.database.statements import among

SHOWN = Operation.quiet == False  # noqa: E712 - peewee builds SQL from it
"""A quiet operation is shown once it has something to tell."""

SORTS: Mapping[str, Any] = {
    "webshop": Operation.shop_name,
    "what": Operation.what,
    "everything": Operation.synchronize_all,
    "state": Operation.state,
    "error": Operation.error,
    "created": Operation.created_at,
    "started": Operation.started_at,
    "completed": Operation.completed_at,
}


_ONE_WAY = frozenset({What.IMPORT, What.QUANTITIES, What.DRY_RUN, What.COPY, What.COPY_LOOK})


@dataclass(frozen=True, slots=True)
class OperationView:
    """A row of the sync history as a person sees it. ``counts`` by (receiving system, kind) and word."""

    id: int
    what: What
    webshop: str
    address: str
    target: str
    kinds: tuple[str, ...]
    synchronize_all: bool
    state: OperationState
    error: str
    stopped_by: StoppedBy
    created: datetime | None
    started: datetime | None
    completed: datetime | None
    counts: Mapping[tuple[str, str], Mapping[str, int]] = field(default_factory=dict)
    shop: int = 0
    partner: int = 0

    @property
    def arrow(self) -> str:
        """Which way it goes between shop and partner: imports one way, the rest both."""
        return "→" if self.what in _ONE_WAY else "↔"

    def total(self, *words: Found) -> int:
        """How many records were counted under these words."""
        return sum(c.get(w.value, 0) for c in self.counts.values() for w in words)


@dataclass(frozen=True, slots=True)
class Span:
    """From a moment to another, milliseconds UTC, both within; None is open."""

    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class OperationFilter:
    """Which operations are wanted; what is empty does not restrict. ``text`` is looked for in error, name, address."""

    states: frozenset[OperationState] = frozenset()
    whats: frozenset[What] = frozenset()
    shop: int = 0
    text: str = ""
    created: Span = Span()
    started: Span = Span()
    completed: Span = Span()


@dataclass(frozen=True, slots=True)
class Place:
    """A number of an operation: the records of a kind that were found so at a connection."""

    operation: int
    connection: int
    kind: str
    found: Found


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record of an operation. ``changes`` are (field, before, after); ``action`` is 0 for what a preview found.

    ``native_id`` and ``parent`` are those at the receiving system, ``source_id`` and ``source_parent`` those at the
    other end of the operation, where they are known.
    """

    action: int
    title: str
    key: str
    state: str
    reason: str
    changes: tuple[tuple[str, str, str], ...]
    kind: str
    native_id: str | None = None
    parent: str | None = None
    source_id: str | None = None
    source_parent: str | None = None


@dataclass(frozen=True, slots=True)
class AttemptView:
    """One call of an action, as it was masked when it was made."""

    started: datetime | None
    ended: datetime | None
    outcome: str
    request: str
    answer: str


def moment(milliseconds: int | None) -> datetime | None:
    """A stored time, aware and in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds is not None else None


# --- operations -------------------------------------------------------------------------------------------------------


def _wanted(wanted: OperationFilter) -> Any:
    condition = SHOWN
    if wanted.states:
        condition &= Operation.state.in_([s.value for s in wanted.states])
    if wanted.whats:
        condition &= Operation.what.in_([w.value for w in wanted.whats])
    if wanted.shop:
        condition &= Operation.shop == wanted.shop
    if wanted.text:
        said = Operation.error.contains(wanted.text) | Operation.shop_name.contains(wanted.text)
        condition &= said | Operation.shop_address.contains(wanted.text)
    for column, span in (
        (Operation.created_at, wanted.created),
        (Operation.started_at, wanted.started),
        (Operation.completed_at, wanted.completed),
    ):
        if span.since is not None:
            condition &= column >= span.since
        if span.until is not None:
            condition &= column <= span.until
    return condition


def operation_count(wanted: OperationFilter) -> int:
    """How many operations are wanted."""
    (number,) = Operation.select(fn.COUNT(Operation.id)).where(_wanted(wanted)).tuples()[0]
    return int(number)


def operations(
    wanted: OperationFilter, offset: int, limit: int, sort: str, descending: bool
) -> tuple[OperationView, ...]:
    """A window of the wanted operations."""
    query = Operation.select().where(_wanted(wanted)).order_by(*_order(sort, descending))
    return views(list(query.offset(offset).limit(limit)))


def operation_ids(wanted: OperationFilter, sort: str, descending: bool) -> list[int]:
    """All wanted operations in order."""
    query = Operation.select(Operation.id).where(_wanted(wanted)).order_by(*_order(sort, descending))
    return [operation for (operation,) in rows(query)]


def operations_by_id(ids: Sequence[int]) -> Mapping[int, OperationView]:
    """These operations; those that are gone are left out."""
    return {view.id: view for view in views(list(among(Operation, "id", ids)))}


def _order(sort: str, descending: bool) -> tuple[Any, Any]:
    column = SORTS[sort]
    return (column.desc(), Operation.id.desc()) if descending else (column.asc(), Operation.id.asc())


def failed(wanted: OperationFilter, limit: int) -> tuple[int, ...]:
    """Wanted operations that failed, or in which records did, the newest first."""
    some = fn.EXISTS(Tally.select().where((Tally.operation == Operation.id) & (Tally.found == Found.FAILED.value)))
    trouble = (Operation.state == OperationState.FAILED.value) | some
    query = Operation.select(Operation.id).where(_wanted(wanted) & trouble).order_by(Operation.id.desc()).limit(limit)
    return tuple(operation for (operation,) in rows(query))


def views(found: list[Operation]) -> tuple[OperationView, ...]:
    """Operations with their counts, in the same order."""
    names = {i: str(name) for i, name in rows(Connection.select(Connection.id, Connection.name))}
    counts: dict[int, dict[tuple[str, str], dict[str, int]]] = {}
    for tally in among(Tally, "operation", (row.id for row in found)):
        place = (names.get(tally.connection_id, ""), LABELS[str(tally.kind)])
        counts.setdefault(tally.operation_id, {}).setdefault(place, {})[str(tally.found)] = int(tally.number)
    return tuple(
        OperationView(
            row.id,
            What(str(row.what)),
            str(row.shop_name),
            str(row.shop_address),
            names.get(row.target_id or 0, ""),
            tuple(k for k in str(row.kinds).split(",") if k),
            bool(row.synchronize_all),
            OperationState(str(row.state)),
            str(row.error),
            StoppedBy(str(row.stopped_by)),
            moment(row.created_at),
            moment(row.started_at),
            moment(row.completed_at),
            counts.get(row.id, {}),
            row.shop_id or 0,
            row.target_id or 0,
        )
        for row in found
    )


# --- the records behind a number --------------------------------------------------------------------------------------


def numbers(operation: int) -> Mapping[tuple[int, str], Mapping[Found, int]]:
    """The counts of an operation by receiving connection and kind."""
    found: dict[tuple[int, str], dict[Found, int]] = {}
    for row in among(Tally, "operation", (operation,)):
        found.setdefault((row.connection_id, str(row.kind)), {})[Found(str(row.found))] = int(row.number)
    return found


def record_count(place: Place, text: str = "") -> int:
    """How many records there are to show; unchanged ones are counted, not kept."""
    return int(_records(place, text).count())


def records(place: Place, offset: int, limit: int, text: str = "") -> tuple[RecordView, ...]:
    """A window of the records behind a number, in the order in which they were planned."""
    ids = record_ids(place, text, offset, limit)
    found = records_by_id(place, ids)
    return tuple(found[i] for i in ids)


def record_ids(place: Place, text: str = "", offset: int = 0, limit: int | None = None) -> list[int]:
    """The records behind a number, in the order in which they were planned."""
    query = _records(place, text)
    return [i for (i,) in rows(query.select(query.model.id).order_by(query.model.id).offset(offset).limit(limit))]


def records_by_id(place: Place, ids: Sequence[int]) -> Mapping[int, RecordView]:
    """These records behind a number; those that are gone are left out."""
    if _records(place, "").model is Preview:
        return {
            row.id: RecordView(
                0,
                str(row.title),
                str(row.key),
                str(row.found),
                str(row.reason),
                tuple((f, b, a) for f, b, a in json.loads(str(row.differences))),
                str(row.kind),
            )
            for row in among(Preview, "id", ids)
        }
    found = list(among(Action, "id", ids))
    members = {m.id: m for m in among(Member, "id", (a.member_id for a in found if a.member_id is not None))}
    links = {m.link_id for m in members.values() if m.link_id is not None}
    operation = Operation.get_by_id(place.operation)
    # Of a product that several shops share, the one in the operation's own.
    other = operation.target_id if place.connection == operation.shop_id else operation.shop_id
    sources = {m.link_id: m for m in among(Member, "link", links) if m.connection_id == other and m.part == "primary"}
    return {row.id: _record(row, members.get(row.member_id), sources) for row in found}


def _records(place: Place, text: str) -> Any:
    operation = Operation.get_by_id(place.operation)
    if What(str(operation.what)) in DRY:
        told = Preview.select().where(
            (Preview.operation == place.operation)
            & (Preview.target == place.connection)
            & (Preview.kind == place.kind)
            & (Preview.found == place.found.value)
        )
        return told.where(Preview.title.contains(text) | Preview.key.contains(text)) if text else told
    query = Action.select().where(
        (Action.operation == place.operation)
        & (Action.connection == place.connection)
        & (Action.kind == place.kind)
        & (Action.found == place.found.value)
    )
    return query.where(Action.title.contains(text) | Action.reason.contains(text)) if text else query


def _record(row: Action, member: Member | None, sources: Mapping[int | None, Member]) -> RecordView:
    at_receiver = member is not None and member.connection_id == row.connection_id
    source = sources.get(member.link_id) if member is not None and at_receiver else member
    there = member if at_receiver else None
    known = there or source
    return RecordView(
        row.id,
        str(row.title) or (str(member.title) if member is not None else ""),
        str(known.key) if known is not None else "",
        str(ActionState(str(row.state))),
        str(row.reason),
        _changes(row),
        str(row.kind),
        there.native_id if there is not None else None,
        there.parent if there is not None else None,
        source.native_id if source is not None else None,
        source.parent if source is not None else None,
    )


def _changes(row: Action) -> tuple[tuple[str, str, str], ...]:
    if row.changes:
        return tuple((f, b, a) for f, b, a in json.loads(str(row.changes)))
    if row.verb not in (Verb.CREATE.value, Verb.UPDATE.value, Verb.SET_STOCK.value) or row.kind == HELPER:
        return ()
    kind = "product" if row.kind in (QUANTITY, SHOP_QUANTITY) else str(row.kind)
    asked = codec.loaded(kind, str(row.fields))
    names = [n for n in field_groups(type(asked).kind) if n in held(asked) and not is_blank(getattr(asked, n))]
    return tuple((name.replace("_", " "), "", shown(getattr(asked, name))) for name in names)


def attempts(action: int) -> tuple[AttemptView, ...]:
    """The calls of an action, the oldest first."""
    return tuple(
        AttemptView(moment(row.started_at), moment(row.ended_at), str(row.outcome), str(row.request), str(row.answer))
        for row in among(Attempt, "action", (action,))
    )
