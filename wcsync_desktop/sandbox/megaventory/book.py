"""What an account holds: records by id, stock by product and location, the queue of changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from ..system import Clock, Record
from .switches import Switches

WOOCOMMERCE = "woocommerce"


class Book:
    """The account's records. A deleted record stays, with `_deleted` set."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.switches = Switches()
        self.products: dict[int, Record] = {}
        self.categories: dict[int, Record] = {}
        self.clients: dict[int, Record] = {}
        self.discounts: dict[int, Record] = {}
        self.taxes: dict[int, Record] = {}
        self.locations: dict[int, Record] = {}
        self.currencies: dict[int, Record] = {}
        self.orders: dict[int, Record] = {}
        self.documents: dict[int, Record] = {}
        self.queue: dict[int, Record] = {}
        self.stock: dict[int, dict[int, dict[str, Decimal]]] = {}
        """Product id to location id to figures (see stock.py)."""
        self.settings: dict[str, Any] = {
            "isWoocommerceEnabled": True, "isOrdersModuleEnabled": True, "MagentoInstallations": 0,
        }  # fmt: skip
        self.administrator = True
        self.expired = False
        self._counters: Counter[str] = Counter()
        self._by_sku: dict[str, int] = {}

    def now(self) -> datetime:
        return self.clock()

    def next_id(self, counter: str) -> int:
        self._counters[counter] += 1
        return self._counters[counter]

    def same(self, text: Any) -> str:
        """The text in the form it is compared in."""
        plain = str(text or "").strip()
        return plain.casefold() if self.switches.sku_case_insensitive else plain

    def product_with_sku(self, sku: Any) -> Record | None:
        """The product holding the SKU, deleted or not."""
        wanted = self.same(sku)
        if not wanted:
            return None
        found = self.products.get(self._by_sku.get(str(sku).strip(), 0))
        if found is not None and self.same(found["ProductSKU"]) == wanted:
            return found
        known = self._folded().get(wanted)
        return self.products.get(known) if known is not None else None

    def _folded(self) -> dict[str, int]:
        key = (self.switches.sku_case_insensitive, self._sku_changes)
        if self._folded_for != key:
            self._folded_for = key
            self._folded_skus = {self.same(product["ProductSKU"]): n for n, product in reversed(self.products.items())}
        return self._folded_skus

    _sku_changes = 0
    _folded_for: tuple[bool, int] | None = None
    _folded_skus: dict[str, int] = {}  # noqa: RUF012 - replaced, never changed in place

    def sku_changed(self, product: Record) -> None:
        """To be called when a product was added, removed or given another SKU."""
        self._by_sku[product["ProductSKU"]] = product["ProductID"]
        if self._folded_for == (self.switches.sku_case_insensitive, self._sku_changes):
            # Adding keeps the index; other changes are caught by comparing again.
            self._folded_skus.setdefault(self.same(product["ProductSKU"]), product["ProductID"])

    def skus_changed(self) -> None:
        self._sku_changes += 1

    def first_location(self) -> int:
        return next((n for n, location in self.locations.items() if not location["_deleted"]), 0)

    def live(self, held: dict[int, Record]) -> Iterator[Record]:
        return (record for record in held.values() if not record["_deleted"])

    def default_currency(self) -> str:
        return next((c["CurrencyCode"] for c in self.currencies.values() if c["CurrencyIsDefault"]), "EUR")

    def enqueue(self, entity: str, entity_ids: str, action: str, data: str) -> None:
        """Put a change into the queue of the WooCommerce integration (MEGAVENTORY.md 9.4)."""
        if not (self.settings["isWoocommerceEnabled"] or self.switches.queue_when_off):
            return
        number = self.next_id("queue")
        self.queue[number] = {
            "IntegrationUpdateID": number, "Entity": entity, "EntityIDs": entity_ids, "Action": action,
            "Application": "Woocommerce", "Tries": 0, "JsonData": data, "Payload": "",
            "IntegrationUpdateDateTime": self.now(), "_deleted": False,
        }  # fmt: skip
