"""/settings: the few groups a sync program reads, in the shape of the real ones."""

from __future__ import annotations

from typing import Any

from ..system import Record
from .countries import COUNTRIES, CURRENCIES
from .errors import RestError
from .store import Store
from .visit import Reply, Visit, links

# id, label, type, default, has a tip, options. The texts are shortened: programs read ids and values.
_Row = tuple[str, str, str, str, bool, dict[str, str] | None]


def _country_options() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, (name, states) in COUNTRIES.items():
        found |= {f"{code}:{state}": f"{name} - {label}" for state, label in states.items()} if states else {code: name}
    return found


def _groups(store: Store) -> dict[str, tuple[str, list[_Row]]]:
    countries = {code: name for code, (name, _) in COUNTRIES.items()}
    currencies = {code: f"{name} ({symbol}) — {code}" for code, (name, symbol) in CURRENCIES.items()}
    classes = {"inherit": "Shipping tax class based on cart items", "": "Standard", **store.tax_classes}
    incl = {"incl": "Including tax", "excl": "Excluding tax"}
    return {
        "general": (
            "General",
            [
                ("woocommerce_store_address", "Address line 1", "text", "", True, None),
                ("woocommerce_store_address_2", "Address line 2", "text", "", True, None),
                ("woocommerce_store_city", "City", "text", "", True, None),
                ("woocommerce_default_country", "Country / State", "select", "US:CA", True, _country_options()),
                ("woocommerce_store_postcode", "Postcode / ZIP", "text", "", True, None),
                ("woocommerce_allowed_countries", "Selling location(s)", "select", "all", True,
                 {"all": "Sell to all countries", "all_except": "Sell to all countries, except for&hellip;",
                  "specific": "Sell to specific countries"}),
                ("woocommerce_all_except_countries", "Sell to all countries, except for&hellip;", "multiselect", "",
                 False,
                 countries),
                ("woocommerce_specific_allowed_countries", "Sell to specific countries", "multiselect", "", False,
                 countries),
                ("woocommerce_ship_to_countries", "Shipping location(s)", "select", "", True,
                 {"": "Ship to all countries you sell to", "all": "Ship to all countries",
                  "specific": "Ship to specific countries only",
                  "disabled": "Disable shipping &amp; shipping calculations"}),
                ("woocommerce_specific_ship_to_countries", "Ship to specific countries", "multiselect", "", False,
                 countries),
                ("woocommerce_default_customer_address", "Default customer location", "select", "base", True,
                 {"": "No location by default", "base": "Shop country/region", "geolocation": "Geolocate",
                  "geolocation_ajax": "Geolocate (with page caching support)"}),
                ("woocommerce_address_autocomplete_enabled", "", "checkbox", "no", True, None),
                ("woocommerce_calc_taxes", "Enable taxes", "checkbox", "no", True, None),
                ("woocommerce_enable_coupons", "Enable coupons", "checkbox", "yes", True, None),
                ("woocommerce_calc_discounts_sequentially", "", "checkbox", "no", True, None),
                ("woocommerce_currency", "Currency", "select", "USD", True, currencies),
                ("woocommerce_currency_pos", "Currency position", "select", "left", True,
                 {"left": "Left", "right": "Right", "left_space": "Left with space",
                  "right_space": "Right with space"}),
                ("woocommerce_price_thousand_sep", "Thousand separator", "text", ",", True, None),
                ("woocommerce_price_decimal_sep", "Decimal separator", "text", ".", True, None),
                ("woocommerce_price_num_decimals", "Number of decimals", "number", "2", True, None),
            ],
        ),
        "products": (
            "Products",
            [
                ("woocommerce_weight_unit", "Weight unit", "select", "kg", True,
                 {"kg": "kg", "g": "g", "lbs": "lbs", "oz": "oz"}),
                ("woocommerce_dimension_unit", "Dimensions unit", "select", "cm", True,
                 {"m": "m", "cm": "cm", "mm": "mm", "in": "in", "yd": "yd"}),
                ("woocommerce_manage_stock", "Manage stock", "checkbox", "yes", False, None),
                ("woocommerce_notify_no_stock_amount", "Out of stock threshold", "number", "0", True, None),
            ],
        ),
        "tax": (
            "Tax",
            [
                ("woocommerce_prices_include_tax", "Prices entered with tax", "radio", "no", True,
                 {"yes": "Yes, I will enter prices inclusive of tax",
                  "no": "No, I will enter prices exclusive of tax"}),
                ("woocommerce_tax_based_on", "Calculate tax based on", "select", "shipping", True,
                 {"shipping": "Customer shipping address", "billing": "Customer billing address",
                  "base": "Shop base address"}),
                ("woocommerce_shipping_tax_class", "Shipping tax class", "select", "inherit", True, classes),
                ("woocommerce_tax_round_at_subtotal", "Rounding", "checkbox", "no", False, None),
                ("woocommerce_tax_classes", "Additional tax classes", "textarea", "", True, None),
                ("woocommerce_tax_display_shop", "Display prices in the shop", "select", "excl", False, incl),
                ("woocommerce_tax_display_cart", "Display prices during cart and checkout", "select", "excl", False,
                 incl),
                ("woocommerce_price_display_suffix", "Price display suffix", "text", "", True, None),
                ("woocommerce_tax_total_display", "Display tax totals", "select", "itemized", False,
                 {"single": "As a single total", "itemized": "Itemized"}),
            ],
        ),
        **{
            f"email_customer_{name}_order": (
                label, [("enabled", "Enable/Disable", "checkbox", "yes", False, None)]
            )
            for name, label in (("on_hold", "Order on-hold"), ("processing", "Processing order"),
                                ("completed", "Completed order"))
        },
    }  # fmt: skip


