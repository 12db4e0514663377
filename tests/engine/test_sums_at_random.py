"""Orders at random go through both sides' own arithmetic, over sockets: totals meet, and stay (E26)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.support.oracle import sales_order_total
from tests.support.random_orders import PLACES, RandomOrders
from tests.support.world import World
from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.messages import SyncOnce
from wcsync_desktop.database.reader import OperationView
from wcsync_desktop.sandbox.launch import Sandbox

D = Decimal
KINDS_OF_SHOP = [(currency, including) for currency in PLACES for including in (False, True)]


@contextmanager
def begun(folder: Path, currency: str, including: bool, seed: int) -> Iterator[tuple[World, RandomOrders]]:
    """A shop with goods of several tax classes, and an account of the same currency that knows them."""
    with Sandbox(products=3, seed=11) as sandbox:
        orders = RandomOrders(sandbox.shops[0], seed, currency, including)
        sandbox.shops[0].act("create_tax", country="GR", rate="0", name="Exempt", **{"class": "zero-rate"})
        sandbox.megaventories[0].act("set_default_currency", code=currency)
        world = World(folder, sandbox)
        with world.running():
            world.connect()
            world.imports()
            yield world, orders


def synced(world: World) -> OperationView:
    (view,) = world.wait(world.ask(SyncOnce()), 600)
    assert view.state == "Completed", view.error
    return view


def sales_orders(world: World) -> Mapping[int, Mapping[str, Any]]:
    found = [o for o in world.account.state()["orders"] if not o["deleted"]]
    by_number = {int(o["SalesOrderReferenceNo"]): o for o in found}
    assert len(by_number) == len(found), "an order arrived twice"
    return by_number


def totals(there: Mapping[int, Mapping[str, Any]]) -> Mapping[int, Decimal]:
    return {number: D(str(order["SalesOrderAmountGrandTotal"])) for number, order in there.items()}


def reckoned(state: Mapping[str, Any], order: Mapping[str, Any]) -> Decimal:
    """The total of a sales order by its rows, worked out apart from the practice system."""
    rates = {str(t["TaxID"]): D(str(t["TaxValue"])) for t in state["taxes"]}
    discounts = {str(d["DiscountID"]): D(str(d["DiscountValue"])) for d in state["discounts"]}
    names = ("RowUnitPriceWithoutTaxOrDiscount", "RowQuantity", "RowTaxID", "RowDiscountID")
    rows = [{f"SalesOrder{n}": str(row[f"SalesOrder{n}"]) for n in names} for row in order["SalesOrderDetails"]]
    return sales_order_total(rows, rates, discounts)


def visit(folder: Path, currency: str, including: bool, number: int, seed: int) -> None:
    """So many orders are sent; then something befalls each, and no total there moves by itself."""
    with begun(folder, currency, including, seed) as (world, orders):
        for _ in range(number):
            orders.place()
        view = synced(world)
        ours = {int(o["id"]): D(o["total"]) for o in world.shop.state()["orders"]}
        there, state = sales_orders(world), world.account.state()
        sent = totals(there)
        assert set(sent) == set(orders.numbers)
        for n, order in there.items():
            assert sent[n] == reckoned(state, order), "the practice system reckons for itself"
            assert sent[n] == ours[n].quantize(D("0.01"), ROUND_HALF_UP), f"order {n} of seed {seed}"
        with world.reading() as reader:
            told = [n.reason for n in reader.notes(view.id, limit=100_000) if n.kind == "Orders" and n.reason]
        assert view.total(Found.PROBLEM, Found.FAILED) == 0
        assert len(told) == sum(sent[n] != ours[n] for n in ours), "nothing is told where totals are equal"
        assert all(reason.endswith("Megaventory keeps two decimals.") for reason in told)
        for n in list(orders.numbers):
            orders.befall(n)
        synced(world)
        synced(world)
        assert totals(sales_orders(world)) == sent


@pytest.mark.parametrize(("currency", "including"), [("EUR", False), ("USD", True), ("JPY", True), ("KWD", False)])
def test_totals_of_a_few_orders_are_the_shops(tmp_path: Path, currency: str, including: bool) -> None:
    visit(tmp_path, currency, including, 10, 20_261_130)


@pytest.mark.soak
@pytest.mark.parametrize(("currency", "including"), KINDS_OF_SHOP)
@pytest.mark.parametrize("seed", range(5))
def test_totals_of_ten_thousand_orders_are_the_shops(tmp_path: Path, currency: str, including: bool, seed: int) -> None:
    visit(tmp_path, currency, including, 250, seed)
