"""What a practice shop holds: its records, counters, time zone and settings."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..system import Clock, Record
from .order_words import STATUSES
from .switches import Switches

Quantity = int | float
"""A quantity of stock or of a row; not whole only where a plugin allows decimals."""
UNCATEGORIZED = 15
OFFICE_USER = 1


class Store:
    """Records by id. Posts (products, variations, coupons, orders, refunds) share one counter, as in WordPress."""

    def __init__(self, clock: Clock, version: str) -> None:
        self.clock = clock
        self.version = version
        self.switches = Switches()
        self.zone = _zone("Europe/Athens")
        self.zone_name = "Europe/Athens"
        self.products: dict[int, Record] = {}
        self.children: dict[int, list[int]] = defaultdict(list)
        self.customers: dict[int, Record] = {}
        self.coupons: dict[int, Record] = {}
        self.taxes: dict[int, Record] = {}
        self.tax_classes = {
            "reduced-rate": "Reduced rate",
            "super-reduced-rate": "Super reduced rate",
            "zero-rate": "Zero rate",
        }
        self.categories: dict[int, Record] = {}
        self.tags: dict[int, Record] = {}
        self.shipping_classes: dict[int, Record] = {}
        self.attributes: dict[int, Record] = {}
        self.terms: dict[int, dict[int, Record]] = {}
        self.orders: dict[int, Record] = {}
        self.refunds: dict[int, Record] = {}
        self.notes: dict[int, list[Record]] = defaultdict(list)
        self.settings: dict[str, Any] = {}
        self.plugins: list[str] = []
        self.own_statuses: dict[str, str] = {}
        self.woocommerce_is_on = True
        self.sku_was_free = False
        self.drawn = 0
        self.claimed_version: str | None = None
        self.catalogue_version = 0
        self._counters: Counter[str] = Counter(term=UNCATEGORIZED, post=9)
        self._slugs: set[str] = set()
        self._by_sku: dict[str, set[int]] = defaultdict(set)

    @property
    def modern(self) -> bool:
        """True for 10.5, False for 8.2."""
        return self.version.startswith("10.")

    @property
    def full_version(self) -> str:
        return self.claimed_version or ("10.5.0" if self.modern else "8.2.2")

    def now(self) -> datetime:
        return self.clock().astimezone(UTC).replace(microsecond=0)

    def next_id(self, counter: str) -> int:
        self._counters[counter] += 1
        return self._counters[counter]

    def draw(self) -> int:
        """A number that is never drawn again, whatever is restored."""
        self.drawn += 1
        return self.drawn

    def local(self, moment: datetime | None) -> str | None:
        return None if moment is None else moment.astimezone(self.zone).strftime("%Y-%m-%dT%H:%M:%S")

    def gmt(self, moment: datetime | None) -> str | None:
        return None if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")

    def moment(self, text: str | None, *, gmt: bool = False) -> datetime | None:
        """A date field as sent: site-local, or GMT for the `_gmt` fields."""
        if not text:
            return None
        value = datetime.fromisoformat(text)
        if value.tzinfo is None:
            value = value.replace(tzinfo=UTC if gmt else self.zone)
        return value.astimezone(UTC)

    # Statuses of orders.

    @property
    def statuses(self) -> dict[str, str]:
        """The statuses an order can have, with their names as people see them; those of a plugin while it is on."""
        own = {slug: name for slug, name in STATUSES.items() if slug != "checkout-draft"}
        return {**own, **self.own_statuses, "checkout-draft": STATUSES["checkout-draft"]}

    @property
    def writable_statuses(self) -> tuple[str, ...]:
        return ("auto-draft", *self.statuses)

    def status_name(self, status: str) -> str:
        return self.statuses.get(status, status)

    # Quantities.

    def amount(self, quantity: Any) -> Quantity:
        """A quantity as WooCommerce keeps it: cut to a whole number, unless a plugin allows decimals."""
        if not self.switches.decimal_stock:
            return int(float(quantity or 0))
        value = float(quantity or 0)
        return int(value) if value.is_integer() else value

    def changed(self, product: Record) -> None:
        """A product was changed through WooCommerce: by hand, by REST or by a sale, not straight in the database."""
        product["modified"] = self.now()
        self.catalogue_version += 1

    # SKUs: compared as MySQL does, ignoring case and trailing blanks.

    def add_product(self, record: Record) -> None:
        self.products[record["id"]] = record
        self.catalogue_version += 1
        if record["parent_id"]:
            self.children[record["parent_id"]].append(record["id"])
        self._by_sku[folded(record["sku"])].add(record["id"])

    def set_sku(self, record: Record, sku: str) -> None:
        self._by_sku[folded(record["sku"])].discard(record["id"])
        record["sku"] = sku
        self._by_sku[folded(sku)].add(record["id"])

    def remove_product(self, record: Record) -> None:
        self.products.pop(record["id"], None)
        self.catalogue_version += 1
        self._by_sku[folded(record["sku"])].discard(record["id"])
        if record["id"] in self.children.get(record["parent_id"], []):
            self.children[record["parent_id"]].remove(record["id"])

    def with_sku(self, sku: str) -> list[Record]:
        """Products and variations holding the SKU, trashed ones too, oldest first."""
        if not sku:
            return []
        return [self.products[found] for found in sorted(self._by_sku.get(folded(sku), ()))]

    def with_skus(self, skus: Iterable[str]) -> list[Record]:
        ids: set[int] = set()
        for sku in skus:
            ids |= self._by_sku.get(folded(sku), set())
        return [self.products[found] for found in sorted(ids)]

    # Slugs.

    def slug(self, name: str, kind: str = "post") -> str:
        base = slugified(name)
        if not base:
            return base
        slug, n = base, 2
        while f"{kind}:{slug}" in self._slugs:
            slug = f"{base}-{n}"
            n += 1
        self._slugs.add(f"{kind}:{slug}")
        return slug

    # Meta data.

    def meta(self, key: str, value: Any) -> Record:
        return {"id": self.next_id("meta"), "key": key, "value": as_stored(value)}

    def change_meta(self, metas: list[Record], given: Any) -> None:
        """Update by id or by key in place; a null value deletes; else add (WOOCOMMERCE.md, Writing)."""
        for item in given if isinstance(given, list) else []:
            if not isinstance(item, dict):
                continue
            found = next(
                (
                    meta
                    for meta in metas
                    if (item.get("id") and meta["id"] == item["id"])
                    or (not item.get("id") and meta["key"] == item.get("key"))
                ),
                None,
            )
            if item.get("value") is None and found is not None:
                metas.remove(found)
            elif found is not None:
                found["value"] = as_stored(item.get("value"))
                found["key"] = item.get("key", found["key"])
            elif item.get("key") and item.get("value") is not None:
                metas.append(self.meta(str(item["key"]), item["value"]))

    def term_path(self, category: int) -> set[int]:
        """The category and everything below it."""
        found = {category}
        grown = True
        while grown:
            more = {term["id"] for term in self.categories.values() if term["parent"] in found} - found
            grown = bool(more)
            found |= more
        return found


def as_stored(value: Any) -> Any:
    """A meta value as the database gives it back: numbers and flags are texts (WOOCOMMERCE.md, fact 13)."""
    if isinstance(value, bool):
        return "1" if value else ""
    return str(value) if isinstance(value, (int, float)) else value


def folded(sku: str) -> str:
    return unicodedata.normalize("NFC", sku).casefold().rstrip(" ")


def slugified(name: str) -> str:
    plain = re.sub(r"<[^>]*>|&[a-z#0-9]+;", "", name).lower()
    words = re.sub(r"[^\w\s-]", "", plain, flags=re.UNICODE)
    joined = re.sub(r"[\s_-]+", "-", words).strip("-")
    return quote(joined, safe="-").lower()[:200]


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        # Windows has no zone table of its own; a fixed offset keeps the practice shop usable there.
        return timezone(timedelta(hours=2), name)
