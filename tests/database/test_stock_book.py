"""The ledger against a recomputation from scratch: shelves, promises and balances of random histories (EC-7, EC-9)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import pytest

from wcsync_desktop.core.balance import Shelf, Terms, balance
from wcsync_desktop.core.book import KeepTerms
from wcsync_desktop.core.ledger import Event, Move
from wcsync_desktop.core.orders import OrderSettings
from wcsync_desktop.core.records import Kind, Order, Product, to_text
from wcsync_desktop.core.sales import OrderLine
from wcsync_desktop.database.balances import Balances
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.database.schema import Connection, Item, Member, Movement, Offer, Sale
from wcsync_desktop.database.statements import insert
from wcsync_desktop.database.stock_book import Source, StockBookWriter, differences

START = 1_000_000_000_000
STATUSES = ("pending", "on-hold", "processing", "completed", "cancelled", "refunded", "failed", "trash", "packing")
COUNTS = frozenset({"on-hold", "processing", "completed"})


@contextmanager
def opened(folder: Path) -> Iterator[StockBookWriter]:
    database = Database(folder / "data.sqlite3")
    database.open_writer()
    with database.transaction():
        for number in (1, 2):
            insert(Connection, uid=str(number), kind="woocommerce", name=f"Shop {number}", address="x", created_at=0)
        book = StockBookWriter(database)
        book.main_warehouse()
        for number in (1, 2):
            book.join(number, START)
        book.keep_warehouse(None, "Second", counts=True, priority=1)
        book.keep_warehouse(None, "Broken", counts=False, priority=2)
        yield book
    database.close()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[StockBookWriter]:
    with opened(tmp_path) as made:
        yield made


class History:
    """What one item goes through, kept twice: in the stock book, and here as plain numbers."""

    def __init__(self, book: StockBookWriter, chance: random.Random, number: int) -> None:
        self.book, self.chance, self.number = book, chance, number
        self.sku = f"SKU-{number}"
        self.item = book.add_item(self.sku, "", "", START)
        self.on_hand: Counter[int] = Counter()
        self.orders: dict[int, tuple[str, int, int]] = {}
        self.placed = 0

    def live(self) -> None:
        for _ in range(self.chance.randint(1, 8)):
            if self.chance.random() < 0.5:
                self.move()
            else:
                self.order()

    def move(self) -> None:
        warehouse, by = self.chance.randint(1, 3), self.chance.randint(0, 30)
        self.book.move(self.item, warehouse, Move(Decimal(by)), Source(Event.RECEIVED, START))
        self.on_hand[warehouse] += by

    def order(self) -> None:
        """A new order, or an old one with another status and quantity; looked at twice, as polls do."""
        known = sorted(self.orders)
        if known and self.chance.random() < 0.5:
            member = self.chance.choice(known)
        else:
            native = f"{self.number}-{self.placed}"
            self.placed += 1
            shop = self.chance.randint(1, 2)
            member = insert(Member, connection=shop, kind=Kind.ORDER.value, native_id=native, key=native)
        status, quantity = self.chance.choice(STATUSES), self.chance.randint(0, 4)
        took = quantity if status == "packing" else 0
        nothing = Decimal(0)
        line = OrderLine("", self.sku, "x", Decimal(quantity), nothing, nothing, nothing, (), Decimal(took))
        order = Order(status=status, number=str(member), lines=(line,), placed_at="2001-09-09T01:46:40+00:00")
        for _ in range(2):
            self.book.take_order(self.state(member, order), OrderSettings(START, COUNTS), "Shop", START)
        if member not in self.orders and not (status in COUNTS or took):
            return
        shipped = self.orders.get(member, ("", 0, 0))[2]
        if status == "completed":
            shipped = max(shipped, quantity)  # what left the house comes back by a person's hand only
        elif status in COUNTS or took:
            shipped = 0
        self.orders[member] = (status, quantity, shipped)

    def state(self, member: int, order: Order) -> MemberState:
        row = Member.get_by_id(member)
        version = "2001-09-09T01:46:41"
        kinds = (member, None, row.connection_id, Kind.ORDER, str(row.native_id), "primary", None)
        return MemberState(*kinds, order, None, None, 0, False, False, False, None, "", str(row.native_id), version)


def checked(history: History) -> None:
    """Shelves by the plain numbers, and the balances by the formula, from movements and orders alone."""
    moves: Counter[int] = Counter()
    promised: Counter[int] = Counter()
    for row in Movement.select().where(Movement.item == history.item):
        moves[row.warehouse_id] += int(row.on_hand)
        promised[row.warehouse_id] += int(row.committed)
    shipped: Counter[int] = Counter()
    expected: Counter[int] = Counter()
    for sale in Sale.select().where(Sale.item == history.item):
        status, quantity, out = history.orders[sale.order_id]
        promised_now = quantity if status != "completed" and (status in COUNTS or status == "packing") else 0
        assert (sale.shipped, sale.committed) == (str(out), str(promised_now))
        shipped[sale.warehouse_id or 0] += int(sale.shipped)
        expected[sale.warehouse_id or 0] += int(sale.committed)
    for warehouse in (1, 2, 3):
        assert moves[warehouse] == history.on_hand[warehouse] - shipped[warehouse]
        assert promised[warehouse] == expected[warehouse]
    shelves = [
        Shelf(str(w), Decimal(moves[w]), Decimal(promised[w]), counts=w != 3)
        for w in (1, 2, 3)
        if moves[w] or promised[w] or history.on_hand[w] or shipped[w]
    ]
    for shop in (1, 2):
        found = Balances((history.item,))
        assert found.of(history.item, shop).pieces == balance(shelves, found.terms(history.item, shop)).pieces


def ledgers(folder: Path, number: int, seed: int) -> None:
    chance = random.Random(seed)
    with opened(folder) as book:
        for n in range(number):
            history = History(book, chance, n)
            if chance.random() < 0.3:
                most = Decimal(chance.randint(1, 20)) if chance.random() < 0.5 else None
                book.keep_terms(KeepTerms(history.item, 1, keep_back=Decimal(chance.randint(0, 5)), at_most=most))
            history.live()
            checked(history)
        assert differences() == []


def test_ledgers_equal_a_recomputation(tmp_path: Path) -> None:
    ledgers(tmp_path, 100, 1)


@pytest.mark.soak
def test_ten_thousand_ledgers(tmp_path: Path) -> None:
    ledgers(tmp_path, 10_000, 2)


def test_what_the_shelves_hold_is_checked(book: StockBookWriter) -> None:
    item = book.add_item("A", "", "", START)
    book.move(item, 1, Move(Decimal(3)), Source(Event.RECEIVED, START))
    assert differences() == []
    Movement.update(on_hand="4").execute()
    assert len(differences()) == 1


def match(book: StockBookWriter, shop: int) -> None:
    keys, newest = book.to_match(shop)
    book.match(shop, keys)
    book.matched(shop, newest)


def test_a_product_that_changed_its_sku_stays_what_it_is(book: StockBookWriter) -> None:
    def product(native: str, sku: str, version: str) -> int:
        text = to_text(Product(sku=sku))
        values = {"kind": "product", "native_id": native, "seen": text, "match_key": sku.casefold(), "version": version}
        return insert(Member, connection=1, **values)

    a, b = book.add_item("A", "", "", START), book.add_item("B", "", "", START)
    first = product("1", "A", "2026-01-01T00:00:00")
    match(book, 1)
    assert Offer.get(Offer.item == a).member_id == first
    Member.update(match_key="b", version="2026-01-02T00:00:00").where(Member.id == first).execute()
    match(book, 1)
    assert (Offer.get(Offer.item == a).member_id, Offer.get(Offer.item == b).member_id) == (None, first)
    twins = [product(n, "A", "2026-01-03T00:00:00") for n in ("2", "3")]
    match(book, 1)
    assert Offer.get(Offer.item == a).member_id is None  # nobody knows which of the two is meant
    Member.update(picked=True).where(Member.id == twins[1]).execute()
    book.match_again(twins[1])
    assert Offer.get(Offer.item == a).member_id == twins[1]


def test_terms_without_anything_special(book: StockBookWriter) -> None:
    item = book.add_item("A", "", "", START)
    assert Balances((item,)).terms(item, 1) == Terms()
    assert Item.get_by_id(item).auto_sync is False
