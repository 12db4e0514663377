"""Sub-orders, as plugins for shops with several vendors make them: the parent's rows once more, one order a vendor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..system import Record
from . import order_life, orders
from .store import Store


@dataclass(frozen=True)
class _Marks:
    """How a plugin marks its orders: `created_via` and a meta key of sub-orders, a meta key of parents."""

    created_via: str
    vendor: str
    parent: str


_PLUGINS = {
    "": _Marks("vendor", "_vendor_id", ""),
    "dokan": _Marks("dokan", "_dokan_vendor_id", "has_sub_order"),
    "mvx": _Marks("mvx_vendor_order", "_vendor_id", "has_mvx_sub_order"),
    "yith": _Marks("yith_wcmv_vendor_suborder", "_vendor_id", "has_sub_order"),
}
"""The plugin of the recording has no name; those of the others are held for likely."""


def split(store: Store, parent: Record, plugin: str) -> list[Record]:
    """One sub-order for every row, in the parent's status; stock is taken once more (WOOCOMMERCE.md, fact 12)."""
    marks = _PLUGINS[plugin]
    found = []
    for vendor, line in enumerate(parent["line_items"], 7):
        given: dict[str, Any] = {
            "parent_id": parent["id"],
            "status": parent["status"],
            "created_via": marks.created_via,
            "customer_id": parent["customer_id"],
            **{name: parent[name] for name in ("billing", "shipping", "payment_method", "payment_method_title")},
            "line_items": [
                {
                    **{name: line[name] for name in ("product_id", "variation_id", "quantity")},
                    "subtotal": str(line["subtotal"]),
                    "total": str(line["total"]),
                }
            ],
            "meta_data": [{"key": marks.vendor, "value": str(vendor)}],
        }
        found.append(orders.add(store, given, checkout=True))
    if marks.parent:
        order_life.write(store, parent, {"meta_data": [{"key": marks.parent, "value": "1"}]}, new=False)
        orders.touch(store, parent, changed=False)
    return found
