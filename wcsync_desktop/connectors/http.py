"""The one HTTP session: pooled, size-capped, redacting, and the only place where HTTP becomes our errors.

The line that matters most is drawn here: an error *before* the request left us means nothing happened (Unreachable);
an error *after* it left means that a write may have happened (OutcomeUnknown, E6).
"""

from __future__ import annotations

import ipaddress
import json
import re
import ssl
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter

from wcsync_desktop.connectors.base import Exchange
from wcsync_desktop.core.errors import (
    BadData,
    Blocked,
    CertificateRefused,
    InMaintenance,
    LeadsElsewhere,
    NotTheApi,
    OutcomeUnknown,
    RateLimited,
    Rejected,
    ServerBroken,
    TooSlow,
    Unreachable,
    WcSyncError,
)
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.redaction import Redactor

USER_AGENT = "WCSyncDesktop/0.1"
MAX_BYTES = 64 * 1024 * 1024
EXCHANGE_CHARACTERS = 4000
_TEXT_SHOWN = 300
_PARAMETERS = re.compile(r"\?[\w.%-]+=[^\s'\")]*")
_NO_CONNECTION = (
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.ConnectTimeoutError,
    urllib3.exceptions.ProxyError,
    requests.exceptions.InvalidURL,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A JSON answer. Numbers with a fraction are Decimal. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    data: Any

    @property
    def server_time(self) -> datetime | None:
        """The server's clock when it answered."""
        try:
            return parsedate_to_datetime(self.headers["date"]).astimezone(UTC)
        except (KeyError, ValueError):
            return None


def site_key(address: str) -> str:
    """A site's address without scheme, www and case: as stamps use it (E5), and how an installation is known again."""
    parts = urlsplit(address.strip().lower())
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}"


def check_address(address: str) -> str:
    """The address with a scheme and without a trailing slash.

    Raises BadData for anything but https, or http on this computer: keys would travel readable.
    """
    text = address.strip()
    if "://" not in text:
        text = "https://" + text
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise BadData("This is not a web address.", "Copy it from the browser.", address) from None
    is_name = ":" in (host or "") or all(c.isalnum() or c in "-._" for c in host or "")
    if parts.scheme.lower() not in ("https", "http") or not host or not is_name or parts.query or parts.fragment:
        raise BadData("This is not a web address.", "Copy it from the browser, up to the name of the shop.", address)
    if parts.username is not None:
        raise BadData("The address holds a user name.", "Leave out the part before the @ sign.")
    if parts.scheme.lower() == "http" and not is_loopback(host):
        raise BadData(
            "The address begins with http://, so the keys could be read on their way.",
            "Use the https:// address; your host can switch HTTPS on.",
            address,
        )
    return f"{parts.scheme.lower()}://{parts.netloc}{parts.path.rstrip('/')}"


