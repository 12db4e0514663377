"""The practice shop does what two real shops did: orders edited, refunded and trashed, fees, stock, names, caches."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from .real_life import Played, RealLife, read
from .real_life_scenario import ADDRESSED, ENDS, NOT_REPLAYED, american, greek

FOLDER = (
    Path(os.environ.get("WCSYNC_RECORDINGS") or Path(__file__).parents[3] / "shared" / "recordings")
    / "woocommerce-10.5-real-life"
)
if not FOLDER.is_dir():
    pytest.skip("the recordings of real life are not here", allow_module_level=True)

RECORDINGS = read(FOLDER)
REPLAYED = [name for name in RECORDINGS if name not in NOT_REPLAYED]

_TYPED = "the page sends a row's tax along with its amounts, which the practice shop reckons by itself"
DIFFERENT = {
    "29_line_quantity_0": "an order's total written straight into the database: the practice shop sums its rows",
    "21_edit_1_quantities_order-8.2": _TYPED,
    "21_edit_2_row_added_order-8.2": _TYPED,
}
"""What is recorded and not imitated, with the reason: these must differ."""


@pytest.fixture(scope="module")
def played() -> dict[str, Played]:
    found: dict[str, Played] = {}
    for version, suffix, lead in (("10.5", "", greek), ("8.2", "-8.2", american)):
        life = RealLife(RECORDINGS, version, suffix)
        lead(life)
        found |= life.played
        life.close()
    return found


def test_every_recording_is_replayed_or_listed_with_a_reason(played: dict[str, Played]) -> None:
    assert set(RECORDINGS) == set(played) | set(NOT_REPLAYED)
    assert not set(played) & set(NOT_REPLAYED)
    assert all((*NOT_REPLAYED.values(), *DIFFERENT.values()))


@pytest.mark.parametrize("name", REPLAYED)
def test_status_is_the_recorded_one(played: dict[str, Played], name: str) -> None:
    pair = played[name]
    assert pair.ours.status_code == pair.recorded["status"], pair.ours.text[:500]


@pytest.mark.parametrize("name", [name for name in REPLAYED if name not in ADDRESSED])
def test_the_answer_says_what_is_recorded(played: dict[str, Played], name: str) -> None:
    differences = played[name].differences
    assert bool(differences) == (name in DIFFERENT), differences[:20]


_TOLD = ("X-WC-Cache", "Cache-Control", "Allow")


@pytest.mark.parametrize("name", REPLAYED)
def test_headers_are_the_recorded_ones(played: dict[str, Played], name: str) -> None:
    recorded, ours = played[name].recorded["headers"], played[name].ours.headers
    assert {header: ours.get(header) for header in _TOLD} == {header: recorded.get(header) for header in _TOLD}
    for header in ("ETag", "X-WC-Date", "X-WP-Total", "X-WP-TotalPages", "Location"):
        assert (header in ours) == (header in recorded), header


@pytest.mark.parametrize("name", [*ENDS, *ADDRESSED])
def test_lists_end_and_are_addressed_as_recorded(played: dict[str, Played], name: str) -> None:
    recorded, ours = played[name].recorded["headers"], played[name].ours.headers
    for header in ("X-WP-Total", "X-WP-TotalPages"):
        assert (ours[header] == "0") == (recorded[header] == "0")
    if "next" not in recorded["Link"]:
        assert _addresses(ours["Link"]) == _addresses(recorded["Link"])


def _addresses(link: str) -> list[str]:
    """What the links ask for, without the site and the page: how many pages there are is the shop's own."""
    return re.sub(r"https://[^/]+/|(?<=[?&]page=)[1-9]\d*", "", link).split(", ")
