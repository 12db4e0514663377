"""One product: what a look tells is what synchronising it then does (SA-5, SA-6; PRODUCT.md rules 14 and 19)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_guards import ONE, TWO, at_rest, edit, there
from tests.engine.test_orders import product, synced
from tests.support.world import Beginning, World, imported
from wcsync_desktop.connectors.woocommerce.facts import ShopFacts
from wcsync_desktop.connectors.woocommerce.mapping import new_product_body
from wcsync_desktop.core.actions import Found, What
from wcsync_desktop.core.categories import CATEGORY_MAP, CategoryMap
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import EditConnection, Share, ShareLike, SyncProduct
from wcsync_desktop.core.presets import Decides
from wcsync_desktop.core.publishing import allowed_categories, unmet
from wcsync_desktop.core.records import Price, Product
from wcsync_desktop.database.reader import OperationView, PreviewRow
from wcsync_desktop.database.schema import Member, rows


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path) as made:
        yield made


def member(world: World, sku: str) -> int:
    with world.reading():
        found = Member.select(Member.id, Member.connection).where((Member.key == sku) & (Member.kind == "product"))
        return int(min(rows(found.order_by(Member.connection)))[0])


def look(world: World, sku: str) -> tuple[PreviewRow, ...]:
    world.forget_log()
    (view,) = world.wait((world.ask(SyncProduct(1, 2, member(world, sku), dry_run=True)),))
    assert (view.what, view.state, view.error, world.writes()) == (What.PRODUCT_PREVIEW, "Completed", "", [])
    with world.reading() as reader:
        assert view.id not in {o.id for o in reader.operations()}, "a look is no line of the history"
        return reader.preview(view.id)


def does(world: World, sku: str) -> OperationView:
    (view,) = world.wait((world.ask(SyncProduct(1, 2, member(world, sku))),))
    assert (view.what, view.state, view.error) == (What.PRODUCT, "Completed", "")
    return view


def told(found: tuple[PreviewRow, ...]) -> list[tuple[int, Found]]:
    return [(r.target, r.found) for r in found if r.kind == "Products" and r.found is not Found.SAME]


def only_there(world: World, sku: str = "THERE-1", **fields: Any) -> None:
    world.account.act(
        "create_product", ProductSKU=sku, ProductDescription="Only there 🎉", ProductSellingPrice=12.5, **fields
    )
    world.account.act("set_stock", sku=sku, quantity=7)
    synced(world)


def test_what_only_megaventory_has_is_added_to_the_shop_and_then_kept_in_step(world: World) -> None:
    only_there(world)
    assert "THERE-1" not in {p["sku"] for p in world.shop.state()["products"]}
    (row,) = look(world, "THERE-1")
    assert (row.target, row.found, row.title) == (1, Found.CREATE, "Only there 🎉")
    assert {f: a for f, _, a in row.differences}["price"] == "12.5 EUR"
    view = does(world, "THERE-1")
    assert view.counts == {("Shop", "Products"): {"created": 1}}
    made = product(world, "THERE-1")
    assert (made["name"], made["regular_price"], made["status"]) == ("Only there 🎉", "12.5", "publish")
    assert told(look(world, "THERE-1")) == []
    synced(world)
    assert product(world, "THERE-1")["stock_quantity"] == 7, "its quantity comes by itself"
    at_rest(world)
    edit(world, "THERE-1", name="Named by the shop")
    synced(world)
    assert there(world, "THERE-1")["ProductDescription"] == "Named by the shop"


def test_an_answer_that_was_lost_makes_no_second_product(world: World) -> None:
    only_there(world)
    world.shop.faults([{"match": {"method": "POST", "path": "/products$"}, "nth": 1, "fault": "drop_after"}])
    view = does(world, "THERE-1")
    assert view.counts == {("Shop", "Products"): {"created": 1}}
    assert len([p for p in world.shop.state()["products"] if p["sku"] == "THERE-1"]) == 1
    synced(world)
    at_rest(world)


def test_what_only_the_shop_has_is_added_to_megaventory(world: World) -> None:
    row = world.shop.act("create_product", name="Nameless", sku="", regular_price="4")
    world.shop.act("create_product", name="Another", sku="OTHER-1", regular_price="4")
    synced(world)
    nameless = member(world, "")
    (found,) = world.wait((world.ask(SyncProduct(1, 2, nameless, dry_run=True)),))
    with world.reading() as reader:
        assert "It has no SKU" in reader.preview(found.id)[0].reason
    world.shop.act("edit_product", id=row["id"], sku="NAMED-1")
    world.shop.act("edit_product", id=product(world, "OTHER-1")["id"], name="Changed, too")
    (view,) = world.wait((world.ask(SyncProduct(1, 2, nameless)),))
    assert view.counts["Megaventory", "Products"] == {"created": 1}
    assert there(world, "NAMED-1")["ProductDescription"] == "Nameless"
    assert there(world, "OTHER-1")["ProductDescription"] == "Another", "of this product only"
    with world.reading() as reader:
        assert reader.needs_person() == 0


def test_what_differs_is_updated_where_it_is_not_decided(world: World) -> None:
    edit(world, ONE, name="Renamed here")
    world.account.act("edit_product", sku=TWO, ProductDescription="Renamed there")
    (row,) = [r for r in look(world, ONE) if r.found is not Found.SAME]
    assert (row.target, row.found, [d[0] for d in row.differences]) == (2, Found.UPDATE, ["name"])
    assert does(world, ONE).counts["Megaventory", "Products"]["updated"] == 1
    assert there(world)["ProductDescription"] == "Renamed here"
    # Edited where it is not decided: a person who asks for this product has it put back.
    assert told(look(world, TWO)) == [(2, Found.UPDATE)]
    does(world, TWO)
    assert there(world, TWO)["ProductDescription"] == product(world, TWO)["name"]
    assert told(look(world, TWO)) == []


def test_where_nothing_differs_nothing_is_done(world: World) -> None:
    assert told(look(world, ONE)) == []
    world.forget_log()
    assert does(world, ONE).total(Found.CREATE, Found.UPDATE, Found.DELETE) == 0
    assert world.writes() == []


def test_what_would_be_removed_is_told_and_not_done(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning("megaventory-classic")) as world:
        sku = member(world, ONE)
        world.shop.act("trash_product", id=product(world, ONE)["id"])
        world.forget_log()
        (view,) = world.wait((world.ask(SyncProduct(1, 2, sku, dry_run=True)),))
        with world.reading() as reader:
            (row,) = [r for r in reader.preview(view.id) if r.found is Found.DELETE]
        assert row.target == 2
        (done,) = world.wait((world.ask(SyncProduct(1, 2, sku)),))
        assert (done.counts["Megaventory", "Products"], world.writes()) == ({"skipped": 1}, [])


def test_what_does_not_meet_the_criteria_says_which(world: World) -> None:
    world.account.act("create_product", ProductSKU="FREE-1", ProductDescription="No price")
    synced(world)
    (row,) = look(world, "FREE-1")
    assert (row.found, row.target) == (Found.SKIP, 2)
    assert "no price" in row.reason
    view = does(world, "FREE-1")
    assert view.total(Found.SKIP) == 1
    assert "FREE-1" not in {p["sku"] for p in world.shop.state()["products"]}


def test_only_allowed_categories_are_added(world: World) -> None:
    only_there(world)
    with world.reading() as reader:
        row = reader.connections()[0]
    options = {**row.options, "allowed_categories": "Books; Home"}
    world.ask(EditConnection(1, row.name, row.address, (), row.ca, options))
    (found,) = look(world, "THERE-1")
    assert found.found is Found.SKIP
    assert "Its category (none) is not one of those for “Shop”" in found.reason


def goes(world: World, connection: int, chosen: CategoryMap) -> None:
    """What the dialog Categories does."""
    with world.reading() as reader:
        row = next(r for r in reader.connections() if r.id == connection)
    world.ask(EditConnection(connection, row.name, row.address, (), row.ca, chosen.put_into(row.options)))


def category_there(world: World, sku: str) -> str:
    number = there(world, sku)["ProductCategoryID"]
    rows = world.account.state()["categories"]
    return next((str(c["ProductCategoryName"]) for c in rows if c["ProductCategoryID"] == number), "")


def test_a_product_goes_into_the_category_that_was_chosen_for_it_in_the_shop(world: World) -> None:
    goes(world, 1, CategoryMap(products={"there-1": ("Clothing",)}))
    only_there(world)
    (found,) = look(world, "THERE-1")
    assert {f: a for f, _, a in found.differences}["category"] == "Clothing"
    does(world, "THERE-1")
    assert [c["name"] for c in product(world, "THERE-1")["categories"]] == ["Clothing"]
    synced(world)  # its quantity
    at_rest(world)


def test_a_chosen_category_that_is_gone_is_told_and_nothing_is_made(world: World) -> None:
    goes(world, 1, CategoryMap(products={"THERE-1": ("Clothing", "Capes")}))
    only_there(world)
    view = does(world, "THERE-1")
    assert view.total(Found.FAILED) == 1
    with world.reading() as reader:
        (note,) = reader.notes(view.id)
    assert "“Clothing / Capes” that was chosen for it is no longer in the shop" in note.reason
    assert "THERE-1" not in {p["sku"] for p in world.shop.state()["products"]}


def test_a_whole_branch_of_the_shop_goes_into_the_category_that_was_chosen(world: World) -> None:
    before = category_there(world, ONE)
    assert before
    clothing = next(c["id"] for c in world.shop.state()["categories"] if c["name"] == "Clothing")
    edit(world, TWO, name="Edited, too")
    synced(world)  # the shop's categories are known from now on
    winter = world.shop.act("create_category", category={"name": "Winter", "parent": clothing})
    world.shop.act("create_product", name="Cap", sku="CAP-1", regular_price="4", categories=[{"id": winter["id"]}])
    goes(world, 2, CategoryMap({"Clothing": ("Books",), before: ("Home",)}))
    synced(world)
    assert category_there(world, "CAP-1") == "Books"
    assert category_there(world, ONE) == before, "choosing alone rewrites nothing"
    at_rest(world)
    edit(world, ONE, name="Edited")
    synced(world)
    assert category_there(world, ONE) == "Home"
    at_rest(world)


def test_of_several_shops_only_the_chosen_one_gets_it(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(shops=2, products=3, quantities=False)) as world:
        second = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Second")
        world.ask(Share("megaventory", 3, 2))
        world.imports("product", shop=3)
        world.account.act("create_product", ProductSKU="THERE-1", ProductDescription="There", ProductSellingPrice=3)
        world.sync()
        here = member(world, "THERE-1")
        for shop in (1, 3):
            (view,) = world.wait((world.ask(SyncProduct(shop, 2, here, dry_run=True)),))
            with world.reading() as reader:
                assert told(reader.preview(view.id)) == [(shop, Found.CREATE)]
        (view,) = world.wait((world.ask(SyncProduct(3, 2, here)),))
        assert view.counts == {("Second", "Products"): {"created": 1}}
        assert "THERE-1" in {p["sku"] for p in second.shop.state()["products"]}
        assert "THERE-1" not in {p["sku"] for p in world.shop.state()["products"]}
        (view,) = world.wait((world.ask(SyncProduct(1, 2, here)),))
        assert view.counts == {("Shop", "Products"): {"created": 1}}
        assert world.sync()
        for system in (world.shop, second.shop):
            assert len([p for p in system.state()["products"] if p["sku"] == "THERE-1"]) == 1


def test_each_criterion_names_itself() -> None:
    good = Product(sku="A", price=Price(Decimal(1), "EUR"), category=("Books",))
    assert unmet(good, (), "S") == ""
    assert unmet(good, ("books",), "S") == ""
    assert "no SKU" in unmet(Product(), (), "S")
    assert "no price" in unmet(Product(sku="A"), (), "S")
    assert "not active (draft)" in unmet(Product(sku="A", price=good.price, status="draft"), (), "S")
    assert "(Books)" in unmet(good, ("Home",), "S")
    assert allowed_categories({"allowed_categories": " Books ;; Home & Garden "}) == ("Books", "Home & Garden")


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ((), None),
        (("Clothing / Shirts",), 2),
        (("clothing", "shirts"), 2),
        (("Shirts",), 2),
        (("Sale",), None),
        (("Clothing / Sale",), 4),
        (("Unheard of",), None),
    ],
)
def test_a_new_product_goes_into_the_category_that_is_meant(wanted: tuple[str, ...], expected: int | None) -> None:
    paths = {
        "1": ("Clothing",),
        "2": ("Clothing", "Shirts"),
        "3": ("Home", "Sale"),
        "4": ("Clothing", "Sale"),
        "5": ("Outlet",),
    }
    body = new_product_body(Product(sku="A", category=wanted), ShopFacts(category_paths=paths))
    assert body.get("categories") == ([{"id": expected}] if expected is not None else None)


@pytest.mark.parametrize(
    ("category", "sku", "expected"),
    [
        (("Clothing",), "A", ("Outlet",)),
        (("Clothing / Shirts",), "A", ("Outlet",)),
        (("Clothing", "Shirts", "Sale"), "A", ("Home", "Sale")),
        (("Clothing", "Shirts", "Sale", "Red"), "A", ("Home", "Sale")),
        (("Clothings",), "A", None),
        ((), "A", None),
        (("Books",), " one 1", ("Home",)),
        (("Clothing",), "ONE1", ("Home",)),
    ],
)
def test_what_a_person_chose_counts_for_a_whole_branch_and_for_single_products(
    category: tuple[str, ...], sku: str, expected: tuple[str, ...] | None
) -> None:
    chosen = CategoryMap({"Clothing": ("Outlet",), "Clothing / Shirts / Sale": ("Home", "Sale")}, {"one1": ("Home",)})
    kept = CategoryMap.of(chosen.put_into({"start": "x"}))
    assert kept == chosen
    assert kept.chosen(Product(sku=sku, category=category)) == expected
    assert CategoryMap().put_into(chosen.put_into({"start": "x"})) == {"start": "x"}
    for rubbish in ("", "[1]", "{", "null", '{"branches": [], "products": {"A": 3}}'):
        assert CategoryMap.of({CATEGORY_MAP: rubbish}) == CategoryMap()


@pytest.mark.parametrize(("including", "expected"), [(False, "10"), (True, "12.4")])
def test_a_new_product_is_priced_as_the_shop_enters_prices(including: bool, expected: str) -> None:
    facts = ShopFacts(prices_include_tax=including, base_rates={"standard": Decimal(24)})
    body = new_product_body(Product(sku="A", price=Price(Decimal(10), "EUR")), facts)
    assert body["regular_price"] == expected


# --- what a review found ----------------------------------------------------------------------------------------------


def test_what_lies_in_the_trash_of_the_shop_is_not_added_to_it(world: World) -> None:
    number = product(world, ONE)["id"]
    world.shop.act("trash_product", id=number)
    for _ in range(2):  # before and after we know that it is in the trash
        found = look(world, ONE)
        assert {r.found for r in found} == {Found.SKIP}
        assert "trash" in found[0].reason
        world.forget_log()
        assert does(world, ONE).total(Found.CREATE, Found.UPDATE, Found.FAILED) == 0
        assert world.writes() == []
        synced(world)


def test_what_is_not_shared_keeps_a_product_from_being_added(world: World) -> None:
    only_there(world)
    world.ask(ShareLike(1, 2, (("price", Decides.NOBODY),)))
    (row,) = look(world, "THERE-1")
    assert row.found is Found.SKIP
    assert "price is not shared" in row.reason
    does(world, "THERE-1")
    assert "THERE-1" not in {p["sku"] for p in world.shop.state()["products"]}


def test_a_product_that_nobody_knows_any_more_is_refused(world: World) -> None:
    with pytest.raises(BadData, match="in neither of the two"):
        world.ask(SyncProduct(1, 2, 99_999))


def test_looks_outlive_the_next_look_of_the_shop(world: World) -> None:
    (view,) = world.wait((world.ask(SyncProduct(1, 2, member(world, ONE), dry_run=True)),))
    (other,) = world.wait((world.ask(SyncProduct(1, 2, member(world, TWO), dry_run=True)),))
    with world.reading() as reader:
        assert reader.preview(view.id)
        assert reader.operation(other.id) is not None


def test_a_path_is_allowed_by_each_of_its_parts() -> None:
    shirts = Product(sku="A", price=Price(Decimal(1), "EUR"), category=("Clothing / Shirts",))
    for allowed in ("Shirts", "clothing", "Clothing / Shirts"):
        assert unmet(shirts, (allowed,), "S") == ""
    assert unmet(shirts, ("Shoes",), "S")


def test_a_price_with_tax_is_told_without_to_a_shop_that_enters_them_so() -> None:
    price = Price(Decimal("12.4"), "EUR", includes_tax=True, tax_rate=Decimal(24))
    assert new_product_body(Product(sku="A", price=price), ShopFacts())["regular_price"] == "10"
