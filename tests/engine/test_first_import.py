"""The first import end to end on the practice systems (MV-1, MV-2, MV-3; scenario S1)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.oracle import problems
from tests.support.world import Beginning, World, fields, imported
from wcsync_desktop.core.actions import OperationState
from wcsync_desktop.core.messages import StartImport
from wcsync_desktop.sandbox.launch import Sandbox

EACH: list[dict[str, object]] = [
    {"long_text": "refuse"},
    {"strict_discount_names": True},
    {"upsert_finds_by_sku": False},
    {"upsert_finds_by_name": True},
    {"admin_message": False},
    {"price_decimals": 2},
    {"max_top_n": 37},
    {"sku_case_insensitive": False},
    {"already_exists_coded": False},
    {"entity_id_on_exists": False},
    {"category_insert_duplicate": "create_second"},
    {"date_filters_work": False},
    {"zero_is_empty": False},
    {"update_blanks_omitted": True},
]
TOGETHER: list[dict[str, object]] = [
    {},
    {"long_text": "refuse", "admin_message": False, "zero_is_empty": False, "price_decimals": 2, "max_top_n": 37},
    {
        "strict_discount_names": True,
        "date_filters_work": False,
        "upsert_finds_by_sku": False,
        "already_exists_coded": False,
    },
    {
        "upsert_finds_by_name": True,
        "entity_id_on_exists": False,
        "sku_case_insensitive": False,
        "category_insert_duplicate": "create_second",
        "update_blanks_omitted": True,
    },
]
"""Every unknown under its other position, some at a time; each by itself under ``soak``."""


def named(switch: dict[str, object]) -> str:
    return ",".join(f"{k}={v}" for k, v in switch.items()) or "default"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(products=None, seed=3, imports=False)) as made:
        yield made


@pytest.fixture
def done(tmp_path: Path) -> Iterator[World]:
    """Everything is imported."""
    with imported(tmp_path, Beginning(products=None, seed=3, quantities=False)) as made:
        yield made


def test_dry_run_writes_nothing_and_tells_what_the_import_then_does(world: World) -> None:
    before = world.account.state()
    preview = world.imports(dry_run=True)
    assert world.writes() == []
    assert world.account.state() == before
    done = world.imports()
    assert fields(preview) == fields(done)
    with world.reading() as reader:
        rows = reader.preview(preview.id, limit=10_000)
    assert len(rows) + fields(preview)["Taxes"].get("unchanged", 0) >= 600


@pytest.mark.parametrize(
    "switch", [*TOGETHER, *(pytest.param(each, marks=pytest.mark.soak) for each in EACH)], ids=named
)
def test_every_record_is_one_live_record_under_each_unknown_of_the_far_side(
    tmp_path: Path, switch: dict[str, object]
) -> None:
    with Sandbox(seed=3) as sandbox:
        sandbox.megaventories[0].switch(**switch)
        made = World(tmp_path, sandbox)
        with made.running():
            made.connect()
            first = made.imports()
            assert first.state is OperationState.COMPLETED
            found = problems(made.shop.state(), made.account.state())
            if switch.get("price_decimals") == 2:
                found = [p for p in found if ": price" not in p]
            if switch.get("strict_discount_names"):
                # The account already has this name with another value, and says that a name is taken for good.
                assert fields(first)["Coupons"]["failed"] == len([p for p in found if p.startswith("coupon")]) == 1
                found = [p for p in found if not p.startswith("coupon")]
            assert found == []
            made.forget_log()
            again = made.imports()
            assert made.writes() == []
            assert again.state is OperationState.COMPLETED


def test_importing_one_kind_leaves_the_others_alone(world: World) -> None:
    done = world.imports("tax")
    assert set(fields(done)) == {"Taxes"}
    assert set(world.writes()) == {"TaxUpdate"}


def test_import_again_puts_back_what_megaventory_lost(done: World) -> None:
    """PRODUCT.md rule 21: an import is also the way to recover."""
    world = done
    state = world.account.state()
    products = [p["ProductID"] for p in state["products"] if p["ProductSKU"].startswith("SIM-00")][:7]
    clients = [c["SupplierClientID"] for c in state["clients"] if "cust01" in c["SupplierClientEmail"]][:4]
    world.account.act("lose", kind="product", ids=products)
    world.account.act("lose", kind="client", ids=clients)
    assert problems(world.shop.state(), world.account.state())
    again = fields(world.imports())
    assert problems(world.shop.state(), world.account.state()) == []
    assert again["Products"]["created"] == len(products)
    assert again["Clients"]["created"] == len(clients)


def test_import_again_puts_back_what_was_edited_where_the_shop_decides(world: World) -> None:
    world.imports("product")
    world.account.act("edit_product", sku="SIM-0003", ProductDescription="Edited by somebody")
    again = fields(world.imports("product"))
    assert again["Products"]["updated"] == 1
    assert problems_of("products", world) == []


def problems_of(kind: str, world: World) -> list[str]:
    return [p for p in problems(world.shop.state(), world.account.state()) if p.startswith(kind[:-1])]


def test_changes_in_the_shop_are_the_only_writes_of_the_next_import(done: World) -> None:
    world = done
    world.forget_log()
    row = next(p for p in world.shop.state()["products"] if p["sku"] == "SIM-0005")
    world.shop.act("edit_product", id=row["id"], name="Quite another name", regular_price="99.5")
    again = fields(world.imports())
    assert world.writes() == ["ProductUpdate"]
    assert again["Products"]["updated"] == 1
    assert problems(world.shop.state(), world.account.state()) == []


def test_a_changed_tax_rate_is_a_new_tax(world: World) -> None:
    """Seed 000: updating taxes is not allowed; E9."""
    world.imports("tax")
    before = len(world.live("taxes"))
    row = next(t for t in world.shop.state()["taxes"] if t["name"] == "GR VAT 24%")
    world.shop.act("edit_tax", id=row["id"], rate="25.0000")
    world.imports("tax")
    taxes = {(t["taxname"], float(t["taxvalue"])) for t in world.live("taxes")}
    assert len(taxes) == before + 1
    assert {("GR VAT 24%", 24.0), ("GR VAT 24%", 25.0)} <= taxes


def test_currencies_that_differ_stop_everything_before_a_write(world: World) -> None:
    world.account.act("set_default_currency", code="USD")
    done = world.imports()
    assert done.state is OperationState.FAILED
    assert "EUR" in done.error
    assert "USD" in done.error
    assert world.writes() == []


def test_starting_quantities_are_absolute_and_repeatable(done: World) -> None:
    world = done
    world.forget_log()
    first = fields(world.imports("quantity"))["Starting quantities"]
    assert first["updated"] > 200
    world.sync()  # an order of just now is sent: its pieces lie on the shelf until then
    stock = {(r["sku"], r["InventoryLocationID"]): r["physical"] - r["nonshipped"] for r in figures(world)}
    for row in world.shop.state()["products"]:
        counted = row["manage_stock"] is True and row["status"] == "publish" and row["type"] == "simple"
        if row["sku"].startswith("SIM-00") and counted and row["stock_quantity"] > 0:
            assert stock[row["sku"], 1] == row["stock_quantity"], row["sku"]
    world.forget_log()
    again = fields(world.imports("quantity"))["Starting quantities"]
    assert world.writes() == []
    assert "updated" not in again


def figures(world: World) -> list[dict[str, Any]]:
    return list(world.account.state()["stock"])


def test_quantities_before_products_say_what_to_do(world: World) -> None:
    done = fields(world.imports("quantity"))["Starting quantities"]
    assert done["needs a person"] > 100


def test_an_import_needs_a_preset_first(world: World) -> None:
    with pytest.raises(Exception, match="no such connection"):
        world.ask(StartImport(1, 9, ("tax",)))
