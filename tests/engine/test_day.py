"""A day of a shop on the practice systems; then in bulk: is every order there, once, with its total?"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tests.engine.test_orders import place, product, sales_orders, shop_order, synced
from tests.support.world import World
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
                assert "1 EUR of it were refunded" in refunded.why
                assert reader.order_count(1, 2, OrderFilter(frozenset({OrderState.PENDING}))) == 0

            # Evening: a product goes on each side, and nothing more happens.
            account.act("set_stock", sku="CLEAN-00010", quantity=0)
            account.act("delete_product", sku="CLEAN-00010")
            synced(world)
            world.forget_log()
            synced(world)
            assert world.writes() == []
