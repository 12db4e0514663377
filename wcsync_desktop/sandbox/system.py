"""What every practice system is: a lock, a journal, faults, and one way a request passes through them."""

from __future__ import annotations

import json
import random
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, ClassVar
from urllib.parse import urlsplit

from . import control, fault_pages
from .faults import Call, Fault, FaultBook, HoldGate
from .journal import Entry, Journal
from .server import DROPPED, Request, Response

Clock = Callable[[], datetime]
Record = dict[str, Any]
"""A record as the imitated system keeps it: field name to JSON value. The systems are made of such bags."""


def real_time() -> datetime:
    return datetime.now(UTC)


class PracticeSystem(ABC):
    """One shop or one account. All its methods may be called from any thread."""

    kind: ClassVar[str]

    def __init__(self, name: str, *, clock: Clock = real_time, latency_ms: int = 0, seed: int = 1) -> None:
        self.name = name
        self.clock = clock
        self.latency_ms = latency_ms
        self.random = random.Random(f"{seed} {name}")  # noqa: S311 - repeatable, not secret
        self.lock = threading.RLock()
        self._journal = Journal(clock)
        self._fault_book = FaultBook()
        self._gate = HoldGate()

    # What a concrete system supplies.

    @abstractmethod
    def classify(self, request: Request) -> tuple[Call, Mapping[str, str]]:
        """What rules and the journal see of the request, and the masked `path`, `query` and `body` to write down."""

    @abstractmethod
    def answer(self, request: Request, arrival: Any) -> tuple[Response, bool]:
        """The true answer, and whether a write took effect. Called under the lock."""

    def arrive(self, request: Request) -> Any:
        """Looked at when the request comes in, before any delay. Called under the lock."""
        return None

    @abstractmethod
    def expired(self, request: Request) -> Response:
        """The answer to a key that is no longer valid."""

    @abstractmethod
    def snapshot(self) -> dict[str, Any]:
        """Everything the system holds, as JSON values. Called under the lock."""

    @abstractmethod
    def perform(self, do: str, arguments: Mapping[str, Any]) -> Any:
        """Act as a person working in the system itself. Called under the lock."""

    def secure_address(self) -> str | None:
        """HTTPS address a plain-HTTP request is redirected to."""
        return None

    # For tests and for the control routes.

    def state(self) -> dict[str, Any]:
        with self.lock:
            snapshot: dict[str, Any] = json.loads(json.dumps(self.snapshot(), default=str))
        return snapshot

    def log(self, since: int = 0) -> list[dict[str, Any]]:
        return self._journal.since(since)

    def clear_log(self) -> None:
        self._journal.clear()

    def act(self, do: str | Mapping[str, Any], /, **arguments: Any) -> Any:
        """`act("trash_product", id=12)` or `act({"do": "trash_product", "id": 12})`. ValueError if impossible."""
        if not isinstance(do, str):
            arguments = {**{key: value for key, value in do.items() if key != "do"}, **arguments}
            do = str(do.get("do", ""))
        with self.lock:
            return self.perform(do, arguments)

    def faults(self, rules: Iterable[Mapping[str, Any]] | Mapping[str, Any] = ()) -> None:
        """Replace the fault rules; without rules, everything goes well again."""
        self._fault_book.replace([rules] if isinstance(rules, Mapping) else rules)

    def held(self, timeout: float = 5.0) -> list[int]:
        return self._gate.held(timeout)

    def release(self) -> int:
        return self._gate.release()

    def close(self) -> None:
        self._gate.close()

    # The way of a request.

    def handle(self, request: Request) -> Response:
        if request.path.startswith("/_sandbox"):
            return control.answer(self, request)
        call, masked = self.classify(request)
        with self.lock:
            arrival = self.arrive(request)
        fault = self._fault_book.take(call)
        entry = self._journal.begin(
            method=call.method, path=masked["path"], query=masked["query"], operation=call.operation,
            write=call.write, body=masked["body"],
        )  # fmt: skip
        if self.latency_ms:
            time.sleep(self.latency_ms / 1000)
        entry.fault = fault.name if fault else None
        response = self._pass(request, arrival, entry, fault)
        entry.status = response.status
        if self.clock is real_time:
            return response
        # A server tells its own time, right or wrong.
        told = {"Date": format_datetime(self.clock(), usegmt=True), **response.headers}
        return Response(response.status, told, response.body, response.dropped)

    def _pass(self, request: Request, arrival: Any, entry: Entry, fault: Fault | None) -> Response:
        if fault is None:
            return self._true_answer(request, arrival, entry)
        instead = self._instead(request, fault)
        if instead is not None:
            return instead
        if fault.name == "delay":
            time.sleep(fault.seconds)
        if fault.name == "hold_before":
            self._gate.wait(entry.n)
        if fault.name == "strip_authorization":
            headers = {name: value for name, value in request.headers.items() if name != "authorization"}
            request = Request(**{**vars(request), "headers": headers})
        response = self._true_answer(request, arrival, entry)
        if fault.name == "hold_after":
            self._gate.wait(entry.n)
        return self._spoiled(request, response, fault)

    def _true_answer(self, request: Request, arrival: Any, entry: Entry) -> Response:
        with self.lock:
            response, applied = self.answer(request, arrival)
        entry.applied = entry.write and applied
        return response

    def _instead(self, request: Request, fault: Fault) -> Response | None:
        """The answer of a fault that keeps the request from reaching the system, else None."""
        match fault.name:
            case "drop_before":
                return DROPPED
            case "429":
                return fault_pages.nginx(429, "429 Too Many Requests")
            case "429_retry_after":
                return fault_pages.nginx(429, "429 Too Many Requests", {"Retry-After": f"{fault.seconds:g}"})
            case "500_html_before":
                return fault_pages.wordpress_page(500, "WordPress &rsaquo; Error", fault_pages.CRITICAL)
            case "502_html":
                return fault_pages.nginx(502, "502 Bad Gateway")
            case "503_maintenance":
                return fault_pages.maintenance(request)
            case "truncated_json_before":
                return fault_pages.truncated(None)
            case "html_200_before":
                return fault_pages.html_200()
            case "redirect":
                return fault_pages.nginx(301, "301 Moved Permanently", {"Location": self._elsewhere(request)})
            case "firewall_403":
                return fault_pages.firewall(request)
            case "password_page":
                return fault_pages.password_page()
            case "odd_retry_after":
                return fault_pages.nginx(429, "429 Too Many Requests", {"Retry-After": "\u00b2"})
            case "expired_key":
                return self.expired(request)
        return None

    def _elsewhere(self, request: Request) -> str:
        if request.secure:
            # As a site that insists on its "www" name: the same server under another name.
            return f"https://localhost:{urlsplit(request.site).port}{request.target}"
        return f"{self.secure_address() or request.site}{request.target}"

    @staticmethod
    def _spoiled(request: Request, response: Response, fault: Fault) -> Response:
        match fault.name:
            case "drop_after":
                return DROPPED
            case "500_html_after":
                return fault_pages.wordpress_page(500, "WordPress &rsaquo; Error", fault_pages.CRITICAL)
            case "504_html_after":
                return fault_pages.nginx(504, "504 Gateway Time-out")
            case "truncated_json_after":
                return fault_pages.truncated(response)
            case "html_200_after":
                return fault_pages.html_200()
            case "bom":
                return fault_pages.with_prefix(response, fault_pages.BYTE_ORDER_MARK)
            case "php_notice":
                return fault_pages.with_prefix(response, fault_pages.PHP_NOTICE)
            case "missing_list":
                return _without_lists(response)
            case "comment_behind":
                return fault_pages.with_suffix(response, fault_pages.CACHE_COMMENT)
            case "php_warning_behind":
                return fault_pages.with_suffix(response, b"\n" + fault_pages.PHP_NOTICE)
            case "odd_charset":
                return fault_pages.with_headers(response, Content_Type="application/json; charset=utf8mb4")
            case "deep_json_after":
                return fault_pages.deep(response)
            case "odd_date":
                return fault_pages.with_headers(response, Date="Fri, 31 Dec 9999 23:59:59 -2359")
            case "odd_redirect_after":
                return fault_pages.odd_redirect()
        return response


def _without_lists(response: Response) -> Response:
    try:
        body = json.loads(response.body)
    except ValueError:
        return response
    kept = (
        {name: value for name, value in body.items() if not isinstance(value, list)} if isinstance(body, dict) else {}
    )
    return Response(response.status, response.headers, json.dumps(kept).encode())
