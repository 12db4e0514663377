"""A lost answer, an edit that came in between, and a kill, on the classic two-way preset (scenario S4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.process import Program, kill
from wcsync_desktop.sandbox.launch import Sandbox

SYNC = ("sync", "--once")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=3, seed=9) as running:
        yield running


def in_shop(sandbox: Sandbox, sku: str) -> Mapping[str, Any]:
    return next(p for p in sandbox.shops[0].state()["products"] if p["sku"] == sku)


def in_account(sandbox: Sandbox, sku: str) -> Mapping[str, Any]:
    return next(p for p in sandbox.megaventories[0].state()["products"] if p["ProductSKU"] == sku)


def linked(program: Program, sandbox: Sandbox) -> str:
    """Import one product with name N1 and price 10; gives its SKU."""
    shop = sandbox.shops[0]
    row = shop.state()["products"][0]
    shop.act("edit_product", id=row["id"], name="N1", regular_price="10")
    program.connect(sandbox, preset="megaventory-classic")
    program.run("import", "products", "--shop", "Shop", "--into", "MV")
    program.run(*SYNC)
    return str(row["sku"])


def killed_while_writing_to_the_shop(program: Program, sandbox: Sandbox) -> None:
    shop = sandbox.shops[0]
    shop.faults([{"match": {"method": "PUT"}, "nth": 1, "fault": "hold_after"}])
    process = program.start(*SYNC)
    while not shop.held(5):
        assert process.poll() is None, process.communicate()
    # The caller edits both sides now; then the power goes.
    kill(process)
    shop.faults()


def settle(program: Program, sandbox: Sandbox) -> None:
    """Two cycles bring everything in step, a third writes nothing."""
    program.run(*SYNC)
    program.run(*SYNC)
    shop, account = sandbox.shops[0], sandbox.megaventories[0]
    shop.clear_log()
    account.clear_log()
    program.run(*SYNC)
    assert [e["path"] for e in (*shop.log(), *account.log()) if e["write"] and e["applied"]] == []
    program.run("check")


def test_an_edit_that_came_in_between_survives_the_lost_answer(tmp_path: Path, sandbox: Sandbox) -> None:
    program = Program(tmp_path)
    sku = linked(program, sandbox)
    shop, account = sandbox.shops[0], sandbox.megaventories[0]
    account.act("edit_product", sku=sku, ProductSellingPrice=12)
    killed_while_writing_to_the_shop(program, sandbox)
    assert in_shop(sandbox, sku)["regular_price"] == "12"
    shop.act("edit_product", id=in_shop(sandbox, sku)["id"], name="N2")
    account.act("edit_product", sku=sku, ProductSellingPrice=13)
    shop.release()
    settle(program, sandbox)
    assert (in_shop(sandbox, sku)["name"], in_shop(sandbox, sku)["regular_price"]) == ("N2", "13")
    there = in_account(sandbox, sku)
    assert (there["ProductDescription"], float(there["ProductSellingPrice"])) == ("N2", 13.0)


@pytest.mark.soak
def test_a_price_that_the_owner_changed_meanwhile_is_an_edit_like_any_other(tmp_path: Path, sandbox: Sandbox) -> None:
    program = Program(tmp_path)
    sku = linked(program, sandbox)
    shop, account = sandbox.shops[0], sandbox.megaventories[0]
    account.act("edit_product", sku=sku, ProductSellingPrice=12)
    killed_while_writing_to_the_shop(program, sandbox)
    shop.act("edit_product", id=in_shop(sandbox, sku)["id"], regular_price="15")
    shop.release()
    settle(program, sandbox)
    assert in_shop(sandbox, sku)["regular_price"] == "15"
    assert float(in_account(sandbox, sku)["ProductSellingPrice"]) == 15.0


@pytest.mark.soak
def test_name_in_the_shop_and_price_in_megaventory_meet(tmp_path: Path, sandbox: Sandbox) -> None:
    """Scenario S4 without a lost answer."""
    program = Program(tmp_path)
    sku = linked(program, sandbox)
    sandbox.shops[0].act("edit_product", id=in_shop(sandbox, sku)["id"], name="New name")
    sandbox.megaventories[0].act("edit_product", sku=sku, ProductSellingPrice=11.5)
    settle(program, sandbox)
    assert (in_shop(sandbox, sku)["name"], in_shop(sandbox, sku)["regular_price"]) == ("New name", "11.5")
    there = in_account(sandbox, sku)
    assert (there["ProductDescription"], float(there["ProductSellingPrice"])) == ("New name", 11.5)
