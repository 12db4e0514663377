"""Writing product and variation fields: defaults, the schema, price and stock rules, unique SKUs, the trash."""

from __future__ import annotations

import re
from typing import Any

from ..system import Record
from .errors import RestError
from .parameters import Expected, Parameters, Schema, number_list, truth
from .store import UNCATEGORIZED, Store, slugified
from .wordpress_text import with_tags, without_tags

TYPES = ("simple", "grouped", "external", "variable")
STATUSES = ("draft", "pending", "private", "publish", "future", "auto-draft", "trash")

_SHARED: Schema = {
    "description": Expected("string"),
    "sku": Expected("string"),
    "global_unique_id": Expected("string"),
    "regular_price": Expected("string"),
    "sale_price": Expected("string"),
    "date_on_sale_from": Expected("date", nullable=True),
    "date_on_sale_from_gmt": Expected("date", nullable=True),
    "date_on_sale_to": Expected("date", nullable=True),
    "date_on_sale_to_gmt": Expected("date", nullable=True),
    "virtual": Expected("boolean"),
    "downloadable": Expected("boolean"),
    "downloads": Expected("array"),
    "download_limit": Expected("integer"),
    "download_expiry": Expected("integer"),
    "tax_status": Expected("string", ("taxable", "shipping", "none")),
    "tax_class": Expected("string"),
    "stock_status": Expected("string", ("instock", "outofstock", "onbackorder")),
    "backorders": Expected("string", ("no", "notify", "yes")),
    "low_stock_amount": Expected("integer", nullable=True),
    "weight": Expected("string"),
    "dimensions": Expected("object"),
    "shipping_class": Expected("string"),
    "attributes": Expected("array"),
    "menu_order": Expected("integer"),
    "meta_data": Expected("array"),
    "inventory_delta": Expected("integer"),
}
PRODUCT_SCHEMA: Schema = {
    "name": Expected("string"),
    "slug": Expected("string"),
    "date_created": Expected("date", nullable=True),
    "date_created_gmt": Expected("date", nullable=True),
    "type": Expected("string", TYPES),
    "status": Expected("string", STATUSES),
    "featured": Expected("boolean"),
    "catalog_visibility": Expected("string", ("visible", "catalog", "search", "hidden")),
    "short_description": Expected("string"),
    **_SHARED,
    "external_url": Expected("string"),
    "button_text": Expected("string"),
    "manage_stock": Expected("boolean"),
    "stock_quantity": Expected("integer"),
    "sold_individually": Expected("boolean"),
    "reviews_allowed": Expected("boolean"),
    "upsell_ids": Expected("array"),
    "cross_sell_ids": Expected("array"),
    "parent_id": Expected("integer"),
    "purchase_note": Expected("string"),
    "categories": Expected("array"),
    "tags": Expected("array"),
    "images": Expected("array"),
    "default_attributes": Expected("array"),
    "grouped_products": Expected("array"),
}
VARIATION_SCHEMA: Schema = {
    **_SHARED,
    "status": Expected("string", STATUSES),
    "stock_quantity": Expected("integer"),
    "image": Expected("object", nullable=True),
}


def product_schema(store: Store) -> Schema:
    """The schema of a product; a plugin that allows decimals of quantities changes it."""
    return {**PRODUCT_SCHEMA, **_stock_schema(store)}


def variation_schema(store: Store) -> Schema:
    return {**VARIATION_SCHEMA, **_stock_schema(store)}


def _stock_schema(store: Store) -> Schema:
    return {"stock_quantity": Expected("number")} if store.switches.decimal_stock else {}


_TEXTS = ("description", "short_description", "external_url", "button_text", "purchase_note")
_WITH_TAGS = ("description", "short_description")
_FLAGS = ("featured", "virtual", "downloadable", "sold_individually", "reviews_allowed")


def blank(store: Store, kind: str, parent_id: int = 0) -> Record:
    now = store.now()
    return {
        "id": store.next_id("post"), "name": "", "slug": "", "created": now, "modified": now, "type": kind,
        "status": "publish", "featured": False, "catalog_visibility": "visible", "description": "",
        "short_description": "",
        "sku": "", "global_unique_id": "", "regular_price": "", "sale_price": "", "date_on_sale_from": None,
        "date_on_sale_to": None, "total_sales": 0, "virtual": False, "downloadable": False, "downloads": [],
        "download_limit": -1, "download_expiry": -1, "external_url": "", "button_text": "", "tax_status": "taxable",
        "tax_class": "parent" if kind == "variation" else "", "manage_stock": False, "stock_quantity": None,
        "stock_is_stored": True,
        "stock_status": "instock", "backorders": "no", "low_stock_amount": None, "sold_individually": False,
        "weight": "",
        "dimensions": {"length": "", "width": "", "height": ""}, "shipping_class_id": 0, "reviews_allowed": True,
        "upsell_ids": [], "cross_sell_ids": [], "parent_id": parent_id, "purchase_note": "",
        "categories": [] if kind == "variation" else [UNCATEGORIZED], "tags": [], "images": [], "attributes": [],
        "default_attributes": [], "grouped_products": [], "menu_order": 0, "meta": [],
    }  # fmt: skip


