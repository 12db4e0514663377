"""What people do inside the shop: the back office, and customers at the checkout."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from ..system import Record
from . import (
    back_office,
    coupons,
    customers,
    order_life,
    order_notes,
    orders,
    product_fields,
    product_routes,
    refunds,
    sub_orders,
    taxes,
    terms,
    variations,
)
from .errors import RestError
from .order_view import show_note, show_order, show_refund
from .product_view import as_json
from .store import Store

if TYPE_CHECKING:
    from .shop import Shop

Act = Callable[["Shop", dict[str, Any]], Any]


def snapshot(shop: Shop) -> Record:
    store, visit = shop.store, shop.visit()
    categories = terms.Terms("categories", lambda held: held.categories)
    counts = categories.counts(store)
    return {
        "kind": shop.kind,
        "name": shop.name,
        "version": store.full_version,
        "keys": [vars(key) for key in shop.keys.values()],
        "settings": dict(store.settings),
        "products": [as_json(store, visit, product) for product in store.products.values()],
        "customers": [customers.show(store, visit, user) for user in store.customers.values()],
        "coupons": [
            {**coupons.show(store, visit, coupon), "status": coupon["status"]} for coupon in store.coupons.values()
        ],
        "taxes": [taxes.show(visit, tax) for tax in store.taxes.values()],
        "categories": [categories.show(store, visit, term, counts) for term in store.categories.values()],
        "orders": [
            {
                **show_order(store, visit, order),
                "stock_reduced": order["stock_reduced"],
                "owner_was_told": order["owner_was_told"],
                "notes": [show_note(store, visit, order["id"], note) for note in store.notes.get(order["id"], [])],
            }
            for order in store.orders.values()
        ],
        "refunds": [show_refund(store, visit, refund, with_parent=True) for refund in store.refunds.values()],
    }


def perform(shop: Shop, do: str, arguments: Mapping[str, Any]) -> Any:
    act = ACTS.get(do)
    if act is None:
        raise ValueError(f"a shop cannot {do!r}; it can {', '.join(sorted(ACTS))}")
    try:
        return act(shop, dict(arguments))
    except RestError as error:
        raise ValueError(f"{error.code}: {error.message}") from error
    except KeyError as error:
        raise ValueError(f"{do} needs {error}") from error


def _fields(arguments: dict[str, Any], name: str) -> dict[str, Any]:
    """The fields to write: in `fields`, under the kind's own name, or beside the id."""
    given = arguments.get("fields", arguments.get(name))
    if given is None:
        given = {key: value for key, value in arguments.items() if key not in {"id", "parent"}}
    return dict(given)


def _create(kind: str, make: Callable[..., Any]) -> Act:
    def act(shop: Shop, arguments: dict[str, Any]) -> Any:
        return make(shop.store, shop.visit(_fields(arguments, kind))).data

    return act


def _change(kind: str, change: Callable[..., Any]) -> Act:
    def act(shop: Shop, arguments: dict[str, Any]) -> Any:
        return change(shop.store, shop.visit(_fields(arguments, kind)), int(arguments["id"])).data

    return act


def _delete(delete: Callable[..., Any], *, force: bool) -> Act:
    def act(shop: Shop, arguments: dict[str, Any]) -> Any:
        visit = shop.visit({"force": force})
        visit.batch = False
        return delete(shop.store, visit, int(arguments["id"])).data

    return act


def _create_variation(shop: Shop, arguments: dict[str, Any]) -> Any:
    parent = int(arguments.pop("parent"))
    return variations.create(shop.store, shop.visit(_fields(arguments, "variation")), parent).data


def _set_stock(shop: Shop, arguments: dict[str, Any]) -> Any:
    fields = {"manage_stock": True, "stock_quantity": arguments["quantity"]}
    return product_routes.update(shop.store, shop.visit(fields), int(arguments["id"])).data


def _restore_product(shop: Shop, arguments: dict[str, Any]) -> Any:
    record = product_routes.find(shop.store, int(arguments["id"]))
    kept = next((meta["value"] for meta in record["meta"] if meta["key"] == "_wp_trash_meta_status"), "publish")
    product_fields.write(shop.store, record, {"status": arguments.get("status", kept)}, new=False)
    for child in shop.store.children.get(record["id"], []):
        product_fields.write(shop.store, shop.store.products[child], {"status": "publish"}, new=False)
    return as_json(shop.store, shop.visit(), record)


_OF_WORDPRESS = {"blogname", "blogdescription"}


