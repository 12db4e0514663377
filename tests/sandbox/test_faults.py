"""Faults, holds, the journal, and the control routes of both systems."""

from __future__ import annotations

import threading
from typing import Any

import pytest
import requests

from wcsync_desktop.sandbox.faults import FAULTS, Call, FaultBook
from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.megaventory.account import Account
from wcsync_desktop.sandbox.woocommerce.shop import Shop

from .callers import AccountCaller, ShopCaller

# Fault, whether the write takes effect, status (0: the connection is closed without an answer).
OUTCOMES = [
    ("drop_before", False, 0),
    ("drop_after", True, 0),
    ("429", False, 429),
    ("429_retry_after", False, 429),
    ("500_html_before", False, 500),
    ("500_html_after", True, 500),
    ("502_html", False, 502),
    ("503_maintenance", False, 503),
    ("504_html_after", True, 504),
    ("truncated_json_before", False, 200),
    ("truncated_json_after", True, 200),
    ("html_200_before", False, 200),
    ("html_200_after", True, 200),
    ("bom", True, 201),
    ("php_notice", True, 201),
    ("redirect", False, 301),
    ("firewall_403", False, 403),
    ("strip_authorization", False, 401),
    ("expired_key", False, 401),
    ("delay", True, 201),
    ("missing_list", True, 201),
    ("comment_behind", True, 201),
    ("php_warning_behind", True, 201),
    ("odd_charset", True, 201),
    ("deep_json_after", True, 201),
    ("odd_date", True, 201),
    ("odd_redirect_after", True, 302),
    ("odd_retry_after", False, 429),
    ("password_page", False, 401),
]


def _coupons(shop: Shop) -> int:
    return len(shop.state()["coupons"])


@pytest.mark.parametrize(("fault", "applied", "status"), OUTCOMES)
def test_what_a_fault_answers_and_does(shop: Shop, woo: ShopCaller, fault: str, applied: bool, status: int) -> None:
    before = _coupons(shop)
    shop.faults({"match": {"write": True}, "fault": fault, "seconds": 0})
    if status == 0:
        with pytest.raises(requests.ConnectionError):
            woo.call("POST", "coupons", {"code": "new"})
    elif fault == "odd_redirect_after":
        with pytest.raises(ValueError, match="IPv6"):
            woo.call("POST", "coupons", {"code": "new"})  # the library cannot read where it leads
    else:
        assert woo.call("POST", "coupons", {"code": "new"}).status_code == status
    assert _coupons(shop) == before + applied
    entry = shop.log()[-1]
    assert (entry["fault"], entry["applied"], entry["status"]) == (fault, applied, status)


def test_every_fault_is_tested() -> None:
    assert {name for name, _, _ in OUTCOMES} | {"hold_before", "hold_after"} == FAULTS


@pytest.mark.parametrize("fault", ["truncated_json_before", "truncated_json_after", "html_200_after"])
def test_spoiled_answers_are_not_json(shop: Shop, woo: ShopCaller, fault: str) -> None:
    shop.faults({"fault": fault})
    answer = woo.call("POST", "coupons", {"code": "new"})
    assert int(answer.headers["Content-Length"]) == len(answer.content)
    with pytest.raises(requests.exceptions.JSONDecodeError):
        answer.json()


def test_retry_after_and_redirect_carry_their_headers(shop: Shop, woo: ShopCaller) -> None:
    shop.faults({"fault": "429_retry_after", "seconds": 7})
    assert woo.call("GET", "products").headers["Retry-After"] == "7"
    shop.faults({"fault": "429"})
    assert "Retry-After" not in woo.call("GET", "products").headers
    shop.faults({"fault": "redirect"})
    assert woo.call("GET", "products").headers["Location"].startswith("https://localhost:")


def _call(n: int = 0, **more: Any) -> Call:
    return Call(**{"method": "GET", "target": f"/p/{n}", "operation": "", "write": False, "body": "", **more})


@pytest.mark.parametrize(
    ("rule", "fired"),
    [
        ({}, [0, 1, 2, 3, 4]),
        ({"nth": 2}, [1]),
        ({"times": 2}, [0, 1]),
        ({"nth": 2, "times": 3}, [1, 2, 3]),
        ({"match": {"path": "/[13]$"}}, [1, 3]),
        ({"match": {"path": "/[13]$"}, "nth": 2}, [3]),
        ({"match": {"method": "POST"}}, []),
        ({"match": {"write": True}}, []),
    ],
)
def test_when_a_rule_fires(rule: dict[str, Any], fired: list[int]) -> None:
    book = FaultBook()
    book.replace([{"fault": "429", **rule}])
    assert [n for n in range(5) if book.take(_call(n))] == fired


def test_chance_repeats_with_its_seed() -> None:
    def run(seed: int) -> list[bool]:
        book = FaultBook()
        book.replace([{"fault": "429", "probability": 0.5, "seed": seed}])
        return [book.take(_call(n)) is not None for n in range(50)]

    assert run(1) == run(1) != run(2)
    assert 10 < sum(run(1)) < 40


