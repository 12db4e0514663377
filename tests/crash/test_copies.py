"""kill -9 while orders are copied between two shops: none twice, none lost, no stock moved twice."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from tests.engine.test_copies import copies
from tests.engine.test_orders import place
from tests.support.process import Program, killed_at
from tests.support.world import World
from wcsync_desktop.sandbox.launch import Sandbox

SYNC = ("sync", "--once")


def connect(program: Program, sandbox: Sandbox) -> None:
    program.add(sandbox, "Shop", "Sub")
    program.run("orders-between", "--main", "Shop", "--to", "Sub", "--from", "Sub", "--to-follow", "automatic")


def trial(folder: Path, seed: int, version: str) -> None:
    """Orders in both shops, up to three kills in the midst of copying them, then the end."""
    chance = random.Random(seed)
    with Sandbox(shops=2, products=4, seed=9, woocommerce_version=version) as sandbox:
        main = World(folder / "unused", sandbox)
        sub = main.at_shop(1)
        program = Program(folder)
        connect(program, sandbox)
        untouched = [{p["sku"]: p["stock_quantity"] for p in one.shop.state()["products"]} for one in (main, sub)]
        placed: list[tuple[World, int]] = []
        for _ in range(chance.randint(1, 3)):
            placed += [(one, place(one)) for one in chance.choices((main, sub), k=3)]
            one, number = chance.choice(placed)
            one.shop.act("set_order_status", id=number, status="completed")
            at = chance.choice((main, sub)).shop
            fault = chance.choice(["hold_before", "hold_after"])
            rule = {"match": {"path": "/orders"}, "nth": chance.randint(1, 14), "fault": fault}
            killed_at(program, at, rule, *SYNC)
        for _ in range(3):
            program.run(*SYNC)
        program.run("check")
        for one, other, name in ((main, sub, "Shop"), (sub, main, "Sub")):
            own = {f"{name} {number}" for where, number in placed if where is one}
            assert set(copies(other)) == own
            originals = {str(o["id"]): o for o in one.shop.state()["orders"]}
            for key, copy in copies(other).items():
                original = originals[key.split()[1]]
                assert (copy["total"], copy["status"]) == (original["total"], original["status"])
        for one, before in zip((main, sub), untouched, strict=True):
            taken = 2 * sum(where is one for where, _ in placed)
            stock = {p["sku"]: p["stock_quantity"] for p in one.shop.state()["products"]}
            assert stock == {**before, "CLEAN-00001": before["CLEAN-00001"] - taken}
            one.shop.clear_log()
        program.run(*SYNC)
        assert [e["path"] for one in (main, sub) for e in one.shop.log() if e["write"] and e["applied"]] == []


def test_the_command_line_chooses_the_ways(tmp_path: Path) -> None:
    with Sandbox(shops=2, products=2, seed=9) as sandbox:
        program = Program(tmp_path)
        connect(program, sandbox)
        assert program.run("orders-between")[1].splitlines() == [
            "Shop → Sub (later changes: automatic)",
            "Sub → Shop (later changes: automatic)",
        ]
        assert "--to or --from" in program.run("orders-between", "--main", "Shop", code=None)[2]
        assert len(program.json("orders-between")["routes"]) == 2, "half a command changes nothing"
        assert (
            "Choose two different shops" in program.run("orders-between", "--main", "Sub", "--to", "Sub", code=None)[2]
        )
        assert program.json("orders-between", "--none")["routes"] == []
        assert "No orders are copied" in program.run("orders-between")[1]


def test_killed_while_copying(tmp_path: Path) -> None:
    trial(tmp_path, 2, "8.2")


@pytest.mark.soak
@pytest.mark.parametrize("version", ["10.5", "8.2"])
def test_killed_while_copying_at_sixty_points(tmp_path: Path, version: str) -> None:
    for seed in range(100, 130):
        trial(tmp_path / str(seed), seed, version)
        shutil.rmtree(tmp_path / str(seed))
