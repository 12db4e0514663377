"""The operations by name, with the verb each wants; parameters of the wrong verb are not seen (VTIGER.md 3)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from . import entities, listing, order_view, orders, query, related, rights, sync, taxes, view, wire
from .book import Book, Visit
from .entities import Element
from .modules import MODULES, ORDERS, Module

Operation = Callable[[Book, Visit], Any]


def _element(book: Book, visit: Visit) -> Element:
    """The record sent as JSON text. What is no JSON counts as nothing on 8.2.0 and is an error on 8.3.0."""
    try:
        found = json.loads(visit.given.get("element", ""))
    except ValueError:
        if not book.strict:
            raise wire.unknown_error() from None
        return {}
    return found if isinstance(found, dict) else {}


def _module(book: Book, visit: Visit) -> Module:
    name = visit.given.get("elementType", "")
    if name == "Users":
        raise wire.denied(f"{wire.DENIED} for id")
    rights.check_write(book, visit.user, name)
    module = MODULES.get(name)
    if module is None:
        raise wire.denied()
    return module


def _create(book: Book, visit: Visit) -> dict[str, Any]:
    module = _module(book, visit)
    element = _element(book, visit)
    if module.name == "Tax":
        return view.record(book, taxes.create(book, element), visit.user)
    if module.name == "ProductTaxes":
        raise wire.RefusedError("RECORD_NOT_FOUND", "Record not found")
    if module.name == "LineItem":
        return orders.create_line(book, visit, element)
    if not module.entity:
        raise wire.denied("Permission to write is denied")
    if module.name in ORDERS:
        return orders.create(book, visit, module, element)
    return view.record(book, entities.create(book, visit, module, element), visit.user)


def _change(book: Book, visit: Visit, *, whole: bool) -> dict[str, Any]:
    element = _element(book, visit)
    row = entities.find(book, element.get("id"))
    module = row.module
    rights.check_write(book, visit.user, module.name)
    if module.name == "Tax":
        taxes.change(book, row, element)
        return view.record(book, row, visit.user)
    if module.name == "LineItem":
        raise wire.RefusedError("RECORD_NOT_FOUND", "Record not found")
    if not module.entity or module.name == "Users":
        raise wire.denied("Permission to write is denied")
    if module.name in ORDERS:
        return (orders.update if whole else orders.revise)(book, visit, row, element)
    if whole:
        as_read = entities.update(book, visit, row, element)
        return {**view.record(book, row, visit.user), **as_read}
    entities.revise(book, visit, row, element)
    return view.record(book, row, visit.user)


def _update(book: Book, visit: Visit) -> dict[str, Any]:
    return _change(book, visit, whole=True)


def _revise(book: Book, visit: Visit) -> dict[str, Any]:
    return _change(book, visit, whole=False)


def _retrieve(book: Book, visit: Visit) -> dict[str, Any]:
    row = entities.find(book, visit.given.get("id", ""))
    rights.check_read(book, visit.user, row.module.name)
    if row.module.name in ORDERS:
        return order_view.whole(book, row, visit.user)
    return view.record(book, row, visit.user)


def _delete(book: Book, visit: Visit) -> dict[str, Any]:
    row = entities.find(book, visit.given.get("id", ""))
    rights.check_write(book, visit.user, row.module.name)
    if row.module.name == "LineItem":
        raise wire.CrashError
    if row.module.name == "Tax":
        taxes.delete(book, row)
    elif row.module.name in ORDERS:
        orders.delete(book, row)
    elif not row.module.entity or row.module.name == "Users":
        raise wire.denied("Permission to write is denied")
    else:
        entities.remove(book, row)
    return {"status": "successful"}


def _nothing(book: Book, visit: Visit) -> list[Any]:
    return []


GET: dict[str, Operation] = {
    "listtypes": listing.listtypes,
    "describe": listing.describe,
    "query": query.query,
    "retrieve": _retrieve,
    "relatedtypes": listing.relatedtypes,
    "retrieve_related": related.retrieve,
    "sync": sync.sync,
}
POST: dict[str, Operation] = {
    "create": _create,
    "update": _update,
    "revise": _revise,
    "delete": _delete,
    "wsapp_get": _nothing,
    "wsapp_put": _nothing,
}
WRITES = frozenset({"create", "update", "revise", "delete"})
ALL = {**GET, **POST}
