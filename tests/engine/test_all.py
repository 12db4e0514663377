"""Synchronising all, operations that take each other's place, and doing again what failed (SA-2, SA-3, SA-14, E17)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.test_guards import ONE, TWO, at_rest, edit, there
from tests.engine.test_orders import place, product, sales_orders, synced
from tests.support.world import ALL, Beginning, World, imported
from wcsync_desktop.core.actions import Found, OperationState, What
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import (
    AfterRestore,
    PauseOperation,
    RemoveConnection,
    RetryOperations,
    SettleRestore,
    Share,
    StartImport,
    SynchronizeAll,
    SyncOnce,
)
from wcsync_desktop.database import observations
from wcsync_desktop.database.reader import OperationFilter, OperationView, Place
from wcsync_desktop.sandbox.launch import Sandbox

THREE = "CLEAN-00003"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path) as made:
        yield made


def everything(world: World) -> OperationView:
    (view,) = world.wait((world.ask(SynchronizeAll(1, 2)),))
    assert view.synchronize_all
    assert (view.what, view.state, view.error) == (What.SYNC, "Completed", "")
    return view


def test_where_all_is_right_nothing_is_written(world: World) -> None:
    everything(world)
    assert world.writes() == []


def test_what_a_follower_changed_by_itself_is_put_back_and_all_else_compared(world: World) -> None:
    """E27: a later change does not do it, synchronising all does."""
    world.account.act("edit_product", sku=ONE, ProductDescription="Edited by somebody there")
    synced(world)
    assert there(world)["ProductDescription"] == "Edited by somebody there"
    edit(world, TWO, name="Changed here")
    number = place(world, THREE)
    view = everything(world)
    assert there(world)["ProductDescription"] == product(world, ONE)["name"]
    assert there(world, TWO)["ProductDescription"] == "Changed here"
    assert str(number) in sales_orders(world)
    assert view.counts["Megaventory", "Products"] == {"updated": 2}
    at_rest(world)


def test_what_was_changed_without_a_new_date_is_found(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plugins and imports into the database change records without telling anyone when."""
    monkeypatch.setattr(observations, "OVERLAP_MS", 0)
    synced(world)
    row = product(world, ONE)
    world.shop.act("edit_silently", kind="product", id=row["id"], fields={"name": "Changed in the dark"})
    synced(world)
    assert there(world)["ProductDescription"] != "Changed in the dark"
    everything(world)
    assert there(world)["ProductDescription"] == "Changed in the dark"


def test_what_was_deleted_there_is_not_made_again(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning("megaventory-classic")) as world:
        world.account.act("set_stock", sku=ONE, quantity=0)
        synced(world)
        world.account.act("delete_product", sku=ONE)
        everything(world)
        assert product(world, ONE)["status"] == "trash"
        assert ONE not in {p["productsku"] for p in world.live("products")}
        everything(world)
        assert ONE not in {p["productsku"] for p in world.live("products")}


def test_a_running_synchronisation_gives_way_to_one_of_everything_after_the_record_in_hand(world: World) -> None:
    for sku in (ONE, TWO, THREE):
        edit(world, sku, name=f"New {sku}")
    world.account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 1, "fault": "hold_after"}])
    (first,) = world.ask(SyncOnce())
    assert world.account.held(20)
    second = world.ask(SynchronizeAll(1, 2))
    world.account.faults()
    world.account.release()
    one, two = world.wait((first, second))
    assert (one.state, one.error) == (OperationState.ABORTED, "A later synchronization took over.")
    assert two.state is OperationState.COMPLETED
    assert [there(world, s)["ProductDescription"] for s in (ONE, TWO, THREE)] == [f"New {s}" for s in (ONE, TWO, THREE)]
    assert Counter(world.writes())["ProductUpdate"] == 3, "no record is written twice"
    at_rest(world)


