"""Auto Sync: a shop's orders go into the stock book, the stock book's balances go to the shop (EC-1, EC-2, E11).

The order of things is the point. The shop's quantities are read first, then its orders are taken in, then a balance is
reckoned; it is written only where the shop still holds what was read. So a sale that nobody has told us of yet makes
the write be refused instead of being undone, and the next round knows of it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.orders import Hold, OrderSettings, settings_from
from wcsync_desktop.core.records import Form, Kind, Product, shown
from wcsync_desktop.core.sub_orders import instead
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.outbox import SHOP_QUANTITY, Wish
from wcsync_desktop.database.stock_book import DueOffer
from wcsync_desktop.database.sub_orders import families
from wcsync_desktop.engine.jobs import Caller, Drained, Steps, Turn, Wait
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.reading import Reader
from wcsync_desktop.engine.shop_quantities import ShopQuantities
from wcsync_desktop.engine.store import Store

ROUNDS = 4
"""How often at most it is begun anew because the shop sold something meanwhile; then the next look goes on."""

CHUNK = 200
"""Orders, or balances, that are handled in one transaction."""

ReadOrders = Callable[[Line, OrderSettings], Generator[Wait, Done | None, tuple[OrderSettings, int]]]


@dataclass(frozen=True)
class AutoSync:
    """One operation with one shop.

    ``sweeps``: what no list of changes tells is looked at, too: what is gone (E14, E23).
    """

    operation: int
    caller: Caller
    store: Store
    shop: Line
    reader: Reader
    read_orders: ReadOrders
    keep: Callable[[Callable[[], list[Finding]]], None]
    tell: Callable[[str, int, int], None]
    sweeps: bool = False

    def run(self) -> Steps:
        """Take in what was sold, then send the balances that are due."""
        for _ in range(ROUNDS):
            yield from self.take_in()
            yield from self._send()
            yield Drained(answered=True)
            if not self.store.stock_book.count_due(self.shop.row.id):
                return  # else the shop sold something meanwhile

    def take_in(self) -> Generator[Turn | Wait | Drained, Done | None, int]:
        """Read the shop's quantities, then its orders, and take these in; gives how many moved something."""
        shop, book = self.shop.row.id, self.store.stock_book
        self.tell("reading", 0, 0)
        changes_only = frozenset() if self.sweeps else frozenset({shop})
        yield from self.reader.read({shop: ()}, Kind.PRODUCT, changes_only=changes_only)
        if self.sweeps:
            yield from self.reader.verify_missing(shop, Kind.PRODUCT, vacate=False)
            self.store.observations.doubt(book.open_orders(shop))
        yield from self.reader.reread(shop, Kind.PRODUCT)
        since = book.since(shop)
        if since is None:
            return 0
        settings, _ = yield from self.read_orders(self.shop, settings_from(self.shop.row.options, since))
        yield from self.reader.reread(shop, Kind.ORDER)
        yield from self._match()
        yield from self.reader.reread(shop, Kind.PRODUCT)
        yield from self._match()
        moved = 0
        while True:
            change, orders = book.changed_orders(shop, CHUNK)
            if not orders:
                return moved
            with self.store.database.transaction():
                around = families(shop, None, ((order.id, order.native_id or "") for order in orders))
                others = {i for i, family in around.items() if instead(family, settings.level) is not None}
                for order in orders:
                    is_first = order.id in others and order.hold != Hold.AT_ONCE
                    moved += book.take_order(
                        order, settings, self.shop.row.name, self.caller.now(), is_counted_elsewhere=is_first
                    )
                book.orders_looked_at(shop, change)
            yield Turn()

    def _match(self) -> Generator[Turn, Done | None, None]:
        """Find the items of products that are new or were changed, a little at a time."""
        shop, book = self.shop.row.id, self.store.stock_book
        keys, newest = book.to_match(shop)
        for start in range(0, len(keys), 5 * CHUNK):
            with self.store.database.transaction():
                book.match(shop, keys[start : start + 5 * CHUNK])
            self.tell("comparing", start, len(keys))
            yield Turn()
        with self.store.database.transaction():
            book.matched(shop, newest)

    def _send(self) -> Steps:
        after = 0
        while True:
            offers = self.store.stock_book.due(self.shop.row.id, after, CHUNK)
            if not offers:
                return
            self.keep(partial(self._plan, offers))
            after = offers[-1].id
            self.tell("comparing", 0, 0)
            yield Turn()

    def _plan(self, offers: Sequence[DueOffer]) -> list[Finding]:
        """Write down what differs from what the shop holds (inside a transaction)."""
        findings, settled = [], []
        places = self.store.outbox.live_at(place_of(offer) for offer in offers)
        for offer in offers:
            live = places.get(place_of(offer))
            if live is not None and not self.store.outbox.drop(live, "Its quantity has changed meanwhile."):
                continue  # one is being sent this very moment; what is newer comes afterwards
            settled.append(offer.id)
            findings.append(self._one(offer))
        self.store.stock_book.settled(settled)
        return findings

    def _one(self, offer: DueOffer) -> Finding:
        member, pieces = offer.member, offer.balance.pieces
        record = member.seen
        found = Finding(self.shop.row.id, SHOP_QUANTITY, Found.SAME, member.title, member.key, "", (), member.id)
        if pieces is None:
            return replace(found, found=Found.SKIP, reason="The shop ships it from stores of its own.")
        if not isinstance(record, Product) or not member.is_there or record.status == "trash":
            return replace(found, found=Found.SKIP, reason="It is not in the shop any more.")
        if record.form not in (Form.SIMPLE, Form.VARIATION):
            return replace(found, found=Found.SKIP, reason="Only simple products and variations have a quantity.")
        quantities = ShopQuantities(self.store, self.shop, "the stock book")
        alone = quantities.left_alone(member, record, pieces, found)
        if alone is not None:
            return alone
        if record.stock is not None and record.stock.quantity == pieces:
            return found
        stock = quantities.asked(record, pieces)
        action = self.store.outbox.plan(
            Wish(
                self.operation,
                self.shop.row.id,
                Verb.SET_STOCK,
                SHOP_QUANTITY,
                None,
                member.id,
                0,
                Product(sku=member.key, form=Form.VARIATION if member.parent else None, stock=stock),
                member.title,
                place=place_of(offer),
            )
        )
        self.store.stock_book.pushed(action, offer, self.caller.now())
        before = shown(record.stock) if record.stock is not None else "not counted"
        return replace(found, found=Found.UPDATE, differences=(("quantity", before, shown(stock)),))


def place_of(offer: DueOffer) -> str:
    """Where at most one balance is on its way."""
    return f"balance:{offer.member.id}"
