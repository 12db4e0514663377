"""Vtiger's two programming interfaces behind one: ``webservice.php`` and that of Vtiger Cloud (VTIGER.md sections 1–4).

Both know the same operations. The first opens a session with a challenge and refuses with HTTP 200; the second takes
user name and access key with every request, refuses with HTTP 400, and counts requests.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from wcsync_desktop.connectors.answers import count
from wcsync_desktop.connectors.base import Exchange
from wcsync_desktop.connectors.freshness import UNIQUE
from wcsync_desktop.connectors.http import Answer, Http, check_address
from wcsync_desktop.connectors.vtiger.query import Query
from wcsync_desktop.connectors.web_pages import without_tags
from wcsync_desktop.core.errors import (
    AuthRefused,
    NotFound,
    NotTheApi,
    OutcomeUnknown,
    RateLimited,
    Rejected,
    ServerBroken,
    WcSyncError,
)

_LONGEST_COUNT = 60.0
"""Requests are counted by the minute: what says otherwise is not waited for."""

_CLOUD = "/restapi/v1/vtiger/default"
_ENDED = frozenset({"INVALID_SESSIONID", "SESSION_EXPIRED", "SESSION_LEFT_IDLE", "AUTHENTICATION_REQUIRED"})
"""Codes that say that the session is gone: nothing was done, and a new one is opened."""

_SAYS_NOTHING = frozenset({"", "INTERNAL_SERVER_ERROR", "DATABASE_QUERY_ERROR"})
"""Codes of an error while it worked: a record may have been made all the same (VTIGER.md 7)."""

_WRONG_KEY = frozenset({"INVALID_USER_CREDENTIALS", "INVALID_AUTH_TOKEN"})
_PAGES = ("/webservice.php", "/index.php", "/restapi")


class Api(StrEnum):
    """Which of the two interfaces an installation offers; an option of the connection."""

    SESSIONS = "webservice"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True)
class User:
    """Whose access key it is. ``version`` is Vtiger's own, empty where it is not told."""

    id: str
    name: str
    is_admin: bool
    version: str = ""


DENIED = "ACCESS_DENIED"
"""A right that is missing, and a record that is (VTIGER.md 8)."""


class Refusal(Rejected):
    """An operation that Vtiger refused; ``code`` is its word for why."""

    def __init__(self, title: str, advice: str, details: str, code: str, message: str = "") -> None:
        super().__init__(title, advice, details)
        self.code = code
        self.message = message


def crm_address(address: str) -> str:
    """The address of the CRM without the parts that people copy along (``/index.php?…``). Raises BadData."""
    text = address.partition("?")[0].partition("#")[0]
    text = check_address(text)
    for page in _PAGES:
        text = text.partition(page)[0]
    return text.rstrip("/")


