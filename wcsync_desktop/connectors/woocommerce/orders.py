"""A shop's orders as canonical records. Amounts are read with more decimals than the shop shows (``dp``). No I/O."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from wcsync_desktop.connectors.decoding import Meta, Odd, Why, as_number
from wcsync_desktop.connectors.woocommerce.bundles import role_of
from wcsync_desktop.connectors.woocommerce.copies import is_complete, stamp_in
from wcsync_desktop.connectors.woocommerce.facts import StateNames
from wcsync_desktop.connectors.woocommerce.reading import address
from wcsync_desktop.connectors.woocommerce.rows import (
    AddressRow,
    ChargeRow,
    CouponOfRow,
    ItemRow,
    OrderRow,
    RateRow,
    ShareRow,
)
from wcsync_desktop.connectors.woocommerce.texts import unescaped
from wcsync_desktop.connectors.woocommerce.vendors import is_of_vendor, order_above
from wcsync_desktop.core.money import is_currency
from wcsync_desktop.core.records import Address, Order
from wcsync_desktop.core.sales import Charge, OrderCoupon, OrderLine, OrderTax, TaxShare

DECIMALS = "6"
"""What is asked of the shop as ``dp``: a line total is kept unrounded there, and so it is copied."""

FIELDS = (
    "id,number,parent_id,order_key,status,currency,date_created_gmt,date_modified_gmt,date_paid_gmt,customer_id,billing,shipping,customer_note,"
    "payment_method,payment_method_title,line_items,shipping_lines,fee_lines,tax_lines,coupon_lines,refunds,total,"
    "created_via,meta_data"
)


def order(row: OrderRow, states: StateNames, prefix: str, seller: str) -> Order:
    """An order. ``prefix`` goes before its number in the reference by which it is found elsewhere. Raises Odd.

    Nothing of it is guessed (PRODUCT.md rule 26): one of its rows that is odd makes all of it odd.
    """
    to, delivered = _written(row.billing, states), _written(row.shipping, states)
    return Order(
        status=row.status.strip(),
        reference=f"{prefix}{row.number.strip() or row.id}",
        number=row.number.strip() or row.id,
        seller=seller,
        placed_at=_when(row.date_created_gmt),
        paid_at=_when(row.date_paid_gmt),
        currency=_currency(row),
        customer=row.customer_id,
        buyer=to.name or delivered.name or to.company,
        email=row.billing.email.strip(),
        phone=row.billing.phone.strip(),
        billing=to,
        shipping=delivered,
        note=row.customer_note.strip(),
        payment=row.payment_method.strip(),
        payment_title=row.payment_method_title.strip(),
        lines=tuple(_lines(row.line_items)),
        deliveries=tuple(_charge(part, part.method_title) for part in row.shipping_lines),
        fees=tuple(_charge(part, part.name) for part in row.fee_lines),
        taxes=tuple(_tax(part) for part in row.tax_lines),
        coupons=tuple(_coupon(part) for part in row.coupon_lines),
        total=row.total,
        stamp=stamp_in(row),
        above=order_above(row) or None,
        of_vendor=is_of_vendor(row) or None,
        refunded=sum((-part.total for part in row.refunds), Decimal(0)),
        is_complete=is_complete(row),
    )


def _when(moment: str) -> str:
    return f"{moment}+00:00" if moment else ""


def _currency(row: OrderRow) -> str:
    currency = row.currency.strip().upper()
    if not is_currency(currency):
        raise Odd(row.currency, Why.UNKNOWN if currency else Why.MISSING, ("currency",))
    return currency


def _written(part: AddressRow, states: StateNames) -> Address:
    """An address with what another shop needs to write it the same."""
    return replace(
        address(part, states),
        first_name=part.first_name.strip(),
        last_name=part.last_name.strip(),
        state_code=part.state.strip(),
    )


def _lines(rows: Sequence[ItemRow]) -> Iterator[OrderLine]:
    """What was sold. A row of nothing that costs nothing (all of it was taken out of the order) is left out."""
    for number, part in enumerate(rows):
        is_free = not (part.subtotal or part.total or part.total_tax)
        if part.quantity <= 0 and not (part.quantity == 0 and is_free):
            why = Why.NOT_FREE if part.quantity == 0 else Why.BELOW_ZERO
            raise Odd(part.quantity, why, ("line_items", number, "quantity")).of({"name": part.name})
        if part.quantity:
            yield _line(number, part)


def _line(number: int, part: ItemRow) -> OrderLine:
    return OrderLine(
        product=part.variation_id or part.product_id,
        sku=part.sku.strip(),
        name=unescaped(part.name).strip(),
        quantity=part.quantity,
        subtotal=part.subtotal,
        total=part.total,
        tax=part.total_tax,
        taxes=_shares(part.taxes),
        taken=_taken(number, part),
        role=role_of(part),
    )


def _taken(number: int, part: ItemRow) -> Decimal:
    """What WooCommerce notes on a line when it lowers the stock, and takes away when it gives it back."""
    try:
        return as_number(part.meta_data.get("_reduced_stock")) or Decimal(0)
    except Odd as odd:
        raise odd.under("line_items", number, "reduced stock").of({"name": part.name}) from None


def _charge(part: ChargeRow, name: str) -> Charge:
    return Charge(unescaped(name).strip(), part.total, part.total_tax, _shares(part.taxes))


def _shares(shares: Sequence[ShareRow]) -> tuple[TaxShare, ...]:
    """The rates of a row; WooCommerce lists one that does not apply with an empty amount."""
    return tuple(TaxShare(share.id, share.total) for share in shares if share.total is not None)


def _tax(part: RateRow) -> OrderTax:
    return OrderTax(part.rate_id, part.label.strip(), part.rate_percent or Decimal(0), bool(part.compound))


def _coupon(part: CouponOfRow) -> OrderCoupon:
    """Newer shops say type and amount beside the code, older ones only in the coupon's own data.

    A percentage that is not known is none: then the prices themselves carry the discount.
    """
    kind: object = part.discount_type
    amount: object = part.nominal_amount.value
    if not kind:
        kind, amount = _kept(part.meta_data)
    try:
        percent = as_number(amount) if str(kind) == "percent" else None
    except Odd:
        percent = None
    return OrderCoupon(part.code.strip(), percent is not None, percent if percent is not None else Decimal(0))


def _kept(meta: Meta) -> tuple[object, object]:
    """Type and amount from ``coupon_info`` (a JSON list) or ``coupon_data`` (an object)."""
    info, data = meta.get("coupon_info"), meta.get("coupon_data")
    if isinstance(info, str):
        try:
            found = json.loads(info, parse_float=Decimal)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, list) and len(found) > 3:
            return found[2], found[3]
    if isinstance(data, Mapping):
        return data.get("discount_type"), data.get("amount")
    return None, None
