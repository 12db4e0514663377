"""A SKU that moves from one product to another: freed first; where two change places, a person is told how."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.world import Beginning, World, imported

ONE, TWO, THREE = "CLEAN-00001", "CLEAN-00002", "CLEAN-00003"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(quantities=False)) as made:
        yield made


def rename(world: World, product: int, sku: str) -> None:
    world.shop.act("edit_product", id=product, sku=sku)


def shop_ids(world: World) -> dict[str, int]:
    return {str(p["sku"]): int(p["id"]) for p in world.shop.state()["products"]}


def skus(world: World) -> dict[int, str]:
    return {int(p["productid"]): str(p["productsku"]) for p in world.live("products")}


def told(world: World) -> list[str]:
    with world.reading() as reader:
        return [row.reason for row in reader.stuck()]


def test_a_row_of_skus_moves_up_by_itself(world: World) -> None:
    ids, before = shop_ids(world), skus(world)
    there = {sku: number for number, sku in before.items()}
    rename(world, ids[THREE], "OLD-3")
    rename(world, ids[TWO], THREE)
    rename(world, ids[ONE], TWO)
    for _ in range(4):
        world.sync()
    now = skus(world)
    assert [now[there[sku]] for sku in (ONE, TWO, THREE)] == [TWO, THREE, "OLD-3"]
    assert told(world) == []


def test_two_that_change_places_are_told_and_go_once_one_is_freed(world: World) -> None:
    ids, there = shop_ids(world), {sku: number for number, sku in skus(world).items()}
    rename(world, ids[ONE], "TMP")
    rename(world, ids[TWO], ONE)
    rename(world, ids[ONE], TWO)
    for _ in range(2):
        world.sync()
    assert all("give one of them another SKU first, for a moment" in reason for reason in told(world))
    assert len(told(world)) == 2
    world.account.act("edit_product", sku=ONE, ProductSKU="FREE")
    for _ in range(4):
        world.sync()
    now = skus(world)
    assert (now[there[ONE]], now[there[TWO]]) == (TWO, ONE)
    assert told(world) == []
