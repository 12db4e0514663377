"""The first day of an owner: figures taken from a shop while customers buy (E11, PRODUCT.md rule 31, MV-9)."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engine import test_auto_sync as book
from tests.engine.test_orders import change, product, synced
from tests.support.world import Beginning, World, fields, imported
from wcsync_desktop.core.book import Chosen, FillFrom, ItemFilter, JoinBook, SwitchAutoSync, TakeIntake
from wcsync_desktop.core.messages import StartImport

ONE, TWO = "CLEAN-00001", "CLEAN-00002"
ALL = ("tax", "coupon", "customer", "product", "quantity")
VERSIONS = ("10.5", "8.2")


def joined(folder: Path, version: str = "10.5") -> Iterator[World]:
    """A shop with 50 of everything and an empty Megaventory, joined and not imported."""
    with imported(folder, Beginning(products=4, version=version, imports=False)) as world:
        for row in world.shop.state()["products"]:
            world.shop.act("set_stock", id=row["id"], quantity=50)
        yield world


@pytest.fixture(params=VERSIONS)
def world(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[World]:
    yield from joined(tmp_path, request.param)


def buy(world: World, pieces: int = 3, sku: str = ONE, status: str = "processing") -> int:
    lines = [{"product_id": product(world, sku)["id"], "quantity": pieces}]
    return int(world.shop.act("place_order", line_items=lines, status=status)["id"])


def shows(world: World, sku: str = ONE) -> int:
    return int(product(world, sku)["stock_quantity"])


def there(world: World, sku: str = ONE) -> float:
    """What Megaventory may still sell."""
    return sum((float(s["physical"] - s["nonshipped"]) for s in world.account.state()["stock"] if s["sku"] == sku), 0.0)


def settled(world: World) -> None:
    """A few looks later everything has arrived."""
    for _ in range(3):
        synced(world)


def test_an_order_between_import_and_starting_quantities_counts_once(world: World) -> None:
    world.imports()
    buy(world)
    world.imports("quantity")
    settled(world)
    assert (shows(world), there(world)) == (47, 47)


def test_an_order_between_joining_and_importing_everything_counts_once(world: World) -> None:
    buy(world)
    world.imports(*ALL)
    settled(world)
    assert (shows(world), there(world)) == (47, 47)


def test_an_order_that_is_held_counts_once(world: World) -> None:
    change(world, order_hold_seconds="7200")
    world.imports()
    buy(world)
    world.imports("quantity")
    settled(world)
    assert (shows(world), there(world)) == (47, 50)
    change(world, order_hold_seconds="0")
    settled(world)
    assert (shows(world), there(world)) == (47, 47)


def test_an_order_that_cannot_be_sent_keeps_its_pieces(world: World) -> None:
    world.imports()
    world.shop.act("create_product", name="No SKU", regular_price="1", type="simple")
    nameless = next(p["id"] for p in world.shop.state()["products"] if p["name"] == "No SKU")
    lines = [{"product_id": product(world, ONE)["id"], "quantity": 3}, {"product_id": nameless, "quantity": 1}]
    world.shop.act("place_order", line_items=lines, status="processing")
    world.imports("quantity")
    settled(world)
    assert (shows(world), there(world)) == (47, 50)


def test_an_order_cancelled_before_it_was_sent_gives_its_pieces_back(world: World) -> None:
    world.imports()
    number = buy(world)
    world.imports("quantity")
    world.shop.act("set_order_status", id=number, status="cancelled")
    settled(world)
    assert (shows(world), there(world)) == (50, 50)


def test_starting_quantities_twice_with_orders_before_between_and_after(world: World) -> None:
    world.imports()
    buy(world)
    world.imports("quantity")
    buy(world, 2)
    world.imports("quantity")
    buy(world, 1)
    settled(world)
    world.imports("quantity")
    settled(world)
    assert (shows(world), there(world)) == (44, 44)


def test_a_preview_says_what_the_import_does(world: World) -> None:
    world.imports()
    buy(world)
    preview = world.imports("quantity", dry_run=True)
    with world.reading() as reader:
        told = {row.key: row.differences for row in reader.preview(preview.id) if row.kind == "Starting quantities"}
    assert told[ONE] == (("quantity", "not counted", "50"),)
    done = world.imports("quantity")
    assert fields(done)["Starting quantities"] == fields(preview)["Starting quantities"]
    assert there(world) == 50


def test_megaventorys_figures_for_the_shop_leave_what_was_sold_sold(world: World) -> None:
    world.imports()
    world.account.act("set_stock", sku=ONE, quantity=20)
    buy(world)
    world.imports("shop_quantity")
    assert shows(world) == 17
    settled(world)
    assert (shows(world), there(world)) == (17, 17)


def during(world: World, path: str, do: Callable[[], object], kinds: tuple[str, ...] = ("quantity",)) -> None:
    """Do something while the import waits for the answer to a call to the shop."""
    world.shop.faults([{"match": {"method": "GET", "path": path}, "nth": 1, "fault": "hold_after"}])
    operation = world.ask(StartImport(1, 2, kinds))
    assert world.shop.held(30), f"{path} was not asked for"
    do()
    world.shop.faults()
    world.shop.release()
    (view,) = world.wait((operation,))
    assert view.state == "Completed", view.error


@pytest.mark.parametrize("path", ["/products?", "/orders?", "/products/", "modified_after"])
def test_an_order_while_the_shop_is_read_counts_once(world: World, path: str) -> None:
    world.imports()
    during(world, path, lambda: buy(world))
    settled(world)
    assert (shows(world), there(world)) == (47, 47)


def test_an_order_cancelled_while_the_shop_is_read_counts_not_at_all(world: World) -> None:
    world.imports()
    number = buy(world)
    during(world, "/products?", lambda: world.shop.act("set_order_status", id=number, status="cancelled"))
    settled(world)
    assert (shows(world), there(world)) == (50, 50)


def test_a_second_shop_does_not_take_its_sales_for_the_first_ones(tmp_path: Path) -> None:
    """What another shop sold is not in this one's figure: it is sold besides."""
    with imported(tmp_path, Beginning(products=2, shops=2, joined=2, quantities=False)) as world:
        other = world.at_shop(1)
        for shop in (world, other):
            for row in shop.shop.state()["products"]:
                shop.shop.act("set_stock", id=row["id"], quantity=50)
        buy(world, 3)
        buy(other, 5)
        world.wait([world.ask(StartImport(1, 3, ("quantity",)))])
        world.wait([world.ask(StartImport(2, 3, ("shop_quantity",)))])
        for _ in range(3):
            for view in world.sync():
                assert view.state == "Completed", view.error
        assert (shows(world), shows(other), there(world)) == (42, 42, 42)


