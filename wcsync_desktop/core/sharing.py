"""Sharing rules: per kind and field group, which connection leads, which follow, which are off.

A rank says it all: 1 leads, 2 leads where nobody of rank 1 has the record, …; 0 follows; no entry means off (E7).
A preset is a named set of such rules between a shop and another connection.
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


@dataclass(frozen=True)
class Rules:
    """All sharing rules, ready to be asked.

    ``creators`` holds (kind, connection) where records may be created, ``deleters`` where deleted. ``pairs`` holds
    (shop, other, preset): values travel only between connections that a person joined, never from shop to shop by way
    of a third. ``preferred`` are connections whose word counts where equal leaders changed one field differently.
    """

    rules: tuple[Rule, ...] = ()
    creators: frozenset[tuple[Kind, int]] = frozenset()
    pairs: frozenset[tuple[int, int, str]] = frozenset()
    deleters: frozenset[tuple[Kind, int]] = frozenset()
    preferred: frozenset[int] = frozenset()

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

    def shared_fields(self, kind: Kind, connection: int) -> frozenset[str]:
        """Fields of a kind that this connection takes part in; empty where the kind is off."""
        return self._shared.get((kind, connection), frozenset())

    def may_create(self, kind: Kind, connection: int) -> bool:
        """True where records of the kind may be created at the connection (E9)."""
        return (kind, connection) in self.creators

    def may_delete(self, kind: Kind, connection: int) -> bool:
        """True where records of the kind may be deleted at the connection (E9)."""
        return (kind, connection) in self.deleters

    def are_joined(self, one: int, other: int) -> bool:
        """True where a preset joins the two."""
        return any({a, b} == {one, other} for a, b, _ in self.pairs)

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

    def preset_of(self, shop: int, other: int) -> str | None:
        """The short name of the preset that joins the two."""
        return next((name for a, b, name in self.pairs if (a, b) == (shop, other)), None)

    def connections(self, kind: Kind) -> tuple[int, ...]:
        """Connections that share the kind."""
        return tuple(sorted(c for k, c in self._shared if k is kind))

    def partners(self, connection: int) -> tuple[int, ...]:
        """Connections that a preset joins with this one."""
        return tuple(sorted({b if a == connection else a for a, b, _ in self.pairs if connection in (a, b)}))


@dataclass(frozen=True, slots=True)
class Preset:
    """A named set of sharing rules.

    ``grid`` says per kind and group the rank of the shop and of the other side; ``creates`` the kinds that the other
    side may get new records of, ``deletes`` those whose deletion on one side deletes on the other (MV-11, MV-21).
    """

    name: str
    title: str
    explanation: str
    partner: str
    grid: tuple[tuple[Kind, Group, int, int], ...]
    creates: tuple[Kind, ...]
    deletes: tuple[Kind, ...] = ()

    def rules(self, shop: int, other: int, existing: Rules) -> Rules:
        """The rules after this preset joined ``shop`` and ``other``; other pairs stay as they are.

        A second shop leads behind those that are there, so that one SKU in two shops has one leader (E7).
        """
        pair = {(kind, group, c) for kind, group, _, _ in self.grid for c in (shop, other)}
        kept = [r for r in existing.rules if (r.kind, r.group, r.connection) not in pair]
        added: list[Rule] = []
        for kind, group, shop_rank, other_rank in self.grid:
            taken = [r.rank for r in kept if r.kind is kind and r.group is group and r.rank > FOLLOWS]
            behind = max(taken, default=0) if shop_rank else 0
            added.append(Rule(kind, group, shop, shop_rank + behind if shop_rank else FOLLOWS))
            added.append(Rule(kind, group, other, other_rank))
        creators = existing.creators | {(kind, other) for kind in self.creates}
        others = frozenset(p for p in existing.pairs if p[:2] != (shop, other))
        deleters = frozenset(d for d in existing.deleters if d[1] not in (shop, other))
        deleters |= {(kind, c) for kind in self.deletes for c in (shop, other)}
        pairs = others | {(shop, other, self.name)}
        return Rules((*kept, *added), creators, pairs, deleters, existing.preferred)


class Decides(StrEnum):
    """Who decides about a field group between a shop and another system."""

    SHOP = "the shop decides"
    OTHER = "the other side decides"
    BOTH = "both decide together"
    NOBODY = "not shared"


RANKS: Mapping[Decides, tuple[int, int] | None] = {
    Decides.SHOP: (1, FOLLOWS),
    Decides.OTHER: (2, 1),
    Decides.BOTH: (1, 1),
    Decides.NOBODY: None,
}

CHOICES: Mapping[Group, tuple[Decides, ...]] = {
    Group.IDENTITY: (Decides.SHOP, Decides.NOBODY),
    Group.NAME: (Decides.SHOP, Decides.BOTH, Decides.OTHER, Decides.NOBODY),
    Group.TEXTS: (Decides.SHOP, Decides.BOTH, Decides.OTHER, Decides.NOBODY),
    Group.PRICE: (Decides.SHOP, Decides.BOTH, Decides.OTHER, Decides.NOBODY),
    Group.PURCHASE_PRICE: (Decides.OTHER, Decides.NOBODY),
    Group.MEASURES: (Decides.SHOP, Decides.BOTH, Decides.OTHER, Decides.NOBODY),
    Group.CATEGORIES: (Decides.SHOP, Decides.NOBODY),
    Group.IMAGE: (Decides.SHOP, Decides.NOBODY),
    Group.STOCK: (Decides.OTHER, Decides.NOBODY),
}
"""What may be chosen for a product's field groups; a shop is not told categories and images, and never leads stock."""

