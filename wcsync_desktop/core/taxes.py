"""Which tax applies to which part of a row of an order, by what the row's own tax amounts say. Pure.

WooCommerce spreads the tax of a negative fee over the classes of the goods, so that several rates may stand on one
amount of which each applies to a part only (WOOCOMMERCE.md, "Measured since", 1). One tax is made of several rates only
where all of them apply to the whole amount.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from wcsync_desktop.core.money import HUNDRED, decimals_of, rounded
from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import Charge, OrderLine, OrderTax, TaxShare

_AMOUNT_PLACES = 6
_RATE_PLACES = 4
_NOISE = Decimal("0.000002")
"""Amounts are kept with six decimals at most: what two of them may be off."""


@dataclass(frozen=True, slots=True)
class RowTax:
    """A tax that applies to the whole of an amount; ``rate`` is in percent."""

    name: str
    rate: Decimal


@dataclass(frozen=True, slots=True)
class Part:
    """A net amount and the one tax on it; None where it bears none.

    ``paid`` is the tax that the shop charged for it, as far as the rate explains it.
    """

    amount: Decimal
    tax: RowTax | None
    paid: Decimal = Decimal(0)


class OrderTaxes:
    """The rates of an order and the classes of its goods: the sets of rates that stand together on its products."""

    def __init__(self, order: Order) -> None:
        self._rates = {tax.id: tax for tax in order.taxes or ()}
        self._coin = Decimal(1).scaleb(-decimals_of(order.currency or ""))
        if not self._explains(order) and _in_whole_units(order):
            # A shop may reckon without cents, whatever its currency.
            self._coin = Decimal(1)
            if not self._explains(order):
                self._coin = Decimal(1).scaleb(-decimals_of(order.currency or ""))
        self._goods: dict[frozenset[str], Decimal] = {}
        for line in order.lines or ():
            together = frozenset(share.rate for share in self._applied(line))
            self._goods[together] = self._goods.get(together, Decimal(0)) + line.total
        self._all = dict(self._goods)
        for charge in (*(order.deliveries or ()), *(order.fees or ())):
            together = frozenset(share.rate for share in self._applied(charge))
            if charge.total > 0:
                self._all[together] = self._all.get(together, Decimal(0)) + charge.total

    def of_line(self, line: OrderLine) -> Part:
        """A product's row with the one tax on it; a product is not divided."""
        applied = self._applied(line)
        if not applied:
            return Part(line.total, None)
        nominal = _together([self._tax(share) for share in applied])
        if self._is_nominal(line, applied):
            return Part(line.total, nominal, self._paid(line, applied))
        return self._as_charged(line, applied) or Part(line.total, nominal, _due_on(line.total, nominal))

    def of_charge(self, charge: Charge) -> tuple[Part, ...]:
        """A fee or shipping in parts, each with the tax that applies to all of it; together they are the whole."""
        applied = self._applied(charge)
        if not applied or charge.total == 0:
            return (Part(charge.total, None),)
        nominal = _together([self._tax(share) for share in applied])
        whole = (Part(charge.total, nominal, self._paid(charge, applied)),)
        fits = self._fits(charge.total, applied)
        if fits and not self._stand_apart(applied):
            return whole
        found = self._by_goods(charge.total, applied)
        if found is None and fits and len(applied) == 1:
            return whole
        found = found or self._by_amounts(charge.total, applied)
        if found is not None:
            return self._charged(found, self._paid(charge, applied))
        if fits:
            return whole
        return (self._as_charged(charge, applied) or Part(charge.total, nominal, _due_on(charge.total, nominal)),)

    def total_by_rows(self, order: Order) -> Decimal:
        """What the rows come to with their taxes, as the shop shows them."""
        return sum((row.total + self._paid(row, self._applied(row)) for row in _rows(order)), Decimal(0))

    def is_sum_of_rows(self, order: Order) -> bool:
        """True where the order's total is that of its rows, but for what the shop rounded on the way to it.

        A shop may reckon with unrounded taxes, and show them rounded.
        """
        rows = _rows(order)
        rounded_off = sum(1 for row in rows if row.total != self._in_coins(row.total))
        rounded_off += sum(max(1, len(self._applied(row))) for row in rows if row.tax or row.taxes)
        off = abs((order.total or Decimal(0)) - self.total_by_rows(order))
        return off <= self._coin / 2 * rounded_off + _NOISE

    @property
    def coin(self) -> Decimal:
        """The smallest amount that the shop reckons with."""
        return self._coin

    def _explains(self, order: Order) -> bool:
        """True where the taxes of all goods are those of their rates, rounded to the coin."""
        return all(self._is_nominal(line, self._applied(line)) for line in order.lines or ())

    def _is_nominal(self, line: OrderLine, shares: Sequence[TaxShare]) -> bool:
        return self._fits(line.total, shares) or self._fits_each_piece(line, shares)

    # --- what is on a row ---------------------------------------------------------------------------------------

    def _tax(self, share: TaxShare) -> OrderTax:
        """The rate of a share; one that the order does not list has no name and an unknown rate."""
        return self._rates.get(share.rate) or OrderTax(share.rate, "Tax", Decimal(0))

    def _applied(self, row: OrderLine | Charge) -> list[TaxShare]:
        """Shares that count: those with an amount; where there is none, those of a rate of nothing."""
        charged = [share for share in row.taxes if share.amount != 0]
        if not charged and row.tax != 0:
            charged = [self._unsaid(row)]
        return charged or [share for share in row.taxes if share.rate in self._rates and self._tax(share).rate == 0]

    def _unsaid(self, row: OrderLine | Charge) -> TaxShare:
        """The tax of a row that does not say of which rate it is: that of the only one that fits, else of none."""
        shares = [TaxShare(rate, row.tax) for rate in self._rates]
        fitting = [share for share in shares if self._fits(row.total, [share])]
        return fitting[0] if len(fitting) == 1 else TaxShare("", row.tax)

    def _paid(self, row: OrderLine | Charge, shares: Sequence[TaxShare]) -> Decimal:
        """The tax of a row as the shop shows it; its shares where that is not kept."""
        by_shares = sum((share.amount for share in shares), Decimal(0))
        return row.tax if abs(row.tax - by_shares) <= self._coin / 2 * len(shares) + _NOISE else by_shares

    def _fits(self, amount: Decimal, shares: Sequence[TaxShare]) -> bool:
        """True where each amount is its rate's of the whole, within the rounding of the amount and of the tax."""
        return all(
            abs(share.amount - due) <= self._coin / 2 * (1 + abs(factor)) + _NOISE
            for share, due, factor in self._due(amount, shares)
        )

    def _fits_each_piece(self, line: OrderLine, shares: Sequence[TaxShare]) -> bool:
        """True where the tax was rounded piece by piece."""
        if line.quantity <= 1 or line.quantity != line.quantity.to_integral_value():
            return False
        pieces = self._due(line.total / line.quantity, shares)
        return all(share.amount == self._in_coins(due) * line.quantity for share, due, _ in pieces)

    def _due(self, amount: Decimal, shares: Sequence[TaxShare]) -> list[tuple[TaxShare, Decimal, Decimal]]:
        """Each share with what its rate puts on an amount, and as a factor; compound rates come on top of others."""
        taxes = [(share, self._tax(share)) for share in shares]
        simple = sum((tax.rate for _, tax in taxes if not tax.compound), Decimal(0)) / HUNDRED
        found, base = [], 1 + simple
        for share, tax in taxes:
            factor = tax.rate / HUNDRED * (base if tax.compound else 1)
            base += factor if tax.compound else 0
            found.append((share, amount * factor, factor))
        return found

    def _stand_apart(self, shares: Sequence[TaxShare]) -> bool:
        """True where the goods show that these rates belong to several classes."""
        together = frozenset(share.rate for share in shares)
        if len(together) < 2 or together in self._goods:
            return False
        return any(0 < len(together & known) < len(together) for known in self._goods)

    # --- in parts -----------------------------------------------------------------------------------------------

    def _by_goods(self, amount: Decimal, shares: Sequence[TaxShare]) -> tuple[Part, ...] | None:
        """The amount spread over the classes of the goods, as WooCommerce does, or over those of all rows, as it does
        where all were saved before; None where the taxes say otherwise."""
        goods, charged = ({k: net for k, net in known.items() if net > 0} for known in (self._goods, self._all))
        return self._by_weights(amount, shares, goods) or self._by_weights(amount, shares, charged)

    def _by_weights(
        self, amount: Decimal, shares: Sequence[TaxShare], weights: Mapping[frozenset[str], Decimal]
    ) -> tuple[Part, ...] | None:
        if len(weights) < 2:
            return None
        for places in (max(0, -int(self._coin.as_tuple().exponent)), _AMOUNT_PLACES):
            amounts = _spread(amount, list(weights.values()), places)
            charged: dict[str, Decimal] = {}
            slack: dict[str, Decimal] = {}
            parts = []
            for known, part in zip(weights, amounts, strict=True):
                on_it = [TaxShare(rate, Decimal(0)) for rate in sorted(known)]
                for share, due, factor in self._due(part, on_it):
                    charged[share.rate] = charged.get(share.rate, Decimal(0)) + due
                    slack[share.rate] = slack.get(share.rate, Decimal(0)) + self._coin / 2 * (1 + factor) + _NOISE
                parts.append(Part(part, _together([self._tax(share) for share in on_it])))
            paid = {share.rate: share.amount for share in shares}
            if all(
                abs(charged.get(rate, Decimal(0)) - paid.get(rate, Decimal(0))) <= slack.get(rate, Decimal(0))
                for rate in charged.keys() | paid.keys()
            ):
                return _joined(parts)
        return None

    def _by_amounts(self, amount: Decimal, shares: Sequence[TaxShare]) -> tuple[Part, ...] | None:
        """Each rate on the part that its tax amount stands for, the rest without tax; None where that is too much."""
        rated = [(share, self._tax(share)) for share in shares]
        if any(tax.rate <= 0 for _, tax in rated):
            return None
        bases = [share.amount / tax.rate * HUNDRED for share, tax in rated]
        unsure = [self._coin / 2 / tax.rate * HUNDRED + _NOISE for _, tax in rated]
        rest = amount - sum(bases)
        if any(base * amount < 0 for base in bases) or (rest * amount < 0 and abs(rest) > sum(unsure)):
            return None
        places = max(0, -int(self._coin.as_tuple().exponent))
        for decimals in (places, _AMOUNT_PLACES):
            amounts = [rounded(base, decimals) for base in bases]
            rest = amount - sum(amounts)
            if abs(rest) <= sum(unsure):
                # Within rounding nothing is left: the least certain part takes it.
                last = unsure.index(max(unsure))
                amounts[last], rest = amounts[last] + rest, Decimal(0)
            parts = [Part(part, _together([tax])) for part, (_, tax) in zip(amounts, rated, strict=True)]
            off = [
                abs(part * tax.rate / HUNDRED - share.amount) for part, (share, tax) in zip(amounts, rated, strict=True)
            ]
            if all(one <= self._coin / 2 + _NOISE for one in off):
                return _joined([*parts, Part(rest, None)])
        return None

    def _charged(self, parts: Sequence[Part], paid: Decimal) -> tuple[Part, ...]:
        """Parts with their share of the tax that was paid; the largest one that is taxed takes what rounding leaves."""
        due = [self._in_coins(_due_on(part.amount, part.tax)) for part in parts]
        taxed = [n for n, part in enumerate(parts) if part.tax is not None]
        if taxed:
            due[max(taxed, key=lambda n: abs(parts[n].amount))] += paid - sum(due)
        return tuple(Part(part.amount, part.tax, tax) for part, tax in zip(parts, due, strict=True))

    def _as_charged(self, row: OrderLine | Charge, shares: Sequence[TaxShare]) -> Part | None:
        """The rate that the amounts come to, with as few decimals as give them; None where there is none."""
        paid = self._paid(row, shares)
        if row.total == 0 or paid * row.total < 0:
            return None
        nominal = _together([self._tax(share) for share in shares])
        name = nominal.name if nominal is not None else "Tax"
        exact = paid / row.total * HUNDRED
        rates = [rounded(exact, places) for places in range(_RATE_PLACES + 1)]
        fitting = (r for r in rates if self._in_coins(row.total * r / HUNDRED) == self._in_coins(paid))
        return Part(row.total, RowTax(name, next(fitting, rounded(exact, _AMOUNT_PLACES))), paid)

    def _in_coins(self, amount: Decimal) -> Decimal:
        return amount.quantize(self._coin, ROUND_HALF_UP)


