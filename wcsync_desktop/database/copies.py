"""Which orders are copied into other shops, how far each is, and the routes they take (MI-1 to MI-7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from peewee import fn

from wcsync_desktop.core.actions import ActionState, Verb
from wcsync_desktop.core.copying import Follow, Route, wants_to_follow
from wcsync_desktop.core.money import decimals_of, rounded
from wcsync_desktop.core.order_status import CANCELLED, COMPLETED, ON_HOLD, PROCESSING
from wcsync_desktop.core.orders import LOOK_BACK_MS, Decided, Hold
from wcsync_desktop.core.records import Kind, Order
from wcsync_desktop.database import codec, schema
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.differences import different
from wcsync_desktop.database.links import LIVE, MemberState, member_state
from wcsync_desktop.database.observations import COPY, decided_of
from wcsync_desktop.database.orders import (
    OrderFilter,
    OrderState,
    OrderView,
    in_order,
    in_their_families,
    needs_person,
    order_in,
    order_view,
    placed_within,
    why_of,
)
from wcsync_desktop.database.schema import Action, Copy, Exclusion, Member, rows
from wcsync_desktop.database.statements import among, find, insert, one, update


@dataclass(frozen=True, slots=True)
class CopyRow:
    """What is known of an order's copy in another shop; see the table."""

    id: int
    order: int
    target: int
    link: int | None
    decided: Decided
    due: bool
    restless: bool
    at_once: bool
    told: str
    missing: str


def _route(row: schema.Route) -> Route:
    return Route(
        row.source_id,
        row.target_id,
        int(row.since),
        Follow(str(row.follow)),
        bool(row.tells_customer),
        int(row.seconds),
        int(row.looked),
    )


def load_routes() -> tuple[Route, ...]:
    """All routes."""
    return tuple(_route(row) for row in schema.Route.select().order_by(schema.Route.source, schema.Route.target))


def _copy(row: Copy) -> CopyRow:
    decided = decided_of(str(row.decided), baseline=bool(row.baseline))
    names = ("due", "restless", "at_once", "told", "missing")
    ids = (row.id, row.order_id, row.target_id, row.link_id)
    return CopyRow(*ids, decided, *(getattr(row, name) for name in names))


