"""What happened on each of the last days, for the dashboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from peewee import fn

from wcsync_desktop.core.actions import DRY, Found, OperationState
from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.links import LIVE
from wcsync_desktop.database.observations import COPY
from wcsync_desktop.database.past import SHOWN
from wcsync_desktop.database.schema import Connection, Member, Operation, Tally, rows
from wcsync_desktop.database.sub_orders import all_parts

_SHOP = "woocommerce"


@dataclass(frozen=True, slots=True)
class Day:
    """One day from ``since`` to before ``until``, milliseconds UTC: orders placed in shops, and what was done.

    ``failed`` counts records; ``broken`` are operations that failed as a whole.
    """

    since: int
    until: int
    orders: int
    created: int
    updated: int
    failed: int
    broken: int


def days(borders: Sequence[int]) -> tuple[Day, ...]:
    """The days between these moments (milliseconds UTC, rising): days of this computer may be 23 or 25 hours long."""
    shops = [
        shop
        for (shop,) in rows(
            Connection.select(Connection.id).where((Connection.kind == _SHOP) & Connection.removed_at.is_null())
        )
    ]
    return tuple(_day(since, until, shops) for since, until in pairwise(borders))


def _day(since: int, until: int, shops: Sequence[int]) -> Day:
    placed = (Member.placed_at >= since) & (Member.placed_at < until)
    mine = Member.connection.in_(shops) & (Member.kind == Kind.ORDER.value) & LIVE
    mine &= (Member.baseline == False) & (Member.standing != COPY)  # noqa: E712 - as the order queue shows them
    mine &= Member.id.not_in(all_parts())
    within = SHOWN & (Operation.created_at >= since) & (Operation.created_at < until)
    done = Operation.what.not_in([what.value for what in DRY])
    counts = dict(
        rows(Tally.select(Tally.found, fn.SUM(Tally.number)).join(Operation).where(within & done).group_by(Tally.found))
    )
    broken = Operation.select().where(within & (Operation.state == OperationState.FAILED.value)).count()
    return Day(
        since,
        until,
        int(Member.select().where(mine & placed).count()),
        int(counts.get(Found.CREATE.value, 0)),
        int(counts.get(Found.UPDATE.value, 0)),
        int(counts.get(Found.FAILED.value, 0)),
        int(broken),
    )