# --- wherever the orders come -----------------------------------------------------------------------------------------


STEPS = 7


def a_day(world: World, rng: random.Random, orders: list[int]) -> None:
    """A first day in steps, with orders placed before the steps that ``orders`` names, some of them cancelled later."""
    placed: list[int] = []

    def customers(step: int) -> None:
        for _ in range(orders.count(step)):
            pieces, sku = rng.choice((1, 2, 3)), rng.choice((ONE, TWO))
            placed.append(buy(world, pieces, sku, rng.choice(("processing", "on-hold", "completed"))))
        if placed and rng.random() < 0.2:
            world.shop.act("set_order_status", id=placed.pop(rng.randrange(len(placed))), status="cancelled")

    at_once = rng.random() < 0.5
    customers(0)
    if at_once:
        world.imports(*ALL)
        customers(1)
    else:
        world.imports()
        customers(1)
        path = rng.choice(("/products?", "/orders?"))
        during(world, path, lambda: customers(2))
    customers(3)
    synced(world)
    customers(4)
    if rng.random() < 0.3:
        world.imports("quantity")
    customers(5)
    synced(world)
    customers(6)
    settled(world)


def check(world: World) -> None:
    """Megaventory may sell what the shop shows; what was sold and what is there are all there was."""
    counted = ("processing", "on-hold", "completed")
    for sku in (ONE, TWO):
        sold = sum(
            line["quantity"]
            for order in world.shop.state()["orders"]
            for line in order["line_items"]
            if line["sku"] == sku and order["status"] in counted
        )
        assert shows(world, sku) == 50 - sold, sku
        assert there(world, sku) == shows(world, sku), sku


