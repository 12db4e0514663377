"""Scenario S1: a large first import, killed half-way, gone on, repeated, and repeated as recovery."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.oracle import problems
from tests.support.process import Program, kill
from wcsync_desktop.sandbox.launch import Sandbox

IMPORT = ("import", "all", "--shop", "Shop", "--into", "MV")


def scenario(folder: Path, products: int, customers: int) -> None:
    """The whole scenario at this size."""
    with Sandbox(products=products, seed=6) as sandbox:
        shop, account = sandbox.shops[0], sandbox.megaventories[0]
        for number in range(customers):
            shop.act(
                "create_customer",
                email=f"many{number}@example.com",
                first_name="Many",
                last_name=f"People{number % (customers - customers // 10)}",
                billing={"address_1": f"{number} Main St", "country": "GR"},
            )
        program = Program(folder)
        program.connect(sandbox)
        account.faults([{"match": {"operation": "ProductUpdate"}, "nth": products // 2, "fault": "hold_after"}])
        process = program.start(*IMPORT)
        while not account.held(5):
            assert process.poll() is None, process.communicate()
        kill(process)
        account.faults()
        account.release()
        done = program.json(*IMPORT)["operations"][0]
        assert problems(shop.state(), account.state()) == []
        assert done["counts"]["MV"]["Products"] == {"created": products}
        assert [o["state"] for o in program.json("history")["operations"]] == ["Completed"]
        account.clear_log()
        program.run(*IMPORT)
        assert [e for e in account.log() if e["write"]] == []
        state = account.state()
        lost = [p["ProductID"] for p in state["products"] if p["ProductType"] != "Service"][: products // 5]
        gone = [c["SupplierClientID"] for c in state["clients"]][1 : customers // 5]
        account.act("lose", kind="product", ids=lost)
        account.act("lose", kind="client", ids=gone)
        again = program.json(*IMPORT)["operations"][0]
        assert problems(shop.state(), account.state()) == []
        assert again["counts"]["MV"]["Products"]["created"] == len(lost)
        account.clear_log()
        program.run(*IMPORT)
        assert [e for e in account.log() if e["write"]] == []


def test_a_first_import_killed_half_way_and_repeated_as_recovery(tmp_path: Path) -> None:
    scenario(tmp_path, 30, 20)


@pytest.mark.soak
def test_five_thousand_products_and_three_thousand_customers(tmp_path: Path) -> None:
    scenario(tmp_path, 5000, 3000)
