"""Rows of a sales order: the worked examples 1 to 8 of MEGAVENTORY.md 8.3, and the taxes of 8.4."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from wcsync_desktop.connectors.base import Compared
from wcsync_desktop.connectors.decoding import decoded
from wcsync_desktop.connectors.megaventory.orders import (
    compared,
    name_and_value,
    named,
    needs,
    places_kept,
    problem,
    rows,
)
from wcsync_desktop.connectors.woocommerce.rows import RateRow
from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import Charge, OrderCoupon, OrderLine, OrderTax, TaxShare

D = Decimal


def line(subtotal: str, total: str, quantity: str = "3", taxes: tuple[TaxShare, ...] = ()) -> OrderLine:
    return OrderLine("1", "A", "A", D(quantity), D(subtotal), D(total), D(0), taxes)


def order(*lines: OrderLine, coupons: tuple[OrderCoupon, ...] = (), taxes: tuple[OrderTax, ...] = ()) -> Order:
    paid = sum((share.amount for sold in lines for share in sold.taxes), D(0))
    return Order(
        reference="7",
        currency="EUR",
        lines=lines,
        deliveries=(),
        fees=(),
        coupons=coupons,
        taxes=taxes,
        total=sum((sold.total for sold in lines), paid),
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
    "5": ((OrderCoupon("ten", False),), "50.00", "16.6667", None),
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


def test_coupons_for_different_products_are_told_apart_by_what_they_took_off() -> None:
    both = (percent("tea10", "10"), percent("cup15", "15"))
    tea, cup, box, pen = rows(
        order(line("60", "54"), line("60", "51"), line("60", "45"), line("60", "50"), coupons=both)
    )
    found = [name_and_value(row.discount)[0] if row.discount else None for row in (tea, cup, box, pen)]
    assert found == ["tea10", "cup15", "cup15-tea10", None]
    twins = (percent("a", "10"), percent("b", "10"))
    (either,) = rows(order(line("60", "54"), coupons=twins))
    assert (either.unit, either.discount) == (D(18), None), "which of the two it was, nothing says"


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
    ("quantity", "subtotal", "total", "percentage", "unit", "is_discounted"),
    [
        ("1000", "40.00", "39.60", "10", "0.0396", False),  # for 100 of the pieces only
        ("1000", "40.00", "36.00", "10", "0.04", True),
        ("3", "59.97", "53.97", "10", "19.99", True),  # 53.973 is kept as 53.97
        ("3", "59.97", "53.98", "10", "17.9933", False),
        ("200", "1.00", "0.60", "50", "0.003", False),
    ],
)
def test_a_percentage_is_used_only_where_it_gives_the_amount_that_the_shop_came_to(
    quantity: str, subtotal: str, total: str, percentage: str, unit: str, is_discounted: bool
) -> None:
    (row,) = rows(order(line(subtotal, total, quantity), coupons=(percent("off", percentage),)))
    assert (row.unit, row.discount is not None) == (D(unit), is_discounted)


VAT = OrderTax("1", "VAT", D(24))


def taxed(net: str, tax: str, quantity: str = "1") -> OrderLine:
    return OrderLine("1", "A", "A", D(quantity), D(net), D(net), D(tax), shares(("1", tax)))


def test_prices_stay_those_of_the_shop_where_they_give_its_total() -> None:
    first, second = rows(order(taxed("20.00", "4.80", "2"), taxed("9.99", "2.40"), taxes=(VAT,)))[:2]
    assert (first.unit, second.unit) == (D(10), D("9.99"))


def test_one_price_moves_by_less_than_a_cent_where_taxes_were_rounded_on_the_way() -> None:
    """Three times 1.332 are 3.996, and three rounded taxes 3.99."""
    sold = order(*[taxed("5.55", "1.33")] * 3, taxes=(VAT,))
    found = rows(sold)
    assert sum(row.unit != D("5.55") for row in found) == 1
    assert all(abs(row.unit - D("5.55")) < D("0.01") for row in found)
    assert compared(sold, D("20.64")) == Compared()


def test_a_sum_that_the_arithmetic_there_reaches_is_said_to_differ_in_so_many_words() -> None:
    sold = order(taxed("20.00", "4.80", "2"), taxed("9.99", "2.40"), taxes=(VAT,))
    told = compared(sold, D("38.19"))
    assert told.note == ""
    assert told.problem == (
        "Total there 38.19, in the shop 37.19 EUR: they differ by 1. Compare the two orders and correct the one in "
        "Megaventory; then press Retry."
    )
    assert "differ" in compared(sold, D("37.17")).problem, "two cents are more than was rounded"


def test_prices_that_are_cut_there_explain_a_difference() -> None:
    sold = order(line("50", "50"))
    assert compared(sold, D("50.01")).note.endswith("the difference of 0.01 is rounding.")
    assert compared(sold, D("50.02")).problem


def test_the_third_decimal_of_a_currency_is_said_to_be_missing() -> None:
    sold = replace(order(line("12.345", "12.345", "1")), currency="KWD")
    assert compared(sold, D("12.35")).note == (
        "Total there 12.35, in the shop 12.345 KWD: Megaventory keeps two decimals."
    )


def test_what_is_no_row_of_the_order_is_told_as_that() -> None:
    sold = replace(order(taxed("100", "24.00"), taxes=(VAT,)), total=D("104.00"))
    told = compared(sold, D("124.00"))
    assert "the rows of the order come to 124 in the shop itself" in told.problem


def test_prices_are_chosen_among_those_that_are_kept() -> None:
    sold = order(taxed("8.333333", "2.00", "3"), taxed("5.55", "1.33"), taxes=(VAT,))
    sold = replace(sold, total=D("17.21"))
    cut = rows(sold, (2,))
    assert [row.unit == row.unit.quantize(D("0.01")) for row in cut] == [True, True]
    assert sum((row.unit * row.quantity * D("1.24") for row in cut), D(0)).quantize(D("0.01")) == D("17.21")
    sent = {"SalesOrderDetails": [{"SalesOrderRowUnitPriceWithoutTaxOrDiscount": u} for u in ("2.7778", "5.55")]}

    def answered(*units: str) -> dict[str, object]:
        return {"salesorderdetails": [{"SalesOrderRowUnitPriceWithoutTaxOrDiscount": D(unit)} for unit in units]}

    assert places_kept(sent, answered("2.78", "5.55")) == 2
    assert places_kept(sent, answered("2.778", "5.55")) == 3
    assert places_kept(sent, answered("2.7778", "5.55")) is None
    assert places_kept(sent, answered("9", "5.55")) is None


@pytest.mark.parametrize("quantity", ["0", "-1"])
def test_an_odd_quantity_needs_a_person_and_is_never_one_piece(quantity: str) -> None:
    found = problem(order(line("10", "10", quantity)))
    assert found is not None
    assert f"a quantity of {quantity}" in found.reason


def test_a_rate_without_a_percentage_is_no_odd_row() -> None:
    """Services that reckon taxes give it a name only; what was charged the rows say."""
    assert decoded({"rate_id": 8, "label": "AVATAX", "rate_percent": None}, RateRow).rate_percent is None
    assert decoded({"rate_id": "x", "label": "AVATAX"}, RateRow).rate_percent is None
