"""What Megaventory decides reaches the shop: stock, order status, purchase price (MV-10…20, E10…12, S3, S5)."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import change, place, product, sales_orders, shop_order, synced
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.messages import EditConnection, HoldOrders, LeaveOut, Share, SyncOnce, SyncOrders, TryAgain
from wcsync_desktop.database.reader import OrderFilter, OrderState
from wcsync_desktop.sandbox.launch import Sandbox

ONE, TWO = "CLEAN-00001", "CLEAN-00002"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path) as made:
        yield made


def quantity(world: World, sku: str = ONE) -> int | None:
    found: int | None = product(world, sku)["stock_quantity"]
    return found


def available(world: World, sku: str = ONE) -> float:
    return sum((float(s["physical"] - s["nonshipped"] - s["nonallocatedwo"]) for s in figures(world, sku)), 0.0)


def figures(world: World, sku: str) -> list[Mapping[str, Any]]:
    return [s for s in world.account.state()["stock"] if s["sku"] == sku]


def queue(world: World) -> list[Mapping[str, Any]]:
    return list(world.account.state()["queue"])


def pending(world: World, state: OrderState = OrderState.PENDING) -> int:
    with world.reading() as reader:
        return reader.order_count(1, 2, OrderFilter(frozenset({state})))


def at_rest(world: World) -> None:
    """Both agree, and another look writes nothing."""
    world.forget_log()
    synced(world)
    assert world.writes() == []
    assert queue(world) == []


# --- stock ----------------------------------------------------------------------------------------------------------


def test_stock_received_in_megaventory_is_in_the_shop_after_one_look(world: World) -> None:
    before = quantity(world) or 0
    world.account.act("receive", sku=ONE, quantity=7)
    view = synced(world)
    assert quantity(world) == before + 7
    assert view.counts["Shop", "Quantities for the shop"] == {"updated": 1}
    at_rest(world)


def test_no_stock_flows_before_starting_quantities_are_chosen(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(quantities=False)) as world:
        before = quantity(world)
        world.account.act("set_stock", sku=ONE, quantity=77)
        synced(world)
        assert quantity(world) == before


@pytest.mark.parametrize("status", ["on-hold", "processing"])
def test_a_sale_that_megaventory_does_not_know_yet_is_not_undone(world: World, status: str) -> None:
    # S3: 10 → 15 there while one was sold here and its order is held.
    world.account.act("set_stock", sku=ONE, quantity=10)
    synced(world)
    assert quantity(world) == 10
    change(world, order_hold_seconds="7200")
    place(world, ONE, status=status)  # two pieces
    assert quantity(world) == 8
    world.account.act("set_stock", sku=ONE, quantity=15)
    synced(world)
    assert (quantity(world), sales_orders(world)) == (13, {})
    change(world, order_hold_seconds="0")
    synced(world)
    synced(world)
    assert (quantity(world), available(world)) == (13, 13)
    assert len(sales_orders(world)) == 1
    at_rest(world)


def test_a_held_order_that_is_cancelled_gives_its_pieces_back(world: World) -> None:
    world.account.act("set_stock", sku=ONE, quantity=10)
    change(world, order_hold_seconds="7200")
    number = place(world, ONE)
    synced(world)
    assert quantity(world) == 8
    world.shop.act("edit_order", id=number, status="cancelled")
    synced(world)
    assert (quantity(world), pending(world)) == (10, 0)
    change(world, order_hold_seconds="0")
    at_rest(world)
    assert sales_orders(world) == {}


def test_a_number_edited_in_the_shop_is_put_back(world: World) -> None:
    right = quantity(world)
    world.shop.act("set_stock", id=product(world, ONE)["id"], quantity=99)
    synced(world)
    assert quantity(world) == right
    at_rest(world)


def test_a_sale_while_a_quantity_is_being_written_is_not_undone(world: World) -> None:
    # The shop's number is read just before it is written; when it moved, it is looked at again first.
    world.account.act("set_stock", sku=ONE, quantity=20)
    path = "fields=id%2Cmanage_stock|fields=id,manage_stock"
    world.shop.faults([{"match": {"method": "GET", "path": path}, "nth": 1, "fault": "hold_before"}])
    started = world.ask(SyncOnce())
    assert world.shop.held(20)
    place(world, ONE)
    world.shop.faults()
    world.shop.release()
    world.wait(started)
    assert quantity(world) != 20  # not even for a moment
    for _ in range(2):
        synced(world)
    assert (quantity(world), available(world)) == (18, 18)
    at_rest(world)


def test_starting_quantities_chosen_late_count_what_is_already_sold(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(quantities=False)) as world:
        world.shop.act("set_stock", id=product(world, ONE)["id"], quantity=10)
        place(world, ONE)
        synced(world)
        change(world, order_hold_seconds="7200")
        place(world, ONE)
        synced(world)
        assert quantity(world) == 6
        world.imports("quantity")
        synced(world)
        assert (quantity(world), available(world)) == (6, 8)
        change(world, order_hold_seconds="0")
        synced(world)
        synced(world)
        assert (quantity(world), available(world)) == (6, 6)
        at_rest(world)


def test_excluded_locations_do_not_count(world: World) -> None:
    second = world.account.act("add_location", name="Second", abbreviation="Sec")
    world.account.act("set_stock", sku=ONE, quantity=4)
    world.account.act("set_stock", sku=ONE, quantity=5, location=second)
    synced(world)
    assert quantity(world) == 9
    with world.reading() as reader:
        account = reader.connections()[1]
    options = {**account.options, "excluded_locations": "Second"}
    world.ask(EditConnection(2, account.name, account.address, (), account.ca, options))
    synced(world)
    assert quantity(world) == 4


def test_entries_are_taken_out_of_the_queue_however_few_are_given_at_once(world: World) -> None:
    world.account.switch(max_top_n=2)
    for number in range(9):
        world.account.act("set_stock", sku=ONE, quantity=30 + number)
    world.account.act("enqueue", entity="something new", ids="1", data="not JSON")
    synced(world)
    assert (quantity(world), queue(world)) == (38, [])


def test_a_queue_that_someone_else_emptied_is_made_up_for(world: World) -> None:
    world.account.act("set_integration", value=False)
    world.account.act("set_stock", sku=ONE, quantity=3)
    world.account.act("set_integration", value=True)
    synced(world)
    assert quantity(world) == 3


def test_without_a_queue_orders_go_and_sweeps_bring_the_stock(world: World) -> None:
    world.account.switch(queue_can_be_read=False)
    number = place(world, ONE)
    world.account.act("set_stock", sku=TWO, quantity=6)
    synced(world)
    assert str(number) in sales_orders(world)
    assert quantity(world, TWO) == 6


# --- order status -----------------------------------------------------------------------------------------------------


def sent(world: World, status: str = "on-hold") -> int:
    number = place(world, ONE, status=status)
    synced(world)
    return number


@pytest.mark.parametrize(
    ("word", "becomes"),
    [
        ("Pending", "on-hold"),
        ("PartiallyShipped", "processing"),
        ("FullyShipped", "processing"),
        ("FullyInvoiced", "completed"),
        ("Closed", "completed"),
        ("Cancelled", "cancelled"),
        ("Picked", "on-hold"),
        ("PartiallyPaid", "on-hold"),
    ],
)
def test_the_status_map(world: World, word: str, becomes: str) -> None:
    number = sent(world)
    assert shop_order(world, number)["status"] == "on-hold", "entering an order approves it there, and moves nothing"
    world.account.act("set_order_status", reference=str(number), status=word)
    synced(world)
    assert shop_order(world, number)["status"] == becomes
    synced(world)
    at_rest(world)


def test_an_echo_of_our_own_order_moves_nothing(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(quantities=False)) as world:
        world.account.switch(order_insert_echoes=True)
        number = sent(world)
        at_rest(world)
        assert shop_order(world, number)["status"] == "on-hold"


def test_of_several_sales_orders_the_shop_follows_all_together(world: World) -> None:
    number = sent(world)
    first = sales_orders(world)[str(number)]
    world.account.act(
        "create_order", salesorderreferenceno=str(number), salesorderreferenceapplication="woocommerce",
        salesorderclientid=first["SalesOrderClientID"], salesorderstatus="Verified",
        salesorderdetails=[{"salesorderrowproductsku": TWO, "salesorderrowquantity": 1,
                            "salesorderrowunitpricewithouttaxordiscount": 1}],
    )  # fmt: skip
    second = max(o["SalesOrderId"] for o in world.account.state()["orders"])
    world.account.act("close", id=first["SalesOrderId"])
    world.sync()
    assert shop_order(world, number)["status"] == "processing"
    world.account.act("close", id=second)
    world.sync()
    assert shop_order(world, number)["status"] == "completed"


def test_an_order_cancelled_in_the_shop_is_cancelled_there(world: World) -> None:
    before = available(world)
    number = sent(world, "processing")
    world.shop.act("edit_order", id=number, status="cancelled")
    synced(world)
    assert sales_orders(world)[str(number)]["SalesOrderStatus"] == "Cancelled"
    synced(world)
    assert (available(world), quantity(world)) == (before, before)
    at_rest(world)


def test_cancelled_in_the_shop_while_megaventory_ships_asks_a_person(world: World) -> None:
    # S5
    number = sent(world, "processing")
    world.account.act("ship", reference=str(number))
    world.shop.act("edit_order", id=number, status="cancelled")
    synced(world)
    with world.reading() as reader:
        (row,) = reader.orders(1, 2, 0, 9, OrderFilter(frozenset({OrderState.NEEDS_PERSON})))
    assert "fully shipped" in row.why
    assert shop_order(world, number)["status"] == "cancelled"
    at_rest(world)
    world.shop.act("edit_order", id=number, status="processing")
    synced(world)
    assert pending(world, OrderState.NEEDS_PERSON) == 0
    at_rest(world)


def test_a_cancel_that_was_refused_is_tried_again_when_a_person_asks(world: World) -> None:
    number = sent(world, "processing")
    world.account.act("set_order_status", reference=str(number), status="Picked")
    world.shop.act("edit_order", id=number, status="cancelled")
    synced(world)
    with world.reading() as reader:
        (row,) = reader.orders(1, 2, 0, 9, OrderFilter(frozenset({OrderState.NEEDS_PERSON})))
    world.account.act("set_order_status", reference=str(number), status="Verified")
    world.ask(TryAgain((row.member,)))
    synced(world)
    assert sales_orders(world)[str(number)]["SalesOrderStatus"] == "Cancelled"
    assert pending(world, OrderState.NEEDS_PERSON) == 0


def test_a_completed_order_is_not_brought_back(world: World) -> None:
    number = sent(world, "processing")
    world.shop.act("edit_order", id=number, status="completed")
    synced(world)
    world.account.act("ship", reference=str(number), quantities={ONE: 1})
    synced(world)
    assert shop_order(world, number)["status"] == "completed"
    at_rest(world)


def test_a_lost_answer_never_moves_an_order_twice(world: World) -> None:
    number = sent(world)
    world.shop.faults([{"match": {"method": "PUT", "path": f"/orders/{number}"}, "fault": "drop_after", "times": 1}])
    world.account.act("close", reference=str(number))
    synced(world)
    assert shop_order(world, number)["status"] == "completed"
    at_rest(world)


def test_a_sales_order_deleted_there_is_told_and_not_sent_again_by_itself(world: World) -> None:
    number = sent(world)
    order = sales_orders(world)[str(number)]
    world.account.act("delete_record", kind="order", id=order["SalesOrderId"])
    synced(world)
    synced(world)
    assert len(world.account.state()["orders"]) == 1
    with world.reading() as reader:
        (row,) = reader.orders(1, 2, 0, 9, OrderFilter(frozenset({OrderState.NEEDS_PERSON})))
    assert "deleted" in row.why
    world.ask(TryAgain((row.member,)))
    synced(world)
    live = [o for o in world.account.state()["orders"] if not o["deleted"]]
    assert len(live) == 1
    assert pending(world, OrderState.NEEDS_PERSON) == 0


def test_an_order_in_the_shops_trash_is_not_waited_for(world: World) -> None:
    change(world, order_hold_seconds="7200")
    before = available(world)
    number = place(world, ONE)
    synced(world)
    world.shop.act("trash_order", id=number)
    synced(world)
    synced(world)
    assert (pending(world), quantity(world)) == (0, before)


def test_an_order_left_out_frees_its_pieces(world: World) -> None:
    change(world, order_hold_seconds="7200")
    before = available(world)
    place(world, ONE)
    synced(world)
    with world.reading() as reader:
        (row,) = reader.orders(1, 2, 0, 9, OrderFilter())
    world.ask(LeaveOut(2, (row.member,), True))
    synced(world)
    assert quantity(world) == before


# --- products ---------------------------------------------------------------------------------------------------------


def test_a_purchase_price_flows_into_the_shop(world: World) -> None:
    world.account.act("edit_product", sku=ONE, productpurchaseprice=4.25)
    synced(world)
    meta = {m["key"]: m["value"] for m in product(world, ONE)["meta_data"]}
    assert meta["purchase_price"] == "4.25"
    at_rest(world)


def test_a_new_product_in_megaventory_makes_none_in_the_shop(world: World) -> None:
    before = len(world.shop.state()["products"])
    world.account.act("create_product", productsku="NEW-1", productdescription="New there")
    synced(world)
    assert len(world.shop.state()["products"]) == before
    at_rest(world)


def test_a_product_deleted_in_megaventory_is_told_and_not_brought_back_by_itself(world: World) -> None:
    world.account.act("set_stock", sku=ONE, quantity=0)
    world.account.act("delete_product", sku=ONE)
    synced(world)
    world.shop.act("edit_product", id=product(world, ONE)["id"], name="Still sold")
    synced(world)
    deleted = [p for p in world.account.state()["products"] if p["ProductSKU"] == ONE]
    assert [p["deleted"] for p in deleted] == [True]
    with world.reading() as reader:
        reasons = [n.reason for o in reader.operations() for n in reader.notes(o.id)]
    assert any("deleted in Megaventory" in reason for reason in reasons)
    world.imports("product")
    assert [p["deleted"] for p in world.account.state()["products"] if p["ProductSKU"] == ONE] == [False]


# --- what a person wants of an order ----------------------------------------------------------------------------------


def test_an_order_is_held_until_it_is_let_go_and_sent_at_once_when_asked(world: World) -> None:
    change(world, order_hold_seconds="7200")
    number, other = place(world, ONE), place(world, TWO)
    synced(world)
    with world.reading() as reader:
        rows = {row.native_id: row.member for row in reader.orders(1, 2, 0, 9, OrderFilter())}
    world.wait(world.ask(SyncOrders((rows[str(number)],))))
    assert set(sales_orders(world)) == {str(number)}
    change(world, order_hold_seconds="0")
    world.ask(HoldOrders((rows[str(other)],), True))
    synced(world)
    assert set(sales_orders(world)) == {str(number)}
    world.ask(HoldOrders((rows[str(other)],), False))
    synced(world)
    assert set(sales_orders(world)) == {str(number), str(other)}


def test_an_earlier_start_sends_what_was_left_alone(tmp_path: Path) -> None:
    with Sandbox(products=8, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            before = place(world, ONE)
            world.connect()
            world.imports()
            change(world, orders_from=str(int(time.time() * 1000) + 5000))
            synced(world)
            assert sales_orders(world) == {}
            with world.reading() as reader:
                assert reader.orders_before_start(1, 0) == 1
            change(world, orders_from=str(int(time.time() * 1000) - 3_600_000))
            synced(world)
            assert set(sales_orders(world)) == {str(before)}


def test_the_orders_of_two_shops_never_have_the_same_number(tmp_path: Path) -> None:
    with Sandbox(shops=2, products=4, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            for number, name in enumerate(("Shop A", "Shop B", "MV")):
                world.add(sandbox.systems[number], name)
            for shop in (1, 2):
                world.ask(Share("megaventory", shop, 3))
            with world.reading() as reader:
                prefixes = [row.options.get("order_prefix", "") for row in reader.connections()[:2]]
            assert prefixes == ["", "2-"]


def test_payment_methods_are_called_as_a_person_wants(world: World) -> None:
    with world.reading() as reader:
        account = reader.connections()[1]
    options = {**account.options, "payment_map": "stripe=Credit;cod=Other"}
    world.ask(EditConnection(2, account.name, account.address, (), account.ca, options))
    wanted = {"stripe": "Credit", "cod": "Other", "bacs": "BankTransfer", "unheard": "None"}
    placed = {str(place(world, ONE, payment_method=method)): said for method, said in wanted.items()}
    synced(world)
    assert {n: o["SalesOrderPaymentMethod"] for n, o in sales_orders(world).items()} == placed
