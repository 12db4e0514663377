"""Megaventory's rows as its API answers them, typed; property names in lower case (MEGAVENTORY.md 4).

What an answer does not tell at all is None, so that it is no edit; what is there and empty is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wcsync_desktop.connectors.decoding import AnyCaseRow, Flag, Id, Number, Rows, Soft, Text, field


def _named(prefix: str) -> Callable[[str], str]:
    """How the API calls a field: the entity's name before it, without underscores."""
    return lambda name: prefix + name.replace("_", "")


class ProductRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("product")):
    """``mvProduct``."""

    id: Id
    sku: Text
    description: Text
    type: Text = Text("")
    ean: Text | None = None
    version: Text | None = None
    long_description: Text | None = None
    image_url: Text | None = None
    category_id: Text = Text("")
    selling_price: Number | None = None
    purchase_price: Number | None = None
    weight: Soft[Number | None] = Soft()
    length: Soft[Number | None] = Soft()
    breadth: Soft[Number | None] = Soft()
    height: Soft[Number | None] = Soft()


class AddressRow(AnyCaseRow, frozen=True, rename=_named("")):
    """``mvAddress``."""

    address_type: Text = Text("")
    name: Text = Text("")
    organization: Text = Text("")
    address_line1: Text = Text("")
    address_line2: Text = Text("")
    city: Text = Text("")
    state: Text = Text("")
    zip_code: Text = Text("")
    country: Text = Text("")


class ClientRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("supplierclient")):
    """``mvSupplierClient``."""

    id: Id
    name: Text
    type: Text = Text("")
    email: Text | None = None
    phone1: Text | None = None
    tax_id: Text | None = None
    addresses: Rows[AddressRow] | None = None


class DiscountRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("discount")):
    """``mvDiscount``."""

    id: Id
    name: Text
    value: Number
    description: Text | None = None


class TaxRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("tax")):
    """``mvTax``."""

    id: Id
    name: Text
    value: Number


class CategoryRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("productcategory")):
    """``mvProductCategory``."""

    id: Id
    name: Text = Text("")


class OrderAddressRow(AddressRow, frozen=True, rename=_named("")):
    """An address of a sales order, with what tells who bought."""

    email: Text = Text("")
    phone: Text = Text("")


class DetailRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("salesorderrow")):
    """A row of a sales order."""

    quantity: Number
    product_id: Text = Text("")
    product_sku: Text = Text("")
    product_description: Text = Text("")
    shipped_quantity: Number | None = None
    unit_price_without_tax_or_discount: Number | None = None
    total_discount_amount: Number | None = None
    total_tax_amount: Number | None = field(name="salesordertotaltaxamount", default=None)
    tax_id: Text = Text("")
    discount_id: Text = Text("")


class SalesOrderRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("salesorder")):
    """``mvSalesOrder``, as far as all that look at it must be able to rely on it."""

    id: Id
    status: Text
    amount_grand_total: Number
    currency_code: Text
    no: Text = Text("")
    type_id: Text = Text("")
    reference_no: Text = Text("")
    reference_application: Text = Text("")
    tags: Text = Text("")
    client_id: Text = Text("")
    client_name: Text = Text("")
    contact_person: Text = Text("")
    comments: Text = Text("")
    addresses: Rows[OrderAddressRow] | None = None
    details: Rows[DetailRow] | None = None


class ShelfRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("")):
    """What a location has of a product."""

    inventory_location_id: Id
    stock_physical: Number | None = None
    stock_non_shipped: Number | None = None
    stock_non_allocated_wos: Number | None = None


class StockRow(AnyCaseRow, frozen=True, kw_only=True):
    """A product of the stock list."""

    id: Id = field(name="productid")
    shelves: Rows[ShelfRow] = field(name="mvstock", default=Rows())


class LocationRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("inventorylocation")):
    """A location of stock."""

    id: Id
    name: Text = Text("")
    abbreviation: Text = Text("")


class CurrencyRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("currency")):
    """A currency of the account."""

    code: Text
    is_default: Flag = Flag(1)


class UpdateRow(AnyCaseRow, frozen=True, kw_only=True, rename=_named("")):
    """An entry of the queue of changes."""

    integration_update_id: Id
    entity: Text = Text("")
    entity_ids: Text = Text("")
    json_data: Text = Text("")


FIELD_NAMES: Mapping[str, str] = {
    "productsku": "SKU",
    "productdescription": "name",
    "productean": "barcode",
    "productversion": "variant",
    "productlongdescription": "description",
    "productimageurl": "image",
    "productcategoryid": "category",
    "productsellingprice": "price",
    "productpurchaseprice": "purchase price",
    "productweight": "weight",
    "productlength": "size",
    "productbreadth": "size",
    "productheight": "size",
    "supplierclientname": "name",
    "supplierclientemail": "e-mail address",
    "supplierclientphone1": "phone",
    "supplierclienttaxid": "tax number",
    "supplierclientaddresses": "address",
    "discountname": "name",
    "discountvalue": "percentage",
    "discountdescription": "description",
    "taxname": "name",
    "taxvalue": "percentage",
    "salesorderamountgrandtotal": "total",
    "salesorderstatus": "status",
    "salesordercurrencycode": "currency",
    "salesorderrowquantity": "quantity",
    "salesorderrowshippedquantity": "shipped quantity",
    "salesorderrowtotaldiscountamount": "discount",
    "salesordertotaltaxamount": "tax amount",
    "salesorderrowunitpricewithouttaxordiscount": "price",
    "mvstock": "stock",
    "stockphysical": "stock",
    "stocknonshipped": "stock",
    "stocknonallocatedwos": "stock",
}
"""What a person calls a field; the others are called as they are written."""