def is_loopback(host: str) -> bool:
    """True for this computer only: by its name or a loopback address, not by a name that looks like one."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def parse_json(text: str) -> Any:
    """The JSON value in ``text``, even behind a byte-order mark or a PHP warning; ValueError where there is none.

    Whatever stands before it, the value must reach to the end: a cut answer is never taken for a whole one.
    """
    text = text.lstrip("\ufeff \t\r\n")
    decoder = json.JSONDecoder(parse_float=Decimal)
    try:
        return decoder.decode(text)
    except ValueError:
        pass
    for start, sign in enumerate(text):
        if sign in "[{" and (start == 0 or text[start - 1] in "\n>\r"):
            try:
                return decoder.decode(text[start:])
            except ValueError:
                continue
    raise ValueError("no JSON")


class Http:
    """A pooled session to one server. Safe to use from several threads."""

    def __init__(
        self,
        *,
        name: str,
        address: str,
        secrets: tuple[str, ...],
        ca: str | None = None,
        connect_timeout: float = 10.0,
        read_timeout: float = 60.0,
        pool: int = 8,
    ) -> None:
        self.name = name
        self.redact = Redactor(secrets)
        self._verify: str | bool = ca or True
        self._timeout = (connect_timeout, read_timeout)
        self._session = requests.Session()
        adapter = HTTPAdapter(pool_connections=2, pool_maxsize=pool, max_retries=0)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)
        self._thread = threading.local()
        self.server_time: datetime | None = None
        self._skew: timedelta | None = None
        if is_loopback(urlsplit(address).hostname or ""):
            self._session.trust_env = False  # a proxy has no business with this computer

    def close(self) -> None:
        """Close all connections."""
        self._session.close()

    @property
    def server_now(self) -> datetime | None:
        """The server's clock now, as far as its last answer told it."""
        return datetime.now(UTC) + self._skew if self._skew is not None else None

    def last_exchange(self) -> Exchange | None:
        """The calling thread's last request and answer, masked; asking forgets it."""
        exchange: Exchange | None = getattr(self._thread, "exchange", None)
        self._thread.exchange = None
        return exchange

    def call(
        self,
        method: str,
        url: str,
        *,
        writes: bool,
        params: Mapping[str, str] | None = None,
        body: Any = None,
        form: Mapping[str, str] | None = None,
        shown: Any = None,
        auth: tuple[str, str] | None = None,
    ) -> Answer:
        """Send one request and give its JSON answer, whatever its status below 500 (429 apart).

        ``writes`` says whether a lost answer leaves the outcome unknown. ``body`` is sent as JSON, ``form`` as the
        fields of a form. ``shown`` is what the history may keep of them, or of the parameters. Raises Unreachable,
        RateLimited, NotTheApi, ServerBroken or OutcomeUnknown.
        """
        shown = shown if shown is not None else body
        request = self.redact(f"{method} {url.partition('?')[0]}")
        if shown is not None:
            request += "\n" + self.redact(json.dumps(shown, ensure_ascii=False, default=str))
        headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
        data: bytes | Mapping[str, str] | None = form
        if body is not None:
            data = json.dumps(body, ensure_ascii=False, default=_number).encode()
            headers["Content-Type"] = "application/json; charset=utf-8"
        try:
            with self._session.request(
                method,
                url,
                params=params,
                data=data,
                headers=headers,
                auth=auth,
                verify=self._verify,
                timeout=self._timeout,
                allow_redirects=False,
                stream=True,
            ) as response:
                content = self._content(response, writes)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            problem = self._lost(error, writes)
            self._keep(request, problem.title)
            raise problem from None
        text = content.decode(response.encoding or "utf-8", "replace") if content else ""
        if response.headers.get("Content-Type", "").lower().startswith("application/json"):
            text = content.decode("utf-8", "replace")
        self._keep(request, f"{response.status_code}\n{text}")
        return self._translated(response, text, writes)

    def _keep(self, request: str, answer: str) -> None:
        self._thread.exchange = Exchange(
            request[:EXCHANGE_CHARACTERS], self.redact(answer[: 2 * EXCHANGE_CHARACTERS])[:EXCHANGE_CHARACTERS]
        )

    def _content(self, response: requests.Response, writes: bool) -> bytes:
        parts = []
        size = 0
        for part in response.iter_content(65536):
            parts.append(part)
            size += len(part)
            if size > MAX_BYTES:
                problem = OutcomeUnknown if writes else ServerBroken
                raise problem(f"{self.name} sent an answer without end.", "Try again; tell your host if it stays.")
        return b"".join(parts)

    def _lost(self, error: Exception, writes: bool) -> WcSyncError:
        # A library's message names the whole address; what comes behind it may be a session or a signature.
        said = _PARAMETERS.sub("?…", f"{type(error).__name__}: {error}")
        details = self.redact(said)[:_TEXT_SHOWN]
        if is_about_certificate(error):
            return CertificateRefused(
                f"The certificate of {self.name} is not trusted.",
                "Ask your host for a valid certificate, or choose the certificate file of your own authority.",
                details,
            )
        if isinstance(error, requests.exceptions.ConnectTimeout) or _before_sending(error):
            return Unreachable(
                f"{self.name} cannot be reached.", "Check the address and your internet connection.", details
            )
        if writes:
            return OutcomeUnknown(
                f"The answer of {self.name} was lost.", "Whether it was done is being checked.", details
            )
        if isinstance(error, requests.exceptions.Timeout):
            return TooSlow(f"{self.name} took too long to answer.", "Wait a little and try again.", details)
        return Unreachable(f"{self.name} broke off the connection.", "Wait a little and try again.", details)

    def _translated(self, response: requests.Response, text: str, writes: bool) -> Answer:
        status = response.status_code
        headers = {k.lower(): v for k, v in response.headers.items()}
        details = f"HTTP {status}. {self.redact(text[: 4 * _TEXT_SHOWN])[:_TEXT_SHOWN]}".strip()
        if status == 429:
            raise RateLimited(
                f"{self.name} asks us to slow down.", "Wait a little and try again.", details, _seconds(headers)
            )
        if 300 <= status < 400:
            target = urlsplit(headers.get("location", ""))
            to = f" to {target.scheme}://{target.netloc}" if target.netloc else ""
            raise LeadsElsewhere(
                f"The address of {self.name} leads on{to}.", "Enter that address in the connection.", f"HTTP {status}."
            )
        try:
            data = parse_json(text)
        except ValueError:
            raise self._no_json(status, text, details, writes) from None
        if status >= 500:
            raise self._broken(status, details, writes)
        answer = Answer(status, headers, data)
        self.server_time = answer.server_time
        if answer.server_time is not None:
            self._skew = answer.server_time - datetime.now(UTC)
        return answer

    def _no_json(self, status: int, text: str, details: str, writes: bool) -> WcSyncError:
        if status >= 500:
            return self._broken(status, details, writes)
        if status == 403:
            return Blocked(
                f"Something in front of {self.name} refused the request.",
                "A firewall or security plugin blocks it: ask your host to allow WC Sync Desktop.",
                details,
            )
        if status == 413:
            return Rejected(f"{self.name} refuses a record of this size.", "Shorten its texts.", details)
        if 400 <= status < 500:
            return NotTheApi(
                f"{self.name} answered, but not as the program it should be.", "Check the address.", details
            )
        if writes:
            return OutcomeUnknown(
                f"{self.name} answered with something unreadable.", "Whether it was done is being checked.", details
            )
        if "<html" in text.lower() or "<!doctype" in text.lower():
            return Blocked(
                f"A web page came instead of an answer of {self.name}.",
                "Check the address; a firewall, a cache or maintenance can do this too.",
                details,
            )
        return ServerBroken(f"The answer of {self.name} was cut off.", "Wait a little and try again.", details)

    def _broken(self, status: int, details: str, writes: bool) -> WcSyncError:
        if status == 503 and "maintenance" in details.lower():
            # WordPress answers this before it runs anything: nothing was done.
            return InMaintenance(f"{self.name} is in maintenance.", "Wait a little and try again.", details)
        if writes:
            return OutcomeUnknown(
                f"{self.name} reported an internal error.", "Whether it was done is being checked.", details
            )
        return ServerBroken(f"{self.name} reported an internal error.", "Wait a little and try again.", details)


