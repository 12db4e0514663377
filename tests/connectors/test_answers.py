"""What servers really send: texts of any charset, JSON with something around it, odd times, pages in its place."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.connectors.answers import decoded, moment, parse_json, pause
from wcsync_desktop.connectors.web_pages import is_page, kind_of_page, without_tags

ANSWER = '{"id": 1, "price": 2.50, "text": "<p>[1] to {a}", "rows": [[1], {"b": null}]}'
WARNING = "<br />\n<b>Warning</b>:  Undefined array key [1] in <b>/www/{x}.php</b> on line <b>4</b><br />\n"


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "\ufeff{}",
        "\r\n{}\r\n\r\n",
        WARNING + "{}",
        "[22-Nov-2026 10:00:00 UTC] PHP Warning: x\n{}",
        "{}\n<!-- Dynamic page generated in 0.578 seconds. -->\n",
        "{}\n" + WARNING,
        "{}\nWarning: Undefined array key 1 in /www/x.php on line 4\n",
        "{}0",
        "Notice: a\n{}\n<!-- b -->",
    ],
)
def test_a_whole_value_is_read_whatever_a_host_puts_around_it(around: str) -> None:
    assert parse_json(around.replace("{}", ANSWER, 1)) == json.loads(ANSWER, parse_float=Decimal)


def test_what_is_nested_too_deeply_is_odd_by_itself_and_its_neighbours_are_read() -> None:
    deep = "[" * 3000 + "]" * 3000
    first, odd, last = parse_json(f'[{{"id": 1, "name": "a]{{"}}, {{"id": 2, "x": {deep}}}, {{"id": 3}}]')
    assert (first, last) == ({"id": 1, "name": "a]{"}, {"id": 3})
    assert odd["id"] == 2
    assert "…" in str(odd["x"])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html>[1]</html>",
        ANSWER[:-1],
        f"[{ANSWER}, {ANSWER}",
        f"[\n{ANSWER},\n{ANSWER}",
        f"[\n{ANSWER},\n{ANSWER},",
        f"{WARNING}[\n{ANSWER},\n{ANSWER}\n",
        f"{ANSWER}\n{ANSWER}",
        '{"text": "<p>[1]',
        '{"a": "x"y", "text": "<p>[1] z"}',
        "[" * 3000,
    ],
)
def test_what_is_cut_off_broken_doubled_or_no_answer_is_never_taken_for_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_json(text)


@given(st.integers(1, len(ANSWER) - 1))
def test_no_piece_of_an_answer_is_an_answer(length: int) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_json(ANSWER[:length])


def test_numbers_that_cannot_be_held_and_halves_of_characters_harm_nothing_beside_them() -> None:
    found = parse_json(
        f'{{"many": {"9" * 5000}, "far": 1e99999999999999999999, "none": NaN, "half": "\\ud83d!", "id": 7}}'
    )
    assert (found["id"], found["many"], found["none"]) == (7, "9" * 5000, "NaN")
    assert found["half"] == "\ufffd!"
    assert parse_json('{"whole": "\\ud83d\\ude00"}') == {"whole": "😀"}


@pytest.mark.parametrize(
    ("content", "claims"),
    [
        ("é".encode(), "application/json; charset=utf8mb4"),
        ("é".encode(), "application/json; charset=ISO-8859-1"),
        ("é".encode("latin-1"), "text/html; charset=ISO-8859-1"),
        ("\ufeffé".encode("utf-16"), ""),
        ("é".encode(), "application/json; charset=hex"),
    ],
)
def test_json_is_utf_8_whatever_is_claimed_unless_it_cannot_be(content: bytes, claims: str) -> None:
    assert decoded(content, claims) == "é"


def test_a_time_is_read_or_is_none() -> None:
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert moment("Sun, 22 Nov 2026 12:00:00 GMT") == noon
    assert moment("Sun, 22 Nov 2026 12:00:00 -0000") == noon
    for odd in ("", "yesterday", "Fri, 31 Dec 9999 23:59:59 -2359", "1 2 3 4 5 6 7", "\u00b2"):
        assert moment(odd) is None


@pytest.mark.parametrize(
    ("wanted", "seconds"),
    [
        ("7", 7.0),
        ("100000", 100_000.0),
        ("Sun, 22 Nov 2026 12:05:00 GMT", 300.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        ("\u00b2", None),
        ("-5", None),
        ("9" * 400, None),
        ("soon", None),
    ],
)
def test_how_long_a_server_asks_to_wait(wanted: str, seconds: float | None) -> None:
    assert pause({"retry-after": wanted, "date": "Sun, 22 Nov 2026 12:00:00 GMT"}) == seconds


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        (
            "<html><head><title>502 Bad Gateway</title></head><hr>nginx/1.22.1",
            "an error page of nginx: “502 Bad Gateway”",
        ),
        ("<p>There has been a critical error on this website.</p>", "WordPress' page for a critical error"),
        ("<!DOCTYPE html><title>Just a moment...</title>", "a page of Cloudflare that checks the browser"),
        ("<html><script>var a = '<h1>x</h1>'</script><h1>No <b>entry</b> &lt;i&gt;</h1>", "a web page: “"),
    ],
)
def test_of_a_page_only_its_kind_is_told(page: str, kind: str) -> None:
    assert is_page(page)
    told = kind_of_page(page)
    assert told.startswith(kind)
    assert "<" not in told


def test_a_message_loses_its_tags_and_nothing_else() -> None:
    assert without_tags("<p>An error.</p><p><a href='x'>Learn &amp; more.</a></p>") == "An error. Learn & more."
    assert without_tags("a < b & c > d") == "a < b & c > d"
