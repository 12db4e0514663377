"""What happens to an order: lines written, status moved, stock taken and given back, notes left behind."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..system import Record
from . import coupons, product_fields
from .errors import RestError
from .order_totals import apply_coupons, calculate, decimal, net_price, product_of, tax_class_of
from .order_words import PAID, REDUCES_STOCK, RESTORES_STOCK, STATUSES
from .parameters import Parameters, truth
from .store import Quantity, Store
from .wordpress_text import without_tags

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
        "id": order_id, "status": "pending", "currency": store.settings["woocommerce_currency"],
        "prices_include_tax": store.settings["woocommerce_prices_include_tax"] == "yes", "created": now,
        "modified": now,
        "customer_id": 0, "order_key": f"wc_order_{key}",
        "billing": {**dict.fromkeys(ADDRESS, ""), "email": "", "phone": ""},
        "shipping": {**dict.fromkeys(ADDRESS, ""), "phone": ""}, "payment_method": "", "payment_method_title": "",
        "transaction_id": "", "customer_ip_address": "", "customer_user_agent": "", "created_via": "rest-api",
        "customer_note": "", "date_completed": None, "date_paid": None, "meta": [], "line_items": [], "tax_lines": [],
        "shipping_lines": [], "fee_lines": [], "coupon_lines": [], "stock_reduced": False, "coupons_counted": False,
    }  # fmt: skip


def note(store: Store, order: Record, text: str, *, customer_note: bool = False, author: str = "WooCommerce") -> Record:
    fresh = {
        "id": store.next_id("comment"), "author": author, "created": store.now(), "note": text,
        "customer_note": customer_note,
    }  # fmt: skip
    store.notes[order["id"]].append(fresh)
    return fresh


def write(store: Store, order: Record, given: Parameters, *, new: bool, checkout: bool = False) -> None:
    """Apply what was sent. Raises RestError before anything is changed, except that a refused coupon comes late.

    `checkout`: rows sold beyond the stock are marked, as the checkout and the back office do and REST does not.
    """
    if given.get("customer_id") and int(given["customer_id"]) not in store.customers:
        raise RestError("woocommerce_rest_invalid_customer_id", "Customer ID is invalid.", 400)
    _check_items(order, given)
    for name in ("billing", "shipping"):
        if isinstance(given.get(name), dict):
            fresh = {key: str(value or "") for key, value in given[name].items() if key in order[name]}
            order[name] = {**order[name], **fresh}
    for name in ("payment_method", "payment_method_title", "transaction_id", "customer_note", "currency"):
        if given.get(name) is not None:
            order[name] = str(given[name])
    if "customer_id" in given:
        order["customer_id"] = int(given["customer_id"] or 0)
    _fill_in_email(store, order)
    if new and given.get("created_via"):
        order["created_via"] = str(given["created_via"])[:100]
    _write_meta(store, order, given)
    for kind, add in (("line_items", _product_line), ("shipping_lines", _shipping_line), ("fee_lines", _fee_line)):
        for item in given.get(kind) or []:
            _write_item(store, order, kind, item, add)
    if checkout:
        for line in order["line_items"]:
            _mark_backorder(store, line)
    wanted = _wanted_coupons(store, given)
    if wanted:
        apply_coupons(store, order, wanted)
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


def _write_item(store: Store, order: Record, kind: str, item: Any, add: Any) -> None:
    if not isinstance(item, dict):
        return
    if not item.get("id"):
        line = add(store, item)
        order[kind].append(line)
        if kind == "line_items" and order["stock_reduced"] and order["status"] in REDUCES_STOCK:
            _take(store, line)
        return
    line = next(found for found in order[kind] if found["id"] == int(item["id"]))
    gone = item.get("quantity") == 0 or any(
        name in item and item[name] is None for name in ("product_id", "method_id", "name")
    )
    if gone:
        if kind == "line_items":
            _give_back(store, line)
        order[kind].remove(line)
        return
    if kind == "line_items" and "quantity" in item:
        _change_quantity(store, line, store.amount(item["quantity"]))
    _given_props(store, line, item)


def _given_props(store: Store, line: Record, item: Parameters) -> None:
    for name in ("total", "subtotal"):
        if item.get(name) not in (None, "") and name in line:
            line[name] = decimal(item[name])
    for name in ("name", "tax_class", "tax_status", "method_title", "method_id", "instance_id"):
        if item.get(name) is not None and name in line:
            line[name] = without_tags(str(item[name])) if name == "method_title" else str(item[name])
    if "meta_data" in item:
        store.change_meta(line["meta"], item["meta_data"])


def _product_line(store: Store, item: Parameters) -> Record:
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
                meta = store.meta(attribute["slug"], attribute["option"].lower())
                line["meta"].append({**meta, "display_key": attribute["name"], "display_value": attribute["option"]})
        line["product_id"] = product["parent_id"] if variation else product["id"]
        line["variation_id"] = product["id"] if variation else 0
        line["tax_class"] = tax_class_of(store, product)
        line["subtotal"] = line["total"] = net_price(store, product) * decimal(quantity)
    _given_props(store, line, item)
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
    _given_props(store, line, item)
    return line


def _fee_line(store: Store, item: Parameters) -> Record:
    line: Record = {
        "id": store.next_id("item"), "name": "", "tax_class": "", "tax_status": "taxable",
        "amount": str(item.get("entered", "")), "total": Decimal(0),
        "taxes": {},
        "meta": [],
    }  # fmt: skip
    _given_props(store, line, item)
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


def set_status(store: Store, order: Record, status: str, *, silent: bool = False) -> None:
    """Move the order; `silent` for the status it is created with."""
    before = order["status"]
    order["status"] = status
    now = store.now()
    if status in PAID and order["date_paid"] is None:
        order["date_paid"] = now
    if status == "completed" and order["date_completed"] is None:
        order["date_completed"] = now
    if before == status and not silent:
        return
    if status in REDUCES_STOCK and not order["stock_reduced"]:
        _reduce(store, order)
    elif status in RESTORES_STOCK and order["stock_reduced"] and not silent:
        _restore(store, order)
    _count_coupons(store, order, status)
    if before not in {status, "trash"}:
        note(
            store, order, f"Order status changed from {STATUSES.get(before, before)} to {STATUSES.get(status, status)}."
        )


def _count_coupons(store: Store, order: Record, status: str) -> None:
    counts = status in REDUCES_STOCK
    if counts == order["coupons_counted"] or status not in REDUCES_STOCK | {"cancelled", "failed", "trash"}:
        return
    order["coupons_counted"] = counts
    for line in order["coupon_lines"]:
        coupon = coupons.by_code(store, line["code"])
        if coupon is not None:
            coupon["usage_count"] += 1 if counts else -1


# Stock.


def _managed(store: Store, line: Record) -> Record | None:
    product = product_of(store, line)
    if product is None or product["manage_stock"]:
        return product
    parent = store.products.get(product["parent_id"])
    return parent if parent is not None and parent["manage_stock"] else None


@dataclass(frozen=True)
class Moved:
    """A product's stock before and after, as the shop notes it."""

    product: Record
    before: Quantity
    after: Quantity

    @property
    def told(self) -> str:
        return f"({self.before}&rarr;{self.after})"


