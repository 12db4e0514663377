"""The stock book with 50,000 products in three shops: what a sale, a look and the table cost.

The baseline is the same with a hundredth of the products, in the same run: what happens with every order, and every
time the table is looked at, must not grow with the catalogue. Printed are milliseconds, and the ratio.
"""

from __future__ import annotations

import argparse
import tempfile
from decimal import Decimal
from pathlib import Path

from bench.timing import took
from wcsync_desktop.core.book import ItemFilter, ItemState
from wcsync_desktop.core.intake import Judged, Verdict
from wcsync_desktop.core.ledger import Event, Move
from wcsync_desktop.core.records import Product, Stock, to_text
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.intake import IntakeWriter
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.database.schema import Connection, Item, Member
from wcsync_desktop.database.statements import insert
from wcsync_desktop.database.stock_book import Source, StockBookWriter

SHOPS = (1, 2, 3)
CHANGED = 100


def fill(database: Database, number: int) -> StockBookWriter:
    """So many products in three shops and in the stock book, with ten pieces each and Auto Sync on."""
    book = StockBookWriter(database)
    seen = to_text(Product(sku="x", stock=Stock(Decimal(10))))
    with database.transaction():
        warehouse = book.main_warehouse()
        for shop in SHOPS:
            insert(
                Connection, uid=str(shop), kind="woocommerce", name=f"Shop {shop}", address="https://x", created_at=0
            )
            book.join(shop, 0)
            for n in range(number):
                values = {"kind": "product", "native_id": str(n), "match_key": f"sku-{n}", "version": "2026-01-01"}
                insert(Member, connection=shop, seen=seen, **values)
        rows = [Judged(n + 1, Verdict.NEW, f"SKU-{n}", f"Product {n}", quantity=Decimal(10)) for n in range(number)]
        intakes = IntakeWriter(database, book)
        intakes.take(intakes.keep("all", Event.FILE, warehouse, rows, 0), 0, "", without_problems=False)
        Item.update(auto_sync=True).execute()
    return book


def measure(number: int) -> dict[str, float]:
    """What each of them costs with so many products."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "stock.sqlite3")
        database.open_writer()
        book = fill(database, number)

        def sale() -> None:
            with database.transaction():
                for item in range(1, CHANGED + 1):
                    book.move(item, 1, Move(Decimal(0), Decimal(1)), Source(Event.ORDERED, 0))

        def due() -> None:
            with database.transaction():
                for shop in SHOPS:
                    book.due(shop, 0, CHANGED)

        def match() -> None:
            with database.transaction():
                for shop in SHOPS:
                    keys, newest = book.to_match(shop)
                    book.match(shop, keys)
                    book.matched(shop, newest)

        match()
        with database.transaction():
            Member.update(version="2026-01-02").where(Member.native_id == "1").execute()
        match()
        found = {f"{CHANGED} sales": took(sale), "what is due": took(due), "matching one": took(match)}
        database.close()
        reader = Reader(Database(Path(folder) / "stock.sqlite3"))
        view = reader.book
        found["ids of the table"] = took(view.item_ids)
        ids = view.item_ids()[number // 2 : number // 2 + 100]
        found["a page of the table"] = took(lambda: view.items_by_id(ids))
        found["how it stands"] = took(lambda: (view.differences(), view.oversold(), view.waiting()))
        found["what differs"] = took(lambda: view.count(ItemFilter("", ItemState.DIFFERS)))
        found["a search"] = took(lambda: view.count(ItemFilter("SKU-77")))
        reader.close()
        return found


def main() -> None:
    """Measure both sizes and print them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", type=int, default=50_000)
    number = parser.parse_args().products
    small, large = measure(number // 100), measure(number)
    print(f"{'':24}{number // 100:>10}{number:>10}{'ratio':>8}")
    for name, value in large.items():
        print(f"{name:24}{small[name]:>8.2f}ms{value:>8.2f}ms{value / small[name]:>8.1f}")


if __name__ == "__main__":
    main()
