"""A shop's answers, altered at random: no fault of ours, no good row lost, and whatever is odd is set aside."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from tests.support.odd_answers import OddServer, altered, as_answer, odd_server, recorded
from wcsync_desktop.connectors.base import Account, Page, StockSet, Write
from wcsync_desktop.connectors.woocommerce.connector import WooConnector
from wcsync_desktop.core.errors import EngineError, WcSyncError
from wcsync_desktop.core.matching import left_out, match_key
from wcsync_desktop.core.records import Kind, Observation, Order, Product, Stock, from_text, title_of, to_text
from wcsync_desktop.database.observations import moments, placed_at

FEW, MANY = 240, 10_000
ROWS = recorded("woocommerce")
LISTS = {
    Kind.PRODUCT: ("products", "products"),
    Kind.CUSTOMER: ("customers", "customers"),
    Kind.COUPON: ("coupons", "coupons"),
    Kind.TAX: ("taxes", "taxes"),
    Kind.ORDER: ("orders", "orders"),
}
ORDERS = [*ROWS["orders"], *ROWS["refunded"]]
WHOLE = ("index", "system_status", "settings/general", "settings/tax", "data/countries/GR", "categories")


class Shop:
    """What the server answers: recorded rows, but for what a test puts in their place."""

    def __init__(self) -> None:
        self.instead: dict[str, Any] = {}

    def answer(self, method: str, path: str, asked: Any) -> bytes:
        name = path.partition("/wc/v3/")[2]
        if path.rstrip("/").endswith("/wp-json"):
            return as_answer(self.instead.get("index", ROWS["index"]))
        for wanted, value in self.instead.items():
            if name == wanted:
                return as_answer(value)
        if name.startswith("settings/products"):
            return as_answer([])
        if name == "products/categories":
            return as_answer(ROWS["categories"] if asked.get("page", "1") == "1" and not _offset(asked) else [])
        if name == "data/currencies/current":
            return as_answer({"code": "EUR"})
        if name.startswith("data/countries/"):
            return as_answer(ROWS["data/countries/GR"])
        found = ROWS.get(name, [])
        return as_answer(found if not _offset(asked) else [])


def _offset(asked: Any) -> bool:
    return bool(asked.get("offset", "0") != "0" or asked.get("page", "1") != "1")


def _connector(server: OddServer) -> WooConnector:
    return WooConnector(Account(server.address, ("ck_" + "0" * 40, "cs_" + "0" * 40)))


@pytest.fixture
def shop() -> Iterator[tuple[Shop, OddServer]]:
    made = Shop()
    with odd_server(made.answer) as server:
        yield made, server


def _rows_of(kind: Kind, name: str, dice: Random) -> tuple[list[Any], int]:
    """A page of good rows with one that is altered, and where that is."""
    base = ORDERS if kind is Kind.ORDER else ROWS[name]
    page = [copy.deepcopy(dice.choice(base)) for _ in range(5)]
    for number, row in enumerate(page):
        row["id"] = 1001 + number
        row["order_key"] = f"key{number}"
    odd = dice.randrange(5)
    page[odd] = altered(page[odd], dice)
    return page, odd


def _whole(observation: Observation) -> None:
    """Everything that is done with a record afterwards can be done."""
    record = observation.record
    text = to_text(record)
    assert to_text(from_text(type(record).kind, text)) == text
    text.encode(), title_of(record).encode(), observation.native_id.encode(), observation.version.encode()
    match_key(record), left_out(record), placed_at(record)
    if isinstance(record, Order):
        moments(record, observation.version)
        for line in record.lines or ():
            assert line.quantity > 0


def _check(page: Page, odd: int) -> None:
    read = {o.native_id for o in page.observations}
    for number in (n for n in range(5) if n != odd):
        assert str(1001 + number) in read, f"a good row was lost: {page.unreadable}"
    for observation in page.observations:
        _whole(observation)
    for row in page.unreadable:
        assert row.sentence.endswith(".")
        assert len(row.value) <= 200
        row.sentence.encode(), row.title.encode(), row.field.encode()
    told = {row.native_id for row in page.unreadable}
    assert str(1001 + odd) in read | told or "" in told or len(read | told) >= 5 or page.counted < 5


def _pages(shop: Shop, server: OddServer, seed: int, rounds: int) -> int:
    dice = Random(seed)
    connector = _connector(server)
    aside = 0
    try:
        for _ in range(rounds):
            kind = dice.choice([*LISTS, Kind.ORDER, Kind.PRODUCT])
            list_name, name = LISTS[kind]
            rows, odd = _rows_of(kind, name, dice)
            shop.instead = {list_name: rows}
            lead = "p" if kind is Kind.PRODUCT else "c"
            page = connector.read(kind, f"{lead} 0 25")
            _check(page, odd)
            aside += len(page.unreadable)
    finally:
        connector.close()
    return aside


def test_one_odd_row_of_a_page_stops_none_of_the_others(shop: tuple[Shop, OddServer]) -> None:
    assert _pages(*shop, seed=1, rounds=FEW) > FEW // 10


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_ten_thousand_odd_answers_of_a_shop(shop: tuple[Shop, OddServer]) -> None:
    assert _pages(*shop, seed=2, rounds=MANY) > MANY // 10


def test_variations_of_an_odd_product_are_set_aside_and_others_go_on(shop: tuple[Shop, OddServer]) -> None:
    answers, server = shop
    variable = next(row for row in ROWS["products"] if row["type"] == "variable")
    good = {**copy.deepcopy(variable), "id": 357}
    bad = {**copy.deepcopy(variable), "regular_price": ["?"]}
    variations = [{**row, "id": 2000 + n, "parent_id": 356 + n % 2} for n, row in enumerate(ROWS["variations"])]
    answers.instead = {"products": [bad, good], "variations": variations}
    connector = _connector(server)
    try:
        page = connector.read(Kind.PRODUCT, "v 0 25")
        assert {(o.native_id, o.parent) for o in page.observations} == {("2001", "357")}
        assert {row.native_id for row in page.unreadable} == {"2000", "2002"}
        assert all("product" in row.sentence for row in page.unreadable)
    finally:
        connector.close()


def test_no_single_answer_of_a_shop_is_a_fault_of_ours(shop: tuple[Shop, OddServer]) -> None:
    answers, server = shop
    dice = Random(3)
    for _ in range(FEW // 8):
        name = dice.choice(WHOLE)
        there = {"categories": "products/categories"}.get(name, name)
        answers.instead = {there: altered(ROWS[name], dice)}
        connector = _connector(server)
        try:
            for call in (
                connector.probe,
                connector.categories,
                lambda c=connector: c.begin(Kind.PRODUCT),
                lambda c=connector: c.read(Kind.ORDER, "c 0 25"),
                lambda c=connector: c.read(Kind.PRODUCT, "p 0 25"),
                lambda c=connector: c.versions(Kind.ORDER, ("483",)),
            ):
                _well(call)
        finally:
            connector.close()


def test_no_answer_to_a_write_is_a_fault_of_ours(shop: tuple[Shop, OddServer]) -> None:
    answers, server = shop
    dice = Random(4)
    connector = _connector(server)
    name, status = Product(name="New name"), Order(status="completed")
    renamed, moved = Write(Kind.PRODUCT, "10", name, name), Write(Kind.ORDER, "483", status, status, status)
    counted = StockSet("10", "A", Stock(Decimal(7), before=Decimal(ROWS["products"][0]["stock_quantity"] or 0)))
    try:
        for _ in range(FEW // 8):
            product, order, account = (altered(dice.choice(ROWS[n]), dice) for n in ("products", "orders", "customers"))
            answers.instead = {
                "products/10": product,
                "orders/483": order,
                "customers/5": account,
                "products/batch": altered({"update": ROWS["products"][:2]}, dice),
                "products": altered(ROWS["products"][:2], dice),
            }
            _well(lambda: connector.get(Kind.PRODUCT, "10"))
            _well(lambda: connector.get(Kind.ORDER, "483"))
            _well(lambda: connector.get(Kind.CUSTOMER, "5"))
            _well(lambda: connector.write(renamed))
            _well(lambda: connector.write(moved))
            _well(lambda: connector.set_stocks((counted,)))
            _well(lambda: connector.find(Kind.PRODUCT, Product(sku=ROWS["products"][0]["sku"])))
    finally:
        connector.close()


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


def test_recorded_rows_are_read_without_a_word(shop: tuple[Shop, OddServer]) -> None:
    _, server = shop
    connector = _connector(server)
    try:
        for kind, (_, name) in LISTS.items():
            page = connector.read(kind, "p 0 25" if kind is Kind.PRODUCT else "c 0 25")
            assert page.unreadable == ()
            assert [o.native_id for o in page.observations] == [str(row["id"]) for row in ROWS[name]]
    finally:
        connector.close()
    assert json.dumps(ROWS)