def move(store: Store, line: Record, quantity: Quantity) -> Moved | None:
    """Take `quantity` from stock (negative gives back); None without a stock."""
    product = _managed(store, line)
    if product is None or not product["manage_stock"]:
        return None
    held = product["stock_quantity"]
    before = store.amount(held)
    after = store.amount(round(before - quantity, 6))
    if held is not None or not product["stock_is_stored"]:
        # A quantity that is NULL in the database stays so, whatever is taken from it (WOOCOMMERCE.md, fact 8).
        product["stock_quantity"] = after
        product["stock_is_stored"] = True
    product_fields.settle_stock_status(product)
    product["modified"] = store.now()
    if product["type"] == "variation":
        product_fields.touch_parent(store, product)
    return Moved(product, before, after)


def _mark_backorder(store: Store, line: Record) -> None:
    product = _managed(store, line)
    if product is None or not product["manage_stock"] or product["backorders"] != "notify":
        return
    beyond = store.amount(line["quantity"] - max(0, store.amount(product["stock_quantity"])))
    if beyond > 0:
        line["meta"].append(store.meta("Backordered", str(beyond)))


def _reduced(line: Record) -> Record | None:
    return next((meta for meta in line["meta"] if meta["key"] == "_reduced_stock"), None)


def _take(store: Store, line: Record) -> str | None:
    if _reduced(line) is not None:
        return None
    moved = move(store, line, store.amount(line["quantity"]))
    if moved is None:
        return None
    line["meta"].append(store.meta("_reduced_stock", str(store.amount(line["quantity"]))))
    return f"{line['name']} {moved.told}"


def _give_back(store: Store, line: Record, quantity: Quantity | None = None) -> str | None:
    meta = _reduced(line)
    if meta is None:
        return None
    taken = store.amount(meta["value"])
    amount = taken if quantity is None else min(quantity, taken)
    moved = move(store, line, -amount)
    if quantity is None:
        line["meta"].remove(meta)
    else:
        meta["value"] = str(store.amount(taken - amount))
    if moved is None:
        return None
    return f"{line['name']} {moved.told}"


def restock(store: Store, order: Record, line: Record, quantity: Quantity) -> None:
    """Give back what a refund returns."""
    if order["stock_reduced"] and _give_back(store, line, quantity) is not None:
        line["meta"].append(store.meta("_restock_refunded_items", str(quantity)))


def _change_quantity(store: Store, line: Record, quantity: Quantity) -> None:
    meta = _reduced(line)
    if meta is not None:
        move(store, line, store.amount(quantity - store.amount(meta["value"])))
        meta["value"] = str(quantity)
    line["quantity"] = quantity


def _reduce(store: Store, order: Record) -> None:
    moves = [_take(store, line) for line in order["line_items"]]
    order["stock_reduced"] = True
    shown = [move for move in moves if move]
    if shown:
        note(store, order, f"Stock levels reduced: {', '.join(shown)}")


def _restore(store: Store, order: Record) -> None:
    moves = [_give_back(store, line) for line in order["line_items"]]
    order["stock_reduced"] = False
    shown = [move for move in moves if move]
    if shown:
        note(store, order, f"Stock levels increased: {', '.join(shown)}")
