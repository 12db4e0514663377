"""Commands about connections: examine, add, edit, test, remove, share.

Their answers come when keyring and server have answered; neither is ever waited for in the engine's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

from wcsync_desktop.connectors import SYSTEMS
from wcsync_desktop.connectors.base import Account, Known, System
from wcsync_desktop.core import places
from wcsync_desktop.core.bundles import BUNDLES
from wcsync_desktop.core.copying import DEFAULT_SECONDS, Follow, Route
from wcsync_desktop.core.errors import (
    BadData,
    Bug,
    ConnectionProblem,
    OutcomeUnknown,
    SecretUnavailable,
    Unreachable,
    WcSyncError,
)
from wcsync_desktop.core.examination import Examination, Rung, Tick
from wcsync_desktop.core.matching import ticked_roles
from wcsync_desktop.core.messages import (
    PUT_BACK,
    AddConnection,
    EditConnection,
    ExamineAccount,
    KeepFields,
    KeyState,
    Share,
    ShareLike,
    ShareModules,
    Sharing,
)
from wcsync_desktop.core.order_status import MAY_BE_SET, MOVES_OPTION, moves_of
from wcsync_desktop.core.orders import LEFT_OPTION
from wcsync_desktop.core.own_fields import DEMANDS, OWN_FIELDS, fields_as_text, pairs_as_text
from wcsync_desktop.core.presets import Decides, chosen, of_ways, orders_way, preset_named
from wcsync_desktop.core.records import Group, Kind, field_groups
from wcsync_desktop.core.sharing import Rules, Way
from wcsync_desktop.core.sub_orders import LEVEL_OPTION
from wcsync_desktop.database.connections import EARLIER_PREFIXES, ConnectionRow, load_rules
from wcsync_desktop.database.copies import load_routes
from wcsync_desktop.engine.jobs import Call
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.shared import Shared, state_after
from wcsync_desktop.secrets import Secrets, key_state

WHICH_ORDERS = ("order_statuses", LEFT_OPTION, "order_hold_seconds", BUNDLES)
"""Settings of a shop that say which of its orders go elsewhere, and when."""

OWN_OPTIONS = frozenset({PUT_BACK, EARLIER_PREFIXES, "restores"})
"""Settings of a connection that only the engine changes."""


@dataclass(frozen=True, slots=True)
class Conversing:
    """Token of a call made for a command; ``then`` runs in the engine thread with its value."""

    ack: Future[Any]
    then: Callable[[Any], Any]
    always: Callable[[], None] = lambda: None
    """Run first, whether it went well or not."""
    connection: int = 0
    """The connection whose line makes the call, where one does."""


@dataclass(frozen=True, slots=True)
class Climbed:
    """Token of a rung that an examination has reached."""

    token: str
    rung: Rung


@dataclass(frozen=True, slots=True)
class Mending:
    """Token of a look at a connection that was stopped."""

    connection: int


class Desk:
    """Carries these commands out. ``report`` brings the end of outside work back into the engine's inbox; ``recount``
    counts anew which orders wait for other shops."""

    def __init__(
        self,
        shared: Shared,
        secrets: Secrets,
        report: Callable[[Done], None],
        recount: Callable[[], None],
    ) -> None:
        self._recount = recount
        self._shared = shared
        self._secrets = secrets
        self._report = report
        self._examiners = ThreadPoolExecutor(2, thread_name_prefix="examine")
        self.rungs: dict[str, tuple[Rung, ...]] = {}

    def close(self) -> None:
        """End; examinations under way are left alone, for they change nothing."""
        self._examiners.shutdown(wait=False, cancel_futures=True)

    def converse(self, token: Conversing, done: Done) -> None:
        """The keyring or the server has answered."""
        token.always()
        if done.error is not None:
            token.ack.set_exception(done.error)
            return
        try:
            token.ack.set_result(token.then(done.value))
        except Exception as error:
            token.ack.set_exception(error)

    def climbed(self, token: Climbed) -> None:
        """One more rung to show."""
        if token.token in self.rungs:
            self.rungs[token.token] += (token.rung,)
            self._shared.changed = True

    # --- examining ----------------------------------------------------------------------------------------------

    def examine(self, command: ExamineAccount, ack: Future[Any]) -> None:
        """Climb the ladder with what a person entered; nothing is kept."""
        row = self._shared.existing(command.connection).row if command.connection is not None else None
        system = _system(command.kind)
        if command.secret or row is None:
            _check_secret(system, command.secret)
        account = Account(command.address, command.secret, command.ca, command.options)

        def told(examination: Examination) -> Examination:
            found = self._with_neighbours(examination, command.kind, command.connection)
            return replace(found, token=command.token)

        self._climb(command.token, system, account, row, Conversing(ack, told))

    def test(self, connection: int, ack: Future[Any]) -> None:
        """Climb the ladder with a stored connection and keep how it went."""
        line = self._shared.existing(connection)
        row = line.row
        line.restart()

        def told(examination: Examination) -> Examination:
            examination = self._with_neighbours(examination, row.kind, connection)
            if self._shared.lines.get(connection) is not line:
                return examination  # it was edited or removed meanwhile: these are the old keys
            if examination.problem is not None:
                self._shared.tell_state(line, *state_after(examination.problem))
            else:
                self._keep_what_was_learned(line, examination)
            self._keys_are(self._shared.lines[connection], _keys_after(examination, practice=row.practice))
            return examination

        account = Account(row.address, (), row.ca, row.options)
        self._climb(f"test {connection}", SYSTEMS[row.kind], account, row, Conversing(ack, told))

    def read(self, connection: int, call: Call, ack: Future[Any]) -> None:
        """Answer with what a connection says when it is asked once."""
        self._shared.existing(connection)
        line = self._shared.line(connection)
        line.submit(call, Conversing(ack, lambda found: found, connection=connection))

    def _keep_what_was_learned(self, line: Line, examination: Examination) -> None:
        options = {**line.row.options, **examination.learned}
        site = line.row.site or examination.site
        learned_more = options != line.row.options
        row = replace(line.row, site=site, currency=examination.currency, options=options)
        line.row = self._shared.store.connections.change(row)
        self._shared.tell_state(line, "connected", "")
        if learned_more and not line.in_flight:
            # The connector that is open does not know it yet.
            self._shared.reopen(line)

    def _climb(
        self, token: str, system: System, account: Account, row: ConnectionRow | None, conversing: Conversing
    ) -> None:
        store = self._shared.store.connections
        known = Known(row.site, store.samples(row.id)) if row and row.site else None
        gone = store.removed_ones(system.kind) if row is None else ()
        earlier = tuple((i, home, Known(site, samples)) for i, home, site, samples in gone)
        self.rungs[token] = ()

        def report(rung: Rung) -> None:
            self._report(self._done(Climbed(token, rung), None, None))

        def climb() -> None:
            try:
                complete = account
                if not account.secret and row is not None:
                    complete = replace(account, secret=self._secrets.find(row))
                found = system.examine(complete, known, report)
                if found.is_good:
                    found = replace(found, earlier=_met_before(system, complete, found, earlier))
            except SecretUnavailable as error:
                rung = Rung("Keys", Tick.FAILED, error.title, error.advice, error.details)
                report(rung)
                found = Examination((rung,), error)
            except Exception as error:
                self._report(self._done(self._ended(token, conversing), None, error))
                return
            self._report(self._done(self._ended(token, conversing), found, None))

        self._examiners.submit(climb)

    def _ended(self, token: str, conversing: Conversing) -> Conversing:
        def forget() -> None:
            self.rungs.pop(token, None)
            self._shared.changed = True

        return Conversing(conversing.ack, conversing.then, forget)

    def _done(self, token: Any, value: Any, error: Exception | None) -> Done:
        now = self._shared.now()
        return Done(token, value, error, now, now, None)

    def _with_neighbours(self, examination: Examination, kind: str, connection: int | None) -> Examination:
        """Two more rungs that only we can climb: it is not connected twice, and counts in its partners' money."""
        if examination.problem is not None:
            return examination
        others = [line.row for line in self._shared.lines.values() if line.row.id != connection]
        twin = self._twin(kind, examination.site, connection)
        if twin is not None:
            error = _connected_as(twin)
            rung = Rung("Not connected yet", Tick.FAILED, error.title, error.advice)
            return replace(examination, rungs=(*examination.rungs, rung), problem=error)
        if connection is not None:
            partners = self._shared.rules.partners(connection)
            others = [o for o in others if o.id in partners]
        strange = [o for o in others if o.kind != kind and o.currency and o.currency != examination.currency]
        if not strange:
            return examination
        said = ", ".join(f"“{o.name}” uses {o.currency}" for o in strange)
        rung = Rung(
            "Same currency",
            Tick.WARNING,
            f"It uses {examination.currency}, but {said}.",
            "Make the main currencies equal; nothing is sent between the two until they are.",
        )
        return replace(examination, rungs=(*examination.rungs, rung))

    def _twin(self, kind: str, site: str, connection: int | None) -> ConnectionRow | None:
        rows = (line.row for line in self._shared.lines.values())
        return next(
            (r for r in rows if r.kind == kind and site and site in (r.site, r.home) and r.id != connection), None
        )

    # --- adding, editing, removing ------------------------------------------------------------------------------

    def add(self, command: AddConnection, ack: Future[Any]) -> None:
        """Store the secret, then the connection."""
        system = _system(command.kind)
        name = self._free_name(command.name, None)
        _check_secret(system, command.secret)
        twin = self._twin(command.kind, command.site, None)
        if twin is not None:
            raise _connected_as(twin)
        row = ConnectionRow(
            0,
            self._shared.new_id(),
            command.kind,
            name,
            system.normal_address(command.address),
            command.ca,
            {"known_as": name, **command.options},
            site=command.site,
            currency=command.currency,
            practice=command.practice,
            state="connected" if command.site else "untested",
            keys=(KeyState.IN_MEMORY if command.practice else KeyState.AVAILABLE).value,
        )
        if command.continues is not None:
            old = self._shared.store.connections.removed(command.continues)
            if old is None or old.kind != command.kind or command.site not in (old.site, old.home):
                raise BadData("There is nothing to continue for this site.", "Add it as a new connection.")
            kept = {
                name: old.options[name] for name in ("known_as", "orders_from", "order_prefix") if name in old.options
            }
            home = {"home": command.site} if command.site != old.site else {}
            row = replace(
                row, id=old.id, site=old.site, options={**row.options, "known_as": old.known_as, **kept, **home}
            )

        def stored(_: Any) -> int:
            store, now = self._shared.store.connections, self._shared.now()
            added = store.change(row) if row.id else store.add(row, now)
            line = self._shared.open_line(added)
            if command.site:
                self._shared.tell_state(line, "connected", "")
            self._shared.connections_changed = self._shared.changed = True
            return added.id

        self._secrets.in_background(
            lambda: self._secrets.keep(row, command.secret), self._reply(Conversing(ack, stored))
        )

    def edit(self, command: EditConnection, ack: Future[Any], *, is_at_work: bool) -> None:
        """Keep changes; new keys are stored before the old ones are forgotten."""
        line = self._shared.existing(command.connection)
        old, system = line.row, SYSTEMS[line.row.kind]
        address = system.normal_address(command.address)
        name = self._free_name(command.name, old.id)
        # A dialog may have been open while we noted something ourselves.
        ours = {name: old.options[name] for name in OWN_OPTIONS if name in old.options}
        entered = {name: value for name, value in command.options.items() if name not in OWN_OPTIONS}
        _check_moves(entered.get(MOVES_OPTION, ""))
        row = replace(old, name=name, address=address, ca=command.ca, options={**entered, **ours})
        if not command.secret and (row.address, row.ca, row.options) == (old.address, old.ca, old.options):
            self._changed(line, row, reopened=False)
            ack.set_result(row.id)
            return
        if is_at_work:
            raise BadData("The connection is at work.", "Cancel the operation first, or wait for its end.")
        if command.secret:
            _check_secret(system, command.secret)
        if any(row.options.get(name) != old.options.get(name) for name in places.SETTINGS):
            places.check_entered(row.options)
            self._check_places(row, command.secret, ack, lambda: self._edited(old, row, command, ack))
            return
        self._edited(old, row, command, ack)

    def _check_places(
        self, row: ConnectionRow, secret: tuple[str, ...], ack: Future[Any], then: Callable[[], None]
    ) -> None:
        """Ask the account whether its places of stock can be used as they were entered; refused where they cannot.

        Where it does not answer they are kept: each look checks them before it writes a quantity.
        """
        self._shared.changing.add(row.id)

        def ask() -> None:
            error: Exception | None = None
            try:
                account = Account(row.address, secret or self._secrets.find(row), row.ca, row.options)
                with closing(SYSTEMS[row.kind].open(account)) as connector:
                    connector.check_places(for_quantities=True)
            except (ConnectionProblem, SecretUnavailable):
                error = None
            except Exception as found:
                error = found
            token = Conversing(checked, lambda _: None, self._no_longer_changing(row.id))
            self._report(self._done(token, None, error))

        def answered(found: Future[Any]) -> None:
            error = found.exception()
            try:
                if error is None:
                    then()
            except Exception as own:
                error = own
            if error is not None:
                ack.set_exception(error)

        checked: Future[Any] = Future()
        checked.add_done_callback(answered)
        self._examiners.submit(ask)

    def _edited(self, old: ConnectionRow, row: ConnectionRow, command: EditConnection, ack: Future[Any]) -> None:
        """Keep what was entered, and new keys before that."""
        if not command.secret:
            self._changed(self._shared.existing(row.id), row, reopened=True)
            ack.set_result(row.id)
            return
        row = replace(row, uid=self._shared.new_id(), keys=KeyState.AVAILABLE.value, state="untested", reason="")
        self._shared.changing.add(row.id)

        def stored(_: Any) -> int:
            self._changed(self._shared.existing(row.id), row, reopened=True)
            self._secrets.in_background(lambda: self._secrets.forget(old), _nobody_asked)
            return row.id

        self._secrets.in_background(
            lambda: self._secrets.keep(row, command.secret),
            self._reply(Conversing(ack, stored, self._no_longer_changing(row.id))),
        )

    def _no_longer_changing(self, connection: int) -> Callable[[], None]:
        def done() -> None:
            self._shared.changing.discard(connection)
            self._shared.changed = True

        return done

    def _changed(self, line: Line, row: ConnectionRow, *, reopened: bool) -> None:
        if row.options.get("orders_from") != line.row.options.get("orders_from"):
            self._shared.store.observations.start_orders_anew(row.id)
        others_buy = ticked_roles(row.options) ^ ticked_roles(line.row.options)
        if others_buy:
            self._shared.store.observations.doubt_accounts(row.id, others_buy)
        if any(row.options.get(name) != line.row.options.get(name) for name in (places.ORDERS_AT, places.EXCLUDED)):
            self._shared.store.stock.forget_levels(row.id)
        if row.options.get(LEVEL_OPTION) != line.row.options.get(LEVEL_OPTION):
            self._shared.store.sub_orders.look_again(row.id)
        others_go = any(row.options.get(name) != line.row.options.get(name) for name in WHICH_ORDERS)
        line.row = self._shared.store.connections.change(row)
        if reopened:
            self._shared.reopen(line)
        if others_go:
            self._shared.store.copies.look_again(row.id)
            self._recount()
        self._shared.connections_changed = self._shared.changed = True

    def keep_routes(self, routes: tuple[Route, ...]) -> None:
        """Copy orders between shops these ways from now on. Raises BadData for a way that cannot be."""
        kept = []
        for route in routes:
            ends = [self._shared.existing(connection).row for connection in (route.source, route.target)]
            if any(end.kind != "woocommerce" for end in ends) or route.source == route.target:
                raise BadData("Orders are copied from one shop into another one.", "Choose two different shops.")
            kept.append(replace(route, since=self._shared.now_at(route.source)))
        shops = frozenset(i for i, line in self._shared.lines.items() if line.row.kind == "woocommerce")
        with self._shared.store.database.transaction():
            self._take_routes(kept, shops)

    def _take_routes(self, routes: Sequence[Route], among: frozenset[int]) -> None:
        """Between these connections orders go these ways and no others (inside a transaction)."""
        wanted = {(route.source, route.target) for route in routes}
        old = [route for route in self._shared.routes if {route.source, route.target} <= among]
        self._shared.store.copies.keep_routes(routes, among)
        self._end(route for route in old if (route.source, route.target) not in wanted)
        self._shared.routes = load_routes()
        self._shared.connections_changed = self._shared.changed = True

    def _end(self, routes: Iterable[Route]) -> None:
        for route in routes:
            self._shared.store.copies.stop(route.source, route.target)
            self._shared.store.choices.end_route(route.source, route.target)

    def keep_fields(self, command: KeepFields) -> None:
        """Fill these fields from now on. The shops that share with the system read their side of the pairs, too."""
        line = self._shared.existing(command.connection)
        ends = [line, *(self._shared.lines[i] for i in self._shared.rules.partners(command.connection))]
        if any(end.in_flight for end in ends):
            raise BadData("The connection is at work.", "Try again in a moment.")
        self._shared.keep_option(line, DEMANDS, fields_as_text(command.demands))
        for end in ends:
            self._shared.keep_option(end, OWN_FIELDS, pairs_as_text(command.pairs))
            self._shared.reopen(end)

    def remove(self, connection: int, ack: Future[Any]) -> None:
        """Forget the secret, then the connection."""
        line = self._shared.existing(connection)

        def forgotten(_: Any) -> None:
            with self._shared.store.database.transaction():
                self._shared.store.connections.remove(connection, self._shared.now())
                self._end(route for route in self._shared.routes if connection in (route.source, route.target))
            self._shared.lines.pop(connection, None)
            self._shared.removed.append(connection)
            line.close(wait=False)
            self._shared.rules, self._shared.routes = load_rules(), load_routes()
            self._shared.connections_changed = self._shared.changed = True

        self._shared.changing.add(connection)
        self._secrets.in_background(
            lambda: self._secrets.forget(line.row),
            self._reply(Conversing(ack, forgotten, self._no_longer_changing(connection))),
        )

    def _free_name(self, name: str, connection: int | None) -> str:
        name = name.strip()
        if not name:
            raise BadData("The connection has no name.", "Give it one.")
        rows = [line.row for line in self._shared.lines.values()]
        if any(r.name.casefold() == name.casefold() and r.id != connection for r in rows):
            raise BadData(f"There is a connection called “{name}” already.", "Choose another name.")
        return name

    def _reply(self, token: Conversing) -> Callable[[Any, Exception | None], None]:
        def report(value: Any, error: Exception | None) -> None:
            self._report(self._done(token, value, error))

        return report

    # --- keys ---------------------------------------------------------------------------------------------------

    def look_for_all_keys(self) -> None:
        """Find out where the keys of all connections are, so that the window can ask for what is missing."""
        for line in self._shared.lines.values():
            self._look_for_keys(line)

    def _look_for_keys(self, line: Line) -> None:
        def known(state: KeyState) -> None:
            current = self._shared.lines.get(line.row.id)
            if current is not None:
                self._keys_are(current, state)

        row = line.row
        self._secrets.in_background(lambda: self._secrets.look(row), self._reply(Conversing(Future(), known)))

    def _keys_are(self, line: Line, state: KeyState) -> None:
        if line.row.keys == state.value:
            return
        self._shared.store.connections.keys(line.row.id, state.value)
        line.row = replace(line.row, keys=state.value)
        self._shared.connections_changed = self._shared.changed = True

    # --- stopped connections --------------------------------------------------------------------------------------

    def due(self) -> list[int]:
        """When stopped connections are looked at again, milliseconds UTC."""
        return [line.held_until for line in self._shared.lines.values() if self._can_mend(line)]

    def mend(self) -> None:
        """See whether what stopped a connection has passed: a keyring unlocked, a key made valid again."""
        now = self._shared.now()
        for line in self._shared.lines.values():
            if self._can_mend(line) and now >= line.held_until:
                line.held_until = now + int(self._shared.policy.mend_again * 1000)
                line.submit(lambda c: c.probe(), Mending(line.row.id))

    def _can_mend(self, line: Line) -> bool:
        is_ours = isinstance(line.stopped, Bug)  # what we did wrong would only be done again
        return line.stopped is not None and not is_ours and not line.in_flight

    def mended(self, token: Mending, done: Done) -> None:
        """A look at a stopped connection has ended."""
        line = self._shared.lines.get(token.connection)
        if line is None or line.stopped is None:
            return
        if done.error is None:
            line.restart()
            self._shared.answered(line)
            self._look_for_keys(line)
        elif isinstance(done.error, WcSyncError) and not isinstance(done.error, (Unreachable, OutcomeUnknown)):
            self._shared.stop_line(line, done.error)

    # --- sharing ------------------------------------------------------------------------------------------------

    def prefer(self, connection: int) -> None:
        """From now on this connection's word counts where it and a partner changed one field differently (E7)."""
        self._shared.store.connections.prefer(connection, self._shared.rules.partners(connection))
        self._shared.rules = load_rules()

    def _free_prefix(self, shop: int) -> str:
        """What goes before this shop's order numbers, so that no two shops ever have the same: nothing for the first.

        Removed shops and earlier prefixes count, too: what was sent under them is still there.
        """
        taken = self._shared.store.connections.prefixes(shop)
        return next(p for p in ("", *(f"{n}-" for n in range(2, 1000))) if p not in taken)

    def proposed(self, change: Sharing) -> Rules:
        """The rules after a change; raises BadData where it cannot be."""
        for connection in (change.shop, change.other):
            self._shared.existing(connection)
        match change:
            case Share():
                rules = self._of_preset(change)
            case ShareModules():
                rules = self._of_modules(change)
            case ShareLike():
                rules = self._of_choices(change)
        if self._shared.existing(change.other).row.kind != "vtiger" or isinstance(change, ShareLike):
            self._check_neighbours(self._shared.rules, rules, change.shop, change.other)
        return rules

    def share(self, change: Sharing) -> None:
        """Share in another way. What was agreed before is not rewritten: it counts from the next change on (E20).

        Unless ``today``: what a follower changed by itself, and leads now, then counts, too.
        """
        before, rules = self._shared.rules, self.proposed(change)
        places.check_entered(self._shared.existing(change.other).row.options)
        shop = self._shared.existing(change.shop)
        by_route = self._shared.existing(change.other).row.kind == "vtiger"
        if "orders_from" not in shop.row.options and not by_route:
            # What was ordered before the two were joined is baseline, unless a person sets the date back (rule 3).
            options = {**shop.row.options, "orders_from": str(self._shared.now_at(change.shop))}
            options["order_prefix"] = options.get("order_prefix") or self._free_prefix(change.shop)
            self._shared.store.connections.options(shop.row.id, options)
            shop.row = replace(shop.row, options=options)
        with self._shared.store.database.transaction():
            self._shared.store.connections.share(rules)
            if by_route and not isinstance(change, ShareLike):
                for number in (change.shop, *self._other_shops(change)):
                    routes = self._orders_of(replace(change, shop=number))
                    self._take_routes(routes, frozenset({number, change.other}))
        self._shared.rules = load_rules()
        if not change.today:
            self._forget_own_edits(before, self._shared.rules, (change.shop, change.other))
        self._shared.connections_changed = self._shared.changed = True

    def _of_preset(self, command: Share) -> Rules:
        preset = preset_named(command.preset)
        if preset is None:
            raise BadData(f"There is no preset “{command.preset}”.", "Choose one of the list.")
        shop, other = self._shared.existing(command.shop), self._shared.existing(command.other)
        if shop.row.kind != "woocommerce" or other.row.kind != preset.partner:
            raise BadData(
                f"“{preset.title}” joins a shop with {SYSTEMS[preset.partner].title}.", "Choose other connections."
            )
        if preset.ways:
            return preset.for_all(command.shop, command.other, self._shared.rules)
        return preset.rules(command.shop, command.other, self._shared.rules)

    def _of_modules(self, command: ShareModules) -> Rules:
        shop, other = self._shared.existing(command.shop), self._shared.existing(command.other)
        if shop.row.kind != "woocommerce" or other.row.kind != "vtiger":
            raise BadData("This joins a shop with Vtiger.", "Choose other connections.")
        rules = of_ways(_ways(command)).for_all(command.shop, command.other, self._shared.rules)
        pairs = (pair.settled_by(command.conflicts) if pair.other == command.other else pair for pair in rules.pairs)
        return replace(rules, pairs=tuple(pairs))

    def _other_shops(self, change: Share | ShareModules) -> list[int]:
        return [s for s in self._shared.rules.partners(change.other) if s != change.shop and s in self._shared.lines]

    def _orders_of(self, change: Share | ShareModules) -> list[Route]:
        """The routes that orders take between a shop and Vtiger. What follows of an order is its status."""
        shop, other = change.shop, change.other
        if isinstance(change, Share):
            way, since, seconds, tells = orders_way(change.preset), None, DEFAULT_SECONDS, False
        else:
            way = _ways(change).get(Kind.ORDER, Way.OFF)
            since, seconds, tells = change.orders_from, change.seconds, change.tells_customer
        there_from, back_from = (
            since if since is not None else self._shared.now_at(source) for source in (shop, other)
        )
        there = Route(shop, other, there_from, Follow.AUTOMATIC, tells_customer=True, seconds=seconds)
        back = Route(other, shop, back_from, Follow.AUTOMATIC, tells_customer=tells, seconds=seconds)
        return [*([there] if way in (Way.THERE, Way.BOTH) else []), *([back] if way in (Way.BACK, Way.BOTH) else [])]

    def _of_choices(self, command: ShareLike) -> Rules:
        try:
            wanted = {Group(group): Decides(who) for group, who in command.groups}
            return chosen(self._shared.rules, command.shop, command.other, wanted)
        except ValueError as error:
            raise BadData("This cannot be shared like that.", "Choose one of the list.", str(error)) from None

    def _check_neighbours(self, before: Rules, rules: Rules, shop: int, other: int) -> None:
        """Raises BadData where it would change what another shop shares with the same account."""
        shops = [s for s in before.partners(other) if s != shop and s in self._shared.lines]
        if not shops or (before.are_joined(shop, other) and len(before.partners(other)) == 1):
            return
        for kind in Kind:
            for group in dict.fromkeys(field_groups(kind).values()):
                had, has = before.rank(kind, group, other), rules.rank(kind, group, other)
                if had != has:
                    names = " and ".join(f"“{self._shared.lines[s].row.name}”" for s in shops)
                    share = "share" if len(shops) > 1 else "shares"
                    raise BadData(
                        f"{names} {share} with “{self._shared.lines[other].row.name}” in another way.",
                        "Shops that share one account share it in the same way: choose the same preset, and the same "
                        "under Advanced.",
                        f"{kind} {group}: {had} becomes {has}",
                    )

    def _forget_own_edits(self, before: Rules, after: Rules, pair: tuple[int, int]) -> None:
        """What was a follower's own edit until now is no edit of a leader afterwards (E20)."""
        for kind in Kind:
            for connection in pair:
                fields = {
                    name
                    for name, group in field_groups(kind).items()
                    if after.leads(kind, group, connection) and not before.leads(kind, group, connection)
                }
                self._shared.store.observations.forgive(connection, kind, frozenset(fields))


