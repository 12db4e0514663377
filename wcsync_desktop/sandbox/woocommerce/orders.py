"""/orders and their notes."""

from __future__ import annotations

import hashlib
from typing import Any

from ..system import Record
from . import batch, order_life, order_notes
from .coupons import money
from .errors import (
    FatalError,
    RestError,
    already_trashed,
    invalid_id,
    invalid_parameters,
    missing_parameters,
    trash_not_supported,
)
from .listing import DATES, PAGING, at, by_ids, by_time, in_order, page
from .order_totals import totals
from .order_view import show_note, show_order
from .order_words import PAID
from .parameters import Expected, Parameters, Schema, check, comma_listed, is_whole, listed, number_list, truth
from .store import Store
from .visit import Reply, Visit, created

_LIST_SCHEMA = {
    **PAGING,
    **DATES,
    "order": Expected("string", ("asc", "desc")),
    "orderby": Expected("string", ("date", "id", "include", "title", "slug", "modified")),
    "customer": Expected("integer"),
    "product": Expected("integer"),
    "dp": Expected("integer"),
}
_ARRAYS = frozenset({"created_via"})
_SCHEMA = {
    "currency": Expected("string"),
    "customer_id": Expected("integer"),
    "customer_note": Expected("string"),
    "billing": Expected("address"),
    "shipping": Expected("object"),
    "payment_method": Expected("string"),
    "payment_method_title": Expected("string"),
    "transaction_id": Expected("string"),
    "created_via": Expected("string"),
    "meta_data": Expected("array"),
    "line_items": Expected("array"),
    "shipping_lines": Expected("array"),
    "fee_lines": Expected("array"),
    "coupon_lines": Expected("array"),
    "set_paid": Expected("boolean"),
}


def _list_schema(store: Store) -> Schema:
    status = Expected("array", ("any", "trash", *store.writable_statuses), list_of_choices=True)
    return {**_LIST_SCHEMA, "status": status}


def _schema(store: Store) -> Schema:
    return {"status": Expected("string", store.writable_statuses), **_SCHEMA}


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (
        ("/orders", {"GET": listing, "POST": create}),
        (r"/orders/(\d+)", {"GET": read, "POST": update, "PUT": update, "PATCH": update, "DELETE": delete}),
        batch.routes("/orders/batch", create, update, delete),
        (r"/orders/(\d+)/notes", {"GET": notes, "POST": create_note}),
        (r"/orders/(\d+)/notes/(\d+)", {"GET": read_note, "DELETE": delete_note}),
    )


def find(store: Store, order_id: int, status: int = 404) -> Record:
    found = store.orders.get(order_id)
    if found is None:
        raise invalid_id("shop_order", status)
    return found


def listing(store: Store, visit: Visit) -> Reply:
    parameters = visit.parameters
    check(parameters, _list_schema(store))
    found = _filtered(store, parameters)
    shuffled = _unstable(store, parameters)
    orders = {
        "id": lambda o: 0,
        "date": lambda o: (at(o["created"]), shuffled(o)),
        "modified": lambda o: (at(o["modified"]), shuffled(o)),
        "title": lambda o: o["id"],
        "slug": lambda o: o["id"],
    }
    rows = in_order(found, parameters, orders, "date", "desc")
    return page(
        visit, "/wc/v3/orders", rows, lambda order: show_order(store, visit, order), _defaults(parameters), _ARRAYS,
        ends_blank=store.modern,
    )  # fmt: skip


def _defaults(parameters: Parameters) -> list[tuple[str, str]]:
    """WooCommerce writes its defaults into the Link header of orders."""
    found = [(f"status[{n}]", status) for n, status in enumerate(listed(parameters.get("status")) or ["any"])]
    return [*found, ("dp", str(parameters.get("dp") or 2)), ("context", "view")]


def _unstable(store: Store, parameters: Parameters) -> Any:
    if store.modern:
        return lambda record: 0
    number = str(parameters.get("page") or 1)
    return lambda record: hashlib.md5(f"{number} {record['id']}".encode(), usedforsecurity=False).digest()


