"""The practice shop's rules that recordings of single answers cannot show; the measurements are in WOOCOMMERCE.md."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.woocommerce.shop import Shop

from .callers import ShopCaller


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: int = 60) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(clock: Clock) -> Iterator[tuple[Shop, ShopCaller]]:
    """A shop whose time stands still."""
    with Sandbox(products=5, megaventories=0, clock=clock) as running:
        caller = ShopCaller(running.systems[0])
        yield running.shops[0], caller
        caller.session.close()


def _first(woo: ShopCaller) -> int:
    return int(woo.get("products", orderby="id", order="asc", per_page=1)[0]["id"])


# Finding what changed.


@pytest.mark.parametrize(
    ("bound", "flag", "found"),
    [
        ("2026-11-21T11:59:59", "true", 5),
        ("2026-11-21T12:00:00", "true", 0),
        ("2026-11-21T11:59:59Z", None, 5),
        ("2026-11-21T12:00:00Z", None, 0),
        ("2026-11-21T13:59:59", None, 5),
        ("2026-11-21T11:00:00Z", "true", 0),
    ],
    ids=["GMT with flag", "strictly greater", "Z without flag", "Z equal", "site time", "Z and flag misses changes"],
)
def test_meaning_of_modified_after(timed: tuple[Shop, ShopCaller], bound: str, flag: str | None, found: int) -> None:
    query = {"modified_after": bound, "_fields": "id"} | ({"dates_are_gmt": flag} if flag else {})
    assert len(timed[1].get("products", **query)) == found


def test_an_empty_put_bumps_a_product(timed: tuple[Shop, ShopCaller], clock: Clock) -> None:
    _, woo = timed
    product = _first(woo)
    clock.pass_by()
    assert woo.put(f"products/{product}", {})["date_modified_gmt"] == "2026-11-21T12:01:00"


def test_a_variation_bumps_its_parent(timed: tuple[Shop, ShopCaller], clock: Clock) -> None:
    shop, woo = timed
    parent = shop.act("create_product", name="Tee", type="variable", sku="TEE")["id"]
    child = shop.act("create_variation", parent=parent, sku="TEE-R", regular_price="5")["id"]
    clock.pass_by()
    woo.put(f"products/{parent}/variations/{child}", {"regular_price": "6"})
    assert woo.get(f"products/{parent}")["date_modified_gmt"] == "2026-11-21T12:01:00"
    assert woo.get("variations", modified_after="2026-11-21T12:00:30Z")[0]["id"] == child


def test_a_coupon_amount_changes_without_a_trace(timed: tuple[Shop, ShopCaller], clock: Clock) -> None:
    _, woo = timed
    coupon = woo.get("coupons", code="ten")[0]
    clock.pass_by()
    changed = woo.put(f"coupons/{coupon['id']}", {"amount": "11"})
    assert (changed["amount"], changed["date_modified"]) == ("11.00", coupon["date_modified"])
    renamed = woo.put(f"coupons/{coupon['id']}", {"description": "x"})
    assert renamed["date_modified"] != coupon["date_modified"]


def test_what_bumps_an_order(timed: tuple[Shop, ShopCaller], clock: Clock) -> None:
    shop, woo = timed
    order = shop.act("place_order", line_items=[{"product_id": _first(woo), "quantity": 1}])

    def modified() -> str:
        return str(woo.get(f"orders/{order['id']}")["date_modified_gmt"])

    clock.pass_by()
    woo.post(f"orders/{order['id']}/notes", {"note": "hello"})
    assert modified() == order["date_modified_gmt"]
    woo.put(f"orders/{order['id']}", {"meta_data": [{"key": "a", "value": "b"}]})
    assert modified() == "2026-11-21T12:01:00"
    clock.pass_by()
    shop.act("refund", order=order["id"], amount="1.00")
    assert modified() == "2026-11-21T12:02:00"


def test_direct_database_edits_bump_nothing(timed: tuple[Shop, ShopCaller], clock: Clock) -> None:
    shop, woo = timed
    product = _first(woo)
    before = woo.get(f"products/{product}")["date_modified"]
    clock.pass_by()
    shop.act("edit_silently", kind="product", id=product, fields={"stock_quantity": 99})
    after = woo.get(f"products/{product}")
    assert (after["stock_quantity"], after["date_modified"]) == (99, before)


# Deleting.


def test_life_in_the_bin(woo: ShopCaller) -> None:
    product = _first(woo)
    assert woo.call("DELETE", f"products/{product}").json()["status"] == "publish"
    assert product not in [found["id"] for found in woo.get("products", status="any")]
    assert woo.get("products", status="trash")[0]["id"] == product
    assert woo.call("DELETE", f"products/{product}").status_code == 410
    assert woo.put(f"products/{product}", {"status": "publish"})["slug"] == "product-00001"
    woo.post("products/batch", {"delete": [product]})
    assert woo.call("GET", f"products/{product}").status_code == 404


def test_back_office_takes_a_product_out_of_the_bin(shop: Shop, woo: ShopCaller) -> None:
    product = _first(woo)
    shop.act("trash_product", id=product)
    assert shop.act("restore_product", id=product)["status"] == "publish"
    shop.act("lose", kind="product", ids=[product])
    assert woo.call("GET", f"products/{product}").status_code == 404


# Writing.


def test_skus_are_found_ignoring_case_in_lists_and_with_commas(shop: Shop, woo: ShopCaller) -> None:
    shop.act("create_product", name="Comma", sku="A,B")
    assert [p["sku"] for p in woo.get("products", sku="clean-00001,CLEAN-00002")] == ["CLEAN-00002", "CLEAN-00001"]
    assert [p["sku"] for p in woo.get("products", sku="A,B")] == ["A,B"]
    refused = woo.call("POST", "products", {"name": "x", "sku": "clean-00001"})
    assert refused.json()["data"]["resource_id"] == _first(woo)


def test_four_creates_at_once_make_one_product_on_new_shops(shop: Shop, woo: ShopCaller) -> None:
    assert sorted(_race(shop, woo)) == [201, 400]


def test_four_creates_at_once_make_twins_on_old_shops(old_sandbox: Sandbox, old_woo: ShopCaller) -> None:
    assert _race(old_sandbox.shops[0], old_woo) == [201, 201]
    assert len(old_woo.get("products", sku="RACE")) == 2


def _race(shop: Shop, woo: ShopCaller) -> list[int]:
    """Statuses of two creates of one SKU that have both arrived before either is carried out."""
    shop.faults({"match": {"method": "POST"}, "fault": "hold_before"})
    statuses: list[int] = []
    callers = [ShopCaller(woo.address) for _ in range(2)]

    def create(caller: ShopCaller) -> None:
        statuses.append(caller.call("POST", "products", {"name": "R", "sku": "RACE"}).status_code)

    threads = [threading.Thread(target=create, args=(caller,)) for caller in callers]
    for number, thread in enumerate(threads, 1):
        thread.start()
        while len(shop.held(5)) < number:
            pass
    shop.release()
    for thread in threads:
        thread.join()
    for caller in callers:
        caller.session.close()
    return statuses


def test_external_products_refuse_stock(woo: ShopCaller) -> None:
    refused = woo.call("POST", "products", {"name": "x", "type": "external", "manage_stock": True})
    assert refused.json()["code"] == "product_external_invalid_manage_stock"


def test_a_batch_skips_validation(woo: ShopCaller) -> None:
    made = woo.post(
        "products/batch", {"create": [{"name": "a", "status": "bogus", "manage_stock": True, "stock_quantity": 5.5}]}
    )
    assert (made["create"][0]["status"], made["create"][0]["stock_quantity"]) == ("draft", 5)


def test_stock_by_difference(woo: ShopCaller) -> None:
    product = woo.get(f"products/{_first(woo)}")
    changed = woo.put(f"products/{product['id']}", {"inventory_delta": -1000})
    assert changed["stock_quantity"] == product["stock_quantity"] - 1000
    assert changed["stock_status"] == "outofstock"


# Orders.


def _order(woo: ShopCaller, **fields: object) -> dict[str, object]:
    made = woo.post("orders", {"line_items": [{"product_id": _first(woo), "quantity": 2}], **fields})
    return dict(made)


def _stock(woo: ShopCaller) -> int:
    return int(woo.get(f"products/{_first(woo)}")["stock_quantity"])


@pytest.mark.parametrize(("status", "taken"), [("pending", 0), ("processing", 2), ("on-hold", 2), ("completed", 2)])
def test_stock_is_taken_by_status_and_given_back_on_cancelling(woo: ShopCaller, status: str, taken: int) -> None:
    before = _stock(woo)
    order = _order(woo, status=status)
    assert _stock(woo) == before - taken
    woo.put(f"orders/{order['id']}", {"status": "cancelled"})
    assert _stock(woo) == before


def test_force_deleting_an_order_gives_nothing_back(woo: ShopCaller) -> None:
    before = _stock(woo)
    order = _order(woo, status="processing")
    woo.call("DELETE", f"orders/{order['id']}", force="true")
    assert _stock(woo) == before - 2


def test_a_copy_marked_as_reduced_moves_no_stock(woo: ShopCaller) -> None:
    before = _stock(woo)
    order = _order(woo, status="processing", meta_data=[{"key": "_order_stock_reduced", "value": "yes"}])
    assert order["meta_data"] == []
    woo.put(f"orders/{order['id']}", {"status": "cancelled"})
    assert _stock(woo) == before


def test_reduced_stock_on_the_lines_adds_what_was_never_taken(woo: ShopCaller) -> None:
    before = _stock(woo)
    line = {"product_id": _first(woo), "quantity": 2, "meta_data": [{"key": "_reduced_stock", "value": "2"}]}
    order = woo.post("orders", {"status": "processing", "line_items": [line]})
    woo.put(f"orders/{order['id']}", {"status": "cancelled"})
    assert _stock(woo) == before + 2


def test_created_via_finds_exactly_on_new_shops_and_everything_on_old_ones(
    woo: ShopCaller, old_woo: ShopCaller
) -> None:
    for caller, found in ((woo, 1), (old_woo, 2)):
        _order(caller, created_via="wcsync:1")
        _order(caller)
        assert len(caller.get("orders", created_via="wcsync:1")) == found


def test_prices_including_tax_become_net_lines(shop: Shop, woo: ShopCaller) -> None:
    shop.act("change_settings", prices_include_tax=True)
    shop.act("edit_product", id=_first(woo), regular_price="12.40")
    order = _order(woo)
    assert (order["total"], order["total_tax"], order["prices_include_tax"]) == ("24.80", "4.80", True)


@pytest.mark.parametrize(
    ("codes", "sequential", "total"),
    [
        (["ten"], False, "54.00"),
        (["ten", "vip"], False, "45.00"),
        (["ten", "vip"], True, "45.90"),
        (["ten", "less6"], False, "48.00"),
        (["half12"], False, "52.50"),
    ],
)
def test_coupon_arithmetic(shop: Shop, woo: ShopCaller, codes: list[str], sequential: bool, total: str) -> None:
    """The worked examples of MEGAVENTORY.md 8.3."""
    shop.act("change_settings", calc_discounts_sequentially=sequential, calc_taxes=False)
    product = shop.act("create_product", name="T", sku="T", regular_price="20.00")["id"]
    order = woo.post(
        "orders",
        {"line_items": [{"product_id": product, "quantity": 3}], "coupon_lines": [{"code": code} for code in codes]},
    )
    assert order["total"] == total


def test_compound_taxes(shop: Shop, woo: ShopCaller) -> None:
    shop.act("create_tax", country="NZ", rate="5", name="GST")
    shop.act("create_tax", country="NZ", rate="7", name="PST", compound=True, priority=2)
    product = shop.act("create_product", name="T", sku="T", regular_price="100.00")["id"]
    order = woo.post("orders", {"billing": {"country": "NZ"}, "line_items": [{"product_id": product, "quantity": 1}]})
    assert order["total_tax"] == "12.35"


# Versions.


def test_what_old_shops_do_not_have(old_sandbox: Sandbox, old_woo: ShopCaller) -> None:
    assert old_woo.call("GET", "variations").status_code == 404
    assert old_woo.call("GET", "refunds").status_code == 404
    product = old_woo.get("products", per_page=1)[0]
    assert "global_unique_id" not in product
    assert len(old_woo.get("products", include_status="draft")) == 5
    assert old_woo.get("system_status")["environment"]["version"] == "8.2.2"
    old_sandbox.shops[0].act("trash_product", id=product["id"])
    assert old_woo.call("POST", "products", {"name": "again", "sku": product["sku"]}).status_code == 201


def test_a_meta_only_put_leaves_an_old_order_alone() -> None:
    clock = Clock()
    with Sandbox(products=1, megaventories=0, woocommerce_version="8.2", clock=clock) as running:
        shop = running.shops[0]
        order = shop.act("place_order", line_items=[{"sku": "CLEAN-00001", "quantity": 1}])
        clock.pass_by()
        shop.act("edit_order", id=order["id"], meta_data=[{"key": "a", "value": "b"}])
        assert shop.state()["orders"][0]["date_modified"] == order["date_modified"]


def test_equal_times_lose_rows_on_old_shops_unless_ordered_by_id() -> None:
    with Sandbox(products=80, megaventories=0, woocommerce_version="8.2", clock=Clock()) as running:
        woo = ShopCaller(running.systems[0])

        def seen(**query: str) -> int:
            pages = [woo.get("products", per_page=10, page=page, _fields="id", **query) for page in range(1, 9)]
            return len({row["id"] for page in pages for row in page})

        assert seen() < 80
        assert seen(orderby="id", order="asc") == 80
        woo.session.close()


# The data.


def test_the_practice_catalogue_holds_the_promised_oddities() -> None:
    with Sandbox() as running:
        state = running.shops[0].state()
        products = [p for p in state["products"] if p["type"] != "variation"]
        variations = [p for p in state["products"] if p["type"] == "variation"]
        account = running.megaventories[0].state()
    skus = [p["sku"] for p in state["products"] if p["sku"]]
    assert (len(variations), len(state["taxes"]), len(state["coupons"]), len(state["orders"])) == (90, 18, 10, 150)
    assert 340 <= len(products) <= 370
    assert 195 <= len(state["customers"]) <= 210
    assert len(skus) > len(set(skus))
    assert {p["status"] for p in products} >= {"publish", "draft", "pending", "private", "future", "trash"}
    assert {p["type"] for p in products} == {"simple", "variable", "grouped", "external"}
    parents = {p["id"]: p["sku"] for p in products}
    assert any(p["sku"] == parents[p["parent_id"]] for p in variations), "one without a SKU shows its parent's"
    assert {o["status"] for o in state["orders"]} >= {
        "pending",
        "processing",
        "on-hold",
        "completed",
        "cancelled",
        "refunded",
        "failed",
    }
    assert {c["role"] for c in state["customers"]} == {"customer", "subscriber", "shop_manager", "administrator"}
    deleted = {p["ProductSKU"] for p in account["products"] if p["deleted"]}
    assert deleted & set(skus)
    assert account["queue"] == []


def test_the_same_seed_makes_the_same_shop() -> None:
    def shop() -> list[object]:
        running = Sandbox(megaventories=0, clock=Clock(), seed=4)
        return [running.shops[0].state()[kind] for kind in ("products", "customers", "orders")]

    assert shop() == shop()


def test_clean_products_and_an_empty_account(sandbox: Sandbox) -> None:
    state = sandbox.shops[0].state()
    assert [p["sku"] for p in state["products"]] == [f"CLEAN-{n:05d}" for n in range(1, 6)]
    assert state["orders"] == []
    account = sandbox.megaventories[0].state()
    assert (account["products"], account["clients"], len(account["locations"])) == ([], [], 1)
