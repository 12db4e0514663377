"""An order that was copied into another shop or system and was changed since: a person is told (PRODUCT.md rule 27).

A copy moves no stock, and its content is written once: what differs is brought there by hand.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from wcsync_desktop.core.order_changes import (
    There,
    changes,
    concerning_a_copy,
    stands_alike,
    told_of_copy,
    wanted_pieces,
)
from wcsync_desktop.core.order_status import CANCELLED, COMPLETED
from wcsync_desktop.core.records import Order
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.store import Store


@dataclass(frozen=True)
class CopiedOrders:
    """The orders of one shop that were copied into one other. Called inside transactions."""

    store: Store
    target: Line
    now: int
    tells_customer: bool

    def look(self, member: MemberState, order: Order, place: MemberState) -> str:
        """What a person is told of an order whose copy is at ``place``; empty where nothing differs."""
        target = self.target.row.id
        sent = self.store.copies.was_copied(member.id, target)
        if sent is None:
            self.store.copies.copied_from(member.id, target, order)  # made by an earlier release: from now on
            return ""
        found = self._different(sent, order, place, gone=member.gone)
        if not found:
            self.store.differences.close(member.id, target)
            if not member.gone:
                self.store.copies.copied_from(member.id, target, order)
            return ""
        self.store.differences.tell(member.id, target, found, self.now, may_send=False)
        return found

    def _different(self, sent: Order, order: Order, place: MemberState, *, gone: bool) -> str:
        copy = place.seen if isinstance(place.seen, Order) else Order()
        if gone and copy.status in (CANCELLED, COMPLETED):
            return ""
        if not self.tells_customer:
            sent = replace(sent, email=order.email)
        before, now = _by_name(sent), _by_name(order)
        found = concerning_a_copy(changes(before, now, gone=gone))
        pieces: dict[str, Decimal] = {}
        for line in copy.lines or ():
            pieces[f"“{line.name}”"] = pieces.get(f"“{line.name}”", Decimal(0)) + line.quantity
        is_cancelled = copy.status == CANCELLED
        number = copy.number or place.native_id or ""
        there = There(self.target.row.name, number, copy.status or "", copy, pieces, is_cancelled)
        wanted = wanted_pieces(before, now, gone=gone)
        if not found or stands_alike(found, now, wanted, there, gone=gone):
            return ""
        return told_of_copy(found, there, counts_stock=not self.target.mapping.traits.names_lines)


def _by_name(order: Order) -> Order:
    """The order with its rows told apart by their names: copies keep these, and have products of their own."""
    return replace(order, lines=tuple(replace(line, product="") for line in order.lines or ()))
