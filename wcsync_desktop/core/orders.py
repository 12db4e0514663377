"""What becomes of an order: sent, held, left alone, or not yet (PRODUCT.md rules 2 and 3; MV-28, MV-29, E25). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from wcsync_desktop.core.bundles import BUNDLES, Bundles, bundles_in
from wcsync_desktop.core.order_status import COMPLETED, OWN, PROCESSING
from wcsync_desktop.core.records import Kind, Order
from wcsync_desktop.core.sub_orders import Level, level_in

ORDERS_NEED = frozenset({Kind.PRODUCT.value, Kind.CUSTOMER.value, Kind.TAX.value})
"""Kinds that must have been imported into another system before orders travel there, and stock with them."""

DEFAULT_STATUSES = ("on-hold", "processing", "completed")
LEFT_OPTION = "order_statuses_left"
"""The setting of a shop that names statuses in which orders rest on purpose: neither sent nor told."""

NEVER_SENT = frozenset({"checkout-draft", "auto-draft", "draft", "pending", "trash", "failed"})
"""Statuses that cannot be ticked: drafts and what nobody has paid or promised to pay."""

LOOK_BACK_MS = 30 * 86_400_000
"""Orders are looked at that changed this long before the start date, to know which were there already (E25)."""


_A_MOMENT_MS = 60_000
"""So far the times that a shop tells may be apart from its clock."""

LONG_AGO_MS = 978_307_200_000
"""2001: what a shop dates before that is no date, but an empty one written as a number ("-0001-11-30", 1970)."""


class Fate(StrEnum):
    """What is to be done with an order now."""

    SEND = "send"
    HOLD = "hold"
    ASK = "ask a person"
    RESTS = "tell a person where it rests"
    BASELINE = "baseline"
    NOT_YET = "not yet"


ASKED = frozenset({Fate.ASK, Fate.RESTS})
"""What a person decides about."""


class Decided(StrEnum):
    """Whether an order counts, decided when it is first seen in a status that is sent, and kept (E25).

    Only leaving these statuses makes it open again, or a person who chooses another start date.
    """

    OPEN = ""
    COUNTS = "counts"
    BEFORE = "was there before the start"
    LONG_BEFORE = "placed long before the start"
    UNKNOWN = "does not say when"
    RESTS = "rests in a status that is not sent"


LEFT_ALONE = frozenset({Decided.BEFORE, Decided.LONG_BEFORE})
"""Baseline: it was there before, and is left alone."""


class Hold(StrEnum):
    """What a person wants of an order before it is sent."""

    AS_SET = ""
    HELD = "held"
    AT_ONCE = "at once"


@dataclass(frozen=True, slots=True)
class OrderSettings:
    """A shop's settings for its orders. ``starts_at`` is milliseconds UTC by the shop's clock; ``hold_ms`` how long an
    order waits. Of those that rest in one of ``left_alone`` nobody is told."""

    starts_at: int
    statuses: frozenset[str] = frozenset(DEFAULT_STATUSES)
    hold_ms: int = 0
    bundles: Bundles = Bundles.AS_MARKED
    left_alone: frozenset[str] = frozenset()
    level: Level = Level.WHOLE


def order_settings(options: Mapping[str, str]) -> OrderSettings | None:
    """The settings kept with a connection; None where orders have no start date yet, so that none is sent."""
    starts = options.get("orders_from", "")
    return settings_from(options, int(starts)) if starts.isdigit() else None


def settings_from(options: Mapping[str, str], starts_at: int) -> OrderSettings:
    """The same with another start, milliseconds UTC."""
    ticked = _words(options.get("order_statuses", ",".join(DEFAULT_STATUSES)))
    hold = options.get("order_hold_seconds", "0")
    return OrderSettings(
        starts_at,
        ticked - NEVER_SENT,
        int(hold) * 1000 if hold.isdigit() else 0,
        bundles_in(options.get(BUNDLES, "")),
        _words(options.get(LEFT_OPTION, "")),
        level_in(options),
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split(",") if word.strip())


@dataclass(frozen=True, slots=True)
class Moments:
    """When an order was placed, paid and last changed, milliseconds UTC by its shop's clock; None where unknown."""

    placed: int | None = None
    paid: int | None = None
    changed: int | None = None


