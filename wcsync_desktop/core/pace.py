"""How much is asked of a server at once: begins modestly, grows while all goes well, halves when it strains.

Additive increase and multiplicative decrease, as TCP finds the width of a line without being told.
"""

from __future__ import annotations

from collections import deque

FIRST = 2
"""Calls at once to a server that has not shown yet what it bears."""


class Pace:
    """How many calls one connection may have under way; between 1 and ``ceiling``."""

    def __init__(self, ceiling: int) -> None:
        self.ceiling = max(1, ceiling)
        self.limit = min(FIRST, self.ceiling)
        self._good = 0

    def answered(self) -> None:
        """A call went well. After as many as may be under way, one more may be."""
        self._good += 1
        if self._good >= self.limit and self.limit < self.ceiling:
            self.limit += 1
            self._good = 0

    def strained(self) -> None:
        """A call ran into a time-out, or the server asked us to slow down."""
        self.limit = max(1, self.limit // 2)
        self._good = -4 * self.limit  # grows again more slowly than it began


class Arrival:
    """How fast something gets on and when it may end. Times are milliseconds UTC.

    The rate is that of the last ``window_ms``; the rest of the time is told as a range, for nobody knows it better.
    """

    def __init__(self, window_ms: int = 30_000) -> None:
        self._window = window_ms
        self._seen: deque[tuple[int, int]] = deque()

    def at(self, now: int, done: int) -> None:
        """So many are done at this time. A smaller number than before begins anew."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, done))
        while len(self._seen) > 2 and self._seen[1][0] <= now - self._window:
            self._seen.popleft()

    @property
    def rate(self) -> float | None:
        """How many per second, None while that is not known."""
        if len(self._seen) < 2:
            return None
        (began, first), (now, last) = self._seen[0], self._seen[-1]
        if now - began < 2_000 or last <= first:
            return None
        return (last - first) * 1000 / (now - began)

    def seconds_left(self, total: int) -> tuple[float, float] | None:
        """The least and the most time left, None while that is not known."""
        rate = self.rate
        if rate is None or not self._seen:
            return None
        left = max(0, total - self._seen[-1][1]) / rate
        return left * 0.8, left * 1.4