def decimal_text(value: Any) -> str:
    """wc_format_decimal without rounding: everything but digits, point and sign is dropped ("12,50 EUR" is 1250)."""
    return re.sub(r"[^0-9.\-]", "", str(value)) if value is not None else ""


def check_sku(store: Store, record: Record, sku: str, *, new: bool) -> None:
    others = [found for found in store.with_sku(sku) if found["id"] != record["id"]]
    if not others or (not store.modern and new and store.sku_was_free):
        return
    live = [found for found in others if found["status"] != "trash"]
    if live:
        n = 1
        while store.with_sku(f"{sku}-{n}"):
            n += 1
        more = {"resource_id": live[0]["id"], "unique_sku": f"{sku}-{n}"}
        raise RestError("product_invalid_sku", "Invalid or duplicated SKU.", 400, more=more)
    if store.modern and new:
        message = f"The product with SKU ({sku}) you are trying to insert is already present in the lookup table"
        raise RestError("woocommerce_rest_product_not_created", message, 400)


def write(store: Store, record: Record, given: Parameters, *, new: bool) -> None:
    """Apply what was sent to the record. Raises RestError and leaves the record as it was if something is refused."""
    fresh = dict(record)
    if "type" in given and given["type"] in TYPES and record["type"] != "variation":
        fresh["type"] = given["type"]
    sku = given.get("sku")
    if sku is not None:
        sku = str(sku).strip(" \t\r\n")
        check_sku(store, record, sku, new=new)
    _write_images(store, fresh, given)
    _write_simple(store, fresh, given)
    _write_terms(store, fresh, given)
    _write_stock(store, fresh, given)
    _write_name(store, fresh, given)
    meta = [dict(item) for item in fresh["meta"]]
    if "meta_data" in given:
        store.change_meta(meta, given["meta_data"])
    fresh["meta"] = meta
    store.changed(fresh)
    old_sku = record["sku"]
    record.update(fresh)
    record["sku"] = old_sku
    if sku is not None:
        store.set_sku(record, sku)


def _write_simple(store: Store, record: Record, given: Parameters) -> None:
    for name in _TEXTS:
        if given.get(name) is not None:
            record[name] = with_tags(str(given[name])) if name in _WITH_TAGS else str(given[name])
    for name in _FLAGS:
        if name in given:
            record[name] = truth(given[name])
    for name in ("regular_price", "sale_price"):
        if name in given and record["type"] not in {"variable", "grouped"}:
            record[name] = decimal_text(given[name])
    for name in ("weight",):
        if name in given:
            record[name] = decimal_text(given[name])
    if isinstance(given.get("dimensions"), dict):
        sizes = {key: decimal_text(value) for key, value in given["dimensions"].items() if key in record["dimensions"]}
        record["dimensions"] = {**record["dimensions"], **sizes}
    for name in ("date_on_sale_from", "date_on_sale_to"):
        if name in given:
            record[name] = store.moment(given[name])
        elif f"{name}_gmt" in given:
            record[name] = store.moment(given[f"{name}_gmt"], gmt=True)
    if given.get("date_created"):
        record["created"] = store.moment(given["date_created"])
    for name in ("catalog_visibility", "tax_status", "tax_class", "global_unique_id"):
        if given.get(name) is not None:
            record[name] = str(given[name])
    if record["tax_class"] == "standard":
        record["tax_class"] = ""
    for name in ("download_limit", "download_expiry", "menu_order", "low_stock_amount"):
        if name in given:
            record[name] = int(float(given[name])) if given[name] not in (None, "") else None
    for name in ("upsell_ids", "cross_sell_ids", "grouped_products"):
        if name in given:
            record[name] = number_list(given[name])
    for name in ("downloads", "default_attributes"):
        if isinstance(given.get(name), list):
            record[name] = given[name]
    if isinstance(given.get("attributes"), list):
        record["attributes"] = _attributes(store, record, given["attributes"])


def _attributes(store: Store, record: Record, given: list[Any]) -> list[Record]:
    found = []
    for item in given:
        if not isinstance(item, dict):
            continue
        known = store.attributes.get(int(item.get("id") or 0))
        name = known["name"] if known else without_tags(str(item.get("name", "")))
        slug = known["slug"] if known else name
        if record["type"] == "variation":
            found.append(
                {"id": known["id"] if known else 0, "name": name, "slug": slug, "option": str(item.get("option", ""))}
            )
            continue
        options = item.get("options", [])
        found.append(
            {
                "id": known["id"] if known else 0,
                "name": name,
                "slug": slug,
                "position": int(item.get("position", 0)),
                "visible": truth(item.get("visible", False)),
                "variation": truth(item.get("variation", False)),
                "options": [
                    str(option) for option in (options if isinstance(options, list) else str(options).split("|"))
                ],
            }
        )
    return found


