"""A day of a shop on the practice systems; then in bulk: is every order there, once, with its total?"""

from __future__ import annotations

import random
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import place, product, sales_orders, shop_order, synced
from tests.support.world import World
from wcsync_desktop.core.messages import SyncOnce
from wcsync_desktop.core.money import decimals_of
from wcsync_desktop.database.reader import OrderFilter, OrderState
from wcsync_desktop.sandbox.launch import Sandbox

ONE, TWO, THREE = "CLEAN-00001", "CLEAN-00002", "CLEAN-00003"


def coupons(world: World) -> None:
    for code, kind, amount in (("t10", "percent", "10"), ("v12", "percent", "12.5"), ("f6", "fixed_cart", "6")):
        world.shop.act("create_coupon", code=code, discount_type=kind, amount=amount)


def available(world: World, sku: str) -> float:
    rows = [s for s in world.account.state()["stock"] if s["sku"] == sku]
    return sum((float(s["physical"] - s["nonshipped"] - s["nonallocatedwo"]) for s in rows), 0.0)


def status_there(world: World, number: int) -> str:
    return str(sales_orders(world)[str(number)]["SalesOrderStatus"])


@pytest.mark.parametrize("version", ["10.5", "8.2"])
def test_a_day(tmp_path: Path, version: str) -> None:
    with Sandbox(products=12, seed=5, woocommerce_version=version) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect("megaventory-classic")
            shop, account = world.shop, world.account
            for code, kind, amount in (
                ("t10", "percent", "10"),
                ("v12", "percent", "12.5"),
                ("f6", "fixed_cart", "6"),
            ):
                shop.act("create_coupon", code=code, discount_type=kind, amount=amount)
            second = account.act("add_location", name="Second", abbreviation="Sec")
            world.imports()
            world.imports("quantity")
            synced(world)
            for sku in (ONE, TWO, THREE):
                account.act("set_stock", sku=sku, quantity=50)
                account.act("set_stock", sku=sku, quantity=30, location=second)
            synced(world)
            assert [product(world, s)["stock_quantity"] for s in (ONE, TWO, THREE)] == [80, 80, 80]
            person = shop.act("create_customer", email="kept@example.com", first_name="Kim", last_name="Doe")

            # Morning: orders in every status, with everything that can be on one.
            unpaid = place(world, ONE, status="pending")
            failed = place(world, ONE, status="failed")
            plain = place(world, ONE, TWO, status="on-hold", customer_id=person["id"])
            one_coupon = place(world, TWO, coupon_lines=[{"code": "t10"}])
            # Of this price both coupons together leave what 22.5 % leave: half a cent of each goes down.
            two_coupons = place(world, ONE, coupon_lines=[{"code": "t10"}, {"code": "v12"}])
            mixed = place(world, THREE, coupon_lines=[{"code": "t10"}, {"code": "f6"}])
            extras = place(
                world, THREE,
                shipping_lines=[{"method_id": "flat_rate", "method_title": "Courier", "total": "4.99"}],
                fee_lines=[{"name": "Wrap", "total": "2.50"}, {"name": "Bonus", "total": "-1.25"}],
            )  # fmt: skip
            done = place(world, ONE, status="completed")
            regretted = place(world, ONE)
            synced(world)
            sent = {plain, one_coupon, two_coupons, mixed, extras, done, regretted}
            assert set(sales_orders(world)) == {str(n) for n in sent}
            for number in sent:
                there = sales_orders(world)[str(number)]
                off = Decimal(str(there["SalesOrderAmountGrandTotal"])) - Decimal(shop_order(world, number)["total"])
                assert abs(off) <= Decimal("0.005") * len(there["SalesOrderDetails"]), number
            assert sales_orders(world)[str(plain)]["SalesOrderClientName"] == "Kim Doe"
            assert sales_orders(world)[str(mixed)]["SalesOrderDetails"][0]["SalesOrderRowDiscountID"] == 0
            names = {d["DiscountName"]: float(d["DiscountValue"]) for d in account.state()["discounts"]}
            assert names["t10-v12"] == 22.5

            # Noon: both sides move on.
            shop.act("set_order_status", id=unpaid, status="processing")
            shop.act("set_order_status", id=regretted, status="cancelled")
            account.act("ship", reference=str(plain))
            account.act("ship", reference=str(one_coupon))
            account.act("close", reference=str(one_coupon))
            account.act("cancel", reference=str(mixed))
            account.act("receive", sku=TWO, quantity=5, location=second)
            account.act("adjust_stock", sku=THREE, change=-2)
            shop.act("refund", order=done, amount="1.00", restock=False)
            shop.act("edit_product", id=product(world, ONE)["id"], name="Renamed at noon")
            account.act("edit_product", sku=TWO, productsellingprice=float(product(world, TWO)["regular_price"]) + 1)
            synced(world)
            synced(world)
            assert str(failed) not in sales_orders(world)
            assert status_there(world, regretted) == "Cancelled"
            statuses = {n: shop_order(world, n)["status"] for n in (unpaid, plain, one_coupon, mixed, done)}
            assert statuses == {
                unpaid: "processing", plain: "processing", one_coupon: "completed", mixed: "cancelled",
                done: "completed",
            }  # fmt: skip
            for sku in (ONE, TWO, THREE):
                assert product(world, sku)["stock_quantity"] == available(world, sku), sku
            named = [p["ProductDescription"] for p in account.state()["products"] if p["ProductSKU"] == ONE]
            assert named == ["Renamed at noon"]
            with world.reading() as reader:
                (refunded,) = [o for o in reader.orders(1, 2, 0, 50, OrderFilter()) if o.native_id == str(done)]
                assert "settle by hand" in refunded.why
                assert reader.order_count(1, 2, OrderFilter(frozenset({OrderState.PENDING}))) == 0

            # Evening: a product goes on each side, and nothing more happens.
            account.act("set_stock", sku="CLEAN-00010", quantity=0)
            account.act("delete_product", sku="CLEAN-00010")
            synced(world)
            world.forget_log()
            synced(world)
            assert world.writes() == []


