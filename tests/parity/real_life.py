"""The two shops of the real-life recordings, led through what was done in them, and asked what they were asked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import requests

from wcsync_desktop.sandbox.launch import Sandbox

from .likeness import Likeness

_KINDS = {"notes": "note", "categories": "category", "customers": "user"}


def kind_of(path: str) -> str:
    words = [word for word in path.split("/") if word and not word.isdigit()]
    return _KINDS.get(words[-1], "post") if words else "post"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 30, 17, 20, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Played:
    recorded: dict[str, Any]
    ours: requests.Response
    differences: list[str]


@dataclass
class RealLife:
    """One of the shops. `suffix` ends the names of its recordings."""

    recordings: Mapping[str, dict[str, Any]]
    version: str
    suffix: str = ""
    clock: Clock = field(default_factory=Clock)
    likeness: Likeness = field(default_factory=Likeness)
    played: dict[str, Played] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.sandbox = Sandbox(products=0, megaventories=0, woocommerce_version=self.version, clock=self.clock)
        self.sandbox.start()
        self.shop = self.sandbox.shops[0]
        self.session = requests.Session()
        self.session.trust_env = False

    def close(self) -> None:
        self.session.close()
        self.sandbox.close()

    def recorded(self, name: str) -> Any:
        return self.recordings[name + self.suffix]["response"]["json"]

    # What was done in the shop.

    def act(self, do: str, **arguments: Any) -> Any:
        self.clock.now += timedelta(seconds=7)
        return self.shop.act(do, **arguments)

    def order(self, name: str) -> int:
        """Our order for the one that a recording shows."""
        return self.likeness.id("post", self.recorded(name)["id"])

    def row(self, name: str, number: int) -> int:
        """Our row for one of the order that a recording shows."""
        return self.likeness.id("row", self.recorded(name)["line_items"][number]["id"])

    def product(self, sku: str) -> int:
        with self.shop.lock:
            return int(self.shop.store.with_sku(sku)[0]["id"])

    def stock(self, **quantities: float) -> None:
        """Set stock inside the shop; underscores stand for hyphens."""
        for sku, quantity in quantities.items():
            product = self.product(sku.replace("_", "-"))
            if self.shop.store.products[product]["stock_quantity"] != quantity:
                self.act("set_stock", id=product, quantity=quantity)

    def place(self, name: str, **changed: Any) -> int:
        """Place the order of a recording: what was put into it, not what the shop made of that."""
        told = self.recorded(name)
        given: dict[str, Any] = {
            key: told[key]
            for key in ("billing", "shipping", "payment_method", "transaction_id", "status", "customer_note")
        }
        given["line_items"] = [
            {"sku": line["sku"], "quantity": changed.pop("quantity", line["quantity"])} for line in told["line_items"]
        ]
        given["fee_lines"] = [
            {
                "name": fee["name"],
                "total": fee["amount"],
                "tax_class": fee["tax_class"],
                "tax_status": fee["tax_status"],
            }
            for fee in told["fee_lines"]
        ]
        given["shipping_lines"] = [
            {key: line[key] for key in ("method_title", "method_id", "instance_id", "total")}
            for line in told["shipping_lines"]
        ]
        made = self.act("place_order", **{**given, **changed})
        self.likeness.learn("post", told["id"], made["id"])
        return int(made["id"])

    # What it was asked.

    def play(self, *names: str, rows_are_its_own: bool = False) -> None:
        """Ask what was asked; a list of the whole shop whose rows are its own is not compared row by row."""
        for name in names:
            self.clock.now += timedelta(seconds=3)
            recording = self.recordings[name + self.suffix]
            answer = self._send(recording["request"])
            told = recording["response"]
            differences = []
            if "json" in told and answer.content and not rows_are_its_own:
                kind, ours = kind_of(recording["request"]["path"]), answer.json()
                if self.suffix and kind == "post" and isinstance(told["json"], list):
                    # 8.2 lists what was made in the same second in any order.
                    told = {**told, "json": sorted(told["json"], key=_by_sku)}
                    ours = sorted(answer.json(), key=_by_sku)
                answered = parsedate_to_datetime(told["headers"]["Date"])
                differences = self.likeness.differences(told["json"], ours, kind, answered)
            self.played[name + self.suffix] = Played(told, answer, differences)

    def _send(self, request: dict[str, Any]) -> requests.Response:
        pairs: list[tuple[str, str]] = []
        for name, value in (request["query"] or {}).items():
            for item in value if isinstance(value, list) else [value]:
                if item != "<secret>":
                    pairs.append((name, self._in_query(name, str(item))))
        path = re.sub(
            r"/(products|variations|orders|notes|refunds|categories|customers)/(\d+)",
            lambda m: f"/{m[1]}/{self.likeness.id(kind_of(m[1]), int(m[2]))}",
            request["path"],
        )
        headers = {k: v for k, v in (request["headers"] or {}).items() if v != "Basic <secret>"}
        if "If-None-Match" in headers:
            headers["If-None-Match"] = self._tag(request)
        address = self.sandbox.systems[0]
        auth = self._key(str(request["auth"]))
        if "query string" in str(request["auth"]):
            pairs = [("consumer_key", address.secret[0]), ("consumer_secret", address.secret[1]), *pairs]
        if request["url_base"].endswith("18444"):
            self.shop.faults({"fault": "strip_authorization"})
        url = f"{address.url}{path}" + (f"?{urlencode(pairs)}" if pairs else "")
        body = None if request["body"] is None else json.dumps(self._body(request["body"]))
        if body is not None:
            headers["Content-Type"] = "application/json"
        answer = self.session.request(
            request["method"], url, data=body, headers=headers, auth=auth, verify=address.ca, allow_redirects=False
        )
        self.shop.faults()
        return answer

    def _key(self, how: str) -> tuple[str, str] | None:
        if how.startswith("basic-https"):
            key = self.shop.keys["write" if how.endswith("wo") else "read_write"]
            return key.key, key.secret
        if how.startswith("application password of admin"):
            password = self.shop.keys["application_password"]
            return password.key, password.secret if "spaces" in how else password.secret.replace(" ", "")
        return ("nobody", "xxxx xxxx") if "unknown" in how else ("admin", "xxxx xxxx") if "wrong" in how else None

    def _tag(self, request: dict[str, Any]) -> str:
        """The tag that our answer to the same request has now."""
        return str(self._send({**request, "headers": {}}).headers.get("ETag", ""))

    def _in_query(self, name: str, text: str) -> str:
        if name in {"include", "parent", "parent_exclude"}:
            return ",".join(str(self.likeness.id("post", int(item))) for item in text.split(","))
        return self.likeness.time(text) if name == "modified_after" else text

    def _body(self, body: Any) -> Any:
        found = dict(body)
        for name in ("parent_id", "customer_id"):
            if name in found:
                found[name] = self.likeness.id("user" if name == "customer_id" else "post", found[name])
        if "line_items" in found:
            found["line_items"] = [self._line(item) for item in found["line_items"]]
        return found

    def _line(self, item: dict[str, Any]) -> dict[str, Any]:
        found = dict(item)
        if "id" in found:
            found["id"] = self.likeness.id("row", found["id"])
        if found.get("product_id"):
            found["product_id"] = self.likeness.id("post", found["product_id"])
        if "refund_tax" in found:
            found["refund_tax"] = [{**tax, "id": self.likeness.id("rate", tax["id"])} for tax in found["refund_tax"]]
        return found


def _by_sku(row: dict[str, Any]) -> str:
    return str(row.get("sku", ""))


def read(folder: Path) -> dict[str, dict[str, Any]]:
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("[0-9]*.json"))}
