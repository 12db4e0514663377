"""Megaventory's answers, altered at random: no fault of ours, no good row lost, and whatever is odd is set aside."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from tests.support.odd_answers import OddServer, altered, as_answer, odd_server, recorded
from wcsync_desktop.connectors.base import Account, HelperKey, StockSet, Write
from wcsync_desktop.connectors.megaventory.connector import MegaventoryConnector
from wcsync_desktop.connectors.megaventory.parts import CATEGORY
from wcsync_desktop.core.errors import EngineError, WcSyncError
from wcsync_desktop.core.matching import match_key
from wcsync_desktop.core.records import (
    Address,
    Coupon,
    Customer,
    Kind,
    Observation,
    Order,
    Product,
    Stock,
    Tax,
    from_text,
    title_of,
    to_text,
)

FEW, MANY = 240, 10_000
ANSWERS = recorded("megaventory")
LISTS = {
    Kind.PRODUCT: ("ProductGet", "mvProducts", "ProductID"),
    Kind.CUSTOMER: ("SupplierClientGet", "mvSupplierClients", "SupplierClientID"),
    Kind.COUPON: ("DiscountGet", "mvDiscounts", "DiscountID"),
    Kind.TAX: ("TaxGet", "mvTaxes", "TaxID"),
    Kind.ORDER: ("SalesOrderGet", "mvSalesOrders", "SalesOrderId"),
}
BODIES = {
    "ProductUpdate": ("mvProduct", "ProductGet", "mvProducts"),
    "SupplierClientUpdate": ("mvSupplierClient", "SupplierClientGet", "mvSupplierClients"),
    "DiscountUpdate": ("mvDiscount", "DiscountGet", "mvDiscounts"),
    "TaxUpdate": ("mvTax", "TaxGet", "mvTaxes"),
    "SalesOrderUpdate": ("mvSalesOrder", "SalesOrderGet", "mvSalesOrders"),
    "ProductCategoryUpdate": ("mvProductCategory", "ProductCategoryGet", "mvProductCategories"),
}
OK = {"ResponseStatus": {"ErrorCode": "0"}}


class Books:
    """What the server answers: recorded answers, but for what a test puts in their place. A second page is empty."""

    def __init__(self) -> None:
        self.instead: dict[str, Any] = {}

    def answer(self, method: str, path: str, asked: Any) -> bytes:
        operation = path.rpartition("/")[2]
        walks = [f for f in asked.get("Filters") or [] if f.get("SearchOperator") in ("LessThan", "GreaterThan")]
        told = self.instead.get(operation, ANSWERS.get(operation, OK))
        if any(str(f.get("SearchValue")) != "0" for f in walks) and isinstance(told, dict):
            told = {name: [] if isinstance(part, list) else part for name, part in told.items()}
        return as_answer(told)


@pytest.fixture
def books() -> Iterator[tuple[Books, OddServer]]:
    made = Books()
    with odd_server(made.answer) as server:
        yield made, server


def _connector(server: OddServer) -> MegaventoryConnector:
    return MegaventoryConnector(Account(f"{server.address}/v2017a/", ("key@m1",)))


def _whole(observation: Observation) -> None:
    record = observation.record
    text = to_text(record)
    assert to_text(from_text(type(record).kind, text)) == text
    text.encode(), title_of(record).encode(), observation.native_id.encode()
    match_key(record)


def _pages(books: Books, server: OddServer, seed: int, rounds: int) -> int:
    dice = Random(seed)
    connector = _connector(server)
    aside = 0
    try:
        connector.learn_currency()
        for _ in range(rounds):
            kind = dice.choice([*LISTS, Kind.PRODUCT, Kind.ORDER])
            operation, list_name, id_name = LISTS[kind]
            page = [copy.deepcopy(dice.choice(ANSWERS[operation][list_name])) for _ in range(5)]
            for number, row in enumerate(page):
                row[id_name] = 1001 + number
            odd = dice.randrange(5)
            page[odd] = altered(page[odd], dice)
            books.instead = {operation: {list_name: page, **OK}}
            found = connector.read(kind, "all 100")
            read = {o.native_id for o in found.observations}
            assert {str(1001 + n) for n in range(5) if n != odd} <= read, found.unreadable
            for observation in found.observations:
                _whole(observation)
            for row in found.unreadable:
                row.sentence.encode(), row.title.encode(), row.value.encode()
                assert row.sentence.endswith(".")
            aside += len(found.unreadable)
    finally:
        connector.close()
    return aside


def test_one_odd_row_of_a_page_stops_none_of_the_others(books: tuple[Books, OddServer]) -> None:
    assert _pages(*books, seed=1, rounds=FEW) > FEW // 20


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_ten_thousand_odd_answers_of_megaventory(books: tuple[Books, OddServer]) -> None:
    assert _pages(*books, seed=2, rounds=MANY) > MANY // 20


def test_one_odd_figure_of_the_stock_list_is_unknown_and_told(books: tuple[Books, OddServer]) -> None:
    answers, server = books
    rows = copy.deepcopy(ANSWERS["InventoryLocationStockGet"]["mvProductStockList"])
    shelves = next(name for name in rows[0] if name.lower() == "mvstock")
    rows[0][shelves][0]["StockPhysical"] = "many"
    answers.instead = {"InventoryLocationStockGet": {"mvProductStockList": rows, **OK}}
    connector = _connector(server)
    try:
        found = connector.levels("", None)
        (row,) = found.unreadable
        assert (row.field, row.value) == ("stock", "many")
        assert len(found.known) == len(rows) - 1
        assert all(level.available is not None for level in found.known.values())
    finally:
        connector.close()


def test_no_answer_of_megaventory_is_a_fault_of_ours(books: tuple[Books, OddServer]) -> None:
    answers, server = books
    dice = Random(3)
    connector = _connector(server)
    product = Product(sku="MV-1", name="Thing")
    order = Order(
        reference="101", number="101", currency="EUR", total=Decimal(21), status="verified", lines=(), buyer="Buyer 1",
        placed_at="2026-11-01T10:00:00+00:00", stamp="wcsync:b261eb75e4:order:101", billing=Address(line1="Main 1"),
        deliveries=(), fees=(), taxes=(), coupons=(), email="c1@example.com",
    )  # fmt: skip
    client = Customer(email="c1@example.com", display_name="Client 1")
    calls = [
        connector.probe,
        connector.categories,
        connector.updates,
        lambda: connector.levels("", None),
        lambda: connector.levels("", ("1", "2")),
        lambda: connector.get(Kind.PRODUCT, "1"),
        lambda: connector.get(Kind.ORDER, "1"),
        lambda: connector.find(Kind.PRODUCT, product),
        lambda: connector.find(Kind.CUSTOMER, client),
        lambda: connector.find(Kind.ORDER, order),
        lambda: connector.find_helper(HelperKey(CATEGORY, "Cat 1")),
        lambda: connector.write_helper(HelperKey(CATEGORY, "Cat 9")),
        lambda: connector.write(Write(Kind.PRODUCT, "1", product, product)),
        lambda: connector.write(Write(Kind.CUSTOMER, None, client, client)),
        lambda: connector.write(Write(Kind.TAX, None, Tax(name="VAT", rate=Decimal(5)), Tax(name="VAT"))),
        lambda: connector.write(Write(Kind.COUPON, None, Coupon(code="x", amount=Decimal(5)), Coupon(code="x"))),
        lambda: connector.write(Write(Kind.ORDER, None, order, order, stamp=order.stamp or "")),
        lambda: connector.set_stock(StockSet("1", "MV-1", Stock(Decimal(3)))),
    ]
    try:
        for _ in range(FEW // 4):
            operations = dice.sample([*ANSWERS, *BODIES], 4)
            answers.instead = {operation: altered(_answer_of(operation), dice) for operation in operations}
            for call in calls:
                _well(call)
    finally:
        connector.close()


def _answer_of(operation: str) -> Any:
    if operation not in BODIES:
        return ANSWERS[operation]
    body, get, rows = BODIES[operation]
    return {body: ANSWERS[get][rows][0], "entityID": 1, **OK}


def _well(call: Any) -> None:
    """It answers, or says what is wrong as an error for a person; never as a fault of ours."""
    found: object = None
    try:
        found = call()
    except EngineError:
        raise
    except WcSyncError as error:
        found = error
    if isinstance(found, Observation):
        _whole(found)


def test_recorded_rows_are_read_without_a_word(books: tuple[Books, OddServer]) -> None:
    _, server = books
    connector = _connector(server)
    try:
        for kind, (operation, list_name, _) in LISTS.items():
            page = connector.read(kind, "all 100")
            assert page.unreadable == ()
            assert len(page.observations) == len(ANSWERS[operation][list_name])
    finally:
        connector.close()
