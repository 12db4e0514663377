"""Quantities in a shop that are left as they are: what is not counted there is no number (PRODUCT.md rule 28).

What is not counted is told once and then left in peace. What shares a figure, has none, or would be cut needs a person,
until its cause is gone or the person leaves it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.records import Product, Stock
from wcsync_desktop.core.stock import Untouched, counts_parts, is_whole, untouched, why_untouched
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.store import Store


@dataclass(frozen=True)
class ShopQuantities:
    """Decides for one shop which of its products get a quantity. ``keeper`` decides about them."""

    store: Store
    shop: Line
    keeper: str

    def left_alone(self, member: MemberState, record: Product, wanted: Decimal, blank: Finding) -> Finding | None:
        """``blank`` with why this quantity is not written to a product of the shop; None where it may be.

        Called inside transactions.
        """
        why = untouched(record)
        if member.count_wanted and why in (Untouched.NOT_COUNTED, Untouched.NO_FIGURE):
            why = None
        is_right = record.stock is not None and record.stock.quantity == wanted
        if why is None and not is_right and not is_whole(wanted) and not self._counts_parts():
            why = Untouched.PARTS
        if why is None:
            if member.untouched or (member.count_wanted and record.stock is not None):
                self.store.links.touch(member.id, count_wanted=member.count_wanted and record.stock is None)
            return None
        reason = why_untouched(why, self.keeper, wanted)
        is_new = member.untouched != why.value
        if is_new:
            self.store.links.leave_untouched(member.id, why.value)
        if why is Untouched.NOT_COUNTED:
            return replace(blank, found=Found.SKIP, reason=reason, once=is_new)
        is_known = member.untouched_known and not is_new
        return replace(blank, found=Found.SKIP if is_known else Found.PROBLEM, reason=reason)

    def asked(self, record: Product, wanted: Decimal) -> Stock:
        """What is asked of the shop, where nothing is to be left alone."""
        now = record.stock.quantity if record.stock is not None else None
        return Stock(wanted, before=now, starts=now is None, parts=not is_whole(wanted))

    def _counts_parts(self) -> bool:
        return counts_parts(self.shop.row.options, self.store.stock.counts_parts(self.shop.row.id))
