"""Orders that a plugin moves to statuses of its own: what they entered counts, and none rests in silence (E25, E10)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.test_from_megaventory import at_rest, quantity
from tests.engine.test_orders import change, place, sales_orders, shop_order, synced
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.copying import Follow, Route
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import KeepRoutes
from wcsync_desktop.core.order_status import MOVES_OPTION
from wcsync_desktop.core.orders import LEFT_OPTION

ONE = "CLEAN-00001"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path) as made:
        made.shop.act("change_settings", own_statuses={"packed": "Packed", "quote": "Quote"})
        yield made


def told(world: World) -> list[str]:
    with world.reading() as reader:
        return [stuck.reason for stuck in reader.stuck(9)]


def test_a_paid_order_that_was_moved_on_before_it_was_seen_is_sent(world: World) -> None:
    number = place(world)
    world.shop.act("set_order_status", id=number, status="packed")
    synced(world)
    assert set(sales_orders(world)) == {str(number)}
    at_rest(world)


def test_one_that_nobody_paid_is_told_until_the_owner_says_whether_its_status_is_sent(world: World) -> None:
    number = place(world, status="on-hold")
    world.shop.act("set_order_status", id=number, status="packed")
    before = quantity(world)
    for _ in range(2):
        synced(world)
    assert sales_orders(world) == {}
    (reason,) = told(world)
    assert "rests in “packed”, a status that is not sent" in reason
    assert quantity(world) == before, "its pieces are sold"
    change(world, order_statuses="processing,packed")
    synced(world)
    assert set(sales_orders(world)) == {str(number)}
    assert told(world) == []


def test_of_orders_in_a_status_that_is_left_alone_nothing_is_said(world: World) -> None:
    change(world, **{LEFT_OPTION: "quote"})
    number = place(world, status="on-hold")
    world.shop.act("set_order_status", id=number, status="quote")
    synced(world)
    assert (sales_orders(world), told(world)) == ({}, [])


def test_an_order_that_waits_is_still_wanted_when_a_plugin_moves_it_on(world: World) -> None:
    change(world, order_hold_seconds="3600")
    number = place(world, status="on-hold")
    synced(world)
    world.shop.act("set_order_status", id=number, status="packed")
    synced(world)
    change(world, order_hold_seconds="0")
    synced(world)
    assert set(sales_orders(world)) == {str(number)}


@pytest.mark.parametrize(
    ("moves", "word", "becomes"),
    [
        ("", "close", "completed"),
        ("", "cancel", "cancelled"),
        ("packed=", "close", "packed"),
        ("packed = completed", "cancel", "packed"),
    ],
)
def test_what_closing_there_makes_of_it_is_as_the_owner_says(world: World, moves: str, word: str, becomes: str) -> None:
    change(world, **{MOVES_OPTION: moves} if moves else {})
    number = place(world)
    synced(world)
    world.shop.act("set_order_status", id=number, status="packed")
    synced(world)
    (there,) = world.account.state()["orders"]
    world.account.act(word, id=there["SalesOrderId"])
    synced(world)
    assert shop_order(world, number)["status"] == becomes
    at_rest(world)


def test_a_table_that_cannot_be_meant_is_refused(world: World) -> None:
    with pytest.raises(BadData, match="says nothing about a status of orders"):
        change(world, **{MOVES_OPTION: "packed=sent"})


def test_a_paid_order_that_was_moved_on_is_copied_to_another_shop_too(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(shops=2, joined=2, products=3, imports=False)) as world:
        world.ask(KeepRoutes((Route(1, 2, 0, Follow.OFF),)))
        number = place(world)
        world.shop.act("edit_silently", kind="order", id=number, fields={"status": "packed"})
        world.sync()
        copies = [o for o in world.at_shop(1).shop.state()["orders"] if o["created_via"].startswith("wcsync:")]
        assert [(copy["created_via"].split(":")[3], copy["status"]) for copy in copies] == [(str(number), "processing")]
