"""The statements that run for every single record, with their SQL built once.

Peewee composes a query anew each time it runs; for thousands of records that costs more than the work itself. These
few forms cover what is done per record; everything else is written with peewee's expressions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from wcsync_desktop.database.schema import Table

Row = TypeVar("Row", bound=Table)

_MOST_PARAMETERS = 500


def _meta(table: type[Table]) -> Any:
    return table._meta


@cache
def _columns(table: type[Table]) -> Mapping[str, str]:
    """Column by field name."""
    return {name: field.column_name for name, field in _meta(table).fields.items()}


@cache
def _defaults(table: type[Table]) -> Mapping[str, Any]:
    return {field.name: value for field, value in _meta(table).defaults.items()}


@cache
def _insert_sql(table: type[Table], names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{_columns(table)[n]}"' for n in names)
    marks = ", ".join("?" for _ in names)
    return f'INSERT INTO "{_meta(table).table_name}" ({columns}) VALUES ({marks})'  # noqa: S608 - names of our tables


@cache
def _update_sql(table: type[Table], names: tuple[str, ...], where: tuple[str, ...]) -> str:
    changes = ", ".join(f'"{_columns(table)[n]}" = ?' for n in names)
    tests = " AND ".join(f'"{_columns(table)[n]}" = ?' for n in where)
    return f'UPDATE "{_meta(table).table_name}" SET {changes} WHERE {tests}'  # noqa: S608 - names of our tables


@cache
def _select_sql(table: type[Table], name: str, number: int) -> str:
    columns = ", ".join(f'"{c}"' for c in _columns(table).values())
    marks = ", ".join("?" for _ in range(number))
    column = _columns(table)[name]
    return f'SELECT {columns} FROM "{_meta(table).table_name}" WHERE "{column}" IN ({marks}) ORDER BY "id"'  # noqa: S608


@cache
def _find_sql(table: type[Table], where: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{c}"' for c in _columns(table).values())
    tests = " AND ".join(f'"{_columns(table)[n]}" = ?' for n in where)
    return f'SELECT {columns} FROM "{_meta(table).table_name}" WHERE {tests} ORDER BY "id" LIMIT 1'  # noqa: S608


def find(table: type[Row], **where: Any) -> Row | None:
    """The first row that equals ``where``."""
    return next(iter(table.raw(_find_sql(table, tuple(where)), *where.values())), None)


def found_or_made(table: type[Row], **key: Any) -> Row:
    """The row with this key, made where there was none (call inside a transaction)."""
    found = find(table, **key)
    return one(table, insert(table, **key)) if found is None else found


def insert(table: type[Table], **values: Any) -> int:
    """Add a row; gives its id. Fields that are left out get their default."""
    row = {**_defaults(table), **values}
    cursor = _meta(table).database.execute_sql(_insert_sql(table, tuple(row)), tuple(row.values()))
    return int(cursor.lastrowid)


def insert_rows(table: type[Table], names: Sequence[str], values: Iterable[Sequence[Any]]) -> None:
    """Add very many rows: values in the order of ``names``; fields that are left out get their default."""
    rest = {name: value for name, value in _defaults(table).items() if name not in names}
    usual = tuple(rest.values())
    sql = _insert_sql(table, (*names, *rest))
    _meta(table).database.cursor().executemany(sql, ((*row, *usual) for row in values))


def update(table: type[Table], where: Mapping[str, Any], **values: Any) -> int:
    """Change the rows that equal ``where``; gives how many."""
    sql = _update_sql(table, tuple(values), tuple(where))
    cursor = _meta(table).database.execute_sql(sql, (*values.values(), *where.values()))
    return int(cursor.rowcount)


def add(table: type[Table], where: Mapping[str, Any], name: str, amount: int) -> int:
    """Add ``amount`` to a number in the rows that equal ``where``; gives how many rows there were."""
    column = _columns(table)[name]
    sql = _update_sql(table, (name,), tuple(where)).replace(f'"{column}" = ?', f'"{column}" = "{column}" + ?', 1)
    return int(_meta(table).database.execute_sql(sql, (amount, *where.values())).rowcount)


def among(table: type[Row], name: str, values: Iterable[Any]) -> list[Row]:
    """Rows whose field ``name`` is one of ``values``, by id."""
    wanted: Sequence[Any] = list(dict.fromkeys(values))
    found: list[Row] = []
    for start in range(0, len(wanted), _MOST_PARAMETERS):
        part = wanted[start : start + _MOST_PARAMETERS]
        # Rounded up to a power of two, so that there are few statements to build.
        size = 1 << (len(part) - 1).bit_length()
        padded = [*part, *([part[-1]] * (size - len(part)))]
        found += table.raw(_select_sql(table, name, size), *padded)
    return found


@cache
def _ids_sql(table: type[Table], equal: tuple[str, ...], up_to: tuple[str, ...]) -> str:
    tests = [f'"{_columns(table)[n]}" = ?' for n in equal] + [f'"{_columns(table)[n]}" <= ?' for n in up_to]
    return f'SELECT "id" FROM "{_meta(table).table_name}" WHERE {" AND ".join(tests)} ORDER BY "id" LIMIT ?'  # noqa: S608


def first_ids(table: type[Table], where: Mapping[str, Any], limit: int, **up_to: int) -> list[int]:
    """Ids of the first rows that equal ``where`` and whose fields of ``up_to`` are not greater than given."""
    sql = _ids_sql(table, tuple(where), tuple(up_to))
    cursor = _meta(table).database.execute_sql(sql, (*where.values(), *up_to.values(), limit))
    return [int(row[0]) for row in cursor.fetchall()]


@cache
def _least_sql(table: type[Table], by: str, name: str, test: str, number: int) -> str:
    column, of, tested = (_columns(table)[n] for n in (by, name, test))
    marks = ", ".join("?" for _ in range(number))
    table_name = _meta(table).table_name
    return f'SELECT "{column}", MIN("{of}") FROM "{table_name}" WHERE "{tested}" IN ({marks}) GROUP BY "{column}"'  # noqa: S608


def least(table: type[Table], by: str, name: str, test: str, values: Sequence[Any]) -> dict[int, int]:
    """The least ``name`` for each ``by`` among the rows whose ``test`` is one of ``values``."""
    sql = _least_sql(table, by, name, test, len(values))
    return {int(key): int(number) for key, number in _meta(table).database.execute_sql(sql, tuple(values)).fetchall()}


def one(table: type[Row], row_id: int) -> Row:
    """The row with this id, which must exist."""
    (row,) = among(table, "id", (row_id,))
    return row
