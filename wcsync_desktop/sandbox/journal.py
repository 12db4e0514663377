"""The log of API calls a practice system received, with secrets masked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any


@dataclass
class Entry:
    """One API call. `status` is None while it is being answered and 0 when the connection was closed without an answer;
    `applied` tells whether a write took effect, whatever the client was told."""

    n: int
    time: str
    method: str
    path: str
    query: str
    operation: str
    write: bool
    body: str
    status: int | None = None
    fault: str | None = None
    applied: bool = False


class Journal:
    """Entries in the order of arrival; numbers go on after `clear`."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._entries: list[Entry] = []
        self._last = 0

    def begin(self, *, method: str, path: str, query: str, operation: str, write: bool, body: str) -> Entry:
        with self._lock:
            self._last += 1
            entry = Entry(self._last, self._clock().isoformat(), method, path, query, operation, write, body)
            self._entries.append(entry)
            return entry

    def since(self, n: int = 0) -> list[dict[str, Any]]:
        with self._lock:
            return [asdict(entry) for entry in self._entries if entry.n > n]

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
