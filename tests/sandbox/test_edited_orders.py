"""Orders that are edited, refunded, trashed or fail after they were paid (WOOCOMMERCE.md, facts 2-7 and 11)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.woocommerce.shop import Shop

from .callers import ShopCaller


class Passing:
    """A clock that stands still until it is moved on by a minute."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_on(self) -> None:
        self.now += timedelta(minutes=1)


@dataclass
class Story:
    """A paid order of 1 A at 10.00 and 5 B at 20.00; there are 100 of A, B and C."""

    shop: Shop
    woo: ShopCaller
    clock: Passing
    order: dict[str, Any]

    @property
    def number(self) -> int:
        return int(self.order["id"])

    def row(self, sku: str) -> int:
        return int(next(line["id"] for line in self.now()["line_items"] if line["sku"] == sku))

    def now(self) -> dict[str, Any]:
        found: dict[str, Any] = self.woo.get(f"orders/{self.number}")
        return found

    def act(self, do: str, **arguments: Any) -> None:
        self.clock.go_on()
        self.shop.act(do, id=self.number, **arguments)

    def put(self, **fields: Any) -> None:
        self.clock.go_on()
        self.woo.put(f"orders/{self.number}", fields)

    def stock(self) -> str:
        products = {p["sku"]: p["stock_quantity"] for p in self.shop.state()["products"]}
        return " ".join(str(products[sku]) for sku in "ABC")

    def reduced(self) -> list[str | None]:
        return [_meta(line, "_reduced_stock") for line in self.now()["line_items"]]

    def notes(self) -> list[str]:
        """What was noted since the order was paid, oldest first."""
        notes = next(o for o in self.shop.state()["orders"] if o["id"] == self.number)["notes"]
        return [note["note"] for note in notes][2:]

    def has_moved(self) -> bool:
        """Whether a list of what changed since the last moment finds the order."""
        since = (self.clock.now - timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        return bool(self.woo.get("orders", modified_after=since, status="any"))


def _meta(line: dict[str, Any], key: str) -> str | None:
    return next((meta["value"] for meta in line["meta_data"] if meta["key"] == key), None)


def _stories(version: str) -> Iterator[Story]:
    clock = Passing()
    with Sandbox(products=0, megaventories=0, woocommerce_version=version, clock=clock) as running:
        shop, caller = running.shops[0], ShopCaller(running.systems[0])
        shop.act("change_settings", calc_taxes=False)
        for sku, price in (("A", "10.00"), ("B", "20.00"), ("C", "5.00")):
            shop.act("create_product", name=sku, sku=sku, regular_price=price, manage_stock=True, stock_quantity=100)
        lines = [{"sku": "A", "quantity": 1}, {"sku": "B", "quantity": 5}]
        order = shop.act("place_order", line_items=lines, shipping_lines=[])
        clock.go_on()
        yield Story(shop, caller, clock, order)
        caller.session.close()


@pytest.fixture
def story() -> Iterator[Story]:
    yield from _stories("10.5")


@pytest.fixture
def old() -> Iterator[Story]:
    yield from _stories("8.2")


@pytest.fixture(params=["10.5", "8.2"])
def either(request: pytest.FixtureRequest) -> Iterator[Story]:
    yield from _stories(request.param)


# Paid.


def test_a_paid_order_notes_its_payment_and_its_stock(story: Story, old: Story) -> None:
    def notes(told: Story) -> list[str]:
        return [note["note"] for note in told.shop.state()["orders"][0]["notes"]]

    assert notes(story) == ["Payment complete.", "Stock levels reduced: A (100&rarr;99), B (100&rarr;95)"]
    assert notes(old) == [
        "Stock levels reduced: A (A) 100&rarr;99, B (B) 100&rarr;95",
        "Order status changed from Pending payment to Processing.",
    ]


# The back office.


def test_saved_quantities_move_stock_and_amounts(either: Story) -> None:
    lines = [{"id": either.row("A"), "quantity": 4}, {"id": either.row("B"), "quantity": 2}]
    either.act("edit_order", line_items=lines)
    assert (either.stock(), either.reduced(), either.now()["total"]) == ("96 98 100", ["4", "2"], "80.00")
    assert either.notes() == ["Adjusted stock: A (99&rarr;96), B (95&rarr;98)"]


def test_an_added_row_waits_for_save(either: Story) -> None:
    either.act("add_row", sku="C", quantity=3)
    assert (either.stock(), either.reduced(), either.now()["total"]) == ("99 95 100", ["1", "5", None], "110.00")
    assert not either.has_moved()
    either.act("save_order")
    assert (either.stock(), either.reduced(), either.now()["total"]) == ("99 95 97", ["1", "5", "3"], "125.00")
    assert either.notes() == ["Added line items: C (C)", "Adjusted stock: C (100&rarr;97)"]


def test_a_removed_row_gives_its_stock_back(either: Story) -> None:
    either.act("remove_row", row=either.row("B"))
    assert (either.stock(), either.now()["total"]) == ("99 100 100", "10.00")
    assert either.notes() == ["Deleted B and adjusted stock (95&rarr;100)"]


def test_quantity_zero_removes_a_row(either: Story) -> None:
    either.act("edit_order", line_items=[{"id": either.row("A"), "quantity": 0}])
    assert (either.stock(), either.reduced()) == ("100 95 100", ["5"])
    assert either.notes() == ["Adjusted stock: A &ndash; 99&rarr;100"]


def test_one_edit_adds_changes_and_removes(story: Story) -> None:
    lines = [
        {"id": story.row("A"), "quantity": 2},
        {"id": story.row("B"), "product_id": None},
        {"sku": "C", "quantity": 3},
    ]
    story.act("edit_order", line_items=lines)
    assert (story.stock(), story.reduced(), story.now()["total"]) == ("98 100 97", ["2", "3"], "35.00")


def test_an_unpaid_order_is_edited_without_stock(story: Story) -> None:
    story.act("set_order_status", status="pending")
    story.act("edit_order", line_items=[{"id": story.row("A"), "quantity": 4}])
    assert (story.stock(), story.reduced()) == ("100 100 100", [None, None])


# REST.


def test_over_rest_stock_follows_a_changed_quantity(story: Story) -> None:
    story.put(line_items=[{"id": story.row("A"), "quantity": 4}, {"id": story.row("B"), "quantity": 2}])
    assert (story.stock(), story.reduced(), story.now()["total"]) == ("96 98 100", ["4", "2"], "110.00")
    assert story.notes() == ["Adjusted stock: A (99&rarr;96)", "Adjusted stock: B (95&rarr;98)"]


def test_over_rest_stock_follows_removed_and_added_rows(story: Story) -> None:
    story.put(line_items=[{"id": story.row("B"), "product_id": None}])
    story.put(line_items=[{"sku": "C", "quantity": 3}])
    assert (story.stock(), story.reduced()) == ("99 100 97", ["1", "3"])
    assert story.notes() == ["Adjusted stock: C (100&rarr;97)"], "nothing is noted of a removed row"


def test_over_rest_old_shops_move_nothing_and_lose_what_a_removed_row_took(old: Story) -> None:
    old.put(line_items=[{"id": old.row("A"), "quantity": 4}])
    old.put(line_items=[{"id": old.row("B"), "product_id": None}])
    old.put(line_items=[{"sku": "C", "quantity": 3}])
    assert (old.stock(), old.reduced(), old.notes()) == ("99 95 100", ["1", None], [])
    old.put(status="cancelled")
    assert old.stock() == "100 95 100"


def test_an_order_over_rest_can_be_an_act(old: Story) -> None:
    old.act("edit_order_over_rest", line_items=[{"id": old.row("A"), "quantity": 4}])
    assert old.stock() == "99 95 100"


# What moves the date.


CHANGES: list[tuple[str, dict[str, Any], bool, bool]] = [
    ("edit_order", {"line_items": "A to 2"}, True, False),
    ("edit_order_over_rest", {"line_items": "A to 2"}, True, False),
    ("edit_order", {"billing": {"first_name": "Changed"}}, True, False),
    ("edit_order_over_rest", {"billing": {"first_name": "Changed"}}, True, False),
    ("edit_order", {"shipping_lines": [{"method_id": "x", "method_title": "x", "total": "3"}]}, True, False),
    ("edit_order_over_rest", {"meta_data": [{"key": "x", "value": "1"}]}, True, False),
    ("edit_order", {"customer_note": "changed"}, True, True),
    ("edit_order_over_rest", {"customer_note": "changed"}, True, True),
    ("edit_order", {"status": "completed"}, True, True),
    ("set_order_status", {"status": "completed"}, True, True),
    ("refund", {"amount": "1.00"}, True, True),
    ("recalculate_order", {}, True, False),
    ("add_note", {"note": "hello"}, False, False),
    ("trash_order", {}, True, True),
]


@pytest.mark.parametrize(("do", "arguments", "moves", "moves_posts"), CHANGES)
def test_what_moves_the_date_of_an_order(
    story: Story, old: Story, do: str, arguments: dict[str, Any], moves: bool, moves_posts: bool
) -> None:
    for told, expected in ((story, moves), (old, moves_posts)):
        given = dict(arguments)
        if given.get("line_items"):
            given["line_items"] = [{"id": told.row("A"), "quantity": 2}]
        before = told.now()["date_modified"]
        told.act(do, **given)
        assert (told.now()["date_modified"] != before) == expected


# Refunds.


def _restocked(story: Story, quantity: int) -> dict[str, Any]:
    return {"line_items": [{"id": story.row("B"), "quantity": quantity, "refund_total": 20.0 * quantity}]}


def test_a_refund_with_restock_gives_back_piece_by_piece(story: Story) -> None:
    story.act("refund", **_restocked(story, 1))
    story.act("refund", **_restocked(story, 4))
    line = story.now()["line_items"][1]
    assert (_meta(line, "_reduced_stock"), _meta(line, "_restock_refunded_items")) == ("0", "5")
    product = line["product_id"]
    assert story.notes() == [
        f"Item #{product} stock increased from 95 to 96.",
        f"Item #{product} stock increased from 96 to 100.",
    ]
    story.act("set_order_status", status="cancelled")
    assert story.stock() == "100 100 100", "what came back does not come back again"


def test_a_refund_without_rows_or_restock_moves_no_stock(story: Story) -> None:
    story.act("refund", amount="5.00")
    story.act("refund", restock=False, **_restocked(story, 1))
    assert (story.stock(), story.notes()) == ("99 95 100", [])


def test_the_last_cent_refunded_sets_the_status_and_keeps_the_stock(story: Story) -> None:
    story.act("refund", amount="110.00")
    assert (story.now()["status"], story.stock()) == ("refunded", "99 95 100")
    assert len(story.now()["refunds"]) == 1


def test_an_edited_row_remembers_what_a_refund_brought_back(story: Story) -> None:
    story.act("refund", **_restocked(story, 2))
    story.act("edit_order", line_items=[{"id": story.row("B"), "quantity": 6}])
    assert (story.stock(), story.reduced()) == ("99 96 100", ["1", "4"])
    story.act("remove_row", row=story.row("B"))
    assert story.stock() == "99 100 100"


def test_a_status_set_to_refunded_makes_a_refund_without_rows(either: Story) -> None:
    either.act("refund", amount="10.00")
    either.put(status="refunded")
    refund = either.woo.get(f"orders/{either.number}/refunds")[0]
    assert (refund["amount"], refund["reason"], refund["line_items"]) == ("100.00", "Order fully refunded.", [])
    assert (either.stock(), len(either.notes())) == ("99 95 100", 2)


def test_a_refund_is_deleted_for_good_and_nothing_else_happens(story: Story) -> None:
    story.act("refund", amount="110.00")
    (refund,) = story.now()["refunds"]
    before = story.now()["date_modified"]
    story.clock.go_on()
    path = f"orders/{story.number}/refunds/{refund['id']}"
    assert story.woo.call("DELETE", path).status_code == 200
    assert story.woo.call("DELETE", path, force="true").status_code == 404
    after = story.now()
    assert (after["status"], after["refunds"], after["date_modified"]) == ("refunded", [], before)
    assert story.stock() == "99 95 100"


# Trash, failure, payment.


def test_the_bin_keeps_the_stock_taken(story: Story) -> None:
    story.act("trash_order")
    found = [len(story.woo.get("orders", **query)) for query in ({}, {"status": "any"}, {"status": "trash"})]
    assert (story.now()["status"], found, story.stock()) == ("trash", [0, 0, 1], "99 95 100")
    assert story.woo.get(f"orders/{story.number}/notes")
    story.put(status="processing")
    keys = [meta["key"] for meta in story.now()["meta_data"]]
    assert keys == ["_wp_trash_meta_status", "_wp_trash_meta_time"]
    assert (story.stock(), story.notes()) == ("99 95 100", ["Order status changed from trash to Processing."])


def test_an_order_deleted_for_good_keeps_the_stock_taken(story: Story) -> None:
    assert story.woo.call("DELETE", f"orders/{story.number}", force="true").status_code == 200
    assert story.stock() == "99 95 100"
    notes = story.woo.call("GET", f"orders/{story.number}/notes")
    assert (notes.status_code, notes.json()["message"]) == (404, "Invalid order ID.")


def test_a_failed_order_keeps_its_stock_until_it_is_cancelled(either: Story) -> None:
    steps = [("failed", "99 95 100"), ("cancelled", "100 100 100"), ("processing", "99 95 100"),
             ("on-hold", "99 95 100"), ("pending", "100 100 100")]  # fmt: skip
    paid = either.now()["date_paid"]
    for status, stock in steps:
        either.act("set_order_status", status=status)
        assert (either.stock(), either.now()["date_paid"]) == (stock, paid)


def test_a_gateway_says_why_an_order_failed(story: Story) -> None:
    story.act("set_order_status", status="failed", because="Bank says no")
    assert story.notes() == ["Bank says no Order status changed from Processing to Failed."]


# Statuses of plugins.


def test_a_status_of_a_plugin_is_there_while_the_plugin_is_on(story: Story) -> None:
    story.shop.act("change_settings", own_statuses={"packed": "Packed & ready"})
    story.put(status="packed")
    assert {"slug": "packed", "name": "Packed & ready"} in story.woo.get("orders/statuses")
    assert [len(story.woo.get("orders", status=status)) for status in ("packed", "any")] == [1, 1]
    assert story.notes() == ["Order status changed from Processing to Packed & ready."]
    assert story.woo.call("PUT", f"orders/{story.number}", {"status": "wc-packed"}).status_code == 400
    story.shop.act("change_settings", own_statuses={})
    assert (story.now()["status"], story.woo.get("orders"), story.woo.get("orders", status="any")) == ("packed", [], [])
    assert story.woo.call("GET", "orders", status="packed").status_code == 400
    assert "packed" not in [row["slug"] for row in story.woo.get("reports/orders/totals")]


def test_a_status_of_a_plugin_neither_pays_nor_takes_stock(story: Story) -> None:
    story.shop.act("change_settings", own_statuses={"packed": "Packed"})
    order = story.shop.act("place_order", line_items=[{"sku": "C", "quantity": 1}], status="pending")
    story.woo.put(f"orders/{order['id']}", {"status": "packed"})
    assert (story.woo.get(f"orders/{order['id']}")["date_paid"], story.stock()) == (None, "99 95 100")
