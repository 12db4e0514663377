"""Starting quantities: absolute, from the shop or from Megaventory, planned page by page (MV-9, E11).

What is not known is told, never guessed: a product that the other side's stock list does not mention has no quantity
there, not 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.matching import left_out
from wcsync_desktop.core.records import Form, Kind, Product, Stock, shown
from wcsync_desktop.database.choices import LEFT_OUT
from wcsync_desktop.database.history import Finding, OperationRow
from wcsync_desktop.database.links import LinkState, MemberState, live_key
from wcsync_desktop.database.outbox import QUANTITY, SHOP_QUANTITY, Wish, stock_part
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.store import Store


@dataclass(frozen=True)
class Quantities:
    """One direction of one operation. ``there`` are the other side's quantities by native id.

    ``products_come``: a preview that imports products, too; what is missing there will be there by then.
    """

    operation: OperationRow
    store: Store
    shop: Line
    target: Line
    there: Mapping[str, Stock]
    to_shop: bool
    products_come: bool

    @property
    def kind(self) -> str:
        """The kind that is counted."""
        return SHOP_QUANTITY if self.to_shop else QUANTITY

    @property
    def receiver(self) -> Line:
        """The side whose quantities are set."""
        return self.shop if self.to_shop else self.target

    def page(self, members: Sequence[MemberState], links: Mapping[int, LinkState]) -> list[Finding]:
        """Plan for these products of the shop (inside a transaction)."""
        unwanted = self.store.links.left_out(self.target.row.id, (m.id for m in members))
        busy = self._busy(members)
        twins = self._twins(members)
        findings = []
        for member in members:
            if member.id in unwanted:
                findings.append(self._finding(member, Found.SKIP, LEFT_OUT))
            elif member.id not in busy:
                link = links.get(member.link or 0)
                place = link.at(self.target.row.id) if link is not None else None
                is_twin = twins.get(member.match_key or "", 1) > 1
                findings.append(self._one(member, place, is_twin))
        return findings

    def places(self, members: Iterable[MemberState]) -> list[str]:
        """Where their quantities are written down."""
        receiver = self.receiver.row.id
        return [live_key(m.link, receiver, self._part(m)) for m in members if m.link is not None]

    def _busy(self, members: Iterable[MemberState]) -> frozenset[int]:
        """Members whose quantity is on its way already."""
        parts = {m.id: self._part(m) for m in members if m.link is not None}
        busy = set()
        for part in set(parts.values()):
            links = [m.link for m in members if m.link is not None and parts[m.id] == part]
            live = self.store.links.live_actions(links, self.receiver.row.id, part)
            busy |= {m.id for m in members if m.link in live and parts.get(m.id) == part}
        return frozenset(busy)

    def _part(self, member: MemberState) -> str:
        """Several products of a shop may share one record there: each has a quantity of its own to be set."""
        return "stock" if member.part == "primary" or not self.to_shop else stock_part(member.id)

    def _twins(self, members: Sequence[MemberState]) -> Mapping[str, int]:
        keys = [m.match_key for m in members if m.match_key is not None]
        return self.store.links.key_counts(self.shop.row.id, Kind.PRODUCT, keys)

    def _one(self, member: MemberState, place: MemberState | None, is_twin: bool) -> Finding:
        record = member.seen
        if not isinstance(record, Product) or left_out(record) is not None:
            return self._finding(member, Found.SKIP, "Only what is shared with the other side has a quantity there.")
        if not self.to_shop and record.stock is None:
            return self._finding(member, Found.SKIP, "The shop does not count its stock.")
        if not self.to_shop and member.part != "primary":
            return self._finding(member, Found.SKIP, "It stands for the same stock as another product of the shop.")
        if place is None or not place.is_there or place.native_id is None:
            return self._not_there(member, record, is_twin)
        return self._to_shop(member, record, place) if self.to_shop else self._from_shop(member, record, place)

    def _not_there(self, member: MemberState, record: Product, is_twin: bool) -> Finding:
        if is_twin or self.target.mapping.set_aside(Kind.PRODUCT, record) is not None:
            reason = "The product itself is not sent; the import of products says why."
            return self._finding(member, Found.SKIP, reason)
        if self.products_come and record.stock is not None:
            return self._finding(member, Found.UPDATE if record.stock.quantity > 0 else Found.SAME, "")
        name = self.target.row.name
        return self._finding(member, Found.PROBLEM, f"It is not in {name} yet. Import the products first.")

    def _from_shop(self, member: MemberState, record: Product, place: MemberState) -> Finding:
        quantity = max(record.stock.quantity, Decimal(0)) if record.stock is not None else Decimal(0)
        now = self.there.get(place.native_id or "")
        if (now is None and quantity == 0) or (now is not None and now.quantity == quantity):
            return self._finding(member, Found.SAME, "")
        stock = Stock(quantity, self.target.row.options.get("location", ""))
        return self._set(member, place.id, Product(sku=place.key, stock=stock), now)

    def _to_shop(self, member: MemberState, record: Product, place: MemberState) -> Finding:
        told = self.there.get(place.native_id or "")
        if told is None:
            reason = f"{self.target.row.name} says nothing about its stock, so the shop's number stays."
            return self._finding(member, Found.SKIP, reason)
        quantity = Decimal(int(told.quantity))  # a shop counts whole pieces; half a one cannot be sold
        if record.stock is not None and record.stock.quantity == quantity:
            return self._finding(member, Found.SAME, "")
        wanted = Product(sku=member.key, form=Form.VARIATION if member.parent else None, stock=Stock(quantity))
        return self._set(member, member.id, wanted, record.stock)

    def _set(self, member: MemberState, place: int, wanted: Product, now: Stock | None) -> Finding:
        self.store.outbox.plan(
            Wish(
                self.operation.id,
                self.receiver.row.id,
                Verb.SET_STOCK,
                self.kind,
                member.link,
                place,
                0,
                wanted,
                member.title,
                part=self._part(member),
            )
        )
        before = shown(now) if now is not None else "not counted"
        return self._finding(member, Found.UPDATE, "", (("quantity", before, shown(wanted.stock)),))

    def _finding(
        self, member: MemberState, found: Found, reason: str, differences: tuple[tuple[str, str, str], ...] = ()
    ) -> Finding:
        target = self.receiver.row.id
        return Finding(target, self.kind, found, member.title, member.key, reason, differences, member.id)
