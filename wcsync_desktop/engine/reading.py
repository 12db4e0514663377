"""Reading passes: pages of one kind of one connection become members; what a pass did not bring is verified."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from wcsync_desktop.connectors.base import HelperKey, Page
from wcsync_desktop.core.errors import ServerBroken, WcSyncError
from wcsync_desktop.core.orders import moment, order_settings
from wcsync_desktop.core.records import Kind, Observation
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.core.unreadable import Unreadable
from wcsync_desktop.database.observations import ObservationWriter, Pass
from wcsync_desktop.engine.jobs import Call, Caller, Single, Steps, Wait, getting
from wcsync_desktop.engine.lines import Done, Line

_RECOUNTS = 2
_PLURAL = {
    Kind.TAX: "taxes",
    Kind.COUPON: "coupons",
    Kind.CUSTOMER: "customers",
    Kind.PRODUCT: "products",
    Kind.ORDER: "orders",
}


def feed_of(kind: Kind) -> str:
    """The name of a kind's feed."""
    return kind.value


class Reader:
    """Passes of one operation. ``resume`` goes on with full passes that an interrupted run of it left half done."""

    def __init__(
        self,
        caller: Caller,
        lines: Mapping[int, Line],
        observations: ObservationWriter,
        rules: Rules,
        operation: int,
        *,
        resume: bool,
    ) -> None:
        self._caller = caller
        self._lines = lines
        self._operation = operation
        self._observations = observations
        self._rules = rules
        self._resume = resume
        self._otherwise: int | None = None
        self._anew = False
        self.doubts: dict[tuple[int, Kind], WcSyncError] = {}
        """Lists that could not be read to their end: what they brought counts, what they did not bring is not gone."""

    def read(
        self,
        connections: Mapping[int, tuple[HelperKey, ...]],
        kind: Kind,
        *,
        changes_only: frozenset[int],
        otherwise: int | None = None,
        anew: bool = False,
    ) -> Generator[Wait, Done | None, dict[int, Mapping[HelperKey, str]]]:
        """Read a kind of several connections at once, to the end.

        ``connections`` gives per connection the helpers worth knowing. Those of ``changes_only`` read only what changed
        since the last whole pass, where there was one and it is not ``anew``, or since ``otherwise`` (milliseconds
        UTC). Gives the known helpers.
        """
        self._otherwise, self._anew = otherwise, anew
        for _ in range(_RECOUNTS + 1):
            helpers, miscounted = yield from self._pass(connections, kind, changes_only)
            if not miscounted:
                return helpers
            # Records came or went while we read: rows may have slipped from page to page. Once more, from the start.
            connections = {c: connections[c] for c in miscounted}
            self._resume = False
        first = min(connections)
        name = self._lines[first].row.name
        raise ServerBroken(
            f"The list of {_PLURAL[kind]} of “{name}” does not fit what its head says of it.",
            "It was read three times. Try again; tell your host if it stays.",
        )

    def _pass(
        self, connections: Mapping[int, tuple[HelperKey, ...]], kind: Kind, changes_only: frozenset[int]
    ) -> Generator[Wait, Done | None, tuple[dict[int, Mapping[HelperKey, str]], list[int]]]:
        feed = feed_of(kind)
        helpers: dict[int, Mapping[HelperKey, str]] = {}
        passes: dict[int, Pass] = {}

        def begin(connection: int) -> Call:
            wanted = connections[connection]
            known = connection in changes_only and not self._anew
            since = self._observations.from_when(connection, feed) if known else None
            since = since if since is not None else self._otherwise
            if since is None:
                return lambda c: (c.begin(kind), c.known_helpers(kind, wanted), None, _ms(c.clock()))
            moment = datetime.fromtimestamp(since / 1000, UTC)
            return lambda c: (c.begin_changes(kind, moment), c.known_helpers(kind, wanted), since, _ms(c.clock()))

        begun = yield from self._caller.all({c: (c, begin(c)) for c in connections})
        ours = self._caller.now()
        began: dict[int, int] = {}
        calls: dict[Any, tuple[int, Call]] = {}
        resumed: set[int] = set()
        slipped: set[int] = set()
        for connection in connections:
            self.doubts.pop((connection, kind), None)
        for connection, (positions, known, since, theirs) in begun.items():
            began[connection] = theirs if theirs is not None else ours
            helpers[connection] = known
            left = None
            if since is None and self._resume:
                left = self._observations.unfinished_pass(connection, feed, self._operation)
            if left is not None:
                resumed.add(connection)
            state = left or self._observations.start_pass(connection, feed, self._operation, positions, since)
            passes[connection] = state
            calls |= {(connection, p): (connection, _reading(kind, p)) for p in state.waiting}

        def store(tag: Any, page: Page, asked: int) -> Mapping[Any, tuple[int, Call]]:
            connection, position = tag
            old = passes[connection]
            if page.slipped:
                slipped.add(connection)
            if page.doubt is not None:
                self.doubts[connection, kind] = page.doubt
            state = Pass(
                old.generation,
                (*(p for p in old.waiting if p != position), *page.following),
                old.since,
                old.expected + (page.total or 0),
                old.counted + page.counted,
            )
            passes[connection] = state
            self._observations.store_page(
                connection,
                kind,
                feed,
                self._operation,
                state,
                page.observations,
                began=asked,
                newest=_ms(page.newest),
                shared=self._rules.shared_fields(kind, connection),
                unreadable=self._concerning(connection, kind, page.unreadable),
            )
            return {(connection, p): (connection, _reading(kind, p)) for p in page.following}

        def smaller(tag: Any) -> Mapping[Any, tuple[int, Call]]:
            connection, position = tag
            parts = self._lines[connection].mapping.smaller(position)
            if parts:
                old = passes[connection]
                rest = (p for p in old.waiting if p != position)
                passes[connection] = replace(old, waiting=(*rest, *parts))
            return {(connection, p): (connection, _reading(kind, p)) for p in parts}

        yield from self._caller.stream(calls, store, smaller)
        miscounted = []
        for connection, state in passes.items():
            if connection in slipped or (state.counted != state.expected and state.expected):
                miscounted.append(connection)
            else:
                whole = connection not in resumed and (connection, kind) not in self.doubts
                self._observations.finish_pass(
                    connection,
                    feed,
                    self._operation,
                    began=began[connection],
                    moves=whole,
                    everything=state.since is None,
                )
        return helpers, miscounted

    def _concerning(
        self, connection: int, kind: Kind, found: Iterable[Unreadable]
    ) -> Generator[Unreadable, None, None]:
        """What cannot be read, where an order from before the start, which is left alone, concerns nobody."""
        settings = order_settings(self._lines[connection].row.options) if kind is Kind.ORDER else None
        for row in found:
            changed = moment(row.version)
            is_old = settings is not None and changed is not None and changed < settings.starts_at
            yield replace(row, concerns=False) if is_old else row

    def verify_missing(self, connection: int, kind: Kind, *, vacate: bool) -> Generator[Wait, Done | None, int]:
        """Read by id what a complete pass did not bring; gives how many are really gone (E14).

        ``vacate``: the receiving side lost them, so they are owed there again.
        """
        if (connection, kind) in self.doubts:
            return 0  # what a list leaves out says nothing
        generation = self._observations.generation(connection, feed_of(kind), self._operation)
        missing = self._observations.unseen(connection, kind, generation)
        gone = 0

        def verify(tag: Any, found: Single, began: int) -> Mapping[Any, tuple[int, Call]]:
            nonlocal gone
            member = int(tag)
            if found is not None:
                self._keep(connection, kind, found, began)
                return {}
            gone += 1
            if vacate:
                self._observations.vacate(member)
            else:
                self._observations.mark_gone(member)
            return {}

        calls = {member: (connection, getting(kind, native, parent)) for member, native, parent in missing}
        yield from self._caller.stream(calls, verify)
        return gone

    def fetch(self, connection: int, kind: Kind, ids: Iterable[str]) -> Generator[Wait, Done | None, None]:
        """Read records by id that something else speaks of and that no pass has brought."""
        began = self._caller.now()
        found: dict[str, Single] = yield from self._caller.all({i: (connection, getting(kind, i)) for i in ids})
        there = [one for one in found.values() if isinstance(one, Observation)]
        shared = self._rules.shared_fields(kind, connection)
        self._observations.store_found(connection, kind, there, began=began, shared=shared)
        for one in self._concerning(connection, kind, (o for o in found.values() if isinstance(o, Unreadable))):
            self._observations.set_aside(connection, kind, one, began=began)

    def reread(self, connection: int, kind: Kind) -> Generator[Wait, Done | None, None]:
        """Read again what was read too early (E4)."""
        marked = self._observations.to_reread(connection, kind)

        def store(tag: Any, found: Single, began: int) -> Mapping[Any, tuple[int, Call]]:
            if found is None:
                self._observations.mark_gone(int(tag), began)
            else:
                self._keep(connection, kind, found, began)
            return {}

        calls = {member: (connection, getting(kind, native, parent)) for member, native, parent in marked}
        yield from self._caller.stream(calls, store)

    def keep(self, connection: int, kind: Kind, page: Page, began: int) -> frozenset[str]:
        """Keep records that were read by id in one page; gives the ids of those that are there."""
        shared = self._rules.shared_fields(kind, connection)
        self._observations.store_found(connection, kind, page.observations, began=began, shared=shared)
        for one in self._concerning(connection, kind, page.unreadable):
            self._observations.set_aside(connection, kind, one, began=began)
        return frozenset([o.native_id for o in page.observations] + [u.native_id for u in page.unreadable])

    def try_again(self, connection: int, kind: Kind, wanted: Iterable[tuple[str, str | None]]) -> Steps:
        """Read once more by id what could not be read: (native id, parent)."""

        def store(tag: Any, found: Single, began: int) -> Mapping[Any, tuple[int, Call]]:
            if found is None:
                self._observations.no_longer_there(connection, kind, str(tag))
            elif isinstance(found, Unreadable):
                self._keep(connection, kind, found, began)
            else:
                shared = self._rules.shared_fields(kind, connection)
                self._observations.store_found(connection, kind, (found,), began=began, shared=shared)
            return {}

        calls = {native: (connection, getting(kind, native, parent)) for native, parent in wanted}
        yield from self._caller.stream(calls, store)

    def _keep(self, connection: int, kind: Kind, found: Observation | Unreadable, began: int) -> None:
        """A record that was read by itself, or that it cannot be read."""
        if isinstance(found, Unreadable):
            for one in self._concerning(connection, kind, (found,)):
                self._observations.set_aside(connection, kind, one, began=began)
            return
        shared = self._rules.shared_fields(kind, connection)
        self._observations.store_single(connection, kind, found, began=began, shared=shared)


def _reading(kind: Kind, position: str) -> Call:
    return lambda connector: connector.read(kind, position)


def _ms(moment: datetime | None) -> int | None:
    return int(moment.timestamp() * 1000) if moment is not None else None
