"""Orders as the order queue shows them: where each goes, how far it is, and what it waits for."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from peewee import fn

from wcsync_desktop.core.actions import ActionState
from wcsync_desktop.core.orders import NEVER_SENT, Hold
from wcsync_desktop.core.records import Kind, Order
from wcsync_desktop.core.sub_orders import Level, instead, level_in
from wcsync_desktop.database import codec
from wcsync_desktop.database.differences import different
from wcsync_desktop.database.links import LIVE
from wcsync_desktop.database.observations import COPY
from wcsync_desktop.database.past import Span
from wcsync_desktop.database.schema import Action, Connection, Exclusion, Member, OrderDifference, rows
from wcsync_desktop.database.statements import among
from wcsync_desktop.database.sub_orders import families


class OrderState(StrEnum):
    """How far an order is at one target."""

    SYNCED = "synced"
    EDITED = "edited after it was sent"
    PENDING = "pending"
    NEEDS_PERSON = "needs you"
    SKIPPED = "skipped"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True)
class OrderView:
    """A row of the order queue. ``placed`` is milliseconds UTC; ``why`` what it waits for, or what is special."""

    member: int
    native_id: str
    number: str
    shop: str
    address: str
    placed: int | None
    customer: str
    total: Decimal | None
    currency: str
    status: str
    target: int
    state: OrderState
    why: str
    held: bool = False
    there: tuple[str, str] | None = None
    """Address and id of its copy in another shop."""


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders are wanted; what is empty does not restrict. ``placed`` is when they were placed."""

    states: frozenset[OrderState] = frozenset()
    text: str = ""
    placed: Span = Span()


_NEEDS = [s.value for s in (ActionState.FAILED, ActionState.REVIEW, ActionState.WAITING)]
_SORTS: Mapping[str, tuple[Any, ...]] = {
    "placed": (Member.placed_at,),
    "number": (fn.LENGTH(Member.key), Member.key),  # 99 before 100
    "customer": (Member.title,),
}


def in_order(sort: str, descending: bool) -> tuple[Any, ...]:
    """By what orders are sorted; those that are alike by their ids."""
    return tuple(column.desc() if descending else column.asc() for column in (*_SORTS[sort], Member.id))


def _conditions(target: int) -> Mapping[OrderState, Any]:
    """SQL for each state; together they cover every order once."""
    there, live = Member.alias(), Action.alias()
    exists = fn.EXISTS(
        there.select(there.id).where(
            (there.link == Member.link)
            & (there.connection == target)
            & there.native_id.is_null(False)
            & (there.gone == False)  # noqa: E712 - peewee builds SQL from it
        )
    )
    mine = (live.member == Member.id) | (live.link == Member.link)
    mine &= (live.connection == target) | (live.connection == Member.connection)
    needs = live.live_key.is_null(False) & live.state.in_(_NEEDS)
    needs &= (live.used_up == False) | exists  # noqa: E712 - peewee builds SQL from it
    troubled = fn.EXISTS(live.select(live.id).where(mine & needs))
    skipped = fn.EXISTS(
        Exclusion.select(Exclusion.id).where((Exclusion.member == Member.id) & (Exclusion.target == target))
    )
    edited = fn.EXISTS(
        OrderDifference.select(OrderDifference.id).where(
            (OrderDifference.order == Member.id) & (OrderDifference.target == target)
        )
    )
    under_way = (Member.dirty == True) | Member.link.is_null(False)  # noqa: E712 - peewee builds SQL from it
    return {
        OrderState.EDITED: ~skipped & edited,
        OrderState.SYNCED: exists & (skipped | (~troubled & ~edited)),
        OrderState.SKIPPED: ~exists & skipped,
        OrderState.NEEDS_PERSON: ~skipped & troubled & ~edited,
        OrderState.PENDING: ~exists & ~skipped & ~troubled & under_way,
        OrderState.NOT_YET: ~exists & ~skipped & ~troubled & ~under_way,
    }


def _wanted(shop: int, target: int, wanted: OrderFilter) -> Any:
    told = OrderDifference.select(OrderDifference.order).where(OrderDifference.target == target)
    condition = (Member.connection == shop) & (Member.kind == Kind.ORDER.value) & (LIVE | Member.id.in_(told))
    condition &= (Member.baseline == False) & (Member.standing != COPY)  # noqa: E712 - peewee builds SQL from it
    condition = placed_within(condition, wanted.placed)
    if wanted.states:
        conditions = _conditions(target)
        any_state: Any = None
        for state in wanted.states:
            any_state = conditions[state] if any_state is None else any_state | conditions[state]
        condition &= any_state
    if wanted.text:
        condition &= Member.title.contains(wanted.text) | Member.key.contains(wanted.text)
    return condition


def placed_within(condition: Any, span: Span) -> Any:
    """A condition, and that an order was placed within a span."""
    if span.since is not None:
        condition &= Member.placed_at >= span.since
    if span.until is not None:
        condition &= Member.placed_at <= span.until
    return condition


def count(shop: int, target: int, wanted: OrderFilter) -> int:
    """How many orders are wanted."""
    return int(Member.select().where(_wanted(shop, target, wanted)).count())


