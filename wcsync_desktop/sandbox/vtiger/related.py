"""retrieve_related: the records that point to one."""

from __future__ import annotations

from typing import Any

from . import entities, query, rights, wire
from .book import Book, Visit
from .modules import MODULES
from .query_language import MOST_ROWS, Condition, Query


def retrieve(book: Book, visit: Visit) -> list[dict[str, Any]]:
    row = entities.find(book, visit.given.get("id", ""))
    wanted = visit.given.get("relatedType", "")
    rights.check_read(book, visit.user, wanted)
    module = MODULES.get(wanted)
    if module is None:
        return []
    column = next((f.name for f in module.fields.values() if row.module.name in f.refers_to), None)
    if column is None:
        raise wire.denied()
    where = ((Condition(column, "=", (row.id,)),),)
    return query.answer(book, Query(wanted, None, False, where, (("id", False),), 0, MOST_ROWS), visit.user)
