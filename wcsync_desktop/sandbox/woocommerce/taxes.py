"""/taxes: rates without any time stamp, and their classes."""

from __future__ import annotations

from typing import Any

from ..system import Record
from . import batch
from .coupons import money
from .errors import RestError, missing_parameters, trash_not_supported
from .listing import PAGING, page
from .parameters import Expected, Parameters, check, truth
from .store import Store, slugified
from .visit import Reply, Visit, created, links


def _schema(store: Store) -> dict[str, Expected]:
    return {
        "country": Expected("string"),
        "state": Expected("string"),
        "rate": Expected("string"),
        "name": Expected("string"),
        "priority": Expected("integer"),
        "compound": Expected("boolean"),
        "shipping": Expected("boolean"),
        "order": Expected("integer"),
        "class": Expected("string", ("standard", *store.tax_classes)),
        "postcodes": Expected("array"),
        "cities": Expected("array"),
    }


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (
        ("/taxes", {"GET": listing, "POST": create}),
        (r"/taxes/(\d+)", {"GET": read, "POST": update, "PUT": update, "PATCH": update, "DELETE": delete}),
        batch.routes("/taxes/batch", create, update, delete),
        ("/taxes/classes", {"GET": classes, "POST": create_class}),
        (r"/taxes/classes/([\w-]+)", {"DELETE": delete_class}),
    )


def _find(store: Store, tax_id: int) -> Record:
    found = store.taxes.get(tax_id)
    if found is None:
        raise RestError("woocommerce_rest_invalid_id", "Invalid resource ID.", 404)
    return found


def show(visit: Visit, tax: Record) -> Record:
    names = (
        "id", "country", "state", "postcode", "city", "rate", "name", "priority", "compound", "shipping", "order",
        "class",
        "postcodes", "cities",
    )  # fmt: skip
    return {
        **{name: tax[name] for name in names},
        "_links": links(visit, f"/wc/v3/taxes/{tax['id']}", "/wc/v3/taxes"),
        **tax.get("odd", {}),
    }


def listing(store: Store, visit: Visit) -> Reply:
    parameters = visit.parameters
    check(parameters, PAGING)
    found = list(store.taxes.values())
    if parameters.get("class"):
        found = [tax for tax in found if tax["class"] == parameters["class"]]
    by_order = parameters.get("orderby", "order") == "order"
    found.sort(
        key=lambda tax: (tax["order"], tax["id"]) if by_order else (tax["id"], 0),
        reverse=parameters.get("order") == "desc",
    )
    return page(visit, "/wc/v3/taxes", found, lambda tax: show(visit, tax))


def read(store: Store, visit: Visit, tax_id: int) -> Reply:
    return Reply(show(visit, _find(store, tax_id)))


def create(store: Store, visit: Visit) -> Reply:
    if not visit.batch:
        check(visit.body, _schema(store))
    tax = add(store, visit.body)
    return created(show(visit, tax), visit.url(f"/wc/v3/taxes/{tax['id']}"))


def add(store: Store, given: Parameters) -> Record:
    tax: Record = {
        "id": store.next_id("tax"), "country": "", "state": "", "postcode": "", "city": "", "rate": "0.0000",
        "name": "Tax",
        "priority": 1, "compound": False, "shipping": True, "order": 0, "class": "standard", "postcodes": [],
        "cities": [],
    }  # fmt: skip
    _write(tax, given)
    store.taxes[tax["id"]] = tax
    return tax


def _write(tax: Record, given: Parameters) -> None:
    for name in ("country", "state"):
        if given.get(name) is not None:
            tax[name] = str(given[name]).upper()
    if given.get("name") is not None:
        tax["name"] = str(given["name"])
    if given.get("rate") is not None:
        tax["rate"] = money(given["rate"], 4)
    for name in ("priority", "order"):
        if name in given:
            tax[name] = int(given[name])
    for name in ("compound", "shipping"):
        if name in given:
            tax[name] = truth(given[name])
    if given.get("class") is not None:
        tax["class"] = str(given["class"]) or "standard"
    for plural, single in (("postcodes", "postcode"), ("cities", "city")):
        values = given.get(plural)
        if values is None and given.get(single):
            values = str(given[single]).split(";")
        if isinstance(values, list):
            tax[plural] = [str(value).upper() for value in values]
            tax[single] = tax[plural][-1] if tax[plural] else ""


def update(store: Store, visit: Visit, tax_id: int) -> Reply:
    if not visit.batch:
        check(visit.body, _schema(store))
    tax = _find(store, tax_id)
    _write(tax, visit.body)
    return Reply(show(visit, tax))


def delete(store: Store, visit: Visit, tax_id: int) -> Reply:
    tax = _find(store, tax_id)
    if not visit.forced:
        raise trash_not_supported("Taxes do not support trashing.")
    del store.taxes[tax_id]
    return Reply(show(visit, tax))


def _show_class(visit: Visit, slug: str, name: str) -> Record:
    return {"slug": slug, "name": name, "_links": {"collection": [{"href": visit.url("/wc/v3/taxes/classes")}]}}


def classes(store: Store, visit: Visit) -> Reply:
    found = {"standard": "Standard rate", **store.tax_classes}
    rows = [_show_class(visit, slug, name) for slug, name in found.items()]
    return Reply(rows, headers={"X-WP-Total": str(len(rows)), "X-WP-TotalPages": "1"})


def create_class(store: Store, visit: Visit) -> Reply:
    name = str(visit.body.get("name") or "")
    if not name:
        raise missing_parameters("name")
    slug = slugified(name)
    if slug in store.tax_classes:
        raise RestError("woocommerce_rest_tax_class_exists", "Tax class already exists", 400)
    store.tax_classes[slug] = name
    return created(_show_class(visit, slug, name), visit.url(f"/wc/v3/taxes/classes/{slug}"))


def delete_class(store: Store, visit: Visit, slug: str) -> Reply:
    if not visit.forced:
        raise trash_not_supported("Taxes do not support trashing.")
    if slug not in store.tax_classes:
        raise RestError("woocommerce_rest_tax_class_invalid_slug", "Invalid slug.", 404)
    name = store.tax_classes.pop(slug)
    return Reply([_show_class(visit, slug, name)])
