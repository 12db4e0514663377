"""Sales orders: rows, totals, statuses, and what they do to the stock."""

from __future__ import annotations

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ..system import Record
from . import clients, saving, stock
from .book import WOOCOMMERCE, Book
from .filters import chosen
from .saving import INSERT, UPDATE, object_of, shown
from .wire import Asked, RefusedError, is_given, number, rounded, success, whole

STATUSES: dict[str, int] = {
    "ValidStatus": 0, "Pending": 10, "ApprovalInProcess": 20, "Verified": 30, "Picked": 35, "Packed": 36,
    "PartiallyShipped": 40, "PartiallyShippedInvoiced": 41, "FullyShipped": 42, "PartiallyInvoiced": 46,
    "FullyInvoiced": 47, "PartiallyPaid": 48, "FullyPaid": 49, "Closed": 50, "Cancelled": 99,
}  # fmt: skip
_WORDS = {word.lower(): word for word in STATUSES} | {str(n): word for word, n in STATUSES.items()}
MANY = 50
_CENT = Decimal("0.01")
_HEAD: dict[str, str] = {
    "SalesOrderId": "id", "SalesOrderTypeId": "id", "SalesOrderTypeAbbreviation": "text",
    "SalesOrderTypeDescription": "text", "SalesOrderNo": "text", "SalesOrderReferenceNo": "text",
    "SalesOrderReferenceApplication": "text", "SalesOrderDate": "as is", "SalesOrderCurrencyCode": "text",
    "SalesOrderClientID": "id", "SalesOrderClientName": "text", "SalesOrderBillingAddress": "text",
    "SalesOrderShippingAddress": "text", "SalesOrderAddresses": "as is", "SalesOrderContactPerson": "text",
    "SalesOrderInventoryLocationID": "id", "SalesOrderComments": "text", "SalesOrderTags": "text",
    "SalesOrderPaymentMethod": "text", "SalesOrderTotalQuantity": "number",
    "SalesOrderAmountSubtotalWithoutTaxAndDiscount": "number", "SalesOrderAmountShipping": "number",
    "SalesOrderAmountTotalDiscount": "number", "SalesOrderAmountTotalTax": "number",
    "SalesOrderAmountGrandTotal": "number", "SalesOrderDetails": "as is", "SalesOrderStatus": "text",
    "SalesOrderCreationDate": "as is", "SalesOrderLastUpdatedDate": "as is",
}  # fmt: skip
_GIVEN = {
    name: _HEAD[name]
    for name in (
        "SalesOrderNo", "SalesOrderReferenceNo", "SalesOrderReferenceApplication", "SalesOrderCurrencyCode",
        "SalesOrderClientID", "SalesOrderClientName", "SalesOrderBillingAddress", "SalesOrderShippingAddress",
        "SalesOrderContactPerson", "SalesOrderComments", "SalesOrderTags", "SalesOrderPaymentMethod",
    )
}  # fmt: skip
_PAYMENTS = {
    "none",
    "cash",
    "banktransfer",
    "check",
    "credit",
    *(f"custompaymentmethod{n}" for n in (1, 2, 3)),
    "other",
    "",
}


def get(book: Book, asked: Asked) -> dict[str, Any]:
    rows = chosen(
        book.orders.values(),
        asked,
        saving.names(_HEAD),
        "SalesOrderId",
        book.switches,
        direct={"salesorderid": "SalesOrderId"},
    )
    return success({"mvSalesOrders": [row(book, order) for order in rows]})


def row(book: Book, order: Record) -> Record:
    found = shown(order)
    if book.switches.order_number_type == "number" and str(found["SalesOrderNo"]).isdigit():
        found["SalesOrderNo"] = int(found["SalesOrderNo"])
    return found


def update(book: Book, asked: Asked) -> dict[str, Any]:
    given = object_of(asked, "mvSalesOrder")
    action = str(asked.get("mvrecordaction") or "Insert").lower()
    if action == INSERT:
        order = insert(book, given)
    elif action == UPDATE:
        order = _change(book, given)
    else:
        raise RefusedError(f"{asked.get('mvrecordaction')} is not a valid mvRecordAction")
    return success({"mvSalesOrder": row(book, order)}, order["SalesOrderId"])


