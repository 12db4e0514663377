"""Killed while an order is being sent: it is there once, whichever side of the server's work the kill met."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.process import Program, kill
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.mark.parametrize("held", [pytest.param("hold_before", marks=pytest.mark.soak), "hold_after"])
def test_killed_while_orders_are_sent(tmp_path: Path, held: str) -> None:
    with Sandbox(products=3, seed=4) as sandbox:
        shop, account = sandbox.shops[0], sandbox.megaventories[0]
        program = Program(tmp_path)
        program.connect(sandbox)
        program.run("import", "all", "--shop", "Shop", "--into", "MV")
        product = next(p for p in shop.state()["products"] if p["sku"])
        placed = {
            str(shop.act("place_order", line_items=[{"product_id": product["id"], "quantity": n + 1}])["id"])
            for n in range(5)
        }
        account.faults([{"match": {"operation": "SalesOrderUpdate"}, "nth": 2, "times": 99, "fault": held}])
        process = program.start("sync", "--once")
        assert account.held(30)
        kill(process)
        account.faults()
        account.release()
        program.run("sync", "--once")
        arrived = [str(o["SalesOrderReferenceNo"]) for o in account.state()["orders"]]
        assert sorted(arrived) == sorted(placed)
        account.clear_log()
        program.run("sync", "--once")
        written = [e["operation"] for e in account.log() if e["write"]]
        assert set(written) <= {"IntegrationUpdateDelete"}  # what its queue told was taken in
