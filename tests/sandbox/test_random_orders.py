"""Orders at random add up as WooCommerce's own sums say, before and after everything that befalls them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.support.random_orders import KINDS, PLACES, STOCK, RandomOrders, taken, wrong_sums
from wcsync_desktop.sandbox.launch import Sandbox


def _shop(seed: int, currency: str, including: bool, version: str = "10.5") -> RandomOrders:
    sandbox = Sandbox(products=0, megaventories=0, woocommerce_version=version, seed=seed)
    return RandomOrders(sandbox.shops[0], seed, currency, including)


def _wrong(orders: RandomOrders) -> list[tuple[int, list[str]]]:
    only = orders.shop.store.settings["woocommerce_tax_round_at_subtotal"] == "yes"
    told = {order["id"]: wrong_sums(order, orders.places, sums_only=only) for order in orders.shop.state()["orders"]}
    return [(number, wrong) for number, wrong in told.items() if wrong]


WAYS = [(currency, including) for currency in PLACES for including in (False, True)]


@pytest.mark.parametrize("version", ["10.5", "8.2"])
@pytest.mark.parametrize(("currency", "including"), WAYS)
def test_random_orders_add_up(currency: str, including: bool, version: str) -> None:
    orders = _shop(1, currency, including, version)
    for _ in range(40):
        orders.place()
    assert _wrong(orders) == []
    for _ in range(40):
        orders.befall()
    assert _wrong(orders) == []


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(("currency", "including"), WAYS)
def test_many_random_orders_add_up(seed: int, currency: str, including: bool) -> None:
    orders = _shop(seed, currency, including)
    for _ in range(40):
        orders.place()
        orders.befall()
    assert _wrong(orders) == []


def test_what_the_rows_say_was_taken_is_missing_from_the_stock() -> None:
    orders = _shop(7, "EUR", including=False)
    for _ in range(30):
        orders.place()
    lost: dict[int, int] = {}
    for _ in range(120):
        before = taken(orders.shop.state()["orders"])
        if orders.befall()[0] == "deleted":
            after = taken(orders.shop.state()["orders"])
            lost = {p: lost.get(p, 0) + before.get(p, 0) - after.get(p, 0) for p in {*lost, *before}}
        state = orders.shop.state()
        held = taken(state["orders"])
        for product in state["products"]:
            if product["id"] in orders.goods:
                gone = held.get(product["id"], 0) + lost.get(product["id"], 0)
                assert product["stock_quantity"] == STOCK - gone, orders.happened[-1]


def test_everything_befalls_orders_and_all_amounts_come_up() -> None:
    kinds: set[str] = set()
    placed: list[dict[str, Any]] = []
    for currency, including in WAYS:
        orders = _shop(2, currency, including)
        for _ in range(30):
            orders.place()
        placed += orders.shop.state()["orders"]
        for _ in range(60):
            orders.befall()
        kinds |= {name for name, _ in orders.happened}
    assert kinds == KINDS
    fees = [fee for order in placed for fee in order["fee_lines"]]
    assert {len(order["coupon_lines"]) for order in placed} >= {0, 1, 2, 3}
    assert max(len(fee["taxes"]) for fee in fees if Decimal(fee["total"]) < 0) > 1, "spread over several rates"
    assert any(fee["tax_status"] == "none" and fee["taxes"] for fee in fees)
    assert any(line["compound"] for order in placed for line in order["tax_lines"])
    assert {order["currency"] for order in placed} == set(PLACES)


def test_a_seed_makes_the_same_orders_again() -> None:
    def told() -> list[tuple[str, str]]:
        orders = _shop(3, "KWD", including=True)
        for _ in range(10):
            orders.place()
            orders.befall()
        return [(order["status"], order["total"]) for order in orders.shop.state()["orders"]]

    assert told() == told()


def test_sums_that_are_wrong_are_told() -> None:
    orders = _shop(4, "EUR", including=False)
    orders.place()
    (order,) = orders.shop.state()["orders"]
    assert wrong_sums({**order, "total": "0.01"}, 2)
    assert wrong_sums({**order, "discount_total": "-5.00"}, 2)
