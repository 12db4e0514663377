"""Records as the API shows them: as rows of a query and as answers about one record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import wire
from .book import Book, User
from .fields import Field
from .modules import ITEMS, ORDERS
from .store import Row

_SECRET = frozenset({"user_password", "confirm_password", "accesskey"})
LINE_COLUMNS = (
    "productid", "quantity", "listprice", "comment", "discount_amount", "discount_percent", "tax1", "tax2", "tax3",
    "image", "purchase_cost", "margin",
)  # fmt: skip
"""Columns of an order's rows that come from its lines."""
_NOT_IN_ROWS = frozenset({"hdnDiscountPercent", "hdnDiscountAmount"})


def columns(book: Book, module: str) -> dict[str, Field | None]:
    """What can be selected from a module; None for the columns that are no fields."""
    fields = book.fields(book.table(module).module)
    found: dict[str, Field | None] = {name: field for name, field in fields.items() if name not in _SECRET}
    if module == "LineItem":
        found |= dict.fromkeys(book.tax_columns)
    if module in ORDERS:
        found |= dict.fromkeys(("image", "purchase_cost", "margin"))
    return found


def line_columns(module: str) -> frozenset[str]:
    return frozenset(LINE_COLUMNS if module in ORDERS else ())


def star(book: Book, module: str) -> list[str]:
    """The columns behind `*`."""
    left_out = _NOT_IN_ROWS if module in ORDERS else frozenset()
    return [name for name in columns(book, module) if name not in left_out]


def value(book: Book, row: Row, field: Field | None, name: str, user: User) -> str | None:
    """One field of a record: a reference to what is deleted is empty, a star is everybody's own."""
    if name == "id":
        return row.id
    found = row.values.get(name, "")
    if name == "starred" and row.module.entity:
        return "0" if row.creator == user.n else ""
    if field is None:
        return found
    if field.type == "reference" and row.module.entity:
        if wire.ID.match(found) and book.store.find(found) is None:
            found = ""
        if not found and not book.strict:
            return None
    return found


def query_row(
    book: Book, row: Row, names: Iterable[str], fields: Mapping[str, Field | None], user: User
) -> dict[str, Any]:
    """The named columns of a record; `fields` is what `columns` told."""
    told: dict[str, Any] = {}
    for name in names:
        field = fields.get(name)
        found = value(book, row, field, name, user)
        if not found and field is not None and field.type == "date" and not book.strict:
            found = None
        told[name] = found
    return told


def record(book: Book, row: Row, user: User) -> dict[str, Any]:
    """One whole record, without the lines of an order."""
    module = row.module
    fields = book.fields(module)
    told: dict[str, Any] = {
        name: value(book, row, field, name, user) for name, field in fields.items() if name not in _SECRET
    }
    told["id"] = row.id
    if module.entity:
        told["label"] = wire.label(row.label)
    if module.name in ITEMS:
        told |= row.taxes
        told["currency1"] = wire.php_number(float(row.values["unit_price"]))
        told["currency_id"] = book.table("Currency").module.id_of(1)
    if module.name == "LineItem":
        told |= {name: row.values.get(name, "") for name in book.tax_columns}
    if module.name == "Tax":
        told["taxid"] = str(row.n)
        del told["compoundon"], told["regions"]
    return told