def _write_terms(store: Store, record: Record, given: Parameters) -> None:
    if isinstance(given.get("categories"), list):
        wanted = [int(item["id"]) for item in given["categories"] if isinstance(item, dict) and item.get("id")]
        record["categories"] = [n for n in wanted if n in store.categories] or [UNCATEGORIZED]
    if isinstance(given.get("tags"), list):
        wanted = [int(item["id"]) for item in given["tags"] if isinstance(item, dict) and item.get("id")]
        record["tags"] = [n for n in wanted if n in store.tags]
    if "shipping_class" in given:
        slug = str(given["shipping_class"])
        record["shipping_class_id"] = next((n for n, term in store.shipping_classes.items() if term["slug"] == slug), 0)


def _write_images(store: Store, record: Record, given: Parameters) -> None:
    images = given.get("images")
    if "image" in given:
        images = [given["image"]] if given["image"] else []
    if not isinstance(images, list):
        return
    found = []
    for item in images:
        if not isinstance(item, dict):
            continue
        known = next((image for image in record["images"] if item.get("id") and image["id"] == item["id"]), None)
        if known is not None:
            found.append(known)
            continue
        source = str(item.get("src", ""))
        if not re.match(r"^https?://[^/:]+\.[a-z]{2,}/", source):
            message = f"Error getting remote image {source}. Error: A valid URL was not provided."
            raise RestError("woocommerce_product_image_upload_error", message, 400)
        found.append(image(store, source, str(item.get("name", "")), str(item.get("alt", ""))))
    record["images"] = found


def image(store: Store, source: str, name: str = "", alt: str = "") -> Record:
    now = store.now()
    return {
        "id": store.next_id("post"), "date_created": store.local(now), "date_created_gmt": store.gmt(now),
        "date_modified": store.local(now), "date_modified_gmt": store.gmt(now), "src": source,
        "name": name or source.rsplit("/", 1)[-1], "alt": alt,
    }  # fmt: skip


def _write_stock(store: Store, record: Record, given: Parameters) -> None:
    if record["type"] == "external":
        if truth(given.get("manage_stock", False)) or given.get("stock_quantity") is not None:
            raise RestError("product_external_invalid_manage_stock", "External products cannot be stock managed.", 400)
        return
    if "manage_stock" in given and given["manage_stock"] != "parent":
        record["manage_stock"] = truth(given["manage_stock"])
    elif given.get("manage_stock") == "parent":
        record["manage_stock"] = False
    if given.get("backorders") in {"no", "notify", "yes"}:
        record["backorders"] = given["backorders"]
    if record["manage_stock"]:
        if given.get("stock_quantity") is not None:
            record["stock_quantity"] = store.amount(given["stock_quantity"])
        elif given.get("inventory_delta") is not None:
            delta = store.amount(given["inventory_delta"])
            record["stock_quantity"] = store.amount(round(store.amount(record["stock_quantity"]) + delta, 6))
        settle_stock_status(record)
    else:
        record["stock_quantity"] = None
        if given.get("stock_status") in {"instock", "outofstock", "onbackorder"}:
            record["stock_status"] = given["stock_status"]


def settle_stock_status(record: Record) -> None:
    if not record["manage_stock"]:
        return
    if (record["stock_quantity"] or 0) > 0:
        record["stock_status"] = "instock"
    else:
        record["stock_status"] = "onbackorder" if record["backorders"] in {"yes", "notify"} else "outofstock"


def _write_name(store: Store, record: Record, given: Parameters) -> None:
    if given.get("name") is not None and record["type"] != "variation":
        record["name"] = with_tags(str(given["name"]))
    if given.get("status") is not None:
        status = given["status"] if given["status"] in STATUSES else "draft"
        if record["status"] == "trash" and status != "trash":
            untrash(record)
        record["status"] = status
    if given.get("slug"):
        record["slug"] = slugified(str(given["slug"]))
    if record["type"] != "variation" and not record["slug"] and record["status"] in {"publish", "private", "future"}:
        record["slug"] = store.slug(record["name"])


def trash(store: Store, record: Record) -> None:
    now = store.now()
    record["meta"] = [
        *record["meta"],
        store.meta("_wp_trash_meta_status", record["status"]),
        store.meta("_wp_trash_meta_time", str(int(now.timestamp()))),
        store.meta("_wp_desired_post_slug", record["slug"]),
    ]
    if record["slug"]:
        record["slug"] = f"{record['slug']}__trashed"
    record["status"] = "trash"
    store.changed(record)


def untrash(record: Record) -> None:
    """Undo what the trash did, except the status."""
    record["slug"] = record["slug"].removesuffix("__trashed")
    record["meta"] = [meta for meta in record["meta"] if not meta["key"].startswith(("_wp_trash_", "_wp_desired_"))]


def touch_parent(store: Store, variation: Record) -> None:
    """Every change of a variation bumps its parent (WOOCOMMERCE.md, Finding what changed)."""
    parent = store.products.get(variation["parent_id"])
    if parent is not None:
        store.changed(parent)
