"""Which items of the stock book are meant: those that a filter shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wcsync_desktop.core.book import Chosen, ItemFilter, ItemState
from wcsync_desktop.database.schema import Item, Offer, rows


def shown_by(wanted: ItemFilter) -> Any:
    """The condition on items that a filter is."""
    meant = Item.archived == False  # noqa: E712 - peewee builds SQL from it
    text = wanted.text.strip()
    if text:
        meant &= Item.sku.contains(text) | Item.name.contains(text) | (Item.barcode == text)
    match wanted.state:
        case ItemState.AUTO_SYNC:
            meant &= Item.auto_sync == True  # noqa: E712
        case ItemState.NO_AUTO_SYNC:
            meant &= Item.auto_sync == False  # noqa: E712
        case ItemState.DIFFERS:
            meant &= Item.id.in_(Offer.select(Offer.item).where(Offer.differs == True))  # noqa: E712
        case ItemState.OVERSOLD:
            meant &= Item.oversold == True  # noqa: E712
        case ItemState.NOT_SOLD:
            meant &= Item.id.not_in(Offer.select(Offer.item).where(Offer.member.is_null(False)))
        case ItemState.KIT:
            meant &= Item.is_kit == True  # noqa: E712
        case ItemState.ALL:
            pass
    return meant


def meant_by(chosen: Chosen) -> Sequence[int]:
    """The items that a person chose."""
    if chosen.filter is None:
        return chosen.items
    return [item for (item,) in rows(Item.select(Item.id).where(shown_by(chosen.filter)))]
