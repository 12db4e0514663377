"""One shop joined with Megaventory, Vtiger and a main store at once (S2); who decides stays as each pair says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tests.engine.test_copies import copies
from tests.engine.test_orders import place, shop_order
from tests.support.world import World
from wcsync_desktop.core.copying import Follow, Route
from wcsync_desktop.core.messages import KeepRoutes, RemoveConnection, Share
from wcsync_desktop.core.presets import preset_named, way_of
from wcsync_desktop.core.records import Group, Kind
from wcsync_desktop.core.sharing import Rules, Way
from wcsync_desktop.sandbox.launch import Sandbox

SHOP, MAIN, MV, CRM = 1, 2, 3, 4


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A sub-store that is kept in step with everything there is."""
    with Sandbox(shops=2, vtigers=1, products=4, seed=5) as sandbox:
        made = World(tmp_path, sandbox)
        with made.running():
            for address, name in zip(sandbox.systems, ("Shop", "Main", "Megaventory", "Vtiger"), strict=True):
                made.add(address, name)
            yield made


def in_step(world: World) -> None:
    for _ in range(2):
        for view in world.sync():
            assert view.state == "Completed", view.error
            assert not view.error


def test_a_guests_order_reaches_all_three_with_its_total(world: World) -> None:
    """S2: two percent coupons, two tax rates, shipping and a fee."""
    world.ask(Share("megaventory", SHOP, MV))
    world.ask(Share("vtiger-both", SHOP, CRM))
    world.ask(KeepRoutes((Route(SHOP, MAIN, 0, Follow.AUTOMATIC),)))
    book = {"name": "Book", "sku": "BOOK", "regular_price": "9.99", "tax_class": "reduced-rate", "type": "simple"}
    for one in (world, world.at_shop(1)):
        one.shop.act("create_product", **book)
    for code, amount in (("tenth", "10"), ("twentieth", "5")):
        world.shop.act("create_coupon", code=code, amount=amount, discount_type="percent")
    world.imports(shop=SHOP, target=MV)
    world.imports(shop=SHOP, target=CRM)
    number = place(
        world,
        "BOOK",
        "CLEAN-00003",
        coupons=["tenth", "twentieth"],
        fee_lines=[{"name": "Gift wrap", "total": "2.50"}],
    )
    in_step(world)
    total = Decimal(shop_order(world, number)["total"])
    (sales_order,) = world.live("orders")
    assert abs(Decimal(str(sales_order["salesorderamountgrandtotal"])) - total) <= Decimal("0.02")
    (crm_order,) = world.crm.records("SalesOrder")
    assert abs(Decimal(crm_order["hdnGrandTotal"]) - total) < Decimal("0.000001")
    (copy,) = copies(world.at_shop(1)).values()
    assert Decimal(copy["total"]) == total
    world.forget_log()
    in_step(world)
    assert world.writes() == []
    world.shop.act("set_order_status", id=number, status="cancelled")
    in_step(world)
    assert world.crm.records("SalesOrder")[0]["sostatus"] == "Cancelled"
    assert next(iter(copies(world.at_shop(1)).values()))["status"] == "cancelled"
    assert world.live("orders")[0]["salesorderstatus"] == "Cancelled"


def test_a_product_of_megaventory_never_reaches_shop_or_vtiger_by_itself(world: World) -> None:
    world.ask(Share("megaventory-classic", SHOP, MV))
    world.ask(Share("vtiger-both", SHOP, CRM))
    world.imports(shop=SHOP, target=MV)
    world.imports(shop=SHOP, target=CRM)
    world.account.act("create_product", ProductSKU="MV-1", ProductDescription="Only there", ProductSellingPrice=3)
    in_step(world)
    world.imports(shop=SHOP, target=CRM)
    world.imports(shop=SHOP, target=MV)
    assert "MV-1" not in {p["sku"] for p in world.shop.state()["products"]}
    assert "MV-1" not in {p["productcode"] for p in world.crm.records("Products")}


def test_a_name_travels_from_vtiger_by_way_of_the_shop(world: World) -> None:
    world.ask(Share("megaventory", SHOP, MV))
    world.ask(Share("vtiger-both", SHOP, CRM))
    world.imports(shop=SHOP, target=MV)
    world.imports(shop=SHOP, target=CRM)
    (product,) = [p for p in world.crm.records("Products") if p["productcode"] == "CLEAN-00002"]
    world.crm.act("edit", id=product["id"], fields={"productname": "Named in the CRM"})
    in_step(world)
    assert next(p for p in world.shop.state()["products"] if p["sku"] == "CLEAN-00002")["name"] == "Named in the CRM"
    there = next(p for p in world.live("products") if p["productsku"] == "CLEAN-00002")
    assert there["productdescription"] == "Named in the CRM"


def test_removing_one_leaves_the_other(world: World) -> None:
    world.ask(Share("megaventory", SHOP, MV))
    world.ask(Share("vtiger-to-shop", SHOP, CRM))
    world.ask(RemoveConnection(CRM))
    with world.reading() as reader:
        rules = reader.rules()
        assert rules.partners(SHOP) == (MV,)
        assert rules.leads(Kind.PRODUCT, Group.NAME, SHOP)
        assert reader.routes() == ()


def joined(*presets: tuple[str, int]) -> Rules:
    rules = Rules()
    for name, other in presets:
        preset = preset_named(name)
        assert preset is not None
        rules = preset.rules(SHOP, other, rules)
    return rules


@pytest.mark.parametrize(
    "presets",
    [
        (("megaventory-classic", MV), ("vtiger-to-shop", CRM), ("vtiger-from-shop", CRM)),
        (("vtiger-to-shop", CRM), ("megaventory-classic", MV), ("vtiger-from-shop", CRM)),
        (("vtiger-from-shop", CRM), ("megaventory-classic", MV)),
    ],
)
def test_who_decides_does_not_depend_on_the_order_of_joining(presets: tuple[tuple[str, int], ...]) -> None:
    rules = joined(*presets)
    assert rules.rank(Kind.PRODUCT, Group.NAME, SHOP) == rules.rank(Kind.PRODUCT, Group.NAME, MV) == 1
    assert rules.rank(Kind.PRODUCT, Group.NAME, CRM) == 0
    assert way_of(rules, Kind.PRODUCT, SHOP, CRM) is Way.THERE
    assert rules.may_delete(Kind.PRODUCT, SHOP, MV)
    assert not rules.may_delete(Kind.PRODUCT, SHOP, CRM)
    assert not rules.may_create(Kind.PRODUCT, MV, SHOP)
    assert not rules.may_create(Kind.CUSTOMER, CRM, SHOP)
