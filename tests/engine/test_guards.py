"""What a person settles: conflicts, deletes, too much at once; and how it rests (E7, E14, E18, S4, S8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_orders import place, product, sales_orders, synced
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.guards import Effect
from wcsync_desktop.core.messages import (
    PUT_BACK,
    UNTIL_RESUMED,
    AddConnection,
    AfterRestore,
    Approve,
    EditConnection,
    ExamineAccount,
    LeaveOut,
    RemoveConnection,
    RestUntil,
    SettleConflict,
    SettleRestore,
    Share,
    ShareLike,
    SyncOnce,
)
from wcsync_desktop.core.presets import Decides
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.sandbox.launch import Sandbox

ONE, TWO = "CLEAN-00001", "CLEAN-00002"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning("megaventory-classic")) as made:
        yield made


def there(world: World, sku: str = ONE) -> Mapping[str, Any]:
    return next(p for p in world.account.state()["products"] if p["ProductSKU"] == sku)


def edit(world: World, sku: str = ONE, **fields: Any) -> None:
    world.shop.act("edit_product", id=product(world, sku)["id"], **fields)


def at_rest(world: World) -> None:
    world.forget_log()
    synced(world)
    assert world.writes() == []


# --- conflicts (E7) -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("winner", "price"), [(1, 31), (2, 37)])
def test_a_field_changed_on_both_sides_waits_for_a_person_and_the_rest_flows(
    world: World, winner: int, price: int
) -> None:
    edit(world, regular_price="31", name="From the shop")
    world.account.act("edit_product", sku=ONE, productsellingprice=37)
    synced(world)
    assert (product(world, ONE)["regular_price"], float(there(world)["ProductSellingPrice"])) == ("31", 37)
    assert there(world)["ProductDescription"] == "From the shop"
    with world.reading() as reader:
        (conflict,) = reader.conflicts()
    assert (conflict.field, conflict.values[1], conflict.values[2]) == ("price", "31 EUR", "37 EUR")
    world.ask(SettleConflict(conflict.id, winner))
    synced(world)
    assert (float(product(world, ONE)["regular_price"]), float(there(world)["ProductSellingPrice"])) == (price, price)
    with world.reading() as reader:
        assert reader.conflicts() == ()
        assert reader.needs_person() == 0
    at_rest(world)


def test_always_prefer_settles_the_next_one_by_itself(world: World) -> None:
    edit(world, name="A", regular_price="31")
    world.account.act("edit_product", sku=ONE, productsellingprice=37)
    synced(world)
    with world.reading() as reader:
        (conflict,) = reader.conflicts()
    world.ask(SettleConflict(conflict.id, 2, always=True))
    synced(world)
    edit(world, regular_price="41")
    world.account.act("edit_product", sku=ONE, productsellingprice=43)
    synced(world)
    assert float(product(world, ONE)["regular_price"]) == float(there(world)["ProductSellingPrice"]) == 43
    at_rest(world)


def test_a_conflict_made_equal_by_hand_is_forgotten(world: World) -> None:
    edit(world, regular_price="31")
    world.account.act("edit_product", sku=ONE, productsellingprice=37)
    synced(world)
    edit(world, regular_price="37")
    synced(world)
    with world.reading() as reader:
        assert (reader.conflicts(), reader.needs_person()) == ((), 0)
    at_rest(world)


@pytest.mark.parametrize("winner", [1, 2])
def test_a_text_that_megaventory_holds_only_in_part_is_picked_by_a_person(world: World, winner: int) -> None:
    whole = "A <b>long</b> text " * 60
    edit(world, description=whole)
    synced(world)
    world.account.act("edit_product", sku=ONE, productlongdescription="Short, from there")
    synced(world)
    assert "A <b>long</b>" in product(world, ONE)["description"]
    with world.reading() as reader:
        (conflict,) = reader.conflicts()
    world.ask(SettleConflict(conflict.id, winner))
    synced(world)
    kept = product(world, ONE)["description"]
    if winner == 2:
        assert "Short, from there" in kept
    else:
        assert "A <b>long</b>" in kept
        assert there(world)["ProductLongDescription"].startswith("A long text")
    at_rest(world)


def test_name_here_and_price_there_merge_even_with_a_lost_answer(world: World) -> None:
    # S4
    world.account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 1, "fault": "drop_after"}])
    edit(world, name="Renamed")
    world.account.act("edit_product", sku=ONE, productsellingprice=7)
    synced(world)
    assert there(world)["ProductDescription"] == "Renamed"
    assert float(product(world, ONE)["regular_price"]) == 7
    at_rest(world)


# --- deletes (MV-11, MV-21) -------------------------------------------------------------------------------------------


def test_classic_a_product_deleted_there_goes_to_the_shops_trash(world: World) -> None:
    world.account.act("set_stock", sku=ONE, quantity=0)
    world.account.act("delete_product", sku=ONE)
    view = synced(world)
    assert view.counts["Shop", "Products"] == {"deleted": 1}
    assert product(world, ONE)["status"] == "trash"
    at_rest(world)


def test_classic_a_product_in_the_shops_trash_is_deleted_there_unless_it_has_stock(world: World) -> None:
    world.account.act("set_stock", sku=TWO, quantity=0)
    world.account.act("set_stock", sku=ONE, quantity=5)
    synced(world)
    for sku in (ONE, TWO):
        world.shop.act("trash_product", id=product(world, sku)["id"])
    synced(world)
    with world.reading() as reader:
        reasons = [n.reason for o in reader.operations() for n in reader.notes(o.id)]
    assert (there(world, ONE)["deleted"], there(world, TWO)["deleted"]) == (False, True)
    assert any("Unpublish a product instead" in reason for reason in reasons)
    at_rest(world)


def test_a_product_restored_in_the_shop_is_not_thrown_away_again(world: World) -> None:
    world.account.act("set_stock", sku=ONE, quantity=0)
    world.account.act("delete_product", sku=ONE)
    synced(world)
    world.shop.act("restore_product", id=product(world, ONE)["id"])
    edit(world, status="publish")
    synced(world)
    synced(world)
    assert product(world, ONE)["status"] == "publish"
    world.imports("product")
    assert there(world)["deleted"] is False
    at_rest(world)


def test_a_product_made_anew_with_the_same_sku_keeps_its_link(world: World) -> None:
    # S8
    old = product(world, ONE)["id"]
    world.shop.act("delete_product", id=old)
    world.shop.act("create_product", name="Made anew", sku=ONE, regular_price="9", manage_stock=True, stock_quantity=0)
    synced(world)
    synced(world)
    assert [p["ProductDescription"] for p in world.account.state()["products"] if p["ProductSKU"] == ONE] == [
        "Made anew"
    ]
    at_rest(world)


# --- the brake (E18) --------------------------------------------------------------------------------------------------


@pytest.fixture
def many(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning("megaventory-classic", products=45)) as made:
        yield made


def held(reader: Reader) -> dict[str, int]:
    return {row.brake: row.number for row in reader.held_back()}


def stocked(world: World) -> list[str]:
    """SKUs that have stock on both sides."""
    skus = {p["sku"] for p in world.shop.state()["products"] if (p["stock_quantity"] or 0) > 0}
    return [s["sku"] for s in world.account.state()["stock"] if s["physical"] > 0 and s["sku"] in skus]


def test_many_quantities_set_to_zero_wait_and_orders_go_on(many: World) -> None:
    skus = stocked(many)
    for sku in skus:
        many.account.act("set_stock", sku=sku, quantity=0)
    number = place(many, skus[0])
    synced(many)
    assert str(number) in sales_orders(many)
    assert len(skus) > 20
    with many.reading() as reader:
        assert held(reader)[Effect.EMPTIED] >= len(skus) - 1
    at_rest(many)
    (operation,) = many.ask(Approve(1, Effect.EMPTIED, True))
    (view,) = many.wait((operation,))
    assert view.what == "Approved changes"
    synced(many)
    assert all((product(many, sku)["stock_quantity"] or 0) <= 0 for sku in skus)
    with many.reading() as reader:
        assert held(reader) == {}
    at_rest(many)


def test_what_is_left_as_it_is_stays_until_the_next_change(many: World) -> None:
    skus = [p["ProductSKU"] for p in many.account.state()["products"] if str(p["ProductSKU"]).startswith("CLEAN")]
    before = {sku: product(many, sku)["regular_price"] for sku in skus}
    for sku in skus:
        price = float(there(many, sku)["ProductSellingPrice"])
        many.account.act("edit_product", sku=sku, productsellingprice=round(price * 1.1, 2))
    synced(many)
    with many.reading() as reader:
        assert held(reader)[Effect.EDITED] == len(skus) > 20
    many.ask(Approve(1, Effect.EDITED, False))
    at_rest(many)
    assert {sku: product(many, sku)["regular_price"] for sku in skus} == before
    many.account.act("edit_product", sku=skus[0], productsellingprice=round(float(before[skus[0]]) * 1.2, 2))
    synced(many)
    assert float(product(many, skus[0])["regular_price"]) == round(float(before[skus[0]]) * 1.2, 2)


def test_a_price_that_falls_by_more_than_half_waits(world: World) -> None:
    before = float(product(world, ONE)["regular_price"])
    world.account.act("edit_product", sku=ONE, productsellingprice=1)
    synced(world)
    assert float(product(world, ONE)["regular_price"]) == before > 2
    with world.reading() as reader:
        (row,) = reader.held_back()
    assert "more than 50 %" in row.reason
    (operation,) = world.ask(Approve(1, Effect.PRICED, True))
    world.wait((operation,))
    assert float(product(world, ONE)["regular_price"]) == 1


def test_from_where_on_a_person_is_asked_is_a_setting(world: World) -> None:
    with world.reading() as reader:
        row = reader.connections()[0]
    options = {**row.options, "brake_price": "100"}
    world.ask(EditConnection(1, row.name, row.address, (), row.ca, options))
    world.account.act("edit_product", sku=ONE, productsellingprice=1)
    world.account.act("edit_product", sku=TWO, productsellingprice=100)
    synced(world)
    assert float(product(world, ONE)["regular_price"]) == 1
    with world.reading() as reader:
        (waiting,) = reader.held_back()
    assert (waiting.brake, waiting.number) == (Effect.PRICED, 1)
    assert "more than 100 %" in waiting.reason


# --- resting ----------------------------------------------------------------------------------------------------------


def test_while_it_rests_nothing_is_looked_at_and_sync_now_works(tmp_path: Path) -> None:
    with Sandbox(products=4, seed=5) as sandbox:
        world = World(tmp_path, sandbox, pace=lambda _: 100)
        with world.running():
            world.connect()
            world.imports()
            world.ask(RestUntil(UNTIL_RESUMED))
            world.until(lambda s: s.rests_until == UNTIL_RESUMED and not s.running)
            number = place(world)
            world.wait(world.ask(SyncOnce()))
            assert str(number) in sales_orders(world)
            second = place(world)
            world.ask(LeaveOut(2, (), True))  # a turn of the engine
            assert str(second) not in sales_orders(world)
        with world.running():
            world.until(lambda s: s.rests_until == UNTIL_RESUMED)
            world.ask(RestUntil(0))
            world.until(lambda _: str(second) in sales_orders(world))


# --- a shop put back to yesterday (E13, S9) ---------------------------------------------------------------------------


def gone_back(world: World) -> None:
    world.shop.act("backup")
    edit(world, name="Since the backup", regular_price="6.30")
    lost = place(world, TWO)
    synced(world)
    assert str(lost) in sales_orders(world)
    world.shop.act("restore_backup")


@pytest.mark.parametrize("counts", list(AfterRestore))
def test_a_restored_backup_stops_everything_until_a_person_decides(world: World, counts: AfterRestore) -> None:
    before = product(world, ONE)["name"]
    gone_back(world)
    again = place(world, ONE)  # it gets the number of the order that was lost
    assert set(sales_orders(world)) == {str(again)}
    world.forget_log()
    (view,) = world.sync()
    assert (view.state, world.writes()) == ("Failed", [])
    assert "older state" in view.error
    with pytest.raises(BadData, match="older state"):
        world.ask(SyncOnce())
    with world.reading() as reader:
        assert reader.connections()[0].options[PUT_BACK] == "yes"
    world.wait(world.ask(SettleRestore(1, counts)))
    synced(world)
    names = (product(world, ONE)["name"], there(world)["ProductDescription"])
    right = before if counts is AfterRestore.SHOP else "Since the backup"
    assert names == (right, right)
    # Neither the old nor the new order is lost, and none is there twice.
    told = {o["SalesOrderReferenceNo"]: o["SalesOrderDetails"][0] for o in world.account.state()["orders"]}
    assert {row["SalesOrderRowProductSKU"] for row in told.values()} == {ONE, TWO}
    assert len(told) == 2
    synced(world)
    at_rest(world)


def test_a_reused_number_alone_gives_a_restored_backup_away(world: World) -> None:
    world.shop.act("backup")
    first = place(world, TWO)
    synced(world)
    world.shop.act("restore_backup")
    assert place(world, ONE) == first
    (view,) = world.sync()
    assert "older state" in view.error
    assert len(sales_orders(world)) == 1


def test_an_order_deleted_for_good_and_an_edited_date_are_no_restored_backup(world: World) -> None:
    numbers = [place(world, ONE) for _ in range(4)]
    synced(world)
    for number in numbers:
        world.shop.act("trash_order" if number % 2 else "delete_order", id=number)
    edit(world, date_created="2025-01-01T00:00:00")
    assert product(world, ONE)["date_created"] == "2025-01-01T00:00:00"
    synced(world)
    at_rest(world)


# --- someone else does the same (E12) ---------------------------------------------------------------------------------


def test_the_official_plugin_in_the_shop_stops_everything_with_a_sentence(world: World) -> None:
    world.shop.act("change_settings", plugins=["megaventory-inventory-management/megaventory.php"])
    place(world)
    world.forget_log()
    (view,) = world.sync()
    assert (view.state, world.writes()) == ("Failed", [])
    assert "Switch that plugin off" in view.error
    world.shop.act("change_settings", plugins=["another-plugin/file.php"])
    synced(world)
    assert len(sales_orders(world)) == 1


# --- rules (E20, S12) -------------------------------------------------------------------------------------------------


def test_rules_that_change_rewrite_nothing_and_count_from_the_next_change_on(world: World) -> None:
    world.ask(ShareLike(1, 2, (("price", Decides.NOBODY), ("name", Decides.SHOP))))
    edit(world, regular_price="6.40")
    world.account.act("edit_product", sku=ONE, productsellingprice=6.7, productdescription="Edited there")
    synced(world)
    here, pair = product(world, ONE), there(world)
    assert (here["regular_price"], float(pair["ProductSellingPrice"])) == ("6.40", 6.7)
    assert here["name"] != pair["ProductDescription"] == "Edited there"
    # A year later both decide again: what happened meanwhile is nobody's edit.
    world.ask(ShareLike(1, 2, (("price", Decides.BOTH), ("name", Decides.BOTH))))
    at_rest(world)
    assert product(world, ONE)["regular_price"] == "6.40"
    world.account.act("edit_product", sku=ONE, productsellingprice=6.9)
    synced(world)
    assert float(product(world, ONE)["regular_price"]) == 6.9
    at_rest(world)


def test_rules_that_cannot_be_are_refused(world: World) -> None:
    with pytest.raises(BadData):
        world.ask(ShareLike(1, 2, (("stock", Decides.SHOP),)))


def test_a_shop_removed_and_added_again_goes_on_with_the_orders_placed_in_between(world: World) -> None:
    # S13
    before = place(world)
    synced(world)
    with world.reading() as reader:
        old = reader.connections()[0]
    world.ask(RemoveConnection(1))
    number = place(world)
    entered = world.sandbox.systems[0]
    found = world.ask(ExamineAccount("again", entered.kind, entered.url, tuple(entered.secret), str(entered.ca)))
    assert found.earlier == 1
    world.ask(
        AddConnection(
            entered.kind, "Shop", entered.url, tuple(entered.secret), str(entered.ca), site=found.site,
            currency=found.currency, continues=found.earlier,
        )
    )  # fmt: skip
    world.ask(Share("megaventory-classic", 1, 2))
    synced(world)
    assert set(sales_orders(world)) == {str(before), str(number)}
    with world.reading() as reader:
        assert reader.connections()[0].options["orders_from"] == old.options["orders_from"]
    at_rest(world)
