"""/products: finding, creating, changing, trashing."""

from __future__ import annotations

import hashlib
from decimal import Decimal, InvalidOperation
from typing import Any

from ..system import Record
from . import batch, product_fields
from .errors import already_trashed, invalid_id
from .listing import DATES, PAGING, by_ids, by_time, in_order, page
from .parameters import Expected, Parameters, check, comma_listed, listed, number_list, truth
from .product_view import as_product, current_price, on_sale
from .store import Store, folded
from .visit import Reply, Visit, created

_ORDERS = (
    "date", "id", "include", "title", "slug", "modified", "popularity", "rating", "post__in", "price", "sales",
    "menu_order", "random", "popularity", "rating", "menu_order", "price", "popularity", "rating",
)  # fmt: skip
_STATUSES = ("any", "future", "trash", "draft", "pending", "private", "publish")


def _list_schema(store: Store) -> dict[str, Expected]:
    schema = {
        **PAGING,
        **DATES,
        "order": Expected("string", ("asc", "desc")),
        "orderby": Expected("string", _ORDERS),
        "status": Expected("string", _STATUSES),
        "type": Expected("string", (*product_fields.TYPES,)),
        "stock_status": Expected("string", ("instock", "outofstock", "onbackorder")),
    }
    if store.modern:
        schema["include_status"] = Expected("array", _STATUSES, list_of_choices=True)
    return schema


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (
        ("/products", {"GET": listing, "POST": create}),
        (r"/products/(\d+)", {"GET": read, "POST": update, "PUT": update, "PATCH": update, "DELETE": delete}),
        batch.routes("/products/batch", create, update, delete),
    )


def find(store: Store, product_id: int, status: int = 404) -> Record:
    found = store.products.get(product_id)
    if found is None:
        raise invalid_id("product", status)
    return found


def listing(store: Store, visit: Visit) -> Reply:
    parameters = visit.parameters
    check(parameters, _list_schema(store))
    found = filtered(store, parameters, variations_too=False)
    edit = parameters.get("context") == "edit"
    return page(
        visit,
        "/wc/v3/products",
        ordered(store, found, parameters),
        lambda product: as_product(store, visit, product, edit=edit),
    )


def filtered(store: Store, parameters: Parameters, *, variations_too: bool) -> list[Record]:
    """Products that pass every filter given; unknown parameters are ignored."""
    if parameters.get("sku"):
        # The whole text is looked up too, so a SKU that holds a comma is found.
        skus = str(parameters["sku"]).split(",")
        candidates = store.with_skus([*skus, str(parameters["sku"])])
    elif parameters.get("search_sku"):
        part = folded(str(parameters["search_sku"]))
        candidates = [product for product in store.products.values() if part in folded(product["sku"])]
    else:
        candidates = [p for p in store.products.values() if (p["type"] == "variation") == variations_too]
    statuses = _wanted_statuses(store, parameters)
    tests: list[Any] = [lambda p: p["status"] in statuses if statuses else p["status"] not in {"trash", "auto-draft"}]
    tests += _tests(store, parameters)
    found = [product for product in candidates if all(test(product) for test in tests)]
    return by_time(by_ids(found, parameters), parameters, store.zone)


def _wanted_statuses(store: Store, parameters: Parameters) -> set[str]:
    if store.modern and parameters.get("include_status"):
        wanted = set(listed(parameters["include_status"]))
    else:
        wanted = {str(parameters.get("status") or "any")}
    return set() if "any" in wanted else wanted


