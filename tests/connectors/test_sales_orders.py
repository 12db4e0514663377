"""Rows of a sales order: the worked examples 1 to 8 of MEGAVENTORY.md 8.3, and the taxes of 8.4."""

from __future__ import annotations

from decimal import Decimal

import pytest

from wcsync_desktop.connectors.megaventory.orders import name_and_value, named, needs, rows, total_told
from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import Charge, OrderCoupon, OrderLine, OrderTax, TaxShare

D = Decimal


def line(subtotal: str, total: str, quantity: str = "3", taxes: tuple[TaxShare, ...] = ()) -> OrderLine:
    return OrderLine("1", "A", "A", D(quantity), D(subtotal), D(total), D(0), taxes)


def order(*lines: OrderLine, coupons: tuple[OrderCoupon, ...] = (), taxes: tuple[OrderTax, ...] = ()) -> Order:
    return Order(
        reference="7", currency="EUR", lines=lines, deliveries=(), fees=(), coupons=coupons, taxes=taxes, total=D(0)
    )


def percent(code: str, amount: str) -> OrderCoupon:
    return OrderCoupon(code, True, D(amount))


FIXED = OrderCoupon("less6", False)

EXAMPLES = {
    # number: (coupons, total, unit, discount)
    "1": ((percent("save10", "10"),), "54.00", "20", ("save10", "10")),
    "2": ((percent("save10", "10"), percent("vip15", "15")), "45.00", "20", ("save10-vip15", "25")),
    "3 sequential": ((percent("save10", "10"), percent("vip15", "15")), "45.90", "15.3", None),
    "4": ((percent("save10", "10"), FIXED), "48.00", "16", None),
    "5": ((OrderCoupon("ten", False),), "50.00", "16.666667", None),
    "6": ((percent("a70", "70"), percent("b50", "50")), "0.00", "20", ("a70-b50", "100")),
    "7": ((percent("half12", "12.5"),), "52.50", "20", ("half12", "12.5")),
}


@pytest.mark.parametrize("number", EXAMPLES)
def test_worked_example(number: str) -> None:
    coupons, total, unit, discount = EXAMPLES[number]
    (row,) = rows(order(line("60.00", total), coupons=coupons))
    assert row.unit == D(unit)
    found = name_and_value(row.discount) if row.discount else None
    assert found == (None if discount is None else (discount[0], D(discount[1])))


def test_worked_example_8_a_coupon_for_one_product_only() -> None:
    first, second = rows(order(line("60", "54"), line("40", "40", "1"), coupons=(percent("save10", "10"),)))
    assert (first.unit, first.discount is not None) == (D(20), True)
    assert (second.unit, second.discount) == (D(40), None)


GST, QST = OrderTax("1", "GST", D(5)), OrderTax("2", "QST", D("9.975"))
PST = OrderTax("3", "PST", D(7), compound=True)


def shares(*pairs: tuple[str, str]) -> tuple[TaxShare, ...]:
    return tuple(TaxShare(rate, D(amount)) for rate, amount in pairs)


@pytest.mark.parametrize(
    ("net", "taxes", "share", "name", "value"),
    [
        ("100", (GST,), shares(("1", "5.00")), "GST", "5"),
        ("100", (GST, QST), shares(("1", "5.00"), ("2", "9.98")), "GST-QST", "14.975"),
        ("9.99", (GST, QST), shares(("1", "0.50"), ("2", "1.00")), "GST-QST", "14.975"),
        ("3.33", (QST, GST), shares(("2", "0.33"), ("1", "0.17")), "GST-QST", "14.975"),
        ("100", (GST, PST), shares(("1", "5.00"), ("3", "7.35")), "GST-PST", "12.35"),
        ("12.99", (GST, PST), shares(("1", "0.65"), ("3", "0.95")), "GST-PST", "12.35"),
        ("100", (GST, QST), shares(("1", "5.00"), ("2", "0")), "GST", "5"),
    ],
)
def test_several_rates_become_one_at_the_nominal_combined_rate(
    net: str, taxes: tuple[OrderTax, ...], share: tuple[TaxShare, ...], name: str, value: str
) -> None:
    (row,) = rows(order(line(net, net, "1", share), taxes=taxes))
    assert row.tax is not None
    assert name_and_value(row.tax) == (name, D(value))


def test_a_rate_of_nothing_is_a_tax_too_and_no_rate_is_none() -> None:
    zero = OrderTax("9", "Exempt", D(0))
    taxed, untaxed = rows(order(line("10", "10", "1", shares(("9", "0"))), line("10", "10", "1"), taxes=(zero,)))
    assert (taxed.tax, untaxed.tax) == (named("tax", "Exempt", D(0)), None)


def test_shipping_and_negative_fees_are_service_rows_and_named_among_the_needs() -> None:
    sold = Order(
        reference="7",
        seller="Shop",
        lines=(line("10", "10", "1"),),
        deliveries=(Charge("Courier <b>", D("5.00"), D(0)),),
        fees=(Charge("Pick-up bonus", D("-2.50"), D(0)),),
        taxes=(),
        coupons=(),
    )
    _, shipping, fee = rows(sold)
    assert (shipping.sku, shipping.unit, shipping.quantity) == ("shipping", D(5), D(1))
    assert (fee.sku, fee.unit) == ("extra_fee_service", D("-2.5"))
    assert {str(key) for key in needs(sold)} == {
        "service “shipping”",
        "service “extra_fee_service”",
        "guest client “WooCommerce guest (Shop)”",
    }


@pytest.mark.parametrize(
    ("currency", "ours", "theirs", "said"),
    [
        ("EUR", "10.00", "10.00", ""),
        ("EUR", "10.00", "10.005", "rounding"),
        ("EUR", "10.00", "10.02", "they differ"),
        ("JPY", "1000", "1000.4", "rounding"),
        ("KWD", "1.005", "1.005", ""),
        ("EUR", "10.00", "11.00", "they differ by 1"),
    ],
)
def test_totals_are_compared_to_the_minor_unit(currency: str, ours: str, theirs: str, said: str) -> None:
    sold = Order(lines=(line("10", "10", "1"),), currency=currency, total=D(ours), taxes=(), coupons=())
    told = total_told(sold, D(theirs))
    assert said in told
    assert bool(told) == bool(said)