def page(
    shop: Connection, target: int, offset: int, limit: int, wanted: OrderFilter, sort: str, descending: bool
) -> tuple[OrderView, ...]:
    """A window of the wanted orders."""
    ids = order_ids(shop.id, target, wanted, sort, descending, offset, limit)
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
    query = Member.select(Member.id).where(_wanted(shop, target, wanted)).order_by(*in_order(sort, descending))
    return [i for (i,) in rows(query.offset(offset).limit(limit))]


def by_id(shop: Connection, target: int, ids: Sequence[int]) -> Mapping[int, OrderView]:
    """These orders; those that are gone are left out."""
    members = list(among(Member, "id", ids))
    places = {
        m.link_id: m
        for m in among(Member, "link", (m.link_id for m in members if m.link_id is not None))
        if m.connection_id == target
    }
    actions = _newest_actions(members, shop.id, target)
    edited = different(target, (m.id for m in members))
    left = among(Exclusion, "member", (m.id for m in members))
    unwanted = {e.member_id: str(e.reason) for e in left if e.target_id == target}
    views = {
        m.id: _view(
            shop, target, m, places.get(m.link_id or 0), actions.get(m.id), unwanted.get(m.id), edited.get(m.id)
        )
        for m in members
    }
    return in_their_families(shop, target, views)


def in_their_families(shop: Connection, target: int, views: Mapping[int, OrderView]) -> Mapping[int, OrderView]:
    """The same; parts of whole orders, of which one level is sent, say what is sent in their place (rule 29)."""
    waiting = {i: view for i, view in views.items() if view.state is OrderState.NOT_YET}
    around = families(shop.id, target, ((i, view.native_id) for i, view in waiting.items()))
    level = level_in(json.loads(str(shop.options))) if around else Level.WHOLE
    told = {i: aside.reason for i, family in around.items() if (aside := instead(family, level)) is not None}
    return {i: replace(view, why=told[i]) if i in told else view for i, view in views.items()}


def _newest_actions(members: list[Member], shop: int, target: int) -> Mapping[int, Action]:
    """The action that says most about each order: the newest on its way there, or back to the shop."""
    by_link = {m.link_id: m.id for m in members if m.link_id is not None}
    found: dict[int, Action] = {}
    actions = [*among(Action, "member", (m.id for m in members)), *among(Action, "link", by_link)]
    for action in sorted(actions, key=lambda a: int(a.id)):
        if action.connection_id in (target, shop) and action.state != ActionState.SUPERSEDED.value:
            found[by_link.get(action.link_id or 0, action.member_id or 0)] = action
    return found


def _view(
    shop: Connection,
    target: int,
    member: Member,
    place: Member | None,
    action: Action | None,
    unwanted: str | None,
    edited: str | None,
) -> OrderView:
    order = order_in(member)
    state = _state(member, place, action, unwanted is not None, edited is not None)
    why = edited if state is OrderState.EDITED and edited else why_of(member, order, state, action, unwanted)
    return order_view(shop, target, member, order, state, why)


def order_in(member: Member) -> Order:
    """The order as it was last seen."""
    text = member.seen if member.seen is not None else member.shadow
    record = codec.loaded(Kind.ORDER.value, str(text)) if text is not None else Order()
    return record if isinstance(record, Order) else Order()


def order_view(
    shop: Connection,
    target: int,
    member: Member,
    order: Order,
    state: OrderState,
    why: str,
    there: tuple[str, str] | None = None,
) -> OrderView:
    """A row of the queue."""
    return OrderView(
        member.id,
        str(member.native_id),
        order.number or str(member.key),
        str(shop.name),
        str(shop.address),
        member.placed_at,
        order.buyer or order.email or "",
        order.total,
        order.currency or "",
        order.status or "",
        target,
        state,
        why,
        str(member.hold) == Hold.HELD,
        there,
    )


def needs_person(action: Action, *, is_there: bool = False) -> bool:
    """Whether an action waits for a person. An order that is not there yet and whose tries were used up goes on waiting
    to be sent."""
    return action.live_key is not None and str(action.state) in _NEEDS and (is_there or not action.used_up)


def _state(member: Member, place: Member | None, action: Action | None, unwanted: bool, edited: bool) -> OrderState:
    is_there = place is not None and place.native_id is not None and not place.gone
    if edited and not unwanted:
        return OrderState.EDITED
    troubled = action is not None and needs_person(action, is_there=is_there)
    if troubled and not unwanted:
        return OrderState.NEEDS_PERSON
    if is_there:
        return OrderState.SYNCED
    if unwanted:
        return OrderState.SKIPPED
    return OrderState.PENDING if member.dirty or member.link_id is not None else OrderState.NOT_YET


def why_of(member: Member, order: Order, state: OrderState, action: Action | None, unwanted: str | None) -> str:
    """What an order waits for, or what is special about it."""
    if state is OrderState.SKIPPED:
        return f"Left out by you: {unwanted}" if unwanted else "Left out by you."
    if state is OrderState.PENDING and member.hold == Hold.HELD:
        return "Held by you; Sync order sends it."
    if state is OrderState.SYNCED:
        by_hand = "Refunded in the shop: settle by hand. " if order.refunded else ""
        return (by_hand + (str(action.reason) if action is not None else "")).strip()
    if state is OrderState.NOT_YET:
        unpaid = order.status in NEVER_SENT - {"failed", "trash"}
        return f"It is not paid yet ({order.status})." if unpaid else f"This status is not sent ({order.status})."
    return str(action.reason) if action is not None and action.live_key is not None else ""
