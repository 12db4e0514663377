"""/products/{parent}/variations, and /variations over all parents from 10.x on."""

from __future__ import annotations

from typing import Any

from ..system import Record
from . import batch, product_fields, product_routes
from .errors import FatalError, already_trashed, invalid_id
from .listing import DATES, PAGING, page
from .parameters import Expected, check
from .product_view import as_variation
from .store import Store
from .visit import Reply, Visit, created

_LIST_SCHEMA = {
    **PAGING,
    **DATES,
    "order": Expected("string", ("asc", "desc")),
    "status": Expected("string", ("any", "future", "trash", "draft", "pending", "private", "publish")),
}


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    found: tuple[tuple[str, dict[str, Any]], ...] = (
        (r"/products/(\d+)/variations", {"GET": listing, "POST": create}),
        (
            r"/products/(\d+)/variations/(\d+)",
            {"GET": read, "POST": update, "PUT": update, "PATCH": update, "DELETE": delete},
        ),
        (r"/products/(\d+)/variations/batch", {"POST": many, "PUT": many, "PATCH": many}),
    )
    if store.modern:
        found = (*found, ("/variations", {"GET": listing_all}))
    return found


def _find(store: Store, parent_id: int, variation_id: int, status: int = 404) -> Record:
    found = store.products.get(variation_id)
    if found is None or found["type"] != "variation" or found["parent_id"] != parent_id:
        # The parent is compared in the permission check: no Allow header.
        raise invalid_id("product_variation", status, allow=False)
    return found


def listing(store: Store, visit: Visit, parent_id: int) -> Reply:
    check(visit.parameters, _LIST_SCHEMA)
    if parent_id not in store.products:
        raise invalid_id("product_variation", 404, allow=False)
    found = product_routes.filtered(store, visit.parameters, variations_too=True)
    own = [variation for variation in found if variation["parent_id"] == parent_id]
    rows = product_routes.ordered(store, own, visit.parameters)
    return page(
        visit, f"/wc/v3/products/{parent_id}/variations", rows, lambda record: as_variation(store, visit, record)
    )


def listing_all(store: Store, visit: Visit) -> Reply:
    check(visit.parameters, _LIST_SCHEMA)
    found = [
        record
        for record in product_routes.filtered(store, visit.parameters, variations_too=True)
        if record["type"] == "variation"
    ]
    rows = product_routes.ordered(store, found, visit.parameters)
    return page(visit, "/wc/v3/variations", rows, lambda record: _among_all(store, visit, record))


def _among_all(store: Store, visit: Visit, record: Record) -> Record:
    """The record with the links of the route over all parents."""
    path = visit.url("/wc/v3/variations")
    parent = visit.url(f"/wc/v3/products/{record['parent_id']}")
    hrefs = {"self": f"{path}/{record['id']}", "collection": path, "up": parent}
    return {**as_variation(store, visit, record), "_links": {name: [{"href": href}] for name, href in hrefs.items()}}


def read(store: Store, visit: Visit, parent_id: int, variation_id: int) -> Reply:
    return Reply(as_variation(store, visit, _find(store, parent_id, variation_id)))


def create(store: Store, visit: Visit, parent_id: int) -> Reply:
    if not visit.batch:
        check(visit.body, product_fields.variation_schema(store))
    if parent_id not in store.products:
        raise FatalError
    record = product_fields.blank(store, "variation", parent_id)
    product_fields.write(store, record, visit.body, new=True)
    record["created"] = record["modified"]
    record["slug"] = f"{store.products[parent_id]['slug']}-{record['id']}"
    store.add_product(record)
    product_fields.touch_parent(store, record)
    # The route's pattern itself stands in the header, as in the recording.
    return created(
        as_variation(store, visit, record),
        visit.url(f"/wc/v3/products/(?P<product_id>[\\d]+)/variations/{record['id']}"),
    )


def update(store: Store, visit: Visit, parent_id: int, variation_id: int) -> Reply:
    if not visit.batch:
        check(visit.body, product_fields.variation_schema(store))
    record = _find(store, parent_id, variation_id, 400 if visit.batch else 404)
    product_fields.write(store, record, visit.body, new=False)
    product_fields.touch_parent(store, record)
    return Reply(as_variation(store, visit, record))


def delete(store: Store, visit: Visit, parent_id: int, variation_id: int) -> Reply:
    record = _find(store, parent_id, variation_id)
    shown = as_variation(store, visit, record)
    if visit.forced:
        store.remove_product(record)
    elif record["status"] == "trash":
        raise already_trashed("product_variation")
    else:
        product_fields.trash(store, record)
    product_fields.touch_parent(store, record)
    return Reply(shown)


def many(store: Store, visit: Visit, parent_id: int) -> Reply:
    return batch.run(
        store,
        visit,
        lambda shop, inner: create(shop, inner, parent_id),
        lambda shop, inner, found: update(shop, inner, parent_id, found),
        lambda shop, inner, found: delete(shop, inner, parent_id, found),
        parent=parent_id,
    )
