"""An order as a sales order: its rows, what they need, and whether the totals meet (MEGAVENTORY.md 7.3, 8; E26).

Prices are net, and never rounded to cents: a fixed discount over three pieces has a unit price without end. Which of
the prices that fit is sent, ``amounts`` chooses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.base import Compared, HelperKey
from wcsync_desktop.connectors.megaventory import amounts, standing
from wcsync_desktop.connectors.megaventory.amounts import Priced
from wcsync_desktop.connectors.megaventory.client import SOURCE, lower
from wcsync_desktop.connectors.megaventory.parts import (
    DISCOUNT,
    FEE_SKU,
    GUEST,
    LONGEST_NAME,
    SERVICE,
    SHIPPING_SKU,
    TAX,
    address_body,
    guest_name,
)
from wcsync_desktop.connectors.megaventory.text import cleaned
from wcsync_desktop.core.matching import SetAside, Why
from wcsync_desktop.core.money import HUNDRED, decimals_of, exact, plain, rounded
from wcsync_desktop.core.order_status import CANCELLED, COMPLETED, ON_HOLD, PROCESSING, joined
from wcsync_desktop.core.records import Address, Coupon, Kind, Order, Record, Tax, is_blank
from wcsync_desktop.core.sales import Charge, OrderCoupon, OrderLine
from wcsync_desktop.core.taxes import OrderTaxes, Part, RowTax

_PAYMENTS: Mapping[str, str] = {"bacs": "BankTransfer", "cheque": "Check", "cod": "Cash"}


def payments(entered: str) -> Mapping[str, str]:
    """Megaventory's words for a shop's payment methods: the usual ones, and those a person entered (``a=B;c=D``)."""
    pairs = (part.partition("=") for part in entered.split(";") if "=" in part)
    return {**_PAYMENTS, **{gateway.strip(): method.strip() for gateway, _, method in pairs}}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sales order. ``unit`` is net, before the discount; ``gross`` what the shop charged, tax included."""

    sku: str
    description: str
    quantity: Decimal
    unit: Decimal
    tax: HelperKey | None
    discount: HelperKey | None = None
    gross: Decimal = Decimal(0)


def rows(order: Order, price_places: Sequence[int] = amounts.PRICE_PLACES) -> tuple[Row, ...]:
    """All rows: products, then shipping, then fees; at prices that give the shop's total where there are any.

    Prices have one of these numbers of decimals, the first that will do.
    """
    taxes = OrderTaxes(order)
    discounts = _discounts(order.coupons or ())
    products = [_product_row(line, taxes, discounts) for line in order.lines or ()]
    charges = [row for part in order.deliveries or () for row in _charge_rows(SHIPPING_SKU, part, taxes)]
    fees = [row for part in order.fees or () for row in _charge_rows(FEE_SKU, part, taxes)]
    found = [*products, *charges, *fees]
    wanted = order.total if taxes.is_sum_of_rows(order) else taxes.total_by_rows(order)
    fitting = amounts.fitted([_priced(row) for row in found], amounts.cents(wanted or Decimal(0)), price_places)
    return tuple(replace(row, unit=priced.unit) for row, priced in zip(found, fitting, strict=True))


def _priced(row: Row) -> Priced:
    discount = name_and_value(row.discount)[1] if row.discount is not None else Decimal(0)
    rate = name_and_value(row.tax)[1] if row.tax is not None else Decimal(0)
    return Priced(row.quantity, row.unit, discount, rate, row.gross)


def needs(order: Order) -> tuple[HelperKey, ...]:
    """What must exist before the order can be written, apart from its products and its client."""
    wanted: list[HelperKey] = []
    for row in rows(order):
        wanted += [key for key in (row.tax, row.discount) if key is not None]
    if order.deliveries:
        wanted.append(HelperKey(SERVICE, SHIPPING_SKU))
    if order.fees:
        wanted.append(HelperKey(SERVICE, FEE_SKU))
    if not order.customer:
        wanted.append(HelperKey(GUEST, guest_name(order.seller or "")))
    return tuple(dict.fromkeys(wanted))


@dataclass(frozen=True, slots=True)
class _Discount:
    """Percentage coupons as one discount (8.3)."""

    key: HelperKey
    percent: Decimal


def _discounts(coupons: Sequence[OrderCoupon]) -> tuple[_Discount, ...]:
    """All coupons together, and each alone; none where prices have to carry it: one among them is fixed (8.2)."""
    if not coupons or not all(c.is_percent for c in coupons):
        return ()
    alone = [_discount((coupon,)) for coupon in coupons] if len(coupons) > 1 else []
    return (_discount(coupons), *alone)


