"""The stock book's ledger: items, shelves, movements, and what orders have taken (EC-1, EC-11).

A movement is written together with what it changes: its shelf, its order's sale, and the mark of every shop that is to
be told. What is on a shelf is what its movements add up to; ``differences`` checks it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from peewee import fn

from wcsync_desktop.core.balance import NOTHING, Balance
from wcsync_desktop.core.balance import Shelf as Lies
from wcsync_desktop.core.book import KeepTerms
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.ledger import (
    FOUND_AGAIN,
    SYNC_NOW,
    TAKEN_BACK,
    TERMS_CHANGED,
    Event,
    Move,
    Pieces,
    Standing,
    event_of,
    standing,
    summed,
    wanted,
    warehouse_for,
)
from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.orders import DEFAULT_STATUSES, LEFT_ALONE, LOOK_BACK_MS, OrderSettings, first_seen
from wcsync_desktop.core.records import Kind, Order, Product
from wcsync_desktop.core.sales import OrderLine
from wcsync_desktop.database import removed_items
from wcsync_desktop.database.balances import Balances, refresh, warehouses
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.links import MemberState, member_state
from wcsync_desktop.database.observations import ENDED, moments
from wcsync_desktop.database.removed_items import RemovedItems
from wcsync_desktop.database.schema import (
    Item,
    Member,
    Movement,
    Offer,
    Part,
    Push,
    Sale,
    Seller,
    Shelf,
    Taken,
    Warehouse,
    rows,
)
from wcsync_desktop.database.statements import among, find, found_or_made, insert, insert_rows, one, update

FIRST_WAREHOUSE = "Main warehouse"

_MANY = 1000
"""Rows that are written by one statement."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who moved pieces, and what tells more about it."""

    event: Event
    at: int
    who: str = ""
    reference: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """Pieces of an item that came to a warehouse, or went."""

    item: int
    warehouse: int
    on_hand: Decimal


@dataclass(frozen=True, slots=True)
class DueOffer:
    """A balance that a shop is to be told, with its product there."""

    id: int
    item: int
    member: MemberState
    trigger: str
    balance: Balance
    on_hand: Decimal
    kept_back: Decimal


