"""What a person decides about single records and running imports: left out, picked, paused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.world import ALL, Beginning, World, duplicates, imported
from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.messages import (
    CancelOperation,
    ContinueInterrupted,
    LeaveOut,
    PauseOperation,
    PickPartner,
    PickProduct,
    ResumeOperation,
    Share,
    StartImport,
)
from wcsync_desktop.database.reader import PreviewFilter, PreviewRow, SkuProblem, SkuTrouble
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(imports=False)) as made:
        yield made


def preview(world: World, *kinds: str, text: str = "") -> tuple[PreviewRow, ...]:
    view = world.imports(*kinds, dry_run=True)
    with world.reading() as reader:
        return reader.preview(view.id, wanted=PreviewFilter(text=text), limit=1000)


def problems(world: World) -> dict[str, SkuProblem]:
    with world.reading() as reader:
        return {p.sku: p for p in reader.sku_problems(1, 2)}


def skus(world: World) -> set[str]:
    return {p["productsku"] for p in world.live("products") if p["producttype"] != "Service"}


def product(world: World, sku: str, **fields: Any) -> int:
    row: dict[str, Any] = world.shop.act("create_product", sku=sku, regular_price="5", **fields)
    return int(row["id"])


def twin(world: World, sku: str, name: str) -> int:
    """A second product with a SKU, as old imports and plugins leave it (the API itself refuses it)."""
    row = world.shop.act("create_product", name=name, regular_price="5")
    world.shop.act("edit_silently", kind="product", id=row["id"], fields={"sku": sku})
    return int(row["id"])


def pick_titled(world: World, sku: str, title: str) -> None:
    """Pick the product of this name in the SKU doctor."""
    found = problems(world)[sku]
    world.ask(PickProduct(next(c.member for c in found.candidates if c.title == title)))


# --- left out (E19) -----------------------------------------------------------------------------------------------


def test_what_was_unticked_is_never_sent_until_it_is_ticked_again(world: World) -> None:
    (row,) = preview(world, "product", text="CLEAN-00003")
    assert row.member is not None
    assert world.ask(LeaveOut(2, (row.member,), True)) == 1
    view = world.imports("product")
    counts = view.counts["Megaventory", "Products"]
    assert (counts["created"], counts["skipped"]) == (7, 1)
    assert "CLEAN-00003" not in skus(world)
    (shown,) = preview(world, "product", text="CLEAN-00003")
    assert (shown.left_out, shown.found, shown.reason) == (True, Found.SKIP, "Left out by you.")
    number = next(p["id"] for p in world.shop.state()["products"] if p["sku"] == "CLEAN-00003")
    world.shop.act("edit_product", id=number, name="Edited")
    world.sync()
    assert "CLEAN-00003" not in skus(world)
    world.ask(LeaveOut(2, (row.member,), False))
    world.sync()
    assert "CLEAN-00003" in skus(world)


def test_a_record_that_was_sent_and_is_left_out_stays_as_it_is(world: World) -> None:
    world.imports("product")
    (row,) = preview(world, "product", text="CLEAN-00002") or (None,)
    with world.reading() as reader:
        members = reader.members(1, "product", text="CLEAN-00002")
    assert row is None or row.member == members[0]
    world.ask(LeaveOut(2, members, True))
    number = next(p["id"] for p in world.shop.state()["products"] if p["sku"] == "CLEAN-00002")
    world.shop.act("edit_product", id=number, name="Not for Megaventory")
    world.forget_log()
    world.imports("product")
    world.sync()
    assert world.writes() == []
    world.ask(LeaveOut(2, members, False))
    world.imports("product")
    assert world.writes() == ["ProductUpdate"]


def test_left_out_products_get_no_starting_quantity(world: World) -> None:
    world.imports("product")
    with world.reading() as reader:
        members = reader.members(1, "product", text="CLEAN-0000")
    world.ask(LeaveOut(2, members[:5], True))
    view = world.imports("quantity")
    counts = view.counts["Megaventory", "Starting quantities"]
    assert counts["skipped"] >= 5
    assert sum(counts.values()) == len(members)


# --- the SKU doctor (rule 24) -------------------------------------------------------------------------------------


def test_each_trouble_is_named_and_everything_else_goes_on(world: World) -> None:
    product(world, "", name="None at all")
    product(world, "DUP", name="One")
    twin(world, "DUP", "Two")
    product(world, "Case 1", name="Upper")
    twin(world, "case1", "Lower")
    trashed = product(world, "BIN", name="Old")
    world.imports("product")
    world.shop.act("trash_product", id=trashed)
    parent = product(world, "SHIRT", name="Shirt", type="variable")
    for option in ("Red", "Blue"):
        world.shop.act("create_variation", parent=parent, fields={"regular_price": "3", "description": option})
    world.imports("product")
    found = {p.trouble: p for p in problems(world).values()}
    assert set(found) == {
        SkuTrouble.MISSING,
        SkuTrouble.DUPLICATE,
        SkuTrouble.SPELLED_ALIKE,
        SkuTrouble.NO_OWN,
        SkuTrouble.IN_TRASH,
    }
    assert {c.title for c in found[SkuTrouble.DUPLICATE].candidates} == {"One", "Two"}
    assert [c.there for c in found[SkuTrouble.IN_TRASH].candidates] == [False, True]
    assert len(skus(world)) == 8 + 1


def test_picking_one_of_two_sends_it_and_the_other_stands_for_the_same(world: World) -> None:
    product(world, "DUP", name="One")
    twin(world, "DUP", "Two")
    world.imports("product")
    problem = problems(world)["DUP"]
    picked = next(c for c in problem.candidates if c.title == "Two")
    world.ask(PickProduct(picked.member))
    assert "DUP" not in problems(world)
    view = world.imports("product")
    assert view.counts["Megaventory", "Products"]["created"] == 1
    (there,) = [p for p in world.live("products") if p["productsku"] == "DUP"]
    assert there["productdescription"] == "Two"
    world.forget_log()
    world.imports("product")
    assert world.writes() == []
    with world.reading() as reader:
        assert reader.needs_person() == 0


def test_picking_another_than_the_linked_one_moves_the_link_without_a_second_record(world: World) -> None:
    product(world, "DUP", name="One")
    world.imports("product")
    twin(world, "DUP", "Two")
    world.imports("product")
    picked = next(c for c in problems(world)["DUP"].candidates if c.title == "Two")
    world.ask(PickProduct(picked.member))
    world.imports("product")
    (there,) = [p for p in world.live("products") if p["productsku"] == "DUP"]
    assert there["productdescription"] == "Two"
    world.forget_log()
    world.imports("product")
    assert world.writes() == []


def test_picking_the_record_that_is_meant_in_megaventory(world: World) -> None:
    product(world, "Both", name="Mine")
    world.account.switch(sku_case_insensitive=False)
    for sku in ("BOTH", "both"):
        world.account.act("create_product", ProductSKU=sku, ProductDescription=f"There {sku}")
    world.imports("product")
    problem = problems(world)["Both"]
    assert problem.trouble is SkuTrouble.SEVERAL_THERE
    mine = next(c for c in problem.candidates if not c.there)
    meant = next(c for c in problem.candidates if c.sku == "both")
    world.ask(PickPartner(mine.member, meant.member))
    world.imports("product")
    names = {p["productsku"]: p["productdescription"] for p in world.live("products")}
    assert "Mine" in names.values()
    assert names["BOTH"] == "There BOTH"
    assert "Both" not in problems(world)


# --- paused (E17) -------------------------------------------------------------------------------------------------


def held_import(world: World) -> int:
    """An import whose third product is held by the far side."""
    world.account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 3, "times": 100, "fault": "hold_before"}])
    operation = int(world.ask(StartImport(1, 2, ("product",))))
    assert world.account.held(20)
    return operation


def let_go(world: World) -> None:
    world.account.faults()
    world.account.release()


def test_a_paused_import_rests_after_the_records_in_hand_and_goes_on(world: World) -> None:
    operation = held_import(world)
    assert world.ask(PauseOperation(operation)) is True
    let_go(world)
    world.until(lambda s: any(p.paused for p in s.running))
    world.ask(LeaveOut(2, (), True))  # a turn of the engine, after which everything in hand may have come back
    before = len(skus(world))
    view = world.view(operation)
    assert (view.state, view.error) == ("In progress", "Paused")
    assert before < 8
    assert world.ask(ResumeOperation(operation)) is True
    (view,) = world.wait((operation,))
    assert (view.state, view.error, len(skus(world))) == ("Completed", "", 8)


def test_a_paused_import_stays_paused_over_a_restart_and_can_be_cancelled(tmp_path: Path) -> None:
    with Sandbox(products=30, seed=5) as sandbox:
        world = World(tmp_path / "p", sandbox)
        with world.running():
            world.connect()
            operation = held_import(world)
            world.ask(PauseOperation(operation))
            let_go(world)
        kept = world.snapshots[-1]
        assert kept.running[0].paused
        with world.running():
            assert world.ask(ContinueInterrupted()) == ()
            world.until(lambda s: any(p.paused for p in s.running))
            assert len(skus(world)) < 30
            world.ask(ResumeOperation(operation))
            world.wait((operation,))
            assert len(skus(world)) == 30
            assert duplicates(world.live("products"), "productsku") == []


def test_a_paused_import_can_be_cancelled(world: World) -> None:
    operation = held_import(world)
    world.ask(PauseOperation(operation))
    let_go(world)
    world.ask(CancelOperation(operation))
    (view,) = world.wait((operation,))
    assert view.error.startswith("Cancelled by you after")
    world.imports()
    assert len(skus(world)) == 8


def test_an_import_into_another_account_does_not_wait_for_a_slow_one(tmp_path: Path) -> None:
    """One slow system never slows another (FEATURES.md, failure 14)."""
    with Sandbox(products=5, megaventories=2, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            third = world.add(sandbox.systems[2], "Second Megaventory")
            world.ask(Share("megaventory", 1, third))
            slow = held_import(world)
            view = world.imports(*ALL, target=third)
            assert view.state == "Completed"
            assert world.view(slow).state == "In progress"
            let_go(world)
            world.wait((slow,))
        assert len(skus(world)) == 5


# --- starting quantities from Megaventory (MV-9, MV-18, MV-19) ----------------------------------------------------


def shop_stock(world: World) -> dict[str, int | None]:
    return {p["sku"]: p["stock_quantity"] for p in world.shop.state()["products"]}


def test_quantities_from_megaventory_are_what_may_be_sold_and_unknown_ones_stay(world: World) -> None:
    world.imports("product")
    before = shop_stock(world)
    second = world.account.act("add_location", name="Second", abbreviation="Sec")
    world.account.act("set_stock", sku="CLEAN-00001", quantity=11)
    world.account.act("set_stock", sku="CLEAN-00001", quantity=4, location=second)
    world.account.act("set_stock", sku="CLEAN-00002", quantity=0)
    world.forget_log()
    dry = world.imports("shop_quantity", dry_run=True)
    assert world.writes() == []
    view = world.imports("shop_quantity")
    assert view.counts == dry.counts
    counts = view.counts["Shop", "Quantities for the shop"]
    assert (counts["updated"], counts["skipped"]) == (2, 6)
    assert shop_stock(world) == {**before, "CLEAN-00001": 15, "CLEAN-00002": 0}
    world.forget_log()
    world.imports("shop_quantity")
    assert world.writes() == []


def test_the_stock_of_a_shared_sku_goes_to_all_its_products_and_variations(world: World) -> None:
    product(world, "DUP", name="One", manage_stock=True, stock_quantity=1)
    other = twin(world, "DUP", "Two")
    world.shop.act("edit_product", id=other, manage_stock=True, stock_quantity=1)
    parent = product(world, "SHIRT", name="Shirt", type="variable")
    counted = {"sku": "SHIRT-R", "regular_price": "3", "manage_stock": True, "stock_quantity": 1}
    world.shop.act("create_variation", parent=parent, fields=counted)
    world.imports("product")
    world.ask(PickProduct(problems(world)["DUP"].candidates[0].member))
    world.imports("product")
    world.imports("product")
    world.account.act("set_stock", sku="DUP", quantity=9)
    world.account.act("set_stock", sku="SHIRT-R", quantity=5)
    view = world.imports("shop_quantity")
    assert view.counts["Shop", "Quantities for the shop"]["updated"] == 3
    rows = world.shop.state()["products"]
    assert [r["stock_quantity"] for r in rows if r["sku"] == "DUP"] == [9, 9]
    assert [r["stock_quantity"] for r in rows if r["sku"] == "SHIRT-R"] == [5]
