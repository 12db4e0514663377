"""Terms: product categories, tags, shipping classes, attributes and their values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from ..system import Record
from . import batch
from .errors import RestError, missing_parameters, trash_not_supported
from .listing import PAGING, by_ids, page
from .parameters import Expected, Parameters, check
from .store import UNCATEGORIZED, Store
from .visit import Reply, Visit, created, links
from .wordpress_text import plain, with_tags

_LIST_SCHEMA = {**PAGING, "order": Expected("string", ("asc", "desc"))}
_SCHEMA = {
    "name": Expected("string"),
    "slug": Expected("string"),
    "parent": Expected("integer"),
    "description": Expected("string"),
}


def set_up(store: Store) -> None:
    store.categories[UNCATEGORIZED] = _term(UNCATEGORIZED, "Uncategorized", "uncategorized")
    store.shipping_classes[16] = _term(store.next_id("term"), "Bulky", "bulky")
    for n, name in enumerate(("Color", "Size"), 1):
        slug = f"pa_{name.lower()}"
        store.attributes[n] = {"id": n, "name": name, "slug": slug}
        store.terms[n] = {}


def set_up_values(store: Store) -> None:
    """The attribute values, after the categories so that these keep low ids."""
    for n, options in ((1, ("Red", "Green", "Blue", "Black")), (2, ("S", "M", "L", "XL"))):
        for option in options:
            term_id = store.next_id("term")
            store.terms[n][term_id] = _term(term_id, option, option.lower())


def _term(term_id: int, name: str, slug: str, parent: int = 0, description: str = "") -> Record:
    return {
        "id": term_id, "name": name, "slug": slug, "parent": parent, "description": description, "display": "default",
        "image": None, "menu_order": 0,
    }  # fmt: skip


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    categories = Terms("categories", lambda shop: shop.categories)
    tags = Terms("tags", lambda shop: shop.tags)
    classes = Terms("shipping_classes", lambda shop: shop.shipping_classes)
    found: list[tuple[str, dict[str, Any]]] = []
    for kind in (categories, tags, classes):
        found += kind.routes()
    found += [
        ("/products/attributes", {"GET": _attributes, "POST": _create_attribute}),
        (r"/products/attributes/(\d+)/terms", {"GET": _values, "POST": _create_value}),
        ("/products/reviews", {"GET": _nothing, "POST": _nothing}),
        ("/products/custom-fields/names", {"GET": _custom_fields}),
    ]
    if store.modern:
        found.append(("/products/brands", {"GET": _nothing, "POST": _nothing}))
    return tuple(found)


class Terms:
    """The routes of one taxonomy."""

    def __init__(self, route: str, held: Callable[[Store], dict[int, Record]]) -> None:
        self.route = route
        self.held = held

    def routes(self) -> list[tuple[str, dict[str, Any]]]:
        change = self.update
        return [
            (f"/products/{self.route}", {"GET": self.listing, "POST": self.create}),
            (
                rf"/products/{self.route}/(\d+)",
                {"GET": self.read, "POST": change, "PUT": change, "PATCH": change, "DELETE": self.delete},
            ),
            batch.routes(f"/products/{self.route}/batch", self.create, self.update, self.delete),
        ]

    def find(self, store: Store, term_id: int) -> Record:
        found = self.held(store).get(term_id)
        if found is None:
            raise RestError("woocommerce_rest_term_invalid", "Resource does not exist.", 404, allow=False)
        return found

    def show(self, store: Store, visit: Visit, term: Record, counts: Counter[int] | None = None) -> Record:
        counts = self.counts(store) if counts is None else counts
        path = f"/wc/v3/products/{self.route}"
        shown: Record = {"id": term["id"], "name": term["name"], "slug": term["slug"]}
        if self.route == "categories":
            shown |= {name: term[name] for name in ("parent", "description", "display", "image", "menu_order")}
        else:
            shown["description"] = term["description"]
        up = f"{path}/{term['parent']}" if term["parent"] else None
        return {
            **shown,
            "count": counts[term["id"]],
            "_links": links(visit, f"{path}/{term['id']}", path, up),
            **term.get("odd", {}),
        }

    def counts(self, store: Store) -> Counter[int]:
        field = {"categories": "categories", "tags": "tags"}.get(self.route)
        live = [p for p in store.products.values() if p["status"] in {"publish", "private"}]
        if field is None:
            return Counter(p["shipping_class_id"] for p in live)
        return Counter(n for p in live for n in p[field])

    def listing(self, store: Store, visit: Visit) -> Reply:
        parameters = visit.parameters
        check(parameters, _LIST_SCHEMA)
        found = by_ids(list(self.held(store).values()), parameters)
        if "parent" in parameters:
            found = [term for term in found if term["parent"] == int(parameters["parent"])]
        if parameters.get("slug"):
            found = [term for term in found if term["slug"] == parameters["slug"]]
        if parameters.get("search"):
            found = [term for term in found if str(parameters["search"]).casefold() in term["name"].casefold()]
        by_id = parameters.get("orderby") in {"id", "term_id"}
        found.sort(
            key=lambda term: (term["id"],) if by_id else (term["name"].casefold(), -term["id"]),
            reverse=parameters.get("order") == "desc",
        )
        counts = self.counts(store)
        return page(visit, f"/wc/v3/products/{self.route}", found, lambda term: self.show(store, visit, term, counts))

    def read(self, store: Store, visit: Visit, term_id: int) -> Reply:
        return Reply(self.show(store, visit, self.find(store, term_id)))

    def create(self, store: Store, visit: Visit) -> Reply:
        given = visit.body
        if not visit.batch:
            if not given.get("name"):
                raise missing_parameters("name")
            check(given, _SCHEMA)
        term = add(store, self.held(store), given, self.route)
        return created(self.show(store, visit, term), visit.url(f"/wc/v3/products/{self.route}/{term['id']}"))

    def update(self, store: Store, visit: Visit, term_id: int) -> Reply:
        if not visit.batch:
            check(visit.body, _SCHEMA)
        term = self.find(store, term_id)
        for name in ("name", "slug", "description"):
            if visit.body.get(name) is not None:
                term[name] = plain(str(visit.body[name])) if name == "name" else with_tags(str(visit.body[name]))
        if "parent" in visit.body and self.route == "categories":
            term["parent"] = int(visit.body["parent"])
        return Reply(self.show(store, visit, term))

    def delete(self, store: Store, visit: Visit, term_id: int) -> Reply:
        term = self.find(store, term_id)
        if not visit.forced:
            raise trash_not_supported("Resource does not support trashing.")
        shown = self.show(store, visit, term)
        remove(store, self.held(store), term)
        return Reply(shown)


def add(store: Store, held: dict[int, Record], given: Parameters, kind: str = "categories") -> Record:
    name, parent = plain(str(given.get("name", ""))), int(given.get("parent") or 0)
    for term in held.values():
        if term["name"].casefold() == name.casefold() and term["parent"] == parent:
            message = (
                "A term with the name provided already exists with this parent."
                if kind == "categories"
                else "A term with the name provided already exists in this taxonomy."
            )
            raise RestError("term_exists", message, 400, more={"resource_id": term["id"]})
    slugs = {term["slug"] for term in held.values()}
    slug = str(given.get("slug") or "") or store.slug(name, f"{kind} {parent}")
    if slug in slugs and parent in held:
        slug = f"{slug}-{held[parent]['slug']}"
    term = _term(store.next_id("term"), name, slug, parent, with_tags(str(given.get("description") or "")))
    held[term["id"]] = term
    return term


def remove(store: Store, held: dict[int, Record], term: Record) -> None:
    held.pop(term["id"], None)
    for other in held.values():
        if other["parent"] == term["id"]:
            other["parent"] = term["parent"]
    if held is store.categories:
        for product in store.products.values():
            if term["id"] in product["categories"]:
                left = [n for n in product["categories"] if n != term["id"]]
                product["categories"] = left or [UNCATEGORIZED]


def _attributes(store: Store, visit: Visit) -> Reply:
    rows = [
        {
            "id": item["id"], "name": item["name"], "slug": item["slug"], "type": "select", "order_by": "menu_order",
            "has_archives": True,
            "_links": links(visit, f"/wc/v3/products/attributes/{item['id']}", "/wc/v3/products/attributes"),
        }
        for item in store.attributes.values()
    ]  # fmt: skip
    return Reply(rows, headers={"X-WP-Total": str(len(rows)), "X-WP-TotalPages": "1"})


def _create_attribute(store: Store, visit: Visit) -> Reply:
    if not visit.body.get("name"):
        raise missing_parameters("name")
    number = max(store.attributes, default=0) + 1
    name = str(visit.body["name"])
    store.attributes[number] = {"id": number, "name": name, "slug": f"pa_{store.slug(name, 'attribute')}"}
    store.terms[number] = {}
    shown = next(row for row in _attributes(store, visit).data if row["id"] == number)
    return created(shown, visit.url(f"/wc/v3/products/attributes/{number}"))


def _show_value(visit: Visit, attribute: int, term: Record) -> Record:
    path = f"/wc/v3/products/attributes/{attribute}/terms"
    return {
        "id": term["id"], "name": term["name"], "slug": term["slug"], "description": term["description"],
        "menu_order": term["menu_order"], "count": 0, "_links": links(visit, f"{path}/{term['id']}", path),
    }  # fmt: skip


def _values_of(store: Store, attribute: int) -> dict[int, Record]:
    if attribute not in store.terms:
        raise RestError("woocommerce_rest_taxonomy_invalid", "Resource does not exist.", 404, allow=False)
    return store.terms[attribute]


def _values(store: Store, visit: Visit, attribute: int) -> Reply:
    check(visit.parameters, _LIST_SCHEMA)
    rows = sorted(_values_of(store, attribute).values(), key=lambda term: term["name"].casefold())
    return page(
        visit, f"/wc/v3/products/attributes/{attribute}/terms", rows, lambda term: _show_value(visit, attribute, term)
    )


def _create_value(store: Store, visit: Visit, attribute: int) -> Reply:
    if not visit.body.get("name"):
        raise missing_parameters("name")
    term = add(store, _values_of(store, attribute), visit.body, "attribute")
    return created(
        _show_value(visit, attribute, term), visit.url(f"/wc/v3/products/attributes/{attribute}/terms/{term['id']}")
    )


def _custom_fields(store: Store, visit: Visit) -> Reply:
    names = sorted(
        {meta["key"] for p in store.products.values() for meta in p["meta"] if not meta["key"].startswith("_")}
    )
    return page(
        visit, "/wc/v3/products/custom-fields/names", [{"id": 0, "name": name} for name in names], lambda r: r["name"]
    )


def _nothing(store: Store, visit: Visit) -> Reply:
    return page(visit, visit.request.path.removeprefix(visit.prefix), [], lambda record: record)
