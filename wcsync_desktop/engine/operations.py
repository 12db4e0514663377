"""Operations as jobs: initial import, starting quantities, previews and synchronisation."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from functools import partial

from wcsync_desktop.connectors.base import HelperKey, Probe
from wcsync_desktop.core.actions import BOOK, COPIES, DRY, IN_STEP, TELL_CHANGES, Found, What
from wcsync_desktop.core.errors import ConnectionProblem, NotReady, PlacesContradict, ShopNotFound, SiteChanged
from wcsync_desktop.core.guards import limits
from wcsync_desktop.core.matching import MANY_ALLOWED
from wcsync_desktop.core.messages import Progress
from wcsync_desktop.core.orders import LOOK_BACK_MS, ORDERS_NEED, OrderSettings, order_settings, settings_from
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.history import Finding, OperationRow, quantities_answered
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.database.observations import went_back
from wcsync_desktop.database.outbox import QUANTITY, SHOP_QUANTITY, aside_place
from wcsync_desktop.database.stock import Reservations
from wcsync_desktop.engine.auto_sync import AutoSync
from wcsync_desktop.engine.brake import Brake
from wcsync_desktop.engine.copies import CopyPlanner
from wcsync_desktop.engine.copy_run import CopyRun
from wcsync_desktop.engine.feed import Feed
from wcsync_desktop.engine.figures import Figures
from wcsync_desktop.engine.filling import Filling
from wcsync_desktop.engine.jobs import Caller, Drained, Host, Steps, Turn, Wait, versions
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.orders import OrderPlanner, customers_of
from wcsync_desktop.engine.planning import Plan, Planner
from wcsync_desktop.engine.quantities import Missing, Quantities
from wcsync_desktop.engine.reading import Reader
from wcsync_desktop.engine.single import SingleProduct
from wcsync_desktop.engine.stock import StockPlanner
from wcsync_desktop.engine.store import Store
from wcsync_desktop.engine.turns import Turns

SAMPLES = 3
"""Records of a kind by which a site is known to be in the state it was in."""

OPEN_ORDERS = 500
"""So many open orders are read one by one when a shop's figures are taken."""

CHUNK = 100
"""Records planned in one transaction; between two of them answers are settled."""

AT_ONCE_THERE = 20
"""Orders that differ from what was sent and are read again where they went at each look: a small request each."""

SEQUENCE = (Kind.TAX, Kind.COUPON, Kind.CUSTOMER, Kind.PRODUCT, Kind.ORDER)
"""The order in which kinds are imported together."""


