"""What the leader of stock has, what is sold and not known there yet, and whose figure is to be looked at (E11)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from wcsync_desktop.core.money import plain
from wcsync_desktop.core.records import Kind, Order
from wcsync_desktop.core.reserved import Pieces, Reserved
from wcsync_desktop.core.stock import Level
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.links import LIVE, MemberState, member_state
from wcsync_desktop.database.schema import Connection, Member, Reservation, Stocked, rows
from wcsync_desktop.database.statements import among, insert, update

SET_BACK_MS = 600_000
"""What seems to be so much later than now was noted before our clock was set back: it is older."""


Reservations = Mapping[int, Mapping[int, Decimal]]
"""Pieces by order and by link of the product."""


class StockWriter:
    """Levels, reservations and the marks of products whose quantity in a shop may be wrong."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- what the leader has ------------------------------------------------------------------------------------

    def store_levels(self, leader: int, levels: Mapping[str, Level], *, began: int) -> None:
        """Keep what a stock list said; ``began`` is when its read began, milliseconds UTC.

        An older answer never replaces a newer one. Orders that arrived before are counted in it; their reservations
        end.
        """
        with self._database.transaction():
            found = [
                m
                for m in among(Member, "native_id", levels)
                if m.connection_id == leader and m.kind == Kind.PRODUCT.value
            ]
            held = {row.member_id: row for row in among(Stocked, "member", (m.id for m in found))}
            changed = []
            for member in found:
                level = levels[str(member.native_id)]
                text = plain(level.available) if level.available is not None else None
                row = held.get(member.id)
                if row is None:
                    insert(Stocked, member=member.id, available=text, read_at=began)
                elif _is_newer(row.read_at, began):
                    continue
                else:
                    update(Stocked, {"member": member.id}, available=text, read_at=began)
                if member.link_id is not None and (row is None or row.available != text):
                    changed.append(member.link_id)
            changed += self._end_reservations({m.link_id for m in found if m.link_id is not None}, began)
            self.recount_links(changed)

    def _end_reservations(self, links: Iterable[int], began: int) -> list[int]:
        """A list that was read after orders arrived, or were changed there, counts them as they are now."""
        kept = [r for r in among(Reservation, "link", links) if r.arrived_at is not None]
        ended = [r for r in kept if not _is_newer(int(r.arrived_at or 0), began)]
        for row in ended:
            counted, quantity = Decimal(str(row.counted)), Decimal(str(row.quantity))
            counts = Decimal(str(row.counts)) if row.counts is not None else counted + quantity
            left = quantity + counted - counts
            if left or Decimal(str(row.settled)):
                update(Reservation, {"id": row.id}, quantity=plain(left), counted=plain(counts), arrived_at=None)
            else:
                Reservation.delete().where(Reservation.id == row.id).execute()
        return [row.link_id for row in ended]

    def available(self, members: Iterable[int]) -> Mapping[int, Decimal]:
        """What the leader has of these products of its own; what is not known is not in it."""
        held = among(Stocked, "member", members)
        return {row.member_id: Decimal(str(row.available)) for row in held if row.available is not None}

    def asked_for(self, members: Iterable[int]) -> frozenset[int]:
        """Those of these products of the leader whose level was read at least once."""
        return frozenset(row.member_id for row in among(Stocked, "member", members))

    def forget_levels(self, leader: int) -> None:
        """Other places count at a leader from now on: what its stock list said is read anew, of every product."""
        with self._database.transaction():
            mine = (Member.connection == leader) & (Member.kind == Kind.PRODUCT.value)
            known = [m for (m,) in rows(Stocked.select(Stocked.member).join(Member, on=Stocked.member).where(mine))]
            self.recount_links(m.link_id for m in among(Member, "id", known) if m.link_id is not None)
            for start in range(0, len(known), 500):
                Stocked.delete().where(Stocked.member.in_(known[start : start + 500])).execute()

    def counts_parts(self, shop: int) -> bool:
        """Whether a shop was seen to count parts of a piece."""
        return any(row.counts_parts for row in among(Connection, "id", (shop,)))

    @staticmethod
    def links_of(connection: int, kind: Kind, natives: Iterable[str]) -> Mapping[str, int]:
        """Links of records of a connection by native id, also of those that are gone."""
        found = (m for m in among(Member, "native_id", natives) if m.connection_id == connection)
        return {str(m.native_id): m.link_id for m in found if m.kind == kind.value and m.link_id is not None}

    # --- reservations -------------------------------------------------------------------------------------------

    def reserve(self, order: int, taken: Mapping[int, Decimal]) -> None:
        """Keep what an order that has not arrived took, by link of the product; nothing ends its reservations."""
        held = {row.link_id: row for row in among(Reservation, "order", (order,))}
        changed = []
        for link, quantity in taken.items():
            if quantity and link not in held:
                insert(Reservation, order=order, link=link, quantity=plain(quantity))
                changed.append(link)
            elif quantity and (str(held[link].quantity) != plain(quantity) or held[link].arrived_at is not None):
                fresh: dict[str, str | None] = {"counted": "0", "counts": None, "settled": "0"}
                update(Reservation, {"id": held[link].id}, quantity=plain(quantity), arrived_at=None, **fresh)
                changed.append(link)
        for link, row in held.items():
            if not taken.get(link):
                Reservation.delete().where(Reservation.id == row.id).execute()
                changed.append(link)
        self.recount_links(changed)

    def follow(self, order: int, stand: Mapping[int, Pieces], now: int) -> None:
        """Keep how many pieces an order that was sent has taken and how many it stands for there, by product's link.

        What it took since counts at once, for the shop's stock has moved; what was changed there counts with the next
        stock list that is read after ``now``.
        """
        held = {row.link_id: row for row in among(Reservation, "order", (order,))}
        changed = []
        for link in {*stand, *held}:
            row, pieces = held.get(link), stand.get(link, Pieces())
            counted = Decimal(str(row.counted)) if row is not None else pieces.before
            settled = Decimal(str(row.settled)) if row is not None else Decimal(0)
            if pieces.is_even:
                settled = pieces.taken - pieces.there
            counts, quantity = pieces.there + settled, pieces.taken - counted
            if row is None and not quantity and not settled and counts == counted:
                continue  # nothing of it was ever different
            if row is None or str(row.quantity) != plain(quantity):
                changed.append(link)
            if not quantity and counts == counted and (not settled or pieces.is_over):
                Reservation.delete().where(Reservation.order == order, Reservation.link == link).execute()
                continue
            values: dict[str, str | int | None] = {
                "quantity": plain(quantity),
                "counted": plain(counted),
                "settled": plain(settled),
            }
            was = None if row is None or row.counts is None else Decimal(str(row.counts))
            at = row.arrived_at if row is not None and was == counts else now
            values |= {"counts": plain(counts), "arrived_at": at if counts != counted else None}
            if row is None:
                insert(Reservation, order=order, link=link, **values)
            else:
                update(Reservation, {"id": row.id}, **values)
        self.recount_links(changed)

    def arrived(self, link: int, at: int) -> None:
        """An order has reached the leader, which counts it from now on. ``link`` is the order's."""
        orders = [m.id for m in among(Member, "link", (link,)) if m.kind == Kind.ORDER.value]
        for row in among(Reservation, "order", orders):
            if row.arrived_at is None:
                update(Reservation, {"id": row.id}, arrived_at=at)

    def stands_for(self, link: int, connection: int, order: Order, at: int) -> None:
        """An order that was changed there by us stands for other pieces from now on. ``link`` is the order's."""
        products = {line.product for line in order.lines or () if line.product}
        links = self.links_of(connection, Kind.PRODUCT, products)
        pieces: dict[int, Decimal] = {}
        for line in order.lines or ():
            if line.product in links:
                pieces[links[line.product]] = pieces.get(links[line.product], Decimal(0)) + line.quantity
        orders = [m.id for m in among(Member, "link", (link,)) if m.kind == Kind.ORDER.value]
        for row in among(Reservation, "order", orders):
            counts = plain(pieces.get(row.link_id, Decimal(0)) + Decimal(str(row.settled)))
            if counts != row.counts:
                update(Reservation, {"id": row.id}, counts=counts, arrived_at=at)

    def accept(self, order: int, at: int) -> None:
        """A person says that what an order has taken is counted there, with the next list that is read after ``at``."""
        for row in among(Reservation, "order", (order,)):
            if row.counts is None:
                continue  # it is on its way
            taken = Decimal(str(row.quantity)) + Decimal(str(row.counted))
            settled = Decimal(str(row.settled)) + taken - Decimal(str(row.counts))
            update(Reservation, {"id": row.id}, counts=plain(taken), settled=plain(settled), arrived_at=at)

    def reserved(
        self, links: Iterable[int], *, of: int | None = None, instead: Reservations | None = None
    ) -> Mapping[int, Reserved]:
        """Pieces by which shops and the leader differ because of orders, by link of the product; ``of`` one shop only.

        Of the orders in ``instead`` counts what stands there.
        """
        wanted, looked_at = set(links), instead or {}
        kept = [r for r in among(Reservation, "link", wanted) if r.order_id not in looked_at]
        found: dict[int, Reserved] = {}
        shops = {m.id: m.connection_id for m in among(Member, "id", {r.order_id for r in kept})} if of else {}
        pieces = [(r.link_id, Decimal(str(r.quantity))) for r in kept if of is None or shops[r.order_id] == of]
        pieces += [(link, q) for taken in looked_at.values() for link, q in taken.items() if link in wanted]
        for link, quantity in pieces:
            found[link] = found.get(link, Reserved()).and_(quantity)
        return found

    def kept_for(self, orders: Iterable[int]) -> Reservations:
        """What is kept for these orders, by order and by link of the product."""
        found: dict[int, dict[int, Decimal]] = {order: {} for order in orders}
        for row in among(Reservation, "order", found):
            found[row.order_id][row.link_id] = Decimal(str(row.quantity))
        return found

    def awaited(self, leader: int) -> tuple[str, ...]:
        """Native ids at the leader of the products whose figure does not count an order yet that has arrived."""
        links = {
            link for (link,) in rows(Reservation.select(Reservation.link).where(Reservation.arrived_at.is_null(False)))
        }
        there = (m for m in among(Member, "link", links) if m.connection_id == leader and not m.gone)
        return tuple(dict.fromkeys(m.native_id for m in there if m.native_id is not None))

    # --- what is to be looked at --------------------------------------------------------------------------------

    def recount_links(self, links: Iterable[int]) -> None:
        """The quantities of these products may be wrong in any shop."""
        for link in set(links):
            update(Member, {"link": link}, recount=True)

    def to_recount(self, shop: int, after: int, limit: int, *, everything: bool) -> list[MemberState]:
        """Products of a shop behind id ``after`` whose quantity may be wrong, in the order of ids."""
        mine = (Member.connection == shop) & (Member.kind == Kind.PRODUCT.value)
        # Only by the mark: more conditions would make the database take another index.
        mine &= LIVE & Member.link.is_null(False) if everything else Member.recount == True  # noqa: E712
        while True:
            query = Member.select(Member.id).where(mine & (Member.id > after)).order_by(Member.id).limit(limit)
            found = [member_state(row) for row in among(Member, "id", (i for (i,) in rows(query)))]
            linked = [m for m in found if m.link is not None and m.is_there and not m.unread]
            if linked or not found:
                return linked
            self.counted(m.id for m in found if not m.unread)
            after = found[-1].id

    def counted(self, members: Iterable[int]) -> None:
        """Their quantity is right, or on its way."""
        for member in members:
            update(Member, {"id": member}, recount=False)


def _is_newer(at: int, than: int) -> bool:
    """Whether something was noted at or after another moment, as far as our clock can be trusted."""
    return than <= at < than + SET_BACK_MS
