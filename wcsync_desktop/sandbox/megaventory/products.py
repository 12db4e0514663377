"""Products: unique SKU among living and deleted ones, soft deletion, prices without stock."""

from __future__ import annotations

import json
from typing import Any

from ..system import Record
from . import saving
from .book import Book
from .filters import chosen
from .saving import UPDATE, action_of, labelled_own, object_of, shown
from .wire import Asked, RefusedError, already_deleted, already_exists, flag, is_given, rounded, success, whole

TEXT_LIMIT = 400
FIELDS: dict[str, str] = {
    "ProductID": "id", "ProductType": "text", "ProductSKU": "text", "ProductEAN": "text", "ProductDescription": "text",
    "ProductVersion": "text", "ProductLongDescription": "text", "ProductCategoryID": "id",
    "ProductUnitOfMeasurement": "text", "ProductSellingPrice": "number", "ProductPurchasePrice": "number",
    "ProductWeight": "number", "ProductLength": "number", "ProductBreadth": "number", "ProductHeight": "number",
    "ProductImageURL": "text", "ProductComments": "text",
    **{f"ProductCustomField{n}": "text" for n in (1, 2, 3)},
    "ProductMainSupplierID": "id", "ProductMainSupplierPrice": "number", "ProductMainSupplierSKU": "text",
    "ProductMainSupplierDescription": "text", "ProductCreationDate": "as is", "IsPurchasable": "flag",
    "IsSellable": "flag",
}  # fmt: skip
_PRICES = ("ProductSellingPrice", "ProductPurchasePrice", "ProductMainSupplierPrice")
_TYPES = {
    name.lower(): name
    for name in (
        "BuyFromSupplier", "Service", "ManufactureFromWorkOrder", "BuyFromSupplierOrManufactureFromWorkOrder",
        "TimeRestrictedService", "Undefined",
    )
}  # fmt: skip
_WRITABLE = {name: kind for name, kind in FIELDS.items() if name not in {"ProductID", "ProductCreationDate"}}


def get(book: Book, asked: Asked) -> dict[str, Any]:
    direct = {
        "productid": "ProductID", "productsku": "ProductSKU", "productcategoryid": "ProductCategoryID",
        "productmainsupplierid": "ProductMainSupplierID",
    }  # fmt: skip
    rows = chosen(book.products.values(), asked, saving.names(FIELDS), "ProductID", book.switches, direct=direct)
    embed = flag(asked.get("includereferencedobjects"))
    return success({"mvProducts": [_row(book, product, embed=embed) for product in rows]})


def _row(book: Book, product: Record, *, embed: bool) -> Record:
    row = shown(product)
    if embed:
        category = book.categories.get(product["ProductCategoryID"])
        row["mvProductCategory"] = shown(category) if category else None
    return row


def update(book: Book, asked: Asked) -> dict[str, Any]:
    given, action = object_of(asked, "mvProduct"), action_of(asked)
    record = _meant(book, given, action)
    product = insert(book, given) if record is None else change(book, record, given, action, asked)
    if not labelled_own(asked):
        enqueue(book, product, "insert" if record is None else "update")
    return success({"mvProduct": shown(product)}, product["ProductID"])


def _meant(book: Book, given: Asked, action: str) -> Record | None:
    """The product a write means, None for a new one."""
    product_id = whole(given.get("productid"), "ProductID")
    same_sku = book.product_with_sku(given.get("productsku"))
    if product_id and action != saving.INSERT:
        record = book.products.get(product_id)
        if record is None:
            raise RefusedError("Product with this ProductID was not found")
        if record["_deleted"]:
            raise already_deleted("ProductSKUAlreadyDeleted", "Product with this SKU", product_id)
        if same_sku is not None and same_sku is not record:
            raise _clash(same_sku)
        return record
    if same_sku is None:
        if action == UPDATE:
            raise RefusedError("Product was not found")
        return None
    if same_sku["_deleted"] or action == saving.INSERT:
        raise _clash(same_sku)
    if action != UPDATE and not book.switches.upsert_finds_by_sku:
        raise _clash(same_sku)
    return same_sku