class CopyWriter:
    """Every change of routes and of what is known of copies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- routes -------------------------------------------------------------------------------------------------

    def keep_routes(self, routes: Iterable[Route], between: frozenset[int]) -> None:
        """These routes and no others between these connections.

        One that was there keeps when it began and how far its orders were looked at.
        """
        with self._database.transaction():
            wanted = {(route.source, route.target): route for route in routes}
            for row in [r for r in schema.Route.select() if {r.source_id, r.target_id} <= between]:
                route = wanted.pop((row.source_id, row.target_id), None)
                if route is None:
                    schema.Route.delete().where(schema.Route.id == row.id).execute()
                    self.stop(row.source_id, row.target_id)
                    continue
                settings = {"tells_customer": route.tells_customer, "seconds": route.seconds}
                update(schema.Route, {"id": row.id}, follow=route.follow.value, **settings)
                if row.follow != route.follow.value:
                    self._look_again(row.source_id, row.target_id)
            for route in wanted.values():
                insert(
                    schema.Route,
                    source=route.source,
                    target=route.target,
                    since=route.since,
                    follow=route.follow.value,
                    tells_customer=route.tells_customer,
                    seconds=route.seconds,
                )

    @staticmethod
    def _of(source: int, target: int) -> Any:
        orders = Member.select(Member.id).where((Member.connection == source) & (Member.kind == Kind.ORDER.value))
        return (Copy.target == target) & Copy.order.in_(orders)

    def stop(self, source: int, target: int) -> None:
        """Nothing is copied this way any more; what was copied is remembered, should it begin again."""
        Copy.update(due=False, restless=False, at_once=False).where(self._of(source, target)).execute()
        Copy.delete().where(self._of(source, target) & Copy.link.is_null()).execute()

    def _look_again(self, source: int, target: int) -> None:
        Copy.update(restless=True).where(self._of(source, target) & Copy.link.is_null(False)).execute()

    def route(self, source: int, target: int) -> Route | None:
        """The route between two shops, None where there is none (any more)."""
        row = find(schema.Route, source=source, target=target)
        return _route(row) if row is not None else None

    def looked(self, route: Route, change: int) -> None:
        """All changes up to this one were looked at."""
        update(schema.Route, {"source": route.source, "target": route.target}, looked=change)

    # --- orders to look at --------------------------------------------------------------------------------------

    def newest_change(self, source: int) -> int:
        """The number of the newest change of an order."""
        return int(one(schema.Connection, source).changes)

    def changed(self, route: Route, up_to: int, after: int, limit: int) -> list[MemberState]:
        """Orders of the source behind id ``after`` that changed since it was looked at; no copies."""
        query = Member.select(Member.id).where(
            (Member.connection == route.source)
            & (Member.kind == Kind.ORDER.value)
            & (Member.changed > route.looked)
            & (Member.changed <= up_to)
            & Member.native_id.is_null(False)
            & (Member.standing != COPY)
            & (Member.placed_at.is_null() | (Member.placed_at >= route.since - 2 * LOOK_BACK_MS))
        )
        # Put in order here: asked of the database, it would walk through all orders instead of those that changed.
        found = sorted(i for (i,) in rows(query) if i > after)
        return [member_state(row) for row in among(Member, "id", found[:limit])]

    def restless(self, route: Route, after: int, limit: int, *, waiting: bool = False) -> list[MemberState]:
        """Orders of the source behind id ``after`` that are to be looked at again; ``waiting``: those not due yet."""
        query = (
            Member.select(Member.id)
            .join(Copy, on=(Copy.order == Member.id))
            .where((Copy.target == route.target) & (Copy.restless == True))  # noqa: E712 - peewee builds SQL from it
            .where((Member.connection == route.source) & (Member.id > after))
            .where(Member.unread == False)  # noqa: E712 - what cannot be read is not passed on
        )
        if waiting:
            query = query.where(Copy.due == False)  # noqa: E712 - peewee builds SQL from it
        found = (i for (i,) in rows(query.order_by(Member.id).limit(limit)))
        return [member_state(row) for row in among(Member, "id", found)]

    def at(self, target: int, orders: Iterable[int]) -> Mapping[int, CopyRow]:
        """What is known of the copies at a shop, by order."""
        return {row.order_id: _copy(row) for row in among(Copy, "order", orders) if row.target_id == target}

    def keep(self, order: int, target: int, **values: Any) -> None:
        """Change what is known of a copy; made known where it was not (inside a transaction)."""
        if not update(Copy, {"order": order, "target": target}, **values):
            insert(Copy, order=order, target=target, **values)

    @staticmethod
    def was_copied(order: int, target: int) -> Order | None:
        """The original as it was when it was copied; None where that is not known."""
        row = find(Copy, order=order, target=target)
        found = codec.loaded(Kind.ORDER.value, str(row.sent)) if row is not None and row.sent is not None else None
        return found if isinstance(found, Order) else None

    @staticmethod
    def copied_from(order: int, target: int, as_it_is: Order) -> None:
        """A copy is made from the original ``as_it_is``, or a person says that it is like that (in a transaction)."""
        update(Copy, {"order": order, "target": target}, sent=codec.stored(as_it_is))

    def newest_copies(self, target: int, limit: int) -> tuple[str, ...]:
        """Native ids of the copies in a shop that were made last."""
        mine = (Member.connection == target) & (Member.kind == Kind.ORDER.value) & LIVE & (Member.standing == COPY)
        return tuple(
            i for (i,) in rows(Member.select(Member.native_id).where(mine).order_by(Member.id.desc()).limit(limit))
        )

    def doubt(self, target: int, missing: Iterable[str], since: int) -> None:
        """Have copies in a shop read again: those that have vanished, and all written since then, milliseconds UTC."""
        with self._database.transaction():
            mine = (Member.connection == target) & (Member.kind == Kind.ORDER.value) & LIVE & (Member.standing == COPY)
            mine &= (Member.written_at >= since) | Member.native_id.in_(list(missing))
            links = [link for (link,) in rows(Member.select(Member.link).where(mine))]
            for row in among(Copy, "link", (link for link in links if link is not None)):
                update(Copy, {"id": row.id}, restless=True)
            Member.update(reread=True).where(mine).execute()

    def doubt_different(self, source: int, target: int, limit: int) -> None:
        """Have copies read again whose originals were changed since: a person may have brought them in step."""
        with self._database.transaction():
            told = schema.OrderDifference.select(schema.OrderDifference.order).where(
                schema.OrderDifference.target == target
            )
            mine = Member.select(Member.id).where((Member.connection == source) & Member.id.in_(told))
            query = Copy.select(Copy.id, Copy.link).where((Copy.target == target) & Copy.order.in_(mine))
            for copy, link in rows(query.order_by(Copy.id).limit(limit)):
                update(Copy, {"id": copy}, restless=True)
                update(Member, {"link": link, "connection": target}, reread=True)

    def look_again(self, source: int) -> None:
        """What is copied of a shop's orders was set anew: those that were not copied yet are looked at again."""
        with self._database.transaction():
            orders = Member.select(Member.id).where((Member.connection == source) & (Member.kind == Kind.ORDER.value))
            fresh = Copy.order.in_(orders) & Copy.link.is_null() & (Copy.baseline == False)  # noqa: E712
            Copy.update(restless=True).where(fresh).execute()

    def new_base(self, source: int) -> None:
        """A shop was put back to an older state: what its orders show now moves no copy (inside a transaction)."""
        orders = Member.select(Member.id).where((Member.connection == source) & (Member.kind == Kind.ORDER.value))
        Copy.update(told="", restless=True).where(Copy.order.in_(orders) & Copy.link.is_null(False)).execute()

    # --- what a person asks for -----------------------------------------------------------------------------------

    def links_of(self, order: int, target: int | None = None) -> tuple[int, ...]:
        """The links of an order's copies, in one shop or in all."""
        found = (row for row in among(Copy, "order", (order,)) if target is None or row.target_id == target)
        return tuple(row.link_id for row in found if row.link_id is not None)

    def targets_of(self, order: int, target: int | None = None) -> tuple[int, ...]:
        """The shops into which an order is copied, or the one of them that is meant."""
        return tuple(row.target_id for row in among(Copy, "order", (order,)) if target in (None, row.target_id))

    def wake(self, orders: Iterable[int], *, target: int | None = None, at_once: bool = False) -> None:
        """Look at the copies of these orders again, in one shop or in all (inside a transaction).

        ``at_once``: what waits is sent, held or not, and an original that has moved on is told; else as is set.
        """
        for row in among(Copy, "order", orders):
            if target is not None and row.target_id != target:
                continue
            update(Copy, {"id": row.id}, restless=True, at_once=at_once)


