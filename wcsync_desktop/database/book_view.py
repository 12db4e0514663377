"""The stock book as window and command line read it: frozen rows, pages and counts, never a change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from peewee import JOIN, fn

from wcsync_desktop.core.actions import ActionState
from wcsync_desktop.core.balance import NOTHING, Balance, Terms
from wcsync_desktop.core.book import Chosen, ItemFilter
from wcsync_desktop.core.ledger import TAKEN_BACK, Event
from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.database import codec
from wcsync_desktop.database.balances import Balances, warehouses
from wcsync_desktop.database.feeds import FeedRow, all_feeds
from wcsync_desktop.database.intake import READY
from wcsync_desktop.database.items import meant_by, shown_by
from wcsync_desktop.database.schema import (
    Action,
    Connection,
    Intake,
    IntakeRow,
    Item,
    Member,
    Movement,
    Offer,
    Paper,
    PaperLine,
    Part,
    Push,
    Seller,
    Shelf,
    rows,
)
from wcsync_desktop.database.statements import among


@dataclass(frozen=True, slots=True)
class OfferView:
    """An item in a shop: what it should show, what it shows, and what was sent last (milliseconds UTC).

    None where it is not counted or sent nothing. ``native`` is its product there, empty where there is none.
    """

    balance: Decimal | None
    shown: Decimal | None
    differs: bool
    due: bool
    sent: Decimal | None
    sent_at: int | None
    native: str = ""
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class ItemView:
    """A product of the stock book, with what each shop is told of it."""

    id: int
    sku: str
    name: str
    barcode: str
    on_hand: Decimal
    committed: Decimal
    auto_sync: bool
    is_kit: bool
    oversold: bool
    keep_back: Decimal
    pinned: int | None
    shops: Mapping[int, OfferView]


@dataclass(frozen=True, slots=True)
class ShelfView:
    """What a warehouse has of an item."""

    warehouse: int
    name: str
    on_hand: Decimal
    committed: Decimal
    counts: bool


@dataclass(frozen=True, slots=True)
class WarehouseView:
    """A warehouse, in the order in which orders take from them."""

    id: int
    name: str
    counts: bool
    priority: int
    follows: int | None = None


@dataclass(frozen=True, slots=True)
class SellerView:
    """A shop whose stock the stock book keeps."""

    shop: int
    name: str
    address: str
    warehouse: int | None
    ships_itself: bool


@dataclass(frozen=True, slots=True)
class WhyView:
    """Why a shop is told a number: its steps, its terms, and what it shows."""

    shop: int
    name: str
    balance: Balance
    terms: Terms
    reference: str
    own_keep_back: Decimal | None
    offer: OfferView | None


@dataclass(frozen=True, slots=True)
class MovementView:
    """A row of the ledger."""

    id: int
    at: int
    event: str
    on_hand: Decimal
    committed: Decimal
    warehouse: str
    who: str
    reference: str
    note: str
    can_be_taken_back: bool


@dataclass(frozen=True, slots=True)
class PushView:
    """A balance that was sent, or should have been (EC-5)."""

    id: int
    action: int
    at: int
    trigger: str
    sku: str
    name: str
    shop: str
    on_hand: Decimal
    kept_back: Decimal
    sent: Decimal
    previous: Decimal | None
    state: str
    attempts: int
    error: str


@dataclass(frozen=True, slots=True)
class PaperLineView:
    """A row of a purchase or work order."""

    id: int
    item: int
    sku: str
    name: str
    quantity: Decimal
    done: Decimal


@dataclass(frozen=True, slots=True)
class PaperView:
    """A purchase or work order."""

    id: int
    kind: str
    number: str
    partner: str
    item: int | None
    sku: str
    quantity: Decimal
    done: Decimal
    warehouse: int
    state: str
    note: str
    created_at: int
    lines: tuple[PaperLineView, ...]


@dataclass(frozen=True, slots=True)
class IntakeView:
    """A list that was read and judged."""

    id: int
    source: str
    event: str
    warehouse: int
    feed: int | None
    reason: str
    state: str
    changes: int
    fresh: int
    same: int
    left_out: int
    problems: int
    zeroed: int
    created_at: int


@dataclass(frozen=True, slots=True)
class IntakeRowView:
    """A row of such a list."""

    id: int
    line: int
    column: str
    sku: str
    name: str
    before: str
    quantity: str
    found: str
    problem: str


ALL_ITEMS = ItemFilter()

_SORTS: Mapping[str, Any] = {"sku": Item.sku, "name": Item.name, "auto": Item.auto_sync}


class BookView:
    """Reads the stock book."""

    # --- items --------------------------------------------------------------------------------------------------

    def count(self, wanted: ItemFilter = ALL_ITEMS) -> int:
        """How many items a filter shows."""
        return int(Item.select().where(shown_by(wanted)).count())

    def item_ids(self, wanted: ItemFilter = ALL_ITEMS, sort: str = "sku", descending: bool = False) -> list[int]:
        """The items that a filter shows, in order."""
        column = _SORTS.get(sort, Item.sku)
        order = (column.desc(), Item.id.desc()) if descending else (column, Item.id)
        return [item for (item,) in rows(Item.select(Item.id).where(shown_by(wanted)).order_by(*order))]

    def items_by_id(self, ids: Sequence[int]) -> Mapping[int, ItemView]:
        """These items; what is not there is left out."""
        return {view.id: view for view in self._views(ids)}

    def item(self, item: int) -> ItemView | None:
        """One item, None where it is not there."""
        return next(iter(self._views((item,))), None)

    def by_sku(self, sku: str) -> ItemView | None:
        """The item with exactly this SKU, but for case and spaces."""
        found = among(Item, "key", (normal_sku(sku),))
        return self.item(found[0].id) if found and not found[0].archived else None

    def _views(self, ids: Sequence[int]) -> Iterator[ItemView]:
        balances = Balances(ids)
        offers: dict[int, dict[int, Offer]] = {}
        for offer in among(Offer, "item", ids):
            offers.setdefault(offer.item_id, {})[offer.shop_id] = offer
        members = among(Member, "id", (o.member_id for f in offers.values() for o in f.values() if o.member_id))
        natives = {m.id: (str(m.native_id or ""), m.parent) for m in members if not m.gone}
        for row in among(Item, "id", ids):
            held = balances.held(row.id)
            yield ItemView(
                row.id,
                str(row.sku),
                str(row.name),
                str(row.barcode),
                held.on_hand,
                held.committed,
                bool(row.auto_sync),
                bool(row.is_kit),
                bool(row.oversold),
                Decimal(str(row.keep_back)),
                row.pinned_id,
                {
                    shop: _offer(offers[row.id][shop], natives)
                    for shop in balances.shops
                    if shop in offers.get(row.id, {})
                },
            )

    def differing(self, chosen: Chosen) -> tuple[int, tuple[ItemView, ...]]:
        """How many of these items a shop shows another quantity of, and the first few (PRODUCT.md rule 22)."""
        differs = Offer.select(Offer.item).where(Offer.differs == True)  # noqa: E712 - peewee builds SQL from it
        if chosen.filter is not None:
            query = Item.select(Item.id).where(shown_by(chosen.filter) & Item.id.in_(differs))
            found = [i for (i,) in rows(query.order_by(Item.sku))]
        else:
            there = {i for (i,) in rows(differs)}
            found = [i for i in chosen.items if i in there]
        return len(found), tuple(self._views(found[:200]))

    def number_of(self, chosen: Chosen) -> int:
        """How many items a person chose."""
        return len(meant_by(chosen))

    def differences(self) -> int:
        """How many quantities in shops are not what they should be."""
        return int(Offer.select().where(Offer.differs == True).count())  # noqa: E712

    def oversold(self) -> int:
        """How many items are promised more often than they are there."""
        return int(Item.select().where((Item.oversold == True) & (Item.archived == False)).count())  # noqa: E712

    # --- why ----------------------------------------------------------------------------------------------------

    def shelves(self, item: int) -> tuple[ShelfView, ...]:
        """What lies where of an item."""
        lying = {row.warehouse_id: row for row in among(Shelf, "item", (item,))}
        return tuple(
            ShelfView(
                w.id,
                str(w.name),
                Decimal(str(lying[w.id].on_hand)) if w.id in lying else NOTHING,
                Decimal(str(lying[w.id].committed)) if w.id in lying else NOTHING,
                bool(w.counts),
            )
            for w in warehouses()
        )

    def why(self, item: int) -> tuple[WhyView, ...]:
        """Why each shop is told the number that it is."""
        balances = Balances((item,))
        offers = {offer.shop_id: offer for offer in among(Offer, "item", (item,))}
        members = among(Member, "id", (o.member_id for o in offers.values() if o.member_id))
        natives = {m.id: (str(m.native_id or ""), m.parent) for m in members if not m.gone}
        names = {row.id: str(row.name) for row in among(Connection, "id", balances.shops)}
        return tuple(
            WhyView(
                shop,
                names.get(shop, "?"),
                balances.of(item, shop),
                balances.terms(item, shop),
                str(offers[shop].reference) if shop in offers else "",
                _number(offers[shop].keep_back) if shop in offers else None,
                _offer(offers[shop], natives) if shop in offers else None,
            )
            for shop in balances.shops
        )

    def parts(self, item: int) -> tuple[tuple[int, str, str, Decimal], ...]:
        """What a kit is put together of: (item, SKU, name, pieces)."""
        found = among(Part, "kit", (item,))
        items = {row.id: row for row in among(Item, "id", (p.component_id for p in found))}
        return tuple(
            (p.component_id, str(items[p.component_id].sku), str(items[p.component_id].name), Decimal(str(p.each)))
            for p in found
        )

    # --- what happened ------------------------------------------------------------------------------------------

    def movement_ids(self, item: int) -> list[int]:
        """An item's ledger, the newest movement first."""
        query = Movement.select(Movement.id).where(Movement.item == item).order_by(Movement.id.desc())
        return [movement for (movement,) in rows(query)]

    def movements_by_id(self, ids: Sequence[int]) -> Mapping[int, MovementView]:
        """These movements."""
        found = list(among(Movement, "id", ids))
        names = {w.id: str(w.name) for w in warehouses()}
        undone = {row.undoes_id for row in among(Movement, "undoes", (m.id for m in found))}
        return {
            m.id: MovementView(
                m.id,
                int(m.at),
                str(m.event),
                Decimal(str(m.on_hand)),
                Decimal(str(m.committed)),
                names.get(m.warehouse_id, ""),
                str(m.who),
                str(m.reference),
                str(m.note),
                Event(str(m.event)) in TAKEN_BACK and m.sale_id is None and m.id not in undone,
            )
            for m in found
        }

    def push_ids(self, item: int | None = None, states: Collection[ActionState] = ()) -> list[int]:
        """Balances that were sent, or should have been, the newest first (EC-5)."""
        return [push for (push,) in rows(_pushes(item, states).order_by(Push.id.desc()))]

    def pushes_by_id(self, ids: Sequence[int]) -> Mapping[int, PushView]:
        """These pushes."""
        found = list(among(Push, "id", ids))
        actions = {row.id: row for row in among(Action, "id", (p.action_id for p in found))}
        items = {row.id: row for row in among(Item, "id", (p.item_id for p in found))}
        names = {row.id: str(row.name) for row in among(Connection, "id", (a.connection_id for a in actions.values()))}
        return {p.id: _push(p, actions[p.action_id], items[p.item_id], names) for p in found}

    # --- places, shops, papers, lists ---------------------------------------------------------------------------

    def warehouses(self) -> tuple[WarehouseView, ...]:
        """All warehouses in the order in which orders take from them."""
        return tuple(
            WarehouseView(w.id, str(w.name), bool(w.counts), int(w.priority), w.follows_id) for w in warehouses()
        )

    def sellers(self) -> tuple[SellerView, ...]:
        """The shops whose stock the stock book keeps."""
        found = list(Seller.select().order_by(Seller.shop))
        shops = {row.id: row for row in among(Connection, "id", (s.shop_id for s in found))}
        return tuple(
            SellerView(
                s.shop_id,
                str(shops[s.shop_id].name),
                str(shops[s.shop_id].address),
                s.warehouse_id,
                bool(s.ships_itself),
            )
            for s in found
        )

    def papers(self, kind: str, *, only_open: bool) -> tuple[PaperView, ...]:
        """Purchase or work orders, the newest first."""
        query = Paper.select().where(Paper.kind == kind).order_by(Paper.id.desc())
        found = list(query.where(Paper.state == "open") if only_open else query.limit(500))
        lines: dict[int, list[PaperLine]] = {}
        for line in among(PaperLine, "paper", (p.id for p in found)):
            lines.setdefault(line.paper_id, []).append(line)
        wanted = {line.item_id for group in lines.values() for line in group} | {p.item_id for p in found if p.item_id}
        items = {row.id: row for row in among(Item, "id", wanted)}
        return tuple(
            PaperView(
                p.id,
                str(p.kind),
                str(p.number),
                str(p.partner),
                p.item_id,
                str(items[p.item_id].sku) if p.item_id else "",
                Decimal(str(p.quantity)),
                Decimal(str(p.done)),
                p.warehouse_id,
                str(p.state),
                str(p.note),
                int(p.created_at),
                tuple(
                    PaperLineView(
                        line.id,
                        line.item_id,
                        str(items[line.item_id].sku),
                        str(items[line.item_id].name),
                        Decimal(str(line.quantity)),
                        Decimal(str(line.done)),
                    )
                    for line in lines.get(p.id, ())
                ),
            )
            for p in found
        )

    def intake(self, intake: int) -> IntakeView | None:
        """A list that was read, None where it is not there."""
        return next((_intake(row) for row in among(Intake, "id", (intake,))), None)

    def intake_of(self, operation: int) -> IntakeView | None:
        """The list that an operation made."""
        return next((_intake(row) for row in Intake.select().where(Intake.operation == operation)), None)

    def waiting(self) -> tuple[IntakeView, ...]:
        """Lists of feeds that wait for a person."""
        query = Intake.select().where((Intake.state == READY) & (Intake.reason != "")).order_by(Intake.id)
        return tuple(_intake(row) for row in query)

    def intake_row_ids(self, intake: int, found: Collection[str] = ()) -> list[int]:
        """The rows of a list, as they stand in it."""
        return [row for (row,) in rows(_intake_rows(intake, found).order_by(IntakeRow.line, IntakeRow.id))]

    def intake_rows_by_id(self, ids: Sequence[int]) -> Mapping[int, IntakeRowView]:
        """These rows of a list."""
        return {
            r.id: IntakeRowView(
                r.id,
                int(r.line),
                str(r.column),
                str(r.sku),
                str(r.name),
                str(r.before),
                str(r.quantity),
                str(r.found),
                str(r.problem),
            )
            for r in among(IntakeRow, "id", ids)
        }

    def feeds(self) -> Sequence[FeedRow]:
        """All feeds by name."""
        return all_feeds()

    def unmatched(self, shop: int) -> int:
        """How many products with a SKU a shop has that are in no way in the stock book."""
        mine = (Member.connection == shop) & (Member.kind == "product") & (Member.gone == False)  # noqa: E712
        query = (
            Member.select(fn.COUNT(Member.id))
            .join(Offer, JOIN.LEFT_OUTER, on=(Offer.member == Member.id))
            .where(mine & Member.match_key.is_null(False) & Offer.id.is_null())
        )
        return int(query.scalar())


