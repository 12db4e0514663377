"""Orders between shops with 50,000 copies: what a look costs, what the queue shows while something happens.

The baseline is the same with a hundredth of the copies, in the same run: what is asked every few seconds must not grow
with what was copied long ago. Printed are milliseconds, and the ratio.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench.timing import took
from wcsync_desktop.core.copying import Follow, Route
from wcsync_desktop.core.records import Kind, Order, to_text
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.copies import CopyWriter
from wcsync_desktop.database.observations import COPY
from wcsync_desktop.database.reader import OrderFilter, OrderState, Reader
from wcsync_desktop.database.schema import Connection, Copy, Link, Member
from wcsync_desktop.database.schema import Route as RouteRow
from wcsync_desktop.database.statements import insert, update

SHOP, OTHER = 1, 2
WAITING = 10


def fill(database: Database, number: int) -> None:
    """So many orders of a shop, each with its copy in another one; the last few have just changed and wait."""
    seen = to_text(Order(status="processing", number="1", currency="EUR", buyer="Ada Lovelace"))
    order = {"kind": Kind.ORDER.value, "seen": seen}
    with database.transaction():
        for name in ("A", "B"):
            insert(Connection, uid=name, kind="woocommerce", name=name, address="https://x", created_at=0)
        insert(RouteRow, source=SHOP, target=OTHER, since=0, follow=Follow.AUTOMATIC.value, seconds=300)
        for n in range(1, number + 1):
            member = insert(Member, connection=SHOP, native_id=str(n), placed_at=n, changed=n, title=f"{n}", **order)
            link, waits = insert(Link, kind=Kind.ORDER.value, origin=SHOP), n > number - WAITING
            insert(Member, connection=OTHER, native_id=str(n), link=link, standing=COPY, **order)
            insert(Copy, order=member, target=OTHER, link=link, due=waits, restless=waits, told="processing")
        update(Connection, {"id": SHOP}, changes=number)


def measure(number: int) -> dict[str, float]:
    """What a look and a refresh of the queue cost with so many copies."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "copies.sqlite3")
        database.open_writer()
        fill(database, number)
        database.close()
        copies, reader = CopyWriter(database), Reader(database)
        route = Route(SHOP, OTHER, 0, looked=number - WAITING)

        def wanted(*states: OrderState) -> OrderFilter:
            return OrderFilter(frozenset(states))

        def count(state: OrderState) -> Callable[[], int]:
            return lambda: reader.order_count(SHOP, OTHER, wanted(state))

        assert count(OrderState.PENDING)() == len(copies.restless(route, 0, 100)) == WAITING
        found = {
            "orders that changed": took(lambda: copies.changed(route, number, 0, 100)),
            "orders to look at again": took(lambda: copies.restless(route, 0, 100)),
            "how many wait": took(count(OrderState.PENDING)),
            "how many need a person": took(count(OrderState.NEEDS_PERSON)),
            "the first page of the queue": took(lambda: reader.orders(SHOP, OTHER, 0, 60, wanted())),
        }
        reader.close()
        return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=int, default=50_000)
    number = parser.parse_args().copies
    base, large = measure(number // 100), measure(number)
    print(f"{number} copies")
    for name, milliseconds in large.items():
        ratio = milliseconds / base[name]
        print(f"{milliseconds:7.1f} ms  {name} (a hundredth of them: {base[name]:.1f} ms, ratio {ratio:.1f})")


if __name__ == "__main__":
    main()
