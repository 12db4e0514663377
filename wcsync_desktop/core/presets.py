"""Presets: named sets of sharing rules between a shop and another connection, and what a person chooses instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from wcsync_desktop.core.copying import Route
from wcsync_desktop.core.records import Group, Kind, field_groups
from wcsync_desktop.core.sharing import FOLLOWS, Pair, Rule, Rules, Way

Grid = tuple[tuple[Kind, Group, int, int], ...]
"""Per kind and group the rank of the shop and of the other side."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A named set of sharing rules between a shop and a ``partner``, a kind of connection. See ``Pair``."""

    name: str
    title: str
    explanation: str
    partner: str
    grid: Grid
    creates: tuple[Kind, ...]
    deletes: tuple[Kind, ...] = ()
    brings: tuple[Kind, ...] = ()
    ways: tuple[tuple[Kind, Way], ...] = ()

    def for_all(self, shop: int, other: int, existing: Rules) -> Rules:
        """The rules after this preset joined ``shop`` and ``other``, and all others that share with it: one for all.

        Whoever led before another shop still does; saved again, nothing changes.
        """
        joined = [pair.shop for pair in existing.pairs if pair.other == other]
        joined.sort(key=lambda c: (self._place(c, existing), c))
        shops = joined if shop in joined else [*joined, shop]
        rules = existing
        for number, each in enumerate(shops):
            rules = self.rules(each, other, rules, shops[:number])
        return rules

    def _place(self, shop: int, existing: Rules) -> tuple[int, ...]:
        """The ranks that a shop has now in what the preset is about."""
        return tuple(existing.rank(kind, group, shop) or 0 for kind, group, _, _ in self.grid)

    def rules(self, shop: int, other: int, existing: Rules, before: Iterable[int] | None = None) -> Rules:
        """The rules after this preset joined ``shop`` and ``other``.

        A second shop with the same partner leads behind the first, so that one SKU in two shops has one leader (E7);
        where shops and partner decide together, all do. ``before`` are the shops that lead before this one: all that
        share with the partner, unless they are named.
        """
        old = next((p for p in existing.pairs if (p.shop, p.other) == (shop, other)), None)
        pair = Pair(
            shop,
            other,
            self.name,
            frozenset(self.creates),
            frozenset(self.brings),
            frozenset(self.deletes),
            old.prefers if old else None,
            old.newest if old else False,
            frozenset(self.ways),
        )
        others = tuple(p for p in existing.pairs if p is not old)
        partners = [p for p in others if p.shop == shop]
        named = {(kind, group) for kind, group, _, _ in self.grid}
        kept = [
            r
            for r in existing.rules
            if r.connection != other
            and not (
                r.connection == shop
                and ((r.kind, r.group) in named or not _is_shared(r.kind, r.group, partners, existing))
            )
        ]
        if before is None:
            before = [p.shop for p in others if p.other == other]
        first = tuple(before)
        added: list[Rule] = []
        for kind, group, *ranks in self.grid:
            added.append(Rule(kind, group, other, ranks[1]))
            added.append(Rule(kind, group, shop, _shop_rank(existing, (shop, other), (kind, group), ranks, first)))
        return replace(existing, rules=(*kept, *added), pairs=(*others, pair))


def _shop_rank(
    existing: Rules, ends: tuple[int, int], what: tuple[Kind, Group], ranks: Sequence[int], before: Iterable[int]
) -> int:
    """The rank of a shop that is to have the first of ``ranks`` where its partner has the second: behind what its other
    systems decide about already, and, unless they decide together, behind the shops ``before`` it."""
    shop, other = ends
    kind, group = what
    wanted, theirs = ranks
    if not wanted:
        return FOLLOWS
    partners = (p for p in existing.pairs if p.shop == shop and p.other != other)
    if any(_stands_behind(p, kind, group, existing) for p in partners):
        wanted = max(wanted, 2)
    if ranks[0] == theirs:
        return wanted
    return wanted + max((rank for c in before if (rank := existing.rank(kind, group, c))), default=0)


def _is_shared(kind: Kind, group: Group, partners: Iterable[Pair], existing: Rules) -> bool:
    """Whether a shop shares a field group with any of these partners."""
    return any(existing.rank(kind, group, pair.other) is not None for pair in partners)


def _stands_behind(pair: Pair, kind: Kind, group: Group, existing: Rules) -> bool:
    """Whether the other side of a pair decides about a field group, and the shop only where that one says nothing."""
    preset = preset_named(pair.preset)
    ranks = next(((a, b) for k, g, a, b in preset.grid if (k, g) == (kind, group)), None) if preset else None
    here, there = ranks or (existing.rank(kind, group, pair.shop), existing.rank(kind, group, pair.other))
    return bool(here and there and here > there)


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


def _grid(product: Mapping[Group, tuple[int, int]]) -> Grid:
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