def originals(links: Iterable[int]) -> Mapping[int, Member]:
    """The orders whose copies these links are, by link."""
    copies = {row.link_id: row.order_id for row in among(Copy, "link", links)}
    orders = {row.id: row for row in among(Member, "id", copies.values())}
    return {link: orders[order] for link, order in copies.items() if link is not None and order in orders}


NEEDS_PERSON = [s.value for s in (ActionState.FAILED, ActionState.REVIEW, ActionState.WAITING)]
"""States in which an action waits for a person, or for something that a person must do."""


# --- the order queue ------------------------------------------------------------------------------------------------


def _conditions(target: int) -> Mapping[OrderState, Any]:
    """SQL for each state; together they cover every copy once."""
    there = (Member.connection == target) & (Member.kind == Kind.ORDER.value) & LIVE
    exists = Copy.link.in_(Member.select(Member.link).where(there & Member.link.is_null(False)))
    # Few at any time, so each is found once and not for every copy.
    stuck = (Action.connection == target) & Action.state.in_(NEEDS_PERSON) & Action.live_key.is_null(False)
    stuck &= Action.used_up == False  # noqa: E712 - peewee builds SQL from it
    of_links = Action.select(Action.link).where(stuck & Action.link.is_null(False))
    of_orders = Action.select(Action.member).where(
        stuck & (Action.verb == Verb.NOTHING.value) & Action.member.is_null(False)
    )
    skipped = Copy.order.in_(Exclusion.select(Exclusion.member).where(Exclusion.target == target))
    due = Copy.due == True  # noqa: E712 - peewee builds SQL from it
    those = Copy.alias()
    mine = those.link.in_(of_links) | those.order.in_(of_orders)
    troubled = Copy.id.in_(those.select(those.id).where(mine)) & ~skipped
    is_there = fn.COALESCE(exists, 0)
    told = schema.OrderDifference.select(schema.OrderDifference.order).where(schema.OrderDifference.target == target)
    edited = Copy.order.in_(told) & ~skipped
    return {
        OrderState.EDITED: edited,
        OrderState.NEEDS_PERSON: troubled & ~edited,
        OrderState.PENDING: due & ~troubled & ~skipped & ~edited,
        OrderState.SYNCED: ~troubled & is_there & (~due | skipped) & ~edited,
        OrderState.SKIPPED: skipped & ~troubled & ~is_there,
        OrderState.NOT_YET: ~troubled & ~is_there & ~skipped & ~due & ~edited,
    }