def _discount(coupons: Sequence[OrderCoupon]) -> _Discount:
    percent = min(HUNDRED, sum((c.amount for c in coupons), Decimal(0)))
    name = "-".join(sorted(c.code for c in coupons))[:LONGEST_NAME]
    return _Discount(named(DISCOUNT, name, percent), percent)


def _product_row(line: OrderLine, taxes: OrderTaxes, discounts: Sequence[_Discount]) -> Row:
    taxed, pieces = taxes.of_line(line), line.quantity or Decimal(1)
    tax, gross = _tax(taxed.tax), taxed.amount + taxed.paid
    discount = _fitting(discounts, line) if line.total != line.subtotal else None
    if discount is not None:
        return Row(line.sku, "", line.quantity, line.subtotal / pieces, tax, discount.key, gross)
    return Row(line.sku, "", line.quantity, line.total / pieces, tax, None, gross)


def _fitting(discounts: Sequence[_Discount], line: OrderLine) -> _Discount | None:
    """The discount whose percentage gives the amount that the shop came to: all coupons together, or the only one that
    does alone, for it may be for some products only. Coupons one after the other, or for some pieces, give none: then
    the price itself carries the discount."""
    together, *alone = discounts or (None,)
    if together is not None and _explains(together, line):
        return together
    found = [discount for discount in alone if discount is not None and _explains(discount, line)]
    return found[0] if len(found) == 1 else None


def _explains(discount: _Discount, line: OrderLine) -> bool:
    return amounts.cents(line.subtotal * (1 - discount.percent / HUNDRED)) == amounts.cents(line.total)


def _charge_rows(sku: str, charge: Charge, taxes: OrderTaxes) -> list[Row]:
    """A row, or several where different taxes apply to parts of it."""
    parts = taxes.of_charge(charge)
    return [
        Row(
            sku, _described(charge, part, parts), Decimal(1), part.amount, _tax(part.tax), None, part.amount + part.paid
        )
        for part in parts
    ]


def _described(charge: Charge, part: Part, parts: Sequence[Part]) -> str:
    if len(parts) == 1 or part.tax is None:
        return cleaned(charge.name)
    return cleaned(f"{charge.name} ({part.tax.name} {plain(rounded(part.tax.rate, 4))} %)")


def _tax(found: RowTax | None) -> HelperKey | None:
    return named(TAX, found.name[:LONGEST_NAME], found.rate) if found is not None else None


def named(kind: str, name: str, value: Decimal) -> HelperKey:
    """A tax or discount is known by name and value together."""
    return HelperKey(kind, f"{name}\n{plain(rounded(value, 6))}")


def name_and_value(key: HelperKey) -> tuple[str, Decimal]:
    """Name and value of such a key."""
    name, _, value = key.name.rpartition("\n")
    return name, Decimal(value)


def problem(order: Order) -> SetAside | None:
    """Why an order cannot become a sales order, with the way out; None where it can."""
    if not (order.lines or order.deliveries or order.fees):
        return SetAside(Why.NEEDS_PERSON, "The order has no rows. Add what was sold, in the shop.")
    odd = next((line for line in order.lines or () if line.quantity <= 0), None)
    if odd is not None:
        return SetAside(
            Why.NEEDS_PERSON,
            f"“{odd.name}” in this order has a quantity of {plain(odd.quantity)}. Correct the row in the shop and "
            "press Retry; or enter this order in Megaventory by hand and press Skip.",
        )
    unnamed = next((line for line in order.lines or () if not line.sku), None)
    if unnamed is not None:
        return SetAside(
            Why.NEEDS_PERSON,
            f"“{unnamed.name}” in this order has no SKU, or its product was deleted. Give the product a SKU in the "
            "shop and press Retry; or enter this order in Megaventory by hand and press Skip.",
        )
    return None


