"""Orders and refunds as JSON."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from ..system import Record
from .coupons import money
from .order_totals import FINE, line_tax, product_of, totals
from .product_view import currency_sign
from .store import Store
from .visit import Visit, links
from .wordpress_text import shown_key


def places(store: Store, visit: Visit) -> int:
    return int(visit.parameters.get("dp") or store.settings["woocommerce_price_num_decimals"])


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount == int(amount) else float(amount)


def _shown_meta(meta: Record) -> Record:
    value = meta.get("display_value", meta["value"])
    return {
        **meta,
        "display_key": shown_key(str(meta.get("display_key", meta["key"]))),
        "display_value": shown_key(value) if isinstance(value, str) else value,
    }


def _tax_amount(store: Store, amount: Decimal | int, dp: int) -> str:
    """An entry of `taxes`: in the shop's decimals, before 10.x in up to six."""
    if store.modern:
        return money(amount, dp)
    text = f"{Decimal(amount).quantize(FINE, ROUND_HALF_UP):f}"
    return text.rstrip("0").rstrip(".")


def show_line(store: Store, line: Record, dp: int) -> Record:
    product = product_of(store, line)
    parent = store.products.get(product["parent_id"]) if product is not None else None
    quantity = store.amount(line["quantity"])
    image: Record = {"id": 0, "src": ""}
    if product is not None and line["variation_id"] == 0:
        image = {"id": "", "src": ""}
    if product is not None and product["images"]:
        image = {"id": product["images"][0]["id"], "src": product["images"][0]["src"]}
    shown: Record = {
        "id": line["id"],
        "name": line["name"],
        "product_id": line["product_id"],
        "variation_id": line["variation_id"],
        "quantity": quantity,
        "tax_class": line["tax_class"],
        "subtotal": money(line["subtotal"], dp),
        "subtotal_tax": money(line_tax(store, line["subtotal_taxes"]), dp),
        "total": money(line["total"], dp),
        "total_tax": money(line_tax(store, line["taxes"]), dp),
        "taxes": [
            {
                "id": n,
                "total": _tax_amount(store, amount, dp),
                "subtotal": _tax_amount(store, line["subtotal_taxes"].get(n, 0), dp),
            }
            for n, amount in line["taxes"].items()
        ],
        "meta_data": [_shown_meta(meta) for meta in line["meta"]],
        "sku": product["sku"] if product is not None else None,
    }
    if store.modern:
        shown["global_unique_id"] = product["global_unique_id"] if product is not None else None
    return {
        **shown,
        "price": _number(abs(Decimal(float(line["total"]) / quantity))) if quantity else 0,
        "image": image,
        "parent_name": parent["name"] if parent is not None else None,
        **line.get("odd", {}),
    }


def _show_tax_line(line: Record, dp: int) -> Record:
    return {
        "id": line["id"], "rate_code": line["rate_code"], "rate_id": line["rate_id"], "label": line["label"],
        "compound": line["compound"], "tax_total": money(line["tax_total"], dp),
        "shipping_tax_total": money(line["shipping_tax_total"], dp), "rate_percent": line["rate_percent"],
        "meta_data": [],
    }  # fmt: skip


def _extra_taxes(store: Store, line: Record, dp: int) -> list[Record]:
    return [{"id": n, "total": _tax_amount(store, tax, dp), "subtotal": ""} for n, tax in line["taxes"].items()]


def _show_shipping(store: Store, line: Record, dp: int) -> Record:
    shown: Record = {
        "id": line["id"], "method_title": line["method_title"], "method_id": line["method_id"],
        "instance_id": line["instance_id"], "total": money(line["total"], dp),
        "total_tax": money(line_tax(store, line["taxes"]), dp), "taxes": _extra_taxes(store, line, dp),
    }  # fmt: skip
    if store.modern:
        shown["tax_status"] = "taxable"
    return {**shown, "meta_data": [_shown_meta(meta) for meta in line["meta"]]}


def _show_fee(store: Store, fee: Record, dp: int) -> Record:
    return {
        "id": fee["id"], "name": fee["name"], "tax_class": fee["tax_class"], "tax_status": fee["tax_status"],
        "amount": fee.get("amount", ""),
        "total": money(fee["total"], dp), "total_tax": money(line_tax(store, fee["taxes"]), dp),
        "taxes": _extra_taxes(store, fee, dp), "meta_data": [_shown_meta(meta) for meta in fee["meta"]],
    }  # fmt: skip


def _show_coupon(store: Store, coupon: Record, dp: int) -> Record:
    shown: Record = {
        "id": coupon["id"], "code": coupon["code"], "discount": money(coupon["discount"], dp),
        "discount_tax": money(coupon["discount_tax"], dp), "meta_data": [_shown_meta(meta) for meta in coupon["meta"]],
    }  # fmt: skip
    if store.modern:
        shown |= {name: coupon[name] for name in ("discount_type", "nominal_amount", "free_shipping")}
    return shown