def _filtered(store: Store, parameters: Parameters) -> list[Record]:
    statuses = set(listed(parameters.get("status"))) or {"any"}
    found = [
        order
        for order in store.orders.values()
        if order["status"] in statuses or ("any" in statuses and order["status"] in store.statuses)
    ]
    if "customer" in parameters:
        found = [order for order in found if order["customer_id"] == int(parameters["customer"])]
    if parameters.get("product"):
        wanted = int(parameters["product"])
        found = [
            o for o in found if any(wanted in {line["product_id"], line["variation_id"]} for line in o["line_items"])
        ]
    if "parent" in parameters:
        parents = number_list(parameters["parent"])
        found = [order for order in found if order["parent_id"] in parents]
    if parameters.get("parent_exclude"):
        parents = number_list(parameters["parent_exclude"])
        found = [order for order in found if order["parent_id"] not in parents]
    if parameters.get("search"):
        part = str(parameters["search"]).casefold()
        found = [order for order in found if _holds(order, part)]
    if store.modern and parameters.get("created_via"):
        # Silently ignored before 9.9: all orders come back.
        vias = comma_listed(parameters["created_via"])
        found = [order for order in found if order["created_via"] in vias]
    return by_time(by_ids(found, parameters), parameters, store.zone)


def _holds(order: Record, part: str) -> bool:
    names = [line["name"] for line in order["line_items"]]
    texts = [str(order["id"]), *order["billing"].values(), *order["shipping"].values(), *names]
    return any(part in text.casefold() for text in texts)


def read(store: Store, visit: Visit, order_id: int) -> Reply:
    return Reply(show_order(store, visit, find(store, order_id)))


def create(store: Store, visit: Visit) -> Reply:
    if not visit.batch:
        check(visit.body, _schema(store))
    _check_quantities(store, visit)
    order = add(store, visit.body)
    return created(show_order(store, visit, order), visit.url(f"/wc/v3/orders/{order['id']}"))


def _check_quantities(store: Store, visit: Visit) -> None:
    """The schema knows whole quantities only. A shop without a decimals plugin is killed by others (facts 8 and 17)."""
    items = visit.body.get("line_items")
    for place, item in enumerate(items if isinstance(items, list) else []):
        quantity = item.get("quantity") if isinstance(item, dict) else None
        if quantity is None or is_whole(quantity):
            continue
        if not store.switches.decimal_stock:
            raise FatalError
        if not visit.batch:
            message = f"line_items[{place}][quantity] is not of type integer."
            raise invalid_parameters(
                {"line_items": ("rest_invalid_type", message, {"param": f"line_items[{place}][quantity]"})}
            )


def add(store: Store, given: Parameters, *, checkout: bool = False) -> Record:
    if given.get("customer_id") and int(given["customer_id"]) not in store.customers:
        raise RestError("woocommerce_rest_invalid_customer_id", "Customer ID is invalid.", 400)
    order = order_life.blank(store)
    try:
        order_life.write(store, order, given, new=True, checkout=checkout)
    except RestError as error:
        if error.code == "woocommerce_rest_invalid_coupon" and store.modern:
            # The order written so far stays behind as a draft.
            order["status"] = "checkout-draft"
            store.orders[order["id"]] = order
            error.data = {**error.data, "new_draft_order_id": order["id"]}
        raise
    store.orders[order["id"]] = order
    status = str(given.get("status")) if given.get("status") in store.writable_statuses else "pending"
    if truth(given.get("set_paid", False)) and status == "pending":
        status = "processing"
    if checkout and status == "completed":
        # Paid at the checkout, then completed by staff.
        order_life.set_status(store, order, "processing", paid=True)
        order_life.set_status(store, order, status, author=order_notes.STAFF)
    else:
        order_life.set_status(store, order, status, silent=status == "pending", paid=checkout and status in PAID)
    return order


