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
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from time import monotonic, sleep
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter

from wcsync_desktop.connectors.answers import decoded, moment, parse_json, pause
from wcsync_desktop.connectors.base import Exchange
from wcsync_desktop.connectors.freshness import (
    ASKED,
    LAG_SECONDS,
    SECOND_LOOK,
    ServerClock,
    echoes,
    from_cache,
    is_anothers,
    lag,
    new_value,
    sign_of_cache,
)
from wcsync_desktop.connectors.web_pages import is_page, kind_of_page
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
_SPARE = 500
"""So much more is looked through for keys than is kept, so that none is cut in two."""

LONGEST_ANSWER = 600.0
"""Seconds after which an answer that still trickles is given up."""

_TEXT_SHOWN = 300
_PARAMETERS = re.compile(r"\?[\w.%-]+=[^\s'\")]*")
_GIVEN_UP = frozenset({408, 444, 460, 499})
"""Statuses of something in front of the server that waited for it no longer: it may have done what it was asked."""

_OF_THE_WAY = (requests.RequestException, urllib3.exceptions.HTTPError, OSError)
"""Errors of the way to a server and back."""

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
        return moment(self.headers.get("date", ""))


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


class _Session(requests.Session):
    """A session that looks at no redirect: the library stumbles over odd ones, even where none is to be followed."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """None."""
        return None


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
        self._session = _Session()
        adapter = HTTPAdapter(pool_connections=2, pool_maxsize=pool, max_retries=0)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)
        self._thread = threading.local()
        self.server_time: datetime | None = None
        self.clock = ServerClock()
        if is_loopback(urlsplit(address).hostname or ""):
            self._session.trust_env = False  # a proxy has no business with this computer

    def close(self) -> None:
        """Close all connections."""
        self._session.close()

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
        answer = self._call(method, url, writes, params, body, form, shown, auth)
        self.server_time = answer.server_time
        if writes:
            self.clock.hear(answer.server_time, certain=True)  # no cache keeps the answer to a write
        return answer

    def read(self, ask: Callable[[str], Answer]) -> Answer:
        """A fresh answer to a request that reads; ``ask`` sends it, with a value that no request had before.

        Raises FromCache where old answers come all the same: they say so, bear the address of another request, or the
        same time again while the server's clock goes on.
        """
        first, sign = self._look(ask)
        if sign is None:
            return first
        sleep(SECOND_LOOK)
        second, again = self._look(ask)
        if again is None:
            return second
        told = second.server_time
        if again or told is None or told == first.server_time:
            raise from_cache(self.name, again or f"date: {first.headers.get('date', '')} (twice)")
        # The server's clock was set back: the time of its answers goes on.
        self.clock.hear(told, certain=True)
        return second

    def prove_fresh(self, ask: Callable[[str], Answer]) -> None:
        """Have the server show that it answers anew. Raises FromCache where the same answer comes twice.

        Proof is an answer that bears the address of its request, or the time of two of them.
        """
        asked = ""

        def remembered(value: str) -> Answer:
            nonlocal asked
            asked = value
            return ask(value)

        first = self.read(remembered)
        if echoes(first.headers, asked):
            return
        sleep(SECOND_LOOK)
        second = self.read(remembered)
        if first.server_time is not None and first.server_time == second.server_time:
            raise from_cache(self.name, f"date: {second.headers.get('date', '')} (twice)")

    def _look(self, ask: Callable[[str], Answer]) -> tuple[Answer, str | None]:
        """An answer, and what speaks against it: None for nothing, empty for its time alone."""
        value, expected = new_value(), self.clock.now()
        answer = ask(value)
        told = answer.server_time
        sign = sign_of_cache(answer.headers)
        if not sign and is_anothers(answer.headers, value):
            sign = "link: of another request"
        if sign or lag(told, expected) > LAG_SECONDS:
            return answer, sign
        self.clock.hear(told, certain=False)
        return answer, None

    def _call(
        self,
        method: str,
        url: str,
        writes: bool,
        params: Mapping[str, str] | None,
        body: Any,
        form: Mapping[str, str] | None,
        shown: Any,
        auth: tuple[str, str] | None,
    ) -> Answer:
        shown = shown if shown is not None else body
        request = self.redact(f"{method} {url.partition('?')[0]}")
        if shown is not None:
            request += "\n" + self.redact(json.dumps(shown, ensure_ascii=False, default=str))
        headers = {"User-Agent": USER_AGENT, "Accept": "application/json", **({} if writes else ASKED)}
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
        except WcSyncError as unending:
            self._keep(request, unending.title, writes)
            raise
        except Exception as error:
            problem = self._lost(error, writes)
            self._keep(request, problem.title, writes and isinstance(problem, OutcomeUnknown))
            raise problem from None
        try:
            return self._understood(response, content, request, writes)
        except WcSyncError:
            raise
        except Exception as error:
            # Whatever a server sends, it is no fault of ours; and what was written stays written (E6).
            raise self._not_understood(
                f"{type(error).__name__}: {self.redact(str(error))[:_TEXT_SHOWN]}", writes
            ) from None

    def _understood(self, response: requests.Response, content: bytes, request: str, writes: bool) -> Answer:
        self._keep(request, f"{response.status_code}\n", writes)
        text = decoded(content, response.headers.get("Content-Type", ""))
        self._keep(request, f"{response.status_code}\n{text}", writes)
        return self._translated(response, text, writes)

    def _keep(self, request: str, answer: str, wrote: bool) -> None:
        before: Exchange | None = getattr(self._thread, "exchange", None)
        self._thread.exchange = Exchange(
            request[:EXCHANGE_CHARACTERS],
            self.redact(answer[: EXCHANGE_CHARACTERS + _SPARE])[:EXCHANGE_CHARACTERS],
            wrote or (before is not None and before.wrote),
        )

    def _content(self, response: requests.Response, writes: bool) -> bytes:
        parts, size, until = [], 0, monotonic() + LONGEST_ANSWER
        while part := response.raw.read1(65536, decode_content=True):
            parts.append(part)
            size += len(part)
            if size > MAX_BYTES:
                problem = OutcomeUnknown if writes else ServerBroken
                raise problem(f"{self.name} sent an answer without end.", "Try again; tell your host if it stays.")
            if monotonic() > until:
                # Each piece came in time, so no time-out of the connection ends this.
                late = OutcomeUnknown if writes else TooSlow
                raise late(f"{self.name} sends its answer so slowly that it never ends.", "Try again later.")
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
        if isinstance(error, urllib3.exceptions.DecodeError) or not isinstance(error, _OF_THE_WAY):
            return self._not_understood(details, writes)
        if isinstance(error, (requests.exceptions.Timeout, urllib3.exceptions.ReadTimeoutError)):
            return TooSlow(f"{self.name} took too long to answer.", "Wait a little and try again.", details)
        return Unreachable(f"{self.name} broke off the connection.", "Wait a little and try again.", details)

    def _translated(self, response: requests.Response, text: str, writes: bool) -> Answer:
        status = response.status_code
        headers = {k.lower(): v for k, v in response.headers.items()}
        if status == 429:
            raise RateLimited(
                f"{self.name} asks us to slow down.",
                "Wait a little and try again.",
                self._details(status, text),
                pause(headers),
            )
        if status == 304 and not writes:
            raise from_cache(self.name, "HTTP 304")
        if 300 <= status < 400:
            raise self._leads_on(response.url, headers.get("location", ""), status, writes)
        try:
            data = parse_json(text)
        except ValueError:
            if status == 401 and headers.get("www-authenticate", "").lower().startswith("basic"):
                raise Blocked(
                    f"{self.name} lies behind a user name and a password that its host asks for.",
                    "Have your host lift this password for the interface (/wp-json), or for the whole site.",
                    self._details(status, text),
                ) from None
            raise self._no_json(status, text, self._details(status, text), writes) from None
        if status >= 500 or status in _GIVEN_UP:
            raise self._broken(status, text, self._details(status, text), writes)
        return Answer(status, headers, data)

    def _details(self, status: int, text: str) -> str:
        """What a technician wants to see of an answer; of a web page only which one it was."""
        said = self.redact(text[: 4 * _TEXT_SHOWN])
        if is_page(text):
            return f"HTTP {status}, {self.redact(kind_of_page(text))}."
        return f"HTTP {status}. {said[:_TEXT_SHOWN]}".strip()

    def _leads_on(self, asked: str, location: str, status: int, writes: bool) -> WcSyncError:
        try:
            here, target = urlsplit(asked), urlsplit(location)
            there = f"{target.scheme or here.scheme}://{target.hostname}" + (f":{target.port}" if target.port else "")
        except ValueError:
            return self._not_understood(f"HTTP {status} without an address.", writes)
        if writes and target.path != here.path:
            # The same request under another name is refused unread; any other page may be shown after it was done.
            return self._not_understood(f"HTTP {status}.", writes)
        to = f" to {there}" if target.hostname else ""
        return LeadsElsewhere(
            f"The address of {self.name} leads on{to}.", "Enter that address in the connection.", f"HTTP {status}."
        )

    def _not_understood(self, details: str, writes: bool) -> WcSyncError:
        if writes:
            return OutcomeUnknown(
                f"{self.name} answered with something unreadable.", "Whether it was done is being checked.", details
            )
        return ServerBroken(f"The answer of {self.name} cannot be read.", "Wait a little and try again.", details)

    def _no_json(self, status: int, text: str, details: str, writes: bool) -> WcSyncError:
        if status >= 500 or status in _GIVEN_UP:
            return self._broken(status, text, details, writes)
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
            return self._not_understood(details, writes)
        if is_page(text) and not text.lstrip().startswith(("{", "[")):
            return Blocked(
                f"A web page came instead of an answer of {self.name}.",
                "Check the address; a firewall, a cache or maintenance can do this too.",
                details,
            )
        return ServerBroken(f"The answer of {self.name} was cut off.", "Wait a little and try again.", details)

    def _broken(self, status: int, text: str, details: str, writes: bool) -> WcSyncError:
        if status == 503 and "maintenance" in text[:_TEXT_SHOWN].lower():
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


def _number(value: object) -> object:
    if isinstance(value, Decimal):
        return plain(value)  # both APIs take numbers as text, and text is exact
    raise TypeError(f"cannot send {type(value).__name__}")
