"""A cached answer is not a reading: it is gone round, or recognised and told, and never written upon (rule 32)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.actions import OperationState
from wcsync_desktop.sandbox.woocommerce.switches import Switches

CACHES = [kind for kind in Switches.CHOICES["host_cache"] if kind]
OURS = ["wcsync", "_skip_cache"]
SKU = "CLEAN-00001"


def stock(world: World) -> int:
    return int(next(p["stock_quantity"] for p in world.shop.state()["products"] if p["sku"] == SKU))


def sell(world: World, pieces: int) -> str:
    product = next(p for p in world.shop.state()["products"] if p["sku"] == SKU)
    placed = world.shop.act("place_order", line_items=[{"product_id": product["id"], "quantity": pieces}])
    return str(placed["id"])


def arrived(world: World, order: str) -> bool:
    return any(str(o["SalesOrderReferenceNo"]) == order for o in world.account.state()["orders"])


@pytest.mark.parametrize("kind", CACHES)
def test_a_cache_of_addresses_is_gone_round(tmp_path: Path, kind: str) -> None:
    with imported(tmp_path, Beginning(products=5)) as world:
        had = stock(world)
        world.shop.switch(host_cache=kind)
        world.sync()
        world.account.act("receive", sku=SKU, quantity=5)
        world.sync()
        assert stock(world) == had + 5
        order = sell(world, 3)
        world.account.act("receive", sku=SKU, quantity=1)
        (view,) = world.sync()
        assert view.state is OperationState.COMPLETED, view.error
        assert (stock(world), arrived(world, order)) == (had + 5 - 3 + 1, True)


def test_no_address_is_read_twice_and_the_shops_own_cache_is_told_to_give_way(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(products=5)) as world:
        world.shop.switch(rest_cache="kept")
        world.sync()
        world.account.act("receive", sku=SKU, quantity=5)
        world.sync()
        reads = [f"{e['path']}?{e['query']}" for e in world.shop.log() if e["method"] == "GET"]
        assert len(reads) == len(set(reads))
        own = [target for target in reads if "/wc/v3/" in target]
        assert own
        assert all("_skip_cache=true" in target for target in own)


@pytest.mark.parametrize("kind", CACHES)
def test_what_comes_from_a_cache_all_the_same_is_told_and_never_written_upon(tmp_path: Path, kind: str) -> None:
    with imported(tmp_path, Beginning(products=5)) as world:
        world.shop.switch(host_cache=kind, host_cache_leaves_out=OURS)
        world.sync()  # what is asked for the first time is kept
        had = stock(world)
        order = sell(world, 3)
        world.account.act("receive", sku=SKU, quantity=5)
        # The clock of an answer that tells nothing gives it away once it is some seconds old.
        world.shop.host.grow_older(seconds=60)
        (view,) = world.sync()
        assert view.state is OperationState.FAILED
        assert "answers from a cache, so nothing it says is certain" in view.error
        assert "cache" in view.error.split("certain.")[1].lower()
        assert stock(world) == had - 3
        world.shop.switch(host_cache="")
        (view,) = world.sync()
        assert view.state is OperationState.COMPLETED, view.error
        assert (stock(world), arrived(world, order)) == (had - 3 + 5, True)
