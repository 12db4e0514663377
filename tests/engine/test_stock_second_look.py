"""What a second look at the stock book found: orders, shops, lists and what is gone (E13, E14, E25; rules 8 and 22)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tests.engine.test_auto_sync import BOOK, ONE, TWO, item, move, on_hand, place, product, shown, synced
from tests.engine.test_intake import judged
from tests.support.world import World, imported
from wcsync_desktop.core.book import (
    AddItem,
    Adjust,
    Chosen,
    EditItem,
    FillFrom,
    JoinBook,
    KeepFeed,
    KeepKit,
    KeepPurchase,
    KeepTerms,
    KeepWarehouse,
    Layout,
    LeaveBook,
    ReadFeed,
    ReadFile,
    Receive,
    RemoveItems,
    SettleReturn,
    SwitchAutoSync,
    TakeBack,
    TakeIntake,
)
from wcsync_desktop.core.errors import BadData, WcSyncError
from wcsync_desktop.core.messages import STOCK_BOOK, EditConnection, SynchronizeAll
from wcsync_desktop.database.schema import FeedSource, Intake, Item, Movement, Offer, PaperLine, Shelf, rows


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path / "profile", BOOK) as made:
        yield made


def options(world: World, **values: str) -> None:
    with world.reading() as reader:
        shop = reader.connections()[0]
    world.ask(EditConnection(1, shop.name, shop.address, (), shop.ca, {**shop.options, **values}))


def swept(world: World) -> None:
    world.wait(tuple(world.ask(SynchronizeAll(shop, STOCK_BOOK)) for shop in (1, 2)))
    synced(world)


def table(folder: Path, text: str) -> str:
    path = folder / "table.csv"
    path.write_text(text)
    return str(path)


# --- orders -----------------------------------------------------------------------------------------------------------


def test_an_order_is_shipped_whatever_is_sent_elsewhere(world: World) -> None:
    options(world, order_statuses="processing")
    order = place(world, ONE, 3)
    synced(world)
    move(world, order, "completed")
    synced(world)
    assert (on_hand(world, ONE), shown(world, ONE)) == ((17, 0), [17, 17])


def test_orders_that_counted_before_the_shop_joined_are_left_alone(world: World) -> None:
    world.ask(LeaveBook(1))
    options(world, order_statuses="processing")
    for status in ("on-hold", "processing"):
        order = place(world, ONE, 3, status=status)
        hour_ago = world.shop.store.now() - timedelta(hours=1)
        world.shop.act("edit_silently", kind="order", id=order, fields={"created": hour_ago, "modified": hour_ago})
    world.ask(JoinBook(1))
    synced(world)
    assert on_hand(world, ONE) == (20, 0)


def test_a_completed_order_that_is_edited_gives_nothing_back(world: World) -> None:
    order = place(world, ONE, 2, status="completed")
    synced(world)
    lines = world.sandbox.shops[0].state()["orders"][-1]["line_items"]
    world.sandbox.shops[0].act("edit_order", id=order, line_items=[{"id": lines[0]["id"], "quantity": 1}])
    synced(world)
    assert on_hand(world, ONE) == (18, 0)


def test_what_came_back_is_said_by_a_person(world: World) -> None:
    order = place(world, ONE, 2, status="completed")
    synced(world)
    move(world, order, "cancelled")
    synced(world)
    with world.reading() as reader:
        (asked,) = reader.returns()
        assert (asked.status, asked.what) == ("cancelled", f"2 × {ONE}")
    world.ask(SettleReturn(asked.order, True))
    synced(world)
    assert (on_hand(world, ONE), shown(world, ONE)) == ((20, 0), [20, 20])
    with pytest.raises(BadData, match="settled already"):
        world.ask(SettleReturn(asked.order, False))


def test_a_sweep_finds_orders_that_are_gone(world: World) -> None:
    trashed, deleted = place(world, ONE, 1), place(world, ONE, 1)
    synced(world)
    world.shop.act("trash_order", id=trashed)
    world.shop.act("lose", kind="order", ids=[deleted])
    swept(world)
    assert (on_hand(world, ONE), shown(world, ONE)) == ((20, 0), [20, 20])


# --- products ---------------------------------------------------------------------------------------------------------


def test_a_product_made_again_with_its_sku_is_told(world: World) -> None:
    old = product(world, ONE, 1)
    world.sandbox.shops[1].act("lose", kind="product", ids=[old["id"]])
    fields = {"name": "Again", "sku": ONE, "regular_price": "2", "manage_stock": True, "stock_quantity": 3}
    world.sandbox.shops[1].act("create_product", **fields)
    swept(world)
    world.ask(Adjust(item(world, ONE), 1, Decimal(7), "Counted."))
    synced(world)
    assert shown(world, ONE) == [7, 7]


def test_a_product_that_was_in_the_trash_is_told_what_it_missed(world: World) -> None:
    there = product(world, ONE, 1)["id"]
    world.sandbox.shops[1].act("trash_product", id=there)
    swept(world)
    world.ask(Adjust(item(world, ONE), 1, Decimal(5), "Counted."))
    synced(world)
    world.sandbox.shops[1].act("restore_product", id=there)
    swept(world)
    assert shown(world, ONE) == [5, 5]


def test_a_sku_that_a_shop_uses_for_another_item_is_not_mistaken(world: World) -> None:
    fields = {"regular_price": "1", "manage_stock": True, "stock_quantity": 1}
    world.shop.act("create_product", name="x", sku="OTHER", **fields)
    synced(world)
    world.ask(KeepTerms(item(world, ONE), 1, reference="other"))
    place(world, ONE, 2)  # the product with this SKU is not this item any more
    synced(world)
    assert on_hand(world, ONE) == (20, 0)


# --- warehouses -------------------------------------------------------------------------------------------------------


def test_nothing_is_promised_where_it_does_not_count(world: World) -> None:
    one = item(world, ONE)
    back = world.ask(KeepWarehouse(None, "Back room", counts=False, priority=9))
    world.ask(EditItem(one, "x", "", pinned=back))
    place(world, ONE, 4)
    synced(world)
    assert shown(world, ONE) == [16, 16]


# --- lists ------------------------------------------------------------------------------------------------------------


def fresh(world: World) -> None:
    """A product in shop A that the stock book does not know, with ten pieces."""
    fields = {"name": "Fresh", "regular_price": "1", "manage_stock": True, "stock_quantity": 10}
    world.shop.act("create_product", sku="FRESH", **fields)


def filled(world: World) -> int:
    (view,) = world.wait((world.ask(FillFrom(1, 1)),))
    with world.reading():
        return int(Intake.get(Intake.operation == view.id).id)


def test_what_is_sold_while_the_first_list_is_looked_at_counts(world: World) -> None:
    fresh(world)
    place_fresh = world.shop.state()["products"][-1]["id"]
    lines = [{"product_id": place_fresh, "quantity": 1}]
    world.shop.act("place_order", line_items=lines, status="processing")  # taken off what the shop shows
    intake = filled(world)
    world.shop.act("place_order", line_items=lines, status="processing")
    synced(world)
    world.ask(TakeIntake(intake))
    synced(world)
    assert on_hand(world, "FRESH") == (10, 2)  # both lie on the shelf until they are shipped


def test_of_a_counted_product_open_orders_are_promised(world: World, tmp_path: Path) -> None:
    fresh(world)
    lines = [{"product_id": world.shop.state()["products"][-1]["id"], "quantity": 2}]
    world.shop.act("place_order", line_items=lines, status="processing")
    synced(world)
    world.ask(TakeIntake(world.ask(ReadFile(table(tmp_path, "SKU,Qty\nFRESH,10\n"), 1, makes_items=True))))
    synced(world)
    assert on_hand(world, "FRESH") == (10, 2)


def test_a_list_says_how_it_is_whatever_was_entered_meanwhile(world: World, tmp_path: Path) -> None:
    one = item(world, ONE)
    intake = world.ask(ReadFile(table(tmp_path, f"SKU,Qty\n{ONE},25\n"), 1))
    world.ask(Adjust(one, 1, Decimal(25), "Counted, too."))
    place(world, ONE, 1, status="completed")
    synced(world)
    world.ask(TakeIntake(intake))
    assert on_hand(world, ONE) == (24, 0)


def test_two_lists_of_the_same_do_not_add_up(world: World, tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    for path in (first, second):
        path.write_text("SKU,Qty\nNEW,10\n")
    lists = [world.ask(ReadFile(str(path), 1, makes_items=True)) for path in (first, second)]
    for intake in lists:
        world.ask(TakeIntake(intake))
    assert on_hand(world, "NEW") == (10, 0)


def test_a_product_that_was_removed_comes_back_as_it_is_counted(world: World, tmp_path: Path) -> None:
    world.ask(RemoveItems((item(world, ONE),)))
    world.ask(TakeIntake(world.ask(ReadFile(table(tmp_path, f"SKU,Qty\n{ONE},10\n"), 1, makes_items=True))))
    assert on_hand(world, ONE) == (10, 0)


def test_a_list_whose_product_became_a_kit_is_refused(world: World, tmp_path: Path) -> None:
    kit = world.ask(AddItem("KIT"))
    intake = world.ask(ReadFile(table(tmp_path, f"SKU,Qty\nKIT,10\n{TWO},3\n"), 1))
    world.ask(KeepKit(kit, ((item(world, ONE), Decimal(2)),)))
    with pytest.raises(BadData, match="made a kit"):
        world.ask(TakeIntake(intake))
    assert on_hand(world, TWO) == (20, 0)


def test_numbers_of_a_workbook_are_what_they_are(world: World, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (["SKU", "Qty"], [ONE, 1.125], [TWO, 1234]):
        sheet.append(line)
    book.save(tmp_path / "count.xlsx")
    for decimal in ("", ",", "."):
        intake = world.ask(ReadFile(str(tmp_path / "count.xlsx"), 1, Layout(decimal=decimal)))
        assert [row[2] for row in judged(world, intake)] == ["1.125", "1234"]


@pytest.mark.parametrize(("name", "layout"), [("cut", Layout()), ("plain", Layout(separator=";;"))])
def test_a_broken_file_is_a_sentence(world: World, tmp_path: Path, name: str, layout: Layout) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "whole.xlsx")
    content = {
        "cut": (tmp_path / "whole.xlsx").read_bytes()[:-300],
        "plain": b"SKU,Qty\nA,1\n",
    }[name]
    path = tmp_path / "broken.csv"
    path.write_bytes(content)
    with pytest.raises(WcSyncError) as refused:
        world.ask(ReadFile(str(path), 1, layout))
    assert "mistake" not in refused.value.title


def test_an_endless_cell_is_a_problem_of_its_row(world: World, tmp_path: Path) -> None:
    intake = world.ask(ReadFile(table(tmp_path, "SKU,Qty\nA," + "9" * 200_000 + "\nB,1\n"), 1, makes_items=True))
    assert [row[0] for row in judged(world, intake)] == ["problem", "new product"]


def test_a_feed_that_breaks_says_so_and_one_that_waits_goes_on_waiting(world: World, tmp_path: Path) -> None:
    path = tmp_path / "feed.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    feed = world.ask(KeepFeed(None, "Supplier", str(path), 1, Layout(adds=True), 3600))
    with pytest.raises(WcSyncError, match="workbook"):
        world.ask(ReadFeed(feed))
    with world.reading():
        row = FeedSource.get_by_id(feed)
        assert (row.failed, "workbook" in row.outcome) == (True, True)
    path.write_text(f"SKU,Qty\n{ONE},21\n")
    world.ask(ReadFeed(feed))
    world.ask(ReadFeed(feed))
    with world.reading():
        assert FeedSource.get_by_id(feed).failed is False
    assert on_hand(world, ONE) == (21, 0)


# --- undo, leaving ----------------------------------------------------------------------------------------------------


def test_what_an_order_of_ours_moved_is_not_taken_back(world: World, tmp_path: Path) -> None:
    one = item(world, ONE)
    paper = world.ask(KeepPurchase(None, "", "x", 1, ((one, Decimal(5)),)))
    with world.reading():
        line = PaperLine.get(PaperLine.paper == paper).id
    world.ask(Receive(paper, ((line, Decimal(5)),)))
    with world.reading():
        movement = Movement.select().order_by(Movement.id.desc()).get().id
    with pytest.raises(BadData, match="cannot be taken back"):
        world.ask(TakeBack(movement))
    world.ask(TakeIntake(world.ask(ReadFile(table(tmp_path, f"SKU,Qty\n{TWO},9\n"), 1))))
    with world.reading():
        movement = Movement.select().order_by(Movement.id.desc()).get().id
    world.ask(TakeBack(movement))
    assert on_hand(world, TWO) == (20, 0)


@pytest.mark.parametrize(("frees", "promised"), [(False, 2), (True, 0)])
def test_a_shop_that_leaves_says_what_stays_promised(world: World, frees: bool, promised: int) -> None:
    place(world, ONE, 2)
    synced(world)
    assert world.ask(LeaveBook(1, frees)) == promised
    synced(world)
    assert on_hand(world, ONE) == (20, promised)
    assert shown(world, ONE)[1] == 20 - promised
    with world.reading():
        assert not Offer.select().where((Offer.shop == 1) & (Offer.differs == True)).exists()  # noqa: E712
    world.ask(JoinBook(1))
    synced(world)
    assert on_hand(world, ONE) == (20, 2)


def test_terms_of_one_shop_move_nothing_in_another(world: World) -> None:
    world.sandbox.shops[1].act("set_stock", id=product(world, ONE, 1)["id"], quantity=99)
    synced(world)
    world.ask(KeepTerms(item(world, ONE), 1, keep_back=Decimal(2)))
    synced(world)
    assert shown(world, ONE) == [18, 99]
    with world.reading():
        assert rows(Shelf.select(Item.sku).join(Item).where(Shelf.committed != "0")) == []


def test_what_was_turned_off_meanwhile_is_not_sent(world: World) -> None:
    world.shop.faults([{"match": {"path": "/batch"}, "fault": "hold_before"}])
    world.ask(Adjust(item(world, ONE), 1, Decimal(7), "Counted."))
    started = world.submit_sync()
    assert world.shop.held(20)
    world.ask(SwitchAutoSync(Chosen((item(world, ONE),)), False))
    world.ask(Adjust(item(world, ONE), 1, Decimal(3), "Counted again."))
    world.shop.faults()
    world.shop.release()
    world.wait(started)
    synced(world)
    assert 3 not in shown(world, ONE)
