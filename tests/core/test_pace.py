"""How much is asked of a server at once, and how long something takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.core.pace import FIRST, Arrival, Pace


def test_it_begins_modestly_grows_while_all_is_well_and_halves_when_the_server_strains() -> None:
    pace = Pace(8)
    assert pace.limit == FIRST
    for _ in range(40):
        pace.answered()
    assert pace.limit == 8
    pace.strained()
    assert pace.limit == 4
    pace.strained()
    pace.strained()
    pace.strained()
    assert pace.limit == 1
    for _ in range(4):
        pace.answered()
    assert pace.limit == 1, "a server that strained is given time"
    for _ in range(100):
        pace.answered()
    assert pace.limit == 8


@given(st.integers(-3, 12), st.lists(st.booleans(), max_size=200))
def test_it_never_leaves_its_bounds(ceiling: int, answers: list[bool]) -> None:
    pace = Pace(ceiling)
    for good in answers:
        (pace.answered if good else pace.strained)()
        assert 1 <= pace.limit <= max(1, ceiling)


def test_the_time_left_is_a_range_around_what_the_last_half_minute_says() -> None:
    arrival = Arrival()
    assert arrival.seconds_left(100) is None
    for second in range(11):
        arrival.at(second * 1000, second * 5)
    assert arrival.rate == 5.0
    assert arrival.seconds_left(150) == (16.0, 28.0)
    arrival.at(12_000, 3)
    assert arrival.rate is None, "another phase begins anew"


def test_a_rate_forgets_what_was_long_ago() -> None:
    arrival = Arrival(window_ms=10_000)
    for second in range(60):
        arrival.at(second * 1000, second * 100 if second < 30 else 3000 + (second - 30))
    assert arrival.rate is not None
    assert arrival.rate < 2
