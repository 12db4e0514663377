"""Places of stock that contradict each other: refused, and looked at each time (E11, MV-9)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.test_orders import place, product, sales_orders, synced
from tests.support.world import Beginning, World, fields, imported
from wcsync_desktop.core.errors import BadData, PlacesContradict
from wcsync_desktop.core.messages import EditConnection, StartImport
from wcsync_desktop.database.attention import Stuck

ONE = "CLEAN-00001"
ALL = ("tax", "coupon", "customer", "product", "quantity")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A shop with 10 of everything, and a Megaventory with two locations, joined and not imported."""
    with imported(tmp_path, Beginning(products=2, imports=False)) as made:
        for row in made.shop.state()["products"]:
            made.shop.act("set_stock", id=row["id"], quantity=10)
        made.account.act("add_location", name="Web shop", abbreviation="WEB")
        yield made


def locations(world: World) -> dict[str, int]:
    return {p["InventoryLocationName"]: p["InventoryLocationID"] for p in world.account.state()["locations"]}


def first(world: World) -> str:
    there = locations(world)
    return min(there, key=lambda name: there[name])


def settings(world: World, **options: str) -> None:
    with world.reading() as reader:
        row = next(r for r in reader.connections() if r.id == 2)
    world.ask(EditConnection(2, row.name, row.address, (), row.ca, {**row.options, **options}))


def physical(world: World, sku: str = ONE) -> dict[int, float]:
    return {s["InventoryLocationID"]: float(s["physical"]) for s in world.account.state()["stock"] if s["sku"] == sku}


def shows(world: World) -> int:
    return int(product(world, ONE)["stock_quantity"])


def waiting(world: World) -> list[Stuck]:
    with world.reading() as reader:
        return [row for row in reader.stuck() if row.kind == "shop_quantity"]


def test_where_the_first_location_is_excluded_another_one_is_used(world: World) -> None:
    settings(world, excluded_locations=first(world))
    world.imports(*ALL)
    web = locations(world)["Web shop"]
    assert physical(world) == {web: 10}
    place(world, ONE)
    for _ in range(2):
        synced(world)
    (order,) = sales_orders(world).values()
    assert (order["SalesOrderInventoryLocationID"], shows(world)) == (web, 8)
    world.account.act("receive", sku=ONE, quantity=5, location=web)
    synced(world)
    assert shows(world) == 13


@pytest.mark.parametrize("named", ["Web shop", "web", "id"])
@pytest.mark.parametrize("setting", ["order_location", "location"])
def test_a_location_for_use_that_is_excluded_is_refused_whatever_it_is_called(
    world: World, setting: str, named: str
) -> None:
    called = str(locations(world)["Web shop"]) if named == "id" else named
    with pytest.raises(PlacesContradict, match="does not count"):
        settings(world, **{setting: called, "excluded_locations": "Web shop"})
    with world.reading() as reader:
        assert "excluded_locations" not in next(r for r in reader.connections() if r.id == 2).options


def test_a_location_that_is_not_there_is_refused(world: World) -> None:
    with pytest.raises(PlacesContradict, match="no location called “Attic”"):
        settings(world, excluded_locations="Attic")


def test_all_locations_excluded_are_refused(world: World) -> None:
    with pytest.raises(PlacesContradict, match="all of them are excluded"):
        settings(world, excluded_locations=",".join(locations(world)))


def test_settings_are_kept_where_the_account_does_not_answer_and_checked_by_the_next_look(world: World) -> None:
    world.imports(*ALL)
    world.account.faults([{"match": {}, "fault": "drop_before"}])
    settings(world, order_location="WEB", excluded_locations="Web shop")
    world.account.faults()
    world.account.act("receive", sku=ONE, quantity=5)
    synced(world)
    assert shows(world) == 10
    assert "booked at “Web shop”" in waiting(world)[0].reason


def test_starting_quantities_at_a_place_that_does_not_count_are_refused(world: World) -> None:
    settings(world, excluded_locations="Web shop")
    world.imports()
    with pytest.raises(BadData, match="does not count"):
        world.ask(StartImport(1, 2, ("quantity",), location="Web shop"))
    (view,) = world.wait((world.ask(StartImport(1, 2, ("quantity",), location="WEB")),))
    assert view.state == "Failed"
    assert "whose stock does not count" in view.error
    assert physical(world) == {}


def test_a_location_excluded_there_later_stops_quantities_and_nothing_else(world: World) -> None:
    settings(world, order_location="Web shop", excluded_locations=first(world))
    world.imports(*ALL)
    web = world.account.book.locations[locations(world)["Web shop"]]
    web.update(InventoryLocationName="Wholesale", InventoryLocationAbbreviation="WH")
    world.account.act("receive", sku=ONE, quantity=5)
    synced(world)
    assert shows(world) == 10
    (told,) = waiting(world)
    assert "no location called “Web shop”" in told.reason
    synced(world)
    assert len(waiting(world)) == 1
    settings(world, order_location="Wholesale")
    place(world, ONE)
    for _ in range(2):
        synced(world)
    assert waiting(world) == []
    assert shows(world) == 8
    assert len(sales_orders(world)) == 1


def test_other_places_that_count_are_another_figure_at_once(world: World) -> None:
    world.imports(*ALL)
    world.account.act("receive", sku=ONE, quantity=5, location=locations(world)["Web shop"])
    synced(world)
    assert shows(world) == 15
    settings(world, excluded_locations="Web shop")
    synced(world)
    assert shows(world) == 10
    assert fields(synced(world)) == {}