def update_many(book: Book, asked: Asked) -> dict[str, Any]:
    """SalesOrdersUpdate: at most 50 orders, each with its own answer."""
    items = asked.get("salesorders")
    if not isinstance(items, list):
        raise RefusedError("SalesOrders is missing")
    if len(items) > MANY:
        raise RefusedError(f"At most {MANY} sales orders are accepted")
    answers = []
    for item in items:
        try:
            answers.append(update(book, item))
        except RefusedError as error:
            status = {"ErrorCode": error.code, "Message": error.message}
            answers.append(
                {"ResponseStatus": status, "InternalErrorCode": error.internal or "", "entityID": error.entity_id}
            )
    return success({"SalesOrdersResponses": answers})


def insert(book: Book, given: Asked) -> Record:
    status = _WORDS.get(str(given.get("salesorderstatus") or "").lower(), "")
    location = whole(given.get("salesorderinventorylocationid"), "SalesOrderInventoryLocationID")
    if is_given(given.get("salesorderstatus")) and status not in {"Pending", "Verified"}:
        raise RefusedError("A sales order is inserted as Pending or Verified")
    if location and not status:
        raise RefusedError("SalesOrderStatus is mandatory when an inventory location is given")
    if location and (location not in book.locations or book.locations[location]["_deleted"]):
        raise RefusedError("Inventory location was not found")
    number_ = str(given.get("salesorderno") or "").strip()
    if number_ and book.switches.reject_duplicate_order_numbers:
        twin = next((o for o in book.orders.values() if str(o["SalesOrderNo"]) == number_), None)
        if twin is not None:
            raise RefusedError(
                "Sales order number already exists",
                internal="SalesOrderNoAlreadyExists",
                entity_id=twin["SalesOrderId"],
            )
    order = saving.write(book, saving.blank(_HEAD), given, _GIVEN, INSERT, new=True)
    _settle_head(book, order, given)
    order["SalesOrderDetails"] = _rows(book, given)
    now = book.now()
    order |= {
        "SalesOrderId": book.next_id("order"), "SalesOrderTypeId": whole(given.get("salesordertypeid")) or 3,
        "SalesOrderTypeAbbreviation": "SO", "SalesOrderTypeDescription": "Sales Order", "SalesOrderDate": now,
        "SalesOrderInventoryLocationID": location, "SalesOrderStatus": status or "Pending",
        "SalesOrderCreationDate": now,
        "SalesOrderLastUpdatedDate": now, "_deleted": False,
    }  # fmt: skip
    order["SalesOrderNo"] = number_ or str(book.next_id("order number") + 100_000)
    total(book, order)
    book.orders[order["SalesOrderId"]] = order
    _reserve(book, order)
    if book.switches.order_insert_echoes:
        enqueue(book, order, "insert")
    return order


def _settle_head(book: Book, order: Record, given: Asked) -> None:
    client = order["SalesOrderClientID"]
    if client:
        if client not in book.clients or book.clients[client]["_deleted"]:
            raise RefusedError("Client was not found")
        order["SalesOrderClientName"] = book.clients[client]["SupplierClientName"]
    elif not order["SalesOrderClientName"]:
        raise RefusedError("SalesOrderClientID or SalesOrderClientName is required")
    if order["SalesOrderPaymentMethod"].lower() not in _PAYMENTS:
        raise RefusedError(f"{order['SalesOrderPaymentMethod']} is not a valid SalesOrderPaymentMethod")
    order["SalesOrderPaymentMethod"] = order["SalesOrderPaymentMethod"] or "None"
    codes = {currency["CurrencyCode"] for currency in book.currencies.values()}
    order["SalesOrderCurrencyCode"] = order["SalesOrderCurrencyCode"] or book.default_currency()
    if order["SalesOrderCurrencyCode"] not in codes:
        raise RefusedError(f"{order['SalesOrderCurrencyCode']} is not a currency of this account")
    order["SalesOrderAddresses"] = clients.addresses(book, given.get("salesorderaddresses"))


def _rows(book: Book, given: Asked) -> list[Record]:
    details = given.get("salesorderdetails")
    if not isinstance(details, list) or not details:
        raise RefusedError("SalesOrderDetails is required")
    return [_row(book, item) for item in details]


