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
        (own,) = self.store.links.members((self.operation.member,))
        linked = self.store.links.links((own.link,) if own.link is not None else ())
        known = [own, *(m for link in linked.values() for m in link.members if m.id != own.id)]
        return [m for m in known if m.connection == connection and (m.part == "primary" or m.id == own.id)]

    def _there(self, line: Line) -> list[MemberState]:
        return [m for m in self._members(line.row.id) if m.is_there]

    def to_read(self) -> list[int]:
        """What is read again before anything is said of it."""
        return [m.id for line in (self.shop, self.target) for m in self._there(line)]

    def ways(self, rules: Rules) -> list[Way]:
        """From the shop and back; from the other side where the shop does not have it and may (rule 14)."""
        kind, operation = Kind.PRODUCT, self.operation.id
        here, there = self._there(self.shop), self._there(self.target)
        if here:
            again = not rules.may_delete(kind, self.shop.row.id)
            plan = Plan(operation, self.shop, self.target, kind, restore=True, everything=True, recreate=again)
            back = Plan(operation, self.target, self.shop, kind, restore=True, only_linked=True, to_shop=True)
            return [Way(plan, rules, here), Way(back, rules, there)]
        if not there or self.unmet():
            return []
        again = not rules.may_delete(kind, self.target.row.id)
        plan = Plan(operation, self.target, self.shop, kind, restore=True, to_shop=True, recreate=again, asked=True)
        # A product that the shop does not have is as the other side says.
        return [Way(plan, rules.led_by(self.target.row.id, self.shop.row.id), there)]

    def make_room(self, ways: Iterable[Way]) -> None:
        """Where it is gone and is made again, it gets a new id (inside a transaction)."""
        for way in ways:
            if way.plan.recreate:
                for member in self._members(way.plan.target.row.id):
                    if member.gone:
                        self.store.observations.vacate(member.id)

    def unmet(self) -> list[Finding]:
        """Why it cannot go anywhere: it is nowhere, or does not meet the shop's criteria (rule 19)."""
        here, there = self._there(self.shop), self._there(self.target)
        if not here and not there:
            (own,) = self.store.links.members((self.operation.member,))
            return [self._finding(own, Found.SKIP, "It is in neither of the two any more.")]
        if here:
            return []
        name, allowed = self.shop.row.name, allowed_categories(self.shop.row.options)
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
