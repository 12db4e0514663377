"""What a shop changed of an order after it was sent, in words, and when the other side stands the same (rule 27)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from wcsync_desktop.core.order_changes import (
    There,
    changed_there,
    changes,
    is_dead,
    stands_alike,
    told,
    wanted_pieces,
)
from wcsync_desktop.core.records import Address, Order
from wcsync_desktop.core.reserved import Reserved, allowed
from wcsync_desktop.core.sales import Charge, OrderLine


def line(product: str, quantity: int, total: str, taken: int | None = None) -> OrderLine:
    pieces = Decimal(quantity)
    amount = Decimal(total)
    took = pieces if taken is None else Decimal(taken)
    return OrderLine(product, product.upper(), f"Thing {product}", pieces, amount, amount, Decimal(0), (), took)


SENT = Order(
    status="processing",
    currency="EUR",
    lines=(line("a", 1, "10"), line("b", 2, "30")),
    deliveries=(Charge("Courier", Decimal(5), Decimal(0)),),
    fees=(Charge("Gift", Decimal(2), Decimal(0)),),
    billing=Address("Ann", line1="Main St 1", city="Athens"),
    shipping=Address("Ann", line1="Main St 1", city="Athens"),
    total=Decimal(47),
)


def said(now: Order, *, gone: bool = False) -> list[str]:
    return [change.sentence for change in changes(SENT, now, gone=gone)]


def test_what_is_as_it_was_is_no_change() -> None:
    assert said(SENT) == []
    assert said(replace(SENT, status="completed", payment="cod", payment_title="Cash")) == []
    assert said(replace(SENT, lines=tuple(reversed(SENT.lines or ())))) == []


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (
            {"lines": (line("a", 4, "40"), line("b", 2, "30")), "total": Decimal(77)},
            [
                "In the shop row “Thing a” went from 1 to 4 pieces.",
                "In the shop its total went from 47.00 EUR to 77.00 EUR.",
            ],
        ),
        (
            {"lines": (line("a", 1, "10"),), "total": Decimal(17)},
            [
                "In the shop row “Thing b” with 2 pieces was removed.",
                "In the shop its total went from 47.00 EUR to 17.00 EUR.",
            ],
        ),
        (
            {"lines": (*(SENT.lines or ()), line("c", 3, "0"))},
            ["In the shop row “Thing c” with 3 pieces was added."],
        ),
        (
            {"lines": (line("a", 1, "8"), line("b", 2, "30")), "total": Decimal(45)},
            [
                "In the shop row “Thing a” went from 10.00 EUR to 8.00 EUR before tax.",
                "In the shop its total went from 47.00 EUR to 45.00 EUR.",
            ],
        ),
        (
            {"deliveries": (Charge("Courier", Decimal(9), Decimal(0)),)},
            ["In the shop shipping went from 5.00 EUR to 9.00 EUR before tax."],
        ),
        ({"fees": ()}, ["In the shop the fee “Gift” of 2.00 EUR was removed."]),
        (
            {"shipping": Address("Ann", line1="Side St 2", city="Athens")},
            ["In the shop the delivery address is now “Ann, Side St 2, Athens”."],
        ),
        ({"note": "Ring twice"}, ["In the shop the customer's note is now “Ring twice”."]),
        (
            {"lines": (line("a", 1, "10"), line("b", 2, "30", taken=0)), "refunded": Decimal(30)},
            [
                "In the shop 30 EUR of it were refunded.",
                "In the shop 2 pieces of “Thing b” went back into its stock (it is processing there).",
            ],
        ),
        ({"refunded": Decimal(5)}, ["In the shop 5 EUR of it were refunded."]),
        ({"status": "refunded"}, ["In the shop it was set to refunded."]),
        ({"status": "failed"}, ["In the shop it failed after it was sent; the shop keeps its pieces as sold."]),
        (
            {"status": "returned", "lines": (line("a", 1, "10", taken=0), line("b", 2, "30"))},
            ["In the shop 1 pieces of “Thing a” went back into its stock (it is returned there)."],
        ),
    ],
)
def test_every_change_is_told_in_a_sentence(now: dict[str, Any], expected: list[str]) -> None:
    assert said(replace(SENT, **now)) == expected


def test_an_order_that_is_gone_says_only_that() -> None:
    (only,) = said(replace(SENT, total=Decimal(1)), gone=True)
    assert "trash or deleted" in only


def test_several_rows_of_one_product_count_together() -> None:
    split = replace(SENT, lines=(line("a", 1, "10"), line("b", 1, "15"), line("b", 1, "15")))
    assert said(split) == []


def there(**pieces: int) -> There:
    return There(
        "Megaventory",
        "12",
        "verified",
        replace(SENT, refunded=None),
        {product: Decimal(number) for product, number in pieces.items()},
        may_change=True,
    )


def test_the_other_side_stands_alike_when_its_pieces_and_its_total_do() -> None:
    now = replace(SENT, lines=(line("a", 4, "40"), line("b", 2, "30")), total=Decimal(77))
    found, wanted = changes(SENT, now), wanted_pieces(SENT, now, gone=False)
    assert not stands_alike(found, now, wanted, there(a=1, b=2), gone=False)
    assert not stands_alike(found, now, wanted, there(a=4, b=2), gone=False), "the total still differs"
    brought = replace(there(a=4, b=2), order=replace(SENT, total=Decimal("77.01")))
    assert stands_alike(found, now, wanted, brought, gone=False), "a cent is rounding"


@pytest.mark.parametrize(("status", "gone"), [("failed", False), ("refunded", False), ("processing", True)])
def test_what_ended_in_vain_is_settled_when_it_is_cancelled_there(status: str, gone: bool) -> None:
    now = replace(SENT, status=status)
    assert is_dead(now, gone=gone)
    found, wanted = changes(SENT, now, gone=gone), wanted_pieces(SENT, now, gone=gone)
    assert set(wanted.values()) == {0}
    assert not stands_alike(found, now, wanted, there(a=1, b=2), gone=gone)
    assert stands_alike(found, now, wanted, replace(there(), is_cancelled=True), gone=gone)


def test_an_address_is_settled_when_it_is_the_same_there() -> None:
    now = replace(SENT, shipping=Address("Ann", line1="Side St 2", city="Athens"))
    found, wanted = changes(SENT, now), wanted_pieces(SENT, now, gone=False)
    assert not stands_alike(found, now, wanted, there(a=1, b=2), gone=False)
    assert stands_alike(found, now, wanted, replace(there(a=1, b=2), order=now), gone=False)


def test_a_person_reads_what_stands_there_and_what_to_do() -> None:
    now = replace(SENT, lines=(line("a", 4, "40"), line("b", 2, "30")), total=Decimal(77))
    first, _, last = told(changes(SENT, now), there(a=1, b=2), gone=False, is_dead=False).split("\n")
    assert first == (
        "In the shop row “Thing a” went from 1 to 4 pieces. Sales order 12 in Megaventory says 1 of “Thing a”."
    )
    assert last.startswith("Press “Send the changes”, or change sales order 12 in Megaventory by hand and press Done.")


def test_rows_that_were_changed_there_are_told_too() -> None:
    (change,) = changed_there(SENT, wanted_pieces(SENT, SENT, gone=False), there(a=1, b=1))
    assert change.sentence == "Sales order 12 in Megaventory says 1 of “Thing b” now; the shop's order says 2."


@pytest.mark.parametrize(
    ("available", "took", "gave_back", "shows", "wanted"),
    [
        (9, 3, 0, 6, 6),  # an order went from 1 to 4 pieces: the shop's 6 stay
        (9, 3, 0, 9, 6),
        (7, 0, 3, 10, 10),  # 3 were refunded and lie in the shop again
        (10, 0, 3, 10, 10),  # and perhaps there, too, by a document of its own: nothing is added twice
        (12, 0, 3, 10, 12),
        (5, 0, 3, 10, 8),
        (7, 0, 0, 99, 7),
        (7, 0, 3, None, 7),
    ],
)
def test_what_a_shop_may_show_meanwhile(
    available: int, took: int, gave_back: int, shows: int | None, wanted: int
) -> None:
    reserved = Reserved().and_(Decimal(took)).and_(Decimal(-gave_back))
    shown = Decimal(shows) if shows is not None else None
    assert allowed(Decimal(available), reserved, shown) == wanted
