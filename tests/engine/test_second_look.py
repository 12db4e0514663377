"""What a review found: each test says what should hold, and fails where the code does something else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.engine.test_choices import pick_titled, twin
from tests.engine.test_from_megaventory import pending, quantity
from tests.engine.test_guards import edit, held, there
from tests.engine.test_orders import place, product, sales_orders, shop_order, synced
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.guards import Effect
from wcsync_desktop.core.messages import (
    PUT_BACK,
    AfterRestore,
    Approve,
    ContinueInterrupted,
    EditConnection,
    LeaveOut,
    RemoveConnection,
    SettleRestore,
    Share,
    ShareLike,
    Snapshot,
    StartImport,
)
from wcsync_desktop.core.presets import Decides
from wcsync_desktop.database.reader import OrderState
from wcsync_desktop.sandbox.launch import Sandbox

ONE, TWO, THREE = "CLEAN-00001", "CLEAN-00002", "CLEAN-00003"


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path) as world:
        yield world


@pytest.fixture
def classic(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning("megaventory-classic")) as world:
        yield world


@pytest.fixture
def many(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning("megaventory-classic", products=45)) as world:
        yield world


@pytest.fixture
def polled(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, pace=lambda _: 150) as world:
        yield world


def polls(world: World) -> int:
    return len({o for s in world.snapshots for o in s.ended})


def after(world: World, number: int) -> None:
    wanted = polls(world) + number
    world.until(lambda _: polls(world) >= wanted, 60)


# --- 1: a cancelled quantity is forgotten -----------------------------------------------------------------------------


def states(world: World, kind: str) -> list[tuple[str, str]]:
    with world.reading():
        from wcsync_desktop.database.schema import Action, rows

        query = (
            Action.select(Action.state, Action.reason).where(Action.kind == kind).order_by(Action.id.desc()).limit(5)
        )
        return [(str(s), str(r)) for s, r in rows(query)]


def test_a_quantity_that_was_not_sent_because_the_shop_broke_off_is_sent_by_a_later_poll(polled: World) -> None:
    # The shop is away for a moment, exactly when the quantities are written.
    for sku in (ONE, TWO, THREE, "CLEAN-00004", "CLEAN-00005"):
        assert product(polled, sku)
    polled.shop.faults(
        [
            {
                "match": {"method": "GET", "path": "fields=id%2Cmanage_stock|fields=id,manage_stock"},
                "fault": "firewall_403",
            }
        ]
    )
    for sku in (ONE, TWO, THREE, "CLEAN-00004", "CLEAN-00005"):
        polled.account.act("set_stock", sku=sku, quantity=77)
    polled.until(lambda _: any(s in ("cancelled",) for s, _ in states(polled, "shop_quantity")), 25)
    assert states(polled, "shop_quantity")
    polled.shop.faults()
    after(polled, 5)
    assert states(polled, "shop_quantity")
    assert {quantity(polled, sku) for sku in (ONE, TWO, THREE)} == {77}


# --- 2: the poll and new accounts -------------------------------------------------------------------------------------


def test_a_new_account_buys_as_itself_when_a_poll_brings_the_order(polled: World) -> None:
    customer = polled.shop.act("create_customer", email="new@example.com", first_name="New", last_name="Buyer")
    number = place(polled, customer_id=customer["id"])
    polled.until(lambda _: str(number) in sales_orders(polled))
    assert sales_orders(polled)[str(number)]["SalesOrderClientName"] == "New Buyer"


# --- 3: stock without orders ------------------------------------------------------------------------------------------


def test_a_sale_is_not_undone_while_orders_do_not_travel_yet(tmp_path: Path) -> None:
    with Sandbox(products=8, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.imports("tax", "product")
            world.account.act("set_stock", sku=ONE, quantity=10)
            world.imports("shop_quantity")
            assert quantity(world) == 10
            place(world, ONE)
            assert quantity(world) == 8
            synced(world)
            assert quantity(world) == 8


# --- 4: the brake -----------------------------------------------------------------------------------------------------


def test_many_changes_that_wait_for_a_new_category_are_held_back_too(many: World) -> None:
    rows = [p for p in many.shop.state()["products"] if str(p["sku"]).startswith("CLEAN")]
    category = many.shop.act("create_category", name="Everything else")
    for row in rows:
        many.shop.act("edit_product", id=row["id"], categories=[{"id": category["id"]}], name=f"Broken {row['id']}")
    synced(many)
    changed = [p for p in many.account.state()["products"] if str(p["ProductDescription"]).startswith("Broken")]
    assert changed == []


def test_what_is_too_much_is_held_back_from_the_first_record_on(tmp_path: Path) -> None:
    # More than one chunk is planned: none of it goes out before all of it is counted.
    with imported(tmp_path, Beginning(products=130, quantities=False)) as world:
        rows = [p for p in world.shop.state()["products"] if str(p["sku"]).startswith("CLEAN")]
        for row in rows:
            world.shop.act("edit_product", id=row["id"], name=f"Broken {row['id']}")
        synced(world)
        assert held_now(world)[Effect.EDITED] == len(rows) > 100
        names = [str(p["ProductDescription"]) for p in world.account.state()["products"]]
        assert not any(name.startswith("Broken") for name in names)


def test_deletions_that_a_person_left_are_not_asked_for_again(many: World) -> None:
    skus = [p["ProductSKU"] for p in many.account.state()["products"] if str(p["ProductSKU"]).startswith("CLEAN")][:30]
    for sku in skus:
        many.account.act("set_stock", sku=sku, quantity=0)
    synced(many)
    if Effect.EMPTIED in held_now(many):
        many.wait(many.ask(Approve(1, Effect.EMPTIED, True)))
    for sku in skus:
        many.account.act("delete_product", sku=sku)
    synced(many)
    assert held_now(many)[Effect.DELETED] == 30
    many.ask(Approve(1, Effect.DELETED, False))
    synced(many)
    assert held_now(many).get(Effect.DELETED, 0) == 0, "asked again at the next look"


def test_deletions_that_a_person_left_are_not_made_when_they_become_fewer(many: World) -> None:
    skus = [p["ProductSKU"] for p in many.account.state()["products"] if str(p["ProductSKU"]).startswith("CLEAN")][:30]
    for sku in skus:
        many.account.act("set_stock", sku=sku, quantity=0)
    synced(many)
    if Effect.EMPTIED in held_now(many):
        many.wait(many.ask(Approve(1, Effect.EMPTIED, True)))
    for sku in skus:
        many.account.act("delete_product", sku=sku)
    synced(many)
    many.ask(Approve(1, Effect.DELETED, False))
    for sku in skus[:10]:
        many.account.act("undelete_product", sku=sku)
    synced(many)
    assert [sku for sku in skus if product(many, sku)["status"] == "trash"] == []


def test_a_deletion_that_was_taken_back_is_no_longer_held_and_not_made(many: World) -> None:
    skus = [p["ProductSKU"] for p in many.account.state()["products"] if str(p["ProductSKU"]).startswith("CLEAN")][:30]
    for sku in skus:
        many.account.act("set_stock", sku=sku, quantity=0)
    synced(many)
    if Effect.EMPTIED in held_now(many):
        many.wait(many.ask(Approve(1, Effect.EMPTIED, True)))
    for sku in skus:
        many.account.act("delete_product", sku=sku)
    synced(many)
    for sku in skus:
        many.account.act("undelete_product", sku=sku)
    synced(many)
    assert held_now(many).get(Effect.DELETED, 0) == 0


def held_now(world: World) -> dict[str, int]:
    with world.reading() as reader:
        return held(reader)


def test_quantities_that_a_person_left_stay_until_the_next_change(many: World) -> None:
    skus = [s["sku"] for s in many.account.state()["stock"] if s["physical"] > 0]
    before = {sku: product(many, sku)["stock_quantity"] for sku in skus}
    for sku in skus:
        many.account.act("set_stock", sku=sku, quantity=0)
    synced(many)
    assert held_now(many)[Effect.EMPTIED] > 20
    many.ask(Approve(1, Effect.EMPTIED, False))
    synced(many)
    assert held_now(many).get(Effect.EMPTIED, 0) == 0
    assert {sku: product(many, sku)["stock_quantity"] for sku in skus} == before


def test_a_price_that_went_back_is_no_longer_held(classic: World) -> None:
    before = float(there(classic)["ProductSellingPrice"])
    classic.account.act("edit_product", sku=ONE, productsellingprice=1)
    synced(classic)
    assert held_now(classic) == {Effect.PRICED: 1}
    classic.account.act("edit_product", sku=ONE, productsellingprice=before)
    synced(classic)
    assert held_now(classic) == {}


# --- 5: false alarms --------------------------------------------------------------------------------------------------


def test_the_last_three_orders_in_the_trash_are_no_restored_backup(plain: World) -> None:
    numbers = [place(plain, ONE) for _ in range(3)]
    synced(plain)
    for number in numbers:
        plain.shop.act("trash_order", id=number)
    synced(plain)


def test_the_last_three_products_in_the_trash_are_no_restored_backup(plain: World) -> None:
    rows = [plain.shop.act("create_product", name=f"Try {n}", sku=f"TRY-{n}", regular_price="5") for n in range(3)]
    synced(plain)
    for row in rows:
        plain.shop.act("trash_product", id=row["id"])
    synced(plain)


def test_an_edited_order_date_is_no_restored_backup(plain: World) -> None:
    # The back office lets everyone edit "Date created" of an order.
    number = place(plain, ONE)
    synced(plain)
    plain.shop.store.orders[number]["created"] -= timedelta(days=1)
    plain.shop.act("edit_order", id=number, customer_note="changed")
    synced(plain)


def test_a_draft_that_is_scheduled_is_no_restored_backup(plain: World) -> None:
    # A duplicated or imported draft has a date; scheduling it gives it another one together with its status.
    row = plain.shop.act("create_product", name="Soon", sku="SOON-1", regular_price="5", status="draft")
    synced(plain)
    plain.shop.act("edit_product", id=row["id"], status="future", date_created="2027-05-01T00:00:00")
    synced(plain)


# --- 6: who gets which order numbers ----------------------------------------------------------------------------------


def test_orders_of_a_second_shop_are_not_taken_for_those_of_a_removed_one(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(shops=2, products=4, quantities=False)) as world:
        first = place(world, ONE)
        synced(world)
        assert set(sales_orders(world)) == {str(first)}
        world.ask(RemoveConnection(1))
        other = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Other shop")
        world.ask(Share("megaventory", 3, 2))
        world.imports(shop=3, target=2)
        second = place(other, TWO)
        assert first == second, "the test needs the same number"
        world.sync()
        rows = [d["SalesOrderRowProductSKU"] for o in world.account.state()["orders"] for d in o["SalesOrderDetails"]]
        assert states(world, "order")[0][0] == "done", states(world, "order")
        assert len(world.account.state()["orders"]) == 2
        assert {ONE, TWO} <= set(rows)


# --- 7: an order that comes back --------------------------------------------------------------------------------------


def test_an_order_that_leaves_cancelled_in_the_shop_asks_a_person(plain: World) -> None:
    number = place(plain, ONE)
    synced(plain)
    plain.shop.act("edit_order", id=number, status="cancelled")
    synced(plain)
    synced(plain)
    assert sales_orders(plain)[str(number)]["SalesOrderStatus"] == "Cancelled"
    right = quantity(plain) or 0
    plain.shop.act("edit_order", id=number, status="processing")
    synced(plain)
    synced(plain)
    assert pending(plain, OrderState.NEEDS_PERSON) == 1
    assert quantity(plain) == right - 2


# --- 8: deletes -------------------------------------------------------------------------------------------------------


def test_a_twin_in_the_trash_does_not_delete_what_the_other_twin_is(tmp_path: Path) -> None:
    with Sandbox(products=8, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect("megaventory-classic")
            one = world.shop.act("create_product", name="One", sku="DUP", regular_price="5")["id"]
            twin(world, "DUP", "Two")
            world.imports()
            pick_titled(world, "DUP", "One")
            world.imports("product")
            world.imports("product")
            assert there(world, "DUP")["deleted"] is False
            world.shop.act("trash_product", id=one)
            synced(world)
            synced(world)
            assert there(world, "DUP")["deleted"] is False


TWO_SHOPS = Beginning("megaventory-classic", shops=2, joined=2, products=4, quantities=False)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, TWO_SHOPS) as world:
        world.sync()
        yield world


def test_a_product_in_the_trash_of_one_shop_is_not_thrown_away_in_another(two: World) -> None:
    mine = product(two, ONE)
    two.shop.act("trash_product", id=mine["id"])
    for _ in range(3):
        two.sync()
    other = next(p for p in two.sandbox.shops[1].state()["products"] if p["sku"] == ONE)
    assert (other["status"], there(two, ONE)["deleted"]) == ("publish", False)


def test_a_delete_that_was_cancelled_is_made_later(classic: World) -> None:
    classic.account.act("set_stock", sku=ONE, quantity=0)
    synced(classic)
    classic.shop.act("trash_product", id=product(classic, ONE)["id"])
    classic.account.faults([{"match": {"operation": "ProductDelete"}, "fault": "expired_key"}])
    (view,) = classic.sync()
    assert view.state == "Failed"
    classic.account.faults()
    synced(classic)
    synced(classic)
    assert there(classic, ONE)["deleted"] is True


# --- 9: a restored backup ---------------------------------------------------------------------------------------------


def test_what_was_chosen_after_a_restore_still_counts_when_its_operation_fails(classic: World) -> None:
    classic.shop.act("backup")
    edit(classic, name="Since the backup")
    synced(classic)
    classic.shop.act("restore_backup")
    (view,) = classic.sync()
    assert view.state == "Failed"
    classic.shop.faults([{"match": {"path": "/products\\?"}, "fault": "firewall_403"}])
    (view,) = classic.wait(classic.ask(SettleRestore(1, AfterRestore.OTHERS)))
    assert view.state == "Failed"
    classic.shop.faults()
    classic.sync()
    classic.sync()
    assert there(classic)["ProductDescription"] == "Since the backup"
    assert product(classic, ONE)["name"] == "Since the backup"


def test_a_dialog_that_was_open_does_not_forget_that_a_person_must_decide(classic: World) -> None:
    with classic.reading() as reader:
        row = reader.connections()[0]
    classic.shop.act("backup")
    edit(classic, name="Since the backup")
    synced(classic)
    classic.shop.act("restore_backup")
    classic.sync()
    classic.ask(EditConnection(1, row.name, row.address, (), row.ca, {**row.options, "order_hold_seconds": "60"}))
    with classic.reading() as reader:
        assert PUT_BACK in reader.connections()[0].options


# --- 10: rules --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", [Decides.NOBODY, Decides.SHOP, Decides.BOTH])
def test_what_is_chosen_for_one_shop_changes_nothing_for_another(two: World, who: Decides) -> None:
    if who is Decides.BOTH:
        two.ask(ShareLike(2, 3, (("price", who),)))
    else:
        with pytest.raises(BadData, match="Shop A"):
            two.ask(ShareLike(2, 3, (("price", who),)))
    two.account.act("edit_product", sku=ONE, productsellingprice=7)
    two.sync()
    two.sync()
    assert float(product(two, ONE)["regular_price"]) == 7


# --- 11: left out, and wanted again -----------------------------------------------------------------------------------


def test_a_product_that_is_wanted_again_gets_its_quantity_from_the_next_poll(polled: World) -> None:
    with polled.reading() as reader:
        members = reader.members(1, "product", ONE)
    polled.ask(LeaveOut(2, members, True))
    polled.account.act("set_stock", sku=ONE, quantity=41)
    after(polled, 4)
    polled.ask(LeaveOut(2, members, False))
    after(polled, 4)
    assert quantity(polled) == 41


# --- 12: a person asks for a new try ----------------------------------------------------------------------------------


def test_a_quantity_goes_by_itself_once_the_shop_understands_again(polled: World) -> None:
    polled.shop.faults([{"match": {"method": "POST", "path": "/products/batch"}, "fault": "html_200_before"}])
    polled.account.act("set_stock", sku=ONE, quantity=77)

    def is_told(_: Snapshot) -> bool:
        with polled.reading() as reader:
            return bool(reader.troubles())

    polled.until(is_told, 25)
    assert quantity(polled) != 77
    polled.shop.faults()
    polled.until(lambda _: quantity(polled) == 77, 25)
    with polled.reading() as reader:
        assert reader.stuck(10) == ()


def test_a_status_that_was_refused_does_not_keep_a_newer_one_from_coming(plain: World) -> None:
    number = place(plain, ONE, status="on-hold")
    synced(plain)
    plain.shop.faults([{"match": {"method": "PUT", "path": f"/orders/{number}"}, "fault": "html_200_before"}])
    plain.account.act("ship", reference=str(number))
    synced(plain)
    assert states(plain, "order")[0][0] == "failed"
    plain.shop.faults()
    plain.account.act("set_order_status", reference=str(number), status="Closed")
    synced(plain)
    synced(plain)
    assert shop_order(plain, number)["status"] == "completed"


# --- 13: after an import that went on after a restart -----------------------------------------------------------------


def test_polls_see_changes_after_an_import_that_was_interrupted_and_went_on(tmp_path: Path) -> None:
    with Sandbox(products=30, seed=5) as sandbox:
        world = World(tmp_path, sandbox, pace=lambda _: 150)
        with world.running():
            world.connect()
            world.shop.faults([{"match": {"path": "/products\\?.*offset=0"}, "nth": 2, "fault": "hold_before"}])
            operation = world.submit(StartImport(1, 2, ("tax", "coupon", "customer", "product"))).result(20)
            assert world.shop.held(20)
            world.shop.faults()
            world.shop.release()
        with world.running():
            world.ask(ContinueInterrupted())
            world.until(lambda _: str(world.view(operation).state) == "Completed", 60)
            edit(world, name="Renamed")
            after(world, 8)
            assert there(world)["ProductDescription"] == "Renamed"


# --- 14: two shops, one stock (control) -------------------------------------------------------------------------------


def test_what_one_shop_sold_is_reserved_in_the_other(tmp_path: Path) -> None:
    with imported(tmp_path, replace(TWO_SHOPS, preset="megaventory")) as world:
        for shop in (1, 2):
            world.imports("shop_quantity", shop=shop, target=3)
        world.account.act("set_stock", sku=ONE, quantity=10)
        for _ in range(2):
            world.sync()
        other = world.at_shop(1)
        with world.reading() as reader:
            row = reader.connections()[1]
        world.ask(EditConnection(2, row.name, row.address, (), row.ca, {**row.options, "order_hold_seconds": "7200"}))
        place(other, ONE)
        world.account.act("set_stock", sku=ONE, quantity=15)
        for _ in range(3):
            world.sync()
        assert (quantity(world), quantity(other)) == (13, 13)


# --- 15: what else a removed or restored shop leaves behind -----------------------------------------------------------


def test_a_sales_order_with_another_shops_stamp_is_never_taken_over(tmp_path: Path) -> None:
    # A new profile knows nothing of the other shop; the stamp in the tags of the sales order tells (E5).
    with Sandbox(shops=2, products=4, seed=5) as sandbox:
        world = World(tmp_path / "one", sandbox)
        with world.running():
            world.connect()
            world.imports()
            first = place(world, ONE)
            synced(world)
            world.account.act("set_order_status", reference=str(first), status="Cancelled")
        other = World(tmp_path / "two", sandbox)
        other.shop = sandbox.shops[1]
        with other.running():
            other.add(sandbox.systems[1], "Other shop")
            other.add(sandbox.systems[2], "Megaventory")
            other.ask(Share("megaventory", 1, 2))
            other.imports()
            second = place(other, TWO)
            assert second == first
            for _ in range(3):
                synced(other)
            assert (len(other.account.state()["orders"]), shop_order(other, second)["status"]) == (2, "processing")


def test_approving_deletions_does_not_delete_what_is_back(many: World) -> None:
    skus = [p["ProductSKU"] for p in many.account.state()["products"] if str(p["ProductSKU"]).startswith("CLEAN")][:30]
    for sku in skus:
        many.account.act("set_stock", sku=sku, quantity=0)
    synced(many)
    if Effect.EMPTIED in held_now(many):
        many.wait(many.ask(Approve(1, Effect.EMPTIED, True)))
    for sku in skus:
        many.account.act("delete_product", sku=sku)
    synced(many)
    for sku in skus[:5]:
        many.account.act("undelete_product", sku=sku)
    synced(many)
    many.wait(many.ask(Approve(1, Effect.DELETED, True)))
    assert [sku for sku in skus[:5] if product(many, sku)["status"] == "trash"] == []


def test_an_order_of_a_second_shop_is_not_taken_for_one_from_before_a_restore(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(shops=2, products=4, quantities=False)) as world:
        world.shop.act("backup")
        first = place(world, ONE)
        synced(world)
        world.shop.act("restore_backup")
        place(world, ONE)
        world.sync()
        world.wait(world.ask(SettleRestore(1, AfterRestore.SHOP)))
        world.sync()
        before = len(world.account.state()["orders"])
        assert before == 2
        other = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Other shop")
        world.ask(Share("megaventory", 3, 2))
        world.imports(shop=3, target=2)
        assert place(other, TWO) == first
        world.sync()
        assert len(world.account.state()["orders"]) == 3


def test_what_is_put_back_after_a_restore_is_put_back_later_when_the_shop_breaks_off(classic: World) -> None:
    classic.shop.act("backup")
    edit(classic, name="Since the backup")
    synced(classic)
    classic.shop.act("restore_backup")
    (view,) = classic.sync()
    assert view.state == "Failed"
    classic.shop.faults([{"match": {"method": "PUT"}, "fault": "expired_key"}])
    (view,) = classic.wait(classic.ask(SettleRestore(1, AfterRestore.OTHERS)))
    assert view.state == "Failed"
    classic.shop.faults()
    classic.sync()
    classic.sync()
    assert (product(classic, ONE)["name"], there(classic)["ProductDescription"]) == ("Since the backup",) * 2


def test_an_import_does_not_take_a_restored_backup_for_edits(classic: World) -> None:
    classic.shop.act("backup")
    edit(classic, name="Since the backup")
    synced(classic)
    classic.shop.act("restore_backup")
    classic.imports("product")
    assert there(classic)["ProductDescription"] == "Since the backup"


def test_an_order_that_leaves_cancelled_keeps_its_pieces(plain: World) -> None:
    number = place(plain, ONE)
    synced(plain)
    plain.shop.act("edit_order", id=number, status="cancelled")
    synced(plain)
    synced(plain)
    right = quantity(plain) or 0
    plain.shop.act("edit_order", id=number, status="processing")
    assert quantity(plain) == right - 2
    synced(plain)
    synced(plain)
    assert quantity(plain) == right - 2
