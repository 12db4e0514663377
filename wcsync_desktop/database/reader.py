"""Reading for the window and the command line: frozen rows, counts and pages, never a change."""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from peewee import JOIN, fn

from wcsync_desktop.core.actions import ActionState, Found, OperationState, Verb, What
from wcsync_desktop.core.copying import BY_ROUTE, Route
from wcsync_desktop.core.matching import GUEST
from wcsync_desktop.core.orders import ORDERS_NEED
from wcsync_desktop.core.records import LABELS, Customer, Kind
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database import (
    attention,
    codec,
    copies,
    doctor,
    journey,
    looking,
    orders,
    past,
    schema,
    troubles,
    unreadable,
)
from wcsync_desktop.database.attention import ConflictView, HeldBack, Return, Stuck
from wcsync_desktop.database.book_view import (
    BookView,
    IntakeRowView,
    IntakeView,
    ItemView,
    MovementView,
    OfferView,
    PaperView,
    PushView,
    SellerView,
    ShelfView,
    WarehouseView,
    WhyView,
)
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.connections import ConnectionRow, load_rules, row_of
from wcsync_desktop.database.days import Day, days
from wcsync_desktop.database.differences import DifferenceView, differences
from wcsync_desktop.database.doctor import SkuCandidate, SkuProblem, SkuTrouble
from wcsync_desktop.database.feeds import FeedRow
from wcsync_desktop.database.history import imported_kinds
from wcsync_desktop.database.journey import JourneyStep
from wcsync_desktop.database.left_alone import LeftAlone, left_alone
from wcsync_desktop.database.looking import ProductFound
from wcsync_desktop.database.orders import OrderFilter, OrderState, OrderView
from wcsync_desktop.database.past import (
    SHOWN,
    AttemptView,
    OperationFilter,
    OperationView,
    Place,
    RecordView,
    Span,
    moment,
)
from wcsync_desktop.database.schema import Action, Connection, Exclusion, Member, Operation, Preview, rows
from wcsync_desktop.database.settings import KEPT_MONTHS, VIEW, SettingWriter
from wcsync_desktop.database.statements import among
from wcsync_desktop.database.troubles import Standing as StandingTrouble
from wcsync_desktop.database.turns import oldest
from wcsync_desktop.database.unreadable import UnreadableView

__all__ = [
    "AttemptView",
    "BookView",
    "ConflictView",
    "ConnectionRow",
    "Day",
    "DifferenceView",
    "FeedRow",
    "HeldBack",
    "IntakeRowView",
    "IntakeView",
    "ItemView",
    "JourneyStep",
    "LeftAlone",
    "MovementView",
    "OfferView",
    "OperationFilter",
    "OperationView",
    "OrderFilter",
    "OrderState",
    "OrderView",
    "PaperView",
    "Place",
    "PreviewFilter",
    "PreviewRow",
    "ProductFound",
    "PushView",
    "Reader",
    "RecordNote",
    "RecordView",
    "Return",
    "SellerView",
    "ShelfView",
    "SkuCandidate",
    "SkuProblem",
    "SkuTrouble",
    "Span",
    "Standing",
    "StandingTrouble",
    "Stuck",
    "UnreadableView",
    "WarehouseView",
    "WhyView",
    "moment",
]

_MOST_ACCOUNTS = 5000
"""So many accounts that are left out are looked through for their roles."""

PREVIEW_SORTS: Mapping[str, Any] = {
    "id": Preview.id,
    "target": Preview.target,
    "found": Preview.found,
    "kind": Preview.kind,
    "title": Preview.title,
    "key": Preview.key,
    "reason": Preview.reason,
}