OWN_CHOICE = "own"
"""The name of rules that a person put together."""

_SHOP_LEADS = (1, FOLLOWS)
_TWO_WAY = (1, 1)
_OTHER_LEADS = (2, 1)


def _grid(product: Mapping[Group, tuple[int, int]]) -> tuple[tuple[Kind, Group, int, int], ...]:
    rows = [(Kind.PRODUCT, group, *ranks) for group, ranks in product.items()]
    for kind in (Kind.CUSTOMER, Kind.COUPON, Kind.TAX):
        rows += [(kind, group, *_SHOP_LEADS) for group in dict.fromkeys(field_groups(kind).values())]
    rows.append((Kind.ORDER, Group.CONTENT, *_SHOP_LEADS))
    rows.append((Kind.ORDER, Group.STATUS, *_TWO_WAY))
    return tuple(rows)


_PRODUCT_FROM_SHOP: Mapping[Group, tuple[int, int]] = {
    Group.IDENTITY: _SHOP_LEADS,
    Group.NAME: _SHOP_LEADS,
    Group.TEXTS: _SHOP_LEADS,
    Group.PRICE: _SHOP_LEADS,
    Group.MEASURES: _SHOP_LEADS,
    Group.CATEGORIES: _SHOP_LEADS,
    Group.IMAGE: _SHOP_LEADS,
    Group.PURCHASE_PRICE: _OTHER_LEADS,
    Group.STOCK: (FOLLOWS, 1),
}

_SENT_TO_MEGAVENTORY = (Kind.PRODUCT, Kind.CUSTOMER, Kind.COUPON, Kind.TAX, Kind.ORDER)

PRESETS: tuple[Preset, ...] = (
    Preset(
        "megaventory",
        "Megaventory: keeps stock and order status",
        "The shop decides about products, clients, coupons and taxes, and its orders become sales orders. Megaventory "
        "decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the "
        "starting quantities.",
        "megaventory",
        _grid(_PRODUCT_FROM_SHOP),
        _SENT_TO_MEGAVENTORY,
    ),
    Preset(
        "megaventory-classic",
        "Megaventory: classic two-way",
        "Products may be edited and deleted in the shop and in Megaventory; what is deleted there goes to the shop's "
        "trash. The shop decides about clients, coupons and taxes, and its orders become sales orders. Megaventory "
        "decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the "
        "starting quantities.",
        "megaventory",
        _grid(
            {
                **_PRODUCT_FROM_SHOP,
                Group.NAME: _TWO_WAY,
                Group.TEXTS: _TWO_WAY,
                Group.PRICE: _TWO_WAY,
                Group.MEASURES: _TWO_WAY,
            }
        ),
        _SENT_TO_MEGAVENTORY,
        (Kind.PRODUCT,),
    ),
)


def decides(rules: Rules, group: Group, shop: int, other: int) -> Decides:
    """Who decides about a field group of products between two connections."""
    here, there = (rules.rank(Kind.PRODUCT, group, c) for c in (shop, other))
    if here is None or there is None:
        return Decides.NOBODY
    if here > FOLLOWS and there > FOLLOWS:
        return Decides.BOTH if here == there else Decides.SHOP if here < there else Decides.OTHER
    return Decides.SHOP if here > FOLLOWS else Decides.OTHER


def chosen(existing: Rules, shop: int, other: int, wanted: Mapping[Group, Decides]) -> Rules:
    """The rules after a person chose who decides about product field groups. Raises ValueError for what cannot be.

    A second shop decides behind those that are there, as with a preset.
    """
    name = existing.preset_of(shop, other)
    preset = PRESETS[0] if name is None else None  # whatever else they share stays as it is
    base = existing if preset is None else preset.rules(shop, other, existing)
    turned = {(Kind.PRODUCT, group, c) for group in wanted for c in (shop, other)}
    kept = [r for r in base.rules if (r.kind, r.group, r.connection) not in turned]
    for group, who in wanted.items():
        if who not in CHOICES.get(group, ()):
            raise ValueError(f"{group}: {who}")
        ranks = RANKS[who]
        if ranks is None:
            continue
        others = [r.rank for r in kept if r.kind is Kind.PRODUCT and r.group is group]
        here = ranks[0] + max(others, default=0) if ranks[0] > FOLLOWS else FOLLOWS
        kept += [Rule(Kind.PRODUCT, group, shop, here), Rule(Kind.PRODUCT, group, other, ranks[1])]
    pairs = frozenset(p for p in base.pairs if p[:2] != (shop, other)) | {(shop, other, OWN_CHOICE)}
    return replace(base, rules=tuple(kept), pairs=pairs)


def preset_named(name: str) -> Preset | None:
    """The preset with this short name or title, whatever the case."""
    wanted = name.strip().casefold()
    return next((p for p in PRESETS if wanted in (p.name.casefold(), p.title.casefold())), None)


def rules_of(
    rows: Iterable[Rule],
    creators: Iterable[tuple[Kind, int]],
    pairs: Iterable[tuple[int, int, str]],
    deleters: Iterable[tuple[Kind, int]] = (),
    preferred: Iterable[int] = (),
) -> Rules:
    """Rules from stored rows."""
    return Rules(tuple(rows), frozenset(creators), frozenset(pairs), frozenset(deleters), frozenset(preferred))
