"""What the parts of the engine share while it runs. Belongs to the engine's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeGuard

from wcsync_desktop.core.actions import RetryPolicy
from wcsync_desktop.core.copying import Route
from wcsync_desktop.core.errors import (
    AuthRefused,
    BadData,
    ConnectionProblem,
    NotReady,
    RateLimited,
    SecretUnavailable,
    ServerBroken,
    SiteChanged,
    Unreachable,
    WcSyncError,
)
from wcsync_desktop.core.messages import PUT_BACK, UNDECIDED
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.database.observations import WENT_BACK
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.store import Store

CONTACT_MS = 60_000
"""A good answer is kept as the last contact at most this often."""


@dataclass
class Shared:
    """Lines, rules and what there is to tell. ``now`` is milliseconds UTC."""

    store: Store
    policy: RetryPolicy
    now: Callable[[], int]
    new_id: Callable[[], str]
    lines: dict[int, Line] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)
    """What a person chose."""
    _in_force: Rules = field(default_factory=Rules)
    _kept_by: Rules | None = None
    _money: Mapping[int, str] = field(default_factory=dict)
    routes: tuple[Route, ...] = ()
    ended: list[int] = field(default_factory=list)
    changing: set[int] = field(default_factory=set)
    """Connections that are being edited or removed while the keyring answers: nothing begins with them."""
    removed: list[int] = field(default_factory=list)
    """Connections that have just been removed: what was to be done with them is not done any more."""
    open_line: Callable[[ConnectionRow], Line] = field(init=False)
    connections_changed: bool = True
    book_changed: bool = True
    changed: bool = True

    @property
    def in_force(self) -> Rules:
        """The sharing rules as they can be kept: prices of systems that count in other money are not shared."""
        money = {i: line.row.currency for i, line in self.lines.items()}
        if (self._kept_by, self._money) != (self.rules, money):
            self._kept_by, self._money = self.rules, money
            self._in_force = self.rules.without_foreign_prices(money)
        return self._in_force

    def line(self, connection: int) -> Line:
        """The line of a connection; raises NotReady where it was removed or stopped."""
        line = self.lines.get(connection)
        if line is None:
            raise NotReady("A connection of this operation was removed.", "Start it with another one.")
        if line.stopped is not None:
            raise line.stopped
        return line

    def now_at(self, connection: int) -> int:
        """Milliseconds UTC by a connection's own clock: what counts from now on counts by the times it tells."""
        line = self.lines.get(connection)
        return self.now() + (line.ahead_ms if line is not None else 0)

    def existing(self, connection: int) -> Line:
        """The line of a connection that a person named. Raises BadData."""
        line = self.lines.get(connection)
        if line is None:
            raise BadData("There is no such connection.", "Choose one of the list.")
        return line

    def stop_line(self, line: Line, error: WcSyncError) -> None:
        """No more calls until a person starts something anew."""
        line.stopped = error.met_at(line.row.id)
        line.held_until = max(line.held_until, self.now() + int(self.policy.mend * 1000))
        self.tell_state(line, *state_after(error))

    def site_changed(self, connection: int, error: SiteChanged) -> None:
        """Another state of the site answers: it rests until a person has decided, also after a new start (E13)."""
        line = self.lines.get(connection)
        if line is not None:
            self.tell_state(line, "stopped", error.sentence)
            if error.title == WENT_BACK:
                self.keep_option(line, PUT_BACK, UNDECIDED)

    def keep_option(self, line: Line, name: str, value: str) -> None:
        """Keep one setting of a connection; an empty one is forgotten."""
        options = {**{k: v for k, v in line.row.options.items() if k != name}, **({name: value} if value else {})}
        self.store.connections.options(line.row.id, options)
        line.row = replace(line.row, options=options)
        self.connections_changed = self.changed = True

    def reopen(self, line: Line) -> None:
        """Its settings changed: the connector that is open does not know them."""
        line.close(wait=False)
        self.open_line(line.row)

    def answered(self, line: Line) -> None:
        """A call was answered: the connection is well, and was reached just now."""
        if line.row.state != "connected" or self.now() - (line.row.contact_at or 0) >= CONTACT_MS:
            self.tell_state(line, "connected", "")

    def left_alone(self, line: Line, error: Exception) -> bool:
        """Whether a server asks for more time than anyone waits: then its line rests, and says until when."""
        if not asks_for_rest(error, self.policy):
            return False
        seconds = min(error.retry_after or 0.0, self.policy.longest_rest)
        until = self.now() + int(seconds * 1000)
        line.hold(until, error)
        at = datetime.fromtimestamp(until / 1000, UTC).astimezone()
        rests = RateLimited(
            f"“{line.row.name}” asks to be left alone until {at:%H:%M}.",
            "It goes on by itself while the window is open, or with the next synchronisation.",
            error.details,
        )
        self.stop_line(line, rests)
        return True

    def given_up(self, connection: int, error: Exception) -> None:
        """A call was not answered after all tries. The next good answer makes the connection well again."""
        line = self.lines.get(connection)
        if line is not None and line.stopped is None and self.left_alone(line, error):
            return
        if line is not None and line.stopped is None and isinstance(error, ConnectionProblem):
            state, reason = state_after(error)
            if state != "stopped" and (state, reason) != (line.row.state, line.row.reason):
                self.tell_state(line, state, reason)

    def tell_state(self, line: Line, state: str, reason: str) -> None:
        """Keep how the last contact went."""
        now = self.now() if state == "connected" else None
        self.store.connections.told(line.row.id, state, reason, now)
        line.row = replace(line.row, state=state, reason=reason, contact_at=now or line.row.contact_at)
        self.connections_changed = True


def asks_for_rest(error: Exception, policy: RetryPolicy) -> TypeGuard[RateLimited]:
    """Whether a server asks for a longer pause than is waited for."""
    return isinstance(error, RateLimited) and (error.retry_after or 0.0) > policy.patience


def state_after(error: WcSyncError) -> tuple[str, str]:
    """The state of a connection that met an error, in a word of the window, and the reason as a sentence."""
    words = (
        (SecretUnavailable, "needs key"),
        (AuthRefused, "refused"),
        ((Unreachable, RateLimited, ServerBroken), "unreachable"),
    )
    state = next((word for kinds, word in words if isinstance(error, kinds)), "stopped")
    return state, error.sentence