def test_a_waiting_import_gives_way_to_one_that_contains_it(tmp_path: Path) -> None:
    with Sandbox(products=4, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.account.faults([{"match": {"operation": "TaxUpdate"}, "nth": 1, "fault": "hold_before"}])
            running = world.ask(StartImport(1, 2, ("tax",)))
            assert world.account.held(20)
            waiting = world.ask(StartImport(1, 2, ("product",)))
            whole = world.ask(StartImport(1, 2, ALL))
            world.account.faults()
            world.account.release()
            views = world.wait((running, waiting, whole))
            assert [v.state for v in views] == [OperationState.ABORTED, OperationState.ABORTED, "Completed"]
            assert views[1].started is None
            names = [t["taxname"] for t in world.live("taxes")]
            assert max(Counter(names).values()) == 1


def test_what_failed_is_done_again_and_its_records_are_tried_anew(world: World) -> None:
    world.account.switch(refuse_bad_country=True)
    address = {"address_1": "Street 1", "country": "Atlantis"}
    row = world.shop.act("create_customer", email="odd@example.com", first_name="Odd", billing=address)
    (view,) = world.sync()
    assert view.total(Found.FAILED) == 1
    world.account.switch(refuse_bad_country=False)
    synced(world)
    assert "Odd" not in str(world.live("clients")), "it waits for a person"
    (again,) = world.wait(world.ask(RetryOperations((view.id,))))
    assert again.counts["Megaventory", "Clients"] == {"created": 1}
    assert "Odd" in str(world.live("clients"))
    with world.reading() as reader:
        # What was counted then is still there to be looked at.
        place = Place(view.id, 2, "customer", Found.FAILED)
        (record,) = reader.records(place, 0, 10)
        assert (record.key, record.state, reader.record_count(place)) == ("odd@example.com", "superseded", 1)
        assert "Megaventory refuses it" in record.reason
        (attempt,) = reader.attempts(record.action)
        assert "Atlantis" in attempt.request
        (record,) = reader.records(Place(again.id, 2, "customer", Found.CREATE), 0, 10)
    assert ("email", "", "odd@example.com") in record.changes
    assert record.source_id == str(row["id"])


def test_what_an_update_changed_is_kept(world: World) -> None:
    before = product(world, TWO)["name"]
    edit(world, TWO, name="Renamed")
    (view,) = world.sync()
    with world.reading() as reader:
        (record,) = reader.records(Place(view.id, 2, "product", Found.UPDATE), 0, 10)
        (move,) = reader.attempts(record.action)
    assert record.changes == (("name", before, "Renamed"),)
    assert (record.key, record.source_id) == (TWO, str(product(world, TWO)["id"]))
    assert move.outcome == "done"
    assert "Renamed" in move.request


def test_operations_that_failed_together_are_done_again_once(world: World) -> None:
    world.shop.faults([{"match": {}, "fault": "expired_key"}])
    failed = [world.sync()[0].id for _ in range(2)]
    with world.reading() as reader:
        wanted = OperationFilter(states=frozenset({OperationState.FAILED}))
        assert {o.id for o in reader.operations(wanted=wanted)} == set(failed)
        assert reader.operation_count(wanted) == 2
    world.shop.faults()
    started = world.ask(RetryOperations(tuple(failed)))
    assert len(started) == 1
    (view,) = world.wait(started)
    assert view.state is OperationState.COMPLETED


# --- each state of the history (SA-3) ---------------------------------------------------------------------------------


def state_of(world: World, operation: int) -> tuple[str, str]:
    view = world.view(operation)
    return view.state, view.error


def test_what_waits_and_what_runs_say_so(world: World) -> None:
    edit(world, ONE, name="New")
    world.account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 1, "fault": "hold_before"}])
    (first,) = world.ask(SyncOnce())
    assert world.account.held(20)
    (second,) = world.ask(SyncOnce())
    assert (state_of(world, first)[0], state_of(world, second)[0]) == ("In progress", "Not processed")
    world.account.faults()
    world.account.release()
    assert {v.state for v in world.wait((first, second))} == {"Completed"}


def test_an_address_without_woocommerce_is_no_webshop(world: World) -> None:
    world.shop.act("change_settings", woocommerce=False)
    (view,) = world.sync()
    assert view.state is OperationState.WEBSHOP_NOT_FOUND
    assert "No WooCommerce answers" in view.error
    world.shop.act("change_settings", woocommerce=True)
    synced(world)


def test_a_paused_operation_whose_shop_was_removed_ends_as_webshop_not_found(tmp_path: Path) -> None:
    with Sandbox(products=4, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 2, "fault": "hold_before"}])
            operation = world.ask(StartImport(1, 2, ("product",)))
            assert world.account.held(20)
            world.ask(PauseOperation(operation))
            world.account.faults()
            world.end()
            world.account.release()
        with world.running():
            assert state_of(world, operation)[0] == "In progress"
            world.ask(RemoveConnection(1))
            world.until(lambda s: operation in s.ended)
            assert state_of(world, operation) == ("Webshop not found", "The connection was removed meanwhile.")
            world.forget_log()
        assert world.writes() == []


