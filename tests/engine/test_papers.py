"""Purchase and work orders, adjustments and warehouses: each changes the ledger, and shops are told (EC-1, EC-11)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tests.engine.test_auto_sync import BOOK, ONE, TWO, item, place, shown, synced
from tests.support.world import World, imported
from wcsync_desktop.core.book import (
    Adjust,
    ClosePaper,
    KeepKit,
    KeepPurchase,
    KeepSeller,
    KeepStockOf,
    KeepTerms,
    KeepWarehouse,
    KeepWork,
    Make,
    PutBackItems,
    Receive,
    RemoveItems,
    TakeBack,
)
from wcsync_desktop.core.errors import BadData, ChangedMeanwhile
from wcsync_desktop.database.schema import Movement, Offer, Paper, PaperLine, Part, Push, Shelf, rows

THREE = "CLEAN-00003"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, BOOK) as made:
        yield made


def n(value: float) -> Decimal:
    return Decimal(str(value))


def lines(world: World, paper: int) -> dict[int, int]:
    """Lines of a paper by item."""
    with world.reading():
        return dict(rows(PaperLine.select(PaperLine.item, PaperLine.id).where(PaperLine.paper == paper)))


def state(world: World, paper: int) -> str:
    with world.reading():
        return str(Paper.get_by_id(paper).state)


def triggers(world: World) -> set[str]:
    with world.reading():
        return {trigger for (trigger,) in rows(Push.select(Push.trigger))}


def test_who_keeps_the_stock_changes_whole_or_not_at_all(world: World) -> None:
    with world.reading() as reader:
        assert {s.shop for s in reader.book.sellers()} == {1, 2}
    place = world.ask(KeepWarehouse(None, "Back room"))
    world.ask(KeepStockOf(2, True, warehouse=place))
    with pytest.raises(BadData):
        world.ask(KeepStockOf(2, True, follows=1))  # a shop cannot be followed: nothing of it happens
    with world.reading() as reader:
        assert {s.shop: s.warehouse for s in reader.book.sellers()} == {1: None, 2: place}
    world.ask(KeepStockOf(2, False))
    with world.reading() as reader:
        assert {s.shop for s in reader.book.sellers()} == {1}
    world.ask(KeepStockOf(2, False))  # asked again: so it is already
    world.ask(KeepStockOf(2, True))
    with world.reading() as reader:
        assert {s.shop: s.warehouse for s in reader.book.sellers()} == {1: None, 2: None}


def test_what_was_received_meanwhile_is_not_received_again(world: World) -> None:
    one = item(world, ONE)
    paper = world.ask(KeepPurchase(None, "", "Bolt", 1, ((one, n(10)),)))
    line = lines(world, paper)[one]
    nothing_yet = ((line, n(0)),)
    world.ask(Receive(paper, ((line, n(5)),), nothing_yet))
    with pytest.raises(ChangedMeanwhile, match="Purchase order PO-0001 has changed"):
        world.ask(Receive(paper, ((line, n(5)),), nothing_yet))
    world.ask(Receive(paper, ((line, n(5)),), ((line, n(5)),)))
    assert state(world, paper) == "closed"
    work = world.ask(KeepWork(None, "", item(world, TWO), n(3), 1, ((one, n(1)),)))
    world.ask(Make(work, n(1), n(0)))
    with pytest.raises(ChangedMeanwhile, match="Work order WO-0001"):
        world.ask(Make(work, n(1), n(0)))


def test_a_purchase_order_comes_in_parts(world: World) -> None:
    one, two = item(world, ONE), item(world, TWO)
    paper = world.ask(KeepPurchase(None, "", "Bolt & Co", 1, ((one, n(10)), (two, n(5)))))
    line = lines(world, paper)
    world.ask(Receive(paper, ((line[one], n(4)),)))
    synced(world)
    assert (shown(world, ONE), state(world, paper)) == ([24, 24], "open")
    world.ask(Receive(paper, ((line[one], n(6)), (line[two], n(5)))))
    synced(world)
    assert (shown(world, ONE), shown(world, TWO), state(world, paper)) == ([30, 30], [25, 25], "closed")
    with pytest.raises(BadData, match="closed"):
        world.ask(Receive(paper, ((line[one], n(1)),)))
    assert "received from a supplier" in triggers(world)
    with world.reading():
        assert rows(Movement.select(Movement.reference, Movement.note).order_by(Movement.id.desc()).limit(1)) == [
            ("PO-0001", "Bolt & Co")
        ]


def test_a_work_order_turns_components_into_a_product(world: World) -> None:
    one, two, three = (item(world, sku) for sku in (ONE, TWO, THREE))
    paper = world.ask(KeepWork(None, "", one, n(8), 1, ((two, n(2)), (three, n(1)))))
    world.ask(Make(paper, n(3)))
    synced(world)
    assert (shown(world, ONE), shown(world, TWO), shown(world, THREE)) == ([23, 23], [14, 14], [17, 17])
    with pytest.raises(BadData, match="Only 5 of this"):
        world.ask(Make(paper, n(6)))
    world.ask(Adjust(two, 1, n(3), "Broken."))
    with pytest.raises(BadData, match="4 of “CLEAN-00002” are needed, 3 are there"):
        world.ask(Make(paper, n(2)))
    world.ask(ClosePaper(paper))
    assert state(world, paper) == "closed"


def test_an_adjustment_is_taken_back_once(world: World) -> None:
    movement = world.ask(Adjust(item(world, ONE), 1, n(3), "Miscounted."))
    world.ask(TakeBack(movement))
    synced(world)
    assert shown(world, ONE) == [20, 20]
    with pytest.raises(BadData, match="taken back already"):
        world.ask(TakeBack(movement))
    with world.reading():
        sold = Movement.select().where(Movement.sale.is_null(False))
        assert not sold.exists()


@pytest.mark.parametrize(
    ("quantity", "reason", "says"), [(-1, "x", "less than 0"), (5, " ", "reason"), (20, "x", "20 p")]
)
def test_an_adjustment_that_makes_no_sense_is_refused(world: World, quantity: int, reason: str, says: str) -> None:
    with pytest.raises(BadData, match=says):
        world.ask(Adjust(item(world, ONE), 1, n(quantity), reason))


def test_a_warehouse_that_does_not_count_and_one_of_a_shop_s_own(world: World) -> None:
    one = item(world, ONE)
    other = world.ask(KeepWarehouse(None, "Back room", counts=False, priority=1))
    world.ask(Adjust(one, other, n(50), "Counted."))
    synced(world)
    assert shown(world, ONE) == [20, 20]
    world.ask(KeepSeller(2, other))
    synced(world)
    assert shown(world, ONE) == [20, 50]
    assert shown(world, TWO) == [20, 0]
    place(world, ONE, 5, shop=1)
    synced(world)
    assert shown(world, ONE) == [20, 45]
    world.ask(KeepWarehouse(other, "Back room", counts=True, priority=1))
    synced(world)
    assert shown(world, ONE) == [65, 45]


def test_terms_of_a_shop(world: World) -> None:
    one = item(world, ONE)
    world.ask(KeepTerms(one, 1, keep_back=n(3)))
    world.ask(KeepTerms(one, 2, at_most=n(15)))
    synced(world)
    assert shown(world, ONE) == [17, 15]
    world.ask(KeepTerms(one, 2, at_most=n(200), always=True))
    synced(world)
    assert shown(world, ONE) == [17, 200]
    with pytest.raises(BadData, match="needs a number"):
        world.ask(KeepTerms(one, 2, always=True))


def test_a_shop_that_ships_by_itself_is_told_nothing(world: World) -> None:
    world.ask(KeepSeller(2, None, ships_itself=True))
    place(world, ONE, 1)
    synced(world)
    assert shown(world, ONE) == [19, 20]


def test_an_item_under_another_sku(world: World) -> None:
    one = item(world, ONE)
    world.sandbox.shops[1].act(
        "create_product", name="x", sku="OTHER", regular_price="1", manage_stock=True, stock_quantity=0
    )
    synced(world)
    world.ask(KeepTerms(one, 2, reference="other"))
    world.ask(Adjust(one, 1, n(8), "Counted."))
    synced(world)
    there = {p["sku"]: p["stock_quantity"] for p in world.sandbox.shops[1].state()["products"]}
    assert (there["OTHER"], there[ONE]) == (8, 20)
    with pytest.raises(BadData, match="already sold as"):
        world.ask(KeepTerms(item(world, TWO), 2, reference="OTHER"))


def test_a_kit_is_no_part_of_a_kit_and_lies_nowhere(world: World) -> None:
    one, two, three = (item(world, sku) for sku in (ONE, TWO, THREE))
    with pytest.raises(BadData, match="lies in a warehouse itself"):
        world.ask(KeepKit(one, ((two, n(1)),)))
    world.ask(Adjust(one, 1, n(0), "A kit."))
    world.ask(KeepKit(one, ((two, n(1)),)))
    for wrong in (KeepKit(three, ((one, n(1)),)), KeepKit(two, ((three, n(1)),)), Adjust(one, 1, n(1), "x")):
        with pytest.raises(BadData):
            world.ask(wrong)
    with pytest.raises(BadData, match="part of the kit"):
        world.ask(RemoveItems((two,)))
    removal = world.ask(RemoveItems((one, two)))  # the kit goes, too
    with world.reading():
        assert Shelf.select().where(Shelf.item == two).exists()
        assert not {o.item_id for o in Offer.select()} & {one, two}
    world.ask(PutBackItems(removal))
    with world.reading():
        assert {o.item_id for o in Offer.select()} >= {one, two}
        assert [(p.kit_id, p.component_id) for p in Part.select()] == [(one, two)]
    with pytest.raises(BadData, match="can no longer be undone"):
        world.ask(PutBackItems(removal))
