"""Operations beside each other, at rest, and while connections change: nothing is lost, doubled or sent by itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import keyring
import pytest

from tests.engine.test_choices import held_import, let_go, pick_titled, product, skus, twin
from tests.engine.test_connections import row
from tests.support.world import World
from wcsync_desktop.connectors.woocommerce.client import WooClient
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import (
    CancelOperation,
    ContinueInterrupted,
    EditConnection,
    ExamineAccount,
    LeaveOut,
    PauseOperation,
    RemoveConnection,
    ResumeOperation,
    Share,
    StartImport,
    TryConnection,
)
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Sandbox(products=30, seed=5) as sandbox:
        made = World(tmp_path, sandbox)
        with made.running():
            made.connect()
            yield made


def paused(world: World) -> int:
    """A paused import with nothing in flight."""
    operation = held_import(world)
    world.ask(PauseOperation(operation))
    let_go(world)
    world.until(lambda _: all(e["status"] is not None for e in world.account.log()))
    world.ask(LeaveOut(2, (), True))  # the answers have been taken in after this
    return operation


# --- needs that change while an action rests (E15, E16) -----------------------------------------------------------


def test_another_category_while_a_paused_import_rests(tmp_path: Path) -> None:
    with Sandbox(products=30, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            operation = paused(world)
        last = world.shop.state()["products"][-1]
        category = world.shop.act("create_category", name="Brand new category")
        world.shop.act("edit_product", id=last["id"], categories=[{"id": category["id"]}])
        with world.running():
            world.ask(ContinueInterrupted())
            world.ask(ResumeOperation(operation))
            (view,) = world.wait((operation,))
            assert (view.state, len(skus(world))) == ("Completed", 30)
            names = {c["productcategoryid"]: c["productcategoryname"] for c in world.live("categories")}
            (there,) = [p for p in world.live("products") if p["productsku"] == last["sku"]]
            assert names[there["productcategoryid"]] == "Brand new category"


# --- two shops and one account ------------------------------------------------------------------------------------


@pytest.fixture
def two(tmp_path: Path) -> Iterator[World]:
    with Sandbox(shops=2, products=12, seed=5) as sandbox:
        made = World(tmp_path, sandbox)
        for entry in list(sandbox.shops[1].state()["products"]):
            fields = {"sku": f"B-{entry['id']}"}
            sandbox.shops[1].act("edit_silently", kind="product", id=entry["id"], fields=fields)
        with made.running():
            for number, name in enumerate(("Shop A", "Shop B", "MV")):
                made.add(sandbox.systems[number], name)
            for shop in (1, 2):
                made.ask(Share("megaventory", shop, 3))
            yield made


def test_an_import_of_one_shop_drops_nothing_that_another_one_waits_for(two: World) -> None:
    two.account.faults([{"match": {"operation": "ProductCategoryUpdate"}, "nth": 1, "fault": "hold_before"}])
    first = two.ask(StartImport(1, 3, ("product",)))
    assert two.account.held(20)
    two.imports("tax", shop=2, target=3)
    let_go(two)
    (view,) = two.wait((first,))
    assert view.state == "Completed"
    assert {p["sku"] for p in two.shop.state()["products"]} <= skus(two)


def test_what_one_shop_made_is_not_forgotten_because_another_one_read_before(two: World) -> None:
    other = two.sandbox.shops[1]
    other.faults([{"match": {"path": r"/products\?.*offset=0"}, "nth": 1, "fault": "hold_before"}])
    second = two.ask(StartImport(2, 3, ("product",)))
    assert other.held(20)
    two.account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 3, "times": 100, "fault": "hold_before"}])
    first = two.ask(StartImport(1, 3, ("product",)))
    assert two.account.held(20)
    other.faults()
    other.release()
    let_go(two)
    assert [v.state for v in two.wait((first, second))] == ["Completed", "Completed"]
    for shop in two.sandbox.shops:
        assert {p["sku"] for p in shop.state()["products"]} <= skus(two)


def test_what_needs_a_person_in_one_shop_is_not_forgotten_by_an_import_of_another(two: World) -> None:
    two.shop.act("create_product", name="No SKU", regular_price="5")
    for shop in (1, 2):
        two.imports("product", shop=shop, target=3)
        with two.reading() as reader:
            assert reader.needs_person() == 1


# --- at rest ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("goes_on", [True, False])
def test_what_is_paused_sends_nothing_after_a_restart(tmp_path: Path, goes_on: bool) -> None:
    with Sandbox(products=30, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            operation = paused(world)
            before = len(skus(world))
        assert before < 30
        world.account.clear_log()
        with world.running():
            if goes_on:  # as the window does; the command line need not
                world.ask(ContinueInterrupted())
            assert world.ask(TryConnection(2)).is_good
            with pytest.raises(WcSyncError, match="is paused"):
                world.ask(StartImport(1, 2, ("tax",)))
            assert [e for e in world.account.log() if e["write"]] == []
            world.ask(CancelOperation(operation)) if goes_on else world.ask(StartImport(1, 2, ("product",)))
            (view,) = world.wait((operation,))
            assert view.error == "" if not goes_on else view.error.startswith("Cancelled")


# --- connections that change meanwhile ----------------------------------------------------------------------------


class SlowKeyring:
    """A keyring that takes its time."""

    def __init__(self) -> None:
        self.asked, self.answer = threading.Event(), threading.Event()
        ring: Any = keyring.get_keyring()
        for name in ("set_password", "delete_password"):
            setattr(ring, name, self._slow(getattr(ring, name)))

    def _slow(self, real: Any) -> Any:
        def wait(*arguments: str) -> Any:
            self.asked.set()
            self.answer.wait(30)
            return real(*arguments)

        return wait


def test_an_import_begun_while_new_keys_are_stored_waits_for_them(world: World) -> None:
    slow = SlowKeyring()
    here = row(world, 2)
    secret = tuple(world.sandbox.systems[1].secret)
    editing = world.submit(EditConnection(2, here.name, here.address, secret, here.ca, here.options))
    assert slow.asked.wait(10)
    operation = world.ask(StartImport(1, 2, ("product",)))
    slow.answer.set()
    editing.result(30)
    (view,) = world.wait((operation,))
    assert (view.state, view.error, len(skus(world))) == ("Completed", "", 30)


def test_an_import_begun_while_its_connection_is_removed_says_so(world: World) -> None:
    slow = SlowKeyring()
    removing = world.submit(RemoveConnection(2))
    assert slow.asked.wait(10)
    operation = world.ask(StartImport(1, 2, ("product",)))
    slow.answer.set()
    removing.result(30)
    (view,) = world.wait((operation,))
    assert (view.state, "removed" in view.error) == ("Failed", True)


def test_a_test_of_the_old_keys_says_nothing_about_the_new_ones(world: World) -> None:
    shop = row(world, 1)
    world.shop.faults([{"match": {"path": "/products"}, "nth": 1, "fault": "hold_before"}])
    testing = world.submit(TryConnection(1))
    assert world.shop.held(10)
    wrong = ("ck_wrongwrong", "cs_wrongwrong")
    world.ask(EditConnection(1, shop.name, shop.address, wrong, shop.ca, {**shop.options, "concurrency": "1"}))
    world.shop.faults()
    world.shop.release()
    assert testing.result(30).is_good
    assert (row(world, 1).state, row(world, 1).options["concurrency"]) == ("untested", "1")


def test_a_host_that_begins_to_drop_the_header_of_the_keys_stops_no_import(world: World) -> None:
    world.imports("tax")
    world.shop.faults([{"fault": "strip_authorization"}])
    assert world.imports("tax").state == "Completed"
    assert world.ask(TryConnection(1)).is_good
    assert world.imports("tax").state == "Completed"


def test_a_shop_that_moved_and_moved_back_is_the_same_and_is_not_connected_twice(world: World) -> None:
    world.imports("product")
    address = world.sandbox.systems[0]
    for site in ("https://127.0.0.1:1/moved", address.url):
        world.shop.act("change_settings", settings={"site": site})
        shop = row(world, 1)
        found = world.ask(ExamineAccount("t", shop.kind, shop.address, (), shop.ca, shop.options, 1))
        world.ask(EditConnection(1, shop.name, shop.address, (), shop.ca, {**shop.options, **found.learned}))
        again = world.ask(ExamineAccount("n", address.kind, address.url, tuple(address.secret), str(address.ca)))
        assert "already connected" in again.rungs[-1].says
        assert world.imports("product").state == "Completed"


def test_rungs_of_an_examination_that_broke_off_do_not_stay(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(WooClient, "may_write", None)
    address = world.sandbox.systems[0]
    with pytest.raises(TypeError):
        world.ask(ExamineAccount("boom", address.kind, address.url, tuple(address.secret), str(address.ca)))
    world.until(lambda snapshot: "boom" not in snapshot.rungs)


# --- twins --------------------------------------------------------------------------------------------------------


def test_when_the_picked_twin_is_deleted_one_of_the_others_takes_its_place(world: World) -> None:
    one = product(world, "DUP", name="One")
    two = twin(world, "DUP", "Two")
    three = twin(world, "DUP", "Three")
    world.imports("product")
    pick_titled(world, "DUP", "Two")
    world.imports("product")
    world.imports("product")
    world.shop.act("delete_product", id=two)
    world.imports("product")
    for number, name in ((one, "One new"), (three, "Three new")):
        world.shop.act("edit_product", id=number, name=name)
    world.imports("product")
    world.imports("product")
    (there,) = [p for p in world.live("products") if p["productsku"] == "DUP"]
    assert there["productdescription"] in ("One new", "Three new")
    world.forget_log()
    world.imports("product")
    assert world.writes() == []


def test_a_quantity_that_was_refused_is_tried_again_also_for_one_that_stands_for_another(world: World) -> None:
    product(world, "DUP", name="One", manage_stock=True, stock_quantity=3)
    other = twin(world, "DUP", "Two")
    world.shop.act("edit_product", id=other, manage_stock=True, stock_quantity=1)
    world.imports("product")
    pick_titled(world, "DUP", "One")
    for _ in range(2):
        world.imports("product")
    world.imports("quantity")
    world.shop.faults(
        [{"match": {"path": f"/products/{other}", "method": "PUT"}, "fault": "html_200_before", "times": 99}]
    )
    world.imports("shop_quantity")
    world.shop.faults()
    world.imports("shop_quantity")
    (there,) = [p for p in world.shop.state()["products"] if p["id"] == other]
    assert there["stock_quantity"] == 3


def test_a_product_left_out_while_quantities_for_the_shop_rest_keeps_its_own(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wcsync_desktop.engine.propagate.BATCH", 1)
    world.imports("product")
    world.imports("quantity")
    rows = world.shop.state()["products"]
    for entry in rows:
        world.shop.act("edit_silently", kind="product", id=entry["id"], fields={"stock_quantity": 500})
    dry = world.imports("shop_quantity", dry_run=True)
    world.shop.faults([{"match": {"path": "/batch"}, "nth": 2, "times": 100, "fault": "hold_before"}])
    operation = world.ask(StartImport(1, 2, ("shop_quantity",)))
    assert world.shop.held(20)
    world.ask(PauseOperation(operation))
    world.shop.faults()
    world.shop.release()
    last = max(rows, key=lambda r: int(r["id"]))
    with world.reading() as reader:
        members = reader.members(1, "product", last["sku"])
    world.ask(LeaveOut(2, members, True))
    with world.reading() as reader:
        (shown,) = [r for r in reader.preview(dry.id, limit=500) if r.key == last["sku"]]
    assert shown.left_out
    world.ask(ResumeOperation(operation))
    world.wait((operation,))
    assert {p["id"]: p["stock_quantity"] for p in world.shop.state()["products"]}[last["id"]] == 500


# --- passes -------------------------------------------------------------------------------------------------------


def test_a_host_that_does_not_tell_the_total_is_read_to_the_end(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    real = WooClient.get

    def without_total(self: WooClient, path: str, **params: str) -> Any:
        answer = real(self, path, **params)
        return replace(answer, headers={k: v for k, v in answer.headers.items() if not k.startswith("x-wp-total")})

    monkeypatch.setattr(WooClient, "get", without_total)
    assert world.imports("product").state == "Completed"
    assert len(skus(world)) == 30
