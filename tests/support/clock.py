"""A clock of this computer that can be set, as a person, a second operating system or the network does."""

from __future__ import annotations

from wcsync_desktop.app import now_ms

HOUR = 3_600_000


class SettableClock:
    """Gives milliseconds UTC, right but for what it was set off by."""

    def __init__(self, off: int = 0) -> None:
        self.off = off

    def __call__(self) -> int:
        return now_ms() + self.off
