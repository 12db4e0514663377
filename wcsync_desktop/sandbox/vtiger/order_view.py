"""Orders as answers show them; each operation shows them otherwise."""

from __future__ import annotations

from typing import Any

from . import order_lines, view, wire
from .book import Book, User
from .store import Row
from .totals import Sums

_SHIPPING = "shipping_&_handling"


def _header(book: Book, row: Row, user: User) -> dict[str, Any]:
    told = view.record(book, row, user)
    return {name: value for name, value in told.items() if name not in view.LINE_COLUMNS}


def _charges(row: Row) -> dict[str, Any]:
    charges = row.charges
    if charges is None:
        return {}
    told: dict[str, Any] = {_SHIPPING: charges.value}
    told |= {f"{_SHIPPING}_shtax{n}": percent for n, percent in charges.taxes.items()}
    if charges.stray is not None:
        told |= {"": None, "_shtax1": wire.php_number(charges.stray)}
    return told


def _form(book: Book, row: Row) -> dict[str, Any]:
    """The data of the edit form, which the API hands out as well: here no more than its sums."""
    values = row.values
    details = {
        "taxtype": values["hdnTaxType"] or "group",
        "hdnSubTotal": f"{float(values['hdnSubTotal']):.2f}",
        "adjustment": f"{float(values['txtAdjustment']):.2f}",
        "shipping_handling_charge": f"{float(values['hdnS_H_Amount']):.2f}",
        "preTaxTotal": f"{float(values['pre_tax_total']):.2f}",
        "grandTotal": f"{float(values['hdnGrandTotal']):.2f}",
    }
    return {"1": {"final_details": details}}


def whole(book: Book, row: Row, user: User) -> dict[str, Any]:
    """The answer to retrieve."""
    lines = [order_lines.shown(book, line) for line in order_lines.of_order(book, row)]
    return {
        **_header(book, row, user),
        **_charges(row),
        "LineItems": lines,
        "productid": lines[0]["productid"] if lines else "",
        "LineItems_FinalDetails": _form(book, row),
    }


def written(book: Book, row: Row, user: User, sums: Sums) -> dict[str, Any]:
    """The answer to a write with lines: the sums are JSON numbers."""
    return {
        **_header(book, row, user),
        **_charges(row),
        "hdnSubTotal": wire.php_number(sums.subtotal),
        "hdnGrandTotal": wire.php_number(sums.grand),
        "pre_tax_total": wire.php_number(sums.pre_tax),
        "LineItems_FinalDetails": _form(book, row),
    }


def with_first_line(book: Book, row: Row, user: User) -> dict[str, Any]:
    """The answer to a revise of the header: the columns of the first line stand in it."""
    lines = order_lines.of_order(book, row)
    told = {**_header(book, row, user), **dict.fromkeys(view.LINE_COLUMNS, "")}
    if lines:
        told |= {name: lines[0].values.get(name, "") for name in view.LINE_COLUMNS}
        told |= {"purchase_cost": "", "margin": ""}
    return {**told, "LineItems": [order_lines.shown(book, line) for line in lines]}
