"""The sums of an order, in the order the CRM adds them, so that not even the last bit differs (VTIGER.md 10).

Nothing is rounded: 35.580999999999996 is what callers get.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """`taxes` are the percentages that count: those of the product itself. Discounts are per line."""

    quantity: float
    price: float
    discount_amount: float = 0.0
    discount_percent: float = 0.0
    taxes: tuple[float, ...] = ()

    @property
    def net(self) -> float:
        total = self.price * self.quantity
        if self.discount_amount:
            return total - self.discount_amount
        return total - self.discount_percent / 100 * total


@dataclass(frozen=True)
class Sums:
    subtotal: float
    pre_tax: float
    grand: float


@dataclass(frozen=True)
class Terms:
    """What an order adds to its lines. `group_taxes` are the percentages sent with the first line; `charges` are pairs
    of a net amount and its percentages."""

    individual: bool
    group_taxes: tuple[float, ...] = ()
    discount_amount: float = 0.0
    discount_percent: float = 0.0
    shipping: float = 0.0
    charges: tuple[tuple[float, tuple[float, ...]], ...] = ()
    adjustment: float = 0.0


def sums(lines: Sequence[Line], terms: Terms) -> Sums:
    subtotal = net = 0.0
    for line in lines:
        subtotal += line.net
        net += line.net
        if terms.individual:
            for percent in line.taxes:
                subtotal += line.net * percent / 100
    discount = terms.discount_amount if terms.discount_amount > 0 else terms.discount_percent / 100 * subtotal
    total = subtotal - discount + terms.shipping
    pre_tax = net - discount + terms.shipping if terms.individual else total
    tax = 0.0
    if not terms.individual:
        for percent in terms.group_taxes:
            tax += (subtotal - discount) * percent / 100
    for amount, percents in terms.charges:
        for percent in percents:
            tax += amount * percent / 100
    return Sums(subtotal, pre_tax, total + tax + terms.adjustment)
