"""The practice shop spreads coupons over the rows of an order as recorded orders show it, cent by cent."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from wcsync_desktop.sandbox.launch import Sandbox

RECORDING = (
    Path(os.environ.get("WCSYNC_RECORDINGS") or Path(__file__).parents[3] / "shared" / "recordings")
    / "woocommerce-10.5"
    / "06_orders_list_50.json"
)
if not RECORDING.is_file():
    pytest.skip("the recordings of a real WooCommerce are not here", allow_module_level=True)


def _orders() -> list[dict[str, Any]]:
    rows = json.loads(RECORDING.read_text(encoding="utf-8"))["response"]["json"]
    return [order for order in rows if order["coupon_lines"]]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=0, megaventories=0) as running:
        yield running


@pytest.mark.parametrize("recorded", _orders(), ids=lambda order: str(order["id"]))
def test_a_percentage_is_spread_as_recorded(sandbox: Sandbox, recorded: dict[str, Any]) -> None:
    lines = []
    for line in recorded["line_items"]:
        price = Decimal(line["subtotal"]) / line["quantity"]
        made = sandbox.shops[0].act("create_product", name=line["name"], regular_price=str(price))
        lines.append({"product_id": made["id"], "quantity": line["quantity"]})
    codes = [coupon["code"] for coupon in recorded["coupon_lines"]]
    order = sandbox.shops[0].act("place_order", line_items=lines, coupons=codes)
    assert [line["total"] for line in order["line_items"]] == [line["total"] for line in recorded["line_items"]]
    assert order["discount_total"] == recorded["discount_total"]
    given = [Decimal(coupon["discount"]) for coupon in recorded["coupon_lines"]]
    assert [Decimal(coupon["discount"]) for coupon in order["coupon_lines"]] == given
