"""Orders under other orders: what proves a part, and which level is sent (PRODUCT.md rule 29)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import OrderLine
from wcsync_desktop.core.sub_orders import Family, Kinship, Level, instead, kinship

D = Decimal


def line(product: str, quantity: str, total: str) -> OrderLine:
    return OrderLine(product, product, product, D(quantity), D(total), D(total), D(0))


AT = "2026-03-01T10:00:00+00:00"
WHOLE = Order(number="10", status="processing", placed_at=AT, lines=(line("1", "2", "20"), line("2", "1", "5")))
PART = Order(number="11", above="10", status="processing", lines=(line("1", "2", "20"),))


@pytest.mark.parametrize(
    ("own", "found"),
    [
        (PART, Kinship.PART),
        (replace(PART, lines=(line("1", "1", "10"),)), Kinship.PART),
        (replace(PART, lines=(line("3", "1", "10"),)), Kinship.OWN),
        (replace(PART, lines=(line("1", "2", "20"), line("3", "1", "10"))), Kinship.OWN),
        (replace(PART, lines=(line("1", "2", "15"),)), Kinship.UNCERTAIN),
        (replace(PART, lines=(line("1", "3", "30"),)), Kinship.UNCERTAIN),
        (replace(PART, lines=()), Kinship.UNCERTAIN),
        (replace(PART, placed_at="2026-03-01T10:00:09+00:00"), Kinship.PART),
        (replace(PART, placed_at="2026-04-01T10:00:00+00:00"), Kinship.UNCERTAIN),
        (replace(PART, lines=(line("1", "2", "15"),), of_vendor=True), Kinship.PART),
    ],
)
def test_a_vendors_mark_or_the_same_goods_for_the_same_money_make_a_part(own: Order, found: Kinship) -> None:
    assert kinship(own, WHOLE) is found


def test_of_a_whole_order_and_its_parts_one_level_is_sent() -> None:
    whole, part = Family(parts=(PART, replace(PART, number="12"))), Family(Kinship.PART, "10", WHOLE)
    assert instead(whole, Level.WHOLE) is None
    assert instead(part, Level.PARTS) is None
    by_whole, by_parts = instead(part, Level.WHOLE), instead(whole, Level.PARTS)
    assert by_whole is not None
    assert by_parts is not None
    assert (by_whole.reason, by_whole.asks) == ("It is part of order 10, which is sent as a whole.", False)
    assert (by_parts.reason, by_parts.asks) == ("Its parts are sent in its place: 11, 12.", False)


@pytest.mark.parametrize("level", Level)
def test_an_order_that_sells_something_else_than_the_one_above_is_sent(level: Level) -> None:
    assert instead(Family(Kinship.OWN, "10", WHOLE), level) is None


@pytest.mark.parametrize("level", Level)
def test_the_rest_of_a_deposit_is_asked_about(level: Level) -> None:
    found = instead(Family(Kinship.UNCERTAIN, "10", WHOLE), level)
    assert found is not None
    assert found.asks


@pytest.mark.parametrize("above", [None, replace(WHOLE, status="cancelled")])
def test_a_part_whose_whole_is_never_sent_is_asked_about_and_not_lost(above: Order | None) -> None:
    found = instead(Family(Kinship.PART, "10", above), Level.WHOLE)
    assert found is not None
    assert found.asks
    sent = instead(Family(Kinship.PART, "10", above, above_was_sent=True), Level.WHOLE)
    assert sent is not None
    assert not sent.asks
