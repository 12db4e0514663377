"""Starting quantities from the shop: absolute, planned page by page (MV-9, E11), and why a product has none.

The leader's figure, less what the shop's orders took and the leader does not count, becomes what the shop holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.matching import left_out
from wcsync_desktop.core.places import QUANTITIES_AT
from wcsync_desktop.core.records import Kind, Product, Stock, shown
from wcsync_desktop.core.reserved import Reserved
from wcsync_desktop.core.stock import Level, not_taken, physical, untouched
from wcsync_desktop.database.choices import LEFT_OUT
from wcsync_desktop.database.history import Finding, OperationRow
from wcsync_desktop.database.links import LinkState, MemberState, live_key
from wcsync_desktop.database.outbox import QUANTITY, Wish
from wcsync_desktop.database.stock import Reservations
from wcsync_desktop.engine.figures import SOLD_MEANWHILE, Figures
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.store import Store

NOT_SHARED = "Only what is shared with the other side has a quantity there."


@dataclass(frozen=True)
class Missing:
    """Why a product of a shop has no counterpart. ``products_come``: a preview that imports products, too."""

    store: Store
    shop: Line
    target: Line
    products_come: bool

    def why(self, members: Sequence[MemberState]) -> Mapping[int, tuple[Found, str]]:
        """Word and reason by member."""
        keys = [m.match_key for m in members if m.match_key is not None]
        twins = self.store.links.key_counts(self.shop.row.id, Kind.PRODUCT, keys)
        return {m.id: self._why(m, twins.get(m.match_key or "", 1) > 1) for m in members}

    def _why(self, member: MemberState, is_twin: bool) -> tuple[Found, str]:
        record, name = member.seen, self.target.row.name
        if not isinstance(record, Product) or left_out(record) is not None:
            return Found.SKIP, NOT_SHARED
        if is_twin or self.target.mapping.set_aside(Kind.PRODUCT, record) is not None:
            return Found.SKIP, "The product itself is not sent; the import of products says why."
        if self.products_come:
            return Found.UPDATE, ""
        return Found.PROBLEM, f"It is not in {name} yet. Import the products first."


@dataclass(frozen=True)
class Quantities:
    """One operation. ``there`` is what the stock list says, by native id; ``sold`` what the shop's orders took."""

    operation: OperationRow
    store: Store
    shop: Line
    target: Line
    there: Mapping[str, Level]
    missing: Missing
    figures: Figures
    sold: Reservations

    def page(self, members: Sequence[MemberState], links: Mapping[int, LinkState]) -> list[Finding]:
        """Plan for these products of the shop (inside a transaction)."""
        unwanted = self.store.links.left_out(self.target.row.id, (m.id for m in members))
        linked = [m.link for m in members if m.link is not None]
        busy = self.store.links.live_actions(linked, self.target.row.id, "stock")
        reserved = self.store.stock.reserved(linked, of=self.shop.row.id, instead=self.sold)
        unsteady = self.figures.unsteady(members)
        why = self.missing.why(members)
        findings = []
        for member in members:
            if member.id in unwanted:
                findings.append(self._finding(member, Found.SKIP, LEFT_OUT))
            elif member.id in unsteady and member.link is not None:
                findings.append(self._finding(member, Found.PROBLEM, SOLD_MEANWHILE))
            elif member.link not in busy:
                link = links.get(member.link or 0)
                place = link.at(self.target.row.id) if link is not None else None
                sold = reserved.get(member.link or 0, Reserved()).net
                findings.append(self._one(member, place, sold, why[member.id]))
        return findings

    def places(self, members: Iterable[MemberState]) -> list[str]:
        """Where their quantities are written down."""
        return [live_key(m.link, self.target.row.id, "stock") for m in members if m.link is not None]

    def _one(self, member: MemberState, place: MemberState | None, sold: Decimal, absent: tuple[Found, str]) -> Finding:
        record = member.seen
        if not isinstance(record, Product) or left_out(record) is not None:
            return self._finding(member, Found.SKIP, NOT_SHARED)
        why = untouched(record)
        if why is not None or record.stock is None:
            return self._finding(member, Found.SKIP, not_taken(why))
        if member.part != "primary":
            return self._finding(member, Found.SKIP, "It stands for the same stock as another product of the shop.")
        if place is None or not place.is_there or place.native_id is None:
            found, reason = absent
            nothing_to_set = found is Found.UPDATE and record.stock.quantity <= 0
            return self._finding(member, Found.SAME if nothing_to_set else found, reason)
        level = self.there.get(place.native_id)
        quantity = physical(record.stock.quantity, sold, level)
        now = level.physical if level is not None else None
        if (now is None and quantity == 0) or now == quantity:
            return self._finding(member, Found.SAME, "")
        return self._set(member, place, Stock(quantity, self.target.row.options.get(QUANTITIES_AT, "")), now)

    def _set(self, member: MemberState, place: MemberState, stock: Stock, now: Decimal | None) -> Finding:
        self.store.outbox.plan(
            Wish(
                self.operation.id,
                self.target.row.id,
                Verb.SET_STOCK,
                QUANTITY,
                member.link,
                place.id,
                0,
                Product(sku=place.key, stock=stock),
                member.title,
                part="stock",
            )
        )
        before = shown(now) if now is not None else "not counted"
        return self._finding(member, Found.UPDATE, "", (("quantity", before, shown(stock)),))

    def _finding(
        self, member: MemberState, found: Found, reason: str, differences: tuple[tuple[str, str, str], ...] = ()
    ) -> Finding:
        target = self.target.row.id
        return Finding(target, QUANTITY, found, member.title, member.key, reason, differences, member.id)
