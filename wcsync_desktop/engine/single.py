"""One product that a person wants in step: where it is, which way it goes, what keeps it from going (SA-5, SA-6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.publishing import allowed_categories, unmet
from wcsync_desktop.core.records import Kind, Product
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.history import Finding, OperationRow
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.database.outbox import ActionRow
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.planning import Plan
from wcsync_desktop.engine.store import Store


@dataclass(frozen=True)
class Way:
    """A plan with the rules it follows and the records it is about."""

    plan: Plan
    rules: Rules
    members: Sequence[MemberState]


@dataclass(frozen=True)
class SingleProduct:
    """The product of an operation between a shop and its partner."""

    operation: OperationRow
    shop: Line
    target: Line
    store: Store

    def _members(self, connection: int) -> list[MemberState]:
        """What is known of it at a connection."""
        own = self.store.links.members((self.operation.member,))
        links = self.store.links.links(m.link for m in own if m.link is not None)
        known = {m.id: m for m in (*own, *(m for link in links.values() for m in link.members))}
        chosen = self.operation.member
        return [m for m in known.values() if m.connection == connection and (m.part == "primary" or m.id == chosen)]

    def _there(self, line: Line) -> list[MemberState]:
        return [m for m in self._members(line.row.id) if m.is_there]

    def to_read(self) -> list[int]:
        """What is read again before anything is said of it; what lies in a trash cannot be read by itself."""
        return [m.id for line in (self.shop, self.target) for m in self._there(line) if not m.in_trash]

    def ways(self, rules: Rules) -> list[Way]:
        """From the shop and back; from the other side where the shop does not have it and may (rule 14)."""
        kind, operation = Kind.PRODUCT, self.operation.id
        here, there = self._there(self.shop), self._there(self.target)
        if self.unmet(rules):
            return []
        if here:
            again = not rules.may_delete(kind, self.shop.row.id, self.target.row.id)
            plan = Plan(operation, self.shop, self.target, kind, restore=True, edited=True, recreate=again)
            back = Plan(operation, self.target, self.shop, kind, restore=True, only_linked=True, to_shop=True)
            return [Way(plan, rules, here), Way(back, rules, there)]
        plan = Plan(operation, self.target, self.shop, kind, restore=True, to_shop=True, asked=True)
        # A product that the shop does not have is as the other side says.
        return [Way(plan, rules.led_by(self.target.row.id, self.shop.row.id), there)]

    def make_room(self, ways: Iterable[Way]) -> None:
        """Where it is gone and is made again, it gets a new id (inside a transaction)."""
        for way in ways:
            if way.plan.recreate:
                for member in self._members(way.plan.target.row.id):
                    if member.gone:
                        self.store.observations.vacate(member.id)

    def unmet(self, rules: Rules) -> list[Finding]:
        """Why it cannot be synchronised or added to the shop (rule 19)."""
        there, name = self._there(self.target), self.shop.row.name
        here = self._there(self.shop)
        # What a deletion brings is told as such.
        follows = rules.may_delete(Kind.PRODUCT, self.shop.row.id, self.target.row.id)
        if here:
            return [self._finding(m, Found.SKIP, _GONE.format(name)) for m in here if m.in_trash and not follows]
        if not there:
            known = self.store.links.members((self.operation.member,))
            return [self._finding(m, Found.SKIP, "It is in neither of the two any more.") for m in known]
        if any(m.gone for m in self._members(self.shop.row.id)):
            return [] if follows else [self._finding(m, Found.SKIP, _GONE.format(name)) for m in there]
        shared = rules.shared_fields(Kind.PRODUCT, self.shop.row.id)
        hidden = [field for field in ("sku", "name", "price") if field not in shared]
        if hidden:
            return [self._finding(m, Found.SKIP, _NOT_SHARED.format(hidden[0], name)) for m in there]
        allowed = allowed_categories(self.shop.row.options)
        reasons = ((m, unmet(m.seen, allowed, name)) for m in there if isinstance(m.seen, Product))
        return [self._finding(m, Found.SKIP, reason) for m, reason in reasons if reason]

    def deletions(self, planned: Iterable[ActionRow]) -> list[Finding]:
        """What would be deleted. That follows from a deletion on the other side and is not done from here."""
        found = []
        for action in planned:
            if action.verb is Verb.DELETE and action.member is not None:
                reason = "It was deleted on the other side. The next synchronisation removes it here, too."
                found.append(self._finding(action.member, Found.DELETE, reason))
        return found

    @staticmethod
    def _finding(member: MemberState, found: Found, reason: str) -> Finding:
        return Finding(member.connection, Kind.PRODUCT.value, found, member.title, member.key, reason, member=member.id)


_GONE = "It was deleted in “{}”, or lies in its trash. Restore it there."
_NOT_SHARED = "Its {} is not shared with “{}”. Choose on the tab Connections who decides about it."
