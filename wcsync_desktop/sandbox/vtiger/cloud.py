"""The Cloud's REST API: HTTP Basic instead of a session, and limits of requests (VTIGER.md 1, 11)."""

from __future__ import annotations

import base64
import binascii
from collections import deque
from collections.abc import Mapping

from .book import Book, User

PREFIX = "/restapi/v1/vtiger/default/"
_DAY = 86400


class Meter:
    """Counts requests by the minute on the clock and over the last 24 hours."""

    def __init__(self) -> None:
        self._minute = 0
        self._in_minute = 0
        self._times: deque[int] = deque()

    def count(self, book: Book) -> tuple[bool, dict[str, str]]:
        """Whether this request is still within the limits, and the headers that tell so. A refused one counts not."""
        now = int(book.clock().timestamp())
        switches = book.switches
        minute = now // switches.minute_seconds
        if minute != self._minute:
            self._minute, self._in_minute = minute, 0
        while self._times and self._times[0] <= now - _DAY:
            self._times.popleft()
        allowed = self._in_minute < switches.minute_limit and len(self._times) < switches.daily_limit
        if allowed:
            self._in_minute += 1
            self._times.append(now)
        return allowed, {
            "X-FloodControl-MinuteLimit": str(switches.minute_limit),
            "X-FloodControl-Remaining": str(max(switches.minute_limit - self._in_minute, 0)),
            "X-FloodControl-Reset": str((minute + 1) * switches.minute_seconds),
            "X-RateLimit-DailyLimit": str(switches.daily_limit),
            "X-RateLimit-Remaining": str(max(switches.daily_limit - len(self._times), 0)),
        }


def user(book: Book, headers: Mapping[str, str]) -> User | None:
    """Whose user name and access key came with the request."""
    kind, _, coded = headers.get("authorization", "").partition(" ")
    if kind.lower() != "basic":
        return None
    try:
        name, _, key = base64.b64decode(coded).decode("utf-8").partition(":")
    except (binascii.Error, ValueError):
        return None
    found = book.users.get(name)
    return found if found is not None and found.active and found.access_key == key else None


def me(book: Book, asking: User) -> dict[str, str]:
    values = book.table("Users").rows[asking.n].values
    told = {name: values[name] for name in ("user_name", "first_name", "last_name", "email1")}
    return {"id": asking.id, **told}