def is_about_certificate(error: BaseException) -> bool:
    """True where the server's certificate was refused; any other TLS error may come after the request has left."""
    return any(isinstance(e, ssl.SSLCertVerificationError) for e in _causes(error))


def _before_sending(error: BaseException) -> bool:
    """True where no connection came about, so that no request can have left us."""
    return any(isinstance(e, _NO_CONNECTION) for e in _causes(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error and all that is wrapped in it."""
    seen: set[int] = set()
    stack: list[BaseException] = [error]
    while stack:
        current = stack.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        inside = (*current.args, getattr(current, "reason", None), current.__cause__, current.__context__)
        stack += [e for e in inside if isinstance(e, BaseException)]


def _seconds(headers: Mapping[str, str]) -> float | None:
    """Retry-After in seconds, which may be a number or a date; else when the minute's count begins anew (Vtiger)."""
    value = headers.get("retry-after", "").strip()
    if value.isdigit():
        return float(value)
    try:
        served = parsedate_to_datetime(headers["date"])
        resets = headers.get("x-floodcontrol-reset", "").strip()
        moment = datetime.fromtimestamp(int(resets), UTC) if resets.isdigit() else parsedate_to_datetime(value)
    except (KeyError, ValueError):
        return None
    return max(0.0, (moment - served).total_seconds())


def _number(value: object) -> object:
    if isinstance(value, Decimal):
        return plain(value)  # both APIs take numbers as text, and text is exact
    raise TypeError(f"cannot send {type(value).__name__}")
