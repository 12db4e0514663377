"""Who is asking: Basic and query-string keys over HTTPS, OAuth 1.0a with one leg over HTTP."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, unquote

from ..server import Request
from .errors import RestError

_WINDOW_SECONDS = 15 * 60
_FAILED = "woocommerce_rest_authentication_error"


@dataclass(frozen=True)
class Key:
    """A REST API key. `permissions`: read, write or read_write."""

    name: str
    key: str
    secret: str
    permissions: str
    user_id: int
    role: str


APPLICATION_PASSWORD = "application_password"  # noqa: S105 - a name, not a secret
"""The name of the one that is no key of WooCommerce, but a user's name with an application password of WordPress."""


def _without_blanks(secret: str) -> bytes:
    return secret.replace(" ", "").encode()


class KeyRing:
    """The keys of a shop and the nonces they have used."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self.keys = {key.key: key for key in keys}
        self._nonces: dict[str, set[str]] = {}

    def authenticate(self, request: Request, now: datetime) -> Key | None:
        """The key's owner, or None for a stranger. Raises RestError where the shop names the mistake."""
        key = self._by_pair(request) if request.secure else None
        if key is None:
            key = self._by_signature(request, now)
        if key is not None:
            _check_permissions(key, request.method)
        return key

    def _by_pair(self, request: Request) -> Key | None:
        query = dict(request.query)
        name, secret = query.get("consumer_key", ""), query.get("consumer_secret", "")
        if not (name and secret):
            name, secret = _basic(request.headers.get("authorization", ""))
        if not (name and secret):
            return None
        key = self.keys.get(name)
        if key is None:
            return None
        if key.name == APPLICATION_PASSWORD:
            # WordPress' own: blanks do not count, and a wrong one makes a stranger.
            return key if hmac.compare_digest(_without_blanks(key.secret), _without_blanks(secret)) else None
        if not hmac.compare_digest(key.secret.encode(), secret.encode()):
            raise RestError(_FAILED, "Consumer secret is invalid.", 401, allow=False)
        return key

    def _by_signature(self, request: Request, now: datetime) -> Key | None:
        given = _oauth_parameters(request)
        if "oauth_consumer_key" not in given:
            return None
        missing = [
            name
            for name in ("oauth_timestamp", "oauth_nonce", "oauth_signature", "oauth_signature_method")
            if not given.get(name)
        ]
        if missing:
            raise RestError(
                _FAILED,
                f"Missing OAuth parameter{'s' if len(missing) > 1 else ''} {', '.join(missing)}",
                401,
                allow=False,
            )
        key = self.keys.get(given["oauth_consumer_key"])
        if key is None:
            raise RestError(_FAILED, "Consumer key is invalid.", 401, allow=False)
        self._check_signature(request, given, key)
        self._check_nonce(given, key, now)
        return key

    def _check_signature(self, request: Request, given: dict[str, str], key: Key) -> None:
        method = given["oauth_signature_method"]
        if method not in {"HMAC-SHA1", "HMAC-SHA256"}:
            raise RestError(_FAILED, "Invalid signature - signature method is invalid.", 401, allow=False)
        own = signature(
            request.method, f"{request.site}{request.path}", _signed_pairs(request, given), key.secret, method
        )
        if not hmac.compare_digest(own.encode(), given["oauth_signature"].encode()):
            raise RestError(_FAILED, "Invalid signature - provided signature does not match.", 401, allow=False)

    def _check_nonce(self, given: dict[str, str], key: Key, now: datetime) -> None:
        moment = int(given["oauth_timestamp"]) if given["oauth_timestamp"].isdigit() else 0
        if abs(now.timestamp() - moment) > _WINDOW_SECONDS:
            raise RestError(_FAILED, "Invalid timestamp.", 401, allow=False)
        used = self._nonces.setdefault(key.key, set())
        if given["oauth_nonce"] in used:
            raise RestError(_FAILED, "Invalid nonce - nonce has already been used.", 401, allow=False)
        used.add(given["oauth_nonce"])


def signature(method: str, url: str, pairs: Iterable[tuple[str, str]], secret: str, algorithm: str) -> str:
    """The OAuth 1.0a signature with the consumer secret only."""
    normal = "&".join(f"{_encode(name)}={_encode(value)}" for name, value in sorted(pairs))
    text = f"{method.upper()}&{_encode(url)}&{_encode(normal)}"
    digest = hashlib.sha1 if algorithm == "HMAC-SHA1" else hashlib.sha256
    return base64.b64encode(hmac.new(f"{secret}&".encode(), text.encode(), digest).digest()).decode()


def _encode(text: str) -> str:
    return quote(text, safe="~")


def _signed_pairs(request: Request, given: dict[str, str]) -> list[tuple[str, str]]:
    pairs = [(name, value) for name, value in request.query if name != "oauth_signature"]
    present = {name for name, _ in pairs}
    pairs += [(name, value) for name, value in given.items() if name not in present and name != "oauth_signature"]
    # WooCommerce joins array parameters in its own way: no client's signature matches (10_oauth_array_param).
    return [(f"{name}*" if "[" in name else name, value) for name, value in pairs]


def _oauth_parameters(request: Request) -> dict[str, str]:
    header = request.headers.get("authorization", "")
    if header.startswith("OAuth "):
        found = re.findall(r'(\w+)="([^"]*)"', header)
        return {name: unquote(value) for name, value in found if name.startswith("oauth_")}
    return {name: value for name, value in request.query if name.startswith("oauth_")}


def _basic(header: str) -> tuple[str, str]:
    if not header.startswith("Basic "):
        return ("", "")
    try:
        text = base64.b64decode(header[6:], validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ("", "")
    name, _, secret = text.partition(":")
    return (name, secret)


def _check_permissions(key: Key, method: str) -> None:
    reading = method in {"GET", "HEAD"}
    if reading and key.permissions == "write":
        raise _not_permitted("read")
    if not reading and method != "OPTIONS" and key.permissions == "read":
        raise _not_permitted("write")


class _NotPermitted(RestError):
    """The key is known: unlike other refusals, the answer is made for a logged-in user."""


def _not_permitted(what: str) -> RestError:
    return _NotPermitted(_FAILED, f"The API key provided does not have {what} permissions.", 401, allow=False)


def is_known_user(error: RestError) -> bool:
    return isinstance(error, _NotPermitted)
