"""Times in the future, which this computer's clock left there when it was ahead: they are brought to now.

What was read, written or is to be tried again is put in order by our clock. Where that was set back, a record would
pass for one that we have just written, a list for one that knows an order that came after it, and a wait would never
end (E4, E11). What a shop or another system tells of its times is not touched.
"""

from __future__ import annotations

from typing import Any

from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import (
    Action,
    Connection,
    FeedSource,
    Member,
    Operation,
    Reservation,
    Stocked,
    Table,
    rows,
)

_PATIENCE_MS = 1000
_NEWEST = 20
"""Operations by which it is noticed."""

_OURS: tuple[tuple[type[Table], Any], ...] = (
    (Member, Member.read_at),
    (Member, Member.written_at),
    (Reservation, Reservation.arrived_at),
    (Connection, Connection.contact_at),
    (Action, Action.called_at),
    (FeedSource, FeedSource.read_at),
    (Operation, Operation.created_at),
    (Operation, Operation.started_at),
    (Operation, Operation.completed_at),
)


def is_ahead(now: int) -> bool:
    """Whether what was done last bears times of the future; ``now`` is milliseconds UTC."""
    times = (Operation.created_at, Operation.started_at, Operation.completed_at)
    newest = rows(Operation.select(*times).order_by(Operation.id.desc()).limit(_NEWEST))
    return any(time is not None and time > now + _PATIENCE_MS for row in newest for time in row)


def bring_back(database: Database, now: int, longest_wait: int) -> None:
    """Nothing was read, written or tried later than ``now``, and nothing waits longer than ``longest_wait``.

    A list of quantities counts as read before everything else that is brought back: it must never know an order that
    came after it.
    """
    with database.transaction():
        for table, column in _OURS:
            table.update({column: now}).where(column > now).execute()
        Stocked.update(read_at=now - 1).where(Stocked.read_at > now).execute()
        for table, due in ((Action, Action.next_at), (FeedSource, FeedSource.next_at)):
            table.update({due: now}).where(due > now + longest_wait).execute()