def _ways(command: ShareModules) -> Mapping[Kind, Way]:
    try:
        return {Kind(kind): Way(way) for kind, way in command.modules}
    except ValueError as error:
        raise BadData("This cannot be shared like that.", "Choose one of the list.", str(error)) from None


def _keys_after(examination: Examination, *, practice: bool) -> KeyState:
    if isinstance(examination.problem, SecretUnavailable):
        return key_state(examination.problem)
    return KeyState.IN_MEMORY if practice else KeyState.AVAILABLE


def _system(kind: str) -> System:
    system = SYSTEMS.get(kind)
    if system is None:
        raise BadData(f"“{kind}” is no kind of connection.", f"Choose one of: {', '.join(SYSTEMS)}.")
    return system


def _connected_as(twin: ConnectionRow) -> BadData:
    return BadData(f"This is already connected as “{twin.name}”.", "Use that one, or remove it first.")


def _check_moves(text: str) -> None:
    try:
        moves_of(text)
    except ValueError as error:
        raise BadData(
            f"“{error}” says nothing about a status of orders.",
            f"Write STATUS=WHAT,WHAT with {', '.join(MAY_BE_SET)}; nothing behind = where the status is to stay.",
        ) from None


def _check_secret(system: System, secret: tuple[str, ...]) -> None:
    if len(secret) != len(system.secret_names) or not all(secret):
        raise BadData("A key is missing.", f"Enter: {', '.join(system.secret_names)}.")


def _met_before(
    system: System, account: Account, found: Examination, earlier: tuple[tuple[int, str, Known], ...]
) -> int | None:
    """The removed connection to this very site: by its name and by its oldest records, for names are given again."""
    for connection, home, known in earlier:
        if found.site in (known.site, home):
            if not known.samples:
                return connection  # an account's number is never given again
            again = system.examine(account, replace(known, must_match=True), lambda _: None)
            return connection if again.is_good else None
    return None


def _nobody_asked(_: Any, error: Exception | None) -> None:
    """What could not be forgotten stays in the keyring under a name that nothing points to."""
    if error is not None and not isinstance(error, WcSyncError):
        raise error
