"""What a review of the copies found: each was wrong once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_copies import MAIN, SUB, copies, joined, queue, synced
from tests.engine.test_orders import place, shop_order
from tests.support.world import Beginning, World, imported
from wcsync_desktop.connectors.woocommerce import copies as bodies
from wcsync_desktop.connectors.woocommerce.connector import WooConnector
from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.copying import Follow, Missing, Route
from wcsync_desktop.core.errors import Rejected
from wcsync_desktop.core.messages import (
    AfterRestore,
    CopyWithMissing,
    EditConnection,
    HoldOrders,
    KeepRoutes,
    LeaveOut,
    RemoveConnection,
    RetryOperations,
    SettleRestore,
    SyncOrders,
    TryAgain,
)
from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.reader import OperationView, OrderFilter, OrderState

FOLLOWS = Route(MAIN, SUB, 0, Follow.AUTOMATIC)
TWO_SHOPS = Beginning(shops=2, imports=False, quantities=False)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, TWO_SHOPS) as made:
        made.add(made.sandbox.systems[1], "Sub")
        yield made


def pending(world: World, source: int = MAIN, target: int = SUB) -> int:
    with world.reading() as reader:
        return reader.order_count(source, target, OrderFilter(frozenset({OrderState.PENDING})))


def people(world: World) -> int:
    with world.reading() as reader:
        return reader.needs_person()


def sent(views: Iterable[OperationView]) -> int:
    return sum(view.total(Found.CREATE, Found.UPDATE) for view in views)


def new_product(world: World) -> None:
    world.shop.act("create_product", name="New", sku="NEW-1", regular_price="7.5")


def backup(world: World, number: int) -> None:
    """A backup of a shop whose order was last changed a minute ago: what happens next is later, whatever the clock."""
    world.shop.store.orders[number]["modified"] -= timedelta(minutes=1)
    world.shop.act("backup")


def moves(world: World, number: int, status: str) -> None:
    world.shop.act("set_order_status", id=number, status=status)


def copied_and_deleted(world: World) -> int:
    """An order whose copy was deleted, which is known."""
    sub = world.at_shop(1)
    joined(world, FOLLOWS)
    number = place(world)
    synced(world)
    (copy,) = copies(sub).values()
    sub.shop.act("delete_order", id=copy["id"])
    world.shop.act("set_order_status", id=number, status="completed")
    synced(world)
    synced(world)
    assert queue(world)[str(number)].state is OrderState.NEEDS_PERSON
    return number


def test_without_the_address_an_order_belongs_to_no_account_there(world: World) -> None:
    sub = world.at_shop(1)
    sub.shop.act("create_customer", email="guest@example.com", first_name="G")
    joined(world)
    place(world)
    synced(world)
    (copy,) = copies(sub).values()
    assert (copy["customer_id"], copy["billing"]["email"]) == (0, ""), "WooCommerce fills in the account's address"


def test_an_order_of_the_other_shop_is_never_taken_for_the_copy(world: World) -> None:
    sub = world.at_shop(1)
    joined(world, FOLLOWS)
    number = place(world)
    synced(world)
    (copy,) = copies(sub).values()
    own, there = place(sub), sub.shop.store.orders
    there[copy["id"]] = {**there.pop(own), "id": copy["id"]}  # a backup was restored, and its number given again
    world.shop.act("set_order_status", id=number, status="completed")
    world.sync()
    assert there[copy["id"]]["status"] == "processing"


def test_copies_that_a_restored_backup_took_away_are_told(world: World) -> None:
    sub = world.at_shop(1)
    joined(world, FOLLOWS)
    sub.shop.act("backup")
    number = place(world)
    synced(world)
    sub.shop.act("restore_backup")
    world.sync()
    row = queue(world)[str(number)]
    assert row.state is OrderState.NEEDS_PERSON
    assert "was deleted in “Sub”" in row.why


def test_a_restored_shop_moves_no_copy_back(world: World) -> None:
    sub = world.at_shop(1)
    joined(world, Route(SUB, MAIN, 0, Follow.AUTOMATIC))
    number = place(sub)
    synced(world)
    backup(sub, number)
    moves(sub, number, "completed")
    synced(world)
    assert [copy["status"] for copy in copies(world).values()] == ["completed"]
    sub.shop.act("restore_backup")
    world.sync()
    world.wait(world.ask(SettleRestore(SUB, AfterRestore.OTHERS)))
    synced(world)
    synced(world)
    assert [copy["status"] for copy in copies(world).values()] == ["completed"]
    moves(sub, number, "on-hold")
    synced(world)
    assert [copy["status"] for copy in copies(world).values()] == ["on-hold"], "what happens from now on is told"


def test_holding_takes_sync_order_back(world: World) -> None:
    joined(world)
    new_product(world)
    number = place(world, "NEW-1")
    synced(world)
    member = queue(world)[str(number)].member
    world.wait(world.ask(SyncOrders((member,), SUB)))
    world.ask(HoldOrders((member,), True))
    new_product(world.at_shop(1))
    synced(world)
    assert copies(world.at_shop(1)) == {}


@pytest.mark.parametrize("ends", ["route", "source"])
@pytest.mark.parametrize("trouble", ["product", "refused"])
def test_what_needed_a_person_ends_with_the_route(
    world: World, monkeypatch: pytest.MonkeyPatch, ends: str, trouble: str
) -> None:
    def refused(*_: Any) -> None:
        raise Rejected("No.", "Never.")

    joined(world)
    new_product(world)
    if trouble == "refused":
        monkeypatch.setattr(WooConnector, "_copy", refused)
    place(world, *(["NEW-1"] if trouble == "product" else []))
    world.sync()
    assert people(world) == 1
    world.ask(KeepRoutes(()) if ends == "route" else RemoveConnection(MAIN))
    assert people(world) == 0


@pytest.mark.parametrize("how", ["taken in again", "tried again"])
def test_what_lies_in_the_trash_is_not_copied(world: World, how: str) -> None:
    sub = world.at_shop(1)
    if how == "tried again":
        number = copied_and_deleted(world)
    else:
        joined(world)
        new_product(world)
        number = place(world, "NEW-1")
        synced(world)
        world.ask(LeaveOut(SUB, (queue(world)[str(number)].member,), True))
        new_product(sub)
        synced(world)
    member = queue(world)[str(number)].member
    world.shop.act("trash_order", id=number)
    world.ask(TryAgain((member,), SUB) if how == "tried again" else LeaveOut(SUB, (member,), False))
    synced(world)
    assert copies(sub) == {}


def test_a_copy_that_was_there_already_gets_todays_status(tmp_path: Path) -> None:
    with imported(tmp_path / "old", TWO_SHOPS) as old:
        old.add(old.sandbox.systems[1], "Sub")
        joined(old)
        number = place(old)
        synced(old)
    with World(tmp_path / "new", old.sandbox).running() as new:
        new.add(new.sandbox.systems[0], "Shop")
        new.add(new.sandbox.systems[1], "Sub")
        new.ask(KeepRoutes((Route(1, 2, 0, Follow.AUTOMATIC),)))
        moves(new, number, "completed")
        synced(new)
        (copy,) = copies(new.at_shop(1)).values()
        assert copy["status"] == "completed"


def test_after_a_restore_and_a_new_installation_nothing_is_copied_twice(tmp_path: Path) -> None:
    with imported(tmp_path / "old", TWO_SHOPS) as old:
        old.add(old.sandbox.systems[1], "Sub")
        joined(old)
        first = place(old)
        synced(old)
        backup(old, first)
        moves(old, first, "on-hold")
        synced(old)
        old.shop.act("restore_backup")
        old.sync()
        old.wait(old.ask(SettleRestore(MAIN, AfterRestore.SHOP)))
        synced(old)
        number = place(old)
        synced(old)
        assert f"Shop {number}" in copies(old.at_shop(1))
    with World(tmp_path / "new", old.sandbox).running() as new:
        new.add(new.sandbox.systems[0], "Shop")
        new.add(new.sandbox.systems[1], "Sub")
        new.ask(KeepRoutes((Route(1, 2, 0),)))
        moves(new, number, "on-hold")
        synced(new)
        assert len(copies(new.at_shop(1))) == 2  # and each once


def test_a_shop_that_died_between_total_and_status_is_completed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    real, sub, bodies_sent = bodies.completing, world.at_shop(1), []

    def half(order: Any, row: Any) -> dict[str, Any]:
        bodies_sent.append(real(order, row))
        return {k: v for k, v in bodies_sent[-1].items() if k != "status" or len(bodies_sent) > 1}

    monkeypatch.setattr(bodies, "completing", half)
    joined(world)
    sub.shop.faults([{"match": {"method": "PUT", "path": "/orders"}, "nth": 1, "fault": "500_html_after"}])
    number = place(world)
    synced(world)
    (copy,) = copies(sub).values()
    assert (copy["status"], copy["total"]) == ("processing", shop_order(world, number)["total"])


def test_a_shop_that_is_added_again_takes_its_copies_over(world: World) -> None:
    sub = world.at_shop(1)
    joined(world)
    number = place(world)
    synced(world)
    world.ask(RemoveConnection(MAIN))
    again = world.add(world.sandbox.systems[0], "Shop")
    world.ask(KeepRoutes((Route(again, SUB, 0, Follow.AUTOMATIC),)))
    moves(world, number, "completed")
    synced(world)
    assert copies(sub)[f"Shop {number}"]["status"] == "completed"
    assert people(world) == 0


@pytest.mark.parametrize("what", ["rule", "taken in again", "deleted copy"])
def test_what_a_person_decides_is_counted_at_once(world: World, what: str) -> None:
    if what == "deleted copy":
        number = copied_and_deleted(world)
        world.ask(TryAgain((queue(world)[str(number)].member,), SUB))
    else:
        joined(world, Route(MAIN, SUB, 0, Follow.OFF))
        number = place(world)
        if what == "rule":
            synced(world)
            world.shop.act("set_order_status", id=number, status="completed")
            synced(world)
            joined(world, FOLLOWS)
        else:
            new_product(world)
            number = place(world, "NEW-1")
            synced(world)
            member = queue(world)[str(number)].member
            world.ask(LeaveOut(SUB, (member,), True))
            synced(world)
            new_product(world.at_shop(1))
            world.ask(LeaveOut(SUB, (member,), False))
    assert pending(world) == 1
    assert sent(synced(world)) == 1
    assert pending(world) == 0


def test_retry_concerns_the_shop_it_is_pressed_for(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(shops=3, imports=False, quantities=False)) as world:
        a, b = (world.add(world.sandbox.systems[n], name) for n, name in ((1, "A"), (2, "B")))
        joined(world, *(Route(MAIN, target, 0, Follow.AUTOMATIC) for target in (a, b)))
        number = place(world)
        synced(world)
        for n in (1, 2):
            (copy,) = copies(world.at_shop(n)).values()
            world.at_shop(n).shop.act("delete_order", id=copy["id"])
        world.shop.act("set_order_status", id=number, status="completed")
        synced(world)
        synced(world)
        world.ask(TryAgain((queue(world, MAIN, a)[str(number)].member,), a))
        synced(world)
        assert [len(copies(world.at_shop(n))) for n in (1, 2)] == [1, 0]


def test_ticked_statuses_count_for_a_shop_without_megaventory(world: World) -> None:
    sub = world.at_shop(1)
    with world.reading() as reader:
        row = next(r for r in reader.connections() if r.id == SUB)
    options = {**row.options, "order_statuses": "completed"}
    world.ask(EditConnection(SUB, row.name, row.address, (), row.ca, options))
    joined(world, Route(SUB, MAIN, 0))
    place(sub, status="processing")
    done = place(sub, status="completed")
    synced(world)
    assert set(copies(world)) == {f"Sub {done}"}


def test_an_original_that_was_edited_since_is_told_to_differ(world: World) -> None:
    joined(world)
    number = place(world)
    synced(world)
    world.shop.act("edit_order", id=number, fee_lines=[{"name": "Late fee", "total": "5", "tax_status": "none"}])
    synced(world)
    total = shop_order(world, number)["total"]
    assert f"the original's {total} EUR" in queue(world)[str(number)].why


def test_orders_that_wait_cost_no_request_each(world: World) -> None:
    joined(world)
    new_product(world)
    for _ in range(20):
        place(world, "NEW-1")
    synced(world)
    world.shop.clear_log()
    world.at_shop(1).shop.clear_log()
    synced(world)
    assert len(world.shop.log()) + len(world.at_shop(1).shop.log()) < 15


def test_an_order_that_cannot_be_asked_about_stops_only_itself(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    real = WooConnector.find

    def find(self: WooConnector, kind: Kind, record: Any) -> Any:
        if getattr(record, "email", "") == "no address":
            raise Rejected("The shop refuses this address.", "")
        return real(self, kind, record)

    monkeypatch.setattr(WooConnector, "find", find)
    joined(world, Route(MAIN, SUB, 0, tells_customer=True))
    good, bad = place(world), place(world)
    world.shop.store.orders[bad]["billing"]["email"] = "no address"
    synced(world)
    assert set(copies(world.at_shop(1))) == {f"Shop {good}"}
    assert queue(world)[str(bad)].state is OrderState.NEEDS_PERSON


def test_a_product_that_cannot_be_added_is_told_with_the_order(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any) -> None:
        raise Rejected("The shop refuses the record.", "Correct it.")

    joined(world)
    new_product(world)
    number = place(world, "NEW-1")
    synced(world)
    monkeypatch.setattr(WooConnector, "_check_category", refused)
    world.wait(world.ask(CopyWithMissing(SUB, (queue(world)[str(number)].member,), Missing.MAKE)))
    synced(world)
    row = queue(world)[str(number)]
    assert row.state is OrderState.NEEDS_PERSON
    assert row.why.startswith("Adding a product failed")
    assert copies(world.at_shop(1)) == {}


@pytest.mark.parametrize("version", ["10.5", "8.2"])
def test_beside_a_copy_in_the_trash_no_second_one_is_made(tmp_path: Path, version: str) -> None:
    with imported(tmp_path, Beginning(shops=2, imports=False, quantities=False, version=version)) as world:
        world.add(world.sandbox.systems[1], "Sub")
        sub = world.at_shop(1)
        joined(world, FOLLOWS)
        number = place(world)
        synced(world)
        (copy,) = copies(sub).values()
        sub.shop.act("trash_order", id=copy["id"])
        world.shop.act("set_order_status", id=number, status="completed")
        synced(world)
        synced(world)
        member = queue(world)[str(number)].member
        world.ask(TryAgain((member,), SUB))
        synced(world)
        row = queue(world)[str(number)]
        assert row.state is OrderState.NEEDS_PERSON
        assert "lies in the trash" in row.why
        sub.shop.act("restore_order", id=copy["id"])
        world.ask(TryAgain((member,), SUB))
        synced(world)
        synced(world)
        (copy,) = copies(sub).values()
        assert copy["status"] == "completed"


# --- what a second review found -----------------------------------------------------------------------------------


def test_a_decision_before_a_restored_shop_was_read_moves_no_copy_back(world: World) -> None:
    sub = world.at_shop(1)
    joined(world, Route(SUB, MAIN, 0, Follow.AUTOMATIC))
    number, other = place(sub), place(sub)
    synced(world)
    backup(sub, number)
    moves(sub, number, "completed")
    synced(world)
    member = queue(world, SUB, MAIN)[str(other)].member
    sub.shop.act("restore_backup")
    world.sync()
    world.wait(world.ask(SettleRestore(SUB, AfterRestore.OTHERS)))
    world.ask(HoldOrders((member,), True))
    synced(world)
    assert copies(world)[f"Sub {number}"]["status"] == "completed"


def test_a_copy_that_was_there_already_and_has_ended_is_left_alone(tmp_path: Path) -> None:
    with imported(tmp_path / "old", TWO_SHOPS) as old:
        old.add(old.sandbox.systems[1], "Sub")
        joined(old)
        number = place(old)
        synced(old)
        (copy,) = copies(old.at_shop(1)).values()
        moves(old.at_shop(1), copy["id"], "completed")
    with World(tmp_path / "new", old.sandbox).running() as new:
        new.add(new.sandbox.systems[0], "Shop")
        new.add(new.sandbox.systems[1], "Sub")
        new.ask(KeepRoutes((Route(1, 2, 0, Follow.AUTOMATIC),)))
        new.shop.act("edit_order", id=number, customer_note="edited")
        synced(new)
        (copy,) = copies(new.at_shop(1)).values()
        assert copy["status"] == "completed"


@pytest.mark.parametrize("is_there", [True, False])
def test_a_route_that_ends_while_it_is_at_work_sends_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    real = WooConnector.find
    ended: list[Any] = []

    def find(self: WooConnector, kind: Kind, record: Any) -> Any:
        if not ended:
            ended.append(world.ask(KeepRoutes(())))
        return real(self, kind, record)

    joined(world)
    new_product(world)
    if is_there:
        new_product(world.at_shop(1))
    monkeypatch.setattr(WooConnector, "find", find)
    place(world, "NEW-1")
    world.sync()
    assert ended
    assert copies(world.at_shop(1)) == {}
    assert people(world) == 0


def test_orders_in_a_status_that_is_ticked_later_go_then(world: World) -> None:
    def tick(statuses: str) -> None:
        with world.reading() as reader:
            row = next(r for r in reader.connections() if r.id == MAIN)
        options = {**row.options, "order_statuses": statuses}
        world.ask(EditConnection(MAIN, row.name, row.address, (), row.ca, options))

    tick("completed")
    joined(world)
    number = place(world)
    synced(world)
    assert copies(world.at_shop(1)) == {}
    tick("processing,completed")
    assert pending(world) == 1
    synced(world)
    assert set(copies(world.at_shop(1))) == {f"Shop {number}"}


def test_an_order_whose_hold_time_is_over_is_pending(tmp_path: Path) -> None:
    with imported(tmp_path, TWO_SHOPS, pace=lambda _: 50) as world:
        world.add(world.sandbox.systems[1], "Sub")
        with world.reading() as reader:
            row = next(r for r in reader.connections() if r.id == MAIN)
        options = {**row.options, "order_hold_seconds": "2"}
        world.ask(EditConnection(MAIN, row.name, row.address, (), row.ca, options))
        joined(world)
        number = str(place(world))
        world.until(lambda _: pending(world) == 1)
        assert sent(synced(world)) == 1
        assert queue(world)[number].state is OrderState.SYNCED


def test_a_copy_that_was_lost_long_after_it_was_made_is_told_once(world: World) -> None:
    sub = world.at_shop(1)
    joined(world)
    number = place(world)
    synced(world)
    (gone,) = copies(sub).values()
    with world.reading() as reader, sqlite3.connect(world.profile.database, timeout=10) as written:
        assert reader.routes()
        lost = (SUB, str(gone["id"]))
        written.execute("UPDATE member SET written_at = 1 WHERE connection_id = ? AND native_id = ?", lost)
    for _ in range(2):
        place(world)
    synced(world)
    sub.shop.act("delete_order", id=gone["id"])
    synced(world)
    assert queue(world)[str(number)].state is OrderState.NEEDS_PERSON
    sub.shop.clear_log()
    synced(world)
    assert not [e["path"] for e in sub.shop.log() if e["path"].rpartition("/")[2].isdigit()], "nothing is in doubt"


def test_trying_one_order_again_sends_no_other(tmp_path: Path) -> None:
    with imported(tmp_path, TWO_SHOPS, pace=lambda _: 50) as world:
        sub = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Sub")
        joined(world)
        wanted, other = place(world), place(world)
        world.until(lambda _: pending(world) == 2)
        sub.shop.faults([{"match": {}, "fault": "firewall_403"}])
        (view,) = world.wait(world.ask(SyncOrders((queue(world)[str(wanted)].member,), SUB)))
        assert view.state == "Failed"
        sub.shop.faults()
        world.wait(world.ask(RetryOperations((view.id,))))
        assert set(copies(sub)) == {f"Shop {wanted}"}
        assert queue(world)[str(other)].state is OrderState.PENDING
