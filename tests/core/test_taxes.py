"""Which tax applies to which part of a row: orders as real shops answered them, and their siblings."""

from __future__ import annotations

from decimal import Decimal

import pytest

from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import Charge, OrderLine, OrderTax, TaxShare
from wcsync_desktop.core.taxes import OrderTaxes, RowTax

D = Decimal

FULL, REDUCED = OrderTax("1", "VAT", D(24)), OrderTax("2", "VAT reduced", D(13))
NEW_YORK, LOW = OrderTax("1", "NY Sales Tax", D("8.875")), OrderTax("2", "Reduced", D(4))
GST, QST = OrderTax("5", "GST", D(5)), OrderTax("6", "QST", D("9.975"), compound=True)
EXEMPT = OrderTax("9", "Exempt", D(0))

Shares = dict[str, str]


def shares(given: Shares) -> tuple[TaxShare, ...]:
    return tuple(TaxShare(rate, D(amount)) for rate, amount in given.items())


def goods(net: str, given: Shares, quantity: str = "1") -> OrderLine:
    paid = sum((D(amount) for amount in given.values()), D(0))
    return OrderLine("1", "A", "A", D(quantity), D(net), D(net), paid, shares(given))


def charge(net: str, given: Shares) -> Charge:
    return Charge("Discount", D(net), sum((D(a) for a in given.values()), D(0)), shares(given))


def parts(
    taxes: tuple[OrderTax, ...], lines: tuple[OrderLine, ...], wanted: Charge, currency: str = "EUR"
) -> list[tuple[str, str | None]]:
    """Amount and rate of each part of a charge, as text."""
    order = Order(currency=currency, lines=lines, fees=(wanted,), deliveries=(), taxes=taxes, total=D("0.01"))
    found = OrderTaxes(order).of_charge(wanted)
    assert sum((part.amount for part in found), D(0)) == wanted.total
    return [(f"{part.amount.normalize():f}", f"{part.tax.rate.normalize():f}" if part.tax else None) for part in found]


TWO = (goods("20", {"1": "4.80"}, "2"), goods("20", {"2": "2.60"}))
INCLUDED = (goods("16.13", {"1": "3.87"}, "2"), goods("17.70", {"2": "2.30"}))
UNEVEN = (goods("30", {"1": "7.20"}, "3"), goods("20", {"2": "2.60"}), goods("5", {}))
DOLLARS = (goods("27.55", {"1": "2.445465"}, "3"), goods("19.23", {"2": "0.769231"}), goods("5", {}))
CANADA = (goods("30", {"5": "1.50", "6": "3.14"}, "3"),)


@pytest.mark.parametrize(
    ("taxes", "lines", "wanted", "found"),
    [
        ((FULL, REDUCED), TWO, charge("-10", {"1": "-1.20", "2": "-0.65"}), [("-5", "24"), ("-5", "13")]),
        ((FULL, REDUCED), TWO, charge("-40", {"1": "-4.80", "2": "-2.60"}), [("-20", "24"), ("-20", "13")]),
        ((FULL, REDUCED), INCLUDED, charge("-10", {"1": "-1.14", "2": "-0.68"}), [("-4.77", "24"), ("-5.23", "13")]),
        (
            (FULL, REDUCED),
            UNEVEN,
            charge("-7.77", {"1": "-1.02", "2": "-0.37"}),
            [("-4.24", "24"), ("-2.82", "13"), ("-0.71", None)],
        ),
        (
            (NEW_YORK, LOW),
            DOLLARS,
            charge("-7.77", {"1": "-0.366924", "2": "-0.115417"}),
            [("-4.13", "8.875"), ("-2.89", "4"), ("-0.75", None)],
        ),
        ((FULL, REDUCED), TWO, charge("5", {"1": "1.20"}), [("5", "24")]),
        ((FULL, REDUCED), TWO, charge("5", {"2": "0.65"}), [("5", "13")]),
        ((FULL, REDUCED), TWO, charge("5", {}), [("5", None)]),
        ((GST, QST), CANADA, charge("-7.77", {"5": "-0.39", "6": "-0.81"}), [("-7.77", "15.47375")]),
        ((GST, QST), CANADA, charge("4.90", {"5": "0.25", "6": "0.51"}), [("4.9", "15.47375")]),
    ],
)
def test_a_charge_goes_with_the_rates_that_applied_to_its_parts(
    taxes: tuple[OrderTax, ...], lines: tuple[OrderLine, ...], wanted: Charge, found: list[tuple[str, str | None]]
) -> None:
    """As recorded from WooCommerce 10.5 and 8.2."""
    assert parts(taxes, lines, wanted) == found


