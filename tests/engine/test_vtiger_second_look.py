"""What a second look at Vtiger found: prices that are none, two shops at one CRM, what was deleted or added later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import place, shop_order
from tests.engine.test_vtiger import BOTH, CRM, CUST, SHOP, THERE, account, contact, orders, queue, synced, ways
from tests.support.world import Beginning, World, imported
from wcsync_desktop.connectors import SYSTEMS
from wcsync_desktop.connectors.base import Account
from wcsync_desktop.connectors.vtiger.ladder import TIMES
from wcsync_desktop.connectors.woocommerce.mapping import own_body
from wcsync_desktop.core.examination import Tick
from wcsync_desktop.core.messages import EditConnection, ShareModules, TryAgain
from wcsync_desktop.core.own_fields import Field, OwnField
from wcsync_desktop.core.presets import way_of
from wcsync_desktop.core.records import Kind, Product
from wcsync_desktop.core.sharing import Conflicts, Way
from wcsync_desktop.database.reader import OrderState


@pytest.fixture
def both(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, BOTH) as made:
        yield made


@pytest.fixture
def one_way(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, THERE) as made:
        yield made


def product(world: World, sku: str) -> Mapping[str, Any]:
    found: list[Mapping[str, Any]] = [p for p in world.shop.state()["products"] if p["sku"] == sku]
    return found[0]


def sell(world: World, sku: str = "CLEAN-00002", quantity: str = "2", **fields: Any) -> str:
    """A seller enters a sales order."""
    (sold,) = [p for p in world.crm.records("Products") if p["productcode"] == sku]
    name = f"By hand {len(world.crm.records('SalesOrder'))}"
    company = world.crm.act("create", module="Accounts", fields={"accountname": name})
    made = world.crm.act(
        "create",
        module="SalesOrder",
        fields={
            "subject": "by hand", "sostatus": "Approved", "account_id": company["id"], "productid": sold["id"],
            "bill_street": "Street 1", "ship_street": "Street 1", "currency_id": "21x1", "hdnTaxType": "group",
            "LineItems": [{"productid": sold["id"], "quantity": quantity, "listprice": "10"}], **fields,
        },
    )  # fmt: skip
    return str(made["id"])


def copies(world: World) -> list[Mapping[str, Any]]:
    return [o for o in world.shop.state()["orders"] if o["created_via"].startswith("wcsync:")]


# --- records --------------------------------------------------------------------------------------------------------


def test_a_product_without_a_price_stays_without_one(both: World) -> None:
    both.shop.act("create_product", name="Ask us", sku="ASK", regular_price="", type="simple")
    synced(both)
    (there,) = [p for p in both.crm.records("Products") if p["productcode"] == "ASK"]
    both.crm.act("edit", id=there["id"], fields={"productname": "Ask us first"})
    synced(both)
    assert (product(both, "ASK")["name"], product(both, "ASK")["regular_price"]) == ("Ask us first", "")


def test_a_description_comes_back_as_it_was_written(both: World) -> None:
    """A shop shows its descriptions as web pages do, with paragraphs around them."""
    (there,) = [p for p in both.crm.records("Products") if p["productcode"] == "CLEAN-00002"]
    both.crm.act("edit", id=there["id"], fields={"description": "Made by hand."})
    synced(both)
    both.forget_log()
    for _ in range(2):
        synced(both)
    both.imports("product")
    assert (both.crm.record(there["id"]) or {})["description"] == "Made by hand."
    assert both.shop.store.products[product(both, "CLEAN-00002")["id"]]["description"] == "Made by hand."
    assert both.writes() == []


def test_a_number_that_is_given_again_takes_over_nobody(one_way: World) -> None:
    """E13: Alice's account is deleted, and Bob's gets its number."""
    world = one_way
    world.shop.act("create_customer", email="alice@example.com", first_name="Alice", last_name="A")
    world.imports("customer")
    number = account(world, "alice@example.com")["id"]
    world.shop.act("delete_customer", id=number)
    world.shop.act("create_customer", email="bob@example.com", first_name="Bob", last_name="B")
    bob = world.shop.store.customers.pop(account(world, "bob@example.com")["id"])
    world.shop.store.customers[number] = {**bob, "id": number, "created": bob["created"] + timedelta(days=1)}
    world.imports("customer")
    assert contact(world, "alice@example.com")["firstname"] == "Alice"


def test_a_company_spelled_with_other_accents_is_found(one_way: World) -> None:
    world = one_way
    made = world.crm.act("create", module="Accounts", fields={"accountname": "Muller GmbH"})
    world.shop.act("edit_customer", id=account(world, CUST)["id"], billing={"company": "Müller GmbH"})
    world.imports("customer")
    assert contact(world, CUST)["account_id"] == made["id"]


def test_a_company_that_was_renamed_collects_no_strangers(one_way: World) -> None:
    world = one_way
    world.shop.act("edit_customer", id=account(world, CUST)["id"], billing={"company": "ACME"})
    world.imports("customer")
    old = contact(world, CUST)["account_id"]
    world.crm.act("edit", id=old, fields={"accountname": "Beta Ltd"})
    world.shop.act("create_customer", email="new@acme.example", last_name="New", billing={"company": "ACME"})
    synced(world)
    world.imports("customer")
    assert contact(world, "new@acme.example")["account_id"] != old


def test_the_import_brings_back_what_was_deleted_in_the_shop(both: World) -> None:
    """Rule 21: it puts back what is missing on either side."""
    both.shop.act("delete_customer", id=account(both, CUST)["id"])
    both.imports("customer")
    assert account(both, CUST)["first_name"] == "First2"
    both.forget_log()
    both.imports("customer")
    assert both.writes() == []


# --- two shops, one Vtiger ------------------------------------------------------------------------------------------


@pytest.fixture
def two_shops(tmp_path: Path) -> Iterator[World]:
    beginning = Beginning("vtiger-both", vtiger="8.2.0", shops=2, joined=2, products=2, quantities=False)
    with imported(tmp_path, beginning) as world:
        yield world


def test_nothing_goes_from_shop_to_shop_by_way_of_vtiger(two_shops: World) -> None:
    world, other = two_shops, two_shops.at_shop(1)
    world.shop.act("create_product", name="Only A", sku="ONLYA", regular_price="5", type="simple")
    world.shop.act("create_customer", email="onlya@example.com", first_name="Only", last_name="A")
    world.crm.act("create", module="Contacts", fields={"lastname": "Crm", "email": "crm@crm.example"})
    for _ in range(2):
        synced(world)
        for shop in (1, 2):
            world.imports("customer", "product", shop=shop, target=3)
    assert "ONLYA" in {p["productcode"] for p in world.crm.records("Products")}
    assert "ONLYA" not in {p["sku"] for p in other.shop.state()["products"]}
    emails = {c["email"] for c in other.shop.state()["customers"]}
    assert "onlya@example.com" not in emails
    assert "crm@crm.example" in emails & {c["email"] for c in world.shop.state()["customers"]}


def test_shops_that_share_one_vtiger_change_what_they_share_together(two_shops: World) -> None:
    world = two_shops
    world.ask(ShareModules(1, 3, ways("from the shop", ("order", "not shared")), Conflicts.ASK))
    with world.reading() as reader:
        rules = reader.rules()
        assert {way_of(rules, Kind.CUSTOMER, shop, 3) for shop in (1, 2)} == {Way.THERE}
        assert reader.routes() == ()


def test_two_own_fields_of_one_parent_are_both_written() -> None:
    fields = [Field(Kind.PRODUCT, name, name, "string") for name in ("cf_1", "cf_2")]
    pairs = [
        OwnField(number, name, field)
        for number, (name, field) in enumerate(zip(("dimensions.length", "dimensions.width"), fields, strict=True), 1)
    ]
    body = own_body(Product(own1="1", own2="2"), pairs)
    assert body == {"dimensions": {"length": "1", "width": "2"}}


@pytest.mark.parametrize(("minutes", "is_told"), [(0, False), (120, True), (-300, False)])
def test_a_time_that_lies_ahead_is_told(tmp_path: Path, minutes: int, is_told: bool) -> None:
    with imported(tmp_path, THERE) as world:
        world.crm.switch(utc_offset_minutes=minutes)
        world.crm.act("edit", id=contact(world, CUST)["id"], fields={"phone": "1"})
        system = world.sandbox.systems[1]
        account = Account(system.url, tuple(system.secret), str(system.ca))
        found = SYSTEMS["vtiger"].examine(account, None, lambda _: None)
        assert [rung.tick for rung in found.rungs if rung.name == TIMES] == ([Tick.WARNING] if is_told else [])


def test_each_of_two_shops_may_edit_what_it_shares(two_shops: World) -> None:
    world = two_shops
    made = [
        one.shop.act("create_customer", email=f"own{number}@example.com", first_name="Old", last_name="O")
        for number, one in enumerate((world, world.at_shop(1)))
    ]
    synced(world)
    for number, one in enumerate((world, world.at_shop(1))):
        one.shop.act("edit_customer", id=made[number]["id"], first_name="New")
    synced(world)
    assert {contact(world, f"own{number}@example.com")["firstname"] for number in (0, 1)} == {"New"}
    for number in (0, 1):
        there = contact(world, f"own{number}@example.com")
        world.crm.act("edit", id=there["id"], fields={"lastname": "From the CRM"})
    synced(world)
    for number, one in enumerate((world, world.at_shop(1))):
        assert account(one, f"own{number}@example.com")["last_name"] == "From the CRM"


def test_an_order_does_not_travel_in_a_circle(two_shops: World) -> None:
    world, other = two_shops, two_shops.at_shop(1)
    place(world)
    for _ in range(3):
        synced(world)
    assert len(world.crm.records("SalesOrder")) == 1
    assert copies(world) == copies(other) == []


# --- orders ---------------------------------------------------------------------------------------------------------


def test_a_field_for_our_mark_that_is_added_later_disowns_no_order(tmp_path: Path) -> None:
    beginning = Beginning(preset="vtiger-both", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        world.crm.switch(custom_fields=False)
        world.imports()
        place(world)
        synced(world)
        world.crm.switch(custom_fields=True)
        world.imports()
        synced(world)
        assert len(world.crm.records("SalesOrder")) == 1
        assert copies(world) == [], "what we made is nobody's original, whichever field says so"


def test_an_order_waits_for_the_import_of_its_products(tmp_path: Path) -> None:
    beginning = Beginning(preset="vtiger-both", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        number = place(world)
        synced(world)
        assert world.crm.records("SalesOrder") == []
        assert queue(world)[str(number)].why.startswith("The products are not imported into “Vtiger” yet.")
        world.imports()
        synced(world)
        (line,) = orders(world)[str(number)]["LineItems"]
        assert (world.crm.record(line["productid"]) or {})["productcode"] == "CLEAN-00001"


def test_a_tax_that_was_corrected_there_is_taken_with_retry(one_way: World) -> None:
    world = one_way
    wrong = world.crm.act("create", module="Tax", fields={"taxlabel": "Moms 25%", "percentage": "24"})
    world.shop.act("create_tax", country="SE", rate="25", name="Moms", **{"class": "standard"})
    world.shop.act("create_product", name="Z", sku="Z", regular_price="5", type="simple")
    synced(world)
    number = place(world, "Z", billing={"last_name": "S", "email": "s@example.se", "country": "SE"})
    synced(world)
    assert "has 24 % in Vtiger" in queue(world)[str(number)].why
    world.crm.act("edit", id=wrong["id"], fields={"percentage": "25"})
    world.ask(TryAgain((queue(world)[str(number)].member,), CRM))
    synced(world)
    assert Decimal(orders(world)[str(number)]["hdnGrandTotal"]) == Decimal(shop_order(world, number)["total"])


def test_a_currency_that_was_added_is_taken_with_retry(one_way: World) -> None:
    world = one_way
    number = place(world, currency="KWD")
    synced(world)
    assert "no currency KWD" in queue(world)[str(number)].why
    world.crm.act("add_currency", code="KWD", rate=0.33)
    world.ask(TryAgain((queue(world)[str(number)].member,), CRM))
    synced(world)
    assert str(number) in orders(world)


def test_a_service_that_was_deleted_is_made_again(one_way: World) -> None:
    world = one_way
    fee = [{"name": "Wrap", "total": "2.00"}]
    place(world, fee_lines=fee)
    synced(world)
    (service,) = [s for s in world.crm.records("Services") if s["servicename"] == "Fee"]
    world.crm.act("delete", id=service["id"])
    number = place(world, fee_lines=fee)
    synced(world)
    assert all(line["productid"] for line in orders(world)[str(number)]["LineItems"])


def test_a_contact_that_was_deleted_is_found_or_made_by_its_address(one_way: World) -> None:
    world = one_way
    here = account(world, CUST)
    world.crm.act("delete", id=contact(world, CUST)["id"])
    number = place(world, customer_id=here["id"], billing={**here["billing"], "email": CUST})
    synced(world)
    assert (world.crm.record(orders(world)[str(number)]["contact_id"]) or {})["email"] == CUST


def test_one_order_without_a_date_keeps_no_others(both: World) -> None:
    bad = sell(both, quantity="3")
    both.crm.act("edit", id=bad, fields={"createdtime": "0000-00-00 00:00:00"})
    sell(both, quantity="2")
    synced(both)
    assert 2 in [line["quantity"] for copy in copies(both) for line in copy["line_items"]]


def test_an_order_keeps_the_exchange_rate_it_was_made_with(one_way: World) -> None:
    world = one_way
    number = place(world, currency="USD")
    synced(world)
    world.crm.act("edit", id="21x2", fields={"conversion_rate": "1.5"})
    world.shop.act("set_order_status", id=number, status="completed")
    synced(world)
    moved = orders(world)[str(number)]
    assert (moved["sostatus"], Decimal(moved["conversion_rate"])) == ("Delivered", Decimal("1.1"))


def test_what_was_delivered_there_is_not_moved_back(one_way: World) -> None:
    world = one_way
    number = place(world, status="on-hold")
    synced(world)
    world.crm.act("edit", id=orders(world)[str(number)]["id"], fields={"sostatus": "Delivered"})
    world.shop.act("set_order_status", id=number, status="processing")
    synced(world)
    synced(world)
    assert orders(world)[str(number)]["sostatus"] == "Delivered"


@pytest.mark.parametrize("quantity", ["0.3333", "1.00049", "2.5"])
def test_totals_meet_with_fractions_of_pieces(one_way: World, quantity: str) -> None:
    world = one_way
    world.shop.switch(decimal_stock=True)
    number = place(world)
    (line,) = world.shop.store.orders[number]["line_items"]
    line["quantity"] = float(quantity)
    synced(world)
    there, here = Decimal(orders(world)[str(number)]["hdnGrandTotal"]), Decimal(shop_order(world, number)["total"])
    assert abs(there - here) < Decimal("0.000001")
    assert "instead of" not in queue(world)[str(number)].why


def test_what_a_seller_sells_is_taken_from_the_shops_stock(both: World) -> None:
    """Rule 5 forbids a second time only."""
    before = product(both, "CLEAN-00002")["stock_quantity"]
    sell(both, quantity="2")
    synced(both)
    assert product(both, "CLEAN-00002")["stock_quantity"] == before - 2
    synced(both)
    both.imports()
    assert product(both, "CLEAN-00002")["stock_quantity"] == before - 2


def test_a_row_that_is_a_service_comes_as_an_amount(both: World) -> None:
    service = both.crm.act("create", module="Services", fields={"servicename": "Setup"})
    sell(both, LineItems=[{"productid": service["id"], "quantity": "1", "listprice": "30"}])
    synced(both)
    (made,) = copies(both)
    assert (made["fee_lines"][0]["name"], made["total"]) == ("Setup", "30.00")


def test_times_of_another_zone_are_understood(tmp_path: Path) -> None:
    """An order entered right after joining is new, whatever the server calls the hour."""
    with imported(tmp_path, BOTH) as world:
        world.crm.switch(utc_offset_minutes=-480)
        with world.reading() as reader:
            row = next(row for row in reader.connections() if row.id == CRM)
        options = {**row.options, "utc_offset_minutes": "-480"}
        world.ask(EditConnection(CRM, row.name, row.address, (), row.ca, options))
        sell(world)
        synced(world)
        assert len(copies(world)) == 1
        assert queue(world, CRM, SHOP)[copies(world)[0]["meta_data"][2]["value"]].state is OrderState.SYNCED
