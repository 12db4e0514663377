"""A stock book of 50,000 products: a file of all of them, one that changes, five thousand that change at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.world import World
from wcsync_desktop.core.book import Chosen, ItemFilter, JoinBook, ReadFile, SwitchAutoSync, TakeIntake
from wcsync_desktop.database.stock_book import differences
from wcsync_desktop.engine.propagate import BATCH
from wcsync_desktop.sandbox.launch import Sandbox

SHOPS = 3


class _Clock:
    """What the shops have was made yesterday; what was made just now would be read again for a while (E1)."""

    behind = timedelta(days=1)

    def __call__(self) -> datetime:
        return datetime.now(UTC) - self.behind


def table(folder: Path, counts: Mapping[str, int]) -> str:
    path = folder / "count.csv"
    path.write_text("SKU,Qty\n" + "".join(f"{sku},{number}\n" for sku, number in counts.items()))
    return str(path)


def shows(shop: Any, wanted: Mapping[str, int]) -> dict[str, int]:
    return {p["sku"]: p["stock_quantity"] for p in shop.state()["products"] if p["sku"] in wanted}


@pytest.fixture(autouse=True)
def no_overlap(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written just now is read again for two minutes; that would be all of the work here (E1)."""
    monkeypatch.setattr("wcsync_desktop.database.observations.OVERLAP_MS", 0)


def scenario(folder: Path, products: int, changed: int) -> None:
    """Fill, change one, change many, and count what each shop was asked."""
    clock = _Clock()
    with Sandbox(shops=SHOPS, megaventories=0, products=products, seed=2, clock=clock) as sandbox:
        clock.behind = timedelta(0)
        for shop in sandbox.shops:
            # Real products were changed at different times; those of a newest moment are read again (E1).
            shop.act("create_product", name="Newest", sku="NEWEST", regular_price="1")
        world = World(folder / "profile", sandbox)
        with world.running():
            for system, letter in zip(sandbox.systems[:SHOPS], "ABC", strict=True):
                world.ask(JoinBook(world.add(system, f"Shop {letter}")))
            take = {f"CLEAN-{n:05}": 40 for n in range(1, products + 1)}
            assert world.ask(TakeIntake(world.ask(ReadFile(table(folder, take), 1, makes_items=True)))) == products
            world.wait(world.submit_sync(), 1200)
            assert len(world.ask(SwitchAutoSync(Chosen(filter=ItemFilter()), True))) == products

            world.forget_log()
            one = {"CLEAN-00001": 7}
            world.ask(TakeIntake(world.ask(ReadFile(table(folder, one), 1))))
            world.wait(world.submit_sync(), 300)
            for shop in sandbox.shops:
                assert shows(shop, one) == one
                asked = [str(e["path"]) for e in shop.log()]
                assert sum("/batch" in path for path in asked) == 1
                assert len(asked) <= 12, "\n".join(asked)

            world.forget_log()
            many = {f"CLEAN-{n:05}": 9 for n in range(2, changed + 2)}
            world.ask(TakeIntake(world.ask(ReadFile(table(folder, many), 1))))
            operations = world.submit_sync()
            world.until(lambda s: any(p.phase == "sending" and p.total > 1 for p in s.running), 120)
            world.wait(operations, 1200)
            for shop in sandbox.shops:
                assert shows(shop, many) == many
                batches = [e for e in shop.log() if "/batch" in str(e["path"])]
                assert -(-changed // BATCH) <= len(batches) <= -(-changed // BATCH) + 10
            with world.reading():
                assert differences() == []


def test_one_of_many_and_many_at_once(tmp_path: Path) -> None:
    scenario(tmp_path, 400, 160)


@pytest.mark.soak
def test_fifty_thousand(tmp_path: Path) -> None:
    scenario(tmp_path, 50_000, 5_000)
