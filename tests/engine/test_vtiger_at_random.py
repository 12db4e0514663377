"""A week of edits on both sides of a shop and Vtiger, with lost answers: everything meets, nothing is there twice."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import place
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.messages import RetryOperations, TryAgain
from wcsync_desktop.database.reader import OperationFilter, OrderFilter, OrderState

SHOP, CRM = 1, 2
FAULTS = ("drop_before", "drop_after", "500_html_before", "500_html_after", "truncated_json_after", "429")
SENT = {"on-hold", "processing", "completed"}
WORDS = {"on-hold": "Created", "processing": "Approved", "completed": "Delivered", "cancelled": "Cancelled"}
NAMES = ("Zoë", "O'Hara", "<b>Bold</b>", "Ñandú & Söhne", "Anna", "李", 'D"Arc', "a;b")
PENDING, STUCK = OrderFilter(frozenset({OrderState.PENDING})), OrderFilter(frozenset({OrderState.NEEDS_PERSON}))


class Week:
    """What happens, and what must be true afterwards."""

    def __init__(self, world: World, chance: random.Random) -> None:
        self.world, self.chance = world, chance
        self.placed: dict[int, set[str]] = {}
        self.made_there = 0
        self.number = 0

    def customers(self) -> dict[str, Mapping[str, Any]]:
        rows = self.world.shop.state()["customers"]
        found: dict[str, Mapping[str, Any]] = {row["email"]: row for row in rows if row["role"] == "customer"}
        return found

    def contacts(self) -> dict[str, Mapping[str, Any]]:
        """Contacts by e-mail address, without those that were made for orders of guests."""
        rows = [row for row in self.world.crm.records("Contacts") if row["email"]]
        numbers = Counter(row["email"].casefold() for row in rows)
        assert max(numbers.values()) == 1, "a contact is there twice"
        return {row["email"]: row for row in rows if ":guest:" not in row["cf_853"]}

    def step(self) -> None:
        chance = self.chance
        people = (self.edit_customer, self.edit_contact, self.new_customer, self.new_contact)
        goods = (self.edit_product, self.order, self.move, self.order_there)
        chance.choices((*people, *goods), weights=(4, 4, 2, 2, 3, 3, 2, 1))[0]()

    def _somebody(self) -> tuple[Mapping[str, Any], Mapping[str, Any]] | None:
        both = sorted(self.customers().keys() & self.contacts().keys())
        email = self.chance.choice(both) if both else ""
        return (self.customers()[email], self.contacts()[email]) if both else None

    def edit_customer(self) -> None:
        """A person or the customer changes the account: names and phone are the shop's side of the week."""
        found = self._somebody()
        if found is not None:
            phone = f"+30 {self.chance.randint(100, 999)}"
            named: dict[str, Any] = {"first_name": self.chance.choice(NAMES)}
            changes = self.chance.choice([named, {"billing": {"phone": phone}}])
            self.world.shop.act("edit_customer", id=found[0]["id"], **changes)

    def edit_contact(self) -> None:
        """A seller changes the contact: addresses and last names are Vtiger's side of it."""
        found = self._somebody()
        if found is not None:
            fields = self.chance.choice(
                [
                    {"lastname": self.chance.choice(NAMES)},
                    {"mailingcity": f"City {self.chance.randint(1, 9)}"},
                    {"otherstreet": f"Line {self.chance.randint(1, 9)}\nSecond"},
                ]
            )
            self.world.crm.act("edit", id=found[1]["id"], fields=fields)

    def new_customer(self) -> None:
        self.number += 1
        name, company = self.chance.choice(NAMES), self.chance.choice(["", "Acme GmbH", "ACME gmbh"])
        billing = {"city": "Athens", "country": "GR", "company": company}
        email = f"shop{self.number}@new.example"
        self.world.shop.act("create_customer", email=email, first_name=name, last_name="New", billing=billing)

    def new_contact(self) -> None:
        self.number += 1
        fields = {
            "lastname": self.chance.choice(NAMES),
            "email": f"crm{self.number}@new.example",
            "mailingcity": "Bonn",
        }
        self.world.crm.act("create", module="Contacts", fields=fields)

    def edit_product(self) -> None:
        sku = f"CLEAN-{self.chance.randint(1, 6):05}"
        here = next(p for p in self.world.shop.state()["products"] if p["sku"] == sku)
        # Not by so much that a person is asked first (E18).
        price = f"{float(here['regular_price']) * self.chance.uniform(0.9, 1.1):.2f}"
        if self.chance.random() < 0.5:
            self.world.shop.act("edit_product", id=here["id"], regular_price=price)
        else:
            there = next(p for p in self.world.crm.records("Products") if p["productcode"] == sku)
            self.world.crm.act("edit", id=there["id"], fields={"productname": f"Named {price}"})

    def order(self) -> None:
        chance = self.chance
        skus = chance.sample([f"CLEAN-{n:05}" for n in range(1, 7)], chance.randint(1, 3))
        extras: dict[str, Any] = {}
        if chance.random() < 0.5:
            extras["fee_lines"] = [{"name": "Fee", "total": f"{chance.randint(-300, 500) / 100}"}]
        if chance.random() < 0.5:
            found = self._somebody()
            extras["customer_id"] = found[0]["id"] if found is not None else 0
        status = chance.choice(("pending", "on-hold", "processing", "completed"))
        self.placed[place(self.world, *skus, status=status, **extras)] = {status}

    def move(self) -> None:
        if self.placed:
            number, status = self.chance.choice(list(self.placed)), self.chance.choice(list(WORDS))
            self.world.shop.act("set_order_status", id=number, status=status)
            self.placed[number].add(status)

    def order_there(self) -> None:
        """A seller enters a sales order."""
        found = self._somebody()
        product = self.world.crm.records("Products")[0]
        account = self.world.crm.act("create", module="Accounts", fields={"accountname": f"By hand {self.made_there}"})
        self.made_there += 1
        contact = found[1]["id"] if found is not None else ""
        fields = {
            "subject": f"By hand {self.made_there}", "sostatus": "Approved", "account_id": account["id"],
            "contact_id": contact, "bill_street": "Street 1", "ship_street": "Street 1", "currency_id": "21x1",
            "productid": product["id"], "hdnTaxType": "group",
            "LineItems": [{"productid": product["id"], "quantity": "2", "listprice": "10.5"}],
        }  # fmt: skip
        self.world.crm.act("create", module="SalesOrder", fields=fields)

    def trouble(self) -> None:
        for system in (self.world.shop, self.world.crm):
            system.faults(
                [
                    {"match": {"path": "/"}, "fault": fault, "probability": 0.01, "seed": self.chance.random()}
                    for fault in FAULTS
                ]
            )

    def rest(self) -> None:
        """Sync until nothing waits; what was given up after lost answers is tried again, as a person would."""
        for system in (self.world.shop, self.world.crm):
            system.faults()
        for _ in range(12):
            self.world.sync()
            with self.world.reading() as reader:
                rows = [row for way in ((SHOP, CRM), (CRM, SHOP)) for row in reader.orders(*way, 0, 200, STUCK)]
                waits = sum(reader.order_count(*way, PENDING) for way in ((SHOP, CRM), (CRM, SHOP)))
                told = reader.stuck()
                records = [s.member for s in told if s.member is not None]
                failed = [view.id for view in reader.failed_among(reader.failed_operations(OperationFilter()))]
            if rows or records:
                self.world.ask(TryAgain(tuple({*(row.member for row in rows), *records})))
            elif not waits:
                return
            elif failed:
                self.world.ask(RetryOperations(tuple(failed)))
        raise AssertionError(f"something waits without end: {rows} {waits} {told} {failed}")

    def check(self) -> None:
        customers, contacts = self.customers(), self.contacts()
        assert {email.casefold() for email in customers} == {email.casefold() for email in contacts}
        for email, here in customers.items():
            there = contacts[email]
            first, last = unescape(here["first_name"]), unescape(here["last_name"])  # WordPress keeps them escaped
            assert (there["firstname"], there["phone"]) == (first, here["billing"]["phone"]), email
            assert re.sub("<[^>]*>", "", there["lastname"]) == last or not last, email  # and without tags
            assert there["mailingcity"] == here["billing"]["city"], email
            street = "\n".join(p for p in (here["shipping"]["address_1"], here["shipping"]["address_2"]) if p)
            assert there["otherstreet"] == street, email
        names = Counter(row["accountname"].casefold() for row in self.world.crm.records("Accounts"))
        assert max(names.values(), default=1) == 1, "a company is there twice"
        products = {p["productcode"]: p for p in self.world.crm.records("Products") if p["productcode"]}
        for here in self.world.shop.state()["products"]:
            there = products[here["sku"]]
            assert (there["productname"], Decimal(there["unit_price"])) == (
                here["name"],
                Decimal(here["regular_price"]),
            )
        self._check_orders()

    def _check_orders(self) -> None:
        there = [row for row in self.world.crm.records("SalesOrder") if row["vtiger_purchaseorder"]]
        assert len({row["vtiger_purchaseorder"] for row in there}) == len(there), "an order is there twice"
        by_number = {row["vtiger_purchaseorder"]: row for row in there}
        originals = {order["id"]: order for order in self.world.shop.state()["orders"]}
        for number, statuses in self.placed.items():
            order, copy = originals[number], by_number.get(str(number))
            if order["status"] in SENT:
                assert copy is not None, (number, order["status"])
            if copy is None:
                continue
            assert statuses & SENT
            assert abs(Decimal(copy["hdnGrandTotal"]) - Decimal(order["total"])) < Decimal("0.000001"), number
            # What was delivered once is not opened again (E10).
            stays = "Delivered" if order["status"] in ("on-hold", "processing") and "completed" in statuses else ""
            called_off = "Cancelled" if "cancelled" in statuses else ""
            allowed = {WORDS.get(order["status"]), stays, called_off} - {""}
            assert copy["sostatus"] in allowed, (number, order["status"])
            assert copy["account_id"]
        copies = [o for o in originals.values() if o["created_via"].startswith("wcsync:")]
        assert len(copies) == self.made_there
        assert {order["total"] for order in copies} <= {"21.00"}
        assert len(by_number) <= len(self.placed), "what came from there went back"


def week(folder: Path, seed: int, steps: int, version: str = "10.5", *, faults: bool) -> None:
    beginning = Beginning(preset="vtiger-both", vtiger="8.2.0", quantities=False, version=version)
    with imported(folder, beginning) as world:
        life = Week(world, random.Random(seed))
        for _ in range(7):
            for _ in range(steps):
                life.step()
            if faults:
                life.trouble()
            world.sync()
        life.rest()
        life.check()
        world.forget_log()
        world.sync()
        world.imports()
        assert world.writes() == [], "what is right is left alone"


def test_a_week_on_both_sides(tmp_path: Path) -> None:
    week(tmp_path, 7, 6, faults=True)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_many_weeks(tmp_path: Path, seed: int) -> None:
    week(tmp_path, seed, 25, ("10.5", "8.2")[seed % 2], faults=seed % 4 > 1)
