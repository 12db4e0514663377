"""A shop and Vtiger: contacts, products, sales orders and taxes, each its own way (VT-1 to VT-8, S2, S7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import place, shop_order
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.actions import What
from wcsync_desktop.core.messages import (
    EditConnection,
    ExamineAccount,
    KeepFields,
    ReadFields,
    SettleConflict,
    Share,
    ShareModules,
)
from wcsync_desktop.core.own_fields import Field, OwnField
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.sharing import Conflicts
from wcsync_desktop.database.reader import OperationView, OrderFilter, OrderState, OrderView

SHOP, CRM = 1, 2
BOTH = Beginning(preset="vtiger-both", vtiger="8.2.0", quantities=False)
THERE = Beginning(preset="vtiger-from-shop", vtiger="8.2.0", quantities=False)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Everything goes both ways."""
    with imported(tmp_path, BOTH) as made:
        yield made


@pytest.fixture
def one_way(tmp_path: Path) -> Iterator[World]:
    """Everything goes from the shop to Vtiger."""
    with imported(tmp_path, THERE) as made:
        yield made


def synced(world: World) -> list[OperationView]:
    views = world.sync()
    assert all(view.state == "Completed" and not view.error for view in views), [view.error for view in views]
    return views


def contact(world: World, email: str) -> Mapping[str, Any]:
    (found,) = [row for row in world.crm.records("Contacts") if row["email"] == email]
    return found


def account(world: World, email: str) -> Mapping[str, Any]:
    found: list[Mapping[str, Any]] = [row for row in world.shop.state()["customers"] if row["email"] == email]
    assert len(found) == 1
    return found[0]


def orders(world: World) -> dict[str, Mapping[str, Any]]:
    """Sales orders by the number in the shop; each is there once."""
    found: dict[str, Mapping[str, Any]] = {}
    for row in world.crm.records("SalesOrder"):
        assert row["vtiger_purchaseorder"] not in found, "an order is there twice"
        found[row["vtiger_purchaseorder"]] = row
    return found


def queue(world: World, source: int = SHOP, target: int = CRM) -> dict[str, OrderView]:
    with world.reading() as reader:
        return {row.number: row for row in reader.orders(source, target, 0, 100, OrderFilter())}


CUST = "cust002@example.com"
"""A customer of the shop with an address."""


# --- imports ------------------------------------------------------------------------------------------------------


def test_the_second_import_writes_nothing(world: World) -> None:
    view = world.imports()
    assert view.state == "Completed"
    assert world.writes() == []
    assert {kind for _, kind in view.counts} == {"Taxes", "Clients", "Products"}  # Vtiger has no coupons