def show_order(store: Store, visit: Visit, order: Record) -> Record:
    dp = places(store, visit)
    amounts = {name: money(amount, dp) for name, amount in totals(store, order).items()}
    stamps = {name: order[name] for name in ("date_completed", "date_paid")}
    path = f"/wc/v3/orders/{order['id']}"
    owed = order["status"] in {"pending", "failed"} and Decimal(amounts["total"]) > 0
    hrefs = links(visit, path, "/wc/v3/orders")
    if store.modern:
        hrefs["email_templates"] = [{"embeddable": True, "href": visit.url(f"{path}/actions/email_templates")}]
    if order["customer_id"]:
        hrefs["customer"] = [{"href": visit.url(f"/wc/v3/customers/{order['customer_id']}")}]
    return {
        "id": order["id"],
        "parent_id": order["parent_id"],
        "status": order["status"],
        "currency": order["currency"] or store.settings["woocommerce_currency"],
        "version": store.full_version,
        "prices_include_tax": order["prices_include_tax"],
        "date_created": store.local(order["created"]),
        "date_modified": store.local(order["modified"]),
        **amounts,
        "customer_id": order["customer_id"],
        "order_key": order["order_key"],
        "billing": dict(order["billing"]),
        "shipping": dict(order["shipping"]),
        **{name: order[name] for name in ("payment_method", "payment_method_title", "transaction_id")},
        "customer_ip_address": order["customer_ip_address"],
        "customer_user_agent": order["customer_user_agent"],
        "created_via": order["created_via"],
        "customer_note": order["customer_note"],
        **{name: store.local(moment) for name, moment in stamps.items()},
        "cart_hash": "",
        "number": str(order["number"] or order["id"]),  # a plugin for order numbers gives another one
        "meta_data": [dict(meta) for meta in order["meta"]],
        "line_items": [show_line(store, line, dp) for line in order["line_items"]],
        "tax_lines": [_show_tax_line(line, dp) for line in order["tax_lines"]],
        "shipping_lines": [_show_shipping(store, line, dp) for line in order["shipping_lines"]],
        "fee_lines": [_show_fee(store, fee, dp) for fee in order["fee_lines"]],
        "coupon_lines": [_show_coupon(store, coupon, dp) for coupon in order["coupon_lines"]],
        "refunds": [
            {"id": refund["id"], "reason": refund["reason"], "total": f"-{money(refund['amount'], dp)}"}
            for refund in sorted(store.refunds.values(), key=lambda refund: -int(refund["id"]))
            if refund["order_id"] == order["id"]
        ],
        "payment_url": f"{visit.site}/checkout/order-pay/{order['id']}/?pay_for_order=true&key={order['order_key']}",
        "is_editable": order["status"] in {"pending", "on-hold", "auto-draft"},
        "needs_payment": owed,
        "needs_processing": _needs_processing(store, order),
        "date_created_gmt": store.gmt(order["created"]),
        "date_modified_gmt": store.gmt(order["modified"]),
        **{f"{name}_gmt": store.gmt(moment) for name, moment in stamps.items()},
        "currency_symbol": currency_sign(order["currency"] or str(store.settings["woocommerce_currency"])),
        "_links": hrefs,
        **order.get("odd", {}),
    }


def _needs_processing(store: Store, order: Record) -> bool:
    products = [product_of(store, line) for line in order["line_items"]]
    return any(product is not None and not (product["virtual"] and product["downloadable"]) for product in products)


def show_refund(store: Store, visit: Visit, refund: Record, *, with_parent: bool = False) -> Record:
    dp = places(store, visit)
    parent = f"/wc/v3/orders/{refund['order_id']}"
    path = f"{parent}/refunds/{refund['id']}"
    shown: Record = {"id": refund["id"]}
    if with_parent:
        shown["parent_id"] = refund["order_id"]
    return {
        **shown,
        "date_created": store.local(refund["created"]),
        "date_created_gmt": store.gmt(refund["created"]),
        "amount": money(refund["amount"], dp),
        "reason": refund["reason"],
        "refunded_by": refund["refunded_by"],
        "refunded_payment": False,
        "meta_data": [dict(meta) for meta in refund["meta"]],
        "line_items": [show_line(store, line, dp) for line in refund["line_items"]],
        "shipping_lines": [_show_shipping(store, line, dp) for line in refund["shipping_lines"]],
        "tax_lines": [_show_tax_line(line, dp) for line in refund["tax_lines"]],
        "fee_lines": [_show_fee(store, fee, dp) for fee in refund["fee_lines"]],
        "_links": links(visit, path, f"{parent}/refunds", parent, allow=("GET", "DELETE")),
    }


def show_note(store: Store, visit: Visit, order_id: int, note: Record) -> Record:
    order = f"/wc/v3/orders/{order_id}"
    return {
        "id": note["id"],
        "author": note["author"],
        "date_created": store.local(note["created"]),
        "date_created_gmt": store.gmt(note["created"]),
        "note": note["note"],
        "customer_note": note["customer_note"],
        "_links": links(visit, f"{order}/notes/{note['id']}", f"{order}/notes", order, allow=("GET", "DELETE")),
    }
