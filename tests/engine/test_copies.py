"""Orders between shops: each once where it belongs, with its total, and no stock moved twice (MI-1…7, E5, S6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_day import coupons
from tests.engine.test_orders import place, shop_order
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.actions import Found, What
from wcsync_desktop.core.copying import Follow, Missing, Route
from wcsync_desktop.core.messages import (
    CopyWithMissing,
    HoldOrders,
    KeepRoutes,
    LeaveOut,
    SettleOrders,
    Share,
    SyncOrders,
    TryAgain,
)
from wcsync_desktop.database.reader import OperationView, OrderFilter, OrderState, OrderView

MAIN, SUB = 1, 3


@pytest.fixture(params=["10.5", pytest.param("8.2", marks=pytest.mark.soak)])  # 8.2 by the random orders every time
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """Two shops with the same products; the first one is the main store."""
    beginning = Beginning(shops=2, imports=False, quantities=False, version=request.param)
    with imported(tmp_path, beginning) as made:
        made.add(made.sandbox.systems[1], "Sub")
        yield made


def joined(world: World, *routes: Route) -> None:
    world.ask(KeepRoutes(routes or (Route(MAIN, SUB, 0),)))


BOTH = (Route(MAIN, SUB, 0), Route(SUB, MAIN, 0, Follow.AUTOMATIC))


def synced(world: World) -> list[OperationView]:
    views = [view for view in world.sync() if view.what is What.COPY]
    assert all(view.state == "Completed" and not view.error for view in views), [view.error for view in views]
    return views


def copies(world: World) -> dict[str, Mapping[str, Any]]:
    """Copies in a shop by the number of their original."""
    found = {}
    for order in world.shop.state()["orders"]:
        meta = {m["key"]: m["value"] for m in order["meta_data"]}
        if "wcsync_number" in meta:
            key = f"{meta['wcsync_shop']} {meta['wcsync_number']}"
            assert key not in found, "an order was copied twice"
            found[key] = order
    return found


def stock(world: World) -> dict[str, int]:
    return {p["sku"]: p["stock_quantity"] for p in world.shop.state()["products"] if p["sku"]}


def queue(world: World, source: int = MAIN, target: int = SUB) -> dict[str, OrderView]:
    with world.reading() as reader:
        rows = reader.orders(source, target, 0, 100, OrderFilter())
        for state in OrderState:
            number = sum(row.state is state for row in rows)
            assert reader.order_count(source, target, OrderFilter(frozenset({state}))) == number, state
    return {row.number: row for row in rows}


def test_a_new_order_is_copied_once_with_its_total_and_moves_no_stock(world: World) -> None:
    sub = world.at_shop(1)
    before = place(world)
    yesterday = datetime.now(UTC) - timedelta(days=1)
    world.shop.store.orders[before].update(created=yesterday, modified=yesterday)
    joined(world)
    synced(world)
    assert copies(sub) == {}, f"order {before} was there before the shops were joined"
    there = stock(sub)
    number = place(
        world,
        "CLEAN-00001",
        "CLEAN-00002",
        shipping_lines=[{"method_id": "flat_rate", "method_title": "Courier", "total": "5.00"}],
        fee_lines=[{"name": "Gift wrap", "total": "2.50"}, {"name": "Bonus", "total": "-1.00", "tax_status": "none"}],
        customer_note="Ring <i>twice</i> 🎉",
    )
    (view,) = synced(world)
    assert view.counts == {("Sub", "Orders"): {"created": 1}}
    (copy,) = copies(sub).values()
    original = shop_order(world, number)
    assert Decimal(copy["total"]) == Decimal(original["total"])
    assert (copy["status"], copy["currency"]) == ("processing", original["currency"])
    assert [(i["name"], i["quantity"], i["total"]) for i in copy["line_items"]] == [
        (i["name"], i["quantity"], i["total"]) for i in original["line_items"]
    ]
    assert copy["shipping_lines"][0]["method_title"] == "Courier"
    assert copy["billing"]["first_name"] == "Gül"
    assert copy["billing"]["email"] == "", "the other shop must not write to the customer"
    assert f"Order {number} of Shop" in copy["customer_note"]
    assert "🎉" in copy["customer_note"]
    assert stock(sub) == there, "the copy takes nothing from the shelf again"
    sub.shop.act("set_order_status", id=copy["id"], status="cancelled")
    assert stock(sub) == there, "nor does it give anything back"
    world.forget_log()
    sub.shop.clear_log()
    synced(world)
    assert [entry for entry in sub.shop.log() if entry["write"]] == []
    row = queue(world)[str(number)]
    assert row.state is OrderState.SYNCED
    assert row.there == (sub.sandbox.systems[1].url, str(copy["id"]))


def test_a_copy_is_never_copied_on_whatever_the_routes(world: World) -> None:
    sub = world.at_shop(1)
    joined(world, *BOTH)
    here, there = place(world), place(sub)
    for _ in range(3):
        synced(world)
    assert list(copies(sub)) == [f"Shop {here}"]
    assert list(copies(world)) == [f"Sub {there}"]
    assert set(queue(world)) == {str(here)}
    assert set(queue(world, SUB, MAIN)) == {str(there)}


def test_an_order_goes_to_megaventory_once_from_where_it_was_placed(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(shops=2, quantities=False)) as world:
        sub = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Sub")
        world.ask(Share("megaventory", SUB, 2))
        world.imports(shop=SUB)
        joined(world, *BOTH)
        place(world)
        place(sub)
        for _ in range(3):
            synced(world)
        assert len(copies(sub)) == len(copies(world)) == 1
        world.shop.act("create_product", name="New", sku="NEW-1", regular_price="7.5")
        waits = place(world, "NEW-1")
        synced(world)
        assert queue(world)[str(waits)].state is OrderState.NEEDS_PERSON
        assert queue(world, MAIN, 2)[str(waits)].state is OrderState.SYNCED, "what it waits for elsewhere is no matter"
        clients = sorted(str(o["SalesOrderClientName"]) for o in world.account.state()["orders"])
        assert clients == ["WooCommerce guest (Shop)"] * 2 + ["WooCommerce guest (Sub)"]


def test_one_order_with_everything_goes_to_megaventory_and_to_the_main_store(tmp_path: Path) -> None:
    """Scenario S2 without Vtiger: the order is placed in the first shop, the second one is the main store."""
    with imported(tmp_path, Beginning(shops=2, quantities=False)) as world:
        main_store = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Main store")
        coupons(world)
        for name, rate, priority in (("City", "2.5", 2), ("VAT", "24", 1)):
            world.shop.act("create_tax", country="GR", rate=rate, name=name, priority=priority, shipping=True)
        joined(world, Route(MAIN, SUB, 0, Follow.AUTOMATIC))
        number = place(
            world,
            "CLEAN-00001",
            "CLEAN-00002",
            coupon_lines=[{"code": "t10"}, {"code": "v12"}],
            shipping_lines=[{"method_id": "flat_rate", "method_title": "Courier", "total": "4.99"}],
            fee_lines=[{"name": "Wrap", "total": "2.50"}],
        )
        original = shop_order(world, number)
        assert len({tax["rate_id"] for tax in original["tax_lines"]}) >= 2
        synced(world)
        (there,) = world.account.state()["orders"]
        assert abs(Decimal(str(there["SalesOrderAmountGrandTotal"])) - Decimal(original["total"])) <= Decimal("0.02")
        (copy,) = copies(main_store).values()
        assert copy["total"] == original["total"]
        assert "Coupons: t10, v12." in copy["customer_note"]
        assert copy["coupon_lines"] == []
        assert [line["total"] for line in copy["line_items"]] == [line["total"] for line in original["line_items"]]


@pytest.mark.parametrize("fault", ["drop_after", "drop_before"])
@pytest.mark.parametrize("nth", [1, 2])
def test_a_lost_answer_makes_no_second_copy(world: World, fault: str, nth: int) -> None:
    sub = world.at_shop(1)
    joined(world)
    method = "POST" if nth == 1 else "PUT"
    sub.shop.faults([{"match": {"method": method, "path": "/orders"}, "nth": 1, "fault": fault}])
    number = place(world)
    synced(world)
    synced(world)
    (copy,) = copies(sub).values()
    assert (copy["status"], copy["total"]) == ("processing", shop_order(world, number)["total"])
    assert queue(world)[str(number)].state is OrderState.SYNCED


def test_after_a_new_installation_nothing_is_copied_again(tmp_path: Path) -> None:
    with imported(tmp_path / "old", Beginning(shops=2, imports=False, quantities=False)) as old:
        old.add(old.sandbox.systems[1], "Sub")
        joined(old)
        number = place(old)
        synced(old)
        assert list(copies(old.at_shop(1))) == [f"Shop {number}"]
    with World(tmp_path / "new", old.sandbox).running() as new:
        new.add(new.sandbox.systems[0], "Shop")
        new.add(new.sandbox.systems[1], "Sub")
        new.ask(KeepRoutes((Route(1, 2, 0), Route(2, 1, 0))))
        later = place(new)
        new.shop.act("set_order_status", id=number, status="on-hold")
        synced(new)
        new.shop.act("set_order_status", id=number, status="processing")
        for _ in range(2):
            synced(new)
        assert sorted(copies(new.at_shop(1))) == sorted([f"Shop {number}", f"Shop {later}"])
        assert copies(new) == {}


def test_a_product_that_is_not_there_is_waited_for_by_name(world: World) -> None:
    sub = world.at_shop(1)
    joined(world)
    world.shop.act("create_product", name="New <b>thing</b>", sku="NEW-1", regular_price="7.5")
    number = place(world, "NEW-1")
    fine = place(world)
    synced(world)
    assert list(copies(sub)) == [f"Shop {fine}"], "others go on"
    row = queue(world)[str(number)]
    assert row.state is OrderState.NEEDS_PERSON
    assert "“New <b>thing</b>” (SKU NEW-1) is not in “Sub”" in row.why
    sub.shop.act("create_product", name="Here", sku="new-1", regular_price="1")
    synced(world)
    assert copies(sub)[f"Shop {number}"]["line_items"][0]["name"] == "New <b>thing</b>"
    assert queue(world)[str(number)].state is OrderState.SYNCED


def test_a_product_that_is_not_there_becomes_a_named_amount_or_is_skipped(world: World) -> None:
    sub = world.at_shop(1)
    joined(world)
    for sku in ("NEW-1", "NEW-2"):
        world.shop.act("create_product", name=sku, sku=sku, regular_price="7.5")
    one, two = place(world, "NEW-1", "CLEAN-00001"), place(world, "NEW-2")
    synced(world)
    rows = queue(world)
    assert {row.state for row in rows.values()} == {OrderState.NEEDS_PERSON}
    world.wait(world.ask(CopyWithMissing(SUB, (rows[str(one)].member,), Missing.NAME)))
    world.ask(LeaveOut(SUB, (rows[str(two)].member,), True, "by hand"))
    synced(world)
    (copy,) = copies(sub).values()
    assert copy["fee_lines"][0]["name"] == "2 × NEW-1"
    assert copy["total"] == shop_order(world, one)["total"]
    rows = queue(world)
    assert (rows[str(one)].state, rows[str(two)].state) == (OrderState.SYNCED, OrderState.SKIPPED)
    world.ask(LeaveOut(SUB, (rows[str(two)].member,), False))
    synced(world)
    assert queue(world)[str(two)].state is OrderState.NEEDS_PERSON


@pytest.mark.parametrize("fault", [None, "drop_after", "drop_before"])
def test_a_product_that_is_not_there_is_added_when_a_person_asks(world: World, fault: str | None) -> None:
    sub = world.at_shop(1)
    joined(world)
    for sku in ("NEW-1", "NEW-2"):
        world.shop.act("create_product", name=f"<i>{sku}</i>", sku=sku, regular_price="7.5", manage_stock=True)
    number, other = place(world, "NEW-1", "CLEAN-00001"), place(world, "NEW-2")
    synced(world)
    assert {row.state for row in queue(world).values()} == {OrderState.NEEDS_PERSON}
    if fault:
        sub.shop.faults([{"match": {"method": "POST", "path": "/products"}, "nth": 1, "fault": fault}])
    world.wait(world.ask(CopyWithMissing(SUB, (queue(world)[str(number)].member,), Missing.MAKE)))
    synced(world)
    (made,) = [p for p in sub.shop.state()["products"] if p["sku"].startswith("NEW")]
    assert (made["sku"], made["name"], made["regular_price"]) == ("NEW-1", "<i>NEW-1</i>", "7.5")
    assert made["stock_quantity"] == 0
    (copy,) = copies(sub).values()
    assert copy["line_items"][0]["product_id"] == made["id"]
    assert copy["total"] == shop_order(world, number)["total"]
    rows = queue(world)
    assert (rows[str(number)].state, rows[str(other)].state) == (OrderState.SYNCED, OrderState.NEEDS_PERSON)
    with world.reading() as reader:
        assert reader.needs_person() == 1


def test_an_account_that_is_registered_there_gets_the_copy(world: World) -> None:
    sub = world.at_shop(1)
    account = sub.shop.act("create_customer", email="Guest@Example.com", first_name="G")
    joined(world, Route(MAIN, SUB, 0, tells_customer=True))
    place(world)
    synced(world)
    (copy,) = copies(sub).values()
    assert (copy["customer_id"], copy["billing"]["email"]) == (account["id"], "guest@example.com")


@pytest.mark.parametrize("follow", list(Follow))
def test_a_later_status_follows_as_the_route_says(world: World, follow: Follow) -> None:
    sub = world.at_shop(1)
    joined(world, Route(MAIN, SUB, 0, follow))
    number = place(world)
    synced(world)
    world.shop.act("set_order_status", id=number, status="completed")
    synced(world)
    (copy,) = copies(sub).values()
    assert copy["status"] == ("completed" if follow is Follow.AUTOMATIC else "processing")
    row = queue(world)[str(number)]
    assert row.state is OrderState.SYNCED
    assert ("The original is completed" in row.why) is (follow is not Follow.AUTOMATIC)
    assert ("“Sync order” tells it" in row.why) is (follow is Follow.BY_HAND)
    world.wait(world.ask(SyncOrders((row.member,))))
    (copy,) = copies(sub).values()
    assert copy["status"] == ("processing" if follow is Follow.OFF else "completed")
    world.shop.act("set_order_status", id=number, status="cancelled")
    synced(world)
    (copy,) = copies(sub).values()
    after = {Follow.OFF: "processing", Follow.BY_HAND: "completed", Follow.AUTOMATIC: "cancelled"}
    assert copy["status"] == after[follow], "asked for once, told once"


def test_sync_order_sends_this_one_and_no_other(tmp_path: Path) -> None:
    beginning = Beginning(shops=2, imports=False, quantities=False)
    with imported(tmp_path, beginning, pace=lambda _: 50) as world:
        sub = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Sub")
        joined(world)
        wanted, other = place(world), place(world)

        def pending() -> int:
            with world.reading() as reader:
                return reader.order_count(MAIN, SUB, OrderFilter(frozenset({OrderState.PENDING})))

        world.until(lambda _: pending() == 2)
        (view,) = world.wait(world.ask(SyncOrders((queue(world)[str(wanted)].member,), SUB)))
        assert (view.what, view.counts) == (What.COPY, {("Sub", "Orders"): {"created": 1}})
        assert list(copies(sub)) == [f"Shop {wanted}"]
        assert queue(world)[str(other)].state is OrderState.PENDING


def test_an_order_that_was_cancelled_before_it_went_is_dropped(world: World) -> None:
    sub = world.at_shop(1)
    joined(world)
    world.shop.act("create_product", name="New", sku="NEW-1", regular_price="7.5")
    cancelled, trashed = place(world, "NEW-1"), place(world, "NEW-1")
    synced(world)
    assert {row.state for row in queue(world).values()} == {OrderState.NEEDS_PERSON}
    sub.shop.act("create_product", name="New", sku="NEW-1", regular_price="7.5")
    world.shop.act("set_order_status", id=cancelled, status="cancelled")
    world.shop.act("trash_order", id=trashed)
    synced(world)
    assert copies(sub) == {}
    assert {number: row.state for number, row in queue(world).items()} == {str(cancelled): OrderState.NOT_YET}
    with world.reading() as reader:
        assert reader.needs_person() == 0


def test_held_orders_wait_until_a_person_lets_them_go(world: World) -> None:
    sub = world.at_shop(1)
    joined(world)
    world.shop.act("create_product", name="New", sku="NEW-1", regular_price="7.5")
    number = place(world, "NEW-1")
    synced(world)
    row = queue(world)[str(number)]
    world.ask(HoldOrders((row.member,), True))
    sub.shop.act("create_product", name="New", sku="NEW-1", regular_price="7.5")
    synced(world)
    assert copies(sub) == {}
    row = queue(world)[str(number)]
    assert (row.state, row.held, row.why) == (OrderState.NOT_YET, True, "Held by you; Sync order sends it.")
    world.wait(world.ask(SyncOrders((row.member,))))
    assert list(copies(sub)) == [f"Shop {number}"]


def test_a_copy_that_was_deleted_there_is_made_again_only_when_asked(world: World) -> None:
    sub = world.at_shop(1)
    joined(world, Route(MAIN, SUB, 0, Follow.AUTOMATIC))
    number = place(world)
    synced(world)
    (copy,) = copies(sub).values()
    sub.shop.act("delete_order", id=copy["id"])
    world.shop.act("set_order_status", id=number, status="completed")
    synced(world)
    synced(world)
    assert copies(sub) == {}
    row = queue(world)[str(number)]
    assert row.state is OrderState.NEEDS_PERSON, row.why
    world.ask(TryAgain((row.member,)))
    synced(world)
    assert copies(sub)[f"Shop {number}"]["status"] == "completed"


def test_a_refund_is_shown_and_not_sent(world: World) -> None:
    sub = world.at_shop(1)
    joined(world, Route(MAIN, SUB, 0, Follow.AUTOMATIC))
    number = place(world)
    synced(world)
    world.shop.act("refund", order=number, amount="1.00")
    synced(world)
    (copy,) = copies(sub).values()
    assert copy["status"] == "processing"
    row = queue(world)[str(number)]
    assert row.state is OrderState.EDITED
    assert "1 EUR of it were refunded" in row.why
    assert "Change it there by hand" in row.why


def test_an_edited_original_is_told_until_its_copy_is_the_same_or_a_person_says_so(world: World) -> None:
    sub = world.at_shop(1)
    joined(world)
    number, other = place(world), place(world)
    synced(world)
    synced(world)
    for order in (number, other):
        row = shop_order(world, order)["line_items"][0]["id"]
        world.shop.act("edit_order", id=order, line_items=[{"id": row, "quantity": 5}])
    synced(world)
    synced(world)
    rows = queue(world)
    assert {rows[str(n)].state for n in (number, other)} == {OrderState.EDITED}
    assert "went from 2 to 5 pieces" in rows[str(number)].why
    assert "set that product's quantity back" in rows[str(number)].why, "the other shop takes pieces for its own edits"
    copy = next(c for key, c in copies(sub).items() if key.endswith(f" {number}"))
    line, fees = copy["line_items"][0]["id"], [{"id": fee["id"], "name": None} for fee in copy["fee_lines"]]
    sub.shop.act("edit_order", id=copy["id"], line_items=[{"id": line, "quantity": 5}], fee_lines=fees)
    with world.reading() as reader:
        open_ones = {d.number: d for d in reader.differences()}
    world.ask(SettleOrders((open_ones[str(other)].order,), SUB))
    synced(world)
    rows = queue(world)
    assert {rows[str(n)].state for n in (number, other)} == {OrderState.SYNCED}, rows[str(number)].why


def test_a_route_that_ends_copies_nothing_more(world: World) -> None:
    sub = world.at_shop(1)
    joined(world, *BOTH)
    place(world)
    synced(world)
    world.ask(KeepRoutes(()))
    place(world)
    assert world.sync() == []
    assert len(copies(sub)) == 1


@pytest.mark.parametrize("version", ["10.5", "8.2"])
def test_what_is_pending_is_what_sync_now_then_sends(tmp_path: Path, version: str) -> None:
    beginning = Beginning(shops=2, imports=False, quantities=False, version=version)
    with imported(tmp_path, beginning, pace=lambda _: 50) as world:
        sub = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Sub")
        joined(world, *BOTH)
        followed = place(sub)
        synced(world)
        for _ in range(3):
            place(world)
        place(world, status="pending")
        place(sub)
        sub.shop.act("set_order_status", id=followed, status="completed")

        def pending() -> list[int]:
            with world.reading() as reader:
                wanted = OrderFilter(frozenset({OrderState.PENDING}))
                return [reader.order_count(*way, wanted) for way in ((MAIN, SUB), (SUB, MAIN))]

        world.until(lambda _: pending() == [3, 2])
        assert len(copies(sub)) == 0, "looking alone copies nothing before its time"
        views = synced(world)
        sent = {(v.shop, v.partner): v.total(Found.CREATE, Found.UPDATE) for v in views}
        assert sent == {(MAIN, SUB): 3, (SUB, MAIN): 2}
        assert pending() == [0, 0]
        with world.reading() as reader:
            told = [v.what for v in reader.operations() if v.what in (What.COPY, What.COPY_LOOK)]
        assert set(told) == {What.COPY}, "a look that found nothing to tell is no line of the history"


@pytest.mark.soak  # the shortest pace is a quarter of a minute
def test_copies_are_made_by_themselves(tmp_path: Path) -> None:
    beginning = Beginning(shops=2, imports=False, quantities=False)
    with imported(tmp_path, beginning, pace=lambda _: 50) as world:
        sub = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Sub")
        joined(world, Route(MAIN, SUB, 0, seconds=1))
        number = place(world)
        world.until(lambda _: set(copies(sub)) == {f"Shop {number}"})


def test_what_waits_is_counted_while_the_other_shop_cannot_be_reached(tmp_path: Path) -> None:
    beginning = Beginning(shops=2, imports=False, quantities=False)
    with imported(tmp_path, beginning, pace=lambda _: 50) as world:
        sub = world.at_shop(1)
        world.add(world.sandbox.systems[1], "Sub")
        joined(world)
        sub.shop.faults([{"match": {}, "fault": "firewall_403"}])
        place(world)
        (view,) = [view for view in world.sync() if view.what is What.COPY]
        assert view.state == "Failed"
        place(world)

        def pending() -> int:
            with world.reading() as reader:
                return reader.order_count(MAIN, SUB, OrderFilter(frozenset({OrderState.PENDING})))

        world.until(lambda _: pending() == 2)
        sub.shop.faults()
        synced(world)
        assert pending() == 0
        assert len(copies(sub)) == 2


def test_a_copy_that_used_up_its_tries_waits_and_sync_now_takes_it_again(world: World) -> None:
    sub = world.at_shop(1)
    joined(world)
    sub.shop.faults({"match": {"write": True}, "fault": "500_html_before"})
    number = str(place(world))
    for _ in range(8):
        world.sync()
        if "tries again" in queue(world)[number].why:
            break
    row = queue(world)[number]
    assert row.state is OrderState.PENDING
    assert "times and did not get through; “Sync now” tries again" in row.why
    assert "<" not in row.why, "an error page of the server is no reason"
    with world.reading() as reader:
        assert (reader.pending(), reader.needs_person()) == (1, 1)
    sub.shop.faults()
    world.sync()
    assert len(copies(sub)) == 1
    with world.reading() as reader:
        assert (reader.pending(), reader.needs_person()) == (0, 0)
