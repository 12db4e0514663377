"""From when on changes are read: nothing written late is missed, and a burst of changes is not read for ever (E1)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.observations import OVERLAP_MS, ObservationWriter
from wcsync_desktop.database.schema import Connection
from wcsync_desktop.database.statements import insert

FEED = Kind.PRODUCT.value
NEWEST = 50_000_000
NOW = 90_000_000
"""Our clock; the server's is another one."""


@pytest.fixture
def observations(tmp_path: Path) -> Iterator[ObservationWriter]:
    database = Database(tmp_path / "data.sqlite3")
    database.open_writer()
    with database.transaction():
        insert(Connection, uid="1", kind="woocommerce", name="Shop", address="x", created_at=0)
    yield ObservationWriter(database)
    database.close()


def read(observations: ObservationWriter, newest: int | None, began: int, *, moves: bool = True) -> None:
    """A pass over changes that saw ``newest`` and began then."""
    state = observations.start_pass(1, FEED, 1, ("p",), observations.from_when(1, FEED))
    observations.store_page(1, Kind.PRODUCT, FEED, 1, state, (), began=began, newest=newest, shared=frozenset({"name"}))
    observations.finish_pass(1, FEED, 1, began=began, moves=moves, everything=False)


def test_what_was_written_at_about_the_newest_time_is_read_again_once_it_is_surely_visible(
    observations: ObservationWriter,
) -> None:
    assert observations.from_when(1, FEED) is None
    read(observations, NEWEST, NOW)
    assert observations.from_when(1, FEED) == NEWEST - OVERLAP_MS
    read(observations, NEWEST, NOW + OVERLAP_MS - 1)
    assert observations.from_when(1, FEED) == NEWEST - OVERLAP_MS, "it began too early to see what comes late"
    read(observations, NEWEST, NOW + OVERLAP_MS)
    assert observations.from_when(1, FEED) == NEWEST
    read(observations, None, NOW + 2 * OVERLAP_MS)
    assert observations.from_when(1, FEED) == NEWEST


def test_a_newer_change_is_looked_at_again_like_the_first(observations: ObservationWriter) -> None:
    read(observations, NEWEST, NOW)
    read(observations, NEWEST, NOW + OVERLAP_MS)
    read(observations, NEWEST + 5, NOW + 2 * OVERLAP_MS)
    assert observations.from_when(1, FEED) == NEWEST + 5 - OVERLAP_MS


def test_while_our_clock_is_set_back_it_is_read_again_and_again(observations: ObservationWriter) -> None:
    read(observations, NEWEST, NOW)
    read(observations, NEWEST, NOW - 10 * OVERLAP_MS)
    assert observations.from_when(1, FEED) == NEWEST - OVERLAP_MS


def test_a_pass_that_was_gone_on_with_moves_nothing(observations: ObservationWriter) -> None:
    read(observations, NEWEST, NOW)
    read(observations, NEWEST, NOW + OVERLAP_MS, moves=False)
    assert observations.from_when(1, FEED) is None