class StockBookWriter:
    """Every change of the stock book. All functions that move pieces are called inside transactions."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.woken: set[int] = set()
        """Shops that are to be told something; whoever begins it forgets them."""

    # --- warehouses and items -----------------------------------------------------------------------------------

    def main_warehouse(self) -> int:
        """The first warehouse by priority, made where there is none."""
        first = next(iter(warehouses()), None)
        return int(insert(Warehouse, name=FIRST_WAREHOUSE) if first is None else first.id)

    def followed(self, connection: int, name: str) -> int:
        """The warehouse that holds what another system says, made where there is none."""
        known = find(Warehouse, follows=connection)
        if known is not None:
            return int(known.id)
        while find(Warehouse, name=name) is not None:
            name += " "
        return insert(Warehouse, name=name, follows=connection, counts=False, priority=90)

    def item_of(self, sku: str) -> Item | None:
        """The item with this SKU."""
        return find(Item, key=normal_sku(sku)) if normal_sku(sku) else None

    def add_item(self, sku: str, name: str, barcode: str, now: int) -> int:
        """A new item that lies nowhere yet; shops that sell its SKU sell it from now on. Raises BadData."""
        sku = sku.strip()
        if not normal_sku(sku):
            raise BadData("A product of the stock book needs a SKU.", "Enter one; it is how shops find it.")
        known = self.item_of(sku)
        if known is not None and not known.archived:
            raise BadData(f"“{known.sku}” is in the stock book already.", "Look it up in the table.")
        if known is not None:
            update(Item, {"id": known.id}, sku=sku, name=name.strip(), barcode=barcode.strip(), archived=False)
            item = int(known.id)
        else:
            item = insert(
                Item, key=normal_sku(sku), sku=sku, name=name.strip(), barcode=barcode.strip(), created_at=now
            )
        self.match_items((item,))
        self.look_again()
        return item

    def edit_item(self, item: int, name: str, barcode: str, keep_back: Decimal, pinned: int | None) -> None:
        """Keep what a person entered of an item. Raises BadData."""
        _not_negative(keep_back, "What is kept back")
        row = self._item(item)
        values = {"name": name.strip(), "barcode": barcode.strip(), "keep_back": plain(keep_back), "pinned": pinned}
        update(Item, {"id": item}, **values)
        if str(row.keep_back) != plain(keep_back):
            self.mark((item,), TERMS_CHANGED)

    def remove_items(self, items: Iterable[int]) -> RemovedItems:
        """Take items out of the stock book; what they moved stays. Raises BadData for a part of a kit."""
        return removed_items.remove(items)

    def put_back(self, removed: RemovedItems) -> None:
        """Undo that. Raises BadData where one of them is in the stock book again."""
        self.mark(removed_items.put_back(removed), TERMS_CHANGED)

    def keep_kit(self, item: int, parts: Sequence[tuple[int, Decimal]]) -> None:
        """An item is put together of others from now on. Raises BadData."""
        row = self._item(item)
        held = Balances((item,)).held(item)
        if parts and (held.on_hand or held.committed):
            raise BadData(
                f"“{row.sku}” lies in a warehouse itself, so that it cannot be a kit.",
                "Adjust its quantity to 0 first, or make the kit under another SKU.",
            )
        if parts and among(Part, "component", (item,)):
            raise BadData(f"“{row.sku}” is a part of another kit.", "A kit cannot be a part of a kit.")
        for component, each in parts:
            other = self._item(component)
            if component == item or other.is_kit:
                raise BadData(f"“{other.sku}” is a kit itself.", "Choose what it is put together of.")
            if each <= 0:
                raise BadData(f"There must be more than 0 pieces of “{other.sku}” in the kit.", "Enter a number.")
        Part.delete().where(Part.kit == item).execute()
        for component, each in dict(parts).items():
            insert(Part, kit=item, component=component, each=plain(each))
        update(Item, {"id": item}, is_kit=bool(parts))
        self.mark((item,), TERMS_CHANGED)

    def keep_terms(self, terms: KeepTerms) -> None:
        """How a shop sells an item from now on. Raises BadData."""
        for value, name in ((terms.keep_back, "What is kept back"), (terms.at_most, "What is shown at most")):
            _not_negative(value or NOTHING, name)
        if terms.always and terms.at_most is None:
            raise BadData(
                "“Show just as many, whatever there is” needs a number.", "Enter how many pieces the shop shows."
            )
        self._item(terms.item)
        offer = found_or_made(Offer, item=terms.item, shop=terms.shop)
        reference = terms.reference.strip()
        if reference:
            same = (Offer.shop == terms.shop) & (Offer.reference != "") & (Offer.item != terms.item)
            others = (o for o in Offer.select().where(same) if normal_sku(str(o.reference)) == normal_sku(reference))
            for other in others:
                raise BadData(
                    f"“{one(Item, other.item_id).sku}” is already sold as “{reference}” there.", "Choose another SKU."
                )
        values = {
            "reference": reference,
            "keep_back": None if terms.keep_back is None else plain(terms.keep_back),
            "at_most": None if terms.at_most is None else plain(terms.at_most),
            "always": terms.always,
        }
        if reference != offer.reference:
            values["member"] = None
        update(Offer, {"id": offer.id}, **values)
        self.match_items((terms.item,))
        if any(getattr(offer, name) != value for name, value in values.items()):
            self.mark((terms.item,), TERMS_CHANGED, shop=terms.shop)

    def switch(self, items: Iterable[int], *, on: bool) -> tuple[int, ...]:
        """Turn Auto Sync on or off; nothing is sent by that (EC-6). Gives those that were switched."""
        switched = [row.id for row in among(Item, "id", items) if bool(row.auto_sync) != on and not row.archived]
        for item in switched:
            update(Item, {"id": item}, auto_sync=on)
            if not on:
                update(Offer, {"item": item}, due=False)
        return tuple(switched)

    def keep_warehouse(self, warehouse: int | None, name: str, *, counts: bool, priority: int) -> int:
        """Keep a warehouse; gives its id. Raises BadData."""
        name = name.strip()
        known = find(Warehouse, name=name)
        if not name or (known is not None and known.id != warehouse):
            raise BadData("A warehouse needs a name of its own.", "Enter another name.")
        if warehouse is None:
            return insert(Warehouse, name=name, counts=counts, priority=priority)
        before = one(Warehouse, warehouse)
        update(Warehouse, {"id": warehouse}, name=name, counts=counts, priority=priority)
        if bool(before.counts) != counts:
            self.mark((s.item_id for s in among(Shelf, "warehouse", (warehouse,))), TERMS_CHANGED)
        return warehouse

    @staticmethod
    def must_be_own(warehouse: int) -> None:
        """Raises BadData for a warehouse that holds what another system says: nothing else is written there."""
        for place in among(Warehouse, "id", (warehouse,)):
            if place.follows_id is not None:
                raise BadData(
                    f"“{place.name}” holds what that system says.", "Change it there, or choose another warehouse."
                )

    @staticmethod
    def followed_by(shop: int) -> int | None:
        """The system whose quantities are on hand for a shop; None where it offers what the stock book itself has."""
        seller = find(Seller, shop=shop)
        warehouse = one(Warehouse, seller.warehouse_id) if seller is not None and seller.warehouse_id else None
        return warehouse.follows_id if warehouse is not None else None

    def keep_seller(self, shop: int, warehouse: int | None, *, ships_itself: bool) -> None:
        """What holds for everything that a shop sells. Raises BadData."""
        if not update(Seller, {"shop": shop}, warehouse=warehouse, ships_itself=ships_itself):
            raise BadData("The stock book does not keep the quantities of this shop.", "Choose that first.")
        items = [item for (item,) in rows(Offer.select(Offer.item).where(Offer.shop == shop))]
        self.mark(items, TERMS_CHANGED, shop=shop)

    def adjust(self, item: int, warehouse: int, quantity: Decimal, reason: str, now: int, who: str) -> int:
        """So many pieces are on hand from now on; gives the movement. Raises BadData."""
        row = self._item(item)
        if row.is_kit:
            raise BadData(f"“{row.sku}” is a kit and lies nowhere itself.", "Adjust what it is put together of.")
        _not_negative(quantity, "The quantity")
        if not reason.strip():
            raise BadData("An adjustment needs a reason.", "Say why; it is shown with the movement.")
        shelf = find(Shelf, item=item, warehouse=warehouse)
        before = Decimal(str(shelf.on_hand)) if shelf is not None else NOTHING
        if quantity == before:
            raise BadData(f"There are {plain(quantity)} pieces already.", "Enter another quantity.")
        return self.move(
            item, warehouse, Move(quantity - before), Source(Event.ADJUSTED, now, who, note=reason.strip())
        )

    def _item(self, item: int) -> Item:
        row = next(iter(among(Item, "id", (item,))), None)
        if row is None or row.archived:
            raise BadData("This product is no longer in the stock book.", "Look at the table again.")
        return row

    # --- moving pieces ------------------------------------------------------------------------------------------

    def move(
        self,
        item: int,
        warehouse: int,
        move: Move,
        source: Source,
        *,
        sale: int | None = None,
        step: int = 0,
        undoes: int | None = None,
    ) -> int:
        """Write a movement and what follows from it; gives its number."""
        number = insert(
            Movement,
            item=item,
            warehouse=warehouse,
            on_hand=plain(move.on_hand),
            committed=plain(move.committed),
            event=source.event.value,
            at=source.at,
            who=source.who,
            reference=source.reference,
            note=source.note,
            sale=sale,
            step=step,
            undoes=undoes,
        )
        shelf = found_or_made(Shelf, item=item, warehouse=warehouse)
        update(
            Shelf,
            {"id": shelf.id},
            on_hand=plain(Decimal(str(shelf.on_hand)) + move.on_hand),
            committed=plain(Decimal(str(shelf.committed)) + move.committed),
        )
        self.mark((item,), source.event.value)
        return number

    def move_all(self, moves: Iterable[Moved], source: Source) -> int:
        """The same for very many at once; gives how many."""
        every = list(moves)
        shelves: dict[tuple[int, int], list[Decimal]] = {}
        for move in every:
            shelves.setdefault((move.item, move.warehouse), []).append(move.on_hand)
        names = ("item", "warehouse", "on_hand", "event", "at", "who", "reference", "note")
        told = (source.event.value, source.at, source.who, source.reference, source.note)
        insert_rows(Movement, names, ((m.item, m.warehouse, plain(m.on_hand), *told) for m in every))
        lying = {(s.item_id, s.warehouse_id): s for s in among(Shelf, "item", (item for item, _ in shelves))}
        new = []
        for (item, warehouse), pieces in shelves.items():
            shelf = lying.get((item, warehouse))
            if shelf is None:
                new.append((item, warehouse, plain(sum(pieces, NOTHING))))
            else:
                after = sum(pieces, Decimal(str(shelf.on_hand)))
                update(Shelf, {"id": shelf.id}, on_hand=plain(after))
        insert_rows(Shelf, ("item", "warehouse", "on_hand"), new)
        self.mark((item for item, _ in shelves), source.event.value)
        return len(every)

    def take_back(self, movement: int, now: int, who: str) -> None:
        """Undo what a person entered by a movement of its own. Raises BadData where that cannot be."""
        row = next(iter(among(Movement, "id", (movement,))), None)
        if row is None or row.sale_id is not None or Event(str(row.event)) not in TAKEN_BACK:
            raise BadData("This cannot be taken back.", "Adjust the quantity instead.")
        if one(Item, row.item_id).is_kit:
            raise BadData("It is a kit now and lies nowhere itself.", "Adjust its parts instead.")
        if find(Movement, undoes=movement) is not None:
            raise BadData("This was taken back already.", "Look at the list again.")
        opposite = Move(-Decimal(str(row.on_hand)), -Decimal(str(row.committed)))
        source = Source(Event.UNDONE, now, who, str(row.reference), str(row.note))
        self.move(row.item_id, row.warehouse_id, opposite, source, undoes=movement)

    def mark(self, items: Iterable[int], trigger: str, *, asked: bool = False, shop: int | None = None) -> int:
        """Their balances may be others now: shops are to be told, of kits with them, too; gives how many.

        Only of those with Auto Sync on, unless a person ``asked`` for it (EC-6).
        """
        changed = set(items)
        if not asked:
            changed |= {part.kit_id for part in among(Part, "component", changed)}
        told = [row.id for row in among(Item, "id", changed) if (asked or row.auto_sync) and not row.archived]
        known = {row.shop_id for row in Seller.select(Seller.shop)}
        number = 0
        if not asked:
            refresh(changed)
        for offer in among(Offer, "item", told):
            if offer.member_id is not None and offer.shop_id in known and shop in (None, offer.shop_id):
                update(Offer, {"id": offer.id}, due=True, trigger=trigger)
                self.woken.add(offer.shop_id)
                number += 1
        return number

    # --- orders -------------------------------------------------------------------------------------------------

    def changed_orders(self, shop: int, limit: int) -> tuple[int, list[MemberState]]:
        """Orders of a shop that changed since it was looked at, the earliest change first, and up to which change."""
        seller = find(Seller, shop=shop)
        if seller is None:
            return 0, []
        query = Member.select(Member.id, Member.changed).where(
            (Member.connection == shop)
            & (Member.kind == Kind.ORDER.value)
            & (Member.changed > seller.looked)
            & (Member.placed_at.is_null() | (Member.placed_at >= seller.since - 2 * LOOK_BACK_MS))
        )
        found = sorted(rows(query), key=lambda row: (row[1], row[0]))
        if len(found) > limit:
            # What changed at once is looked at together, so that the number tells where to go on.
            last = found[limit - 1][1]
            found = [row for row in found if row[1] <= last]
        states = {row.id: member_state(row) for row in among(Member, "id", (i for i, _ in found))}
        return (found[-1][1] if found else int(seller.looked)), [states[i] for i, _ in found]

    def orders_looked_at(self, shop: int, change: int) -> None:
        """All changes of a shop's orders up to this one were taken in."""
        update(Seller, {"shop": shop}, looked=change)

    def take_order(
        self, member: MemberState, settings: OrderSettings, shop: str, now: int, *, is_counted_elsewhere: bool = False
    ) -> bool:
        """Move what an order moves; False where nothing was moved. ``shop`` is its shop's name.

        ``is_counted_elsewhere``: its pieces are those of the order it is a part of, or of its parts.
        """
        order = member.seen
        if not isinstance(order, Order) or member.native_id is None:
            return False
        if is_counted_elsewhere and find(Taken, order=member.id) is None:
            return False
        is_copy = bool(order.stamp)
        took = any(line.taken for line in order.lines or ())
        counting = settings.statuses | frozenset(DEFAULT_STATUSES)
        if is_copy and not took:
            return False  # counted where it was sold (PRODUCT.md rule 5)
        stands = standing(order.status or "", counting, took_stock=took)
        if member.gone:
            stands = Standing.FREE
        if self._is_left_alone(member, order, stands, settings, now):
            return False
        quantities = _quantities(order, taken_only=is_copy)
        sales = {(str(s.product), s.item_id): s for s in among(Sale, "order", (member.id,))}
        looked_at = {product for product, _ in sales}
        for product, (line, quantity) in quantities.items():
            if product not in looked_at and stands is not Standing.FREE:
                for sale in self._begin_sale(member, product, line, quantity):
                    sales[product, sale.item_id] = sale
        moved = False
        for (product, item), sale in sales.items():
            if item is None or sale.warehouse_id is None:
                continue
            _, pieces = quantities.get(product, (None, NOTHING))
            moved |= self._follow(sale, item, pieces * Decimal(str(sale.each)), stands, order, shop, now)
        if moved or stands is Standing.FREE:
            self._ask_for_return(member.id, stands)
        return moved

    def _ask_for_return(self, order: int, stands: Standing) -> None:
        """What was shipped and is not wanted any more may lie on the shelf again: a person knows."""
        (taken,) = among(Taken, "order", (order,))
        out = any(Decimal(str(sale.shipped)) for sale in among(Sale, "order", (order,)))
        asks = stands is Standing.FREE and out and not taken.settled
        if asks != taken.asks or (taken.settled and stands is not Standing.FREE):
            update(Taken, {"id": taken.id}, asks=asks, settled=taken.settled and stands is Standing.FREE)

    def settle_return(self, order: int, now: int, who: str, *, came_back: bool) -> None:
        """A person says whether the pieces of an order came back. Raises BadData where nobody asks any more."""
        taken = find(Taken, order=order)
        if taken is None or not taken.asks:
            raise BadData("This was settled already.", "Look at the list again.")
        update(Taken, {"id": taken.id}, asks=False, settled=True)
        (member,) = among(Member, "id", (order,))
        for sale in among(Sale, "order", (order,)) if came_back else ():
            shipped, step = Decimal(str(sale.shipped)), int(sale.steps) + 1
            if sale.item_id is not None and sale.warehouse_id is not None and shipped:
                source = Source(Event.RETURNED, now, who, str(member.key))
                self.move(sale.item_id, sale.warehouse_id, Move(shipped), source, sale=sale.id, step=step)
                update(Sale, {"id": sale.id}, shipped="0", steps=step)

    def _is_left_alone(
        self, member: MemberState, order: Order, stands: Standing, settings: OrderSettings, now: int
    ) -> bool:
        taken = find(Taken, order=member.id)
        if taken is not None:
            return bool(taken.left_alone)
        if stands is Standing.FREE:
            return True  # until it counts
        # Where it counted already when the shop joined (E25).
        left_alone = first_seen(settings, moments(order, member.version)) in LEFT_ALONE
        insert(Taken, order=member.id, left_alone=left_alone, at=now)
        return left_alone

    def _begin_sale(self, member: MemberState, product: str, line: OrderLine, quantity: Decimal) -> list[Sale]:
        """What a product of an order is in the stock book, and where it is taken from; nothing where it is unknown."""
        item = self._item_sold(member.connection, line)
        if item is None:
            return [one(Sale, insert(Sale, order=member.id, product=product))]
        parts = [(item.id, Decimal(1))]
        if item.is_kit:
            parts = [(part.component_id, Decimal(str(part.each))) for part in among(Part, "kit", (item.id,))]
        if not parts:
            return [one(Sale, insert(Sale, order=member.id, product=product))]
        balances = Balances(component for component, _ in parts)
        places = warehouses()
        ids = {str(place.name): place.id for place in places}
        made = []
        for component, each in parts:
            pinned = next((str(p.name) for p in places if p.id == one(Item, component).pinned_id), "")
            lies = {s.warehouse: s for s in balances.shelves(component)}
            shelves = [lies.get(str(p.name), Lies(str(p.name), NOTHING, counts=bool(p.counts))) for p in places]
            only_from = balances.terms(component, member.connection).only_from
            name = warehouse_for(shelves, quantity * each, only_from=only_from, pinned=pinned)
            warehouse = ids.get(name, places[0].id)
            sale = insert(Sale, order=member.id, product=product, item=component, warehouse=warehouse, each=plain(each))
            made.append(one(Sale, sale))
        return made

    def _item_sold(self, shop: int, line: OrderLine) -> Item | None:
        """The item that a shop's product is; one with the same SKU where that product was never matched."""
        members = [m for m in among(Member, "native_id", (line.product,)) if _is_product_of(m, shop)]
        for offer in among(Offer, "member", (m.id for m in members)):
            return one(Item, offer.item_id)
        key = normal_sku(line.sku)
        named = Offer.select().where((Offer.shop == shop) & (Offer.reference != ""))
        for offer in named:
            if normal_sku(str(offer.reference)) == key:
                return one(Item, offer.item_id)
        found = self.item_of(line.sku)
        if found is None or found.archived or any(offer.item_id == found.id for offer in named):
            return None  # that shop knows it by another name
        return found

    def look_again(self, *, own: int | None = None, change: int = 0) -> None:
        """There are new items: open orders whose products were not known are looked at again.

        Of shop ``own``, whose quantities they begin with, also those that ended behind this ``change``: what they
        promised then is in these quantities.
        """
        query = (
            Sale.select(Sale.id, Member.standing, Member.connection, Member.changed)
            .join(Member, on=(Sale.order == Member.id))
            .where(Sale.item.is_null() & (Member.gone == False))  # noqa: E712 - peewee builds SQL from it
        )
        again = [
            sale for sale, stands, shop, changed in rows(query) if stands != ENDED or (shop == own and changed > change)
        ]
        for start in range(0, len(again), _MANY):
            Sale.delete().where(Sale.id.in_(again[start : start + _MANY])).execute()
        if again:
            Seller.update(looked=0).execute()
            self.woken |= {row.shop_id for row in Seller.select(Seller.shop)}

    def _follow(
        self, sale: Sale, item: int, quantity: Decimal, stands: Standing, order: Order, shop: str, now: int
    ) -> bool:
        before = Pieces(Decimal(str(sale.committed)), Decimal(str(sale.shipped)))
        after = wanted(stands, quantity, before)
        move = before.to(after)
        if not move:
            return False
        step = int(sale.steps) + 1
        source = Source(event_of(before, after), now, shop, order.reference or order.number or "")
        self.move(item, sale.warehouse_id or 0, move, source, sale=sale.id, step=step)
        update(Sale, {"id": sale.id}, committed=plain(after.committed), shipped=plain(after.shipped), steps=step)
        return True

    # --- shops --------------------------------------------------------------------------------------------------

    def join(self, shop: int, since: int) -> None:
        """From now on the stock book keeps the quantities of a shop. It is told nothing yet (EC-6)."""
        with self._database.transaction():
            if find(Seller, shop=shop) is None:
                insert(Seller, shop=shop, since=since)
            update(Seller, {"shop": shop}, since=since, looked=0, matched="", matched_member=0)
            Offer.update(due=False).where(Offer.shop == shop).execute()
            refresh(item for (item,) in rows(Offer.select(Offer.item).where(Offer.shop == shop)))
            self.woken.add(shop)

    def leave(self, shop: int, now: int, *, frees: bool) -> Decimal:
        """The stock book no longer keeps a shop's quantities; gives how many pieces stay promised to its orders.

        ``frees``: none does, for nobody follows them any more.
        """
        with self._database.transaction():
            open_ones = Sale.select().join(Member, on=(Sale.order == Member.id))
            found = list(open_ones.where((Member.connection == shop) & (Sale.committed != "0")))
            for sale in found if frees else ():
                committed, step = Decimal(str(sale.committed)), int(sale.steps) + 1
                source = Source(Event.FREED, now, note="The shop left the stock book.")
                self.move(
                    sale.item_id or 0,
                    sale.warehouse_id or 0,
                    Move(NOTHING, -committed),
                    source,
                    sale=sale.id,
                    step=step,
                )
                update(Sale, {"id": sale.id}, committed="0", steps=step)
            Seller.delete().where(Seller.shop == shop).execute()
            Offer.update(due=False, differs=False, balance=None).where(Offer.shop == shop).execute()
            return NOTHING if frees else sum((Decimal(str(sale.committed)) for sale in found), NOTHING)

    def since(self, shop: int) -> int | None:
        """From when on a shop's orders count, milliseconds UTC; None for a shop that is not joined."""
        row = find(Seller, shop=shop)
        return int(row.since) if row is not None else None

    def to_match(self, shop: int) -> tuple[list[str], tuple[str, int]]:
        """Keys of a shop's products that are new or changed since the last time, and up to where that goes."""
        seller = find(Seller, shop=shop)
        if seller is None:
            return [], ("", 0)
        # Only by the mark of change: more conditions would make the database take another index.
        mine = (Member.connection == shop) & (Member.kind == Kind.PRODUCT.value)
        columns = (Member.match_key, Member.version, Member.id)
        found = rows(Member.select(*columns).where(mine & (Member.version >= seller.matched)))
        found += rows(Member.select(*columns).where(mine & (Member.id > seller.matched_member)))
        keys = dict.fromkeys(key for key, _, _ in found if key is not None)
        newest = max((version for _, version, _ in found), default=str(seller.matched))
        return list(keys), (max(newest, str(seller.matched)), max((i for _, _, i in found), default=0))

    def matched(self, shop: int, newest: tuple[str, int]) -> None:
        """All products up to there were looked at."""
        seller = find(Seller, shop=shop)
        if seller is not None:
            member = max(newest[1], int(seller.matched_member))
            update(Seller, {"id": seller.id}, matched=newest[0], matched_member=member)

    def match_anew(self) -> None:
        """There are many new items: all products of all shops are looked at again, a little at a time."""
        Seller.update(matched="", matched_member=0).execute()
        self.woken |= {row.shop_id for row in Seller.select(Seller.shop)}

    def match_items(self, items: Iterable[int]) -> None:
        """Find the products of these items in all shops."""
        found = among(Item, "id", items)
        for seller in list(Seller.select()):
            own = {str(o.reference) for o in among(Offer, "item", (i.id for i in found)) if o.shop_id == seller.shop_id}
            self.match(seller.shop_id, {str(i.key) for i in found} | {normal_sku(r) for r in own if r})

    def match_again(self, member: int) -> None:
        """A person picked one of several products with one SKU: it is the one that the shop sells."""
        for row in among(Member, "id", (member,)):
            if row.match_key is not None and find(Seller, shop=row.connection_id) is not None:
                self.match(row.connection_id, (row.match_key,))

    def match(self, shop: int, keys: Iterable[str]) -> None:
        """Products of a shop become what the shop sells of items with one of these keys; of twins a picked one.

        Runs inside a transaction.
        """
        wanted_keys = list(dict.fromkeys(keys))
        named = {
            normal_sku(str(offer.reference)): offer.item_id
            for offer in Offer.select().where((Offer.shop == shop) & (Offer.reference != ""))
        }
        bound: list[int] = []
        for start in range(0, len(wanted_keys), _MANY):
            bound += self._match_some(shop, wanted_keys[start : start + _MANY], named)
        refresh(bound)

    def _match_some(self, shop: int, keys: Sequence[str], named: Mapping[str, int]) -> list[int]:
        elsewhere = set(named.values())
        items = {str(i.key): i.id for i in among(Item, "key", keys) if not i.archived and i.id not in elsewhere}
        items |= {key: named[key] for key in keys if key in named}
        there: dict[str, list[Member]] = {}
        for member in among(Member, "match_key", items):
            if _is_product_of(member, shop) and not member.gone and member.native_id is not None:
                there.setdefault(str(member.match_key), []).append(member)
        offers = {offer.item_id: offer for offer in among(Offer, "item", items.values()) if offer.shop_id == shop}
        every = (m.id for twins in there.values() for m in twins)
        taken = {offer.member_id: offer for offer in among(Offer, "member", every)}
        held = {m.id: m for m in among(Member, "id", (o.member_id for o in offers.values() if o.member_id))}
        bound = []
        for key, twins in there.items():
            picked = [m for m in twins if m.picked] or twins
            offer = offers.get(items[key])
            known = held.get(offer.member_id or 0) if offer is not None else None
            if len(twins) > 1 and known is not None and any(m.id == known.id for m in twins):
                update(Member, {"id": known.id}, reread=True)  # the old one may have been deleted (E14)
            if len(picked) != 1 or _holds(known, picked[0]):
                continue
            if self._bind(items[key], shop, picked[0], offer, taken.get(picked[0].id)):
                bound.append(items[key])
        return bound

    def _bind(self, item: int, shop: int, member: Member, offer: Offer | None, taken: Offer | None) -> bool:
        if taken is not None and (offer is None or taken.id != offer.id):
            if among(Item, "id", (taken.item_id,))[0].key == member.match_key or taken.reference:
                return False  # another item's, by that shop's own name for it
            update(Offer, {"id": taken.id}, member=None, due=False)
        seen = member_state(member).seen
        stock = seen.stock if isinstance(seen, Product) else None
        shown = plain(stock.quantity) if stock is not None else None
        # What a shop sells for the first time is told it with the next change, as everything is (EC-6).
        due = offer is not None and bool(one(Item, item).auto_sync)
        told = {"member": member.id, "shown": shown, "due": due, "trigger": FOUND_AGAIN if due else ""}
        if offer is None:
            insert(Offer, item=item, shop=shop, **told)
        else:
            update(Offer, {"id": offer.id}, sent=None, **told)
        if due:
            self.woken.add(shop)
        return True

    # --- balances on their way ----------------------------------------------------------------------------------

    def due(self, shop: int, after: int, limit: int) -> list[DueOffer]:
        """Balances that a shop is to be told, behind id ``after`` of the offer."""
        while True:
            query = Offer.select(Offer.id).where(
                (Offer.shop == shop) & (Offer.due == True) & (Offer.id > after)  # noqa: E712 - peewee builds SQL from it
            )
            found = among(Offer, "id", (i for (i,) in rows(query.order_by(Offer.id).limit(limit))))
            told = self._told(shop, found)
            if told or not found:
                return told
            after = found[-1].id

    def _told(self, shop: int, found: Sequence[Offer]) -> list[DueOffer]:
        """Of these due offers those that somebody waits for; the others are due no more."""
        members = {m.id: member_state(m) for m in among(Member, "id", (o.member_id for o in found if o.member_id))}
        switched_on = {row.id for row in among(Item, "id", (o.item_id for o in found)) if row.auto_sync}
        waited_for = [
            o for o in found if o.member_id in members and (o.item_id in switched_on or o.trigger == SYNC_NOW)
        ]
        self.settled({o.id for o in found} - {o.id for o in waited_for})
        balances = Balances(offer.item_id for offer in waited_for)
        return [
            DueOffer(
                offer.id,
                offer.item_id,
                members[offer.member_id or 0],
                str(offer.trigger),
                balances.of(offer.item_id, shop),
                balances.on_hand(offer.item_id, shop),
                balances.terms(offer.item_id, shop).keep_back,
            )
            for offer in waited_for
        ]

    def count_due(self, shop: int) -> int:
        """How many balances a shop is to be told."""
        return int(Offer.select().where((Offer.shop == shop) & (Offer.due == True)).count())  # noqa: E712

    def settled(self, offers: Iterable[int]) -> None:
        """They are right, or on their way."""
        for offer in offers:
            update(Offer, {"id": offer}, due=False)

    def pushed(self, action: int, offer: DueOffer, now: int) -> None:
        """A balance was written down to be sent."""
        insert(
            Push,
            action=action,
            item=offer.item,
            trigger=offer.trigger,
            on_hand=plain(offer.on_hand),
            kept_back=plain(offer.kept_back),
            at=now,
        )

    def open_orders(self, shop: int) -> list[int]:
        """A shop's orders that promise pieces."""
        query = Sale.select(Sale.order).join(Member, on=(Sale.order == Member.id)).distinct()
        mine = (Member.connection == shop) & (Sale.committed != "0") & (Member.gone == False)  # noqa: E712
        return [order for (order,) in rows(query.where(mine))]

    def newest(self) -> int:
        """The number of the newest movement."""
        return int(Movement.select(fn.MAX(Movement.id)).scalar() or 0)

    def count(self) -> int:
        """How many items there are."""
        return int(Item.select().where(Item.archived == False).count())  # noqa: E712 - peewee builds SQL from it

    def promised_by(self, shop: int) -> Mapping[int, Decimal]:
        """What a shop's own orders have promised and not shipped, by item."""
        found: dict[int, Decimal] = {}
        query = (
            Sale.select(Sale.item, Sale.committed)
            .join(Member, on=(Sale.order == Member.id))
            .where((Member.connection == shop) & Sale.item.is_null(False) & (Sale.committed != "0"))
        )
        for item, committed in rows(query):
            found[item] = found.get(item, NOTHING) + Decimal(str(committed))
        return found

    def promised_unknown(self, shop: int) -> Mapping[str, Decimal]:
        """What a shop's open orders took of products that the stock book does not know, by its id there."""
        query = (
            Sale.select(Sale.order, Sale.product)
            .join(Member, on=(Sale.order == Member.id))
            .where((Member.connection == shop) & Sale.item.is_null() & (Member.standing != ENDED))
            .where(Member.gone == False)  # noqa: E712 - peewee builds SQL from it
        )
        unknown = set(rows(query))
        found: dict[str, Decimal] = {}
        for row in among(Member, "id", {order for order, _ in unknown}):
            order = member_state(row).seen
            for product, (_, taken) in _quantities(order, taken_only=True).items() if isinstance(order, Order) else ():
                if (row.id, product) in unknown:
                    found[product] = found.get(product, NOTHING) + taken
        return found


