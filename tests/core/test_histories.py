"""Random histories against the pure core: however it is read, written and lost, both sides meet (E2, E7, E8).

A small world of two systems that round and cut what they store; only ``merge`` and ``plan_place`` decide.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal

import pytest

from wcsync_desktop.core.matching import SetAside
from wcsync_desktop.core.merge import Projection, Side, merge
from wcsync_desktop.core.planner import Form, Place, plan_place
from wcsync_desktop.core.presets import preset_named
from wcsync_desktop.core.records import Kind, Price, Product, Record, held, only, overlay
from wcsync_desktop.core.sharing import Rules

SHOP, ACCOUNT = 1, 2
_CENT = Decimal("0.01")


class Shop:
    """Stores prices in cents."""

    def project(self, kind: Kind, agreed: Record, current: Record | None) -> Projection:
        assert isinstance(agreed, Product)
        price = agreed.price
        if price is not None:
            price = replace(price, amount=price.amount.quantize(_CENT, ROUND_HALF_UP))
        return Projection(Product(name=agreed.name, price=price, measures=agreed.measures))

    def set_aside(self, kind: Kind, agreed: Record) -> SetAside | None:
        return None


class Account:
    """Stores names of at most twelve characters, without signs."""

    def project(self, kind: Kind, agreed: Record, current: Record | None) -> Projection:
        assert isinstance(agreed, Product)
        name = (agreed.name or "").replace("!", " ").strip()[:12]
        lossy = frozenset({"name"}) if name != agreed.name else frozenset()
        return Projection(Product(name=name, price=agreed.price), lossy)

    def set_aside(self, kind: Kind, agreed: Record) -> SetAside | None:
        return None


FORMS: Mapping[int, Form] = {SHOP: Shop(), ACCOUNT: Account()}


def _rules(preferred: int) -> Rules:
    preset = preset_named("megaventory-classic")
    assert preset is not None
    rules = preset.rules(SHOP, ACCOUNT, Rules())
    return replace(rules, pairs=tuple(replace(pair, prefers=preferred) for pair in rules.pairs))


@dataclass
class World:
    """What each system holds, and what is remembered of it."""

    rules: Rules
    dice: random.Random
    holds: dict[int, Product]
    sides: dict[int, Side] = field(default_factory=dict)
    agreed: Record = field(default_factory=Product)
    edited: dict[str, set[int]] = field(default_factory=dict)
    unknown: dict[int, Record] = field(default_factory=dict)

    def edit(self) -> None:
        where, name = self.dice.choice((SHOP, ACCOUNT)), self.dice.choice(("name", "price"))
        value: object = Price(Decimal(self.dice.randrange(100, 9999)) / 100, "EUR")
        if name == "name":
            value = f"N{self.dice.randrange(99)}"  # short and plain: what one cannot hold is asked of a person
        self.holds[where] = overlay(self.holds[where], Product(**{name: value}), (name,))  # type: ignore[arg-type, assignment]
        self.edited.setdefault(name, set()).add(where)

    def read(self, where: int) -> None:
        """What is there now; after a lost answer it tells first what of it is our own doing (E6)."""
        asked = self.unknown.pop(where, None)
        if asked is not None:
            arrived = [f for f in held(asked) if getattr(self.holds[where], f) == getattr(asked, f)]
            self.settle(where, only(asked, arrived))
        self.sides[where] = replace(self.sides[where], seen=self.holds[where])

    def meet(self) -> None:
        found = merge(
            Kind.PRODUCT,
            self.agreed,
            list(self.sides.values()),
            self.rules,
            lambda c, agreed: FORMS[c].project(Kind.PRODUCT, agreed, None),
            SHOP,
        )
        assert not found.conflicts
        self.agreed = found.agreed
        self.sides = {side.connection: side for side in found.sides}

    def asked(self, where: int) -> Record | None:
        step = plan_place(
            Kind.PRODUCT,
            self.agreed,
            list(self.sides.values()),
            Place(where, may_create=False, may_update=True),
            self.rules,
            FORMS[where],
            restore=False,
        )
        return step.asked

    def write(self, where: int, *, lost: bool) -> bool:
        """Write what is wanted, unless an earlier write is not settled yet (E16)."""
        asked = self.asked(where) if where not in self.unknown else None
        if asked is None:
            return False
        self.holds[where] = overlay(self.holds[where], asked, held(asked))  # type: ignore[assignment]
        if lost:
            self.unknown[where] = asked
        else:
            self.settle(where, asked)
        return True

    def settle(self, where: int, asked: Record) -> None:
        side, fields = self.sides[where], held(asked)
        seen = self.holds[where]
        shadow = overlay(side.shadow or Product(), seen, fields)
        self.sides[where] = Side(where, seen, shadow, overlay(side.sent or Product(), asked, fields))

    def rest(self) -> None:
        for _ in range(6):
            self.read(SHOP)
            self.read(ACCOUNT)
            self.meet()
            if not any([self.write(SHOP, lost=False), self.write(ACCOUNT, lost=False)]):
                return
        raise AssertionError("it does not come to rest")


def play(seed: int) -> None:
    dice = random.Random(seed)
    first = Product(name="First name", price=Price(Decimal("9.99"), "EUR"))
    there = FORMS[ACCOUNT].project(Kind.PRODUCT, first, None).record
    assert isinstance(there, Product)
    world = World(_rules(dice.choice((SHOP, ACCOUNT))), dice, {SHOP: first, ACCOUNT: there})
    world.sides = {c: Side(c, world.holds[c]) for c in (SHOP, ACCOUNT)}
    world.rest()
    for _ in range(dice.randint(2, 5)):
        world.edited.clear()
        before = dict(world.holds)
        for _ in range(dice.randint(1, 12)):
            match dice.randrange(5):
                case 0 | 1:
                    world.edit()
                case 2:
                    world.read(dice.choice((SHOP, ACCOUNT)))
                case 3:
                    world.meet()
                case _:
                    world.write(dice.choice((SHOP, ACCOUNT)), lost=dice.random() < 0.4)
        last = dict(world.holds)
        world.rest()
        assert world.holds[ACCOUNT] == FORMS[ACCOUNT].project(Kind.PRODUCT, world.holds[SHOP], None).record
        for name, sides in world.edited.items():
            if len(sides) == 1:
                (side,) = sides
                assert getattr(world.holds[side], name) == getattr(last[side], name), (name, side, before)


@pytest.mark.parametrize("block", range(5))
def test_random_histories_meet(block: int) -> None:
    for seed in range(block * 100, block * 100 + 100):
        play(seed)


@pytest.mark.soak
@pytest.mark.parametrize("block", range(100))
def test_ten_thousand_random_histories_meet(block: int) -> None:
    for seed in range(10_000 + block * 100, 10_000 + block * 100 + 100):
        play(seed)
