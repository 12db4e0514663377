"""The engine: one thread, one inbox, an I/O pool per connection.

A turn: take what came in; in one transaction settle the answers and write down the next intents; hand those to the
pools; give one job one piece of work; tell who listens. Nothing here waits for a server.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any

from wcsync_desktop.connectors import SYSTEMS
from wcsync_desktop.connectors.base import Connector
from wcsync_desktop.core.actions import OperationState, RetryPolicy, StoppedBy, What
from wcsync_desktop.core.errors import BadData, Bug, Cancelled, EngineError, NotReady, WcSyncError
from wcsync_desktop.core.messages import (
    AddConnection,
    CancelOperation,
    Command,
    ContinueInterrupted,
    Progress,
    RemoveConnection,
    Share,
    Snapshot,
    StartImport,
    SyncOnce,
    TestConnection,
    Tested,
)
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.sharing import Rules, preset_named
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.connections import ConnectionRow, ConnectionWriter, load_rules, row_of
from wcsync_desktop.database.history import HistoryWriter, OperationRow
from wcsync_desktop.database.links import LinkWriter
from wcsync_desktop.database.observations import ObservationWriter
from wcsync_desktop.database.outbox import HELPER, QUANTITY, Outbox
from wcsync_desktop.database.schema import Connection
from wcsync_desktop.engine.jobs import Answered, Call, Drained, Steps, Turn, Wait
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.operations import Job, Store
from wcsync_desktop.engine.propagate import Looking, Propagator, Sending
from wcsync_desktop.secrets import Secrets

log = logging.getLogger(__name__)

IMPORT_KINDS = tuple(k.value for k in Kind)
_IDLE_SECONDS = 30.0
_TELL_EVERY_MS = 100


@dataclass(frozen=True, slots=True)
class _Asked:
    command: Command
    ack: Future[Any]


@dataclass(frozen=True, slots=True)
class _Stop:
    pass


@dataclass(frozen=True, slots=True)
class _Conversing:
    """Token of a call made for a command; ``then`` runs in the engine thread with its value."""

    ack: Future[Any]
    then: Callable[[Any], Any]
    connection: int | None = None


class _Running:
    """A job with its generator and what it waits for."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.steps: Steps = job.run()
        self.waits: Wait | Turn | Drained = Turn()
        self.inbox: deque[Done] = deque()
        self.started = False