def _wanted(source: int, target: int, wanted: OrderFilter) -> Any:
    told = schema.OrderDifference.select(schema.OrderDifference.order).where(schema.OrderDifference.target == target)
    condition = (Copy.target == target) & (Member.connection == source) & (Member.kind == Kind.ORDER.value)
    condition &= LIVE | Member.id.in_(told)
    condition &= Copy.baseline == False  # noqa: E712 - peewee builds SQL from it
    condition = placed_within(condition, wanted.placed)
    if wanted.states:
        conditions = _conditions(target)
        condition &= reduce(or_, (conditions[state] for state in wanted.states))
    if wanted.text:
        condition &= Member.title.contains(wanted.text) | Member.key.contains(wanted.text)
    return condition


def count(source: int, target: int, wanted: OrderFilter) -> int:
    """How many orders are wanted."""
    # From the copies: those that wait or are stuck are few, and found by an index.
    query = Copy.select(fn.COUNT(Copy.id)).join(Member, on=(Copy.order == Member.id))
    return int(query.where(_wanted(source, target, wanted)).scalar() or 0)


def page(
    shop: schema.Connection,
    target: schema.Connection,
    offset: int,
    limit: int,
    wanted: OrderFilter,
    sort: str,
    descending: bool,
) -> tuple[OrderView, ...]:
    """A window of the wanted orders with regard to another shop."""
    ids = order_ids(shop.id, target.id, wanted, sort, descending, offset, limit)
    found = by_id(shop, target, ids)
    return tuple(found[i] for i in ids)


def order_ids(
    shop: int,
    target: int,
    wanted: OrderFilter,
    sort: str,
    descending: bool,
    offset: int = 0,
    limit: int | None = None,
) -> list[int]:
    """The wanted orders (ids of their members) in order."""
    # From the orders: they are in order already.
    query = Member.select(Member.id).join(Copy, on=(Copy.order == Member.id))
    query = query.where(_wanted(shop, target, wanted)).order_by(*in_order(sort, descending))
    return [i for (i,) in rows(query.offset(offset).limit(limit))]


