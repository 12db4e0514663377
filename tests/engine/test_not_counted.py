"""What a shop does not count is no number: it is left alone, and told (PRODUCT.md rule 28; MV-13, EC-2)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine import test_auto_sync as book
from tests.engine.test_orders import change, place, product, sales_orders, synced
from tests.support.world import Beginning, World, fields, imported
from wcsync_desktop.core.book import AddItem, Adjust, Chosen, ItemFilter, SendNow, SwitchAutoSync
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import CountInShop, LeaveQuantity
from wcsync_desktop.core.records import LABELS
from wcsync_desktop.database.attention import Stuck
from wcsync_desktop.database.reader import RecordNote
from wcsync_desktop.database.schema import Member

HOUR, SIZES = "HOUR", ("SHIRT-S", "SHIRT-M", "SHIRT-L")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(products=2, imports=False)) as made:
        yield made


def hour(world: World) -> None:
    """An hour of advice: sold without end."""
    world.shop.act("create_product", name="Hour", sku=HOUR, regular_price="50", manage_stock=False)


def shirt(world: World, **sizes: Any) -> None:
    """A shirt in three sizes with one quantity of 10 for all; ``sizes`` are fields of the sizes themselves."""
    options = {"name": "Size", "options": ["S", "M", "L"], "variation": True, "visible": True}
    counted = {"manage_stock": True, "stock_quantity": 10}
    made = world.shop.act("create_product", name="Shirt", sku="SHIRT", type="variable", attributes=[options], **counted)
    for size in "SML":
        chosen = [{"name": "Size", "option": size}]
        world.shop.act(
            "create_variation", parent=made["id"], sku=f"SHIRT-{size}", regular_price="9", attributes=chosen, **sizes
        )


def begun(world: World) -> None:
    """Imported, with starting quantities from the shop, and in step."""
    world.imports()
    world.imports("quantity")
    synced(world)


def state(world: World, sku: str) -> tuple[bool | str, int | None, str]:
    """Whether the shop counts it, its quantity, and whether it can be bought."""
    row = product(world, sku)
    return row["manage_stock"], row["stock_quantity"], row["stock_status"]


def told(world: World, sku: str) -> list[RecordNote]:
    """What the history tells of its quantity."""
    with world.reading() as reader:
        title = {str(m.key): str(m.title) for m in Member.select().where(Member.connection == 1)}[sku]
        views = reader.operations(limit=50)
        return [n for v in views for n in reader.notes(v.id) if n.title == title and n.kind == LABELS["shop_quantity"]]


def waiting(world: World) -> list[Stuck]:
    with world.reading() as reader:
        return [row for row in reader.stuck() if row.kind == "shop_quantity"]


def member(world: World, sku: str) -> int:
    with world.reading():
        return int(Member.get((Member.connection == 1) & (Member.key == sku)).id)


def writes_to_shop(world: World) -> list[str]:
    return [str(e["path"]) for e in world.shop.log() if e["write"] and e["applied"]]


# --- not counted ----------------------------------------------------------------------------------------------------


def test_what_is_not_counted_is_sold_without_end_and_its_sales_arrive(world: World) -> None:
    hour(world)
    begun(world)
    world.forget_log()
    for _ in range(3):
        place(world, HOUR)
        synced(world)
        synced(world)
    assert state(world, HOUR) == (False, None, "instock")
    assert len(sales_orders(world)) == 3
    assert writes_to_shop(world) == []


def test_that_is_told_once_with_the_way_out_and_nobody_is_needed(world: World) -> None:
    hour(world)
    begun(world)
    for _ in range(3):
        place(world, HOUR)
        synced(world)
        synced(world)
    (note,) = told(world, HOUR)
    assert "product → Inventory → Track stock quantity" in note.reason
    assert waiting(world) == []


def test_what_megaventory_receives_of_it_stays_there(world: World) -> None:
    hour(world)
    begun(world)
    world.account.act("receive", sku=HOUR, quantity=12)
    synced(world)
    assert state(world, HOUR) == (False, None, "instock")


def test_a_person_has_it_counted_and_then_it_is_kept(world: World) -> None:
    hour(world)
    begun(world)
    world.account.act("receive", sku=HOUR, quantity=12)
    synced(world)
    assert world.ask(CountInShop((member(world, HOUR),))) == 1
    synced(world)
    assert state(world, HOUR) == (True, 12, "instock")
    place(world, HOUR)  # two pieces
    synced(world)
    synced(world)
    world.account.act("receive", sku=HOUR, quantity=1)
    synced(world)
    assert state(world, HOUR) == (True, 11, "instock")


def test_one_that_is_switched_on_in_the_shop_is_kept_from_then_on(world: World) -> None:
    hour(world)
    begun(world)
    world.account.act("receive", sku=HOUR, quantity=12)
    synced(world)
    world.shop.act("set_stock", id=product(world, HOUR)["id"], quantity=3)
    synced(world)
    assert state(world, HOUR) == (True, 12, "instock")


def test_one_that_is_no_longer_counted_is_not_counted_again_by_us(world: World) -> None:
    begun(world)
    sku = "CLEAN-00001"
    world.shop.act("edit_product", id=product(world, sku)["id"], manage_stock=False)
    world.account.act("receive", sku=sku, quantity=5)
    synced(world)
    assert state(world, sku)[:2] == (False, None)


def test_one_that_stops_being_counted_at_the_last_moment_is_not_switched_on(world: World) -> None:
    begun(world)
    sku = "CLEAN-00001"
    number = product(world, sku)["id"]
    world.account.act("receive", sku=sku, quantity=5)
    path = "fields=id%2Cmanage_stock|fields=id,manage_stock"
    world.shop.faults([{"match": {"method": "GET", "path": path}, "fault": "hold_before", "times": 1}])
    operation = world.submit_sync()
    assert world.shop.held(30)
    world.shop.act("edit_product", id=number, manage_stock=False)
    world.shop.release()
    world.wait(operation)
    assert state(world, sku)[:2] == (False, None)


# --- shared ---------------------------------------------------------------------------------------------------------


def test_variations_with_one_quantity_keep_sharing_it_and_a_person_is_told(world: World) -> None:
    shirt(world)
    begun(world)
    world.shop.act(
        "place_order",
        line_items=[
            {"product_id": product(world, "SHIRT")["id"], "variation_id": product(world, SIZES[0])["id"], "quantity": 2}
        ],
        status="processing",
    )
    synced(world)
    for sku in SIZES:
        world.account.act("receive", sku=sku, quantity=4)
    synced(world)
    synced(world)
    assert [state(world, sku)[:2] for sku in SIZES] == [("parent", 8)] * 3
    assert state(world, "SHIRT")[:2] == (True, 8)
    assert {row.key for row in waiting(world)} == set(SIZES)
    assert len({row.reason for row in waiting(world)}) == 1
    assert len(sales_orders(world)) == 1


def test_a_person_leaves_them_as_they_are_and_is_not_told_again(world: World) -> None:
    shirt(world)
    begun(world)
    world.account.act("receive", sku=SIZES[0], quantity=4)
    synced(world)
    world.ask(LeaveQuantity(tuple(row.member or 0 for row in waiting(world))))
    world.account.act("receive", sku=SIZES[0], quantity=1)
    synced(world)
    assert waiting(world) == []
    assert state(world, SIZES[0])[:2] == ("parent", 10)


def test_they_are_kept_as_soon_as_each_has_a_quantity_of_its_own(world: World) -> None:
    shirt(world)
    begun(world)
    world.account.act("receive", sku=SIZES[0], quantity=4)
    synced(world)
    assert len(waiting(world)) == 1
    world.shop.act("set_stock", id=product(world, SIZES[0])["id"], quantity=1)
    synced(world)
    assert state(world, SIZES[0])[:2] == (True, 4)
    assert waiting(world) == []


def test_what_shares_a_quantity_is_not_torn_out_of_it_by_a_person_here(world: World) -> None:
    shirt(world)
    begun(world)
    with pytest.raises(BadData, match="shares the quantity"):
        world.ask(CountInShop((member(world, SIZES[0]),)))


def test_starting_quantities_say_of_each_why_it_has_none(world: World) -> None:
    hour(world)
    shirt(world)
    world.imports()
    view = world.imports("quantity")
    with world.reading() as reader:
        reasons = {n.title: n.reason for n in reader.notes(view.id)}
    assert "does not count" in reasons["Hour"]
    assert "shares the quantity" in reasons["Shirt (Size: S)"]
    assert not [s for s in world.account.state()["stock"] if s["sku"] in (HOUR, *SIZES) and s["physical"]]


# --- no figure ------------------------------------------------------------------------------------------------------


def test_one_that_is_counted_and_has_no_figure_is_unknown_not_zero(world: World) -> None:
    begun(world)
    sku = "CLEAN-00001"
    row = world.shop.store.products[product(world, sku)["id"]]
    row["stock_quantity"] = None
    row["modified"] = world.shop.store.now()
    world.account.act("receive", sku=sku, quantity=5)
    synced(world)
    assert state(world, sku)[:2] == (True, None)
    assert "has no figure of it" in waiting(world)[0].reason
    before = [s["physical"] for s in world.account.state()["stock"] if s["sku"] == sku]
    world.imports("quantity")
    assert [s["physical"] for s in world.account.state()["stock"] if s["sku"] == sku] == before
    world.shop.act("set_stock", id=row["id"], quantity=1)
    synced(world)
    assert state(world, sku)[1] == sum(float(p) for p in before)
    assert waiting(world) == []


# --- parts of a piece -----------------------------------------------------------------------------------------------


def test_half_a_piece_is_not_cut_for_a_shop_that_counts_whole_ones(world: World) -> None:
    begun(world)
    sku = "CLEAN-00001"
    before = state(world, sku)[1]
    world.account.act("set_stock", sku=sku, quantity=2.5)
    synced(world)
    assert state(world, sku)[1] == before
    assert "parts of a piece" in waiting(world)[0].reason
    assert "It is 2.5 there." in waiting(world)[0].reason
    world.account.act("set_stock", sku=sku, quantity=3)
    synced(world)
    assert state(world, sku)[1] == 3
    assert waiting(world) == []


def cheese(world: World) -> None:
    """A shop that counts parts of a piece, and shows 12.5 of something."""
    world.shop.switch(decimal_stock=True)
    world.shop.act("edit_product", id=product(world, "CLEAN-00002")["id"], manage_stock=True, stock_quantity=12.5)


def test_a_shop_that_shows_half_a_piece_is_known_to_count_such(world: World) -> None:
    cheese(world)
    begun(world)
    assert [s["physical"] for s in world.account.state()["stock"] if s["sku"] == "CLEAN-00002"] == [12.5]
    world.account.act("set_stock", sku="CLEAN-00001", quantity=2.75)
    synced(world)
    assert state(world, "CLEAN-00001")[1] == 2.75
    assert waiting(world) == []


def test_a_person_says_that_a_shop_counts_parts_of_a_piece(world: World) -> None:
    begun(world)
    world.shop.switch(decimal_stock=True)
    change(world, stock_decimals="yes")
    world.account.act("set_stock", sku="CLEAN-00001", quantity=2.75)
    synced(world)
    assert state(world, "CLEAN-00001")[1] == 2.75


def test_a_shop_that_no_longer_counts_parts_of_a_piece_says_so(world: World) -> None:
    cheese(world)
    begun(world)
    world.shop.switch(decimal_stock=False)
    world.account.act("set_stock", sku="CLEAN-00001", quantity=2.5)
    synced(world)
    synced(world)
    assert {row.key for row in waiting(world)} == {"CLEAN-00001", "CLEAN-00002"}
    world.forget_log()
    synced(world)
    assert writes_to_shop(world) == []


# --- the stock book -------------------------------------------------------------------------------------------------


@pytest.fixture
def booked(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, book.BOOK) as made:
        yield made


def kept(world: World, sku: str, pieces: str) -> None:
    """The stock book has so many, and Auto Sync is on."""
    item = world.ask(AddItem(sku, sku))
    world.ask(Adjust(item, 1, Decimal(pieces), "Counted."))
    world.ask(SwitchAutoSync(Chosen(filter=ItemFilter()), True))


def test_the_stock_book_leaves_what_a_shop_does_not_count(booked: World) -> None:
    hour(booked)
    shirt(booked)
    for sku in (HOUR, *SIZES):
        kept(booked, sku, "7")
    book.synced(booked)
    booked.ask(SendNow(Chosen(filter=ItemFilter())))
    place(booked, HOUR)
    book.synced(booked)
    assert state(booked, HOUR) == (False, None, "instock")
    assert [state(booked, sku)[:2] for sku in SIZES] == [("parent", 10)] * 3
    assert book.on_hand(booked, HOUR) == (7, 2)
    assert {row.key for row in waiting(booked)} == set(SIZES)
    with booked.reading() as reader:
        assert reader.book.differences() == 0


def test_a_person_has_it_counted_for_the_stock_book(booked: World) -> None:
    hour(booked)
    kept(booked, HOUR, "7")
    book.synced(booked)
    booked.ask(CountInShop((member(booked, HOUR),)))
    book.synced(booked)
    assert state(booked, HOUR) == (True, 7, "instock")


def test_the_stock_book_cuts_no_half_piece(booked: World) -> None:
    item = book.item(booked, book.ONE)
    booked.ask(Adjust(item, 1, Decimal("6.5"), "Cut from the roll."))
    book.synced(booked)
    assert book.shown(booked, book.ONE) == [20, 20]
    assert len(waiting(booked)) == 2
    assert fields(booked.sync()[0]) == {}
