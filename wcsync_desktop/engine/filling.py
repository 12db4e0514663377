"""Filling the stock book from what a shop or another system has: a list for a person to look at (rule 22)."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from wcsync_desktop.core.balance import NOTHING
from wcsync_desktop.core.errors import NotReady
from wcsync_desktop.core.intake import Judged, KnownItem, Verdict, waits_because
from wcsync_desktop.core.ledger import Event
from wcsync_desktop.core.matching import left_out, normal_sku
from wcsync_desktop.core.records import Counting, Kind, Product
from wcsync_desktop.core.stock import Level
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.engine.auto_sync import CHUNK, ROUNDS, AutoSync
from wcsync_desktop.engine.feed import Feed
from wcsync_desktop.engine.jobs import Caller, Steps, Turn
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.store import Store


@dataclass(frozen=True)
class Promised:
    """What a shop's open orders took: by item, and by the product's id in the shop where the item is still unknown."""

    by_item: Mapping[int, Decimal] = field(default_factory=dict)
    by_product: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True)
class Filling:
    """One operation with one shop, or with one system that keeps stock."""

    operation: int
    caller: Caller
    store: Store
    source: Line
    warehouse: int

    def from_shop(self, look: AutoSync) -> Steps:
        """Its quantities, read at a moment when none of its orders was on the way.

        The shop has taken off already what its open orders promise; that lies on the shelf all the same.
        """
        shop = self.source.row.id
        for _ in range(ROUNDS + 1):
            before = self.store.observations.order_changes(shop)
            yield from look.take_in()
            if self.store.observations.order_changes(shop) == before:
                break  # the quantities were read between two looks at the orders, and nothing was sold meanwhile
        else:
            raise NotReady("The shop sells without a pause, so that its quantities cannot be read.", "Try again later.")
        book = self.store.stock_book
        yield from self._keep({}, Promised(book.promised_by(shop), book.promised_unknown(shop)), before)

    def from_system(self, feed: Feed, *, follows: bool) -> Steps:
        """What its stock list says may be sold. ``follows``: it counts at once, where nothing of it needs a person."""
        levels = yield from feed.read_levels(None)
        if follows:
            yield from self._take(levels)
        else:
            yield from self._keep(levels, Promised())

    def _take(self, levels: Mapping[str, Level]) -> Steps:
        mark = self.store.stock_book.newest()
        found = yield from self._list(levels, Promised())
        changes, fresh = (sum(j.found is verdict for j in found) for verdict in (Verdict.CHANGE, Verdict.NEW))
        if not changes + fresh:
            return
        store, now, name = self.store, self.caller.now(), self.source.row.name
        reason = waits_because(found, len(found))
        if store.intakes.is_empty(self.warehouse):
            reason = "It is the first list: look whether it is what you expect."
        if reason and store.intakes.waits(name, changes, fresh):
            return  # a person may be looking at it just now
        with store.database.transaction():
            intake = store.intakes.keep(name, Event.FOLLOWED, self.warehouse, found, now, reason=reason, mark=mark)
            if not reason:
                store.intakes.take(intake, now, name, without_problems=False)

    def _keep(self, levels: Mapping[str, Level], promised: Promised, change: int = 0) -> Steps:
        """Keep the list, for a person to look at; it tells how things are at this moment."""
        mark, now = self.store.stock_book.newest(), self.caller.now()
        found = yield from self._list(levels, promised)
        self.store.intakes.keep(
            self.source.row.name,
            Event.STARTING,
            self.warehouse,
            found,
            now,
            operation=self.operation,
            connection=self.source.row.id,
            mark=mark,
            change=change,
        )

    def _list(self, levels: Mapping[str, Level], promised: Promised) -> Generator[Turn, Done | None, list[Judged]]:
        known = self.store.intakes.known(self.warehouse)
        found: list[Judged] = []
        after = 0
        while True:
            members = self.store.links.live_after(self.source.row.id, Kind.PRODUCT, after, CHUNK)
            if not members:
                return found
            keys = [m.match_key for m in members if m.match_key is not None]
            twins = self.store.links.key_counts(self.source.row.id, Kind.PRODUCT, keys)
            found += self._judged(members, twins, known, levels, promised, len(found))
            after = members[-1].id
            yield Turn()

    def _judged(
        self,
        members: Sequence[MemberState],
        twins: Mapping[str, int],
        known: Mapping[str, KnownItem],
        levels: Mapping[str, Level],
        promised: Promised,
        so_far: int,
    ) -> Iterable[Judged]:
        for line, member in enumerate(members, so_far + 1):
            product = member.seen
            if not isinstance(product, Product) or member.native_id is None:
                continue
            level = levels.get(member.native_id)
            there = level.available if level is not None else None
            if self.source.row.kind == "woocommerce":
                there = product.stock.quantity if product.stock is not None else None
            item = known.get(normal_sku(product.sku or ""))
            if there is not None:
                by_item, by_product = promised.by_item, promised.by_product
                there += (
                    by_item.get(item.id, NOTHING) if item is not None else by_product.get(member.native_id, NOTHING)
                )
            why = self._aside(product, there, twins.get(member.match_key or "", 0), item)
            if why:
                yield Judged(line, Verdict.LEFT_OUT, product.sku or "", member.title, problem=why)
                continue
            before = item.on_hand if item is not None else NOTHING
            quantity = there or NOTHING
            verdict = Verdict.NEW if item is None else Verdict.SAME if quantity == before else Verdict.CHANGE
            sku, barcode = product.sku or "", product.barcode or ""
            number = item.id if item is not None else None
            yield Judged(line, verdict, sku, member.title, barcode, "", "", number, before, quantity)

    def _aside(self, product: Product, there: Decimal | None, same: int, item: KnownItem | None) -> str:
        name = self.source.row.name
        aside = left_out(product)
        if aside is not None:
            return aside.reason
        if not product.sku:
            return "It has no SKU."
        if same > 1:
            return f"Several products of {name} have this SKU. Pick one in the SKU doctor."
        if there is None and product.counting is Counting.PARENT:
            return f"In {name} it shares one quantity with the other variations of its product. Enter its own by hand."
        if there is None and product.counting is Counting.OWN:
            return f"{name} counts its stock and has no figure of it. Enter one there, or count it by hand."
        if there is None:
            return f"{name} does not count its stock."
        if there < 0:
            return f"{name} shows {there}: more is sold than there is. Count it by hand."
        if item is not None and item.is_kit:
            return "It is a kit and lies nowhere itself."
        return ""
