"""Sales orders and invoices: header, lines, shipping and sums, with all that goes wrong there (VTIGER.md 10)."""

from __future__ import annotations

from typing import Any

from . import entities, order_lines, order_view, view, wire
from .book import Book, User, Visit
from .entities import Element
from .modules import MODULES, Module
from .store import Charges, Row
from .totals import Sums, Terms, sums

SHIPPING = "shipping_&_handling"
_COMPUTED = frozenset({"hdnSubTotal", "hdnGrandTotal", "pre_tax_total", "LineItems"})
_SHIPPING_TAXES = ("1", "2", "3")


# Shipping.


def _charges(element: Element) -> tuple[Charges, dict[str, Any]]:
    """Shipping as sent, and the header fields that follow from it. Raises CrashError where PHP cannot add."""
    if element.get("hdnDiscountAmount") is not None and not _truthy(element.get("hdnDiscountPercent")):
        _must_add(element["hdnDiscountAmount"])
    if SHIPPING in element:
        _must_add(element[SHIPPING])
        value = wire.text(element[SHIPPING])
        if wire.number(value):
            taxes = {n: element[f"{SHIPPING}_shtax{n}"] for n in _SHIPPING_TAXES if f"{SHIPPING}_shtax{n}" in element}
            # The amount itself ends up as the percentage: that is what the CRM does.
            return Charges(value, taxes), {"hdnS_H_Amount": value, "hdnS_H_Percent": value}
    amount, percent = element.get("hdnS_H_Amount"), element.get("hdnS_H_Percent")
    if _truthy(amount) and _truthy(percent):
        stray = (wire.number(percent) or 0.0) / (wire.number(amount) or 1.0) * 100
        return Charges(wire.text(amount), {"1": percent}, stray), {"hdnS_H_Amount": amount, "hdnS_H_Percent": stray}
    value_or_none = wire.text(amount) if _truthy(amount) else None
    return Charges(value_or_none, dict.fromkeys(_SHIPPING_TAXES, 0)), {"hdnS_H_Amount": amount, "hdnS_H_Percent": 0}


def _must_add(value: Any) -> None:
    if wire.number(value) is None:
        raise wire.CrashError


def _truthy(value: Any) -> bool:
    return bool(wire.number(value))


# Sums.


def _sums(book: Book, row: Row, group_taxes: tuple[float, ...]) -> Sums:
    values, charges = row.values, row.charges
    amount = _float(charges.value or "") if charges else 0.0
    percents = tuple(wire.number(percent) or 0.0 for percent in charges.taxes.values()) if charges else ()
    return sums(
        [order_lines.counted(book, line) for line in order_lines.of_order(book, row)],
        Terms(
            individual=values["hdnTaxType"].lower() == "individual",
            group_taxes=group_taxes,
            discount_amount=_float(values["hdnDiscountAmount"]),
            discount_percent=_float(values["hdnDiscountPercent"]),
            shipping=_float(values["hdnS_H_Amount"]),
            charges=((amount, percents),),
            adjustment=_float(values["txtAdjustment"]),
        ),
    )


def _float(text: str) -> float:
    return wire.number(text) or 0.0


def _store_sums(book: Book, row: Row, found: Sums) -> None:
    values = {
        "hdnSubTotal": wire.money(found.subtotal), "hdnGrandTotal": wire.money(found.grand),
        "pre_tax_total": wire.money(found.pre_tax),
    }  # fmt: skip
    book.table(row.module.name).change(row, values)


def _put_lines(book: Book, row: Row, lines: list[Element]) -> Sums:
    individual = row.values["hdnTaxType"].lower() == "individual"
    for n, line in enumerate(lines, 1):
        order_lines.add(book, row, line, n, individual=individual)
    found = _sums(book, row, order_lines.group_taxes(book, lines))
    _store_sums(book, row, found)
    return found


def _header(element: Element) -> Element:
    return {name: value for name, value in element.items() if name not in _COMPUTED}


def _keep_invoice_status(book: Book, row: Row) -> None:
    """The status is stored for recurring orders only."""
    if row.module.name == "SalesOrder" and row.values["enable_recurring"] != "1":
        book.table(row.module.name).change(row, {"invoicestatus": ""})


# The operations.


def place(book: Book, module: Module, element: Element, user: User, source: str = entities.WEBSERVICE) -> Row:
    """Put an order into the CRM without asking whether anything is missing."""
    row, _ = _place(book, module, element, user, source)
    _keep_invoice_status(book, row)
    return row


def _place(book: Book, module: Module, element: Element, user: User, source: str) -> tuple[Row, Sums]:
    charges, shipping = _charges(element)
    header = {"hdnTaxType": "individual", "conversion_rate": 1, **_header(element), **shipping}
    if not _truthy(header["conversion_rate"]):
        header["conversion_rate"] = 1
    row = entities.add(book, module, header, user, source)
    row.charges = charges
    found = _put_lines(book, row, order_lines.sent(element))
    order_lines.move_stock(book, row, -1)
    return row, found


