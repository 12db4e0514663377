"""Signs of a cache in the headers of an answer, and the clock of a server that only goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from wcsync_desktop.connectors.freshness import ServerClock, echoes, is_anothers, lag, sign_of_cache

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)

HITS = {
    "age": "86400",
    "x-cache": "HIT from edge-3",
    "x-cache-status": "STALE",
    "x-litespeed-cache": "hit,private",
    "cf-cache-status": "HIT",
    "x-wc-cache": "MATCH",
    "x-proxy-cache": "HIT",
    "x-cache-hits": "2",
    "cache-status": "edge; hit; ttl=30",
    "x-varnish": "32770 3",
    "wp-super-cache": "Served supercache file from PHP",
}
NONE = {
    "age": "0",
    "x-cache": "MISS, MISS",
    "cf-cache-status": "DYNAMIC",
    "x-litespeed-cache": "miss",
    "x-litespeed-cache-control": "no-cache",
    "x-wc-cache": "HEADERS",
    "x-cache-hits": "0, 0",
    "x-cache-enabled": "True",
    "cache-control": "private, max-age=3600, stale-while-revalidate=60",
    "cache-status": "edge; fwd=miss; stored",
    "x-varnish": "32770",
    "content-type": "application/json",
}


@pytest.mark.parametrize("name", HITS)
def test_an_answer_that_says_that_it_is_an_old_one(name: str) -> None:
    assert sign_of_cache({name: HITS[name]}).startswith(name)


@pytest.mark.parametrize("name", NONE)
def test_an_answer_that_says_nothing_of_the_kind(name: str) -> None:
    assert sign_of_cache({name: NONE[name]}) == ""


def test_the_address_that_an_answer_echoes_shows_whose_it_is() -> None:
    link = {"link": '<https://shop.example/wp-json/wc/v3/products?per_page=1&wcsync=ab12&page=2>; rel="next"'}
    assert (echoes(link, "ab12"), is_anothers(link, "ab12")) == (True, False)
    assert (echoes(link, "cd34"), is_anothers(link, "cd34")) == (False, True)
    assert (echoes({}, "ab12"), is_anothers({}, "ab12")) == (False, False)


def test_only_an_answer_that_no_cache_can_give_sets_the_clock_back() -> None:
    clock = ServerClock()
    clock.hear(NOON, certain=False)
    clock.hear(NOON - timedelta(hours=1), certain=False)
    now = clock.now()
    assert now is not None
    assert now >= NOON
    assert not clock.is_certain(300)
    clock.hear(NOON - timedelta(hours=1), certain=True)
    assert clock.is_certain(300)
    assert lag(NOON - timedelta(hours=2), clock.now()) > 3599
    assert lag(NOON, clock.now()) < 0
    assert lag(None, clock.now()) == lag(NOON, None) == 0
