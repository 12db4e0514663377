"""What cannot be read exactly is set aside with its field and value; the others go on (PRODUCT.md rule 26)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import place, product, sales_orders, shop_order, synced
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.messages import ReadAgain, SynchronizeAll, SyncOnce
from wcsync_desktop.database.reader import OperationView, RecordNote, UnreadableView


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(quantities=False)) as made:
        yield made


def oddly(world: World, kind: str, number: int, **fields: Any) -> None:
    world.shop.act("answer_oddly", kind=kind, id=number, fields=fields)


def rows_of(world: World, number: int, **odd: Any) -> list[dict[str, Any]]:
    """The rows of an order as the shop answers them, the last one with odd fields."""
    lines = [{**line} for line in shop_order(world, number)["line_items"]]
    return [*lines[:-1], {**lines[-1], **odd}]


def set_aside(world: World) -> tuple[UnreadableView, ...]:
    with world.reading() as reader:
        return reader.unreadable()


def needs(world: World) -> int:
    with world.reading() as reader:
        return reader.needs_person()


def notes(world: World, view: OperationView) -> tuple[RecordNote, ...]:
    with world.reading() as reader:
        return reader.notes(view.id)


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        ({"quantity": "odd"}, "Row 2 “Product 00002” has the quantity “odd”, which cannot be read."),
        ({"quantity": None}, "Row 2 “Product 00002” has no quantity."),
        ({"quantity": -1}, "Row 2 “Product 00002” has the quantity “-1”: nothing can be sold less than once."),
        ({"quantity": 0}, "Row 2 “Product 00002” has the quantity “0”, and yet an amount."),
        ({"total": "1.234,50"}, "Row 2 “Product 00002” has the total “1.234,50”, which cannot be read."),
        ({"subtotal": ""}, "Row 2 “Product 00002” has no subtotal."),
    ],
)
def test_an_order_with_an_odd_row_needs_a_person_and_is_not_sent(world: World, odd: dict[str, Any], said: str) -> None:
    number, good = place(world, "CLEAN-00001", "CLEAN-00002"), place(world, "CLEAN-00003")
    oddly(world, "order", number, line_items=rows_of(world, number, **odd))
    view = synced(world)
    assert view.counts["Megaventory", "Orders"] == {"created": 1, "needs a person": 1}
    (note,) = [n for n in notes(world, view) if n.state == "needs a person"]
    assert note.reason.startswith(said)
    assert str(number) in note.title
    assert sales_orders(world).keys() == {str(good)}
    (row,) = set_aside(world)
    assert (row.kind, row.native_id) == ("order", str(number))
    assert needs(world) == 1


def test_it_is_told_once_and_sent_when_it_can_be_read(world: World) -> None:
    number = place(world, "CLEAN-00001")
    oddly(world, "order", number, total="1.234,50")
    assert synced(world).counts["Megaventory", "Orders"] == {"needs a person": 1}
    again = world.wait(world.ask(SyncOnce()))
    assert all(view.counts.get(("Megaventory", "Orders")) is None for view in again)
    assert needs(world) == 1
    oddly(world, "order", number)
    world.ask(ReadAgain(tuple(row.id for row in set_aside(world))))
    assert synced(world).counts["Megaventory", "Orders"] == {"created": 1}
    assert sales_orders(world).keys() == {str(number)}
    assert (needs(world), set_aside(world)) == (0, ())


def test_an_order_that_cannot_be_read_any_more_is_not_sent_as_it_was(world: World) -> None:
    number = place(world, "CLEAN-00001")
    world.account.faults({"fault": "503_maintenance", "match": {"operation": "SalesOrderUpdate"}})
    world.wait(world.ask(SyncOnce()))
    oddly(world, "order", number, line_items=rows_of(world, number, quantity="two"))
    world.shop.act("set_order_status", id=number, status="completed")
    world.account.faults()
    world.wait(world.ask(SyncOnce()))
    assert sales_orders(world) == {}
    oddly(world, "order", number)
    world.wait(world.ask(SyncOnce()))
    assert sales_orders(world).keys() == {str(number)}


def test_a_row_of_nothing_that_costs_nothing_is_left_out(world: World) -> None:
    number = place(world, "CLEAN-00001", "CLEAN-00002")
    free = {
        "quantity": 0,
        "subtotal": "0.00",
        "total": "0.00",
        "total_tax": "0.00",
        "subtotal_tax": "0.00",
        "taxes": [],
    }
    oddly(world, "order", number, line_items=rows_of(world, number, **free))
    synced(world)
    (there,) = sales_orders(world).values()
    assert "CLEAN-00002" not in [row["SalesOrderRowProductSKU"] for row in there["SalesOrderDetails"]]


@pytest.mark.parametrize("currency", ["", None, "EURO", "???"])
def test_an_order_in_a_currency_that_nobody_knows_is_not_sent(world: World, currency: object) -> None:
    oddly(world, "order", place(world, "CLEAN-00001"), currency=currency)
    synced(world)
    (row,) = set_aside(world)
    assert row.field == "currency"
    assert sales_orders(world) == {}


def test_lists_with_gaps_and_empty_places_say_the_same(world: World) -> None:
    number = place(world, "CLEAN-00001", "CLEAN-00002")
    first, second = rows_of(world, number)
    gaps = {"0": None, "3": {**first, "meta_data": {"1": {"id": 5, "key": "gift", "value": "yes"}}}, "7": second}
    oddly(world, "order", number, line_items=gaps, meta_data=[None], date_created_gmt="-0001-11-30T00:00:00")
    synced(world)
    assert sales_orders(world).keys() == {str(number)}
    assert set_aside(world) == ()


def test_a_product_that_cannot_be_read_is_not_gone(world: World) -> None:
    number = product(world, "CLEAN-00001")["id"]
    oddly(world, "product", number, regular_price="12,50 EUR")
    (view,) = world.wait((world.ask(SynchronizeAll(1, 2)),))
    assert view.counts["Megaventory", "Products"] == {"needs a person": 1}
    (row,) = set_aside(world)
    assert (row.native_id, row.field, row.value) == (str(number), "price", "12,50 EUR")
    assert [p["ProductSKU"] for p in world.account.state()["products"] if p["ProductSKU"] == "CLEAN-00001"]
    with world.reading() as reader:
        assert reader.standing(1)["product"].linked == len(world.shop.state()["products"])
    oddly(world, "product", number)
    world.wait(world.ask(SyncOnce()))
    assert (needs(world), set_aside(world)) == (0, ())


def test_a_weight_that_cannot_be_read_keeps_nothing_else_from_going(world: World) -> None:
    number = product(world, "CLEAN-00001")["id"]
    world.shop.act("edit_product", id=number, name="Renamed")
    oddly(world, "product", number, weight="about 2 kg")
    (view,) = world.wait(world.ask(SyncOnce()))
    assert view.counts["Megaventory", "Products"] == {"updated": 1, "needs a person": 1}
    (row,) = set_aside(world)
    assert row.partial
    assert row.reason == (
        "The weight is “about 2 kg”, which cannot be read. Correct it in the shop; everything else of it is taken."
    )
    names = {p["ProductSKU"]: p["ProductDescription"] for p in world.account.state()["products"]}
    assert names["CLEAN-00001"] == "Renamed"


def test_a_record_without_a_readable_id_is_told_too(world: World) -> None:
    number = place(world, "CLEAN-00001")
    oddly(world, "order", number, id="#?")
    synced(world)
    (row,) = set_aside(world)
    assert row.native_id == ""
    assert row.reason.startswith("The number is “#?”, which cannot be read.")


def test_a_deleted_record_needs_nobody(world: World) -> None:
    number = place(world, "CLEAN-00001")
    oddly(world, "order", number, total=["?"])
    synced(world)
    assert needs(world) == 1
    world.shop.act("trash_order", id=number)
    world.wait(world.ask(SyncOnce()))
    assert (needs(world), set_aside(world)) == (0, ())
