"""Orders under other orders: which stand where, and what each is to the one above it (``core.sub_orders``)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wcsync_desktop.core.records import Kind, Order, Record
from wcsync_desktop.core.sub_orders import Family, Kinship, kinship
from wcsync_desktop.database import codec
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.numbers import next_change
from wcsync_desktop.database.schema import Member, SubOrder, Unreadable
from wcsync_desktop.database.statements import among, find, insert, update


def note_above(member: int, shop: int, record: Record) -> None:
    """Keep under which order an order stands, as it was read (inside a transaction)."""
    if not isinstance(record, Order):
        return
    above, known = record.above or "", find(SubOrder, order=member)
    if known is None and above:
        insert(SubOrder, order=member, shop=shop, above=above)
    elif known is not None and not above:
        SubOrder.delete().where(SubOrder.id == known.id).execute()
    elif known is not None and known.above != above:
        update(SubOrder, {"id": known.id}, above=above, kinship="")


def wake_parts(member: Member, change: int) -> None:
    """What becomes of a whole order matters to its parts: they are looked at again (inside a transaction)."""
    for row in among(SubOrder, "above", (str(member.native_id),)):
        if row.shop_id == member.connection_id:
            update(Member, {"id": row.order_id}, dirty=True, changed=change)


def _seen(member: Member) -> Order | None:
    """The order as it was last seen, None where it was never read."""
    text = member.seen if member.seen is not None else member.shadow
    record = codec.loaded(Kind.ORDER.value, str(text)) if text is not None else None
    return record if isinstance(record, Order) else None


def _order(member: Member) -> Order | None:
    """The same, None where it is gone."""
    return None if member.gone else _seen(member)


def families(shop: int, target: int | None, members: Iterable[tuple[int, str]]) -> Mapping[int, Family]:
    """What is known of the orders around these, given as (member, native id) of one shop.

    Those that stand alone are left out. ``target`` is where they are sent, None where that does not matter.
    """
    wanted = {member: native for member, native in members if native}
    own = {row.order_id: row for row in among(SubOrder, "order", wanted)}
    below = _below(shop, wanted.values())
    above = _orders(shop, (str(row.above) for row in own.values()))
    sent = _sent(target, (row.link_id for row in above.values() if row.link_id is not None))
    found = {}
    for member, native in wanted.items():
        row, parts = own.get(member), below.get(native, ())
        if row is None and not parts:
            continue
        over = above.get(str(row.above)) if row is not None else None
        seen = _order(over) if over is not None else None
        number = (seen.number if seen is not None else "") or (str(row.above) if row is not None else "")
        kept = Kinship(str(row.kinship)) if row is not None else Kinship.OWN
        found[member] = Family(kept, number, seen, over is not None and over.link_id in sent, parts)
    return found


def _below(shop: int, natives: Iterable[str]) -> Mapping[str, tuple[Order, ...]]:
    """The parts by the native id of the order above them."""
    rows = (row for row in among(SubOrder, "above", set(natives)) if row.shop_id == shop)
    by_order = {row.order_id: str(row.above) for row in rows if row.kinship == Kinship.PART}
    found: dict[str, list[Order]] = {}
    for member in among(Member, "id", by_order):
        order = _order(member)
        if order is not None:
            found.setdefault(by_order[member.id], []).append(order)
    return {native: tuple(parts) for native, parts in found.items()}


def _orders(shop: int, natives: Iterable[str]) -> Mapping[str, Member]:
    found = among(Member, "native_id", set(natives))
    return {str(m.native_id): m for m in found if m.connection_id == shop and m.kind == Kind.ORDER.value}


def _sent(target: int | None, links: Iterable[int]) -> frozenset[int]:
    """Those of these links that have a record at the target."""
    places = (m for m in among(Member, "link", links) if m.connection_id == target and m.native_id is not None)
    return frozenset(m.link_id for m in places if m.link_id is not None)


def all_parts() -> Any:
    """SQL: the orders that are parts of others; their money and pieces are counted with the whole."""
    return SubOrder.select(SubOrder.order).where(SubOrder.kinship == Kinship.PART.value)


class SubOrderWriter:
    """Deciding what orders are to those above them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unread(self, shop: int) -> frozenset[str]:
        """Native ids of orders above others that no pass has brought."""
        wanted = {str(row.above) for row in self._undecided(shop)}
        aside = {str(r.native_id) for r in among(Unreadable, "native_id", wanted) if r.connection_id == shop}
        return frozenset(wanted - _orders(shop, wanted).keys() - aside)

    def decide(self, shop: int, missing: Iterable[str]) -> None:
        """Decide what can be decided now, and once: an edit of either changes nothing.

        What stands above it is no order of the shop where it is ``missing``.
        """
        none, found = frozenset(missing), self._undecided(shop)
        if not found:
            return
        with self._database.transaction():
            over = _orders(shop, (str(row.above) for row in found))
            orders = {m.id: _seen(m) for m in among(Member, "id", (row.order_id for row in found))}
            for row in found:
                own, above = orders.get(row.order_id), over.get(str(row.above))
                whole = _seen(above) if above is not None and not above.unread else None
                if own is None or (whole is None and str(row.above) not in none):
                    continue
                kept = kinship(own, whole) if whole is not None else Kinship.OWN
                update(SubOrder, {"id": row.id}, kinship=kept.value)
                self._wake(shop, row)

    @staticmethod
    def _undecided(shop: int) -> list[SubOrder]:
        return list(SubOrder.select().where((SubOrder.shop == shop) & (SubOrder.kinship == "")))

    def look_again(self, shop: int) -> None:
        """Another level is sent from now on: all of them are looked at again."""
        with self._database.transaction():
            for row in SubOrder.select().where(SubOrder.shop == shop):
                self._wake(shop, row)

    @staticmethod
    def _wake(shop: int, row: SubOrder) -> None:
        change = next_change(shop)
        update(Member, {"id": row.order_id}, dirty=True, changed=change)
        for member in _orders(shop, (str(row.above),)).values():
            update(Member, {"id": member.id}, dirty=True, changed=change)