def body(
    order: Order,
    reference: str,
    helpers: Mapping[HelperKey, str],
    client: str,
    stamp: str,
    location: str,
    paid: Mapping[str, str],
    price_places: Sequence[int] = amounts.PRICE_PLACES,
) -> dict[str, Any]:
    """``mvSalesOrder``. ``client`` is the buyer's native id, empty for a guest; ``paid`` names payment methods."""
    guest = helpers.get(HelperKey(GUEST, guest_name(order.seller or "")), "")
    found: dict[str, Any] = {
        "SalesOrderReferenceNo": reference,
        "SalesOrderReferenceApplication": SOURCE,
        "SalesOrderClientID": client or guest,
        "SalesOrderContactPerson": cleaned(order.buyer or ""),
        "SalesOrderAddresses": _addresses(order),
        "SalesOrderComments": cleaned(order.note or ""),
        "SalesOrderTags": _tags(order, stamp),
        "SalesOrderCurrencyCode": order.currency,
        "SalesOrderDetails": [_detail(row, helpers) for row in rows(order, price_places)],
        "SalesOrderInventoryLocationID": location,
        "SalesOrderPaymentMethod": paid.get(order.payment or "", "None"),
        "SalesOrderStatus": "Verified",
    }
    if reference.isdigit():
        found["SalesOrderNo"] = reference  # one shop alone: its numbers are free there
    return found


def _tags(order: Order, stamp: str) -> str:
    coupons = ", ".join(c.code for c in order.coupons or ())
    parts = (cleaned(order.payment_title or ""), f"Coupons: {coupons}" if coupons else "", stamp)
    return " | ".join(part for part in parts if part)


def _addresses(order: Order) -> list[dict[str, Any]]:
    parts = (("Shipping1", order.shipping), ("Billing", order.billing))
    return [
        {**address_body(kind, address), "Phone": order.phone or "", "Email": order.email or ""}
        for kind, address in parts
        if isinstance(address, Address) and not is_blank(address)
    ]


def _detail(row: Row, helpers: Mapping[HelperKey, str]) -> dict[str, Any]:
    detail: dict[str, Any] = {
        "SalesOrderRowProductSKU": row.sku,
        "SalesOrderRowQuantity": plain(row.quantity),
        "SalesOrderRowShippedQuantity": 0,
        "SalesOrderRowInvoicedQuantity": 0,
        "SalesOrderRowUnitPriceWithoutTaxOrDiscount": plain(row.unit),
        "SalesOrderRowTaxID": helpers.get(row.tax, "0") if row.tax else 0,
        "SalesOrderRowDiscountID": helpers.get(row.discount, "0") if row.discount else 0,
    }
    if row.description:
        detail["SalesOrderRowProductDescription"] = row.description
    return detail


def is_explained(order: Order, there: Decimal) -> bool:
    """True where a sales order of this total can be the order's: equal, or apart by no more than rounding (E26)."""
    total = order.total if order.total is not None else Decimal(0)
    priced = [_priced(row) for row in rows(order)]
    return there in (total, amounts.cents(total)) or amounts.is_rounding(priced, there, total)


def places_kept(sent: Mapping[str, Any], kept: Mapping[str, Any]) -> int | None:
    """Decimals to which the prices of a sales order were cut; None where they were kept, or nothing can be told."""
    units = [exact(row["SalesOrderRowUnitPriceWithoutTaxOrDiscount"]) for row in sent["SalesOrderDetails"]]
    details = [lower(row) for row in kept.get("salesorderdetails") or []]
    there = [exact(row.get("salesorderrowunitpricewithouttaxordiscount")) for row in details]
    pairs = [(ours, theirs) for ours, theirs in zip(units, there, strict=False) if ours is not None]
    if len(units) != len(there) or all(ours == theirs for ours, theirs in pairs):
        return None
    return next((n for n in (2, 3, 4, 5) if all(rounded(ours, n) == theirs for ours, theirs in pairs)), None)


def compared(order: Order, there: Decimal) -> Compared:
    """What is to be said of the total that a sales order has; nothing where it is the shop's (E26)."""
    total = order.total if order.total is not None else Decimal(0)
    if there == total:
        return Compared()
    coin = Decimal(1).scaleb(-decimals_of(order.currency or ""))
    here = f"{plain(total)} {order.currency}"
    taxes = OrderTaxes(order)
    if not taxes.is_sum_of_rows(order):
        by_rows = plain(rounded(taxes.total_by_rows(order), -int(coin.as_tuple().exponent)))
        return Compared(
            problem=f"Total there {plain(there)}, in the shop {here}: the rows of the order come to {by_rows} in the "
            "shop itself. What else was taken off or added there (a gift card, say) is no row; enter it in "
            "Megaventory, then press Retry."
        )
    if there == amounts.cents(total):
        return Compared(note=f"Total there {plain(there)}, in the shop {here}: Megaventory keeps two decimals.")
    difference = plain(abs(there - total))
    if amounts.is_rounding([_priced(row) for row in rows(order)], there, total):
        return Compared(
            note=f"Total there {plain(there)}, in the shop {here}: the difference of {difference} is rounding."
        )
    return Compared(
        problem=f"Total there {plain(there)}, in the shop {here}: they differ by {difference}. Compare the two orders "
        "and correct the one in Megaventory; then press Retry."
    )


