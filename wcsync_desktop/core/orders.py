"""What becomes of an order: sent, held, left alone, or not yet (PRODUCT.md rules 2 and 3; MV-28, MV-29, E25). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wcsync_desktop.core.records import Kind, Order

ORDERS_NEED = frozenset({Kind.PRODUCT.value, Kind.CUSTOMER.value, Kind.TAX.value})
"""Kinds that must have been imported into another system before orders travel there, and stock with them."""

DEFAULT_STATUSES = ("on-hold", "processing", "completed")
NEVER_SENT = frozenset({"checkout-draft", "auto-draft", "draft", "pending", "trash", "failed"})
"""Statuses that cannot be ticked: drafts and what nobody has paid or promised to pay."""

LOOK_BACK_MS = 30 * 86_400_000
"""Orders are looked at that changed this long before the start date, to know which were there already (E25)."""


class Fate(StrEnum):
    """What is to be done with an order now."""

    SEND = "send"
    HOLD = "hold"
    BASELINE = "baseline"
    NOT_YET = "not yet"


class Hold(StrEnum):
    """What a person wants of an order before it is sent."""

    AS_SET = ""
    HELD = "held"
    AT_ONCE = "at once"


@dataclass(frozen=True, slots=True)
class OrderSettings:
    """A shop's settings for its orders. ``starts_at`` is milliseconds UTC; ``hold_ms`` how long an order waits."""

    starts_at: int
    statuses: frozenset[str] = frozenset(DEFAULT_STATUSES)
    hold_ms: int = 0


def order_settings(options: Mapping[str, str]) -> OrderSettings | None:
    """The settings kept with a connection; None where orders have no start date yet, so that none is sent."""
    starts = options.get("orders_from", "")
    return settings_from(options, int(starts)) if starts.isdigit() else None


def settings_from(options: Mapping[str, str], starts_at: int) -> OrderSettings:
    """The same with another start, milliseconds UTC."""
    ticked = [s.strip() for s in options.get("order_statuses", ",".join(DEFAULT_STATUSES)).split(",") if s.strip()]
    hold = options.get("order_hold_seconds", "0")
    return OrderSettings(starts_at, frozenset(ticked) - NEVER_SENT, int(hold) * 1000 if hold.isdigit() else 0)


def fate(
    order: Order,
    settings: OrderSettings,
    *,
    changed_at: int,
    placed_at: int,
    was_baseline: bool,
    now: int,
    hold: Hold = Hold.AS_SET,
) -> Fate:
    """What to do with an order that has not been sent. Times are milliseconds UTC.

    Orders already in a ticked status at the start date are baseline; whatever enters one later is sent, even if it was
    placed before. Servers tell the time in whole seconds. ``was_baseline``: it was so when last seen, and has been in a
    ticked status ever since.
    """
    if order.status not in settings.statuses:
        return Fate.NOT_YET
    if was_baseline or changed_at < settings.starts_at // 1000 * 1000 or placed_at < settings.starts_at - LOOK_BACK_MS:
        return Fate.BASELINE
    if hold is Hold.HELD or (hold is Hold.AS_SET and now < changed_at + settings.hold_ms):
        return Fate.HOLD
    return Fate.SEND
