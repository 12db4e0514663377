"""Products and variations as JSON, with every key the real answers have."""

from __future__ import annotations

import html
import re
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from ..system import Record
from .store import Store
from .visit import Visit, links


def on_sale(store: Store, product: Record) -> bool:
    if product["sale_price"] == "":
        return False
    try:
        if Decimal(product["sale_price"]) >= Decimal(product["regular_price"] or "0"):
            return False
    except InvalidOperation:
        return False
    now = store.now()
    start, end = product["date_on_sale_from"], product["date_on_sale_to"]
    return (start is None or start <= now) and (end is None or end >= now)


def current_price(store: Store, product: Record) -> str:
    if product["type"] == "variable":
        prices = [current_price(store, store.products[child]) for child in store.children.get(product["id"], [])]
        return min((price for price in prices if price != ""), key=Decimal, default="")
    if product["type"] == "grouped":
        return ""
    return str(product["sale_price"] if on_sale(store, product) else product["regular_price"])


def permalink(store: Store, product: Record, site: str) -> str:
    parent = store.products.get(product["parent_id"]) if product["type"] == "variation" else None
    if parent is not None:
        base = permalink(store, parent, site)
        pairs = [f"attribute_{item['slug']}={_term_slug(item['option'])}" for item in product["attributes"]]
        return base if not pairs else f"{base}?{'&'.join(pairs)}"
    if product["status"] in {"publish", "private"}:
        return f"{site}/product/{product['slug']}/"
    return f"{site}/?post_type=product&p={product['id']}"


def _term_slug(option: str) -> str:
    return re.sub(r"\s+", "-", option.lower())


def shown_name(store: Store, product: Record) -> str:
    parent = store.products.get(product["parent_id"]) if product["type"] == "variation" else None
    if parent is None:
        return str(product["name"])
    options = ", ".join(item["option"] for item in product["attributes"] if item["option"])
    return f"{parent['name']} - {options}" if options else str(parent["name"])


def _paragraphs(text: str, *, edit: bool) -> str:
    if edit or not text:
        return text
    if text.lstrip().startswith("<"):
        return text if text.endswith("\n") else f"{text}\n"
    return f"<p>{text}</p>\n"


def _amount(store: Store, price: str) -> str:
    symbol = currency_entity(str(store.settings["woocommerce_currency"]))
    try:
        text = f"{Decimal(price):,.{int(store.settings['woocommerce_price_num_decimals'])}f}"
    except InvalidOperation:
        text = price
    return (
        '<span class="woocommerce-Price-amount amount"><bdi>'
        f'<span class="woocommerce-Price-currencySymbol">{symbol}</span>{text}</bdi></span>'
    )


def currency_entity(code: str) -> str:
    return {"EUR": "&euro;", "USD": "&#36;", "GBP": "&pound;", "CAD": "&#36;", "JPY": "&yen;"}.get(code, code)


def currency_sign(code: str) -> str:
    return html.unescape(currency_entity(code))


def _dates(store: Store, name: str, moment: datetime | None) -> Record:
    return {name: store.local(moment), f"{name}_gmt": store.gmt(moment)}


def _stock(store: Store, product: Record) -> Record:
    managed: bool | str = product["manage_stock"]
    quantity = product["stock_quantity"] if managed else None
    status = product["stock_status"]
    backorders = product["backorders"]
    if product["type"] == "variation" and not managed:
        parent = store.products.get(product["parent_id"])
        if parent is not None and parent["manage_stock"]:
            managed, quantity, backorders = "parent", parent["stock_quantity"], parent["backorders"]
            status = parent["stock_status"]
    if quantity is not None:
        quantity = store.amount(quantity)
    return {
        "manage_stock": managed,
        "stock_quantity": quantity,
        "backorders": backorders,
        "backorders_allowed": backorders in {"yes", "notify"},
        "backordered": bool(managed) and backorders in {"yes", "notify"} and quantity is not None and quantity < 0,
        "low_stock_amount": product["low_stock_amount"],
        "stock_status": status,
    }


def _terms(found: dict[int, Record], ids: list[int]) -> list[Record]:
    return [{"id": n, "name": found[n]["name"], "slug": found[n]["slug"]} for n in ids if n in found]