def _tests(store: Store, parameters: Parameters) -> list[Any]:
    tests: list[Any] = []
    if parameters.get("type"):
        tests.append(lambda p: p["type"] == parameters["type"])
    if store.modern and parameters.get("global_unique_id"):
        wanted = comma_listed(parameters["global_unique_id"])
        tests.append(lambda p: p["global_unique_id"] in wanted)
    if parameters.get("search"):
        words = str(parameters["search"]).casefold().split()
        tests.append(
            lambda p: all(w in f"{p['name']} {p['description']} {p['short_description']}".casefold() for w in words)
        )
    if parameters.get("slug"):
        tests.append(lambda p: p["slug"] == parameters["slug"])
    if parameters.get("parent"):
        parents = number_list(parameters["parent"])
        tests.append(lambda p: p["parent_id"] in parents)
    if parameters.get("category"):
        categories = set().union(*(store.term_path(n) for n in number_list(parameters["category"])))
        tests.append(lambda p: bool(categories & set(p["categories"])))
    if parameters.get("tag"):
        tags = set(number_list(parameters["tag"]))
        tests.append(lambda p: bool(tags & set(p["tags"])))
    if "featured" in parameters:
        tests.append(lambda p: p["featured"] == truth(parameters["featured"]))
    if "on_sale" in parameters:
        tests.append(lambda p: on_sale(store, p) == truth(parameters["on_sale"]))
    if parameters.get("stock_status"):
        tests.append(lambda p: p["stock_status"] == parameters["stock_status"])
    for name, sign in (("min_price", 1), ("max_price", -1)):
        if parameters.get(name):
            bound = Decimal(str(parameters[name]))
            tests.append(lambda p, sign=sign, bound=bound: sign * (_price(store, p) - bound) >= 0)
    return tests


def _price(store: Store, product: Record) -> Decimal:
    try:
        return Decimal(current_price(store, product) or "0")
    except InvalidOperation:
        return Decimal(0)


def ordered(store: Store, records: list[Record], parameters: Parameters) -> list[Record]:
    shuffled = _unstable(store, parameters)
    orders = {
        "id": lambda p: 0,
        "date": lambda p: (p["created"], shuffled(p)),
        "modified": lambda p: (p["modified"], shuffled(p)),
        "title": lambda p: p["name"].casefold(),
        "slug": lambda p: p["slug"],
        "price": lambda p: _price(store, p),
        "popularity": lambda p: p["total_sales"],
        "sales": lambda p: p["total_sales"],
        "menu_order": lambda p: p["menu_order"],
    }
    return in_order(records, parameters, orders, "date", "desc")


def _unstable(store: Store, parameters: Parameters) -> Any:
    """On 8.2 equal times come in another order on every page, so that rows are lost (82 fetched, 53 unique)."""
    if store.modern:
        return lambda record: 0
    number = str(parameters.get("page") or 1)
    return lambda record: hashlib.md5(f"{number} {record['id']}".encode(), usedforsecurity=False).digest()


def read(store: Store, visit: Visit, product_id: int) -> Reply:
    edit = visit.parameters.get("context") == "edit"
    return Reply(as_product(store, visit, find(store, product_id), edit=edit))


def create(store: Store, visit: Visit) -> Reply:
    if not visit.batch:
        check(visit.body, product_fields.product_schema(store))
    given = {"name": "Product", **visit.body}
    if visit.batch and given.get("status") is not None and given["status"] not in product_fields.STATUSES:
        given["status"] = "draft"
    record = product_fields.blank(store, str(given.get("type") or "simple"))
    product_fields.write(store, record, given, new=True)
    record["created"] = record["modified"]
    store.add_product(record)
    shown = as_product(store, visit, record, edit=True)
    return created(shown, visit.url(f"/wc/v3/products/{record['id']}"))


def update(store: Store, visit: Visit, product_id: int) -> Reply:
    if not visit.batch:
        check(visit.body, product_fields.product_schema(store))
    record = find(store, product_id, 400)
    product_fields.write(store, record, visit.body, new=False)
    if record["type"] == "variation":
        product_fields.touch_parent(store, record)
    return Reply(as_product(store, visit, record, edit=True))


def delete(store: Store, visit: Visit, product_id: int) -> Reply:
    record = find(store, product_id)
    shown = as_product(store, visit, record, edit=True)
    if visit.forced:
        for child in list(store.children.get(product_id, [])):
            store.remove_product(store.products[child])
        store.remove_product(record)
        product_fields.touch_parent(store, record)
        return Reply(shown)
    if record["status"] == "trash":
        raise already_trashed("product")
    product_fields.trash(store, record)
    for child in store.children.get(product_id, []):
        product_fields.trash(store, store.products[child])
    return Reply(shown)
