"""Records of a module: found by id, created, updated, revised, deleted."""

from __future__ import annotations

import re
from typing import Any

from . import wire
from .book import Book, User, Visit
from .fields import Field, as_stored
from .modules import BY_NUMBER, ITEMS, Module
from .store import Row

Element = dict[str, Any]
_SERVER_SET = frozenset({"id", "modifiedtime", "modifiedby", "source", "isconvertedfromlead", "starred"})
WEBSERVICE = "WEBSERVICE"
# Text that looks like an escape of JSON is more than 8.3.0 can bear.
_ESCAPED = re.compile(r"\\u[0-9a-f]{4}", re.IGNORECASE)


def find(book: Book, record_id: Any) -> Row:
    """The record of an id given by a caller. Raises RefusedError in the words of the CRM (VTIGER.md 8)."""
    found = wire.ID.match(str(record_id))
    if found is None:
        raise wire.denied(f"{wire.DENIED} for id")
    module = BY_NUMBER.get(int(found.group(1)))
    n = int(found.group(2))
    if module is None:
        raise wire.denied(f"{wire.DENIED} for id")
    row = book.table(module.name).rows.get(n)
    if row is not None:
        return row
    if not module.entity:
        raise wire.RefusedError("RECORD_NOT_FOUND", "Record not found")
    if n in book.store.kinds and n not in book.store.deleted:
        raise wire.bad_id()
    raise wire.denied()


# What is refused.


def check_references(book: Book, module: Module, element: Element) -> None:
    for field in book.fields(module).values():
        given = wire.text(element.get(field.name))
        if field.type != "reference" or not given:
            continue
        found = wire.ID.match(given)
        target = BY_NUMBER.get(int(found.group(1))) if found else None
        if target is None:
            raise wire.denied(f"{wire.DENIED} for id")
        if target.name not in field.refers_to:
            raise wire.RefusedError("REFERENCE_INVALID", f"Invalid reference specified for {field.name}")


def check_mandatory(book: Book, module: Module, element: Element, *, only_sent: bool = False) -> None:
    for field in book.fields(module).values():
        if not field.mandatory or (only_sent and field.name not in element):
            continue
        if wire.text(element.get(field.name)) == "":
            raise wire.missing_value(field.name)


def check_owner(book: Book, row: Row) -> None:
    """An owner who does not exist ends the request with a sentence instead of JSON, after everything was written."""
    if book.store.find(row.values["assigned_user_id"]) is None:
        raise wire.PlainTextError("Sorry! Attempt to access restricted file.")


def check_duplicates(book: Book, module: Module, values: dict[str, str], own: int | None) -> None:
    for field in book.fields(module).values():
        given = values.get(field.name, "")
        if field.unique and given and any(n != own for n in book.table(module.name).equal(field.name, given)):
            raise wire.RefusedError(0, "Duplicate(s) detected!")


# What is stored.


def stored_values(book: Book, module: Module, element: Element, user: User) -> dict[str, str]:
    """The fields of an element as the database keeps them; unknown names and what the server sets are passed over."""
    found: dict[str, str] = {}
    series = module.series[0] if module.series else None
    fields = book.fields(module)
    for name, value in element.items():
        field = fields.get(name)
        if field is None or name in _SERVER_SET or name == series or field.type == "image":
            continue
        if name == "createdtime" and not wire.text(value):
            continue
        found[name] = _stored(book, field, value, user)
    return found


def _stored(book: Book, field: Field, value: Any, user: User) -> str:
    given = wire.text(value)
    if field.type == "owner":
        return given if wire.ID.match(given) else user.id
    if field.type == "reference":
        return given if not given or book.store.find(given) is not None else ""
    if not book.strict and _ESCAPED.search(given):
        raise wire.unknown_error()
    return as_stored(field, value, strict=book.strict, decimals=book.switches.user_decimals)


def _label(module: Module, element: Element, values: dict[str, str]) -> str:
    """The name shown for a record, from the whole texts that were sent."""
    parts = [wire.text(element[name]) if name in element else values.get(name, "") for name in module.label_fields]
    return " ".join(part for part in parts if part)[:255]


def _take_taxes(book: Book, row: Row, element: Element) -> None:
    """taxN of a product or service is its own rate of that tax."""
    for tax in book.taxes():
        name = tax.values["taxname"]
        given = wire.number(element.get(name))
        if given is not None:
            row.taxes[name] = f"{given:.3f}"


def add(book: Book, module: Module, element: Element, user: User, source: str = WEBSERVICE) -> Row:
    """Put a checked element into the CRM. Raises RefusedError for a duplicate."""
    values = module.blanks | stored_values(book, module, element, user)
    check_duplicates(book, module, values, None)
    now = book.stamp()
    values |= {"modifiedtime": now, "modifiedby": user.id, "source": source}
    values["createdtime"] = values["createdtime"] or now
    values["assigned_user_id"] = values["assigned_user_id"] or user.id
    row = Row(
        book.store.next_entity(module.name), module, values, label=_label(module, element, values), creator=user.n
    )
    if module.series is not None:
        field, prefix = module.series
        values[field] = f"{prefix}{book.store.next_of(field)}"
    if module.name in ITEMS:
        _take_taxes(book, row, element)
    book.table(module.name).add(row)
    return row


def change(book: Book, row: Row, element: Element, user: User, more: dict[str, str] | None = None) -> None:
    """Write the sent fields; every write counts as a change, even of nothing."""
    values = {**(more or {}), **stored_values(book, row.module, element, user)}
    check_duplicates(book, row.module, {**row.values, **values}, row.n)
    values |= {"modifiedtime": book.stamp(), "modifiedby": user.id}
    row.label = _label(row.module, element, {**row.values, **values})
    if row.module.name in ITEMS:
        _take_taxes(book, row, element)
    book.table(row.module.name).change(row, values)


def remove(book: Book, row: Row) -> None:
    book.table(row.module.name).remove(row.n)
    book.store.deleted[row.n] = (book.stamp(), row)


# The operations.


def create(book: Book, visit: Visit, module: Module, element: Element) -> Row:
    check_references(book, module, element)
    check_mandatory(book, module, element)
    row = add(book, module, element, visit.user)
    check_owner(book, row)
    return row


def update(book: Book, visit: Visit, row: Row, element: Element) -> dict[str, str]:
    """Needs every mandatory field and keeps the others. Returns the texts to answer with where they differ.

    Texts that were not sent are stored as they were read, that is with their markup as entities; the answer itself
    does not show it yet.
    """
    check_references(book, row.module, element)
    check_mandatory(book, row.module, element)
    kept = {
        name: row.values.get(name, "")
        for name, field in book.fields(row.module).items()
        if field.type == "text" and name not in element
    }
    before = {name: text for name, text in kept.items() if wire.encoded(text) != text}
    change(book, row, element, visit.user, {name: wire.encoded(text) for name, text in before.items()})
    check_owner(book, row)
    return before


def revise(book: Book, visit: Visit, row: Row, element: Element) -> None:
    check_references(book, row.module, element)
    check_mandatory(book, row.module, element, only_sent=True)
    change(book, row, element, visit.user)
    check_owner(book, row)
