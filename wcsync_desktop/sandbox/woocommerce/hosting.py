"""What stands before WordPress: caches that answer GETs by their address (WOOCOMMERCE.md, fact 16)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime

from ..server import Request, Response
from .switches import Switches

Told = tuple[Response, bool]


@dataclass(frozen=True)
class _Kept:
    """An answer that a cache keeps, and when it came."""

    response: Response
    since: datetime


class Host:
    """Passes requests on to the shop, or answers in its place; whose key a request carries is nothing to it."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def grow_older(self, *, seconds: float) -> None:
        """What is kept was kept so much earlier."""
        earlier = timedelta(seconds=seconds)
        self._kept = {at: _Kept(kept.response, kept.since - earlier) for at, kept in self._kept.items()}

    def answer(self, request: Request, switches: Switches, now: datetime, ask: Callable[[], Told]) -> Told:
        kind = switches.host_cache
        if not kind or request.method != "GET" or "/wp-json" not in request.path:
            self._kept = self._kept if kind else {}
            return ask()
        address = _address(request, switches)
        kept = self._kept.get(address)
        if kept is not None and (now - kept.since).total_seconds() < switches.host_cache_seconds:
            return _with(kept.response, _hit(kind, kept.since, now)), False
        response, applied = ask()
        if response.status == 200:
            self._kept[address] = _Kept(response, now)
        return _with(response, _MISS[kind]), applied


_MISS = {
    "litespeed": {"X-LiteSpeed-Cache": "miss"},
    "cloudflare": {"CF-Cache-Status": "MISS"},
    "nginx": {"X-Cache": "MISS"},
    "silent": {},
}


def _address(request: Request, switches: Switches) -> str:
    known = [pair for pair in request.query if pair[0] not in switches.host_cache_leaves_out]
    return f"{request.path}?{known}"


def _hit(kind: str, since: datetime, now: datetime) -> dict[str, str]:
    if kind == "litespeed":
        return {"X-LiteSpeed-Cache": "hit"}
    if kind == "cloudflare":
        return {"CF-Cache-Status": "HIT", "Age": str(int((now - since).total_seconds()))}
    # The whole old answer, with the time it was made at.
    old = {"Date": format_datetime(since, usegmt=True)}
    return old if kind == "silent" else {"X-Cache": "HIT", **old}


def _with(response: Response, headers: dict[str, str]) -> Response:
    return Response(response.status, {**response.headers, **headers}, response.body)
