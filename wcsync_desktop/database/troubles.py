"""Standing troubles: operations that failed as a whole leave one, and it stands until one has gone through (E17)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wcsync_desktop.core.actions import What
from wcsync_desktop.core.errors import (
    RETRIED_BY_ITSELF,
    ConnectionProblem,
    ServerBroken,
    WcSyncError,
)
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.connections import load_rules
from wcsync_desktop.database.schema import Connection, FeedSource, Route, Trouble, rows
from wcsync_desktop.database.statements import find, insert, update

STOCK_BOOK = 0
"""The other end of an operation between a connection and the stock book."""

_ENDS: Mapping[What, frozenset[What]] = {
    What.SYNC: frozenset({What.SYNC, What.POLL, What.PUT_BACK}),
    What.COPY: frozenset({What.COPY, What.COPY_LOOK}),
}
"""Operations that do all of what others do: where they go through, so do those."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A trouble as it is told. ``connection`` is where it was met, None for a feed; ``name`` is that of the feed, the
    connection, or both ends. ``since`` is milliseconds UTC; ``passes``: it usually passes by itself."""

    connection: int | None
    name: str
    sentence: str
    advice: str
    since: int
    passes: bool
    feed: int | None = None

    @property
    def text(self) -> str:
        """All of it, as a sentence or two."""
        return WcSyncError(self.sentence, self.advice).sentence


class TroubleWriter:
    """Every change of troubles; inside the transaction in which an operation ends."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stands(self, what: What, shop: int, target: int | None, error: WcSyncError, now: int) -> None:
        """An operation between these two failed as a whole."""
        other = target or STOCK_BOOK
        # What a server answers to one list says nothing about another operation that does not read it.
        lasting = not isinstance(error, ConnectionProblem) or isinstance(error, ServerBroken)
        values = {
            "connection": error.connection or shop,
            "between": error.connection is None and target is not None,
            "sentence": error.title,
            "advice": error.advice,
            "passes": isinstance(error, RETRIED_BY_ITSELF),
            "lasting": lasting,
        }
        with self._database.transaction():
            known = find(Trouble, shop=shop, target=other, what=what.value)
            if known is None:
                insert(Trouble, shop=shop, target=other, what=what.value, since=now, **values)
            else:
                begins = int(known.since) if known.sentence == error.title else now
                update(Trouble, {"id": known.id}, since=begins, **values)

    def over(self, what: What, shop: int, target: int | None) -> None:
        """An operation between these two has gone through."""
        mine = (Trouble.shop == shop) & (Trouble.target == (target or STOCK_BOOK))
        same = Trouble.what.in_([ended.value for ended in _ENDS.get(what, frozenset({what}))])
        if what is not What.COPY_LOOK:  # it asks one end only
            same |= Trouble.lasting == False  # noqa: E712 - peewee builds SQL from it
        Trouble.delete().where(mine & same).execute()


def standing() -> tuple[Standing, ...]:
    """All troubles that stand between connections that still have to do with each other, and of feeds; what several
    operations met at one place is one. Those that need a person come first, then the oldest."""
    names = dict(rows(Connection.select(Connection.id, Connection.name).where(Connection.removed_at.is_null())))
    pairs = _pairs(names)
    found: dict[tuple[int, str, str], Standing] = {}
    for row in Trouble.select().order_by(Trouble.since):
        if row.shop not in names or (row.target and (row.shop, row.target) not in pairs):
            continue
        at = row.connection_id
        name = f"{names[row.shop]} → {names[row.target]}" if row.between and row.target else names.get(at, "?")
        told = Standing(at, name, str(row.sentence), str(row.advice), int(row.since), bool(row.passes))
        found.setdefault((at, name, told.sentence), told)
    found_of_feeds = [
        Standing(None, str(feed.name), str(feed.outcome), "", int(feed.read_at or 0), False, feed.id)
        for feed in FeedSource.select().where((FeedSource.failed == True) & (FeedSource.active == True))  # noqa: E712
    ]
    return tuple(sorted((*found.values(), *found_of_feeds), key=lambda told: (told.passes, told.since)))


def _pairs(names: Iterable[int]) -> frozenset[tuple[int, int]]:
    """Connections that share something, or between which orders are copied."""
    rules = load_rules()
    shared = {(shop, other) for shop in names for other in rules.partners(shop)}
    return frozenset(shared | {(row.source_id, row.target_id) for row in Route.select()})