def test_a_share_of_goods_without_tax_is_a_part_without_tax() -> None:
    half_taxed = (goods("20", {"1": "4.80"}), goods("20", {}))
    assert parts((FULL,), half_taxed, charge("-10", {"1": "-1.20"})) == [("-5", "24"), ("-5", None)]


def test_a_discount_may_be_spread_over_shipping_and_fees_too() -> None:
    """Where a shop saves all rows before it reckons, delivery and gift wrap have their share."""
    wanted = charge("-10", {"1": "-1.40", "2": "-0.54"})
    delivery = charge("8", {"1": "1.92"})
    order = Order(
        currency="EUR", lines=TWO, fees=(wanted,), deliveries=(delivery,), taxes=(FULL, REDUCED), total=D("57.86")
    )
    found = OrderTaxes(order).of_charge(wanted)
    assert [(part.amount, part.paid) for part in found] == [(D("-5.83"), D("-1.40")), (D("-4.17"), D("-0.54"))]


def test_a_class_of_two_rates_and_one_of_its_rates_alone_are_told_apart() -> None:
    lines = (goods("60", {"5": "3.00", "6": "6.28"}), goods("40", {"5": "2.00"}))
    found = parts((GST, QST), lines, charge("-10", {"5": "-0.50", "6": "-0.63"}))
    assert found == [("-6", "15.47375"), ("-4", "5")]


def test_shipping_that_a_plugin_spreads_is_spread_without_the_goods_too() -> None:
    """Some shops tax the delivery by the rates of what is delivered; here all goods were taken off meanwhile."""
    found = parts((FULL, REDUCED), (), charge("10", {"1": "1.20", "2": "0.65"}))
    assert found == [("5", "24"), ("5", "13")]


def test_cents_left_by_rounding_are_no_part_of_their_own() -> None:
    found = parts((FULL, REDUCED), (), charge("9.99", {"1": "1.44", "2": "0.52"}))
    assert found == [("6", "24"), ("3.99", "13")]


def test_a_tiny_discount_over_two_classes_never_makes_a_tax_of_both() -> None:
    for cents in range(1, 30):
        net = D(cents) / 100
        half = net / 2
        given = {"1": str(-(half * D("0.24")).quantize(D("0.01"))), "2": str(-(half * D("0.13")).quantize(D("0.01")))}
        found = parts((FULL, REDUCED), TWO, charge(str(-net), given))
        assert {rate for _, rate in found} <= {"24", "13", None}, (net, given, found)


def test_rates_of_nothing_lend_no_name_and_remain_where_they_are_alone() -> None:
    taxes = OrderTaxes(Order(currency="EUR", lines=(), taxes=(FULL, EXEMPT), total=D(0)))
    both, alone = (taxes.of_line(goods("10", given)) for given in ({"1": "2.40", "9": "0"}, {"9": "0"}))
    assert (both.tax, alone.tax) == (RowTax("VAT", D(24)), RowTax("Exempt", D(0)))


@pytest.mark.parametrize(
    ("line", "rate"),
    [
        (goods("100", {"7": "8.91"}), "8.91"),  # the order does not list the rate
        (goods("9.99", {"7": "0.90"}), "9"),
        (goods("33", {"8": "2.64"}), "8"),  # listed without a percentage, as services that reckon taxes do
        (goods("80", {"1": "24.00"}), "30"),  # charged on the price before the discount
    ],
)
def test_where_no_rate_explains_the_tax_its_own_amount_does(line: OrderLine, rate: str) -> None:
    listed = (FULL, OrderTax("8", "AVATAX", D(0)))
    found = OrderTaxes(Order(currency="EUR", lines=(line,), taxes=listed, total=line.total)).of_line(line)
    assert (found.tax and found.tax.rate) == D(rate)


@pytest.mark.parametrize(
    ("currency", "total", "line", "rate"),
    [
        ("EUR", "123.00", goods("99", {"1": "24.00"}, "100"), "24"),  # 0.24 a piece
        ("EUR", "12", goods("10", {"1": "2"}), "24"),  # a shop without cents
        ("JPY", "1082", goods("998", {"4": "80"}), "8"),
        ("KWD", "1.285", goods("1.036", {"1": "0.249"}), "24"),
    ],
)
def test_a_tax_rounded_piece_by_piece_or_to_other_coins_is_that_of_its_rate(
    currency: str, total: str, line: OrderLine, rate: str
) -> None:
    taxes = (FULL, OrderTax("4", "JCT", D(8)))
    found = OrderTaxes(Order(currency=currency, lines=(line,), taxes=taxes, total=D(total))).of_line(line)
    assert (found.tax and found.tax.rate) == D(rate)
