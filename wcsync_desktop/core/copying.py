"""Orders that are copied from one shop into another: which way, what of them, and what follows later. Pure.

MI-1 to MI-7, PRODUCT.md rules 4, 5 and 17; WOOCOMMERCE.md, "Copying an order into another shop".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.order_status import CANCELLED, COMPLETED, ON_HOLD, OWN, PROCESSING
from wcsync_desktop.core.orders import Fate
from wcsync_desktop.core.records import Order
from wcsync_desktop.core.sales import OrderLine, as_charge
from wcsync_desktop.core.stock import is_whole

DEFAULT_SECONDS, SHORTEST, LONGEST = 300, 15, 3600
"""How often copies are made by themselves."""


BY_ROUTE = frozenset({"woocommerce", "vtiger"})
"""Kinds of connection to which orders go by routes."""


class Follow(StrEnum):
    """What becomes of a copy when its original's status changes."""

    OFF = "off"
    BY_HAND = "by hand"
    AUTOMATIC = "automatic"


@dataclass(frozen=True, slots=True)
class Route:
    """Orders placed in ``source`` are copied into ``target``, from ``since`` on (milliseconds UTC).

    Without ``tells_customer`` the customer's e-mail address is left out of the copy, so that the other shop cannot
    write to them (rule 5). ``looked`` is the change of the source up to which its orders were looked at.
    """

    source: int
    target: int
    since: int
    follow: Follow = Follow.BY_HAND
    tells_customer: bool = False
    seconds: int = DEFAULT_SECONDS
    looked: int = 0

    @property
    def pace_ms(self) -> int:
        """How often copies are made by themselves, in milliseconds."""
        return min(LONGEST, max(SHORTEST, self.seconds)) * 1000


class Missing(StrEnum):
    """What a person wants where a product of an order is not in the other shop."""

    WAIT = ""
    NAME = "name"
    """It becomes an amount with the product's name."""
    MAKE = "make"
    """It is added to the other shop first."""


FOLLOWED = frozenset({ON_HOLD, PROCESSING, COMPLETED, CANCELLED, "failed"})
"""Statuses that a copy may be moved to. What was refunded is settled by hand (rule 8)."""

STAYS = frozenset({CANCELLED, "refunded", "trash"})
"""A copy that stands so is not moved any more (E10)."""


def wants_to_follow(original: str, told: str, copy: str) -> bool:
    """Whether a copy in status ``copy`` is behind an original that is now ``original`` and was told as ``told``."""
    return original not in (told, copy) and original in FOLLOWED and copy not in STAYS


class Step(StrEnum):
    """What a copy needs now."""

    REST = "nothing"
    WAIT = "held"
    MAKE = "make it"
    COMPLETE = "complete it"
    TELL = "tell its original's status"
    ASK = "ask a person"


DUE = frozenset({Step.MAKE, Step.COMPLETE, Step.TELL})
"""Steps that Sync now takes: what they wait for is pending."""


@dataclass(frozen=True, slots=True)
class There:
    """The copy in the other shop: whether it is there (else it was deleted), and as what."""

    exists: bool
    status: str = ""
    is_complete: bool = True


def step(due: Fate, original: str, told: str, there: There | None, *, gone: bool, follows: bool) -> Step:
    """What a copy needs. ``original`` is the original's status, ``told`` the one that its copy was given last.

    ``there`` is None where no copy was made yet; ``gone``: the original is no longer in its shop.
    """
    if there is not None and there.exists:
        if not there.is_complete:
            return Step.COMPLETE
        behind = follows and not gone and wants_to_follow(original, told, there.status)
        return Step.TELL if behind else Step.REST
    if gone:
        return Step.REST
    if there is not None:
        return Step.ASK
    return {Fate.SEND: Step.MAKE, Fate.HOLD: Step.WAIT, Fate.ASK: Step.ASK, Fate.RESTS: Step.ASK}.get(due, Step.REST)


def copy_of(order: Order, mark: str, customer: str, products: Mapping[int, str], *, tells_customer: bool) -> Order:
    """The copy to be made. ``products`` holds the ids of the other shop's products by position of the line.

    A line without one is kept as a named amount without product. ``customer`` is the account there, empty for a guest.
    """
    lines, amounts = [], []
    for position, line in enumerate(order.lines or ()):
        if position in products:
            lines.append(replace(line, product=products[position], taken=Decimal(0)))
        else:
            amounts.append(as_charge(line))
    return replace(
        order,
        # A status of a plugin is not known in the other shop; paid or promised, it is work in progress.
        status=order.status if order.status in OWN else PROCESSING,
        stamp=mark,
        # A shop fills in the e-mail address of the account that an order belongs to, and then writes to it.
        customer=customer if tells_customer else "",
        email=order.email if tells_customer else "",
        lines=tuple(lines),
        fees=(*(order.fees or ()), *amounts),
        refunded=None,
        paid_at=None,
        above=None,
        of_vendor=None,
        is_complete=None,
    )


def in_parts(order: Order, products: Collection[int]) -> OrderLine | None:
    """The first of these lines (by position) that sells part of a piece."""
    lines = (line for n, line in enumerate(order.lines or ()) if n in products)
    return next((line for line in lines if not is_whole(line.quantity)), None)