def differences() -> list[str]:
    """Shelves and sales recomputed from the movements; a sentence for each that differs."""
    shelves: dict[tuple[int, int], list[Move]] = {}
    sales: dict[int, list[Move]] = {}
    for row in Movement.select():
        move = Move(Decimal(str(row.on_hand)), Decimal(str(row.committed)))
        shelves.setdefault((row.item_id, row.warehouse_id), []).append(move)
        if row.sale_id is not None:
            sales.setdefault(row.sale_id, []).append(move)
    found = []
    for shelf in Shelf.select():
        there = Move(Decimal(str(shelf.on_hand)), Decimal(str(shelf.committed)))
        moves = shelves.pop((shelf.item_id, shelf.warehouse_id), [])
        if summed(moves) != there:
            found.append(f"item {shelf.item_id} in warehouse {shelf.warehouse_id}: {there} instead of {summed(moves)}")
    found += [f"item {item} has no shelf in warehouse {warehouse}" for item, warehouse in shelves]
    for sale in Sale.select():
        moved = summed(sales.get(sale.id, []))
        if moved != Move(-Decimal(str(sale.shipped)), Decimal(str(sale.committed))):
            found.append(f"sale {sale.id} of order {sale.order_id} moved {moved}")
    return found


def _quantities(order: Order, *, taken_only: bool) -> Mapping[str, tuple[OrderLine, Decimal]]:
    """Pieces by product of the shop; rows of one product are counted together."""
    found: dict[str, tuple[OrderLine, Decimal]] = {}
    for line in order.lines or ():
        name = line.product if line.product not in ("", "0") else f"sku {normal_sku(line.sku)}"
        first, so_far = found.get(name, (line, NOTHING))
        found[name] = (first, so_far + (line.taken if taken_only else line.quantity))
    return found


def _holds(known: Member | None, found: Member) -> bool:
    """Whether an item's product is still the one that it was, though another one was found."""
    return known is not None and (known.id == found.id or (not known.gone and known.match_key == found.match_key))


def _is_product_of(member: Member, shop: int) -> bool:
    return member.connection_id == shop and member.kind == Kind.PRODUCT.value


def _not_negative(number: Decimal, what: str) -> None:
    if number < NOTHING or not number.is_finite():
        raise BadData(f"{what} cannot be less than 0.", "Enter 0 or more.")
