"""What there is: listtypes, describe, relatedtypes."""

from __future__ import annotations

from typing import Any

from . import rights, wire
from .book import Book, User, Visit
from .modules import ITEMS, MODULES, ORDERS, Module, listed

_HIDDEN = {"LineItem": {"description"}}
_HIDDEN_FROM_OTHERS = {"SalesOrder": {"discount_amount", "discount_percent"}}
_FLAGS = {"nullable": "1", "editable": "1", "mandatory": ""}
_SHIPPING = ("VAT", "4.500"), ("Sales", "10.000"), ("Service", "12.500")
# Label, module and words of the tabs of a contact.
_RELATED = """
Potentials | Potentials
Activities | Calendar
Emails | Emails
HelpDesk | HelpDesk
Quotes | Quotes
Purchase Order | PurchaseOrder
Sales Order | SalesOrder
Products | Products
Activity History | Calendar
Documents | Documents
Campaigns | Campaigns
Invoice | Invoice
PBXManager | PBXManager
Service Contracts | ServiceContracts
Services | Services
Projects | Project
ModComments | ModComments
Assets | Assets
Vendors | Vendors
"""


def listtypes(book: Book, visit: Visit) -> dict[str, Any]:
    seen = [entry for entry in listed() if rights.sees(book, visit.user, entry[0])]
    return {
        "types": [name for name, *_ in seen],
        "information": {
            name: {"isEntity": entity, "label": label, "singular": singular} for name, entity, label, singular in seen
        },
    }


def describe(book: Book, visit: Visit) -> dict[str, Any]:
    name = visit.given.get("elementType", "")
    rights.check_read(book, visit.user, name)
    module = MODULES.get(name)
    if module is None:
        raise wire.denied()
    writes = rights.writes(book, visit.user, name)
    told: dict[str, Any] = {
        "label": module.label, "name": name, "createable": writes, "updateable": writes, "deleteable": writes,
        "retrieveable": True, "fields": _fields(book, module, visit.user), "idPrefix": str(module.number),
        "isEntity": module.entity, "labelFields": ",".join(module.label_fields),
    }  # fmt: skip
    if module.entity:
        told["allowDuplicates"] = False
    return told


def _fields(book: Book, module: Module, user: User) -> list[dict[str, Any]]:
    date_format = book.table("Users").rows[user.n].values["date_format"]
    hidden = _HIDDEN.get(module.name, set())
    if not user.admin:
        hidden = hidden | _HIDDEN_FROM_OTHERS.get(module.name, set())
    told = [
        field.described(entity=module.entity, date_format=date_format)
        for name, field in book.fields(module).items()
        if name not in hidden
    ]
    if module.name in ITEMS:
        told += _item_columns(book)
    if module.name == "LineItem":
        told += _line_columns(book)
    if module.name in ORDERS:
        told += _shipping()
    return told


def _item_columns(book: Book) -> list[dict[str, Any]]:
    taxes = {row.values["taxname"]: row.values for row in book.taxes()}
    told = [
        {"name": name, "label": tax["taxlabel"], "type": {"name": "double"}, **_FLAGS, "default": tax["percentage"]}
        for name, tax in sorted(taxes.items())
    ]
    for row in book.table("Currency"):
        label = f"{row.values['currency_name']} {row.values['currency_code']}"
        told.append({"name": f"currency{row.n}", "label": label, "type": {"name": "double"}, **_FLAGS, "default": ""})
    return told


def _line_columns(book: Book) -> list[dict[str, Any]]:
    labels = {row.values["taxname"]: row.values["taxlabel"] for row in book.table("Tax")}
    return [
        {
            "name": name, "label": labels.get(name, name), "mandatory": False, "type": {"name": "double"},
            "nullable": True, "editable": True,
        }
        for name in book.tax_columns
    ]  # fmt: skip


def _shipping() -> list[dict[str, Any]]:
    name, label = "shipping_&_handling", "Shipping &amp; Handling"
    plain: dict[str, Any] = {"type": {"name": "double"}, "mandatory": False, "nullable": True, "editable": True}
    told = [{"name": name, "label": label, **plain, "default": "0.00000"}]
    for n, (tax, percentage) in enumerate(_SHIPPING, 1):
        told.append({"name": f"{name}_shtax{n}", "label": f"{label} {tax}", **plain, "default": percentage})
    return told


def relatedtypes(book: Book, visit: Visit) -> dict[str, Any]:
    name = visit.given.get("elementType", "")
    rights.check_read(book, visit.user, name)
    related = [line.split(" | ") for line in _RELATED.strip().splitlines()] if name == "Contacts" else []
    return {
        "types": [module for _, module in related],
        "information": {
            label: {"name": module, "label": label, "isEntity": "1"} for label, module in related
        },
    }  # fmt: skip
