"""Scenario S11: a large shop in the real window: its memory, how smooth it stays, what a repeat costs."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.process import ROOT, Program
from wcsync_desktop.sandbox.launch import Sandbox

PEAK_MB = 300
GAP_MS = 50


def visit(folder: Path, sandbox: Sandbox, idle: float) -> dict[str, Any]:
    """Let the window work on the shop; edits ten products between the first and the second import."""
    program = Program(folder)
    order = {
        "systems": [{"kind": s.kind, "url": s.url, "secret": list(s.secret), "ca": str(s.ca)} for s in sandbox.systems],
        "profile": str(program.profile),
        "idle": idle,
    }
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.large_shop"],
        env={**program.environment, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(order) + "\n")
        process.stdin.flush()
        assert process.stdout.readline(), process.wait()
        shop, account = sandbox.shops[0], sandbox.megaventories[0]
        rows = [r for r in shop.state()["products"] if r["sku"]][:: max(1, len(shop.store.products) // 10)][:10]
        for row in rows:
            shop.act("edit_product", id=row["id"], name=f"{row['name']}, edited")
        shop.clear_log()
        account.clear_log()
        process.stdin.write("go on\n")
        process.stdin.flush()
        last = process.stdout.readline()
        assert process.wait(60) == 0
    measured: dict[str, Any] = json.loads(last)
    measured["writes"] = [e["operation"] for e in account.log() if e["write"]]
    measured["reads"] = len(shop.log()) + len([e for e in account.log() if not e["write"]])
    return measured


def customers(sandbox: Sandbox, number: int) -> None:
    """So many accounts, copied into the store: each one by itself would be compared with all that are there."""
    store = sandbox.shops[0].store
    made = sandbox.shops[0].act("create_customer", email="template@example.com", first_name="Many")
    template = store.customers[made["id"]]
    for n in range(number - 1):
        user = copy.deepcopy(template)
        name = f"many{n}"
        user |= {"id": store.next_id("user"), "email": f"{name}@example.com", "username": name, "nicename": name}
        user["last_name"] = f"People {n}"
        store.customers[user["id"]] = user


def check(measured: dict[str, Any], products: int, people: int) -> None:
    for name in ("preview", "import", "again"):
        assert (measured[name]["state"], measured[name]["error"]) == ("Completed", "")
        assert measured[name]["peak_mb"] <= PEAK_MB
    counts = measured["import"]["counts"]
    assert counts["Products"] == measured["preview"]["counts"]["Products"] == {"created": products}
    assert counts["Clients"]["created"] >= people
    assert measured["writes"] == ["ProductUpdate"] * 10
    # Pages of 100 rows of everything, and a handful of settings; never a request per record.
    assert measured["reads"] <= 40 + 2 * (products + people) // 100


def test_a_small_visit(tmp_path: Path) -> None:
    with Sandbox(products=150, seed=8) as sandbox:
        customers(sandbox, 60)
        measured = visit(tmp_path, sandbox, 0.5)
    sys.stdout.write(json.dumps(measured) + "\n")
    check(measured, 150, 60)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_fifty_thousand_products_and_fifty_thousand_customers(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    with Sandbox(products=50_000, seed=8) as sandbox:
        customers(sandbox, 50_000)
        measured = visit(tmp_path, sandbox, 10)
    record_property("measured", json.dumps(measured))
    sys.stdout.write(json.dumps({k: v for k, v in measured.items() if k != "writes"}, indent=1) + "\n")
    check(measured, 50_000, 50_000)
    for name in ("preview", "import", "history", "again", "whole"):
        assert measured[name]["p999"] <= max(GAP_MS, 2 * measured["idle"]["p999"]), (name, measured[name])
    # A look at the preview is a handful of beats, so it counts among the whole visit's; and each click answers at once.
    assert measured["looking"]["page"] <= 0.1
