"""The practice account against the checklist of MEGAVENTORY.md section 13."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wcsync_desktop.sandbox.megaventory.account import Account

from .callers import AccountCaller, row


def _ids(rows: list[dict[str, Any]], name: str) -> list[int]:
    return [int(item[name]) for item in rows]


# 1. Transport and names.


@pytest.mark.parametrize("path", ["json/reply/ProductGet", "Product/ProductGet", "JSON/reply/productget"])
def test_both_url_forms_answer(mv: AccountCaller, path: str) -> None:
    answer = mv.raw(path, {"apikey": mv.address.secret[0]})
    assert answer.status_code == 200
    assert answer.json() == {"mvProducts": [], "ResponseStatus": {"ErrorCode": "0"}}


def test_get_operations_answer_to_http_get(mv: AccountCaller) -> None:
    answer = mv.raw(
        "Product/ProductGet", method="GET", APIKEY=mv.address.secret[0], Filters='{"FieldName":"ProductID"}'
    )
    assert answer.json()["ResponseStatus"]["ErrorCode"] == "0"


def test_writes_do_not_answer_to_http_get(mv: AccountCaller) -> None:
    assert mv.raw("Product/ProductUpdate", method="GET", APIKEY=mv.address.secret[0]).status_code == 405


def test_the_stock_route_with_another_name(mv: AccountCaller) -> None:
    mv.product("A")
    body = {"APIKEY": mv.address.secret[0], "mvProductStockUpdateList": [{"ProductSKU": "A", "ProductQuantity": 3}]}
    assert mv.raw("InventoryLocationStock/ProductStockUpdate", body).json()["ResponseStatus"]["ErrorCode"] == "0"


def test_unknown_operation_is_not_json(mv: AccountCaller) -> None:
    assert mv.raw("json/reply/ProductFind", {}).status_code == 404


def test_names_in_any_case_numbers_as_text_and_insert_by_default(mv: AccountCaller) -> None:
    given = {"productid": "", "PRODUCTSKU": "A", "productdescription": "Thing", "productsellingprice": "19.90"}
    made = mv.do("ProductUpdate", mvproduct=given)
    assert made["entityID"] == made["mvProduct"]["ProductID"] == 1
    assert made["mvProduct"]["ProductSellingPrice"] == 19.9
    assert made["mvProduct"]["ProductType"] == "BuyFromSupplier"
    assert mv.refused("ProductUpdate", mvproduct=given)["InternalErrorCode"] == "ProductSKUAlreadyExists"


def test_refusals_come_with_http_200_and_a_coded_error(mv: AccountCaller) -> None:
    answer = mv.refused("ProductUpdate", mvProduct={"ProductSKU": "A"})
    assert answer["ResponseStatus"]["ErrorCode"] == "500"
    assert answer["entityID"] == 0


# 2. Keys.


def test_an_administrators_key(mv: AccountCaller, account: Account) -> None:
    assert "Administrator" in mv.do("APIKeyGet")["ResponseStatus"]["Message"]
    assert mv.do("UserGet")["mvUser"]["IsAdministrator"] is True
    account.act("set_administrator", value=False)
    assert "Administrator" not in mv.do("APIKeyGet")["ResponseStatus"]["Message"]
    assert mv.do("UserGet")["mvUser"]["IsAdministrator"] is False


def test_wrong_missing_and_expired_keys(mv: AccountCaller, account: Account) -> None:
    wrong = mv.raw("json/reply/APIKeyGet", {"APIKEY": "abc@m1"})
    assert (wrong.status_code, wrong.json()["ResponseStatus"]["ErrorCode"]) == (200, "401")
    missing = mv.raw("json/reply/APIKeyGet", {})
    assert missing.json()["ResponseStatus"]["ErrorCode"] == "500"
    account.act("set_expired")
    assert "Your Account has expired." in mv.refused("ProductGet")["ResponseStatus"]["Message"]


# 3. Filters and sizes.


@pytest.fixture
def ten(mv: AccountCaller) -> AccountCaller:
    for n in range(1, 11):
        mv.product(f"SKU-{n:02d}", ProductSellingPrice=n, ProductEAN="even" if n % 2 == 0 else "odd")
    return mv


def _filter(name: str, operator: str, value: Any, **more: str) -> dict[str, Any]:
    return {"FieldName": name, "SearchOperator": operator, "SearchValue": value, **more}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (_filter("productid", "Equals", "3"), [3]),
        ([_filter("ProductSKU", "Contains", "sku-1")], [10]),
        ([_filter("ProductID", "LessThan", 3)], [2, 1]),
        ([_filter("ProductID", "GreaterThan", 8)], [10, 9]),
        ([_filter("ProductID", "GreaterEqualTo", 9), _filter("ProductEAN", "Equals", "odd", AndOr="And")], [9]),
        ([_filter("ProductID", "Equals", 1, AndOr="Or"), _filter("ProductID", "Equals", 5, AndOr="Or")], [5, 1]),
        (
            [
                _filter("ProductID", "Equals", 1),
                _filter("ProductEAN", "Equals", "even", AndOr="Or"),
                _filter("ProductID", "LessThan", 3, AndOr="And"),
            ],
            [2, 1],
        ),
        (
            [
                _filter("ProductID", "Equals", 1, Group="StartGroup"),
                _filter("ProductEAN", "Equals", "even", AndOr="Or", Group="EndGroup"),
                _filter("ProductID", "GreaterThan", 7, AndOr="And"),
            ],
            [10, 8],
        ),
        (
            [_filter("ProductEAN", "NotEquals", "odd"), _filter("ProductSellingPrice", "LessThan", "4.5", AndOr="And")],
            [4, 2],
        ),
    ],
)
def test_filters(ten: AccountCaller, filters: Any, expected: list[int]) -> None:
    assert _ids(ten.do("ProductGet", Filters=filters)["mvProducts"], "ProductID") == expected


@pytest.mark.parametrize(
    "filters",
    [
        _filter("ProductNothing", "Equals", 1),
        _filter("ProductID", "Roughly", 1),
        _filter("ProductID", "Equals", 1, Group="StartGroup"),
        _filter("ProductID", "Equals", 1, Group="EndGroup"),
    ],
)
def test_filters_that_make_no_sense_are_refused(ten: AccountCaller, filters: Any) -> None:
    ten.refused("ProductGet", Filters=filters)


def test_gets_are_descending_and_top_n_takes_the_highest(ten: AccountCaller) -> None:
    assert _ids(ten.do("ProductGet")["mvProducts"], "ProductID") == list(range(10, 0, -1))
    assert _ids(ten.do("ProductGet", ReturnTopNRecords=2)["mvProducts"], "ProductID") == [10, 9]
    assert len(ten.do("ProductGet", ReturnTopNRecords=-1)["mvProducts"]) == 10


def test_direct_parameters(ten: AccountCaller) -> None:
    assert _ids(ten.do("ProductGet", ProductID=[2, 3])["mvProducts"], "ProductID") == [3, 2]
    assert _ids(ten.do("ProductGet", ProductSKU="SKU-04")["mvProducts"], "ProductID") == [4]


def test_stock_is_ascending_and_absent_without_a_transaction(ten: AccountCaller) -> None:
    rows = [{"ProductID": n, "ProductQuantity": n} for n in (7, 3, 5)]
    ten.do("InventoryLocationStockProductStockUpdate", mvProductStockUpdateList=rows)
    listed = ten.do("InventoryLocationStockGet")["mvProductStockList"]
    assert _ids(listed, "productID") == [3, 5, 7]
    paged = ten.do("InventoryLocationStockGet", Filters=_filter("productID", "GreaterThan", 3), ReturnTopNRecords=1)
    assert _ids(paged["mvProductStockList"], "productID") == [5]
    assert "InventoryLocationID" not in listed[0]


def test_referenced_objects_and_deleted_ones(ten: AccountCaller) -> None:
    category = ten.do("ProductCategoryUpdate", mvProductCategory={"ProductCategoryName": "Tools"})["entityID"]
    ten.product("SKU-01", ProductCategoryID=category)
    plain, embedded = (
        ten.do("ProductGet", ProductID=1, includeReferencedObjects=value)["mvProducts"][0] for value in (False, True)
    )
    assert "mvProductCategory" not in plain
    assert embedded["mvProductCategory"]["ProductCategoryName"] == "Tools"
    ten.do("ProductDelete", ProductIDToDelete=1)
    assert 1 not in _ids(ten.do("ProductGet")["mvProducts"], "ProductID")
    both = ten.do("ProductGet", showDeleted="showAllDeletedAndUndeleted")["mvProducts"]
    assert 1 in _ids(both, "ProductID")
    only = ten.do("ProductGet", showDeleted="showOnlyDeleted")["mvProducts"]
    assert _ids(only, "ProductID") == [1]


def test_date_filters_want_the_english_form(ten: AccountCaller) -> None:
    found = ten.do("ProductGet", Filters=_filter("ProductCreationDate", "GreaterThan", "01/01/2001 00:00:00"))
    assert len(found["mvProducts"]) == 10
    iso = ten.do("ProductGet", Filters=_filter("ProductCreationDate", "GreaterThan", "2001-01-01T00:00:00"))
    assert iso["mvProducts"] == []


# 4. Record actions, deletion, undeletion.


def test_only_filled_fields_overwrite(mv: AccountCaller) -> None:
    mv.product("A", ProductSellingPrice=5, ProductEAN="123")
    changed = mv.product("A", ProductSellingPrice="0", ProductEAN="", ProductDescription="New")["mvProduct"]
    assert (changed["ProductSellingPrice"], changed["ProductEAN"], changed["ProductDescription"]) == (5, "123", "New")


def test_insert_or_update_blanks_what_is_left_out(mv: AccountCaller) -> None:
    mv.product("A", ProductSellingPrice=5, ProductEAN="123")
    assert mv.product("A", "InsertOrUpdate")["mvProduct"]["ProductEAN"] == ""


def test_update_changes_only_existing_products(mv: AccountCaller) -> None:
    assert mv.product("A", "Update")["ResponseStatus"]["ErrorCode"] == "500"
    made = mv.product("A", ProductEAN="1")
    changed = mv.product("B", "Update", ProductID=made["entityID"])["mvProduct"]
    assert (changed["ProductSKU"], changed["ProductEAN"]) == ("B", "1")
    assert mv.product("A")["entityID"] != made["entityID"]


def test_deleted_products_hold_their_sku_until_undeleted(mv: AccountCaller) -> None:
    made = mv.product("A")["entityID"]
    assert mv.do("ProductDelete", ProductIDToDelete=made)["result"] is True
    refused = mv.product("a")
    assert (refused["InternalErrorCode"], refused["entityID"]) == ("ProductSKUAlreadyDeleted", made)
    assert mv.do("ProductUndelete", ProductIDToUndelete=made)["result"] is True
    assert mv.product("A")["entityID"] == made


def test_products_with_stock_refuse_deletion(mv: AccountCaller, account: Account) -> None:
    made = mv.product("A")["entityID"]
    account.act("set_stock", sku="A", quantity=1)
    assert mv.refused("ProductDelete", ProductIDToDelete=made)["result"] is False


def test_clients_are_unique_by_name_among_living_and_deleted(mv: AccountCaller) -> None:
    made = mv.client("Jane Doe", SupplierClientEmail="jane@example.com")["entityID"]
    twin = mv.client("jane doe", "InsertOrUpdateNonEmptyFields")
    assert (twin["InternalErrorCode"], twin["entityID"]) == ("SupplierClientNameAlreadyExists", made)
    mv.do("SupplierClientDelete", SupplierClientIDToDelete=made, SupplierClientDeleteAction="DefaultAction")
    gone = mv.client("Jane Doe")
    assert (gone["InternalErrorCode"], gone["entityID"]) == ("SupplierClientAlreadyDeleted", made)
    mv.do("SupplierClientUndelete", SupplierClientIDToUndelete=made)
    kept = mv.client("Jane Doe", "InsertOrUpdateNonEmptyFields", SupplierClientID=made)
    assert kept["mvSupplierClient"]["SupplierClientEmail"] == "jane@example.com"


def test_client_addresses_come_back_in_full(mv: AccountCaller) -> None:
    address = {"addresstype": "billing", "AddressLine1": "Ermou 1", "Country": "GR"}
    shown = mv.client("A", SupplierClientAddresses=[address])["mvSupplierClient"]["SupplierClientAddresses"][0]
    assert (shown["AddressType"], shown["Country"], shown["City"]) == ("Billing", "GR", "")


def test_categories_are_unique_by_name(mv: AccountCaller) -> None:
    made = mv.do("ProductCategoryUpdate", mvProductCategory={"ProductCategoryName": "A / B"})["entityID"]
    again = mv.refused("ProductCategoryUpdate", mvProductCategory={"ProductCategoryName": "a / b"})
    assert again["entityID"] == made
    mv.do("ProductCategoryDelete", ProductCategoryIDToDelete=made, mvCategoryDeleteAction="LeaveProductsOrphan")
    gone = mv.refused("ProductCategoryUpdate", mvProductCategory={"ProductCategoryName": "A / B"})
    assert (gone["InternalErrorCode"], gone["entityID"]) == ("CategoryWasDeleted", made)
    mv.do("ProductCategoryUndelete", ProductCategoryIDToUndelete=made)
    assert _ids(mv.do("ProductCategoryGet")["mvProductCategories"], "ProductCategoryID") == [made]


# 5. Taxes and discounts.


@pytest.mark.parametrize("word", ["Tax", "Discount"])
def test_name_and_value_are_the_key_and_never_change(mv: AccountCaller, word: str) -> None:
    def save(action: str, **fields: Any) -> Any:
        given = {f"{word}{name}": value for name, value in fields.items()}
        return mv.call(f"{word}Update", **{f"mv{word}": given}, mvRecordAction=action)

    first = save("Insert", Name="GST-QST", Value="14.975")["entityID"]
    other = save("Insert", Name="GST-QST", Value=12.5)["entityID"]
    assert first != other
    again = save("Insert", Name="gst-qst", Value=14.975)
    assert (again["InternalErrorCode"], again["entityID"]) == (f"{word}NameValueAlreadyExists", first)
    assert save("InsertOrUpdate", Name="GST-QST", Value=14.975, Description="both")["entityID"] == first
    changed = save("Update", ID=first, Name="GST-QST", Value=15)
    assert (changed["ResponseStatus"]["ErrorCode"], changed["entityID"]) == ("500", 0)
    assert save("Update", ID=first, Description="new")[f"mv{word}"][f"{word}Description"] == "new"
    assert save("Insert", Name="x" * 100, Value=1)["ResponseStatus"]["ErrorCode"] == "500"
    assert save("Insert", Name="x" * 99, Value=1)["ResponseStatus"]["ErrorCode"] == "0"
    mv.do(f"{word}Delete", **{f"{word}IDToDelete": other})
    gone = save("Insert", Name="GST-QST", Value=12.5)
    assert (gone["InternalErrorCode"], gone["entityID"]) == (f"{word}AlreadyDeleted", other)
    mv.do(f"{word}Undelete", **{f"{word}IDToUndelete": other})
    name = "Taxes" if word == "Tax" else "Discounts"
    filters = [_filter(f"{word}Name", "Equals", "GST-QST"), _filter(f"{word}Value", "Equals", 12.5, AndOr="And")]
    assert _ids(mv.do(f"{word}Get", Filters=filters)[f"mv{name}"], f"{word}ID") == [other]


# 6. Orders.


@pytest.fixture
def stocked(mv: AccountCaller, account: Account) -> AccountCaller:
    mv.product("TSH")
    mv.product("shipping", ProductType="Service")
    account.act("set_stock", sku="TSH", quantity=10)
    account.act("create_client", SupplierClientName="jdoe")
    account.act("create_tax", name="GST-QST", value=14.98)
    account.act("create_discount", name="save10", value=10)
    with account.lock:
        account.book.queue.clear()
    return mv


def _rows() -> list[dict[str, Any]]:
    return [
        row("TSH", 3, 20, SalesOrderRowTaxID=1, SalesOrderRowDiscountID=1),
        row("shipping", 1, 5, SalesOrderRowTaxID=1),
    ]


def _figures(account: Account) -> dict[str, float]:
    held = account.state()["stock"][0]
    return {name: held[name] for name in ("physical", "nonshipped", "onhand")}


def test_totals_follow_the_amount_rule(stocked: AccountCaller) -> None:
    order = stocked.order(1, _rows(), SalesOrderNo=1042)["mvSalesOrder"]
    assert order["SalesOrderAmountSubtotalWithoutTaxAndDiscount"] == 65
    assert order["SalesOrderAmountTotalDiscount"] == 6
    assert order["SalesOrderAmountTotalTax"] == 8.84
    assert order["SalesOrderAmountGrandTotal"] == 67.84
    assert (order["SalesOrderNo"], order["SalesOrderTypeId"], order["SalesOrderTotalQuantity"]) == ("1042", 3, 4)


@pytest.mark.parametrize(
    "fields",
    [
        {"SalesOrderClientID": 99},
        {"SalesOrderClientID": 0},
        {"SalesOrderStatus": "FullyShipped"},
        {"SalesOrderStatus": "", "SalesOrderInventoryLocationID": 1},
        {"SalesOrderInventoryLocationID": 99},
        {"SalesOrderPaymentMethod": "Shells"},
        {"SalesOrderCurrencyCode": "XXX"},
        {"SalesOrderDetails": []},
        {"SalesOrderDetails": [row("NOPE", 1, 1)]},
        {"SalesOrderDetails": [row("TSH", 1, 1, SalesOrderRowTaxID=99)]},
        {"SalesOrderDetails": [row("TSH", 0, 1)]},
    ],
)
def test_orders_that_break_a_rule_are_refused_whole(
    stocked: AccountCaller, account: Account, fields: dict[str, Any]
) -> None:
    assert stocked.order(1, _rows(), **fields)["ResponseStatus"]["ErrorCode"] == "500"
    assert account.state()["orders"] == []
    assert _figures(account) == {"physical": 10, "nonshipped": 0, "onhand": 10}


def test_a_client_name_stands_in_for_the_client(stocked: AccountCaller) -> None:
    order = stocked.order(0, _rows(), SalesOrderClientName="Passer-by")["mvSalesOrder"]
    assert order["SalesOrderClientName"] == "Passer-by"


def test_stock_of_an_order_from_approval_to_shipping(stocked: AccountCaller, account: Account) -> None:
    made = stocked.order(1, _rows())["entityID"]
    assert _figures(account) == {"physical": 10, "nonshipped": 3, "onhand": 7}
    account.act("ship", id=made, quantities={"TSH": 1})
    assert _figures(account) == {"physical": 9, "nonshipped": 2, "onhand": 7}
    assert account.state()["orders"][0]["SalesOrderStatus"] == "PartiallyShipped"
    account.act("ship", id=made)
    assert _figures(account) == {"physical": 7, "nonshipped": 0, "onhand": 7}
    account.act("invoice", id=made)
    account.act("close", id=made)
    assert account.state()["orders"][0]["SalesOrderStatus"] == "Closed"
    statuses = [
        json.loads(e["JsonData"])["DocumentStatus"] for e in account.state()["queue"] if e["Entity"] == "document"
    ]
    assert statuses == [40, 42, 47, 50]


def test_cancelling_releases_the_stock_and_works_once(stocked: AccountCaller, account: Account) -> None:
    stocked.order(1, _rows(), SalesOrderNo=7)
    cancel = {"mvSalesOrderNoToCancel": 7, "mvSalesOrderTypeId": 3}
    assert stocked.do("SalesOrderCancel", **cancel)["result"] is True
    assert _figures(account) == {"physical": 10, "nonshipped": 0, "onhand": 10}
    refused = stocked.refused("SalesOrderCancel", **cancel)
    assert (refused["result"], refused["InternalErrorCode"]) == (False, "")


def test_one_number_on_several_orders_is_accepted(stocked: AccountCaller) -> None:
    first, second = (stocked.order(1, _rows(), SalesOrderNo=7, SalesOrderReferenceNo=7)["entityID"] for _ in range(2))
    filters = [
        _filter("SalesOrderReferenceNo", "Equals", "7"),
        _filter("SalesOrderReferenceApplication", "Equals", "WooCommerce", AndOr="And"),
    ]
    assert _ids(stocked.do("SalesOrderGet", Filters=filters)["mvSalesOrders"], "SalesOrderId") == [second, first]


def test_many_orders_in_one_call(stocked: AccountCaller) -> None:
    good = {"mvSalesOrder": {"SalesOrderClientID": 1, "SalesOrderStatus": "Verified", "SalesOrderDetails": _rows()}}
    answers = stocked.do("SalesOrdersUpdate", SalesOrders=[good, {"mvSalesOrder": {}}])["SalesOrdersResponses"]
    assert [answer["ResponseStatus"]["ErrorCode"] for answer in answers] == ["0", "500"]
    stocked.refused("SalesOrdersUpdate", SalesOrders=[good] * 51)


def test_used_taxes_and_discounts_cannot_be_deleted(stocked: AccountCaller) -> None:
    stocked.order(1, _rows())
    stocked.refused("TaxDelete", TaxIDToDelete=1)
    stocked.refused("DiscountDelete", DiscountIDToDelete=1)


def test_the_sku_of_a_used_product_changes_only_by_force(stocked: AccountCaller) -> None:
    stocked.order(1, _rows())
    product = {"ProductID": 1, "ProductSKU": "TSH-2"}
    stocked.refused("ProductUpdate", mvProduct=product, mvRecordAction="Update")
    stocked.do("ProductUpdate", mvProduct=product, mvRecordAction="Update", forceSkuUpdateEvenIfUsedInDocuments=True)


# 7. Stock and queue.


def test_absolute_quantities_are_set_all_or_none(stocked: AccountCaller, account: Account) -> None:
    rows = [{"ProductSKU": "TSH", "ProductQuantity": 4}, {"ProductSKU": "NOPE", "ProductQuantity": 1}]
    stocked.refused("InventoryLocationStockProductStockUpdate", mvProductStockUpdateList=rows)
    assert _figures(account)["physical"] == 10
    for _ in range(2):
        stocked.do("InventoryLocationStockProductStockUpdate", mvProductStockUpdateList=rows[:1])
    assert _figures(account)["physical"] == 4
    assert len(account.state()["queue"]) == 1


def test_adjustments_count_when_verified(stocked: AccountCaller, account: Account) -> None:
    def adjust(kind: int, status: str) -> int:
        document = {
            "DocumentTypeId": kind,
            "DocumentSupplierClientID": -1,
            "DocumentStatus": status,
            "DocumentDetails": [{"DocumentRowProductSKU": "TSH", "DocumentRowQuantity": 2}],
        }
        return int(stocked.do("DocumentUpdate", mvDocument=document)["mvDocument"]["DocumentId"])

    adjust(-99, "Verified")
    assert _figures(account)["physical"] == 12
    waiting = adjust(-98, "Pending")
    assert _figures(account)["physical"] == 12
    account.act("approve_document", id=waiting)
    assert _figures(account)["physical"] == 10
    types = stocked.do("DocumentTypeGet", Filters=_filter("IsAdjustment", "Equals", True))["mvDocumentTypes"]
    assert _ids(types, "DocumentTypeID") == [-98, -99]


def test_queue_entries_for_stock_and_products(stocked: AccountCaller, account: Account) -> None:
    account.act("edit_product", sku="TSH", ProductPurchasePrice=3)
    account.act("adjust_stock", sku="TSH", change=-1)
    stocked.do(
        "ProductUpdate", mvProduct={"ProductSKU": "OWN", "ProductDescription": "x"},
        mvInsertUpdateDeleteSourceApplication="woocommerce",
    )  # fmt: skip
    listed = stocked.do("IntegrationUpdateGet", Filters=_filter("Application", "Equals", "Woocommerce"))
    stock, product = listed["mvIntegrationUpdates"]
    assert (product["Entity"], product["Action"], product["EntityIDs"]) == ("product", "update", "1")
    assert json.loads(product["JsonData"])["ProductPurchasePrice"] == 3
    assert (stock["Entity"], stock["EntityIDs"]) == ("stock", "TSH")
    data = json.loads(stock["JsonData"])[0]
    assert (data["productID"], data["inventory_id"], data["stock_data"]["stockqty"]) == (1, 1, 9)


def test_the_top_twenty_of_the_queue_are_the_newest_and_deleting_twice_is_harmless(
    stocked: AccountCaller, account: Account
) -> None:
    for _ in range(25):
        account.act("adjust_stock", sku="TSH", change=1)
    listed = stocked.do("IntegrationUpdateGet", ReturnTopNRecords=20)["mvIntegrationUpdates"]
    numbers = _ids(listed, "IntegrationUpdateID")
    assert numbers == sorted(numbers, reverse=True)
    assert len(numbers) == 20
    for _ in range(2):
        stocked.do("IntegrationUpdateDelete", IntegrationUpdateIDToDelete=numbers[0])
    assert len(account.state()["queue"]) == 24


def test_nothing_is_queued_while_the_integration_is_off(stocked: AccountCaller, account: Account) -> None:
    account.act("set_integration", value=False)
    setting = stocked.do("AccountSettingsGet", SettingName="isWoocommerceEnabled")["mvAccountSettings"]
    assert setting == [{"SettingName": "isWoocommerceEnabled", "SettingValue": False}]
    account.act("adjust_stock", sku="TSH", change=1)
    assert account.state()["queue"] == []


# 9. The Megaventory user.


def test_locations_and_currency(mv: AccountCaller, account: Account) -> None:
    second = account.act("add_location", name="Second", abbreviation="2nd")
    assert _ids(mv.do("InventoryLocationGet")["mvInventoryLocations"], "InventoryLocationID") == [second, 1]
    twin = {"InventoryLocationName": "second", "InventoryLocationAbbreviation": "x"}
    refused = mv.refused("InventoryLocationUpdate", mvInventoryLocation=twin)
    assert (refused["InternalErrorCode"], refused["entityID"]) == ("LocationNameOrAbrevAlreadyExists", second)
    account.act("remove_location", id=second)
    assert _ids(mv.do("InventoryLocationGet")["mvInventoryLocations"], "InventoryLocationID") == [1]
    account.act("set_default_currency", code="USD")
    default = mv.do("CurrencyGet", Filters=_filter("CurrencyIsDefault", "Equals", "true"))["mvCurrencies"]
    assert [currency["CurrencyCode"] for currency in default] == ["USD"]


def test_a_person_can_lose_receive_and_empty(stocked: AccountCaller, account: Account) -> None:
    account.act("adjust_stock", sku="TSH", change=5, figure="nonreceivedpo")
    account.act("receive", sku="TSH", quantity=2)
    assert _figures(account) == {"physical": 12, "nonshipped": 0, "onhand": 15}
    account.act("edit_product", sku="TSH", ProductSellingPrice=0)
    assert account.act("lose", kind="client", ids=[1]) == [1]
    assert stocked.do("SupplierClientGet", showDeleted="showAllDeletedAndUndeleted")["mvSupplierClients"] == []


def test_an_impossible_act_says_so(account: Account) -> None:
    with pytest.raises(ValueError, match="cannot 'dance'"):
        account.act("dance")


def test_stock_filters_on_sku_and_location_count_products(ten: AccountCaller, account: Account) -> None:
    second = account.act("add_location", name="Second")
    for sku in ("SKU-01", "SKU-02"):
        for place in (1, second):
            account.act("set_stock", sku=sku, quantity=place, location=place)

    def stock(**asked: Any) -> list[tuple[int, list[int]]]:
        rows = ten.do("InventoryLocationStockGet", **asked)["mvProductStockList"]
        return [(item["productID"], _ids(item["mvStock"], "InventoryLocationID")) for item in rows]

    assert stock(ReturnTopNRecords=1) == [(1, [1, second])]
    assert stock(InventoryLocationID=[second]) == [(1, [second]), (2, [second])]
    assert stock(Filters=_filter("ProductSKU", "Equals", "SKU-02")) == [(2, [1, second])]
    assert stock(ProductSKU="SKU-02", InventoryLocationID=1) == [(2, [1])]
