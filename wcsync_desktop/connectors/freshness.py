"""Whether an answer is fresh or comes from a cache: signs in its headers, the address that it echoes, its time.

A cached answer is not a reading (PRODUCT.md rule 32). Every request that reads bears a value of its own, which no cache
of addresses knows; what is answered from a cache all the same is recognised and never used (WOOCOMMERCE.md, "Measured
since", facts 14 and 16).
"""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from time import monotonic

from wcsync_desktop.connectors.answers import count
from wcsync_desktop.core.errors import FromCache

UNIQUE = "wcsync"
"""The parameter with the value of its own. Programs on the other side ignore parameters that they do not know."""

ASKED = {"Cache-Control": "no-cache, no-store", "Pragma": "no-cache"}
"""Headers of requests that read. Never If-None-Match: with ``_fields`` it kills WordPress 6.9.1 (fact 14)."""

LAG_SECONDS = 5.0
"""An answer whose time is so far behind the server's clock may be an old one."""

SECOND_LOOK = 1.2
"""Seconds between two requests whose times must differ, unless the same answer came twice."""

_NO_SIGN = frozenset({"cache-control", "x-cache-control", "x-cache-enabled", "x-cache-key", "x-cache-tags"})
_HIT = re.compile(r"\b(?:hit|stale|updating|refreshhit|match|served)\b", re.IGNORECASE)
_NO_HIT = re.compile(r"\bhit\s*=\s*(?:0|false)\b", re.IGNORECASE)


def new_value() -> str:
    """What makes an address one that no cache knows."""
    return secrets.token_hex(6)


def sign_of_cache(headers: Mapping[str, str]) -> str:
    """The header that says that an answer came from a cache, empty where none does. Names are lower case.

    ``Age``, ``X-Cache``, ``X-LiteSpeed-Cache``, ``CF-Cache-Status``, ``X-WC-Cache``, ``Cache-Status`` (RFC 9211) and
    what else calls itself a cache; ``X-Varnish`` with two numbers.
    """
    for name, value in headers.items():
        is_cache = "cache" in name and name not in _NO_SIGN
        told = f"{name}: {value[:80]}"
        if is_cache and name.endswith("hits") and count(value.strip()):
            return told
        if is_cache and _HIT.search(value) and not _NO_HIT.search(value):
            return told
        if name == "age" and (count(value.strip()) or 0) > 0:
            return told
        if name == "x-varnish" and len(value.split()) > 1:
            return told
    return ""


def is_anothers(headers: Mapping[str, str], asked: str) -> bool:
    """Whether an answer echoes the address of another request than that with the value ``asked`` (its Link header)."""
    echoed = re.findall(rf"[?&]{UNIQUE}=([0-9a-f]+)", headers.get("link", ""))
    return bool(echoed) and asked not in echoed


def echoes(headers: Mapping[str, str], asked: str) -> bool:
    """Whether an answer proves by its Link header that it was made for this request."""
    return f"{UNIQUE}={asked}" in headers.get("link", "")


def from_cache(name: str, sign: str) -> FromCache:
    """The error about a server that answers from a cache, by the sign that gave it away; it names the setting."""
    title = f"{name} answers from a cache, so nothing it says is certain."
    low = sign.lower()
    if "litespeed" in low:
        advice = "In the shop's plugin LiteSpeed Cache choose Cache → Cache REST API: Off, and purge all."
    elif low.startswith("cf-"):
        advice = "Add a rule at Cloudflare: bypass the cache where the address contains /wp-json/."
    elif low.startswith("x-wc-cache"):
        advice = "In WooCommerce choose Settings → Advanced → Features, and switch REST API caching off."
    else:
        advice = "Have addresses that contain /wp-json/ left out of the cache: in the caching plugin, or by your host."
    return FromCache(title, advice, sign)


def lag(told: datetime | None, expected: datetime | None) -> float:
    """How many seconds an answer's time is behind what the server's clock showed when it was asked for."""
    return 0.0 if told is None or expected is None else (expected - told).total_seconds()


class ServerClock:
    """A server's clock as far as its answers told it, whatever this computer's clock does. Safe in several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told: tuple[datetime, float] | None = None
        self._certain_at: float | None = None

    def now(self) -> datetime | None:
        """The server's clock now, at most a second late."""
        with self._lock:
            if self._told is None:
                return None
            told, at = self._told
        return told + timedelta(seconds=monotonic() - at)

    def hear(self, told: datetime | None, *, certain: bool) -> None:
        """An answer bore this time. ``certain``: no cache can have made it up; else an old answer may tell an old time,
        so that only a later one counts."""
        now = self.now()
        with self._lock:
            if told is None or (not certain and now is not None and told < now):
                return
            self._told = told, monotonic()
            if certain:
                self._certain_at = monotonic()

    def is_certain(self, seconds: float) -> bool:
        """Whether the clock was told since so many seconds by an answer that no cache can have given."""
        with self._lock:
            return self._certain_at is not None and monotonic() - self._certain_at <= seconds