def _change_settings(shop: Shop, arguments: dict[str, Any]) -> Any:
    """Settings by WooCommerce id or short name; booleans become yes/no.

    The site's own are `timezone`, `site`, `permalinks` (False for plain ones, "index.php" for a host that rewrites
    nothing), `plugins` (besides WooCommerce), `own_statuses` (of orders, with their names, that a plugin registers;
    none while it is off), `woocommerce` (on or off) and `version` (what the shop says of itself).
    """
    for name, value in _fields(arguments, "settings").items():
        if name == "timezone":
            shop.store.zone, shop.store.zone_name = ZoneInfo(value), str(value)
        elif name == "site":
            shop.site = value
        elif name == "permalinks":
            shop.permalinks = value if isinstance(value, str) else "pretty" if value else "plain"
        elif name == "own_statuses":
            shop.store.own_statuses = {str(slug): str(label) for slug, label in value.items()}
        elif name == "plugins":
            shop.store.plugins = list(value)
        elif name == "woocommerce":
            shop.store.woocommerce_is_on = bool(value)
        elif name == "version":
            shop.store.claimed_version = str(value)
        else:
            full = name if name in shop.store.settings or name in _OF_WORDPRESS else f"woocommerce_{name}"
            full = {
                "woocommerce_decimals": "woocommerce_price_num_decimals",
                "woocommerce_country": "woocommerce_default_country",
            }.get(full, full)
            if full not in shop.store.settings and full not in _OF_WORDPRESS:
                raise ValueError(f"no setting {name!r}")
            shop.store.settings[full] = ("yes" if value else "no") if isinstance(value, bool) else str(value)
    return dict(shop.store.settings)


def _place_order(shop: Shop, arguments: dict[str, Any]) -> Any:
    """A checkout: `line_items`, `coupons` (codes), `fee_lines`, `shipping_lines`, `customer_id`, `status`."""
    given = _fields(arguments, "order")
    given.setdefault("status", "processing")
    given.setdefault("created_via", "checkout")
    given.setdefault("shipping_lines", [{"method_id": "flat_rate", "method_title": "Courier", "total": "5.00"}])
    # A fee of the checkout keeps the amount it was entered with; one made over REST has none.
    given["fee_lines"] = [
        {**fee, "entered": str(fee["total"])} if "total" in fee else fee for fee in given.get("fee_lines", [])
    ]
    codes = given.pop("coupons", [])
    given["coupon_lines"] = [*given.get("coupon_lines", []), *({"code": code} for code in codes)]
    user = shop.store.customers.get(int(given.get("customer_id") or 0))
    if user is not None:
        given.setdefault("billing", user["billing"])
        given.setdefault("shipping", user["shipping"])
    return show_order(shop.store, shop.visit(), orders.add(shop.store, given, checkout=True))


def _set_order_status(shop: Shop, arguments: dict[str, Any]) -> Any:
    """Staff set the status, or another `author`; a gateway says why (`because`)."""
    order = orders.find(shop.store, int(arguments["id"]))
    before = orders.kept_by_posts(order)
    because, author = str(arguments.get("because", "")), str(arguments.get("author", order_notes.STAFF))
    order_life.set_status(shop.store, order, str(arguments["status"]), author=author, because=because)
    orders.touch(shop.store, order, changed=orders.kept_by_posts(order) != before or shop.store.modern)
    return show_order(shop.store, shop.visit(), order)


def _in_the_back_office(change: Callable[[Store, Record, dict[str, Any]], Any]) -> Act:
    def act(shop: Shop, arguments: dict[str, Any]) -> Any:
        order = orders.find(shop.store, int(arguments["id"]))
        change(shop.store, order, _fields(arguments, "order"))
        return show_order(shop.store, shop.visit(), order)

    return act


def _restore_order(shop: Shop, arguments: dict[str, Any]) -> Any:
    order = orders.find(shop.store, int(arguments["id"]))
    orders.restore(shop.store, order)
    return show_order(shop.store, shop.visit(), order)


def _refund(shop: Shop, arguments: dict[str, Any]) -> Any:
    order = orders.find(shop.store, int(arguments.pop("order", None) or arguments.pop("id")))
    made = refunds.add(
        shop.store, order, {"api_refund": False, "api_restock": arguments.pop("restock", True), **arguments}
    )
    return show_refund(shop.store, shop.visit(), made, with_parent=True)


def _add_note(shop: Shop, arguments: dict[str, Any]) -> Any:
    order = orders.find(shop.store, int(arguments.get("order") or arguments["id"]))
    author = str(arguments.get("author", order_notes.STAFF))
    return order_notes.add(shop.store, order, str(arguments["note"]), author=author)["id"]


def _held(shop: Shop, kind: str) -> dict[int, Record]:
    held: dict[str, dict[int, Record]] = {
        "product": shop.store.products, "customer": shop.store.customers, "coupon": shop.store.coupons,
        "tax": shop.store.taxes, "category": shop.store.categories, "order": shop.store.orders,
        "row": {line["id"]: line for order in shop.store.orders.values() for line in order["line_items"]},
    }  # fmt: skip
    if kind not in held:
        raise ValueError(f"no kind {kind!r}; kinds are {', '.join(held)}")
    return held[kind]


