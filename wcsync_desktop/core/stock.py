"""What a shop may sell of a product: the leader's available quantity less what is sold and not known there (E11). Pure.

A shop's own orders lower its stock at once, the leader hears of them later. In between the leader's figure is too high
by just those pieces; they are *reserved*. ``physical`` is the other way round, for starting quantities from the shop.
What a shop does not count, or counts for several products together, has no quantity of its own: it is left untouched
(PRODUCT.md rule 28).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.money import plain
from wcsync_desktop.core.records import Counting, Product
from wcsync_desktop.core.reserved import Reserved, allowed


@dataclass(frozen=True, slots=True)
class Level:
    """What the leader's stock list says of a product.

    ``available`` may be sold, over all locations that count (MEGAVENTORY.md 10.1); ``physical`` and ``available_here``
    belong to the one location whose quantity can be set. None: the list does not tell it, which is not 0.
    """

    available: Decimal | None
    physical: Decimal | None = None
    available_here: Decimal | None = None


class Untouched(StrEnum):
    """Why the quantity of a product in a shop is left as it is."""

    NOT_COUNTED = "not counted"
    """The shop does not count its pieces: it can be sold without end, and a figure would switch counting on."""
    SHARED = "shared"
    """A variation without a figure of its own: its parent's counts for all variations."""
    NO_FIGURE = "no figure"
    """The shop counts it and has no figure, so that nothing is known of what it sold."""
    PARTS = "parts"
    """The figure has parts of a piece, and the shop is not known to count such."""


STOCK_DECIMALS = "stock_decimals"
"""The setting of a shop that says whether it counts parts of a piece: yes or no; else that is learned from it."""


def counts_parts(options: Mapping[str, str], seen: bool) -> bool:
    """Whether a shop counts parts of a piece: as a person said, else as its own figures were ``seen`` to do."""
    return {"yes": True, "no": False}.get(options.get(STOCK_DECIMALS, "").strip().casefold(), seen)


def is_whole(quantity: Decimal) -> bool:
    """Whether a quantity has no parts of a piece."""
    return quantity == quantity.to_integral_value()


def untouched(product: Product) -> Untouched | None:
    """Why no quantity can be written to a shop's product, nor taken from it, whatever the quantity; None where it can.

    One that was read by an earlier release does not say whose pieces are counted.
    """
    if product.counting is Counting.PARENT:
        return Untouched.SHARED
    if product.stock is not None:
        return None
    return Untouched.NO_FIGURE if product.counting is Counting.OWN else Untouched.NOT_COUNTED


def why_untouched(why: Untouched, keeper: str, wanted: Decimal) -> str:
    """The sentence for a person, with the way out. ``keeper`` decides about the quantity and says ``wanted``."""
    match why:
        case Untouched.NOT_COUNTED:
            said = (
                "It is not counted in the shop; its quantity is left alone. Switch it on in the shop: product → "
                f"Inventory → Track stock quantity. From then on {keeper} decides about it."
            )
        case Untouched.SHARED:
            return (
                f"In the shop all variations of its product share one quantity, so those of {keeper} cannot be kept "
                "one by one. The shop's figure is left alone. To have it kept, switch on Manage stock for every "
                "variation in the shop; else press Leave it as it is."
            )
        case Untouched.NO_FIGURE:
            said = (
                "It is counted in the shop, which has no figure of it; its quantity is left alone. Enter one in the "
                f"shop: product → Inventory → Quantity. From then on {keeper} decides about it."
            )
        case Untouched.PARTS:
            said = (
                "Its quantity has parts of a piece, and the shop is not known to count such; the shop's figure is left "
                "alone. If the shop counts parts of a piece, say so in the settings of its connection; else make it "
                f"whole in {keeper}."
            )
    return f"{said} It is {plain(wanted)} there."


def not_taken(why: Untouched | None) -> str:
    """Why no starting quantity is taken from a shop's product."""
    match why:
        case Untouched.SHARED:
            return "In the shop it shares the quantity of its product with the other variations; enter its own by hand."
        case Untouched.NO_FIGURE:
            return "It is counted in the shop, which has no figure of it. Enter one there."
        case _:
            return "The shop does not count its stock."


def for_shop(available: Decimal, reserved: Reserved, shows: Decimal | None) -> Decimal:
    """The quantity for a shop that ``shows`` a figure now."""
    return allowed(available, reserved, shows)


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