def by_id(shop: schema.Connection, target: schema.Connection, ids: Sequence[int]) -> Mapping[int, OrderView]:
    """These orders with regard to another shop; those that are gone are left out."""
    known = {row.id: row for row in among(Copy, "order", ids) if row.target_id == target.id}
    orders = {row.id: row for row in among(Member, "id", ids)}
    places = {m.link_id: m for m in among(Member, "link", (c.link_id for c in known.values() if c.link_id))}
    told = _told(known.values(), target.id)
    edited = different(target.id, orders)
    unwanted = {e.member_id: str(e.reason) for e in among(Exclusion, "member", orders) if e.target_id == target.id}
    route = find(schema.Route, source=shop.id, target=target.id)
    follow = Follow(str(route.follow)) if route is not None else None
    views = {
        row.order_id: _view(
            shop,
            target,
            row,
            orders[row.order_id],
            places,
            told.get(row.order_id),
            unwanted.get(row.order_id),
            follow,
            edited.get(row.order_id),
        )
        for row in known.values()
        if row.order_id in orders
    }
    return in_their_families(shop, target.id, views)


def _told(known: Iterable[Copy], target: int) -> Mapping[int, Action]:
    """The action that says most about each order's copy."""
    by_link = {row.link_id: row.order_id for row in known if row.link_id is not None}
    orders = {row.order_id for row in known}
    aside = [a for a in among(Action, "member", orders) if a.verb == Verb.NOTHING.value]
    found: dict[int, Action] = {}
    for action in sorted([*aside, *among(Action, "link", by_link)], key=lambda a: int(a.id)):
        if action.connection_id == target and action.state != ActionState.SUPERSEDED.value:
            found[by_link.get(action.link_id or 0, action.member_id or 0)] = action
    return found


def _view(
    shop: schema.Connection,
    target: schema.Connection,
    row: Copy,
    order_row: Member,
    places: Mapping[int | None, Member],
    action: Action | None,
    unwanted: str | None,
    follow: Follow | None,
    edited: str | None,
) -> OrderView:
    order = order_in(order_row)
    place = places.get(row.link_id) if row.link_id is not None else None
    is_there = place is not None and place.native_id is not None and not place.gone
    stuck = action is not None and needs_person(action)
    if edited is not None and unwanted is None:
        state = OrderState.EDITED
    elif stuck and unwanted is None:
        state = OrderState.NEEDS_PERSON
    elif is_there and (not row.due or unwanted is not None):
        state = OrderState.SYNCED
    elif unwanted is not None:
        state = OrderState.SKIPPED
    else:
        state = OrderState.PENDING if row.due else OrderState.NOT_YET
    why = edited if edited is not None else why_of(order_row, order, state, action, unwanted)
    there: tuple[str, str] | None = None
    if is_there and place is not None:
        copy = order_in(place)
        said = (f"Order {copy.number} in {target.name}.", "" if row.due else _behind(row, order, copy, follow), why)
        why = " ".join(part for part in (*said, _other_total(order, copy)) if part)
        there = (str(target.address), str(place.native_id))
    elif state is OrderState.NOT_YET and row.restless:
        held = str(order_row.hold) == Hold.HELD
        why = "Held by you; Sync order sends it." if held else "It waits until its hold time is over."
    return order_view(shop, target.id, order_row, order, state, why, there)


def _behind(row: Copy, order: Order, copy: Order, follow: Follow | None) -> str:
    """That the original has moved on, where the copy does not follow by itself."""
    if not wants_to_follow(order.status or "", str(row.told), copy.status or ""):
        ended = copy.status in (COMPLETED, CANCELLED) and order.status in (ON_HOLD, PROCESSING)
        return f"There it is {copy.status} already." if ended else ""
    return f"The original is {order.status}" + ("; “Sync order” tells it." if follow is Follow.BY_HAND else ".")


def _other_total(order: Order, copy: Order) -> str:
    """That the two differ (E26): the original was changed after it was copied, or the shops round differently."""
    if order.total is None or copy.total is None or order.total == copy.total:
        return ""
    places = decimals_of(order.currency or "")
    here, there = (f"{rounded(total, places)} {order.currency}" for total in (copy.total, order.total))
    return f"Its total is {here}, the original's {there}."
