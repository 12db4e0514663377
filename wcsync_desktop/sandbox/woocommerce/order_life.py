"""What happens to an order: rows written, the status moved, the rest refunded."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from ..system import Record
from . import coupons, discounts, order_stock
from .errors import FatalError, RestError
from .order_notes import STAFF
from .order_notes import add as note
from .order_totals import calculate, decimal, net_price, tax_class_of, totals
from .order_words import PAID, REDUCES_STOCK, RESTORES_STOCK
from .parameters import Parameters, truth
from .store import OFFICE_USER, Store, slugified
from .wordpress_text import without_tags

ZERO = Decimal(0)
ADDRESS = ("first_name", "last_name", "company", "address_1", "address_2", "city", "state", "postcode", "country")
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789"


def blank(store: Store) -> Record:
    now = store.now()
    order_id = store.next_id("post")
    # Any unguessable-looking text will do; it only has to differ from order to order, also where a restored backup
    # gives an id again, and repeat from run to run.
    drawn = store.draw()
    key = "".join(_ALPHABET[(drawn * 7919 + n * n * 104729) % len(_ALPHABET)] for n in range(13))
    return {
        "id": order_id, "parent_id": 0, "status": "pending", "currency": store.settings["woocommerce_currency"],
        "prices_include_tax": store.settings["woocommerce_prices_include_tax"] == "yes", "created": now,
        "modified": now,
        "customer_id": 0, "order_key": f"wc_order_{key}",
        "billing": {**dict.fromkeys(ADDRESS, ""), "email": "", "phone": ""},
        "shipping": {**dict.fromkeys(ADDRESS, ""), "phone": ""}, "payment_method": "", "payment_method_title": "",
        "transaction_id": "", "customer_ip_address": "", "customer_user_agent": "", "created_via": "rest-api",
        "customer_note": "", "date_completed": None, "date_paid": None, "meta": [], "line_items": [], "tax_lines": [],
        "shipping_lines": [], "fee_lines": [], "coupon_lines": [], "stock_reduced": False, "coupons_counted": False,
        "number": "", "owner_was_told": False,
    }  # fmt: skip


def write(store: Store, order: Record, given: Parameters, *, new: bool, checkout: bool = False) -> None:
    """Apply what was sent. Raises RestError before anything is changed, except that a refused coupon comes late.

    `checkout`: rows sold beyond the stock are marked, as the checkout and the back office do and REST does not.
    """
    if given.get("customer_id") and int(given["customer_id"]) not in store.customers:
        raise RestError("woocommerce_rest_invalid_customer_id", "Customer ID is invalid.", 400)
    if given.get("parent_id") and int(given["parent_id"]) not in store.orders:
        raise RestError("order_invalid_parent_id", "Invalid parent ID", 400)
    _check_items(order, given)
    if not checkout:
        given = _without_empty_rows(store, given)
    for name in ("billing", "shipping"):
        if isinstance(given.get(name), dict):
            fresh = {key: str(value or "") for key, value in given[name].items() if key in order[name]}
            order[name] = {**order[name], **fresh}
    for name in ("payment_method", "payment_method_title", "transaction_id", "customer_note", "currency"):
        if given.get(name) is not None:
            order[name] = str(given[name])
    if "customer_id" in given:
        order["customer_id"] = int(given["customer_id"] or 0)
    if given.get("parent_id") is not None:
        order["parent_id"] = int(given["parent_id"])
    _fill_in_email(store, order)
    if new and given.get("created_via"):
        order["created_via"] = str(given["created_via"])[:100]
    _write_meta(store, order, given)
    for kind, add in (("line_items", product_line), ("shipping_lines", _shipping_line), ("fee_lines", _fee_line)):
        for item in given.get(kind) or []:
            _write_item(store, order, kind, item, add, follow_stock=not new and store.modern)
    if checkout:
        for line in order["line_items"]:
            order_stock.mark_backorder(store, line)
    wanted = _wanted_coupons(store, given)
    calculate(store, order)
    if wanted:
        discounts.apply(store, order, wanted)
        calculate(store, order)


def _fill_in_email(store: Store, order: Record) -> None:
    """WooCommerce fills an empty billing e-mail from the order's account whenever it saves the order."""
    account = store.customers.get(order["customer_id"])
    if account is not None and not order["billing"]["email"]:
        order["billing"]["email"] = account["email"]


def _write_meta(store: Store, order: Record, given: Parameters) -> None:
    metas = []
    for item in given.get("meta_data") or []:
        if isinstance(item, dict) and item.get("key") == "_order_stock_reduced":
            # An internal key: it acts, but never shows up again (WOOCOMMERCE.md, Copying an order).
            order["stock_reduced"] = truth(item.get("value"))
        elif isinstance(item, dict) and item.get("key") == "_new_order_email_sent":
            order["owner_was_told"] = truth(item.get("value"))  # internal, too
        else:
            metas.append(item)
    store.change_meta(order["meta"], metas)


