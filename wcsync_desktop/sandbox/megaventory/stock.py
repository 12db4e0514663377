"""The stock ledger: figures per product and location, absolute settings, and what each change puts into the queue."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from ..system import Record
from .book import Book
from .filters import chosen, limit_of
from .wire import Asked, RefusedError, is_given, number, plain, rounded, success, whole

FIGURES = ("physical", "onhold", "nonshipped", "nonreceivedpo", "nonreceivedwo", "nonallocatedwo", "alert")
_SERVICES = {"Service", "TimeRestrictedService"}
_NAMES = {name.lower(): name for name in ("productID", "ProductSKU", "InventoryLocationID", "StockPhysical")}


def figures(book: Book, product_id: int, location_id: int) -> dict[str, Decimal]:
    """The figures to read and change; the first transaction creates them."""
    places = book.stock.setdefault(product_id, {})
    return places.setdefault(location_id, dict.fromkeys(FIGURES, Decimal(0)))


def on_hand(figure: dict[str, Decimal]) -> Decimal:
    """Megaventory's own formula (MEGAVENTORY.md 10.1)."""
    return (
        figure["physical"] + figure["nonreceivedpo"] + figure["nonreceivedwo"]
        - figure["nonshipped"] - figure["nonallocatedwo"] - figure["onhold"]
    )  # fmt: skip


def move(book: Book, product_id: int, location_id: int, **changes: Decimal) -> None:
    """Add the changes to the figures, and queue the result. Services have no stock."""
    product = book.products.get(product_id)
    if product is None or product["ProductType"] in _SERVICES:
        return
    figure = figures(book, product_id, location_id)
    before = dict(figure)
    for name, change in changes.items():
        figure[name] = rounded(figure[name] + change, book.switches.quantity_decimals)
    if figure != before:
        enqueue(book, [(product_id, location_id)])


def enqueue(book: Book, changed: Iterable[tuple[int, int]]) -> None:
    rows, skus = [], []
    for product_id, location_id in changed:
        figure = figures(book, product_id, location_id)
        skus.append(book.products[product_id]["ProductSKU"])
        stock_data = {
            "stockqty": plain(figure["physical"]), "stockqtyonhold": plain(figure["onhold"]),
            "stockalarmqty": plain(figure["alert"]), "stocknonshippedqty": plain(figure["nonshipped"]),
            "stocknonreceivedqty": plain(figure["nonreceivedpo"]), "stockwipcomponentqty": 0,
            "stocknonreceivedwoqty": plain(figure["nonreceivedwo"]),
            "stocknonallocatedwoqty": plain(figure["nonallocatedwo"]),
        }  # fmt: skip
        rows.append({"productID": product_id, "inventory_id": location_id, "stock_data": stock_data})
    if rows:
        book.enqueue("stock", "##$".join(dict.fromkeys(skus)), "update", json.dumps(rows))


def get(book: Book, asked: Asked) -> dict[str, Any]:
    """Ascending by product id, whatever the documentation says (MEGAVENTORY.md 2.1); untouched products are absent.

    Filters look at product and location together; the locations that pass are shown, and N counts products.
    """
    records = [
        {
            "productID": product_id, "ProductSKU": book.products[product_id]["ProductSKU"],
            "InventoryLocationID": location_id,
            "StockPhysical": figure["physical"], "_deleted": book.products[product_id]["_deleted"],
        }
        for product_id, places in book.stock.items()
        for location_id, figure in places.items()
        if location_id in book.locations
    ]  # fmt: skip
    passed = chosen(
        records, {**asked, "returntopnrecords": None}, _NAMES, "productID", book.switches, ascending=True,
        direct={"productid": "productID", "productsku": "ProductSKU", "inventorylocationid": "InventoryLocationID"},
        capped=False,
    )  # fmt: skip
    held: dict[int, dict[int, dict[str, Decimal]]] = {}
    for record in passed:
        product_id, location_id = record["productID"], record["InventoryLocationID"]
        held.setdefault(product_id, {})[location_id] = book.stock[product_id][location_id]
    limit = limit_of(asked, book.switches)
    shown = list(held.items())[: None if limit < 0 else limit]
    return success({"mvProductStockList": [_row(product_id, places) for product_id, places in shown]})


def _row(product_id: int, held: dict[int, dict[str, Decimal]]) -> Record:
    def total(name: str) -> int | float:
        return plain(sum((figure[name] for figure in held.values()), Decimal(0)))

    return {
        "productID": product_id,
        "StockPhysicalTotal": total("physical"),
        "StockOnHandTotal": plain(sum((on_hand(figure) for figure in held.values()), Decimal(0))),
        "StockNonShippedTotal": total("nonshipped"),
        "StockNonReceivedPOsTotal": total("nonreceivedpo"),
        "StockNonReceivedWOsTotal": total("nonreceivedwo"),
        "StockNonAllocatedWOsTotal": total("nonallocatedwo"),
        "StockAlertLevelTotal": total("alert"),
        "mvStock": [
            {
                "InventoryLocationID": n, "StockPhysical": plain(figure["physical"]),
                "StockOnHold": plain(figure["onhold"]),
                "StockNonShipped": plain(figure["nonshipped"]), "StockNonAllocatedWOs": plain(figure["nonallocatedwo"]),
                "StockNonReceivedPOs": plain(figure["nonreceivedpo"]),
                "StockNonReceivedWOs": plain(figure["nonreceivedwo"]), "StockOnHand": plain(on_hand(figure)),
                "StockAlertLevel": plain(figure["alert"]), "SubLocation": "",
            }
            for n, figure in sorted(held.items())
        ],
    }  # fmt: skip


def set_absolute(book: Book, asked: Asked) -> dict[str, Any]:
    """InventoryLocationStockProductStockUpdate: physical quantities, all rows or none."""
    rows = asked.get("mvproductstockupdatelist")
    if not isinstance(rows, list) or not rows:
        raise RefusedError("mvProductStockUpdateList is missing")
    wanted: list[tuple[int, int, Decimal]] = []
    for row in rows:
        product_id = whole(row.get("productid"), "ProductID")
        product = book.products.get(product_id) if product_id else book.product_with_sku(row.get("productsku"))
        if product is None or product["_deleted"]:
            raise RefusedError("Product was not found")
        if not is_given(row.get("productquantity")):
            raise RefusedError("ProductQuantity is required")
        location = whole(row.get("inventorylocationid"), "InventoryLocationID") or book.first_location()
        if location not in book.locations or book.locations[location]["_deleted"]:
            raise RefusedError("Inventory location was not found")
        wanted.append((product["ProductID"], location, number(row["productquantity"], "ProductQuantity")))
    for product_id, location, quantity in wanted:
        held = figures(book, product_id, location)["physical"]
        move(book, product_id, location, physical=rounded(quantity, book.switches.quantity_decimals) - held)
    return success()