def whole_day(folder: Path, version: str, seed: int) -> None:
    rng = random.Random(seed)
    for world in joined(folder, version):
        a_day(world, rng, [rng.randrange(STEPS) for _ in range(rng.randrange(1, 9))])
        check(world)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("seed", [1, 2])
def test_wherever_the_orders_of_the_first_day_come_stock_is_right(tmp_path: Path, version: str, seed: int) -> None:
    whole_day(tmp_path, version, seed)


@pytest.mark.soak
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("seed", range(100))
def test_a_hundred_first_days(tmp_path: Path, version: str, seed: int) -> None:
    whole_day(tmp_path, version, seed)


# --- the stock book ---------------------------------------------------------------------------------------------------


@pytest.fixture(params=VERSIONS)
def shelf(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[World]:
    """A shop with 50 of everything whose quantities an empty stock book keeps."""
    with imported(tmp_path, Beginning(products=4, shops=2, version=request.param, imports=False)) as world:
        for row in world.shop.state()["products"]:
            world.shop.act("set_stock", id=row["id"], quantity=50)
        world.ask(JoinBook(1))
        yield world


def filled(world: World) -> None:
    (view,) = world.wait((world.ask(FillFrom(1, 1)),))
    assert view.state == "Completed", view.error
    take(world, view.id)


def take(world: World, operation: int) -> None:
    with world.reading() as reader:
        intake = reader.book.intake_of(operation)
    assert intake is not None
    world.ask(TakeIntake(intake.id, without_problems=True))
    world.ask(SwitchAutoSync(Chosen(filter=ItemFilter()), True))


def looked(world: World) -> None:
    for _ in range(3):
        world.wait([o for o in world.submit_sync() if world.view(o).what == "Auto Sync"])


def test_an_order_before_the_first_filling_is_on_the_shelf_and_promised(shelf: World) -> None:
    order = buy(shelf)
    filled(shelf)
    looked(shelf)
    assert (shows(shelf), book.on_hand(shelf, ONE)) == (47, (50, 3))
    shelf.shop.act("set_order_status", id=order, status="cancelled")
    looked(shelf)
    assert (shows(shelf), book.on_hand(shelf, ONE)) == (50, (50, 0))


def test_an_order_shipped_after_the_first_filling_leaves_the_shelf(shelf: World) -> None:
    order = buy(shelf)
    filled(shelf)
    shelf.shop.act("set_order_status", id=order, status="completed")
    looked(shelf)
    assert (shows(shelf), book.on_hand(shelf, ONE)) == (47, (47, 0))


def test_orders_between_reading_and_taking_the_list_count_once(shelf: World) -> None:
    buy(shelf)
    (view,) = shelf.wait((shelf.ask(FillFrom(1, 1)),))
    buy(shelf, 2)
    looked(shelf)
    take(shelf, view.id)
    looked(shelf)
    assert (shows(shelf), book.on_hand(shelf, ONE)) == (45, (50, 5))


@pytest.mark.parametrize("path", ["/products?", "/orders?"])
def test_an_order_while_the_list_is_read_counts_once(shelf: World, path: str) -> None:
    shelf.shop.faults([{"match": {"method": "GET", "path": path}, "nth": 1, "fault": "hold_after"}])
    operation = shelf.ask(FillFrom(1, 1))
    assert shelf.shop.held(30)
    buy(shelf)
    shelf.shop.faults()
    shelf.shop.release()
    (view,) = shelf.wait((operation,))
    assert view.state == "Completed", view.error
    take(shelf, view.id)
    looked(shelf)
    assert (shows(shelf), book.on_hand(shelf, ONE)) == (47, (50, 3))


def test_filling_again_with_open_orders_changes_nothing(shelf: World) -> None:
    buy(shelf)
    filled(shelf)
    looked(shelf)
    buy(shelf, 2)
    filled(shelf)
    looked(shelf)
    assert (shows(shelf), book.on_hand(shelf, ONE)) == (45, (50, 5))
