"""The history is kept for a while only; what syncing depends on stays (VT-7)."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime

from wcsync_desktop.core.messages import DEFAULT_MONTHS
from wcsync_desktop.database.settings import KEPT_MONTHS
from wcsync_desktop.engine.store import Store

_FIRST_MS = 60_000
_OFTEN_MS = 200
_AGAIN_MS = 6 * 3_600_000
_BATCH = 1000
"""Rows at a time, so that nothing else waits for long."""


class Tidier:
    """Removes what is too old, a little at a time, a minute after the start and every few hours."""

    def __init__(self, store: Store, now: int) -> None:
        self._store = store
        self.next_at = now + _FIRST_MS
        """When there is something to do again, milliseconds UTC."""

    def step(self, now: int) -> bool:
        """Remove a little where it is time; gives whether something was removed."""
        if now < self.next_at:
            return False
        months = kept_months(self._store.settings.kept(KEPT_MONTHS))
        removed = self._store.history.forget_before(months_before(now, months), _BATCH) if months else 0
        self.next_at = now + (_OFTEN_MS if removed else _AGAIN_MS)
        return removed > 0


def kept_months(text: str) -> int:
    """For how many months the history is kept, as it is set; 0 for ever."""
    return int(text) if text.isdigit() else DEFAULT_MONTHS


def months_before(now: int, months: int) -> int:
    """The same time of day so many months earlier, milliseconds UTC; the last of a month that is shorter."""
    moment = datetime.fromtimestamp(now / 1000, UTC)
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    day = min(moment.day, monthrange(year, month + 1)[1])
    return int(moment.replace(year=year, month=month + 1, day=day).timestamp() * 1000)
