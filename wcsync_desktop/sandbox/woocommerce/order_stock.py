"""The stock of an order's rows: taken, given back, adjusted to what a row says, restocked by a refund."""

from __future__ import annotations

from dataclasses import dataclass

from ..system import Record
from . import product_fields
from .order_notes import add
from .order_totals import product_of
from .order_words import REDUCES_STOCK
from .store import Quantity, Store


@dataclass(frozen=True)
class Moved:
    """A product's stock before and after, as the shop notes it."""

    product: Record
    before: Quantity
    after: Quantity

    @property
    def steps(self) -> str:
        return f"{self.before}&rarr;{self.after}"


def managed(store: Store, line: Record) -> Record | None:
    """The product or parent whose stock the row moves, None where none is kept."""
    product = product_of(store, line)
    if product is None or product["manage_stock"]:
        return product
    parent = store.products.get(product["parent_id"])
    return parent if parent is not None and parent["manage_stock"] else None


def move(store: Store, line: Record, quantity: Quantity) -> Moved | None:
    """Take `quantity` from stock (negative gives back); None without a stock."""
    product = managed(store, line)
    if product is None:
        return None
    held = product["stock_quantity"]
    before = store.amount(held)
    after = store.amount(round(before - quantity, 6))
    if held is not None or not product["stock_is_stored"]:
        # A quantity that is NULL in the database stays so, whatever is taken from it (WOOCOMMERCE.md, fact 8).
        product["stock_quantity"] = after
        product["stock_is_stored"] = True
    product_fields.settle_stock_status(product)
    store.changed(product)
    if product["type"] == "variation":
        product_fields.touch_parent(store, product)
    return Moved(product, before, after)


def mark_backorder(store: Store, line: Record) -> None:
    """Note on the row how much of it is sold beyond the stock, where the product asks for it."""
    product = managed(store, line)
    if product is None or product["backorders"] != "notify":
        return
    beyond = store.amount(line["quantity"] - max(0, store.amount(product["stock_quantity"])))
    if beyond > 0:
        line["meta"].append(store.meta("Backordered", str(beyond)))


def _meta(line: Record, key: str) -> Record | None:
    return next((meta for meta in line["meta"] if meta["key"] == key), None)


def _amount(store: Store, line: Record, key: str) -> Quantity:
    meta = _meta(line, key)
    return store.amount(meta["value"]) if meta is not None else 0


def _remember(store: Store, line: Record, key: str, quantity: Quantity) -> None:
    meta = _meta(line, key)
    if meta is None:
        line["meta"].append(store.meta(key, str(quantity)))
    else:
        meta["value"] = str(quantity)


def reduce(store: Store, order: Record) -> None:
    """Take what every row says, unless it was taken before."""
    told = []
    for line in order["line_items"]:
        if _amount(store, line, "_reduced_stock"):
            continue
        moved = move(store, line, store.amount(line["quantity"]))
        if moved is not None:
            _remember(store, line, "_reduced_stock", store.amount(line["quantity"]))
            told.append(_told(store, line, moved))
    order["stock_reduced"] = True
    if told:
        add(store, order, f"Stock levels reduced: {', '.join(told)}")


def restore(store: Store, order: Record) -> None:
    """Give back what the rows say was taken."""
    told = []
    for line in order["line_items"]:
        taken = _amount(store, line, "_reduced_stock")
        moved = move(store, line, -taken) if taken else None
        if moved is not None:
            line["meta"].remove(_meta(line, "_reduced_stock"))
            told.append(_told(store, line, moved))
    order["stock_reduced"] = False
    if told:
        add(store, order, f"Stock levels increased: {', '.join(told)}")


def _told(store: Store, line: Record, moved: Moved) -> str:
    if store.modern:
        return f"{line['name']} ({moved.steps})"
    product = product_of(store, line) or moved.product
    return f"{line['name']} ({product['sku'] or '#' + str(product['id'])}) {moved.steps}"


def adjust(store: Store, order: Record, line: Record, quantity: Quantity | None = None) -> Moved | None:
    """Make the stock follow an edited row; 0 gives back all that was taken. None if nothing moves."""
    wanted = store.amount(line["quantity"]) if quantity is None else quantity
    restocked = _amount(store, line, "_restock_refunded_items")
    taken = _amount(store, line, "_reduced_stock")
    difference = -taken if wanted == 0 else store.amount(round(wanted - restocked - taken, 6))
    moved = move(store, line, difference) if difference else None
    if moved is not None:
        _remember(store, line, "_reduced_stock", store.amount(wanted - restocked))
        order["stock_reduced"] = order["stock_reduced"] or wanted > 0
    return moved


def holds_stock(order: Record) -> bool:
    """Whether edited rows move stock at once."""
    return order["status"] in REDUCES_STOCK


def restock(store: Store, order: Record, line: Record, quantity: Quantity) -> None:
    """Give back what a refund returns (WOOCOMMERCE.md, fact 5)."""
    taken = _amount(store, line, "_reduced_stock")
    moved = move(store, line, -quantity) if taken and quantity else None
    if moved is None:
        return
    restocked = _amount(store, line, "_restock_refunded_items")
    _remember(store, line, "_restock_refunded_items", store.amount(restocked + quantity))
    _remember(store, line, "_reduced_stock", store.amount(round(taken - quantity, 6)))
    product = product_of(store, line) or moved.product
    add(store, order, f"Item #{product['id']} stock increased from {moved.before} to {moved.after}.")