class Job:
    """One operation while it runs."""

    def __init__(
        self,
        host: Host,
        store: Store,
        operation: OperationRow,
        rules: Rules,
        *,
        resumed: bool,
        asks_who_is_there: bool = True,
        proposed: Rules | None = None,
    ) -> None:
        self.operation = operation
        self.caller = Caller(host, operation.id)
        self.progress = Progress(operation.id, operation.what, operation.shop or 0, operation.target or 0, "", "", 0, 0)
        self._host = host
        self._store = store
        self._rules = proposed or rules
        """Rules to plan by: those in force, or proposed ones; what is read is always kept by those in force."""
        self._resumed = resumed
        self._orders_look: tuple[OrderSettings, int] | None = None
        """The settings of the shop's orders, and the time by its clock, when they were read for its figures."""
        self.gathers = False
        """Whether what it plans is kept together until all of it is known."""
        self._asks_who_is_there = asks_who_is_there
        self._orders_are_read = False
        self._look: Turns | None = None
        """Which orders of the shop were read again in this look."""
        self._reader = Reader(self.caller, host.open_lines(), store.observations, rules, operation.id, resume=resumed)
        self._kinds = tuple(k for k in SEQUENCE if k.value in operation.kinds)

    @property
    def lines(self) -> tuple[Line, Line]:
        """The shop and the other side."""
        if self.operation.shop is None or (self.operation.target is None and self.operation.what not in BOOK):
            raise NotReady("The connection of this operation was removed.", "Start it again.")
        if self.operation.shop not in self._host.open_lines():
            raise ShopNotFound("The webshop of this operation was removed.", "Add it again, then start anew.")
        if self.operation.target is None:
            return (self._host.line(self.operation.shop),) * 2
        if self.operation.what is What.COPY_LOOK and self.operation.target in self._host.open_lines():
            return self._reading_lines
        return self._host.line(self.operation.shop), self._host.line(self.operation.target)

    @property
    def _reading_lines(self) -> tuple[Line, Line]:
        """The same where nothing is asked of the other side: what waits for it is known while it cannot be reached."""
        return self._host.line(self.operation.shop or 0), self._host.open_lines()[self.operation.target or 0]

    def run(self) -> Steps:
        """The whole operation; raises what stopped it."""
        self._store.history.start(self.operation.id, self._host.now())
        try:
            yield from self._whole()
        except ConnectionProblem as problem:
            with suppress(ConnectionProblem):
                yield from self._orders_that_wait(problem)
            raise

    def _whole(self) -> Steps:
        """All of it, where nothing stops it."""
        if self._asks_who_is_there:
            yield from self._gates()
        yield from self._steps()
        self._tell_what_is_set_aside()
        for doubt in self._reader.doubts.values():
            raise doubt  # what is certain was done; that not everything was read is told

    def _steps(self) -> Steps:
        operation = self.operation
        match operation.what:
            case What.QUANTITIES:
                yield from self._quantities(to_shop=SHOP_QUANTITY in operation.kinds)
            case What.SYNC:
                yield from self._synchronise()
            case What.POLL:
                yield from self._poll()
            case What.PUT_BACK:
                yield from self._put_back()
            case What.COPY:
                yield from self._copies(sends=True)
                return
            case What.COPY_LOOK:
                yield from self._copies(sends=False)
                return
            case What.AUTO_SYNC:
                yield from self._auto_sync()
            case What.FILL | What.FOLLOW:
                yield from self._fill()
            case What.APPROVAL:
                pass  # what was held back is sent now
            case What.RULES | What.RULES_PREVIEW:
                yield from self._under_new_rules()
            case What.PRODUCT | What.PRODUCT_PREVIEW:
                yield from self._one_product()
            case _:
                yield from self._import_kinds()
                for kind in (k for k in (QUANTITY, SHOP_QUANTITY) if k in operation.kinds):
                    yield Drained()  # quantities belong to products that exist
                    yield from self._quantities(to_shop=kind == SHOP_QUANTITY)
        self._tell("sending", self.progress.done, self.progress.total)
        yield Drained()

    def _orders_that_wait(self, problem: ConnectionProblem) -> Steps:
        """The other side keeps nothing of a shop from being read: its new orders are known, and seen to wait."""
        what, shop = self.operation.what, self._host.open_lines().get(self.operation.shop or 0)
        target = self._host.open_lines().get(self.operation.target or 0)
        is_about_them = what is What.COPY or (what in IN_STEP and Kind.ORDER in self._kinds)
        if shop is None or target is None or self._orders_are_read or not is_about_them:
            return
        if shop.stopped is not None or problem.connection == shop.row.id:
            return
        if what is What.COPY:
            yield from self._copies(sends=False)
            return
        yield from self._not_gone_back(shop)
        yield from self._orders(shop, target, sends=False)

    # --- what cannot be read (rule 26) ------------------------------------------------------------------------------

    def _once_more(self, kind: Kind, *lines: Line) -> Steps:
        """Read again what is set aside: all of it where a person is there, else what a person asked for."""
        all_of_them = self.operation.what is not What.POLL
        for line in lines:
            wanted = self._store.unreadable.to_read(line.row.id, kind, all_of_them=all_of_them)
            yield from self._reader.try_again(line.row.id, kind, wanted)

    def _tell_what_is_set_aside(self) -> None:
        """What cannot be read is in the history of who found it; told once, but by imports, for a person is there."""
        if self.operation.what not in IN_STEP | COPIES | BOOK | {What.IMPORT, What.DRY_RUN}:
            return
        kinds = SEQUENCE if self.operation.what in TELL_CHANGES else self._kinds
        shop, target = self.lines
        for connection in {shop.row.id: shop, target.row.id: target}:
            self._keep(partial(self._store.unreadable.findings, connection, kinds, target.row.id))

    def _tell(self, phase: str, done: int, total: int, kind: str | None = None) -> None:
        self.progress = replace(
            self.progress, phase=phase, done=done, total=total, kind=self.progress.kind if kind is None else kind
        )

    # --- is it still the same state of the same site? (E13) ---------------------------------------------------------

    def _not_gone_back(self, shop: Line) -> Generator[Wait, Done | None, None]:
        """Two small requests: the records that changed last have not become older.

        That some have vanished says nothing: a person may have deleted them. An id that is given again tells itself.
        """
        newest: dict[Kind, Mapping[str, str]] = {
            kind: self._store.observations.newest(shop.row.id, kind, SAMPLES)
            for kind in (Kind.PRODUCT, Kind.ORDER)
            if kind in self._kinds
        }
        calls = {kind: (shop.row.id, versions(kind, tuple(known))) for kind, known in newest.items() if known}
        found: dict[Kind, Mapping[str, str]] = yield from self.caller.all(calls)
        for kind, there in found.items():
            known = newest[kind]
            older = [i for i, version in there.items() if version < known.get(i, "")]
            if older:
                raise went_back(f"{kind} {', '.join(older)}: older than known").met_at(shop.row.id)

    # --- gates ------------------------------------------------------------------------------------------------------

    def _gates(self) -> Generator[Wait, Done | None, None]:
        """Both sides answer, are who they were, and count in the same money (MEGAVENTORY.md section 5)."""
        shop, target = self.lines
        self._tell("checking the connections", 0, 0)
        asked = (shop,) if self.operation.what is What.COPY_LOOK or shop is target else (shop, target)
        probes: dict[int, Probe] = yield from self.caller.all(
            {line.row.id: (line.row.id, lambda c: c.probe()) for line in asked}
        )
        for line in asked:
            probe = probes[line.row.id]
            if line.row.home and probe.site != line.row.home:
                raise SiteChanged(
                    f"“{line.row.name}” is now another account or site than before.",
                    "If the shop has moved, press Edit and enter its new address; else add it as a new connection.",
                    f"was {line.row.home}, is {probe.site}",
                ).met_at(line.row.id)
            self._store.connections.identified(line.row.id, probe.site, probe.currency)
            line.tells_edits = probe.tells_edits
            line.row = replace(line.row, site=line.row.site or probe.site, currency=probe.currency)
        self._rules = self._rules.without_foreign_prices({line.row.id: line.row.currency for line in (shop, target)})
        if self.operation.what in COPIES | BOOK:
            return  # an order keeps its own currency, and a quantity has none
        if target.row.kind in probes[shop.row.id].served:
            raise NotReady(
                f"A plugin in “{shop.row.name}” already keeps it in step with “{target.row.name}”.",
                "Switch that plugin off in the shop: the two would send every order twice.",
            )
        if shop.row.currency != target.row.currency and not target.mapping.traits.any_money:
            raise NotReady(
                f"“{shop.row.name}” sells in {shop.row.currency or 'no currency'}, "
                f"“{target.row.name}” counts in {target.row.currency or 'no currency'}.",
                "Make both currencies the same; until then nothing is sent.",
            )

    # --- initial import -----------------------------------------------------------------------------------------------

    def _import_kinds(self) -> Steps:
        shop, target = self.lines
        yield from self._not_gone_back(shop)
        if self._is_dry:
            self._store.history.forget_older_previews(self.operation)
        if not self._is_dry and not self._resumed:
            # A person asked for a new try: what failed before is planned anew.
            self._store.outbox.clear_failed_helpers(target.row.id)
        for kind in self._kinds:
            yield from self._read_both(kind, shop, target)
            yield from self._plan_kind(kind, shop, target)
            if self._rules.may_create(kind, target.row.id, shop.row.id):
                plan = Plan(self.operation.id, target, shop, kind, restore=True, to_shop=True, recreate=True)
                yield from self._chunks(self._planner(plan), (), 0)

    @property
    def _is_dry(self) -> bool:
        return self.operation.what in DRY

    def _read_both(self, kind: Kind, shop: Line, target: Line) -> Generator[Wait, Done | None, None]:
        self._tell("reading", 0, 0, kind.value)
        wanted = target.mapping.preparations(kind, shop.row.known_as)
        began = self._host.now()
        known = yield from self._reader.read({shop.row.id: (), target.row.id: wanted}, kind, changes_only=frozenset())
        self._know(target, kind, known.get(target.row.id, {}), began)
        # What the other side brings is brought back, too (rule 21).
        brought = self._rules.may_create(kind, target.row.id, shop.row.id)
        yield from self._reader.verify_missing(shop.row.id, kind, vacate=brought and not self._is_dry)
        yield from self._reader.verify_missing(target.row.id, kind, vacate=True)

    def _know(self, line: Line, kind: Kind, known: Mapping[HelperKey, str], began: int) -> None:
        """Keep which helpers exist. What the far side lost is forgotten, so that it is made again (rule 21)."""
        by_kind: dict[str, dict[str, str]] = {name: {} for name in line.mapping.helper_kinds(kind)}
        for key, native_id in known.items():
            by_kind.setdefault(key.kind, {})[key.name] = native_id
        for helper_kind, ids in by_kind.items():
            self._store.outbox.know_helpers(line.row.id, helper_kind, ids, as_of=began)

    def _plan_kind(self, kind: Kind, shop: Line, target: Line) -> Steps:
        store, operation = self._store, self.operation
        planner = self._planner(Plan(operation.id, shop, target, kind, restore=True, recreate=True))
        with store.database.transaction():
            if self._is_dry:
                store.history.forget_findings(operation.id, kind.value)
            else:
                # What an interrupted run of this operation counted while planning is counted again.
                store.history.forget_counts(operation.id, kind.value, (Found.SAME, Found.SKIP, Found.PROBLEM))
                store.outbox.forget_set_aside(operation.id, target.row.id, kind.value, shop.row.id)
        preparations = target.mapping.preparations(kind, shop.row.known_as)
        total = store.links.count_live(shop.row.id, kind)
        # Written by an interrupted run of this operation: counted as created or updated, not as unchanged.
        written = store.outbox.done_of(operation.id, target.row.id, kind.value)
        planned = yield from self._chunks(planner, preparations, total)
        rest = Finding(target.row.id, kind.value, Found.SAME, "", "")
        with store.database.transaction():
            store.history.count(operation.id, rest.target, rest.kind, rest.found, max(0, total - planned - written))

    def _planner(self, plan: Plan, rules: Rules | None = None) -> Planner:
        store, lines = self._store, self._host.open_lines()
        return Planner(plan, lines, rules or self._rules, store.links, store.outbox, self._host.now())

    def _chunks(
        self, planner: Planner, preparations: tuple[HelperKey, ...], total: int
    ) -> Generator[Turn, Done | None, int]:
        """Plan everything restless, chunk by chunk; gives how many records were looked at."""
        store = self._store
        plan = planner.plan
        # Records that share one record there must meet in one chunk, for a rehearsal forgets its links.
        size = 1_000_000 if plan.kind in MANY_ALLOWED else CHUNK
        planned, after = 0, 0
        began = self._begin_pass()
        if preparations:
            self._keep(lambda: planner.helpers(preparations))
        while True:
            ends = (plan.source.row.id, plan.target.row.id, plan.kind, after, size)
            if self.operation.what is What.POLL:
                members = store.links.restless(*ends)
            else:
                members = store.links.candidates(*ends, everything=plan.restore, edited=plan.edited)
            if not members:
                if not plan.to_shop:
                    gone = store.links.gone_there(plan.source.row.id, plan.target.row.id, plan.kind)
                    self._keep(partial(planner.gone, gone))
                self._end_pass(began)
                return planned
            self._keep(partial(planner.chunk, members))
            after, planned = members[-1].id, planned + len(members)
            self._tell("comparing", planned, total)
            yield Turn()

    def _begin_pass(self) -> int:
        """Nothing of what is planned now is sent before all of it was looked at together; gives where it begins."""
        self.gathers = self.operation.what in IN_STEP
        return self._store.outbox.newest()

    def _end_pass(self, began: int) -> None:
        """Everything is planned: what is too much waits for a person, the rest is sent (E18)."""
        if self.gathers:
            with self._store.database.transaction():
                shop, target = self.lines
                asked_from = limits(shop.row.options)
                Brake(self._store, self.operation, shop, target, self._host.now(), asked_from).hold(began)
        self.gathers = False

    def _keep(self, plan: Callable[[], list[Finding]]) -> None:
        """Plan in a transaction and keep the actions, or for a dry run only the findings."""
        store, operation = self._store, self.operation
        if self._is_dry:
            with store.database.rehearsal():
                findings = plan()
            if operation.what in TELL_CHANGES:
                findings = [f for f in findings if f.found not in (Found.SAME, Found.SKIP)]
            store.history.found(operation.id, findings)
            return
        with store.database.transaction():
            findings = plan()
            # Of a synchronisation only what was sent and what needs a person is worth a line.
            store.outbox.no_longer_aside(f for f in findings if f.found is not Found.PROBLEM)
            told = findings
            if operation.what in TELL_CHANGES:
                told = [f for f in findings if f.once or (f.found is Found.PROBLEM and not store.outbox.is_told(f))]
            self._note(told)

    def _note(self, findings: Iterable[Finding]) -> None:
        """Count what is not sent, and keep why (inside a transaction)."""
        for finding in findings:
            if finding.found in (Found.SAME, Found.SKIP, Found.PROBLEM):
                self._store.history.count(self.operation.id, finding.target, finding.kind, finding.found)
            if finding.found in (Found.SKIP, Found.PROBLEM):
                self._store.outbox.set_aside(self.operation.id, finding)

    # --- starting quantities ------------------------------------------------------------------------------------------

    def _quantities(self, *, to_shop: bool) -> Steps:
        """Absolute quantities, in one direction."""
        shop, target = self.lines
        store, operation = self._store, self.operation
        kind = Kind.PRODUCT
        counted = SHOP_QUANTITY if to_shop else QUANTITY
        if kind not in self._kinds:
            yield from self._read_both(kind, shop, target)
        self._tell("reading quantities", 0, 0, counted)
        products_come = self._is_dry and kind in self._kinds
        missing = Missing(store, shop, target, products_come)
        if not to_shop:
            yield from self.caller.one(target.row.id, lambda c: c.check_places(for_quantities=True))
        figures = Figures(self.caller, store, self._reader, shop.row.id, lambda: self._orders_as_they_are(shop))
        # What is sold meanwhile is in a shop's figure before it is in its orders: see there, and in ``_stock``.
        yield from self._orders_as_they_are(shop) if to_shop else figures.read()
        there = yield from self._feed(target).read_levels(None)
        sold = yield from self._sold(shop, target)
        plan = Quantities(operation, store, shop, target, there, missing, figures, sold)
        to_the_shop = StockPlanner(operation.id, store, shop, target, missing, sold)
        if not self._is_dry:
            receiver = shop if to_shop else target
            with store.database.transaction():
                store.history.forget_counts(operation.id, counted, (Found.SAME, Found.SKIP, Found.PROBLEM))
                store.outbox.forget_set_aside(operation.id, receiver.row.id, counted, shop.row.id)
        after, total = 0, store.links.count_live(shop.row.id, kind)
        while True:
            members = store.links.live_after(shop.row.id, kind, after, CHUNK)
            if not members:
                return
            if to_shop:
                self._keep(partial(to_the_shop.chunk, members))
            else:
                links = store.links.links(m.link for m in members if m.link is not None)
                if not self._is_dry:
                    store.outbox.clear_places(plan.places(members))
                self._keep(partial(plan.page, members, links))
            after = members[-1].id
            self._tell("comparing", min(total, self.progress.done + len(members)), total)
            yield Turn()

    def _orders_as_they_are(self, shop: Line) -> Steps:
        """Read what changed among the shop's orders, and the open ones one by one."""
        settings = order_settings(shop.row.options)
        if settings is not None:
            self._store.observations.doubt_open(shop.row.id, OPEN_ORDERS)
            self._orders_look = yield from self._read_orders(shop, settings)
            yield from self._reader.reread(shop.row.id, Kind.ORDER)

    def _sold(self, shop: Line, target: Line) -> Generator[Turn, Done | None, Reservations]:
        """What orders of the shop took that will be sent or was changed since, without planning any of it."""
        store = self._store
        sold: dict[int, Mapping[int, Decimal]] = {}
        if self._orders_look is None:
            return sold
        lost = store.links.lost_orders(shop.row.id, target.row.id)
        with store.database.rehearsal():
            self._order_planner(shop, target, *self._orders_look).lost(lost)
            sold |= store.stock.kept_for(m.id for m in lost)
        after = 0
        while True:
            members = store.links.restless(shop.row.id, target.row.id, Kind.ORDER, after, CHUNK)
            if not members:
                return sold
            with store.database.rehearsal():
                self._order_planner(shop, target, *self._orders_look).chunk(members)
                sold |= store.stock.kept_for(m.id for m in members)
            after = members[-1].id
            yield Turn()

    # --- synchronisation ----------------------------------------------------------------------------------------------

    def _synchronise(self) -> Steps:
        """One cycle: what changed on either side since the last one, in both directions, and what no feed tells.

        To synchronise all, everything is read and compared with what is there, whatever was sent before (E27).
        """
        shop, target = self.lines
        yield from self._not_gone_back(shop)
        feed = self._feed(target)
        yield from feed.take_in()
        for kind in (k for k in self._kinds if k is not Kind.ORDER):
            if self.operation.synchronize_all:
                yield from self._read_whole(kind, shop, target)
                yield from self._plan_both_ways(kind, shop, target)
            else:
                yield from self._both_ways(kind, shop, target)
        if Kind.ORDER in self._kinds:
            yield from feed.read_records(Kind.ORDER, self._store.links.open_orders(shop.row.id, target.row.id))
            self._store.observations.doubt_unsent(shop.row.id, target.row.id)
            yield from self._orders(shop, target)
        yield from self._stock(shop, target, everything=True)

    def _both_ways(self, kind: Kind, shop: Line, target: Line) -> Steps:
        """What changed of a kind on either side, in both directions."""
        yield from self._read_changes(kind, shop, target)
        yield from self._plan_both_ways(kind, shop, target)

    def _read_changes(self, kind: Kind, shop: Line, target: Line) -> Steps:
        """What changed of a kind on either side; kinds without a list of changes are read whole."""
        self._tell("reading", 0, 0, kind.value)
        wanted = target.mapping.preparations(kind, shop.row.known_as)
        began = self._host.now()
        was_read = self._store.observations.since(shop.row.id, kind.value) is not None
        known = yield from self._reader.read(
            {shop.row.id: (), target.row.id: wanted}, kind, changes_only=frozenset({shop.row.id, target.row.id})
        )
        self._know(target, kind, known.get(target.row.id, {}), began)
        if kind is Kind.PRODUCT and not was_read:
            yield from self._reader.verify_missing(shop.row.id, kind, vacate=False)  # it was read as a whole
        yield from self._settle_doubts(kind, shop, target)

    def _read_whole(self, kind: Kind, shop: Line, target: Line) -> Steps:
        """A kind as it is on both sides; what is gone is noted."""
        self._tell("reading", 0, 0, kind.value)
        wanted = target.mapping.preparations(kind, shop.row.known_as)
        began = self._host.now()
        known = yield from self._reader.read({shop.row.id: (), target.row.id: wanted}, kind, changes_only=frozenset())
        self._know(target, kind, known.get(target.row.id, {}), began)
        for line in (shop, target):
            yield from self._reader.verify_missing(line.row.id, kind, vacate=False)
        yield from self._settle_doubts(kind, shop, target)

    def _settle_doubts(self, kind: Kind, shop: Line, target: Line) -> Steps:
        """Read again the single records of which it is not known how they stand."""
        self._store.observations.doubt_namesakes(shop.row.id, kind)
        for line in (shop, target):
            yield from self._reader.reread(line.row.id, kind)
        yield from self._once_more(kind, shop, target)

    def _plan_both_ways(self, kind: Kind, shop: Line, target: Line) -> Steps:
        whole = self.operation.synchronize_all
        plan = Plan(self.operation.id, shop, target, kind, restore=whole, edited=whole)
        brings = self._rules.may_create(kind, target.row.id, shop.row.id)
        yield from self._chunks(self._planner(plan), (), 0)
        yield from self._chunks(self._planner(replace(_turned(plan), only_linked=not brings)), (), 0)

    # --- one product (SA-5, SA-6) -------------------------------------------------------------------------------------

    def _one_product(self) -> Steps:
        """Bring one product in step on both sides, after looking at it there; what would delete it is only told."""
        shop, target = self.lines
        yield from self._not_gone_back(shop)
        self._tell("reading", 0, 0, Kind.PRODUCT.value)
        product = SingleProduct(self.operation, shop, target, self._store)
        self._store.observations.doubt(product.to_read())
        yield from self._settle_doubts(Kind.PRODUCT, shop, target)
        ways = product.ways(self._rules)

        def plan() -> list[Finding]:
            product.make_room(ways)
            before = self._store.outbox.newest()
            findings = list(product.unmet(self._rules))
            for way in ways:
                findings += self._planner(way.plan, way.rules).chunk(way.members)
            return [*findings, *product.deletions(self._store.outbox.planned_after(self.operation.id, before))]

        with self._store.database.rehearsal():
            found = plan()
        if self._is_dry:
            self._store.history.found(self.operation.id, found)
        elif any(f.found is Found.DELETE for f in found):
            with self._store.database.transaction():
                self._note([replace(f, found=Found.SKIP) for f in found if f.found is Found.DELETE])
        else:
            self._keep(plan)

    # --- other rules (E20) --------------------------------------------------------------------------------------------

    def _under_new_rules(self) -> Steps:
        """Bring in step what both hold now. What one of them changed while the other one decided counts, too."""
        shop, target = self.lines
        yield from self._not_gone_back(shop)
        if self._is_dry:
            self._store.history.forget_older_previews(self.operation)
        for kind in self._kinds:
            yield from self._read_changes(kind, shop, target)
            plan = Plan(self.operation.id, shop, target, kind, restore=True, only_linked=True, edited=True)
            yield from self._chunks(self._planner(plan), (), 0)
            yield from self._chunks(self._planner(_turned(plan)), (), 0)

    def _poll(self) -> Steps:
        """What changed on either side: a handful of small requests whatever the size of the catalogue (E23)."""
        shop, target = self.lines
        kind = Kind.PRODUCT
        yield from self._not_gone_back(shop)
        yield from self._feed(target).take_in()
        for small in (k for k in self._kinds if k not in (Kind.PRODUCT, Kind.ORDER)):
            yield from self._both_ways(small, shop, target)
        listed = target.mapping.traits.lists_changes
        if listed:
            # Of the others the shop keeps no list of changes, the other side does.
            imported = self._store.history.imported_kinds(shop.row.id, target.row.id)
            for other in (k for k in SEQUENCE if k.value in imported and k not in (*self._kinds, Kind.TAX)):
                yield from self._changed_there(other, shop, target)
        if kind in self._kinds:
            self._tell("reading", 0, 0, kind.value)
            # Where a pass was interrupted and went on, what changed meanwhile is not known: it is read as a whole once.
            both = {line.row.id: () for line in ((shop, target) if listed else (shop,))}
            yield from self._reader.read(both, kind, changes_only=frozenset(both))
            yield from self._settle_doubts(kind, shop, target)
            yield from self._plan_both_ways(kind, shop, target)
        if Kind.ORDER in self._kinds:
            yield from self._orders(shop, target)
        yield from self._stock(shop, target, everything=False)

    def _changed_there(self, kind: Kind, shop: Line, target: Line) -> Steps:
        """What changed of a kind on the other side only."""
        self._tell("reading", 0, 0, kind.value)
        there = target.row.id
        yield from self._reader.read({there: ()}, kind, changes_only=frozenset({there}))
        yield from self._settle_doubts(kind, shop, target)
        yield from self._plan_both_ways(kind, shop, target)

    def _feed(self, line: Line) -> Feed:
        def everything(kind: Kind) -> Steps:
            yield from self._reader.read({line.row.id: ()}, kind, changes_only=frozenset())
            yield from self._reader.verify_missing(line.row.id, kind, vacate=False)

        return Feed(self.caller, self._store, self._rules, line, self._host.now, everything)

    # --- quantities for the shop --------------------------------------------------------------------------------------

    def _stock(self, shop: Line, leader: Line, *, everything: bool) -> Steps:
        """Bring the shop's quantities to what the leader has, where a person has chosen the starting ones (E11)."""
        store = self._store
        led = self._rules.leads_stock(leader.row.id, shop.row.id)
        imported = set(store.history.imported_kinds(shop.row.id, leader.row.id))
        # While orders do not travel, what the shop sells is not known there: its sales would be undone.
        if not led or not imported >= ORDERS_NEED or not quantities_answered(shop.row.id, leader.row.id):
            return
        # A list that is read while an order is on its way may count it, and we could not tell.
        yield Drained(answered=True)
        try:
            yield from self._led_stock(shop, leader, everything=everything)
        except PlacesContradict as error:
            # Any figure might offer what is sold: none is written until a person has chosen other places.
            self._feed(leader).forget_levels()
            self._places_told(shop, leader, error.sentence)
        else:
            self._places_told(shop, leader, "")

    def _places_told(self, shop: Line, leader: Line, problem: str) -> None:
        """Tell a person that no quantities are written, once; or that they are again."""
        finding = Finding(shop.row.id, SHOP_QUANTITY, Found.PROBLEM, leader.row.name, "", problem)
        with self._store.database.transaction():
            if problem and not self._store.outbox.is_told(finding):
                self._note((finding,))
            elif not problem:
                self._store.outbox.clear_places((aside_place(finding),))

    def _led_stock(self, shop: Line, leader: Line, *, everything: bool) -> Steps:
        """Quantities for the shop, as its leader has them. Raises PlacesContradict."""
        store = self._store
        feed = self._feed(leader)
        wanted = None if everything else store.stock.awaited(leader.row.id)
        checked = wanted is None or bool(wanted)  # the stock list is only given where the places are right
        yield from feed.read_levels(wanted)
        planner = StockPlanner(self.operation.id, store, shop, leader)
        after, began = 0, self._begin_pass()
        while True:
            members = store.stock.to_recount(shop.row.id, after, CHUNK, everything=everything)
            if not members:
                self._end_pass(began)
                return
            if not checked:
                yield from self.caller.one(leader.row.id, lambda c: c.check_places())
                checked = True
            if not everything:
                yield from feed.read_levels(planner.unknown(members))
            yield from self._ask_orders(shop, leader, planner, members)
            self._keep(partial(planner.chunk, members))
            after = members[-1].id
            yield Turn()

    def _ask_orders(self, shop: Line, leader: Line, planner: StockPlanner, members: Sequence[MemberState]) -> Steps:
        """Before a shop's figures are overwritten, its orders are asked whether they have moved them (rule 27)."""
        moved = planner.moved(members)
        if self._look is None or shop.tells_edits or not moved:
            return
        yield from self._look.of_products(moved)
        if self._store.observations.to_reread(shop.row.id, Kind.ORDER):
            yield from self._reader.reread(shop.row.id, Kind.ORDER)
        yield from self._plan_orders(shop, leader, self._look.now)

    # --- after a backup was restored in the shop (E13) ---------------------------------------------------------------

    def _put_back(self) -> Steps:
        """The others are right: the shop is brought to what was agreed before its backup was restored."""
        shop, target = self.lines
        kind = Kind.PRODUCT
        if kind in self._kinds:
            self._tell("reading", 0, 0, kind.value)
            yield from self._reader.read({shop.row.id: ()}, kind, changes_only=frozenset())
            yield from self._reader.verify_missing(shop.row.id, kind, vacate=False)
            # What the shop now holds is no edit of anyone's: it is what has to be made good.
            fields = self._rules.shared_fields(kind, shop.row.id)
            self._store.observations.forgive(shop.row.id, kind, fields, told=False)
            told = self._rules.led_by(target.row.id, shop.row.id)
            plan = _turned(Plan(self.operation.id, shop, target, kind, restore=True))
            yield from self._chunks(self._planner(plan, told), (), 0)
            yield Drained()
        if Kind.ORDER in self._kinds:
            yield from self._orders(shop, target)
        yield from self._stock(shop, target, everything=True)

    # --- orders -------------------------------------------------------------------------------------------------------

    def _orders(self, shop: Line, target: Line, *, sends: bool = True) -> Steps:
        """What changed among the shop's orders since the last time; those that are due are sent.

        Not ``sends``: nothing is asked of the other side; which orders wait is known all the same.
        """
        settings = order_settings(shop.row.options)
        if settings is None:
            return
        kind = Kind.ORDER
        self._tell("reading", 0, 0, kind.value)
        settings, now = yield from self._read_orders(shop, settings)
        if sends:
            # What differs closes by itself when a person has brought it in step there, of which no queue tells.
            differing = self._store.differences.places(shop.row.id, target.row.id, AT_ONCE_THERE)
            yield from self._feed(target).read_records(kind, differing)
        for line in (shop, target) if sends else (shop,):
            yield from self._reader.reread(line.row.id, kind)
        yield from self._once_more(kind, shop)
        yield from self._plan_orders(shop, target, now, sends=sends)

    def _plan_orders(self, shop: Line, target: Line, now: int, *, sends: bool = True) -> Steps:
        """Plan the orders that were changed, or wait for something. ``now`` is the time by the shop's clock."""
        settings = order_settings(shop.row.options)
        if settings is None:
            return
        store, kind = self._store, Kind.ORDER
        planner = self._order_planner(shop, target, settings, now)
        self._keep(lambda: planner.lost(store.links.lost_orders(shop.row.id, target.row.id)))
        after = 0
        while True:
            members = store.links.restless(shop.row.id, target.row.id, kind, after, CHUNK)
            if not members:
                return
            if sends:
                yield from self._know_customers(shop, target, customers_of(members))
            self._keep(partial(planner.chunk, members, sends=sends))
            after = members[-1].id
            yield Turn()

    def _order_planner(self, shop: Line, target: Line, settings: OrderSettings, now: int) -> OrderPlanner:
        """``now`` is the time by the shop's clock, milliseconds UTC."""
        helpers = self._planner(Plan(self.operation.id, shop, target, Kind.ORDER, restore=False))
        return OrderPlanner(self.operation.id, shop, target, self._store, settings, helpers, now, self._host.now())

    def _read_orders(
        self, shop: Line, settings: OrderSettings
    ) -> Generator[Wait, Done | None, tuple[OrderSettings, int]]:
        """Read what changed among a shop's orders; gives the settings and the time of now by its clock.

        The start and all times of orders are the shop's; this computer's clock may be off, today or when it was set.
        """
        began = self._host.now()
        server = yield from self.caller.one(shop.row.id, lambda c: c.server_now())
        now = int(server.timestamp() * 1000) if server is not None else self._host.now()
        yield from self._reader.read(
            {shop.row.id: ()},
            Kind.ORDER,
            changes_only=frozenset({shop.row.id}),
            otherwise=min(settings.starts_at, now) - LOOK_BACK_MS,
            anew=self.operation.synchronize_all,
        )
        self._orders_are_read = True
        yield from self._know_what_is_above(shop)
        if shop.row.kind == "woocommerce":
            self._look = Turns(self.caller, self._reader, self._store, shop, now, began)
            yield from self._look.next()
        return settings, now

    def _know_what_is_above(self, shop: Line) -> Generator[Wait, Done | None, None]:
        """Of orders that stand under others it is decided whether they are parts of these (PRODUCT.md rule 29)."""
        sub_orders, kind = self._store.sub_orders, Kind.ORDER
        unread = sub_orders.unread(shop.row.id)
        if unread:
            yield from self._reader.fetch(shop.row.id, kind, unread)
        sub_orders.decide(shop.row.id, sub_orders.unread(shop.row.id))

    # --- the stock book -----------------------------------------------------------------------------------------------

    def _auto_sync(self) -> Steps:
        """The shop's orders go into the stock book, its balances to the shop."""
        shop, _ = self.lines
        yield from self._not_gone_back(shop)
        yield from self._book(shop).run()

    def _fill(self) -> Steps:
        """What a shop or another system has, for a person to look at."""
        source, _ = self.lines
        filling = Filling(self.operation.id, self.caller, self._store, source, self.operation.member)
        if source.row.kind == "woocommerce":
            yield from self._not_gone_back(source)
            yield from filling.from_shop(self._book(source))
            return
        self._tell("reading", 0, 0, Kind.PRODUCT.value)
        follows = self.operation.what is What.FOLLOW
        changes_only = frozenset({source.row.id}) if follows else frozenset()
        yield from self._reader.read({source.row.id: ()}, Kind.PRODUCT, changes_only=changes_only)
        yield from filling.from_system(self._feed(source), follows=follows)

    def _book(self, shop: Line) -> AutoSync:
        return AutoSync(
            self.operation.id,
            self.caller,
            self._store,
            shop,
            self._reader,
            self._read_orders,
            self._keep,
            self._tell,
            self.operation.synchronize_all,
        )

    # --- orders for another shop --------------------------------------------------------------------------------------

    def _copies(self, *, sends: bool) -> Steps:
        """Which orders of the shop are due in the other one; those that are, and what changed of them, are sent."""
        shop, target = self.lines if sends else self._reading_lines
        store, kind = self._store, Kind.ORDER
        route = store.copies.route(shop.row.id, target.row.id)
        if route is None:
            return  # a person ended it meanwhile
        yield from self._not_gone_back(shop)
        self._tell("reading", 0, 0, kind.value)
        began = self._host.now()
        settings, now = yield from self._read_orders(shop, settings_from(shop.row.options, route.since))
        planner = CopyPlanner(self.operation.id, shop, target, store, route, settings, now, self._rules)
        run = CopyRun(self.caller, store, self._reader, planner, self._keep, began)
        if sends:
            yield from run.doubt_lost()
            store.copies.doubt_different(shop.row.id, target.row.id, AT_ONCE_THERE)
        for line in (shop, target) if sends else (shop,):
            yield from self._reader.reread(line.row.id, kind)
        yield from run.look()
        if sends:
            yield from run.send(
                self.operation.member, lambda: self._tell("sending", self.progress.done, self.progress.total)
            )

    def _know_customers(self, shop: Line, target: Line, wanted: frozenset[str]) -> Steps:
        """Read and plan the accounts of orders that no pass has brought yet: customers have no feed of changes."""
        store, kind = self._store, Kind.CUSTOMER
        missing = wanted - store.observations.by_native(shop.row.id, kind, wanted).keys()
        if not missing or kind.value not in store.history.imported_kinds(shop.row.id, target.row.id):
            return
        yield from self._reader.fetch(shop.row.id, kind, missing)
        planner = self._planner(Plan(self.operation.id, shop, target, kind, restore=False))
        members = store.observations.by_native(shop.row.id, kind, missing)
        self._keep(lambda: planner.chunk(store.links.members(members.values())))


def _turned(plan: Plan) -> Plan:
    """The other direction, from the other side to the shop; a shop gets no new records unless a person chose so."""
    return replace(plan, source=plan.target, target=plan.source, only_linked=True, to_shop=True)