def _row(book: Book, item: Asked) -> Record:
    product = book.product_with_sku(item.get("salesorderrowproductsku"))
    if product is None or product["_deleted"]:
        raise RefusedError(f"Product with SKU {item.get('salesorderrowproductsku')} was not found")
    found: dict[str, int] = {}
    for word, held in (("Tax", book.taxes), ("Discount", book.discounts)):
        found[word] = whole(item.get(f"salesorderrow{word.lower()}id"))
        if found[word] and (found[word] not in held or held[found[word]]["_deleted"]):
            raise RefusedError(f"{word} was not found")
    quantity = rounded(
        number(item.get("salesorderrowquantity"), "SalesOrderRowQuantity"), book.switches.quantity_decimals
    )
    if quantity <= 0:
        raise RefusedError("SalesOrderRowQuantity must be greater than zero")
    unit = number(item.get("salesorderrowunitpricewithouttaxordiscount"), "SalesOrderRowUnitPriceWithoutTaxOrDiscount")
    description = item.get("salesorderrowproductdescription")
    return {
        "SalesOrderRowDetailID": book.next_id("row"), "SalesOrderRowProductID": product["ProductID"],
        "SalesOrderRowProductSKU": product["ProductSKU"],
        "SalesOrderRowProductDescription": str(description or product["ProductDescription"])[:400],
        "SalesOrderRowQuantity": quantity, "SalesOrderRowShippedQuantity": Decimal(0),
        "SalesOrderRowInvoicedQuantity": Decimal(0),
        "SalesOrderRowUnitPriceWithoutTaxOrDiscount": rounded(unit, book.switches.price_decimals),
        "SalesOrderRowTaxID": found["Tax"], "SalesOrderTotalTaxAmount": Decimal(0),
        "SalesOrderRowDiscountID": found["Discount"], "SalesOrderRowTotalDiscountAmount": Decimal(0),
        "SalesOrderRowTotalAmount": Decimal(0), "SalesOrderRowRemarks": str(item.get("salesorderrowremarks") or ""),
    }  # fmt: skip


def total(book: Book, order: Record) -> None:
    """The amount rule of MEGAVENTORY.md 4.5: amounts to 2 decimals, unit prices as they are."""
    subtotal = discounts = quantity = Decimal(0)
    nets: list[Decimal] = []
    taxes: dict[int, list[Decimal]] = {}
    for item in order["SalesOrderDetails"]:
        gross = item["SalesOrderRowQuantity"] * item["SalesOrderRowUnitPriceWithoutTaxOrDiscount"]
        discount = book.discounts.get(item["SalesOrderRowDiscountID"])
        tax = book.taxes.get(item["SalesOrderRowTaxID"])
        net = gross * (1 - (discount["DiscountValue"] if discount else Decimal(0)) / 100)
        tax_amount = net * (tax["TaxValue"] if tax else Decimal(0)) / 100
        item["SalesOrderRowTotalDiscountAmount"] = _money(gross - net)
        item["SalesOrderTotalTaxAmount"] = _money(tax_amount)
        item["SalesOrderRowTotalAmount"] = _money(net + tax_amount)
        subtotal += gross
        discounts += gross - net
        nets.append(net)
        taxes.setdefault(item["SalesOrderRowTaxID"], []).append(tax_amount)
        quantity += item["SalesOrderRowQuantity"]
    each_tax = [amount for amounts in taxes.values() for amount in amounts]
    order["SalesOrderTotalQuantity"] = quantity
    order["SalesOrderAmountSubtotalWithoutTaxAndDiscount"] = _money(subtotal)
    order["SalesOrderAmountTotalDiscount"] = _money(discounts)
    match book.switches.order_amounts:
        case "rows":
            net_total, tax_total = sum(map(_money, nets)), sum(map(_money, each_tax))
        case "rates":
            net_total = sum(map(_money, nets))
            tax_total = sum(_money(sum(amounts, Decimal(0))) for amounts in taxes.values())
        case _:
            net_total, tax_total = sum(nets, Decimal(0)), sum(each_tax, Decimal(0))
    order["SalesOrderAmountTotalTax"] = _money(Decimal(tax_total))
    order["SalesOrderAmountGrandTotal"] = _money(Decimal(net_total + tax_total))


def _money(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)


def _meant(book: Book, given: Asked) -> Record:
    order_id = whole(given.get("salesorderid"), "SalesOrderId")
    number_ = str(given.get("salesorderno") or "")
    found = book.orders.get(order_id) if order_id else next(
        (o for o in book.orders.values() if number_ and str(o["SalesOrderNo"]) == number_), None
    )  # fmt: skip
    if found is None:
        raise RefusedError("Sales order was not found")
    return found


def _change(book: Book, given: Asked) -> Record:
    order = _meant(book, given)
    if order["SalesOrderStatus"] not in {"Pending", "Verified"}:
        raise RefusedError("The sales order cannot be changed any more")
    fresh = saving.write(book, order, given, _GIVEN, UPDATE, new=False)
    fresh["SalesOrderNo"] = order["SalesOrderNo"]
    _settle_head(
        book,
        fresh,
        given if is_given(given.get("salesorderaddresses")) else {"salesorderaddresses": order["SalesOrderAddresses"]},
    )
    rows = _rows(book, given) if is_given(given.get("salesorderdetails")) else order["SalesOrderDetails"]
    _release(book, order)
    order.update(fresh)
    order["SalesOrderDetails"] = rows
    order["SalesOrderLastUpdatedDate"] = book.now()
    total(book, order)
    _reserve(book, order)
    return order


