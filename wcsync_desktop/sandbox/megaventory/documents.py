"""Documents other than sales orders: adjustments of stock, and the list of document types."""

from __future__ import annotations

from typing import Any

from ..system import Record
from . import saving, stock
from .book import Book
from .filters import chosen
from .saving import INSERT, action_of, object_of, shown
from .wire import Asked, RefusedError, number, success, whole

PLUS, MINUS = -99, -98
_TYPES: tuple[tuple[int, str, str, str], ...] = (
    (MINUS, "ADJ-", "Adjustment Minus", "Decrease"),
    (PLUS, "ADJ+", "Adjustment Plus", "Increase"),
    (-3, "GO", "Goods Outbound", "Decrease"),
    (-2, "GI", "Goods Inbound", "Increase"),
    (3, "SO", "Sales Order", "NoChange"),
    (4, "PO", "Purchase Order", "NoChange"),
)
_NAMES = saving.names(
    {
        "DocumentId": "id", "DocumentTypeId": "id", "DocumentNo": "text", "DocumentStatus": "text",
        "DocumentDate": "as is",
        "DocumentReferenceNo": "text", "DocumentInventoryLocationID": "id",
    }
)  # fmt: skip


def types(book: Book, asked: Asked) -> dict[str, Any]:
    rows: list[Record] = [
        {
            "DocumentTypeID": n, "DocumentTypeAbbreviation": short, "DocumentTypeDescription": name,
            "DocumentTypeStockChange": change, "InvoiceType": False, "IsSalesOrder": n == 3, "IsPurchaseOrder": n == 4,
            "IsAdjustment": n in {PLUS, MINUS},
        }
        for n, short, name, change in _TYPES
    ]  # fmt: skip
    names = {name.lower(): name for name in rows[0]}
    found = chosen(rows, asked, names, "DocumentTypeID", book.switches)
    return success({"mvDocumentTypes": found})


def get(book: Book, asked: Asked) -> dict[str, Any]:
    rows = chosen(book.documents.values(), asked, _NAMES, "DocumentId", book.switches)
    return success({"mvDocuments": [shown(document) for document in rows]})


def update(book: Book, asked: Asked) -> dict[str, Any]:
    given = object_of(asked, "mvDocument")
    if action_of(asked) != INSERT:
        raise RefusedError("Only Insert is supported for documents here")
    kind = whole(given.get("documenttypeid"), "DocumentTypeId")
    if kind not in {PLUS, MINUS}:
        raise RefusedError("Document type was not found")
    status = str(given.get("documentstatus") or "Pending").lower()
    if status not in {"pending", "verified"}:
        raise RefusedError(f"{given.get('documentstatus')} is not a valid DocumentStatus")
    location = whole(given.get("documentinventorylocationid")) or book.first_location()
    if location not in book.locations or book.locations[location]["_deleted"]:
        raise RefusedError("Inventory location was not found")
    rows = []
    for row in given.get("documentdetails") or []:
        product = book.product_with_sku(row.get("documentrowproductsku"))
        if product is None or product["_deleted"]:
            raise RefusedError("Product was not found")
        rows.append(
            (product["ProductID"], product["ProductSKU"], number(row.get("documentrowquantity"), "DocumentRowQuantity"))
        )
    document_id = book.next_id("document")
    short = next(s for n, s, _, _ in _TYPES if n == kind)
    document: Record = {
        "DocumentId": document_id, "DocumentTypeId": kind, "DocumentTypeAbbreviation": short, "DocumentNo": document_id,
        "DocumentReferenceNo": str(given.get("documentreferenceno") or ""), "DocumentDate": book.now(),
        "DocumentSupplierClientID": whole(given.get("documentsupplierclientid")),
        "DocumentComments": str(given.get("documentcomments") or ""), "DocumentInventoryLocationID": location,
        "DocumentStatus": "Verified" if status == "verified" else "Pending",
        "DocumentDetails": [
            {"DocumentRowProductSKU": sku, "DocumentRowQuantity": quantity, "DocumentRowProductID": n}
            for n, sku, quantity in rows
        ],
        "_deleted": False,
    }  # fmt: skip
    book.documents[document_id] = document
    if status == "verified":
        approve(book, document)
    return success({"mvDocument": shown(document)}, document_id)


def approve(book: Book, document: Record) -> None:
    """Let a verified adjustment change the stock."""
    document["DocumentStatus"] = "Verified"
    sign = 1 if document["DocumentTypeId"] == PLUS else -1
    for row in document["DocumentDetails"]:
        quantity = sign * row["DocumentRowQuantity"]
        stock.move(book, row["DocumentRowProductID"], document["DocumentInventoryLocationID"], physical=quantity)
