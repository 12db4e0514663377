"""Rows of bundles: how plugins mark them, and what becomes of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from wcsync_desktop.connectors.decoding import decoded
from wcsync_desktop.connectors.woocommerce.bundles import role_of
from wcsync_desktop.connectors.woocommerce.rows import ItemRow
from wcsync_desktop.core.bundles import Bundles, laid_out
from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import Charge, OrderLine, Role

D = Decimal


@pytest.mark.parametrize(
    ("row", "role"),
    [
        ({}, Role.ALONE),
        ({"meta_data": [None, {"key": "_reduced_stock", "value": "1"}]}, Role.ALONE),
        ({"meta_data": [{"key": "_bundled_items", "value": {"0": "a", "2": "b"}}]}, Role.WHOLE),
        ({"meta_data": [{"key": "_bundled_by", "value": "abc"}]}, Role.PART),
        ({"meta_data": [{"key": "_bundled_by", "value": ""}]}, Role.ALONE),
        ({"meta_data": [{"key": "_composite_parent", "value": "x"}]}, Role.PART),
        ({"meta_data": [{"key": "_composite_children", "value": ["x"]}]}, Role.WHOLE),
        ({"meta_data": [{"key": "_mnm_container", "value": "x"}]}, Role.PART),
        ({"meta_data": [{"key": "_mnm_config", "value": {"5": {"quantity": 2}}}]}, Role.WHOLE),
        ({"meta_data": [{"key": "_woosb_parent_id", "value": "15"}]}, Role.PART),
        ({"meta_data": [{"key": "_woosb_ids", "value": "12/1,13/2"}]}, Role.WHOLE),
        ({"meta_data": [{"key": "wooco_parent_id", "value": 15}]}, Role.PART),
        ({"meta_data": [{"key": "_wooco_ids", "value": "12"}]}, Role.WHOLE),
        ({"meta_data": [{"key": "_chained_product_of", "value": 15}]}, Role.PART),
        (
            {"meta_data": [{"key": "_composite_parent", "value": "x"}, {"key": "_bundled_items", "value": ["y"]}]},
            Role.WHOLE,
        ),
    ],
)
def test_plugins_mark_the_whole_and_its_parts(row: dict[str, Any], role: Role) -> None:
    usual = {"name": "Box", "product_id": 1, "quantity": 1, "subtotal": "1", "total": "1", "total_tax": "0"}
    assert role_of(decoded({**usual, **row}, ItemRow)) is role


def row(name: str, total: str, role: Role = Role.ALONE) -> OrderLine:
    return OrderLine(name, name, name, D(2), D(total), D(total), D(0), role=role)


BOX, TEA, CUP, PEN = (
    row("box", "30", Role.WHOLE),
    row("tea", "0", Role.PART),
    row("cup", "5", Role.PART),
    row("pen", "1"),
)


@pytest.mark.parametrize(
    ("wanted", "lines", "products", "amounts"),
    [
        (Bundles.AS_MARKED, (BOX, TEA, CUP, PEN), ["tea", "cup", "pen"], ["2 × box"]),
        (Bundles.PARTS, (BOX, TEA, CUP, PEN), ["tea", "cup", "pen"], ["2 × box"]),
        (Bundles.PARTS, (row("box", "0", Role.WHOLE), CUP), ["cup"], []),
        (Bundles.WHOLE, (BOX, TEA, CUP, PEN), ["box", "pen"], ["2 × cup"]),
        (Bundles.WHOLE, (TEA, PEN), ["tea", "pen"], []),
        (Bundles.PARTS, (row("box", "30"), PEN), ["pen"], ["2 × box"]),
    ],
)
def test_no_amount_of_a_bundle_is_lost(
    wanted: Bundles, lines: tuple[OrderLine, ...], products: list[str], amounts: list[str]
) -> None:
    kept = Charge("Gift wrap", D(1), D(0))
    order = Order(lines=lines, fees=(kept,))
    found, asked = laid_out(order, lambda line: line.name == "box", wanted)
    assert asked is None
    assert [line.name for line in found.lines or ()] == products
    assert [fee.name for fee in found.fees or ()] == ["Gift wrap", *amounts]
    rows: list[OrderLine | Charge] = [*(found.lines or ()), *(found.fees or ())]
    assert sum(r.total for r in rows) == sum(line.total for line in lines) + kept.total


def test_a_bundle_that_nobody_marked_is_asked_about() -> None:
    order = Order(lines=(PEN, row("box", "30")), fees=())
    found, asked = laid_out(order, lambda line: line.name == "box", Bundles.AS_MARKED)
    assert found is order
    assert asked is not None
    assert asked.name == "box"


def test_a_whole_that_is_kept_in_stock_itself_is_a_product_like_its_parts() -> None:
    order = Order(lines=(BOX, TEA), fees=())
    assert laid_out(order, lambda _: False, Bundles.AS_MARKED) == (order, None)