class VtigerClient:
    """Operations of one installation. Safe to use from several threads."""

    def __init__(self, address: str, secret: tuple[str, ...], *, ca: str | None, pool: int, api: Api) -> None:
        self._user_name, self._key = secret
        self._address = address
        self.name = urlsplit(address).netloc
        self.api = api
        # The user name is no secret, and often an everyday word ("admin").
        self._http = Http(name=f"Vtiger at {self.name}", address=address, secrets=(self._key,), ca=ca, pool=pool)
        self._door = threading.Lock()
        self._session = ""
        self._user: User | None = None
        self._limit = _Limit()

    def close(self) -> None:
        self._http.close()

    def last_exchange(self) -> Exchange | None:
        return self._http.last_exchange()

    @property
    def server_time(self) -> datetime | None:
        """The server's clock at its last answer."""
        return self._http.server_time

    @property
    def server_now(self) -> datetime | None:
        """The server's clock now, as far as its last answer told it."""
        return self._http.clock.now()

    # --- operations ---------------------------------------------------------------------------------------------

    def get(self, operation: str, **parameters: str) -> Any:
        """The result of an operation that only reads."""
        return self._run(operation, parameters, writes=False)

    def post(self, operation: str, **parameters: str) -> Any:
        """The result of an operation that writes; a lost answer leaves the outcome unknown."""
        return self._run(operation, parameters, writes=True)

    def query(self, query: Query) -> list[dict[str, Any]]:
        """The rows of a query, 100 at most."""
        found = self.get("query", query=str(query))
        if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
            raise ServerBroken(f"{self.name} answered without the list that was asked for.", "Try again.")
        return found

    def describe(self, module: str) -> dict[str, Any]:
        """What a module consists of."""
        return _record(self.get("describe", elementType=module), self.name, writes=False)

    def retrieve(self, native_id: str) -> dict[str, Any] | None:
        """A whole record; None where it is gone, or hidden from this user."""
        try:
            return _record(self.get("retrieve", id=native_id), self.name, writes=False)
        except NotFound:
            return None

    def create(self, module: str, element: Mapping[str, Any]) -> dict[str, Any]:
        """Make a record; gives it as it is kept."""
        text = json.dumps(element, ensure_ascii=False)
        return _record(self.post("create", elementType=module, element=text), self.name, writes=True)

    def revise(self, native_id: str, element: Mapping[str, Any]) -> dict[str, Any]:
        """Change the fields of a record that are given, and no others; gives what is kept."""
        text = json.dumps({"id": native_id, **element}, ensure_ascii=False)
        return _record(self.post("revise", element=text), self.name, writes=True)

    # --- who we are ---------------------------------------------------------------------------------------------

    @property
    def user(self) -> User:
        """Whose key it is. Raises AuthRefused."""
        if self.api is Api.CLOUD:
            with self._door:
                if self._user is None:
                    found = _record(self._send("me", {}, writes=False), self.name, writes=False)
                    self._user = User(str(found.get("id") or ""), str(found.get("user_name") or ""), is_admin=True)
                return self._user
        self._entered("")
        assert self._user is not None
        return self._user

    def _entered(self, stale: str) -> str:
        """A session; a new one where the known one is ``stale``.

        One thread opens it for all: a new challenge makes the one before useless.
        """
        with self._door:
            if self._session == stale:
                self._session = self._log_in()
            return self._session

    def _log_in(self) -> str:
        try:
            return self._answer_challenge()
        except AuthRefused:
            # Another program that logs in as the same user at this moment makes our challenge useless.
            return self._answer_challenge()

    def _answer_challenge(self) -> str:
        challenge = _record(self._send("getchallenge", {"username": self._user_name}, writes=False), self.name)
        token = str(challenge.get("token") or "")
        # The proof is what webservice.php asks for; nothing else is protected by MD5 here.
        proof = hashlib.md5((token + self._key).encode(), usedforsecurity=False).hexdigest()
        self._http.redact.learn(proof)
        asked = {"username": self._user_name, "accessKey": proof}
        found = _record(self._send("login", asked, writes=False, method="POST"), self.name)
        self._user = User(
            str(found.get("userId") or ""),
            str(found.get("username") or self._user_name),
            str(found.get("is_admin") or "") == "on",
            str(found.get("vtigerVersion") or ""),
        )
        session = str(found.get("sessionName") or "")
        self._http.redact.learn(session)
        return session

    # --- the way of a request -----------------------------------------------------------------------------------

    def _run(self, operation: str, parameters: Mapping[str, str], *, writes: bool) -> Any:
        if self.api is Api.CLOUD:
            return self._send(operation, parameters, writes=writes)
        session = self._entered("")
        try:
            return self._send(operation, {"sessionName": session, **parameters}, writes=writes)
        except _SessionEndedError:
            session = self._entered(session)
        try:
            return self._send(operation, {"sessionName": session, **parameters}, writes=writes)
        except _SessionEndedError as error:
            raise ServerBroken(
                f"{self.name} forgets at once who has logged in.",
                "Have your host look at the sessions of PHP.",
                error.details,
            ) from None

    def _send(self, operation: str, parameters: Mapping[str, str], *, writes: bool, method: str = "") -> Any:
        method = method or ("POST" if writes else "GET")
        # Neither session nor proof is kept: whoever has them is let in.
        private = ("sessionName", "accessKey")
        shown = {"operation": operation, **{k: v for k, v in parameters.items() if k not in private}}
        if self.api is Api.CLOUD:
            url, auth, sent = f"{self._address}{_CLOUD}/{operation}", (self._user_name, self._key), dict(parameters)
        else:
            url, auth, sent = f"{self._address}/webservice.php", None, {"operation": operation, **parameters}

        def ask(value: str = "") -> Answer:
            self._limit.wait_for_turn(self.name)
            # The Cloud was never seen to be asked for what it does not know.
            unique = {UNIQUE: value} if value and self.api is Api.SESSIONS else {}
            try:
                answer = self._http.call(
                    method,
                    url,
                    writes=writes,
                    params={**sent, **unique} if method == "GET" else None,
                    form=sent if method == "POST" else None,
                    shown=shown,
                    auth=auth,
                )
            finally:
                self._limit.ended()
            if operation in ("getchallenge", "login"):
                self._http.last_exchange()
            self._limit.heard(answer.headers)
            return answer

        return self._result(operation, ask() if writes else self._http.read(ask), writes)

    def _result(self, operation: str, answer: Answer, writes: bool) -> Any:
        data = answer.data
        if isinstance(data, dict) and data.get("success") is True and "result" in data:
            return data["result"]
        error = data.get("error") if isinstance(data, dict) else None
        if isinstance(error, dict) and data.get("success") is False:
            refusal = self._refusal(operation, error, answer.status)
            if writes and isinstance(refusal, Refusal) and refusal.code in _SAYS_NOTHING:
                raise OutcomeUnknown(
                    f"Vtiger reported an error of its own: {refusal.message or 'it does not say which'}.",
                    "Whether it was done is being checked.",
                    refusal.details,
                )
            raise refusal
        if answer.status == 401:
            raise self._wrong_key("HTTP 401.")
        if answer.status >= 400:
            raise NotTheApi(f"No Vtiger answers at {self.name}.", "Check the address.", f"HTTP {answer.status}.")
        if writes:
            raise OutcomeUnknown(f"{self.name} answered without saying whether it worked.", "It is being checked.")
        raise NotTheApi(f"{self.name} answered, but not as Vtiger does.", "Check the address.")

    def _refusal(self, operation: str, error: Mapping[str, Any], status: int) -> WcSyncError:
        code = str(error.get("code") or "")
        said = without_tags(self._http.redact(str(error.get("message") or "")))
        details = f"{operation}: {code} {said}".strip() + (f" (HTTP {status})" if status != 200 else "")
        if code in _ENDED and self.api is Api.SESSIONS:
            return _SessionEndedError("The session has ended.", "", details)
        if code in _WRONG_KEY or (operation == "getchallenge" and code == DENIED) or status == 401:
            return self._wrong_key(details)
        if code == DENIED and operation in ("retrieve", "revise") and "to write" not in said:
            return NotFound(
                "The record is no longer in Vtiger, or hidden from this user.",
                "Look for it in Vtiger; an administrator's key sees every record.",
                details,
            )
        if code == DENIED:
            return Refusal(
                "Vtiger does not let this user do that.",
                "Use the access key of an administrator, or give the user's role these rights in Vtiger.",
                details,
                code,
            )
        if code == "0" or said.startswith("Duplicate"):
            return Refusal(
                "Vtiger has a record like this already, and does not take a second one.",
                "Look for it in Vtiger; a record in its recycle bin counts, too.",
                details,
                code,
            )
        return Refusal(f"Vtiger refuses it: {said or code}", "Correct the record and try again.", details, code, said)

    def _wrong_key(self, details: str) -> AuthRefused:
        return AuthRefused(
            f"Vtiger does not let “{self._user_name}” in.",
            "Enter the user name and the access key: in Vtiger, My Preferences, at the bottom. It is not the password.",
            details,
        )


