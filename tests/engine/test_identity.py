"""Whose a sales order is, through the engine: a stranger's is neither bound nor cancelled nor changed (E5, rule 30)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import change, place, shop_order, synced
from tests.support.world import World, imported
from wcsync_desktop.core.messages import TryAgain
from wcsync_desktop.database.reader import OrderFilter, OrderState, OrderView
from wcsync_desktop.sandbox.launch import Sandbox

ONE, TWO = "CLEAN-00001", "CLEAN-00002"
LONG_AGO = "2024-02-03T10:00:00+00:00"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path) as made:
        yield made


def strangers(world: World, reference: str, **fields: Any) -> Mapping[str, Any]:
    """A sales order that another program made two years ago, for another buyer."""
    client = world.account.act(
        "create_client", SupplierClientName=f"Old Buyer {reference}", SupplierClientType="Client"
    )
    details = {
        "salesorderrowproductsku": ONE,
        "salesorderrowquantity": 2,
        "salesorderrowunitpricewithouttaxordiscount": 7,
    }
    given = {
        "salesorderno": reference,
        "salesorderreferenceno": reference,
        "salesorderreferenceapplication": "woocommerce",
        "salesorderclientid": client["SupplierClientID"],
        "salesordercontactperson": "Old Buyer",
        "salesorderstatus": "Verified",
        "salesorderdetails": [details],
        "created": LONG_AGO,
    }
    found: Mapping[str, Any] = world.account.act("create_order", **{**given, **fields})
    return found


def of_buyers(world: World) -> dict[str, list[Mapping[str, Any]]]:
    """All sales orders by the buyer they name."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for order in world.account.state()["orders"]:
        found.setdefault(str(order["SalesOrderContactPerson"]), []).append(order)
    return found


def in_queue(world: World, number: int) -> OrderView:
    with world.reading() as reader:
        (found,) = [o for o in reader.orders(1, 2, 0, 99, OrderFilter()) if o.native_id == str(number)]
    return found


def next_number(world: World) -> int:
    return place(world, ONE, status="pending") + 1


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("unique_numbers", [False, True])
def test_a_strangers_number_gives_the_order_a_reference_of_its_own(
    world: World, numbered: bool, unique_numbers: bool
) -> None:
    world.account.switch(reject_duplicate_order_numbers=unique_numbers)
    number = next_number(world)
    strangers(world, str(number), **({} if numbered else {"salesorderno": "9"}))
    assert place(world, TWO) == number
    synced(world)
    by_buyer = of_buyers(world)
    ((old,), (ours,)) = by_buyer.pop("Old Buyer"), *by_buyer.values()
    assert ours["SalesOrderReferenceNo"].startswith(f"{number}-")
    assert ours["SalesOrderNo"] != old["SalesOrderNo"]
    seen = in_queue(world, number)
    assert seen.state is OrderState.SYNCED
    assert f"{number} is another order's in Megaventory" in seen.why
    world.shop.act("set_order_status", id=number, status="cancelled")
    synced(world)
    after = {o["SalesOrderId"]: o["SalesOrderStatus"] for o in world.account.state()["orders"]}
    assert (after[old["SalesOrderId"]], after[ours["SalesOrderId"]]) == ("Verified", "Cancelled")


def test_a_number_that_is_taken_under_another_reference_is_left_to_megaventory(world: World) -> None:
    world.account.switch(reject_duplicate_order_numbers=True)
    number = next_number(world)
    strangers(world, "by hand", salesorderno=str(number), salesorderreferenceapplication="")
    place(world, TWO)
    synced(world)
    (ours,) = [o for o in world.account.state()["orders"] if o["SalesOrderReferenceNo"] == str(number)]
    assert ours["SalesOrderNo"] != str(number)


@pytest.mark.parametrize("total", ["same", "another"])
def test_another_programs_sales_order_of_this_very_order_is_taken_and_a_doubtful_one_asks(
    world: World, total: str
) -> None:
    change(world, order_hold_seconds="3600")
    number = place(world, ONE)
    paid = Decimal(shop_order(world, number)["total"])
    details = {"salesorderrowproductsku": ONE, "salesorderrowquantity": 1}
    price = paid if total == "same" else paid + 3
    strangers(
        world,
        str(number),
        salesordercontactperson="Gül Østergård",
        created=None,
        salesorderdetails=[{**details, "salesorderrowunitpricewithouttaxordiscount": str(price)}],
    )
    change(world, order_hold_seconds="0")
    synced(world)
    (made,) = world.account.state()["orders"]
    seen = in_queue(world, number)
    if total == "same":
        assert (seen.state, seen.why) == (OrderState.SYNCED, "It was in Megaventory already.")
        return
    assert seen.state is OrderState.NEEDS_PERSON
    assert "it is not certain whether it was made of it" in seen.why
    world.account.act("edit_order", id=made["SalesOrderId"], SalesOrderReferenceNo="old one")
    world.ask(TryAgain((seen.member,)))
    synced(world)
    assert in_queue(world, number).state is OrderState.SYNCED
    assert len(world.account.state()["orders"]) == 2