def _lose(shop: Shop, arguments: dict[str, Any]) -> Any:
    """Records vanish without a trace, as when a site is restored from a backup: `kind`, `ids`."""
    held = _held(shop, str(arguments["kind"]))
    lost = [int(n) for n in arguments["ids"] if int(n) in held]
    for n in lost:
        if held is shop.store.products:
            for child in list(shop.store.children.get(n, [])):
                shop.store.remove_product(shop.store.products[child])
            shop.store.remove_product(held[n])
        else:
            del held[n]
    return lost


def _backup(shop: Shop, arguments: dict[str, Any]) -> Any:
    """Keep the shop as it is now."""
    shop.backup = copy.deepcopy(
        {name: held for name, held in vars(shop.store).items() if name not in ("clock", "drawn", "switches")}
    )
    return True


def _restore_backup(shop: Shop, arguments: dict[str, Any]) -> Any:
    """Everything is as it was kept; ids that were given since are given again."""
    vars(shop.store).update(copy.deepcopy(shop.backup))
    return True


def _edit_silently(shop: Shop, arguments: dict[str, Any]) -> Any:
    """Write fields straight into the database, as some plugins do: no checks, no new date_modified. A `row` of an
    order is a kind of its own; dates of an order are `created` and `modified`."""
    record = _held(shop, str(arguments["kind"]))[int(arguments["id"])]
    status = arguments["fields"].get("status")
    if arguments["kind"] == "order" and status and status not in shop.store.writable_statuses:
        shop.store.own_statuses[str(status)] = str(status).title()  # the plugin that writes it is on
    for name, value in arguments["fields"].items():
        if name == "sku":
            shop.store.set_sku(record, str(value))
        elif name in record:
            record[name] = Decimal(str(value)) if isinstance(record[name], Decimal) else value
        else:
            raise ValueError(f"no field {name!r}")
    return True


def _answer_oddly(shop: Shop, arguments: dict[str, Any]) -> Any:
    """Answer `fields` of a record as they are given, whatever it holds, as filters of plugins do; {} ends it."""
    record = _held(shop, str(arguments["kind"]))[int(arguments["id"])]
    record["odd"] = dict(arguments["fields"])
    return True


def _split_order(shop: Shop, arguments: dict[str, Any]) -> Any:
    """A plugin for several vendors makes a sub-order for every row; `plugin` is dokan, mvx or yith."""
    parent = orders.find(shop.store, int(arguments["id"]))
    made = sub_orders.split(shop.store, parent, str(arguments.get("plugin", "")))
    return [show_order(shop.store, shop.visit(), order) for order in made]


def _set_role(shop: Shop, arguments: dict[str, Any]) -> Any:
    shop.store.customers[int(arguments["id"])]["role"] = str(arguments["role"])
    return True


_CATEGORIES = terms.Terms("categories", lambda store: store.categories)

ACTS: dict[str, Act] = {
    "create_product": _create("product", product_routes.create),
    "edit_product": _change("product", product_routes.update),
    "trash_product": _delete(product_routes.delete, force=False),
    "delete_product": _delete(product_routes.delete, force=True),
    "restore_product": _restore_product,
    "create_variation": _create_variation,
    "set_stock": _set_stock,
    "create_customer": _create("customer", customers.create),
    "edit_customer": _change("customer", customers.update),
    "delete_customer": _delete(customers.delete, force=True),
    "set_role": _set_role,
    "create_coupon": _create("coupon", coupons.create),
    "edit_coupon": _change("coupon", coupons.update),
    "trash_coupon": _delete(coupons.delete, force=False),
    "delete_coupon": _delete(coupons.delete, force=True),
    "create_tax": _create("tax", taxes.create),
    "edit_tax": _change("tax", taxes.update),
    "delete_tax": _delete(taxes.delete, force=True),
    "create_category": _create("category", _CATEGORIES.create),
    "edit_category": _change("category", _CATEGORIES.update),
    "delete_category": _delete(_CATEGORIES.delete, force=True),
    "change_settings": _change_settings,
    "place_order": _place_order,
    "split_order": _split_order,
    "edit_order": _in_the_back_office(back_office.edit),
    "edit_order_over_rest": _change("order", orders.update),
    "add_row": _in_the_back_office(back_office.add_row),
    "remove_row": _in_the_back_office(lambda store, order, given: back_office.remove_row(store, order, given["row"])),
    "save_order": _in_the_back_office(lambda store, order, given: back_office.save_rows(store, order, [])),
    "recalculate_order": _in_the_back_office(lambda store, order, given: back_office.recalculate(store, order)),
    "set_order_status": _set_order_status,
    "trash_order": _delete(orders.delete, force=False),
    "delete_order": _delete(orders.delete, force=True),
    "restore_order": _restore_order,
    "refund": _refund,
    "add_note": _add_note,
    "lose": _lose,
    "edit_silently": _edit_silently,
    "answer_oddly": _answer_oddly,
    "backup": _backup,
    "restore_backup": _restore_backup,
}
