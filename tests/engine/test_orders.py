"""Orders of the shop become sales orders: each once, complete, and not before it may (MV-24…30, E5, E15, E25, S2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.messages import EditConnection, LeaveOut, TryAgain
from wcsync_desktop.database.reader import OperationView
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture(params=["10.5", "8.2"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning(version=request.param, quantities=False)) as made:
        yield made


def product(world: World, sku: str) -> Mapping[str, Any]:
    return next(p for p in world.shop.state()["products"] if p["sku"] == sku)


def place(world: World, *skus: str, status: str = "processing", **fields: Any) -> int:
    lines = [{"product_id": product(world, sku)["id"], "quantity": 2} for sku in skus or ("CLEAN-00001",)]
    billing = {
        "first_name": "Gül", "last_name": "Østergård <b>", "email": "guest@example.com", "phone": "+30 210",
        "address_1": "1 Main St", "city": "Athens", "postcode": "10431", "country": "GR",
    }  # fmt: skip
    order = world.shop.act("place_order", **{"line_items": lines, "billing": billing, "status": status, **fields})
    return int(order["id"])


def shop_order(world: World, number: int) -> Mapping[str, Any]:
    return next(o for o in world.shop.state()["orders"] if o["id"] == number)


def sales_orders(world: World) -> dict[str, Mapping[str, Any]]:
    found = {str(o["SalesOrderReferenceNo"]): o for o in world.account.state()["orders"]}
    assert len(found) == len(world.account.state()["orders"]), "an order arrived twice"
    return found


def synced(world: World) -> OperationView:
    (view,) = world.sync()
    assert view.state == "Completed", view.error
    return view


def change(world: World, **options: str) -> None:
    with world.reading() as reader:
        shop = reader.connections()[0]
    world.ask(EditConnection(1, shop.name, shop.address, (), shop.ca, {**shop.options, **options}))


def test_a_guest_order_arrives_once_with_its_total(world: World) -> None:
    number = place(
        world,
        "CLEAN-00001",
        "CLEAN-00002",
        shipping_lines=[{"method_id": "flat_rate", "method_title": "Courier", "total": "5.00"}],
        fee_lines=[{"name": "Gift wrap", "total": "2.50"}, {"name": "Bonus", "total": "-1.00", "tax_status": "none"}],
        customer_note="Ring <i>twice</i>",
    )
    view = synced(world)
    assert view.counts["Megaventory", "Orders"] == {"created": 1}
    there = sales_orders(world)[str(number)]
    assert there["SalesOrderClientName"] == "WooCommerce guest (Shop)"
    assert there["SalesOrderStatus"] == "Verified"
    assert there["SalesOrderComments"] == "Ring twice"
    assert Decimal(str(there["SalesOrderAmountGrandTotal"])) == Decimal(shop_order(world, number)["total"])
    skus = [row["SalesOrderRowProductSKU"] for row in there["SalesOrderDetails"]]
    assert skus == ["CLEAN-00001", "CLEAN-00002", "shipping", "extra_fee_service", "extra_fee_service"]
    assert "wcsync:" in there["SalesOrderTags"]
    world.forget_log()
    synced(world)
    assert world.writes() == []


def test_an_account_that_no_pass_has_brought_yet_buys_as_itself(world: World) -> None:
    customer = world.shop.act("create_customer", email="new@example.com", first_name="New", last_name="Buyer")
    number = place(world, customer_id=customer["id"])
    synced(world)
    there = sales_orders(world)[str(number)]
    assert there["SalesOrderClientName"] == "New Buyer"


def test_a_new_product_is_sent_before_the_order_that_needs_it(world: World) -> None:
    row = world.shop.act("create_product", name="Brand new", sku="NEW-1", regular_price="7")
    number = place(world, "NEW-1")
    synced(world)
    writes = [w for w in world.writes() if w in ("ProductUpdate", "SalesOrderUpdate")]
    assert writes == ["ProductUpdate", "SalesOrderUpdate"]
    assert sales_orders(world)[str(number)]["SalesOrderDetails"][0]["SalesOrderRowProductSKU"] == row["sku"]


def test_a_product_without_sku_holds_its_order_with_a_sentence_until_it_has_one(world: World) -> None:
    row = world.shop.act("create_product", name="Nameless", sku="", regular_price="7")
    number = place(world, "")
    other = place(world, "CLEAN-00003")
    view = synced(world)
    assert str(other) in sales_orders(world), "one bad order never holds up another"
    with world.reading() as reader:
        (note,) = [n for n in reader.notes(view.id) if n.kind == "Orders"]
        people = reader.needs_person()
    assert "“Nameless” in this order is not in Megaventory. It has no SKU" in note.reason
    synced(world)
    with world.reading() as reader:
        assert reader.needs_person() == people
    world.shop.act("edit_product", id=row["id"], sku="NOW-1")
    synced(world)
    assert str(number) in sales_orders(world)


def test_only_ticked_statuses_are_sent_and_what_enters_one_later_is(world: World) -> None:
    pending = place(world, status="pending")
    held = place(world, status="on-hold")
    synced(world)
    assert set(sales_orders(world)) == {str(held)}
    world.shop.act("set_order_status", id=pending, status="processing")
    synced(world)
    assert set(sales_orders(world)) == {str(held), str(pending)}


def test_orders_from_before_the_start_are_baseline_until_they_enter_a_status_anew(tmp_path: Path) -> None:
    with Sandbox(products=3, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        old = place(world, status="processing")
        waiting = place(world, status="pending")
        yesterday = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
        for number in (old, waiting):
            was = {"modified": yesterday, "created": yesterday}
            world.shop.act("edit_silently", kind="order", id=number, fields=was)
        with world.running():
            world.connect()
            world.imports()
            synced(world)
            assert sales_orders(world) == {}
            world.shop.act("set_order_status", id=waiting, status="on-hold")
            world.shop.act("edit_order", id=old, customer_note="edited, and still processing")
            synced(world)
            assert set(sales_orders(world)) == {str(waiting)}


def test_a_held_order_waits_and_one_cancelled_meanwhile_is_dropped(world: World) -> None:
    change(world, order_hold_seconds="3600")
    cancelled, kept = place(world), place(world)
    synced(world)
    assert sales_orders(world) == {}
    world.shop.act("set_order_status", id=cancelled, status="cancelled")
    change(world, order_hold_seconds="0")
    synced(world)
    assert set(sales_orders(world)) == {str(kept)}


def test_a_skipped_order_stays_skipped(world: World) -> None:
    change(world, order_hold_seconds="3600")
    place(world)
    synced(world)
    with world.reading() as reader:
        members = reader.members(1, "order")
    world.ask(LeaveOut(2, members, True))
    change(world, order_hold_seconds="0")
    synced(world)
    assert sales_orders(world) == {}


@pytest.mark.parametrize(
    "fault", ["drop_after", "500_html_after", "504_html_after", "truncated_json_after", "drop_before"]
)
def test_a_lost_answer_makes_no_second_order(tmp_path: Path, fault: str) -> None:
    with Sandbox(products=3, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.imports()
            world.account.faults([{"match": {"operation": "SalesOrderUpdate"}, "nth": 1, "times": 2, "fault": fault}])
            numbers = {str(place(world)) for _ in range(4)}
            synced(world)
            world.account.faults()
            synced(world)
            assert set(sales_orders(world)) == numbers


def test_a_reinstalled_program_finds_the_orders_it_made(tmp_path: Path) -> None:
    with Sandbox(products=3, seed=5) as sandbox:
        first = World(tmp_path / "one", sandbox)
        with first.running():
            first.connect()
            first.imports()
            number = place(first)
            synced(first)
        second = World(tmp_path / "two", sandbox)
        with second.running():
            second.connect()
            second.imports()
            change(second, orders_from="0")
            view = synced(second)
            assert set(sales_orders(second)) == {str(number)}
            with second.reading() as reader:
                (note,) = [n for n in reader.notes(view.id) if n.kind == "Orders"]
            assert "It was in Megaventory already" in note.reason


def test_coupons_and_taxes_that_only_orders_need_are_made_once(world: World) -> None:
    for code, amount in (("save10", "10"), ("vip15", "15")):
        world.shop.act("create_coupon", code=code, amount=amount, discount_type="percent")
    numbers = [place(world, coupon_lines=[{"code": "save10"}, {"code": "vip15"}]) for _ in range(2)]
    synced(world)
    names = [d["DiscountName"] for d in world.account.state()["discounts"]]
    assert names.count("save10-vip15") <= 1
    for number in numbers:
        there = sales_orders(world)[str(number)]
        told, ours = Decimal(str(there["SalesOrderAmountGrandTotal"])), Decimal(shop_order(world, number)["total"])
        assert abs(told - ours) <= Decimal("0.01")
        assert "save10" in there["SalesOrderTags"]


VAT = {"country": "GR", "rate": "24", "name": "VAT", "class": "standard"}
LESS = {"country": "GR", "rate": "13", "name": "VAT reduced", "class": "reduced-rate"}


def two_classes(world: World) -> None:
    for tax in world.shop.state()["taxes"]:
        world.shop.act("delete_tax", id=tax["id"])
    for tax in (VAT, LESS):
        world.shop.act("create_tax", **tax)
    world.shop.act("edit_product", id=product(world, "CLEAN-00002")["id"], tax_class="reduced-rate")


def grand_total(world: World, number: int) -> Decimal:
    return Decimal(str(sales_orders(world)[str(number)]["SalesOrderAmountGrandTotal"]))


@pytest.mark.parametrize("spread", ["goods", "rows"])
@pytest.mark.parametrize("status", ["taxable", "none"])
def test_a_negative_fee_goes_with_the_rates_of_its_parts(world: World, spread: str, status: str) -> None:
    world.shop.switch(negative_fee_tax=spread)
    two_classes(world)
    number = place(
        world, "CLEAN-00001", "CLEAN-00002",
        fee_lines=[{"name": "Paid at once", "total": "-7.50", "tax_status": status}],
        shipping_lines=[{"method_id": "flat_rate", "method_title": "Courier", "total": "5.00"}],
    )  # fmt: skip
    synced(world)
    assert grand_total(world, number) == Decimal(shop_order(world, number)["total"])
    parts = [r for r in sales_orders(world)[str(number)]["SalesOrderDetails"] if "Paid at once" in str(r)]
    assert [r["SalesOrderRowProductDescription"] for r in parts] == [
        "Paid at once (VAT 24 %)",
        "Paid at once (VAT reduced 13 %)",
    ]
    assert 37 not in {int(t["TaxValue"]) for t in world.account.state()["taxes"]}


def test_rounding_informs_and_what_is_kept_otherwise_needs_a_person_until_it_is_settled(world: World) -> None:
    """Megaventory cuts prices and quantities: three times 16.67 is rounding, two pieces for 1.5 are not."""
    world.shop.switch(decimal_stock=True)
    world.account.switch(price_decimals=2, quantity_decimals=0)
    thing = product(world, "CLEAN-00001")["id"]
    cut = place(world, line_items=[{"product_id": thing, "quantity": 3, "subtotal": "50", "total": "50"}])
    half = place(world, line_items=[{"product_id": thing, "quantity": 1.5, "subtotal": "30", "total": "30"}])
    view = synced(world)
    assert view.counts["Megaventory", "Orders"] == {"created": 2, "needs a person": 1}
    with world.reading() as reader:
        notes = {n.title: n for n in reader.notes(view.id) if n.kind == "Orders"}
        (stuck,) = [row for row in reader.stuck() if row.kind == "order"]
        assert reader.needs_person() == 1
    told, asked = (next(n for title, n in notes.items() if str(number) in title) for number in (cut, half))
    assert told.state == "done"
    assert "is rounding" in told.reason
    assert asked.state == "needs a person"
    assert "they differ by" in asked.reason
    assert str(half) in stuck.title
    assert stuck.member is not None
    synced(world)
    with world.reading() as reader:
        assert reader.needs_person() == 1, "it stands until somebody has looked at it"
    world.ask(TryAgain((stuck.member,), 2))
    synced(world)
    with world.reading() as reader:
        assert reader.needs_person() == 0
    assert len(sales_orders(world)) == 2


def test_prices_are_chosen_among_those_that_the_account_keeps(world: World) -> None:
    """Megaventory cuts prices to cents; what it does is learned from its first answer."""
    world.account.switch(price_decimals=2)
    things = [product(world, sku)["id"] for sku in ("CLEAN-00001", "CLEAN-00002")]
    thirds = {"product_id": things[0], "quantity": 3, "subtotal": "50", "total": "50"}
    place(world, line_items=[thirds], shipping_lines=[])
    synced(world)
    other = {"product_id": things[1], "quantity": 1, "subtotal": "5", "total": "5"}
    number = place(world, line_items=[thirds, other], shipping_lines=[])
    view = synced(world)
    assert grand_total(world, number) == Decimal(shop_order(world, number)["total"])
    with world.reading() as reader:
        assert [n for n in reader.notes(view.id) if n.kind == "Orders"] == []


def a_box(world: World, kind: str = "bundle") -> int:
    """A product of a plugin's type."""
    row = world.shop.act("create_product", name="Gift box", sku="BOX-1", regular_price="30")
    world.shop.act("edit_silently", kind="product", id=row["id"], fields={"type": kind})
    return int(row["id"])


