"""What is begun, and when: what a person asks for, what the schedule brings, what a restored backup calls for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from wcsync_desktop.core import places
from wcsync_desktop.core.actions import BOOK, FLEETING, What
from wcsync_desktop.core.copying import Route
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import (
    PUT_BACK,
    STOCK_BOOK,
    UNDECIDED,
    UNTIL_RESUMED,
    AfterRestore,
    Approve,
    StartImport,
    SyncProduct,
)
from wcsync_desktop.core.orders import LEFT_ALONE, ORDERS_NEED
from wcsync_desktop.core.records import Group, Kind
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.connections import EARLIER_PREFIXES
from wcsync_desktop.database.history import OperationRow
from wcsync_desktop.database.observations import WENT_BACK
from wcsync_desktop.database.outbox import QUANTITY, SHOP_QUANTITY
from wcsync_desktop.database.settings import RESTS_UNTIL
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.runner import Runner
from wcsync_desktop.engine.schedule import Clock, sweep_ms
from wcsync_desktop.engine.shared import Shared

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

_ORDERS = (Kind.ORDER.value,)

_SOLD = (Kind.PRODUCT.value, Kind.ORDER.value)
"""What is read of a shop whose quantities the stock book keeps."""

IMPORT_KINDS = tuple(k.value for k in Kind if k is not Kind.ORDER)


@dataclass(frozen=True, slots=True)
class _Task:
    """What an operation was to do, so that the same is done once."""

    what: What
    shop: int
    target: int
    kinds: tuple[str, ...] = ()
    everything: bool = False
    member: int = 0


class Starter:
    """Begins operations and hands them to the runner. Without a ``pace`` nothing begins by itself."""

    def __init__(
        self, shared: Shared, runner: Runner, clock: Clock, pace: Callable[[Mapping[str, str]], int] | None = None
    ) -> None:
        self._shared = shared
        self._runner = runner
        self._clock = clock
        self._pace = pace
        self._rests_until = 0
        self._copied = Clock()
        runner.completed = self._completed

    # --- what the loop uses -------------------------------------------------------------------------------------

    def open(self) -> None:
        """At the start: a rest that a person asked for goes on."""
        kept = self._shared.store.settings.kept(RESTS_UNTIL)
        self._rests_until = int(kept) if kept else 0

    def due(self) -> list[int]:
        """When something is begun by itself, milliseconds UTC."""
        if self._pace is None or self.rests_until == UNTIL_RESUMED:
            return []
        if self.rests_until:
            return [self.rests_until]
        return [0] if self._woken() else self._clock.due(self._by_itself())

    def step(self) -> None:
        """Begin what is due by itself."""
        if self._pace is not None:
            self._start_polls()

    def _completed(self, operation: OperationRow) -> None:
        if operation.what in (What.SYNC, What.PUT_BACK):
            self._restore_settled(operation)
        if operation.what is What.AUTO_SYNC and operation.synchronize_all:
            self._shared.store.settings.keep(SWEPT.format(operation.shop, STOCK_BOOK), str(self._shared.now()))
        if operation.what is What.SYNC:
            swept = SWEPT.format(operation.shop, operation.target)
            self._shared.store.settings.keep(swept, str(self._shared.now()))

    @staticmethod
    def _check_not_put_back(shop: Line) -> None:
        """Raises BadData where a person has to say first what counts after a restore (E13)."""
        if PUT_BACK in shop.row.options:
            raise BadData(WENT_BACK, "Say in “What needs you” whether the shop is right as it is now.")

    # --- what a person asks for -----------------------------------------------------------------------------------

    def start_import(self, command: StartImport) -> int:
        """Begin an import, or go on with the same one that was interrupted; gives the operation."""
        shop, target = self._shared.existing(command.shop), self._shared.existing(command.target)
        self._check_not_put_back(shop)
        if command.target not in self._shared.rules.partners(command.shop):
            raise BadData(
                f"“{shop.row.name}” and “{target.row.name}” share nothing yet.",
                "Choose first what they share (a preset).",
            )
        unknown = [k for k in command.kinds if k not in (*IMPORT_KINDS, QUANTITY, SHOP_QUANTITY)]
        if unknown or not command.kinds:
            raise BadData("Nothing that can be imported was named.", f"Choose from: {', '.join(IMPORT_KINDS)}.")
        unfiltered = command.kinds
        command = replace(command, kinds=self._shared_of(command))
        if not command.kinds:
            asked = set(unfiltered) & {QUANTITY, SHOP_QUANTITY}
            if asked and command.shop in self._shared.rules.booked:
                raise BadData(
                    f"The stock book keeps the stock of “{shop.row.name}”.",
                    "Choose on the tab Products who keeps it, if that is to change.",
                )
            raise BadData(f"“{shop.row.name}” and “{target.row.name}” do not share that.", "Choose what they share.")
        what = What.IMPORT
        if command.dry_run:
            what = What.DRY_RUN
        elif command.kinds in ((QUANTITY,), (SHOP_QUANTITY,)):
            what = What.QUANTITIES
        if command.location:
            places.check_entered({**target.row.options, places.QUANTITIES_AT: command.location})
            self._shared.keep_option(target, places.QUANTITIES_AT, command.location)
        same = self._left_open(what, command)
        if same is not None:
            for line in (shop, target):
                line.restart()
            self._runner.resume(same.id)
            self._runner.queue(same, resumed=True)
            return same.id
        self._runner.check_not_paused((command.shop, command.target))
        return self._begin(what, (command.shop, command.target), command.kinds).id

    def _shared_of(self, command: StartImport) -> tuple[str, ...]:
        """Of the kinds that were named those that the two share."""
        rules, target = self._shared.rules, command.target
        leads = rules.rank(Kind.PRODUCT, Group.STOCK, target) is not None and command.shop not in rules.booked
        return tuple(
            k
            for k in command.kinds
            if (leads if k in (QUANTITY, SHOP_QUANTITY) else rules.shared_fields(Kind(k), target))
        )

    def _left_open(self, what: What, command: StartImport) -> OperationRow | None:
        """The same import, left unfinished by an earlier run: it goes on instead of a second one."""
        for operation in self._shared.store.history.open_operations():
            asked = (operation.what, operation.shop, operation.target, operation.kinds)
            same = asked == (what, command.shop, command.target, command.kinds)
            if same and not self._runner.is_in_queue(operation.id):
                return operation
        return None

    def check_in_step(self, shop: int, target: int) -> None:
        """Raises BadData where nothing of a pair can be brought in step just now."""
        self._check_not_put_back(self._shared.existing(shop))
        if not self._in_step(shop, target):
            raise BadData("The products are not imported yet.", "Import them in the tab Initialization.")
        self._runner.check_not_paused((shop, target))

    def bring_in_step(self, shop: int, target: int, proposed: Rules | None = None) -> int:
        """Bring the products' values in step as the rules say now, or find out what proposed ones would do (E20)."""
        self.check_in_step(shop, target)
        what = What.RULES if proposed is None else What.RULES_PREVIEW
        return self._begin(what, (shop, target), self._in_step(shop, target), proposed=proposed).id

    def _in_step(self, shop: int, target: int) -> tuple[str, ...]:
        """Kinds about which a person can choose who decides, and that were imported."""
        imported = self._shared.store.history.imported_kinds(shop, target)
        by_module = self._shared.existing(target).mapping.traits.by_module
        return tuple(k for k in imported if by_module or k == Kind.PRODUCT.value)

    def synchronize_all(self, shop: int, target: int) -> int:
        """Compare everything of a pair and send what differs; gives the operation."""
        if target == STOCK_BOOK and shop in self._sellers():
            self._runner.check_not_paused((shop, None))
            return self._begin(What.AUTO_SYNC, (shop, None), _SOLD, everything=True).id
        self._shared.existing(target)
        self._check_not_put_back(self._shared.existing(shop))
        kinds = self._kept_in_step(shop, target)
        if not kinds:
            raise BadData("Nothing is imported yet.", "Start with the tab Initialization.")
        self._runner.check_not_paused((shop, target))
        self._shared.store.choices.retry_used_up()
        return self._begin(What.SYNC, (shop, target), kinds, everything=True).id

    def sync_product(self, command: SyncProduct) -> int:
        """Bring one product in step, or find out what that would do; gives the operation."""
        self.check_in_step(command.shop, command.target)
        found = self._shared.store.links.members((command.member,))
        if not any(m.connection in (command.shop, command.target) and m.kind is Kind.PRODUCT for m in found):
            raise BadData("This product is in neither of the two any more.", "Look it up again.")
        what = What.PRODUCT_PREVIEW if command.dry_run else What.PRODUCT
        return self._begin(what, (command.shop, command.target), (Kind.PRODUCT.value,), member=command.member).id

    def sync_once(self) -> tuple[int, ...]:
        """Begin one cycle for every pair; gives the operations."""
        self._shared.store.choices.retry_used_up()
        started: list[int] = []
        pairs = self._pairs()
        undecided = {s for s, _ in pairs if self._shared.lines[s].row.options.get(PUT_BACK) == UNDECIDED}
        if pairs and all(shop in undecided for shop, _ in pairs):
            raise BadData(WENT_BACK, "Say in “What needs you” whether the shop is right as it is now.")
        routes = self._route_pairs()
        for pair in (*pairs, *routes, *((shop, None) for shop in self._sellers())):
            self._runner.check_not_paused(pair)
        for shop in {s for s, _ in pairs if PUT_BACK in self._shared.lines[s].row.options} - undecided:
            started += self._go_on_after_restore(shop, quiet=False)
        for shop, partner in pairs:
            if PUT_BACK in self._shared.lines[shop].row.options or shop in undecided:
                continue  # a person decides first, or it is being carried out
            kinds = self._kept_in_step(shop, partner)
            if not kinds:
                continue  # nothing travels by itself before a person has imported it
            started.append(self._begin(What.SYNC, (shop, partner), kinds).id)
        started += [self._begin(What.COPY, pair, _ORDERS).id for pair in routes]
        followed = self._shared.rules.followed
        started += [self._follow(s, w, quiet=False) for s, w in followed if s in self._shared.lines]
        started += [self._begin(What.AUTO_SYNC, (shop, None), _SOLD).id for shop in self._sellers()]
        return tuple(started)

    def sync_orders(self, members: tuple[int, ...], target: int | None) -> tuple[int, ...]:
        """Send these orders: copies one by one and nothing else, what goes to another system with all that waits."""
        routes = self._route_pairs()
        found = self._shared.store.links.members(members)
        if target is None or not any((m.connection, target) in routes for m in found):
            return self.sync_once()
        known = self._shared.store.copies.at(target, members)
        copied = [m for m in found if m.id in known and known[m.id].decided not in LEFT_ALONE]
        for source in {m.connection for m in copied}:
            self._runner.check_not_paused((source, target))
        return tuple(self._begin(What.COPY, (m.connection, target), _ORDERS, member=m.id).id for m in copied)

    def approve(self, command: Approve) -> tuple[int, ...]:
        """Send what was held back, or leave it; gives the operations that were started."""
        store = self._shared.store
        by_pair: dict[tuple[int, int | None], list[int]] = {}
        for action, shop, target in store.held.held(command.connection, command.brake):
            by_pair.setdefault((shop, target), []).append(action)
        if not by_pair:
            raise BadData("This has been settled meanwhile.", "Look at the list again.")
        started = []
        for (shop, target), actions in by_pair.items():
            if not command.approved:
                store.held.leave_as_it_is(actions)
                continue
            operation = store.history.create(
                What.APPROVAL, shop, target, (Kind.PRODUCT.value,), everything=False, now=self._shared.now()
            )
            store.held.approve(actions, operation.id, shop, command.connection, command.brake)
            self._runner.queue(operation)
            started.append(operation.id)
        self._shared.changed = True
        return tuple(started)

    def again(self, operations: tuple[int, ...]) -> tuple[int, ...]:
        """Do again what these operations were to do, the same of several once; gives the operations."""
        wanted: dict[_Task, list[int]] = {}
        problem: BadData | None = None
        for operation in self._shared.store.history.some(operations):
            try:
                if operation.what not in FLEETING:
                    wanted.setdefault(self._task(operation), []).append(operation.id)
            except BadData as error:
                problem = error
        if problem is not None and not wanted:
            raise problem
        started: list[int] = []
        for task, same in wanted.items():
            self._shared.store.choices.retry_of(same)
            whole = replace(task, member=0) if task.what is What.COPY else replace(task, everything=True)
            if whole in wanted.keys() - {task}:
                continue  # all of it is compared anyway
            started += self._do_again(task)
        return tuple(dict.fromkeys(started))

    def _task(self, operation: OperationRow) -> _Task:
        """What an operation was to do. Raises BadData where it cannot be done now."""
        shop, target = operation.shop or 0, operation.target or 0
        line = self._shared.existing(shop)
        if operation.what in (What.FILL, What.FOLLOW):
            raise BadData("Quantities are read anew when they are asked for.", "Import them on the tab Products.")
        if operation.what in BOOK:
            if shop not in self._sellers():
                raise BadData(
                    f"The stock book does not keep the stock of “{line.row.name}” now.",
                    "Choose it on the tab Products.",
                )
            return _Task(What.AUTO_SYNC, shop, 0, everything=operation.synchronize_all)
        self._shared.existing(target)
        self._runner.check_not_paused((shop, target))
        if PUT_BACK in line.row.options:
            if line.row.options[PUT_BACK] == UNDECIDED:
                self._check_not_put_back(line)
            return _Task(What.PUT_BACK, shop, 0)  # what a person chose is carried out, and nothing else
        match operation.what:
            case What.IMPORT | What.QUANTITIES | What.DRY_RUN:
                return _Task(operation.what, shop, target, kinds=operation.kinds)
            case What.RULES:
                return _Task(What.RULES, shop, target)
            case What.PRODUCT:
                return _Task(What.PRODUCT, shop, target, member=operation.member)
            case What.COPY | What.COPY_LOOK:
                if (shop, target) not in self._route_pairs():
                    raise BadData("Orders are not copied this way any more.", "Choose it on the tab Connections.")
                return _Task(operation.what, shop, target, member=operation.member)
            case _:
                return _Task(What.SYNC, shop, target, everything=operation.synchronize_all)

    def _do_again(self, task: _Task) -> tuple[int, ...]:
        shop, target = task.shop, task.target
        match task.what:
            case What.PUT_BACK:
                return self._go_on_after_restore(shop, quiet=False)
            case What.IMPORT | What.QUANTITIES | What.DRY_RUN:
                return (self.start_import(StartImport(shop, target, task.kinds, task.what is What.DRY_RUN)),)
            case What.RULES:
                return (self.bring_in_step(shop, target),)
            case What.AUTO_SYNC:
                return (self._begin(What.AUTO_SYNC, (shop, None), _SOLD, everything=task.everything).id,)
            case What.COPY | What.COPY_LOOK:
                return (self._begin(task.what, (shop, target), _ORDERS, member=task.member).id,)
            case What.PRODUCT:
                return (self.sync_product(SyncProduct(shop, target, task.member)),)
        kinds = self._kept_in_step(shop, target)
        return (self._begin(What.SYNC, (shop, target), kinds, everything=task.everything).id,) if kinds else ()

    def _begin(
        self,
        what: What,
        pair: tuple[int, int | None],
        kinds: tuple[str, ...],
        *,
        everything: bool = False,
        member: int = 0,
        proposed: Rules | None = None,
    ) -> OperationRow:
        """A new operation that a person asked for, in the queue of its pair; what it contains gives way to it."""
        for connection in (end for end in pair if end is not None):
            self._shared.lines[connection].restart()
        if what in FLEETING:
            self._shared.store.history.forget_looks(self._shared.now() - LOOKED_AT_MS)
        operation = self._shared.store.history.create(
            what, *pair, kinds, everything=everything, now=self._shared.now(), member=member, quiet=what in FLEETING
        )
        self._runner.take_over(operation)
        self._runner.queue(operation, proposed=proposed)
        return operation

    # --- the schedule -------------------------------------------------------------------------------------------

    @property
    def rests_until(self) -> int:
        """Until when nothing is looked at by itself, milliseconds UTC; 0 where nothing rests."""
        if self._rests_until != UNTIL_RESUMED and self._rests_until <= self._shared.now():
            return 0
        return self._rests_until

    @property
    def next_look(self) -> int:
        """When a shop is looked at by itself the next time, milliseconds UTC; 0 where none is."""
        due = self._clock.due(self._by_itself()) if self._pace is not None and not self.rests_until else []
        return min(due, default=0)

    def rest_until(self, until: int) -> None:
        """Look at nothing by itself until then; what a person asks for is done at once all the same (rule 16)."""
        self._rests_until = until
        self._shared.store.settings.keep(RESTS_UNTIL, str(until))
        self._shared.changed = True

    def _pairs(self) -> list[tuple[int, int]]:
        return [
            (connection, partner)
            for connection, line in sorted(self._shared.lines.items())
            if line.row.kind == "woocommerce"
            for partner in self._shared.rules.partners(connection)
            if partner in self._shared.lines
        ]

    def _route_pairs(self) -> list[tuple[int, int]]:
        """The routes between shops whose orders can be copied now."""
        lines = self._shared.lines
        return [
            (route.source, route.target)
            for route in self._shared.routes
            if route.source in lines
            and route.target in lines
            and all(PUT_BACK not in lines[end].row.options for end in (route.source, route.target))
        ]

    def open_routes(self) -> list[Route]:
        """The routes whose orders can be copied now."""
        pairs = set(self._route_pairs())
        return [route for route in self._shared.routes if (route.source, route.target) in pairs]

    def _looked_for(self) -> Mapping[tuple[int, int], int]:
        """Routes whose orders are looked at by themselves, with the pace in milliseconds."""
        lines = self._shared.lines
        if self._pace is None:
            return {}
        return {p: self._pace_of(lines[p[0]]) for p in self._route_pairs() if lines[p[0]].stopped is None}

    def _pace_of(self, line: Line) -> int:
        """How often a connection is looked at by itself, in milliseconds."""
        usual, options = line.mapping.traits.poll_seconds, line.row.options
        if self._pace is None:
            return 0
        return self._pace(options if usual is None else {"poll_seconds": str(usual), **options})

    def _start_copies(self) -> None:
        """Look for orders at the shop's pace; copy them at the route's, five minutes where nobody has chosen."""
        paces = {(route.source, route.target): route.pace_ms for route in self._shared.routes}
        looked_for = {
            pair: pace
            for pair, pace in self._looked_for().items()
            if not self._runner.is_busy(pair) and not set(pair) & self._shared.changing
        }
        now = self._shared.now()
        for pair in self._clock.strike(looked_for, now):
            reached = self._shared.lines[pair[1]].stopped is None
            sends = reached and bool(self._copied.strike({pair: paces[pair]}, now))
            operation = self._shared.store.history.create(
                What.COPY if sends else What.COPY_LOOK, *pair, _ORDERS, everything=False, now=now, quiet=True
            )
            self._runner.queue(operation)

    def _polled(self) -> Mapping[tuple[int, int], int]:
        """Pairs that are kept in step by themselves, with their pace in milliseconds."""
        paces = {}
        for pair in self._pairs():
            shop, other = (self._shared.lines.get(connection) for connection in pair)
            if self._pace is None or shop is None or other is None or PUT_BACK in shop.row.options:
                continue
            if shop.stopped is None:  # its orders are read though the other side is stopped: they are seen to wait
                # What asks to be spared more sets the pace.
                paces[pair] = max(self._pace_of(shop), self._pace_of(other))
        return paces

    def _by_itself(self) -> Mapping[tuple[int, int], int]:
        """Everything that is looked at by itself, with its pace in milliseconds."""
        return {**self._polled(), **self._looked_for(), **self._sold(), **self._followed()}

    # --- the stock book -----------------------------------------------------------------------------------------

    def send_balances(self) -> tuple[int, ...]:
        """A person asks for balances to be sent now; gives the operations."""
        shops = [shop for shop in self._sellers() if self._shared.store.stock_book.count_due(shop)]
        for shop in shops:
            self._runner.check_not_paused((shop, None))
        self._shared.store.stock_book.woken -= set(shops)
        return tuple(self._begin(What.AUTO_SYNC, (shop, None), _SOLD).id for shop in shops)

    def fill(self, connection: int, warehouse: int) -> int:
        """Find out what a shop or another system has, to fill a warehouse with; gives the operation."""
        self._runner.check_not_paused((connection, None))
        kinds = _SOLD if self._shared.lines[connection].row.kind == "woocommerce" else (Kind.PRODUCT.value,)
        return self._begin(What.FILL, (connection, None), kinds, member=warehouse).id

    def _sellers(self) -> list[int]:
        """Shops whose quantities the stock book keeps, and that can be worked with."""
        lines = self._shared.lines
        return [s for s in sorted(self._shared.rules.booked) if s in lines and PUT_BACK not in lines[s].row.options]

    def _sold(self) -> Mapping[tuple[int, int], int]:
        """The same with the pace at which they are looked at by themselves, in milliseconds."""
        lines = self._shared.lines
        if self._pace is None:
            return {}
        return {(s, STOCK_BOOK): self._pace_of(lines[s]) for s in self._sellers() if lines[s].stopped is None}

    def _followed(self) -> Mapping[tuple[int, int], int]:
        """Systems whose quantities the stock book follows, with the pace at which they are looked at."""
        lines = self._shared.lines
        if self._pace is None:
            return {}
        systems = (system for system, _ in self._shared.rules.followed if system in lines)
        return {(s, STOCK_BOOK): self._pace_of(lines[s]) for s in systems if lines[s].stopped is None}

    def _start_following(self) -> None:
        warehouses = dict(self._shared.rules.followed)
        for system, _ in self._clock.strike(self._followed(), self._shared.now()):
            if not self._runner.is_busy((system, None)) and system not in self._shared.changing:
                self._follow(system, warehouses[system], quiet=True)

    def _follow(self, system: int, warehouse: int, *, quiet: bool) -> int:
        operation = self._shared.store.history.create(
            What.FOLLOW,
            system,
            None,
            (Kind.PRODUCT.value,),
            everything=False,
            now=self._shared.now(),
            quiet=quiet,
            member=warehouse,
        )
        self._runner.queue(operation)
        return operation.id

    def _woken(self) -> list[int]:
        """Shops that are to be told something, and of which nothing is under way."""
        return [
            shop
            for shop, _ in self._sold()
            if shop in self._shared.store.stock_book.woken
            and not self._runner.is_busy((shop, None))
            and shop not in self._shared.changing
        ]

    def _start_auto_syncs(self) -> None:
        """Look at a shop at its pace, and as soon as there is something to tell it."""
        book, now = self._shared.store.stock_book, self._shared.now()
        struck = {shop for shop, _ in self._clock.strike(self._sold(), now)}
        for shop, _ in self._sold():
            is_free = not self._runner.is_busy((shop, None)) and shop not in self._shared.changing
            if not is_free or (shop not in struck and shop not in book.woken):
                continue
            book.woken.discard(shop)
            sweeps = shop in struck and self._sweeps((shop, STOCK_BOOK))
            operation = self._shared.store.history.create(
                What.AUTO_SYNC, shop, None, _SOLD, everything=sweeps, now=now, quiet=True
            )
            self._runner.queue(operation)

    def _start_polls(self) -> None:
        if self.rests_until:
            return
        self._carry_on_after_restores()
        self._start_copies()
        self._start_auto_syncs()
        self._start_following()
        for pair in self._clock.strike(self._polled(), self._shared.now()):
            kinds = self._kept_in_step(*pair)
            if self._runner.is_busy(pair) or not kinds or set(pair) & self._shared.changing:
                continue
            is_reached = self._shared.lines[pair[1]].stopped is None
            if not is_reached and Kind.ORDER.value not in kinds:
                continue
            wanted = tuple(k for k in kinds if k in (Kind.PRODUCT.value, Kind.ORDER.value)) + self._small(pair, kinds)
            sweeps = is_reached and self._sweeps(pair)
            operation = self._shared.store.history.create(
                What.SYNC if sweeps else What.POLL,
                *pair,
                kinds if sweeps else wanted,
                everything=False,
                now=self._shared.now(),
                quiet=True,
            )
            self._runner.queue(operation)

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
        last, now = settings.kept(name), self._shared.now()
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
        kinds = tuple(k for k in kinds if self._shared.rules.shared_fields(Kind(k), target))
        if set(kinds) >= ORDERS_NEED and self._shared.rules.shared_fields(Kind.ORDER, target):
            return (*kinds, Kind.ORDER.value)
        return kinds

    # --- after a backup was restored in the shop (E13) ------------------------------------------------------------

    def settle_restore(self, shop: int, counts: AfterRestore) -> tuple[int, ...]:
        """Go on with a shop that was put back to an older state; gives the operations that were started."""
        line = self._shared.existing(shop)
        if line.row.options.get(PUT_BACK) != UNDECIDED:
            raise BadData("This has been settled meanwhile.", "Look at the list again.")
        if self._runner.is_using(shop):
            raise BadData("The connection is at work.", "Try again in a moment.")
        self._shared.store.observations.start_over(shop)
        self._shared.store.copies.new_base(shop)
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
                what, *pair, kinds, everything=False, now=self._shared.now(), quiet=quiet
            )
            self._runner.queue(operation)
            started.append(operation.id)
        if not started:
            self._shared.keep_option(line, PUT_BACK, "")
        return tuple(started)

    def _carry_on_after_restores(self) -> None:
        """What a person chose after a restore and what broke off is begun anew, as often as a shop is looked at."""
        for shop, line in self._shared.lines.items():
            if line.row.options.get(PUT_BACK) not in (AfterRestore.SHOP, AfterRestore.OTHERS) or self._pace is None:
                continue
            is_open = any(o.shop == shop for o in self._shared.store.history.open_operations())
            if not is_open and self._clock.strike({(shop, 0): self._pace(line.row.options)}, self._shared.now()):
                self._go_on_after_restore(shop, quiet=True)

    def _restore_settled(self, operation: OperationRow) -> None:
        """What followed from a restored backup has gone through for a pair: the shop is looked at as before."""
        line = self._shared.lines.get(operation.shop or 0)
        chosen = line.row.options.get(PUT_BACK) if line is not None else None
        if line is None or chosen not in (AfterRestore.SHOP, AfterRestore.OTHERS):
            return
        others = (o for o in self._shared.store.history.open_operations() if o.id != operation.id)
        if not any(o.shop == operation.shop and self._runner.is_in_queue(o.id) for o in others):
            self._shared.keep_option(line, PUT_BACK, "")
