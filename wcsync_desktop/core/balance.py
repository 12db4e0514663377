"""The syncable balance: what a shop may sell of an item of the stock book, and why. Pure.

EC-7 is the formula, EC-9 that of kits. A balance is a waterfall: steps that add up to its quantity, so that a person
can follow how it came about.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

NOTHING = Decimal(0)


class Why(StrEnum):
    """What a step of a balance stands for."""

    ON_HAND = "on hand"
    NOT_COUNTED = "in warehouses that do not count"
    COMMITTED = "ordered and not yet shipped"
    KITS = "kits that can be put together"
    RESERVE = "kept back"
    AT_MOST = "the shop shows at most"
    ALWAYS = "the shop always shows"
    NOT_BELOW = "never below zero"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: by how many pieces it raises or lowers the balance. ``name`` is a warehouse's or a component's."""

    why: Why
    pieces: Decimal
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What one warehouse has of an item, in pieces. What is ``committed`` is ordered and still lies there."""

    warehouse: str
    on_hand: Decimal
    committed: Decimal = NOTHING
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Terms:
    """How one shop sells one item.

    ``only_from`` is the one warehouse that counts for it, whether it counts elsewhere or not; ``keep_back`` pieces are
    not offered; ``at_most`` are shown, and with ``always`` just as many whatever there is, which can oversell (EC-8). A
    shop that ``ships_itself`` from stores of its own is sent no quantity.
    """

    only_from: str = ""
    keep_back: Decimal = NOTHING
    at_most: Decimal | None = None
    always: bool = False
    ships_itself: bool = False


@dataclass(frozen=True, slots=True)
class Component:
    """An item that is in a kit, ``each`` pieces of it (more than 0), and how the shop sells it by itself."""

    name: str
    each: Decimal
    shelves: Sequence[Shelf]
    terms: Terms = Terms()


@dataclass(frozen=True, slots=True)
class Balance:
    """The pieces a shop is told; None where it is told nothing."""

    pieces: Decimal | None
    steps: tuple[Step, ...] = ()


def balance(shelves: Sequence[Shelf], terms: Terms) -> Balance:
    """The balance of an item that lies on shelves."""
    return _settled(_base(shelves, terms), terms)


def kit_balance(components: Sequence[Component], terms: Terms) -> Balance:
    """The balance of a kit: as many as its scarcest component allows, after what is kept back of that one.

    ``terms`` are the kit's own. A component is no kit itself; without components nothing can be put together.
    """
    allowed = ((_kits_of(component), component.name) for component in components)
    pieces, scarcest = min(allowed, key=lambda found: found[0], default=(NOTHING, ""))
    return _settled([Step(Why.KITS, pieces, scarcest)], terms)


def _base(shelves: Iterable[Shelf], terms: Terms) -> list[Step]:
    """Everything that is there, less what does not count for this shop and what is promised already."""
    on_hand = left_out = committed = NOTHING
    for shelf in shelves:
        if terms.only_from and shelf.warehouse != terms.only_from:
            continue
        on_hand += shelf.on_hand
        if shelf.counts or terms.only_from:
            committed += shelf.committed
        else:
            left_out += shelf.on_hand
    found = [Step(Why.ON_HAND, on_hand, terms.only_from)]
    found += [Step(Why.NOT_COUNTED, -left_out)] if left_out else []
    found += [Step(Why.COMMITTED, -committed)] if committed else []
    return found


def _kits_of(component: Component) -> Decimal:
    available = _sum(_base(component.shelves, component.terms)) - component.terms.keep_back
    return max(NOTHING, available // component.each)


def _settled(base: list[Step], terms: Terms) -> Balance:
    if terms.ships_itself:
        return Balance(None)
    if terms.always and terms.at_most is not None:
        return Balance(terms.at_most, (Step(Why.ALWAYS, terms.at_most),))
    steps = [*base, *([Step(Why.RESERVE, -terms.keep_back)] if terms.keep_back else [])]
    if terms.at_most is not None:
        _led_to(steps, Why.AT_MOST, min(_sum(steps), terms.at_most))
    _led_to(steps, Why.NOT_BELOW, max(_sum(steps), NOTHING))
    return Balance(_sum(steps), tuple(steps))


def _led_to(steps: list[Step], why: Why, to: Decimal) -> None:
    """Add the step that leads ``to`` this, where one is needed."""
    if to != (now := _sum(steps)):
        steps.append(Step(why, to - now))


def _sum(steps: Iterable[Step]) -> Decimal:
    return sum((step.pieces for step in steps), NOTHING)
