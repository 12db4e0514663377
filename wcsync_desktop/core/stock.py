"""What a shop may sell of a product: the leader's available quantity less what is sold and not known there (E11). Pure.

A shop's own orders lower its stock at once, the leader hears of them later. In between the leader's figure is too high
by just those pieces; they are *reserved*. ``physical`` is the other way round, for starting quantities from the shop.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal


@dataclass(frozen=True, slots=True)
class Level:
    """What the leader's stock list says of a product.

    ``available`` may be sold, over all locations that count (MEGAVENTORY.md 10.1); ``physical`` and ``available_here``
    belong to the one location whose quantity can be set. None: the list does not tell it, which is not 0.
    """

    available: Decimal | None
    physical: Decimal | None = None
    available_here: Decimal | None = None


def for_shop(available: Decimal, reserved: Decimal) -> Decimal:
    """The quantity for a shop, in whole pieces: half a one cannot be sold."""
    return (available - reserved).to_integral_value(ROUND_FLOOR)


def physical(wanted: Decimal, reserved: Decimal, level: Level | None) -> Decimal:
    """The physical quantity at one location with which the leader's figure less ``reserved`` is ``wanted``.

    What is sold and not shipped still lies on the shelf; what lies at other locations counts there already.
    """
    wanted = max(wanted, Decimal(0)) + reserved
    if level is None or level.available is None:
        return wanted
    here = level.available_here or Decimal(0)
    committed = (level.physical or Decimal(0)) - here
    return max(Decimal(0), wanted + committed - (level.available - here))
