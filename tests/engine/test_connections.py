"""Connections while they live: examined, edited, removed and met again; their keys; how hard they are worked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest

from tests.support.world import World, duplicates
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import (
    AddConnection,
    EditConnection,
    ExamineAccount,
    KeyState,
    RemoveConnection,
    Share,
    TryConnection,
)
from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Sandbox(products=6, seed=9) as sandbox:
        made = World(tmp_path, sandbox)
        with made.running():
            made.connect()
            yield made


def row(world: World, connection: int) -> ConnectionRow:
    with world.reading() as reader:
        return next(r for r in reader.connections() if r.id == connection)


def secrets() -> list[str]:
    return sorted(keyring.get_keyring().kept.values())  # type: ignore[attr-defined]


def test_an_examination_keeps_nothing_and_tells_its_rungs_as_it_climbs(world: World) -> None:
    address = world.sandbox.systems[0]
    before = secrets()
    wrong = ("ck_wrong", "cs_wrong")
    world.shop.faults([{"match": {"path": "/products"}, "nth": 1, "fault": "hold_before"}])
    asked = world.submit(ExamineAccount("t", address.kind, address.url, wrong, str(address.ca)))
    world.until(lambda snapshot: [r.name for r in snapshot.rungs.get("t", ())][-1:] == ["WooCommerce"])
    assert world.shop.held(20)
    world.shop.release()
    assert not asked.result(30).is_good
    assert secrets() == before
    world.until(lambda snapshot: not snapshot.rungs)


def test_other_keys_replace_the_old_ones_and_wrong_ones_are_found_before(world: World) -> None:
    key = world.shop.keys["shop_manager"]
    shop = row(world, 1)
    world.ask(EditConnection(1, "Renamed", shop.address, (key.key, key.secret), shop.ca, shop.options))
    assert row(world, 1).name == "Renamed"
    assert key.secret in secrets()
    old, waiting = world.shop.keys["read_write"].secret, threading.Event()
    while old in secrets():  # forgotten in the background, after the new ones are safe
        waiting.wait(0.02)
    assert world.ask(TryConnection(1)).is_good
    assert world.imports("product").state == "Completed"


def test_a_name_of_another_and_an_address_without_https_are_refused(world: World) -> None:
    shop = row(world, 1)
    with pytest.raises(WcSyncError, match="called “megaventory” already"):
        world.ask(EditConnection(1, "megaventory", shop.address, (), shop.ca, shop.options))
    with pytest.raises(WcSyncError, match="http://"):
        world.ask(EditConnection(1, "Shop", "http://shop.example", (), shop.ca, shop.options))
    assert row(world, 1) == shop


def test_keys_of_another_megaventory_account_are_told_apart(world: World) -> None:
    with Sandbox(products=1, seed=77) as other:
        strange = other.systems[1]
        account = row(world, 2)
        entered = (strange.kind, strange.url, ("0123456789abcdef@m4711",), str(strange.ca))
        found = world.ask(ExamineAccount("t", *entered, account.options, 2))
    assert found.rungs[-1].name == "Same account as before"


def test_another_currency_is_told_by_the_test_and_stops_the_import(world: World) -> None:
    world.account.act("set_default_currency", code="USD")
    found = world.ask(TryConnection(2))
    assert found.is_good
    assert "“Shop” uses EUR" in found.rungs[-1].says
    view = world.imports("product")
    assert (view.state, "counts in USD" in view.error) == ("Failed", True)


def test_a_shop_that_moved_goes_on_under_its_new_address(world: World) -> None:
    world.imports("product")
    shop = row(world, 1)
    world.shop.act("change_settings", settings={"site": "https://127.0.0.1:1/moved"})
    view = world.imports("product")
    assert (view.state, "Edit" in view.error) == ("Failed", True)
    found = world.ask(ExamineAccount("t", shop.kind, shop.address, (), shop.ca, shop.options, 1))
    assert found.is_good
    world.ask(EditConnection(1, shop.name, shop.address, (), shop.ca, {**shop.options, **found.learned}))
    world.forget_log()
    assert world.imports("product").state == "Completed"
    assert world.writes() == []
    assert row(world, 1).site == shop.site


def test_a_removed_shop_is_met_again_and_goes_on_with_what_was_known(world: World) -> None:
    world.imports()
    address, old = world.sandbox.systems[0], row(world, 1)
    world.ask(RemoveConnection(1))
    assert not set(address.secret) & set(secrets())
    edited = world.shop.state()["products"][0]
    world.shop.act("edit_product", id=edited["id"], name="Edited meanwhile")
    entered = (address.kind, address.url, tuple(address.secret), str(address.ca))
    found = world.ask(ExamineAccount("t", *entered))
    assert found.earlier == 1
    added = AddConnection(
        address.kind, "Shop again", address.url, tuple(address.secret), str(address.ca), site=old.site,
        currency=old.currency, continues=found.earlier,
    )  # fmt: skip
    assert world.ask(added) == 1
    world.ask(Share("megaventory", 1, 2))
    world.forget_log()
    assert world.imports().state == "Completed"
    assert world.writes() == ["ProductUpdate"]
    assert duplicates(world.live("products"), "productsku") == []


@pytest.mark.parametrize("number", [0, 1])
def test_where_keys_are_is_known_without_being_asked(world: World, number: int) -> None:
    connection = number + 1
    world.ask(TryConnection(connection))
    assert row(world, connection).keys == KeyState.AVAILABLE
    kept: dict[Any, str] = keyring.get_keyring().kept  # type: ignore[attr-defined]
    kept.clear()
    found = world.ask(TryConnection(connection))
    assert "holds no keys" in found.rungs[-1].says
    assert (row(world, connection).state, row(world, connection).keys) == ("needs key", KeyState.MISSING)
    address = world.sandbox.systems[number]
    here = row(world, connection)
    world.ask(EditConnection(connection, here.name, here.address, tuple(address.secret), here.ca, here.options))
    assert world.ask(TryConnection(connection)).is_good
    assert (row(world, connection).state, row(world, connection).keys) == ("connected", KeyState.AVAILABLE)


def test_keys_missing_at_the_start_are_told_before_anything_is_asked_of_the_shop(world: World) -> None:
    kept: dict[Any, str] = keyring.get_keyring().kept  # type: ignore[attr-defined]
    view = world.imports("tax")
    assert view.state == "Completed"
    kept.clear()
    world.shop.clear_log()
    assert world.ask(TryConnection(1)).problem is not None
    assert world.shop.log() == []


def test_time_outs_make_smaller_pages_and_the_pass_still_brings_everything(world: World) -> None:
    """A page that is too much for a host is read in halves (FEATURES.md, failure 14)."""
    for n in range(60):
        world.shop.act("create_product", name=f"More {n}", sku=f"MORE-{n}", regular_price="1")
    big = r"products\?.*per_page=(25|1[0-9]|41|100)\b"
    world.shop.faults([{"match": {"path": big}, "fault": "500_html_before", "times": 8}])
    view = world.imports("product")
    assert (view.state, view.counts["Megaventory", "Products"]["created"]) == ("Completed", 66)
    sizes = {e["query"].split("per_page=")[1].split("&")[0] for e in world.shop.log() if "offset=" in e["query"]}
    assert min(int(s) for s in sizes) < 12
