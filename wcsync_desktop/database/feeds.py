"""Inventory feeds: files and pages that are read on a schedule (EC-1)."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace

from wcsync_desktop.core.book import Column, KeepFeed, Layout
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import FeedSource
from wcsync_desktop.database.statements import among, find, insert, update

SHORTEST_SECONDS = 60


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A feed as it is kept. Times are milliseconds UTC; ``every`` is in seconds; ``seen`` names what was read last."""

    id: int
    name: str
    address: str
    layout: Layout
    warehouse: int
    every: int
    active: bool
    next_at: int
    read_at: int | None
    outcome: str
    seen: str
    failed: bool = False
    own_network: bool = False


def feed_row(row: FeedSource) -> FeedRow:
    """The frozen row of a stored feed."""
    return FeedRow(
        row.id,
        str(row.name),
        str(row.address),
        _layout(str(row.columns)),
        row.warehouse_id,
        int(row.every),
        bool(row.active),
        int(row.next_at),
        row.read_at,
        str(row.outcome),
        str(row.seen),
        bool(row.failed),
        bool(row.own_network),
    )


def all_feeds() -> Sequence[FeedRow]:
    """All feeds by name."""
    return [feed_row(row) for row in FeedSource.select().order_by(FeedSource.name)]


class FeedWriter:
    """Every change of feeds."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, feed: KeepFeed, now: int) -> int:
        """Keep a feed; gives its id. Raises BadData."""
        name = feed.name.strip()
        other = find(FeedSource, name=name)
        if not name or (other is not None and other.id != feed.feed):
            raise BadData("A feed needs a name of its own.", "Enter another name.")
        if not feed.address.strip():
            raise BadData("The feed has no file or address.", "Choose a file, or enter the address of a page.")
        if feed.every < SHORTEST_SECONDS:
            raise BadData("A feed is read once a minute at most.", "Enter a longer time.")
        values = {
            "name": name,
            "address": feed.address.strip(),
            "columns": json.dumps(asdict(replace(feed.layout, adds=False))),  # else each reading would add it again
            "warehouse": feed.warehouse,
            "every": feed.every,
            "active": feed.active,
            "own_network": feed.own_network,
            "next_at": now,
            "seen": "",
        }
        if feed.feed is None:
            return insert(FeedSource, **values)
        if not update(FeedSource, {"id": feed.feed}, **values):
            raise BadData("This feed is not there any more.", "Look at the list again.")
        return feed.feed

    def remove(self, feed: int) -> None:
        """Read it no more."""
        FeedSource.delete().where(FeedSource.id == feed).execute()

    def one(self, feed: int) -> FeedRow:
        """A feed. Raises BadData where it is not there."""
        row = next(iter(among(FeedSource, "id", (feed,))), None)
        if row is None:
            raise BadData("This feed is not there any more.", "Look at the list again.")
        return feed_row(row)

    def due(self, now: int) -> list[FeedRow]:
        """Feeds whose time has come."""
        return [f for f in all_feeds() if f.active and f.next_at <= now]

    def next_time(self, but: Collection[int]) -> int | None:
        """When the next feed is due, without ``but`` (those that are being read), milliseconds UTC."""
        return min((f.next_at for f in all_feeds() if f.active and f.id not in but), default=None)

    def begin(self, feed: FeedRow, now: int) -> None:
        """It is being read; the next time is counted from now."""
        update(FeedSource, {"id": feed.id}, next_at=now + feed.every * 1000)

    def ended(self, feed: int, outcome: str, now: int, *, failed: bool = False, seen: str | None = None) -> None:
        """How reading it went, as a sentence."""
        kept = {} if seen is None else {"seen": seen}
        update(FeedSource, {"id": feed}, outcome=outcome, failed=failed, read_at=now, **kept)


def _layout(text: str) -> Layout:
    kept = json.loads(text)
    columns = tuple((Column(column), str(header)) for column, header in kept.pop("columns", ()))
    return Layout(columns=columns, **kept)