def _clash(other: Record) -> RefusedError:
    if other["_deleted"]:
        return already_deleted("ProductSKUAlreadyDeleted", "Product with this SKU", other["ProductID"])
    return already_exists("ProductSKUAlreadyExists", "Product with this SKU", other["ProductID"])


def insert(book: Book, given: Asked) -> Record:
    for name in ("ProductSKU", "ProductDescription"):
        if not is_given(given.get(name.lower())) or not str(given[name.lower()]).strip():
            raise RefusedError(f"{name} is required")
    fresh = saving.write(
        book,
        {**saving.blank(FIELDS), "IsPurchasable": True, "IsSellable": True},
        given,
        _WRITABLE,
        saving.INSERT,
        new=True,
    )
    _settle(book, fresh)
    if fresh["ProductType"] in {"", "Undefined"}:
        fresh["ProductType"] = "BuyFromSupplier"
    fresh["ProductID"] = book.next_id("product")
    fresh["ProductCreationDate"] = book.now()
    fresh["_deleted"] = False
    book.products[fresh["ProductID"]] = fresh
    book.sku_changed(fresh)
    return fresh


def change(book: Book, record: Record, given: Asked, action: str, asked: Asked) -> Record:
    fresh = saving.write(book, record, given, _WRITABLE, action, new=False)
    for name in ("ProductSKU", "ProductDescription"):
        fresh[name] = fresh[name] or record[name]
    if fresh["ProductType"] in {"", "Undefined"}:
        fresh["ProductType"] = record["ProductType"]
    _settle(book, fresh)
    if fresh["ProductSKU"] != record["ProductSKU"]:
        used = any(
            row["SalesOrderRowProductID"] == record["ProductID"]
            for order in book.orders.values()
            for row in order["SalesOrderDetails"]
        )
        if used and not flag(asked.get("forceskuupdateevenifusedindocuments")):
            raise RefusedError("The SKU is used in documents and cannot be changed")
    moved = fresh["ProductSKU"] != record["ProductSKU"]
    record.update(fresh)
    if moved:
        book.skus_changed()
        book.sku_changed(record)
    return record


def _settle(book: Book, fresh: Record) -> None:
    """Check and normalise what is about to be stored."""
    kind = _TYPES.get(fresh["ProductType"].lower()) if fresh["ProductType"] else "Undefined"
    if kind is None:
        raise RefusedError(f"{fresh['ProductType']} is not a valid ProductType")
    fresh["ProductType"] = kind
    fresh["ProductSKU"] = fresh["ProductSKU"].strip()
    for name in ("ProductDescription", "ProductLongDescription", "ProductVersion"):
        if len(fresh[name]) > TEXT_LIMIT:
            if book.switches.long_text == "refuse":
                raise RefusedError(f"{name} is longer than {TEXT_LIMIT} characters")
            fresh[name] = fresh[name][:TEXT_LIMIT]
    for name in _PRICES:
        fresh[name] = rounded(fresh[name], book.switches.price_decimals)
    category = fresh["ProductCategoryID"]
    if category and (category not in book.categories or book.categories[category]["_deleted"]):
        raise RefusedError("Product category was not found")


def enqueue(book: Book, product: Record, action: str) -> None:
    book.enqueue("product", str(product["ProductID"]), action, json.dumps(shown(product), ensure_ascii=False))


def delete(book: Book, asked: Asked) -> dict[str, Any]:
    record = saving.to_delete(book.products, asked, "ProductIDToDelete", "Product")
    rule = book.switches.product_delete_refused
    physical = any(
        figures["physical"] or figures["nonshipped"] for figures in book.stock.get(record["ProductID"], {}).values()
    )
    if rule != "never" and physical:
        raise RefusedError("The product has stock and cannot be deleted", more={"result": False})
    if rule == "documents" and any(
        row["SalesOrderRowProductID"] == record["ProductID"]
        for o in book.orders.values()
        for row in o["SalesOrderDetails"]
    ):
        raise RefusedError("The product is used in documents and cannot be deleted", more={"result": False})
    record["_deleted"] = True
    if not labelled_own(asked):
        enqueue(book, record, "delete")
    return success({"result": True})


def undelete(book: Book, asked: Asked) -> dict[str, Any]:
    saving.undelete(book.products, asked, "ProductIDToUndelete", "Product")
    return success({"result": True})
