"""Invented orders go through the shop's and Megaventory's own arithmetic, over sockets: totals meet, and stay (E26)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.support.oracle import sales_order_total
from tests.support.world import World
from wcsync_desktop.sandbox.launch import Sandbox

D = Decimal
DECIMALS = {"EUR": 2, "USD": 2, "JPY": 0, "KWD": 3}
BILLING = {"first_name": "Ann", "last_name": "Buyer", "email": "ann@example.com", "address_1": "Main St 1",
           "city": "Athens", "postcode": "10431", "country": "GR"}  # fmt: skip
SEED = 20_261_130


@contextmanager
def shop_of(folder: Path, currency: str, random: Random) -> Iterator[World]:
    """A shop that reckons in a currency, with several tax classes, and an account of the same currency."""
    with Sandbox(products=6, seed=11) as sandbox:
        shop, account = sandbox.shops[0], sandbox.megaventories[0]
        for tax in shop.state()["taxes"]:
            shop.act("delete_tax", id=tax["id"])
        full, reduced = random.choice((("24", "13"), ("19", "7"), ("8.875", "4"), ("10", "8")))
        shop.act("create_tax", country="GR", rate=full, name="VAT", priority=1)
        if random.random() < 0.5:
            shop.act("create_tax", country="GR", rate="9.975", name="QST", priority=2, compound=random.random() < 0.5)
        shop.act("create_tax", country="GR", rate=reduced, name="VAT reduced", **{"class": "reduced-rate"})
        scale = {"JPY": 100, "KWD": D("0.3")}.get(currency, 1)
        for number, product in enumerate(shop.state()["products"]):
            if product["type"] != "simple":
                continue
            price = (D(random.randint(1, 9_999)) / 100 * scale).quantize(D(1).scaleb(-DECIMALS[currency]))
            taxed = ("", "reduced-rate", "zero-rate")[number % 3]
            shop.act("edit_product", id=product["id"], regular_price=str(price), tax_class=taxed)
        for code, amount in (("tenth", "10"), ("third", "33.33")):
            shop.act("create_coupon", code=code, amount=amount, discount_type="percent")
        shop.act("create_coupon", code="fixed-less", amount=str(D(2) * scale), discount_type="fixed_cart")
        shop.act(
            "change_settings",
            currency=currency,
            price_num_decimals=DECIMALS[currency],
            prices_include_tax=random.random() < 0.5,
        )
        shop.switch(negative_fee_tax=random.choice(("goods", "rows")))
        account.act("set_default_currency", code=currency)
        world = World(folder, sandbox)
        with world.running():
            world.connect()
            world.imports()
            yield world


def place(world: World, random: Random, currency: str) -> int:
    """An order of anything the shop sells."""
    sold = [p for p in world.shop.state()["products"] if p["type"] == "simple" and p["sku"]]
    scale = {"JPY": 100, "KWD": D("0.3")}.get(currency, 1)

    def amount(least: int, most: int) -> str:
        return str((D(random.randint(least, most)) / 100 * scale).quantize(D(1).scaleb(-DECIMALS[currency])))

    lines = [
        {"product_id": product["id"], "quantity": random.choice((1, 1, 2, 3, 5, 7, 24))}
        for product in random.sample(sold, random.randint(1, min(4, len(sold))))
    ]
    fees = [{"name": "Gift wrap", "total": amount(1, 500)}] if random.random() < 0.3 else []
    if random.random() < 0.4:
        fees.append({"name": "Paid at once", "total": "-" + amount(1, 100), "tax_status": "none"})
    shipping = [{"method_id": "flat_rate", "method_title": "Courier", "total": amount(0, 990)}]
    coupons = random.sample(["tenth", "third", "fixed-less"], random.choice((0, 0, 1, 1, 2)))
    order = world.shop.act(
        "place_order",
        line_items=lines,
        fee_lines=fees,
        shipping_lines=shipping if random.random() < 0.7 else [],
        coupons=coupons,
        billing=BILLING,
    )
    return int(order["id"])


def totals(world: World) -> Mapping[int, Decimal]:
    return {int(o["id"]): D(o["total"]) for o in world.shop.state()["orders"]}


def sales_orders(world: World) -> Mapping[int, Mapping[str, Any]]:
    found = [o for o in world.account.state()["orders"] if not o["deleted"]]
    by_number = {int(o["SalesOrderReferenceNo"]): o for o in found}
    assert len(by_number) == len(found), "an order arrived twice"
    return by_number


def reckoned(world: World, order: Mapping[str, Any]) -> Decimal:
    """The total of a sales order by its rows, worked out apart from the practice system."""
    state = world.account.state()
    rates = {str(t["TaxID"]): D(str(t["TaxValue"])) for t in state["taxes"]}
    discounts = {str(d["DiscountID"]): D(str(d["DiscountValue"])) for d in state["discounts"]}
    names = ("RowUnitPriceWithoutTaxOrDiscount", "RowQuantity", "RowTaxID", "RowDiscountID")
    rows = [{f"SalesOrder{n}": str(row[f"SalesOrder{n}"]) for n in names} for row in order["SalesOrderDetails"]]
    return sales_order_total(rows, rates, discounts)


def change_one(world: World, random: Random, number: int) -> None:
    """What happens to an order after it was sent."""
    order = next(o for o in world.shop.state()["orders"] if o["id"] == number)
    match random.choice(("refund", "edit", "cancel", "nothing")):
        case "refund":
            world.shop.act("refund", id=number, amount=str(D(order["total"]) / 2), restock=False)
        case "edit":
            row = order["line_items"][0]
            world.shop.act("edit_order", id=number, line_items=[{"id": row["id"], "quantity": row["quantity"] + 1}])
        case "cancel":
            world.shop.act("set_order_status", id=number, status="cancelled")


def visit(folder: Path, currency: str, number: int, seed: int) -> None:
    """So many orders are sent; then some are changed, and no total there moves by itself."""
    random = Random(f"{seed} {currency}")
    with shop_of(folder, currency, random) as world:
        placed = [place(world, random, currency) for _ in range(number)]
        (view,) = world.sync()
        assert view.state == "Completed", view.error
        ours, there = totals(world), sales_orders(world)
        assert set(there) == set(placed), f"{currency} {seed}"
        sent = {n: D(str(order["SalesOrderAmountGrandTotal"])) for n, order in there.items()}
        for n, order in there.items():
            assert sent[n] == reckoned(world, order), "the practice system reckons for itself"
            assert sent[n] == ours[n].quantize(D("0.01"), ROUND_HALF_UP), f"{currency} {seed}: order {n}"
        with world.reading() as reader:
            notes = [n.reason for n in reader.notes(view.id, limit=10_000) if n.kind == "Orders" and n.reason]
            assert reader.needs_person() == 0
        missed = sum(1 for n in placed if sent[n] != ours[n])
        assert len(notes) == missed
        assert all(reason.endswith("Megaventory keeps two decimals.") for reason in notes)
        for n in placed:
            change_one(world, random, n)
        world.sync()
        world.sync()
        for n, order in sales_orders(world).items():
            assert D(str(order["SalesOrderAmountGrandTotal"])) == sent[n]


@pytest.mark.parametrize("currency", ["EUR", "KWD"])
def test_a_few_orders(tmp_path: Path, currency: str) -> None:
    visit(tmp_path, currency, 12, SEED)


@pytest.mark.soak
@pytest.mark.parametrize("currency", DECIMALS)
@pytest.mark.parametrize("seed", range(4))
def test_many_orders(tmp_path: Path, currency: str, seed: int) -> None:
    visit(tmp_path, currency, 150, seed)
