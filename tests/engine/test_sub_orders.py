"""Orders that vendor plugins split: every piece is sent once, at one level (PRODUCT.md rule 29)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_from_megaventory import at_rest, available, quantity
from tests.engine.test_orders import change, place, product, sales_orders, synced
from tests.support.world import PIECES, Beginning, World, imported
from wcsync_desktop.core.copying import Follow, Route
from wcsync_desktop.core.messages import KeepRoutes, SyncOrders
from wcsync_desktop.core.sub_orders import LEVEL_OPTION
from wcsync_desktop.database.reader import OrderFilter, OrderState, OrderView

ONE, TWO, THREE = "CLEAN-00001", "CLEAN-00002", "CLEAN-00003"
VENDORS: dict[str, dict[str, Any]] = {
    "by goods alone": {},
    "Dokan": {"meta_data": [{"key": "_dokan_vendor_id", "value": "7"}]},
    "YITH": {"created_via": "yith_wcmv_vendor_suborder"},
    "MVX": {"created_via": "mvx_vendor_order", "meta_data": [{"key": "_vendor_id", "value": "7"}]},
}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path) as made:
        yield made


def split(world: World, **marks: Any) -> tuple[int, int, int]:
    """A customer's order of two vendors' goods, and a part for each; gives the numbers."""
    whole = place(world, ONE, TWO)
    first, second = (place(world, sku, parent_id=whole, shipping_lines=[], **marks) for sku in (ONE, TWO))
    return whole, first, second


def queue(world: World, target: int = 2) -> dict[str, OrderView]:
    with world.reading() as reader:
        return {view.native_id: view for view in reader.orders(1, target, 0, 99, OrderFilter())}


@pytest.mark.parametrize("plugin", VENDORS)
def test_the_whole_order_is_sent_and_its_parts_are_shown_as_parts(world: World, plugin: str) -> None:
    whole, *parts = split(world, **VENDORS[plugin])
    synced(world)
    assert set(sales_orders(world)) == {str(whole)}
    seen = queue(world)
    for part in parts:
        assert seen[str(part)].state is OrderState.NOT_YET
        assert seen[str(part)].why == f"It is part of order {whole}, which is sent as a whole."
    synced(world)
    assert quantity(world) == available(world)
    at_rest(world)


def test_the_parts_are_sent_where_the_owner_wants_that(world: World) -> None:
    change(world, **{LEVEL_OPTION: "parts"})
    whole, *parts = split(world)
    synced(world)
    assert set(sales_orders(world)) == {str(part) for part in parts}
    assert queue(world)[str(whole)].why == f"Its parts are sent in its place: {parts[0]}, {parts[1]}."
    synced(world)
    assert quantity(world) == available(world)


def test_the_other_level_goes_when_the_owner_changes_that_before_anything_was_sent(world: World) -> None:
    change(world, order_hold_seconds="3600")
    _, *parts = split(world)
    synced(world)
    change(world, **{LEVEL_OPTION: "parts"}, order_hold_seconds="0")
    synced(world)
    assert set(sales_orders(world)) == {str(part) for part in parts}


def test_an_order_that_stands_under_another_one_and_sells_something_else_is_sent(world: World) -> None:
    first = place(world, ONE)
    later = place(world, THREE, parent_id=first)
    synced(world)
    assert set(sales_orders(world)) == {str(first), str(later)}


def test_the_rest_of_a_deposit_asks_and_is_sent_when_a_person_says_so(world: World) -> None:
    item = product(world, ONE)
    deposit = [{"product_id": item["id"], "quantity": 2, "subtotal": "5", "total": "5"}]
    first = place(world, line_items=deposit)
    rest = place(world, ONE, parent_id=first)
    synced(world)
    assert set(sales_orders(world)) == {str(first)}
    found = queue(world)[str(rest)]
    assert found.state is OrderState.NEEDS_PERSON
    assert "rest of a deposit does" in found.why
    world.wait(world.ask(SyncOrders((found.member,), 2)))
    assert set(sales_orders(world)) == {str(first), str(rest)}


def test_an_order_above_that_no_list_of_changes_brings_is_read(world: World) -> None:
    long_ago = datetime.now(UTC).replace(microsecond=0) - timedelta(days=400)
    old = place(world, ONE)
    world.shop.act("edit_silently", kind="order", id=old, fields={"created": long_ago, "modified": long_ago})
    new = place(world, THREE, parent_id=old)
    again = place(world, ONE, parent_id=old, shipping_lines=[])
    synced(world)
    assert set(sales_orders(world)) == {str(new)}
    assert queue(world)[str(again)].state is OrderState.NEEDS_PERSON, "the same goods, but a year later"


def test_a_part_whose_whole_was_cancelled_before_it_was_sent_is_not_lost(world: World) -> None:
    change(world, order_hold_seconds="3600")
    whole, part, _ = split(world)
    synced(world)
    world.shop.act("set_order_status", id=whole, status="cancelled")
    change(world, order_hold_seconds="0")
    synced(world)
    assert sales_orders(world) == {}
    found = queue(world)[str(part)]
    assert found.state is OrderState.NEEDS_PERSON
    assert f"It is part of order {whole}, which is cancelled and is not sent" in found.why


def test_copies_between_shops_are_made_of_one_level(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(shops=2, joined=2, products=3, imports=False)) as world:
        world.ask(KeepRoutes((Route(1, 2, 0, Follow.OFF),)))
        whole, *_ = split(world)
        world.sync()
        copies = [o for o in world.at_shop(1).shop.state()["orders"] if o["created_via"].startswith("wcsync:")]
        assert [copy["created_via"].split(":")[3] for copy in copies] == [str(whole)]


def test_the_stock_book_counts_every_piece_once(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(products=3, booked=1)) as world:
        split(world)
        world.sync()
        world.sync()
        assert quantity(world) == PIECES - 2
