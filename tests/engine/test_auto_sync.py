"""The stock book and Auto Sync: orders in, balances out (seed 004; EC-1, EC-2, EC-6; scenario S10)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.support.world import PIECES, Beginning, World, imported
from wcsync_desktop.core.book import (
    AddItem,
    Adjust,
    Chosen,
    KeepKit,
    KeepTerms,
    SendNow,
    SwitchAutoSync,
)
from wcsync_desktop.database.schema import Item, Offer, Push, Shelf, rows
from wcsync_desktop.database.stock_book import differences

ONE, TWO = "CLEAN-00001", "CLEAN-00002"
BOOK = Beginning(products=4, shops=2, booked=2)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, BOOK) as made:
        yield made


def item(world: World, sku: str) -> int:
    with world.reading():
        return int(Item.get(Item.sku == sku).id)


def on_hand(world: World, sku: str) -> tuple[int, int]:
    """What lies on the shelf, and what of it is promised."""
    wanted = item(world, sku)
    with world.reading():
        row = Shelf.get(Shelf.item == wanted)
        return int(row.on_hand), int(row.committed)


def product(world: World, sku: str, shop: int = 0) -> dict[str, Any]:
    return next(dict(p) for p in world.sandbox.shops[shop].state()["products"] if p["sku"] == sku)


def shown(world: World, sku: str) -> list[int | None]:
    """What each shop shows."""
    return [product(world, sku, n)["stock_quantity"] for n in range(len(world.sandbox.shops))]


def place(world: World, sku: str, quantity: int = 1, *, shop: int = 0, status: str = "processing") -> int:
    lines = [{"product_id": product(world, sku, shop)["id"], "quantity": quantity}]
    return int(world.sandbox.shops[shop].act("place_order", line_items=lines, status=status)["id"])


def move(world: World, order: int, status: str, *, shop: int = 0) -> None:
    world.sandbox.shops[shop].act("set_order_status", id=order, status=status)


def synced(world: World, times: int = 2) -> None:
    for _ in range(times):
        for view in world.sync():
            assert view.state == "Completed", view.error
    with world.reading():
        assert differences() == []


def batches(world: World) -> list[str]:
    return [w for w in world.writes() if w.endswith("/batch")]


def test_a_sale_in_one_shop_lowers_the_other(world: World) -> None:
    place(world, ONE, 3)
    synced(world)
    assert shown(world, ONE) == [17, 17]
    assert on_hand(world, ONE) == (20, 3)
    assert shown(world, TWO) == [PIECES, PIECES]


def test_a_changed_product_costs_one_batch_call_at_each_other_shop(world: World) -> None:
    place(world, ONE)
    synced(world)
    assert len(batches(world)) == 1  # the shop that sold it shows it already
    assert len(world.writes()) == 1


def test_shipped_cancelled_and_looked_at_again(world: World) -> None:
    kept, cancelled = place(world, ONE, 2), place(world, ONE, 5, shop=1)
    synced(world)
    assert on_hand(world, ONE) == (20, 7)
    move(world, kept, "completed")
    move(world, cancelled, "cancelled", shop=1)
    synced(world)
    assert on_hand(world, ONE) == (18, 0)
    assert shown(world, ONE) == [18, 18]
    world.forget_log()
    synced(world)
    assert world.writes() == []


def test_an_order_that_nobody_pays_moves_nothing(world: World) -> None:
    order = place(world, ONE, 4, status="pending")
    synced(world)
    assert on_hand(world, ONE) == (20, 0)
    move(world, order, "processing")
    synced(world)
    assert on_hand(world, ONE) == (20, 4)
    assert shown(world, ONE) == [16, 16]


def test_what_was_shipped_does_not_come_back_by_a_refund(world: World) -> None:
    order = place(world, ONE, 2)
    move(world, order, "completed")
    synced(world)
    move(world, order, "refunded")
    synced(world)
    assert on_hand(world, ONE) == (18, 0)


def test_s10_an_order_of_a_kit_in_one_shop_lowers_the_other(tmp_path: Path) -> None:
    """Components are promised; the kit and everything else with them follow in both shops."""
    with imported(tmp_path, BOOK) as world:
        kit, bolt, nut = (item(world, sku) for sku in (ONE, TWO, "CLEAN-00003"))
        world.ask(Adjust(kit, 1, Decimal(0), "It is a kit."))
        world.ask(KeepKit(kit, ((bolt, Decimal(3)), (nut, Decimal(1)))))
        world.ask(KeepTerms(bolt, 1, keep_back=Decimal(5)))
        synced(world)
        assert shown(world, ONE) == [5, 6]  # (20 - 5) / 3 and 20 / 3
        place(world, ONE, 2)
        synced(world)
        assert on_hand(world, TWO) == (20, 6)
        assert on_hand(world, "CLEAN-00003") == (20, 2)
        assert shown(world, ONE) == [3, 4]
        assert shown(world, TWO) == [9, 14]
        assert shown(world, "CLEAN-00003") == [18, 18]


def test_turning_it_on_sends_nothing_and_sync_now_does(world: World) -> None:
    one = item(world, ONE)
    world.ask(SwitchAutoSync(Chosen((one,)), False))
    world.ask(Adjust(one, 1, Decimal(7), "Counted again."))
    synced(world)
    assert shown(world, ONE) == [20, 20]
    assert world.ask(SwitchAutoSync(Chosen((one,)), True)) == (one,)
    synced(world)
    assert world.writes() == []
    world.ask(SendNow(Chosen((one,))))
    synced(world)
    assert shown(world, ONE) == [7, 7]


def test_a_quantity_edited_in_a_shop_is_drift_until_the_next_push(world: World) -> None:
    world.sandbox.shops[1].act("set_stock", id=product(world, ONE, 1)["id"], quantity=99)
    synced(world)
    assert shown(world, ONE) == [20, 99]
    with world.reading():
        assert rows(Offer.select(Offer.shown, Offer.balance).where(Offer.differs == True)) == [("99", "20")]  # noqa: E712
    place(world, ONE)
    synced(world)
    assert shown(world, ONE) == [19, 19]
    with world.reading():
        assert not Offer.select().where(Offer.differs == True).exists()  # noqa: E712


def test_a_sale_while_its_shop_is_told_is_not_undone(world: World) -> None:
    world.ask(Adjust(item(world, ONE), 1, Decimal(10), "Counted."))
    path = "fields=id%2Cmanage_stock|fields=id,manage_stock"
    world.shop.faults([{"match": {"method": "GET", "path": path}, "nth": 1, "fault": "hold_before"}])
    started = world.submit_sync()
    assert world.shop.held(20)
    place(world, ONE, 3)
    world.shop.faults()
    world.shop.release()
    world.wait(started)
    # It was told 10 less what it had sold meanwhile: the write was refused, and the same operation began anew.
    assert shown(world, ONE)[0] == 7
    synced(world)
    assert shown(world, ONE) == [7, 7]


def test_what_is_sent_is_kept_with_its_trigger(world: World) -> None:
    place(world, ONE, 2)
    synced(world)
    with world.reading():
        assert rows(Push.select(Push.trigger, Push.on_hand, Push.kept_back).order_by(Push.id.desc()).limit(1)) == [
            ("order placed", "20", "0")
        ]


def test_a_product_made_later_is_found_by_its_sku(world: World) -> None:
    for shop in world.sandbox.shops:
        shop.act("create_product", name="Late", sku="late 1", regular_price="3", manage_stock=True, stock_quantity=1)
    new = world.ask(AddItem("LATE1", "Late"))
    synced(world)
    world.ask(SwitchAutoSync(Chosen((new,)), True))
    world.ask(Adjust(new, 1, Decimal(4), "Found."))
    synced(world)
    assert shown(world, "late 1") == [4, 4]
