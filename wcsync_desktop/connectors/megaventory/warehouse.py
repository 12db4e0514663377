"""Quantities at Megaventory: the stock list, its locations, and setting what lies at one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wcsync_desktop.connectors.base import Levels, StockSet
from wcsync_desktop.connectors.decoding import Odd, as_id, as_text, decoded, readable
from wcsync_desktop.connectors.megaventory import reading
from wcsync_desktop.connectors.megaventory.client import PAGE, SOURCE, MegaventoryClient, filter_of, unreadable_list
from wcsync_desktop.connectors.megaventory.rows import LocationRow, StockRow
from wcsync_desktop.connectors.paging import gives_the_same
from wcsync_desktop.connectors.setting_aside import Whose, set_aside
from wcsync_desktop.core import places
from wcsync_desktop.core.errors import NotReady
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.places import Location, Places
from wcsync_desktop.core.records import Kind, Stock
from wcsync_desktop.core.stock import Level
from wcsync_desktop.core.unreadable import Unreadable

TOGETHER = 40
"""Products that are asked for in one request (MEGAVENTORY.md 10.2)."""

_STOCK_LIST = ("InventoryLocationStockGet", "mvProductStockList")


class Warehouse:
    """One account's stock, at the places that ``options`` name (``core.places``)."""

    def __init__(self, client: MegaventoryClient, options: Mapping[str, str]) -> None:
        self._client = client
        self._options = options

    def levels(self, location: str, products: tuple[str, ...] | None) -> Levels:
        """What the stock list says, of these products or of all. Raises PlacesContradict."""
        found = self._places(location)
        places.check_orders(found)
        rows = self._all_rows() if products is None else self._rows_of(products)
        known: dict[str, Level] = {}
        unreadable: list[Unreadable] = []
        for number, raw in rows:
            try:
                known[number] = reading.level(decoded(raw, StockRow), found.quantities.id, found.excluded)
            except Odd as odd:
                title = as_text(raw.get("productsku")) or f"#{number}"
                whose = Whose(Kind.PRODUCT, number, title)
                unreadable.append(set_aside(whose, odd, reading.WORDS, partial=True))
        return Levels(known, tuple(unreadable))

    def _rows_of(self, products: tuple[str, ...]) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for start in range(0, len(products), TOGETHER):
            wanted = products[start : start + TOGETHER]
            first, *others = (filter_of("productid", native_id) for native_id in wanted)
            filters = [first, *({"AndOr": "Or", **row} for row in others)]
            for row in self._client.rows(*_STOCK_LIST, {"Filters": filters}):
                number = as_id(row.get("productid"))
                if number in wanted:  # a filter that is ignored would give everything back
                    yield number, row

    def _all_rows(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The whole list. Unlike every other Get it ascends (MEGAVENTORY.md 2.1): it is walked upwards."""
        above = 0
        while True:
            wanted = {"Filters": [filter_of("productid", above, "GreaterThan")], "ReturnTopNRecords": PAGE}
            rows = self._client.rows(*_STOCK_LIST, wanted)
            numbered = {number: row for row in rows if (number := as_id(row.get("productid"))) is not None}
            if rows and not numbered:
                raise unreadable_list()
            highest = max(map(int, numbered), default=0)
            if numbered and highest <= above:
                raise gives_the_same("Megaventory", "products of the stock list", len(rows))
            if not numbered:
                return
            yield from numbered.items()
            above = highest

    def check(self, *, for_quantities: bool) -> None:
        """Raises PlacesContradict where the places contradict each other."""
        found = self._places(self._options.get(places.QUANTITIES_AT, ""))
        places.check_orders(found)
        if for_quantities:
            places.check_quantities(found)

    def order_location(self) -> int:
        """The id of the location at which sales orders are booked."""
        return places.orders_at(self._locations(), self._options).id

    def _places(self, location: str) -> Places:
        return places.places(self._locations(), {**self._options, places.QUANTITIES_AT: location})

    def _locations(self) -> tuple[Location, ...]:
        rows = self._client.rows("InventoryLocationGet", "mvInventoryLocations")
        if not rows:
            raise NotReady("Megaventory has no location for stock.", "Create one in Megaventory.")
        found = tuple(Location(int(row.id), row.name, row.abbreviation) for row in readable(rows, LocationRow))
        if len(found) < len(rows):
            raise unreadable_list()  # which one is the first, or excluded, is not known
        return found

    def set(self, wish: StockSet) -> Stock:
        """Set the physical quantity of a product at a location. Raises PlacesContradict where it would not count."""
        found = self._places(wish.stock.location)
        places.check_quantities(found)
        row = {
            "ProductID": wish.native_id,
            "ProductSKU": wish.sku,
            "ProductQuantity": plain(wish.stock.quantity),
            "InventoryLocationID": found.quantities.id,
        }
        self._client.call(
            "InventoryLocationStockProductStockUpdate",
            {"mvProductStockUpdateList": [row], "mvInsertUpdateDeleteSourceApplication": SOURCE},
            writes=True,
        )
        return wish.stock
