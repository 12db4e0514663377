"""How plugins for bundles mark the rows of an order: which is the whole, and which are its parts. Pure.

As read in the plugins' own sources; a mark that is empty is none.

========================  ==================================  =================================
plugin                    a part                              the whole
========================  ==================================  =================================
Product Bundles, YITH     ``_bundled_by``                     ``_bundled_items``
Composite Products        ``_composite_parent``               ``_composite_children``
Mix and Match             ``_mnm_container``                  ``_mnm_config``
WPC Product Bundles       ``_woosb_parent_id``                ``_woosb_ids``
WPC Composite Products    ``_wooco_parent_id``                ``_wooco_ids``
Chained Products          ``_chained_product_of``             –
========================  ==================================  =================================
"""

from __future__ import annotations

from wcsync_desktop.connectors.woocommerce.rows import ItemRow
from wcsync_desktop.core.sales import Role

_WHOLES = frozenset({"bundled_items", "composite_children", "mnm_config", "woosb_ids", "wooco_ids"})
_PARTS = frozenset(
    {"bundled_by", "composite_parent", "mnm_container", "woosb_parent_id", "wooco_parent_id", "chained_product_of"}
)


def role_of(row: ItemRow) -> Role:
    """What a row of an order is among the others. One in the middle (a bundle in a composite) is a whole."""
    if _bears(row, _WHOLES):
        return Role.WHOLE
    return Role.PART if _bears(row, _PARTS) else Role.ALONE


def _bears(row: ItemRow, marks: frozenset[str]) -> bool:
    """True where the row has one of these marks, with the line before its name or, in older versions, without."""
    values = (row.meta_data.get(key) for mark in marks for key in (f"_{mark}", mark))
    return any(value and value != "0" for value in values)
