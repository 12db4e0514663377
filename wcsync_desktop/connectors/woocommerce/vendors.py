"""How vendor plugins mark an order that is one vendor's part of another one. Pure.

As far as the plugins' marks are public; none is recorded. A mark counts only on an order that names an order above it:
plugins put the vendor on orders of one vendor, too, which are not split.

===============================  ==================================================
plugin                           a part
===============================  ==================================================
Dokan                            ``_dokan_vendor_id``, made by ``dokan``
MultiVendorX (MVX), WC           made by ``mvx_vendor_order`` or ``wcmp_vendor_order``; ``_vendor_id`` with
Marketplace before               ``_commission_id``
YITH Multi Vendor                made by ``yith_wcmv_vendor_suborder``
WCFM Marketplace                 ``_wcfmmp_order_processed`` with ``_vendor_id``
===============================  ==================================================

The rest of a deposit (YITH Deposits and others) stands under an order, too, and bears none of them.
"""

from __future__ import annotations

from wcsync_desktop.connectors.woocommerce.rows import OrderRow

_MADE_BY = frozenset({"dokan", "mvx_vendor_order", "wcmp_vendor_order", "yith_wcmv_vendor_suborder"})
_MARKS = (("_dokan_vendor_id",), ("_vendor_id", "_commission_id"), ("_wcfmmp_order_processed", "_vendor_id"))


def order_above(row: OrderRow) -> str:
    """The id of the order that an order names above itself, empty where it names none."""
    return row.parent_id


def is_of_vendor(row: OrderRow) -> bool:
    """True for an order that a vendor plugin marks as one vendor's part of the order above it."""
    if not row.parent_id:
        return False
    if row.created_via.strip() in _MADE_BY:
        return True
    return any(all(_is_set(row, key) for key in marks) for marks in _MARKS)


def _is_set(row: OrderRow, key: str) -> bool:
    value = row.meta_data.get(key)
    return bool(value) and value != "0"
