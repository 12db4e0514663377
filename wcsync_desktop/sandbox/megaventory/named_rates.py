"""Taxes and discounts: a name with a percentage, both fixed once created; the pair is the key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..system import Record
from . import saving
from .book import Book
from .filters import chosen
from .saving import INSERT, UPDATE, action_of, object_of, shown
from .wire import Asked, RefusedError, already_deleted, already_exists, is_given, number, success, whole

NAME_LIMIT = 100


@dataclass(frozen=True)
class NamedRates:
    """The operations of one of the two kinds; `word` is "Tax" or "Discount"."""

    word: str
    plural: str
    held: Callable[[Book], dict[int, Record]]
    row_field: str
    """The field of an order row that refers to it."""

    @property
    def fields(self) -> dict[str, str]:
        word = self.word
        return {f"{word}ID": "id", f"{word}Name": "text", f"{word}Description": "text", f"{word}Value": "number"}

    def get(self, book: Book, asked: Asked) -> dict[str, Any]:
        rows = chosen(
            self.held(book).values(), asked, saving.names(self.fields), f"{self.word}ID", book.switches,
            direct={f"{self.word}ID".lower(): f"{self.word}ID"},
        )  # fmt: skip
        return success({f"mv{self.plural}": [shown(record) for record in rows]})

    def _matching(self, book: Book, given: Asked) -> Record | None:
        """The record with the same name and value; with strict names, the same name."""
        name, value = book.same(given.get(f"{self.word}name".lower())), number(given.get(f"{self.word}value".lower()))
        strict = self.word == "Discount" and book.switches.strict_discount_names
        same = [
            record
            for record in self.held(book).values()
            if book.same(record[f"{self.word}Name"]) == name and (strict or record[f"{self.word}Value"] == value)
        ]
        return min(same, key=lambda r: (r[f"{self.word}Value"] != value, r["_deleted"]), default=None)

    def update(self, book: Book, asked: Asked) -> dict[str, Any]:
        given, action = object_of(asked, f"mv{self.word}"), action_of(asked)
        record_id = whole(given.get(f"{self.word}id".lower()))
        if record_id and action != INSERT:
            record = self._checked(book, record_id, given)
        else:
            other = self._matching(book, given)
            if other is not None and (other["_deleted"] or action == INSERT or not self._equal(book, other, given)):
                raise self._clash(other)
            if other is None and action == UPDATE:
                raise RefusedError(f"{self.word} was not found")
            record = self.insert(book, given) if other is None else other
        description = given.get(f"{self.word}description".lower())
        if is_given(description) or (description == "" and action != saving.UPSERT_FILLED):
            record[f"{self.word}Description"] = str(description)
        return success({f"mv{self.word}": shown(record)}, record[f"{self.word}ID"])

    def _checked(self, book: Book, record_id: int, given: Asked) -> Record:
        record = self.held(book).get(record_id)
        if record is None:
            raise RefusedError(f"{self.word} was not found")
        if record["_deleted"]:
            raise self._clash(record)
        name, value = given.get(f"{self.word}name".lower()), given.get(f"{self.word}value".lower())
        if (is_given(name) and str(name) != record[f"{self.word}Name"]) or (
            is_given(value) and number(value) != record[f"{self.word}Value"]
        ):
            raise RefusedError(f"The name and the value of a {self.word.lower()} cannot be changed")
        return record

    def _equal(self, book: Book, record: Record, given: Asked) -> bool:
        return bool(record[f"{self.word}Value"] == number(given.get(f"{self.word}value".lower())))

    def _clash(self, other: Record) -> RefusedError:
        number_ = other[f"{self.word}ID"]
        if other["_deleted"]:
            return already_deleted(f"{self.word}AlreadyDeleted", self.word, number_)
        return already_exists(f"{self.word}NameValueAlreadyExists", f"{self.word} with this name and value", number_)

    def insert(self, book: Book, given: Asked) -> Record:
        name = str(given.get(f"{self.word}name".lower()) or "").strip()
        if not name:
            raise RefusedError(f"{self.word}Name is required")
        if len(name) >= NAME_LIMIT:
            raise RefusedError(f"{self.word}Name must be shorter than {NAME_LIMIT} characters")
        record: Record = {
            f"{self.word}ID": book.next_id(self.word), f"{self.word}Name": name,
            f"{self.word}Description": str(given.get(f"{self.word}description".lower()) or ""),
            f"{self.word}Value": number(given.get(f"{self.word}value".lower()), f"{self.word}Value"), "_deleted": False,
        }  # fmt: skip
        self.held(book)[record[f"{self.word}ID"]] = record
        return record

    def delete(self, book: Book, asked: Asked) -> dict[str, Any]:
        record = saving.to_delete(self.held(book), asked, f"{self.word}IDToDelete", self.word)
        used = any(
            row[self.row_field] == record[f"{self.word}ID"]
            for order in book.orders.values()
            for row in order["SalesOrderDetails"]
        )
        if used:
            raise RefusedError(f"The {self.word.lower()} is used in a document", more={"result": False})
        record["_deleted"] = True
        return success({"result": True})

    def undelete(self, book: Book, asked: Asked) -> dict[str, Any]:
        saving.undelete(self.held(book), asked, f"{self.word}IDToUndelete", self.word)
        return success({"result": True})


TAXES = NamedRates("Tax", "Taxes", lambda book: book.taxes, "SalesOrderRowTaxID")
DISCOUNTS = NamedRates("Discount", "Discounts", lambda book: book.discounts, "SalesOrderRowDiscountID")