def cancel(book: Book, asked: Asked) -> dict[str, Any]:
    number_ = str(asked.get("mvsalesordernotocancel") or "")
    kind = whole(asked.get("mvsalesordertypeid")) or 3
    same = [o for o in book.orders.values() if str(o["SalesOrderNo"]) == number_ and o["SalesOrderTypeId"] == kind]
    # The same number may stand on several orders of one shop order: the next one not yet cancelled is meant.
    order = next((o for o in same if o["SalesOrderStatus"] in {"Pending", "Verified"}), None)
    if order is None:
        message = "The sales order cannot be cancelled" if same else "Sales order was not found"
        raise RefusedError(message, internal="", more={"result": False})
    set_status(book, order, "Cancelled")
    return success({"result": True})


# Statuses and stock (MEGAVENTORY.md 10.4).


def _location(book: Book, order: Record) -> int:
    return int(order["SalesOrderInventoryLocationID"] or book.first_location())


def _counts(book: Book, order: Record) -> bool:
    return order["SalesOrderStatus"] != "Pending" or book.switches.pending_counts_as_non_shipped


def _open(item: Record) -> Decimal:
    return Decimal(item["SalesOrderRowQuantity"] - item["SalesOrderRowShippedQuantity"])


def _reserve(book: Book, order: Record) -> None:
    if _counts(book, order):
        for item in order["SalesOrderDetails"]:
            stock.move(book, item["SalesOrderRowProductID"], _location(book, order), nonshipped=_open(item))


def _release(book: Book, order: Record) -> None:
    if _counts(book, order):
        for item in order["SalesOrderDetails"]:
            stock.move(book, item["SalesOrderRowProductID"], _location(book, order), nonshipped=-_open(item))


def set_status(book: Book, order: Record, word: str) -> None:
    """Move the order and its stock; queues a document entry for orders that came from WooCommerce."""
    before = order["SalesOrderStatus"]
    if word == before:
        return
    closed = {"Closed", "Cancelled"}
    if word in closed and before not in closed:
        _release(book, order)
    order["SalesOrderStatus"] = word
    if word not in closed and (before == "Pending" and not book.switches.pending_counts_as_non_shipped):
        _reserve(book, order)
    order["SalesOrderLastUpdatedDate"] = book.now()
    enqueue(book, order, "update")


def ship(book: Book, order: Record, quantities: dict[str, Decimal] | None = None) -> None:
    """Ship everything still open, or quantities by SKU."""
    if order["SalesOrderStatus"] == "Pending":
        set_status(book, order, "Verified")
    for item in order["SalesOrderDetails"]:
        wanted = (
            _open(item)
            if quantities is None
            else min(quantities.get(item["SalesOrderRowProductSKU"], Decimal(0)), _open(item))
        )
        item["SalesOrderRowShippedQuantity"] += wanted
        stock.move(book, item["SalesOrderRowProductID"], _location(book, order), physical=-wanted, nonshipped=-wanted)
    done = all(_open(item) == 0 for item in order["SalesOrderDetails"])
    set_status(book, order, "FullyShipped" if done else "PartiallyShipped")


def invoice(book: Book, order: Record) -> None:
    for item in order["SalesOrderDetails"]:
        item["SalesOrderRowInvoicedQuantity"] = item["SalesOrderRowShippedQuantity"]
    partly = order["SalesOrderStatus"] in {"PartiallyShipped", "PartiallyShippedInvoiced"}
    set_status(book, order, "PartiallyShippedInvoiced" if partly else "FullyInvoiced")


def enqueue(book: Book, order: Record, action: str) -> None:
    if str(order["SalesOrderReferenceApplication"]).lower() != WOOCOMMERCE:
        return
    data = {
        "DocumentId": order["SalesOrderId"], "DocumentTypeId": order["SalesOrderTypeId"],
        "DocumentTypeAbbreviation": order["SalesOrderTypeAbbreviation"],
        "DocumentStatus": STATUSES[order["SalesOrderStatus"]], "DocumentReferenceNo": order["SalesOrderReferenceNo"],
        "DocumentNo": order["SalesOrderNo"],
    }  # fmt: skip
    book.enqueue("document", str(order["SalesOrderId"]), action, json.dumps(data))