def as_product(store: Store, visit: Visit, product: Record, *, edit: bool = False) -> Record:
    price = current_price(store, product)
    variation = product["type"] == "variation"
    sale = on_sale(store, product)
    shipping_class = store.shipping_classes.get(product["shipping_class_id"])
    path = f"/wc/v3/products/{product['id']}"
    stock = _stock(store, product)
    shown: Record = {
        "id": product["id"],
        "name": shown_name(store, product),
        "slug": product["slug"],
        "permalink": permalink(store, product, visit.site),
        **_dates(store, "date_created", product["created"]),
        **_dates(store, "date_modified", product["modified"]),
        "type": product["type"],
        "status": product["status"],
        "featured": product["featured"],
        "catalog_visibility": product["catalog_visibility"],
        "description": _paragraphs(product["description"], edit=edit),
        "short_description": _paragraphs(product["short_description"], edit=edit),
        "sku": product["sku"],
        "price": price,
        "regular_price": product["regular_price"],
        "sale_price": product["sale_price"],
        **_dates(store, "date_on_sale_from", product["date_on_sale_from"]),
        **_dates(store, "date_on_sale_to", product["date_on_sale_to"]),
        "on_sale": sale,
        "purchasable": price != ""
        and product["status"] == "publish"
        and product["type"] not in {"external", "grouped"},
        "total_sales": str(product["total_sales"]) if variation else product["total_sales"],
        "virtual": product["virtual"],
        "downloadable": product["downloadable"],
        "downloads": product["downloads"],
        "download_limit": product["download_limit"],
        "download_expiry": product["download_expiry"],
        "external_url": product["external_url"],
        "button_text": product["button_text"],
        "tax_status": product["tax_status"],
        "tax_class": product["tax_class"],
        **{name: value for name, value in stock.items() if name != "stock_status"},
        "sold_individually": product["sold_individually"],
        "weight": product["weight"],
        "dimensions": dict(product["dimensions"]),
        "shipping_required": not product["virtual"],
        "shipping_taxable": not product["virtual"] and product["tax_status"] in {"taxable", "shipping"},
        "shipping_class": shipping_class["slug"] if shipping_class else "",
        "shipping_class_id": product["shipping_class_id"],
        "reviews_allowed": False if variation else product["reviews_allowed"],
        "average_rating": "0" if edit else "0.00",
        "rating_count": 0,
        "upsell_ids": product["upsell_ids"],
        "cross_sell_ids": product["cross_sell_ids"],
        "parent_id": product["parent_id"],
        "purchase_note": product["purchase_note"],
        "categories": [] if variation else _terms(store.categories, product["categories"]),
    }
    if store.modern:
        shown["brands"] = []
    shown |= {
        "tags": _terms(store.tags, product["tags"]),
        "images": product["images"],
        "attributes": [dict(item) for item in product["attributes"]],
        "default_attributes": product["default_attributes"],
        "variations": list(store.children.get(product["id"], [])) if product["type"] == "variable" else [],
        "grouped_products": product["grouped_products"],
        "menu_order": product["menu_order"],
        "price_html": _amount(store, price) if price != "" else "",
        "related_ids": [],
        "meta_data": [dict(meta) for meta in product["meta"]],
        "stock_status": stock["stock_status"],
        "has_options": product["type"] == "variable",
        "post_password": "",
    }
    if store.modern:
        shown["global_unique_id"] = product["global_unique_id"]
    if edit:
        shown["permalink_template"] = f"{visit.site}/product/%pagename%/"
        shown["generated_slug"] = product["slug"].removesuffix("__trashed")
    up = f"/wc/v3/products/{product['parent_id']}" if product["parent_id"] else None
    shown["_links"] = links(visit, path, "/wc/v3/products", up)
    return {**shown, **product.get("odd", {})}


def as_variation(store: Store, visit: Visit, variation: Record) -> Record:
    stock = _stock(store, variation)
    price = current_price(store, variation)
    shipping_class = store.shipping_classes.get(variation["shipping_class_id"])
    parent = f"/wc/v3/products/{variation['parent_id']}"
    options = ", ".join(item["option"] for item in variation["attributes"] if item["option"])
    shown: Record = {
        "id": variation["id"],
        "type": "variation",
        **_dates(store, "date_created", variation["created"]),
        **_dates(store, "date_modified", variation["modified"]),
        "description": variation["description"],
        "permalink": permalink(store, variation, visit.site),
        # One without a SKU of its own shows its parent's (WC_Product_Variation::get_sku).
        "sku": variation["sku"] or store.products.get(variation["parent_id"], {}).get("sku", ""),
    }
    if store.modern:
        shown["global_unique_id"] = variation["global_unique_id"]
    shown |= {
        "price": price,
        "regular_price": variation["regular_price"],
        "sale_price": variation["sale_price"],
        **_dates(store, "date_on_sale_from", variation["date_on_sale_from"]),
        **_dates(store, "date_on_sale_to", variation["date_on_sale_to"]),
        "on_sale": on_sale(store, variation),
        "status": variation["status"],
        "purchasable": price != "" and variation["status"] == "publish",
        "virtual": variation["virtual"],
        "downloadable": variation["downloadable"],
        "downloads": variation["downloads"],
        "download_limit": variation["download_limit"],
        "download_expiry": variation["download_expiry"],
        "tax_status": variation["tax_status"],
        "tax_class": variation["tax_class"],
        "manage_stock": stock["manage_stock"],
        "stock_quantity": stock["stock_quantity"],
        "stock_status": stock["stock_status"],
        "backorders": stock["backorders"],
        "backorders_allowed": stock["backorders_allowed"],
        "backordered": stock["backordered"],
        "low_stock_amount": stock["low_stock_amount"],
        "weight": variation["weight"],
        "dimensions": dict(variation["dimensions"]),
        "shipping_class": shipping_class["slug"] if shipping_class else "",
        "shipping_class_id": variation["shipping_class_id"],
        "image": variation["images"][0] if variation["images"] else None,
        "attributes": [dict(item) for item in variation["attributes"]],
        "menu_order": variation["menu_order"],
        "meta_data": [dict(meta) for meta in variation["meta"]],
        "name": options,
        "parent_id": variation["parent_id"],
        "_links": links(visit, f"{parent}/variations/{variation['id']}", f"{parent}/variations", parent),
        **variation.get("odd", {}),
    }
    return shown


def as_json(store: Store, visit: Visit, product: Record) -> Any:
    """For the control route: every product, variations included, in the form of its own route."""
    if product["type"] == "variation":
        return {**as_variation(store, visit, product), "parent_name": shown_name(store, product)}
    return as_product(store, visit, product)
