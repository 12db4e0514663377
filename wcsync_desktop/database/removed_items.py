"""Taking items out of the stock book so that it can be undone: what went with them is given back whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wcsync_desktop.core.errors import BadData
from wcsync_desktop.database.schema import Item, Offer, Part, Table
from wcsync_desktop.database.statements import among, find, insert, one, update

_KEPT = ("auto_sync", "is_kit")


@dataclass(frozen=True, slots=True)
class RemovedItems:
    """Items that were taken out, and the rows that went with them."""

    items: Mapping[int, Mapping[str, Any]]
    parts: tuple[Mapping[str, Any], ...]
    offers: tuple[Mapping[str, Any], ...]


def remove(items: Iterable[int]) -> RemovedItems:
    """Take items out; what they moved stays in the ledger. Raises BadData for a part of a kit."""
    found = [row for row in among(Item, "id", items) if not row.archived]
    going = {row.id for row in found}
    for row in found:
        kits = (one(Item, part.kit_id) for part in among(Part, "component", (row.id,)))
        kit = next((kit for kit in kits if not kit.archived and kit.id not in going), None)
        if kit is not None:
            raise BadData(f"“{row.sku}” is a part of the kit “{kit.sku}”.", "Take it out of the kit first.")
    removed = RemovedItems(
        {row.id: {name: getattr(row, name) for name in _KEPT} for row in found},
        tuple(_values(part) for part in among(Part, "kit", going)),
        tuple(_values(offer) for offer in among(Offer, "item", going)),
    )
    for item in going:
        Part.delete().where(Part.kit == item).execute()
        Offer.delete().where(Offer.item == item).execute()
        update(Item, {"id": item}, archived=True, auto_sync=False, is_kit=False)
    return removed


def put_back(removed: RemovedItems) -> tuple[int, ...]:
    """Undo ``remove``; gives the items. A shop's product that another item has by now stays with that one.

    Raises BadData where one of them was entered anew meanwhile.
    """
    for row in among(Item, "id", removed.items):
        if not row.archived:
            raise BadData(f"“{row.sku}” is in the stock book again.", "Nothing was put back.")
    for item, values in removed.items.items():
        update(Item, {"id": item}, archived=False, **values)
    for part in removed.parts:
        insert(Part, **part)
    for offer in removed.offers:
        if offer["member"] is None or find(Offer, member=offer["member"]) is None:
            insert(Offer, **offer)
    return tuple(removed.items)


def _values(row: Table) -> Mapping[str, Any]:
    """What a row holds, without its id."""
    data: dict[str, Any] = row.__data__
    return {name: value for name, value in data.items() if name != "id"}
