"""What is gone for good in a shop has a consequence: deleted there by the rules, else a person is told (E14)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.messages import LeaveOut, SynchronizeAll

SKU = "CLEAN-00002"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(quantities=False)) as made:
        yield made


@pytest.fixture
def classic(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(quantities=False, preset="megaventory-classic")) as made:
        yield made


def there(world: World) -> set[str]:
    return {str(p["productsku"]) for p in world.live("products")}


def delete_for_good(world: World, sku: str) -> None:
    product = next(p for p in world.shop.state()["products"] if p["sku"] == sku)
    world.shop.act("delete_product", id=product["id"])


def compare_everything(world: World) -> None:
    world.wait((world.ask(SynchronizeAll(1, 2)),))


def told(world: World) -> list[str]:
    with world.reading() as reader:
        return [row.reason for row in reader.stuck()]


def test_a_product_that_is_gone_stays_there_and_a_person_is_told_once(world: World) -> None:
    delete_for_good(world, SKU)
    world.sync()
    for _ in range(2):
        compare_everything(world)
    assert SKU in there(world)
    assert told(world) == [
        "It was deleted for good in Shop and is still in Megaventory. Delete it there by hand, or leave it out."
    ]
    world.account.act("delete_product", sku=SKU)
    for _ in range(2):
        world.sync()
    compare_everything(world)
    assert told(world) == []


def test_leaving_it_out_ends_that(world: World) -> None:
    delete_for_good(world, SKU)
    for _ in range(2):
        compare_everything(world)
    with world.reading() as reader:
        (stuck,) = reader.stuck()
        assert stuck.member is not None
    world.ask(LeaveOut(2, (stuck.member,), True))
    compare_everything(world)
    assert told(world) == []
    assert SKU in there(world)


def test_where_the_rules_say_so_it_is_deleted_there_too(classic: World) -> None:
    delete_for_good(classic, SKU)
    for _ in range(3):
        compare_everything(classic)
    assert SKU not in there(classic)
    assert told(classic) == []


def test_a_client_that_is_gone_is_told_too(world: World) -> None:
    customer = next(c for c in world.shop.state()["customers"] if c["role"] == "customer")
    world.shop.act("delete_customer", id=customer["id"])
    for _ in range(2):
        compare_everything(world)
    assert [reason.split(" and ")[0] for reason in told(world)] == ["It was deleted for good in Shop"]