def rows_of_a_box(world: World, box: int, *, is_marked: bool) -> list[Mapping[str, Any]]:
    """The row of the whole with the price, and two parts."""
    whole, part = (("_bundled_items", ["a", "b"]), ("_bundled_by", "c")) if is_marked else (("x", "y"), ("x", "y"))

    def row(product_id: int, price: str, mark: tuple[str, object]) -> Mapping[str, Any]:
        meta = [{"key": mark[0], "value": mark[1]}]
        return {"product_id": product_id, "quantity": 1, "subtotal": price, "total": price, "meta_data": meta}

    parts = [row(product(world, sku)["id"], "0", part) for sku in ("CLEAN-00001", "CLEAN-00002")]
    return [row(box, "30", whole), *parts]


def sent_rows(world: World, number: int) -> list[tuple[str, str]]:
    details = sales_orders(world)[str(number)]["SalesOrderDetails"]
    found = [(r["SalesOrderRowProductSKU"], r["SalesOrderRowProductDescription"]) for r in details]
    return [row for row in found if row[0] != "shipping"]


def test_a_marked_bundle_goes_as_its_parts_and_an_amount(world: World) -> None:
    number = place(world, line_items=rows_of_a_box(world, a_box(world), is_marked=True))
    synced(world)
    assert [sku for sku, _ in sent_rows(world, number)] == ["CLEAN-00001", "CLEAN-00002", "extra_fee_service"]
    assert sent_rows(world, number)[2][1] == "1 × Gift box"
    assert grand_total(world, number) == Decimal(shop_order(world, number)["total"])


