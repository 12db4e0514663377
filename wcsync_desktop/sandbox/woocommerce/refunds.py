"""/orders/{id}/refunds, and /refunds over all orders from 9.0 on."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..system import Record
from . import order_life, order_stock, orders
from .errors import RestError, invalid_id
from .listing import PAGING, page
from .order_totals import decimal, totals
from .order_view import show_refund
from .parameters import Parameters, check, truth
from .store import Store
from .visit import Reply, Visit, created


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    found: tuple[tuple[str, dict[str, Any]], ...] = (
        (r"/orders/(\d+)/refunds", {"GET": listing, "POST": create}),
        (r"/orders/(\d+)/refunds/(\d+)", {"GET": read, "DELETE": delete}),
    )
    if store.modern:
        found = (*found, ("/refunds", {"GET": listing_all}))
    return found


def _of_order(store: Store, order_id: int) -> list[Record]:
    own = [refund for refund in store.refunds.values() if refund["order_id"] == order_id]
    return sorted(own, key=lambda refund: refund["id"], reverse=True)


def listing(store: Store, visit: Visit, order_id: int) -> Reply:
    check(visit.parameters, PAGING)
    orders.find(store, order_id)
    path = f"/wc/v3/orders/{order_id}/refunds"
    return page(visit, path, _of_order(store, order_id), lambda refund: show_refund(store, visit, refund))


def listing_all(store: Store, visit: Visit) -> Reply:
    check(visit.parameters, PAGING)
    rows = sorted(store.refunds.values(), key=lambda refund: refund["id"], reverse=True)
    return page(
        visit, "/wc/v3/refunds", rows, lambda refund: show_refund(store, visit, refund, with_parent=True), [("dp", "2")]
    )


def _find(store: Store, order_id: int, refund_id: int) -> Record:
    found = store.refunds.get(refund_id)
    if found is None or found["order_id"] != order_id:
        raise invalid_id("shop_order_refund", 404)
    return found


def read(store: Store, visit: Visit, order_id: int, refund_id: int) -> Reply:
    return Reply(show_refund(store, visit, _find(store, order_id, refund_id)))


def create(store: Store, visit: Visit, order_id: int) -> Reply:
    order = orders.find(store, order_id)
    refund = add(store, order, visit.body)
    # The route's pattern itself stands in the header, as in the recording.
    location = visit.url(f"/wc/v3/orders/(?P<order_id>[\\d]+)/refunds/{refund['id']}")
    return created(show_refund(store, visit, refund), location)


def _refused(message: str) -> RestError:
    return RestError("woocommerce_rest_cannot_create_order_refund", message, 500, data=500)


def add(store: Store, order: Record, given: Parameters) -> Record:
    """Create a refund. `api_refund` defaults to true, which no offline gateway can do."""
    wanted = [item for item in given.get("line_items") or [] if isinstance(item, dict)]
    lines = [_refund_line(store, order, item) for item in wanted]
    amount = decimal(given["amount"]) if given.get("amount") is not None else _sum(lines)
    total = totals(store, order)["total"]
    before = sum((refund["amount"] for refund in _of_order(store, order["id"])), Decimal(0))
    if amount < 0 or before + amount > total:
        raise _refused("Invalid refund amount.")
    if truth(given.get("api_refund", True)):
        raise _refused("The payment gateway for this order does not support automatic refunds.")
    refund = order_life.add_refund(
        store, order, amount=amount, reason=str(given.get("reason") or ""), whole=before + amount == total,
        lines=lines, tax_lines=_tax_lines(store, order, lines),
    )  # fmt: skip
    if truth(given.get("api_restock", True)):
        for item in wanted:
            line = next(found for found in order["line_items"] if found["id"] == int(item["id"]))
            order_stock.restock(store, order, line, store.amount(item.get("quantity")))
    order["modified"] = store.now()
    if total and before + amount == total:
        order_life.set_status(store, order, "refunded")
    return refund


def _refund_line(store: Store, order: Record, item: Parameters) -> Record:
    line = next((found for found in order["line_items"] if found["id"] == int(item.get("id") or 0)), None)
    if line is None:
        raise RestError("woocommerce_rest_invalid_item_id", "Order item ID provided is not associated with order.", 400)
    total = -decimal(item.get("refund_total"))
    taxes = {int(tax["id"]): -decimal(tax.get("refund_total")) for tax in item.get("refund_tax") or []}
    return {
        "id": store.next_id("item"), "name": line["name"], "product_id": line["product_id"],
        "variation_id": line["variation_id"], "quantity": -store.amount(item.get("quantity")),
        "tax_class": line["tax_class"],
        "subtotal": total, "total": total, "taxes": taxes, "subtotal_taxes": dict(taxes),
        "meta": [store.meta("_refunded_item_id", str(line["id"]))],
    }  # fmt: skip


def _sum(lines: list[Record]) -> Decimal:
    return -sum((line["total"] + sum(line["taxes"].values()) for line in lines), Decimal(0))


def _tax_lines(store: Store, order: Record, lines: list[Record]) -> list[Record]:
    found: dict[int, Decimal] = {}
    for line in lines:
        for rate_id, amount in line["taxes"].items():
            found[rate_id] = found.get(rate_id, Decimal(0)) + amount
    known = {line["rate_id"]: line for line in order["tax_lines"]}
    return [
        {**known[rate_id], "id": store.next_id("item"), "tax_total": amount, "shipping_tax_total": Decimal(0)}
        for rate_id, amount in found.items()
        if rate_id in known
    ]


def delete(store: Store, visit: Visit, order_id: int, refund_id: int) -> Reply:
    """Gone for good, `force` or not; neither stock nor the order's status or date moves (WOOCOMMERCE.md, fact 5)."""
    shown = show_refund(store, visit, _find(store, order_id, refund_id))
    del store.refunds[refund_id]
    return Reply(shown)
