"""Suppliers and clients: the name is the key, among living and deleted ones."""

from __future__ import annotations

import re
from typing import Any

from ..system import Record
from . import saving
from .book import Book
from .filters import chosen
from .saving import INSERT, UPDATE, action_of, object_of, shown
from .wire import Asked, RefusedError, already_deleted, already_exists, is_given, success, whole

FIELDS: dict[str, str] = {
    "SupplierClientID": "id", "SupplierClientType": "text", "SupplierClientName": "text", "mvContacts": "as is",
    "SupplierClientBillingAddress": "text", "SupplierClientShippingAddress1": "text",
    "SupplierClientShippingAddress2": "text", "SupplierClientAddresses": "as is", "SupplierClientPhone1": "text",
    "SupplierClientPhone2": "text", "SupplierClientFax": "text", "SupplierClientIM": "text",
    "SupplierClientEmail": "text",
    "SupplierClientTaxID": "text", "SupplierClientCurrency": "text", "SupplierClientComments": "text",
    **{f"SupplierClientCustomField{n}": "text" for n in (1, 2, 3)},
    "SupplierClientCreationDate": "as is",
}  # fmt: skip
_WRITABLE = {
    name: kind for name, kind in FIELDS.items() if name not in {"SupplierClientID", "SupplierClientCreationDate"}
}
_TYPES = {"supplier": "Supplier", "client": "Client", "both": "Both", "1": "Supplier", "2": "Client", "3": "Both"}
_ADDRESS = (
    "AddressType", "AddressLine1", "AddressLine2", "AddressLine3", "Name", "Phone", "Email", "TaxIdNumber",
    "Organization",
    "City", "State", "Country", "CountryName", "ZipCode",
)  # fmt: skip
_ADDRESS_TYPES = {"general": "General", "billing": "Billing", "shipping1": "Shipping1", "shipping2": "Shipping2"}


def get(book: Book, asked: Asked) -> dict[str, Any]:
    rows = chosen(
        book.clients.values(), asked, saving.names(FIELDS), "SupplierClientID", book.switches,
        direct={"supplierclientid": "SupplierClientID", "supplierclientname": "SupplierClientName"},
    )  # fmt: skip
    return success({"mvSupplierClients": [shown(client) for client in rows]})


def named(book: Book, name: Any) -> Record | None:
    wanted = book.same(name)
    return next((c for c in book.clients.values() if wanted and book.same(c["SupplierClientName"]) == wanted), None)


def update(book: Book, asked: Asked) -> dict[str, Any]:
    given, action = object_of(asked, "mvSupplierClient"), action_of(asked)
    client_id = whole(given.get("supplierclientid"), "SupplierClientID")
    other = named(book, given.get("supplierclientname"))
    record: Record | None
    if client_id and action != INSERT:
        record = book.clients.get(client_id)
        if record is None:
            raise RefusedError("Client was not found")
        if record["_deleted"]:
            raise already_deleted("SupplierClientAlreadyDeleted", "Client", client_id)
        if other is not None and other is not record:
            raise _clash(other)
    elif other is None:
        if action == UPDATE:
            raise RefusedError("Client was not found")
        record = None
    elif other["_deleted"] or action == INSERT or (action != UPDATE and not book.switches.upsert_finds_by_name):
        raise _clash(other)
    else:
        record = other
    if record is None:
        record = insert(book, given)
    else:
        change(book, record, given, action)
    return success({"mvSupplierClient": shown(record)}, record["SupplierClientID"])


def _clash(other: Record) -> RefusedError:
    number = other["SupplierClientID"]
    if other["_deleted"]:
        return already_deleted("SupplierClientAlreadyDeleted", "Client with this name", number)
    return already_exists("SupplierClientNameAlreadyExists", "Client with this name", number)


def insert(book: Book, given: Asked) -> Record:
    if not is_given(given.get("supplierclientname")):
        raise RefusedError("SupplierClientName is required")
    fresh = saving.write(book, saving.blank(FIELDS), given, _WRITABLE, INSERT, new=True)
    _settle(book, fresh)
    fresh["SupplierClientID"] = book.next_id("client")
    fresh["SupplierClientCreationDate"] = book.now()
    fresh["_deleted"] = False
    book.clients[fresh["SupplierClientID"]] = fresh
    return fresh


def change(book: Book, record: Record, given: Asked, action: str) -> None:
    fresh = saving.write(book, record, given, _WRITABLE, action, new=False)
    fresh["SupplierClientName"] = fresh["SupplierClientName"] or record["SupplierClientName"]
    _settle(book, fresh)
    record.update(fresh)


def _settle(book: Book, fresh: Record) -> None:
    kind = _TYPES.get(str(fresh["SupplierClientType"] or "Client").lower())
    if kind is None:
        raise RefusedError(f"{fresh['SupplierClientType']} is not a valid SupplierClientType")
    fresh["SupplierClientType"] = kind
    fresh["mvContacts"] = fresh["mvContacts"] or []
    fresh["SupplierClientAddresses"] = addresses(book, fresh["SupplierClientAddresses"])


def addresses(book: Book, given: Any) -> list[Record]:
    """mvAddress objects in their full form; a country that is none is refused or becomes NONE."""
    found = []
    for item in given if isinstance(given, list) else []:
        low = {str(name).lower(): value for name, value in item.items()} if isinstance(item, dict) else {}
        address = {name: str(low.get(name.lower()) or "") for name in _ADDRESS}
        kind = _ADDRESS_TYPES.get(address["AddressType"].lower() or "general")
        if kind is None:
            raise RefusedError(f"{address['AddressType']} is not a valid AddressType")
        address["AddressType"] = kind
        if not re.fullmatch(r"[A-Z]{2}", address["Country"]):
            if address["Country"] not in {"", "NONE"} and book.switches.refuse_bad_country:
                raise RefusedError(f"{address['Country']} is not a valid Country")
            address["Country"] = "NONE"
        found.append(address)
    return found


def delete(book: Book, asked: Asked) -> dict[str, Any]:
    record = saving.to_delete(book.clients, asked, "SupplierClientIDToDelete", "Client")
    record["_deleted"] = True
    return success({"result": True})


def undelete(book: Book, asked: Asked) -> dict[str, Any]:
    saving.undelete(book.clients, asked, "SupplierClientIDToUndelete", "Client")
    return success({"result": True})
