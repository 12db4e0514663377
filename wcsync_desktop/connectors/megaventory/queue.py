"""Entries of Megaventory's queue for WooCommerce, read as hints (MEGAVENTORY.md 9.1). No I/O.

What an entry says of values is never used: entries may come late, twice or out of order, and the record is read again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.base import Hint
from wcsync_desktop.connectors.decoding import as_id, readable
from wcsync_desktop.connectors.megaventory.client import lower
from wcsync_desktop.connectors.megaventory.rows import UpdateRow
from wcsync_desktop.core.records import Kind

APPLICATION = "Woocommerce"
_BETWEEN = "##$"
_SALES_ORDER = "3"


def hints(rows: Iterable[Mapping[str, Any]]) -> tuple[Hint, ...]:
    """All entries, the oldest first: the server gives the newest first."""
    known = sorted(readable(rows, UpdateRow), key=lambda row: int(row.integration_update_id))
    return tuple(_hint(row) for row in known)


def _hint(row: UpdateRow) -> Hint:
    entry = str(row.integration_update_id)
    told = _told(row.json_data)
    ids = row.entity_ids
    match row.entity.strip().casefold():
        case "product":
            return Hint(entry, Kind.PRODUCT, native_ids=_numbers(ids.split(_BETWEEN)))
        case "stock":
            products = (lower(part).get("productid") for part in (told if isinstance(told, list) else [told]))
            found = _numbers(str(product) for product in products if product is not None)
            return Hint(entry, Kind.PRODUCT, True, found, () if found else _texts(ids.split(_BETWEEN)))
        case "document":
            document = lower(told)
            if str(document.get("documenttypeid", _SALES_ORDER)) != _SALES_ORDER:
                return Hint(entry)
            native = document.get("documentid") or ids
            reference = document.get("documentreferenceno")
            return Hint(entry, Kind.ORDER, native_ids=_numbers([str(native)]), keys=_texts([str(reference or "")]))
        case _:
            return Hint(entry)


def _told(text: object) -> Any:
    """What the entry carries; nothing where it cannot be read, for its ids are beside it."""
    try:
        return json.loads(str(text), parse_float=Decimal)
    except (ValueError, ArithmeticError, RecursionError):
        return None


def _numbers(found: Iterable[str]) -> tuple[str, ...]:
    ids = (as_id(text) for text in found)
    return tuple(dict.fromkeys(number for number in ids if number is not None))


def _texts(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in (part.strip() for part in found) if text))