def _check_items(order: Record, given: Parameters) -> None:
    for kind in ("line_items", "shipping_lines", "fee_lines"):
        held = {item["id"] for item in order[kind]}
        for item in given.get(kind) or []:
            if not isinstance(item, dict):
                continue
            if item.get("id"):
                if int(item["id"]) not in held:
                    message = "Order item ID provided is not associated with order."
                    raise RestError("woocommerce_rest_invalid_item_id", message, 400)
            elif kind == "line_items" and not (item.get("product_id") or item.get("variation_id") or item.get("sku")):
                message = "Product ID or SKU is required."
                raise RestError("woocommerce_rest_required_product_reference", message, 400)


def _without_empty_rows(store: Store, given: Parameters) -> Parameters:
    """Quantity 0 removes a row; of a new one 10.5 dies, and 8.2 leaves it out (both by their source)."""
    rows = given.get("line_items")
    if not isinstance(rows, list):
        return given
    kept = [item for item in rows if not (isinstance(item, dict) and item.get("quantity") == 0 and not item.get("id"))]
    if len(kept) < len(rows) and store.modern:
        raise FatalError
    return {**given, "line_items": kept}


def row(order: Record, line_id: int, kind: str = "line_items") -> Record:
    found: Record | None = next((found for found in order[kind] if found["id"] == line_id), None)
    if found is None:
        raise RestError("woocommerce_rest_invalid_item_id", "Order item ID provided is not associated with order.", 400)
    return found


def _write_item(store: Store, order: Record, kind: str, item: Any, add: Any, *, follow_stock: bool) -> None:
    """Write one row. Over REST the stock follows at once on 10.5, and not at all on 8.2 (WOOCOMMERCE.md, fact 3)."""
    if not isinstance(item, dict):
        return
    follow_stock = follow_stock and kind == "line_items"
    if not item.get("id"):
        line = add(store, item)
        order[kind].append(line)
        if follow_stock:
            _follow(store, order, line)
        return
    line = row(order, int(item["id"]), kind)
    gone = item.get("quantity") == 0 or any(
        name in item and item[name] is None for name in ("product_id", "method_id", "name")
    )
    if gone:
        if follow_stock:
            order_stock.adjust(store, order, line, 0)
        order[kind].remove(line)
        return
    if kind == "line_items" and "quantity" in item:
        line["quantity"] = store.amount(item["quantity"])
        if follow_stock:
            _follow(store, order, line)
    give(store, line, item)


def _follow(store: Store, order: Record, line: Record) -> None:
    moved = order_stock.adjust(store, order, line) if order_stock.holds_stock(order) else None
    if moved is not None:
        note(store, order, f"Adjusted stock: {line['name']} ({moved.steps})", author=STAFF)


def give(store: Store, line: Record, item: Parameters) -> None:
    """The amounts, names and meta data sent for a row."""
    for name in ("total", "subtotal"):
        if item.get(name) not in (None, "") and name in line:
            line[name] = decimal(item[name])
    for name in ("name", "tax_class", "tax_status", "method_title", "method_id", "instance_id"):
        if item.get(name) is not None and name in line:
            line[name] = without_tags(str(item[name])) if name == "method_title" else str(item[name])
    if "meta_data" in item:
        store.change_meta(line["meta"], item["meta_data"])


def product_line(store: Store, item: Parameters) -> Record:
    product = _product_meant(store, item)
    quantity = store.amount(1 if item.get("quantity") is None else item["quantity"])
    line: Record = {
        "id": store.next_id("item"), "name": "", "product_id": 0, "variation_id": 0, "quantity": quantity,
        "tax_class": "",
        "subtotal": Decimal(0), "total": Decimal(0), "taxes": {}, "subtotal_taxes": {}, "meta": [],
    }  # fmt: skip
    if product is not None:
        variation = product["type"] == "variation"
        line["name"] = product["name"]
        if variation:
            parent = store.products[product["parent_id"]]
            options = ", ".join(attribute["option"] for attribute in product["attributes"] if attribute["option"])
            line["name"] = f"{parent['name']} - {options}" if options else parent["name"]
            for attribute in product["attributes"]:
                # Options of the shop's own attributes are terms, kept by their slugs; a product's own ones are texts.
                known = bool(attribute["id"])
                key = attribute["slug"] if known else slugified(attribute["name"])
                meta = store.meta(key, attribute["option"].lower() if known else attribute["option"])
                line["meta"].append({**meta, "display_key": attribute["name"], "display_value": attribute["option"]})
        line["product_id"] = product["parent_id"] if variation else product["id"]
        line["variation_id"] = product["id"] if variation else 0
        line["tax_class"] = tax_class_of(store, product)
        line["subtotal"] = line["total"] = net_price(store, product, decimal(quantity))
    give(store, line, item)
    return line


