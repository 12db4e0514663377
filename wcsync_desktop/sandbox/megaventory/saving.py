"""mvRecordAction: which record a write means, and which of its fields it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from ..system import Record
from .book import Book
from .wire import Asked, RefusedError, date_text, flag, is_given, number, plain, whole

INSERT, UPDATE, UPSERT, UPSERT_FILLED = "insert", "update", "insertorupdate", "insertorupdatenonemptyfields"
_ACTIONS = {INSERT, UPDATE, UPSERT, UPSERT_FILLED}


def action_of(asked: Asked) -> str:
    """The record action; missing means Insert (MEGAVENTORY.md 2.2)."""
    action = str(asked.get("mvrecordaction") or "Insert").lower()
    if action not in _ACTIONS:
        raise RefusedError(f"{asked.get('mvrecordaction')} is not a valid mvRecordAction")
    return action


def object_of(asked: Asked, name: str) -> Asked:
    value = asked.get(name.lower())
    if not isinstance(value, dict):
        raise RefusedError(f"{name} is missing")
    return value


Fields = Mapping[str, str]
"""Field name to its kind: text, number, id, flag, as is."""


def blank(fields: Fields) -> Record:
    empty: dict[str, Any] = {"text": "", "number": Decimal(0), "id": 0, "flag": False, "as is": None}
    return {name: empty[kind] for name, kind in fields.items()}


def names(fields: Fields) -> dict[str, str]:
    return {name.lower(): name for name in fields}


def write(book: Book, record: Record, given: Asked, fields: Fields, action: str, *, new: bool) -> Record:
    """A copy of the record with the given fields, by the rules of the action."""
    fresh = dict(record)
    blanks = blank(fields)
    blanking = not new and (action == UPSERT or (action == UPDATE and book.switches.update_blanks_omitted))
    for name, kind in fields.items():
        key = name.lower()
        value = given.get(key)
        if not is_given(value) or (action == UPSERT_FILLED and not new and _is_zero(book, value)):
            if blanking or (action in {UPDATE, INSERT} and key in given and value == "" and kind == "text" and not new):
                fresh[name] = blanks[name]
            continue
        fresh[name] = _converted(value, kind, name)
    return fresh


def _is_zero(book: Book, value: Any) -> bool:
    return book.switches.zero_is_empty and str(value).strip() in {"0", "0.0", "0.00"}


def _converted(value: Any, kind: str, name: str) -> Any:
    match kind:
        case "number":
            return number(value, name)
        case "id":
            return whole(value, name)
        case "flag":
            return flag(value)
        case "as is":
            return value
    return str(value)


def shown(record: Record) -> Record:
    """The record as it goes over the wire: without our own marks, numbers plain, dates in Megaventory's form."""
    return {name: _shown(value, name) for name, value in record.items() if not name.startswith("_")}


def _shown(value: Any, name: str) -> Any:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, datetime) or (value is None and name.endswith(("Date", "DateTime"))):
        return date_text(value)
    if isinstance(value, list):
        return [_shown(item, "") for item in value]
    if isinstance(value, dict):
        return shown(value)
    return value


def labelled_own(asked: Asked) -> bool:
    """The change comes from the WooCommerce integration itself and is not queued back to it."""
    return str(asked.get("mvinsertupdatedeletesourceapplication") or "").lower() == "woocommerce"


def undelete(held: dict[int, Record], asked: Asked, parameter: str, what: str) -> Record:
    record = held.get(whole(asked.get(parameter.lower()), parameter))
    if record is None:
        raise RefusedError(f"{what} was not found", more={"result": False})
    if not record["_deleted"]:
        raise RefusedError(f"{what} is not deleted", more={"result": False})
    record["_deleted"] = False
    return record


def to_delete(held: dict[int, Record], asked: Asked, parameter: str, what: str) -> Record:
    record = held.get(whole(asked.get(parameter.lower()), parameter))
    if record is None or record["_deleted"]:
        raise RefusedError(f"{what} was not found", more={"result": False})
    return record


Operation = Callable[[Book, Asked], dict[str, Any]]
