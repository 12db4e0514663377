"""The mass-change brake: what is so much that a person should look first (E18, PRODUCT.md rule 12). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.records import Price, Product

WINDOW_MS = 86_400_000
"""Changes are counted over so long, whatever the number of operations that bring them."""


class Effect(StrEnum):
    """What a change does, where it is one that the brake counts."""

    NONE = ""
    EDITED = "products changed"
    EMPTIED = "quantities set to zero"
    PRICED = "a price moved far"
    DELETED = "products deleted"


HANDFUL = 20
"""So few changes are never many, whatever their share."""


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on a person is asked: percent of the linked products, percent of a price, and a number."""

    edited: int = 20
    emptied: int = 10
    price: int = 50
    deleted: int = 25


def limits(options: Mapping[str, str]) -> Limits:
    """The limits kept with a shop, under ``brake_edited``, ``brake_emptied``, …; what is not set is as by default."""
    kept = {f.name: options.get(f"brake_{f.name}", "") for f in fields(Limits)}
    return Limits(**{name: int(text) for name, text in kept.items() if text.isdigit()})


def effect_of(asked: Product, seen: Product | None, limits: Limits) -> Effect:
    """What writing ``asked`` over ``seen`` does; the more dangerous comes first."""
    if asked.stock is not None:
        before = asked.stock.before or Decimal(0)
        return Effect.EMPTIED if asked.stock.quantity <= 0 < before else Effect.NONE
    if _moves_far(asked.price, seen.price if seen is not None else None, limits):
        return Effect.PRICED
    return Effect.EDITED


def _moves_far(price: Price | None, before: Price | None, limits: Limits) -> bool:
    if price is None or before is None or before.amount <= 0 or price.includes_tax != before.includes_tax:
        return False
    return abs(price.amount - before.amount) * 100 > before.amount * limits.price


def is_too_much(effect: Effect, number: int, linked: int, limits: Limits) -> bool:
    """Whether ``number`` changes of this effect within a day are more than may happen unseen."""
    match effect:
        case Effect.PRICED:
            return number > 0
        case Effect.EDITED:
            return number > HANDFUL and number * 100 > linked * limits.edited
        case Effect.EMPTIED:
            return number > HANDFUL and number * 100 > linked * limits.emptied
        case Effect.DELETED:
            return number > limits.deleted
        case Effect.NONE:
            return False


def why(effect: Effect, number: int, linked: int, place: str, limits: Limits) -> str:
    """The sentence for a person."""
    match effect:
        case Effect.PRICED:
            return f"The price in {place} would move by more than {limits.price} %."
        case Effect.EMPTIED:
            return f"{number} of {linked} quantities in {place} would become 0 within a day."
        case Effect.DELETED:
            return f"{number} products in {place} would be deleted within a day."
        case _:
            return f"{number} of {linked} products in {place} would be changed within a day."
