"""Orders that a vendor plugin splits: the customer's whole order, and beside it a part for each vendor. Pure.

All of them stand in the shop's list with the same goods, and one level of them is sent (PRODUCT.md rule 29). An order
under another one need not be a part of it: plugins for deposits and links between orders use the same field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.order_status import COMPLETED, ENDED
from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import OrderLine

LEVEL_OPTION = "order_level"
"""The setting of a shop that says which level is sent."""


class Level(StrEnum):
    """Which orders of a split one are sent."""

    WHOLE = "whole"
    PARTS = "parts"


class Kinship(StrEnum):
    """What an order is to the one above it."""

    UNKNOWN = ""
    PART = "part"
    OWN = "own"
    """It sells something else."""
    UNCERTAIN = "uncertain"
    """It sells the same for other amounts or on another day, as the rest of a deposit does."""


def level_in(options: Mapping[str, str]) -> Level:
    """The level that is sent of a shop's orders."""
    return Level.PARTS if options.get(LEVEL_OPTION) == Level.PARTS else Level.WHOLE


def kinship(order: Order, above: Order) -> Kinship:
    """What an order is to the one above it: a vendor's mark proves a part, else goods and amounts do."""
    if order.of_vendor:
        return Kinship.PART
    lines = order.lines or ()
    if not lines:
        return Kinship.UNCERTAIN
    alike = [[line for line in above.lines or () if line.product == own.product and line.product] for own in lines]
    if not all(alike):
        return Kinship.OWN
    fits = all(any(_holds(line, own) for line in found) for own, found in zip(lines, alike, strict=True))
    return Kinship.PART if fits and _split_at_once(order, above) else Kinship.UNCERTAIN


def _split_at_once(order: Order, above: Order) -> bool:
    """False where the order was placed on another day than the one above: a plugin splits one when it is placed."""
    try:
        apart = datetime.fromisoformat(order.placed_at or "") - datetime.fromisoformat(above.placed_at or "")
    except (ValueError, TypeError):
        return True
    return abs(apart) < timedelta(days=1)


def _holds(line: OrderLine, part: OrderLine) -> bool:
    """True where a line of the whole can be that of a part: as many pieces or more, each for the same."""
    if line.quantity < part.quantity or not part.quantity:
        return False
    return abs(line.total / line.quantity - part.total / part.quantity) <= Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Family:
    """What is known of the orders around one. ``number`` is that of the order above, ``above`` the order itself, None
    where it cannot be read (any more); ``parts`` are those below it."""

    kinship: Kinship = Kinship.OWN
    number: str = ""
    above: Order | None = None
    above_was_sent: bool = False
    parts: tuple[Order, ...] = ()


@dataclass(frozen=True, slots=True)
class Instead:
    """Why an order is not sent itself, and whether a person has to decide about it."""

    reason: str
    asks: bool = False


def instead(family: Family, level: Level) -> Instead | None:
    """Why an order is not sent itself, None where it is."""
    if family.parts and level is Level.PARTS:
        numbers = ", ".join(part.number or "?" for part in family.parts)
        return Instead(f"Its parts are sent in its place: {numbers}.")
    if family.kinship is Kinship.OWN or (family.kinship is Kinship.PART and level is Level.PARTS):
        return None
    if family.kinship is Kinship.UNKNOWN:
        return Instead(f"It stands under order {family.number}, which could not be read yet.")
    if family.kinship is Kinship.UNCERTAIN:
        return Instead(
            f"It stands under order {family.number} and sells the same for other amounts or on another day, as the "
            "rest of a deposit does. Press Sync order to send it, too, or Skip.",
            asks=True,
        )
    ended = family.above is None or (family.above.status in ENDED and family.above.status != COMPLETED)
    if ended and not family.above_was_sent:
        said = "gone" if family.above is None else family.above.status
        return Instead(
            f"It is part of order {family.number}, which is {said} and is not sent. Press Sync order to send this "
            "part by itself, or Skip.",
            asks=True,
        )
    return Instead(f"It is part of order {family.number}, which is sent as a whole.")
