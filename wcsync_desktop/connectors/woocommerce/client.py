"""The WooCommerce REST API v3 over one pooled session (reference: WOOCOMMERCE.md, "Talking to it")."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import woocommerce

from wcsync_desktop.connectors.base import Exchange
from wcsync_desktop.connectors.decoding import AnyRow, Odd, decoded, entries, told
from wcsync_desktop.connectors.freshness import UNIQUE, new_value
from wcsync_desktop.connectors.http import USER_AGENT, Answer, Http, check_address
from wcsync_desktop.connectors.web_pages import without_tags
from wcsync_desktop.connectors.woocommerce.rows import IndexRow
from wcsync_desktop.core.errors import (
    AmbiguousMatch,
    AuthRefused,
    Blocked,
    ItemError,
    LeadsElsewhere,
    NotFound,
    NotTheApi,
    OutcomeUnknown,
    Rejected,
    ServerBroken,
    ShopNotFound,
    WcSyncError,
)

PER_PAGE = 100
_HEARD_SECONDS = 300.0
"""So long what a shop said of its clock is good for."""

_MESSAGE = 500
"""So much of what a shop says is told; a plugin may answer with a whole page."""


class ClockRefused(AuthRefused):
    """A signature was refused because the two clocks are too far apart."""


class _PooledApi(woocommerce.API):  # type: ignore[misc]
    """``woocommerce.API`` signs and addresses; our session sends.

    The library opens a new connection per call, never raises for a refusal and takes any certificate store anew; its
    one request method is replaced, everything else (addresses, OAuth 1.0a over loopback HTTP) is the library's.
    """

    def __init__(self, address: str, key: str, secret: str, http: Http, keys_in_query: bool) -> None:
        super().__init__(address, key, secret, version="wc/v3", user_agent=USER_AGENT)
        self._http = http
        self.keys_in_query: bool = keys_in_query

    def _API__request(  # noqa: N802 - the mangled name of the library's private method
        self, method: str, endpoint: str, data: Any, params: Mapping[str, str] | None = None, **extra: Any
    ) -> Answer:
        in_query = self.keys_in_query
        answer = self._sent(method, endpoint, data, params, in_query=in_query)
        if answer.status == 401 and self.is_ssl and _is_strangers(answer):
            # A host may begin to drop the header that carries the keys, or to refuse keys in an address: nothing was
            # done for a stranger, so it is tried the other way.
            other = self._sent(method, endpoint, data, params, in_query=not in_query)
            if other.status != 401:
                self.keys_in_query = not in_query
                return other
        return answer

    def _sent(
        self, method: str, endpoint: str, data: Any, params: Mapping[str, str] | None, *, in_query: bool
    ) -> Answer:
        url = self._API__get_url(endpoint)
        query = dict(params or {})
        auth = None
        if not self.is_ssl:
            # Signed into the address as a whole: sending the parameters again would break the signature.
            signed = url + ("?" + "&".join(f"{k}={_escaped(v)}" for k, v in query.items()) if query else "")
            url, query = self._API__get_oauth_url(signed, method), {}
        elif in_query:
            query |= {"consumer_key": self.consumer_key, "consumer_secret": self.consumer_secret}
        else:
            auth = (self.consumer_key, self.consumer_secret)
        writes = method not in ("GET", "HEAD", "OPTIONS")
        return self._http.call(method, url, writes=writes, params=query or None, body=data, auth=auth)

    def unkept(self, endpoint: str, params: Mapping[str, str]) -> Callable[[str], Answer]:
        """The request that reads what no cache has kept, with a value of its own."""

        def ask(value: str) -> Answer:
            answer: Answer = self.get(endpoint, params={**params, **_PAST_CACHES, UNIQUE: value})
            return answer

        return ask


def _is_strangers(answer: Answer) -> bool:
    """Whether the shop saw no keys at all (WOOCOMMERCE.md, "Measured since", fact 15)."""
    code = answer.data.get("code") if isinstance(answer.data, dict) else None
    return isinstance(code, str) and code.startswith("woocommerce_rest_cannot_")


_PAST_CACHES = {"_skip_cache": "true"}
"""WooCommerce's own cache of answers gives way to this and to nothing else (WOOCOMMERCE.md, fact 14)."""


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace("&", "%26").replace("+", "%2B").replace(" ", "%20").replace("#", "%23")


