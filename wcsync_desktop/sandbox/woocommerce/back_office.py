"""What staff do to an order in the back office: add, save and remove rows (WOOCOMMERCE.md, facts 2-4)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..system import Record
from . import order_life, order_notes, order_stock, orders
from .order_totals import calculate, product_of
from .parameters import Parameters
from .store import Store


def edit(store: Store, order: Record, given: Parameters) -> None:
    """Everything on the page of an order, then Save: rows that follow their quantities, addresses, notes, the status.

    A row of quantity 0 goes with the saving, one whose `product_id` is null by its own cross; what is new is added
    first, as on the page.
    """
    items = [item for item in given.get("line_items") or [] if isinstance(item, dict)]
    before = orders.kept_by_posts(order)
    for item in items:
        if item.get("id") and "product_id" in item and item["product_id"] is None:
            remove_row(store, order, int(item["id"]))
        elif not item.get("id"):
            add_row(store, order, item)
    kept = [item for item in items if item.get("id") and item.get("product_id", 0) is not None]
    order_life.write(store, order, {**given, "line_items": []}, new=False)
    if items:
        save_rows(store, order, kept)
    if given.get("status") in store.writable_statuses:
        order_life.set_status(store, order, str(given["status"]), author=order_notes.STAFF)
    orders.touch(store, order, changed=orders.kept_by_posts(order) != before)


def add_row(store: Store, order: Record, item: Parameters) -> Record:
    """Add item(s): no stock moves before the row is saved, and its amount is not in the total yet."""
    line = order_life.product_line(store, item)
    line["is_in_the_total"] = False
    order["line_items"].append(line)
    product = product_of(store, line)
    named = f"{line['name']} ({product['sku']})" if product is not None and product["sku"] else line["name"]
    order_notes.add(store, order, f"Added line items: {named}", author=order_notes.STAFF)
    return line


def remove_row(store: Store, order: Record, line_id: int) -> None:
    """The cross of a row: it is gone at once, with its stock, and the totals are reckoned anew."""
    line = order_life.row(order, line_id)
    moved = order_stock.adjust(store, order, line, 0)
    stock = f" and adjusted stock ({moved.steps})" if moved is not None else ""
    order_notes.add(store, order, f"Deleted {line['name']}{stock}", author=order_notes.STAFF)
    order["line_items"].remove(line)
    calculate(store, order)
    orders.touch(store, order, changed=False)


def save_rows(store: Store, order: Record, items: list[Parameters]) -> None:
    """Save: quantities, amounts and names as entered; the page sends all rows, the added ones with them."""
    told = []
    for item in items:
        line = order_life.row(order, int(item["id"]))
        if "quantity" in item and not store.amount(item["quantity"]):
            moved = order_stock.adjust(store, order, line, 0)
            if moved is not None:
                told.append(f"{line['name']} &ndash; {moved.steps}")
            order["line_items"].remove(line)
            continue
        order_life.give(store, line, _with_amounts(store, line, item))
    for line in order["line_items"]:
        moved = order_stock.adjust(store, order, line) if order_stock.holds_stock(order) else None
        if moved is not None:
            told.append(f"{line['name']} ({moved.steps})")
    if told:
        order_notes.add(store, order, f"Adjusted stock: {', '.join(told)}", author=order_notes.STAFF)
    calculate(store, order)
    orders.touch(store, order, changed=False)


def recalculate(store: Store, order: Record) -> None:
    calculate(store, order)
    orders.touch(store, order, changed=False)


def _with_amounts(store: Store, line: Record, item: Parameters) -> dict[str, Any]:
    """The page itself changes a row's amounts along with its quantity."""
    if "quantity" not in item:
        return dict(item)
    before, quantity = line["quantity"], store.amount(item["quantity"])
    line["quantity"] = quantity
    if not before:
        return dict(item)
    factor = Decimal(str(quantity)) / Decimal(str(before))
    return {"total": line["total"] * factor, "subtotal": line["subtotal"] * factor, **item}
