"""Taxes, coupons and orders of the practice shops."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from .system import Record
from .woocommerce import coupons as shop_coupons
from .woocommerce import orders as shop_orders
from .woocommerce import refunds as shop_refunds
from .woocommerce import taxes as shop_taxes
from .woocommerce.shop import Shop

ORDERS = 150
_STATUSES = ("pending", "processing", "on-hold", "completed", "cancelled", "refunded", "failed")


def taxes(shop: Shop) -> None:
    """18 rates: several countries, the same name and rate in two classes, rate 0, a compound one, 9.975 %."""
    rows: list[tuple[str, str, str, str]] = []
    for country, rates in (
        ("GR", ("24", "13", "6", "0")), ("DE", ("19", "7", "7", "0")), ("FR", ("20", "10", "5.5", "0")), ("IT",
         ("22", "10")),
    ):  # fmt: skip
        for name, rate in zip(("standard", "reduced-rate", "super-reduced-rate", "zero-rate"), rates, strict=False):
            rows.append((country, rate, f"{country} VAT {rate}%", name))
    for country, rate, name, tax_class in rows:
        given = {
            "country": country,
            "rate": rate,
            "name": name,
            "class": tax_class,
            "shipping": tax_class == "standard",
        }
        shop_taxes.add(shop.store, given)
    more: list[Record] = [
        {"country": "US", "state": "CA", "rate": "7.25", "name": "CA sales", "postcodes": ["90210", "94*"],
         "cities": ["BEVERLY HILLS"], "shipping": False},
        {"country": "US", "state": "CA", "rate": "1", "name": "CA district", "priority": 2, "compound": True,
         "shipping": False},
        {"country": "CA", "state": "QC", "rate": "5", "name": "GST"},
        {"country": "CA", "state": "QC", "rate": "9.975", "name": "QST", "priority": 2},
    ]  # fmt: skip
    for given in more:
        shop_taxes.add(shop.store, given)


def coupons(shop: Shop) -> None:
    """10 coupons of all kinds."""
    categories = {term["name"]: n for n, term in shop.store.categories.items()}
    past = shop.store.local(shop.store.now() - timedelta(days=30))
    rows: list[Record] = [
        {"code": "ten", "discount_type": "percent", "amount": "10"},
        {"code": "half12", "discount_type": "percent", "amount": "12.5", "description": "Twelve and a half"},
        {"code": "less6", "discount_type": "fixed_cart", "amount": "6"},
        {"code": "perpiece", "discount_type": "fixed_product", "amount": "1.50"},
        {"code": "expired", "discount_type": "percent", "amount": "20", "date_expires": past},
        {"code": "min50", "discount_type": "fixed_cart", "amount": "10", "minimum_amount": "50",
         "maximum_amount": "500"},
        {"code": "soon", "discount_type": "percent", "amount": "30", "status": "draft"},
        {"code": "vip", "discount_type": "percent", "amount": "15", "individual_use": True,
         "email_restrictions": ["*@example.com"]},
        {"code": "cats", "discount_type": "percent", "amount": "7.5", "exclude_sale_items": True,
         "product_categories": [categories[name] for name in ("Clothing", "Books") if name in categories]},
        {"code": "έκπτωση", "discount_type": "percent", "amount": "12"},
    ]  # fmt: skip
    for given in rows:
        shop_coupons.add(shop.store, given)


def _guest(n: int) -> Record:
    country, postcode = (("DE", "10115"), ("GR", "10558"), ("FR", "75001"))[n % 3]
    return {
        "first_name": "Guest", "last_name": str(n), "address_1": "G st", "city": "Berlin", "postcode": postcode,
        "country": country, "email": f"guest{n}@example.net", "phone": "030",
    }  # fmt: skip


def orders(shop: Shop) -> None:
    """150 orders in all statuses: guests, coupons, fees up and down, shipping, refunds; spread over the last months."""
    store, dice = shop.store, shop.random
    products = [
        p
        for p in store.products.values()
        if p["status"] == "publish" and p["regular_price"] not in {"", "0"} and p["type"] in {"simple", "variation"}
    ]
    people = [user for user in store.customers.values() if user["role"] == "customer" and user["billing"]["address_1"]]
    for n in range(1, ORDERS + 1):
        lines = [
            {_reference(p): p["id"], "quantity": dice.randint(1, 4)} for p in dice.sample(products, dice.randint(1, 4))
        ]
        given: dict[str, Any] = {
            "payment_method": "bacs" if n % 2 else "cod",
            "payment_method_title": "Bank transfer" if n % 2 else "Cash on delivery",
            "line_items": lines,
            "shipping_lines": [{"method_id": "flat_rate", "method_title": "Courier", "total": "5.00"}] if n % 6 else [],
            "meta_data": [{"key": "erp_order_id", "value": f"SO-{n:05d}"}],
            "status": _STATUSES[n % len(_STATUSES)] if n % len(_STATUSES) != 5 else "processing",
            "customer_note": "Ring twice, please" if n % 10 == 0 else "",
        }
        if n % 4 == 0:
            given["billing"] = given["shipping"] = _guest(n)
        else:
            user = dice.choice(people)
            given |= {"customer_id": user["id"], "billing": user["billing"], "shipping": user["shipping"]}
        if n % 9 == 0:
            given["coupon_lines"] = [{"code": "ten"}]
        if n % 36 == 0:
            given["coupon_lines"] = [{"code": "ten"}, {"code": "half12"}]
        if n % 25 == 0:
            given["coupon_lines"] = [{"code": "less6"}]
        if n % 8 == 0:
            given["fee_lines"] = [{"name": "Handling", "total": "2.50"}]
        if n % 24 == 0:
            given["fee_lines"] = [{"name": "Loyalty reduction", "total": "-1.50", "tax_status": "none"}]
        order = shop_orders.add(store, given)
        if n % len(_STATUSES) == 5:
            _refund(shop, order, whole=True)
        elif n % 16 == 0 and order["status"] == "completed":
            _refund(shop, order, whole=False)
        _age(shop, order, days=(ORDERS - n) * 0.6)


def _reference(product: Record) -> str:
    return "variation_id" if product["type"] == "variation" else "product_id"


def _refund(shop: Shop, order: Record, *, whole: bool) -> None:
    if whole:
        lines: list[Record] = []
        amount = shop_orders.summary(shop.store, order)["total"]
        shop_refunds.add(
            shop.store, order, {"amount": amount, "api_refund": False, "reason": "returned", "line_items": lines}
        )
        return
    line = order["line_items"][0]
    item = {"id": line["id"], "quantity": 1, "refund_total": "1.00"}
    shop_refunds.add(shop.store, order, {"api_refund": False, "reason": "damaged", "line_items": [item]})


def _age(shop: Shop, order: Record, days: float) -> None:
    """Make the order, its notes and refunds `days` older."""
    span = timedelta(seconds=int(days * 86400))
    for name in ("created", "modified", "date_paid", "date_completed"):
        if order[name] is not None:
            order[name] -= span
    for note in shop.store.notes[order["id"]]:
        note["created"] -= span
    for refund in shop.store.refunds.values():
        if refund["order_id"] == order["id"]:
            refund["created"] -= span
