"""Copies of orders that sell parts of pieces, and whom the other shop writes to (PRODUCT.md rules 5 and 26)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import place, product
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.copying import Follow, Missing, Route
from wcsync_desktop.core.messages import CopyWithMissing, KeepRoutes
from wcsync_desktop.database.reader import OrderFilter, OrderState

ONE, TWO = "CLEAN-00001", "CLEAN-00002"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(shops=2, joined=2, products=3, imports=False)) as made:
        made.ask(KeepRoutes((Route(1, 2, 0, Follow.OFF),)))
        yield made


def copies(world: World) -> list[Mapping[str, Any]]:
    return [o for o in world.at_shop(1).shop.state()["orders"] if o["created_via"].startswith("wcsync:")]


@pytest.mark.parametrize("quantity", [1.5, 0.333])
def test_part_of_a_piece_is_told_and_never_cut(world: World, quantity: float) -> None:
    world.shop.switch(decimal_stock=True)
    lines = [
        {"product_id": product(world, ONE)["id"], "quantity": quantity},
        {"product_id": product(world, TWO)["id"], "quantity": 2},
    ]
    place(world, line_items=lines)
    good = place(world, TWO)
    world.sync()
    assert [copy["created_via"].split(":")[3] for copy in copies(world)] == [str(good)]
    with world.reading() as reader:
        (found,) = reader.orders(1, 2, 0, 9, OrderFilter(frozenset({OrderState.NEEDS_PERSON})))
    assert f"is sold in parts ({quantity})" in found.why
    world.wait(world.ask(CopyWithMissing(2, (found.member,), Missing.NAME)))
    made = next(copy for copy in copies(world) if copy["created_via"].split(":")[3] == found.native_id)
    assert [line["quantity"] for line in made["line_items"]] == [2]
    assert any(fee["name"].startswith(f"{quantity} × ") for fee in made["fee_lines"])
    assert made["total"] == next(o for o in world.shop.state()["orders"] if str(o["id"]) == found.native_id)["total"]


def test_the_owner_of_the_other_shop_gets_no_new_order_mail(world: World) -> None:
    place(world)
    world.sync()
    (copy,) = copies(world)
    assert copy["owner_was_told"] is True
