"""A shop's rows as WooCommerce answers them, typed (recordings of 8.2 and 10.5; ``connectors.decoding``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wcsync_desktop.connectors.decoding import (
    Flag,
    Id,
    Measure,
    Meta,
    Moment,
    Number,
    Ref,
    Row,
    Rows,
    Soft,
    Text,
    field,
)

_NOTHING = Text("")
_UNKNOWN = Moment("")
_NOBODY = Ref("")


class AddressRow(Row, frozen=True):
    """An address of an account or order."""

    first_name: Text = _NOTHING
    last_name: Text = _NOTHING
    company: Text = _NOTHING
    address_1: Text = _NOTHING
    address_2: Text = _NOTHING
    city: Text = _NOTHING
    state: Text = _NOTHING
    postcode: Text = _NOTHING
    country: Text = _NOTHING
    email: Text = _NOTHING
    phone: Text = _NOTHING


class CategoryOfRow(Row, frozen=True):
    """A category that a product names."""

    id: Id
    name: Text = _NOTHING


class ImageRow(Row, frozen=True):
    """A picture."""

    src: Text = _NOTHING


class AttributeRow(Row, frozen=True):
    """A property that tells a variation from its sisters."""

    name: Text = _NOTHING
    option: Text = _NOTHING


class SizesRow(Row, frozen=True):
    """Length, width and height."""

    length: Measure | None = None
    width: Measure | None = None
    height: Measure | None = None


class ProductRow(Row, frozen=True, kw_only=True):
    """A product or variation. What only newer versions tell, or only one of the two, has a default."""

    id: Id
    status: Text
    sku: Text
    regular_price: Number | None
    type: Text = _NOTHING
    name: Text = _NOTHING
    description: Text = _NOTHING
    global_unique_id: Soft[Text] = Soft()
    tax_status: Text = _NOTHING
    tax_class: Text = _NOTHING
    manage_stock: Any = None
    stock_quantity: Number | None = None
    weight: Soft[Measure | None] = Soft()
    dimensions: Soft[SizesRow] = Soft()
    categories: Soft[Rows[CategoryOfRow]] = Soft()
    images: Soft[Rows[ImageRow]] = Soft()
    image: Soft[ImageRow] = Soft()
    attributes: Soft[Rows[AttributeRow]] = Soft()
    parent_id: Ref = Ref("")
    meta_data: Soft[Meta] = Soft()
    date_created_gmt: Moment = _UNKNOWN
    date_modified_gmt: Moment = _UNKNOWN


class StockRow(Row, frozen=True, kw_only=True):
    """What a product says about its quantity."""

    id: Id
    manage_stock: Any = None
    stock_quantity: Number | None = None


class CustomerRow(Row, frozen=True, kw_only=True):
    """A customer account."""

    id: Id
    email: Text
    first_name: Text
    last_name: Text
    role: Text
    username: Text = _NOTHING
    billing: AddressRow
    shipping: AddressRow
    meta_data: Soft[Meta] = Soft()
    date_created_gmt: Moment = _UNKNOWN
    date_modified_gmt: Moment = _UNKNOWN


class CouponRow(Row, frozen=True, kw_only=True):
    """A coupon. Older versions tell no status."""

    id: Id
    code: Text
    amount: Number
    discount_type: Text
    status: Text = Text("publish")
    description: Text = _NOTHING
    date_created_gmt: Moment = _UNKNOWN
    date_modified_gmt: Moment = _UNKNOWN


class TaxRow(Row, frozen=True, kw_only=True):
    """A tax rate, and where it applies."""

    id: Id
    rate: Number
    name: Text
    tax_class: Text = field(name="class", default=_NOTHING)
    country: Text = _NOTHING
    state: Text = _NOTHING
    postcode: Text = _NOTHING
    city: Text = _NOTHING
    postcodes: Rows[Text] = Rows()
    cities: Rows[Text] = Rows()
    priority: Number = Number(1)
    compound: Flag = Flag(0)


class CategoryRow(Row, frozen=True, kw_only=True):
    """A category of products."""

    id: Id
    name: Text
    parent: Ref = Ref("")


class ShareRow(Row, frozen=True):
    """The tax that one rate puts on a row of an order; without an amount it does not apply."""

    id: Text
    total: Number | None = None


class ItemRow(Row, frozen=True, kw_only=True):
    """A row of what an order sold."""

    name: Text
    product_id: Ref
    variation_id: Ref = Ref("")
    sku: Text = _NOTHING
    quantity: Number
    subtotal: Number
    total: Number
    total_tax: Number
    taxes: Rows[ShareRow] = Rows()
    meta_data: Meta = Meta({})


class ChargeRow(Row, frozen=True, kw_only=True):
    """A row of an order that is no product: a fee (``name``) or shipping (``method_title``)."""

    name: Text = _NOTHING
    method_title: Text = _NOTHING
    total: Number
    total_tax: Number
    taxes: Rows[ShareRow] = Rows()


class RateRow(Row, frozen=True, kw_only=True):
    """A rate that an order was taxed with. Services that reckon taxes, and old orders, tell no percentage."""

    rate_id: Text
    label: Text = _NOTHING
    rate_percent: Number | None = None
    compound: Flag = Flag(0)


class CouponOfRow(Row, frozen=True, kw_only=True):
    """A coupon that was used. Newer versions say type and amount, older ones only in custom fields."""

    code: Text
    discount_type: Text = _NOTHING
    nominal_amount: Soft[Number | None] = Soft()
    meta_data: Meta = Meta({})


class RefundRow(Row, frozen=True):
    """A refund; its total is below zero."""

    total: Number


class MarkedRow(Row, frozen=True, kw_only=True):
    """What tells whether an order is a copy of ours."""

    id: Id
    created_via: Text = _NOTHING
    meta_data: Meta = Meta({})


class OrderRow(MarkedRow, frozen=True, kw_only=True):
    """An order."""

    number: Text = _NOTHING
    parent_id: Ref = _NOBODY
    order_key: Text = _NOTHING
    status: Text
    currency: Text
    customer_id: Ref
    billing: AddressRow
    shipping: AddressRow
    customer_note: Text = _NOTHING
    payment_method: Text = _NOTHING
    payment_method_title: Text = _NOTHING
    line_items: Rows[ItemRow]
    shipping_lines: Rows[ChargeRow]
    fee_lines: Rows[ChargeRow]
    tax_lines: Rows[RateRow]
    coupon_lines: Rows[CouponOfRow]
    refunds: Rows[RefundRow]
    total: Number
    date_created_gmt: Moment = _UNKNOWN
    date_modified_gmt: Moment = _UNKNOWN
    date_paid_gmt: Moment = _UNKNOWN


class IndexRow(Row, frozen=True):
    """What a site says about itself to everybody."""

    name: Text = _NOTHING
    home: Text = _NOTHING
    timezone_string: Text = _NOTHING
    gmt_offset: Soft[Number | None] = Soft()


class SettingRow(Row, frozen=True, kw_only=True):
    """A setting of the shop."""

    id: Text
    value: Any = None


class StateRow(Row, frozen=True):
    """A state of a country."""

    code: Text
    name: Text


class CountryRow(Row, frozen=True):
    """A country's states."""

    states: Rows[StateRow] = Rows()


