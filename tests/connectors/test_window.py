"""Windows over a shop's lists: everything once, in pieces that a host can bear; secrets that a server echoes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.connectors.http import Answer
from wcsync_desktop.connectors.woocommerce.client import WooClient
from wcsync_desktop.connectors.woocommerce.window import FEW, Window, first


def rows_of(positions: list[str]) -> list[int]:
    return sorted(r for p in map(Window.at, positions) for r in range(p.offset, p.offset + p.size))


@given(total=st.integers(0, 3000), seconds=st.floats(0, 60))
def test_all_rows_follow_from_the_first_window_once(total: int, seconds: float) -> None:
    window = Window.at(first("p", "2026-01-01T00:00:00", "2026-01-02T00:00:00"))
    following = list(window.rest(total, seconds, min(total, FEW)))
    assert rows_of(following) == list(range(FEW, total))
    assert all(Window.at(p).since == window.since for p in following)


@given(offset=st.integers(1, 500), size=st.integers(1, 100))
def test_a_window_that_is_too_much_is_read_in_halves(offset: int, size: int) -> None:
    pending, read = [str(Window("p", offset, size))], []
    while pending:
        position = pending.pop()
        smaller = Window.at(position).smaller()
        pending += smaller
        if not smaller:
            read.append(position)
    assert rows_of(read) == list(range(offset, offset + size))


def test_without_a_total_it_is_read_on_while_windows_are_full() -> None:
    window = Window.at(first("c"))
    assert window.rest(None, 1.0, FEW) == (f"c {FEW} {FEW}",)
    assert window.rest(None, 1.0, FEW - 1) == ()


def test_positions_are_read_back_as_they_were_written() -> None:
    for window in (Window("pv", 0, 100, "328"), Window("p", 25, 100, None, "a", "b"), Window("t", 0, 5, None, "", "b")):
        assert Window.at(str(window)) == window


def test_keys_that_a_server_echoes_are_masked() -> None:
    keys = ("ck_0123456789abcdef", "cs_fedcba9876543210")
    client = WooClient("https://shop.example", keys, ca=None, pool=1, keys_in_query=True)
    echoed = f"Blocked: GET /products?consumer_key={keys[0]}&consumer_secret={keys[1]}"
    error = client._refusal(Answer(403, {}, {"code": "blocked", "message": echoed}), "products")
    client.close()
    assert not any(key in error.whole for key in keys)