@pytest.mark.parametrize(
    ("wanted", "skus"),
    [
        ("parts", ["CLEAN-00001", "CLEAN-00002", "extra_fee_service"]),
        ("whole", ["BOX-1", "CLEAN-00001", "CLEAN-00002"]),
    ],
)
def test_a_bundle_without_marks_is_asked_about_and_goes_as_the_settings_say(
    world: World, wanted: str, skus: list[str]
) -> None:
    number = place(world, line_items=rows_of_a_box(world, a_box(world), is_marked=False))
    view = synced(world)
    with world.reading() as reader:
        (note,) = [n for n in reader.notes(view.id) if n.kind == "Orders"]
    assert "“Gift box” in this order is a bundle" in note.reason
    assert "Choose in the shop's settings how bundles go" in note.reason
    assert sales_orders(world) == {}
    if wanted == "whole":
        world.account.act("create_product", ProductSKU="BOX-1", ProductDescription="Gift box")
    change(world, bundles=wanted)
    synced(world)
    assert [sku for sku, _ in sent_rows(world, number)] == skus
    assert grand_total(world, number) == Decimal(shop_order(world, number)["total"])


def test_accounts_of_a_ticked_role_are_sent_and_their_orders_are_theirs(world: World) -> None:
    account = world.shop.act("create_customer", email="trade@example.com", first_name="Trade", last_name="Buyer")
    world.shop.act("set_role", id=account["id"], role="wholesale_customer")
    world.imports("customer")
    with world.reading() as reader:
        assert "wholesale_customer" in reader.roles(1)
    first = place(world, customer_id=account["id"])
    synced(world)
    assert sales_orders(world)[str(first)]["SalesOrderClientName"] == "WooCommerce guest (Shop)"
    change(world, customer_roles="wholesale_customer")
    second = place(world, customer_id=account["id"])
    synced(world)
    assert sales_orders(world)[str(second)]["SalesOrderClientName"] == "Trade Buyer"
    clients = [c for c in world.account.state()["clients"] if c["SupplierClientEmail"] == "trade@example.com"]
    assert len(clients) == 1