class CurrencyRow(Row, frozen=True):
    """The shop's currency."""

    code: Text = _NOTHING


class VersionRow(Row, frozen=True):
    """When a record was changed last."""

    id: Id
    date_modified_gmt: Moment = _UNKNOWN


class BornRow(Row, frozen=True):
    """When a record was made."""

    id: Id
    date_created_gmt: Moment = _UNKNOWN


class PluginRow(Row, frozen=True):
    """A plugin that is switched on."""

    plugin: Text = _NOTHING


class EnvironmentRow(Row, frozen=True):
    """What runs the shop."""

    version: Text = _NOTHING


class SettingsRow(Row, frozen=True):
    """The shop's money, and where it keeps its orders."""

    currency: Text = _NOTHING
    order_datastore: Text = _NOTHING


class StatusRow(Row, frozen=True):
    """The shop's report about itself."""

    environment: EnvironmentRow = EnvironmentRow()
    settings: SettingsRow = SettingsRow()
    active_plugins: Rows[PluginRow] = Rows()


FieldNames = Mapping[str, str]

FIELD_NAMES: FieldNames = {
    "regular_price": "price",
    "stock_quantity": "stock quantity",
    "manage_stock": "stock management",
    "sku": "SKU",
    "global_unique_id": "barcode",
    "meta_data": "custom fields",
    "line_items": "list of rows",
    "fee_lines": "list of fees",
    "shipping_lines": "list of shipping costs",
    "tax_lines": "list of taxes",
    "coupon_lines": "list of coupons",
    "refunds": "list of refunds",
    "rate_percent": "percentage",
    "rate_id": "tax",
    "product_id": "product",
    "variation_id": "variation",
    "customer_id": "customer",
    "total_tax": "tax amount",
    "taxes": "tax amount",
    "src": "image",
    "images": "image",
    "dimensions": "size",
    "categories": "category",
    "billing": "billing address",
    "shipping": "shipping address",
    "id": "number",
}
"""What a person calls a field; the others are called as they are written."""

LIST_NAMES: FieldNames = {
    "line_items": "Row",
    "fee_lines": "Fee",
    "shipping_lines": "Shipping",
    "tax_lines": "Tax",
    "coupon_lines": "Coupon",
    "refunds": "Refund",
}
"""What a person calls an entry of a list."""
