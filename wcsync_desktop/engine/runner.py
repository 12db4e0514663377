"""Operations from asking to ending: which one runs, which wait, which were interrupted, and how each ends (E17)."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace

from wcsync_desktop.core.actions import FLEETING, Found, OperationState, RetryPolicy, StoppedBy, What
from wcsync_desktop.core.errors import BadData, Bug, Cancelled, EngineError, ShopNotFound, SiteChanged, WcSyncError
from wcsync_desktop.core.messages import (
    PUT_BACK,
    UNDECIDED,
    UNTIL_RESUMED,
    AfterRestore,
    Approve,
    Progress,
    StartImport,
    SyncProduct,
)
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.scope import contains
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.connections import EARLIER_PREFIXES
from wcsync_desktop.database.history import OperationRow
from wcsync_desktop.database.observations import WENT_BACK
from wcsync_desktop.database.outbox import QUANTITY, SHOP_QUANTITY
from wcsync_desktop.database.settings import RESTS_UNTIL
from wcsync_desktop.engine.jobs import Drained, Steps, Turn, Wait
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.operations import ORDERS_NEED, Job
from wcsync_desktop.engine.schedule import Clock, sweep_ms
from wcsync_desktop.engine.shared import Shared

log = logging.getLogger(__name__)

_LOOK_EVERY_MS = 1000
"""A job whose actions are being sent looks whether they are through at least this often."""

RESTORES = "restores"
"""The setting that counts how often a shop was put back to an older state."""

FEW = 1000
"""Records of a kind that may be read whole every few minutes."""

SWEEP_AGAIN_MS = 600_000
"""How soon a sweep that failed is made up for."""

SWEPT = "swept {} {}"
"""The setting that keeps when a pair was swept last, milliseconds UTC."""

LOOKED_AT_MS = 3_600_000
"""So long what a person looked at for a moment is kept."""

REMOVED = "The connection was removed meanwhile."

TAKEN_OVER = "A later synchronization took over."

IMPORT_KINDS = tuple(k.value for k in Kind if k is not Kind.ORDER)


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

    def __init__(self, shared: Shared, pace: Callable[[Mapping[str, str]], int] | None = None) -> None:
        self._pace = pace
        self._shared = shared
        self._running: dict[int, _Running] = {}
        self._waiting: deque[tuple[OperationRow, bool]] = deque()
        self._counted: dict[int, tuple[int, tuple[int, int]]] = {}
        self._paused: set[int] = set()
        self._interrupted: set[int] = set()
        self._proposed: dict[int, Rules] = {}
        self._taken_over: set[int] = set()
        self._clock = Clock()
        self._rests_until = 0

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

    def due(self) -> list[int]:
        """When jobs want to go on by themselves, milliseconds UTC; 0 for at once."""
        due = [0] if self._next_waiting() is not None else []
        if self._pace is not None and self.rests_until > 0:
            due.append(self.rests_until)
        elif self._pace is not None and not self.rests_until:
            due += self._clock.due(self._polled())
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
                progress = replace(progress, phase=f"trying again soon ({trouble})", kind="")
            progresses.append(replace(progress, paused=running.job.caller.paused))
        return tuple(progresses)

    def _trouble_of(self, operation: OperationRow) -> str:
        """Why nothing is asked of one of its systems just now; empty where nothing keeps it."""
        for connection in _pair(operation):
            line = self._shared.lines.get(connection or 0)
            if line is not None and line.stopped is None and self.now() < line.held_until:
                return line.held_for.rstrip(".")
        return ""

    def open(self) -> None:
        """At the start: what an earlier run left open rests until it is gone on with."""
        kept = self._shared.store.settings.kept(RESTS_UNTIL)
        self._rests_until = int(kept) if kept else 0
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
        if self._pace is not None:
            self._start_polls()
        while (following := self._next_waiting()) is not None:
            operation, resumed = following
            self._waiting.remove(following)
            self._interrupted.discard(operation.id)
            asks = operation.what is not What.POLL or self._clock.asks_who_is_there(_pair(operation), self.now())
            job = Job(
                self,
                self._shared.store,
                operation,
                self._shared.rules,
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
            self._waiting = deque((o, r) for o, r in self._waiting if o.id != operation.id)
            self._shared.store.outbox.cancel_rest(operation.id, REMOVED)
            state = OperationState.WEBSHOP_NOT_FOUND if operation.shop in gone else OperationState.FAILED
            self._close_operation(operation, state, REMOVED, StoppedBy.CONNECTION)

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
                if operation.what in (What.SYNC, What.PUT_BACK):
                    self._restore_settled(operation)
                if operation.what is What.SYNC:
                    swept = SWEPT.format(operation.shop, operation.target)
                    self._shared.store.settings.keep(swept, str(self.now()))
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
            for connection in (operation.shop, operation.target):
                line = self._shared.lines.get(connection or 0)
                if line is not None and line.stopped is None:
                    line.troubles = 0

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

    # --- commands -----------------------------------------------------------------------------------------------

    def start_import(self, command: StartImport) -> int:
        """Begin an import, or go on with the same one that was interrupted; gives the operation."""
        shop, target = self._shared.existing(command.shop), self._shared.existing(command.target)
        if PUT_BACK in shop.row.options:
            raise BadData(WENT_BACK, "Say in “What needs you” whether the shop is right as it is now.")
        if command.target not in self._shared.rules.partners(command.shop):
            raise BadData(
                f"“{shop.row.name}” and “{target.row.name}” share nothing yet.",
                "Choose first what they share (a preset).",
            )
        unknown = [k for k in command.kinds if k not in (*IMPORT_KINDS, QUANTITY, SHOP_QUANTITY)]
        if unknown or not command.kinds:
            raise BadData("Nothing that can be imported was named.", f"Choose from: {', '.join(IMPORT_KINDS)}.")
        what = What.IMPORT
        if command.dry_run:
            what = What.DRY_RUN
        elif command.kinds in ((QUANTITY,), (SHOP_QUANTITY,)):
            what = What.QUANTITIES
        if command.location:
            self._shared.keep_option(target, "location", command.location)
        same = self._left_open(what, command)
        if same is not None:
            for line in (shop, target):
                line.restart()
            self._rest(same.id, paused=False)
            self._waiting.append((same, True))
            return same.id
        self._check_not_paused((command.shop, command.target))
        return self._begin(what, (command.shop, command.target), command.kinds).id

    def check_in_step(self, shop: int, target: int) -> None:
        """Raises BadData where nothing of a pair can be brought in step just now."""
        if PUT_BACK in self._shared.existing(shop).row.options:
            raise BadData(WENT_BACK, "Say in “What needs you” whether the shop is right as it is now.")
        if Kind.PRODUCT.value not in self._shared.store.history.imported_kinds(shop, target):
            raise BadData("The products are not imported yet.", "Import them in the tab Initialization.")
        self._check_not_paused((shop, target))

    def bring_in_step(self, shop: int, target: int, proposed: Rules | None = None) -> int:
        """Bring the products' values in step as the rules say now, or find out what proposed ones would do (E20)."""
        self.check_in_step(shop, target)
        what = What.RULES if proposed is None else What.RULES_PREVIEW
        operation = self._begin(what, (shop, target), (Kind.PRODUCT.value,))
        if proposed is not None:
            self._proposed[operation.id] = proposed
        return operation.id

    def _check_not_paused(self, pair: tuple[int, int]) -> None:
        """Raises BadData where an operation of the pair is paused: what comes after it would wait without end."""
        operations = self._shared.store.history.open_operations() if self._paused else []
        if any(_pair(o) == pair and o.id in self._paused for o in operations):
            names = [line.row.name for line in map(self._shared.lines.get, pair) if line is not None]
            raise BadData(f"The import {' → '.join(names)} is paused.", "Resume or cancel it first.")

    def _left_open(self, what: What, command: StartImport) -> OperationRow | None:
        """The same import, left unfinished by an earlier run: it goes on instead of a second one."""
        for operation in self._shared.store.history.open_operations():
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

    def _take_over(self, newer: OperationRow) -> None:
        """Operations that are part of what a newer one does give way to it (E17).

        One that waits or was interrupted ends at once; a running one finishes the records in hand.
        """
        for older in self._shared.store.history.open_operations():
            if older.id == newer.id or not contains(newer, older):
                continue
            running = self._running.get(older.id)
            if running is not None:
                self._taken_over.add(older.id)
                running.give_up(self.now())
                continue
            self._waiting = deque((o, r) for o, r in self._waiting if o.id != older.id)
            self._shared.store.outbox.cancel_rest(older.id, TAKEN_OVER)
            self._close_operation(older, OperationState.ABORTED, TAKEN_OVER, StoppedBy.PERSON)

    def _begin(
        self,
        what: What,
        pair: tuple[int, int],
        kinds: tuple[str, ...],
        *,
        everything: bool = False,
        member: int = 0,
    ) -> OperationRow:
        """A new operation that a person asked for, in the queue of its pair; what it contains gives way to it."""
        for connection in pair:
            self._shared.lines[connection].restart()
        if what in FLEETING:
            self._shared.store.history.forget_looks(self.now() - LOOKED_AT_MS)
        operation = self._shared.store.history.create(
            what, *pair, kinds, everything=everything, now=self.now(), member=member, quiet=what in FLEETING
        )
        self._take_over(operation)
        self._waiting.append((operation, False))
        return operation

    def synchronize_all(self, shop: int, target: int) -> int:
        """Compare everything of a pair and send what differs; gives the operation."""
        for connection in (shop, target):
            self._shared.existing(connection)
        kinds = self._kept_in_step(shop, target)
        if not kinds:
            raise BadData("Nothing is imported yet.", "Start with the tab Initialization.")
        if PUT_BACK in self._shared.existing(shop).row.options:
            raise BadData(WENT_BACK, "Say in “What needs you” whether the shop is right as it is now.")
        self._check_not_paused((shop, target))
        return self._begin(What.SYNC, (shop, target), kinds, everything=True).id

    def sync_product(self, command: SyncProduct) -> int:
        """Bring one product in step, or find out what that would do; gives the operation."""
        self.check_in_step(command.shop, command.target)
        found = self._shared.store.links.members((command.member,))
        if not any(m.connection in (command.shop, command.target) and m.kind is Kind.PRODUCT for m in found):
            raise BadData("This product is in neither of the two any more.", "Look it up again.")
        what = What.PRODUCT_PREVIEW if command.dry_run else What.PRODUCT
        return self._begin(what, (command.shop, command.target), (Kind.PRODUCT.value,), member=command.member).id

    def again(self, operations: tuple[int, ...]) -> tuple[int, ...]:
        """Do again what these operations were to do, the same of several once; gives the operations."""
        wanted: dict[tuple[object, ...], list[OperationRow]] = {}
        problem: BadData | None = None
        for operation in self._shared.store.history.some(operations):
            try:
                if operation.what not in FLEETING:
                    wanted.setdefault(self._task(operation), []).append(operation)
            except BadData as error:
                problem = error
        whole = {key[:2] for key in wanted if key[2] == "all"}
        started: list[int] = []
        for key, same in wanted.items():
            self._shared.store.choices.retry_of(o.id for o in same)
            if key[2] == "sync" and key[:2] in whole:
                continue  # all of it is compared anyway
            started += self._do_again(str(key[2]), same[-1])
        if problem is not None and not started:
            raise problem
        return tuple(dict.fromkeys(started))

    def _task(self, operation: OperationRow) -> tuple[object, ...]:
        """What an operation was to do, so that the same is done once. Raises BadData where it cannot be done now."""
        pair = (operation.shop or 0, operation.target or 0)
        for connection in pair:
            self._shared.existing(connection)
        self._check_not_paused(pair)
        chosen = self._shared.lines[pair[0]].row.options.get(PUT_BACK)
        if chosen == UNDECIDED:
            raise BadData(WENT_BACK, "Say in “What needs you” whether the shop is right as it is now.")
        if chosen is not None:
            return (pair[0], 0, "restore")  # what a person chose is carried out, and nothing else
        if operation.what in (What.IMPORT, What.QUANTITIES, What.DRY_RUN):
            return (*pair, "import", operation.what, operation.kinds)
        if operation.synchronize_all:
            return (*pair, "all")
        if operation.what is What.RULES:
            return (*pair, "rules")
        if operation.what is What.PRODUCT:
            return (*pair, "product", operation.member)
        return (*pair, "sync")

    def _do_again(self, task: str, operation: OperationRow) -> tuple[int, ...]:
        shop, target = operation.shop or 0, operation.target or 0
        match task:
            case "restore":
                return self._go_on_after_restore(shop, quiet=False)
            case "import":
                is_dry = operation.what is What.DRY_RUN
                return (self.start_import(StartImport(shop, target, operation.kinds, is_dry)),)
            case "all":
                return (self.synchronize_all(shop, target),)
            case "rules":
                return (self.bring_in_step(shop, target),)
            case "product":
                return (self.sync_product(SyncProduct(shop, target, operation.member)),)
        kinds = self._kept_in_step(shop, target)
        return (self._begin(What.SYNC, (shop, target), kinds).id,) if kinds else ()

    # --- the schedule -------------------------------------------------------------------------------------------

    def _polled(self) -> Mapping[tuple[int, int], int]:
        """Pairs that are kept in step by themselves, with their pace in milliseconds."""
        paces = {}
        for pair in self._pairs():
            lines = [self._shared.lines.get(connection) for connection in pair]
            shop = lines[0]
            if (
                self._pace is not None
                and shop is not None
                and all(line is not None and line.stopped is None for line in lines)
                and PUT_BACK not in shop.row.options
            ):
                paces[pair] = self._pace(shop.row.options)
        return paces

    def _pairs(self) -> list[tuple[int, int]]:
        return [
            (connection, partner)
            for connection, line in sorted(self._shared.lines.items())
            if line.row.kind == "woocommerce"
            for partner in self._shared.rules.partners(connection)
            if partner in self._shared.lines
        ]

    def _carry_on_after_restores(self) -> None:
        """What a person chose after a restore and what broke off is begun anew, as often as a shop is looked at."""
        for shop, line in self._shared.lines.items():
            if line.row.options.get(PUT_BACK) not in (AfterRestore.SHOP, AfterRestore.OTHERS) or self._pace is None:
                continue
            is_open = any(o.shop == shop for o in self._shared.store.history.open_operations())
            if not is_open and self._clock.strike({(shop, 0): self._pace(line.row.options)}, self.now()):
                self._go_on_after_restore(shop, quiet=True)

    @property
    def rests_until(self) -> int:
        """Until when nothing is looked at by itself, milliseconds UTC; 0 where nothing rests."""
        if self._rests_until != UNTIL_RESUMED and self._rests_until <= self.now():
            return 0
        return self._rests_until

    @property
    def next_look(self) -> int:
        """When a shop is looked at by itself the next time, milliseconds UTC; 0 where none is."""
        due = self._clock.due(self._polled()) if self._pace is not None and not self.rests_until else []
        return min(due, default=0)

    def rest_until(self, until: int) -> None:
        """Look at nothing by itself until then; what a person asks for is done at once all the same (rule 16)."""
        self._rests_until = until
        self._shared.store.settings.keep(RESTS_UNTIL, str(until))
        self._shared.changed = True

    def _start_polls(self) -> None:
        if self.rests_until:
            return
        self._carry_on_after_restores()
        busy = {_pair(r.job.operation) for r in self._running.values()} | {_pair(o) for o, _ in self._waiting}
        for pair in self._clock.strike(self._polled(), self.now()):
            kinds = self._kept_in_step(*pair)
            if pair in busy or not kinds or set(pair) & self._shared.changing:
                continue
            wanted = tuple(k for k in kinds if k in (Kind.PRODUCT.value, Kind.ORDER.value)) + self._small(pair, kinds)
            sweeps = self._sweeps(pair)
            operation = self._shared.store.history.create(
                What.SYNC if sweeps else What.POLL,
                *pair,
                kinds if sweeps else wanted,
                everything=False,
                now=self.now(),
                quiet=True,
            )
            self._waiting.append((operation, False))

    def _small(self, pair: tuple[int, int], kinds: tuple[str, ...]) -> tuple[str, ...]:
        """Kinds without a list of changes that are few enough to be read whole now and then (E23)."""
        if not self._clock.is_time_for_small_kinds(pair):
            return ()
        count = self._shared.store.links.count_live
        few = [k for k in (Kind.TAX, Kind.COUPON, Kind.CUSTOMER) if k.value in kinds and count(pair[0], k) <= FEW]
        return tuple(k.value for k in few)

    def _sweeps(self, pair: tuple[int, int]) -> bool:
        """Whether it is time to look at what no feed of changes tells; a new pair was just imported."""
        settings, name = self._shared.store.settings, SWEPT.format(*pair)
        last, now = settings.kept(name), self.now()
        is_due = bool(last) and not int(last) <= now < int(last) + sweep_ms(self._shared.lines[pair[0]].row.options)
        if not last:
            settings.keep(name, str(now))
        elif is_due:
            # Kept for good when it has gone through; one that failed is made up for soon.
            wait = sweep_ms(self._shared.lines[pair[0]].row.options) - SWEEP_AGAIN_MS
            settings.keep(name, str(now - wait))
        return is_due

    def _kept_in_step(self, shop: int, target: int) -> tuple[str, ...]:
        """Kinds that travel by themselves: those that a person has imported, and then orders."""
        kinds = self._shared.store.history.imported_kinds(shop, target)
        if set(kinds) >= ORDERS_NEED:
            return (*kinds, Kind.ORDER.value)
        return kinds

    def settle_restore(self, shop: int, counts: AfterRestore) -> tuple[int, ...]:
        """Go on with a shop that was put back to an older state; gives the operations that were started."""
        line = self._shared.existing(shop)
        if line.row.options.get(PUT_BACK) != UNDECIDED:
            raise BadData("This has been settled meanwhile.", "Look at the list again.")
        if self.is_using(shop):
            raise BadData("The connection is at work.", "Try again in a moment.")
        self._shared.store.observations.start_over(shop)
        # Numbers that were given to lost orders are given again: a new prefix keeps the two apart elsewhere.
        again = int(line.row.options.get(RESTORES, "0")) + 1
        earlier = line.row.options.get("order_prefix", "")
        prefix = earlier.rpartition("~")[2]
        kept = line.row.options.get(EARLIER_PREFIXES, "")
        self._shared.keep_option(line, EARLIER_PREFIXES, f"{kept}|{earlier}" if kept else f"|{earlier}")
        self._shared.keep_option(line, PUT_BACK, counts.value)
        self._shared.keep_option(line, RESTORES, str(again))
        self._shared.keep_option(line, "order_prefix", f"{again}~{prefix}")
        self._shared.reopen(line)
        return self._go_on_after_restore(shop, quiet=False)

    def _go_on_after_restore(self, shop: int, *, quiet: bool) -> tuple[int, ...]:
        """What a person chose is carried out, again and again until it has gone through; gives the operations."""
        line = self._shared.lines[shop]
        counts = line.row.options[PUT_BACK]
        started = []
        for pair in [p for p in self._pairs() if p[0] == shop]:
            kinds = self._kept_in_step(*pair)
            if not kinds:
                continue
            if not quiet:
                for connection in pair:
                    self._shared.lines[connection].restart()
            what = What.SYNC if counts == AfterRestore.SHOP else What.PUT_BACK
            operation = self._shared.store.history.create(
                what, *pair, kinds, everything=False, now=self.now(), quiet=quiet
            )
            self._waiting.append((operation, False))
            started.append(operation.id)
        if not started:
            self._shared.keep_option(line, PUT_BACK, "")
        return tuple(started)

    def _restore_settled(self, operation: OperationRow) -> None:
        """What followed from a restored backup has gone through for a pair: the shop is looked at as before."""
        line = self._shared.lines.get(operation.shop or 0)
        chosen = line.row.options.get(PUT_BACK) if line is not None else None
        if line is None or chosen not in (AfterRestore.SHOP, AfterRestore.OTHERS):
            return
        waiting = {o.id for o, _ in self._waiting} | set(self._running) - {operation.id}
        open_ones = [o for o in self._shared.store.history.open_operations() if o.id in waiting]
        if not any(o.shop == operation.shop for o in open_ones):
            self._shared.keep_option(line, PUT_BACK, "")

    def sync_once(self) -> tuple[int, ...]:
        """Begin one cycle for every pair; gives the operations."""
        started: list[int] = []
        pairs = self._pairs()
        undecided = {s for s, _ in pairs if self._shared.lines[s].row.options.get(PUT_BACK) == UNDECIDED}
        if pairs and all(shop in undecided for shop, _ in pairs):
            raise BadData(WENT_BACK, "Say in “What needs you” whether the shop is right as it is now.")
        for pair in pairs:
            self._check_not_paused(pair)
        for shop in {s for s, _ in pairs if PUT_BACK in self._shared.lines[s].row.options} - undecided:
            started += self._go_on_after_restore(shop, quiet=False)
        for shop, partner in pairs:
            if PUT_BACK in self._shared.lines[shop].row.options or shop in undecided:
                continue  # a person decides first, or it is being carried out
            kinds = self._kept_in_step(shop, partner)
            if not kinds:
                continue  # nothing travels by itself before a person has imported it
            started.append(self._begin(What.SYNC, (shop, partner), kinds).id)
        return tuple(started)

    def approve(self, command: Approve) -> tuple[int, ...]:
        """Send what was held back, or leave it; gives the operations that were started."""
        store = self._shared.store
        by_pair: dict[tuple[int, int | None], list[int]] = {}
        for action, shop, target in store.outbox.held(command.connection, command.brake):
            by_pair.setdefault((shop, target), []).append(action)
        if not by_pair:
            raise BadData("This has been settled meanwhile.", "Look at the list again.")
        started = []
        for (shop, target), actions in by_pair.items():
            if not command.approved:
                store.outbox.leave_as_it_is(actions)
                continue
            operation = store.history.create(
                What.APPROVAL, shop, target, (Kind.PRODUCT.value,), everything=False, now=self.now()
            )
            store.outbox.approve(actions, operation.id, shop, command.connection, command.brake)
            self._waiting.append((operation, False))
            started.append(operation.id)
        self._shared.changed = True
        return tuple(started)

    def go_on(self) -> tuple[int, ...]:
        """Go on with what an earlier run left unfinished; gives the operations that run, not those that are paused."""
        known = {o.id for o, _ in self._waiting} | set(self._running)
        left = [o for o in self._shared.store.history.open_operations() if o.id not in known]
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
                self._waiting = deque((o, r) for o, r in self._waiting if o.id != operation)
                self._shared.store.outbox.cancel_rest(operation, "Cancelled by you.")
                self._close_operation(
                    waiting, OperationState.COMPLETED, "Cancelled by you before it began", StoppedBy.PERSON
                )
                return True
        running = self._running.get(operation)
        if running is None:
            return False
        running.give_up(self.now())
        self._paused.discard(operation)
        return True


def _pair(operation: OperationRow) -> tuple[int | None, int | None]:
    return operation.shop, operation.target
