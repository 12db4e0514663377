"""An operation that fails as a whole leaves a trouble that stands until one goes through; orders wait visibly (E17)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engine.test_orders import place, sales_orders
from tests.support.process import Program
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.book import KeepFeed, Layout, ReadFeed
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import RemoveConnection
from wcsync_desktop.database.reader import OrderFilter, OrderState, StandingTrouble
from wcsync_desktop.sandbox.launch import Sandbox

SHORT = Beginning(quantities=False, products=4)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, SHORT) as made:
        yield made


def standing(world: World) -> list[StandingTrouble]:
    with world.reading() as reader:
        return list(reader.troubles())


def said(world: World) -> list[tuple[str, str]]:
    return [(trouble.name, trouble.sentence) for trouble in standing(world)]


def counts(world: World) -> tuple[int, int]:
    """What is pending, and what needs a person."""
    with world.reading() as reader:
        return reader.pending(), reader.needs_person()


def expired(world: World, is_so: bool) -> None:
    world.account.act("set_expired", value=is_so)


def integration_off(world: World, is_so: bool) -> None:
    world.account.act("set_integration", value=not is_so)


def other_currency(world: World, is_so: bool) -> None:
    world.account.act("set_default_currency", code="USD" if is_so else "EUR")


def plugin_active(world: World, is_so: bool) -> None:
    plugins = ["megaventory-inventory-management/megaventory.php"] if is_so else []
    world.shop.act("change_settings", plugins=plugins)


def woocommerce_off(world: World, is_so: bool) -> None:
    world.shop.act("change_settings", woocommerce=not is_so)


@pytest.mark.parametrize(
    ("happens", "name", "says"),
    [
        (plugin_active, "Shop → Megaventory", "A plugin in “Shop” already keeps it in step"),
        (expired, "Megaventory", "expired"),
        (integration_off, "Megaventory", "integration"),
        (other_currency, "Shop → Megaventory", "counts in USD"),
    ],
)
def test_what_stops_everything_is_told_until_it_has_passed(
    world: World, happens: Callable[[World, bool], None], name: str, says: str
) -> None:
    number = place(world)
    happens(world, True)
    world.sync()
    (found,) = standing(world)
    assert found.name == name
    assert says in found.sentence
    assert found.advice
    assert counts(world) == (1, 1)
    world.sync()
    (again,) = standing(world)
    assert again.since == found.since, "it is still the same one"
    happens(world, False)
    world.sync()
    assert standing(world) == []
    assert counts(world) == (0, 0)
    assert str(number) in sales_orders(world)


def test_an_order_waits_visibly_while_megaventory_cannot_be_reached(world: World) -> None:
    world.account.faults({"match": {}, "fault": "drop_before"})
    number = place(world)
    unpaid = place(world, status="pending")
    world.sync()
    with world.reading() as reader:
        queue = reader.orders(1, 2, 0, 10, OrderFilter())
    assert {row.native_id: row.state for row in queue} == {
        str(number): OrderState.PENDING,
        str(unpaid): OrderState.NOT_YET,
    }
    assert counts(world) == (1, 0), "it passes by itself"
    assert [trouble.passes for trouble in standing(world)] == [True]
    world.account.faults()
    world.sync()
    assert standing(world) == []
    assert counts(world) == (0, 0)
    assert list(sales_orders(world)) == [str(number)]


def test_orders_are_read_by_themselves_while_keys_are_refused(tmp_path: Path) -> None:
    with imported(tmp_path, SHORT, pace=lambda _: 200) as world:
        key, world.account.api_key = world.account.api_key, "another"
        world.sync()
        number = place(world)
        world.until(lambda _: counts(world)[0] == 1)
        assert [trouble.passes for trouble in standing(world)] == [False]
        world.account.api_key = key
        world.until(lambda _: str(number) in sales_orders(world))
        world.until(lambda _: standing(world) == [])


def test_a_trouble_of_connections_that_share_nothing_any_more_is_not_told(world: World) -> None:
    other_currency(world, True)
    world.sync()
    assert len(standing(world)) == 1
    world.ask(RemoveConnection(2))
    assert standing(world) == []


def test_a_trouble_of_one_pair_stays_while_another_goes_well(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(quantities=False, products=4, shops=2, joined=2)) as world:
        second = world.at_shop(1)
        second.shop.faults({"match": {"path": "/orders"}, "fault": "500_html_before"})
        world.sync()
        assert [trouble.name for trouble in standing(world)] == ["Shop B"]
        second.shop.faults()
        world.sync()
        assert standing(world) == []


def test_a_feed_that_cannot_be_read_is_told_until_it_can(world: World, tmp_path: Path) -> None:
    path = tmp_path / "feed.csv"
    feed = world.ask(KeepFeed(None, "Supplier", str(path), 1, Layout(), 3600))
    with pytest.raises(WcSyncError):
        world.ask(ReadFeed(feed))
    (found,) = standing(world)
    assert (found.name, found.feed) == ("Supplier", feed)
    assert "cannot be read" in found.sentence
    path.write_text("SKU,Qty\nCLEAN-00001,5\n")
    world.ask(ReadFeed(feed))
    assert standing(world) == []


def test_the_status_says_what_stands_and_ends_with_3(tmp_path: Path) -> None:
    with Sandbox(products=3, seed=2) as sandbox:
        program = Program(tmp_path)
        program.connect(sandbox)
        program.run("import", "all", "--shop", "Shop", "--into", "MV")
        assert program.json("status")["troubles"] == []
        sandbox.megaventories[0].act("set_expired", value=True)
        program.run("sync", "--once", code=3)
        answer = program.json("status", code=3)
        (trouble,) = answer["troubles"]
        assert (trouble["name"], trouble["connection"], trouble["passes_by_itself"]) == ("MV", "MV", False)
        assert answer["needs_person"] == 1
        assert f"! MV: {trouble['trouble']}" in program.run("status", code=3)[1]
        sandbox.megaventories[0].act("set_expired", value=False)
        program.run("sync", "--once")
        assert program.json("status")["troubles"] == []


def test_a_shop_that_cannot_be_reached_is_told_and_passes_by_itself(world: World) -> None:
    world.shop.faults({"match": {}, "fault": "503_maintenance"})
    world.sync()
    (found,) = standing(world)
    assert (found.name, found.passes) == ("Shop", True)
    assert counts(world) == (0, 0)
    world.shop.faults()
    world.sync()
    assert standing(world) == []


def test_woocommerce_that_is_switched_off_is_told_until_it_is_on_again(world: World) -> None:
    woocommerce_off(world, True)
    world.sync()
    (found,) = standing(world)
    assert found.name == "Shop"
    assert "WooCommerce" in found.sentence
    assert counts(world)[1] == 1
    woocommerce_off(world, False)
    number = place(world)
    world.sync()
    assert standing(world) == []
    assert str(number) in sales_orders(world)
