"""The copies along one route, for one operation: look which orders are due, ask what they need, send them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial

from wcsync_desktop.core.orders import LOOK_BACK_MS
from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.engine.copies import CopyPlanner, answers_from
from wcsync_desktop.engine.jobs import Caller, Drained, Steps, Turn, Wait, versions
from wcsync_desktop.engine.lines import Done
from wcsync_desktop.engine.reading import Reader
from wcsync_desktop.engine.store import Store

CHUNK = 100
"""Orders looked at in one transaction."""

_MOST_ROUNDS = 4
"""So often orders are planned in one operation: what one round sends, the next one finds arrived."""

_SAMPLES = 3
"""Copies by which it is noticed that the other shop has lost some."""


class CopyRun:
    """One operation's way along a route. ``keep`` keeps what a plan gives; ``began`` is when it began, by our clock."""

    def __init__(
        self,
        caller: Caller,
        store: Store,
        reader: Reader,
        planner: CopyPlanner,
        keep: Callable[[Callable[[], list[Finding]]], None],
        began: int,
    ) -> None:
        self._caller = caller
        self._store = store
        self._reader = reader
        self._planner = planner
        self._keep = keep
        self._began = began

    def doubt_lost(self) -> Generator[Wait, Done | None, None]:
        """Where the newest copies have vanished, a backup was restored there: all that may be lost are read again."""
        target, copies = self._planner.route.target, self._store.copies
        newest = copies.newest_copies(target, _SAMPLES)
        if newest:
            there = yield from self._caller.one(target, versions(Kind.ORDER, newest))
            missing = set(newest) - there.keys()
            if missing:
                copies.doubt(target, missing, self._caller.now() - LOOK_BACK_MS)

    def look(self) -> Steps:
        """Note what the orders that changed mean for the other shop; nothing is sent."""
        route, copies = self._planner.route, self._store.copies
        newest, after = copies.newest_change(route.source), 0
        while members := copies.changed(route, newest, after, CHUNK):
            with self._store.database.transaction():
                if not self._planner.is_open():
                    return
                self._planner.look(members)
            after = members[-1].id
            yield Turn()
        with self._store.database.transaction():
            copies.looked(route, newest)
        after = 0
        while members := copies.restless(route, after, CHUNK, waiting=True):
            with self._store.database.transaction():
                self._planner.look(members, anew=False)  # a hold time may be over
            after = members[-1].id
            yield Turn()

    def send(self, only: int, tell: Callable[[], None]) -> Steps:
        """Send what is due, of all orders or of the ``only`` one that a person means, until nothing more follows."""
        for _ in range(_MOST_ROUNDS):
            before, after = self._store.outbox.newest(), 0
            while members := self._waiting(only, after):
                yield from self._plan(members)
                after = members[-1].id
                yield Turn()
            tell()
            yield Drained()
            if self._store.outbox.newest() == before:
                return
            # What arrived is looked at once more; what waited for a product that was added now goes.

    def _waiting(self, only: int, after: int) -> list[MemberState]:
        if not self._planner.is_open():
            return []
        if only:
            return self._store.links.members((only,) if only > after else ())
        return self._store.copies.restless(self._planner.route, after, CHUNK)

    def _plan(self, members: Sequence[MemberState]) -> Steps:
        source, planner = self._planner.route.source, self._planner
        yield from self._reader.fetch(source, Kind.PRODUCT, planner.to_read(members))
        answers = answers_from((yield from self._caller.all(planner.questions(members))))
        # An order in the shop's trash comes in no list of changes (E14): those that go now are read once more.
        old = planner.ready(members, answers, self._began)
        if old:
            self._store.observations.doubt(old)
            yield from self._reader.reread(source, Kind.ORDER)
            members = self._store.links.members(member.id for member in members)
        self._keep(partial(planner.chunk, members, answers))
