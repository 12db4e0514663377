"""Orders that were sent are read again in turns: no list of changes tells all that happens to them (E14, E23).

An order that is deleted for good or put into the trash is in no list, and where a shop keeps its orders as posts, an
edit of rows does not move the date by which changes are listed (WOOCOMMERCE.md, facts 4 and 6). So each look reads some
of them again, those first whose reading is the oldest.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass

from wcsync_desktop.connectors.base import Page
from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.turns import Watched, confirmed, watched
from wcsync_desktop.engine.jobs import Caller, Wait, versions
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.reading import Reader
from wcsync_desktop.engine.store import Store

Reading = Generator[Wait, Done | None, None]

AT_ONCE = 100
"""Orders that are read again at each look: one request, for WooCommerce gives at most as many rows at once."""


@dataclass(frozen=True)
class Turns:
    """The turns of one look at a shop. ``now`` is the time by the shop's clock, ``began`` by ours, when the look began;
    both milliseconds UTC. What was read since then is not read again."""

    caller: Caller
    reader: Reader
    store: Store
    shop: Line
    now: int
    began: int

    def next(self) -> Reading:
        """Read some of the orders again."""
        yield from self._read(self._unread()[:AT_ONCE])

    def of_products(self, products: Iterable[str]) -> Reading:
        """Read again all orders of these products, where the shop does not tell edits itself.

        Their stock has moved, and no change of an order says why.
        """
        named = tuple(products)
        if self.shop.tells_edits or not named:
            return
        orders = self._unread(named)
        for start in range(0, len(orders), AT_ONCE):
            yield from self._read(orders[start : start + AT_ONCE])

    def _unread(self, products: Iterable[str] = ()) -> list[Watched]:
        return [o for o in watched(self.shop.row.id, self.now, products) if o.read_at < self.began]

    def _read(self, orders: list[Watched]) -> Reading:
        if not orders:
            return
        shop, kind, ids = self.shop.row.id, Kind.ORDER, tuple(order.native_id for order in orders)
        began = self.caller.now()
        if self.shop.tells_edits:
            told = yield from self.caller.one(shop, versions(kind, ids))
            same = {order.member for order in orders if told.get(order.native_id) == order.version != ""}
            with self.store.database.transaction():
                confirmed(same, began)
            self.store.observations.doubt(order.member for order in orders if order.member not in same)
            return
        page: Page = yield from self.caller.one(shop, lambda c: c.some(kind, ids))
        brought = self.reader.keep(shop, kind, page, began)
        self.store.observations.doubt(order.member for order in orders if order.native_id not in brought)