def _kept_as(group: str, name: str) -> str:
    """Every e-mail has settings of the same names."""
    return f"{group}_{name}" if group.startswith("email_") else name


_VALUES = {
    "woocommerce_store_address": "1 Test St",
    "woocommerce_store_city": "Athens",
    "woocommerce_default_country": "GR:I",
    "woocommerce_store_postcode": "10558",
    "woocommerce_calc_taxes": "yes",
    "woocommerce_currency": "EUR",
}


def set_up(store: Store) -> None:
    for group_name, (_, rows) in _groups(store).items():
        for name, _, _, default, _, _ in rows:
            store.settings[_kept_as(group_name, name)] = _VALUES.get(name, default)


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (
        ("/settings", {"GET": groups}),
        (r"/settings/([\w-]+)", {"GET": group}),
        (r"/settings/([\w-]+)/(\w+)", {"GET": read, "POST": update, "PUT": update, "PATCH": update}),
    )


def groups(store: Store, visit: Visit) -> Reply:
    rows = [
        {
            "id": name, "label": label, "description": "", "parent_id": "", "sub_groups": [],
            "_links": {"options": [{"href": visit.url(f"/wc/v3/settings/{name}")}]},
        }
        for name, (label, _) in _groups(store).items()
    ]  # fmt: skip
    return Reply(rows)


def _rows(store: Store, name: str) -> list[_Row]:
    found = _groups(store).get(name)
    if found is None:
        raise RestError("rest_setting_setting_group_invalid", "Invalid setting group.", 404)
    return found[1]


def _show(store: Store, visit: Visit, group_name: str, row: _Row) -> Record:
    name, label, kind, default, has_tip, options = row
    shown: Record = {"id": name, "label": label, "description": "", "type": kind, "default": default}
    if options is not None:
        shown["options"] = options
    if has_tip:
        shown["tip"] = ""
    shown["value"] = store.settings[_kept_as(group_name, name)]
    path = f"/wc/v3/settings/{group_name}"
    shown["_links"] = links(visit, f"{path}/{name}", path, allow=("GET", "POST", "PUT", "PATCH"))
    return shown


def group(store: Store, visit: Visit, name: str) -> Reply:
    return Reply([_show(store, visit, name, row) for row in _rows(store, name)])


def _find(store: Store, group_name: str, name: str) -> _Row:
    for row in _rows(store, group_name):
        if row[0] == name:
            return row
    raise RestError("rest_setting_setting_invalid", "Invalid setting.", 404)


def _single(store: Store, visit: Visit, group_name: str, row: _Row) -> Reply:
    shown = _show(store, visit, group_name, row)
    hrefs = shown.pop("_links")
    return Reply({**shown, "group_id": group_name, "_links": hrefs})


def read(store: Store, visit: Visit, group_name: str, name: str) -> Reply:
    return _single(store, visit, group_name, _find(store, group_name, name))


def update(store: Store, visit: Visit, group_name: str, name: str) -> Reply:
    row = _find(store, group_name, name)
    value = visit.body.get("value")
    if row[5] is not None and row[2] in {"select", "radio"} and value not in row[5]:
        raise RestError("rest_setting_value_invalid", "An invalid setting value was passed.", 400)
    store.settings[_kept_as(group_name, name)] = str(value)
    return _single(store, visit, group_name, row)