def create(book: Book, visit: Visit, module: Module, element: Element) -> dict[str, Any]:
    entities.check_references(book, module, element)
    entities.check_mandatory(book, module, element)
    if not order_lines.sent(element):
        raise wire.RefusedError("MANDATORY_FIELDS_MISSING", "Mandatory Fields Missing..")
    if not book.strict:
        raise wire.bad_id()
    row, found = _place(book, module, element, visit.user, entities.WEBSERVICE)
    entities.check_owner(book, row)
    told = order_view.written(book, row, visit.user, found)
    told["LineItems"] = [order_lines.shown(book, line) for line in order_lines.of_order(book, row)]
    _keep_invoice_status(book, row)
    return {**told, "productid": None, "new": True}


def update(book: Book, visit: Visit, row: Row, element: Element) -> dict[str, Any]:
    """Without lines a revise; with lines they are replaced, and shipping and adjustment are lost unless sent again."""
    entities.check_references(book, row.module, element)
    entities.check_mandatory(book, row.module, element)
    if not order_lines.sent(element):
        return _revise_header(book, visit, row, element)
    found = _replace_lines(book, row, element, visit.user)
    entities.check_owner(book, row)
    told = order_view.written(book, row, visit.user, found)
    _keep_invoice_status(book, row)
    return {**dict.fromkeys(view.LINE_COLUMNS, ""), **told, "productid": None, "LineItems": []}


def revise(book: Book, visit: Visit, row: Row, element: Element) -> dict[str, Any]:
    """With lines this blanks the tax type."""
    entities.check_references(book, row.module, element)
    entities.check_mandatory(book, row.module, element, only_sent=True)
    if not order_lines.sent(element):
        return _revise_header(book, visit, row, element)
    found = _replace_lines(book, row, element, visit.user)
    entities.check_owner(book, row)
    told = order_view.written(book, row, visit.user, found)
    told["LineItems"] = [order_lines.shown(book, line) for line in order_lines.of_order(book, row)]
    _keep_invoice_status(book, row)
    return {**told, "productid": None}


def _revise_header(book: Book, visit: Visit, row: Row, element: Element) -> dict[str, Any]:
    _charges(element)
    header = {"conversion_rate": 1, **_header(element)}
    entities.change(book, row, header, visit.user)
    entities.check_owner(book, row)
    told = order_view.with_first_line(book, row, visit.user)
    _keep_invoice_status(book, row)
    return told


def _replace_lines(book: Book, row: Row, element: Element, user: User) -> Sums:
    charges, shipping = _charges(element)
    header = {"hdnTaxType": "", "conversion_rate": 1, "txtAdjustment": 0, **_header(element), **shipping}
    entities.change(book, row, header, user)
    row.charges = charges
    order_lines.remove_all(book, row)
    found = _put_lines(book, row, order_lines.sent(element))
    if not book.strict:
        # 8.3.0 writes the lines, loses the sums and breaks off.
        _store_sums(book, row, Sums(0, 0, 0))
        raise wire.CrashError(applied=True)
    return found


def delete(book: Book, row: Row) -> None:
    order_lines.move_stock(book, row, 1)
    order_lines.remove_all(book, row)
    entities.remove(book, row)


def amend(book: Book, row: Row, element: Element, user: User) -> None:
    """A person changes an order in its form, which sends everything: nothing is lost and the sums follow."""
    header = _header(element)
    if SHIPPING in element or "hdnS_H_Amount" in element:
        row.charges, shipping = _charges(element)
        header |= shipping
    entities.change(book, row, header, user)
    before = order_lines.of_order(book, row)
    lines = order_lines.sent(element)
    if lines:
        order_lines.move_stock(book, row, 1)
        order_lines.remove_all(book, row)
        _put_lines(book, row, lines)
        order_lines.move_stock(book, row, -1)
        return
    taxes: list[Element] = [dict(line.values) for line in before]
    _store_sums(book, row, _sums(book, row, order_lines.group_taxes(book, taxes)))


def create_line(book: Book, visit: Visit, element: Element) -> dict[str, Any]:
    """A line on its own: it is added, but the order keeps its sums."""
    module = MODULES["LineItem"]
    entities.check_references(book, module, element)
    entities.check_mandatory(book, module, element)
    order = entities.find(book, element.get("parent_id"))
    line = order_lines.add(book, order, element, 0, individual=False)
    told = {**line.values, "id": line.id, "incrementondel": "1"}
    return {**told, **dict.fromkeys(book.tax_columns, "0.000")}
