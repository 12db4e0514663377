"""Operations while they are open: which one runs, which wait, which rest, and how each ends (E17)."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from wcsync_desktop.core.actions import DRY, FLEETING, Found, OperationState, RetryPolicy, StoppedBy, What
from wcsync_desktop.core.errors import BadData, Bug, Cancelled, EngineError, ShopNotFound, SiteChanged, WcSyncError
from wcsync_desktop.core.messages import (
    Progress,
)
from wcsync_desktop.core.scope import contains, does_again
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.history import OperationRow
from wcsync_desktop.engine.jobs import Drained, Steps, Turn, Wait
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.operations import Job
from wcsync_desktop.engine.schedule import Clock
from wcsync_desktop.engine.shared import Shared

log = logging.getLogger(__name__)

_LOOK_EVERY_MS = 1000
"""A job whose actions are being sent looks whether they are through at least this often."""

_SOON_MS = 1500
"""A wait that is shorter need not be told to the second."""

REMOVED = "The connection was removed meanwhile."

TAKEN_OVER = "A later synchronization took over."


class _Running:
    """A job with its generator and what it waits for."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.steps: Steps = job.run()
        self.waits: Wait | Turn | Drained = Turn()
        self.inbox: deque[Done] = deque()
        self.started = False

    def give_up(self, now: int) -> None:
        """End after the records in hand."""
        self.job.caller.cancelled, self.job.caller.paused = True, False
        if isinstance(self.waits, Wait):
            self.waits = Wait(now)


