"""kill -9 while shops are told what is left: nothing is sold twice in the ledger, all shops end right (seed 004)."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.support.process import Program, killed_at
from tests.support.world import Beginning, start_of
from wcsync_desktop.sandbox.launch import Sandbox

SKUS = tuple(f"CLEAN-{n:05}" for n in range(1, 5))


def product(sandbox: Sandbox, shop: int, sku: str) -> dict[str, Any]:
    return next(dict(p) for p in sandbox.shops[shop].state()["products"] if p["sku"] == sku)


def begun(folder: Path, version: str = "10.5") -> tuple[Program, Sandbox]:
    """The program on a profile whose stock book has 20 pieces of everything, in three shops."""
    start = start_of(Beginning(products=4, shops=3, booked=3, seed=9, version=version))
    program = Program(folder)
    start.restore(program.profile)
    kept = {f"{service}/{name}": secret for (service, name), secret in start.keyring().kept.items()}
    (folder / "keyring.json").write_text(json.dumps(kept))
    return program, start.sandbox


def trial(folder: Path, seed: int, version: str) -> None:
    """Orders, cancellations and deliveries; up to three kills in the midst of telling; then the end."""
    chance = random.Random(seed)
    program, sandbox = begun(folder, version)
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
    assert [e["path"] for one in sandbox.shops for e in one.log() if e["write"] and e["applied"]] == []


_HOLDS = ("hold_before", "hold_after")


def test_the_command_line_keeps_a_stock_book(tmp_path: Path) -> None:
    program, sandbox = begun(tmp_path)
    assert program.run("stock", "list", SKUS[0])[1] == (
        "CLEAN-00001: 20 on hand, 0 promised; Shop A 20, Shop B 20, Shop C 20; Auto Sync on\n"
    )
    counted, broken = tmp_path / "count.csv", tmp_path / "broken.csv"
    counted.write_text(f"SKU;Pieces\n{SKUS[0]};7\n")
    program.run("stock", "import", str(counted), "--quantity", "Pieces")
    program.run("sync", "--once")
    assert [product(sandbox, shop, SKUS[0])["stock_quantity"] for shop in range(3)] == [7, 7, 7]
    broken.write_text(f"SKU,Qty\n{SKUS[0]},3\n{SKUS[1]},x\n")
    answer = program.json("stock", "import", str(broken), code=1)
    assert answer["problems"] == [{"row": 3, "column": "Qty", "problem": "“x” is not a number."}]
    assert answer["taken"] == 0
    program.run("stock", "set", SKUS[0], "3", "--reason", "Counted.")
    program.run("stock", "send", SKUS[0])
    assert [product(sandbox, shop, SKUS[0])["stock_quantity"] for shop in range(3)] == [3, 3, 3]
    assert program.run("stock", "shops", "--release", "Shop C")[1] == "Shop A\nShop B\n"


def test_a_kill_while_shops_are_told(tmp_path: Path) -> None:
    trial(tmp_path, 4, "10.5")


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_kills_while_shops_are_told(tmp_path: Path, seed: int) -> None:
    trial(tmp_path, 200 + seed, ("10.5", "8.2")[seed % 2])
