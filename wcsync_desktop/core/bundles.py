"""Rows of an order that are no product of their own: bundles, composites, mix-and-match boxes, and their parts. Pure.

Plugins mark the row of the whole (which bears the price, or none) and those of its parts (which bear the pieces, or
prices, too). What a system gets of them, the settings of the shop say; marked rows need no setting: their parts are
products, and what the whole costs is an amount.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import Charge, OrderLine, Role, as_charge

BUNDLES = "bundles"
"""The setting of a shop."""


class Bundles(StrEnum):
    """How an order's bundles go elsewhere."""

    AS_MARKED = ""
    """The parts where the rows are marked; else a person is asked."""
    PARTS = "parts"
    """The rows of the parts as products, the whole as an amount."""
    WHOLE = "whole"
    """The whole as one product, by its SKU; its parts are left out."""


def bundles_in(option: str) -> Bundles:
    """The setting as it is kept; what is not known counts as not set."""
    return Bundles(option) if option in list(Bundles) else Bundles.AS_MARKED


def laid_out(order: Order, is_other: Callable[[OrderLine], bool], wanted: Bundles) -> tuple[Order, OrderLine | None]:
    """The order with its bundles as they are wanted, and a row about which a person has to be asked first.

    ``is_other`` tells rows of products of another kind than those that are kept in stock. Amounts are never lost.
    """
    lines: list[OrderLine] = []
    amounts: list[Charge] = []
    has_whole = any(line.role is Role.WHOLE or is_other(line) for line in order.lines or ())
    for line in order.lines or ():
        if wanted is Bundles.WHOLE:
            is_amount = line.role is Role.PART and has_whole
        else:
            is_amount = is_other(line)
            if is_amount and line.role is not Role.WHOLE and wanted is Bundles.AS_MARKED:
                return order, line
        if not is_amount:
            lines.append(line)
        elif line.total or line.tax:
            amounts.append(as_charge(line))
    if len(lines) == len(order.lines or ()):
        return order, None
    return replace(order, lines=tuple(lines), fees=(*(order.fees or ()), *amounts)), None
