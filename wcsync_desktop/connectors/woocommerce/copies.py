"""An order as another shop is told to take it over (WOOCOMMERCE.md, "Copying an order into another shop"). No I/O.

It is made in two steps: as pending, with which a shop writes to nobody; then its total is brought to the original's and
it gets its status. A copy on which the second step is missing says so (``Order.is_complete``) and is completed.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from wcsync_desktop.connectors.decoding import as_text
from wcsync_desktop.connectors.woocommerce.rows import MarkedRow, OrderRow
from wcsync_desktop.core.money import decimals_of, plain
from wcsync_desktop.core.records import Address, Order
from wcsync_desktop.core.sales import Charge
from wcsync_desktop.core.stamps import is_stamp

STAMP_META = "_wcsync_stamp"
COMPLETE_META = "_wcsync_complete"
_NO_STOCK = {"key": "_order_stock_reduced", "value": "yes"}
"""The shop believes that it has taken the stock already: neither a status nor a cancel moves any."""

_NO_MAIL = {"key": "_new_order_email_sent", "value": "true"}
"""The shop believes that its owner was told of the order: a status sends them no "New order"."""

_EQUALIZER = "Taxes and rounding as in the original order"

_BY_REST = frozenset({"", "rest-api"})
_METHOD = "wcsync"


def stamp_in(row: MarkedRow) -> str | None:
    """The stamp of a copy, None on an order of the shop's own.

    A plugin that duplicates an order takes its meta along, so that counts only where nothing else says who made it.
    """
    made_by = row.created_via.strip()
    if is_stamp(made_by):
        return made_by
    kept = as_text(row.meta_data.get(STAMP_META))
    return kept if made_by in _BY_REST and is_stamp(kept) else None


def is_complete(row: OrderRow) -> bool | None:
    """Whether a copy has its total and status; None for an order that is no copy.

    A shop keeps the total before the status: one that died in between says so by being pending still.
    """
    if stamp_in(row) is None:
        return None
    return row.meta_data.get(COMPLETE_META) == "yes" and row.status != "pending"


def new_order(order: Order) -> dict[str, Any]:
    """The JSON of a new copy, pending. Net amounts are kept as sent, taxes are calculated there."""
    return {
        "status": "pending",
        "created_via": order.stamp,
        "currency": order.currency,
        "customer_id": int(order.customer or 0),
        "customer_note": _note(order),
        "payment_method_title": order.payment_title or "",
        "billing": {
            **_address(order.billing or Address()),
            "phone": order.phone or "",
            **({"email": order.email} if order.email else {}),
        },
        "shipping": _address(order.shipping or Address()),
        "meta_data": _meta_of(order),
        "line_items": [
            {
                "product_id": int(line.product),
                "name": line.name,
                "quantity": _whole(line.quantity),
                "subtotal": plain(line.subtotal),
                "total": plain(line.total),
            }
            for line in order.lines or ()
        ],
        "shipping_lines": [
            {"method_id": _METHOD, "method_title": part.name, "total": plain(part.total)}
            for part in order.deliveries or ()
        ],
        "fee_lines": [_fee(part) for part in order.fees or ()],
    }


def _meta_of(order: Order) -> list[dict[str, str]]:
    told = ({"key": key, "value": value} for key, value in _origin(order).items() if value)
    return [*([] if order.takes_stock else [_NO_STOCK]), _NO_MAIL, *told]


def completing(order: Order, row: OrderRow) -> dict[str, Any]:
    """The JSON that brings a copy to the original's total and status; ``row`` is the copy as it is."""
    body: dict[str, Any] = {
        "status": order.status,
        "meta_data": [{"key": COMPLETE_META, "value": "yes"}],
    }
    has_its_total = row.meta_data.get(COMPLETE_META) == "yes"  # what was edited there since stays as it is
    if not has_its_total:
        body |= equalizing(order, row)
    return body


def equalizing(order: Order, row: OrderRow) -> dict[str, Any]:
    """The JSON of the fee that brings a copy to the original's total; empty where it has it.

    A negative fee takes a share of the goods' tax along, whatever its own says (WOOCOMMERCE.md, "Measured since", 1):
    so much less is asked for, and a little more rather than less, for a positive one of the rest bears no tax.
    """
    missing = (order.total or Decimal(0)) - row.total
    if not missing:
        return {}
    if missing < 0:
        goods = sum((line.total for line in row.line_items), Decimal(0))
        tax = sum((line.total_tax for line in row.line_items), Decimal(0))
        if goods > 0 and tax > 0:
            coin = Decimal(1).scaleb(-decimals_of(order.currency or ""))
            missing = (missing / (1 + tax / goods)).quantize(coin, ROUND_FLOOR)
    return {"fee_lines": [{"name": _EQUALIZER, "tax_status": "none", "total": plain(missing)}]}


def _fee(part: Charge) -> dict[str, Any]:
    # A fee without tax must not be taxed by the other shop's rules.
    return {"name": part.name, "total": plain(part.total), "tax_status": "taxable" if part.tax else "none"}


def _whole(quantity: Decimal) -> int | str:
    return int(quantity) if quantity == quantity.to_integral_value() else plain(quantity)


def _address(part: Address) -> dict[str, str]:
    first, last = part.first_name, part.last_name
    if not first and not last:
        first, _, last = part.name.rpartition(" ")
    return {
        "first_name": first,
        "last_name": last,
        "company": part.company,
        "address_1": part.line1,
        "address_2": part.line2,
        "city": part.city,
        "state": part.state_code or part.state,
        "postcode": part.postcode,
        "country": part.country,
    }


def _origin(order: Order) -> Mapping[str, str]:
    """What of the original is worth seeing, in the custom fields of the copy."""
    return {
        STAMP_META: order.stamp or "",
        "wcsync_shop": order.seller or "",
        "wcsync_number": order.number or "",
        "wcsync_placed": order.placed_at or "",
        "wcsync_coupons": ", ".join(coupon.code for coupon in order.coupons or ()),
    }


def _note(order: Order) -> str:
    day = (order.placed_at or "")[:10]
    said = f"Order {order.number} of {order.seller}, placed on {day}."
    if order.coupons:
        said += f" Coupons: {', '.join(coupon.code for coupon in order.coupons)}."
    return "\n\n".join(part for part in (order.note, said) if part)