def test_what_the_release_before_sent_is_found_again_by_a_new_profile(tmp_path: Path) -> None:
    with Sandbox(products=3, seed=5) as sandbox:
        first = World(tmp_path / "one", sandbox)
        with first.running():
            first.connect()
            first.imports()
            place(first)
            synced(first)
        (made,) = first.account.state()["orders"]
        tags = made["SalesOrderTags"].rpartition(":")[0]  # its stamps had no birth
        first.account.act("edit_order", id=made["SalesOrderId"], SalesOrderTags=tags)
        second = World(tmp_path / "two", sandbox)
        with second.running():
            second.connect()
            second.imports()
            change(second, orders_from="0")
            synced(second)
            assert len(second.account.state()["orders"]) == 1


def test_a_number_that_a_restored_shop_gives_again_is_a_new_order_to_a_new_profile(tmp_path: Path) -> None:
    with Sandbox(products=3, seed=5) as sandbox:
        first = World(tmp_path / "one", sandbox)
        first.shop.act("backup")
        with first.running():
            first.connect()
            first.imports()
            anna = place(first, billing={"first_name": "Anna", "email": "anna@buyer.example"})
            synced(first)
        first.shop.act("restore_backup")
        second = World(tmp_path / "two", sandbox)
        with second.running():
            second.connect()
            second.imports()
            # The same buyer, the same goods, the same number: only its birth tells them apart.
            again = place(second, billing={"first_name": "Anna", "email": "anna@buyer.example"})
            assert again == anna
            synced(second)
            assert len(second.account.state()["orders"]) == 2
            synced(second)
            second.shop.act("set_order_status", id=again, status="cancelled")
            synced(second)
            states = {o["SalesOrderReferenceNo"]: o["SalesOrderStatus"] for o in second.account.state()["orders"]}
            assert states.pop(str(anna)) == "Verified"
            assert list(states.values()) == ["Cancelled"]


def test_a_cancel_by_a_number_that_two_sales_orders_bear_is_left_to_a_person(world: World) -> None:
    number = place(world)
    synced(world)
    strangers(world, "by hand", salesorderno=str(number), salesorderreferenceapplication="")
    world.shop.act("set_order_status", id=number, status="cancelled")
    synced(world)
    assert {o["SalesOrderStatus"] for o in world.account.state()["orders"]} == {"Verified"}
    assert f"two sales orders in Megaventory bear the number {number}" in in_queue(world, number).why


def test_a_strangers_that_an_earlier_release_bound_is_not_cancelled(world: World) -> None:
    number = place(world)
    synced(world)
    (made,) = world.account.state()["orders"]
    world.account.act("edit_order", id=made["SalesOrderId"], SalesOrderTags="", SalesOrderContactPerson="Old Buyer",
                      SalesOrderAddresses=[])  # fmt: skip
    world.shop.act("set_order_status", id=number, status="cancelled")
    synced(world)
    (made,) = world.account.state()["orders"]
    assert made["SalesOrderStatus"] == "Verified"
    assert "was made of another order and stays as it is" in in_queue(world, number).why


def test_goods_with_the_sku_of_a_service_are_never_sold_as_shipping(tmp_path: Path) -> None:
    with Sandbox(products=3, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        goods = world.account.act("create_product", ProductSKU="SHIPPING", ProductDescription="A model ship")
        with world.running():
            world.connect()
            world.imports()
            number = place(world)
            world.sync()
            assert world.account.state()["orders"] == []
            with world.reading() as reader:
                assert any("holds goods with the SKU “shipping”" in stuck.reason for stuck in reader.stuck(9))
            there = next(p for p in world.account.state()["products"] if p["ProductID"] == goods["ProductID"])
            assert (there["ProductDescription"], there["ProductType"]) == ("A model ship", "BuyFromSupplier")
            world.account.act("edit_product", id=goods["ProductID"], ProductSKU="SHIP-1")
            world.imports()
            world.ask(TryAgain((in_queue(world, number).member,)))
            synced(world)
            assert in_queue(world, number).state is OrderState.SYNCED


def test_the_number_that_people_see_is_the_reference_and_the_stamp_keeps_the_id(world: World) -> None:
    number = place(world)
    world.shop.act("edit_silently", kind="order", id=number, fields={"number": "INV-1001"})
    synced(world)
    (made,) = world.account.state()["orders"]
    assert made["SalesOrderReferenceNo"] == "INV-1001"
    assert f":order:{number}:" in made["SalesOrderTags"]
    world.shop.act("set_order_status", id=number, status="cancelled")
    synced(world)
    assert world.account.state()["orders"][0]["SalesOrderStatus"] == "Cancelled"


def test_what_was_sent_under_its_id_is_found_when_a_plugin_gives_numbers(world: World) -> None:
    number = place(world, ONE)
    details = {"salesorderrowproductsku": ONE, "salesorderrowquantity": 1}
    price = shop_order(world, number)["total"]
    strangers(
        world,
        str(number),
        salesordercontactperson="Gül Østergård",
        created=None,
        salesorderdetails=[{**details, "salesorderrowunitpricewithouttaxordiscount": price}],
    )
    world.shop.act("edit_silently", kind="order", id=number, fields={"number": "INV-1001"})
    synced(world)
    (made,) = world.account.state()["orders"]
    assert made["SalesOrderReferenceNo"] == str(number)


def test_numbers_that_begin_anew_every_year_are_told_apart(world: World) -> None:
    for _ in range(2):
        world.shop.act("edit_silently", kind="order", id=place(world), fields={"number": "7"})
        synced(world)
    references = {str(o["SalesOrderReferenceNo"]) for o in world.account.state()["orders"]}
    assert len(references) == 2
    assert "7" in references
