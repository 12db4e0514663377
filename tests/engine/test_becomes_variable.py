"""A simple product gets variations: the one that bears its SKU goes on as it, with its stock and its orders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.world import Beginning, World, imported

SKU = "CLEAN-00001"


@pytest.fixture(params=["10.5", "8.2"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(version=request.param)) as made:
        yield made


def becomes_variable(world: World, variation_sku: str) -> tuple[int, int]:
    """Ids of the product and of its first variation."""
    product = next(p for p in world.shop.state()["products"] if p["sku"] == SKU)
    sizes = {"name": "Size", "options": ["S", "M"], "variation": True, "visible": True}
    world.shop.act(
        "edit_product", id=product["id"], type="variable", sku="PARENT", manage_stock=False, attributes=[sizes]
    )
    variation = world.shop.act(
        "create_variation", parent=product["id"], sku=variation_sku, regular_price="6", manage_stock=True,
        stock_quantity=10, attributes=[{"name": "Size", "option": "S"}],
    )  # fmt: skip
    return int(product["id"]), int(variation["id"])


def told(world: World) -> list[str]:
    with world.reading() as reader:
        return [row.reason for row in reader.stuck()]


def test_the_variation_with_its_sku_is_the_same_thing(world: World) -> None:
    before = [p["productid"] for p in world.live("products") if p["productsku"] == SKU]
    product, variation = becomes_variable(world, SKU)
    for _ in range(2):
        world.sync()
    assert told(world) == []
    assert [p["productid"] for p in world.live("products") if p["productsku"] == SKU] == before
    line = {"product_id": product, "variation_id": variation, "quantity": 1}
    order = world.shop.act("place_order", line_items=[line], billing={"email": "a@example.com"}, status="processing")
    for _ in range(2):
        world.sync()
    (sent,) = [o for o in world.account.state()["orders"] if o["SalesOrderReferenceNo"].endswith(str(order["id"]))]
    assert sent["SalesOrderDetails"][0]["SalesOrderRowProductSKU"] == SKU
    available = next(iter(_quantities(world, variation)))
    world.account.act("receive", sku=SKU, quantity=5)
    for _ in range(2):
        world.sync()
    assert _quantities(world, variation) == [available + 5]


def _quantities(world: World, variation: int) -> list[int]:
    return [int(p["stock_quantity"]) for p in world.shop.state()["products"] if p["id"] == variation]


def test_where_no_variation_bears_its_sku_a_person_is_told_once(world: World) -> None:
    becomes_variable(world, "OTHER")
    for _ in range(3):
        world.sync()
    (said,) = told(world)
    assert f"none of them has its SKU {SKU}" in said
