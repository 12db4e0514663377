"""The practice shop answers like the recorded WooCommerce 10.5: status, keys, JSON types, errors, headers."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
import requests

from wcsync_desktop.sandbox.launch import Sandbox

from .scenario import CHANGING, FAULTS, NOT_REPLAYED, Stand

FOLDER = (
    Path(os.environ.get("WCSYNC_RECORDINGS") or Path(__file__).parents[3] / "shared" / "recordings")
    / "woocommerce-10.5"
)
if not FOLDER.is_dir():
    pytest.skip("the recordings of a real WooCommerce are not here", allow_module_level=True)

RECORDINGS: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("[0-9]*.json"))
}
NOW = datetime(2026, 11, 21, 19, 41, 52, tzinfo=UTC)
_READING = [name for name in RECORDINGS if name not in NOT_REPLAYED and name not in CHANGING and name not in FAULTS]
REPLAYED = (*_READING, *CHANGING, *FAULTS)


@dataclass
class Pair:
    recorded: dict[str, Any]
    ours: requests.Response

    @property
    def recorded_json(self) -> Any:
        return self.recorded.get("json")

    @property
    def our_json(self) -> Any:
        return self.ours.json()


class Player:
    """Sends recorded requests to the practice shop, with our ids and our keys."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.shop = sandbox.shops[0]
        self.address = sandbox.systems[0]
        self.stand = Stand(self.shop)
        self.stand.prepare()
        self.session = requests.Session()
        self.session.trust_env = False
        self.nonce = 0
        self.kept_signature: list[tuple[str, str]] = []

    def close(self) -> None:
        self.session.close()

    def play(self, name: str) -> Pair:
        recording = RECORDINGS[name]
        request = recording["request"]
        if name in FAULTS:
            self.shop.faults({"fault": FAULTS[name][0], "match": {"path": "/wp-json/"}})
        response = self._send(name, request)
        self.shop.faults()
        kind = _kind(request["path"])
        if (
            name in CHANGING
            and response.headers.get("Content-Type", "").startswith("application/json")
            and "json" in recording["response"]
        ):
            self.stand.learn(kind, recording["response"]["json"], response.json())
        return Pair(recording["response"], response)

    def _send(self, name: str, request: dict[str, Any]) -> requests.Response:
        pairs = [(key, str(value)) for key, value in _pairs(request["query"] or {}) if value != "<secret>"]
        if request["path"].endswith("/orders") and dict(pairs).get("include"):
            ids = dict(pairs)["include"].split(",")
            pairs = [
                (k, ",".join(str(self.stand.of("orders", int(n))) for n in ids) if k == "include" else v)
                for k, v in pairs
            ]
        base = self.address.url if request["url_base"].startswith("https") else str(self.address.http_url)
        if "localhost" in request["url_base"]:
            base = base.replace("127.0.0.1", "localhost")
        path = self.stand.path(request["path"])
        headers = {
            "Accept": "*/*",
            **{k: v for k, v in (request["headers"] or {}).items() if not k.startswith("X-Peer")},
        }
        headers |= FAULTS[name][1] if name in FAULTS else {}
        body = request["body"]
        if isinstance(body, dict):
            body = json.dumps(self.stand.body(_kind(path), body))
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
        auth, more, more_headers = self._credentials(name, request, path, pairs)
        url = f"{base}{path}?{urlencode([*pairs, *more])}" if pairs or more else f"{base}{path}"
        prepared = requests.Request(
            request["method"], url, headers={**headers, **more_headers}, auth=auth, data=body and body.encode()
        )
        ready = self.session.prepare_request(prepared)
        ready.url = url  # requests would fold the double slash of one recording
        return self.session.send(ready, verify=self.address.ca, allow_redirects=False)

    def _credentials(
        self, name: str, request: dict[str, Any], path: str, pairs: list[tuple[str, str]]
    ) -> tuple[tuple[str, str] | None, list[tuple[str, str]], dict[str, str]]:
        how = str(request["auth"])
        keys = {"rw": "read_write", "ro": "read", "wo": "write", "cu": "customer", "sm": "shop_manager"}
        full = self.shop.keys["read_write"]
        if how.startswith("basic-https:") and how[12:] in keys:
            key = self.shop.keys[keys[how[12:]]]
            return (key.key, key.secret), [], {}
        if how == "basic over http":
            return (full.key, full.secret), [], {}
        if how.startswith("basic wrong secret"):
            return (full.key, "cs_wrong"), [], {}
        if how.startswith("basic"):
            return ("ck_unknown", "cs_unknown"), [], {}
        if "query" in how and "oauth" not in how:
            return None, [("consumer_key", full.key), ("consumer_secret", full.secret)], {}
        if how.startswith("oauth1"):
            return self._oauth(name, how, request, path, pairs)
        return None, [], {}

    def _oauth(
        self, name: str, how: str, request: dict[str, Any], path: str, pairs: list[tuple[str, str]]
    ) -> tuple[None, list[tuple[str, str]], dict[str, str]]:
        if "same nonce" in how:
            return None, self.kept_signature, {}
        key = self.shop.keys["read_write"]
        self.nonce += 1
        method = "HMAC-SHA1" if "sha1" in how else "HMAC-SHA256"
        own = [
            ("oauth_consumer_key", key.key),
            ("oauth_nonce", f"nonce{self.nonce}"),
            ("oauth_signature_method", method),
            ("oauth_timestamp", str(int(NOW.timestamp()) - (3600 if "old" in name else 0))),
            ("oauth_version", "1.0"),
        ]
        base = self.address.url if request["url_base"].startswith("https") else str(self.address.http_url)
        if "localhost" in request["url_base"]:
            base = base.replace("127.0.0.1", "localhost")
        text = "&".join(f"{_quoted(k)}={_quoted(v)}" for k, v in sorted([*pairs, *own]))
        message = f"{request['method']}&{_quoted(base + path)}&{_quoted(text)}"
        secret = "wrong" if "wrong secret" in how else key.secret
        digest = hashlib.sha1 if method == "HMAC-SHA1" else hashlib.sha256
        signed = base64.b64encode(hmac.new(f"{secret}&".encode(), message.encode(), digest).digest()).decode()
        own.append(("oauth_signature", signed))
        if "header" in how and "Authorization" in how:
            header = ", ".join(f'{name}="{_quoted(value)}"' for name, value in own)
            return None, [], {"Authorization": f"OAuth {header}"}
        self.kept_signature = own
        return None, own, {}


