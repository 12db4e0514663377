"""The parts of an order. Amounts are net unless said otherwise; taxes refer to the order's own tax lines by id."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.money import plain


@dataclass(frozen=True, slots=True)
class TaxShare:
    """The tax that one rate puts on a row."""

    rate: str
    amount: Decimal


class Role(StrEnum):
    """What a row is among the others: of a bundle the row of the whole, or one of its parts."""

    ALONE = ""
    WHOLE = "whole"
    PART = "part"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """A product sold. ``subtotal`` is before coupons, ``total`` after them; ``product`` is its id in the shop.

    ``taken`` is how many pieces the order has taken from the shop's stock; given back, it is 0 again.
    """

    product: str
    sku: str
    name: str
    quantity: Decimal
    subtotal: Decimal
    total: Decimal
    tax: Decimal
    taxes: tuple[TaxShare, ...] = ()
    taken: Decimal = Decimal(0)
    role: Role = Role.ALONE


@dataclass(frozen=True, slots=True)
class Charge:
    """A row that is no product: shipping or a fee, which may be negative."""

    name: str
    total: Decimal
    tax: Decimal
    taxes: tuple[TaxShare, ...] = ()


def as_charge(line: OrderLine) -> Charge:
    """A product's row as an amount with its name, for a system that has no such product."""
    return Charge(f"{plain(line.quantity)} × {line.name}", line.total, line.tax, line.taxes)


@dataclass(frozen=True, slots=True)
class OrderTax:
    """A rate that was applied, in percent; a compound one is charged on top of the others.

    One that is not known is 0: then the amounts say what was charged.
    """

    id: str
    name: str
    rate: Decimal
    compound: bool = False


@dataclass(frozen=True, slots=True)
class OrderCoupon:
    """A coupon that was used. ``amount`` is its percentage where it is a percentage coupon, else 0."""

    code: str
    is_percent: bool
    amount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class OwnValue:
    """What an order holds in a field that a person wants to see elsewhere, too; ``name`` is the shop's of it."""

    name: str
    value: str
