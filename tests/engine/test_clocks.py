"""This computer's clock may be off on any day: no order is lost or sent twice for that, and nothing waits for ever."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.engine.test_from_megaventory import at_rest, available, quantity
from tests.engine.test_orders import change, place, product, sales_orders, synced
from tests.support.clock import HOUR, SettableClock
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.copying import Follow, Route
from wcsync_desktop.core.messages import KeepRoutes, SyncOrders
from wcsync_desktop.sandbox.launch import Sandbox

ONE = "CLEAN-00001"


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock()


@pytest.fixture
def world(tmp_path: Path, clock: SettableClock) -> Iterator[World]:
    with imported(tmp_path, now=clock) as made:
        yield made


@pytest.mark.parametrize("off", [-2 * HOUR, 2 * HOUR, -90 * 24 * HOUR, 400 * 24 * HOUR])
def test_an_order_that_is_seen_while_the_clock_is_wrong_is_sent_once(
    world: World, clock: SettableClock, off: int
) -> None:
    number = place(world)
    clock.off = off
    synced(world)
    clock.off = 0
    synced(world)
    assert set(sales_orders(world)) == {str(number)}


@pytest.mark.parametrize("off", [-2 * HOUR, 2 * HOUR])
def test_what_was_ordered_before_the_two_were_joined_is_left_alone_whatever_the_clock_said_then(
    tmp_path: Path, off: int
) -> None:
    with Sandbox(products=3, seed=5) as sandbox:
        clock = SettableClock(off)
        world = World(tmp_path, sandbox, now=clock)
        old = place(world)
        an_hour_ago = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
        world.shop.act("edit_silently", kind="order", id=old, fields={"created": an_hour_ago, "modified": an_hour_ago})
        with world.running():
            world.connect()
            world.imports()
            clock.off = 0  # the network tells the time now
            new = place(world)
            synced(world)
            assert set(sales_orders(world)) == {str(new)}


@pytest.mark.parametrize("off", [-2 * HOUR, 2 * HOUR])
def test_copies_between_shops_begin_by_the_clock_of_the_shop_that_sells(tmp_path: Path, off: int) -> None:
    clock = SettableClock(off)
    with imported(tmp_path, Beginning(shops=2, joined=2, products=3, imports=False), now=clock) as world:
        old = place(world)
        an_hour_ago = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
        world.shop.act("edit_silently", kind="order", id=old, fields={"created": an_hour_ago, "modified": an_hour_ago})
        world.ask(KeepRoutes((Route(1, 2, 0, Follow.OFF),)))
        clock.off = 0
        new = place(world)
        world.sync()
        copies = [o for o in world.at_shop(1).shop.state()["orders"] if o["created_via"].startswith("wcsync:")]
        assert [copy["created_via"].split(":")[3] for copy in copies] == [str(new)]


def test_a_held_order_waits_by_the_shops_clock(world: World, clock: SettableClock) -> None:
    change(world, order_hold_seconds="3600")
    place(world)
    clock.off = 2 * HOUR
    synced(world)
    assert sales_orders(world) == {}


def test_quantities_are_right_after_a_clock_that_was_ahead(world: World, clock: SettableClock) -> None:
    world.account.act("set_stock", sku=ONE, quantity=10)
    clock.off = 2 * HOUR
    synced(world)
    clock.off = 0
    place(world)
    synced(world)
    synced(world)
    assert (quantity(world), available(world)) == (8, 8)
    at_rest(world)


def test_a_new_start_does_not_believe_what_a_clock_that_was_ahead_has_left(
    tmp_path: Path, clock: SettableClock
) -> None:
    clock.off = 300 * 24 * HOUR
    with imported(tmp_path, now=clock) as world:
        world.account.act("set_stock", sku=ONE, quantity=10)
        synced(world)
        place(world)
        synced(world)
    clock.off = 0
    with world.running():
        synced(world)
        world.account.act("receive", sku=ONE, quantity=5)
        place(world)
        synced(world)
        synced(world)
        assert (quantity(world), available(world)) == (11, 11)
        world.shop.act("edit_product", id=product(world, ONE)["id"], name="A new name")
        synced(world)
        at_rest(world)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_the_clock_does_every_order_arrives_once(world: World, clock: SettableClock, seed: int) -> None:
    dice = random.Random(seed)
    placed: set[str] = set()
    for _ in range(8):
        clock.off = dice.choice((0, 0, -dice.randrange(48 * HOUR), dice.randrange(48 * HOUR)))
        placed |= {str(place(world)) for _ in range(dice.randrange(3))}
        if dice.random() < 0.7:
            synced(world)
    clock.off = 0
    synced(world)
    synced(world)
    assert set(sales_orders(world)) == placed
    assert quantity(world) == available(world)
    at_rest(world)


@pytest.mark.parametrize("missing", ["created", "modified"])
def test_an_order_that_lacks_a_date_is_read_and_sent(world: World, missing: str) -> None:
    number = place(world)
    world.shop.act("edit_silently", kind="order", id=number, fields={missing: None})
    good = place(world)
    synced(world)
    assert set(sales_orders(world)) == {str(number), str(good)}
    at_rest(world)


def test_an_order_that_tells_no_time_at_all_is_told_and_sent_when_a_person_says_so(world: World) -> None:
    number = place(world, status="on-hold")
    world.shop.act("edit_silently", kind="order", id=number, fields={"created": None, "modified": None})
    good = place(world)
    synced(world)
    assert set(sales_orders(world)) == {str(good)}
    with world.reading() as reader:
        (stuck,) = reader.stuck(9)
    assert "does not say when this order was placed or changed" in stuck.reason
    assert stuck.member is not None
    world.wait(world.ask(SyncOrders((stuck.member,), 2)))
    assert set(sales_orders(world)) == {str(number), str(good)}
