"""Every switch of the practice shop, flipped: what hosts, caches and plugins do to it (WOOCOMMERCE.md, facts 14-16)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.woocommerce.shop import Shop
from wcsync_desktop.sandbox.woocommerce.switches import Switches

from . import test_goods_and_money
from .callers import ShopCaller


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(clock: Clock) -> Iterator[tuple[Shop, ShopCaller]]:
    with Sandbox(products=5, megaventories=0, clock=clock) as running:
        caller = ShopCaller(running.systems[0])
        yield running.shops[0], caller
        caller.session.close()


def _get(woo: ShopCaller, url: str, headers: dict[str, str] | None = None) -> requests.Response:
    key, secret = woo.address.secret
    return woo.session.get(url, auth=(key, secret), verify=woo.address.ca, headers=headers)


def _product(woo: ShopCaller) -> int:
    return int(woo.get("products", sku="CLEAN-00001", _fields="id")[0]["id"])


def _written_by_sql(shop: Shop, product: int, quantity: int) -> None:
    shop.act("edit_silently", kind="product", id=product, fields={"stock_quantity": quantity})


# Caches of hosts.

CACHES = [
    ("litespeed", "X-LiteSpeed-Cache", "miss", "hit"),
    ("cloudflare", "CF-Cache-Status", "MISS", "HIT"),
    ("nginx", "X-Cache", "MISS", "HIT"),
]


@pytest.mark.parametrize(("kind", "header", "miss", "hit"), CACHES)
def test_host_cache(timed: tuple[Shop, ShopCaller], clock: Clock, kind: str, header: str, miss: str, hit: str) -> None:
    shop, woo = timed
    path = f"products/{_product(woo)}"
    assert header not in woo.call("GET", path).headers
    shop.switch(host_cache=kind)
    first = woo.call("GET", path)
    assert first.headers[header] == miss
    shop.act("set_stock", id=first.json()["id"], quantity=1)
    clock.pass_by(90)
    stale = _get(woo, first.url, headers={"Cache-Control": "no-cache"})
    assert (stale.json(), stale.headers[header]) == (first.json(), hit)
    assert stale.headers.get("Age") == ("90" if kind == "cloudflare" else None)
    assert (stale.headers["Date"] == first.headers["Date"]) == (kind == "nginx")
    fresh = woo.call("GET", path, _="1")
    assert (fresh.json()["stock_quantity"], fresh.headers[header]) == (1, miss)
    shop.switch(host_cache="")
    assert woo.call("GET", path).json()["stock_quantity"] == 1


def test_host_cache_leaves_out(timed: tuple[Shop, ShopCaller], clock: Clock) -> None:
    shop, woo = timed
    path = f"products/{_product(woo)}"
    shop.switch(host_cache="silent", host_cache_leaves_out=["_"])
    first = woo.call("GET", path, _="1")
    shop.act("set_stock", id=first.json()["id"], quantity=1)
    clock.pass_by(90)
    second = woo.call("GET", path, _="2")
    assert (second.json(), second.headers["Date"]) == (first.json(), first.headers["Date"])
    assert not any("cache" in name.lower() for name in second.headers.keys() - {"Cache-Control"})


def test_host_cache_seconds(timed: tuple[Shop, ShopCaller], clock: Clock) -> None:
    shop, woo = timed
    path = f"products/{_product(woo)}"
    shop.switch(host_cache="litespeed", host_cache_seconds=60)
    for seconds, seen in ((0, "miss"), (59, "hit"), (1, "miss")):
        clock.pass_by(seconds)
        assert woo.call("GET", path).headers["X-LiteSpeed-Cache"] == seen


def test_a_host_cache_lets_writes_pass(shop: Shop, woo: ShopCaller) -> None:
    shop.switch(host_cache="litespeed")
    product = _product(woo)
    assert woo.put(f"products/{product}", {"stock_quantity": 3})["stock_quantity"] == 3
    assert "X-LiteSpeed-Cache" not in woo.call("PUT", f"products/{product}", {}).headers


# WooCommerce's own cache.


def test_rest_cache(timed: tuple[Shop, ShopCaller], clock: Clock) -> None:
    shop, woo = timed
    path = f"products/{_product(woo)}"
    assert "X-WC-Cache" not in woo.call("GET", path).headers
    shop.switch(rest_cache="headers")
    told = woo.call("GET", path)
    assert (told.headers["X-WC-Cache"], told.headers["Cache-Control"]) == (
        "HEADERS",
        "private, must-revalidate, max-age=3600",
    )
    shop.switch(rest_cache="kept")
    first = woo.call("GET", path, _fields="id,stock_quantity")
    clock.pass_by(5)
    second = woo.call("GET", path, _fields="id,stock_quantity")
    assert [answer.headers["X-WC-Cache"] for answer in (first, second)] == ["MISS", "HIT"]
    assert (set(first.json()), set(second.json())) == ({"id", "stock_quantity", "_links"}, {"id", "stock_quantity"})
    assert second.headers["Date"] == second.headers["X-WC-Date"] == first.headers["Date"]
    assert "X-WC-Cache" not in woo.call("GET", "orders").headers


def test_the_rest_cache_sees_what_goes_through_the_shop_and_not_sql(
    timed: tuple[Shop, ShopCaller], clock: Clock
) -> None:
    shop, woo = timed
    shop.switch(rest_cache="kept")
    product = _product(woo)

    def seen(**query: str) -> tuple[int, str]:
        answer = woo.call("GET", f"products/{product}", **query)
        return int(answer.json()["stock_quantity"]), answer.headers["X-WC-Cache"]

    seen()
    woo.put(f"products/{product}", {"stock_quantity": 66})
    assert seen() == (66, "MISS")
    shop.act("place_order", line_items=[{"product_id": product, "quantity": 1}])
    assert seen() == (65, "MISS")
    _written_by_sql(shop, product, 33)
    assert (seen(), seen(_skip_cache="true"), seen(_skip_cache="1"), seen(_="1")) == (
        (65, "HIT"),
        (33, "SKIP"),
        (33, "SKIP"),
        (33, "MISS"),
    )
    clock.pass_by(3600)
    assert seen() == (33, "MISS")


def test_the_rest_cache_knows_what_the_caller_has(shop: Shop, woo: ShopCaller) -> None:
    shop.switch(rest_cache="headers")
    url = woo.call("GET", f"products/{_product(woo)}").url

    def again(url: str) -> requests.Response:
        tag = _get(woo, url).headers["ETag"]
        return _get(woo, url, headers={"If-None-Match": tag})

    same = again(url)
    assert (same.status_code, same.content, same.headers["X-WC-Cache"]) == (304, b"", "MATCH")
    assert again(f"{url}?_fields=id").status_code == 500, "WordPress 6.9.1 dies of it"


# Keys.


def test_a_key_that_may_only_write(shop: Shop, woo: ShopCaller) -> None:
    key = shop.keys["write"]
    base = f"{woo.address.url}/wp-json/wc/v3"

    def call(method: str, path: str, body: Any = None) -> requests.Response:
        return woo.session.request(
            method, f"{base}{path}", json=body, auth=(key.key, key.secret), verify=woo.address.ca
        )

    for path in ("", "/orders", "/system_status"):
        refused = call("GET", path)
        assert (refused.status_code, refused.json()["message"]) == (
            401,
            "The API key provided does not have read permissions.",
        )
    assert call("POST", "/coupons", {"code": "written"}).status_code == 201


# Totals and pages.


@pytest.mark.parametrize(("told", "total", "pages"), [("true", "5", "3"), ("low", "2", "1"), ("high", "11", "6")])
def test_told_totals(shop: Shop, woo: ShopCaller, told: str, total: str, pages: str) -> None:
    shop.switch(told_totals=told)
    headers = woo.call("GET", "products", per_page=2).headers
    assert (headers["X-WP-Total"], headers["X-WP-TotalPages"]) == (total, pages)
    shop.switch(told_totals="missing")
    assert not {"X-WP-Total", "X-WP-TotalPages"} & set(woo.call("GET", "products").headers)


def test_most_per_page(shop: Shop, woo: ShopCaller) -> None:
    assert len(woo.get("products", per_page=100)) == 5
    shop.switch(most_per_page=2)
    assert [len(woo.get("products", per_page=100, page=page)) for page in (1, 2, 3, 4)] == [2, 2, 1, 0]
    assert len(woo.get("products", per_page=1)) == 1


def test_ignored_parameters(shop: Shop, woo: ShopCaller) -> None:
    assert len(woo.get("products", offset=3)) == 2
    shop.switch(ignored_parameters=["offset", "sku"])
    assert len(woo.get("products", offset=3, sku="CLEAN-00001")) == 5


# Addresses.


def test_permalinks_by_way_of_index_php(shop: Shop, woo: ShopCaller) -> None:
    shop.act("change_settings", permalinks="index.php")

    def get(path: str) -> requests.Response:
        return _get(woo, f"{woo.address.url}{path}")

    assert get("/wp-json/wc/v3/products").status_code == 404
    found = get("/index.php/wp-json/wc/v3/products?per_page=1")
    assert f"{woo.address.url}/index.php/wp-json/wc/v3/products?per_page=1&page=2" in found.headers["Link"]
    for path in ("/index.php/wp-json/", "/?rest_route=/"):
        assert "/index.php/wp-json/>" in get(path).headers["Link"]
    shop.act("change_settings", permalinks=True)
    assert get("/wp-json/wc/v3/products").status_code == 200


def test_every_switch_has_a_test() -> None:
    tested = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    elsewhere = {"negative_fee_tax", "decimal_stock"}
    assert all(f"{name}=" in _source() for name in elsewhere)
    assert {field.name for field in fields(Switches)} <= tested | elsewhere


def _source() -> str:
    return Path(str(test_goods_and_money.__file__)).read_text(encoding="utf-8")
