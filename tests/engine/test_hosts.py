"""What hosts do to a shop's lists: wrong totals, pages that are cut, parameters that do not get through (E14, E28)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.oracle import problems
from tests.support.world import ALL, Beginning, World, imported
from wcsync_desktop.core.actions import Found, OperationState
from wcsync_desktop.core.copying import Route
from wcsync_desktop.core.messages import KeepRoutes
from wcsync_desktop.sandbox.launch import Sandbox

MANY = Beginning(products=60, imports=False)
KNOWN = Beginning(products=15)

HOSTS: dict[str, dict[str, Any]] = {
    "no total": {"told_totals": "missing"},
    "a total that is too low": {"told_totals": "low"},
    "a total that is too high": {"told_totals": "high"},
    "pages of ten": {"most_per_page": 10},
    "pages of ten and no total": {"most_per_page": 10, "told_totals": "missing"},
    "pages of ten and half the total": {"most_per_page": 10, "told_totals": "low"},
    "pages of thirty": {"most_per_page": 30},
    "pages of one": {"most_per_page": 1, "told_totals": "missing"},
    "no number of rows": {"ignored_parameters": ["per_page"]},
    "no number of rows and no total": {"ignored_parameters": ["per_page"], "told_totals": "missing"},
    "no offset": {"ignored_parameters": ["offset"]},
    "no offset and no total": {"ignored_parameters": ["offset"], "told_totals": "missing"},
    "no offset, no number of rows": {"ignored_parameters": ["offset", "per_page"]},
    "no order": {"ignored_parameters": ["orderby", "order"]},
    "no order and half the total": {"ignored_parameters": ["orderby", "order"], "told_totals": "low"},
}


@pytest.mark.parametrize("host", HOSTS)
def test_everything_arrives_whatever_a_host_does_to_the_lists(tmp_path: Path, host: str) -> None:
    with imported(tmp_path, MANY) as world:
        world.shop.switch(**HOSTS[host])
        done = world.imports("tax", "coupon", "customer", "product")
        assert done.state is OperationState.COMPLETED, done.error
        assert done.total(Found.FAILED, Found.PROBLEM) == 0
        world.shop.switch(**{"told_totals": "true", "most_per_page": None, "ignored_parameters": ()})
        assert problems(world.shop.state(), world.account.state()) == []


def order_of(world: World, number: int) -> int:
    product = world.shop.state()["products"][number]
    placed = world.shop.act("place_order", line_items=[{"product_id": product["id"], "quantity": 1}])
    return int(placed["id"])


def arrived(world: World) -> list[str]:
    return sorted(str(o["SalesOrderReferenceNo"]) for o in world.account.state()["orders"] if not o["deleted"])


@pytest.mark.parametrize("host", HOSTS)
def test_orders_and_stock_travel_whatever_a_host_does_to_the_lists(tmp_path: Path, host: str) -> None:
    with imported(tmp_path, KNOWN) as world:
        world.shop.switch(**HOSTS[host])
        before = arrived(world)
        bought = [p["sku"] for p in world.shop.state()["products"][:12]]
        placed = [str(order_of(world, n)) for n in range(12)]
        for sku in bought:
            world.account.act("receive", sku=sku, quantity=2)
        (view,) = world.sync()
        assert view.state is OperationState.COMPLETED, view.error
        assert arrived(world) == sorted([*before, *placed])
        for _ in range(2):
            (view,) = world.sync()
            assert view.total(Found.PROBLEM, Found.FAILED) == 0
        world.shop.switch(told_totals="true", most_per_page=None, ignored_parameters=())
        there = {row["sku"]: row["physical"] for row in world.account.state()["stock"]}
        promised = {sku: there[sku] - 1 for sku in bought}
        shown = {p["sku"]: p["stock_quantity"] for p in world.shop.state()["products"]}
        assert {sku: shown[sku] for sku in bought} == promised


STUCK = {"ignored_parameters": ["offset", "page"]}


def test_a_list_that_cannot_be_read_to_its_end_is_named_and_what_came_of_it_counts(tmp_path: Path) -> None:
    with imported(tmp_path, MANY) as world:
        for number in range(15):
            world.shop.act("create_customer", email=f"{number}@example.com", first_name="Ann", last_name=f"No {number}")
        world.shop.switch(most_per_page=10, **STUCK)
        for _ in range(2):
            done = world.imports("customer")
            assert done.state is OperationState.FAILED
            assert "gives the same 10 customers whichever page is asked for" in done.error
            assert 0 < len(world.live("clients")) < 15


def test_what_such_a_list_leaves_out_is_not_gone(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(products=30)) as world:
        before = len(world.live("products"))
        world.shop.switch(most_per_page=25, **STUCK)
        world.forget_log()
        done = world.imports("product")
        assert "gives the same 25 products" in done.error
        assert world.writes() == []
        world.shop.switch(most_per_page=None, ignored_parameters=())
        again = world.imports("product")
        assert (again.state, again.total(Found.CREATE, Found.DELETE)) == (OperationState.COMPLETED, 0)
        assert len(world.live("products")) == before


@pytest.mark.parametrize("host", HOSTS)
def test_a_copy_is_found_again_however_its_shop_lists_orders(tmp_path: Path, host: str) -> None:
    """Before WooCommerce 9.9 copies are searched among all orders: one that a cut page hides would be made twice."""
    with Sandbox(shops=2, megaventories=0, products=3, woocommerce_version="8.2") as sandbox:
        source, target = sandbox.shops
        bought = {
            shop.name: [{"product_id": shop.state()["products"][0]["id"], "quantity": 1}] for shop in sandbox.shops
        }
        for _ in range(3):
            source.act("place_order", line_items=bought[source.name])
        for computer in ("first", "second"):
            world = World(tmp_path / computer, sandbox)
            with world.running():
                main, other = (world.add(system, name) for system, name in zip(sandbox.systems, "AB", strict=True))
                world.ask(KeepRoutes((Route(main, other, since=0),)))
                (view,) = world.sync()
                assert view.state is OperationState.COMPLETED, view.error
            if computer == "first":
                there = len(target.state()["orders"])
                for _ in range(14):
                    target.act("place_order", line_items=bought[target.name])
                target.switch(**HOSTS[host])
        assert len(target.state()["orders"]) == there + 14


ACCOUNTS: dict[str, dict[str, Any]] = {
    "pages of ten": {"max_top_n": 10},
    "pages of seven": {"max_top_n": 7},
    "lists that ascend": {"lists_ascend": True},
    "lists that ascend, in pages of ten": {"lists_ascend": True, "max_top_n": 10},
}


@pytest.mark.parametrize("account", ACCOUNTS)
def test_nothing_that_megaventory_holds_is_overlooked(tmp_path: Path, account: str) -> None:
    with imported(tmp_path, Beginning(products=130)) as world:
        world.account.switch(**ACCOUNTS[account])
        done = world.imports(*ALL, "quantity")
        assert done.state is OperationState.COMPLETED, done.error
        assert done.total(Found.CREATE, Found.UPDATE, Found.FAILED, Found.PROBLEM) == 0
        assert world.writes() == []


def test_a_list_of_megaventory_that_never_ends_is_named(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(products=130)) as world:
        world.account.switch(comparing_filters_work=False, max_top_n=50)
        done = world.imports("product")
        assert done.state is OperationState.FAILED
        assert "Megaventory gives the same 50 products whichever page is asked for" in done.error
        assert world.writes() == []


CRM = Beginning(preset="vtiger-from-shop", vtiger="8.2.0", products=60, quantities=False)


@pytest.mark.parametrize("rows", [10, 7])
def test_nothing_that_vtiger_holds_is_overlooked(tmp_path: Path, rows: int) -> None:
    with imported(tmp_path, CRM) as world:
        world.crm.switch(most_rows=rows)
        done = world.imports("customer", "product")
        assert done.state is OperationState.COMPLETED, done.error
        assert done.total(Found.CREATE, Found.UPDATE, Found.FAILED, Found.PROBLEM) == 0
        assert world.writes() == []


def test_a_host_that_begins_to_drop_the_header_with_the_keys_stops_nothing(tmp_path: Path) -> None:
    with imported(tmp_path, KNOWN) as world:
        world.shop.faults([{"match": {}, "fault": "strip_authorization"}])
        placed = str(order_of(world, 0))
        (view,) = world.sync()
        assert view.state is OperationState.COMPLETED, view.error
        assert placed in arrived(world)


def test_a_host_that_stops_rewriting_addresses_stops_nothing(tmp_path: Path) -> None:
    with imported(tmp_path, KNOWN) as world:
        world.shop.act("change_settings", settings={"permalinks": "index.php"})
        placed = str(order_of(world, 0))
        (view,) = world.sync()
        assert view.state is OperationState.COMPLETED, view.error
        assert placed in arrived(world)