def moment(text: str | None) -> int | None:
    """Milliseconds UTC of a shop's date; None where it tells no day. Without an offset it is UTC."""
    try:
        found = datetime.fromisoformat(text or "")
        told = int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
    return told if told >= LONG_AGO_MS else None


def decide(order: Order, settings: OrderSettings, when: Moments, before: Decided) -> Decided:
    """Whether the order counts; ``before`` is what was decided at an earlier look.

    Orders already in a ticked status at the start are baseline; whatever enters one later counts, even if it was placed
    before, and even if it is seen only when a plugin has moved it on. All times are the shop's, and so is the start:
    this computer's clock says nothing here. One without a date is not old; where it tells no time at all a person is
    asked.
    """
    stands = _stands(order.status or "", settings, when)
    if stands is _Stands.OUT:
        return Decided.OPEN
    if before not in (Decided.OPEN, Decided.UNKNOWN, Decided.RESTS):
        return before
    if stands is _Stands.IN:
        return first_seen(settings, when)
    if stands is _Stands.PASSED:
        return first_seen(settings, replace(when, changed=None))
    # Where it rests may be no status of a sale at all: of an old one nothing is said.
    return Decided.RESTS if first_seen(settings, when) in (Decided.COUNTS, Decided.UNKNOWN) else Decided.OPEN


class _Stands(StrEnum):
    """Where an order stands with regard to the statuses that are sent."""

    IN = "in one of them"
    PASSED = "passed through one of them"
    RESTS = "in a plugin's, and nothing says how it came there"
    OUT = "in none"


def _stands(status: str, settings: OrderSettings, when: Moments) -> _Stands:
    """An order that was paid was processing, or went to completed at once, whatever a plugin calls it since."""
    if status in settings.statuses:
        return _Stands.IN
    if not status or status in settings.left_alone or (status in OWN and status != COMPLETED):
        return _Stands.OUT
    if when.paid is not None and settings.statuses & {PROCESSING, COMPLETED}:
        return _Stands.PASSED
    return _Stands.OUT if status == COMPLETED else _Stands.RESTS


def first_seen(settings: OrderSettings, when: Moments) -> Decided:
    """Whether an order counts that is seen for the first time in a status that is sent."""
    starts = settings.starts_at // 1000 * 1000  # servers tell the time in whole seconds
    if when.placed is not None and when.placed < starts - LOOK_BACK_MS:
        return Decided.LONG_BEFORE
    entered = next((t for t in (when.changed, when.paid, when.placed) if t is not None), None)
    if entered is None:
        return Decided.UNKNOWN
    return Decided.COUNTS if entered >= starts else Decided.BEFORE


def fate(decided: Decided, settings: OrderSettings, when: Moments, *, now: int, hold: Hold = Hold.AS_SET) -> Fate:
    """What to do with an order that has not been sent. ``now`` is the shop's clock.

    What a person wants to go at once goes, whatever is not known of it.
    """
    if decided is Decided.OPEN:
        return Fate.NOT_YET
    if decided in LEFT_ALONE:
        return Fate.BASELINE
    if hold is Hold.AT_ONCE:
        return Fate.SEND
    if decided in (Decided.UNKNOWN, Decided.RESTS):
        return Fate.ASK if decided is Decided.UNKNOWN else Fate.RESTS
    return Fate.HOLD if hold is Hold.HELD or _waits(settings.hold_ms, when.changed, now) else Fate.SEND


def _waits(hold_ms: int, changed: int | None, now: int) -> bool:
    """Whether its hold time is not over; a change in the future is no time to wait for."""
    return changed is not None and -_A_MOMENT_MS <= now - changed < hold_ms


def why_asked(fate: Fate, order: Order) -> str:
    """What a person is told of an order that waits for a word."""
    if fate is Fate.RESTS:
        return (
            f"It rests in “{order.status}”, a status that is not sent. If such orders are to be sent, add it in the "
            "shop's settings (Send orders that are); if not, add it there under Leave alone. Or press Sync order."
        )
    return (
        "The shop does not say when this order was placed or changed, so it may be an old one. Press Sync order to "
        "send it, or Skip."
    )
