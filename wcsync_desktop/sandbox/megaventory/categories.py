"""Product categories: flat, unique names among living and deleted ones."""

from __future__ import annotations

from typing import Any

from ..system import Record
from . import products, saving
from .book import Book
from .filters import chosen
from .saving import INSERT, UPDATE, action_of, object_of, shown
from .wire import Asked, RefusedError, already_deleted, already_exists, is_given, success, whole

FIELDS = {"ProductCategoryID": "id", "ProductCategoryName": "text", "ProductCategoryDescription": "text"}
_WRITABLE = {name: kind for name, kind in FIELDS.items() if name != "ProductCategoryID"}


def get(book: Book, asked: Asked) -> dict[str, Any]:
    rows = chosen(
        book.categories.values(), asked, saving.names(FIELDS), "ProductCategoryID", book.switches,
        direct={"productcategoryid": "ProductCategoryID"},
    )  # fmt: skip
    return success({"mvProductCategories": [shown(category) for category in rows]})


def _named(book: Book, name: Any) -> Record | None:
    wanted = book.same(name)
    same = [c for c in book.categories.values() if book.same(c["ProductCategoryName"]) == wanted]
    return min(same, key=lambda c: (c["_deleted"], c["ProductCategoryID"]), default=None)


def update(book: Book, asked: Asked) -> dict[str, Any]:
    given, action = object_of(asked, "mvProductCategory"), action_of(asked)
    category_id = whole(given.get("productcategoryid"), "ProductCategoryID")
    other = _named(book, given.get("productcategoryname"))
    if category_id and action != INSERT:
        record = book.categories.get(category_id)
        if record is None:
            raise RefusedError("Product category was not found")
        if record["_deleted"]:
            raise already_deleted("CategoryWasDeleted", "Product category", category_id)
        if other is not None and other is not record:
            raise _clash(other)
    else:
        record = _by_name(book, other, action)
    if record is None:
        record = insert(book, given)
    else:
        record.update(saving.write(book, record, given, _WRITABLE, action, new=False))
    return success({"mvProductCategory": shown(record)}, record["ProductCategoryID"])


def _by_name(book: Book, other: Record | None, action: str) -> Record | None:
    if other is None:
        if action == UPDATE:
            raise RefusedError("Product category was not found")
        return None
    if other["_deleted"]:
        raise _clash(other)
    if action == INSERT:
        if book.switches.category_insert_duplicate == "refuse":
            raise _clash(other)
        return None
    return other


def _clash(other: Record) -> RefusedError:
    number = other["ProductCategoryID"]
    if other["_deleted"]:
        return already_deleted("CategoryWasDeleted", "Product category", number)
    return already_exists("CategoryAlreadyExists", "Product category", number)


def insert(book: Book, given: Asked) -> Record:
    if not is_given(given.get("productcategoryname")):
        raise RefusedError("ProductCategoryName is required")
    record = saving.write(book, saving.blank(FIELDS), given, _WRITABLE, INSERT, new=True)
    record["ProductCategoryID"] = book.next_id("category")
    record["_deleted"] = False
    book.categories[record["ProductCategoryID"]] = record
    return record


def delete(book: Book, asked: Asked) -> dict[str, Any]:
    record = saving.to_delete(book.categories, asked, "ProductCategoryIDToDelete", "Product category")
    action = str(asked.get("mvcategorydeleteaction") or "LeaveProductsOrphan").lower()
    replacement = whole(asked.get("newproductcategoryidtoreplacedeleted"))
    if action == "replacewithnewid" and (
        replacement not in book.categories or book.categories[replacement]["_deleted"]
    ):
        raise RefusedError("The replacing product category was not found", more={"result": False})
    for product in [p for p in book.live(book.products) if p["ProductCategoryID"] == record["ProductCategoryID"]]:
        if action == "deleteproducts":
            product["_deleted"] = True
            products.enqueue(book, product, "delete")
        else:
            product["ProductCategoryID"] = replacement if action == "replacewithnewid" else 0
    record["_deleted"] = True
    return success({"result": True})


def undelete(book: Book, asked: Asked) -> dict[str, Any]:
    saving.undelete(book.categories, asked, "ProductCategoryIDToUndelete", "Product category")
    return success({"result": True})
