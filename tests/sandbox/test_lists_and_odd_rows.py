"""Lists beyond their end, sub-orders, rows as plugins and imports leave them (WOOCOMMERCE.md, facts 10, 12, 13)."""

from __future__ import annotations

from typing import Any

import pytest

from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.woocommerce.shop import Shop

from .callers import ShopCaller


@pytest.fixture
def numbers(shop: Shop) -> list[int]:
    """Ids of three orders, oldest first."""
    return [_order(shop) for _ in range(3)]


def _order(shop: Shop, **more: Any) -> int:
    line = {"sku": "CLEAN-00001", "quantity": 1}
    return int(shop.act("place_order", **{"line_items": [line, {"sku": "CLEAN-00002", "quantity": 2}], **more})["id"])


def _ids(woo: ShopCaller, **query: Any) -> list[int]:
    return [row["id"] for row in woo.get("orders", **query)]


# Lists.


def test_beyond_the_end_orders_tell_a_total_of_nothing(woo: ShopCaller, numbers: list[int]) -> None:
    answer = woo.call("GET", "orders", per_page=2, page=9)
    told = {name: answer.headers[name] for name in ("X-WP-Total", "X-WP-TotalPages")}
    assert (answer.json(), told) == ([], {"X-WP-Total": "0", "X-WP-TotalPages": "0"})
    assert answer.headers["Link"].endswith('orders?per_page=2&page=0&status%5B0%5D=any>; rel="prev"')


@pytest.mark.parametrize("path", ["products", "customers"])
def test_beyond_the_end_other_lists_tell_the_true_total(woo: ShopCaller, path: str) -> None:
    total = woo.call("GET", path, per_page=2).headers["X-WP-Total"]
    answer = woo.call("GET", path, per_page=2, page=50)
    assert (answer.json(), answer.headers["X-WP-Total"]) == ([], total)
    assert f"page={-(-int(total) // 2)}>" in answer.headers["Link"]


def test_old_shops_tell_the_true_total_of_orders_too(old_sandbox: Sandbox, old_woo: ShopCaller) -> None:
    _order(old_sandbox.shops[0])
    assert old_woo.call("GET", "orders", page=9).headers["X-WP-Total"] == "1"


def test_an_offset_beyond_the_end_has_no_neighbours(woo: ShopCaller, numbers: list[int]) -> None:
    answer = woo.call("GET", "orders", offset=500)
    assert (answer.json(), answer.headers["X-WP-Total"], "page=" in answer.headers["Link"]) == ([], "0", False)


def test_an_offset_loses_its_sign(woo: ShopCaller, numbers: list[int]) -> None:
    assert _ids(woo, offset=-1) == _ids(woo, offset=1) == numbers[1::-1]
    assert "offset=1&" in woo.call("GET", "orders", offset=-1, per_page=1).headers["Link"]


def test_deleting_on_page_one_makes_page_two_skip_a_row(woo: ShopCaller, numbers: list[int]) -> None:
    query = {"per_page": 1, "orderby": "id", "order": "asc"}
    assert _ids(woo, page=1, **query) == numbers[:1]
    woo.call("DELETE", f"orders/{numbers[0]}", force="true")
    assert _ids(woo, page=2, **query) == numbers[2:]


def test_unknown_ids_are_left_out(woo: ShopCaller, numbers: list[int]) -> None:
    assert _ids(woo, include=f"{numbers[0]},99999") == numbers[:1]


def test_fields_that_lead_nowhere(woo: ShopCaller, numbers: list[int]) -> None:
    (row,) = woo.get("orders", per_page=1, _fields="id,billing.email,line_items.sku")
    assert set(row) == {"id", "billing"}
    assert woo.get("orders", per_page=1, _fields="nonsense") == [[]]


# Sub-orders.


@pytest.mark.parametrize("plugin", ["", "dokan", "mvx", "yith"])
def test_sub_orders_stand_beside_their_parent_with_the_same_goods(shop: Shop, woo: ShopCaller, plugin: str) -> None:
    stock = woo.get("products", sku="CLEAN-00001")[0]["stock_quantity"]
    parent = _order(shop)
    parts = [order["id"] for order in shop.act("split_order", id=parent, plugin=plugin)]
    rows = {row["id"]: row for row in woo.get("orders")}
    assert set(rows) == {parent, *parts}
    assert [[line["sku"] for line in rows[part]["line_items"]] for part in parts] == [["CLEAN-00001"], ["CLEAN-00002"]]
    assert {row["parent_id"] for row in rows.values()} == {0, parent}
    assert woo.get("products", sku="CLEAN-00001")[0]["stock_quantity"] == stock - 2, "taken twice"


