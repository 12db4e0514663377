"""What the Megaventory user does inside the account, without labels of any integration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..system import Record
from . import account_info, categories, clients, documents, orders, products, stock
from .named_rates import DISCOUNTS, TAXES
from .saving import shown
from .wire import Asked, RefusedError, lowered, number

if TYPE_CHECKING:
    from .account import Account

Act = Callable[["Account", Asked], Any]


def snapshot(account: Account) -> Record:
    book = account.book

    def rows(held: dict[int, Record]) -> list[Record]:
        return [{**shown(record), "deleted": record["_deleted"]} for record in held.values()]

    return {
        "kind": account.kind,
        "name": account.name,
        "products": rows(book.products),
        "categories": rows(book.categories),
        "clients": rows(book.clients),
        "discounts": rows(book.discounts),
        "taxes": rows(book.taxes),
        "locations": rows(book.locations),
        "currencies": rows(book.currencies),
        "stock": [
            {
                "productID": product_id, "sku": book.products[product_id]["ProductSKU"],
                "InventoryLocationID": location_id,
                **{name: float(value) for name, value in figures.items()}, "onhand": float(stock.on_hand(figures)),
            }
            for product_id, places in book.stock.items()
            for location_id, figures in places.items()
        ],
        "orders": [{**orders.row(book, order), "deleted": order["_deleted"]} for order in book.orders.values()],
        "documents": rows(book.documents),
        "queue": [shown(entry) for entry in book.queue.values()],
        "settings": dict(book.settings),
        "switches": book.switches.as_json(),
        "administrator": book.administrator,
        "expired": book.expired,
    }  # fmt: skip


def perform(account: Account, do: str, arguments: Mapping[str, Any]) -> Any:
    act = ACTS.get(do)
    if act is None:
        raise ValueError(f"an account cannot {do!r}; it can {', '.join(sorted(ACTS))}")
    try:
        return act(account, dict(arguments))
    except RefusedError as error:
        raise ValueError(error.message) from error
    except KeyError as error:
        raise ValueError(f"{do}: {error} is missing or not held") from error


def _fields(arguments: Asked) -> Asked:
    given = arguments.get("fields")
    if given is None:
        given = {name: value for name, value in arguments.items() if name not in {"id", "sku"}}
    found: Asked = lowered(given)
    return found


def _product(account: Account, arguments: Asked) -> Record:
    if "id" in arguments:
        return account.book.products[int(arguments["id"])]
    found = account.book.product_with_sku(arguments["sku"])
    if found is None:
        raise ValueError(f"no product with SKU {arguments['sku']}")
    return found


def _create_product(account: Account, arguments: Asked) -> Any:
    given = lowered(arguments.get("fields", arguments))
    return products.update(account.book, {"mvproduct": given})["mvProduct"]


def _edit_product(account: Account, arguments: Asked) -> Any:
    record = _product(account, arguments)
    asked: Asked = {
        "mvproduct": {**_fields(arguments), "productid": record["ProductID"]}, "mvrecordaction": "Update",
        "forceskuupdateevenifusedindocuments": True,
    }  # fmt: skip
    # A person can empty a field or set a price to 0, whatever integrations can do.
    zeros = {
        name: Decimal(0)
        for name, kind in products.FIELDS.items()
        if kind == "number" and asked["mvproduct"].get(name.lower()) in (0, "0")
    }
    answer = products.update(account.book, asked)["mvProduct"]
    record.update(zeros)
    return {**answer, **dict.fromkeys(zeros, 0)}


def _delete_product(account: Account, arguments: Asked) -> Any:
    return products.delete(account.book, {"productidtodelete": _product(account, arguments)["ProductID"]})["result"]


def _undelete_product(account: Account, arguments: Asked) -> Any:
    record = _product(account, arguments)
    products.undelete(account.book, {"productidtoundelete": record["ProductID"]})
    products.enqueue(account.book, record, "insert")
    return True


def _client(name: str) -> Act:
    def act(account: Account, arguments: Asked) -> Any:
        book, n = account.book, int(arguments.get("id", 0))
        match name:
            case "create":
                return clients.update(book, {"mvsupplierclient": _fields(arguments)})["mvSupplierClient"]
            case "edit":
                given = {**_fields(arguments), "supplierclientid": n}
                return clients.update(book, {"mvsupplierclient": given, "mvrecordaction": "Update"})["mvSupplierClient"]
            case "delete":
                return clients.delete(book, {"supplierclientidtodelete": n})["result"]
        return clients.undelete(book, {"supplierclientidtoundelete": n})["result"]

    return act


def _held(account: Account, kind: str) -> dict[int, Record]:
    book = account.book
    held: dict[str, dict[int, Record]] = {
        "product": book.products, "client": book.clients, "discount": book.discounts, "tax": book.taxes,
        "category": book.categories, "location": book.locations, "order": book.orders, "document": book.documents,
        "queue": book.queue,
    }  # fmt: skip
    if kind not in held:
        raise ValueError(f"no kind {kind!r}; kinds are {', '.join(held)}")
    return held[kind]


def _delete_record(account: Account, arguments: Asked) -> Any:
    """Delete any `kind` by `id` as the API would: the record stays, marked."""
    book, kind, n = account.book, str(arguments["kind"]), int(arguments["id"])
    if kind == "product":
        return products.delete(book, {"productidtodelete": n})["result"]
    if kind in {"tax", "discount"}:
        return (TAXES if kind == "tax" else DISCOUNTS).delete(book, {f"{kind}idtodelete": n})["result"]
    if kind == "category":
        return categories.delete(book, {"productcategoryidtodelete": n})["result"]
    _held(account, kind)[n]["_deleted"] = True
    return True


def _undelete_record(account: Account, arguments: Asked) -> Any:
    _held(account, str(arguments["kind"]))[int(arguments["id"])]["_deleted"] = False
    return True


def _lose(account: Account, arguments: Asked) -> Any:
    """Records vanish without a trace, as when a backup is restored: `kind`, `ids`."""
    kind = str(arguments["kind"])
    held = _held(account, kind)
    lost = [int(n) for n in arguments["ids"] if int(n) in held]
    for n in lost:
        del held[n]
        if kind == "product":
            account.book.stock.pop(n, None)
    account.book.skus_changed()
    return lost


def _set_stock(account: Account, arguments: Asked) -> Any:
    """Absolute physical `quantity` of `sku` or `id` at `location` (default the first)."""
    row = {
        "productid": _product(account, arguments)["ProductID"], "productquantity": arguments["quantity"],
        "inventorylocationid": arguments.get("location", 0),
    }  # fmt: skip
    stock.set_absolute(account.book, {"mvproductstockupdatelist": [row]})
    return True


def _adjust_stock(account: Account, arguments: Asked) -> Any:
    """Change the physical quantity, or any other figure named by `figure`, by `change`."""
    location = int(arguments.get("location") or account.book.first_location())
    change = number(arguments["change"])
    figure = str(arguments.get("figure", "physical"))
    if figure not in stock.FIGURES:
        raise ValueError(f"figures are {', '.join(stock.FIGURES)}")
    stock.move(account.book, _product(account, arguments)["ProductID"], location, **{figure: change})
    return True


def _order(account: Account, arguments: Asked) -> Record:
    book = account.book
    if "id" in arguments:
        return book.orders[int(arguments["id"])]
    wanted = str(arguments.get("no", arguments.get("reference", "")))
    found = next(
        (o for o in book.orders.values() if wanted in {str(o["SalesOrderNo"]), str(o["SalesOrderReferenceNo"])}), None
    )
    if found is None:
        raise ValueError(f"no order {wanted}")
    return found


def _order_act(name: str) -> Act:
    def act(account: Account, arguments: Asked) -> Any:
        book, order = account.book, _order(account, arguments)
        match name:
            case "ship":
                given = arguments.get("quantities")
                orders.ship(book, order, None if given is None else {sku: number(n) for sku, n in given.items()})
            case "invoice":
                orders.invoice(book, order)
            case "close":
                orders.set_status(book, order, "Closed")
            case "cancel":
                if order["SalesOrderStatus"] not in {"Pending", "Verified"}:
                    raise ValueError("only a Pending or Verified order can be cancelled")
                orders.set_status(book, order, "Cancelled")
            case "set_order_status":
                if arguments["status"] not in orders.STATUSES:
                    raise ValueError(f"statuses are {', '.join(orders.STATUSES)}")
                orders.set_status(book, order, str(arguments["status"]))
        return orders.row(book, order)

    return act


def _create_order(account: Account, arguments: Asked) -> Any:
    """A sales order that a person or another program enters; `created` (ISO) is when that was, else now."""
    created = arguments.pop("created", None)
    made = orders.update(account.book, {"mvsalesorder": _fields(arguments)})["mvSalesOrder"]
    if created is not None:
        order = account.book.orders[made["SalesOrderId"]]
        order["SalesOrderCreationDate"] = order["SalesOrderDate"] = datetime.fromisoformat(created)
    return made


def _edit_order(account: Account, arguments: Asked) -> Any:
    """A person changes texts of a sales order, by the names they have over the wire."""
    order = account.book.orders[int(arguments.pop("id"))]
    unknown = arguments.keys() - order.keys()
    if unknown:
        raise ValueError(f"a sales order has no {', '.join(sorted(unknown))}")
    order.update(arguments)
    return shown(order)


def _change_rows(account: Account, arguments: Asked) -> Any:
    """Other quantities of `rows` by SKU (0 takes a row out, a new one is added at its price), or other `fields`."""
    book, order = account.book, _order(account, arguments)
    wanted = {sku: number(n) for sku, n in dict(arguments.get("rows", {})).items()}
    kept = [{name.lower(): value for name, value in row.items()} for row in order["SalesOrderDetails"]]
    for row in kept:
        row["salesorderrowquantity"] = wanted.pop(row["salesorderrowproductsku"], row["salesorderrowquantity"])
    for sku, quantity in wanted.items():
        price = _product(account, {"sku": sku})["ProductSellingPrice"]
        fresh = {"salesorderrowproductsku": sku, "salesorderrowquantity": quantity}
        kept.append({**fresh, "salesorderrowunitpricewithouttaxordiscount": price})
    given = {
        **lowered(arguments.get("fields", {})), "salesorderid": order["SalesOrderId"],
        "salesorderdetails": [row for row in kept if row["salesorderrowquantity"] > 0],
    }  # fmt: skip
    return orders.update(book, {"mvsalesorder": given, "mvrecordaction": "Update"})["mvSalesOrder"]


def _receive(account: Account, arguments: Asked) -> Any:
    """Goods arrive: physical up, and what was expected from suppliers down."""
    book, product = account.book, _product(account, arguments)
    location = int(arguments.get("location") or book.first_location())
    quantity = number(arguments["quantity"])
    expected = min(stock.figures(book, product["ProductID"], location)["nonreceivedpo"], quantity)
    stock.move(book, product["ProductID"], location, physical=quantity, nonreceivedpo=-expected)
    return True


def _approve_document(account: Account, arguments: Asked) -> Any:
    document = account.book.documents[int(arguments["id"])]
    if document["DocumentStatus"] != "Pending":
        raise ValueError("only a Pending document can be approved")
    documents.approve(account.book, document)
    return True


def _add_location(account: Account, arguments: Asked) -> Any:
    name = str(arguments["name"])
    given = {
        "inventorylocationname": name,
        "inventorylocationabbreviation": str(arguments.get("abbreviation") or name[:8]),
    }
    asked = {"mvinventorylocation": given}
    return account_info.update_location(account.book, asked)["entityID"]


def _remove_location(account: Account, arguments: Asked) -> Any:
    n = int(arguments["id"])
    account.book.locations[n]["_deleted"] = True
    for places in account.book.stock.values():
        places.pop(n, None)
    return True


def _set_default_currency(account: Account, arguments: Asked) -> Any:
    code = str(arguments["code"])
    known = account.book.currencies.values()
    if all(currency["CurrencyCode"] != code for currency in known):
        add_currency(account, code)
    for currency in account.book.currencies.values():
        currency["CurrencyIsDefault"] = currency["CurrencyCode"] == code
    return code


def add_currency(account: Account, code: str, *, default: bool = False) -> None:
    n = account.book.next_id("currency")
    account.book.currencies[n] = {
        "CurrencyId": n, "CurrencyCode": code, "CurrencyDescription": code, "CurrencySymbol": code,
        "CurrencyIsDefault": default, "CurrencyInReports": True, "_deleted": False,
    }  # fmt: skip


def _set_flag(name: str) -> Act:
    def act(account: Account, arguments: Asked) -> Any:
        value = bool(arguments.get("value", True))
        if name == "administrator":
            account.book.administrator = value
        elif name == "expired":
            account.book.expired = value
        else:
            account.book.settings["isWoocommerceEnabled"] = value
        return value

    return act


def _enqueue(account: Account, arguments: Asked) -> Any:
    """Put any entry into the queue, also one the program cannot understand."""
    account.book.enqueue(
        str(arguments["entity"]),
        str(arguments.get("ids", "")),
        str(arguments.get("action", "update")),
        str(arguments.get("data", "")),
    )
    return True


def _rate(kind: str) -> Act:
    rates = TAXES if kind == "tax" else DISCOUNTS

    def act(account: Account, arguments: Asked) -> Any:
        word = rates.word.lower()
        given = {
            f"{word}name": arguments["name"], f"{word}value": arguments["value"],
            f"{word}description": arguments.get("description", ""),
        }  # fmt: skip
        return rates.update(account.book, {f"mv{word}": given})["entityID"]

    return act


def _create_category(account: Account, arguments: Asked) -> Any:
    given = {"productcategoryname": arguments["name"]}
    return categories.update(account.book, {"mvproductcategory": given})["entityID"]


ACTS: dict[str, Act] = {
    "create_product": _create_product,
    "edit_product": _edit_product,
    "delete_product": _delete_product,
    "undelete_product": _undelete_product,
    "create_client": _client("create"),
    "edit_client": _client("edit"),
    "delete_client": _client("delete"),
    "undelete_client": _client("undelete"),
    "create_tax": _rate("tax"),
    "create_discount": _rate("discount"),
    "create_category": _create_category,
    "delete_record": _delete_record,
    "undelete_record": _undelete_record,
    "lose": _lose,
    "set_stock": _set_stock,
    "adjust_stock": _adjust_stock,
    "receive": _receive,
    "create_order": _create_order,
    "edit_order": _edit_order,
    "change_rows": _change_rows,
    "ship": _order_act("ship"),
    "invoice": _order_act("invoice"),
    "close": _order_act("close"),
    "cancel": _order_act("cancel"),
    "set_order_status": _order_act("set_order_status"),
    "approve_document": _approve_document,
    "add_location": _add_location,
    "remove_location": _remove_location,
    "set_default_currency": _set_default_currency,
    "set_administrator": _set_flag("administrator"),
    "set_expired": _set_flag("expired"),
    "set_integration": _set_flag("integration"),
    "enqueue": _enqueue,
}