def test_the_counts_are_those_of_the_servers(tmp_path: Path) -> None:
    """VT-2: what was made in Vtiger is counted in its table, what was made in the shop in the shop's."""
    beginning = Beginning(preset="vtiger-both", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        for number in range(3):
            fields = {"lastname": f"Crm {number}", "email": f"crm{number}@crm.example"}
            world.crm.act("create", module="Contacts", fields=fields)
        world.ask(ShareModules(SHOP, CRM, ways("both ways"), Conflicts.ASK))
        before = {kind: len(world.shop.state()[kind]) for kind in ("customers", "taxes", "products")}
        there = {module: len(world.crm.records(module)) for module in ("Contacts", "Tax", "Products")}
        view = world.imports()
        made = {place: numbers.get("created", 0) for place, numbers in view.counts.items()}
        after = {kind: len(world.shop.state()[kind]) for kind in before}
        assert made["Shop", "Clients"] == after["customers"] - before["customers"] == 3
        assert made["Shop", "Taxes"] == after["taxes"] - before["taxes"] == 3  # those that Vtiger comes with
        for kind, module in (("Clients", "Contacts"), ("Taxes", "Tax"), ("Products", "Products")):
            assert made["Vtiger", kind] == len(world.crm.records(module)) - there[module], kind


def test_what_goes_from_the_shop_changes_nothing_in_the_shop(one_way: World) -> None:
    one_way.crm.act("create", module="Contacts", fields={"lastname": "New", "email": "new@crm.example"})
    one_way.crm.act("edit", id=contact(one_way, CUST)["id"], fields={"mailingcity": "Elsewhere"})
    one_way.forget_log()
    synced(one_way)
    assert one_way.writes() == []
    one_way.shop.act("edit_customer", id=account(one_way, CUST)["id"], billing={"city": "Nowhere"})
    synced(one_way)
    assert contact(one_way, CUST)["mailingcity"] == "Nowhere"


def test_a_contact_found_by_its_email_is_not_made_again(tmp_path: Path) -> None:
    beginning = Beginning(preset="vtiger-from-shop", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        made = world.crm.act(
            "create", module="Contacts", fields={"lastname": "Kept", "phone": "007", "email": CUST.upper()}
        )
        world.imports("customer")
        row = world.crm.record(made["id"])
        assert row is not None
        assert row["mailingcity"] == account(world, CUST)["billing"]["city"]
        assert row["lastname"] == account(world, CUST)["last_name"], "the shop decides"


def test_a_leader_that_says_nothing_empties_nothing(tmp_path: Path) -> None:
    """E8: empty agreed values are not projected onto filled ones; clearing it later is."""
    beginning = Beginning(preset="vtiger-from-shop", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        world.shop.act("edit_customer", id=account(world, CUST)["id"], billing={"phone": ""})
        made = world.crm.act("create", module="Contacts", fields={"lastname": "X", "phone": "007", "email": CUST})
        world.imports("customer")
        assert (world.crm.record(made["id"]) or {})["phone"] == "007"
        world.shop.act("edit_customer", id=account(world, CUST)["id"], billing={"phone": "008"})
        world.imports("customer")
        assert (world.crm.record(made["id"]) or {})["phone"] == "008"
        world.shop.act("edit_customer", id=account(world, CUST)["id"], billing={"phone": ""})
        world.imports("customer")
        assert (world.crm.record(made["id"]) or {})["phone"] == ""


def test_emoji_and_long_names_never_come_back_cut(world: World) -> None:
    number = account(world, CUST)["id"]
    long_name = "Zoë 🙂 " + "x" * 60
    world.shop.act("edit_customer", id=number, first_name=long_name)
    synced(world)
    kept = contact(world, CUST)["firstname"]
    assert kept.startswith("Zoë ???? x")
    assert len(kept) == 40
    world.forget_log()
    synced(world)
    world.imports("customer")
    assert world.writes() == []
    world.crm.act("edit", id=contact(world, CUST)["id"], fields={"firstname": "Zoe"})
    synced(world)
    assert account(world, CUST)["first_name"] == long_name
    with world.reading() as reader:
        assert "holds it only in part" in reader.stuck()[0].reason


# --- both sides (S7) ----------------------------------------------------------------------------------------------


def test_different_fields_changed_on_both_sides_are_merged(world: World) -> None:
    """S7: different atoms."""
    world.shop.act("edit_customer", id=account(world, CUST)["id"], first_name="Anna", billing={"phone": "123"})
    world.crm.act("edit", id=contact(world, CUST)["id"], fields={"mailingcity": "Bonn", "lastname": "Weber"})
    synced(world)
    there, here = contact(world, CUST), account(world, CUST)
    assert (there["firstname"], there["lastname"], there["phone"], there["mailingcity"]) == (
        "Anna",
        "Weber",
        "123",
        "Bonn",
    )
    assert (here["first_name"], here["last_name"], here["billing"]["city"]) == ("Anna", "Weber", "Bonn")
    assert here["billing"]["first_name"] == "First2", "the name in the address is the shop's own"
    world.forget_log()
    synced(world)
    assert world.writes() == []


@pytest.mark.parametrize("wins", [SHOP, CRM])
def test_one_address_changed_on_both_sides_is_asked(world: World, wins: int) -> None:
    """S7: the same atom."""
    world.shop.act("edit_customer", id=account(world, CUST)["id"], billing={"city": "Shopcity"})
    world.crm.act("edit", id=contact(world, CUST)["id"], fields={"mailingcity": "Crmcity"})
    world.forget_log()
    synced(world)
    assert world.writes() == []
    with world.reading() as reader:
        (conflict,) = reader.conflicts()
        assert reader.needs_person() == 1
    world.ask(SettleConflict(conflict.id, wins))
    synced(world)
    city = "Shopcity" if wins == SHOP else "Crmcity"
    assert contact(world, CUST)["mailingcity"] == account(world, CUST)["billing"]["city"] == city
    assert account(world, CUST)["billing"]["last_name"] == "Customer2", "what Vtiger has no place for stays"
    with world.reading() as reader:
        assert reader.needs_person() == 0
    world.forget_log()
    synced(world)
    assert world.writes() == []


def ways(way: str, *others: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple({**dict.fromkeys(("customer", "product", "order", "tax"), way), **dict(others)}.items())


@pytest.mark.parametrize(
    ("conflicts", "city"), [(Conflicts.SHOP, "Shopcity"), (Conflicts.OTHER, "Crmcity"), (Conflicts.NEWEST, "Crmcity")]
)
def test_whose_word_counts_is_chosen(world: World, conflicts: Conflicts, city: str) -> None:
    world.ask(ShareModules(SHOP, CRM, ways("both ways"), conflicts))
    number = account(world, CUST)["id"]
    world.shop.act("edit_customer", id=number, billing={"city": "Shopcity"})
    world.crm.act("edit", id=contact(world, CUST)["id"], fields={"mailingcity": "Crmcity"})
    # Whole seconds are all that is told; the contact was changed a minute later.
    earlier = world.shop.store.customers[number]["modified"].replace(year=2025)
    world.shop.store.customers[number]["modified"] = earlier
    synced(world)
    assert contact(world, CUST)["mailingcity"] == account(world, CUST)["billing"]["city"] == city


def test_each_module_goes_its_own_way(world: World) -> None:
    """VT-4: per module."""
    chosen = ways("both ways", ("product", "from the shop"), ("tax", "not shared"), ("order", "to the shop"))
    world.ask(ShareModules(SHOP, CRM, chosen, Conflicts.ASK))
    (product,) = [p for p in world.crm.records("Products") if p["productcode"] == "CLEAN-00002"]
    world.crm.act("edit", id=product["id"], fields={"productname": "Changed there"})
    world.crm.act("edit", id=contact(world, CUST)["id"], fields={"mailingcity": "Bonn"})
    world.crm.act("create", module="Tax", fields={"taxlabel": "Brand new", "percentage": "7"})
    number = place(world)
    synced(world)
    assert account(world, CUST)["billing"]["city"] == "Bonn"
    assert next(p for p in world.shop.state()["products"] if p["sku"] == "CLEAN-00002")["name"] == "Product 00002"
    assert not any(row["name"] == "Brand new" for row in world.shop.state()["taxes"])
    assert str(number) not in orders(world)


def test_a_product_and_a_tax_of_vtiger_come_to_the_shop(world: World) -> None:
    fields = {"productname": "Mug", "productcode": "CRM-1", "unit_price": "12.5", "discontinued": "1"}
    world.crm.act("create", module="Products", fields=fields)
    world.crm.act("create", module="Products", fields={**fields, "productcode": "CRM-2", "discontinued": "0"})
    world.ask(ShareModules(SHOP, CRM, ways("both ways"), Conflicts.ASK))
    synced(world)
    (made,) = [p for p in world.shop.state()["products"] if p["sku"].startswith("CRM")]
    assert (made["sku"], made["name"], made["regular_price"]) == ("CRM-1", "Mug", "12.5")
    rates = [row for row in world.shop.state()["taxes"] if row["class"] == "vtiger"]
    assert sorted(row["name"] for row in rates) == ["Sales", "Service", "VAT"]
    world.forget_log()
    synced(world)
    assert world.writes() == []


def test_prices_are_not_shared_with_a_vtiger_that_counts_in_other_money(tmp_path: Path) -> None:
    beginning = Beginning(preset="vtiger-both", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        world.crm.act("edit", id="21x1", fields={"currency_code": "CHF"})
        world.imports("product")
        (product,) = [p for p in world.crm.records("Products") if p["productcode"] == "CLEAN-00002"]
        assert Decimal(product["unit_price"]) == 0
        world.crm.act("edit", id=product["id"], fields={"unit_price": "99", "productname": "Renamed"})
        synced(world)
        here = next(p for p in world.shop.state()["products"] if p["sku"] == "CLEAN-00002")
        assert (here["name"], here["regular_price"]) == ("Renamed", "7.02")


# --- orders -------------------------------------------------------------------------------------------------------


def test_an_order_arrives_once_with_its_total_and_follows(one_way: World) -> None:
    world = one_way
    number = place(world, customer_id=account(world, CUST)["id"])
    synced(world)
    made = orders(world)[str(number)]
    assert made["contact_id"] == contact(world, CUST)["id"]
    assert (world.crm.record(made["account_id"]) or {})["accountname"] == "Gül Østergård <b>"
    assert Decimal(made["hdnGrandTotal"]) == Decimal(shop_order(world, number)["total"])
    assert made["sostatus"] == "Approved"
    assert queue(world)[str(number)].state is OrderState.SYNCED
    world.forget_log()
    synced(world)
    assert world.writes() == []
    world.shop.act("set_order_status", id=number, status="completed")
    synced(world)
    assert orders(world)[str(number)]["sostatus"] == "Delivered"
    assert [line["quantity"] for line in orders(world)[str(number)]["LineItems"]] == [
        line["quantity"] for line in made["LineItems"]
    ], "moving it along leaves its rows alone"


def test_a_guests_order_finds_or_makes_contact_and_company(one_way: World) -> None:
    world = one_way
    billing = {
        "first_name": "Gina", "last_name": "Guest", "company": "Guest GmbH", "email": "gina@guest.example",
        "address_1": "Weg 1", "city": "Köln", "country": "DE", "postcode": "50667",
    }  # fmt: skip
    numbers = [place(world, billing=billing) for _ in range(4)]
    synced(world)
    found = contact(world, "gina@guest.example")
    assert (found["firstname"], found["lastname"], found["mailingcity"]) == ("Gina", "Guest", "Köln")
    made = [orders(world)[str(number)] for number in numbers]
    assert {row["contact_id"] for row in made} == {found["id"]}
    assert len({row["account_id"] for row in made}) == 1
    assert len([a for a in world.crm.records("Accounts") if a["accountname"] == "Guest GmbH"]) == 1


def test_a_guest_becomes_no_customer_until_they_register(world: World) -> None:
    """E5: what we made is nobody's account; with an account of their own the contact is theirs."""
    billing = {"first_name": "Gina", "last_name": "Guest", "email": "gina@guest.example", "city": "Bonn"}
    place(world, billing=billing)
    synced(world)
    made = contact(world, "gina@guest.example")
    world.forget_log()
    synced(world)
    world.imports("customer")
    assert world.writes() == []
    world.shop.act("create_customer", email="gina@guest.example", first_name="Gina", last_name="Guest-Meyer")
    world.imports("customer")
    now = contact(world, "gina@guest.example")
    assert (now["id"], now["lastname"]) == (made["id"], "Guest-Meyer")
    world.crm.act("edit", id=now["id"], fields={"mailingcity": "Mainz"})
    synced(world)
    assert account(world, "gina@guest.example")["billing"]["city"] == "Mainz"


def test_totals_meet_whatever_the_order_is_made_of(one_way: World) -> None:
    """S2: two percent coupons, two tax rates, shipping and a fee; the adjustment is rounding, or it is told."""
    world = one_way
    world.shop.act(
        "create_product", name="Book", sku="BOOK", regular_price="9.99", tax_class="reduced-rate", type="simple"
    )
    for code, amount in (("tenth", "10"), ("twentieth", "5")):
        world.shop.act("create_coupon", code=code, amount=amount, discount_type="percent")
    book = next(p for p in world.shop.state()["products"] if p["sku"] == "BOOK")["id"]
    mug = next(p for p in world.shop.state()["products"] if p["sku"] == "CLEAN-00003")["id"]
    number = place(
        world,
        line_items=[{"product_id": book, "quantity": 3}, {"product_id": mug, "quantity": 2}],
        coupons=["tenth", "twentieth"],
        fee_lines=[{"name": "Gift wrap", "total": "2.50"}, {"name": "Sorry", "total": "-1.00", "tax_status": "none"}],
    )
    synced(world)
    synced(world)  # the new product first, then the order that waited for it
    made = orders(world)[str(number)]
    assert made["hdnTaxType"] == "individual"
    assert len(made["LineItems"]) == 5  # the negative fee in two parts: it takes the taxes of both goods
    assert abs(Decimal(made["hdnGrandTotal"]) - Decimal(shop_order(world, number)["total"])) < Decimal("0.000001")
    assert abs(Decimal(made["txtAdjustment"])) <= Decimal("0.03")
    assert "adjustment" not in queue(world)[str(number)].why


def test_an_order_waits_for_a_product_that_is_on_its_way(one_way: World) -> None:
    world = one_way
    world.shop.act("create_product", name="Fresh", sku="FRESH", regular_price="5", type="simple")
    fresh = next(p for p in world.shop.state()["products"] if p["sku"] == "FRESH")["id"]
    number = place(world, line_items=[{"product_id": fresh, "quantity": 1}])
    synced(world)
    synced(world)
    (line,) = orders(world)[str(number)]["LineItems"]
    assert (world.crm.record(line["productid"]) or {})["productcode"] == "FRESH"


def test_a_product_that_never_comes_is_named_on_the_order(one_way: World) -> None:
    world = one_way
    world.shop.act("create_product", name="No number", sku="", regular_price="5", type="simple")
    nameless = next(p for p in world.shop.state()["products"] if p["name"] == "No number")["id"]
    number = place(world, line_items=[{"product_id": nameless, "quantity": 2}])
    synced(world)
    synced(world)
    (line,) = orders(world)[str(number)]["LineItems"]
    assert line["comment"] == "2 × No number"
    assert (world.crm.record(line["productid"]) or {})["servicename"] == "Fee"
    assert Decimal(orders(world)[str(number)]["hdnGrandTotal"]) == Decimal(shop_order(world, number)["total"])


def test_an_order_in_money_that_vtiger_does_not_have_says_so(one_way: World) -> None:
    world = one_way
    number = place(world, currency="KWD")
    synced(world)
    assert str(number) not in orders(world)
    row = queue(world)[str(number)]
    assert row.state is OrderState.NEEDS_PERSON
    assert "Vtiger has no currency KWD" in row.why


def test_an_order_in_other_money_keeps_its_rate_when_it_moves_on(one_way: World) -> None:
    world = one_way
    number = place(world, currency="USD")
    synced(world)
    made = orders(world)[str(number)]
    assert (made["currency_id"], Decimal(made["conversion_rate"])) == ("21x2", Decimal("1.1"))
    world.shop.act("set_order_status", id=number, status="completed")
    synced(world)
    moved = orders(world)[str(number)]
    assert (moved["sostatus"], Decimal(moved["conversion_rate"])) == ("Delivered", Decimal("1.1"))


def test_an_order_of_vtiger_comes_to_the_shop(world: World) -> None:
    """VT-2: a sales order made in Vtiger is counted in the shop's table."""
    (product,) = [p for p in world.crm.records("Products") if p["productcode"] == "CLEAN-00002"]
    company = world.crm.act("create", module="Accounts", fields={"accountname": "ACME"})
    world.crm.act(
        "create",
        module="SalesOrder",
        fields={
            "subject": "by hand", "sostatus": "Approved", "account_id": company["id"], "productid": product["id"],
            "contact_id": contact(world, CUST)["id"], "bill_street": "Street 1", "ship_street": "Street 1",
            "currency_id": "21x1", "hdnTaxType": "group",
            "LineItems": [{"productid": product["id"], "quantity": "2", "listprice": "10", "tax1": "4.5"}],
        },
    )  # fmt: skip
    views = [view for view in synced(world) if view.what is What.COPY]
    assert [view.counts for view in views if view.counts] == [{("Shop", "Orders"): {"created": 1}}]
    (made,) = [o for o in world.shop.state()["orders"] if o["created_via"].startswith("wcsync:")]
    (line,) = made["line_items"]
    assert (line["sku"], line["quantity"], made["total"], made["status"]) == ("CLEAN-00002", 2, "20.90", "processing")
    assert made["billing"]["email"] == "", "the shop cannot write to the customer"
    assert orders(world).keys() == {""}, "what came from there does not go back"


def test_an_order_whose_answer_was_lost_is_not_made_twice(one_way: World) -> None:
    world = one_way
    numbers = [place(world) for _ in range(3)]
    world.crm.faults(
        [{"match": {"body_contains": '"subject": "WooCommerce'}, "nth": n, "fault": "drop_after"} for n in (1, 2)]
    )
    synced(world)
    assert any(entry["fault"] for entry in world.crm.log()), "the fault never happened"
    world.crm.faults()
    synced(world)
    assert orders(world).keys() == {str(number) for number in numbers}


# --- fields of one's own (VT-5) -------------------------------------------------------------------------------------


def field_of(world: World, kind: Kind, name: str) -> Field:
    fields: tuple[Field, ...] = world.ask(ReadFields(CRM))
    return next(field for field in fields if field.kind is kind and field.name == name)


def test_own_fields_travel_and_what_does_not_fit_is_skipped_whole(world: World) -> None:
    pairs = (
        OwnField(1, "meta:birthday", field_of(world, Kind.CUSTOMER, "birthday")),
        OwnField(2, "meta:source", field_of(world, Kind.CUSTOMER, "leadsource")),
    )
    world.ask(KeepFields(CRM, pairs, ()))
    meta = [{"key": "birthday", "value": "1980-02-03"}, {"key": "source", "value": "partner"}]
    world.shop.act("edit_customer", id=account(world, CUST)["id"], meta_data=meta)
    other = "cust003@example.com"
    wrong = [{"key": "birthday", "value": "in spring"}]
    world.shop.act("edit_customer", id=account(world, other)["id"], meta_data=wrong, first_name="Changed")
    view = world.imports("customer")
    assert (contact(world, CUST)["birthday"], contact(world, CUST)["leadsource"]) == ("1980-02-03", "Partner")
    assert contact(world, other)["firstname"] == "First3", "never half written"
    with world.reading() as reader:
        notes = [note.reason for note in reader.notes(view.id) if note.state == "skipped"]
    assert any("“Date of Birth” wants a day like 2026-03-31; meta:birthday is “in spring”." in n for n in notes), notes
    world.crm.act("edit", id=contact(world, CUST)["id"], fields={"birthday": "1981-02-03"})
    synced(world)
    kept = {m["key"]: m["value"] for m in account(world, CUST)["meta_data"]}
    assert kept["birthday"] == "1981-02-03"
    world.forget_log()
    world.imports("customer")
    assert world.writes() == []


def test_a_demanded_field_that_nothing_fills_skips_with_the_reason(world: World) -> None:
    demanded = Field(Kind.CUSTOMER, "title", "Title", "string", mandatory=True)
    world.ask(KeepFields(CRM, (), (demanded,)))
    world.shop.act("create_customer", email="later@example.com", first_name="La", last_name="Ter")
    view = world.imports("customer")
    assert not [row for row in world.crm.records("Contacts") if row["email"] == "later@example.com"]
    with world.reading() as reader:
        notes = {note.reason for note in reader.notes(view.id, 500) if note.state == "skipped"}
    assert any("Vtiger demands “Title”, and nothing fills it" in reason for reason in notes)


# --- the server's awkwardness ---------------------------------------------------------------------------------------


def test_a_session_that_vanished_is_opened_anew(one_way: World) -> None:
    world = one_way
    for _ in range(3):
        world.crm.act("forget_sessions")
        world.shop.act("edit_customer", id=account(world, CUST)["id"], billing={"phone": str(len(world.crm.log()))})
        world.imports("customer")
    assert contact(world, CUST)["phone"] == account(world, CUST)["billing"]["phone"]


def test_a_vtiger_without_our_field_makes_no_doubles(tmp_path: Path) -> None:
    beginning = Beginning(preset="vtiger-from-shop", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        world.crm.switch(custom_fields=False)
        world.imports()
        number = place(world)
        world.crm.faults([{"match": {"body_contains": '"subject": "WooCommerce'}, "nth": 1, "fault": "drop_after"}])
        synced(world)
        assert any(entry["fault"] for entry in world.crm.log()), "the fault never happened"
        world.crm.faults()
        synced(world)
        (made,) = world.crm.records("SalesOrder")
        assert made["vtiger_purchaseorder"] == str(number)
        assert made["customerno"].startswith("wcsync:")
        emails = [row["email"] for row in world.crm.records("Contacts") if row["email"]]
        assert len(emails) == len(set(emails))


def test_with_8_3_0_orders_need_a_person_and_everything_else_goes_on(tmp_path: Path) -> None:
    """Version 8.3.0 cannot make sales orders (VTIGER.md section 10)."""
    beginning = Beginning(preset="vtiger-from-shop", vtiger="8.3.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        view = world.imports()
        assert view.counts["Vtiger", "Products"]["created"] == 8
        number = place(world)
        synced(world)
        assert queue(world)[str(number)].state is OrderState.NEEDS_PERSON


def test_the_preset_of_megaventory_does_not_join_vtiger(one_way: World) -> None:
    with pytest.raises(Exception, match="joins a shop with Megaventory"):
        one_way.ask(Share("megaventory", SHOP, CRM))


# --- Vtiger Cloud ---------------------------------------------------------------------------------------------------


def test_the_limits_of_the_cloud_are_respected_and_told(tmp_path: Path) -> None:
    """At 60 requests a minute nothing fails, and the window says until when it waits; a minute is 2 seconds here."""
    beginning = Beginning(preset="vtiger-from-shop", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        world.crm.switch(webservice=False, minute_limit=60, minute_seconds=2)
        with world.reading() as reader:
            row = next(row for row in reader.connections() if row.id == CRM)
        options = {**row.options, "api": "cloud"}
        world.ask(EditConnection(CRM, row.name, row.address, (), row.ca, options))
        view = world.imports()
        assert (view.state, view.error) == ("Completed", "")
        assert not any("failed" in numbers for numbers in view.counts.values())
        assert [entry for entry in world.crm.log() if entry["status"] == 429] == [], "none was refused"
        assert len(world.crm.log()) > 60
        told = {progress.phase for snapshot in world.snapshots for progress in snapshot.running}
        assert any(phase.startswith("waiting until ") and "no more requests this minute" in phase for phase in told)
        world.forget_log()
        world.imports()
        assert world.writes() == []


def test_the_ladder_finds_the_cloud_by_itself(tmp_path: Path) -> None:
    beginning = Beginning(preset="vtiger-from-shop", vtiger="8.2.0", imports=False, quantities=False)
    with imported(tmp_path, beginning) as world:
        world.crm.switch(webservice=False)
        address = next(a for a in world.sandbox.systems if a.kind == "vtiger")
        asked = ExamineAccount("cloud", address.kind, address.url, tuple(address.secret), str(address.ca))
        found = world.ask(asked)
        assert found.learned["api"] == "cloud"
        assert any(rung.says == "Vtiger Cloud answers." for rung in found.rungs)