@pytest.mark.parametrize(
    "rule", [{"fault": "fire"}, {"fault": "429", "when": 1}, {"fault": "429", "match": {"who": 1}}]
)
def test_rules_that_make_no_sense_are_refused(shop: Shop, rule: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not a fault rule"):
        shop.faults(rule)


def test_megaventory_rules_match_operation_and_body(account: Account, mv: AccountCaller) -> None:
    account.faults(
        [
            {"match": {"operation": "TaxGet"}, "fault": "missing_list"},
            {"match": {"operation": "ProductUpdate", "body_contains": '"B"'}, "fault": "504_html_after", "times": 1},
            {"match": {"operation": "UserGet"}, "fault": "expired_key"},
        ]
    )
    assert mv.call("TaxGet") == {"ResponseStatus": {"ErrorCode": "0"}}
    assert mv.product("A")["entityID"] == 1
    body = {"APIKEY": mv.address.secret[0], "mvProduct": {"ProductSKU": "B", "ProductDescription": "b"}}
    assert mv.raw("json/reply/ProductUpdate", body).status_code == 504
    assert [p["ProductSKU"] for p in account.state()["products"]] == ["A", "B"]
    assert "Your Account has expired" in mv.call("UserGet")["ResponseStatus"]["Message"]


@pytest.mark.parametrize(("fault", "done_while_held"), [("hold_before", False), ("hold_after", True)])
def test_a_held_call_waits_until_it_is_released(
    sandbox: Sandbox, shop: Shop, woo: ShopCaller, fault: str, done_while_held: bool
) -> None:
    shop.faults({"match": {"write": True}, "fault": fault})
    before, statuses = _coupons(shop), list[int]()
    caller = ShopCaller(woo.address)

    def create() -> None:
        statuses.append(caller.call("POST", "coupons", {"code": "held"}).status_code)

    thread = threading.Thread(target=create)
    thread.start()
    control = sandbox.systems[0].control
    held = woo.session.get(f"{control}/held?timeout=5", verify=woo.address.ca).json()["held"]
    assert len(held) == 1
    assert woo.call("GET", "coupons").status_code == 200
    assert _coupons(shop) == before + done_while_held
    assert shop.log()[0]["applied"] is done_while_held
    assert statuses == []
    assert woo.session.post(f"{control}/release", verify=woo.address.ca).json() == {"released": 1}
    thread.join()
    caller.session.close()
    assert statuses == [201]


def test_nobody_held_answers_empty(shop: Shop) -> None:
    assert shop.held(0) == []


def test_the_journal_masks_secrets(shop: Shop, woo: ShopCaller, account: Account, mv: AccountCaller) -> None:
    key, secret = woo.address.secret
    woo.session.get(
        f"{woo.address.url}/wp-json/wc/v3/products?consumer_key={key}&consumer_secret={secret}", verify=woo.address.ca
    )
    mv.do("UserGet")
    mv.raw("User/UserGet", method="GET", APIKEY=mv.address.secret[0])
    told = str(shop.log()) + str(account.log())
    assert not [hidden for hidden in (key, secret, mv.address.secret[0]) if hidden in told]
    assert [entry["operation"] for entry in account.log()] == ["UserGet", "UserGet"]


def test_control_routes(sandbox: Sandbox, woo: ShopCaller, mv: AccountCaller) -> None:
    shop_control, account_control = (system.control for system in sandbox.systems)

    def ask(method: str, url: str, body: Any = None) -> requests.Response:
        return woo.session.request(method, url, json=body, verify=woo.address.ca, timeout=10)

    woo.get("products")
    woo.get("taxes")
    assert [entry["n"] for entry in ask("GET", f"{shop_control}/log?since=1").json()] == [2]
    ask("DELETE", f"{shop_control}/log")
    assert ask("GET", f"{shop_control}/log").json() == []
    acted = ask("POST", f"{shop_control}/act", {"do": "create_coupon", "code": "C", "amount": "5"}).json()
    assert acted["result"]["code"] == "c"
    assert ask("POST", f"{shop_control}/act", {"do": "nothing"}).status_code == 400
    ask("POST", f"{shop_control}/faults", [{"fault": "429"}])
    assert woo.call("GET", "products").status_code == 429
    ask("DELETE", f"{shop_control}/faults")
    assert woo.call("GET", "products").status_code == 200
    assert ask("POST", f"{account_control}/switches", {"max_top_n": 3}).json()["max_top_n"] == 3
    assert ask("GET", f"{account_control}/switches").json()["max_top_n"] == 3
    assert ask("POST", f"{shop_control}/switches", {"decimal_stock": True}).json()["decimal_stock"] is True
    assert ask("POST", f"{shop_control}/switches", {"negative_fee_tax": "none"}).status_code == 400
    state = ask("GET", f"{shop_control}/state").json()
    assert set(state) >= {"products", "customers", "coupons", "taxes", "categories", "orders", "keys"}
    state = ask("GET", f"{account_control}/state").json()
    names = {"products", "clients", "discounts", "taxes", "categories", "locations", "stock", "orders", "queue"}
    assert set(state) >= names | {"currencies", "switches"}


def test_several_systems_do_not_know_each_other() -> None:
    with Sandbox(shops=2, megaventories=2, products=1) as running:
        assert len({system.url for system in running.systems}) == 4
        running.shops[0].act("create_coupon", code="only-here")
        assert len(running.shops[0].state()["coupons"]) == len(running.shops[1].state()["coupons"]) + 1
        assert len({system.secret for system in running.systems}) == 4
