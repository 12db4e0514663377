"""The balances of items in shops, from what lies on the shelves and how each shop sells them (EC-7, EC-9, EC-11)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from wcsync_desktop.core.balance import NOTHING, Balance, Component, Shelf, Terms, balance, kit_balance
from wcsync_desktop.core.ledger import FOUND_AGAIN
from wcsync_desktop.core.money import plain
from wcsync_desktop.database import schema
from wcsync_desktop.database.statements import among, update


@dataclass(frozen=True, slots=True)
class Held:
    """What the stock book has of an item over all warehouses, and what of it is promised."""

    on_hand: Decimal = NOTHING
    committed: Decimal = NOTHING


@dataclass(frozen=True, slots=True)
class SellerTerms:
    """What holds for everything that a shop sells: its own warehouse, and whether it ships from stores of its own."""

    only_from: str = ""
    ships_itself: bool = False


class Balances:
    """What is needed to reckon the balances of some items, read at once. Kits bring their parts along."""

    def __init__(self, items: Iterable[int]) -> None:
        wanted = set(items)
        self._parts: dict[int, list[tuple[int, Decimal]]] = {}
        for part in among(schema.Part, "kit", wanted):
            self._parts.setdefault(part.kit_id, []).append((part.component_id, Decimal(str(part.each))))
        every = wanted | {component for parts in self._parts.values() for component, _ in parts}
        self._items = {row.id: row for row in among(schema.Item, "id", every)}
        self._warehouses = {row.id: row for row in warehouses()}
        self._shelves: dict[int, list[Shelf]] = {item: [] for item in every}
        for row in among(schema.Shelf, "item", every):
            self._shelves[row.item_id].append(self._shelf(row))
        self._offers = {(row.item_id, row.shop_id): row for row in among(schema.Offer, "item", every)}
        self._sellers = sellers()

    def _shelf(self, row: schema.Shelf) -> Shelf:
        warehouse = self._warehouses[row.warehouse_id]
        return Shelf(
            str(warehouse.name), Decimal(str(row.on_hand)), Decimal(str(row.committed)), bool(warehouse.counts)
        )

    @property
    def shops(self) -> tuple[int, ...]:
        """Shops whose quantities the stock book keeps."""
        return tuple(self._sellers)

    def shelves(self, item: int) -> Sequence[Shelf]:
        """What lies where of an item."""
        return self._shelves.get(item, ())

    def held(self, item: int) -> Held:
        """What there is of an item in all."""
        found = self.shelves(item)
        return Held(sum((s.on_hand for s in found), NOTHING), sum((s.committed for s in found), NOTHING))

    def on_hand(self, item: int, shop: int) -> Decimal:
        """What there is of an item before anything is taken off; of a kit, how many can be put together."""
        steps = self.of(item, shop).steps
        return steps[0].pieces if self._items[item].is_kit and steps else self.held(item).on_hand

    def terms(self, item: int, shop: int) -> Terms:
        """How a shop sells an item: its own terms, else those of the item."""
        offer, seller = self._offers.get((item, shop)), self._sellers.get(shop, SellerTerms())
        kept = Decimal(str(self._items[item].keep_back))
        terms = Terms(seller.only_from, kept, ships_itself=seller.ships_itself)
        if offer is None:
            return terms
        return replace(
            terms,
            keep_back=kept if offer.keep_back is None else Decimal(str(offer.keep_back)),
            at_most=None if offer.at_most is None else Decimal(str(offer.at_most)),
            always=bool(offer.always),
        )

    def of(self, item: int, shop: int) -> Balance:
        """What a shop is told of an item, and why."""
        if not self._items[item].is_kit:
            return balance(self.shelves(item), self.terms(item, shop))
        components = [
            Component(str(self._items[c].sku), each, self.shelves(c), self.terms(c, shop))
            for c, each in self._parts.get(item, ())
        ]
        return kit_balance(components, self.terms(item, shop))


def warehouses() -> Sequence[schema.Warehouse]:
    """All warehouses in the order in which orders take from them."""
    return list(schema.Warehouse.select().order_by(schema.Warehouse.priority, schema.Warehouse.id))


def sellers() -> Mapping[int, SellerTerms]:
    """The shops whose quantities the stock book keeps."""
    names = {row.id: str(row.name) for row in schema.Warehouse.select()}
    return {
        row.shop_id: SellerTerms(names.get(row.warehouse_id or 0, ""), bool(row.ships_itself))
        for row in schema.Seller.select().order_by(schema.Seller.shop)
    }


def refresh(items: Iterable[int]) -> None:
    """Keep what shops should have of these items now, and which of them are oversold (inside a transaction)."""
    every = list(dict.fromkeys(items))
    for start in range(0, len(every), 500):
        part = every[start : start + 500]
        sold = {row.item_id for row in among(schema.Offer, "item", part)}
        sold |= {row.item_id for row in among(schema.Shelf, "item", part) if row.committed != "0"}
        chunk = [item for item in part if item in sold]
        if not chunk:
            continue  # nobody is told of it, and nothing of it is promised
        balances = Balances(chunk)
        for item in among(schema.Item, "id", chunk):
            held = balances.held(item.id)
            if bool(item.oversold) != (held.committed > held.on_hand):
                update(schema.Item, {"id": item.id}, oversold=held.committed > held.on_hand)
        for offer in among(schema.Offer, "item", chunk):
            if offer.shop_id in balances.shops:
                pieces = balances.of(offer.item_id, offer.shop_id).pieces
                _compare(offer, offer.shown, None if pieces is None else plain(pieces))


def came_back(member: int) -> None:
    """A shop's product is there again: it is told what it missed, where Auto Sync is on."""
    for offer in among(schema.Offer, "member", (member,)):
        if any(item.auto_sync for item in among(schema.Item, "id", (offer.item_id,))):
            update(schema.Offer, {"id": offer.id}, due=True, trigger=FOUND_AGAIN)


def saw(member: int, quantity: Decimal | None) -> None:
    """A shop's product was seen to have so many pieces; None where the shop does not count it."""
    for offer in among(schema.Offer, "member", (member,)):
        _compare(offer, None if quantity is None else plain(quantity), offer.balance)


def _compare(offer: schema.Offer, shown: str | None, balance: str | None) -> None:
    # What is not counted there is left alone, so it is no difference either (PRODUCT.md rule 28).
    differs = offer.member_id is not None and balance is not None and shown is not None and shown != balance
    if (offer.shown, offer.balance, bool(offer.differs)) != (shown, balance, differs):
        update(schema.Offer, {"id": offer.id}, shown=shown, balance=balance, differs=differs)