def rate_record(key: HelperKey) -> tuple[Kind, Record]:
    """The tax or discount that a key stands for."""
    name, value = name_and_value(key)
    return (Kind.TAX, Tax(name=name, rate=value)) if key.kind == TAX else (Kind.COUPON, Coupon(code=name, amount=value))


def rate_body(key: HelperKey) -> dict[str, Any]:
    """``mvTax`` or ``mvDiscount`` of a rate that exists only because orders need it (8.3, 8.4)."""
    name, value = name_and_value(key)
    if key.kind == TAX:
        described = f"WooCommerce {name}"[:LONGEST_NAME]
        return {"TaxID": "", "TaxName": name, "TaxDescription": described, "TaxValue": plain(value)}
    described = f"compound_coupon: {name}" if "-" in name else "WooCommerce coupon"
    return {"DiscountID": "", "DiscountName": name, "DiscountDescription": described, "DiscountValue": plain(value)}


CAN_BE_CANCELLED = frozenset({standing.PENDING, standing.APPROVED})
_BETWEEN = ", "
SALES_ORDER_TYPE = 3

_SHOP_WORDS = {
    "pending": ON_HOLD,
    "verified": PROCESSING,
    "partiallyshipped": PROCESSING,
    "partiallyshippedinvoiced": PROCESSING,
    "fullyshipped": PROCESSING,
    "fullyinvoiced": COMPLETED,
    "closed": COMPLETED,
    "cancelled": CANCELLED,
}
"""What a sales order's status means to the shop's order (9.5); the others leave it alone."""

_NUMBERS = {
    "10": "pending",
    "30": "verified",
    "40": "partiallyshipped",
    "41": "partiallyshippedinvoiced",
    "42": "fullyshipped",
    "47": "fullyinvoiced",
    "50": "closed",
    "99": "cancelled",
}
"""The same as the numbers that queue entries use (4.6)."""


def order_seen(row: Mapping[str, Any], same: Sequence[Mapping[str, Any]]) -> Order:
    """A sales order as far as we look at it.

    Status, total and rows are those of all of ``same`` together: a person may have split it.
    """
    counted = [r for r in same if type_of(r) == str(SALES_ORDER_TYPE)]
    standing_rows = [(r, status_word(r)) for r in same]
    numbers = dict.fromkeys(str(r.get("salesorderno") or "") for r in same)
    return Order(
        status=_BETWEEN.join(sorted({status_word(r) for r in counted or [row]})),
        reference=str(row.get("salesorderreferenceno") or ""),
        number=_BETWEEN.join(numbers) if len(same) > 1 else str(row.get("salesorderno") or ""),
        currency=str(row.get("salesordercurrencycode") or ""),
        total=sum((exact(r.get("salesorderamountgrandtotal")) or Decimal(0) for r in same), Decimal(0)),
        lines=standing.lines(standing_rows),
        deliveries=standing.charges(standing_rows, SHIPPING_SKU),
        fees=standing.charges(standing_rows, FEE_SKU),
        note=str(row.get("salesordercomments") or ""),
        **standing.addresses(row),
    )


def shop_status(status: str) -> str:
    """What the status of an order's sales orders means to the shop, in its words; empty leaves it alone (MV-20)."""
    return joined([_SHOP_WORDS.get(word, "") for word in status.split(_BETWEEN)])


def status_word(row: Mapping[str, Any]) -> str:
    """A sales order's status in lower case, whether it comes as word or as number."""
    status = str(row.get("salesorderstatus") or "").casefold()
    return _NUMBERS.get(status, status)


def status_in_words(row: Mapping[str, Any]) -> str:
    """The status as a person reads it: "fully shipped"."""
    status = str(row.get("salesorderstatus") or "")
    return "".join(f" {c.lower()}" if c.isupper() else c for c in status).strip() or "in an unknown state"


def type_of(row: Mapping[str, Any]) -> str:
    """The id of a sales order's document type."""
    return str(row.get("salesordertypeid") or SALES_ORDER_TYPE)
