"""Windows over a shop's lists: everything once, in pieces that a host can bear; secrets that a server echoes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.connectors.http import Answer
from wcsync_desktop.connectors.woocommerce.client import WooClient
from wcsync_desktop.connectors.woocommerce.window import FEW, Window, first, is_whole


def rows_of(positions: list[str]) -> list[int]:
    windows = map(Window.at, positions)
    return sorted(r for w in windows for r in range(w.offset, w.offset + (w.size if w.expects is None else w.expects)))


@given(total=st.integers(FEW + 1, 3000), seconds=st.floats(0, 60))
def test_all_rows_follow_from_the_first_window_once(total: int, seconds: float) -> None:
    window = Window.at(first("p", "2026-01-01T00:00:00", "2026-01-02T00:00:00"))
    following = [Window.at(p) for p in window.rest(total, seconds, 812)]
    assert rows_of([str(w) for w in following]) == list(range(FEW, total))
    assert {(w.since, w.behind) for w in following} == {(window.since, 812)}
    assert [w.is_last for w in following] == [False] * (len(following) - 1) + [True]
    assert all(w.expects is not None and w.expects <= w.size for w in following)


@given(offset=st.integers(1, 500), size=st.integers(1, 100), missing=st.integers(0, 99), is_last=st.booleans())
def test_a_window_that_is_too_much_is_read_in_halves(offset: int, size: int, missing: int, is_last: bool) -> None:
    expects = max(1, size - missing) if is_last else size
    pending, read = [str(Window("p", offset, size, expects=expects, is_last=is_last))], []
    while pending:
        position = pending.pop()
        smaller = Window.at(position).smaller()
        pending += smaller
        if not smaller:
            read.append(position)
    assert rows_of(read) == list(range(offset, offset + expects))
    assert sum(Window.at(p).is_last for p in read) == is_last


def test_the_next_page_begins_behind_the_rows_that_came_or_with_the_last_of_many() -> None:
    window = Window.at(first("c"))
    assert window.onward(3, "a").offset == 3
    assert window.onward(10, "a").offset == 9


@pytest.mark.parametrize(
    ("brought", "total", "whole"),
    [(3, 3, True), (24, 24, True), (10, 10, False), (20, 20, False), (25, 25, False), (10, 60, False), (3, 2, False)],
)
def test_a_first_page_is_all_of_a_list_only_where_everything_says_so(brought: int, total: int, whole: bool) -> None:
    assert is_whole(brought, FEW, total) is whole


def test_positions_are_read_back_as_they_were_written() -> None:
    for window in (
        Window("pv", 0, 100, "328"),
        Window("p", 25, 100, None, "a", "b"),
        Window("t", 0, 5, None, "", "b"),
        Window("c", 25, 100, expects=35, is_last=True, behind=812),
        Window("c", 25, 100, None, "a", "b", expects=100, behind=812),
        Window("c", 9, 25, step="1764"),
    ):
        assert Window.at(str(window)) == window


def test_keys_that_a_server_echoes_are_masked() -> None:
    keys = ("ck_0123456789abcdef", "cs_fedcba9876543210")
    client = WooClient("https://shop.example", keys, ca=None, pool=1, keys_in_query=True)
    echoed = f"Blocked: GET /products?consumer_key={keys[0]}&consumer_secret={keys[1]}"
    error = client._refusal(Answer(403, {}, {"code": "blocked", "message": echoed}), "products")
    client.close()
    assert not any(key in error.whole for key in keys)
