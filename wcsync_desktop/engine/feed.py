"""What a leader of stock and order status tells: its queue of changes, and sweeps that need no queue (E12, E14, E23).

Entries are hints: the records are read again and stored, then the entry is acknowledged. So entries may come late,
twice, out of order, or be eaten by someone else; the next sweep finds what they would have told.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any

from wcsync_desktop.connectors.base import Hint, Levels
from wcsync_desktop.core.errors import PlacesContradict, Rejected
from wcsync_desktop.core.places import QUANTITIES_AT
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.core.stock import Level
from wcsync_desktop.core.unreadable import Unreadable
from wcsync_desktop.engine.jobs import Call, Caller, Single, Steps, Wait, getting
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.store import Store

log = logging.getLogger(__name__)

MOST_ROUNDS = 50
"""Looks at a queue in one operation; one that never ends is left for the next."""

_ONE_BY_ONE = 300
"""Records that are read by id; where more have changed, the whole kind costs less."""


class Feed:
    """The feed of one connection, read for one operation."""

    def __init__(
        self,
        caller: Caller,
        store: Store,
        rules: Rules,
        line: Line,
        now: Callable[[], int],
        read_all: Callable[[Kind], Steps],
    ) -> None:
        self._caller = caller
        self._store = store
        self._rules = rules
        self._line = line
        self._now = now
        self._read_all = read_all

    def take_in(self) -> Steps:
        """Read the queue until it is empty; what it speaks of is stored before its entries are taken out."""
        for _ in range(MOST_ROUNDS):
            try:
                hints: tuple[Hint, ...] = yield from self._caller.one(self._line.row.id, lambda c: c.updates())
            except Rejected as refusal:
                # Orders go on without it, and the next sweep finds what the queue would have told.
                log.info("The queue of %s cannot be read: %s", self._line.row.name, refusal.details)
                return
            if not hints:
                return
            products = [h for h in hints if h.kind is Kind.PRODUCT and not h.is_stock]
            yield from self._read_again(Kind.PRODUCT, products)
            yield from self._read_again(Kind.ORDER, [h for h in hints if h.kind is Kind.ORDER])
            stocked = [h for h in hints if h.is_stock]
            try:
                yield from self.read_levels((*_ids(stocked), *self._by_key(Kind.PRODUCT, stocked)))
            except PlacesContradict:
                self.forget_levels()  # told where quantities are written; orders go on meanwhile
            yield from self._caller.all({h.id: (self._line.row.id, _acknowledging(h.id)) for h in hints})

    # --- records ------------------------------------------------------------------------------------------------

    def _read_again(self, kind: Kind, hints: list[Hint]) -> Steps:
        wanted = dict.fromkeys(_ids(hints))
        if kind is Kind.ORDER:
            # A sales order that a person split off is not ours to read; the one we know tells for all of them.
            known = self._store.observations.by_native(self._line.row.id, kind, wanted)
            strange = [h for h in hints if not known.keys() & set(h.native_ids)]
            wanted = dict.fromkeys((*known, *self._by_key(kind, strange)))
        if len(wanted) > _ONE_BY_ONE and kind is Kind.PRODUCT:
            yield from self._read_all(kind)
            return
        yield from self.read_records(kind, tuple(wanted))

    def read_records(self, kind: Kind, natives: tuple[str, ...]) -> Steps:
        """Read records by id: found ones are stored, missing ones are gone."""
        connection, observations = self._line.row.id, self._store.observations

        def keep(tag: Any, found: Single, began: int) -> Mapping[Any, tuple[int, Call]]:
            if isinstance(found, Unreadable):
                observations.set_aside(connection, kind, found, began=began)
            elif found is not None:
                shared = self._rules.shared_fields(kind, connection)
                observations.store_found(connection, kind, (found,), began=began, shared=shared)
            else:
                for member in observations.by_native(connection, kind, (str(tag),)).values():
                    observations.mark_gone(member, began)
            return {}

        yield from self._caller.stream({n: (connection, getting(kind, n)) for n in natives}, keep)

    def _by_key(self, kind: Kind, hints: Iterable[Hint]) -> tuple[str, ...]:
        """Ids of the records that entries name by key."""
        keys = [key for hint in hints for key in hint.keys]
        return self._store.observations.natives_by_key(self._line.row.id, kind, keys)

    def forget_levels(self) -> None:
        """What the stock list said of the places is not true any more: it is read anew once it can be."""
        self._store.stock.forget_levels(self._line.row.id)

    # --- quantities ---------------------------------------------------------------------------------------------

    def read_levels(self, products: tuple[str, ...] | None) -> Generator[Wait, Done | None, Mapping[str, Level]]:
        """Read the stock list for these products, or the whole of it; keep what it says, and give it.

        Raises PlacesContradict.
        """
        if products is not None and not products:
            return {}
        wanted = None if products is None or len(products) > _ONE_BY_ONE else tuple(dict.fromkeys(products))
        began = self._now()
        location = self._line.row.options.get(QUANTITIES_AT, "")
        found: Levels = yield from self._caller.one(self._line.row.id, lambda c: c.levels(location, wanted))
        # What was asked for and is not in the list is not known, and need not be asked for again.
        unknown = (*(wanted or ()), *(row.native_id for row in found.unreadable))
        told = {**dict.fromkeys(unknown, Level(None)), **found.known}
        self._store.stock.store_levels(self._line.row.id, told, began=began)
        self._store.unreadable.of_stock_list(self._line.row.id, found.known, found.unreadable, began=began)
        return found.known


def _ids(hints: Iterable[Hint]) -> tuple[str, ...]:
    return tuple(native for hint in hints for native in hint.native_ids)


def _acknowledging(hint: str) -> Call:
    return lambda connector: connector.acknowledge(hint)
