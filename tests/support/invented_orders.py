"""Orders as WooCommerce reckons them, invented from a seed: currencies, prices with and without tax, compound rates,
coupons one upon the other, charges and deductions. Pure.

How a shop comes to its amounts is written from its recorded answers, without the program's own code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import Charge, OrderCoupon, OrderLine, OrderTax, TaxShare

D = Decimal
DECIMALS = {"EUR": 2, "USD": 2, "JPY": 0, "KWD": 3}
_SCALE = {"EUR": D(1), "USD": D(1), "JPY": D(100), "KWD": D("0.3")}
_RATES = (
    ("24", "13"),
    ("19", "7"),
    ("20", "5.5"),
    ("8.875", "4"),
    ("25", "12"),
    ("10", "8"),
    ("5", "2.1"),
    ("21", "9"),
)


@dataclass(frozen=True)
class Class:
    """A tax class: its rates in the order in which they are charged."""

    rates: tuple[OrderTax, ...]

    def on(self, net: Decimal) -> list[Decimal]:
        """The exact tax of each rate; compound ones come on top of the others."""
        taxes = [net * rate.rate / 100 if not rate.compound else D(0) for rate in self.rates]
        for n, rate in enumerate(self.rates):
            if rate.compound:
                taxes[n] = (net + sum(taxes, D(0))) * rate.rate / 100
        return taxes

    def inside(self, gross: Decimal) -> Decimal:
        """The net amount of a gross one."""
        return gross / (1 + sum(self.on(D(1)), D(0)))


@dataclass(frozen=True)
class Shop:
    """How a shop reckons: ``rounds`` each row's taxes, else their sum."""

    currency: str
    with_tax: bool
    rounds: bool
    classes: tuple[Class, ...]

    def coin(self, amount: Decimal) -> Decimal:
        """Rounded to the smallest coin."""
        return amount.quantize(D(1).scaleb(-DECIMALS[self.currency]), ROUND_HALF_UP)

    def shares(self, taxed: Class, net: Decimal) -> tuple[TaxShare, ...]:
        """The taxes of a row as they are listed."""
        exact = taxed.on(net)
        kept = [self.coin(tax) if self.rounds else tax.quantize(D("0.000001"), ROUND_HALF_UP) for tax in exact]
        return tuple(TaxShare(rate.id, tax) for rate, tax in zip(taxed.rates, kept, strict=True))


def shop(random: Random, currency: str) -> Shop:
    """A shop of a currency with three or four tax classes; the third has no rate."""
    full, reduced = random.choice(_RATES)
    standard: tuple[OrderTax, ...] = (OrderTax("1", "VAT", D(full)),)
    kind = random.random()
    if kind < 0.2:
        standard = (OrderTax("1", "GST", D(5)), OrderTax("2", "QST", D("9.975"), compound=kind < 0.1))
    elif kind < 0.3:
        standard = (OrderTax("1", "State", D("6.25")), OrderTax("2", "City", D("1.5")), OrderTax("4", "Bus", D("0.25")))
    classes = [Class(standard), Class((OrderTax("3", "VAT reduced", D(reduced)),)), Class(())]
    if random.random() < 0.3:
        classes.append(Class((OrderTax("5", "Exempt", D(0)),)))
    return Shop(currency, random.random() < 0.5, random.random() < 0.75, tuple(classes))


def order(random: Random, number: int) -> Order:
    """An order of a shop of its own."""
    place = shop(random, random.choice(("EUR", "EUR", "USD", "JPY", "KWD")))
    coupons, together = _coupons(random)
    lines = [_line(random, place, n, coupons, together) for n in range(random.choice((1, 1, 2, 2, 3, 4, 6, 12)))]
    deliveries = tuple(_charge(random, place, "Courier", D(1)) for _ in range(random.choice((0, 1, 1, 2))))
    fees = tuple(_fee(random, place, lines) for _ in range(random.choice((0, 0, 0, 1, 1, 2))))
    rates = tuple({rate.id: rate for known in place.classes for rate in known.rates}.values())
    rows: Sequence[OrderLine | Charge] = (*lines, *deliveries, *fees)
    return Order(
        reference=str(number), number=str(number), seller="Shop", currency=place.currency, status="processing",
        customer="", buyer="Ann Buyer", lines=tuple(lines), deliveries=deliveries, fees=fees, taxes=rates,
        coupons=tuple(coupons), total=_total(place, rows),
    )  # fmt: skip


