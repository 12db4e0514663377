"""Canonical records: one shape for a product, customer, coupon or tax whichever system it came from.

A field is the unit of comparing and merging (an *atom*); values that only make sense together, such as an address or
a price with its currency, are one field. Each field belongs to a field group, the unit of leading (ENGINE.md, "Field
groups"). ``None`` means *this system does not hold the field*, which is not the same as empty.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Union

from wcsync_desktop.core.money import plain
from wcsync_desktop.core.sales import Charge, OrderCoupon, OrderLine, OrderTax, OwnValue


class Kind(StrEnum):
    """What a record is. Variations are products with a parent; stock is a field group of product."""

    PRODUCT = "product"
    CUSTOMER = "customer"
    COUPON = "coupon"
    TAX = "tax"
    ORDER = "order"


LABELS: Mapping[str, str] = {
    "product": "Products",
    "customer": "Clients",
    "coupon": "Coupons",
    "tax": "Taxes",
    "order": "Orders",
    "quantity": "Starting quantities",
    "shop_quantity": "Quantities for the shop",
    "helper": "Categories and services",
}
"""Kinds as the window calls them; quantities and helpers are counted like kinds."""


class Group(StrEnum):
    """Field groups: a connection leads, follows or is off per group."""

    IDENTITY = "identity"
    NAME = "name"
    TEXTS = "texts"
    PRICE = "price"
    PURCHASE_PRICE = "purchase price"
    MEASURES = "measures"
    CATEGORIES = "categories"
    IMAGE = "image"
    VISIBILITY = "visibility"
    STOCK = "stock"
    CONTACT = "phone and company"
    BILLING = "billing address"
    SHIPPING = "shipping address"
    COUPON = "coupon"
    TAX = "tax"
    OWN = "own fields"
    CONTENT = "order"
    STATUS = "order status"


class Form(StrEnum):
    """How a product is built. Only simple products and variations are things one can count on a shelf."""

    SIMPLE = "simple"
    VARIATION = "variation"
    VARIABLE = "variable"
    GROUPED = "grouped"
    EXTERNAL = "external"
    OTHER = "other"


class Counting(StrEnum):
    """Whose pieces a shop counts for a product (PRODUCT.md rule 28). Counted, but without ``Stock``: it is unknown."""

    OWN = "own"
    """The product has a figure of its own."""
    PARENT = "parent"
    """A variation that shares its parent's figure."""
    NOT = "not"
    """Its pieces are not counted."""


GROUP_LABELS: Mapping[Group, str] = {
    Group.IDENTITY: "SKU and barcode",
    Group.NAME: "Name",
    Group.TEXTS: "Description",
    Group.PRICE: "Price",
    Group.PURCHASE_PRICE: "Purchase price",
    Group.MEASURES: "Weight and size",
    Group.CATEGORIES: "Category",
    Group.IMAGE: "Image",
    Group.VISIBILITY: "Publishing",
    Group.STOCK: "Stock",
}
"""Field groups of products as the window calls them."""


@dataclass(frozen=True, slots=True)
class Price:
    """A price as entered.

    ``amount`` is per piece; ``includes_tax`` says how it was entered; ``tax_rate`` is the percentage inside it (the
    nominal rate at the shop's own address), None where tax is included but no rate applies.
    """

    amount: Decimal
    currency: str
    includes_tax: bool = False
    tax_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Measures:
    """Weight and size with their units; a measure that is not given is None."""

    weight: Decimal | None = None
    length: Decimal | None = None
    width: Decimal | None = None
    height: Decimal | None = None
    weight_unit: str = ""
    size_unit: str = ""


