"""Where stock counts, where orders are booked, where starting quantities go (PRODUCT.md, stock of one account)."""

from __future__ import annotations

import pytest

from wcsync_desktop.core.errors import PlacesContradict
from wcsync_desktop.core.places import (
    Location,
    check_entered,
    check_orders,
    check_quantities,
    excluded_names,
    orders_at,
    places,
)

MAIN, WEB, SHED = Location(1, "Main", "MN"), Location(4, "Web shop", "WEB"), Location(9, "Shed")
ALL = (SHED, WEB, MAIN)


@pytest.mark.parametrize(
    ("options", "orders", "quantities"),
    [
        ({}, MAIN, MAIN),
        ({"excluded_locations": "main"}, WEB, WEB),
        ({"excluded_locations": "1, WEB"}, SHED, SHED),
        ({"location": "web"}, WEB, WEB),
        ({"order_location": "9"}, SHED, SHED),
        ({"location": "Main", "order_location": "Shed"}, SHED, MAIN),
    ],
)
def test_by_themselves_orders_and_quantities_go_where_stock_counts(
    options: dict[str, str], orders: Location, quantities: Location
) -> None:
    found = places(ALL, options)
    assert (found.orders, found.quantities) == (orders, quantities)
    assert orders_at(ALL, options) == orders
    check_orders(found)
    check_quantities(found)


def test_orders_where_nothing_counts_are_refused() -> None:
    found = places(ALL, {"order_location": "Main", "excluded_locations": "MN"})
    with pytest.raises(PlacesContradict, match="booked at “Main”"):
        check_orders(found)
    assert found.quantities == WEB


def test_starting_quantities_where_nothing_counts_are_refused() -> None:
    with pytest.raises(PlacesContradict, match="would go to the location “Shed”"):
        check_quantities(places(ALL, {"location": "9", "excluded_locations": "Shed", "order_location": "Main"}))


@pytest.mark.parametrize("options", [{"excluded_locations": "Attic"}, {"order_location": "Attic"}])
def test_a_location_that_is_not_there_is_named_with_those_that_are(options: dict[str, str]) -> None:
    with pytest.raises(PlacesContradict, match="no location called “Attic”") as caught:
        places(ALL, options)
    assert "Main, Web shop, Shed" in caught.value.sentence


def test_an_order_arrives_though_an_excluded_location_has_another_name_by_now() -> None:
    assert orders_at(ALL, {"excluded_locations": "Attic"}) == MAIN


def test_all_locations_cannot_be_excluded() -> None:
    with pytest.raises(PlacesContradict, match="all of them are excluded"):
        places(ALL, {"excluded_locations": "1,4,9"})


@pytest.mark.parametrize("setting", ["location", "order_location"])
def test_one_name_for_use_and_as_excluded_is_seen_without_asking(setting: str) -> None:
    with pytest.raises(PlacesContradict, match="“main”"):
        check_entered({setting: "main", "excluded_locations": "Shed, Main"})
    check_entered({setting: "Main", "excluded_locations": "Shed"})
    assert excluded_names({"excluded_locations": " , Shed ,"}) == ("Shed",)