@dataclass(frozen=True, slots=True)
class RecordNote:
    """A record that was set aside, failed or waits, with the reason."""

    kind: str
    title: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What a dry run found about one record at ``target``; ``member`` is None where there is nothing to choose."""

    kind: str
    found: Found
    title: str
    key: str
    reason: str
    differences: tuple[tuple[str, str, str], ...]
    target: int
    member: int | None = None
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class PreviewFilter:
    """Which rows of a preview are wanted; what is empty does not restrict. ``text`` is looked for in name and key."""

    found: frozenset[Found] = frozenset()
    kind: str = ""
    text: str = ""
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How many records of a connection are known and linked, per kind."""

    known: int
    linked: int


class Reader:
    """A read-only connection of the calling thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.open_reader()

    def close(self) -> None:
        """Close this thread's connection."""
        self._database.close()

    def at_one_moment(self) -> AbstractContextManager[None]:
        """Answers inside belong together, whatever the engine writes meanwhile."""
        return self._database.at_one_moment()

    @property
    def book(self) -> BookView:
        """The stock book."""
        return BookView()

    # --- connections --------------------------------------------------------------------------------------------

    def connections(self) -> tuple[ConnectionRow, ...]:
        """Connections that are in use, in the order they were added."""
        query = Connection.select().where(Connection.removed_at.is_null()).order_by(Connection.id)
        return tuple(row_of(model) for model in query)

    def removed(self, connection: int) -> ConnectionRow | None:
        """A connection that was removed, None where there is none under this id."""
        model = Connection.get_or_none((Connection.id == connection) & Connection.removed_at.is_null(False))
        return row_of(model) if model else None

    def rules(self) -> Rules:
        """The sharing rules."""
        return load_rules()

    def standing(self, connection: int) -> Mapping[str, Standing]:
        """Known and linked records per kind."""
        live = (Member.connection == connection) & (Member.gone == False) & Member.native_id.is_null(False)  # noqa: E712
        count = fn.COUNT
        known = dict(schema.rows(Member.select(Member.kind, count(Member.id)).where(live).group_by(Member.kind)))
        linked = dict(
            schema.rows(
                Member.select(Member.kind, count(Member.id))
                .where(live & Member.link.is_null(False) & Member.shadow.is_null(False))
                .group_by(Member.kind)
            )
        )
        return {kind: Standing(int(n), int(linked.get(kind, 0))) for kind, n in known.items()}

    # --- history ------------------------------------------------------------------------------------------------

    def operation_count(self, wanted: OperationFilter | None = None) -> int:
        """How many operations the history holds."""
        return past.operation_count(wanted or OperationFilter())

    def operations(
        self,
        offset: int = 0,
        limit: int = 100,
        sort: str = "created",
        descending: bool = True,
        wanted: OperationFilter | None = None,
    ) -> tuple[OperationView, ...]:
        """A window of the history; the newest first unless told otherwise."""
        return past.operations(wanted or OperationFilter(), offset, limit, sort, descending)

    def operation_ids(self, wanted: OperationFilter, sort: str, descending: bool) -> list[int]:
        """All operations of the history that are wanted, in order."""
        return past.operation_ids(wanted, sort, descending)

    def operations_by_id(self, ids: Sequence[int]) -> Mapping[int, OperationView]:
        """These operations; those that are gone are left out."""
        return past.operations_by_id(ids)

    def days(self, borders: Sequence[int]) -> tuple[Day, ...]:
        """What happened on each day between these moments (milliseconds UTC, rising)."""
        return days(borders)

    def operation(self, operation: int) -> OperationView | None:
        """One operation, None where it is not known."""
        return next(iter(past.views(among(Operation, "id", (operation,)))), None)

    def failed_operations(self, wanted: OperationFilter, limit: int = 500) -> tuple[int, ...]:
        """Wanted operations that failed, or in which records did, the newest first."""
        return past.failed(wanted, limit)

    def numbers(self, operation: int) -> Mapping[tuple[int, str], Mapping[Found, int]]:
        """The counts of an operation by receiving connection and kind."""
        return past.numbers(operation)

    def record_count(self, place: Place, text: str = "") -> int:
        """How many records are behind a number of an operation; unchanged ones are counted, not kept."""
        return past.record_count(place, text)

    def records(self, place: Place, offset: int, limit: int, text: str = "") -> tuple[RecordView, ...]:
        """A window of the records behind a number of an operation."""
        return past.records(place, offset, limit, text)

    def record_ids(self, place: Place, text: str = "") -> list[int]:
        """All records behind a number of an operation, in the order in which they were planned."""
        return past.record_ids(place, text)

    def records_by_id(self, place: Place, ids: Sequence[int]) -> Mapping[int, RecordView]:
        """These records; those that are gone are left out."""
        return past.records_by_id(place, ids)

    def attempts(self, action: int) -> tuple[AttemptView, ...]:
        """The calls of an action, the oldest first."""
        return past.attempts(action)

    def kept_months(self) -> str:
        """For how many months the history is kept, as it is set; empty where nobody has."""
        return SettingWriter.kept(KEPT_MONTHS)

    def view(self, name: str) -> str:
        """How a person looked at something the last time; empty where it was never kept."""
        return SettingWriter.kept(VIEW.format(name))

    def failed_among(self, operations: Collection[int]) -> tuple[OperationView, ...]:
        """Those of these operations that failed and are shown: the same trouble is shown once."""
        wanted = Operation.id.in_(list(operations)) & (Operation.state == OperationState.FAILED.value) & SHOWN
        return past.views(list(Operation.select().where(wanted)))

    def last_of(self, shop: int, target: int, kind: str, *, dry: bool) -> OperationView | None:
        """The newest import (or preview) of a kind between two connections."""
        wanted = [What.DRY_RUN.value] if dry else [What.IMPORT.value, What.QUANTITIES.value]
        query = (
            Operation.select()
            .where((Operation.shop == shop) & (Operation.target == target) & Operation.what.in_(wanted))
            .order_by(Operation.id.desc())
        )
        for model in query:
            if kind in str(model.kinds).split(","):
                return self.operation(model.id)
        return None

    def left_alone(self, shop: int) -> tuple[LeftAlone, ...]:
        """Products of a shop whose quantities are left alone, and why."""
        return left_alone(shop)

    def imported_kinds(self, shop: int, target: int) -> tuple[str, ...]:
        """Kinds of records whose initial import between two connections was completed at least once."""
        return imported_kinds(shop, target)

    def notes(self, operation: int, limit: int = 200) -> tuple[RecordNote, ...]:
        """Records of an operation that were set aside, failed or wait; those that need a person first."""
        states = [
            ActionState.FAILED,
            ActionState.REVIEW,
            ActionState.WAITING,
            ActionState.RETRY_WAIT,
            ActionState.UNKNOWN,
        ]
        # One after the other, each by an index of its own: an operation may have a hundred thousand actions.
        wanted = [Action.state == state.value for state in states]
        wanted += [Action.noted == True, Action.state == ActionState.SKIPPED.value]  # noqa: E712 - peewee builds SQL
        found: list[Any] = []
        for condition in wanted:
            if len(found) >= limit:
                break
            query = Action.select().where((Action.operation == operation) & condition).order_by(Action.id)
            found.extend(query.limit(limit - len(found)))  # "+=" would make a query of it
        return tuple(
            RecordNote(LABELS[str(row.kind)], str(row.title), str(row.state), str(row.reason)) for row in found
        )

    def preview(
        self,
        operation: int,
        offset: int = 0,
        limit: int = 200,
        wanted: PreviewFilter | None = None,
        sort: str = "id",
        descending: bool = False,
    ) -> tuple[PreviewRow, ...]:
        """A window of what a dry run found."""
        ids = self.preview_ids(operation, wanted or PreviewFilter(), sort, descending, offset, limit)
        found = self.preview_by_id(operation, ids)
        return tuple(found[i] for i in ids)

    def preview_ids(
        self,
        operation: int,
        wanted: PreviewFilter,
        sort: str = "id",
        descending: bool = False,
        offset: int = 0,
        limit: int | None = None,
    ) -> list[int]:
        """The wanted rows of what a dry run found, in order."""
        column = PREVIEW_SORTS[sort]
        order = (column.desc(), Preview.id.desc()) if descending else (column.asc(), Preview.id.asc())
        if wanted.left_out:
            query = self._preview(operation, wanted, Preview.id)
        else:
            query = self._narrowed(Preview.select(Preview.id), operation, wanted)
        return [i for (i,) in schema.rows(query.order_by(*order).offset(offset).limit(limit))]

    def preview_by_id(self, operation: int, ids: Sequence[int]) -> Mapping[int, PreviewRow]:
        """These rows of what a dry run found; those that are gone are left out."""
        found = list(among(Preview, "id", ids))
        members = [row.member_id for row in found if row.member_id is not None]
        partner = Operation.select(Operation.target).where(Operation.id == operation)
        marked = Exclusion.select(Exclusion.member).where(Exclusion.member.in_(members) & (Exclusion.target == partner))
        unwanted = {member for (member,) in schema.rows(marked)}
        return {row.id: _preview_row(row, row.member_id in unwanted) for row in found}

    def preview_members(self, operation: int, wanted: PreviewFilter) -> tuple[int, ...]:
        """The records behind the wanted rows of a preview that a person can leave out."""
        query = self._preview(operation, wanted, Preview.member).where(Preview.member.is_null(False))
        return tuple(member for (member,) in schema.rows(query))

    def preview_totals(self, operation: int) -> Mapping[tuple[str, Found, bool], int]:
        """How many rows of a preview there are, by kind, word, and whether a person left them out."""
        unwanted = self._preview(
            operation, PreviewFilter(left_out=True), Preview.kind, Preview.found, fn.COUNT(Preview.id)
        )
        out = {(kind, found): int(n) for kind, found, n in schema.rows(unwanted.group_by(Preview.kind, Preview.found))}
        every = Preview.select(Preview.kind, Preview.found, fn.COUNT(Preview.id)).where(Preview.operation == operation)
        totals: dict[tuple[str, Found, bool], int] = {}
        for kind, found, number in schema.rows(every.group_by(Preview.kind, Preview.found)):
            left_out = out.get((kind, found), 0)
            totals[str(kind), Found(found), False] = int(number) - left_out
            totals[str(kind), Found(found), True] = left_out
        return {key: number for key, number in totals.items() if number}

    def _preview(self, operation: int, wanted: PreviewFilter, *columns: Any) -> Any:
        # What is left out is left out of the pair: quantities for the shop are told with the shop as receiver.
        partner = Operation.select(Operation.target).where(Operation.id == operation)
        joined = (Exclusion.member == Preview.member) & (Exclusion.target == partner)
        how = JOIN.INNER if wanted.left_out else JOIN.LEFT_OUTER
        return self._narrowed(Preview.select(*columns).join(Exclusion, how, on=joined), operation, wanted)

    @staticmethod
    def _narrowed(query: Any, operation: int, wanted: PreviewFilter) -> Any:
        query = query.where(Preview.operation == operation)
        if wanted.found:
            query = query.where(Preview.found.in_([f.value for f in wanted.found]))
        if wanted.kind:
            query = query.where(Preview.kind == wanted.kind)
        if wanted.text:
            query = query.where(Preview.title.contains(wanted.text) | Preview.key.contains(wanted.text))
        return query

    def members(self, connection: int, kind: str, text: str = "") -> tuple[int, ...]:
        """Live records of a connection whose name or key holds ``text``."""
        live = (Member.gone == False) & Member.native_id.is_null(False)  # noqa: E712 - peewee builds SQL from it
        named = Member.title.contains(text) | Member.key.contains(text)
        query = Member.select(Member.id).where((Member.connection == connection) & (Member.kind == kind) & live & named)
        return tuple(member for (member,) in schema.rows(query.order_by(Member.id)))

    def look_for(self, text: str, limit: int = 30) -> tuple[ProductFound, ...]:
        """Products whose SKU, name or barcode holds ``text``, wherever they are."""
        return looking.products(text, limit)

    # --- orders -------------------------------------------------------------------------------------------------

    def order_count(self, shop: int, target: int, wanted: OrderFilter) -> int:
        """How many orders of a shop are wanted."""
        if self._gets_copies(target):
            return copies.count(shop, target, wanted)
        return orders.count(shop, target, wanted) if self._orders_travel(shop, target) else 0

    def _orders_travel(self, shop: int, target: int) -> bool:
        """Not before the imports that they need: what is known of orders until then is not waiting for anything."""
        return set(self.imported_kinds(shop, target)) >= ORDERS_NEED

    @staticmethod
    def _gets_copies(connection: int) -> bool:
        """Whether orders come to it by routes of their own."""
        row = Connection.get_or_none(Connection.id == connection)
        return row is not None and row.kind in BY_ROUTE

    def routes(self) -> tuple[Route, ...]:
        """The ways that orders are copied between shops."""
        return copies.load_routes()

    def orders(
        self,
        shop: int,
        target: int,
        offset: int,
        limit: int,
        wanted: OrderFilter,
        sort: str = "placed",
        descending: bool = True,
    ) -> tuple[OrderView, ...]:
        """A window of the orders of a shop with regard to another system."""
        connection = Connection.get_or_none(Connection.id == shop)
        other = Connection.get_or_none(Connection.id == target)
        if connection is None or other is None:
            return ()
        if other.kind in BY_ROUTE:
            return copies.page(connection, other, offset, limit, wanted, sort, descending)
        if not self._orders_travel(shop, target):
            return ()
        return orders.page(connection, target, offset, limit, wanted, sort, descending)

    def journey(self, member: int) -> tuple[JourneyStep, ...]:
        """Everything that happened to an order of a shop."""
        return journey.steps(member)

    def order_ids(self, shop: int, target: int, wanted: OrderFilter, sort: str, descending: bool) -> list[int]:
        """The wanted orders of a shop with regard to another system, in order (ids of their members)."""
        if self._gets_copies(target):
            return copies.order_ids(shop, target, wanted, sort, descending)
        if self._orders_travel(shop, target):
            return orders.order_ids(shop, target, wanted, sort, descending)
        return []

    def orders_by_id(self, shop: int, target: int, ids: Sequence[int]) -> Mapping[int, OrderView]:
        """These orders of a shop with regard to another system; those that are gone are left out."""
        connection, other = (Connection.get_or_none(Connection.id == i) for i in (shop, target))
        if connection is None or other is None:
            return {}
        if other.kind in BY_ROUTE:
            return copies.by_id(connection, other, ids)
        return orders.by_id(connection, target, ids)

    def orders_before_start(self, shop: int, start: int) -> int:
        """How many known orders that were left alone an earlier start would add."""
        left = (Member.connection == shop) & (Member.kind == Kind.ORDER.value) & (Member.baseline == True)  # noqa: E712
        return int(Member.select().where(left & (Member.placed_at >= start)).count())

    def roles(self, shop: int) -> tuple[str, ...]:
        """Roles of accounts of a shop that are left out, as far as they were seen."""
        left = (Member.connection == shop) & (Member.kind == Kind.CUSTOMER.value) & (Member.standing == "left out")
        texts = rows(Member.select(fn.COALESCE(Member.seen, Member.shadow)).where(left).limit(_MOST_ACCOUNTS))
        accounts = (codec.loaded(Kind.CUSTOMER.value, str(text)) for (text,) in texts if text)
        found = {account.role for account in accounts if isinstance(account, Customer) and account.role}
        return tuple(sorted(found - {GUEST}))

    # --- the SKU doctor -----------------------------------------------------------------------------------------

    def sku_problems(self, shop: int, target: int, limit: int = 500) -> tuple[SkuProblem, ...]:
        """What is wrong with the SKUs of a shop, the most pressing first; at most ``limit`` of each kind."""
        return tuple(doctor.problems(shop, target, limit))

    # --- the outbox ---------------------------------------------------------------------------------------------

    def needs_person(self) -> int:
        """How many records wait for a person: refused, ambiguous, or waiting for what was refused; approvals as one."""
        return attention.count()

    def conflicts(self, limit: int = 200) -> tuple[ConflictView, ...]:
        """Fields that were changed on both sides."""
        return attention.conflicts(limit)

    def returns(self, limit: int = 200) -> tuple[Return, ...]:
        """Orders of which a person has to say whether their pieces came back."""
        return attention.returns(limit)

    def differences(self, limit: int = 500) -> tuple[DifferenceView, ...]:
        """Orders that were changed after they were sent, until that is settled; the oldest first."""
        return differences(limit)

    def orders_known_since(self, shop: int) -> int | None:
        """Since when every order of a shop that was sent was read again (E23), milliseconds UTC; None without any."""
        return oldest(shop, int(time.time() * 1000))

    def held_back(self) -> tuple[HeldBack, ...]:
        """What the mass-change brake holds back."""
        return attention.held_back()

    def stuck(self, limit: int = 500) -> tuple[Stuck, ...]:
        """Records that cannot go on without a person, the newest first."""
        return attention.stuck(limit)

    def unreadable(self, limit: int = 500) -> tuple[UnreadableView, ...]:
        """Records that are set aside because they cannot be read exactly, the newest first."""
        return unreadable.views(limit)

    def troubles(self) -> tuple[StandingTrouble, ...]:
        """What keeps operations from going through, those that need a person first."""
        return troubles.standing()

    def order_ways(self) -> tuple[tuple[int, int], ...]:
        """Between which systems orders travel, as (shop, target)."""
        kinds = {row.id: row.kind for row in self.connections()}
        rules = self.rules()
        shared = [
            (shop, other)
            for shop, kind in kinds.items()
            if kind == "woocommerce"
            for other in rules.partners(shop)
            if other in kinds and kinds[other] not in BY_ROUTE
        ]
        routes = [(r.source, r.target) for r in self.routes() if r.source in kinds and r.target in kinds]
        return (*shared, *routes)

    def pending(self) -> int:
        """How much is still to be sent or checked: orders that wait, whether or not their way is open, and all else."""
        states = [
            s.value for s in (ActionState.READY, ActionState.SENDING, ActionState.UNKNOWN, ActionState.RETRY_WAIT)
        ]
        ways = self.order_ways()
        # An order that waits is counted as one, whatever is under way for it.
        of_copies = Action.connection.in_(list({target for _, target in ways if self._gets_copies(target)}))
        of_order = (Action.kind == Kind.ORDER.value) & ((Action.verb == Verb.CREATE.value) | of_copies)
        with self.at_one_moment():
            others = int(Action.select().where(Action.state.in_(states) & ~of_order).count())
            waiting = OrderFilter(frozenset({OrderState.PENDING}))
            return others + sum(self.order_count(shop, target, waiting) for shop, target in ways)

    def database_problems(self) -> list[str]:
        """What the integrity checks of the database find."""
        return self._database.problems()


def _preview_row(row: Any, left_out: bool) -> PreviewRow:
    return PreviewRow(
        LABELS[str(row.kind)],
        Found(str(row.found)),
        str(row.title),
        str(row.key),
        str(row.reason),
        tuple((f, b, a) for f, b, a in json.loads(str(row.differences))),
        row.target_id,
        row.member_id,
        left_out,
    )
