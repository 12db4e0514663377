"""What of the site is no kind of record: index, statuses, countries, reports, the web pages themselves."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from ..server import Request, Response
from ..system import Record
from .countries import COUNTRIES, CURRENCIES
from .errors import RestError
from .product_view import currency_entity
from .store import Store
from .visit import Reply, Visit
from .wordpress_text import site_name

_NAMESPACES = (
    "oembed/1.0", "wc/v3", "wc/v1", "wc/pos/v1/catalog", "jetpack/v4", "wc-admin", "wc-analytics", "wc/store",
    "wc/store/v1", "wc/private", "wc/v2", "wc-admin-email", "wc-telemetry", "wccom-site/v3", "wp-abilities/v1", "wp/v2",
    "wp-site-health/v1", "wp-block-editor/v1",
)  # fmt: skip


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (
        ("/system_status", {"GET": system_status}),
        ("/data/currencies", {"GET": currencies}),
        ("/data/currencies/current", {"GET": current_currency}),
        (r"/data/currencies/(\w+)", {"GET": one_currency}),
        ("/data/countries", {"GET": countries}),
        (r"/data/countries/([A-Za-z]{2})", {"GET": country}),
        ("/orders/statuses", {"GET": order_statuses}),
        ("/reports/orders/totals", {"GET": order_totals}),
        ("/reports/products/totals", {"GET": product_totals}),
    )


def index(store: Store, site: str) -> Record:
    return {
        "name": site_name(str(store.settings.get("blogname", "Practice shop"))),
        "description": site_name(str(store.settings.get("blogdescription", ""))),
        "url": site,
        "home": site,
        "gmt_offset": (store.now().astimezone(store.zone).utcoffset() or timedelta(0)).total_seconds() / 3600,
        "timezone_string": store.zone_name,
        "page_for_posts": 0,
        "page_on_front": 0,
        "show_on_front": "posts",
        "namespaces": [n for n in _NAMESPACES if store.woocommerce_is_on or not n.startswith(("wc", "jetpack"))],
        "authentication": {
            "application-passwords": {"endpoints": {"authorization": f"{site}/wp-admin/authorize-application.php"}}
        },
        "routes": {},
        "site_logo": 0,
        "site_icon": 0,
        "site_icon_url": "",
        "_links": {"help": [{"href": "https://developer.wordpress.org/rest-api/"}]},
    }


def namespace(store: Store, api: str) -> Reply:
    return Reply({"namespace": "wc/v3", "routes": {}, "_links": {"up": [{"href": f"{api}/"}]}})


def options(handlers: Iterable[str], allow: str) -> Reply:
    methods = allow.split(", ")
    endpoints = [{"methods": [method], "args": {}} for method in methods]
    return Reply({"namespace": "wc/v3", "methods": methods, "endpoints": endpoints}, headers={"Allow": allow})


def outside_the_api(request: Request, site: str, api: str, path: str) -> Response:
    """The theme answers: home page, old API, unknown addresses (recordings 10_err_html_*, 10_err_legacy_api)."""
    no_cache = {"Cache-Control": "no-cache, must-revalidate, max-age=0, no-store, private"}
    link = {"Link": f'<{api}/>; rel="https://api.w.org/"'}
    kind = {"Content-Type": "text/html; charset=UTF-8"}
    if "rest_route" in dict(request.query):
        # Keys are only looked at under /wp-json: whoever asks this way is a stranger.
        error = RestError("woocommerce_rest_cannot_view", "Sorry, you cannot list resources.", 401)
        return Response(
            401,
            {"Content-Type": "application/json; charset=UTF-8", "X-Robots-Tag": "noindex", **link},
            json.dumps(error.body()).encode(),
        )
    if path.startswith("/wc-api/"):
        body = {
            "errors": {"code": "woocommerce_api_disabled", "message": "The WooCommerce API is disabled on this site"}
        }
        return Response(404, {"Content-Type": "application/json; charset=UTF-8"}, json.dumps(body).encode())
    page = b"<!DOCTYPE html>\n<html><head><title>Practice shop</title></head><body><h1>Shop</h1></body></html>\n"
    if path == "/":
        return Response(200, {**kind, **link}, page)
    if "/wp-json" in path and request.secure and path.startswith("/shop/"):
        return Response(301, {**kind, **no_cache, "Location": f"{site}{path}"}, b"")
    return Response(404, {**kind, **no_cache, **link}, page)


def system_status(store: Store, visit: Visit) -> Reply:
    version = store.full_version
    currency = str(store.settings["woocommerce_currency"])
    orders_class = (
        "Automattic\\WooCommerce\\Internal\\DataStores\\Orders\\OrdersTableDataStore"
        if store.modern
        else "WC_Order_Data_Store_CPT"
    )
    terms = (
        "exclude-from-catalog",
        "exclude-from-search",
        "featured",
        "outofstock",
        *(f"rated-{n}" for n in range(1, 6)),
    )
    status: Record = {
        "environment": {
            "home_url": visit.site, "site_url": visit.site, "store_id": "7e108b25-55f1-4980-94e0-a32c65f510fd",
            "version": version, "log_directory": "/var/www/shop/wp-content/uploads/wc-logs/",
            "log_directory_writable": True, "wp_version": "6.9.1", "wp_multisite": False, "wp_memory_limit": 536870912,
            "wp_debug_mode": False, "wp_cron": True, "wp_environment_type": "production", "language": "en_US",
            "external_object_cache": None, "server_info": "nginx/1.22.1", "server_architecture": "Linux x86_64",
            "php_version": "8.2.36", "php_post_max_size": 67108864, "php_max_execution_time": 300,
            "php_max_input_vars": 1000, "curl_version": "7.88.1, OpenSSL/3.0.19", "suhosin_installed": False,
            "max_upload_size": 67108864, "mysql_version": "10.11.19", "mysql_version_string": "10.11.19-MariaDB",
            "default_timezone": "UTC", "fsockopen_or_curl_enabled": True, "soapclient_enabled": True,
            "domdocument_enabled": True, "gzip_enabled": True, "mbstring_enabled": True,
            "remote_post_successful": False, "remote_post_response": "", "remote_get_successful": False,
            "remote_get_response": "",
        },
        "database": {"wc_database_version": version, "database_prefix": "wp_", "database_tables": {}},
        "active_plugins": [
            {
                "plugin": "woocommerce/woocommerce.php", "name": "WooCommerce", "version": version,
                "version_latest": version, "url": "https://woocommerce.com/", "author_name": "Automattic",
                "author_url": "https://woocommerce.com", "network_activated": False,
            },
            *(
                {
                    "plugin": plugin, "name": plugin.partition("/")[0].replace("-", " ").title(), "version": "2.8.0",
                    "version_latest": "2.8.0", "url": "", "author_name": "", "author_url": "",
                    "network_activated": False,
                }
                for plugin in store.plugins
            ),
        ],
        "inactive_plugins": [],
        "theme": {
            "name": "Practice", "version": "1.0", "version_latest": 0, "author_url": "", "is_child_theme": False,
            "is_block_theme": False, "has_woocommerce_support": False, "has_woocommerce_file": False,
            "has_outdated_templates": False, "overrides": [], "parent_name": "", "parent_version": "",
            "parent_version_latest": "", "parent_author_url": "",
        },
        "settings": {
            "api_enabled": False, "force_ssl": False, "currency": currency,
            "currency_symbol": currency_entity(currency),
            "currency_position": "left", "thousand_separator": ",", "decimal_separator": ".",
            "number_of_decimals": int(store.settings["woocommerce_price_num_decimals"]), "geolocation_enabled": False,
            "taxonomies": {name: name for name in ("external", "grouped", "simple", "variable")},
            "product_visibility_terms": {name: name for name in terms}, "woocommerce_com_connected": "no",
            "enforce_approved_download_dirs": True, "order_datastore": orders_class,
            "HPOS_enabled": store.modern, "HPOS_sync_enabled": False, "enabled_features": ["analytics", "marketplace"],
        },
    }  # fmt: skip
    return Reply(status)


def _currency(store: Store, visit: Visit, code: str) -> Record:
    name, symbol = CURRENCIES[code]
    path = visit.url("/wc/v3/data/currencies")
    hrefs = {"self": [{"href": f"{path}/{code}", "targetHints": {"allow": ["GET"]}}], "collection": [{"href": path}]}
    return {"code": code, "name": name, "symbol": symbol, "_links": hrefs}


def currencies(store: Store, visit: Visit) -> Reply:
    return Reply([_currency(store, visit, code) for code in CURRENCIES])


def current_currency(store: Store, visit: Visit) -> Reply:
    return Reply(_currency(store, visit, str(store.settings["woocommerce_currency"])))


def one_currency(store: Store, visit: Visit, code: str) -> Reply:
    if code.upper() not in CURRENCIES:
        raise RestError(
            "woocommerce_rest_data_invalid_currency", "There are no currencies matching these parameters.", 404
        )
    return Reply(_currency(store, visit, code.upper()))


def _country(visit: Visit, code: str, asked: str) -> Record:
    name, states = COUNTRIES[code]
    path = visit.url("/wc/v3/data/countries")
    hrefs = {"self": [{"href": f"{path}/{asked}", "targetHints": {"allow": ["GET"]}}], "collection": [{"href": path}]}
    rows = [{"code": state, "name": label} for state, label in states.items()]
    return {"code": code, "name": name, "states": rows, "_links": hrefs}


def countries(store: Store, visit: Visit) -> Reply:
    return Reply([_country(visit, code, code.lower()) for code in COUNTRIES])


def country(store: Store, visit: Visit, code: str) -> Reply:
    if code.upper() not in COUNTRIES:
        raise RestError(
            "woocommerce_rest_data_invalid_location", "There are no locations matching these parameters.", 404
        )
    return Reply(_country(visit, code.upper(), code.lower()))


def order_statuses(store: Store, visit: Visit) -> Reply:
    return Reply([{"slug": slug, "name": name} for slug, name in store.statuses.items()])


def order_totals(store: Store, visit: Visit) -> Reply:
    counts = Counter(order["status"] for order in store.orders.values())
    return Reply([{"slug": slug, "name": name, "total": counts[slug]} for slug, name in store.statuses.items()])


def product_totals(store: Store, visit: Visit) -> Reply:
    names = {
        "external": "External/Affiliate product", "grouped": "Grouped product", "simple": "Simple product",
        "variable": "Variable product",
    }  # fmt: skip
    counts = Counter(p["type"] for p in store.products.values() if p["status"] != "trash")
    return Reply([{"slug": slug, "name": name, "total": counts[slug]} for slug, name in names.items()])
