"""kill -9 while a shop and Vtiger are imported and orders are passed on: nothing twice, nothing lost (S15)."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from tests.engine.test_orders import place
from tests.support.process import Program, killed_at
from tests.support.world import World
from wcsync_desktop.sandbox.launch import Sandbox


def killed(program: Program, world: World, chance: random.Random, *command: str) -> None:
    """Run a command and kill it while Vtiger or the shop works on a call, before or after it was carried out."""
    at = chance.choice((world.crm, world.crm, world.shop))
    fault = chance.choice(["hold_before", "hold_after"])
    killed_at(program, at, {"match": {"path": "/"}, "nth": chance.randint(3, 60), "fault": fault}, *command)


def trial(folder: Path, seed: int) -> None:
    """Kills in the midst of the import and of syncs, then the end."""
    chance = random.Random(seed)
    with Sandbox(shops=1, megaventories=0, vtigers=1, products=5, seed=9) as sandbox:
        world = World(folder / "unused", sandbox)
        for number in range(3):
            fields = {"lastname": f"Crm {number}", "email": f"crm{number}@crm.example", "mailingcity": "Bonn"}
            world.crm.act("create", module="Contacts", fields=fields)
        program = Program(folder)
        program.connect(sandbox, "vtiger-both", "Vtiger")
        for _ in range(chance.randint(1, 3)):
            killed(program, world, chance, "import", "all", "--shop", "Shop", "--into", "Vtiger")
        program.run("import", "all", "--shop", "Shop", "--into", "Vtiger", code=None)
        placed = []
        for _ in range(chance.randint(1, 2)):
            placed += [place(world) for _ in range(3)]
            world.shop.act("set_order_status", id=chance.choice(placed), status="completed")
            killed(program, world, chance, "sync", "--once")
        for _ in range(3):
            program.run("sync", "--once", code=None)
        program.run("check")
        check(world, placed)
        for system in (world.shop, world.crm):
            system.clear_log()
        program.run("sync", "--once", code=None)
        assert world.writes() == []


def check(world: World, placed: list[int]) -> None:
    """Each record is there once, and the orders have their totals."""
    for module, key in (("Contacts", "email"), ("Products", "productcode"), ("Accounts", "accountname")):
        numbers = Counter(row[key].casefold() for row in world.crm.records(module) if row[key])
        assert max(numbers.values()) == 1, (module, numbers.most_common(2))
    labels = Counter(row["taxlabel"].casefold() for row in world.crm.records("Tax"))
    assert max(labels.values()) == 1, labels.most_common(2)
    emails = Counter(row["email"].casefold() for row in world.shop.state()["customers"])
    assert max(emails.values()) == 1
    assert {f"crm{number}@crm.example" for number in range(3)} <= emails.keys()
    rates = Counter((row["name"], row["rate"]) for row in world.shop.state()["taxes"] if row["class"] == "vtiger")
    assert max(rates.values(), default=1) == 1
    orders = {row["vtiger_purchaseorder"]: row for row in world.crm.records("SalesOrder")}
    assert len(orders) == len(world.crm.records("SalesOrder")) == len(placed)
    for order in world.shop.state()["orders"]:
        if order["id"] in placed:
            there = orders[str(order["id"])]
            assert abs(Decimal(there["hdnGrandTotal"]) - Decimal(order["total"])) < Decimal("0.000001")
            assert there["sostatus"] == {"completed": "Delivered", "processing": "Approved"}[order["status"]]


def test_a_kill_in_the_midst_makes_nothing_twice(tmp_path: Path) -> None:
    trial(tmp_path, 1)


@pytest.mark.soak
def test_many_kills(tmp_path: Path) -> None:
    for seed in range(2, 32):
        trial(tmp_path / str(seed), seed)
        shutil.rmtree(tmp_path / str(seed), ignore_errors=True)


def test_the_command_line_chooses_module_by_module(tmp_path: Path) -> None:
    with Sandbox(shops=1, megaventories=0, vtigers=1, products=2, seed=9) as sandbox:
        program = Program(tmp_path)
        program.connect(sandbox, "vtiger-both", "Vtiger")
        chosen = ("modules", "--shop", "Shop", "--with", "Vtiger")
        said = program.run(*chosen, "--taxes", "off", "--orders", "to-vtiger", "--conflicts", "newest")[1]
        assert said.splitlines() == [
            "contacts: both",
            "products: both",
            "orders: to-vtiger",
            "taxes: off",
            "where both change one thing: newest",
        ]
        assert program.run(*chosen)[1] == said
        program.run(*chosen, "--orders", "both", "--with-email")
        program.run(*chosen, "--contacts", "to-vtiger")
        with closing(sqlite3.connect(program.profile / "wcsync.sqlite3")) as rows:
            assert set(rows.execute("select tells_customer from route")) == {(1,)}, "what is not named stays"
        assert "is no time" in program.run(*chosen, "--orders-from", "soon", code=None)[2]
        assert "is no time" in program.run(*chosen, "--orders", "both", "--orders-from", "soon", code=None)[2]
