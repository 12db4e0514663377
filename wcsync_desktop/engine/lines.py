"""Lines: what the engine keeps per connection while it runs — the open connector, its pool, its health.

Calls run in the line's own pool, so that one slow system never slows another. A line that met trouble is held for a
while; one that needs a person is stopped until the next try that a person starts.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from wcsync_desktop.connectors.base import Connector, Exchange, SystemMapping
from wcsync_desktop.core.errors import OutcomeUnknown, RateLimited, ServerBroken, TooSlow, WcSyncError
from wcsync_desktop.core.pace import Pace
from wcsync_desktop.database.connections import ConnectionRow

log = logging.getLogger(__name__)

CONCURRENCY = 4
"""Calls that a connection may have under way at most, unless its settings name another number."""

AHEAD = 2
"""Calls handed to a pool that runs at full width beyond those that run, so that no slot waits for a transaction."""

_STRAINED = (TooSlow, RateLimited, ServerBroken, OutcomeUnknown)


@dataclass(frozen=True, slots=True)
class Done:
    """The end of a call: ``token`` is what the caller gave along. Times are milliseconds UTC."""

    token: Any
    value: Any
    error: Exception | None
    started_at: int
    ended_at: int
    exchange: Exchange | None


class Line:
    """One connection's calls."""

    def __init__(
        self,
        row: ConnectionRow,
        mapping: SystemMapping,
        open_connector: Callable[[ConnectionRow], Connector],
        now: Callable[[], int],
        report: Callable[[Done], None],
    ) -> None:
        self.row = row
        self.mapping = mapping
        self.pace = Pace(_ceiling(row))
        self.in_flight = 0
        self.held_until = 0
        self.held_for = ""
        self.troubles = 0
        self.ahead_ms = 0
        """How far the server's clock was ahead of ours when a person last set something that counts from now on."""
        self.stopped: WcSyncError | None = None
        self.tells_edits = False
        """Whether every edit of an order moves the mark of its last change, as far as the system has said."""
        self._open = open_connector
        self._now = now
        self._report = report
        self._connector: Connector | None = None
        self._lock = threading.Lock()
        self._handed: list[Future[None]] = []
        self._pool = ThreadPoolExecutor(self.pace.ceiling, thread_name_prefix=f"line-{row.id}")

    @property
    def free(self) -> int:
        """How many more calls the pool takes now."""
        ahead = AHEAD if self.pace.limit == self.pace.ceiling else 0
        return max(0, self.pace.limit + ahead - self.in_flight)

    def ended(self, error: Exception | None) -> None:
        """A call has come back: the pace learns from it."""
        self.in_flight -= 1
        if error is None:
            self.pace.answered()
        elif isinstance(error, _STRAINED):
            self.pace.strained()

    def usable(self, now: int) -> bool:
        """True where calls may be made now."""
        return self.stopped is None and now >= self.held_until

    def submit(self, call: Callable[[Connector], Any], token: Any) -> None:
        """Run ``call`` in the pool; its end is reported as a ``Done``."""
        self.in_flight += 1
        self._handed = [f for f in self._handed if not f.done()]
        self._handed.append(self._pool.submit(self._run, call, token))

    def drop_queued(self) -> None:
        """Take back the calls that have not begun; they are not reported."""
        self.in_flight -= sum(future.cancel() for future in self._handed)

    def _run(self, call: Callable[[Connector], Any], token: Any) -> None:
        started = self._now()
        value, error, exchange = None, None, None
        try:
            connector = self._opened()
            connector.last_exchange()
            try:
                value = call(connector)
            finally:
                exchange = connector.last_exchange()
        except Exception as caught:
            error = caught if exchange is None else _as_an_outcome(caught, exchange, self.row.name)
        self._report(Done(token, value, error, started, self._now(), exchange))

    def _opened(self) -> Connector:
        with self._lock:
            if self._connector is None:
                self._connector = self._open(self.row)
            return self._connector

    def went_well(self) -> None:
        """A call was answered."""
        self.troubles = 0

    def hold(self, until: int, trouble: Exception) -> None:
        """No calls before ``until``, milliseconds UTC, because of this trouble."""
        if until > self.held_until:
            self.held_until, self.held_for = until, str(trouble)

    def goes_ahead(self, milliseconds: int) -> None:
        """The server's clock is that far ahead of ours now."""
        self.ahead_ms = milliseconds

    def clock_went_back(self, by: int) -> None:
        """Our clock was set back: a line is held no longer for that."""
        self.held_until -= min(by, self.held_until)

    def restart(self) -> None:
        """A person asks for a new try."""
        self.stopped, self.troubles, self.held_until = None, 0, 0

    def close(self, wait: bool = True) -> None:
        """End the pool; calls that run are waited for."""
        self._pool.shutdown(wait=wait, cancel_futures=True)
        with self._lock:
            if self._connector is not None:
                self._connector.close()
                self._connector = None


def _as_an_outcome(error: Exception, exchange: Exchange, name: str) -> Exception:
    """What we cannot make out of an answer to a write says nothing about whether it was done (E6)."""
    if not exchange.wrote or isinstance(error, WcSyncError):
        return error
    log.warning("An answer of %s to a write cannot be understood", name, exc_info=error)
    return OutcomeUnknown(
        f"The answer of “{name}” could not be understood.",
        "Whether it was done is being checked.",
        f"{type(error).__name__}: {error}",
    )


def _ceiling(row: ConnectionRow) -> int:
    wanted = str(row.options.get("concurrency", ""))
    return min(8, max(1, int(wanted))) if wanted.isdigit() else CONCURRENCY
