"""Records that are there and cannot be read exactly: set aside until they can, and never taken for gone (rule 26)."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from wcsync_desktop.core.actions import ActionState, Found
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.unreadable import Unreadable as Row
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.schema import Action, Connection, Member, Unreadable, rows
from wcsync_desktop.database.statements import among, insert, update

TOLD = "unread:{}:{}:{}"
"""The place in the outbox of what is told about one: connection, kind, native id."""

STOCK_LIST = "quantity"
"""The kind of what a stock list says of a product."""

MOST_AGAIN = 50
"""So many are read once more in one operation."""


@dataclass(frozen=True, slots=True)
class UnreadableView:
    """One as a person sees it. ``native_id`` is empty where it has none that can be read.

    ``connection`` is where it is, called ``name``; ``system`` is the kind of that, ``address`` its address.
    """

    id: int
    connection: int
    name: str
    system: str
    address: str
    kind: str
    native_id: str
    parent: str | None
    title: str
    field: str
    value: str
    reason: str
    partial: bool


# --- what was read (inside the transaction that stores it) ----------------------------------------------------------


def keep(
    connection: int, kind: Kind, read: Iterable[str], aside: Iterable[Row], *, generation: int, began: int
) -> None:
    """What of a page could be read is no longer set aside, and what could not is. ``began``: when the read began.

    A record that was read by itself (``generation`` 0) does not tell what is unknown of it.
    """
    found = {_number(row): row for row in aside}
    partly = {number for number, row in found.items() if row.is_partial}
    whole = set(read)
    if _knows(connection, kind):
        unknown = partly if generation else partly | _partial(connection, kind)
        forget(connection, kind, whole - unknown)
    _mark(connection, kind, whole, unread=False)
    _mark(connection, kind, found.keys() - partly, unread=True, generation=generation, began=began)
    for number, row in found.items():
        if row.concerns:
            _store(connection, kind, number, row, generation, began)
        else:
            forget(connection, kind, (number,))


def forget(connection: int, kind: Kind | str, numbers: Collection[str]) -> None:
    """They were read, or are gone."""
    mine = (Unreadable.connection == connection) & (Unreadable.kind == str(kind))
    known = {n for (n,) in rows(Unreadable.select(Unreadable.native_id).where(mine))} & set(numbers)
    if not known:
        return
    Unreadable.delete().where(mine & Unreadable.native_id.in_(list(known))).execute()
    for number in known:
        update(Action, {"live_key": TOLD.format(connection, kind, number)}, state=_PAST, live_key=None)


def forget_unseen(connection: int, kind: Kind, generation: int) -> None:
    """A whole pass has brought neither them nor anything to set aside under their ids."""
    mine = (Unreadable.connection == connection) & (Unreadable.kind == kind.value)
    query = Unreadable.select(Unreadable.native_id).where(mine & (Unreadable.generation < generation))
    forget(connection, kind, [number for (number,) in rows(query)])


_PAST = ActionState.SUPERSEDED.value


def _number(row: Row) -> str:
    """Its id, or one that is made of what it shows."""
    if row.native_id:
        return row.native_id
    shown = "\n".join((row.title, row.field, row.value))
    return "?" + hashlib.sha256(shown.encode("utf-8", "replace")).hexdigest()[:12]


def _partial(connection: int, kind: Kind) -> set[str]:
    mine = (Unreadable.connection == connection) & (Unreadable.kind == kind.value)
    query = Unreadable.select(Unreadable.native_id).where(mine & (Unreadable.partial == True))  # noqa: E712
    return {number for (number,) in rows(query)}


def _knows(connection: int, kind: Kind | str) -> bool:
    mine = (Unreadable.connection == connection) & (Unreadable.kind == str(kind))
    return bool(Unreadable.select().where(mine).exists())


def _mark(
    connection: int, kind: Kind, numbers: Iterable[str], *, unread: bool, generation: int = 0, began: int = 0
) -> None:
    """Note of members whether they could be read. One that could not is there; what is known of it stays."""
    for member in among(Member, "native_id", numbers):
        if member.connection_id != connection or member.kind != kind.value or (not unread and not member.unread):
            continue
        values: dict[str, object] = {"unread": unread}
        if unread:
            values |= {"generation": max(member.generation, generation), "read_at": began, "reread": False}
        if kind is Kind.ORDER and member.unread != unread:
            values["dirty"] = True  # what was planned of it is taken back, and planned again once it can be read
        update(Member, {"id": member.id}, **values)


def _store(connection: int, kind: Kind | str, number: str, row: Row, generation: int, began: int) -> None:
    place = {"connection": connection, "kind": str(kind), "native_id": number}
    values: dict[str, object] = {
        "parent": row.parent,
        "title": row.title,
        "field": row.field,
        "value": row.value,
        "reason": row.sentence,
        "version": row.version,
        "partial": row.is_partial,
        "again": False,
        "read_at": began,
    }
    if generation:
        values["generation"] = generation
    if not update(Unreadable, place, **values):
        insert(Unreadable, **place, **values, found_at=began)


# --- for the engine -------------------------------------------------------------------------------------------------


class UnreadableWriter:
    """What operations tell of them, and which are read once more."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def findings(self, connection: int, kinds: Iterable[Kind], receiver: int) -> list[Finding]:
        """One finding for each, for the history of an operation whose receiving side is ``receiver``."""
        wanted = [kind.value for kind in kinds]
        wanted += [STOCK_LIST] if Kind.PRODUCT.value in wanted else []
        query = Unreadable.select().where((Unreadable.connection == connection) & Unreadable.kind.in_(wanted))
        return [
            Finding(
                receiver,
                str(row.kind),
                Found.PROBLEM,
                str(row.title),
                _shown_id(row),
                str(row.reason),
                place=TOLD.format(connection, row.kind, row.native_id),
            )
            for row in query.order_by(Unreadable.id)
        ]

    def to_read(self, connection: int, kind: Kind, *, all_of_them: bool) -> tuple[tuple[str, str | None], ...]:
        """(native id, parent) of those to read once more: the ones a person wants, or all; longest unread first."""
        mine = (Unreadable.connection == connection) & (Unreadable.kind == kind.value)
        mine &= Unreadable.partial == False  # noqa: E712 - peewee builds SQL from it
        if not all_of_them:
            mine &= Unreadable.again == True  # noqa: E712 - peewee builds SQL from it
        query = Unreadable.select(Unreadable.native_id, Unreadable.parent).where(mine)
        found = rows(query.order_by(Unreadable.read_at).limit(MOST_AGAIN))
        return tuple((number, parent) for number, parent in found if not number.startswith("?"))

    def of_stock_list(self, connection: int, read: Iterable[str], aside: Iterable[Row], *, began: int) -> None:
        """What of a stock list could be read and what could not."""
        with self._database.transaction():
            if _knows(connection, STOCK_LIST):
                forget(connection, STOCK_LIST, set(read))
            for row in aside:
                _store(connection, STOCK_LIST, _number(row), row, 0, began)

    def read_again(self, ids: Iterable[int]) -> None:
        """A person wants these read at the next look."""
        with self._database.transaction():
            for row in ids:
                update(Unreadable, {"id": row}, again=True)

    def gone(self, connection: int, kind: Kind, number: str) -> None:
        """It is not there any more."""
        with self._database.transaction():
            forget(connection, kind, (number,))


# --- for the window and the command line ------------------------------------------------------------------------------


def count() -> int:
    """How many there are at connections that are in use."""
    return int(_in_use(Unreadable.select()).count())


def views(limit: int) -> tuple[UnreadableView, ...]:
    """Those at connections that are in use, the newest first."""
    query = _in_use(Unreadable.select(Unreadable, Connection)).order_by(Unreadable.id.desc()).limit(limit)
    return tuple(
        UnreadableView(
            row.id,
            row.connection_id,
            str(row.connection.name),
            str(row.connection.kind),
            str(row.connection.address),
            str(row.kind),
            _shown_id(row),
            row.parent,
            str(row.title),
            str(row.field),
            str(row.value),
            str(row.reason),
            bool(row.partial),
        )
        for row in query
    )


def _in_use(query: Any) -> Any:
    return query.join(Connection).where(Connection.removed_at.is_null())


def _shown_id(row: Unreadable) -> str:
    number = str(row.native_id)
    return "" if number.startswith("?") else number
