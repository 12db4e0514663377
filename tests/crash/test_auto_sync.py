"""kill -9 while shops are told what is left: nothing is sold twice in the ledger, all shops end right (seed 004)."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.support.process import Program, killed_at
from wcsync_desktop.sandbox.launch import Sandbox

SKUS = tuple(f"CLEAN-{n:05}" for n in range(1, 5))
SHOPS = ("Shop A", "Shop B", "Shop C")


def product(sandbox: Sandbox, shop: int, sku: str) -> dict[str, Any]:
    return next(dict(p) for p in sandbox.shops[shop].state()["products"] if p["sku"] == sku)


def begin(program: Program, sandbox: Sandbox, folder: Path) -> None:
    program.add(sandbox, *SHOPS)
    program.run("stock", "shops", *(word for name in SHOPS for word in ("--keep", name)))
    program.run("sync", "--once")
    table = folder / "count.csv"
    table.write_text("SKU;Pieces\n" + "".join(f"{sku};20\n" for sku in SKUS))
    program.run("stock", "import", str(table), "--quantity", "Pieces")
    program.run("stock", "auto-sync", "on", "--all")
    program.run("stock", "send", "--all")


def trial(folder: Path, seed: int, version: str) -> None:
    """Orders, cancellations and deliveries; up to three kills in the midst of telling; then the end."""
    chance = random.Random(seed)
    with Sandbox(shops=3, megaventories=0, products=4, seed=9, woocommerce_version=version) as sandbox:
        program = Program(folder)
        begin(program, sandbox, folder)
        there: Counter[str] = Counter(dict.fromkeys(SKUS, 20))
        promised: Counter[str] = Counter()
        open_orders: list[tuple[int, int, str, int]] = []
        for _ in range(chance.randint(1, 3)):
            for _ in range(chance.randint(1, 4)):
                shop, sku, number = chance.randrange(3), chance.choice(SKUS), chance.randint(1, 2)
                lines = [{"product_id": product(sandbox, shop, sku)["id"], "quantity": number}]
                order = sandbox.shops[shop].act("place_order", line_items=lines, status="processing")["id"]
                open_orders.append((shop, int(order), sku, number))
                promised[sku] += number
            if chance.random() < 0.7:
                shop, order, sku, number = open_orders.pop(chance.randrange(len(open_orders)))
                status = chance.choice(["completed", "cancelled"])
                sandbox.shops[shop].act("set_order_status", id=order, status=status)
                promised[sku] -= number
                there[sku] -= number if status == "completed" else 0
            at = sandbox.shops[chance.randrange(3)]
            path = chance.choice(["/batch", "/products", "/orders"])
            rule = {"match": {"path": path}, "nth": chance.randint(1, 4), "fault": chance.choice(_HOLDS)}
            killed_at(program, at, rule, "sync", "--once")
        for _ in range(3):
            program.run("sync", "--once")
        program.run("stock", "check")
        rows = {row["sku"]: row for row in program.json("stock", "list")["items"]}
        for sku in SKUS:
            assert (rows[sku]["on_hand"], rows[sku]["promised"]) == (str(there[sku]), str(promised[sku]))
            left = there[sku] - promised[sku]
            assert [product(sandbox, shop, sku)["stock_quantity"] for shop in range(3)] == [left] * 3
        for one in sandbox.shops:
            one.clear_log()
        program.run("sync", "--once")
        assert [e["path"] for one in sandbox.shops for e in one.log() if e["write"]] == []


_HOLDS = ("hold_before", "hold_after")


def test_the_command_line_keeps_a_stock_book(tmp_path: Path) -> None:
    with Sandbox(shops=3, megaventories=0, products=4, seed=9) as sandbox:
        program = Program(tmp_path)
        begin(program, sandbox, tmp_path)
        assert [product(sandbox, shop, SKUS[0])["stock_quantity"] for shop in range(3)] == [20, 20, 20]
        assert program.run("stock", "list", SKUS[0])[1] == (
            "CLEAN-00001: 20 on hand, 0 promised; Shop A 20, Shop B 20, Shop C 20; Auto Sync on\n"
        )
        program.run("stock", "set", SKUS[0], "7", "--reason", "Counted.")
        program.run("sync", "--once")
        assert [product(sandbox, shop, SKUS[0])["stock_quantity"] for shop in range(3)] == [7, 7, 7]
        broken = tmp_path / "broken.csv"
        broken.write_text(f"SKU,Qty\n{SKUS[0]},3\n{SKUS[1]},x\n")
        answer = program.json("stock", "import", str(broken), code=1)
        assert answer["problems"] == [{"row": 3, "column": "Qty", "problem": "“x” is not a number."}]
        assert answer["taken"] == 0
        assert program.json("stock", "fill", "--from", "Shop B", "--dry-run")["changes"] == 0
        assert (
            "no such warehouse"
            in program.run("stock", "set", SKUS[0], "1", "--reason", "x", "--warehouse", "y", code=None)[2]
        )
        assert program.run("stock", "check")[0] == 0


def test_a_kill_while_shops_are_told(tmp_path: Path) -> None:
    trial(tmp_path, 4, "10.5")


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_kills_while_shops_are_told(tmp_path: Path, seed: int) -> None:
    trial(tmp_path, 200 + seed, ("10.5", "8.2")[seed % 2])
