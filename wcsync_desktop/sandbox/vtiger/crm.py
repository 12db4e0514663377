"""The practice CRM as a system: webservice.php, the Cloud's REST API, and the envelope around their answers."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import parse_qsl, unquote_plus

from ..faults import Call
from ..server import Request, Response
from ..system import Clock, PracticeSystem, Record, real_time
from . import acts, cloud, operations, setup, wire
from .book import Book, User, Visit
from .sessions import Sessions

VERSIONS = ("8.2.0", "8.3.0")
_WEBSERVICE = "/webservice.php"
_SECRET = re.compile(r"((?:^|&)(?:sessionName|accessKey)=)[^&]*", re.IGNORECASE)


class Crm(PracticeSystem):
    """One Vtiger CRM. `users` has an administrator `admin` and a plain user `sales1`, each with an `access_key`."""

    kind: ClassVar[str] = "vtiger"

    def __init__(
        self,
        name: str,
        *,
        clock: Clock = real_time,
        latency_ms: int = 0,
        seed: int = 1,
        version: str = "8.2.0",
    ) -> None:
        if version not in VERSIONS:
            raise ValueError(f"Vtiger {version} is not one of {', '.join(VERSIONS)}")
        super().__init__(name, clock=clock, latency_ms=latency_ms, seed=seed)
        self.book = Book(clock, self.random, version)
        self.sessions = Sessions()
        self.meter = cloud.Meter()
        setup.install(self.book)

    @property
    def users(self) -> dict[str, User]:
        return self.book.users

    # Switches.

    def switch(self, **values: Any) -> dict[str, Any]:
        """Set switches (see switches.Switches) and return them all. Raises ValueError for one that does not exist."""
        with self.lock:
            self.book.switches = self.book.switches.changed(values)
            decimals = str(self.book.switches.user_decimals)
            for row in self.book.table("Users"):
                self.book.table("Users").change(row, {"no_of_currency_decimals": decimals})
            return self.book.switches.as_json()

    def switches(self) -> dict[str, Any]:
        with self.lock:
            return self.book.switches.as_json()

    # For tests.

    def record(self, record_id: str) -> Record | None:
        """One record by id, field name to text; None if it is missing or deleted."""
        with self.lock:
            row = self.book.store.find(record_id)
            return None if row is None else acts.shown(self.book, row)

    def records(self, module: str) -> list[Record]:
        """All records of a module, in the order of their ids."""
        with self.lock:
            return [acts.shown(self.book, row) for row in self.book.table(module)]

    # The way of a request.

    def classify(self, request: Request) -> tuple[Call, Mapping[str, str]]:
        """Bodies are shown, and looked at by rules, as they read without the escapes of a form."""
        operation = _operation(request)
        text = request.body.decode("utf-8", "replace")
        masked = {
            "path": request.path,
            "query": _SECRET.sub(r"\1…", request.raw_query),
            "body": unquote_plus(_SECRET.sub(r"\1…", text)),
        }
        write = operation in operations.WRITES
        return Call(request.method, request.target, operation, write, unquote_plus(text)), masked

    def answer(self, request: Request, arrival: Any) -> tuple[Response, bool]:
        if request.path.rstrip("/").endswith(_WEBSERVICE) and self.book.switches.webservice:
            return self._webservice(request)
        if cloud.PREFIX in f"{request.path}/" and self.book.switches.restapi:
            return self._restapi(request)
        return Response(404, {"Content-Type": "text/html"}, b"<h1>Not Found</h1>"), False

    def _webservice(self, request: Request) -> tuple[Response, bool]:
        sent, posted = dict(request.query), _form(request)
        name = _operation(request)
        try:
            if name == "getchallenge":
                return _success(self.sessions.challenge(self.book, sent)), False
            if name == "login":
                return _success(self.sessions.login(self.book, posted)), False
            if name not in operations.ALL:
                raise wire.CrashError
            user = self.sessions.user(self.book, {**sent, **posted}.get("sessionName", ""))
            given = sent if name in operations.GET else posted
            return _success(operations.ALL[name](self.book, Visit(user, given))), True
        except wire.RefusedError as error:
            return _json(200, _failure(error)), False
        except wire.CrashError as error:
            return Response(500, {"Content-Type": "text/html; charset=UTF-8"}), error.applied
        except wire.PlainTextError as error:
            return Response(200, {"Content-Type": "text/html; charset=UTF-8"}, str(error).encode()), True

    def _restapi(self, request: Request) -> tuple[Response, bool]:
        user = cloud.user(self.book, request.headers)
        if user is None:
            error = wire.RefusedError("INVALID_USER_CREDENTIALS", "Invalid username or password")
            return _json(401, _failure(error), {"WWW-Authenticate": 'Basic realm="Vtiger"'}), False
        allowed, headers = self.meter.count(self.book)
        if not allowed:
            over = wire.RefusedError("TOO_MANY_REQUESTS", "API request limit exceeded")
            return _json(429, _failure(over), headers), False
        name = _operation(request)
        try:
            if name == "me":
                return _success(cloud.me(self.book, user), headers), False
            if name not in operations.ALL or name.startswith("wsapp_"):
                raise wire.denied()
            given = dict(request.query) if name in operations.GET else _form(request)
            return _success(operations.ALL[name](self.book, Visit(user, given, cloud=True)), headers), True
        except wire.RefusedError as error:
            return _json(400, _failure(error), headers), False
        except wire.CrashError as error:
            return Response(500, headers), error.applied
        except wire.PlainTextError as error:
            return Response(200, {**headers, "Content-Type": "text/html; charset=UTF-8"}, str(error).encode()), True

    def expired(self, request: Request) -> Response:
        error = wire.RefusedError("INVALID_SESSIONID", "Session Identifier provided is Invalid")
        return _json(401 if cloud.PREFIX in request.path else 200, _failure(error))

    def snapshot(self) -> Record:
        return acts.snapshot(self)

    def perform(self, do: str, arguments: Mapping[str, Any]) -> Any:
        return acts.perform(self, do, arguments)


def _form(request: Request) -> dict[str, str]:
    """Form fields of the body; any other kind of body is nothing to PHP."""
    if "json" in request.headers.get("content-type", ""):
        return {}
    return dict(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))


def _operation(request: Request) -> str:
    path = f"{request.path.rstrip('/')}/"
    if cloud.PREFIX in path:
        return path.partition(cloud.PREFIX)[2].strip("/").lower()
    return {**dict(request.query), **_form(request)}.get("operation", "").lower()


def _success(result: Any, headers: Mapping[str, str] | None = None) -> Response:
    return _json(200, {"success": True, "result": result}, headers)


def _failure(error: wire.RefusedError) -> dict[str, Any]:
    return {"success": False, "error": {"message": error.message, "code": error.code}}


def _json(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Response:
    return Response(status, {"Content-Type": "application/json", **(headers or {})}, json.dumps(body).encode())
