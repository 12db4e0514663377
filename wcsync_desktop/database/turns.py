"""Orders that are read again in turns: those that were sent and are open, or were closed lately (E14, E23)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.links import LIVE
from wcsync_desktop.database.observations import COPY, ENDED
from wcsync_desktop.database.schema import Copy, Member, Taken, rows
from wcsync_desktop.database.statements import update

CLOSED_LATELY_MS = 14 * 86_400_000
"""So long after it was closed an order is still read again: most returns and corrections happen within two weeks."""


@dataclass(frozen=True, slots=True)
class Watched:
    """An order of a shop that was sent. ``version`` is its mark of the last change, ``read_at`` when it was read last
    (milliseconds UTC, our clock)."""

    member: int
    native_id: str
    version: str
    read_at: int


def watched(shop: int, now: int, products: Iterable[str] = ()) -> list[Watched]:
    """The orders of a shop that are read again, those first whose reading is the oldest; of these ``products`` only,
    where some are named. ``now`` is the time by the shop's clock, milliseconds UTC."""
    query = Member.select(Member.id, Member.native_id, Member.version, Member.read_at).where(_watched(shop, now))
    wanted = [f'"product":"{product}"' for product in products]
    if wanted:
        # Records are kept as canonical text; what fits by chance is read once for nothing.
        holds: Any = None
        for text in wanted:
            one = Member.seen.contains(text) | (Member.seen.is_null() & Member.shadow.contains(text))
            holds = one if holds is None else holds | one
        query = query.where(holds)
    found = [Watched(member, str(native), str(version), int(at)) for member, native, version, at in rows(query)]
    return sorted(found, key=lambda order: (order.read_at, order.member))


def oldest(shop: int, now: int) -> int | None:
    """When the order was read that is known the longest without being read again; None where none is watched."""
    return min((order.read_at for order in watched(shop, now)), default=None)


def confirmed(members: Iterable[int], at: int) -> None:
    """These orders have not changed since they were read (inside a transaction)."""
    for member in members:
        update(Member, {"id": member}, read_at=at)


def _watched(shop: int, now: int) -> Any:
    since = datetime.fromtimestamp((now - CLOSED_LATELY_MS) / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    mine = (Member.connection == shop) & (Member.kind == Kind.ORDER.value) & LIVE & (Member.standing != COPY)
    lately = (Member.standing != ENDED) | (Member.version >= since)
    copied = Copy.select(Copy.order).where(Copy.link.is_null(False))
    taken = Taken.select(Taken.order).where(Taken.left_alone == False)  # noqa: E712 - peewee builds SQL from it
    return mine & lately & (Member.link.is_null(False) | Member.id.in_(copied) | Member.id.in_(taken))