def _product_meant(store: Store, item: Parameters) -> Record | None:
    if item.get("sku"):
        return next((found for found in store.with_sku(str(item["sku"])) if found["status"] != "trash"), None)
    return store.products.get(int(item.get("variation_id") or item.get("product_id") or 0))


def _shipping_line(store: Store, item: Parameters) -> Record:
    line: Record = {
        "id": store.next_id("item"), "method_title": "", "method_id": "", "instance_id": "", "total": Decimal(0),
        "taxes": {}, "meta": [],
    }  # fmt: skip
    give(store, line, item)
    return line


def _fee_line(store: Store, item: Parameters) -> Record:
    line: Record = {
        "id": store.next_id("item"), "name": "", "tax_class": "", "tax_status": "taxable",
        "amount": str(item.get("entered", "")), "total": Decimal(0),
        "taxes": {},
        "meta": [],
    }  # fmt: skip
    give(store, line, item)
    return line


def _wanted_coupons(store: Store, given: Parameters) -> list[Record]:
    found = []
    for item in given.get("coupon_lines") or []:
        if not isinstance(item, dict) or item.get("id"):
            continue
        code = str(item.get("code", ""))
        coupon = coupons.by_code(store, code)
        if coupon is None:
            raise _bad_coupon(f"Coupon &quot;{code}&quot; cannot be applied because it does not exist.")
        if coupon["date_expires"] is not None and coupon["date_expires"] < store.now():
            raise _bad_coupon(f"Coupon &quot;{code}&quot; has expired.")
        if coupon["usage_limit"] and coupon["usage_count"] >= coupon["usage_limit"]:
            raise _bad_coupon(f"Usage limit for coupon &quot;{code}&quot; has been reached.")
        found.append(coupon)
    return found


def _bad_coupon(message: str) -> RestError:
    return RestError("woocommerce_rest_invalid_coupon", message, 400)


# Status.


def set_status(
    store: Store, order: Record, status: str, *, silent: bool = False, paid: bool = False, author: str = "WooCommerce",
    because: str = "",
) -> None:  # fmt: skip
    """Move the order; `silent` for the status it is created with, `paid` if a payment did it.

    The note of the move is `author`'s, and begins with what a gateway or a person says about it (`because`).
    """
    before = order["status"]
    order["status"] = status
    now = store.now()
    if status in PAID and order["date_paid"] is None:
        order["date_paid"] = now
    if status == "completed" and order["date_completed"] is None:
        order["date_completed"] = now
    if before == status and not silent:
        return
    if paid and store.modern:
        note(store, order, "Payment complete.")
    if status in REDUCES_STOCK and not order["stock_reduced"]:
        order_stock.reduce(store, order)
    elif status in RESTORES_STOCK and order["stock_reduced"] and not silent:
        order_stock.restore(store, order)
    elif status == "refunded":
        _refund_the_rest(store, order)
    _count_coupons(store, order, status)
    if before == status:
        return
    if paid and store.modern:
        return
    moved = f"Order status changed from {store.status_name(before)} to {store.status_name(status)}."
    note(store, order, f"{because} {moved}".strip(), author=author)


def _refund_the_rest(store: Store, order: Record) -> None:
    """The shop itself refunds an order that is set to refunded: without rows, and no stock comes back (fact 5)."""
    before = sum((refund["amount"] for refund in store.refunds.values() if refund["order_id"] == order["id"]), ZERO)
    rest = totals(store, order)["total"] - before
    if rest <= 0:
        return
    add_refund(store, order, amount=rest, reason="Order fully refunded.", whole=True)
    note(
        store, order, "Order status set to refunded. To return funds to the customer you will need to issue a refund"
        " through your payment gateway.",
    )  # fmt: skip


def add_refund(
    store: Store, order: Record, *, amount: Decimal, reason: str, whole: bool, lines: Sequence[Record] = (),
    tax_lines: Sequence[Record] = (),
) -> Record:  # fmt: skip
    refund: Record = {
        "id": store.next_id("post"), "order_id": order["id"], "created": store.now(), "amount": amount,
        "reason": reason, "refunded_by": OFFICE_USER,
        "meta": [store.meta("_refund_type", "full" if whole else "partial")],
        "line_items": list(lines), "shipping_lines": [], "fee_lines": [], "tax_lines": list(tax_lines),
    }  # fmt: skip
    store.refunds[refund["id"]] = refund
    return refund


def _count_coupons(store: Store, order: Record, status: str) -> None:
    counts = status in REDUCES_STOCK
    if counts == order["coupons_counted"] or status not in REDUCES_STOCK | {"cancelled", "failed", "trash"}:
        return
    order["coupons_counted"] = counts
    for line in order["coupon_lines"]:
        coupon = coupons.by_code(store, line["code"])
        if coupon is not None:
            coupon["usage_count"] += 1 if counts else -1
