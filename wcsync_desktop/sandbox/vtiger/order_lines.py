"""Lines of orders: stored one by one, numbered anew at every write, after the highest number there is."""

from __future__ import annotations

from typing import Any

from . import wire
from .book import Book
from .entities import Element
from .modules import ITEMS, MODULES
from .store import Row
from .totals import Line


def of_order(book: Book, order: Row) -> list[Row]:
    table = book.table("LineItem")
    return [table.rows[n] for n in table.equal("parent_id", order.id)]


def sent(element: Element) -> list[Element]:
    """The lines of an element; anything that is no list of objects is no line."""
    found = element.get("LineItems")
    return [line for line in found if isinstance(line, dict)] if isinstance(found, list) else []


def add(book: Book, order: Row, line: Element, sequence: int, *, individual: bool) -> Row:
    numbers = book.table("LineItem").ids
    n = numbers[-1] + 1 if numbers else 1
    item = _item(book, line.get("productid"))
    price = line.get("listprice")
    if wire.text(price) == "":
        price = item.values["unit_price"] if item is not None else 0
    values = {
        "parent_id": order.id, "productid": item.id if item is not None else "", "sequence_no": str(sequence),
        "quantity": _number(line.get("quantity"), 3), "listprice": _number(price, 8),
        "discount_percent": _number(line.get("discount_percent"), 3),
        "discount_amount": _number(line.get("discount_amount"), 8),
        "comment": wire.stored(wire.text(line.get("comment")), None), "description": "",
        "incrementondel": "0", "image": "", "purchase_cost": wire.money(0), "margin": wire.money(0),
    }  # fmt: skip
    given = {name: line[name] for name in book.tax_columns if wire.text(line.get(name)) != ""}
    if individual and not given and item is not None:
        given = dict(own_taxes(book, item))
    for name in book.tax_columns:
        values[name] = _number(given.get(name), 3)
    row = Row(n, MODULES["LineItem"], values)
    book.table("LineItem").add(row)
    return row


def remove_all(book: Book, order: Row) -> None:
    for line in of_order(book, order):
        book.table("LineItem").remove(line.n)


def own_taxes(book: Book, item: Row) -> dict[str, str]:
    """Rates of a product's own taxes that are still in use."""
    used = {tax.values["taxname"] for tax in book.taxes()}
    return {name: percentage for name, percentage in item.taxes.items() if name in used}


def counted(book: Book, line: Row) -> Line:
    """A line as the sums see it: of its taxes only those its product has."""
    values = line.values
    item = _item(book, values["productid"])
    taxes = own_taxes(book, item) if item is not None else {}
    return Line(
        quantity=float(values["quantity"]),
        price=float(values["listprice"]),
        discount_amount=float(values["discount_amount"]),
        discount_percent=float(values["discount_percent"]),
        taxes=tuple(float(values.get(name, "0")) for name in taxes),
    )


def group_taxes(book: Book, lines: list[Element]) -> tuple[float, ...]:
    """The percentages sent with the first line: they are taken for the whole order."""
    if not lines:
        return ()
    return tuple(wire.number(lines[0][name]) or 0.0 for name in book.tax_columns if lines[0].get(name) is not None)


def move_stock(book: Book, order: Row, sign: int) -> None:
    """8.3.0 takes what is ordered from the stock and gives it back on delete; 8.2.0 leaves the stock alone."""
    if book.strict:
        return
    for line in of_order(book, order):
        item = _item(book, line.values["productid"])
        if item is not None and "qtyinstock" in item.values:
            left = float(item.values["qtyinstock"]) + sign * float(line.values["quantity"])
            book.table("Products").change(item, {"qtyinstock": f"{left:.3f}"})


def shown(book: Book, line: Row) -> dict[str, Any]:
    """A line inside an order; the CRM writes "Array" where the order's number should be."""
    order = wire.ID.match(line.values["parent_id"])
    told: dict[str, Any] = {**line.values, "id": line.id}
    told["parent_id"] = f"{order.group(1)}xArray" if order else ""
    item = _item(book, line.values["productid"])
    gone = book.store.deleted_row(line.values["productid"])
    if item is None:
        told["productid"] = ""
    named = item or gone
    told["product_name"] = wire.label(named.label) if named else None
    told["entity_type"] = named.module.name if named else None
    told["deleted"] = None if named is None else str(int(item is None))
    return told


def _item(book: Book, record_id: Any) -> Row | None:
    found = book.store.find(wire.text(record_id))
    return found if found is not None and found.module.name in ITEMS else None


def _number(value: Any, scale: int) -> str:
    return f"{wire.number(value) or 0.0:.{scale}f}"