def _quoted(text: str) -> str:
    return quote(text, safe="~")


def _pairs(query: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in query.items():
        for item in value if isinstance(value, list) else [value]:
            yield name, item


def _kind(path: str) -> str:
    words = [part for part in path.split("/") if part and not part.isdigit() and part != "batch"]
    return words[-1] if words else "site"


@pytest.fixture(scope="module")
def pairs() -> Iterator[dict[str, Pair]]:
    with Sandbox(megaventories=0, clock=lambda: NOW) as sandbox:
        player = Player(sandbox)
        yield {name: player.play(name) for name in REPLAYED}
        player.close()


def test_every_recording_is_replayed_or_listed_with_a_reason() -> None:
    assert set(RECORDINGS) == set(REPLAYED) | set(NOT_REPLAYED)
    assert not set(REPLAYED) & set(NOT_REPLAYED)
    assert all(reason for reason in NOT_REPLAYED.values())


@pytest.mark.parametrize("name", REPLAYED)
def test_status_is_the_recorded_one(pairs: dict[str, Pair], name: str) -> None:
    pair = pairs[name]
    assert pair.ours.status_code == pair.recorded["status"], pair.ours.text[:500]


@pytest.mark.parametrize("name", REPLAYED)
def test_headers_are_the_recorded_ones(pairs: dict[str, Pair], name: str) -> None:
    pair = pairs[name]
    recorded, ours = pair.recorded["headers"], pair.ours.headers
    for header in ("Allow", "Retry-After", "Content-Type", "Cache-Control"):
        assert ours.get(header) == recorded.get(header), header
    for header in ("X-WP-Total", "X-WP-TotalPages", "Location"):
        assert (header in ours) == (header in recorded), header
    assert _relations(ours.get("Link")) == _relations(recorded.get("Link"))
    assert _shown_query(ours.get("Link")) == _shown_query(recorded.get("Link"))


def _relations(link: str | None) -> list[str]:
    return [part.partition("rel=")[2] for part in (link or "").split(", ")]


def _shown_query(link: str | None) -> list[str]:
    """Names of the query parameters in the links, in order."""
    names = re.findall(r"[?&]([^=&>]+)=", link or "")
    # The order of OAuth parameters is the client's own.
    return [name for name in names if not name.startswith("oauth_") and not name.startswith("consumer_")]


# Ids and the like differ from shop to shop.
_FREE = {"resource_id", "new_draft_order_id"}

_ERRORS = [
    name
    for name in REPLAYED
    if isinstance(RECORDINGS[name]["response"].get("json"), dict)
    and {"code", "message"} <= set(RECORDINGS[name]["response"]["json"])
]


@pytest.mark.parametrize("name", _ERRORS)
def test_errors_have_the_recorded_words(pairs: dict[str, Pair], name: str) -> None:
    pair = pairs[name]
    assert _free(pair.our_json) == _free(pair.recorded_json)


def _free(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: type(item) if name in _FREE else _free(item) for name, item in value.items()}
    return [_free(item) for item in value] if isinstance(value, list) else value


def test_batch_answers_carry_the_recorded_errors(pairs: dict[str, Pair]) -> None:
    for name in REPLAYED:
        recorded = RECORDINGS[name]["response"].get("json")
        if not (name in CHANGING and "batch" in name and isinstance(recorded, dict)) or "code" in recorded:
            continue
        for action, items in recorded.items():
            ours = pairs[name].our_json[action]
            assert len(ours) == len(items), (name, action)
            for theirs, mine in zip(items, ours, strict=True):
                assert _free(mine.get("error")) == _free(theirs.get("error")), (name, action)


# Shapes. A list has the merged shape of its items; where a recorded key is sometimes null, null is allowed.

# Keys of these objects are data: countries, currencies, terms.
_MAPS = {"options", "taxonomies", "product_visibility_terms"}


class Shape:
    """What JSON types stand at each place of one or many values."""

    def __init__(self) -> None:
        self.types: set[str] = set()
        self.keys: dict[str, Shape] = {}
        self.required: set[str] | None = None
        self.items: Shape | None = None

    def add(self, value: Any, name: str = "") -> None:
        if isinstance(value, dict):
            self.types.add("object")
            if name in _MAPS:
                return
            self.required = set(value) if self.required is None else self.required & set(value)
            for key, item in value.items():
                self.keys.setdefault(key, Shape()).add(item, key)
        elif isinstance(value, list):
            self.types.add("list")
            for item in value:
                self.items = self.items or Shape()
                self.items.add(item, name)
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            self.types.add(type(value).__name__)
        else:
            self.types.add("number")


def _differences(ours: Shape, recorded: Shape, known: Shape | None, place: str = "") -> list[str]:
    """Where our shape differs; `known` is the shape of everything recorded at that place."""
    allowed = recorded.types | (known.types if known else set())
    found = []
    if not ours.types <= allowed:
        found.append(f"{place}: {sorted(ours.types)} instead of {sorted(recorded.types)}")
    if recorded.keys or ours.keys:
        missing = (recorded.required or set()) - (ours.required or set())
        surplus = set(ours.keys) - set(recorded.keys)
        if "object" in recorded.types and "object" in ours.types:
            found += [f"{place}.{key} is missing" for key in sorted(missing)]
            found += [f"{place}.{key} is surplus" for key in sorted(surplus)]
    for key in ours.keys.keys() & recorded.keys.keys():
        below = known.keys.get(key) if known else None
        found += _differences(ours.keys[key], recorded.keys[key], below, f"{place}.{key}")
    if ours.items is not None:
        expected = recorded.items or (known.items if known else None)
        if expected is not None:
            found += _differences(ours.items, expected, known.items if known else None, f"{place}[]")
    return found


def _family(name: str) -> str:
    path = RECORDINGS[name]["request"]["path"]
    shape = "list" if isinstance(RECORDINGS[name]["response"].get("json"), list) else "one"
    return f"{_kind(path)} {shape} {'batch' in path}"


def _known() -> dict[str, Shape]:
    found: dict[str, Shape] = {}
    for name, recording in RECORDINGS.items():
        if (
            name not in NOT_REPLAYED
            and recording["response"].get("status", 500) < 400
            and "json" in recording["response"]
        ):
            found.setdefault(_family(name), Shape()).add(recording["response"]["json"])
    return found


KNOWN = _known()
_SHAPED = [
    name for name in REPLAYED if "json" in RECORDINGS[name]["response"] and RECORDINGS[name]["response"]["status"] < 400
]


@pytest.mark.parametrize("name", _SHAPED)
def test_keys_and_types_are_the_recorded_ones(pairs: dict[str, Pair], name: str) -> None:
    ours, recorded = Shape(), Shape()
    ours.add(pairs[name].our_json)
    recorded.add(pairs[name].recorded_json)
    assert not _differences(ours, recorded, KNOWN.get(_family(name)))


@pytest.mark.parametrize("name", [n for n in FAULTS if "nginx" in n or "redirect" in n])
def test_pages_of_nginx_are_the_recorded_ones(pairs: dict[str, Pair], name: str) -> None:
    assert pairs[name].ours.text == pairs[name].recorded["text"]


@pytest.mark.parametrize(
    ("name", "prefix"), [("11_json_with_bom", "\ufeff\n["), ("11_json_with_php_warning_prefix", "<br />\n<b>W")]
)
def test_noise_before_the_json_is_the_recorded_one(pairs: dict[str, Pair], name: str, prefix: str) -> None:
    pair = pairs[name]
    text = pair.ours.content.decode("utf-8")
    assert text.startswith(prefix)
    assert text.rpartition("[")[0] == pair.recorded["text"].rpartition("[")[0]
