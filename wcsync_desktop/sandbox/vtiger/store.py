"""Records in memory, with what makes 50,000 of them quick to search: by id, by time of change, by equal values."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .modules import BY_NUMBER, MODULES, Module
from .wire import ID


def folded(text: str) -> str:
    """Texts with the same key are equal to the database: case, accents and blanks at the end do not count."""
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return text.casefold().rstrip(" ")


@dataclass
class Charges:
    """Shipping of an order: the net amount and the percentages by number of the shipping tax, as they were sent."""

    value: str | None
    taxes: dict[str, Any]
    stray: float | None = None
    """What hdnS_H_Percent leaves behind: a percentage of the percentage, taxed as nothing."""


@dataclass
class Row:
    """One record: the text of every field by name, and what the CRM keeps beside it."""

    n: int
    module: Module
    values: dict[str, str]
    label: str = ""
    """Plain text, not cut to the length of the fields it is made of."""
    creator: int = 1
    taxes: dict[str, str] = field(default_factory=dict)
    """Percentages a product or service has of its own, by name of the tax."""
    charges: Charges | None = None

    @property
    def id(self) -> str:
        return self.module.id_of(self.n)


class Table:
    """The records of one module that are not deleted."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.rows: dict[int, Row] = {}
        self.ids: list[int] = []
        self.times: list[tuple[str, int]] = []
        """(modifiedtime, id) of every record, in order."""
        self._equal: dict[str, dict[str, list[int]]] = {}

    def add(self, row: Row) -> None:
        self.rows[row.n] = row
        insort(self.ids, row.n)
        insort(self.times, (row.values.get("modifiedtime", ""), row.n))
        for column, index in self._equal.items():
            insort(index.setdefault(folded(row.values.get(column, "")), []), row.n)

    def remove(self, n: int) -> Row:
        row = self.rows.pop(n)
        _drop(self.ids, n)
        self._forget_time(row)
        for column, index in self._equal.items():
            _drop(index[folded(row.values.get(column, ""))], n)
        return row

    def change(self, row: Row, values: dict[str, str]) -> None:
        for column, index in self._equal.items():
            if column in values and values[column] != row.values.get(column, ""):
                _drop(index[folded(row.values.get(column, ""))], row.n)
                insort(index.setdefault(folded(values[column]), []), row.n)
        if "modifiedtime" in values:
            self._forget_time(row)
            insort(self.times, (values["modifiedtime"], row.n))
        row.values.update(values)

    def equal(self, column: str, value: str) -> list[int]:
        """Ids of the records with this value, compared as the database does, in order."""
        index = self._equal.get(column)
        if index is None:
            index = self._equal[column] = {}
            for n in self.ids:
                index.setdefault(folded(self.rows[n].values.get(column, "")), []).append(n)
        return list(index.get(folded(value), ()))

    def __iter__(self) -> Iterator[Row]:
        return (self.rows[n] for n in self.ids)

    def _forget_time(self, row: Row) -> None:
        del self.times[bisect_left(self.times, (row.values.get("modifiedtime", ""), row.n))]


def _drop(numbers: list[int], n: int) -> None:
    del numbers[bisect_left(numbers, n)]


class Store:
    """All tables, and the one sequence of numbers all entities share."""

    def __init__(self) -> None:
        self.tables = {name: Table(module) for name, module in MODULES.items()}
        self.kinds: dict[int, str] = {}
        """Module of every entity there ever was, also of the deleted."""
        self.deleted: dict[int, tuple[str, Row]] = {}
        """When an entity was deleted, and what it was."""
        self._last_entity = 1
        self._last: dict[str, int] = {}

    def __getitem__(self, module: str) -> Table:
        return self.tables[module]

    def next_entity(self, module: str) -> int:
        self._last_entity += 1
        self.kinds[self._last_entity] = module
        return self._last_entity

    def next_of(self, name: str) -> int:
        """The next number of a sequence of its own: lines, taxes, running numbers."""
        self._last[name] = self._last.get(name, 0) + 1
        return self._last[name]

    def find(self, record_id: str) -> Row | None:
        """The record with this id; None if there is none, it is deleted or of another module."""
        found = ID.match(record_id)
        module = BY_NUMBER.get(int(found.group(1))) if found else None
        if found is None or module is None:
            return None
        return self.tables[module.name].rows.get(int(found.group(2)))

    def deleted_row(self, record_id: str) -> Row | None:
        found = ID.match(record_id)
        gone = self.deleted.get(int(found.group(2))) if found else None
        return None if gone is None else gone[1]
