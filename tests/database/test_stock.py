"""Levels and reservations: what is older never replaces what is newer, whatever our clock does (E11)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from wcsync_desktop.core.reserved import Reserved
from wcsync_desktop.core.stock import Level, for_shop, physical
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import Connection, Link, Member
from wcsync_desktop.database.statements import insert
from wcsync_desktop.database.stock import StockWriter

NOW = 10_000_000


@pytest.fixture
def stock(tmp_path: Path) -> Iterator[StockWriter]:
    database = Database(tmp_path / "data.sqlite3")
    database.open_writer()
    with database.transaction():
        for number, kind in ((1, "woocommerce"), (2, "megaventory")):
            insert(Connection, uid=str(number), kind=kind, name=kind, address="x", created_at=0)
        link = insert(Link, kind="product", origin=1)
        for connection in (1, 2):
            insert(Member, link=link, connection=connection, kind="product", native_id="7")
        order = insert(Link, kind="order", origin=1)
        insert(Member, link=order, connection=1, kind="order", native_id="8")
    yield StockWriter(database)
    database.close()


def known(stock: StockWriter) -> Decimal | None:
    return stock.available((2,)).get(2)


def read(stock: StockWriter, number: int, began: int) -> None:
    stock.store_levels(2, {"7": Level(Decimal(number))}, began=began)


def test_an_older_answer_never_replaces_a_newer_one(stock: StockWriter) -> None:
    read(stock, 5, NOW)
    read(stock, 4, NOW - 1)
    assert known(stock) == 5


def test_after_our_clock_was_set_back_new_answers_count(stock: StockWriter) -> None:
    read(stock, 5, NOW)
    read(stock, 4, NOW - 3_600_000)
    assert known(stock) == 4


def test_a_reservation_ends_with_the_first_list_that_was_read_after_the_order_arrived(stock: StockWriter) -> None:
    stock.reserve(3, {1: Decimal(2)})
    read(stock, 5, NOW)
    assert stock.reserved((1,)) == {1: Reserved(Decimal(2))}
    stock.arrived(2, NOW + 10)
    read(stock, 5, NOW + 5)
    assert stock.reserved((1,)) == {1: Reserved(Decimal(2))}
    assert stock.awaited(2) == ("7",)
    read(stock, 3, NOW + 20)
    assert not stock.reserved((1,))
    assert not stock.awaited(2)


@pytest.mark.parametrize(
    ("available", "reserved", "wanted"), [("10", "2", "8"), ("0", "1", "-1"), ("3.7", "0.2", "3.5")]
)
def test_a_shop_gets_what_is_there_less_what_is_sold_and_never_a_cut_figure(
    available: str, reserved: str, wanted: str
) -> None:
    assert for_shop(Decimal(available), Reserved(Decimal(reserved)), None) == Decimal(wanted)


def test_a_starting_quantity_counts_what_is_sold_and_what_lies_elsewhere() -> None:
    # 6 in the shop and 2 sold that nobody there knows; 3 of 10 here are sold there, 1 lies at another location.
    level = Level(Decimal(8), physical=Decimal(10), available_here=Decimal(7))
    assert physical(Decimal(6), Decimal(2), level) == 6 + 2 + 3 - 1
    assert physical(Decimal(-4), Decimal(0), None) == 0
