"""Jobs: operations written as generators that run in the engine thread and wait for calls without blocking it.

A job yields what it waits for and is resumed by the loop: ``Wait`` for its own calls or for time, ``Turn`` to let
others run between two pieces of work, ``Drained`` until none of its actions will move by itself any more.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from wcsync_desktop.connectors.base import Connector
from wcsync_desktop.core.actions import RetryPolicy
from wcsync_desktop.core.errors import (
    RETRIED_BY_ITSELF,
    Cancelled,
    FromCache,
    NotReadable,
    NotTheApi,
    OutcomeUnknown,
    RateLimited,
    ServerBroken,
    TooSlow,
    WcSyncError,
)
from wcsync_desktop.core.records import Kind, Observation
from wcsync_desktop.core.unreadable import Unreadable
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.shared import asks_for_rest


@dataclass(frozen=True, slots=True)
class Answered:
    """Token of a call that a job asked for."""

    job: int
    connection: int
    tag: Any


@dataclass(frozen=True, slots=True)
class Wait:
    """Resume with the next ``Done`` of this job; or with None at ``until`` (milliseconds UTC) where it is given."""

    until: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Resume as soon as others had their turn."""


@dataclass(frozen=True, slots=True)
class Drained:
    """Resume when no action of the job's operation will move by itself any more.

    ``answered`` waits for less: that none is on its way or about to be; what waits for another try is not waited for.
    """

    answered: bool = False


Steps = Generator[Wait | Turn | Drained, Done | None, None]
Call = Callable[[Connector], Any]


Single = Observation | Unreadable | None
"""What reading one record gives: the record, why it cannot be read although it is there, or None where it is gone."""


def getting(kind: Kind, native_id: str, parent: str | None = None) -> Call:
    """The call that reads one record; it gives a ``Single``."""

    def get(connector: Connector) -> Single:
        try:
            return connector.get(kind, native_id, parent)
        except NotReadable as error:
            return replace(error.row, native_id=native_id, parent=parent)

    return get


def versions(kind: Kind, ids: tuple[str, ...]) -> Call:
    """The call that reads the marks of the last change of a few records."""
    return lambda connector: connector.versions(kind, ids)


class Host(Protocol):
    """What a job may use of the engine."""

    @property
    def policy(self) -> RetryPolicy: ...

    def now(self) -> int: ...

    def line(self, connection: int) -> Line: ...

    def open_lines(self) -> Mapping[int, Line]: ...

    def given_up(self, connection: int, error: Exception) -> None: ...


class Caller:
    """Calls of one job: at most as many at once as the line allows, tried again where trouble usually passes."""

    def __init__(self, host: Host, job: int) -> None:
        self._host = host
        self._job = job
        self._streams = 0
        self.cancelled = False
        self.paused = False

    def now(self) -> int:
        """Our clock, milliseconds UTC."""
        return self._host.now()

    def one(self, connection: int, call: Call) -> Generator[Wait, Done | None, Any]:
        """Run one call and give its value; raises its error."""
        values = yield from self.all({0: (connection, call)})
        return values[0]

    def all(self, calls: Mapping[Any, tuple[int, Call]]) -> Generator[Wait, Done | None, dict[Any, Any]]:
        """Run several calls and give their values by tag; raises the first error that does not pass."""
        values: dict[Any, Any] = {}

        def keep(tag: Any, value: Any, began: int) -> Mapping[Any, tuple[int, Call]]:
            values[tag] = value
            return {}

        yield from self.stream(calls, keep)
        return values

    def stream(
        self,
        calls: Mapping[Any, tuple[int, Call]],
        each: Callable[[Any, Any, int], Mapping[Any, tuple[int, Call]]],
        smaller: Callable[[Any], Mapping[Any, tuple[int, Call]]] = lambda _: {},
    ) -> Generator[Wait, Done | None, None]:
        """Run calls and hand each value to ``each`` as it comes; what that gives is run too.

        ``each`` gets tag, value and when the call began (milliseconds UTC). ``smaller`` gives what to run in place of
        a call that was too much for the server, nothing where it cannot be smaller. Raises Cancelled between two
        answers.
        """
        self._streams += 1
        number = self._streams
        waiting = dict(calls)
        under_way: dict[Any, tuple[int, Call]] = {}
        tries: dict[Any, int] = {}
        problem: Exception | None = None
        while waiting or under_way:
            if self.cancelled and problem is None:
                problem = Cancelled("Cancelled by you")
            if problem is not None:
                waiting.clear()
                if not under_way:
                    break
            now = self._host.now()
            later: int | None = None
            for tag in list(waiting) if not self.paused else []:
                connection = waiting[tag][0]
                line = self._host.line(connection)
                if now < line.held_until:
                    later = min(later or line.held_until, line.held_until)
                elif sum(c == connection for c, _ in under_way.values()) < line.pace.limit:
                    # Not held back by what is being sent: the pool lets both through in turn.
                    under_way[tag] = waiting.pop(tag)
                    line.submit(under_way[tag][1], Answered(self._job, line.row.id, (number, tag)))
            done = yield Wait(later if not under_way else None)
            if done is None:
                continue
            asked_by, tag = done.token.tag
            if asked_by != number:
                continue  # what an earlier stream, which ended early, had still under way
            connection, call = under_way.pop(tag)
            line = self._host.line(connection)
            if done.error is None:
                line.went_well()
                # A row that slips from one page to the next may ask for the same twice.
                more = each(tag, done.value, done.started_at)
                waiting.update({t: c for t, c in more.items() if t not in under_way})
                continue
            if isinstance(done.error, (TooSlow, ServerBroken)) and problem is None:
                instead = smaller(tag)
                if instead:
                    waiting.update(instead)
                    continue
            tries[tag] = tries.get(tag, 0) + 1
            passes = self._passes(done.error) and not asks_for_rest(done.error, self._host.policy)
            if passes and tries[tag] < self._host.policy.tries and problem is None:
                line.hold(self._host.now() + int(self._pause(done.error, tries[tag]) * 1000), done.error)
                waiting[tag] = (connection, call)
            else:
                self._host.given_up(connection, done.error)
                met = line.stopped if asks_for_rest(done.error, self._host.policy) and line.stopped else done.error
                if isinstance(met, WcSyncError):
                    met.met_at(connection)
                problem = problem or met
        if problem is not None:
            raise problem

    @staticmethod
    def _passes(error: Exception) -> bool:
        # A read whose answer was lost is simply read again; one that comes from a cache was asked for twice already.
        return isinstance(error, (*RETRIED_BY_ITSELF, NotTheApi, OutcomeUnknown)) and not isinstance(error, FromCache)

    def _pause(self, error: Exception, tries: int) -> float:
        if isinstance(error, RateLimited) and error.retry_after is not None:
            return error.retry_after
        return self._host.policy.wait(tries)
