"""Vtiger's query language, as far as it is safe to use (VTIGER.md section 4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wcsync_desktop.connectors.paging import looks_cut

ROWS = 100
"""A query gives no more rows, whatever it asks for; look-ups ask for no more values at once."""


def may_go_on(rows: Sequence[Mapping[str, Any]]) -> bool:
    """Whether more rows may come behind these: there were as many as there can be, or they may have been cut."""
    return len(rows) >= ROWS or looks_cut(len(rows))


def number_in(native_id: str) -> int:
    """The record's number in an id such as ``12x345``; 0 where there is none."""
    number = native_id.rpartition("x")[2]
    return int(number) if number.isascii() and number.isdigit() else 0


def number_of(row: Mapping[str, Any]) -> int:
    """The same, of a row."""
    return number_in(str(row.get("id") or ""))


def quoted(value: str) -> str:
    """A value in single quotes, its own doubled. ValueError for an empty one, which Vtiger cannot look for."""
    if not value:
        raise ValueError("an empty value cannot be asked for")
    return "'" + value.replace("'", "''") + "'"


@dataclass(frozen=True, slots=True)
class Query:
    """``select columns from module where …``; conditions are joined by ``and``. Its text ends as it must."""

    module: str
    columns: str = "*"
    conditions: tuple[str, ...] = ()
    order: str = "id"
    offset: int = 0

    def where(self, column: str, operator: str, value: str) -> Query:
        """With one more condition."""
        return self._with(f"{column} {operator} {quoted(value)}")

    def among(self, column: str, values: Iterable[str]) -> Query:
        """With the condition that a column is one of these values."""
        return self._with(f"{column} in ({','.join(quoted(v) for v in values)})")

    def _with(self, condition: str) -> Query:
        return Query(self.module, self.columns, (*self.conditions, condition), self.order, self.offset)

    def __str__(self) -> str:
        where = f" where {' and '.join(self.conditions)}" if self.conditions else ""
        rest = f"order by {self.order} limit {self.offset},{ROWS};"
        return f"select {self.columns} from {self.module}{where} {rest}"  # noqa: S608 - values are quoted
