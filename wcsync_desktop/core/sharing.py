"""Sharing rules: per kind and field group, which connection leads, which follow, which are off.

A rank says it all: 1 leads, 2 leads where nobody of rank 1 has the record, …; 0 follows; no entry means off (E7).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from wcsync_desktop.core.records import Group, Kind, field_groups

FOLLOWS = 0

NOT_MERGED = frozenset({Group.STOCK})
"""Groups with a formula of their own: nobody's value is copied, so a change of it is no edit (E11)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One connection's part in one field group. ``rank`` 0 follows, 1 and above lead."""

    kind: Kind
    group: Group
    connection: int
    rank: int


class Way(StrEnum):
    """Which way records of a kind go between a shop and a system that is shared module by module."""

    OFF = "not shared"
    THERE = "from the shop"
    BACK = "to the shop"
    BOTH = "both ways"


class Conflicts(StrEnum):
    """What happens where both sides changed one thing."""

    ASK = "ask me"
    NEWEST = "last change wins"
    SHOP = "the shop wins"
    OTHER = "the other side wins"


@dataclass(frozen=True, slots=True)
class Pair:
    """A shop and another system that a person joined, by a preset or by choices of their own.

    ``creates`` are kinds of which the other side gets new records of the shop, ``brings`` those of which the shop gets
    new ones of the other side, ``deletes`` those whose deletion on one side deletes on the other (E9, MV-11, MV-21).
    ``ways`` are those that a person chose module by module, for they cannot be told from ranks that others share.
    Where both changed a field and both decide, ``prefers`` is the connection whose word counts, with ``newest`` it is
    the one that changed it last; else a person is asked.
    """

    shop: int
    other: int
    preset: str
    creates: frozenset[Kind] = frozenset()
    brings: frozenset[Kind] = frozenset()
    deletes: frozenset[Kind] = frozenset()
    prefers: int | None = None
    newest: bool = False
    ways: frozenset[tuple[Kind, Way]] = frozenset()

    def way(self, kind: Kind) -> Way:
        """The way that records of a kind go."""
        return dict(self.ways).get(kind, Way.OFF)

    @property
    def conflicts(self) -> Conflicts:
        """What happens where both changed one thing."""
        if self.prefers is not None:
            return Conflicts.SHOP if self.prefers == self.shop else Conflicts.OTHER
        return Conflicts.NEWEST if self.newest else Conflicts.ASK

    def settled_by(self, conflicts: Conflicts) -> Pair:
        """The same with another answer to that."""
        prefers = {Conflicts.SHOP: self.shop, Conflicts.OTHER: self.other}.get(conflicts)
        return replace(self, prefers=prefers, newest=conflicts is Conflicts.NEWEST)

    @property
    def ends(self) -> frozenset[int]:
        """Both connections."""
        return frozenset({self.shop, self.other})


@dataclass(frozen=True)
class Rules:
    """All sharing rules, ready to be asked.

    Values travel only between connections that a person joined, never from shop to shop by way of a third.
    """

    rules: tuple[Rule, ...] = ()
    pairs: tuple[Pair, ...] = ()
    booked: frozenset[int] = frozenset()
    """Shops whose quantities the stock book keeps: nobody else decides about them (E7)."""
    followed: tuple[tuple[int, int], ...] = ()
    """Systems whose quantities the stock book takes over for some of these, each with the warehouse for them."""

    @cached_property
    def _ranks(self) -> Mapping[tuple[Kind, Group, int], int]:
        return {(r.kind, r.group, r.connection): r.rank for r in self.rules}

    @cached_property
    def _shared(self) -> Mapping[tuple[Kind, int], frozenset[str]]:
        shared: dict[tuple[Kind, int], set[str]] = {}
        for rule in self.rules:
            if rule.group in NOT_MERGED:
                continue
            fields = (f for f, group in field_groups(rule.kind).items() if group is rule.group)
            shared.setdefault((rule.kind, rule.connection), set()).update(fields)
        return {key: frozenset(value) for key, value in shared.items()}

    def rank(self, kind: Kind, group: Group, connection: int) -> int | None:
        """The rank of a connection, None where it is off."""
        return self._ranks.get((kind, group, connection))

    def leads(self, kind: Kind, group: Group, connection: int) -> bool:
        """True where the connection has any leading rank."""
        return (self.rank(kind, group, connection) or FOLLOWS) > FOLLOWS

    def leads_stock(self, leader: int, shop: int) -> bool:
        """True where the leader decides about the quantities of a shop that it is joined with."""
        return shop not in self.booked and self.leads(Kind.PRODUCT, Group.STOCK, leader)

    def shared_fields(self, kind: Kind, connection: int) -> frozenset[str]:
        """Fields of a kind that this connection takes part in; empty where the kind is off."""
        return self._shared.get((kind, connection), frozenset())

    def pair(self, one: int, other: int) -> Pair | None:
        """How two connections are joined, whichever of them is the shop."""
        ends = frozenset({one, other})
        return next((pair for pair in self.pairs if pair.ends == ends), None)

    def may_create(self, kind: Kind, source: int, target: int) -> bool:
        """True where new records of the kind may be made at ``target`` because ``source`` has them (E9)."""
        pair = self.pair(source, target)
        if pair is None:
            return False
        return kind in (pair.creates if pair.other == target else pair.brings)

    def may_delete(self, kind: Kind, one: int, other: int) -> bool:
        """True where a record of the kind that was deleted at one of them is deleted at the other (E9)."""
        pair = self.pair(one, other)
        return pair is not None and kind in pair.deletes

    def are_joined(self, one: int, other: int) -> bool:
        """True where a person joined the two."""
        return self.pair(one, other) is not None

    def reaches(self, leader: int, receiver: int, holders: Iterable[int]) -> bool:
        """Whether a value may travel: between two that are joined, or by way of a shop among the ``holders`` that is
        joined with both. No value goes from shop to shop by way of a third system."""
        if self.are_joined(leader, receiver):
            return True
        shops = {pair.shop for pair in self.pairs}
        return any(h in shops and self.are_joined(leader, h) and self.are_joined(h, receiver) for h in holders)

    def wins(self, one: int, other: int) -> int | None:
        """The connection whose word counts where two changed one field differently; None where a person is asked."""
        pair = self.pair(one, other)
        return pair.prefers if pair is not None else None

    def newest_wins(self, one: int, other: int) -> bool:
        """True where of two changes of one field the later one counts."""
        pair = self.pair(one, other)
        return pair is not None and pair.newest

    def led_by(self, leader: int, follower: int) -> Rules:
        """The same with one of two connections leading whatever the other one takes part in."""
        turned = []
        for rule in self.rules:
            if rule.connection == follower:
                turned.append(replace(rule, rank=FOLLOWS))
            elif rule.connection == leader:
                turned.append(replace(rule, rank=1))
            else:
                turned.append(rule)
        return replace(self, rules=tuple(turned))

    def without_foreign_prices(self, currencies: Mapping[int, str]) -> Rules:
        """The same without the prices of systems that count in another money than the shops they are joined with."""
        foreign = {
            pair.other
            for pair in self.pairs
            if (here := currencies.get(pair.shop)) and (there := currencies.get(pair.other)) and here != there
        }
        if not foreign:
            return self
        prices = (Group.PRICE, Group.PURCHASE_PRICE)
        kept = (r for r in self.rules if not (r.connection in foreign and r.group in prices))
        return replace(self, rules=tuple(kept))

    def preset_of(self, shop: int, other: int) -> str | None:
        """The short name of the preset that joins the two."""
        return next((p.preset for p in self.pairs if (p.shop, p.other) == (shop, other)), None)

    def connections(self, kind: Kind) -> tuple[int, ...]:
        """Connections that share the kind."""
        return tuple(sorted(c for k, c in self._shared if k is kind))

    def partners(self, connection: int) -> tuple[int, ...]:
        """Connections that are joined with this one."""
        return tuple(sorted(next(iter(p.ends - {connection})) for p in self.pairs if connection in p.ends))
