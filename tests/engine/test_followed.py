"""Vtiger keeps a shop's stock: what it has is on hand, what the shop's open orders promise is taken off (E7)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_auto_sync import product
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.book import (
    Adjust,
    BookCommand,
    Chosen,
    FillFrom,
    ItemFilter,
    JoinBook,
    KeepFeed,
    KeepPurchase,
    KeepSeller,
    KeepWarehouse,
    Layout,
    LeaveBook,
    ReadFile,
    SwitchAutoSync,
    TakeIntake,
)
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.database.schema import Item, Shelf, Warehouse, rows
from wcsync_desktop.database.stock_book import differences

CRM = 2
SKUS = ("CLEAN-00001", "CLEAN-00002")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    beginning = Beginning(preset="vtiger-from-shop", products=3, vtiger="8.2.0", quantities=False)
    with imported(tmp_path, beginning) as made:
        for sku, number in zip(SKUS, (30, 40), strict=True):
            set_there(made, sku, number)
        made.ask(JoinBook(1, CRM))
        synced(made)
        yield made


def set_there(world: World, sku: str, number: int) -> None:
    (row,) = [p for p in world.crm.records("Products") if p["productcode"] == sku]
    world.crm.act("edit", id=row["id"], fields={"qtyinstock": number})


def synced(world: World) -> None:
    for view in [*world.sync(), *world.sync()]:
        assert view.state == "Completed", view.error
    with world.reading():
        assert differences() == []


def take_first(world: World) -> None:
    """The first list is looked at by a person: nearly everything in it is new."""
    with world.reading() as reader:
        (waiting,) = reader.book.waiting()
    world.ask(TakeIntake(waiting.id))
    synced(world)
    world.ask(SwitchAutoSync(Chosen(filter=ItemFilter()), True))


def shown(world: World, sku: str) -> int:
    return int(product(world, sku)["stock_quantity"])


def order(world: World, sku: str, number: int, status: str = "processing") -> int:
    lines = [{"product_id": product(world, sku)["id"], "quantity": number}]
    return int(world.shop.act("place_order", line_items=lines, status=status)["id"])


def test_what_vtiger_has_less_what_is_promised(world: World) -> None:
    take_first(world)
    placed = order(world, SKUS[0], 4)
    synced(world)
    assert shown(world, SKUS[0]) == 26
    set_there(world, SKUS[0], 50)
    synced(world)
    assert shown(world, SKUS[0]) == 46
    # The order is shipped, and its invoice lowers the quantity in Vtiger.
    set_there(world, SKUS[0], 46)
    world.shop.act("set_order_status", id=placed, status="completed")
    synced(world)
    assert shown(world, SKUS[0]) == 46


def test_the_first_list_is_looked_at_by_a_person(world: World) -> None:
    with world.reading() as reader:
        (waiting,) = reader.book.waiting()
        assert (waiting.source, waiting.fresh) == ("Vtiger", 3)
        assert rows(Item.select(Item.sku)) == []


def test_its_warehouse_is_changed_there_only_and_counts_for_no_other_shop(world: World) -> None:
    take_first(world)
    with world.reading():
        place = Warehouse.get(Warehouse.follows == CRM)
        assert not place.counts
        item = Item.get(Item.sku == SKUS[0]).id
        assert Shelf.get((Shelf.item == item) & (Shelf.warehouse == place.id)).on_hand == "30"
    commands: tuple[BookCommand[Any], ...] = (
        Adjust(item, place.id, Decimal(1), "Counted."),
        KeepWarehouse(place.id, place.name, True, 1),
        KeepSeller(1, place.id, False),
        KeepPurchase(None, "", "Bolt & Co", place.id, ((item, Decimal(1)),)),
        KeepFeed(None, "Supplier", "stock.csv", place.id, Layout(), 3600),
        ReadFile("stock.csv", place.id),
        FillFrom(1, place.id),
    )
    for command in commands:
        with pytest.raises(BadData, match="holds what that system says"):
            world.ask(command)


def test_a_shop_that_leaves_is_told_nothing_more(world: World) -> None:
    take_first(world)
    world.ask(LeaveBook(1))
    set_there(world, SKUS[0], 3)
    before = shown(world, SKUS[0])
    synced(world)
    assert shown(world, SKUS[0]) == before