# --- what a review found ----------------------------------------------------------------------------------------------


def went_back(world: World) -> OperationView:
    """A backup of the shop from before an edit was put back, and the next look noticed."""
    world.shop.act("backup")
    edit(world, ONE, name="After the backup")
    synced(world)
    world.shop.act("restore_backup")
    (failed,) = world.sync()
    assert failed.state is OperationState.FAILED
    return failed


def test_before_a_person_has_decided_about_a_restore_nothing_is_done_again(world: World) -> None:
    failed = went_back(world)
    edit(world, ONE, short_description="Touched")
    with pytest.raises(BadData):
        world.ask(RetryOperations((failed.id,)))
    assert there(world)["ProductDescription"] == "After the backup"


def test_what_a_person_chose_after_a_restore_is_what_is_done_again(world: World) -> None:
    went_back(world)
    world.shop.faults([{"match": {}, "fault": "firewall_403"}])
    (put_back,) = world.wait(world.ask(SettleRestore(1, AfterRestore.OTHERS)))
    assert put_back.state is OperationState.FAILED
    world.shop.faults()
    (again,) = world.wait(world.ask(RetryOperations((put_back.id,))))
    assert again.what is What.PUT_BACK
    assert product(world, ONE)["name"] == there(world)["ProductDescription"] == "After the backup"


def test_doing_again_what_failed_does_not_make_again_what_was_deleted(world: World) -> None:
    world.account.switch(refuse_bad_country=True)
    world.account.act("set_stock", sku=TWO, quantity=0)
    world.account.act("delete_product", sku=TWO)
    address = {"address_1": "Street 1", "country": "Atlantis"}
    world.shop.act("create_customer", email="odd@example.com", first_name="Odd", billing=address)
    (view,) = world.sync()
    assert view.total(Found.FAILED) == 1
    assert view.total(Found.PROBLEM) == 1
    world.account.switch(refuse_bad_country=False)
    world.wait(world.ask(RetryOperations((view.id,))))
    assert "Odd" in str(world.live("clients"))
    assert TWO not in {p["productsku"] for p in world.live("products")}


def test_different_operations_of_a_pair_are_each_done_again(world: World) -> None:
    world.shop.faults([{"match": {}, "fault": "expired_key"}])
    failed = [world.ask(SynchronizeAll(1, 2)), world.ask(StartImport(1, 2, ("tax",)))]
    failed += world.ask(SyncOnce())
    assert {v.state for v in world.wait(failed)} == {OperationState.FAILED}
    world.shop.faults()
    done = world.wait(world.ask(RetryOperations(tuple(failed))))
    assert [(v.what, v.synchronize_all) for v in done] == [(What.SYNC, True), (What.IMPORT, False)]


def test_synchronising_all_does_not_wait_behind_what_is_paused(tmp_path: Path) -> None:
    with Sandbox(products=4, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.imports("product")
            world.account.faults([{"match": {"operation": "TaxUpdate"}, "nth": 1, "fault": "hold_before"}])
            operation = world.ask(StartImport(1, 2, ("tax",)))
            assert world.account.held(20)
            world.ask(PauseOperation(operation))
            with pytest.raises(BadData, match="paused"):
                world.ask(SynchronizeAll(1, 2))
            world.account.faults()
            world.account.release()


def test_behind_a_number_is_the_record_of_the_operations_own_shop(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(shops=2, products=3, quantities=False)) as world:
        second = world.sandbox.shops[1]
        world.add(world.sandbox.systems[1], "Second")
        world.ask(Share("megaventory", 3, 2))
        for _ in range(4):
            second.act("create_product", name="Other", regular_price="1")  # so that ids differ
        second.act("create_product", name="Second's", sku="SHARED-1", regular_price="5")
        world.shop.act("create_product", name="First's", sku="SHARED-1", regular_price="5")
        world.sync()
        world.imports("product", shop=3)
        number = {
            3 if shop is second else 1: str(next(p["id"] for p in shop.state()["products"] if p["sku"] == "SHARED-1"))
            for shop in (world.shop, second)
        }
        assert number[1] != number[3]
        world.shop.act("edit_product", id=int(number[1]), name="Renamed")
        views = world.sync()  # both shops' operations know the product: one of them sends it
        with world.reading() as reader:
            sent = [(v.shop, r) for v in views for r in reader.records(Place(v.id, 2, "product", Found.UPDATE), 0, 10)]
        assert sent
        assert all(record.source_id == number[shop] for shop, record in sent)
