"""Looking for a product across what is known (SA-5)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.database.schema import Connection, Link, Member
from wcsync_desktop.database.statements import insert


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    database = Database(tmp_path / "data.sqlite3")
    database.open_writer()
    with database.transaction():
        for number, kind in ((1, "megaventory"), (2, "woocommerce"), (3, "woocommerce")):
            removed = 5 if number == 3 else None
            insert(
                Connection,
                uid=str(number),
                kind=kind,
                name=f"{kind} {number}",
                address="x",
                created_at=0,
                removed_at=removed,
            )
        both = insert(Link, kind="product", origin=2)

        def product(
            connection: int, native: str | None, title: str, key: str, barcode: str = "", **more: object
        ) -> None:
            insert(
                Member, connection=connection, kind="product", native_id=native, title=title, key=key,
                barcode=barcode, **more,
            )  # fmt: skip

        product(1, "1", "Red shirt", "SHIRT-1", "590", link=both)
        product(2, "1", "Red shirt, here", "SHIRT-1", "591", link=both)
        product(2, "2", "Shirt 100%", "A_B")
        product(2, "3", "Blue shirt", "SHIRT-10")
        product(1, "4", "Only there 🎉", "THERE-1")
        product(2, "5", "Gone shirt", "SHIRT-9", gone=True)
        product(2, None, "Shirt on its way", "SHIRT-8")
        product(3, "6", "Shirt of a removed shop", "SHIRT-7")
        for n in range(60):
            product(3, f"x{n}", f"A shirt {n}", f"OLD-{n}")
        insert(Member, connection=2, kind="customer", native_id="1", title="Mr Shirt", key="shirt@example.com")
    database.close()
    made = Reader(Database(tmp_path / "data.sqlite3"))
    yield made
    made.close()


def keys(reader: Reader, text: str) -> list[str]:
    return [p.key for p in reader.look_for(text)]


def test_sku_name_and_barcode_are_looked_for(reader: Reader) -> None:
    assert set(keys(reader, "shirt")) == {"SHIRT-1", "A_B", "SHIRT-10"}
    assert keys(reader, "590") == ["SHIRT-1"]
    assert keys(reader, "🎉") == ["THERE-1"]
    assert keys(reader, "%") == ["A_B"]
    assert keys(reader, "a_b") == ["A_B"]
    assert keys(reader, "  ") == keys(reader, "no such") == []


def test_the_one_with_just_this_sku_comes_first(reader: Reader) -> None:
    assert keys(reader, "shirt-1") == ["SHIRT-1", "SHIRT-10"]


def test_a_product_in_several_systems_is_one(reader: Reader) -> None:
    (found,) = reader.look_for("red")
    assert found.places == ("woocommerce 2", "megaventory 1")
    (there,) = reader.look_for("THERE-1")
    assert there.places == ("megaventory 1",)


def test_not_more_than_wanted(reader: Reader) -> None:
    assert len(reader.look_for("shirt", 2)) == 2


def test_products_of_a_removed_shop_hide_nothing(reader: Reader) -> None:
    assert set(keys(reader, "shirt")) == {"SHIRT-1", "A_B", "SHIRT-10"}
    assert len(reader.look_for("shirt", 3)) == 3
