"""Megaventory's API v2017a: one POST per operation, refusals with HTTP 200 (reference: MEGAVENTORY.md section 2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from wcsync_desktop.connectors.base import Exchange
from wcsync_desktop.connectors.decoding import Odd, as_id, entries
from wcsync_desktop.connectors.http import Answer, Http, check_address
from wcsync_desktop.connectors.paging import gives_the_same
from wcsync_desktop.connectors.web_pages import without_tags
from wcsync_desktop.core.errors import AuthRefused, Blocked, NotReady, NotTheApi, OutcomeUnknown, Rejected, ServerBroken

VERSION = "v2017a"
PAGE = 500
SOURCE = "woocommerce"


class Refusal(Rejected):
    """An operation that Megaventory refused: ``code`` is its InternalErrorCode, ``entity_id`` the clashing record."""

    def __init__(self, title: str, advice: str, details: str, *, code: str, message: str, entity_id: int) -> None:
        super().__init__(title, advice, details)
        self.code = code
        self.message = message
        self.entity_id = entity_id

    @property
    def already_exists(self) -> bool:
        """A live record with this natural key is there (older servers say so only in the message)."""
        return self.code.endswith("AlreadyExists") or (not self.code and "already exists" in self.message.lower())

    @property
    def already_deleted(self) -> bool:
        """A deleted record with this natural key is there; it can be undeleted."""
        return self.code.endswith(("AlreadyDeleted", "WasDeleted")) or (
            not self.code and "and was since deleted" in self.message.lower()
        )


def api_address(address: str) -> str:
    """The address of the API with its version, however much of it was entered."""
    text = check_address(address)
    parts = urlsplit(text)
    path = parts.path.rstrip("/")
    for tail in ("/json/reply", f"/{VERSION}"):
        path = path.removesuffix(tail)
    return f"{parts.scheme}://{parts.netloc}{path}/{VERSION}/"


class MegaventoryClient:
    """Typed calls to one account. Property names are compared without case: answers mix spellings."""

    def __init__(self, address: str, secret: tuple[str, ...], *, ca: str | None, pool: int) -> None:
        (self._key,) = secret
        if "@m" not in self._key:
            raise AuthRefused("This is no API key of Megaventory.", "It ends with @m and a number; copy it as a whole.")
        self._address = address
        # Whole lists take the server long (MEGAVENTORY.md section 2, "Time-out").
        self._http = Http(name="Megaventory", address=address, secrets=secret, ca=ca, pool=pool, read_timeout=120.0)

    def close(self) -> None:
        self._http.close()

    def last_exchange(self) -> Exchange | None:
        return self._http.last_exchange()

    @property
    def server_time(self) -> datetime | None:
        """The server's clock at its last answer."""
        return self._http.server_time

    def clock(self) -> datetime | None:
        """The server's clock now, as far as its last answer told it."""
        return self._http.clock.now()

    def call(self, operation: str, body: Mapping[str, Any] | None = None, *, writes: bool) -> Mapping[str, Any]:
        """Run one operation; gives its answer with lower-case names at the top level.

        Raises Refusal for a coded refusal, AuthRefused or NotReady where the account is closed to us.
        """

        def ask(_: str = "") -> Answer:
            return self._http.call(
                "POST",
                f"{self._address}json/reply/{operation}",
                writes=writes,
                body={"APIKEY": self._key, **(body or {})},
                shown=body or {},
            )

        answer = ask() if writes else self._http.read(ask)
        data = self._object(answer, writes)
        status = lower(data.get("responsestatus"))
        if str(status.get("errorcode", "")) == "0":
            return data
        raise self._refusal(operation, data, status, answer)

    def _object(self, answer: Answer, writes: bool) -> dict[str, Any]:
        data = lower(answer.data)
        code = lower(data.get("responsestatus")).get("errorcode")
        if code is not None and str(code).strip():
            return data
        if answer.status == 401:
            raise AuthRefused("Megaventory does not accept the API key.", "Enter a valid key.", "HTTP 401.")
        if answer.status == 403:
            raise Blocked(
                "Something in front of Megaventory refused the request.",
                "A firewall or proxy on the way blocks it: allow WC Sync Desktop there.",
                "HTTP 403.",
            )
        if answer.status == 404:
            raise NotTheApi("This is not the address of Megaventory's API.", "Use api.megaventory.com.", "HTTP 404.")
        if writes:
            raise OutcomeUnknown("Megaventory answered without saying whether it worked.", "It is being checked.")
        raise ServerBroken("Megaventory answered without what was asked for.", "Wait a little and try again.")

    def _refusal(self, operation: str, data: Mapping[str, Any], status: Mapping[str, Any], answer: Answer) -> Exception:
        message = without_tags(self._http.redact(str(status.get("message") or "")))
        error = str(status.get("errorcode", ""))
        code = str(data.get("internalerrorcode") or "")
        details = f"{operation}: error {error} {code} {message}".strip()
        if "account has expired" in message.lower():
            return NotReady("The Megaventory account has expired.", "Renew it at Megaventory.", details)
        if error == "401" or answer.status == 401 or (operation == "APIKeyGet" and error == "500"):
            return AuthRefused(
                "Megaventory does not accept the API key.",
                "Enter a valid key of an administrator (in Megaventory: your profile, API key).",
                details,
            )
        entity = as_id(data.get("entityid")) or "0"
        return Refusal(
            f"Megaventory refuses it: {message or code or 'no reason given'}",
            "Correct the record and try again.",
            details,
            code=code,
            message=message,
            entity_id=int(entity),
        )

    def listed(self, operation: str, list_name: str, body: Mapping[str, Any] | None = None) -> list[object]:
        """The list of an answer, its rows with lower-case names. A missing list is a failure, never "empty"."""
        data = self.call(operation, body, writes=False)
        try:
            found = entries(data.get(list_name.lower()))
        except Odd:
            raise ServerBroken(
                "Megaventory answered without the list that was asked for.",
                "Wait a little and try again.",
                f"{operation}: no {list_name}",
            ) from None
        return [lower(row) if isinstance(row, Mapping) else row for row in found]

    def rows(self, operation: str, list_name: str, body: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """The same, its objects only."""
        return [row for row in self.listed(operation, list_name, body) if isinstance(row, dict)]

    def walk(self, operation: str, list_name: str, id_name: str, place: Place | None, size: int = PAGE) -> list[object]:
        """One page of a Get: the rows beyond a place, or the first ones.

        There is no page parameter: the caller asks again beyond the last id until nothing comes. A short page proves
        nothing, for the server may cap it.
        """
        body: dict[str, Any] = {"ReturnTopNRecords": size}
        if place is not None:
            body["Filters"] = [filter_of(id_name, place.id, "LessThan" if place.is_below else "GreaterThan")]
        return self.listed(operation, list_name, body)

    def everything(self, operation: str, list_name: str, id_name: str) -> Iterator[object]:
        """All rows of a small list."""
        place: Place | None = None
        while True:
            rows = self.walk(operation, list_name, id_name, place)
            ids = ids_of(rows, id_name)
            if place is not None and not place.leads_to(ids):
                if len(ids) >= PAGE:
                    raise gives_the_same("Megaventory", f"records of {operation}", len(ids))
                return
            if not ids:
                return
            yield from rows
            place = Place.behind(ids, place)


@dataclass(frozen=True, slots=True)
class Place:
    """How far a list has been read: everything with a higher id (``is_below``: what is still to come has lower ones).

    Lists descend, but for that of the stock (MEGAVENTORY.md 2.1); which way one goes is told by its first rows.
    """

    id: int
    is_below: bool

    @staticmethod
    def behind(ids: Sequence[int], before: Place | None) -> Place:
        """The place behind these rows."""
        is_below = before.is_below if before is not None else ids[0] >= ids[-1]
        return Place(min(ids) if is_below else max(ids), is_below)

    def leads_to(self, ids: Sequence[int]) -> bool:
        """Whether these rows lie behind the place; else what was asked for was ignored, or there are none."""
        return bool(ids) and (min(ids) < self.id if self.is_below else max(ids) > self.id)

    def __str__(self) -> str:
        return f"{'below' if self.is_below else 'above'} {self.id}"


def ids_of(rows: Sequence[object], id_name: str) -> list[int]:
    """The ids of rows, in their order. Raises ServerBroken where there are rows and no id can be read."""
    found = [as_id(row.get(id_name.lower())) for row in rows if isinstance(row, Mapping)]
    known = [int(number) for number in found if number is not None]
    if rows and not known:
        raise unreadable_list()
    return known


def unreadable_list() -> ServerBroken:
    """A list without which nothing can be done, and that cannot be read."""
    return ServerBroken(
        "Megaventory answered with a list that cannot be read.",
        "Wait a little and try again; tell Megaventory if it stays.",
    )


def filter_of(name: str, value: object, operator: str = "Equals", and_or: str | None = None) -> dict[str, Any]:
    """One filter row."""
    row: dict[str, Any] = {"FieldName": name, "SearchOperator": operator, "SearchValue": value}
    return row if and_or is None else {"AndOr": and_or, **row}


def lower(value: object) -> dict[str, Any]:
    """An object with lower-case property names; nothing for anything else."""
    return {str(k).lower(): v for k, v in value.items()} if isinstance(value, dict) else {}
