"""Each kind of trouble has its own rung, its own sentence and its own fix (FEATURES.md 4.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from wcsync_desktop.connectors import SYSTEMS
from wcsync_desktop.connectors.base import Account, Known
from wcsync_desktop.connectors.ladder import Ladder
from wcsync_desktop.connectors.megaventory.ladder import examine as examine_account
from wcsync_desktop.connectors.woocommerce.ladder import examine as examine_shop
from wcsync_desktop.core.examination import Examination, Rung, Tick
from wcsync_desktop.sandbox.launch import PracticeAddress, Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=2, seed=3) as running:
        yield running


def account_of(system: PracticeAddress, **changes: Any) -> Account:
    return replace(Account(system.url, tuple(system.secret), str(system.ca)), **changes)


def climb(kind: str, account: Account, known: Known | None = None) -> Examination:
    """The result; the rungs must have been told one by one, too."""
    told: list[Rung] = []
    found = SYSTEMS[kind].examine(account, known, told.append)
    assert tuple(told) == found.rungs
    for secret in account.secret:
        assert secret not in repr(found), "a secret was told"
    return found


def shop(sandbox: Sandbox, **changes: Any) -> Examination:
    return climb("woocommerce", account_of(sandbox.systems[0], **changes))


def megaventory(sandbox: Sandbox, **changes: Any) -> Examination:
    return climb("megaventory", account_of(sandbox.systems[1], **changes))


def broken(found: Examination) -> Rung:
    """The one rung that broke, which is the last."""
    assert found.problem is not None
    assert [r.tick for r in found.rungs].count(Tick.FAILED) == 1
    last = found.rungs[-1]
    assert last.tick is Tick.FAILED
    assert last.advice, "no fix is named"
    return last


def keys(sandbox: Sandbox, name: str) -> tuple[str, str]:
    key = sandbox.shops[0].keys[name]
    return key.key, key.secret


def test_a_good_shop_climbs_to_the_top(sandbox: Sandbox) -> None:
    found = shop(sandbox)
    assert found.problem is None
    assert [r.name for r in found.rungs] == [
        "Address",
        "Server answers",
        "Certificate",
        "Programming interface",
        "WooCommerce",
        "Keys",
        "May read",
        "May write",
        "Cache",
        "Version",
        "Currency",
        "Time zone",
        "Clock",
        "Speed",
    ]
    assert {r.tick for r in found.rungs} == {Tick.GOOD}
    assert (found.currency, found.version) == ("EUR", "10.5.0")
    assert not [e for e in sandbox.shops[0].log() if e["write"] and e["path"] != "/wp-json/wc/v3/products/batch"]


def test_a_good_account_climbs_to_the_top(sandbox: Sandbox) -> None:
    found = megaventory(sandbox)
    assert found.problem is None
    assert {r.tick for r in found.rungs} == {Tick.GOOD}
    assert found.currency == "EUR"


SHOP_TROUBLE: dict[str, tuple[Callable[[Sandbox], Examination], str, str, bool]] = {
    # name: (what is wrong, rung, what its sentence says, whether the host can help)
    "key typed wrong": (lambda s: shop(s, secret=("ck_0000", keys(s, "read")[1])), "Keys", "does not accept", False),
    "secret of another key": (
        lambda s: shop(s, secret=(keys(s, "read")[0], keys(s, "customer")[1])),
        "Keys",
        "consumer secret does not belong",
        False,
    ),
    "not keys at all": (lambda s: shop(s, secret=("admin", "password")), "Keys", "not keys of a WooCommerce", False),
    "read-only key": (lambda s: shop(s, secret=keys(s, "read")), "May write", "may only read", False),
    "write-only key": (lambda s: shop(s, secret=keys(s, "write")), "Keys", "may only write", False),
    "customer's key": (lambda s: shop(s, secret=keys(s, "customer")), "May read", "someone who may not", False),
    "plain http": (lambda s: shop(s, address="http://shop.example"), "Address", "http://", False),
    "no address": (lambda s: shop(s, address="my shop"), "Address", "not a web address", False),
    "nobody there": (lambda s: shop(s, address="https://127.0.0.1:9"), "Server answers", "cannot be reached", False),
    "wrong certificate": (lambda s: shop(s, ca=None), "Certificate", "not trusted", True),
}


@pytest.mark.parametrize("name", SHOP_TROUBLE)
def test_wrong_entries_of_a_shop(sandbox: Sandbox, name: str) -> None:
    wrong, rung, says, for_host = SHOP_TROUBLE[name]
    found = broken(wrong(sandbox))
    assert (found.name, bool(found.for_host)) == (rung, for_host)
    assert says in found.says


SITE_TROUBLE = {
    "redirecting address": ("redirect", "Programming interface", "leads on to https://localhost", True),
    "maintenance": ("503_maintenance", "Server answers", "in maintenance", True),
    "page of a firewall": ("html_200_before", "Programming interface", "web page came instead", True),
    "blocked by a firewall": ("firewall_403", "Programming interface", "Something in front", True),
    "asks to slow down": ("429", "Programming interface", "slow down", True),
    "password of the host": ("password_page", "Programming interface", "password that its host asks for", True),
    "broken": ("500_html_before", "Programming interface", "internal error", True),
}


@pytest.mark.parametrize("name", SITE_TROUBLE)
def test_trouble_of_the_site(sandbox: Sandbox, name: str) -> None:
    fault, rung, says, for_host = SITE_TROUBLE[name]
    sandbox.shops[0].faults([{"match": {}, "fault": fault}])
    found = broken(shop(sandbox))
    assert (found.name, bool(found.for_host)) == (rung, for_host)
    assert says in found.says


def test_plain_permalinks_are_named_with_the_menu_that_changes_them(sandbox: Sandbox) -> None:
    sandbox.shops[0].act("change_settings", settings={"permalinks": False})
    found = broken(shop(sandbox))
    assert (found.name, "Settings → Permalinks" in found.advice) == ("Programming interface", True)


def test_an_old_woocommerce_is_refused_with_a_sentence(sandbox: Sandbox) -> None:
    sandbox.shops[0].act("change_settings", settings={"version": "5.7.2"})
    found = broken(shop(sandbox))
    assert (found.name, found.says) == ("Version", "The shop runs WooCommerce 5.7.2, which is too old.")


def test_a_host_that_strips_the_header_is_met_with_keys_in_the_address(sandbox: Sandbox) -> None:
    sandbox.shops[0].faults([{"match": {}, "fault": "strip_authorization"}])
    found = shop(sandbox)
    assert found.problem is None
    assert found.learned == {"keys_in_query": "yes"}
    rung = next(r for r in found.rungs if r.name == "Keys")
    assert rung.tick is Tick.WARNING
    assert "CGIPassAuth" in rung.for_host


def test_a_shop_on_this_computer_may_use_plain_http_with_signed_requests(sandbox: Sandbox) -> None:
    plain = sandbox.systems[0].http_url
    assert plain is not None
    found = shop(sandbox, address=plain, ca=None)
    assert found.problem is None
    assert {r.tick for r in found.rungs} == {Tick.GOOD}


def slow(sandbox: Sandbox, number: int) -> Examination:
    system = sandbox.systems[number]
    examine = examine_shop if system.kind == "woocommerce" else examine_account
    return examine(account_of(system), None, Ladder(system.url, lambda _: None, "an API", slow_after=0.0))


@pytest.mark.parametrize("number", [0, 1])
def test_a_slow_host_is_a_warning_with_a_text_for_it(sandbox: Sandbox, number: int) -> None:
    found = slow(sandbox, number)
    assert found.problem is None
    rung = next(r for r in found.rungs if r.name == "Speed")
    assert (rung.tick, bool(rung.for_host)) == (Tick.WARNING, True)


@pytest.mark.parametrize(("hours", "said"), [(3, "3 hours behind"), (-50, "2 days ahead of")])
def test_a_clock_that_is_off_is_told(hours: int, said: str) -> None:
    off = timedelta(hours=hours)
    with Sandbox(products=1, clock=lambda: datetime.now(UTC) + off) as sandbox:
        for found in (shop(sandbox), megaventory(sandbox)):
            assert found.problem is None
            rung = next(r for r in found.rungs if r.name == "Clock")
            assert (rung.tick, said in rung.says) == (Tick.WARNING, True)
        plain = sandbox.systems[0].http_url
        assert plain is not None
        rung = broken(shop(sandbox, address=plain, ca=None))
        assert (rung.name, "clock of this computer" in rung.says) == ("Clock", True)


def test_a_shop_that_moved_is_known_by_its_records_and_another_is_not(sandbox: Sandbox) -> None:
    row = sandbox.shops[0].state()["products"][0]
    account = account_of(sandbox.systems[0])
    moved = Known("old.example", ((str(row["id"]), None, row["date_created_gmt"]),))
    found = climb("woocommerce", account, moved)
    assert found.problem is None
    assert found.site == "old.example"
    assert found.learned["home"].startswith("127.0.0.1:")
    other = Known("old.example", ((str(row["id"]), None, "2001-01-01T00:00:00"),))
    assert broken(climb("woocommerce", account, other)).name == "Same shop as before"


def test_trouble_of_an_account(sandbox: Sandbox) -> None:
    account = sandbox.megaventories[0]
    assert broken(megaventory(sandbox, secret=("12345",))).name == "Key"
    refused = broken(megaventory(sandbox, secret=("00000000@m1",)))
    assert (refused.name, "does not accept the API key" in refused.says) == ("Key", True)
    other = climb("megaventory", account_of(sandbox.systems[1]), Known("m999"))
    assert broken(other).name == "Same account as before"
    account.act("set_integration", value=False)
    assert broken(megaventory(sandbox)).name == "WooCommerce integration"
    account.act("set_integration", value=True)
    account.act("set_administrator", value=False)
    rung = broken(megaventory(sandbox))
    assert (rung.name, "no administrator" in rung.says) == ("Administrator", True)
    account.act("set_administrator", value=True)
    account.faults([{"match": {}, "fault": "html_200_before"}])
    assert broken(megaventory(sandbox)).name == "Programming interface"


@pytest.mark.parametrize(
    ("kind", "setting"),
    [
        ("litespeed", "plugin LiteSpeed Cache"),
        ("cloudflare", "rule at Cloudflare"),
        ("nginx", "left out of the cache"),
        ("silent", "left out of the cache"),
    ],
)
@pytest.mark.parametrize("products", [1, 5])
def test_a_cache_that_cannot_be_gone_round_is_named_with_its_setting(kind: str, setting: str, products: int) -> None:
    with Sandbox(products=products, megaventories=0) as sandbox:
        sandbox.shops[0].switch(host_cache=kind, host_cache_leaves_out=["wcsync", "_skip_cache"])
        rung = broken(shop(sandbox))
        assert (rung.name, setting in rung.advice, bool(rung.for_host)) == ("Cache", True, True)
        sandbox.shops[0].switch(host_cache_leaves_out=[])
        assert shop(sandbox).problem is None


def test_a_host_that_rewrites_nothing_is_found_behind_index_php(sandbox: Sandbox) -> None:
    sandbox.shops[0].act("change_settings", settings={"permalinks": "index.php"})
    found = shop(sandbox)
    assert (found.problem, found.learned) == (None, {"behind_index": "yes"})
