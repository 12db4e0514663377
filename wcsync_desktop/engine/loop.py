"""The engine: one thread, one inbox, an I/O pool per connection.

A turn: take what came in; in one transaction settle the answers and write down the next intents; hand those to the
pools; give one job one piece of work; tell who listens. Nothing here waits for a server.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from time import monotonic
from typing import Any, TypeVar

from wcsync_desktop.connectors import SYSTEMS
from wcsync_desktop.connectors.base import Connector
from wcsync_desktop.core.actions import RetryPolicy
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import Bug, Cancelled, EngineError, WcSyncError
from wcsync_desktop.core.messages import Snapshot
from wcsync_desktop.database.choices import Choices
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.connections import ConnectionRow, ConnectionWriter, load_rules, row_of
from wcsync_desktop.database.copies import CopyWriter, load_routes
from wcsync_desktop.database.differences import DifferenceWriter
from wcsync_desktop.database.feeds import FeedWriter
from wcsync_desktop.database.future import bring_back, is_ahead
from wcsync_desktop.database.held import HeldWriter
from wcsync_desktop.database.history import HistoryWriter
from wcsync_desktop.database.intake import IntakeWriter
from wcsync_desktop.database.links import LinkWriter
from wcsync_desktop.database.observations import ObservationWriter
from wcsync_desktop.database.outbox import Outbox
from wcsync_desktop.database.papers import PaperWriter
from wcsync_desktop.database.schema import Connection
from wcsync_desktop.database.settings import SettingWriter
from wcsync_desktop.database.stock import StockWriter
from wcsync_desktop.database.stock_book import StockBookWriter
from wcsync_desktop.database.sub_orders import SubOrderWriter
from wcsync_desktop.database.trouble import in_words
from wcsync_desktop.database.troubles import TroubleWriter
from wcsync_desktop.database.unreadable import UnreadableWriter
from wcsync_desktop.engine.command_handlers import CommandHandlers
from wcsync_desktop.engine.command_table import CommandTable
from wcsync_desktop.engine.desk import Climbed, Conversing, Desk, Mending
from wcsync_desktop.engine.jobs import Answered, Call
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.propagate import Looking, Propagator, Sending
from wcsync_desktop.engine.runner import Runner
from wcsync_desktop.engine.schedule import Clock
from wcsync_desktop.engine.shared import Shared
from wcsync_desktop.engine.starter import Starter
from wcsync_desktop.engine.stock_book import StockBook
from wcsync_desktop.engine.store import Store
from wcsync_desktop.engine.tidy import Tidier
from wcsync_desktop.secrets import Secrets

log = logging.getLogger(__name__)

R = TypeVar("R")

_IDLE_SECONDS = 30.0
_TELL_EVERY_MS = 100
_PATIENCE_AT_THE_END_MS = 5000

_SET_BACK_MS = 2000
"""A clock that the network keeps right is moved by less."""


@dataclass(frozen=True, slots=True)
class _Asked:
    command: Command[Any]
    ack: Future[Any]


@dataclass(frozen=True, slots=True)
class _Stop:
    pass


class Engine:
    """Runs in one thread (``run``); ``submit`` and ``stop`` may be called from any.

    ``pace`` gives from a shop's options how often it is looked at by itself, in milliseconds; without it, never.
    ``steady`` is a clock that never jumps, in seconds.
    """

    def __init__(
        self,
        database: Database,
        secrets: Secrets,
        *,
        now: Callable[[], int],
        new_id: Callable[[], str],
        policy: RetryPolicy | None = None,
        publish: Callable[[Snapshot], None] = lambda _: None,
        pace: Callable[[Mapping[str, str]], int] | None = None,
        steady: Callable[[], float] = monotonic,
    ) -> None:
        self.opened = threading.Event()
        self.abandoned = False
        self._door = threading.Lock()
        self._ended_by: WcSyncError | None = None
        self._leave_at: int | None = None
        self._database = database
        self._secrets = secrets
        self._publish = publish
        self._inbox: queue.SimpleQueue[_Asked | Done | _Stop] = queue.SimpleQueue()
        self._stopping = False
        self._revision = 0
        self._told_at = 0
        self._steady = steady
        self._last = (now(), steady())
        history = HistoryWriter(database)
        stock = StockWriter(database)
        settings = SettingWriter(database)
        outbox = Outbox(database, history, stock)
        links = LinkWriter(database)
        connections, observations = ConnectionWriter(database), ObservationWriter(database)
        copies = CopyWriter(database)
        held = HeldWriter(database, outbox, history, settings)
        book = StockBookWriter(database)
        differences = DifferenceWriter(database)
        choices = Choices(database, links, outbox, observations, copies, differences, stock)
        store = Store(
            database,
            connections,
            observations,
            links,
            choices,
            outbox,
            history,
            stock,
            differences,
            settings,
            copies,
            held,
            book,
            IntakeWriter(database, book),
            PaperWriter(database, book),
            FeedWriter(database),
            UnreadableWriter(database),
            TroubleWriter(database),
            SubOrderWriter(database),
        )
        self._shared = Shared(store, policy or RetryPolicy(), now, new_id)
        self._shared.open_line = self._open_line
        clock = Clock()
        self._runner = Runner(self._shared, clock)
        self._starter = Starter(self._shared, self._runner, clock, pace)
        self._stock_book = StockBook(self._shared, self._starter, self._inbox.put, by_itself=pace is not None)
        self._tidier = Tidier(store, now()) if pace is not None else None
        self._desk = Desk(self._shared, secrets, self._inbox.put, self._recount)
        self._handlers = CommandHandlers(self._shared, self._runner, self._starter, self._desk, self._tidier)
        self._commands = CommandTable(self._handlers, self._stock_book)
        self._propagator = Propagator(
            outbox, links, self._shared.policy, now, new_id, self._shared.stop_line, self._shared.left_alone
        )

    # --- from any thread ----------------------------------------------------------------------------------------

    def submit(self, command: Command[R]) -> Future[R]:
        """Ask the engine to do something; the future holds the answer or a ``WcSyncError``."""
        ack: Future[R] = Future()
        with self._door:
            if self._ended_by is not None:
                ack.set_exception(self._ended_by)
            else:
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
            while not self._may_leave():
                self._turn()
            self._tell(force=True)
            self._answer_the_rest(Cancelled("WC Sync Desktop is ending."))
        except EngineError as error:
            self._told_last(error)
            raise
        except Exception as error:
            if (trouble := in_words(error, self._database.path)) is not None:
                self._told_last(trouble)
                raise trouble from error
            log.exception("The engine ended by our own fault")
            bug = Bug("WC Sync Desktop made a mistake and stopped.", "Please report it.", str(error))
            self._told_last(bug)
            raise bug from error
        finally:
            for line in self._shared.lines.values():
                line.close(wait=False)
            self._desk.close()
            self._stock_book.close()
            self._database.close()

    def _may_leave(self) -> bool:
        """Told to end, and the calls in hand have ended or had their time; the rest is checked at the next start."""
        if not self._stopping:
            return False
        if any(line.in_flight for line in self._shared.lines.values()):
            self.abandoned = self._leave_at is not None and self._shared.now() >= self._leave_at
            return self.abandoned
        return True

    def _open(self) -> None:
        with self._database.transaction():
            self._shared.store.stock_book.main_warehouse()
        if is_ahead(self._shared.now()):
            bring_back(self._database, self._shared.now(), int(self._shared.policy.longest * 1000))
        self._shared.rules, self._shared.routes = load_rules(), load_routes()
        for model in Connection.select().where(Connection.removed_at.is_null()):
            self._open_line(row_of(model))
        self._runner.open()
        self._starter.open()
        self._stock_book.open()
        self._desk.look_for_all_keys()
        recovered = self._shared.store.outbox.recover(self._shared.now())
        if recovered:
            log.info("Outcomes to be checked after the last end: %d", recovered)

    def _mind_the_clock(self) -> None:
        """Notice that our clock was set back since the last turn, and wait no longer for that."""
        now, steady = self._shared.now(), self._steady()
        by = self._last[0] + int((steady - self._last[1]) * 1000) - now
        self._last = (now, steady)
        if by < _SET_BACK_MS:
            return
        log.info("This computer's clock was set back by %d s", by // 1000)
        bring_back(self._database, now, int(self._shared.policy.longest * 1000))
        for line in self._shared.lines.values():
            line.clock_went_back(by)
        self._runner.clock_went_back(by)
        self._stock_book.clock_went_back()
        self._told_at = 0
        if self._leave_at is not None:
            self._leave_at -= by
        if self._tidier is not None:
            self._tidier.next_at -= by

    def _open_line(self, row: ConnectionRow) -> Line:
        mapping = SYSTEMS[row.kind].mapping(row.options)
        line = Line(row, mapping, self._opened, self._shared.now, self._inbox.put)
        self._shared.lines[row.id] = line
        return line

    def _opened(self, row: ConnectionRow) -> Connector:
        """Open a connector (in a pool thread: the keyring may make one wait)."""
        return self._secrets.open(row)

    def _turn(self) -> None:
        arrived = self._take()
        calls = [m for m in arrived if isinstance(m, Done)]
        # What belongs to a connection that was removed meanwhile stays as it is.
        settling = [d for d in calls if isinstance(d.token, (Sending, Looking)) and self._line_of(d) is not None]
        self._account(calls)
        jobs: list[tuple[Line, Call, Any]] = []
        with self._database.transaction():
            for done in settling:
                self._settle(done)
            if not self._stopping:
                self._shared.store.outbox.wake_due(self._shared.now())
                for line in self._shared.lines.values():
                    jobs += self._next_calls(line)
        for line, call, token in jobs:
            line.submit(call, token)
        for done in calls:
            self._deliver(done)
        for message in arrived:
            if isinstance(message, _Asked):
                self._commands.carry_out(message.command, message.ack)
            elif isinstance(message, _Stop):
                self._stopping = True
                self._leave_at = self._shared.now() + _PATIENCE_AT_THE_END_MS
                for line in self._shared.lines.values():
                    line.drop_queued()
        if not self._stopping:
            self._starter.step()
            self._runner.step()
            self._desk.mend()
            self._stock_book.step()
            if self._tidier is not None and self._tidier.step(self._shared.now()):
                self._shared.changed = True
        if arrived or jobs:
            self._shared.changed = True
        self._mind_the_clock()
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
        now = self._shared.now()
        due: list[int] = []
        if not self._stopping:
            if self._propagator.dropped_some:
                self._propagator.dropped_some = False
                return 0.0
            due += self._runner.due()
            due += self._starter.due()
            due += self._desk.due()
            due += self._stock_book.due()
            due += [self._tidier.next_at] if self._tidier is not None else []
            for connection, next_at in self._shared.store.outbox.next_times().items():
                line = self._shared.lines.get(connection)
                if line is not None and line.stopped is None and line.free:
                    due.append(max(next_at, line.held_until))
            due += [line.held_until for line in self._shared.lines.values() if line.held_until > now]
        if self._leave_at is not None:
            due.append(self._leave_at)
        if self._shared.changed:
            due.append(self._told_at + _TELL_EVERY_MS)
        if not due:
            return _IDLE_SECONDS
        if min(due) == 0:
            return 0.0
        return min(_IDLE_SECONDS, max(0.001, (min(due) - now) / 1000))

    def _account(self, calls: list[Done]) -> None:
        for done in calls:
            line = self._line_of(done)
            if line is not None:
                line.ended(done.error)
                if done.error is None and line.stopped is None:
                    self._shared.answered(line)

    def _line_of(self, done: Done) -> Line | None:
        token = done.token
        if isinstance(token, (Sending, Looking)):
            return self._shared.lines.get(token.connection)
        if isinstance(token, (Answered, Mending, Conversing)):
            return self._shared.lines.get(token.connection)
        return None

    def _settle(self, done: Done) -> None:
        line = self._shared.lines[done.token.connection]
        if isinstance(done.token, Sending):
            self._propagator.sent(line, done, self._shared.in_force)
        else:
            self._propagator.looked_up(line, done, self._shared.in_force)

    def _next_calls(self, line: Line) -> list[tuple[Line, Call, Any]]:
        if not line.usable(self._shared.now()) or not line.free or line.row.id in self._shared.changing:
            return []
        looking = self._propagator.look_ups(line)
        line_calls: list[tuple[Line, Call, Any]] = [(line, call, token) for call, token in looking]
        if len(looking) < line.free:
            sending = self._propagator.claim(line, line.free - len(looking), self._runner.resting)
            line_calls += [(line, call, token) for call, token in sending]
        return line_calls

    def _deliver(self, done: Done) -> None:
        token = done.token
        if isinstance(token, Answered):
            self._runner.deliver(token.job, done)
        elif isinstance(token, Mending):
            self._desk.mended(token, done)
        elif isinstance(token, Conversing):
            self._desk.converse(token, done)
        elif isinstance(token, Climbed):
            self._desk.climbed(token)

    def _recount(self) -> None:
        self._handlers.recount()

    # --- telling ------------------------------------------------------------------------------------------------

    def _tell(self, *, force: bool = False) -> None:
        shared = self._shared
        now = shared.now()
        if not force and (not shared.changed or now < self._told_at + _TELL_EVERY_MS):
            return
        self._revision += 1
        ended = tuple(shared.ended)
        rungs = dict(self._desk.rungs)
        self._publish(
            Snapshot(
                self._revision,
                self._runner.progress(),
                ended,
                shared.connections_changed,
                shared.book_changed,
                rungs=rungs,
                rests_until=self._starter.rests_until,
                next_look=self._starter.next_look,
            )
        )
        shared.ended, shared.connections_changed, shared.changed, self._told_at = [], False, False, now
        shared.book_changed = False

    def _told_last(self, error: WcSyncError) -> None:
        self._answer_the_rest(error)
        ended = tuple(self._shared.ended)
        self._publish(Snapshot(self._revision + 1, (), ended, True, stopped=error.sentence))

    def _answer_the_rest(self, error: WcSyncError) -> None:
        """Nobody waits for an engine that has ended."""
        with self._door:
            self._ended_by = error
        while True:
            try:
                message = self._inbox.get_nowait()
            except queue.Empty:
                return
            if isinstance(message, _Asked):
                message.ack.set_exception(error)