# --- totals (E26) -----------------------------------------------------------------------------------------------------


def random_order(dice: random.Random, products: list[Mapping[str, Any]], places: int) -> dict[str, Any]:
    def amount(most: int) -> str:
        return str(Decimal(dice.randrange(1, most * 10**places)).scaleb(-places))

    fields: dict[str, Any] = {
        "line_items": [
            {"product_id": p["id"], "quantity": dice.randint(1, 7)} for p in dice.sample(products, dice.randint(1, 3))
        ],
        "billing": {"first_name": "Ada", "email": "a@example.com", "country": dice.choice(["GR", "DE", "US"]),
                    "state": "CA" if dice.random() < 0.3 else ""},
        "status": "processing",
    }  # fmt: skip
    if dice.random() < 0.4:
        fields["coupon_lines"] = [{"code": c} for c in dice.sample(["t10", "v12", "f6"], dice.randint(1, 2))]
    if dice.random() < 0.5:
        fields["shipping_lines"] = [{"method_id": "flat_rate", "method_title": "Post", "total": amount(20)}]
    if dice.random() < 0.4:
        sign = dice.choice(["", "-"])
        fields["fee_lines"] = [{"name": "Fee", "total": f"{sign}{amount(3)}"}]
    return fields


def totals(folder: Path, currency: str, including: bool, number: int) -> None:
    """Every order is there once, and its total is the shop's or the difference is told with it."""
    places = decimals_of(currency)
    dice = random.Random(f"{currency} {including}")
    with Sandbox(products=10, seed=5) as sandbox:
        world = World(folder, sandbox)
        world.shop.act(
            "change_settings",
            woocommerce_currency=currency,
            woocommerce_price_num_decimals=str(places),
            woocommerce_prices_include_tax=including,
        )
        world.account.act("set_default_currency", code=currency)
        with world.running():
            world.connect()
            coupons(world)
            world.imports()
            products = [p for p in world.shop.state()["products"] if p["sku"].startswith("CLEAN")]
            for _ in range(number):
                world.shop.act("place_order", **random_order(dice, products, places))
            (view,) = world.wait(world.ask(SyncOnce()), 600)
            assert view.state == "Completed", view.error
            there = sales_orders(world)
            shown = {str(o["id"]): Decimal(o["total"]) for o in world.shop.state()["orders"]}
            with world.reading() as reader:
                rows = reader.orders(1, 2, 0, number + 50, OrderFilter())
            assert len(there) == number == sum(r.state is OrderState.SYNCED for r in rows)
            unit = Decimal(1).scaleb(-places)
            for row in rows:
                order = there[row.native_id]
                told = Decimal(str(order["SalesOrderAmountGrandTotal"]))
                off = abs(told - shown[row.native_id])
                if off:
                    assert "Total there" in row.why, row.native_id
                    assert "rounding" in row.why or off > unit / 2 * len(order["SalesOrderDetails"]), row.why
                most = 2 * unit * len(order["SalesOrderDetails"]) + Decimal("0.005")
                assert off <= most, (row.native_id, row.why)


CURRENCIES = [("EUR", False), ("EUR", True), ("JPY", False), ("KWD", True)]


@pytest.mark.parametrize(("currency", "including"), CURRENCIES)
def test_totals_of_random_orders_are_the_shops(tmp_path: Path, currency: str, including: bool) -> None:
    totals(tmp_path, currency, including, 10)


@pytest.mark.soak
@pytest.mark.parametrize(("currency", "including"), CURRENCIES)
def test_totals_of_a_thousand_random_orders(tmp_path: Path, currency: str, including: bool) -> None:
    totals(tmp_path, currency, including, 250)
