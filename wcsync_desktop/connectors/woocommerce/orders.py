"""A shop's orders as canonical records. Amounts are read with more decimals than the shop shows (``dp``). No I/O."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.woocommerce.copies import is_complete, stamp_in
from wcsync_desktop.connectors.woocommerce.mapping import StateNames, address
from wcsync_desktop.core.money import exact
from wcsync_desktop.core.records import Address, Order
from wcsync_desktop.core.sales import Charge, OrderCoupon, OrderLine, OrderTax, TaxShare

DECIMALS = "6"
"""What is asked of the shop as ``dp``: a line total is kept unrounded there, and so it is copied."""

FIELDS = (
    "id,number,order_key,status,currency,date_created_gmt,date_modified_gmt,customer_id,billing,shipping,customer_note,"
    "payment_method,payment_method_title,line_items,shipping_lines,fee_lines,tax_lines,coupon_lines,refunds,total,"
    "created_via,meta_data"
)


def order(row: Mapping[str, Any], states: StateNames, prefix: str, seller: str) -> Order:
    """An order. ``prefix`` goes before its id in the reference by which it is found elsewhere."""
    billing, shipping = row.get("billing") or {}, row.get("shipping") or {}
    to, delivered = _written(billing, states), _written(shipping, states)
    customer = str(row.get("customer_id") or "0")
    placed = _text(row.get("date_created_gmt"))
    return Order(
        status=_text(row.get("status")),
        reference=f"{prefix}{row['id']}",
        number=_text(row.get("number")) or str(row["id"]),
        seller=seller,
        placed_at=f"{placed}+00:00" if placed else "",
        currency=_text(row.get("currency")),
        customer="" if customer == "0" else customer,
        buyer=to.name or delivered.name or to.company,
        email=_text(billing.get("email")),
        phone=_text(billing.get("phone")),
        billing=to,
        shipping=delivered,
        note=_text(row.get("customer_note")),
        payment=_text(row.get("payment_method")),
        payment_title=_text(row.get("payment_method_title")),
        lines=tuple(_line(part) for part in row.get("line_items") or []),
        deliveries=tuple(_charge(part, "method_title") for part in row.get("shipping_lines") or []),
        fees=tuple(_charge(part, "name") for part in row.get("fee_lines") or []),
        taxes=tuple(_tax(part) for part in row.get("tax_lines") or []),
        coupons=tuple(_coupon(part) for part in row.get("coupon_lines") or []),
        total=_amount(row.get("total")),
        stamp=stamp_in(row),
        refunded=sum((-_amount(part.get("total")) for part in row.get("refunds") or []), Decimal(0)),
        is_complete=is_complete(row),
    )


def _written(part: Mapping[str, Any], states: StateNames) -> Address:
    """An address with what another shop needs to write it the same."""
    return replace(
        address(part, states),
        first_name=_text(part.get("first_name")),
        last_name=_text(part.get("last_name")),
        state_code=_text(part.get("state")),
    )


def _line(part: Mapping[str, Any]) -> OrderLine:
    product, variation = str(part.get("product_id") or ""), str(part.get("variation_id") or "")
    return OrderLine(
        product=variation if variation not in ("", "0") else product if product != "0" else "",
        sku=_text(part.get("sku")),
        name=html.unescape(_text(part.get("name"))),
        quantity=_amount(part.get("quantity")),
        subtotal=_amount(part.get("subtotal")),
        total=_amount(part.get("total")),
        tax=_amount(part.get("total_tax")),
        taxes=_shares(part),
        taken=_taken(part),
    )


def _taken(part: Mapping[str, Any]) -> Decimal:
    """What WooCommerce notes on a line when it lowers the stock, and takes away when it gives it back."""
    kept = (meta.get("value") for meta in part.get("meta_data") or [] if meta.get("key") == "_reduced_stock")
    return _amount(next(kept, None))


def _charge(part: Mapping[str, Any], name: str) -> Charge:
    return Charge(
        html.unescape(_text(part.get(name))), _amount(part.get("total")), _amount(part.get("total_tax")), _shares(part)
    )


def _shares(part: Mapping[str, Any]) -> tuple[TaxShare, ...]:
    """The rates of a row; WooCommerce lists one that does not apply with an empty amount."""
    shares = ((str(tax.get("id")), exact(tax.get("total"))) for tax in part.get("taxes") or [])
    return tuple(TaxShare(rate, amount) for rate, amount in shares if amount is not None)


def _tax(part: Mapping[str, Any]) -> OrderTax:
    return OrderTax(
        str(part.get("rate_id")),
        _text(part.get("label")),
        _amount(part.get("rate_percent")),
        part.get("compound") is True,
    )


def _coupon(part: Mapping[str, Any]) -> OrderCoupon:
    """Newer shops say type and amount beside the code, older ones only in the coupon's own data."""
    kind, amount = part.get("discount_type"), part.get("nominal_amount")
    if kind is None:
        kind, amount = _kept(part.get("meta_data") or [])
    is_percent = str(kind) == "percent"
    return OrderCoupon(_text(part.get("code")), is_percent, _amount(amount) if is_percent else Decimal(0))


def _kept(meta: list[Mapping[str, Any]]) -> tuple[object, object]:
    """Type and amount from ``coupon_info`` (a JSON list) or ``coupon_data`` (an object)."""
    values = {str(m.get("key")): m.get("value") for m in meta}
    info, data = values.get("coupon_info"), values.get("coupon_data")
    if isinstance(info, str):
        try:
            found = json.loads(info, parse_float=Decimal)
        except ValueError:
            found = None
        if isinstance(found, list) and len(found) > 3:
            return found[2], found[3]
    if isinstance(data, Mapping):
        return data.get("discount_type"), data.get("amount")
    return None, None


def _amount(value: object) -> Decimal:
    number = exact(value)
    return number if number is not None else Decimal(0)


def _text(value: object) -> str:
    return str(value if value is not None else "").strip()
