"""Answering a query: which records, in which order, which columns (VTIGER.md 4)."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby, islice
from typing import Any

from . import rights, view, wire
from .book import Book, User, Visit
from .fields import Field
from .modules import MODULES
from .query_language import Condition, Query, read
from .store import Row, Table, folded

Test = Callable[[Row], bool]
_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: bool(a == b),
    "!=": lambda a, b: bool(a != b),
    "<": lambda a, b: bool(a < b),
    ">": lambda a, b: bool(a > b),
    "<=": lambda a, b: bool(a <= b),
    ">=": lambda a, b: bool(a >= b),
}


def query(book: Book, visit: Visit) -> list[dict[str, Any]]:
    if "query" not in visit.given:
        raise wire.denied(f"{wire.DENIED} for query")
    return answer(book, read(visit.given["query"]), visit.user)


def answer(book: Book, asked: Query, user: User) -> list[dict[str, Any]]:
    if asked.module not in MODULES and not rights.is_listed(asked.module):
        raise wire.denied(f"{wire.DENIED} for name : {asked.module}")
    rights.check_read(book, user, asked.module)
    if asked.module not in MODULES:
        return [{"count": "0"}] if asked.count and book.strict else []
    _check_columns(book, asked)
    table = book.table(asked.module)
    test = _where(book, table, asked.where)
    rows = (row for row in _in_order(book, table, asked) if test(row))
    if asked.count:
        return [{"count": str(sum(1 for _ in rows))}] if book.strict else []
    asked = replace(asked, limit=min(asked.limit, book.switches.most_rows))
    if not book.switches.limits_work:
        asked = replace(asked, offset=0)
    names = list(asked.columns) if asked.columns is not None else view.star(book, asked.module)
    if view.line_columns(asked.module).intersection(names):
        return _with_lines(book, rows, asked, names, user)
    found = islice(rows, asked.offset, asked.offset + asked.limit)
    fields = view.columns(book, asked.module)
    return [view.query_row(book, row, names, fields, user) for row in found]


def _check_columns(book: Book, asked: Query) -> None:
    known = view.columns(book, asked.module)
    for name in asked.columns or ():
        if name not in known:
            raise wire.denied(f"Permission to access '.{name}.' attribute denied.")
    others = [condition.column for part in asked.where for condition in part] + [name for name, _ in asked.order]
    for name in others:
        if name not in known:
            raise wire.denied(f"Permission to access {name} attribute denied.")


def _with_lines(book: Book, rows: Iterable[Row], asked: Query, names: list[str], user: User) -> list[dict[str, Any]]:
    """Orders with columns of their lines: LIMIT counts the lines, then those of one order become one row."""

    def lines() -> Iterator[tuple[Row, Row | None]]:
        for row in rows:
            of_order = book.table("LineItem").equal("parent_id", row.id)
            if not of_order:
                yield row, None
            for n in of_order:
                yield row, book.table("LineItem").rows[n]

    told: dict[int, dict[str, Any]] = {}
    columns, fields = view.line_columns(asked.module), view.columns(book, asked.module)
    for row, line in islice(lines(), asked.offset, asked.offset + asked.limit):
        shown = view.query_row(book, row, names, fields, user)
        for name in columns.intersection(names):
            shown[name] = "" if line is None else line.values.get(name, "")
        told[row.n] = shown
    return list(told.values())


# Which.


def _where(book: Book, table: Table, where: tuple[tuple[Condition, ...], ...]) -> Test:
    if not where:
        return lambda row: True
    parts = [[_test(book, table, condition) for condition in part] for part in where]
    if len(parts) == 1:
        together = parts[0]
        return lambda row: all(test(row) for test in together)
    return lambda row: any(all(test(row) for test in part) for part in parts)


def _test(book: Book, table: Table, condition: Condition) -> Test:
    name, field = condition.column, book.fields(table.module).get(condition.column)
    if name == "id":
        return _id_test(condition, table)
    if field is not None and field.reference:
        for given in condition.values:
            if wire.ID.match(given) is None:
                raise wire.bad_id()
    if condition.operator == "like":
        pattern = _pattern(condition.values[0])
        return lambda row: pattern.fullmatch(folded(row.values.get(name, ""))) is not None
    key = _key(field)
    wanted = [key(given) for given in condition.values]
    if condition.operator == "in":
        allowed = set(wanted)
        return lambda row: key(row.values.get(name, "")) in allowed
    compare, first = _TESTS[condition.operator], wanted[0]
    return lambda row: compare(key(row.values.get(name, "")), first)


def _key(field: Field | None) -> Callable[[str], Any]:
    """What two values of a column are compared by."""
    if field is not None and (field.numeric or field.type == "boolean"):
        return lambda text: wire.number(text) or 0.0
    return folded


def _id_test(condition: Condition, table: Table) -> Test:
    """Ids compare by their number; what is no id of this module equals none."""
    numbers = [_id_number(given, table) for given in condition.values]
    if condition.operator == "in":
        return lambda row: row.n in numbers
    if condition.operator == "like":
        return lambda row: row.n == numbers[0]
    compare, wanted = _TESTS[condition.operator], numbers[0]
    return lambda row: compare(row.n, wanted)


def _id_number(text: str, table: Table) -> int:
    found = wire.ID.match(text)
    return int(found.group(2)) if found and int(found.group(1)) == table.module.number else 0


def _pattern(text: str) -> re.Pattern[str]:
    signs = {"%": ".*", "_": "."}
    return re.compile("".join(signs.get(sign, re.escape(sign)) for sign in folded(text)), re.DOTALL)


# In which order, and without looking at more than needed.


def _in_order(book: Book, table: Table, asked: Query) -> Iterator[Row]:
    conditions = asked.where[0] if len(asked.where) == 1 else ()
    chosen = _few_of_all(book, table, asked.where)
    order = asked.order
    if not order or order == (("id", False),):
        ids = chosen if chosen is not None else _ids_from(table, conditions)
        return (table.rows[n] for n in ids)
    if chosen is None and order[0][0] == "modifiedtime":
        if order in {(("modifiedtime", False),), (("modifiedtime", True),)}:
            return _by_time_only(table, conditions, descending=order[0][1])
        if order == (("modifiedtime", False), ("id", False)):
            return (table.rows[n] for _, n in _times(table, conditions))
    rows = [table.rows[n] for n in chosen] if chosen is not None else list(table)
    return iter(_sorted(book, table, rows, order))


def _few_of_all(book: Book, table: Table, where: tuple[tuple[Condition, ...], ...]) -> list[int] | None:
    """The same for alternatives: what any of them names, if each does."""
    found: set[int] = set()
    for part in where:
        few = _few(book, table, part)
        if few is None:
            return None
        found.update(few)
    return sorted(found) if where else None


def _few(book: Book, table: Table, conditions: Iterable[Condition]) -> list[int] | None:
    """Ids of the only records that can be meant, in order, if one condition names them."""
    for condition in conditions:
        if condition.operator not in {"=", "in"}:
            continue
        if condition.column == "id":
            wanted = {_id_number(given, table) for given in condition.values}
            return sorted(n for n in wanted if n in table.rows)
        field = book.fields(table.module).get(condition.column)
        if field is not None and not field.numeric and field.type not in {"boolean", "date", "datetime"}:
            return sorted({n for given in condition.values for n in table.equal(condition.column, given)})
    return None


def _ids_from(table: Table, conditions: Iterable[Condition]) -> Iterable[int]:
    above = max(
        (_id_number(c.values[0], table) for c in conditions if c.column == "id" and c.operator in {">", ">="}),
        default=0,
    )
    return islice(table.ids, bisect_left(table.ids, above), None)


def _times(table: Table, conditions: Iterable[Condition]) -> list[tuple[str, int]] | Iterator[tuple[str, int]]:
    """(modifiedtime, id) in order, from the first that can be meant to the last."""
    low, high = 0, len(table.times)
    for condition in conditions:
        if condition.column != "modifiedtime":
            continue
        if condition.operator in {">", ">="}:
            low = max(low, bisect_left(table.times, (condition.values[0], 0)))
        if condition.operator in {"<", "<="}:
            high = min(high, bisect_right(table.times, (f"{condition.values[0]}\uffff", 0)))
    return islice(table.times, low, high)


def _by_time_only(table: Table, conditions: Iterable[Condition], *, descending: bool) -> Iterator[Row]:
    """Within one second the database gives the youngest first, whichever way the times run."""
    times = list(_times(table, conditions))
    if descending:
        return (table.rows[n] for _, n in reversed(times))
    return (table.rows[n] for _, same in groupby(times, lambda pair: pair[0]) for _, n in reversed(list(same)))


def _sorted(book: Book, table: Table, rows: list[Row], order: tuple[tuple[str, bool], ...]) -> list[Row]:
    if all(name != "id" for name, _ in order):
        rows = rows[::-1]
    fields = book.fields(table.module)
    for name, descending in reversed(order):
        if name == "id":
            rows = sorted(rows, key=lambda row: row.n, reverse=descending)
            continue
        key = _key(fields.get(name))
        rows = sorted(rows, key=lambda row, name=name, key=key: key(row.values.get(name, "")), reverse=descending)  # type: ignore[misc]
    return rows
