"""The status of an order on both sides: a directed table of transitions, never drift to be repaired (E10). Pure.

Only what has moved since the two last agreed says anything. A shop's cancel goes to the other side; what the other side
did to its sales order moves the shop's order along, and nothing brings an order back that has ended.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

ON_HOLD, PROCESSING, COMPLETED, CANCELLED = "on-hold", "processing", "completed", "cancelled"
ENDED = frozenset({COMPLETED, CANCELLED, "refunded", "failed", "trash"})
"""Nothing leaves these by itself."""

OWN = frozenset({"pending", ON_HOLD, PROCESSING, "checkout-draft", "auto-draft", "draft", *ENDED})
"""WooCommerce's own statuses; every other one is a plugin's."""

MOVES: Mapping[str, frozenset[str]] = {
    ON_HOLD: frozenset({PROCESSING, COMPLETED, CANCELLED}),
    PROCESSING: frozenset({ON_HOLD, COMPLETED, CANCELLED}),
}
"""From the shop's status to what the other side may make of it."""

OF_PLUGINS = frozenset({COMPLETED, CANCELLED})
"""What the other side may make of a plugin's status, unless a person says otherwise."""

MOVES_OPTION = "order_moves"
"""The setting of a shop that holds what a person says: ``packed=completed,cancelled;quote=``."""

MAY_BE_SET = (ON_HOLD, PROCESSING, COMPLETED, CANCELLED)


def moves_of(text: str) -> Mapping[str, frozenset[str]]:
    """The table of moves with what a person says of it. Raises ValueError with the part that cannot be meant."""
    found = dict(MOVES)
    for part in (part.strip() for part in text.replace("\n", ";").split(";")):
        status, equals, said = (piece.strip() for piece in part.partition("="))
        wanted = frozenset(word for word in (w.strip() for w in said.split(",")) if word)
        if part and (not equals or not status or status in ENDED or not wanted <= set(MAY_BE_SET)):
            raise ValueError(part)
        if part:
            found[status] = wanted
    return found


class Turn(StrEnum):
    """What a change of status asks for."""

    NOTHING = "nothing"
    MOVE_SHOP = "move the shop's order"
    CANCEL_THERE = "cancel the sales order"
    ASK = "ask a person"


@dataclass(frozen=True, slots=True)
class Moved:
    """A side's status in the shop's words, empty where it says nothing, and whether anything happened on that side.

    The other side has more words than the shop: approved and shipped are both "processing" to it.
    """

    now: str
    has_moved: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do, with the status to set or the sentence for a person."""

    turn: Turn
    status: str = ""
    reason: str = ""


def verdict(shop: Moved, there: Moved, name: str, moves: Mapping[str, frozenset[str]] = MOVES) -> Verdict:
    """What follows from both sides. ``name`` is what the other system is called, ``moves`` the table of ``moves_of``.

    A cancel in the shop comes first: the other side may refuse it, and then a person decides.
    """
    if shop.has_moved and shop.now == CANCELLED:
        return Verdict(Turn.NOTHING) if there.now == CANCELLED else Verdict(Turn.CANCEL_THERE, CANCELLED)
    if shop.has_moved and there.now == CANCELLED and not there.has_moved and shop.now not in ENDED:
        return Verdict(
            Turn.ASK,
            reason=f"It came back from cancelled in the shop, but its sales order in {name} is cancelled. Enter it "
            "there by hand and press Skip, or cancel it in the shop again.",
        )
    if not there.has_moved or not there.now or there.now == shop.now:
        return Verdict(Turn.NOTHING)
    if there.now in moves.get(shop.now, frozenset() if shop.now in OWN else OF_PLUGINS):
        return Verdict(Turn.MOVE_SHOP, there.now)
    if there.now == CANCELLED and shop.now == COMPLETED:
        return Verdict(
            Turn.ASK,
            reason=f"Cancelled in {name}, but completed in the shop. Cancel or refund it in the shop, or press Skip.",
        )
    return Verdict(Turn.NOTHING)


def joined(statuses: Collection[str]) -> str:
    """The one status of an order that was split into several sales orders; empty leaves the shop's order alone (MV-20).

    ``statuses`` are theirs in the shop's words, empty for one that says nothing about the order.
    """
    if PROCESSING in statuses:
        return PROCESSING
    (only,) = set(statuses) if len(set(statuses)) == 1 else ("",)
    return only
