"""Quantities for a shop: what the leader of stock has, less what is sold and not known there yet (E11, MV-13, MV-18).

Absolute, and only where the shop still holds what it was seen to hold. What is not known is never guessed: a product
that the stock list does not mention keeps its quantity.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.records import Form, Product, shown
from wcsync_desktop.core.reserved import Reserved
from wcsync_desktop.core.stock import for_shop
from wcsync_desktop.database.choices import LEFT_OUT
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.links import LinkState, MemberState
from wcsync_desktop.database.outbox import SHOP_QUANTITY, Wish, stock_part
from wcsync_desktop.database.stock import Reservations
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.quantities import NOT_SHARED, Missing
from wcsync_desktop.engine.shop_quantities import ShopQuantities
from wcsync_desktop.engine.store import Store


@dataclass(frozen=True)
class StockPlanner:
    """One operation's quantities for one shop. Called inside transactions."""

    operation: int
    store: Store
    shop: Line
    leader: Line
    missing: Missing | None = None
    """Tells why a product has no counterpart, where a person asked; else that is told with the product itself."""
    sold: Reservations | None = None
    """What orders took that were looked at for this and not planned; of the others counts what is kept of them."""

    def unknown(self, members: Sequence[MemberState]) -> tuple[str, ...]:
        """Native ids at the leader of their products whose level has never been asked for."""
        places = self._places(members)
        known = self.store.stock.asked_for(place.id for place in places.values())
        return tuple(p.native_id for p in places.values() if p.native_id is not None and p.id not in known)

    def _places(self, members: Iterable[MemberState]) -> Mapping[int, MemberState]:
        """The leader's product of each of these members."""
        linked = [m for m in members if m.link is not None]
        links = self.store.links.links(m.link for m in linked if m.link is not None)
        return {m.id: place for m in linked if (place := self._place(links, m)) is not None}

    def _place(self, links: Mapping[int, LinkState], member: MemberState) -> MemberState | None:
        link = links.get(member.link or 0)
        place = link.at(self.leader.row.id) if link is not None else None
        return place if place is not None and place.is_there else None

    def chunk(self, members: Sequence[MemberState]) -> list[Finding]:
        """Plan these products of the shop."""
        store = self.store
        unwanted = store.links.left_out(self.leader.row.id, (m.id for m in members))
        places = self._places(members)
        figures = self._figures(members, places)
        why = self.missing.why(members) if self.missing is not None else {}
        findings: list[Finding] = []
        settled: list[int] = []
        for member in members:
            if not self._clear(member):
                continue  # one is being sent this very moment; what is newer comes afterwards
            settled.append(member.id)
            if member.id in unwanted:
                findings.append(self._finding(member, Found.SKIP, LEFT_OUT))
                continue
            place = places.get(member.id)
            if place is None:
                findings.append(self._finding(member, *why.get(member.id, (Found.SKIP, NOT_SHARED))))
            else:
                findings.append(self._one(member, figures.get(member.id)))
        store.stock.counted(settled)
        return findings

    def moved(self, members: Sequence[MemberState]) -> tuple[str, ...]:
        """Native ids of those of these products whose figure in the shop is not what it should be now."""
        figures = self._figures(members, self._places(members))
        return tuple(m.native_id for m in members if m.native_id and figures.get(m.id, _shows(m)) != _shows(m))

    def _figures(self, members: Sequence[MemberState], places: Mapping[int, MemberState]) -> Mapping[int, Decimal]:
        """What the shop should have of these; nothing of what is not known."""
        available = self.store.stock.available(place.id for place in places.values())
        reserved = self.store.stock.reserved((m.link for m in members if m.link is not None), instead=self.sold)
        known = {m.id: available[places[m.id].id] for m in members if m.id in places and places[m.id].id in available}
        kept = {m.id: reserved.get(m.link or 0, Reserved()) for m in members}
        return {m.id: for_shop(known[m.id], kept[m.id], _shows(m)) for m in members if m.id in known}

    def _clear(self, member: MemberState) -> bool:
        """Take back what was planned for a product and not sent; False where it is under way."""
        if member.link is None:
            return True
        live = self.store.links.live_actions((member.link,), self.shop.row.id, self._part(member)).get(member.link)
        return live is None or self.store.outbox.drop(live.id, "Its quantity has changed meanwhile.")

    def _one(self, member: MemberState, wanted: Decimal | None) -> Finding:
        record = member.seen
        # An unpublished product is no longer sent, its stock still is (PRODUCT.md rule 15).
        if not isinstance(record, Product) or record.status == "trash":
            return self._finding(member, Found.SKIP, "A product in the trash has no quantity.")
        if record.form not in (Form.SIMPLE, Form.VARIATION):
            return self._finding(member, Found.SKIP, NOT_SHARED)
        if wanted is None:
            reason = f"{self.leader.row.name} says nothing about its stock, so the shop's number stays."
            return self._finding(member, Found.SKIP, reason)
        alone = self._quantities.left_alone(member, record, wanted, self._finding(member, Found.SKIP, ""))
        if alone is not None:
            return alone
        if record.stock is not None and record.stock.quantity == wanted:
            return self._finding(member, Found.SAME, "")
        if member.refused == plain(wanted):
            return self._finding(member, Found.SKIP, "You left its quantity as it was.")
        if member.refused:
            self.store.links.refuse(member.id, "")
        return self._set(member, record, wanted)

    @property
    def _quantities(self) -> ShopQuantities:
        return ShopQuantities(self.store, self.shop, self.leader.row.name)

    def _set(self, member: MemberState, record: Product, wanted: Decimal) -> Finding:
        stock = self._quantities.asked(record, wanted)
        self.store.outbox.plan(
            Wish(
                self.operation,
                self.shop.row.id,
                Verb.SET_STOCK,
                SHOP_QUANTITY,
                member.link,
                member.id,
                0,
                Product(sku=member.key, form=Form.VARIATION if member.parent else None, stock=stock),
                member.title,
                part=self._part(member),
            )
        )
        before = shown(record.stock) if record.stock is not None else "not counted"
        found = self._finding(member, Found.UPDATE, "")
        return replace(found, differences=(("quantity", before, shown(stock)),))

    def _part(self, member: MemberState) -> str:
        """Several products of a shop may share one record there: each has a quantity of its own to be set."""
        return "stock" if member.part == "primary" else stock_part(member.id)

    def _finding(self, member: MemberState, found: Found, reason: str) -> Finding:
        return Finding(self.shop.row.id, SHOP_QUANTITY, found, member.title, member.key, reason, (), member.id)


def _shows(member: MemberState) -> Decimal | None:
    """The figure that the shop was seen to have."""
    stock = member.seen.stock if isinstance(member.seen, Product) else None
    return stock.quantity if stock is not None else None
