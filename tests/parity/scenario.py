"""In which order recordings are replayed, what stands for the recorded records, and what is not replayed and why."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from wcsync_desktop.sandbox.woocommerce.shop import Shop

NOT_REPLAYED = {
    "01_products_options_schema": "the full JSON schema of a route: no program reads it",
    "08_payment_gateways": "gateways are not among the routes a sync program needs",
    "08_shipping_zone_methods": "shipping zones are not among the routes a sync program needs",
    "08_shipping_zones": "shipping zones are not among the routes a sync program needs",
    "09_webhook_create_active_unreachable": "webhooks are hints only; the practice shop sends none",
    "09_webhook_create_bad_topic": "webhooks are hints only; the practice shop sends none",
    "09_webhook_create_bad_url": "webhooks are hints only; the practice shop sends none",
    "09_webhook_create_paused": "webhooks are hints only; the practice shop sends none",
    "09_webhook_delete": "webhooks are hints only; the practice shop sends none",
    "09_webhook_delivery_customer_created": "a delivery, not an answer",
    "09_webhook_delivery_order_created": "a delivery, not an answer",
    "09_webhook_delivery_order_deleted": "a delivery, not an answer",
    "09_webhook_delivery_order_updated": "a delivery, not an answer",
    "09_webhook_delivery_product_created": "a delivery, not an answer",
    "09_webhook_delivery_product_updated": "a delivery, not an answer",
    "09_webhook_single": "webhooks are hints only; the practice shop sends none",
    "09_webhooks_list": "webhooks are hints only; the practice shop sends none",
    "10_err_v2": "the older API version: the program speaks v3 only",
    "11_nginx_413_body_too_large": "needs a body of 64 MB",
    "11_db_down_500": "the same to a client as 11_php_fatal_500",
    "11_db_down_500_accept_json": "the same to a client as 11_php_fatal_500_accept_json",
    "11_php_memory_exhausted_500": "the same page as 11_php_fatal_500",
    "11_php_fatal_500_accept_json": "the same body is compared in 01_products_batch_create_not_list",
}

FAULTS: dict[str, tuple[str, dict[str, str]]] = {
    "11_html_maintenance_503": ("503_maintenance", {}),
    "11_maintenance_503_accept_json": ("503_maintenance", {"Accept": "application/json"}),
    "11_json_with_bom": ("bom", {}),
    "11_json_with_php_warning_prefix": ("php_notice", {}),
    "11_php_fatal_500": ("500_html_before", {}),
    "11_security_plugin_403": ("firewall_403", {}),
    "11_security_plugin_403_accept_json": ("firewall_403", {"Accept": "application/json"}),
    "11_authorization_header_stripped": ("strip_authorization", {}),
    "11_nginx_429_rate_limited": ("429", {}),
    "11_nginx_502_backend_down": ("502_html", {}),
    "11_nginx_504_timeout": ("504_html_after", {}),
    "11_redirect_http_to_https": ("redirect", {}),
}

# Recordings that change something, in the order in which they must be replayed; all others are read before them.
CHANGING = (
    "01_product_create_simple", "01_product_create_duplicate_sku", "01_product_create_bad_price_type",
    "01_product_create_bad_price_string", "01_product_create_unknown_field", "01_product_create_invalid_enum",
    "01_product_create_invalid_category", "01_product_create_bad_image",
    "01_product_create_image_not_found_after", "01_product_create_empty",
    "01_product_create_string_stock", "01_product_create_decimal_stock", "01_product_update",
    "01_product_update_meta_replace", "01_product_update_meta_delete", "01_product_update_null_price",
    "01_product_update_trash", "01_product_get_trashed", "01_product_list_trash", "01_product_delete_trashed_again",
    "01_product_create_sku_of_trashed", "01_product_delete_force", "01_product_get_deleted",
    "01_product_delete_missing",
    "01_products_batch_partial_failure", "01_products_batch_delete", "01_products_batch_101", "01_products_batch_60_60",
    "01_products_batch_same_sku_twice", "01_products_batch_empty", "01_products_batch_create_not_list",
    "01_product_inventory_delta", "01_products_batch_stock", "01_variation_create_no_attributes",
    "01_variation_create_on_simple_parent", "01_variation_create_missing_parent", "01_variations_batch",
    "01_product_attribute_term_duplicate", "02_category_create_duplicate", "02_category_create_same_name_other_parent",
    "02_category_batch", "02_category_delete_without_force", "03_customer_create", "03_customer_create_duplicate_email",
    "03_customer_create_duplicate_username", "03_customer_create_invalid_email", "03_customer_create_no_email",
    "03_customer_create_invalid_country", "03_customer_update_meta_only", "03_customer_delete_without_force",
    "03_customer_delete_force", "03_customers_batch", "04_coupon_create", "04_coupon_create_duplicate_other_case",
    "04_coupon_create_number_amount", "05_tax_create", "05_tax_create_unknown_class", "05_tax_class_duplicate",
    "06_order_create", "06_order_update_status", "06_order_update_line_qty", "06_order_update_line_wrong_id",
    "06_order_update_line_remove", "06_order_update_lines_without_id_adds", "06_order_trash", "06_order_get_trashed",
    "06_orders_list_trash", "06_order_update_trashed", "06_order_delete_force", "06_order_get_deleted",
    "06_order_create_unknown_sku", "06_order_create_unknown_product_id", "06_order_create_free_text_line",
    "06_order_create_free_text_line_product_id_0", "06_order_create_expired_coupon", "06_order_create_unknown_coupon",
    "06_order_create_tax_lines_given", "06_order_create_number_date", "06_order_create_created_via",
    "06_order_create_unknown_customer", "06_order_create_invalid_status", "06_order_create_invalid_email",
    "06_orders_batch", "06_order_notes_list", "06_order_note_create", "07_refund_create_api_refund_default",
    "07_refund_create_line", "07_refund_create_too_much", "07_refund_create_zero", "07_order_after_refund",
    "07_refunds_list_of_order", "07_refunds_all", "10_oauth_post_json", "10_shopmanager_customers_create",
    "10_err_form_body", "10_err_no_content_type", "10_err_malformed_json", "10_err_json_array_body",
    "10_err_method_override", "10_err_patch_method", "10_err_readonly_key_write", "10_err_readonly_key_write_batch",
    "10_err_readonly_key_delete", "10_err_customer_role_key_batch", "10_err_wrong_method",
)  # fmt: skip

_GUEST = {
    "first_name": "Guest", "last_name": "10", "address_1": "G st", "city": "Berlin", "postcode": "10115",
    "country": "DE",
    "email": "guest10@example.net", "phone": "030",
}  # fmt: skip


@dataclass
class Stand:
    """Which of our records stands for a recorded one: by rule for the seeded ones, learned for the created ones."""

    shop: Shop
    learned: dict[tuple[str, int], int] = field(default_factory=dict)

    def prepare(self) -> None:
        """Make the orders the recordings look at."""
        shop = self.shop
        product = {"product_id": self.of("products", 12), "quantity": 1}
        variation = {"variation_id": self.of("products", 409), "quantity": 1}
        other = {"product_id": self.of("products", 34), "quantity": 4}
        customer = self.of("customers", 4)
        with shop.lock:
            user = shop.store.customers[customer]
            us = {**user["billing"], "country": "US", "state": "CA", "postcode": "90210"}
        paid = {"payment_method": "cod", "payment_method_title": "Cash on delivery"}
        origin = {"meta_data": [{"key": "erp_order_id", "value": "SO-1"}], "created_via": "rest-api"}
        fee = {"name": "Handling", "total": "2.50"}
        seeded = {
            457: shop.act("place_order", customer_id=customer, line_items=[product], status="processing", **origin),
            458: shop.act("place_order", customer_id=customer, line_items=[product], **origin),
            459: shop.act("place_order", customer_id=customer, line_items=[product], **origin),
            466: shop.act("place_order", customer_id=customer, line_items=[product, other], status="on-hold", **origin,
             **paid),
            467: shop.act(
                "place_order", billing=_GUEST, shipping=_GUEST, line_items=[product, other], status="completed",
                **origin, **paid,
            ),
            483: shop.act(
                "place_order", customer_id=customer, billing=us, shipping=us, line_items=[product, other, variation],
                fee_lines=[fee], coupons=["ten"], status="completed", **origin, **paid,
            ),
        }  # fmt: skip
        shop.act("set_order_status", id=seeded[457]["id"], status="refunded")
        for recorded, order in seeded.items():
            self.learned["orders", recorded] = order["id"]
        self.learned["products", 457] = seeded[457]["id"]
        self.learned["line_items", 55] = seeded[467]["line_items"][0]["id"]

    def of(self, kind: str, recorded: int) -> int:
        if (kind, recorded) in self.learned:
            return self.learned[kind, recorded]
        sku = _seeded_sku(recorded) if kind in {"products", "variations"} else None
        if sku is not None:
            with self.shop.lock:
                return int(self.shop.store.with_sku(sku)[0]["id"])
        login = f"cust{recorded - 3:03d}" if kind == "customers" and 4 <= recorded < 190 else None
        if login is not None:
            with self.shop.lock:
                users = self.shop.store.customers.values()
                return next(int(user["id"]) for user in users if user["username"] == login)
        name = {17: "Clothing", 18: "Books", 28: "Drills"}.get(recorded) if kind == "categories" else None
        if name is not None:
            with self.shop.lock:
                return next(n for n, term in self.shop.store.categories.items() if term["name"] == name)
        return recorded

    def path(self, path: str) -> str:
        kinds = "products|variations|orders|customers|categories|refunds"
        return re.sub(rf"/({kinds})/(\d+)", lambda m: f"/{m[1]}/{self.of(m[1], int(m[2]))}", path)

    def body(self, kind: str, body: Any) -> Any:
        if not isinstance(body, dict):
            return body
        found = dict(body)
        if "parent" in found:
            found["parent"] = self.of("categories", found["parent"])
        for name in ("create", "update"):
            if isinstance(found.get(name), list):
                found[name] = [self._item(kind, item) for item in found[name]]
        if isinstance(found.get("delete"), list):
            found["delete"] = [self.of(kind, item) for item in found["delete"]]
        if isinstance(found.get("line_items"), list):
            found["line_items"] = [self._line(item) for item in found["line_items"]]
        return found

    def _item(self, kind: str, item: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = self.body(kind, item)
        return {**found, "id": self.of(kind, item["id"])} if "id" in item else found

    def _line(self, item: dict[str, Any]) -> dict[str, Any]:
        found = dict(item)
        if found.get("id"):
            found["id"] = self.of("line_items", found["id"])
        if found.get("product_id"):
            found["product_id"] = self.of("products", found["product_id"])
        return found

    def learn(self, kind: str, recorded: Any, ours: Any) -> None:
        """Remember the ids of what both shops created."""
        if isinstance(recorded, list) and isinstance(ours, list):
            for theirs, mine in zip(recorded, ours, strict=False):
                self.learn(kind, theirs, mine)
        if not (isinstance(recorded, dict) and isinstance(ours, dict)):
            return
        if isinstance(recorded.get("id"), int) and isinstance(ours.get("id"), int) and recorded["id"] and ours["id"]:
            self.learned[kind, recorded["id"]] = ours["id"]
        for name in ("create", "line_items"):
            if name in recorded and name in ours:
                self.learn(kind if name == "create" else name, recorded[name], ours[name])


def _seeded_sku(recorded: int) -> str | None:
    if 10 <= recorded <= 309:
        return f"SIM-{recorded - 9:04d}"
    if 327 <= recorded <= 356:
        return f"VAR-{recorded - 326:02d}"
    if 357 <= recorded <= 446:
        return f"VAR-{(recorded - 357) // 3 + 1:02d}-{'RGB'[(recorded - 357) % 3]}"
    return None