def test_lists_can_be_asked_for_parents(shop: Shop, woo: ShopCaller, numbers: list[int]) -> None:
    parent = numbers[0]
    made = woo.post("orders", {"parent_id": parent, "line_items": [{"sku": "CLEAN-00001", "quantity": 1}]})
    assert made["parent_id"] == parent
    assert _ids(woo, parent=parent) == [made["id"]]
    assert _ids(woo, parent=0) == _ids(woo, parent_exclude=parent) == numbers[::-1]
    assert woo.call("POST", "orders", {"parent_id": 99999}).status_code == 400


# Odd rows.


def test_meta_values_come_back_as_php_keeps_them(shop: Shop, woo: ShopCaller, numbers: list[int]) -> None:
    values: dict[str, Any] = {
        "gap": {"0": "a", "2": "c"}, "list": ["a", "b"], "map": {"k": "v", "n": None}, "none": None, "false": False,
        "true": True, "float": 1.10, "zero": 0, "": "empty key",
    }  # fmt: skip
    given = [{"key": key, "value": value} for key, value in values.items()]
    woo.put(f"orders/{numbers[0]}", {"meta_data": given})
    shown = {meta["key"]: meta["value"] for meta in woo.get(f"orders/{numbers[0]}")["meta_data"]}
    assert shown == {
        "gap": {"0": "a", "2": "c"}, "list": ["a", "b"], "map": {"k": "v", "n": None}, "false": "", "true": "1",
        "float": "1.1", "zero": "0",
    }  # fmt: skip


def test_objects_in_rows_are_displayed_as_they_are(shop: Shop) -> None:
    line = {"sku": "CLEAN-00001", "meta_data": [{"key": "gap", "value": {"1": "a"}}]}
    (row,) = shop.act("place_order", line_items=[line])["line_items"]
    assert row["meta_data"][0]["display_value"] == {"1": "a"}


@pytest.mark.parametrize(("quantity", "price", "total"), [(0, 0, "0.00"), (-2, 10, "-20.00")])
def test_quantities_that_nobody_buys(shop: Shop, quantity: int, price: int, total: str) -> None:
    shop.act("create_product", name="T", sku="T", regular_price="10")
    (row,) = shop.act("place_order", line_items=[{"sku": "T", "quantity": quantity}])["line_items"]
    assert (row["quantity"], row["price"], row["total"]) == (quantity, price, total)


def test_a_new_row_of_nothing_over_rest(woo: ShopCaller, old_woo: ShopCaller) -> None:
    order = {"line_items": [{"sku": "CLEAN-00001", "quantity": 0}]}
    assert woo.call("POST", "orders", order).status_code == 500
    assert old_woo.post("orders", order)["line_items"] == []


def test_an_order_without_dates_is_in_the_list_and_in_no_list_of_changes(
    shop: Shop, woo: ShopCaller, numbers: list[int]
) -> None:
    shop.act("edit_silently", kind="order", id=numbers[1], fields={"modified": None, "created": None, "currency": ""})
    order = woo.get(f"orders/{numbers[1]}")
    assert {order[f"date_{name}{zone}"] for name in ("created", "modified") for zone in ("", "_gmt")} == {None}
    assert order["currency"] == "EUR"
    assert _ids(woo) == [numbers[2], numbers[0], numbers[1]]
    for field in ("modified_after", "after"):
        assert numbers[1] not in _ids(woo, **{field: "2000-01-01T00:00:00"})


def test_a_row_is_edited_in_the_database(shop: Shop, woo: ShopCaller, numbers: list[int]) -> None:
    line = woo.get(f"orders/{numbers[0]}")["line_items"][0]["id"]
    shop.act("edit_silently", kind="row", id=line, fields={"quantity": -2, "total": "-20"})
    row = woo.get(f"orders/{numbers[0]}")["line_items"][0]
    assert (row["quantity"], row["total"]) == (-2, "-20.00")


@pytest.mark.parametrize(
    ("kind", "path", "fields"),
    [
        ("order", "orders", {"total": "1,234.56", "date_created_gmt": "-0001-11-30T00:00:00"}),
        ("product", "products", {"categories": [None], "images": {"1": {"id": 3}}}),
        ("customer", "customers", {"billing": []}),
        ("coupon", "coupons", {"amount": ""}),
        ("tax", "taxes", {"rate": None}),
        ("category", "products/categories", {"parent": "0"}),
    ],
)
def test_a_plugin_makes_an_answer_odd(
    shop: Shop, woo: ShopCaller, numbers: list[int], kind: str, path: str, fields: dict[str, Any]
) -> None:
    record = woo.get(path)[0]
    shop.act("answer_oddly", kind=kind, id=record["id"], fields=fields)
    odd = next(row for row in woo.get(path) if row["id"] == record["id"])
    assert {name: odd[name] for name in fields} == fields
    shop.act("answer_oddly", kind=kind, id=record["id"], fields={})
    assert next(row for row in woo.get(path) if row["id"] == record["id"]) == record
