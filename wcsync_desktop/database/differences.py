"""Orders that the shop changed after they were sent, until that is settled where they went (PRODUCT.md rule 27)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wcsync_desktop.core.records import Order
from wcsync_desktop.database import codec
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import Connection, Member, OrderDifference, rows
from wcsync_desktop.database.statements import among, find, insert, update


@dataclass(frozen=True, slots=True)
class DifferenceView:
    """An order that differs from what was sent. ``lines`` say what and what to do; ``may_send``: it can be sent."""

    order: int
    shop: int
    target: int
    number: str
    title: str
    lines: tuple[str, ...]
    may_send: bool
    is_wanted: bool
    found_at: int


class DifferenceWriter:
    """What is open about orders that were sent. Called inside transactions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tell(self, order: int, target: int, text: str, now: int, *, may_send: bool) -> None:
        """Keep what is different now; since when stays."""
        row = find(OrderDifference, order=order, target=target)
        if row is None:
            insert(OrderDifference, order=order, target=target, text=text, may_send=may_send, found_at=now)
        elif row.text != text or bool(row.may_send) != may_send:
            update(OrderDifference, {"id": row.id}, text=text, may_send=may_send)

    def close(self, order: int, target: int) -> bool:
        """Nothing is different any more; False where nothing was."""
        row = find(OrderDifference, order=order, target=target)
        if row is not None:
            OrderDifference.delete().where(OrderDifference.id == row.id).execute()
        return row is not None

    def want(self, order: int, target: int) -> bool:
        """A person wants the changes to be sent; False where nothing is different any more, or cannot be sent."""
        row = find(OrderDifference, order=order, target=target)
        if row is None or not row.may_send:
            return False
        update(OrderDifference, {"id": row.id}, wanted=True)
        update(Member, {"id": order}, dirty=True)
        return True

    def is_wanted(self, order: int, target: int) -> bool:
        """Whether a person wants the changes of an order to be sent."""
        row = find(OrderDifference, order=order, target=target)
        return row is not None and bool(row.wanted)

    def sending(self, order: int, target: int, as_it_is: Order) -> None:
        """The changes are on their way; they were planned from the order ``as_it_is``."""
        update(
            OrderDifference,
            {"order": order, "target": target},
            sending=codec.stored(as_it_is),
        )

    @staticmethod
    def places(shop: int, target: int, limit: int) -> tuple[str, ...]:
        """Native ids at a system of orders of a shop that differ from what was sent, those first that were read there
        the longest ago."""
        open_ones = OrderDifference.select(OrderDifference.order).where(OrderDifference.target == target)
        links = Member.select(Member.link).where((Member.connection == shop) & Member.id.in_(open_ones))
        there = (Member.connection == target) & Member.link.in_(links) & Member.native_id.is_null(False)
        query = Member.select(Member.native_id).where(there & (Member.gone == False))  # noqa: E712
        return tuple(native for (native,) in rows(query.order_by(Member.read_at, Member.id).limit(limit)))


def was_sent(order: int, target: int) -> str | None:
    """The order of the shop whose changes were on their way and have arrived, as it is stored; None where none were."""
    row = find(OrderDifference, order=order, target=target)
    if row is None or row.sending is None:
        return None
    update(OrderDifference, {"id": row.id}, sending=None)
    return str(row.sending)


def differences(limit: int) -> tuple[DifferenceView, ...]:
    """Orders that differ from what was sent, the oldest first."""
    found = list(OrderDifference.select().order_by(OrderDifference.id).limit(limit))
    members = {m.id: m for m in among(Member, "id", (row.order_id for row in found))}
    return tuple(_view(row, members[row.order_id]) for row in found)


def different(target: int, orders: Iterable[int]) -> Mapping[int, str]:
    """What is different of those of these orders that differ from what was sent to a system."""
    return {r.order_id: str(r.text) for r in among(OrderDifference, "order", orders) if r.target_id == target}


def count() -> int:
    """How many orders differ from what was sent."""
    open_ones = OrderDifference.select().join(Connection, on=(OrderDifference.target == Connection.id))
    return int(open_ones.where(Connection.removed_at.is_null()).count())


def _view(row: OrderDifference, member: Member) -> DifferenceView:
    record = codec.loaded(str(member.kind), str(member.seen if member.seen is not None else member.shadow))
    number = (record.number if isinstance(record, Order) else "") or str(member.key)
    return DifferenceView(
        row.order_id,
        member.connection_id,
        row.target_id,
        number,
        str(member.title),
        tuple(str(row.text).split("\n")),
        bool(row.may_send),
        bool(row.wanted),
        int(row.found_at),
    )
