"""When each pair of connections is looked at again by itself (PRODUCT.md rule 16). Pure: the time is passed in."""

from __future__ import annotations

from collections.abc import Mapping

DEFAULT_SECONDS, SHORTEST, LONGEST = 60, 15, 3600
DEFAULT_SWEEP_HOURS, LONGEST_SWEEP_HOURS = 6, 24
"""Hours between two looks at what no feed of changes tells: clients, taxes, every quantity and open order."""

EVERY_TENTH = 10
"""At every tenth look taxes, coupons and a small shop's clients are read, for which shops keep no list of changes."""

WHO_IS_THERE_MS = 3_600_000
"""How often a pair's gates are looked at by polls: account, site and currency rarely change."""

Pair = tuple[int, int]


def poll_ms(options: Mapping[str, str]) -> int:
    """A shop's pace, in milliseconds."""
    wanted = options.get("poll_seconds", "")
    seconds = int(wanted) if wanted.isdigit() else DEFAULT_SECONDS
    return min(LONGEST, max(SHORTEST, seconds)) * 1000


def sweep_ms(options: Mapping[str, str]) -> int:
    """How long a shop's sweeps are apart, in milliseconds."""
    wanted = options.get("sweep_hours", "")
    hours = int(wanted) if wanted.isdigit() else DEFAULT_SWEEP_HOURS
    return min(LONGEST_SWEEP_HOURS, max(1, hours)) * 3_600_000


class Clock:
    """Knows when each pair was looked at last. After a long sleep every pair is due once, not many times."""

    def __init__(self) -> None:
        self._last: dict[Pair, int] = {}
        self._looks: dict[Pair, int] = {}
        self._asked: dict[tuple[int | None, int | None], int] = {}

    def due(self, paces: Mapping[Pair, int]) -> list[int]:
        """When each pair is due, milliseconds UTC. A pair that is new is due one pace after it was first seen."""
        return [self._last[pair] + pace for pair, pace in paces.items() if pair in self._last]

    def strike(self, paces: Mapping[Pair, int], now: int) -> list[Pair]:
        """Pairs whose time has come; it begins anew for them."""
        struck = []
        for pair, pace in paces.items():
            last = self._last.setdefault(pair, now)
            if now < last or now >= last + pace:  # a clock that was set back counts as due
                self._last[pair] = now
                struck.append(pair)
        return struck

    def is_time_for_small_kinds(self, pair: Pair) -> bool:
        """Whether kinds without a list of changes are looked at this time, too."""
        self._looks[pair] = self._looks.get(pair, 0) + 1
        return self._looks[pair] % EVERY_TENTH == 0

    def ask_again(self, connection: int) -> None:
        """Something is wrong at a connection: the gates of its pairs are looked at at their next look."""
        for pair in [pair for pair in self._asked if connection in pair]:
            del self._asked[pair]

    def asks_who_is_there(self, pair: tuple[int | None, int | None], now: int) -> bool:
        """Whether the gates of a pair are to be looked at this time."""
        last = self._asked.get(pair)
        if last is not None and last <= now < last + WHO_IS_THERE_MS:
            return False
        self._asked[pair] = now
        return True