class Runner:
    """Runs operations: those of one pair of connections one after the other, those of other pairs beside them."""

    def __init__(self, shared: Shared, clock: Clock) -> None:
        self._shared = shared
        self._clock = clock
        self.completed: Callable[[OperationRow], None] = lambda _: None
        """Called when an operation has run to its end, inside the transaction that says so."""
        self._running: dict[int, _Running] = {}
        self._waiting: deque[tuple[OperationRow, bool]] = deque()
        self._counted: dict[int, tuple[int, tuple[int, int]]] = {}
        self._paused: set[int] = set()
        self._interrupted: set[int] = set()
        self._proposed: dict[int, Rules] = {}
        self._taken_over: set[int] = set()

    # --- what jobs use ------------------------------------------------------------------------------------------

    @property
    def policy(self) -> RetryPolicy:
        """Waits and tries."""
        return self._shared.policy

    def now(self) -> int:
        """Our clock, milliseconds UTC."""
        return self._shared.now()

    def line(self, connection: int) -> Line:
        """The line of a connection; raises NotReady where it was removed or stopped."""
        return self._shared.line(connection)

    def open_lines(self) -> Mapping[int, Line]:
        """All lines by connection."""
        return self._shared.lines

    def given_up(self, connection: int, error: Exception) -> None:
        """A call was not answered after all tries."""
        self._shared.given_up(connection, error)

    # --- what the loop uses -------------------------------------------------------------------------------------

    def clock_went_back(self, by: int) -> None:
        """Our clock was set back: what waits, waits no longer for that."""
        self._counted.clear()
        for running in self._running.values():
            if isinstance(running.waits, Wait) and running.waits.until is not None:
                running.waits = Wait(running.waits.until - by)

    def due(self) -> list[int]:
        """When jobs want to go on by themselves, milliseconds UTC; 0 for at once."""
        due = [0] if self._next_waiting() is not None else []
        for running in self._running.values():
            waits = running.waits
            if running.job.caller.paused and not isinstance(waits, Wait):
                continue
            if running.inbox or isinstance(waits, Turn):
                due.append(0)
            elif isinstance(waits, Wait) and waits.until is not None:
                due.append(waits.until)
            elif isinstance(waits, Drained):
                operation = running.job.operation.id
                waits_on = self._shared.store.outbox.unfinished(operation, sent_only=waits.answered)
                due.append(self.now() + _LOOK_EVERY_MS if waits_on else 0)
        return due

    def deliver(self, job: int, done: Done) -> None:
        """Hand a job the end of a call it asked for."""
        running = self._running.get(job)
        if running is not None:
            running.inbox.append(done)

    def is_using(self, connection: int) -> bool:
        """True while an operation works with a connection."""
        operations = [r.job.operation for r in self._running.values()]
        return any(connection in (o.shop, o.target) for o in operations)

    def progress(self) -> tuple[Progress, ...]:
        """How far the running operations are."""
        progresses = []
        for running in self._running.values():
            progress = running.job.progress
            if progress.phase in ("sending", "comparing"):
                done, total = self._progress_of(progress.operation)
                if total:
                    progress = replace(progress, phase="sending", done=done, total=total)
            trouble = self._trouble_of(running.job.operation)
            if trouble:
                progress = replace(progress, phase=trouble, kind="")
            progresses.append(replace(progress, paused=running.job.caller.paused))
        return tuple(progresses)

    def _trouble_of(self, operation: OperationRow) -> str:
        """Why nothing is asked of one of its systems just now, and until when; empty where nothing keeps it."""
        for connection in _pair(operation):
            line = self._shared.lines.get(connection or 0)
            if line is not None and line.stopped is None and self.now() < line.held_until:
                return self._rests(line)
        return ""

    def _rests(self, line: Line) -> str:
        why = line.held_for.rstrip(".")
        if line.held_until - self.now() < _SOON_MS:
            return f"trying again soon ({why})"
        until = datetime.fromtimestamp(line.held_until / 1000).astimezone()
        return f"waiting until {until:%H:%M:%S} ({why})"

    def open(self) -> None:
        """At the start: what an earlier run left open rests until it is gone on with."""
        for operation in self._shared.store.history.open_operations():
            if operation.what in FLEETING:
                self._close_operation(operation, OperationState.COMPLETED, "Not finished", StoppedBy.PERSON)
        self._shared.store.history.forget_looks(self.now())
        left = self._shared.store.history.open_operations()
        self._interrupted = {operation.id for operation in left}
        self._paused = {operation.id for operation in left if operation.paused}

    def _progress_of(self, operation: int) -> tuple[int, int]:
        """(settled, all) writes; counted anew the more rarely the more there are."""
        counted_at, numbers = self._counted.get(operation, (0, (0, 0)))
        if self.now() >= counted_at + numbers[1] // 50:
            numbers = self._shared.store.outbox.progress_of(operation)
            self._counted[operation] = (self.now(), numbers)
        return numbers

    @property
    def resting(self) -> frozenset[int]:
        """Operations of which nothing is sent now: paused ones, those that nobody has gone on with yet, and those that
        are still planning what is to be looked at together."""
        gathering = {number for number, running in self._running.items() if running.job.gathers}
        return frozenset(self._paused | self._interrupted | gathering)

    def _next_waiting(self) -> tuple[OperationRow, bool] | None:
        """The first waiting operation whose pair of connections is free."""
        busy = {(r.job.operation.shop, r.job.operation.target) for r in self._running.values()}
        for operation, resumed in self._waiting:
            if {operation.shop, operation.target} & self._shared.changing:
                continue
            if (operation.shop, operation.target) not in busy:
                return operation, resumed
            busy.add((operation.shop, operation.target))  # those of one pair keep their order
        return None

    def step(self) -> None:
        """Give each job that can go on one piece of work; start those whose turn has come."""
        if self._shared.removed:
            self._forget_removed()
        while (following := self._next_waiting()) is not None:
            operation, resumed = following
            self._waiting.remove(following)
            self._interrupted.discard(operation.id)
            asks = operation.what not in (What.POLL, What.COPY_LOOK) or self._clock.asks_who_is_there(
                _pair(operation), self.now()
            )
            job = Job(
                self,
                self._shared.store,
                operation,
                self._shared.in_force,
                resumed=resumed,
                asks_who_is_there=asks,
                proposed=self._proposed.pop(operation.id, None),
            )
            job.caller.paused = operation.id in self._paused
            self._running[operation.id] = _Running(job)
        for running in list(self._running.values()):
            self._step_job(running)

    def _forget_removed(self) -> None:
        """What rests or waits and was to be done with a connection that is gone ends (E17)."""
        gone = set(self._shared.removed)
        self._shared.removed.clear()
        for operation in self._shared.store.history.open_operations():
            if operation.id in self._running or not gone & {operation.shop, operation.target}:
                continue
            state = OperationState.WEBSHOP_NOT_FOUND if operation.shop in gone else OperationState.FAILED
            self._drop(operation, state, REMOVED, StoppedBy.CONNECTION)

    def _step_job(self, running: _Running) -> None:
        waits = running.waits
        done: Done | None = None
        if isinstance(waits, Turn) and running.job.caller.cancelled:
            self._end(running, Cancelled("Cancelled by you"))
            return
        if isinstance(waits, Turn) and running.job.caller.paused:
            return
        if isinstance(waits, Wait):
            if running.inbox:
                done = running.inbox.popleft()
            elif waits.until is None or self.now() < waits.until:
                return
        elif isinstance(waits, Drained):
            problem = self._stopped_line(running.job)
            if problem is not None:
                self._end(running, problem)
                return
            if running.job.caller.cancelled:
                self._end(running, Cancelled("Cancelled by you"))
                return
            unfinished = self._shared.store.outbox.unfinished(running.job.operation.id, sent_only=waits.answered)
            if running.job.caller.paused or unfinished:
                return
        try:
            running.waits = running.steps.send(done) if running.started else next(running.steps)
            running.started = True
            self._shared.changed = True
        except StopIteration:
            self._end(running, None)
        except (WcSyncError, Exception) as error:
            self._end(running, error)

    def _stopped_line(self, job: Job) -> WcSyncError | None:
        """What stopped a line that the job's remaining actions need."""
        for connection in (job.operation.shop, job.operation.target):
            line = self._shared.lines.get(connection or 0)
            if line is not None and line.stopped is not None:
                return line.stopped
        return None

    def _end(self, running: _Running, error: Exception | None) -> None:
        operation = running.job.operation
        if error is None:
            with self._shared.store.database.transaction():
                for (place, kind), number in self._shared.store.outbox.left_waiting(operation.id).items():
                    self._shared.store.history.count(operation.id, place, kind, Found.PROBLEM, number)
                self._close_operation(operation, OperationState.COMPLETED, "", StoppedBy.NOTHING)
                self.completed(operation)
                if operation.shop is not None:
                    self._shared.store.troubles.over(operation.what, operation.shop, operation.target)
                    self._shared.connections_changed = True
            return
        if isinstance(error, EngineError) and not isinstance(error, Bug):
            raise error
        with self._shared.store.database.transaction():
            if isinstance(error, Cancelled) and operation.id in self._taken_over:
                self._shared.store.outbox.cancel_rest(operation.id, TAKEN_OVER)
                self._close_operation(operation, OperationState.ABORTED, TAKEN_OVER, StoppedBy.PERSON)
                return
            if isinstance(error, Cancelled):
                sent, total = self._shared.store.outbox.progress_of(operation.id)
                self._shared.store.outbox.cancel_rest(operation.id, "Cancelled by you.")
                text = f"Cancelled by you after {sent} of {total}"
                self._close_operation(operation, OperationState.COMPLETED, text, StoppedBy.PERSON)
                return
            if not isinstance(error, WcSyncError):
                log.error("An operation failed by our own fault", exc_info=error)
                error = Bug("WC Sync Desktop made a mistake.", "Please report it.", f"{type(error).__name__}: {error}")
            self._shared.store.outbox.cancel_rest(operation.id, error.sentence)
            state = OperationState.WEBSHOP_NOT_FOUND if isinstance(error, ShopNotFound) else OperationState.FAILED
            stopped_by = StoppedBy.OURSELVES if isinstance(error, Bug) else StoppedBy.CONNECTION
            if isinstance(error, SiteChanged):
                self._shared.site_changed(operation.shop or 0, error)
            self._close_operation(operation, state, error.whole, stopped_by)
            self._leave_trouble(operation, error)
            for connection in (operation.shop, operation.target):
                line = self._shared.lines.get(connection or 0)
                if line is not None and line.stopped is None:
                    line.troubles = 0

    def _leave_trouble(self, operation: OperationRow, error: WcSyncError) -> None:
        """What failed as a whole is told until one goes through; what a person only wanted to know is told there."""
        ends = [end for end in _pair(operation) if end is not None]
        if operation.what in (*DRY, What.FILL) or operation.shop is None or not set(ends) <= self._shared.lines.keys():
            return
        self._shared.store.troubles.stands(operation.what, operation.shop, operation.target, error, self.now())
        for end in ends:
            self._clock.ask_again(end)
        self._shared.connections_changed = True

    def _close_operation(
        self, operation: OperationRow, state: OperationState, text: str, stopped_by: StoppedBy
    ) -> None:
        self._shared.store.observations.forget_passes(operation.id)
        self._counted.pop(operation.id, None)
        self._paused.discard(operation.id)
        self._interrupted.discard(operation.id)
        self._proposed.pop(operation.id, None)
        self._taken_over.discard(operation.id)
        self._shared.store.history.end(operation.id, state, text, stopped_by, self.now())
        self._shared.store.history.hush(operation.id)
        self._running.pop(operation.id, None)
        self._shared.ended.append(operation.id)
        self._shared.changed = True

    def _drop(self, operation: OperationRow, state: OperationState, text: str, stopped_by: StoppedBy) -> None:
        """End an operation that waits or rests."""
        self._waiting = deque((o, r) for o, r in self._waiting if o.id != operation.id)
        self._shared.store.outbox.cancel_rest(operation.id, text)
        self._close_operation(operation, state, text, stopped_by)

    # --- what is asked of the queue -----------------------------------------------------------------------------

    def queue(self, operation: OperationRow, *, resumed: bool = False, proposed: Rules | None = None) -> None:
        """It runs as soon as its pair of connections is free; with ``proposed`` rules it plans by those."""
        if proposed is not None:
            self._proposed[operation.id] = proposed
        self._waiting.append((operation, resumed))

    def is_in_queue(self, operation: int) -> bool:
        """True while an operation runs or waits its turn; not where an earlier run of the program left it."""
        return operation in self._running or any(o.id == operation for o, _ in self._waiting)

    def is_busy(self, pair: tuple[int, int | None]) -> bool:
        """True while something of a pair of connections runs or waits."""
        operations = [*(r.job.operation for r in self._running.values()), *(o for o, _ in self._waiting)]
        return any(_pair(o) == pair for o in operations)

    def check_not_paused(self, pair: tuple[int, int | None]) -> None:
        """Raises BadData where an operation of the pair is paused: what comes after it would wait without end."""
        operations = self._shared.store.history.open_operations() if self._paused else []
        if any(_pair(o) == pair and o.id in self._paused for o in operations):
            names = [self._shared.lines[end].row.name for end in pair if end in self._shared.lines]
            raise BadData(f"The import {' → '.join(names)} is paused.", "Resume or cancel it first.")

    def take_over(self, newer: OperationRow) -> None:
        """Operations that are part of what a newer one does give way to it (E17).

        One that waits or was interrupted ends at once; a running one finishes the records in hand.
        """
        for older in self._shared.store.history.open_operations():
            is_left = older.id in self._interrupted and not self.is_in_queue(older.id) and does_again(newer, older)
            if older.id == newer.id or not (is_left or contains(newer, older)):
                continue
            running = self._running.get(older.id)
            if running is not None:
                self._taken_over.add(older.id)
                running.give_up(self.now())
                continue
            self._drop(older, OperationState.ABORTED, TAKEN_OVER, StoppedBy.PERSON)

    def go_on(self) -> tuple[int, ...]:
        """Go on with what an earlier run left unfinished; gives the operations that run, not those that are paused."""
        left = [o for o in self._shared.store.history.open_operations() if not self.is_in_queue(o.id)]
        self._waiting.extend((operation, True) for operation in left)
        self._paused |= {operation.id for operation in left if operation.paused}
        return tuple(o.id for o in left if o.id not in self._paused)

    def pause(self, operation: int) -> bool:
        """Rest after the records in hand (E17); False where it does not run."""
        return self._rest(operation, paused=True)

    def resume(self, operation: int) -> bool:
        """Go on with a paused operation; False where it does not run."""
        return self._rest(operation, paused=False)

    def _rest(self, operation: int, *, paused: bool) -> bool:
        running = self._running.get(operation)
        if running is None and operation not in self._interrupted and all(o.id != operation for o, _ in self._waiting):
            return False
        self._shared.store.history.paused(operation, paused)
        self._paused = self._paused | {operation} if paused else self._paused - {operation}
        if running is not None:
            running.job.caller.paused = paused
            if isinstance(running.waits, Wait) and not paused:
                running.waits = Wait(self.now())
        self._shared.changed = True
        return True

    def cancel(self, operation: int) -> bool:
        """End an operation after the records in hand; False where it does not run."""
        for waiting, _ in list(self._waiting):
            if waiting.id == operation:
                self._drop(waiting, OperationState.COMPLETED, "Cancelled by you before it began", StoppedBy.PERSON)
                return True
        running = self._running.get(operation)
        if running is None:
            return False
        running.give_up(self.now())
        self._paused.discard(operation)
        return True


def _pair(operation: OperationRow) -> tuple[int | None, int | None]:
    return operation.shop, operation.target