def shop_address(address: str) -> str:
    """The address of the shop without the parts that people copy along (``/wp-json/…``, ``/wp-admin``)."""
    text = check_address(address)
    for tail in ("/wp-json", "/wp-admin", "/wp-login.php"):
        text = text.partition(tail)[0]
    return text.rstrip("/")


class WooClient:
    """Typed calls to one shop; every refusal is an error of ``core.errors``."""

    def __init__(
        self,
        address: str,
        secret: tuple[str, ...],
        *,
        ca: str | None,
        pool: int,
        keys_in_query: bool = False,
        behind_index: bool = False,
    ) -> None:
        key, consumer_secret = secret
        if not key.startswith("ck_") or not consumer_secret.startswith("cs_"):
            raise AuthRefused(
                "These are not keys of a WooCommerce shop.",
                "The consumer key begins with ck_, the consumer secret with cs_; copy both from the shop.",
            )
        self.name = urlsplit(address).netloc
        self._http = Http(name=f"The shop {self.name}", address=address, secrets=secret, ca=ca, pool=pool)
        self._api = _PooledApi(address, key, consumer_secret, self._http, keys_in_query)
        self._address = address
        self.behind_index = False
        """Whether the interface lies below ``index.php``, as on a host that rewrites no addresses."""
        if behind_index:
            self._go_behind_index()

    @property
    def keys_in_query(self) -> bool:
        """Whether the keys go in the encrypted address, because the host drops the header that carries them."""
        return self._api.keys_in_query

    def _go_behind_index(self) -> None:
        self.behind_index = True
        self._address = self._api.url = f"{self._address}/index.php"

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

    def server_now(self) -> datetime | None:
        """The server's clock now; asked where its last certain answer is old: a computer may have slept meanwhile.

        It is asked by a write of nothing, which no cache answers: against its time the age of all others shows.
        """
        if not self._http.clock.is_certain(_HEARD_SECONDS):
            self.may_write()
        return self._http.clock.now()

    def index(self) -> Answer:
        """The same as it came."""
        try:
            answer = self._index("/wp-json/")
        except NotTheApi as error:
            if isinstance(error, (Blocked, LeadsElsewhere)):
                raise
            if not self.behind_index and self._answers("/index.php/wp-json/"):
                self._go_behind_index()
                return self.index()
            if not self._answers("/", rest_route="/"):
                raise
            raise NotTheApi(
                f"{self.name} has its permalinks set to “Plain”, which switches the programming interface off.",
                "In WordPress choose Settings → Permalinks → Post name, and save.",
                error.details,
            ) from None
        if answer.status == 403:
            raise self._refusal(answer, "wp-json")
        if not _is_index(answer):
            raise NotTheApi(
                f"{self.name} is not a WordPress site with its programming interface on.",
                "Open the address in a browser: it must show the shop. A plugin that hides the REST API must let "
                "WooCommerce through.",
                f"HTTP {answer.status}.",
            )
        if "wc/v3" not in answer.data["namespaces"]:
            raise ShopNotFound(
                f"No WooCommerce answers at {self.name}.",
                "Check the address, and that the WooCommerce plugin is switched on.",
            )
        return answer

    def _index(self, path: str, **params: str) -> Answer:
        # A host may keep this one: it is public, and says nothing that changes.
        wanted = {**params, UNIQUE: new_value(), "_fields": "name,home,url,namespaces,gmt_offset,timezone_string"}
        return self._http.call("GET", f"{self._address}{path}", writes=False, params=wanted)

    def _answers(self, path: str, **params: str) -> bool:
        """With plain permalinks, and where nothing is rewritten, WordPress answers under another address."""
        try:
            return _is_index(self._index(path, **params))
        except WcSyncError:
            return False

    def _fresh(self, path: str, params: Mapping[str, str]) -> Answer:
        return self._http.read(self._api.unkept(path, params))

    def prove_fresh(self) -> None:
        """Have the shop show that its answers are new ones. Raises FromCache."""
        self._http.prove_fresh(self._api.unkept("products", {"per_page": "1", "_fields": "id"}))

    def get(self, path: str, **params: str) -> Answer:
        """Read; raises NotFound for an unknown id."""
        return self._checked(self._fresh(path, params), path)

    def whole(self, path: str, shape: type[AnyRow], **params: str) -> AnyRow:
        """Read what is no record. Raises ServerBroken where it is not what was asked for."""
        return self._told(self.get(path, **params).data, shape)

    def about(self) -> IndexRow:
        """The site's own description, which needs no keys."""
        return self._told(self.index().data, IndexRow)

    def _told(self, raw: object, shape: type[AnyRow]) -> AnyRow:
        try:
            return decoded(raw, shape)
        except Odd as odd:
            path = ".".join(str(part) for part in odd.path)
            raise ServerBroken(
                f"{self.name} answered with something that cannot be read.",
                "Wait a little and try again; tell your host if it stays.",
                f"{path}: {told(odd.value)}",
            ) from None

    def try_get(self, path: str, **params: str) -> Answer | None:
        """Read; None for what is gone or does not exist in this version."""
        answer = self._fresh(path, params)
        return None if answer.status in (404, 410) else self._checked(answer, path)

    def rows(self, path: str, **params: str) -> list[dict[str, Any]]:
        """Read a list; raises NotTheApi where something else came."""
        data = self.get(path, **params).data
        return as_rows(data, self.name)

    def put(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change a record; gives the record as it is now."""
        return self._one(self._checked(self._api.put(path, dict(body)), path).data, path)

    def post(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Make a record; gives it."""
        return self._one(self._checked(self._api.post(path, dict(body)), path).data, path)

    def batch(self, path: str, changes: Sequence[Mapping[str, Any]]) -> list[dict[str, Any] | ItemError]:
        """Change several records in one call; each comes back as it is now, or with what the shop has against it."""
        answer = self._checked(self._api.post(f"{path}/batch", {"update": [dict(c) for c in changes]}), path)
        rows = answer.data.get("update") if isinstance(answer.data, dict) else None
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise self._unsaid(f"{path}/batch")
        found = {str(row.get("id")): row for row in rows}
        return [self._of_batch(found.get(str(change["id"])), path) for change in changes]

    def _said(self, told: Mapping[str, Any]) -> tuple[str, str]:
        """Code and message of an error, without secrets."""
        code, message = (without_tags(self._http.redact(str(told.get(name) or ""))) for name in ("code", "message"))
        return code, message[:_MESSAGE]

    def _of_batch(self, row: dict[str, Any] | None, path: str) -> dict[str, Any] | ItemError:
        error = {} if row is None else row.get("error")
        if row is not None and not error:
            return row
        told = error if isinstance(error, dict) else {}
        code, message = self._said(told)
        details = f"{code}: {message} ({path}/batch)"
        if row is None or code.endswith("_invalid_id"):
            return NotFound(f"The record is no longer in {self.name}.", "", details)
        return Rejected(f"{self.name} refuses the record: {message}", "Correct it and try again.", details)

    def may_post(self, path: str, body: Mapping[str, Any]) -> None:
        """Make something that may be there already."""
        answer = self._api.post(path, dict(body))
        if answer.status != 400:
            self._checked(answer, path)

    def _one(self, data: object, path: str) -> dict[str, Any]:
        if not isinstance(data, dict) or not data.get("id"):
            raise self._unsaid(path)
        return data

    def _unsaid(self, path: str) -> OutcomeUnknown:
        return OutcomeUnknown(
            f"{self.name} answered without the record.", "Whether it was done is being checked.", path
        )

    def to_trash(self, path: str) -> None:
        """Put a record into the bin; one that is there or gone already is no error."""
        answer = self._api.delete(path, params={"force": "false"})
        if answer.status not in (404, 410):
            self._checked(answer, path)

    def may_write(self) -> None:
        """Ask for a change of nothing, so that a read-only key shows itself. Raises AuthRefused."""
        self._checked(self._api.post("products/batch", {}), "products/batch")

    def _checked(self, answer: Answer, path: str) -> Answer:
        if answer.status < 300:
            return answer
        raise self._refusal(answer, path)

    def _refusal(self, answer: Answer, path: str) -> WcSyncError:
        data = answer.data if isinstance(answer.data, dict) else {}
        code, message = self._said(data)
        details = f"HTTP {answer.status} {code}: {message} ({path})"
        if answer.status == 401 and "write permissions" in message:
            return AuthRefused(
                f"The key of {self.name} may only read.", "Make a key with Read/Write permission in the shop.", details
            )
        if answer.status == 401 and "read permissions" in message:
            return AuthRefused(
                f"The key of {self.name} may only write.", "Make a key with Read/Write permission in the shop.", details
            )
        if answer.status == 401 and "timestamp" in message:
            return ClockRefused(
                "The clock of this computer is so wrong that the shop refuses its signature.",
                "Set this computer to the time of the internet.",
                details,
            )
        if answer.status == 401 and "secret is invalid" in message:
            return AuthRefused(
                f"{self.name} knows the consumer key, but the consumer secret does not belong to it.",
                "Copy both from one key; a secret is shown only once, so make a new key if it is lost.",
                details,
            )
        if answer.status == 401:
            return AuthRefused(
                f"{self.name} does not accept the keys.",
                "Make a new key in the shop (WooCommerce → Settings → Advanced → REST API) and enter both parts.",
                details,
            )
        if answer.status == 403 and not code.startswith("woocommerce_"):
            return Blocked(
                f"Something in front of {self.name} refused the request.",
                "A firewall or security plugin blocks it: ask your host to allow WC Sync Desktop.",
                details,
            )
        if answer.status == 403:
            return AuthRefused(
                f"The key of {self.name} belongs to someone who may not do this.",
                "Make the key for an administrator or shop manager.",
                details,
            )
        if answer.status in (404, 410):
            if code == "rest_no_route":
                return NotTheApi(f"{self.name} does not know this request.", "Update WooCommerce.", details)
            return NotFound(f"The record is no longer in {self.name}.", "", details)
        resource = data.get("data") or {}
        if isinstance(resource, dict) and resource.get("resource_id"):
            return AmbiguousMatch(f"{self.name}: {message}", "Change one of the two records.", details)
        return Rejected(f"{self.name} refuses the record: {message}", "Correct it and try again.", details)


def _is_index(answer: Answer) -> bool:
    return answer.status < 400 and isinstance(answer.data, dict) and "namespaces" in answer.data


def as_list(data: object, name: str) -> tuple[list[object], int]:
    """The entries of a list that an answer must be, without its empty places, and how many places it has.

    PHP tells a list with a gap as an object. Raises NotTheApi where it is no list at all.
    """
    try:
        found = entries(data)
    except Odd:
        raise NotTheApi(f"{name} answered with something else than a list.", "Check the address.") from None
    return found, len(data) if isinstance(data, (list, dict)) else len(found)


def as_rows(data: object, name: str) -> list[dict[str, Any]]:
    """The objects of a list that an answer must be."""
    found, _ = as_list(data, name)
    return [row for row in found if isinstance(row, dict)]
