"""Practice data: an awkward but repeatable shop with an account and a CRM that half know it, or clean products."""

from __future__ import annotations

from .megaventory import acts as account_acts
from .megaventory.account import Account
from .practice_catalogue import awkward_products, clean_products
from .practice_people import awkward_customers, clean_customers
from .practice_sales import coupons, orders, taxes
from .system import Record
from .vtiger.crm import Crm
from .woocommerce import terms
from .woocommerce.shop import Shop


def fill_shop(shop: Shop, products: int | None) -> None:
    """Fill a new shop: the awkward catalogue for None, else that many clean products."""
    terms.set_up_values(shop.store)
    taxes(shop)
    if products is not None:
        clean_products(shop, products)
        clean_customers(shop)
        coupons(shop)
        return
    awkward_products(shop)
    awkward_customers(shop)
    coupons(shop)
    orders(shop)


def fill_account(account: Account, products: int | None) -> None:
    """Give a new account its currency and location and, for the awkward catalogue, records that meet the shop's."""
    account_acts.add_currency(account, "EUR", default=True)
    account_acts.add_currency(account, "USD")
    account.act("add_location", name="Main Location", abbreviation="Main")
    if products is None:
        _own_records(account)
    account.book.queue.clear()


def _own_records(account: Account) -> None:
    """Own records, records a first matching must find, and deleted ones that stand in the way."""
    for sku, name, price in (
        ("MV-OWN-1", "Pallet", 12), ("MV-OWN-2", "Stretch film", 7.5), ("MV-OWN-3", "Repair hour", 40),
        ("SIM-0003", "Product three, as Megaventory calls it", 99), ("SIM-0007", "Product 0007", 27.81),
    ):  # fmt: skip
        account.act("create_product", ProductSKU=sku, ProductDescription=name, ProductSellingPrice=price)
    account.act("set_stock", sku="MV-OWN-1", quantity=25)
    account.act("set_stock", sku="SIM-0003", quantity=4)
    gone = account.act("create_product", ProductSKU="SIM-0011", ProductDescription="Was thrown away")
    account.act("delete_product", id=gone["ProductID"])
    account.act("create_client", SupplierClientName="Wholesale Partner", SupplierClientEmail="buy@partner.example")
    account.act(
        "create_client", SupplierClientName="First1 Smith1", SupplierClientEmail="somebody.else@example.org",
        SupplierClientComments="has the name of a shop customer, but is another person",
    )  # fmt: skip
    account.act(
        "create_client", SupplierClientName="F. Two", SupplierClientEmail="cust002@example.com",
        SupplierClientPhone1="+302109999999",
    )  # fmt: skip
    client = account.act(
        "create_client", SupplierClientName="First3 Müller3", SupplierClientEmail="cust003@example.com"
    )
    account.act("delete_client", id=client["SupplierClientID"])
    for name, value in (("VAT 24", 24), ("GR VAT 24%", 24), ("GR VAT 13%", 12)):
        account.act("create_tax", name=name, value=value)
    account.act("create_discount", name="ten", value=10)
    account.act("create_discount", name="vip", value=12)
    category = account.act("create_category", name="Clothing / Shirts")
    account.act("delete_record", kind="category", id=category)
    account.act("create_category", name="Books")


def fill_crm(crm: Crm, products: int | None) -> None:
    """Give a new CRM the shop's currency and, for the awkward catalogue, records that meet the shop's."""
    # The shop's money is the CRM's own; orders in the other one are possible, too.
    crm.act("edit", id="21x1", fields={"currency_name": "Euro", "currency_code": "EUR", "currency_symbol": "€"})
    crm.act("add_currency", code="USD", name="USA, Dollars", symbol="$", rate=1.1)
    if products is None:
        _records_of_the_crm(crm)


def _records_of_the_crm(crm: Crm) -> None:
    """Own records, records a first matching must find, and pairs that could both be meant."""
    accounts = {"": ""}
    for name, city in (("Wholesale Partner", "Berlin"), ("Company 8", "City"), ("only company LTD", "Athens")):
        fields: Record = {"accountname": name, "bill_city": city}
        accounts[name] = crm.act("create", module="Accounts", fields=fields)["id"]
    for first, last, email, account in (
        ("Paula", "Partner", "buy@partner.example", "Wholesale Partner"), ("F.", "Two", "cust002@example.com", ""),
        ("First8", "Smith8", "CUST008@EXAMPLE.COM", "Company 8"), ("First9", "Smith9", "cust009@example.com", ""),
        ("Ninth", "Again", "cust009@example.com", ""), ("", "Nobody", "", ""),
    ):  # fmt: skip
        fields = {"firstname": first, "lastname": last, "email": email, "account_id": accounts[account]}
        crm.act("create", module="Contacts", fields=fields)
    for name, sku, price, stock in (
        ("Service contract", "CRM-OWN-1", 120, 0), ("Demo case", "CRM-OWN-2", 45.5, 3), ("No number", "", 9.99, 1),
        ("Product three, as the CRM calls it", "SIM-0003", 99, 4), ("Product 0007", "sim-0007", 27.81, 12),
        ("Twin A", "SIM-0009", 1, 1), ("Twin B", "SIM-0009", 2, 2),
    ):  # fmt: skip
        fields = {"productname": name, "productcode": sku, "unit_price": price, "qtyinstock": stock, "discontinued": 1}
        crm.act("create", module="Products", fields=fields)
    crm.act("create", module="Services", fields={"servicename": "Shipping", "unit_price": 4.9, "discontinued": 1})
    for label, percentage in (("VAT 24%", 24), ("VAT 13%", 12)):
        crm.act("create", module="Tax", fields={"taxlabel": label, "percentage": percentage})