def _rows(order: Order) -> tuple[OrderLine | Charge, ...]:
    return (*(order.lines or ()), *(order.deliveries or ()), *(order.fees or ()))


def _due_on(amount: Decimal, tax: RowTax | None) -> Decimal:
    return amount * tax.rate / HUNDRED if tax is not None else Decimal(0)


def _in_whole_units(order: Order) -> bool:
    shares = (share.amount for line in order.lines or () for share in line.taxes)
    return all(amount == amount.to_integral_value() for amount in (order.total or Decimal(0), *shares))


def _together(taxes: Sequence[OrderTax]) -> RowTax | None:
    """One tax for rates that all apply to the whole, at their nominal combined rate (PRODUCT.md rule 10)."""
    counted = [tax for tax in taxes if tax.rate != 0] or list(taxes)
    if not counted:
        return None
    factor = 1 + sum((tax.rate for tax in counted if not tax.compound), Decimal(0)) / HUNDRED
    for tax in counted:
        if tax.compound:
            factor *= 1 + tax.rate / HUNDRED
    return RowTax("-".join(sorted(tax.name for tax in counted)) or "Tax", (factor - 1) * HUNDRED)


def _spread(amount: Decimal, weights: Sequence[Decimal], places: int) -> list[Decimal]:
    """An amount by weights, rounded so that the parts are the whole."""
    found, left, heavy = [], amount, sum(weights, Decimal(0))
    for weight in weights:
        part = rounded(left * weight / heavy, places) if weight != heavy else left
        found.append(part)
        left, heavy = left - part, heavy - weight
    return found


def _joined(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Parts with one tax are one; empty ones are none."""
    amounts: dict[RowTax | None, Decimal] = {}
    for part in parts:
        amounts[part.tax] = amounts.get(part.tax, Decimal(0)) + part.amount
    return tuple(Part(amount, tax) for tax, amount in amounts.items() if amount != 0)
