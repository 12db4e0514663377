"""/coupons: codes are unique without regard to case; an amount can change without a trace in date_modified."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from ..system import Record
from . import batch
from .errors import RestError, already_trashed, invalid_id, missing_parameters
from .listing import DATES, PAGING, by_ids, by_time, in_order, page
from .parameters import Expected, Parameters, check, number_list, truth
from .product_fields import STATUSES
from .store import Store
from .visit import Reply, Visit, created, links

_LIST_SCHEMA = {
    **PAGING,
    **DATES,
    "order": Expected("string", ("asc", "desc")),
    "orderby": Expected("string", ("date", "id", "include", "title", "slug", "modified")),
}
_SCHEMA = {
    "code": Expected("string"),
    "discount_type": Expected("string", ("percent", "fixed_cart", "fixed_product")),
    "description": Expected("string"),
    "date_expires": Expected("any"),
    "individual_use": Expected("boolean"),
    "product_ids": Expected("array"),
    "usage_limit": Expected("integer", nullable=True),
    "free_shipping": Expected("boolean"),
    "minimum_amount": Expected("string"),
    "maximum_amount": Expected("string"),
}
_SILENT = {"amount", "usage_limit", "usage_limit_per_user", "limit_usage_to_x_items"}
"""Fields kept as post meta: changing only these leaves date_modified alone (WOOCOMMERCE.md, Finding what changed)."""


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (
        ("/coupons", {"GET": listing, "POST": create}),
        (r"/coupons/(\d+)", {"GET": read, "POST": update, "PUT": update, "PATCH": update, "DELETE": delete}),
        batch.routes("/coupons/batch", create, update, delete),
    )


def _find(store: Store, coupon_id: int, status: int = 404) -> Record:
    found = store.coupons.get(coupon_id)
    if found is None:
        raise invalid_id("shop_coupon", status)
    return found


def by_code(store: Store, code: str) -> Record | None:
    """The live coupon of that code, else None."""
    return next(
        (c for c in store.coupons.values() if c["code"] == code.strip().lower() and c["status"] == "publish"), None
    )


def show(store: Store, visit: Visit, coupon: Record) -> Record:
    shown: Record = {
        "id": coupon["id"],
        "code": coupon["code"],
        "amount": coupon["amount"],
    }
    if store.modern:
        shown["status"] = coupon["status"]
    shown |= {
        "date_created": store.local(coupon["created"]),
        "date_created_gmt": store.gmt(coupon["created"]),
        "date_modified": store.local(coupon["modified"]),
        "date_modified_gmt": store.gmt(coupon["modified"]),
        "discount_type": coupon["discount_type"],
        "description": coupon["description"],
        "date_expires": store.local(coupon["date_expires"]),
        "date_expires_gmt": store.gmt(coupon["date_expires"]),
    }
    names = (
        "usage_count", "individual_use", "product_ids", "excluded_product_ids", "usage_limit", "usage_limit_per_user",
        "limit_usage_to_x_items", "free_shipping", "product_categories", "excluded_product_categories",
        "exclude_sale_items", "minimum_amount", "maximum_amount", "email_restrictions", "used_by",
    )  # fmt: skip
    shown |= {name: coupon[name] for name in names}
    shown["meta_data"] = [dict(meta) for meta in coupon["meta"]]
    shown["_links"] = links(visit, f"/wc/v3/coupons/{coupon['id']}", "/wc/v3/coupons")
    return {**shown, **coupon.get("odd", {})}


def listing(store: Store, visit: Visit) -> Reply:
    parameters = visit.parameters
    check(parameters, _LIST_SCHEMA)
    status = str(parameters.get("status") or "")
    found = [
        c for c in store.coupons.values() if c["status"] == status or (status in {"", "any"} and c["status"] != "trash")
    ]
    if parameters.get("code"):
        found = [c for c in found if c["code"] == str(parameters["code"]).strip().lower()]
    if parameters.get("search"):
        part = str(parameters["search"]).casefold()
        found = [c for c in found if part in c["code"] or part in c["description"].casefold()]
    found = by_time(by_ids(found, parameters), parameters, store.zone)
    orders = {
        "id": lambda c: 0,
        "date": lambda c: c["created"],
        "modified": lambda c: c["modified"],
        "title": lambda c: c["code"],
        "slug": lambda c: c["code"],
    }
    rows = in_order(found, parameters, orders, "date", "desc")
    return page(visit, "/wc/v3/coupons", rows, lambda coupon: show(store, visit, coupon))


def read(store: Store, visit: Visit, coupon_id: int) -> Reply:
    return Reply(show(store, visit, _find(store, coupon_id)))


def create(store: Store, visit: Visit) -> Reply:
    if not visit.batch:
        if not visit.body.get("code"):
            raise missing_parameters("code")
        check(visit.body, _SCHEMA)
    coupon = add(store, visit.body)
    return created(show(store, visit, coupon), visit.url(f"/wc/v3/coupons/{coupon['id']}"))


def add(store: Store, given: Parameters) -> Record:
    code = str(given.get("code", "")).strip().lower()
    if by_code(store, code) is not None:
        raise RestError("woocommerce_rest_coupon_code_already_exists", "The coupon code already exists", 400)
    now = store.now()
    coupon: Record = {
        "id": store.next_id("post"), "code": code, "amount": "0.00", "status": "publish", "created": now,
        "modified": now,
        "discount_type": "fixed_cart", "description": "", "date_expires": None, "usage_count": 0,
        "individual_use": False,
        "product_ids": [], "excluded_product_ids": [], "usage_limit": None, "usage_limit_per_user": None,
        "limit_usage_to_x_items": None, "free_shipping": False, "product_categories": [],
        "excluded_product_categories": [], "exclude_sale_items": False, "minimum_amount": "0.00",
        "maximum_amount": "0.00", "email_restrictions": [], "used_by": [], "meta": [],
    }  # fmt: skip
    _write(store, coupon, given)
    store.coupons[coupon["id"]] = coupon
    return coupon


def money(value: Any, places: int = 2) -> str:
    try:
        amount = Decimal(str(value or "0"))
    except InvalidOperation:
        amount = Decimal(0)
    return f"{amount.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"


def _write(store: Store, coupon: Record, given: Parameters) -> None:
    for name in ("amount", "minimum_amount", "maximum_amount"):
        if name in given:
            coupon[name] = money(given[name])
    for name in ("discount_type", "description"):
        if given.get(name) is not None:
            coupon[name] = str(given[name])
    if given.get("status") is not None:
        coupon["status"] = given["status"] if given["status"] in STATUSES else "draft"
    for name in ("individual_use", "free_shipping", "exclude_sale_items"):
        if name in given:
            coupon[name] = truth(given[name])
    for name in ("product_ids", "excluded_product_ids", "product_categories", "excluded_product_categories"):
        if name in given:
            coupon[name] = number_list(given[name])
    for name in ("usage_limit", "usage_limit_per_user", "limit_usage_to_x_items"):
        if name in given:
            coupon[name] = int(given[name]) if given[name] else None
    if "usage_count" in given:
        coupon["usage_count"] = int(given["usage_count"])
    if isinstance(given.get("email_restrictions"), list):
        coupon["email_restrictions"] = given["email_restrictions"]
    if "date_expires" in given:
        coupon["date_expires"] = store.moment(given["date_expires"])
    elif "date_expires_gmt" in given:
        coupon["date_expires"] = store.moment(given["date_expires_gmt"], gmt=True)
    if "meta_data" in given:
        store.change_meta(coupon["meta"], given["meta_data"])
    if set(given) - _SILENT - {"id", "code", "meta_data"}:
        coupon["modified"] = store.now()


def update(store: Store, visit: Visit, coupon_id: int) -> Reply:
    if not visit.batch:
        check(visit.body, _SCHEMA)
    coupon = _find(store, coupon_id, 400)
    code = visit.body.get("code")
    if code:
        other = by_code(store, str(code))
        if other is not None and other is not coupon:
            raise RestError("woocommerce_rest_coupon_code_already_exists", "The coupon code already exists", 400)
        fresh = str(code).strip().lower()
        if fresh != coupon["code"]:
            coupon["code"] = fresh
            coupon["modified"] = store.now()
    _write(store, coupon, visit.body)
    return Reply(show(store, visit, coupon))


def delete(store: Store, visit: Visit, coupon_id: int) -> Reply:
    coupon = _find(store, coupon_id)
    shown = show(store, visit, coupon)
    if visit.forced:
        del store.coupons[coupon_id]
    elif coupon["status"] == "trash":
        raise already_trashed("shop_coupon")
    else:
        coupon["status"] = "trash"
        coupon["modified"] = store.now()
    return Reply(shown)
