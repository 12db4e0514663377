"""WooCommerce 10.5's own caching of REST answers: products and variations only (WOOCOMMERCE.md, fact 14)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

from .errors import FatalError
from .listing import selected
from .parameters import truth
from .store import Store
from .visit import Reply, Visit

_CACHED = re.compile(r"/products(/\d+)?(/variations(/\d+)?)?")
_LIFE = timedelta(hours=1)
_PRIVATE = "private, must-revalidate, max-age=3600"


@dataclass(frozen=True)
class _Kept:
    reply: Reply
    etag: str
    since: datetime
    catalogue: int
    """The catalogue's version: an answer is forgotten when a product changes, but not when SQL changes it."""


class RestCache:
    """Answers of the two positions of the feature: headers only, or kept in an object cache."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def answer(self, store: Store, visit: Visit, path: str, ask: Callable[[], Reply]) -> Reply:
        mode = store.switches.rest_cache
        self._kept = self._kept if mode == "kept" else {}
        if not mode or visit.request.method != "GET" or not _CACHED.fullmatch(path):
            return ask()
        if truth(visit.query.get("_skip_cache", False)):
            return _marked(ask(), {"X-WC-Cache": "SKIP"})
        now = store.now()
        kept = self._kept.get(visit.request.target) if mode == "kept" else None
        if kept is not None and kept.catalogue == store.catalogue_version and now - kept.since < _LIFE:
            made = format_datetime(kept.since, usegmt=True)
            fresh = {"ETag": kept.etag, "Cache-Control": _PRIVATE, "X-WC-Cache": "HIT", "Date": made, "X-WC-Date": made}
            return _matched(visit, kept.etag) or _marked(kept.reply, fresh)
        reply = ask()
        fields = visit.query.get("_fields")
        data = _without_links(selected(reply.data, fields)) if fields else reply.data
        etag = f'"{hashlib.md5(json.dumps(data).encode(), usedforsecurity=False).hexdigest()}"'
        if mode == "kept":
            # What is kept is what was asked for: a HIT has lost the links of a record.
            told = Reply(data, reply.status, reply.headers, fields_apply=False)
            self._kept[visit.request.target] = _Kept(told, etag, now, store.catalogue_version)
        mark = "MISS" if mode == "kept" else "HEADERS"
        headers = {"ETag": etag, "Cache-Control": _PRIVATE, "X-WC-Cache": mark}
        return _matched(visit, etag) or _marked(reply, headers)


def _matched(visit: Visit, etag: str) -> Reply | None:
    """304 without a body. Raises FatalError where `_fields` are asked for: WordPress 6.9.1 dies of the two together."""
    if visit.request.headers.get("if-none-match") != etag:
        return None
    if "_fields" in visit.query:
        raise FatalError
    return Reply(None, 304, {"ETag": etag, "Cache-Control": _PRIVATE, "X-WC-Cache": "MATCH"}, fields_apply=False)


def _marked(reply: Reply, headers: dict[str, str]) -> Reply:
    return Reply(reply.data, reply.status, {**reply.headers, **headers}, fields_apply=reply.fields_apply)


def _without_links(data: Any) -> Any:
    return {name: value for name, value in data.items() if name != "_links"} if isinstance(data, dict) else data
