"""What changed since a time: works in the Cloud; every open source 8.x dies of it (VTIGER.md 6)."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from typing import Any

from . import rights, view, wire
from .book import Book, Visit
from .modules import MODULES

_MOST = 100


def sync(book: Book, visit: Visit) -> dict[str, Any]:
    """Updated records and ids of deleted ones after `modifiedTime`; a second with many changes comes whole."""
    if not visit.cloud:
        raise wire.CrashError
    name = visit.given.get("elementType", "")
    rights.check_read(book, visit.user, name)
    module = MODULES.get(name)
    if module is None or not module.entity or name == "Users":
        raise wire.denied()
    kind = visit.given.get("syncType", "user")
    if kind == "application" and not visit.user.admin:
        raise wire.denied("Only admin users can perform application sync")
    since = int(wire.number(visit.given.get("modifiedTime", "0")) or 0)
    after = wire.stamp(datetime.fromtimestamp(since, UTC))
    mine = None if kind == "application" else visit.user.id

    table = book.table(name)
    changes: list[tuple[str, int]] = [
        (time, n)
        for time, n in table.times
        if time > after and mine in {None, table.rows[n].values["assigned_user_id"]}
    ]
    changes += [
        (time, n)
        for n, (time, gone) in book.store.deleted.items()
        if time > after and gone.module.name == name and mine in {None, gone.values["assigned_user_id"]}
    ]
    changes.sort()
    told = list(islice(changes, _MOST))
    told += [change for change in changes[len(told) :] if change[0] == told[-1][0]]
    fields = view.columns(book, name)
    last = datetime.fromisoformat(told[-1][0]).replace(tzinfo=UTC).timestamp() if told else since
    return {
        "updated": [
            view.query_row(book, table.rows[n], fields, fields, visit.user) for _, n in told if n in table.rows
        ],
        "deleted": [module.id_of(n) for _, n in told if n not in table.rows],
        "more": len(told) < len(changes),
        "lastModifiedTime": int(last),
    }