class Engine:
    """Runs in one thread (``run``); ``submit`` and ``stop`` may be called from any."""

    def __init__(
        self,
        database: Database,
        secrets: Secrets,
        *,
        now: Callable[[], int],
        new_id: Callable[[], str],
        policy: RetryPolicy | None = None,
        publish: Callable[[Snapshot], None] = lambda _: None,
    ) -> None:
        self.policy = policy or RetryPolicy()
        self.now = now
        self._new_id = new_id
        self._database = database
        self._secrets = secrets
        self._publish = publish
        self._inbox: queue.SimpleQueue[_Asked | Done | _Stop] = queue.SimpleQueue()
        self._lines: dict[int, Line] = {}
        self._running: dict[int, _Running] = {}
        self._waiting: deque[tuple[OperationRow, bool]] = deque()
        self._rules = Rules()
        self._stopping = False
        self.opened = threading.Event()
        self._revision = 0
        self._ended: list[int] = []
        self._connections_changed = True
        self._changed = True
        self._told_at = 0
        history = HistoryWriter(database)
        outbox = Outbox(database, history)
        links = LinkWriter(database)
        self._store = Store(database, ConnectionWriter(database), ObservationWriter(database), links, outbox, history)
        self._propagator = Propagator(outbox, links, self.policy, now, new_id, self._line_stopped)

    # --- from any thread ----------------------------------------------------------------------------------------

    def submit(self, command: Command) -> Future[Any]:
        """Ask the engine to do something; the future holds the answer or a ``WcSyncError``."""
        ack: Future[Any] = Future()
        self._inbox.put(_Asked(command, ack))
        return ack

    def stop(self) -> None:
        """Ask the engine to end after the calls in flight."""
        self._inbox.put(_Stop())

    # --- the thread ---------------------------------------------------------------------------------------------

    def run(self) -> None:
        """The engine's life. Raises EngineError where the database cannot be used."""
        try:
            self._database.open_writer()
            self._open()
            self.opened.set()
            while not (self._stopping and not any(line.in_flight for line in self._lines.values())):
                self._turn()
            self._tell(force=True)
        except EngineError as error:
            self._told_last(error)
            raise
        except Exception as error:
            log.exception("The engine ended by our own fault")
            bug = Bug("WC Sync Desktop made a mistake and stopped.", "Please report it.", str(error))
            self._told_last(bug)
            raise bug from error
        finally:
            self.opened.set()
            for line in self._lines.values():
                line.close(wait=False)
            self._database.close()

    def _open(self) -> None:
        self._rules = load_rules()
        for model in Connection.select().where(Connection.removed_at.is_null()):
            self._open_line(row_of(model))
        recovered = self._store.outbox.recover(self.now())
        if recovered:
            log.info("Outcomes to be checked after the last end: %d", recovered)

    def _open_line(self, row: ConnectionRow) -> Line:
        mapping = SYSTEMS[row.kind].mapping(row.options)
        line = Line(row, mapping, self._opened, self.now, self._inbox.put)
        self._lines[row.id] = line
        return line

    def _opened(self, row: ConnectionRow) -> Connector:
        """Open a connector (in a pool thread: the keyring may make one wait)."""
        return self._secrets.open(row)

    def _turn(self) -> None:
        arrived = self._take()
        calls = [m for m in arrived if isinstance(m, Done)]
        settling = [d for d in calls if isinstance(d.token, (Sending, Looking))]
        self._account(calls)
        jobs: list[tuple[Line, Call, Any]] = []
        with self._database.transaction():
            for done in settling:
                self._settle(done)
            if not self._stopping:
                self._store.outbox.wake_due(self.now())
                for line in self._lines.values():
                    jobs += self._next_calls(line)
        for line, call, token in jobs:
            line.submit(call, token)
        for done in calls:
            self._deliver(done)
        for message in arrived:
            if isinstance(message, _Asked):
                self._obey(message)
            elif isinstance(message, _Stop):
                self._stopping = True
        if not self._stopping:
            self._step()
        if arrived or jobs:
            self._changed = True
        self._tell()

    def _take(self) -> list[_Asked | Done | _Stop]:
        """Everything in the inbox; waits where nothing can be done before something comes or falls due."""
        arrived: list[_Asked | Done | _Stop] = []
        try:
            arrived.append(self._inbox.get(timeout=self._patience()))
            while True:
                arrived.append(self._inbox.get_nowait())
        except queue.Empty:
            return arrived

    def _patience(self) -> float:
        """Seconds until the engine has something to do by itself."""
        now = self.now()
        due: list[int] = []
        if not self._stopping:
            for running in self._running.values():
                waits = running.waits
                if running.inbox or isinstance(waits, Turn):
                    return 0.0
                if isinstance(waits, Wait) and waits.until is not None:
                    due.append(waits.until)
            if not self._running and self._waiting:
                return 0.0
            if self._lines:
                next_time = self._store.outbox.next_time()
                due += [next_time] if next_time is not None else []
            due += [line.held_until for line in self._lines.values() if line.held_until > now]
        if self._changed:
            due.append(self._told_at + _TELL_EVERY_MS)
        if not due:
            return _IDLE_SECONDS
        return min(_IDLE_SECONDS, max(0.001, (min(due) - now) / 1000))

    def _account(self, calls: list[Done]) -> None:
        for done in calls:
            line = self._line_of(done)
            if line is not None:
                line.in_flight -= 1
                if done.error is None and line.row.state != "connected":
                    self._tell_state(line, "connected", "")

    def _line_of(self, done: Done) -> Line | None:
        token = done.token
        if isinstance(token, (Sending, Looking)):
            return self._lines.get(token.action.connection)
        if isinstance(token, Answered):
            return self._lines.get(token.connection)
        if isinstance(token, _Conversing) and token.connection is not None:
            return self._lines.get(token.connection)
        return None

    def _settle(self, done: Done) -> None:
        line = self._lines[done.token.action.connection]
        if isinstance(done.token, Sending):
            self._propagator.sent(line, done, self._rules)
        else:
            self._propagator.looked_up(line, done, self._rules)

    def _next_calls(self, line: Line) -> list[tuple[Line, Call, Any]]:
        if not line.usable(self.now()) or not line.free:
            return []
        looking = self._propagator.look_ups(line)
        line_calls: list[tuple[Line, Call, Any]] = [(line, call, token) for call, token in looking]
        if len(looking) < line.free:
            sending = self._propagator.claim(line, line.free - len(looking))
            line_calls += [(line, call, token) for call, token in sending]
        return line_calls

    def _deliver(self, done: Done) -> None:
        token = done.token
        if isinstance(token, Answered):
            running = self._running.get(token.job)
            if running is not None:
                running.inbox.append(done)
        elif isinstance(token, _Conversing):
            self._converse(token, done)

    # --- jobs ---------------------------------------------------------------------------------------------------

    def line(self, connection: int) -> Line:
        """The line of a connection; raises NotReady where it was removed or stopped."""
        line = self._lines.get(connection)
        if line is None:
            raise NotReady("A connection of this operation was removed.", "Start it with another one.")
        if line.stopped is not None:
            raise line.stopped
        return line

    def open_lines(self) -> Mapping[int, Line]:
        """All lines by connection."""
        return self._lines

    def _step(self) -> None:
        """Give each job that can go on one piece of work; start the next one where none runs."""
        if not self._running and self._waiting:
            operation, resumed = self._waiting.popleft()
            job = Job(self, self._store, operation, self._rules, resumed=resumed)
            self._running[operation.id] = _Running(job)
        for running in list(self._running.values()):
            self._step_job(running)

    def _step_job(self, running: _Running) -> None:
        waits = running.waits
        done: Done | None = None
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
            if self._store.outbox.unfinished(running.job.operation.id):
                return
        try:
            running.waits = running.steps.send(done) if running.started else next(running.steps)
            running.started = True
            self._changed = True
        except StopIteration:
            self._end(running, None)
        except (WcSyncError, Exception) as error:
            self._end(running, error)

    def _stopped_line(self, job: Job) -> WcSyncError | None:
        """What stopped a line that the job's remaining actions need."""
        for connection in (job.operation.shop, job.operation.target):
            line = self._lines.get(connection or 0)
            if line is not None and line.stopped is not None:
                return line.stopped
        return None

    def _end(self, running: _Running, error: Exception | None) -> None:
        operation = running.job.operation
        if error is None:
            self._close_operation(operation, OperationState.COMPLETED, "", StoppedBy.NOTHING)
            return
        if isinstance(error, EngineError) and not isinstance(error, Bug):
            raise error
        with self._database.transaction():
            if isinstance(error, Cancelled):
                sent, total = self._store.outbox.progress_of(operation.id)
                self._store.outbox.cancel_rest(operation.id, "Cancelled by you.")
                text = f"Cancelled by you after {sent} of {total}"
                self._close_operation(operation, OperationState.COMPLETED, text, StoppedBy.PERSON)
                return
            if not isinstance(error, WcSyncError):
                log.error("An operation failed by our own fault", exc_info=error)
                error = Bug("WC Sync Desktop made a mistake.", "Please report it.", f"{type(error).__name__}: {error}")
            self._store.outbox.cancel_rest(operation.id, error.sentence)
            state = OperationState.WEBSHOP_NOT_FOUND if _no_shop(error) else OperationState.FAILED
            stopped_by = StoppedBy.OURSELVES if isinstance(error, Bug) else StoppedBy.CONNECTION
            self._close_operation(operation, state, error.whole, stopped_by)
            for connection in (operation.shop, operation.target):
                line = self._lines.get(connection or 0)
                if line is not None and line.stopped is None:
                    line.troubles = 0

    def _close_operation(
        self, operation: OperationRow, state: OperationState, text: str, stopped_by: StoppedBy
    ) -> None:
        self._store.history.end(operation.id, state, text, stopped_by, self.now())
        self._running.pop(operation.id, None)
        self._ended.append(operation.id)
        self._changed = True

    def _line_stopped(self, line: Line, error: WcSyncError) -> None:
        line.stopped = error
        self._tell_state(line, "stopped", error.sentence)

    def _tell_state(self, line: Line, state: str, reason: str) -> None:
        now = self.now() if state == "connected" else None
        self._store.connections.told(line.row.id, state, reason, now)
        line.row = replace(line.row, state=state, reason=reason, contact_at=now or line.row.contact_at)
        self._connections_changed = True

    # --- commands -----------------------------------------------------------------------------------------------

    def _obey(self, asked: _Asked) -> None:
        try:
            match asked.command:
                case AddConnection() as command:
                    self._add_connection(command, asked.ack)
                case TestConnection(connection):
                    self._test_connection(connection, asked.ack)
                case RemoveConnection(connection):
                    self._remove_connection(connection, asked.ack)
                case Share() as command:
                    self._share(command)
                    asked.ack.set_result(None)
                case StartImport() as command:
                    asked.ack.set_result(self._start_import(command))
                case SyncOnce():
                    asked.ack.set_result(self._sync_once())
                case CancelOperation(operation):
                    asked.ack.set_result(self._cancel(operation))
                case ContinueInterrupted():
                    asked.ack.set_result(self._continue())
        except Exception as error:
            asked.ack.set_exception(error)

    def _converse(self, token: _Conversing, done: Done) -> None:
        if done.error is not None:
            line = self._lines.get(token.connection or 0)
            if line is not None and isinstance(done.error, WcSyncError):
                self._tell_state(line, "refused", done.error.sentence)
            token.ack.set_exception(done.error)
            return
        try:
            token.ack.set_result(token.then(done.value))
        except Exception as error:
            token.ack.set_exception(error)

    def _add_connection(self, command: AddConnection, ack: Future[Any]) -> None:
        system = SYSTEMS.get(command.kind)
        if system is None:
            raise BadData(f"“{command.kind}” is no kind of connection.", f"Choose one of: {', '.join(SYSTEMS)}.")
        name = command.name.strip()
        if not name:
            raise BadData("The connection has no name.", "Give it one.")
        if any(line.row.name.casefold() == name.casefold() for line in self._lines.values()):
            raise BadData(f"There is a connection called “{name}” already.", "Choose another name.")
        if len(command.secret) != len(system.secret_names) or not all(command.secret):
            raise BadData("A key is missing.", f"Enter: {', '.join(system.secret_names)}.")
        row = ConnectionRow(
            0,
            self._new_id(),
            command.kind,
            name,
            system.normal_address(command.address),
            command.ca,
            dict(command.options),
            practice=command.practice,
        )

        def stored(_: Any) -> int:
            added = self._store.connections.add(row, self.now())
            self._open_line(added)
            self._connections_changed = self._changed = True
            return added.id

        self._secrets.in_background(
            lambda: self._secrets.keep(row, command.secret), self._reply(_Conversing(ack, stored))
        )

    def _reply(self, token: _Conversing) -> Callable[[Any, Exception | None], None]:
        def report(value: Any, error: Exception | None) -> None:
            now = self.now()
            self._inbox.put(Done(token, value, error, now, now, None))

        return report

    def _test_connection(self, connection: int, ack: Future[Any]) -> None:
        line = self._lines.get(connection)
        if line is None:
            raise BadData("There is no such connection.", "Choose one of the list.")
        line.restart()

        def told(probe: Any) -> Tested:
            if line.row.site and line.row.site != probe.site:
                raise BadData(
                    f"“{line.row.name}” is now another account or site than before.", "Add it as a new connection."
                )
            twin = next(
                (o for o in self._lines.values() if o is not line and _is_same(o.row, line.row, probe.site)), None
            )
            if twin is not None:
                raise BadData(f"This is already connected as “{twin.row.name}”.", "Remove one of the two.")
            self._store.connections.identified(connection, probe.site, probe.currency)
            line.row = replace(line.row, site=line.row.site or probe.site, currency=probe.currency)
            self._tell_state(line, "connected", "")
            return Tested(probe.title, probe.version, probe.currency, probe.notes)

        def probing(connector: Connector) -> Any:
            probe = connector.probe()
            connector.prove_rights()
            return probe

        line.submit(probing, _Conversing(ack, told, connection))

    def _remove_connection(self, connection: int, ack: Future[Any]) -> None:
        line = self._lines.get(connection)
        if line is None:
            raise BadData("There is no such connection.", "Choose one of the list.")
        for running in list(self._running.values()):
            operation = running.job.operation
            if connection in (operation.shop, operation.target):
                raise BadData("The connection is at work.", "Cancel the operation first.")

        def forgotten(_: Any) -> None:
            self._store.connections.remove(connection, self.now())
            self._lines.pop(connection, None)
            line.close(wait=False)
            self._rules = load_rules()
            self._connections_changed = self._changed = True

        self._secrets.in_background(lambda: self._secrets.forget(line.row), self._reply(_Conversing(ack, forgotten)))

    def _share(self, command: Share) -> None:
        preset = preset_named(command.preset)
        if preset is None:
            raise BadData(f"There is no preset “{command.preset}”.", "Choose one of the list.")
        shop, other = self._existing(command.shop), self._existing(command.other)
        if shop.row.kind != "woocommerce" or other.row.kind != preset.partner:
            raise BadData(
                f"“{preset.title}” joins a shop with {SYSTEMS[preset.partner].title}.", "Choose other connections."
            )
        self._store.connections.share(preset.rules(command.shop, command.other, self._rules))
        self._rules = load_rules()
        self._connections_changed = self._changed = True

    def _existing(self, connection: int) -> Line:
        line = self._lines.get(connection)
        if line is None:
            raise BadData("There is no such connection.", "Choose one of the list.")
        return line

    def _start_import(self, command: StartImport) -> int:
        shop, target = self._existing(command.shop), self._existing(command.target)
        if command.target not in self._rules.partners(command.shop):
            raise BadData(
                f"“{shop.row.name}” and “{target.row.name}” share nothing yet.",
                "Choose first what they share (a preset).",
            )
        unknown = [k for k in command.kinds if k not in (*IMPORT_KINDS, QUANTITY)]
        if unknown or not command.kinds:
            raise BadData("Nothing that can be imported was named.", f"Choose from: {', '.join(IMPORT_KINDS)}.")
        for line in (shop, target):
            line.restart()
        what = What.IMPORT
        if command.dry_run:
            what = What.DRY_RUN
        elif command.kinds == (QUANTITY,):
            what = What.QUANTITIES
        if command.location:
            options = {**target.row.options, "location": command.location}
            target.row = replace(target.row, options=options)
            self._store.connections.options(command.target, options)
        same = self._interrupted(what, command)
        if same is not None:
            self._waiting.append((same, True))
            return same.id
        self._abort_contained(command)
        operation = self._store.history.create(
            what, command.shop, command.target, command.kinds, everything=False, now=self.now()
        )
        self._waiting.append((operation, False))
        return operation.id

    def _interrupted(self, what: What, command: StartImport) -> OperationRow | None:
        """The same import, left unfinished by an earlier run: it goes on instead of a second one."""
        for operation in self._store.history.open_operations():
            if operation.id in self._running or any(o.id == operation.id for o, _ in self._waiting):
                continue
            if (operation.what, operation.shop, operation.target, operation.kinds) == (
                what,
                command.shop,
                command.target,
                command.kinds,
            ):
                return operation
        return None

    def _abort_contained(self, command: StartImport) -> None:
        """Waiting or interrupted operations whose scope the new one contains give way to it (E17)."""
        if command.dry_run:
            return
        for operation in self._store.history.open_operations():
            contained = (operation.shop, operation.target) == (command.shop, command.target) and set(
                operation.kinds
            ) <= set(command.kinds)
            if contained and operation.id not in self._running and operation.what is not What.DRY_RUN:
                self._waiting = deque((o, r) for o, r in self._waiting if o.id != operation.id)
                self._store.outbox.cancel_rest(operation.id, "A later synchronization took over.")
                self._close_operation(
                    operation, OperationState.ABORTED, "A later synchronization took over.", StoppedBy.PERSON
                )

    def _sync_once(self) -> tuple[int, ...]:
        started = []
        for connection, line in sorted(self._lines.items()):
            if line.row.kind != "woocommerce":
                continue
            for partner in self._rules.partners(connection):
                if partner not in self._lines:
                    continue
                line.restart()
                self._lines[partner].restart()
                operation = self._store.history.create(
                    What.SYNC, connection, partner, IMPORT_KINDS, everything=False, now=self.now()
                )
                self._waiting.append((operation, False))
                started.append(operation.id)
        return tuple(started)

    def _continue(self) -> tuple[int, ...]:
        known = {o.id for o, _ in self._waiting} | set(self._running)
        left = [o for o in self._store.history.open_operations() if o.id not in known]
        self._waiting.extend((operation, True) for operation in left)
        return tuple(o.id for o in left)

    def _cancel(self, operation: int) -> bool:
        for waiting, _ in list(self._waiting):
            if waiting.id == operation:
                self._waiting = deque((o, r) for o, r in self._waiting if o.id != operation)
                self._close_operation(
                    waiting, OperationState.COMPLETED, "Cancelled by you before it began", StoppedBy.PERSON
                )
                return True
        running = self._running.get(operation)
        if running is None:
            return False
        running.job.caller.cancelled = True
        if isinstance(running.waits, (Wait, Drained)):
            running.waits = running.waits if isinstance(running.waits, Drained) else Wait(self.now())
        return True

    # --- telling ------------------------------------------------------------------------------------------------

    def _tell(self, *, force: bool = False) -> None:
        now = self.now()
        if not force and (not self._changed or now < self._told_at + _TELL_EVERY_MS):
            return
        self._revision += 1
        self._publish(Snapshot(self._revision, self._progress(), tuple(self._ended), self._connections_changed))
        self._ended, self._connections_changed, self._changed, self._told_at = [], False, False, now

    def _progress(self) -> tuple[Progress, ...]:
        progresses = []
        for running in self._running.values():
            progress = running.job.progress
            if progress.phase in ("sending", "comparing"):
                done, total = self._store.outbox.progress_of(progress.operation)
                if total:
                    progress = replace(progress, phase="sending", done=done, total=total)
            progresses.append(progress)
        return tuple(progresses)

    def _told_last(self, error: WcSyncError) -> None:
        for message in self._drain():
            if isinstance(message, _Asked):
                message.ack.set_exception(error)
        self._publish(Snapshot(self._revision + 1, (), tuple(self._ended), True, stopped=error.sentence))

    def _drain(self) -> list[_Asked | Done | _Stop]:
        left = []
        while True:
            try:
                left.append(self._inbox.get_nowait())
            except queue.Empty:
                return left


def _is_same(one: ConnectionRow, other: ConnectionRow, site: str) -> bool:
    return one.kind == other.kind and bool(site) and one.site == site


def _no_shop(error: WcSyncError) -> bool:
    """Whether the webshop itself is what is missing (E17)."""
    return isinstance(error, NotReady) and ("No WooCommerce answers" in error.title or "was removed" in error.title)


__all__ = ["HELPER", "IMPORT_KINDS", "Engine"]
