"""Pieces by which a shop's stock and the leader's differ because of orders, and what a shop may show meanwhile. Pure.

E11 and PRODUCT.md rule 27. What a shop took and the leader does not count is kept back. What a shop gave back and the
leader still promises is known to the shop only: perhaps the leader has it back already, by a document that says nothing
of the order. Both figures can be true, so that the shop's is left alone between them; neither is sold twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Reserved:
    """Of one product: pieces that shops ``took`` and the leader does not count, and that they ``gave_back`` and the
    leader still promises. Neither is negative."""

    took: Decimal = NOTHING
    gave_back: Decimal = NOTHING

    def and_(self, pieces: Decimal) -> Reserved:
        """With the signed pieces of another order."""
        return Reserved(self.took + max(pieces, NOTHING), self.gave_back + max(-pieces, NOTHING))

    @property
    def net(self) -> Decimal:
        """By how many pieces the leader's figure is too high for the shops together; negative: too low."""
        return self.took - self.gave_back


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces of one product for one order that was sent.

    ``taken`` in its shop; what it stands for ``there`` now, and when it was last looked at (``before``). ``is_even``:
    nothing about the order is open, so that the leader's figure counts whatever the two numbers are; ``is_over``: it
    will not move pieces any more.
    """

    taken: Decimal = NOTHING
    there: Decimal = NOTHING
    before: Decimal = NOTHING
    is_even: bool = False
    is_over: bool = False


def allowed(available: Decimal, reserved: Reserved, shows: Decimal | None) -> Decimal:
    """The quantity for a shop that ``shows`` a figure now: that one where it may be true, else the nearest that may.

    ``shows`` is None where it has none.
    """
    least = available - reserved.took
    return least if shows is None else min(max(shows, least), least + reserved.gave_back)