def update(store: Store, visit: Visit, order_id: int) -> Reply:
    if not visit.batch:
        check(visit.body, _schema(store))
    _check_quantities(store, visit)
    order = find(store, order_id, 400)
    given, before = visit.body, kept_by_posts(order)
    order_life.write(store, order, given, new=False)
    if truth(given.get("set_paid", False)) and order["status"] in {"pending", "on-hold", "failed"}:
        order_life.set_status(store, order, "processing")
    if given.get("status") in store.writable_statuses:
        order_life.set_status(store, order, str(given["status"]))
    touch(store, order, changed=kept_by_posts(order) != before)
    return Reply(show_order(store, visit, order))


def kept_by_posts(order: Record) -> tuple[str, str]:
    """What of an order its post itself holds: only a change of this moves the date of 8.2 (WOOCOMMERCE.md, fact 4)."""
    return order["status"], order["customer_note"]


def touch(store: Store, order: Record, *, changed: bool) -> None:
    """Move the order's date after a change; `changed` if the post itself did."""
    if store.modern or changed:
        order["modified"] = store.now()


def delete(store: Store, visit: Visit, order_id: int) -> Reply:
    order = find(store, order_id)
    shown = show_order(store, visit, order)
    if visit.forced:
        del store.orders[order_id]
        store.notes.pop(order_id, None)
        for refund_id in [n for n, refund in store.refunds.items() if refund["order_id"] == order_id]:
            del store.refunds[refund_id]
        return Reply(shown)
    if order["status"] == "trash":
        raise already_trashed("order")
    trash(store, order)
    return Reply(shown)


def trash(store: Store, order: Record) -> None:
    now = store.now()
    order["meta"] = [
        store.meta("_wp_trash_meta_status", f"wc-{order['status']}"),
        store.meta("_wp_trash_meta_time", str(int(now.timestamp()))),
        *order["meta"],
    ]
    order["status"] = "trash"
    order["modified"] = now


def restore(store: Store, order: Record) -> None:
    """Out of the bin, into the status it had."""
    kept = next((meta["value"] for meta in order["meta"] if meta["key"] == "_wp_trash_meta_status"), "wc-pending")
    order["meta"] = [meta for meta in order["meta"] if not meta["key"].startswith("_wp_trash_")]
    order["status"] = str(kept).removeprefix("wc-")
    order["modified"] = store.now()


def notes(store: Store, visit: Visit, order_id: int) -> Reply:
    if order_id not in store.orders:
        raise RestError("woocommerce_rest_shop_order_invalid_id", "Invalid order ID.", 404)
    rows = sorted(store.notes[order_id], key=lambda note: (-note["created"].timestamp(), note["id"]))
    kind = visit.parameters.get("type")
    if kind in {"customer", "internal"}:
        rows = [note for note in rows if note["customer_note"] == (kind == "customer")]
    return Reply([show_note(store, visit, order_id, note) for note in rows])


def create_note(store: Store, visit: Visit, order_id: int) -> Reply:
    order = find(store, order_id)
    if not visit.body.get("note"):
        raise missing_parameters("note")
    fresh = order_notes.add(
        store, order, str(visit.body["note"]), customer_note=truth(visit.body.get("customer_note", False))
    )
    return created(show_note(store, visit, order_id, fresh), visit.url(f"/wc/v3/orders/{order_id}/notes/{fresh['id']}"))


def _find_note(store: Store, order_id: int, note_id: int) -> Record:
    for note in store.notes.get(order_id, []):
        if note["id"] == note_id:
            return note
    raise RestError("woocommerce_rest_invalid_id", "Invalid resource ID.", 404)


def read_note(store: Store, visit: Visit, order_id: int, note_id: int) -> Reply:
    return Reply(show_note(store, visit, order_id, _find_note(store, order_id, note_id)))


def delete_note(store: Store, visit: Visit, order_id: int, note_id: int) -> Reply:
    note = _find_note(store, order_id, note_id)
    if not visit.forced:
        raise trash_not_supported("Webhooks do not support trashing.")
    store.notes[order_id].remove(note)
    return Reply(show_note(store, visit, order_id, note))


def summary(store: Store, order: Record) -> dict[str, str]:
    return {name: money(amount) for name, amount in totals(store, order).items()}
