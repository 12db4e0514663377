"""Small rules: money, matching, texts, states, stamps, records as text."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable
from decimal import Decimal
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.connectors.decoding import decoded
from wcsync_desktop.connectors.http import check_address
from wcsync_desktop.connectors.megaventory.client import api_address
from wcsync_desktop.connectors.megaventory.text import cleaned, is_kept_whole
from wcsync_desktop.connectors.woocommerce.facts import base_rates, category_paths
from wcsync_desktop.connectors.woocommerce.rows import CategoryRow
from wcsync_desktop.core.actions import ActionState, RetryPolicy, check_move
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.matching import match_key, normal_sku
from wcsync_desktop.core.money import exact, from_minor, plain, rounded, to_minor, without_tax
from wcsync_desktop.core.records import Address, Customer, Kind, Measures, Price, Product, Tax, from_text, to_text
from wcsync_desktop.core.redaction import MASK, Redactor
from wcsync_desktop.core.stamps import site_code, stamp
from wcsync_desktop.engine.propagate import same_after_storing


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [("12.345", "EUR", 1235), ("1234", "JPY", 1234), ("1.2345", "KWD", 1235), ("-3.10", "USD", -310)],
)
def test_minor_units_by_currency(amount: str, currency: str, minor: int) -> None:
    assert to_minor(Decimal(amount), currency) == minor
    assert to_minor(from_minor(minor, currency), currency) == minor


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**9), max_value=10**9))
def test_a_number_has_one_spelling(number: Decimal) -> None:
    assert exact(plain(number)) == number
    assert plain(Decimal(plain(number))) == plain(number)


@pytest.mark.parametrize("text", ["", " ", "abc", "NaN", "Infinity", "12,50 EUR", None])
def test_what_is_no_number_is_none(text: str | None) -> None:
    assert exact(text) is None


def test_net_price_has_four_decimals_at_most() -> None:
    assert without_tax(Decimal("19.99"), Decimal(24)) == Decimal("16.1210")
    assert rounded(Decimal("0.00005"), 4) == Decimal("0.0001")


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("<p>One</p><p>Two &amp; three</p>", "One Two & three"),
        ("Mug <b>big</b>ger", "Mug bigger"),
        ("a < b and c > d", "a < b and c > d"),
        ("Price: $5! #1 @home?", "Price: 5 1 home"),
        ("tab\tand\u00a0space\u0007bell", "tab and space bell"),
        ("<script>alert(1)</script>Shirt 👕", "Shirt 👕"),
        ("x" * 500, "x" * 400),
        ("???", ""),
    ],
)
def test_cleaning_of_texts(raw: str, kept: str) -> None:
    assert cleaned(raw) == kept
    assert cleaned(kept) == kept
    assert is_kept_whole(kept)


def test_keys_by_which_records_meet() -> None:
    assert normal_sku(" Ab 1\u00a0") == normal_sku("aB1")
    assert match_key(Product(sku="  ")) is None
    assert match_key(Customer(email="A@B.example ")) == "a@b.example"
    assert match_key(Tax(name="VAT", rate=Decimal("24.0000"))) == match_key(Tax(name="VAT", rate=Decimal(24)))
    assert match_key(Tax(name="VAT", rate=Decimal(13))) != match_key(Tax(name="VAT", rate=Decimal(24)))


def test_records_survive_their_text() -> None:
    record = Product(
        sku="A",
        price=Price(Decimal("1.50"), "EUR", True, Decimal(24)),
        category=("Clothing", "Shirts"),
        measures=Measures(weight=Decimal("0.2"), weight_unit="kg"),
    )
    assert from_text(Kind.PRODUCT, to_text(record)) == record
    person = Customer(email="x@y.example", billing=Address(name="Ö", country="DE"))
    assert from_text(Kind.CUSTOMER, to_text(person)) == person


def test_the_table_of_moves_refuses_what_makes_no_sense() -> None:
    check_move(ActionState.READY, ActionState.SENDING)
    for old, new in [(ActionState.DONE, ActionState.READY), (ActionState.UNKNOWN, ActionState.CANCELLED)]:
        with pytest.raises(ValueError, match="cannot go"):
            check_move(old, new)


def test_waits_grow_and_have_an_end() -> None:
    policy = RetryPolicy()
    assert [policy.wait(n) for n in (1, 2, 3)] == [2, 6, 18]
    assert policy.wait(50) == policy.longest


def test_stamps_are_the_same_on_every_computer() -> None:
    assert site_code("https://www.Shop.example/") == site_code("http://shop.example")
    assert stamp("shop.example", Kind.PRODUCT, "12").startswith("wcsync:")
    assert len(stamp("shop.example", Kind.PRODUCT, "9" * 200)) == 100


def test_addresses() -> None:
    assert check_address("shop.example/") == "https://shop.example"
    assert check_address("http://127.0.0.1:8080") == "http://127.0.0.1:8080"
    for wrong in (
        "http://shop.example",
        "ftp://shop.example",
        "https://",
        "https://user:pw@shop.example",
        "https://a?b=1",
    ):
        with pytest.raises(BadData):
            check_address(wrong)
    for entered in (
        "api.megaventory.com",
        "https://api.megaventory.com/v2017a/",
        "https://api.megaventory.com/v2017a/json/reply",
    ):
        assert api_address(entered) == "https://api.megaventory.com/v2017a/"


def test_base_rates_add_up_by_priority_and_compound_on_top() -> None:
    def rate(country: str, state: str, percent: str, priority: int, name: str, compound: bool) -> object:
        where = {"id": 1, "name": "Tax", "country": country, "state": state}
        return {**where, "rate": percent, "priority": priority, "class": name, "compound": compound}

    rows = [
        rate("CA", "QC", "5", 1, "standard", False),
        rate("CA", "QC", "9.975", 2, "standard", True),
        rate("CA", "", "13", 1, "standard", False),
        rate("DE", "", "19", 1, "standard", False),
        rate("", "", "0", 1, "zero-rate", False),
    ]
    rates = base_rates(rows, "CA", "QC", "H1A", "Montreal")
    assert rates["standard"] == Decimal("15.47375")
    assert rates["zero-rate"] == 0
    assert "reduced-rate" not in rates
    odd = rate("CA", "QC", "seven", 3, "standard", False)
    assert base_rates([*rows, odd], "CA", "QC", "H1A", "Montreal") == {"zero-rate": 0}, "what adds up is not known"


def test_category_paths_end_at_loops_and_missing_parents() -> None:
    rows = [
        {"id": 1, "name": "A &amp; B", "parent": 0},
        {"id": 2, "name": "C", "parent": 1},
        {"id": 3, "name": "D", "parent": 4},
        {"id": 4, "name": "E", "parent": 3},
        {"id": 5, "name": "F", "parent": 99},
    ]
    paths = category_paths(decoded(row, CategoryRow) for row in rows)
    assert paths["2"] == ("A & B", "C")
    assert paths["3"] == ("E", "D")
    assert paths["5"] == ("F",)


def test_secrets_are_masked_by_value_and_by_shape() -> None:
    mask = Redactor(("my very own key",))
    text = mask("my very own key ck_0123456789abcdef 0123456789ab@m42 Basic Y2s6Y3M=1234 oauth_signature=abc%3D&x=1")
    for secret in ("my very own", "0123456789abcdef", "@m42", "Y2s6", "abc%3D"):
        assert secret not in text


KEYS = ("ck_0123456789abcdef0123", "cs_fedcba98/76+543&210", "0123456789abcdef@m42", 'aB3/x=Y&"q@')


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    "spelled",
    [
        lambda key: key,
        lambda key: quote(key, safe=""),
        lambda key: re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), quote(key, safe="")),
        lambda key: quote(quote(key, safe=""), safe=""),
        lambda key: "".join(f"%{ord(sign):02X}" for sign in key),
        lambda key: json.dumps(key)[1:-1],
        lambda key: json.dumps(key)[1:-1].replace("/", "\\/"),
        lambda key: key.replace("@", "\\u0040").replace("&", "\\u0026").replace('"', "\\u0022"),
        lambda key: "".join(f"\\u{ord(sign):04x}" for sign in key),
        html.escape,
        lambda key: "".join(f"&#{ord(sign)};" for sign in key),
        lambda key: "".join(f"&#x{ord(sign):X};" for sign in key),
    ],
    ids=[
        "raw",
        "url",
        "url, lower",
        "url twice",
        "all of it",
        "json",
        "slash",
        "json ascii",
        "u",
        "html",
        "dec",
        "hex",
    ],
)
def test_a_key_is_masked_in_every_spelling(key: str, spelled: Callable[[str], str]) -> None:
    said = f"Blocked: key={spelled(key)} was sent."
    assert Redactor(KEYS)(said) == f"Blocked: key={MASK} was sent."


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "user:", "Authorization: "])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_a_key_is_masked_inside_base64_whatever_stands_around_it(before: str, encode: Callable[[bytes], bytes]) -> None:
    for key in KEYS[:3]:
        for after in ("", ":", ":cs_1"):
            written = encode(f"{before}{key}{after}".encode()).decode()
            for said in (written, quote(written, safe=""), f"Basic {written}"):
                left = Redactor((key,))(f"authorization={said} end")
                assert MASK in left
                kept = left.replace(MASK, "")
                assert len(kept) < len("authorization=Basic  end") + len(before) * 2 + len(after) * 2 + 12, left


def test_what_looks_like_a_session_or_a_key_is_masked_unasked() -> None:
    said = "GET /x?sessionName=4f2a9c77&operation=query APIKEY=0123456789abcdef%40m7 Y2tfMDEyMzQ1Njc4OWFiY2RlZg=="
    left = Redactor()(said)
    assert not any(secret in left for secret in ("4f2a9c77", "0123456789abcdef", "Y2tfMDEy"))
    assert "operation=query" in left


def test_a_stored_value_is_recognised_after_rounding_and_cutting() -> None:
    assert same_after_storing(Price(Decimal("12.3456"), "EUR"), Price(Decimal("12.35"), "EUR"))
    assert not same_after_storing(Price(Decimal(12), "EUR"), Price(Decimal(15), "EUR"))
    assert same_after_storing("x" * 400, "x" * 255)
    assert not same_after_storing("Long name", "Long")
