"""Whether an order counts is decided once, by its shop's clock, and never by this computer's (E25, E9)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.core.order_status import MAY_BE_SET, Moved, Turn, moves_of, verdict
from wcsync_desktop.core.orders import (
    LEFT_ALONE,
    LOOK_BACK_MS,
    Decided,
    Fate,
    Hold,
    Moments,
    OrderSettings,
    decide,
    fate,
    moment,
    why_asked,
)
from wcsync_desktop.core.records import Order

HOUR = 3_600_000
START = 1_750_000_000_000
SETTINGS = OrderSettings(START)
PAID = Order(status="processing")


@pytest.mark.parametrize(
    "empty", [None, "", "-0001-11-30T00:00:00", "0000-00-00 00:00:00", "1970-01-01T00:00:00", "soon", "0001-01-01"]
)
def test_what_tells_no_day_is_no_time(empty: str | None) -> None:
    assert moment(empty) is None


def test_a_time_without_an_offset_is_utc() -> None:
    assert moment("2026-03-01T10:00:00") == moment("2026-03-01T12:00:00+02:00") == 1_772_359_200_000


@pytest.mark.parametrize(
    ("when", "found"),
    [
        (Moments(START + HOUR, None, START + HOUR), Decided.COUNTS),
        (Moments(START - HOUR, None, START - HOUR), Decided.BEFORE),
        (Moments(START - HOUR, None, START + HOUR), Decided.COUNTS),
        (Moments(START - 2 * LOOK_BACK_MS, None, START + HOUR), Decided.LONG_BEFORE),
        (Moments(None, None, START + HOUR), Decided.COUNTS),
        (Moments(START + HOUR, None, None), Decided.COUNTS),
        (Moments(None, START + HOUR, None), Decided.COUNTS),
        (Moments(START - HOUR, START - HOUR, None), Decided.BEFORE),
        (Moments(), Decided.UNKNOWN),
    ],
)
def test_one_that_lacks_a_date_is_not_old(when: Moments, found: Decided) -> None:
    assert decide(PAID, SETTINGS, when, Decided.OPEN) is found


def test_one_that_tells_no_time_at_all_is_asked_about_and_sent_when_a_person_says_so() -> None:
    assert fate(Decided.UNKNOWN, SETTINGS, Moments(), now=START) is Fate.ASK
    assert fate(Decided.UNKNOWN, SETTINGS, Moments(), now=START, hold=Hold.AT_ONCE) is Fate.SEND


def test_a_change_in_the_far_future_is_no_time_to_wait_for() -> None:
    held = replace(SETTINGS, hold_ms=2 * HOUR)
    future = Moments(START, None, START + 1000 * HOUR)
    assert fate(Decided.COUNTS, held, future, now=START + HOUR) is Fate.SEND
    assert fate(Decided.COUNTS, held, replace(future, changed=START), now=START + HOUR) is Fate.HOLD
    assert fate(Decided.COUNTS, held, replace(future, changed=START), now=START + 3 * HOUR) is Fate.SEND


statuses = st.sampled_from(["pending", "on-hold", "processing", "completed", "cancelled"])
times = st.integers(START - 3 * LOOK_BACK_MS, START + 3 * LOOK_BACK_MS)


@given(st.lists(st.tuples(statuses, times), min_size=1, max_size=12))
def test_what_was_decided_stays_until_the_order_leaves_the_statuses_that_are_sent(looks: list[tuple[str, int]]) -> None:
    seen: list[tuple[str, Decided]] = []
    decided = Decided.OPEN
    for status, changed in looks:
        decided = decide(Order(status=status), SETTINGS, Moments(START, None, changed), decided)
        seen.append((status, decided))
    for (_, first), (status, then) in pairwise(seen):
        if status not in SETTINGS.statuses:
            assert then is Decided.OPEN
        elif first is not Decided.OPEN:
            assert then is first


@given(times, times)
def test_what_enters_a_status_that_is_sent_after_the_start_is_never_left_alone(placed: int, entered: int) -> None:
    when = Moments(placed, None, entered)
    waiting = decide(Order(status="pending"), SETTINGS, when, Decided.LONG_BEFORE)
    found = decide(PAID, SETTINGS, when, waiting)
    if entered >= START and placed >= START - LOOK_BACK_MS:
        assert found not in LEFT_ALONE


PACKED = Order(status="packed")
NEW = Moments(START + HOUR, None, START + 3 * HOUR)


def paid(at: int) -> Moments:
    return replace(NEW, paid=at)


@pytest.mark.parametrize("status", ["packed", "completed"])
def test_what_was_paid_and_moved_on_before_it_was_seen_has_entered_a_status_that_is_sent(status: str) -> None:
    only_processing = replace(SETTINGS, statuses=frozenset({"processing"}))
    order = Order(status=status)
    assert decide(order, only_processing, paid(START + HOUR), Decided.OPEN) is Decided.COUNTS
    assert decide(order, only_processing, paid(START - HOUR), Decided.OPEN) is Decided.BEFORE


@pytest.mark.parametrize("status", ["cancelled", "refunded", "failed", "trash", "pending", "on-hold"])
def test_what_was_paid_and_has_ended_or_waits_again_is_not_sent(status: str) -> None:
    only_processing = replace(SETTINGS, statuses=frozenset({"processing"}))
    assert decide(Order(status=status), only_processing, paid(START + HOUR), Decided.OPEN) is Decided.OPEN


def test_one_that_was_seen_before_and_is_moved_on_by_a_plugin_still_counts() -> None:
    assert decide(PACKED, SETTINGS, NEW, Decided.COUNTS) is Decided.COUNTS
    assert decide(PACKED, SETTINGS, NEW, Decided.BEFORE) is Decided.BEFORE


def test_one_that_rests_in_a_plugins_status_is_told_and_not_an_old_one() -> None:
    told = decide(PACKED, SETTINGS, NEW, Decided.OPEN)
    assert fate(told, SETTINGS, NEW, now=START) is Fate.RESTS
    assert "rests in “packed”" in why_asked(Fate.RESTS, PACKED)
    old = Moments(START - HOUR, None, START - HOUR)
    assert decide(PACKED, SETTINGS, old, Decided.OPEN) is Decided.OPEN
    assert decide(PAID, SETTINGS, NEW, told) is Decided.COUNTS
    assert fate(told, SETTINGS, NEW, now=START, hold=Hold.AT_ONCE) is Fate.SEND


def test_a_status_that_is_left_alone_on_purpose_is_neither_sent_nor_told() -> None:
    left = replace(SETTINGS, left_alone=frozenset({"packed"}))
    assert decide(PACKED, left, paid(START + HOUR), Decided.OPEN) is Decided.OPEN


@pytest.mark.parametrize(
    ("text", "status", "becomes"),
    [
        ("", "packed", {"completed", "cancelled"}),
        ("packed = completed", "packed", {"completed"}),
        ("quote=;packed=completed , cancelled", "quote", set()),
        ("on-hold = cancelled", "on-hold", {"cancelled"}),
        ("", "pending", set()),
        ("", "refunded", set()),
    ],
)
def test_what_the_other_side_makes_of_a_status_is_a_table_that_a_person_can_change(
    text: str, status: str, becomes: set[str]
) -> None:
    moved = {
        there
        for there in MAY_BE_SET
        if verdict(Moved(status, False), Moved(there, True), "MV", moves_of(text)).turn is Turn.MOVE_SHOP
    }
    assert moved == becomes


@pytest.mark.parametrize("text", ["packed", "=completed", "packed=sent", "refunded=completed"])
def test_an_entry_of_that_table_that_cannot_be_meant_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        moves_of(text)
