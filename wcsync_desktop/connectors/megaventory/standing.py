"""A sales order as it stands: rows, addresses, comments, and whether it can still be changed (4.5). No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.megaventory.client import lower
from wcsync_desktop.connectors.megaventory.parts import FEE_SKU, SHIPPING_SKU
from wcsync_desktop.core.money import exact
from wcsync_desktop.core.order_status import CANCELLED
from wcsync_desktop.core.records import Address, Order
from wcsync_desktop.core.sales import Charge, OrderLine

APPROVED = "verified"
PENDING = "pending"
"""The status of a sales order that promises nothing yet: what it counts for is unknown, so it counts for nothing."""

_SERVICES = (SHIPPING_SKU, FEE_SKU)
_PARTS = (
    ("name", "name"),
    ("company", "organization"),
    ("line1", "addressline1"),
    ("line2", "addressline2"),
    ("city", "city"),
    ("state", "state"),
    ("postcode", "zipcode"),
    ("country", "country"),
)


def details(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows of a sales order, with lower-case names."""
    return [lower(part) for part in row.get("salesorderdetails") or [] if isinstance(part, dict)]


def lines(rows: Iterable[tuple[Mapping[str, Any], str]]) -> tuple[OrderLine, ...]:
    """The products for which sales orders of these statuses stand; ``taken`` is what was shipped of them.

    A cancelled one stands for nothing, nor does one that is pending.
    """
    found = []
    for row, status in rows:
        if status in (CANCELLED, PENDING):
            continue
        for part in details(row):
            if str(part.get("salesorderrowproductsku") or "") in _SERVICES:
                continue
            quantity = _number(part, "salesorderrowquantity")
            amount = quantity * _number(part, "salesorderrowunitpricewithouttaxordiscount")
            found.append(
                OrderLine(
                    product=str(part.get("salesorderrowproductid") or ""),
                    sku=str(part.get("salesorderrowproductsku") or ""),
                    name=str(part.get("salesorderrowproductdescription") or ""),
                    quantity=quantity,
                    subtotal=amount,
                    total=amount - _number(part, "salesorderrowtotaldiscountamount"),
                    tax=_number(part, "salesordertotaltaxamount"),
                    taken=_number(part, "salesorderrowshippedquantity"),
                )
            )
    return tuple(found)


def charges(rows: Iterable[tuple[Mapping[str, Any], str]], sku: str) -> tuple[Charge, ...]:
    """Rows of the service that stands for shipping, or for fees."""
    return tuple(
        Charge(
            str(part.get("salesorderrowproductdescription") or ""),
            _number(part, "salesorderrowunitpricewithouttaxordiscount"),
            _number(part, "salesordertotaltaxamount"),
        )
        for row, status in rows
        if status != CANCELLED
        for part in details(row)
        if str(part.get("salesorderrowproductsku") or "") == sku
    )


def addresses(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """Billing and delivery address, e-mail and phone, as fields of an order; nothing where the answer has no list."""
    listed = row.get("salesorderaddresses")
    if not isinstance(listed, list):
        return {}
    by_type = {str(lower(part).get("addresstype") or "").casefold(): lower(part) for part in listed}
    billing, shipping = by_type.get("billing", {}), by_type.get("shipping1", {})
    either = billing or shipping
    return {
        "billing": _address(billing),
        "shipping": _address(shipping),
        "email": str(either.get("email") or ""),
        "phone": str(either.get("phone") or ""),
    }


def _address(part: Mapping[str, Any]) -> Address:
    return Address(**{ours: str(part.get(theirs) or "") for ours, theirs in _PARTS})


def _number(part: Mapping[str, Any], name: str) -> Decimal:
    value = exact(part.get(name))
    return value if value is not None else Decimal(0)


def may_change(order: Order) -> bool:
    """Whether the content of an order's one sales order can still be changed: nothing of it is shipped."""
    is_one = "," not in (order.number or "") and order.lines is not None
    return is_one and order.status in (PENDING, APPROVED) and not any(line.taken for line in order.lines or ())


_KEPT = ("SalesOrderTags", "SalesOrderStatus", "SalesOrderInventoryLocationID", "SalesOrderReferenceNo")
"""What a change leaves as it is there: a person may have moved it on, and by its reference it is found again."""


def changing(row: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """``mvSalesOrder`` that brings the content of a sales order to that of a new one (``body``)."""
    kept = {name: row.get(name.lower()) for name in ("SalesOrderId", "SalesOrderNo")}
    fresh = {name: value for name, value in body.items() if name not in (*_KEPT, "SalesOrderReferenceApplication")}
    return {**fresh, **kept}


def says(row: Mapping[str, Any], body: Mapping[str, Any]) -> bool:
    """Whether a sales order has the rows of a new one (``body``), whatever their order, and its addresses."""
    there = sorted(_row_key(part) for part in details(row))
    asked = sorted(_row_key(lower(part)) for part in body.get("SalesOrderDetails") or [])
    stands = addresses(row)
    wanted = addresses({"salesorderaddresses": body.get("SalesOrderAddresses")})
    comments = str(row.get("salesordercomments") or "") == str(body.get("SalesOrderComments") or "")
    return there == asked and stands == wanted and comments


def _row_key(part: Mapping[str, Any]) -> tuple[str, Decimal, Decimal, str, str]:
    return (
        str(part.get("salesorderrowproductsku") or ""),
        _number(part, "salesorderrowquantity"),
        round(_number(part, "salesorderrowunitpricewithouttaxordiscount"), 4),
        str(part.get("salesorderrowtaxid") or "0"),
        str(part.get("salesorderrowdiscountid") or "0"),
    )
