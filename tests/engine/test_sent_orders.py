"""An order is looked at again after it was sent: nothing is sold twice, and a person is told (PRODUCT.md rule 27)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_from_megaventory import ONE, TWO, at_rest, available, quantity
from tests.engine.test_orders import place, product, sales_orders, shop_order, synced
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.messages import SendOrderChanges, SettleOrders, TryAgain
from wcsync_desktop.database.reader import DifferenceView, OrderFilter, OrderState


@pytest.fixture(params=["10.5", "8.2"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """Ten pieces of everything on both sides."""
    with imported(tmp_path, Beginning(version=request.param)) as made:
        for sku in (ONE, TWO):
            made.account.act("set_stock", sku=sku, quantity=10)
        synced(made)
        assert quantity(made) == quantity(made, TWO) == 10
        yield made


def sent(world: World, **fields: Any) -> int:
    """An order of two pieces, sent and counted on both sides."""
    number = place(world, ONE, **fields)
    synced(world)
    synced(world)
    assert (quantity(world), available(world)) == (8, 8)
    assert differences(world) == ()
    return number


def row_of(world: World, number: int, sku: str = ONE) -> int:
    return next(int(r["id"]) for r in shop_order(world, number)["line_items"] if r["sku"] == sku)


def edit(world: World, number: int, pieces: int) -> None:
    """A person changes the number of pieces in the back office."""
    world.shop.act("edit_order", id=number, line_items=[{"id": row_of(world, number), "quantity": pieces}])


def refund(world: World, number: int, pieces: int, *, restock: bool, amount: str | None = None) -> None:
    row = next(r for r in shop_order(world, number)["line_items"] if r["sku"] == ONE)
    each = Decimal(row["total"]) / int(row["quantity"])
    lines = [{"id": row["id"], "quantity": pieces, "refund_total": str(each * pieces)}] if pieces else []
    paid = amount if amount is not None else str(each * pieces)
    world.shop.act("refund", order=number, amount=paid, line_items=lines, restock=restock)


def differences(world: World) -> tuple[DifferenceView, ...]:
    with world.reading() as reader:
        return reader.differences()


def told(world: World) -> str:
    (difference,) = differences(world)
    return " ".join(difference.lines)


def people(world: World) -> int:
    with world.reading() as reader:
        return reader.needs_person()


def state(world: World) -> OrderState:
    with world.reading() as reader:
        (row,) = reader.orders(1, 2, 0, 9, OrderFilter())
    return row.state


def settle(world: World) -> None:
    (difference,) = differences(world)
    world.ask(SettleOrders((difference.order,), difference.target))


def pieces_there(world: World, number: int, sku: str = ONE) -> list[float]:
    rows = sales_orders(world)[str(number)]["SalesOrderDetails"]
    return [float(r["SalesOrderRowQuantity"]) for r in rows if r["SalesOrderRowProductSKU"] == sku]


def test_pieces_that_were_added_later_stay_sold_and_are_told_once(world: World) -> None:
    number = sent(world)
    before = people(world)
    edit(world, number, 5)
    assert quantity(world) == 5
    view = synced(world)
    assert (quantity(world), available(world)) == (5, 8)
    assert "went from 2 to 5 pieces" in told(world)
    assert f"says 2 of “{shop_order(world, number)['line_items'][0]['name']}”" in told(world)
    assert people(world) == before + 1
    assert state(world) is OrderState.EDITED
    with world.reading() as reader:
        assert [n.state for n in reader.notes(view.id) if n.kind == "Orders"] == ["needs a person"]
    again = synced(world)
    assert (quantity(world), people(world)) == (5, before + 1)
    with world.reading() as reader:
        assert [n for n in reader.notes(again.id) if n.kind == "Orders"] == []


def test_the_changes_are_sent_where_a_person_wants_that(world: World) -> None:
    number = sent(world)
    edit(world, number, 5)
    world.shop.act(
        "edit_order", id=number, line_items=[{"product_id": product(world, TWO)["id"], "quantity": 1}],
        shipping={"first_name": "Ann", "address_1": "Side St 2", "city": "Athens", "country": "GR"},
    )  # fmt: skip
    world.shop.act("edit_order", id=number, line_items=[{"id": row_of(world, number, TWO), "quantity": 1}])
    synced(world)
    (difference,) = differences(world)
    assert difference.may_send
    world.wait(world.ask(SendOrderChanges((difference.order,), difference.target)))
    assert (pieces_there(world, number), pieces_there(world, number, TWO)) == ([5], [1])
    there = sales_orders(world)[str(number)]
    total = Decimal(str(there["SalesOrderAmountGrandTotal"]))
    assert abs(total - Decimal(shop_order(world, number)["total"])) <= Decimal("0.01")
    assert "Side St 2" in {a["AddressLine1"] for a in there["SalesOrderAddresses"]}
    assert "wcsync:" in there["SalesOrderTags"]
    for _ in range(2):
        synced(world)
        assert (quantity(world), available(world)) == (5, 5)
        assert (quantity(world, TWO), available(world, TWO)) == (9, 9)
    assert differences(world) == ()
    assert state(world) is OrderState.SYNCED
    at_rest(world)


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "500_html_after"])
def test_a_lost_answer_to_a_change_leads_to_the_same(world: World, fault: str) -> None:
    number = sent(world)
    edit(world, number, 5)
    synced(world)
    (difference,) = differences(world)
    world.account.faults([{"match": {"operation": "SalesOrderUpdate"}, "nth": 1, "fault": fault}])
    world.wait(world.ask(SendOrderChanges((difference.order,), difference.target)))
    assert pieces_there(world, number) == [5]
    synced(world)
    assert (quantity(world), available(world), differences(world)) == (5, 5, ())


def test_what_a_person_brought_in_step_there_closes_by_itself(world: World) -> None:
    number = sent(world)
    edit(world, number, 5)
    synced(world)
    world.account.act("change_rows", reference=str(number), rows={ONE: 5})
    synced(world)
    assert (quantity(world), available(world)) == (5, 5)
    assert differences(world) == ()
    synced(world)
    at_rest(world)


def test_what_was_settled_otherwise_is_said_by_a_person(world: World) -> None:
    number = sent(world)
    edit(world, number, 5)
    synced(world)
    before = people(world)
    world.account.act("adjust_stock", sku=ONE, change=-3)  # three pieces more went out by a document of their own
    settle(world)
    assert (people(world), differences(world)) == (before - 1, ())
    for _ in range(2):
        synced(world)
        assert (quantity(world), available(world)) == (5, 5)
    edit(world, number, 6)
    synced(world)
    assert (quantity(world), available(world)) == (4, 5)
    assert "went from 5 to 6" in told(world)


def test_pieces_taken_out_of_an_order_stay_in_the_shop(world: World) -> None:
    number = sent(world)
    edit(world, number, 1)
    assert quantity(world) == 9
    synced(world)
    assert (quantity(world), available(world)) == (9, 8)
    assert "went from 2 to 1 pieces" in told(world)
    world.account.act("change_rows", reference=str(number), rows={ONE: 1})
    synced(world)
    assert (quantity(world), available(world), differences(world)) == (9, 9, ())


def test_a_row_that_was_removed_is_told_and_its_pieces_stay(world: World) -> None:
    number = place(world, ONE, TWO)
    synced(world)
    synced(world)
    world.shop.act("edit_order", id=number, line_items=[{"id": row_of(world, number, TWO), "product_id": None}])
    assert quantity(world, TWO) == 10
    synced(world)
    assert (quantity(world, TWO), available(world, TWO)) == (10, 8)
    assert "with 2 pieces was removed" in told(world)


def test_a_refund_that_puts_pieces_back_is_told_and_the_shop_keeps_them(world: World) -> None:
    number = sent(world)
    refund(world, number, 1, restock=True)
    assert quantity(world) == 9
    synced(world)
    assert (quantity(world), available(world)) == (9, 8)
    assert "were refunded" in told(world)
    assert "1 pieces of" in told(world)
    world.account.act("receive", sku=TWO, quantity=1)  # something else moves
    synced(world)
    assert (quantity(world), quantity(world, TWO)) == (9, 11)
    (difference,) = differences(world)
    assert not difference.may_send, "refunds are settled by hand"
    settle(world)
    synced(world)
    assert quantity(world) == available(world) == 8, "whoever says so means that the leader is right"


def test_goods_taken_back_there_are_not_counted_twice_while_a_person_has_not_said_so(world: World) -> None:
    number = sent(world)
    world.account.act("ship", reference=str(number))
    synced(world)
    refund(world, number, 2, restock=True)
    synced(world)
    assert (quantity(world), available(world)) == (10, 8)
    world.account.act("receive", sku=ONE, quantity=2)
    synced(world)
    assert (quantity(world), available(world)) == (10, 10)
    settle(world)
    synced(world)
    assert (quantity(world), differences(world)) == (10, ())
    at_rest(world)


def test_a_refund_without_goods_is_told(world: World) -> None:
    number = sent(world)
    refund(world, number, 0, restock=False, amount="1.00")
    synced(world)
    assert "1 EUR of it were refunded" in told(world) or "1 USD of it were refunded" in told(world)
    assert (quantity(world), available(world)) == (8, 8)
    settle(world)
    synced(world)
    assert differences(world) == ()


@pytest.mark.parametrize("status", ["failed", "refunded"])
def test_an_order_that_ended_in_vain_keeps_its_pieces_until_it_is_cancelled_there(world: World, status: str) -> None:
    number = sent(world)
    world.shop.act("set_order_status", id=number, status=status)
    synced(world)
    assert (quantity(world), available(world)) == (8, 8)
    assert "Cancel sales order" in told(world)
    world.account.act("cancel", reference=str(number))
    synced(world)
    synced(world)
    assert (quantity(world), available(world), differences(world)) == (10, 10, ())
    at_rest(world)


def test_a_sales_order_whose_rows_were_changed_there_is_told(world: World) -> None:
    number = sent(world)
    world.account.act("change_rows", reference=str(number), rows={ONE: 1})
    synced(world)
    assert (quantity(world), available(world)) == (8, 9)
    assert "says 1 of" in told(world)
    refund(world, number, 1, restock=True)
    synced(world)
    assert (quantity(world), available(world)) == (9, 9)


def test_a_new_try_tells_again_what_is_still_open(world: World) -> None:
    number = sent(world)
    edit(world, number, 5)
    synced(world)
    (difference,) = differences(world)
    world.ask(TryAgain((difference.order,)))
    synced(world)
    assert people(world) >= 1
    assert "went from 2 to 5" in told(world)


def test_an_order_edited_before_it_is_cancelled_gives_all_of_it_back(world: World) -> None:
    number = sent(world)
    edit(world, number, 5)
    synced(world)
    world.shop.act("edit_order", id=number, status="cancelled")
    for _ in range(2):
        synced(world)
    assert sales_orders(world)[str(number)]["SalesOrderStatus"] == "Cancelled"
    assert (quantity(world), available(world), differences(world)) == (10, 10, ())
    at_rest(world)


@pytest.mark.parametrize("act", ["trash_order", "delete_order"])
def test_an_order_that_is_gone_from_the_shop_is_told_until_it_is_cancelled_there(world: World, act: str) -> None:
    number = sent(world)
    world.shop.act(act, id=number)
    synced(world)
    assert (quantity(world), available(world)) == (8, 8)
    assert "put into the trash or deleted" in told(world)
    assert state(world) is OrderState.EDITED
    world.account.act("cancel", reference=str(number))
    for _ in range(2):
        synced(world)
    assert (quantity(world), available(world), differences(world)) == (10, 10, ())
    at_rest(world)


def test_a_person_says_that_an_order_that_is_gone_needs_nothing(world: World) -> None:
    number = sent(world)
    world.shop.act("trash_order", id=number)
    synced(world)
    settle(world)
    world.account.act("ship", reference=str(number))
    synced(world)
    assert differences(world) == ()
    world.shop.act("restore_order", id=number)
    synced(world)
    assert (quantity(world), available(world), differences(world)) == (8, 8, ())


def test_an_order_shipped_before_it_was_cleared_away_in_the_shop_is_nobodys_concern(world: World) -> None:
    number = sent(world)
    world.account.act("ship", reference=str(number))
    synced(world)
    world.shop.act("trash_order", id=number)
    synced(world)
    assert (quantity(world), available(world), differences(world)) == (8, 8, ())
