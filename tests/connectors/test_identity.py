"""Whose a sales order is: what proves that it was made of an order of a shop (E5, PRODUCT.md rule 30)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from wcsync_desktop.connectors.megaventory.identity import (
    Whose,
    another_reference,
    claim,
    is_part,
    references,
    was_bound_wrongly,
    whose,
)
from wcsync_desktop.core.records import Kind, Order
from wcsync_desktop.core.sales import OrderLine
from wcsync_desktop.core.stamps import mark_in, stamp

D = Decimal
PLACED = datetime.fromisoformat("2026-03-01T10:00:00+00:00")
BORN = "wc_order_abc"
LINE = OrderLine("1", "A", "A", D(1), D("14.90"), D("14.90"), D(0))
ORDER = Order(
    reference="24", number="24", currency="EUR", buyer="Ann Buyer", email="ann@buyer.example", total=D("14.90"),
    placed_at=PLACED.isoformat(), lines=(LINE,), stamp=stamp("shop.example", Kind.ORDER, "24", BORN),
)  # fmt: skip
OLD_STAMP = stamp("shop.example", Kind.ORDER, "24")


def row(number: int = 1, created: datetime | None = PLACED, **fields: Any) -> dict[str, Any]:
    """A sales order that was made of the order by another program; ``fields`` differ."""
    return {
        "salesorderid": number,
        "salesorderreferenceno": "24",
        "salesorderreferenceapplication": "woocommerce",
        "salesordercurrencycode": "EUR",
        "salesorderamountgrandtotal": D("14.90"),
        "salesordercontactperson": "Ann Buyer",
        "salesorderclientid": 7,
        "salesordertags": "",
        "salesordercreationdate": f"/Date({int(created.timestamp() * 1000)}-0000)/" if created else None,
        **fields,
    }


def test_a_stamp_with_the_orders_birth_proves_it_whatever_else_was_edited_there() -> None:
    edited = row(
        salesordertags=f"Card | {ORDER.stamp}", salesordercontactperson="Someone", salesordercurrencycode="USD"
    )
    assert whose(edited, ORDER) is Whose.OURS


@pytest.mark.parametrize(
    "strange",
    [
        stamp("other.example", Kind.ORDER, "24", BORN),
        stamp("shop.example", Kind.ORDER, "25", BORN),
        stamp("shop.example", Kind.ORDER, "24", "wc_order_of_before_the_restore"),
    ],
)
def test_a_stamp_of_another_shop_another_number_or_another_birth_proves_that_it_is_a_strangers(strange: str) -> None:
    assert whose(row(salesordertags=strange), ORDER) is Whose.STRANGERS


@pytest.mark.parametrize("tags", ["", OLD_STAMP])
def test_without_a_birth_currency_total_buyer_and_time_prove_it(tags: str) -> None:
    assert whose(row(salesordertags=tags), ORDER) is Whose.OURS


@pytest.mark.parametrize("tags", ["", OLD_STAMP])
@pytest.mark.parametrize(
    "other",
    [
        {"salesordercurrencycode": "USD"},
        {"salesordercontactperson": "Old Buyer"},
        {
            "salesordercontactperson": "Old Buyer",
            "salesorderaddresses": [{"AddressType": "Billing", "Email": "old@buyer.example"}],
        },
    ],
)
def test_another_currency_or_buyer_makes_it_a_strangers(tags: str, other: dict[str, Any]) -> None:
    assert whose(row(salesordertags=tags, **other), ORDER) is Whose.STRANGERS


def test_what_was_made_long_before_the_order_was_placed_is_a_strangers_even_of_the_same_buyer_and_total() -> None:
    assert whose(row(created=PLACED - timedelta(days=400)), ORDER) is Whose.STRANGERS


@pytest.mark.parametrize(
    ("created", "fields"),
    [
        (PLACED, {"salesorderamountgrandtotal": D("20.00")}),
        (PLACED, {"salesordercontactperson": ""}),
        (PLACED, {"salesordercurrencycode": ""}),
        (None, {}),
        (PLACED - timedelta(hours=5), {}),
        (PLACED, {"salesorderaddresses": [{"Email": "ann@work.example"}]}),
    ],
)
def test_where_two_answers_fit_it_is_not_guessed(created: datetime | None, fields: dict[str, Any]) -> None:
    assert whose(row(created=created, **fields), ORDER) is Whose.UNCERTAIN


def test_an_order_that_does_not_say_when_it_was_placed_is_not_proved_by_its_content() -> None:
    assert whose(row(), replace(ORDER, placed_at="")) is Whose.UNCERTAIN


def test_of_a_strangers_and_ours_under_one_reference_ours_is_found() -> None:
    old, ours = row(1, salesordercontactperson="Old Buyer"), row(2, salesordertags=ORDER.stamp)
    found = claim(ORDER, [old, ours])
    assert (found.ours, found.strangers, found.uncertain) == ((ours,), (old,), ())


def test_ours_is_found_under_the_reference_that_it_got_because_of_a_stranger() -> None:
    old, ours = row(1, salesordercontactperson="Old Buyer"), row(2, salesordertags=ORDER.stamp)
    ours["salesorderreferenceno"] = another_reference(ORDER)
    assert claim(ORDER, [old, ours]).ours == (ours,)


def test_two_that_are_both_proved_are_not_chosen_between() -> None:
    assert len(claim(ORDER, [row(1), row(2)]).uncertain) == 2


def test_the_parts_into_which_a_person_split_it_are_ours_together() -> None:
    parts = [row(1, salesorderamountgrandtotal=D("10.00")), row(2, salesorderamountgrandtotal=D("4.90"))]
    assert claim(ORDER, parts).ours == tuple(parts)


def test_a_part_that_lost_its_stamp_is_known_by_its_client_and_never_a_strangers() -> None:
    first = row(1, salesordertags=ORDER.stamp)
    assert is_part(row(2, created=PLACED + timedelta(days=1)), first)
    assert not is_part(row(2, salesorderclientid=8), first)
    assert not is_part(row(2, salesordercontactperson="Old Buyer"), first)
    assert not is_part(row(2, created=PLACED - timedelta(days=1)), first)
    assert not is_part(row(2, salesordertags=stamp("shop.example", Kind.ORDER, "24", "other")), first)


def test_what_bears_the_orders_stamp_was_not_bound_wrongly_and_a_strangers_was() -> None:
    sent_before = replace(ORDER, stamp=OLD_STAMP)
    assert not was_bound_wrongly(row(salesordertags=OLD_STAMP, salesordercontactperson="Renamed"), sent_before)
    assert was_bound_wrongly(row(salesordercontactperson="Old Buyer"), sent_before)


def test_an_order_is_found_under_the_number_that_people_see_and_under_its_id() -> None:
    numbered = replace(ORDER, reference="2-A-1001", number="A-1001")
    assert references(numbered) == ("2-A-1001", "2-24")
    assert references(ORDER) == ("24",)


def test_a_stamp_tells_site_number_and_birth() -> None:
    found, old = mark_in(f"Card | Coupons: x | {ORDER.stamp}"), mark_in(OLD_STAMP)
    assert found is not None
    assert old is not None
    assert (found.kind, found.origin, len(found.birth)) == ("order", "24", 8)
    assert (old.birth, old.is_another(found)) == ("", False)