def _pushes(item: int | None, states: Collection[ActionState]) -> Any:
    query = Push.select(Push.id)
    if item is not None:
        query = query.where(Push.item == item)
    if states:
        query = query.join(Action, on=(Push.action == Action.id)).where(Action.state.in_([s.value for s in states]))
    return query


def _push(push: Push, action: Action, item: Item, names: Mapping[int, str]) -> PushView:
    asked = codec.loaded("product", str(action.fields))
    stock = getattr(asked, "stock", None)
    return PushView(
        push.id,
        action.id,
        int(push.at),
        str(push.trigger),
        str(item.sku),
        str(item.name),
        names.get(action.connection_id, "?"),
        Decimal(str(push.on_hand)),
        Decimal(str(push.kept_back)),
        stock.quantity if stock is not None else NOTHING,
        stock.before if stock is not None else None,
        str(action.state),
        int(action.attempts),
        str(action.reason),
    )


def _intake_rows(intake: int, found: Collection[str]) -> Any:
    query = IntakeRow.select(IntakeRow.id).where(IntakeRow.intake == intake)
    return query.where(IntakeRow.found.in_(list(found))) if found else query


def _intake(row: Intake) -> IntakeView:
    return IntakeView(
        row.id,
        str(row.source),
        str(row.event),
        row.warehouse_id,
        row.feed,
        str(row.reason),
        str(row.state),
        int(row.changes),
        int(row.fresh),
        int(row.same),
        int(row.left_out),
        int(row.problems),
        int(row.zeroed),
        int(row.created_at),
    )


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _offer(offer: Offer, natives: Mapping[int, tuple[str, str | None]]) -> OfferView:
    native, parent = natives.get(offer.member_id or 0, ("", None))
    return OfferView(
        _number(offer.balance),
        _number(offer.shown),
        bool(offer.differs),
        bool(offer.due),
        _number(offer.sent),
        offer.sent_at,
        native,
        parent,
    )
