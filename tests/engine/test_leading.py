"""Who alone decides is never overwritten, and what exists is found again (E7, E8, E14, E22; scenarios S8, S13)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.oracle import problems
from tests.support.world import Beginning, World, duplicates, fields, imported
from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import RemoveConnection, Share, SyncOnce
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(products=4, seed=8, quantities=False)) as made:
        yield made


def first(world: World) -> Mapping[str, Any]:
    row: Mapping[str, Any] = world.shop.state()["products"][0]
    return row


def there(world: World, sku: str) -> Mapping[str, Any]:
    (row,) = [p for p in world.live("products") if p["productsku"] == sku]
    return row


def wrong(world: World) -> list[str]:
    """What is not as it must be; each shop has a guest client of its own."""
    return [p for p in problems(world.shop.state(), world.account.state()) if "guest client" not in p]


def writes_to_shops(world: World) -> list[str]:
    return [str(e["path"]) for shop in world.sandbox.shops for e in shop.log() if e["method"] in ("PUT", "DELETE")]


def test_a_shop_removed_edited_and_added_again_keeps_its_edits(world: World) -> None:
    row = first(world)
    world.ask(RemoveConnection(1))
    world.shop.act("edit_product", id=row["id"], name="Changed meanwhile", regular_price="77")
    shop = world.add(world.sandbox.systems[0], "Shop again")
    world.ask(Share("megaventory", shop, 2))
    world.imports(shop=shop)
    world.sync()
    assert first(world)["name"] == "Changed meanwhile"
    assert writes_to_shops(world) == []
    assert wrong(world) == []


def test_megaventory_removed_and_added_again_gets_no_second_record(world: World) -> None:
    client = next(c for c in world.live("clients") if c["supplierclientemail"])
    world.account.act("edit_client", id=client["supplierclientid"], SupplierClientName="Renamed there")
    world.account.act("edit_product", sku=first(world)["sku"], ProductPurchasePrice=4)
    world.ask(RemoveConnection(2))
    address = next(s for s in world.sandbox.systems if s.kind == "megaventory")
    account = world.add(address, "Megaventory again")
    world.ask(Share("megaventory", 1, account))
    done = fields(world.imports(target=account))
    assert "created" not in done["Clients"]
    assert "created" not in done["Products"]
    emails = [c for c in world.live("clients") if c["supplierclientemail"]]
    assert duplicates(emails, "supplierclientemail") == []
    assert float(there(world, first(world)["sku"])["productpurchaseprice"]) == 4


@pytest.mark.parametrize("by_sync", [False, True])
def test_a_product_deleted_and_made_again_with_the_same_sku_brings_its_own_values(world: World, by_sync: bool) -> None:
    """Scenario S8."""
    row = first(world)
    world.sync()
    world.shop.act("delete_product", id=row["id"])
    world.shop.act("create_product", name="Made again", sku=row["sku"], regular_price="5.5", type="simple")
    world.forget_log()
    if by_sync:
        world.sync()
    else:
        world.imports("product")
    world.sync()
    record = there(world, row["sku"])
    assert (record["productdescription"], float(record["productsellingprice"])) == ("Made again", 5.5)
    assert writes_to_shops(world) == []


def test_a_second_shop_with_the_same_sku_neither_overwrites_nor_is_overwritten(tmp_path: Path) -> None:
    with Sandbox(shops=2, products=4, seed=8) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.imports()
            other = sandbox.shops[1]
            sku = first(world)["sku"]
            row = next(p for p in other.state()["products"] if p["sku"] == sku)
            other.act("edit_product", id=row["id"], name="B name", regular_price="66")
            second = world.add(sandbox.systems[1], "Second")
            world.ask(Share("megaventory", second, 2))
            world.imports(shop=second)
            world.sync()
            other.act("edit_product", id=row["id"], regular_price="77")
            world.sync()
            world.sync()
            assert writes_to_shops(world) == []
            assert wrong(world) == []


def test_a_supplier_is_never_turned_into_a_client(world: World) -> None:
    world.account.act(
        "create_client", SupplierClientName="Acme", SupplierClientEmail="acme@x.example", SupplierClientType="Supplier"
    )
    world.shop.act("create_customer", email="acme@x.example", first_name="Acme", last_name="")
    world.imports("customer")
    rows = {c["supplierclientname"]: c["supplierclienttype"] for c in world.live("clients")}
    assert rows["Acme"] == "Supplier"
    assert rows["Acme (acme@x.example)"] == "Client"


def test_a_shop_product_without_a_price_gets_none(tmp_path: Path) -> None:
    with Sandbox(products=2, seed=8) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            sandbox.shops[0].act("create_product", name="No price", sku="NOPRICE", regular_price="", type="simple")
            world.connect("megaventory-classic")
            world.imports()
            world.sync()
            world.sync()
            assert writes_to_shops(world) == []


def test_a_conflict_is_told_and_the_rest_flows(tmp_path: Path) -> None:
    with Sandbox(products=3, seed=8) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect("megaventory-classic")
            world.imports()
            world.sync()
            rows = world.shop.state()["products"]
            world.shop.act("edit_product", id=rows[0]["id"], regular_price="31")
            world.account.act("edit_product", sku=rows[0]["sku"], ProductSellingPrice=32)
            dearer = float(rows[1]["regular_price"]) + 1
            world.account.act("edit_product", sku=rows[1]["sku"], ProductSellingPrice=dearer)
            (done,) = world.sync()
            with world.reading() as reader:
                (note,) = reader.notes(done.id)
            assert "changed on both sides" in note.reason
            prices = [p["regular_price"] for p in world.shop.state()["products"]]
            assert [float(p) for p in prices[:2]] == [31, dearer]
            assert float(there(world, rows[0]["sku"])["productsellingprice"]) == 32


def test_a_purchase_price_of_megaventory_reaches_the_shop_and_never_the_other_way(world: World) -> None:
    row = first(world)
    world.account.act("edit_product", sku=row["sku"], ProductPurchasePrice=3.5)
    world.sync()
    meta = {m["key"]: m["value"] for m in first(world)["meta_data"]}
    assert meta["purchase_price"] == "3.5"
    world.shop.act("edit_product", id=row["id"], meta_data=[{"key": "purchase_price", "value": "9"}])
    world.sync()
    world.imports("product")
    assert float(there(world, row["sku"])["productpurchaseprice"]) == 3.5


def test_one_shop_cannot_be_connected_twice(world: World) -> None:
    with pytest.raises(WcSyncError, match="already connected"):
        world.add(world.sandbox.systems[0], "Twice")


def test_a_tax_that_lost_its_twin_is_made_again_when_it_is_lost(world: World) -> None:
    taxes = world.shop.state()["taxes"]
    seen: dict[tuple[str, str], int] = {}
    for row in taxes:
        key = (row["name"], row["rate"])
        if key in seen:
            world.shop.act("delete_tax", id=seen[key])
            break
        seen[key] = row["id"]
    world.imports("tax")
    gone = next(t["taxid"] for t in world.live("taxes") if t["taxname"] == key[0])
    world.account.act("lose", kind="tax", ids=[gone])
    world.imports("tax")
    assert problems(world.shop.state(), world.account.state()) == []


def test_a_client_who_became_an_administrator_is_no_longer_sent(world: World) -> None:
    row = next(c for c in world.shop.state()["customers"] if c["role"] == "customer")
    world.shop.act("set_role", id=row["id"], role="administrator")
    world.shop.act("edit_customer", id=row["id"], first_name="Boss")
    world.forget_log()
    done = fields(world.imports("customer"))
    assert world.writes() == []
    assert done["Clients"]["skipped"] >= 1


def test_a_year_of_drift_is_no_edit_when_the_preset_changes(world: World) -> None:
    """E20."""
    row = first(world)
    world.account.act("edit_product", sku=row["sku"], ProductDescription="Drifted")
    world.sync()
    world.ask(Share("megaventory-classic", 1, 2))
    world.sync()
    assert first(world)["name"] == row["name"]
    world.account.act("edit_product", sku=row["sku"], ProductDescription="Edited now")
    world.sync()
    assert first(world)["name"] == "Edited now"


def test_what_is_refused_is_sent_by_the_next_sync_once_it_was_corrected(world: World) -> None:
    """E3: a failed action waits for a change of the record, not for a person's click."""
    world.account.switch(refuse_bad_country=True)
    row = next(c for c in world.shop.state()["customers"] if c["role"] == "customer")
    world.shop.act("edit_customer", id=row["id"], billing={**row["billing"], "country": "Atlantis"})
    (refused,) = world.sync()
    assert refused.total(Found.FAILED) == 1
    (again,) = world.sync()
    assert again.total(Found.FAILED) == 0
    world.shop.act("edit_customer", id=row["id"], billing={**row["billing"], "country": "GR", "city": "Volos"})
    (done,) = world.sync()
    assert done.total(Found.UPDATE) == 1
    assert world.live("clients")


def test_a_refused_quantity_is_tried_again_by_the_next_import(world: World) -> None:
    world.account.faults(
        [{"match": {"operation": "InventoryLocationStockProductStockUpdate"}, "fault": "firewall_403"}]
    )
    world.imports("quantity")
    world.account.faults()
    done = world.imports("quantity")
    assert done.total(Found.UPDATE) == 4


def test_nothing_travels_by_itself_before_it_was_imported(tmp_path: Path) -> None:
    with Sandbox(products=2, seed=8) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            assert world.ask(SyncOnce()) == ()