def _total(place: Shop, rows: Sequence[OrderLine | Charge]) -> Decimal:
    taxes: dict[str, Decimal] = {}
    for row in rows:
        for share in row.taxes:
            taxes[share.rate] = taxes.get(share.rate, D(0)) + share.amount
    nets = sum((place.coin(row.total) for row in rows), D(0))
    return nets + sum((place.coin(tax) for tax in taxes.values()), D(0))


def _coupons(random: Random) -> tuple[list[OrderCoupon], bool]:
    """Coupons, and whether several are taken off the same price (else one upon the other)."""
    kind = random.random()
    if kind < 0.55:
        return [], True
    amounts = [D(random.choice(("5", "10", "12.5", "15", "33.33", "50", "100"))) for _ in range(random.choice((1, 2)))]
    found = [OrderCoupon(f"save{n}-{amount}", True, amount) for n, amount in enumerate(amounts)]
    if kind > 0.9:
        found.append(OrderCoupon("fixed", False))
    return found, random.random() < 0.7


def _line(random: Random, place: Shop, n: int, coupons: Sequence[OrderCoupon], together: bool) -> OrderLine:
    taxed = random.choice(place.classes)
    quantity = D(random.choice((1, 1, 1, 2, 3, 3, 5, 7, 10, 24, 100, 1000)))
    price = place.coin(
        D(random.choice((random.randint(1, 99), random.randint(100, 20_000)))) / 100 * _SCALE[place.currency]
    )
    before = price * quantity
    counted = quantity if random.random() < 0.85 else D(random.randint(0, int(quantity)))
    after = before
    if random.random() < 0.85:
        base = left = price * counted
        for coupon in coupons:
            off = place.coin((base if together else left) * coupon.amount / 100)
            if not coupon.is_percent:
                off = place.coin(D(random.randint(0, 500)) / 100 * _SCALE[place.currency])
            left = max(D(0), left - off)
        after = before - (base - left)
    if place.with_tax:
        before, after = (taxed.inside(gross).quantize(D("0.000001"), ROUND_HALF_UP) for gross in (before, after))
    shares = place.shares(taxed, after)
    paid = sum((share.amount for share in shares), D(0))
    return OrderLine(str(n), f"SKU-{n}", f"Product {n}", quantity, before, after, place.coin(paid), shares, quantity)


def _charge(random: Random, place: Shop, name: str, sign: Decimal) -> Charge:
    taxed = random.choice(place.classes)
    net = place.coin(sign * D(random.randint(1, 2500)) / 100 * _SCALE[place.currency])
    shares = place.shares(taxed, net)
    return Charge(name, net, place.coin(sum((share.amount for share in shares), D(0))), shares)


def _fee(random: Random, place: Shop, lines: Sequence[OrderLine]) -> Charge:
    """A positive fee of one class, or a negative one over the classes of the goods by their net share."""
    goods = sum((line.total for line in lines), D(0))
    if random.random() < 0.4 or goods <= 0:
        return _charge(random, place, "Gift wrap", D(1))
    net = -min(place.coin(D(random.randint(1, 2500)) / 100 * _SCALE[place.currency]), place.coin(goods / 2))
    taxes: dict[str, Decimal] = {}
    by_class: dict[Class, Decimal] = {}
    known = {frozenset(rate.id for rate in one.rates): one for one in place.classes}
    for line in lines:
        taxed = known[frozenset(share.rate for share in line.taxes)]
        by_class[taxed] = by_class.get(taxed, D(0)) + line.total
    for taxed, weight in by_class.items():
        for share in place.shares(taxed, net * weight / goods):
            taxes[share.rate] = taxes.get(share.rate, D(0)) + share.amount
    shares = tuple(TaxShare(rate, amount) for rate, amount in taxes.items())
    return Charge("Paid at once", net, place.coin(sum(taxes.values(), D(0))), shares)
