"""Product taxes: written over the API like records, but with a mind of their own (VTIGER.md 9)."""

from __future__ import annotations

from . import setup, wire
from .book import Book
from .entities import Element
from .store import Row


def create(book: Book, element: Element) -> Row:
    """Equal labels are accepted, and harm the table later."""
    label = wire.stored(wire.text(element.get("taxlabel")), 50)
    return setup.add_tax(book, label, _percentage(element))


def change(book: Book, row: Row, element: Element) -> None:
    """The name of the tax is looked up by its label: of two equal labels the last one's name is taken."""
    label = wire.stored(wire.text(element.get("taxlabel", row.values["taxlabel"])), 50)
    values = {"taxlabel": label}
    if "percentage" in element:
        values["percentage"] = _percentage(element)
    if "deleted" in element:
        values["deleted"] = wire.truth(element["deleted"])
    table = book.table("Tax")
    table.change(row, values)
    table.change(row, {"taxname": table.rows[table.equal("taxlabel", label)[-1]].values["taxname"]})


def delete(book: Book, row: Row) -> None:
    book.table("Tax").change(row, {"deleted": "1"})


def _percentage(element: Element) -> str:
    return f"{wire.number(element.get('percentage')) or 0.0:.3f}"
