"""Climbing the ladder of a connection test: one rung after the other, each reported as it is reached."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic
from typing import TypeVar
from urllib.parse import urlsplit

from wcsync_desktop.connectors.base import Probe
from wcsync_desktop.connectors.http import USER_AGENT, is_loopback
from wcsync_desktop.core.errors import (
    BadData,
    Blocked,
    CertificateRefused,
    FromCache,
    InMaintenance,
    LeadsElsewhere,
    RateLimited,
    ServerBroken,
    TooSlow,
    Unreachable,
    WcSyncError,
)
from wcsync_desktop.core.examination import Examination, Rung, Tick

SLOW_SECONDS = 3.0
"""From this median on an answer is told to be slow."""

SKEW_SECONDS = 120.0
"""Clocks that differ by more are told; signed requests fail from 15 minutes on (WOOCOMMERCE.md, "Talking to it")."""

ADDRESS, REACHED, CERTIFICATE, CLOCK, SPEED = "Address", "Server answers", "Certificate", "Clock", "Speed"

Report = Callable[[Rung], None]
Value = TypeVar("Value")


class Broken(Exception):
    """A rung broke: the rest of the ladder hangs in the air."""


class Ladder:
    """The rungs of one test. ``interface`` names what is used over there, for the host; ``now`` is aware, in UTC."""

    def __init__(
        self,
        address: str,
        report: Report,
        interface: str,
        *,
        slow_after: float = SLOW_SECONDS,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.address = address
        self.rungs: list[Rung] = []
        self.problem: WcSyncError | None = None
        self._report = report
        self._interface = interface
        self._slow_after = slow_after
        self._now = now
        self._seconds: list[float] = []
        self.skew: float | None = None

    def good(self, name: str, says: str) -> None:
        """A rung that holds."""
        self._add(Rung(name, Tick.GOOD, says))

    def warn(self, name: str, says: str, advice: str, *, for_host: str = "") -> None:
        """A rung that holds, but."""
        self._add(Rung(name, Tick.WARNING, says, advice, for_host=for_host))

    def break_at(self, name: str, error: WcSyncError) -> Broken:
        """The rung that broke; to be raised."""
        self.problem = error
        host = self._for_host(error) if isinstance(error, _FOR_THE_HOST) else ""
        self._add(Rung(name, Tick.FAILED, error.title, error.advice, error.details, host))
        return Broken(name)

    def _add(self, rung: Rung) -> None:
        self.rungs.append(rung)
        self._report(rung)

    def timed(self, call: Callable[[], Value]) -> Value:
        """Run a call and remember how long it took."""
        began = monotonic()
        try:
            return call()
        finally:
            self._seconds.append(monotonic() - began)

    def heard(self, server_time: datetime | None) -> None:
        """The server's clock as its last answer told it."""
        if server_time is not None:
            self.skew = (server_time - self._now()).total_seconds()

    def reached(self) -> None:
        """The first answer came: the server and, over HTTPS, its certificate are good."""
        self.good(REACHED, "It answers.")
        if self.address.startswith("https:"):
            self.good(CERTIFICATE, "It is valid.")
        else:
            self.good(CERTIFICATE, "Not needed: it runs on this computer.")

    def not_reached(self, name: str, error: WcSyncError) -> Broken:
        """No proper answer came: the rung that this kind of error belongs to."""
        if isinstance(error, CertificateRefused):
            self.good(REACHED, "It answers.")
            return self.break_at(CERTIFICATE, error)
        if isinstance(error, Unreachable):
            return self.break_at(REACHED, error)
        self.reached()
        return self.break_at(name, error)

    def clock(self) -> None:
        """Tell a clock that is off."""
        if self.skew is None:
            return
        if abs(self.skew) <= SKEW_SECONDS:
            self.good(CLOCK, "Both clocks agree.")
            return
        which = "behind" if self.skew > 0 else "ahead of"
        self.warn(
            CLOCK,
            f"The clock of this computer is {_span(abs(self.skew))} {which} the server's.",
            "Set this computer to the time of the internet; if it is right, tell the host.",
            for_host=f"The clock of {self.address} is {_span(abs(self.skew))} off. Please set it by NTP.",
        )

    def speed(self) -> None:
        """Tell a slow server."""
        typical = sorted(self._seconds)[len(self._seconds) // 2]
        if typical < self._slow_after:
            said = f"{typical:.1f} seconds" if typical >= 0.1 else "Less than 0.1 seconds"
            self.good(SPEED, f"{said} per request.")
            return
        self.warn(
            SPEED,
            f"It takes {typical:.1f} seconds per request.",
            "It works, only slowly, and WC Sync Desktop asks for less at once. A faster host would help.",
            for_host=(
                f"Requests to the REST API of {self.address} take {typical:.1f} seconds each, even for a single small "
                "record. Please look at the PHP and database load."
            ),
        )

    def ended(self, probe: Probe | None, learned: dict[str, str]) -> Examination:
        """What the test found."""
        if probe is None or self.problem is not None:
            return Examination(tuple(self.rungs), self.problem)
        return Examination(
            tuple(self.rungs), None, probe.title, probe.version, probe.currency, probe.site, dict(learned)
        )

    def _for_host(self, error: WcSyncError) -> str:
        return (
            f"A program on my computer, WC Sync Desktop, cannot talk to {self.address}.\n"
            f"What it met: {error.title} {error.details}\n"
            f"It uses {self._interface} over HTTPS and calls itself “{USER_AGENT}”. Please allow these requests, pass "
            "their Authorization header on, and answer them anew each time, without a page or a cache in between."
        )


_FOR_THE_HOST = (
    CertificateRefused,
    InMaintenance,
    TooSlow,
    Blocked,
    LeadsElsewhere,
    FromCache,
    RateLimited,
    ServerBroken,
)


def address_rung(ladder: Ladder, normal: Callable[[str], str], entered: str) -> str:
    """The address as it is stored; breaks where it cannot be one."""
    try:
        address = normal(entered)
    except BadData as error:
        raise ladder.break_at(ADDRESS, error) from None
    ladder.address = address
    here = is_loopback(urlsplit(address).hostname or "")
    ladder.good(ADDRESS, f"{address} (this computer)" if here else address)
    return address


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} seconds"
    if seconds < 7200:
        return f"{seconds / 60:.0f} minutes"
    return f"{seconds / 3600:.0f} hours" if seconds < 172_800 else f"{seconds / 86_400:.0f} days"
