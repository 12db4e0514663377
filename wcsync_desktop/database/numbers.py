"""Numbers of changes of orders, by which whoever reads a shop's orders knows how far it has looked."""

from __future__ import annotations

from wcsync_desktop.database.schema import Connection
from wcsync_desktop.database.statements import add, one


def next_change(connection: int) -> int:
    """The number of a change of an order. It is never given again, even where the record it was given to is gone."""
    add(Connection, {"id": connection}, "changes", 1)
    return int(one(Connection, connection).changes)
