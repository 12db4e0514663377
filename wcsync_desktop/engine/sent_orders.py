"""An order is looked at again after it was sent: what differs, what stays reserved for it, and what a person is told.

E11 and PRODUCT.md rule 27. What was sent is the order's shadow, what stands there is what was read there. Nothing is
reserved for an order about which nothing is open: then the leader's figure counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.order_changes import (
    UNPAID,
    Change,
    There,
    changed_there,
    changes,
    is_dead,
    rows_of,
    stands_alike,
    told,
    wanted_pieces,
)
from wcsync_desktop.core.order_status import CANCELLED, Turn
from wcsync_desktop.core.records import Kind, Order
from wcsync_desktop.core.reserved import Pieces
from wcsync_desktop.core.sales import OrderLine
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.links import LinkState, MemberState
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.store import Store

NOTHING = Decimal(0)


@dataclass(frozen=True)
class _Case:
    """One order: as it was sent and as it is, its products called by one key on both sides; and how it stands there.

    ``before`` are the pieces for which it stood there when that was looked at last, ``shipped`` those that have left.
    """

    sent: Order
    now: Order
    there: There
    before: Mapping[str, Decimal]
    shipped: Mapping[str, Decimal]
    links: Mapping[str, int]
    gone: bool

    @property
    def is_dead(self) -> bool:
        return is_dead(self.now, gone=self.gone)

    @property
    def is_over(self) -> bool:
        return self.is_dead and self.there.is_cancelled

    @property
    def is_shipped(self) -> bool:
        """Whether all for which it stands there has left."""
        pieces = self.there.pieces
        return bool(pieces) and all(self.shipped.get(key, NOTHING) >= number for key, number in pieces.items())


@dataclass(frozen=True)
class SentOrders:
    """The orders of one shop that were sent to one other system. Called inside transactions."""

    store: Store
    shop: Line
    target: Line
    now: int

    def look(self, member: MemberState, link: LinkState, place: MemberState, turn: Turn) -> Finding:
        """Keep what stays reserved for an order, and tell what differs. ``turn`` is what its status asks for.

        While the status is on its way, or a person is asked about it, nothing else is told.
        """
        case = self._case(member, link, place)
        wanted = wanted_pieces(case.sent, case.now, gone=case.gone)
        found: tuple[Change, ...] = ()
        waits = True
        if turn is Turn.NOTHING and not (case.now.status == CANCELLED and not case.gone):
            found = self._different(case, wanted)
            waits = "pending" in case.there.status
        is_even = case.is_over or (not found and not waits)
        self.store.stock.follow(member.id, self._stand(case, is_even=is_even), self.now)
        if turn is Turn.NOTHING:
            self._agree((member, place), whole=is_even)
        if not found:
            self.store.differences.close(member.id, self.target.row.id)
            return self._finding(member, Found.SAME, "")
        text = told(found, case.there, gone=case.gone, is_dead=case.is_dead)
        may_send = case.there.may_change and not case.is_dead and not case.now.refunded
        self.store.differences.tell(member.id, self.target.row.id, text, self.now, may_send=may_send)
        return self._finding(member, Found.PROBLEM, text)

    def _different(self, case: _Case, wanted: Mapping[str, Decimal]) -> tuple[Change, ...]:
        """What is open about an order; nothing where the other side was brought to what the shop holds."""
        found = changes(case.sent, case.now, gone=case.gone)
        if found:
            if case.gone and (case.is_shipped or "closed" in case.there.status):
                return ()  # it is delivered: whoever clears up in the shop has nothing to do there
            alike = stands_alike(found, case.now, wanted, case.there, gone=case.gone)
            return () if alike else found
        moved = any(case.before.get(key, NOTHING) != number for key, number in case.there.pieces.items())
        moved |= any(key not in case.there.pieces for key, number in case.before.items() if number)
        if not moved or case.is_dead or "pending" in case.there.status:
            return ()
        return changed_there(case.now, wanted, case.there)

    def _stand(self, case: _Case, *, is_even: bool) -> Mapping[int, Pieces]:
        """Pieces by link of the product."""
        before, now = rows_of(case.sent), rows_of(case.now)
        found = {}
        for key, link in case.links.items():
            there = case.there.pieces.get(key, NOTHING)
            was, taken = (rows[key].taken if key in rows else NOTHING for rows in (before, now))
            if not was and not taken:
                taken = there  # the shop does not count it
            elif case.now.status in UNPAID and not case.gone:
                taken = max(taken, case.shipped.get(key, NOTHING))  # given back by itself; what was shipped is gone
            earlier = case.before.get(key, NOTHING)
            found[link] = Pieces(taken, there, earlier, is_even=is_even, is_over=case.is_over)
        return found

    def _agree(self, sides: Iterable[MemberState], *, whole: bool) -> None:
        """Nothing is asked for by what the two show: of their status, or of all."""
        for side in sides:
            if whole:
                self.store.links.agree_whole(side)
            else:
                self.store.links.agree_status(side)

    # --- putting a case together ----------------------------------------------------------------------------------

    def _case(self, member: MemberState, link: LinkState, place: MemberState) -> _Case:
        now = member.seen if isinstance(member.seen, Order) else Order()
        sent = member.shadow if isinstance(member.shadow, Order) else now
        there = place.seen if isinstance(place.seen, Order) else Order()
        before = place.shadow if isinstance(place.shadow, Order) else Order()
        agreed = link.agreed if isinstance(link.agreed, Order) else Order()
        shop, target = self.shop.row.id, self.target.row.id
        links = self.store.stock.links_of(shop, Kind.PRODUCT, _products(sent, now, agreed))
        stands, stood, shipped = (
            self._pieces(target, there.lines),
            self._pieces(target, before.lines),
            self._pieces(target, there.lines, shipped=True),
        )
        as_sent = _by_link((line, links.get(line.product)) for line in agreed.lines or ())
        if before.lines is None:
            stood = as_sent
        status = there.status or ""
        is_cancelled = self.target.mapping.order_status(status) == CANCELLED
        if there.lines is None:  # read by an earlier release: it stands as it was sent
            stands = {} if is_cancelled else as_sent
        keys = {product: f"link {found}" for product, found in links.items()}
        by_key = {f"link {found}": found for found in links.values()} | {f"link {n}": n for n in (*stands, *stood)}
        return _Case(
            _called(sent, keys),
            _called(now, keys),
            There(
                self.target.row.name,
                there.number or place.title,
                status,
                there,
                {f"link {n}": number for n, number in stands.items()},
                is_cancelled,
                self.target.mapping.may_change(there),
            ),
            {f"link {n}": number for n, number in stood.items()},
            {f"link {n}": number for n, number in shipped.items()},
            by_key,
            member.gone,
        )

    def _pieces(
        self, connection: int, lines: tuple[OrderLine, ...] | None, *, shipped: bool = False
    ) -> dict[int, Decimal]:
        products = {line.product for line in lines or () if line.product}
        links = self.store.stock.links_of(connection, Kind.PRODUCT, products)
        counted = (replace(line, quantity=line.taken) if shipped else line for line in lines or ())
        return _by_link((line, links.get(line.product)) for line in counted)

    def _finding(self, member: MemberState, found: Found, reason: str) -> Finding:
        return Finding(self.target.row.id, Kind.ORDER.value, found, member.title, member.key, reason, (), member.id)


def _products(*orders: Order) -> set[str]:
    return {line.product for order in orders for line in order.lines or () if line.product}


def _by_link(lines: Iterable[tuple[OrderLine, int | None]]) -> dict[int, Decimal]:
    found: dict[int, Decimal] = {}
    for line, link in lines:
        if link is not None:
            found[link] = found.get(link, NOTHING) + line.quantity
    return found


def _called(order: Order, keys: Mapping[str, str]) -> Order:
    """The order with its products called by the key that both sides have for them."""
    return replace(order, lines=tuple(replace(p, product=keys.get(p.product, p.product)) for p in order.lines or ()))
