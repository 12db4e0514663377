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
from wcsync_desktop.core.errors import BadData, NotReady
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.records import Kind, Stock
from wcsync_desktop.core.stock import Level
from wcsync_desktop.core.unreadable import Unreadable

TOGETHER = 40
"""Products that are asked for in one request (MEGAVENTORY.md 10.2)."""

_STOCK_LIST = ("InventoryLocationStockGet", "mvProductStockList")


class Warehouse:
    """One account's stock. Options: ``excluded_locations`` names those that do not count, separated by commas."""

    def __init__(self, client: MegaventoryClient, options: Mapping[str, str]) -> None:
        self._client = client
        wanted = options.get("excluded_locations", "").split(",")
        self._excluded = [name.strip() for name in wanted if name.strip()]

    def levels(self, location: str, products: tuple[str, ...] | None) -> Levels:
        """What the stock list says, of these products or of all."""
        places = self._places()
        here = self._one_of(places, location)
        excluded = frozenset(self._one_of(places, name) for name in self._excluded)
        rows = self._all_rows() if products is None else self._rows_of(products)
        known: dict[str, Level] = {}
        unreadable: list[Unreadable] = []
        for number, raw in rows:
            try:
                known[number] = reading.level(decoded(raw, StockRow), here, excluded)
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

    def location(self, wanted: str) -> int:
        """The id of a location by id, name or abbreviation; the first one where none is named."""
        return self._one_of(self._places(), wanted)

    def _places(self) -> Mapping[int, LocationRow]:
        rows = self._client.rows("InventoryLocationGet", "mvInventoryLocations")
        if not rows:
            raise NotReady("Megaventory has no location for stock.", "Create one in Megaventory.")
        places = {int(row.id): row for row in readable(rows, LocationRow)}
        if len(places) < len(rows):
            raise unreadable_list()  # which one is the first, or excluded, is not known
        return places

    @staticmethod
    def _one_of(places: Mapping[int, LocationRow], wanted: str) -> int:
        if not wanted:
            return min(places)
        for location_id, row in sorted(places.items()):
            if wanted.casefold() in (name.casefold() for name in (row.id, row.name, row.abbreviation)):
                return location_id
        raise BadData(
            f"Megaventory has no location called “{wanted}”.",
            f"Choose one of: {', '.join(row.name for row in places.values())}.",
        )

    def set(self, wish: StockSet) -> Stock:
        """Set the physical quantity of a product at a location."""
        row = {
            "ProductID": wish.native_id,
            "ProductSKU": wish.sku,
            "ProductQuantity": plain(wish.stock.quantity),
            "InventoryLocationID": self.location(wish.stock.location),
        }
        self._client.call(
            "InventoryLocationStockProductStockUpdate",
            {"mvProductStockUpdateList": [row], "mvInsertUpdateDeleteSourceApplication": SOURCE},
            writes=True,
        )
        return wish.stock
