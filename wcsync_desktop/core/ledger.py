"""The ledger of the stock book: what moves pieces, and what an order moves as it goes its way (EC-1, EC-11). Pure.

An order promises pieces when it is placed, and takes them off the shelf when it is shipped. What it has moved so far is
kept with it; each look at it moves the difference only, so that looking twice moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.balance import NOTHING, Shelf
from wcsync_desktop.core.order_status import ENDED

SHIPPED_STATUS = "completed"
"""The status with which a shop says that an order has left the house."""


class Event(StrEnum):
    """What moved pieces, as the history calls it; the six triggers of EC-1 and what follows from them."""

    STARTING = "starting quantity"
    ORDERED = "order placed"
    CHANGED = "order changed"
    FREED = "order cancelled"
    SHIPPED = "order shipped"
    RETURNED = "came back"
    RECEIVED = "received from a supplier"
    USED = "used in a work order"
    MADE = "made in a work order"
    ADJUSTED = "adjusted by hand"
    FILE = "file"
    FEED = "inventory feed"
    FOLLOWED = "as the other system says"
    UNDONE = "taken back"


TAKEN_BACK = frozenset({Event.ADJUSTED, Event.FILE, Event.FEED, Event.STARTING})
"""What a person may undo by an opposite movement. A purchase or work order knows what it has moved, and is adjusted."""

SYNC_NOW = "Sync now"
FOUND_AGAIN = "found in the shop"
TERMS_CHANGED = "how the shop sells it was changed"
"""What makes a balance be sent although nothing moved."""


class Standing(StrEnum):
    """What becomes of the pieces of an order."""

    PROMISED = "promised"
    SHIPPED = "shipped"
    FREE = "free"


def standing(status: str, counting: frozenset[str], *, took_stock: bool) -> Standing:
    """How an order with this status of the shop stands.

    ``counting`` are the statuses in which the shop's orders count; one that took its shop's stock counts, too, until it
    has ended, whatever a plugin calls its status.
    """
    if status == SHIPPED_STATUS:
        return Standing.SHIPPED
    if status in counting or (took_stock and status not in ENDED):
        return Standing.PROMISED
    return Standing.FREE


@dataclass(frozen=True, slots=True)
class Pieces:
    """What an order has moved of an item: promised and still there, or shipped."""

    committed: Decimal = NOTHING
    shipped: Decimal = NOTHING

    def to(self, after: Pieces) -> Move:
        """What leads from here to there."""
        return Move(self.shipped - after.shipped, after.committed - self.committed)


@dataclass(frozen=True, slots=True)
class Move:
    """By how many pieces a shelf changes: what lies on it, and what of that is promised."""

    on_hand: Decimal
    committed: Decimal = NOTHING

    def __bool__(self) -> bool:
        return bool(self.on_hand or self.committed)


def wanted(stands: Standing, quantity: Decimal, before: Pieces) -> Pieces:
    """What an order should have moved of an item of which it has ``quantity`` pieces.

    What was shipped comes back by a person's hand only, when it lies there again (PRODUCT.md rule 8): neither a
    cancelled nor a refunded order brings it back, nor one that is edited afterwards.
    """
    match stands:
        case Standing.SHIPPED:
            return Pieces(NOTHING, max(quantity, before.shipped))
        case Standing.PROMISED:
            return Pieces(quantity, NOTHING)
        case Standing.FREE:
            return Pieces(NOTHING, before.shipped)


def event_of(before: Pieces, after: Pieces) -> Event:
    """How the history calls the way from one to the other."""
    if after.shipped > before.shipped:
        return Event.SHIPPED
    if before == Pieces():
        return Event.ORDERED
    if after.committed == NOTHING and after.shipped == before.shipped:
        return Event.FREED
    return Event.CHANGED


def warehouse_for(shelves: Sequence[Shelf], quantity: Decimal, *, only_from: str = "", pinned: str = "") -> str:
    """The warehouse that an order's pieces are taken from; ``shelves`` of all warehouses, by priority (EC-11).

    The shop's own warehouse; the item's own, where it counts; the first that counts and has them all; the first that
    counts; the first. What is promised where it does not count would be offered again.
    """
    if only_from:
        return only_from
    counting = [s for s in shelves if s.counts]
    if any(s.warehouse == pinned for s in counting):
        return pinned
    enough = [s for s in counting if s.on_hand - s.committed >= quantity]
    return next((s.warehouse for s in (*enough, *counting, *shelves)), "")


def summed(moves: Iterable[Move]) -> Move:
    """All moves together: what a shelf holds, computed from scratch."""
    on_hand = committed = NOTHING
    for move in moves:
        on_hand, committed = on_hand + move.on_hand, committed + move.committed
    return Move(on_hand, committed)
