"""Shops are looked at by themselves: quickly, cheaply, and without a line in the history for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_orders import place, sales_orders
from tests.support.world import SOON, Beginning, World, imported
from wcsync_desktop.core.actions import What
from wcsync_desktop.core.messages import SyncOnce
from wcsync_desktop.engine.schedule import Clock, poll_ms


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(quantities=False), pace=lambda _: 150) as made:
        yield made


def polls(world: World) -> int:
    """How many polls have ended."""
    return len({o for s in world.snapshots for o in s.ended if o > 1})


def after(world: World, number: int) -> None:
    """Wait for so many more polls."""
    wanted = polls(world) + number
    world.until(lambda _: polls(world) >= wanted)


def test_an_order_arrives_by_itself_and_is_told_once(world: World) -> None:
    number = place(world)
    world.until(lambda _: str(number) in sales_orders(world))
    after(world, 3)
    with world.reading() as reader:
        told = [o for o in reader.operations() if o.what is What.POLL]
    assert [o.counts["Megaventory", "Orders"] for o in told] == [{"created": 1}]


def test_a_product_changed_in_the_shop_is_changed_in_megaventory(world: World) -> None:
    row = world.shop.state()["products"][2]
    world.shop.act("edit_product", id=row["id"], name="Renamed by itself")
    world.until(lambda _: any(p["productdescription"] == "Renamed by itself" for p in world.live("products")))


def test_nothing_changed_costs_a_handful_of_requests_and_leaves_no_line(world: World) -> None:
    after(world, 2)
    with world.reading() as reader:
        before = reader.operation_count()
    world.forget_log()
    began = polls(world)
    after(world, 4)
    requests = len(world.shop.log()) + len(world.account.log())
    assert requests / (polls(world) - began) <= 8
    with world.reading() as reader:
        assert reader.operation_count() == before


def test_what_needs_a_person_is_told_once_not_every_minute(world: World) -> None:
    world.shop.act("create_product", name="Nameless", sku="", regular_price="7")
    place(world, "")
    world.until(lambda _: polls(world) > 3)
    after(world, 4)
    with world.reading() as reader:
        told = [o for o in reader.operations() if o.what is What.POLL]
        people = reader.needs_person()
    assert people == 2
    assert len(told) <= 2, "each is told once, by the poll that found it"


def test_trouble_is_told_once_and_polling_goes_on_when_it_has_passed(world: World) -> None:
    world.shop.faults([{"match": {}, "fault": "503_maintenance"}])
    after(world, 3)
    with world.reading() as reader:
        failed = [o for o in reader.operations() if o.state == "Failed"]
        shop, account = reader.connections()
    assert len(failed) == 1
    assert (shop.state, account.state) == ("unreachable", "connected")
    assert shop.reason in failed[0].error
    world.shop.faults()
    number = place(world)
    world.until(lambda _: str(number) in sales_orders(world))
    with world.reading() as reader:
        shop, _ = reader.connections()
    assert (shop.state, shop.reason) == ("connected", "")


def test_while_a_system_in_trouble_is_tried_again_the_status_says_so(tmp_path: Path) -> None:
    patient = replace(SOON, first=0.3, factor=1.0)
    with imported(tmp_path, Beginning(products=2, quantities=False), policy=patient) as world:
        world.shop.faults([{"match": {}, "fault": "503_maintenance"}])
        started = world.ask(SyncOnce())
        said = f"trying again soon (The shop {urlsplit(world.sandbox.systems[0].url).netloc} is in maintenance)"
        world.until(lambda s: [p.phase for p in s.running] == [said])
        world.shop.faults()
        assert [view.state for view in world.wait(started)] == ["Completed"]


def test_coupons_and_new_clients_follow_after_a_while_without_a_person(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(quantities=False), pace=lambda _: 150) as world:
        after(world, 1)
        world.shop.act("create_coupon", code="later", discount_type="percent", amount="7")
        world.shop.act("create_customer", email="later@example.com", first_name="Late", last_name="Comer")
        world.until(lambda _: any(d["discountname"] == "later" for d in world.live("discounts")))
        world.until(lambda _: any(c["supplierclientemail"] == "later@example.com" for c in world.live("clients")))


@given(st.integers(15, 3600), st.lists(st.integers(0, 200_000), max_size=60))
def test_a_pair_is_due_once_per_pace_whatever_the_clock_does(seconds: int, steps: list[int]) -> None:
    clock, pace = Clock(), poll_ms({"poll_seconds": str(seconds)})
    now, struck_at = 1_000_000, 1_000_000
    clock.strike({(1, 2): pace}, now)
    for step in steps:
        now += step
        if clock.strike({(1, 2): pace}, now):
            assert now - struck_at >= pace
            struck_at = now
        assert clock.due({(1, 2): pace}) == [struck_at + pace]


@pytest.mark.parametrize(("wanted", "ms"), [("", 60_000), ("5", 15_000), ("90", 90_000), ("99999", 3_600_000)])
def test_the_pace_has_bounds(wanted: str, ms: int) -> None:
    assert poll_ms({"poll_seconds": wanted}) == ms