class _SessionEndedError(Rejected):
    """The session is gone; what was asked was not done."""


class _Limit:
    """How many requests Vtiger Cloud still takes this minute; what comes too early waits instead of being refused."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._left: int | None = None
        self._begins_anew = 0.0
        self._under_way = 0

    def heard(self, headers: Mapping[str, str]) -> None:
        """What an answer tells about the count; it does not know of those that were still on their way."""
        left, resets = headers.get("x-floodcontrol-remaining", ""), headers.get("x-floodcontrol-reset", "")
        remaining, reset = count(left), count(resets)
        if remaining is None or reset is None:
            return
        begins = monotonic() + min(_LONGEST_COUNT, max(0.0, reset - _served(headers).timestamp()))
        with self._lock:
            told = remaining - self._under_way
            is_new = self._left is None or begins > self._begins_anew + 1
            self._left = told if is_new or self._left is None else min(self._left, told)
            self._begins_anew = max(begins, self._begins_anew)

    def ended(self) -> None:
        """A request has been answered, or lost."""
        with self._lock:
            self._under_way -= 1

    def wait_for_turn(self, name: str) -> None:
        """Take one of those that are left. Raises RateLimited where there is none."""
        with self._lock:
            seconds = self._begins_anew - monotonic()
            if self._left is not None and seconds <= 0:
                self._left = None
            if self._left is None or self._left > 0:
                self._left = self._left - 1 if self._left is not None else None
                self._under_way += 1
                return
        raise RateLimited(
            f"{name} takes no more requests this minute", "It goes on by itself.", retry_after=seconds + 1
        )


def _served(headers: Mapping[str, str]) -> datetime:
    answer = Answer(200, headers, None)
    return answer.server_time or datetime.now(UTC)


def _record(found: object, name: str, *, writes: bool = False) -> dict[str, Any]:
    if isinstance(found, dict) and (found.get("id") or not writes):
        return found
    if writes:
        raise OutcomeUnknown(f"{name} answered without the record.", "Whether it was done is being checked.")
    raise ServerBroken(f"{name} answered without what was asked for.", "Wait a little and try again.")
