"""A shop's figures, read together with the orders that they already contain (E11, PRODUCT.md rule 31).

Orders, quantities, orders again: where an order came or changed in between, its products are looked at once more. So a
figure and what the shop has sold of it are of one moment, whenever customers buy.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from wcsync_desktop.core.errors import NotReady
from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.engine.jobs import Caller, Steps
from wcsync_desktop.engine.reading import Reader
from wcsync_desktop.engine.store import Store

ROUNDS = 4
"""How often at most it is looked again because something was sold meanwhile."""

SOLD_MEANWHILE = (
    "It was sold at the very moment when its quantity was read, again and again. Import the quantities once more."
)


class Figures:
    """Reads the figures of one shop for one operation. ``read_orders`` reads what changed among its orders."""

    def __init__(
        self, caller: Caller, store: Store, reader: Reader, shop: int, read_orders: Callable[[], Steps]
    ) -> None:
        self._caller = caller
        self._store = store
        self._reader = reader
        self._shop = shop
        self._read_orders = read_orders
        self._mark = 0
        self._until = 0

    def read(self) -> Steps:
        """Look at orders and quantities until nothing was sold in between, or often enough."""
        observations = self._store.observations
        yield from self._read_orders()
        for _ in range(ROUNDS):
            self._mark = observations.order_changes(self._shop)
            yield from self._reader.read({self._shop: ()}, Kind.PRODUCT, changes_only=frozenset({self._shop}))
            yield from self._reader.reread(self._shop, Kind.PRODUCT)
            self._until = self._caller.now()
            yield from self._read_orders()
            if not observations.ordered_since(self._shop, self._mark):
                return

    def unsteady(self, members: Collection[MemberState]) -> frozenset[int]:
        """Those of these products whose figure and orders are not of one moment (inside the planning transaction)."""
        sold = self._store.observations.ordered_since(self._shop, self._mark)
        return frozenset(m.id for m in members if m.native_id in sold or m.read_at > self._until)

    def must_be_steady(self) -> None:
        """Raises NotReady where something was sold at the very moment, again and again."""
        if self._store.observations.ordered_since(self._shop, self._mark):
            raise NotReady("The shop sells without a pause, so that its quantities cannot be read.", "Try again later.")
