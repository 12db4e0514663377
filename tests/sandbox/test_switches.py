"""Every switch of the practice account, flipped."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from wcsync_desktop.sandbox.megaventory.account import Account
from wcsync_desktop.sandbox.megaventory.switches import Switches

from .callers import AccountCaller, row


def _order(mv: AccountCaller, account: Account, **more: Any) -> Any:
    mv.product("A")
    if not account.state()["clients"]:
        mv.client("Jane")
    return mv.order(1, [row("A", 2.345, 1.23456)], **more)


def test_long_text(mv: AccountCaller, account: Account) -> None:
    assert len(mv.product("A", ProductDescription="x" * 500)["mvProduct"]["ProductDescription"]) == 400
    account.switch(long_text="refuse")
    assert mv.product("B", ProductDescription="x" * 401)["ResponseStatus"]["ErrorCode"] == "500"


def test_strict_discount_names(mv: AccountCaller, account: Account) -> None:
    account.act("create_discount", name="ten", value=10)
    account.switch(strict_discount_names=True)
    refused = mv.refused("DiscountUpdate", mvDiscount={"DiscountName": "ten", "DiscountValue": 12})
    assert (refused["InternalErrorCode"], refused["entityID"]) == ("DiscountNameValueAlreadyExists", 1)
    same = {"DiscountName": "ten", "DiscountValue": 10}
    assert mv.do("DiscountUpdate", mvDiscount=same, mvRecordAction="InsertOrUpdate")["entityID"] == 1


def test_upsert_finds_by_sku(mv: AccountCaller, account: Account) -> None:
    made = mv.product("A")["entityID"]
    account.switch(upsert_finds_by_sku=False)
    refused = mv.product("A")
    assert (refused["InternalErrorCode"], refused["entityID"]) == ("ProductSKUAlreadyExists", made)
    assert mv.product("A", "Update", ProductID=made)["entityID"] == made


def test_upsert_finds_by_name(mv: AccountCaller, account: Account) -> None:
    made = mv.client("Jane")["entityID"]
    account.switch(upsert_finds_by_name=True)
    assert mv.client("Jane", "InsertOrUpdateNonEmptyFields")["entityID"] == made


def test_reject_duplicate_order_numbers(mv: AccountCaller, account: Account) -> None:
    account.switch(reject_duplicate_order_numbers=True)
    made = _order(mv, account, SalesOrderNo=5)["entityID"]
    assert _order(mv, account, SalesOrderNo=5)["entityID"] == made
    assert len(account.state()["orders"]) == 1


def test_order_insert_echoes(mv: AccountCaller, account: Account) -> None:
    _order(mv, account)
    account.switch(order_insert_echoes=True)
    _order(mv, account)
    assert [e["Action"] for e in account.state()["queue"] if e["Entity"] == "document"] == ["insert"]


def test_admin_message(mv: AccountCaller, account: Account) -> None:
    account.switch(admin_message=False)
    assert mv.do("APIKeyGet")["ResponseStatus"]["Message"] == "Valid API Key"
    assert mv.do("UserGet")["mvUser"]["IsAdministrator"] is True


def test_bad_key_http_status(mv: AccountCaller, account: Account) -> None:
    account.switch(bad_key_http_status=401)
    assert mv.raw("json/reply/APIKeyGet", {"APIKEY": "x"}).status_code == 401
    assert mv.do("APIKeyGet")


@pytest.mark.parametrize(("places", "price"), [(None, 1.23456), (4, 1.2346), (2, 1.23)])
def test_price_decimals(mv: AccountCaller, account: Account, places: int | None, price: float) -> None:
    account.switch(price_decimals=places)
    assert mv.product("A", ProductSellingPrice="1.23456")["mvProduct"]["ProductSellingPrice"] == price
    order = _order(mv, account)["mvSalesOrder"]
    assert order["SalesOrderDetails"][0]["SalesOrderRowUnitPriceWithoutTaxOrDiscount"] == price


@pytest.mark.parametrize(("way", "total"), [("exact", 3.68), ("rows", 3.69), ("rates", 3.68)])
def test_order_amounts(mv: AccountCaller, account: Account, way: str, total: float) -> None:
    """Three rows of 0.99 with 24 %: three times 0.2376, or three times 0.24."""
    account.switch(order_amounts=way)
    mv.product("A")
    mv.client("Jane")
    tax = mv.do("TaxUpdate", mvTax={"TaxName": "VAT", "TaxValue": 24}, mvRecordAction="Insert")["entityID"]
    rows = [row("A", 1, 0.99, SalesOrderRowTaxID=tax) for _ in range(3)]
    assert mv.order(1, rows)["mvSalesOrder"]["SalesOrderAmountGrandTotal"] == total


def test_quantity_decimals(mv: AccountCaller, account: Account) -> None:
    account.switch(quantity_decimals=1)
    assert _order(mv, account)["mvSalesOrder"]["SalesOrderTotalQuantity"] == 2.3
    account.act("set_stock", sku="A", quantity=1.26)
    assert account.state()["stock"][0]["physical"] == 1.3


def test_max_top_n(mv: AccountCaller, account: Account) -> None:
    for n in range(5):
        mv.product(f"A{n}")
    account.switch(max_top_n=2)
    assert [p["ProductID"] for p in mv.do("ProductGet")["mvProducts"]] == [5, 4]
    assert len(mv.do("ProductGet", ReturnTopNRecords=4)["mvProducts"]) == 2
    assert len(mv.do("ProductGet", ReturnTopNRecords=1)["mvProducts"]) == 1


def test_order_number_type(mv: AccountCaller, account: Account) -> None:
    assert _order(mv, account, SalesOrderNo=5)["mvSalesOrder"]["SalesOrderNo"] == "5"
    account.switch(order_number_type="number")
    assert mv.do("SalesOrderGet")["mvSalesOrders"][0]["SalesOrderNo"] == 5


def test_pending_counts_as_non_shipped(mv: AccountCaller, account: Account) -> None:
    _order(mv, account, SalesOrderStatus="Pending")
    assert account.state()["stock"] == []
    account.switch(pending_counts_as_non_shipped=True)
    _order(mv, account, SalesOrderStatus="Pending")
    assert account.state()["stock"][0]["nonshipped"] == pytest.approx(2.345)


def test_sku_case_insensitive(mv: AccountCaller, account: Account) -> None:
    made = mv.product("abc")["entityID"]
    assert mv.product("ABC")["entityID"] == made
    account.switch(sku_case_insensitive=False)
    assert mv.product("aBC")["entityID"] != made
    found = mv.do("ProductGet", Filters={"FieldName": "ProductSKU", "SearchOperator": "Equals", "SearchValue": "abc"})
    assert found["mvProducts"] == []


def test_already_exists_coded(mv: AccountCaller, account: Account) -> None:
    account.switch(already_exists_coded=False)
    made = mv.product("A")["entityID"]
    refused = mv.product("A", "Insert")
    assert (refused["InternalErrorCode"], refused["entityID"]) == ("", made)
    assert "already exists" in refused["ResponseStatus"]["Message"]
    mv.do("ProductDelete", ProductIDToDelete=made)
    assert "and was since deleted" in mv.product("A")["ResponseStatus"]["Message"]


def test_entity_id_on_exists(mv: AccountCaller, account: Account) -> None:
    account.switch(entity_id_on_exists=False)
    mv.product("A")
    assert mv.product("A", "Insert")["entityID"] == 0


def test_refuse_bad_country(mv: AccountCaller, account: Account) -> None:
    address = [{"AddressType": "Billing", "Country": "Greece"}]
    assert (
        mv.client("A", SupplierClientAddresses=address)["mvSupplierClient"]["SupplierClientAddresses"][0]["Country"]
        == "NONE"
    )
    account.switch(refuse_bad_country=True)
    assert mv.client("B", SupplierClientAddresses=address)["ResponseStatus"]["ErrorCode"] == "500"


def test_category_insert_duplicate(mv: AccountCaller, account: Account) -> None:
    account.switch(category_insert_duplicate="create_second")
    made = {
        mv.do("ProductCategoryUpdate", mvProductCategory={"ProductCategoryName": "A"})["entityID"] for _ in range(2)
    }
    assert made == {1, 2}


def test_queue_can_be_read(mv: AccountCaller, account: Account) -> None:
    account.switch(queue_can_be_read=False)
    assert mv.refused("IntegrationUpdateGet")


def test_queue_when_off(mv: AccountCaller, account: Account) -> None:
    account.act("set_integration", value=False)
    account.switch(queue_when_off=True)
    mv.product("A")
    assert len(account.state()["queue"]) == 1


def test_date_filters_work(mv: AccountCaller, account: Account) -> None:
    mv.product("A")
    account.switch(date_filters_work=False)
    date = {"FieldName": "ProductCreationDate", "SearchOperator": "GreaterThan", "SearchValue": "01/01/2001 00:00:00"}
    assert mv.do("ProductGet", Filters=date)["mvProducts"] == []


def test_zero_is_empty(mv: AccountCaller, account: Account) -> None:
    mv.product("A", ProductSellingPrice=5)
    account.switch(zero_is_empty=False)
    assert mv.product("A", ProductSellingPrice=0)["mvProduct"]["ProductSellingPrice"] == 0


def test_update_blanks_omitted(mv: AccountCaller, account: Account) -> None:
    mv.product("A", ProductEAN="1")
    assert mv.product("A", "Update")["mvProduct"]["ProductEAN"] == "1"
    account.switch(update_blanks_omitted=True)
    assert mv.product("A", "Update")["mvProduct"]["ProductEAN"] == ""


@pytest.mark.parametrize(
    ("rule", "with_stock", "with_order"), [("stock", False, True), ("documents", False, False), ("never", True, True)]
)
def test_product_delete_refused(
    mv: AccountCaller, account: Account, rule: str, with_stock: bool, with_order: bool
) -> None:
    account.switch(product_delete_refused=rule)
    made = _order(mv, account, SalesOrderNo=1)
    account.act("cancel", id=made["entityID"])
    stocked = mv.product("B")["entityID"]
    account.act("set_stock", sku="B", quantity=1)
    assert (mv.call("ProductDelete", ProductIDToDelete=stocked).get("result") is True) == with_stock
    assert (mv.call("ProductDelete", ProductIDToDelete=1).get("result") is True) == with_order


def test_comparing_filters_work(mv: AccountCaller, account: Account) -> None:
    made = [int(mv.product(sku)["entityID"]) for sku in ("A", "B", "C")]
    below = [{"FieldName": "ProductID", "SearchOperator": "LessThan", "SearchValue": str(made[2])}]
    assert len(mv.call("ProductGet", Filters=below)["mvProducts"]) == 2
    account.switch(comparing_filters_work=False)
    assert len(mv.call("ProductGet", Filters=below)["mvProducts"]) == 3


def test_lists_ascend(mv: AccountCaller, account: Account) -> None:
    made = [int(mv.product(sku)["entityID"]) for sku in ("A", "B")]
    account.switch(lists_ascend=True)
    assert [p["ProductID"] for p in mv.call("ProductGet")["mvProducts"]] == made


def test_every_switch_has_a_test() -> None:
    tested = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert {field.name for field in fields(Switches)} <= tested


def test_a_switch_that_does_not_exist_is_refused(account: Account) -> None:
    with pytest.raises(ValueError, match="no switch"):
        account.switch(nonsense=True)
    with pytest.raises(ValueError, match="long_text"):
        account.switch(long_text="burn")