@dataclass(frozen=True, slots=True)
class Stock:
    """A quantity in hand. ``location`` is empty where a system has only one.

    In what is asked of a system, ``before`` is what was there when it was decided, None where it had no figure;
    ``starts``: a person wants it counted from now on; ``parts``: the system is known to count parts of a piece.
    """

    quantity: Decimal
    location: str = ""
    before: Decimal | None = None
    starts: bool = False
    parts: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; ``state`` is a name, ``country`` a two-letter code.

    ``first_name``, ``last_name`` and ``state_code`` are known of a shop's orders, for another shop to write them so.
    """

    name: str = ""
    company: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = ""
    postcode: str = ""
    country: str = ""
    first_name: str = ""
    last_name: str = ""
    state_code: str = ""


SLOTS = 9
"""Fields ``own1`` … ``own9`` of a record: what a person added to the usual ones (``core.own_fields``)."""


def _of(group: Group | None) -> Any:
    """A dataclass field of a field group; without a group it describes the record and is never shared."""
    return field(default=None, metadata={"group": group})


@dataclass(frozen=True, slots=True)
class Product:
    """A product or variation. ``category`` is the path from the root; ``status`` is the shop's word.

    ``inherits_sku``: a variation without a SKU of its own, for which the shop shows its product's.
    """

    kind: ClassVar[Kind] = Kind.PRODUCT
    form: Form | None = _of(None)
    status: str | None = _of(Group.VISIBILITY)
    sku: str | None = _of(Group.IDENTITY)
    barcode: str | None = _of(Group.IDENTITY)
    name: str | None = _of(Group.NAME)
    variant: str | None = _of(Group.NAME)
    description: str | None = _of(Group.TEXTS)
    price: Price | None = _of(Group.PRICE)
    purchase_price: Decimal | None = _of(Group.PURCHASE_PRICE)
    measures: Measures | None = _of(Group.MEASURES)
    category: tuple[str, ...] | None = _of(Group.CATEGORIES)
    image: str | None = _of(Group.IMAGE)
    stock: Stock | None = _of(Group.STOCK)
    counting: Counting | None = _of(None)
    inherits_sku: bool | None = _of(None)
    own1: str | None = _of(Group.OWN)
    own2: str | None = _of(Group.OWN)
    own3: str | None = _of(Group.OWN)
    own4: str | None = _of(Group.OWN)
    own5: str | None = _of(Group.OWN)
    own6: str | None = _of(Group.OWN)
    own7: str | None = _of(Group.OWN)
    own8: str | None = _of(Group.OWN)
    own9: str | None = _of(Group.OWN)


@dataclass(frozen=True, slots=True)
class Customer:
    """A person or company that buys. ``display_name`` is what a list shows: "First Last", else company, else login."""

    kind: ClassVar[Kind] = Kind.CUSTOMER
    role: str | None = _of(None)
    is_ticked: bool | None = _of(None)
    """Its role is one that a person chose to have sent, beside the usual ones."""
    email: str | None = _of(Group.IDENTITY)
    display_name: str | None = _of(Group.NAME)
    first_name: str | None = _of(Group.NAME)
    last_name: str | None = _of(Group.NAME)
    company: str | None = _of(Group.CONTACT)
    phone: str | None = _of(Group.CONTACT)
    tax_number: str | None = _of(Group.BILLING)
    billing: Address | None = _of(Group.BILLING)
    shipping: Address | None = _of(Group.SHIPPING)
    own1: str | None = _of(Group.OWN)
    own2: str | None = _of(Group.OWN)
    own3: str | None = _of(Group.OWN)
    own4: str | None = _of(Group.OWN)
    own5: str | None = _of(Group.OWN)
    own6: str | None = _of(Group.OWN)
    own7: str | None = _of(Group.OWN)
    own8: str | None = _of(Group.OWN)
    own9: str | None = _of(Group.OWN)


@dataclass(frozen=True, slots=True)
class Coupon:
    """A discount code. ``amount`` is a percentage or a sum, as ``discount_type`` says."""

    kind: ClassVar[Kind] = Kind.COUPON
    status: str | None = _of(None)
    discount_type: str | None = _of(None)
    code: str | None = _of(Group.COUPON)
    amount: Decimal | None = _of(Group.COUPON)
    description: str | None = _of(Group.COUPON)


@dataclass(frozen=True, slots=True)
class Tax:
    """A tax rate in percent."""

    kind: ClassVar[Kind] = Kind.TAX
    country: str | None = _of(None)
    tax_class: str | None = _of(None)
    compound: bool | None = _of(None)
    name: str | None = _of(Group.TAX)
    rate: Decimal | None = _of(Group.TAX)


@dataclass(frozen=True, slots=True)
class Order:
    """An order as its shop took it: written once elsewhere, never recomputed (PRODUCT.md rule 11).

    ``reference`` is its number with the shop's prefix, by which it is found elsewhere; ``seller`` the shop's name;
    ``customer`` the native id of the account that bought, empty for a guest. ``placed_at`` and ``paid_at`` are UTC in
    ISO form, empty where the shop does not say. ``stamp`` marks what we made of it elsewhere (E5). ``is_complete``:
    False for a copy in another shop whose total and status were not set yet, None for an order that is no copy.
    ``above`` is the id of the order that it stands under, ``of_vendor``: as one vendor's part (``core.sub_orders``).
    ``takes_stock``: what it sells was counted nowhere yet, so that the shop that gets it counts it.
    """

    kind: ClassVar[Kind] = Kind.ORDER
    status: str | None = _of(Group.STATUS)
    reference: str | None = _of(Group.CONTENT)
    number: str | None = _of(Group.CONTENT)
    seller: str | None = _of(Group.CONTENT)
    placed_at: str | None = _of(Group.CONTENT)
    currency: str | None = _of(Group.CONTENT)
    customer: str | None = _of(Group.CONTENT)
    buyer: str | None = _of(Group.CONTENT)
    email: str | None = _of(Group.CONTENT)
    phone: str | None = _of(Group.CONTENT)
    billing: Address | None = _of(Group.CONTENT)
    shipping: Address | None = _of(Group.CONTENT)
    note: str | None = _of(Group.CONTENT)
    payment: str | None = _of(Group.CONTENT)
    payment_title: str | None = _of(Group.CONTENT)
    lines: tuple[OrderLine, ...] | None = _of(Group.CONTENT)
    deliveries: tuple[Charge, ...] | None = _of(Group.CONTENT)
    fees: tuple[Charge, ...] | None = _of(Group.CONTENT)
    taxes: tuple[OrderTax, ...] | None = _of(Group.CONTENT)
    coupons: tuple[OrderCoupon, ...] | None = _of(Group.CONTENT)
    total: Decimal | None = _of(Group.CONTENT)
    own: tuple[OwnValue, ...] | None = _of(Group.CONTENT)
    stamp: str | None = _of(None)
    above: str | None = _of(None)
    of_vendor: bool | None = _of(None)
    paid_at: str | None = _of(None)
    refunded: Decimal | None = _of(None)
    takes_stock: bool | None = _of(None)
    is_complete: bool | None = _of(None)


Record = Product | Customer | Coupon | Tax | Order


@dataclass(frozen=True, slots=True)
class Observation:
    """One record as a system showed it. ``born`` identifies this very record across re-used ids (E13).

    ``version`` is the system's own mark of its last change; ``parent`` the native id of a variation's parent.
    """

    native_id: str
    record: Record
    born: str = ""
    version: str = ""
    parent: str | None = None


RECORD_TYPES: Mapping[Kind, type[Record]] = {t.kind: t for t in (Product, Customer, Coupon, Tax, Order)}


@cache
def field_groups(kind: Kind) -> Mapping[str, Group]:
    """The shareable fields of a kind and the group of each."""
    return {
        f.name: f.metadata["group"] for f in dataclasses.fields(RECORD_TYPES[kind]) if f.metadata["group"] is not None
    }


def empty(kind: Kind) -> Record:
    """A record that holds nothing."""
    return RECORD_TYPES[kind]()


def held(record: Record | None) -> frozenset[str]:
    """Names of the fields that the record holds."""
    if record is None:
        return frozenset()
    return frozenset(f.name for f in dataclasses.fields(record) if getattr(record, f.name) is not None)


def is_blank(value: object) -> bool:
    """True for a value that says nothing: empty text, empty path, an address or measures without content."""
    if value is None or value in ("", ()):
        return True
    if isinstance(value, Address):
        return value == Address()
    if isinstance(value, Measures):
        return value.weight is None and value.length is None and value.width is None and value.height is None
    return False


def differing(left: Record | None, right: Record | None, fields: Iterable[str]) -> frozenset[str]:
    """Those of ``fields`` whose values differ; numbers compare by value, absent equals absent."""
    return frozenset(f for f in fields if getattr(left, f, None) != getattr(right, f, None))


def only(record: Record, fields: Iterable[str]) -> Record:
    """The record with only these fields."""
    return overlay(type(record)(), record, fields)


def put(record: Record, field: str, value: object) -> Record:
    """The record with another value of a field."""
    values: dict[str, Any] = {field: value}
    return dataclasses.replace(record, **values)


def overlay(base: Record, top: Record | None, fields: Iterable[str]) -> Record:
    """``base`` with ``fields`` taken from ``top`` (absent ones too)."""
    values: dict[str, Any] = {f: getattr(top, f, None) for f in fields}
    return dataclasses.replace(base, **values)


# --- text form: what the database keeps and what differences are shown in -----------------------------------------


def _plain_value(value: object) -> object:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain_value(v) for v in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        # Defaults are left out: a field added to an address later does not make every stored address differ.
        return {
            f.name: _plain_value(getattr(value, f.name))
            for f in dataclasses.fields(value)
            if f.default is dataclasses.MISSING or getattr(value, f.name) != f.default
        }
    return value


def to_text(record: Record) -> str:
    """Canonical JSON of the fields that are held; equal records give equal text."""
    content = {
        f.name: _plain_value(getattr(record, f.name))
        for f in dataclasses.fields(record)
        if getattr(record, f.name) is not None
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _build(kind_of_value: Any, value: Any) -> Any:
    origin = typing.get_origin(kind_of_value)
    if origin in (Union, types.UnionType):
        if value is None:
            return None
        inner = next(a for a in typing.get_args(kind_of_value) if a is not type(None))
        return _build(inner, value)
    if origin is tuple:
        inner = typing.get_args(kind_of_value)[0]
        return tuple(_build(inner, v) for v in value)
    if kind_of_value is Decimal:
        return Decimal(value)
    if isinstance(kind_of_value, type) and issubclass(kind_of_value, StrEnum):
        return kind_of_value(value)
    if dataclasses.is_dataclass(kind_of_value):
        hints = _hints(typing.cast(type, kind_of_value))
        return kind_of_value(**{k: _build(hints[k], v) for k, v in value.items() if k in hints})  # type: ignore[operator]
    return value


@cache
def _hints(of: type) -> Mapping[str, Any]:
    hints = typing.get_type_hints(of)
    return {f.name: hints[f.name] for f in dataclasses.fields(of)}


def from_text(kind: Kind, text: str) -> Record:
    """The record that ``to_text`` wrote; fields that a newer or older release does not know are left out."""
    built: Record = _build(RECORD_TYPES[kind], json.loads(text))
    return built


def shown(value: object) -> str:
    """A field's value as a person reads it, for difference lists."""
    if value is None or is_blank(value):
        return "(empty)"
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, Price):
        return f"{plain(value.amount)} {value.currency}" + (" incl. tax" if value.includes_tax else "")
    if isinstance(value, Stock):
        return plain(value.quantity)
    if isinstance(value, tuple):
        return " / ".join(shown(v) for v in value)
    if isinstance(value, OrderLine):
        return f"{plain(value.quantity)} × {value.name}"
    if isinstance(value, (Charge, OrderTax)):
        return value.name
    if isinstance(value, OrderCoupon):
        return value.code
    if isinstance(value, Address):
        parts = (value.name, value.company, value.line1, value.line2, value.postcode, value.city, value.state)
        return ", ".join(p for p in (*parts, value.country) if p)
    if isinstance(value, Measures):
        sizes = " × ".join(plain(s) for s in (value.length, value.width, value.height) if s is not None)
        weight = f"{plain(value.weight)} {value.weight_unit}".strip() if value.weight is not None else ""
        return ", ".join(p for p in (weight, f"{sizes} {value.size_unit}".strip() if sizes else "") if p)
    return str(value)


def title_of(record: Record) -> str:
    """What a list calls the record."""
    match record:
        case Product():
            name = record.name or record.sku or "(no name)"
            return f"{name} ({record.variant})" if record.variant else name
        case Customer():
            name = record.display_name or f"{record.first_name or ''} {record.last_name or ''}".strip()
            return name or record.email or "(no name)"
        case Coupon():
            return record.code or "(no code)"
        case Order():
            return f"{record.number or record.reference or '?'} {record.buyer or ''}".strip()
        case Tax():
            return f"{record.name or '(no name)'} {plain(record.rate or Decimal(0))} %"