_MEGAVENTORY: tuple[Preset, ...] = (
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


# --- Vtiger: module by module (VT-1 to VT-4) --------------------------------------------------------------------------


MODULES = (Kind.CUSTOMER, Kind.PRODUCT, Kind.ORDER, Kind.TAX)
"""What is shared with Vtiger, each its own way; orders take routes."""

_MODULE_GROUPS: Mapping[Kind, tuple[Group, ...]] = {
    Kind.CUSTOMER: (Group.NAME, Group.IDENTITY, Group.CONTACT, Group.BILLING, Group.SHIPPING, Group.OWN),
    Kind.PRODUCT: (Group.NAME, Group.TEXTS, Group.PRICE, Group.IDENTITY, Group.CATEGORIES, Group.OWN),
    Kind.TAX: (Group.TAX,),
}
"""Field groups of each; the first one tells which way it goes."""

_WAY_RANKS: Mapping[Way, tuple[int, int]] = {Way.THERE: _SHOP_LEADS, Way.BACK: _OTHER_LEADS, Way.BOTH: _TWO_WAY}

_SHOP_FIRST = (1, 2)
_SHOP_SAYS = frozenset({(Kind.PRODUCT, Group.IDENTITY), (Kind.PRODUCT, Group.CATEGORIES)})
"""Where both decide about a kind, the shop still says by which SKU and in which category it sells a product."""


def of_ways(ways: Mapping[Kind, Way]) -> Preset:
    """What is shared with Vtiger where each kind goes its way."""
    grid = []
    for kind, groups in _MODULE_GROUPS.items():
        way = ways.get(kind, Way.OFF)
        if way is Way.OFF:
            continue
        for group in groups:
            shop_first = way is Way.BOTH and (kind, group) in _SHOP_SAYS
            grid.append((kind, group, *(_SHOP_FIRST if shop_first else _WAY_RANKS[way])))
    same = next((p for p, chosen in _VTIGER_WAYS.items() if all(ways.get(k) is chosen[k] for k in MODULES)), None)
    name, title, says = _VTIGER_WORDS[same] if same is not None else (OWN_CHOICE, "Own choice", "")
    there = tuple(k for k in _MODULE_GROUPS if ways.get(k) in (Way.THERE, Way.BOTH))
    back = tuple(k for k in _MODULE_GROUPS if ways.get(k) in (Way.BACK, Way.BOTH))
    kept = tuple((kind, way) for kind, way in ways.items() if kind in _MODULE_GROUPS and way is not Way.OFF)
    return Preset(name, title, says, "vtiger", tuple(grid), there, (), back, kept)


_VTIGER_WAYS = {
    "vtiger-from-shop": dict.fromkeys(MODULES, Way.THERE),
    "vtiger-to-shop": dict.fromkeys(MODULES, Way.BACK),
    # Orders of the shop make taxes there, which are not to come back as rates.
    "vtiger-both": {**dict.fromkeys(MODULES, Way.BOTH), Kind.TAX: Way.THERE},
}
_VTIGER_WORDS = {
    "vtiger-from-shop": (
        "vtiger-from-shop",
        "Vtiger: WooCommerce → Vtiger",
        "The shop decides. Its customers become contacts, its products, orders and taxes go to Vtiger, and later "
        "changes follow. Nothing in the shop is changed.",
    ),
    "vtiger-to-shop": (
        "vtiger-to-shop",
        "Vtiger: Vtiger → WooCommerce",
        "Vtiger decides. Its contacts with an e-mail address become customers of the shop, its active products and its "
        "sales orders go to the shop, and later changes follow. Nothing in Vtiger is changed.",
    ),
    "vtiger-both": (
        "vtiger-both",
        "Vtiger: both ways",
        "Customers and products may be edited in the shop and in Vtiger, and orders placed in either; what is new on "
        "one side is added to the other. Where both change the same thing, you are asked. Taxes come from the shop.",
    ),
}


def way_of(rules: Rules, kind: Kind, shop: int, other: int) -> Way:
    """Which way records of a kind go between two connections; orders are told by their routes."""
    pair = rules.pair(shop, other)
    return pair.way(kind) if pair is not None else Way.OFF


VTIGER_PRESETS = tuple(of_ways(ways) for ways in _VTIGER_WAYS.values())

PRESETS: tuple[Preset, ...] = (*_MEGAVENTORY, *VTIGER_PRESETS)


def presets_for(partner: str) -> tuple[Preset, ...]:
    """The presets that join a shop with this kind of connection."""
    return tuple(preset for preset in PRESETS if preset.partner == partner)


def way_of_orders(routes: Iterable[Route], shop: int, other: int) -> Way:
    """Which way orders go between two connections."""
    ends = {(route.source, route.target) for route in routes}
    there, back = (shop, other) in ends, (other, shop) in ends
    return Way.BOTH if there and back else Way.THERE if there else Way.BACK if back else Way.OFF


def orders_way(preset: str) -> Way:
    """Which way orders go with a preset for Vtiger; by routes of their own."""
    ways = _VTIGER_WAYS.get(preset)
    return ways[Kind.ORDER] if ways is not None else Way.OFF


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
    partners = [p for p in base.pairs if p.shop == shop and p.other != other]
    turned = {(Kind.PRODUCT, group, other) for group in wanted}
    turned |= {
        (Kind.PRODUCT, group, shop)
        for group, who in wanted.items()
        if RANKS.get(who) is not None or not _is_shared(Kind.PRODUCT, group, partners, base)
    }
    kept = [r for r in base.rules if (r.kind, r.group, r.connection) not in turned]
    for group, who in wanted.items():
        if who not in CHOICES.get(group, ()):
            raise ValueError(f"{group}: {who}")
        ranks = RANKS[who]
        if ranks is None:
            continue
        before = [p.shop for p in base.pairs if p.other == other and p.shop != shop]
        here = _shop_rank(base, (shop, other), (Kind.PRODUCT, group), ranks, before)
        kept += [Rule(Kind.PRODUCT, group, shop, here), Rule(Kind.PRODUCT, group, other, ranks[1])]
    pairs = tuple(replace(p, preset=OWN_CHOICE) if (p.shop, p.other) == (shop, other) else p for p in base.pairs)
    return replace(base, rules=tuple(kept), pairs=pairs)


def preset_named(name: str) -> Preset | None:
    """The preset with this short name or title, whatever the case."""
    wanted = name.strip().casefold()
    return next((p for p in PRESETS if wanted in (p.name.casefold(), p.title.casefold())), None)
