"""What Megaventory can hold of a record, and how it is told (MEGAVENTORY-MAPPING.md). No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.base import Capabilities, Compared, Finder, HelperKey, Traits
from wcsync_desktop.connectors.megaventory import orders, standing
from wcsync_desktop.connectors.megaventory.parts import (
    CATEGORY,
    GUEST,
    LONGEST_NAME,
    SERVICE,
    SERVICES,
    address_body,
    guest_name,
)
from wcsync_desktop.connectors.megaventory.text import cleaned, is_kept_whole
from wcsync_desktop.core.categories import SEPARATOR, CategoryMap
from wcsync_desktop.core.matching import SetAside, Why, left_out, match_key, no_key, normal_sku
from wcsync_desktop.core.merge import Projection
from wcsync_desktop.core.money import plain, rounded, without_tax
from wcsync_desktop.core.records import (
    Coupon,
    Customer,
    Kind,
    Measures,
    Order,
    Price,
    Product,
    Record,
    Tax,
    is_blank,
)

PRICE_DECIMALS = 4

GRAMS = {"g": Decimal(1), "kg": Decimal(1000), "lbs": Decimal("453.59237"), "oz": Decimal("28.349523125")}
MILLIMETRES = {"mm": Decimal(1), "cm": Decimal(10), "m": Decimal(1000), "in": Decimal("25.4"), "yd": Decimal("914.4")}


FEWEST = 25
"""Rows that a server can always be asked for at once."""


class MegaventoryMapping:
    """What a Megaventory account can hold.

    Options: ``weight_unit`` and ``size_unit`` name Megaventory's units where they differ from the shop's.
    """

    def __init__(self, options: Mapping[str, str]) -> None:
        self._weight_unit = options.get("weight_unit", "")
        self._size_unit = options.get("size_unit", "")
        self._categories = CategoryMap.of(options)

    traits = Traits()

    def order_status(self, status: str) -> str:
        return orders.shop_status(status)

    def may_change(self, there: Order) -> bool:
        return standing.may_change(there)

    def smaller(self, position: str) -> tuple[str, ...]:
        lead, size = position.rsplit(" ", 1)
        return (f"{lead} {int(size) // 2}",) if int(size) >= 2 * FEWEST else ()

    def capabilities(self, kind: Kind) -> Capabilities:
        match kind:
            case Kind.PRODUCT:
                # Megaventory owns the purchase price once the product is there.
                return Capabilities(True, True, Finder.REPEAT, immutable=frozenset({"purchase_price"}))
            case Kind.CUSTOMER:
                return Capabilities(True, True, Finder.NATURAL_KEY)
            case Kind.COUPON:
                return Capabilities(True, True, Finder.NATURAL_KEY, immutable=frozenset({"code", "amount"}))
            case Kind.TAX:
                return Capabilities(True, False, Finder.NATURAL_KEY, immutable=frozenset({"name", "rate"}))
            case Kind.ORDER:
                # Written once; a later edit of an order in the shop is sent where a person wants it.
                return Capabilities(True, False, Finder.NATURAL_KEY, rewrites=True)

    def project(self, kind: Kind, agreed: Record, current: Record | None) -> Projection:
        match agreed:
            case Product():
                return self._product(agreed)
            case Customer():
                return Projection(_customer(agreed))
            case Coupon():
                described = agreed.description or "WooCommerce coupon"
                name = agreed.code
                return Projection(
                    Coupon(code=_cut(name), amount=agreed.amount, description=cleaned(described)),
                    frozenset() if is_kept_whole(agreed.description or "") else frozenset({"description"}),
                )
            case Tax():
                return Projection(Tax(name=_cut(agreed.name), rate=agreed.rate))
            case Order():
                # Whatever its status in the shop, it is entered as approved (7.3).
                return Projection(replace(agreed, status=standing.APPROVED, refunded=None))

    def _product(self, agreed: Product) -> Projection:
        category = self._categories.chosen(agreed) or agreed.category
        lossy = {
            name for name in ("name", "description") if (text := getattr(agreed, name)) and not is_kept_whole(text)
        }
        lossy.add("variant")
        if agreed.variant:
            lossy.add("name")  # it is the parent's, and this record cannot rename its parent
        form = Product(
            sku=_filled(agreed.sku),
            barcode=_filled(agreed.barcode),
            name=_filled(cleaned(agreed.name)) if agreed.name else None,
            variant=_filled(agreed.variant),
            description=_filled(cleaned(agreed.description)) if agreed.description else None,
            price=_net(agreed.price),
            purchase_price=agreed.purchase_price,
            measures=self._measures(agreed.measures),
            category=(SEPARATOR.join(category),) if category else None,
            image=_filled(agreed.image),
        )
        return Projection(form, frozenset(lossy))

    def _measures(self, measures: Measures | None) -> Measures | None:
        if measures is None or is_blank(measures):
            return None
        size = _factor(MILLIMETRES, measures.size_unit, self._size_unit)
        return Measures(
            _times(measures.weight, _factor(GRAMS, measures.weight_unit, self._weight_unit)),
            _times(measures.length, size),
            _times(measures.width, size),
            _times(measures.height, size),
            self._weight_unit,
            self._size_unit,
        )

    def absorbed(self, field: str, there: object, agreed: object) -> object:
        return there

    def set_aside(self, kind: Kind, agreed: Record) -> SetAside | None:
        reason = left_out(agreed)
        if reason is not None:
            return reason
        if isinstance(agreed, Order):
            return orders.problem(agreed)
        if match_key(agreed) is None:
            return no_key(kind)
        if isinstance(agreed, Product):
            return _product_problem(agreed)
        if isinstance(agreed, Customer) and not agreed.display_name:
            return SetAside(Why.NEEDS_PERSON, "It has no name. Enter one in the shop.")
        return None

    def compared(self, asked: Order, kept: Order) -> Compared:
        return orders.compared(asked, kept.total) if kept.total is not None else Compared()

    def needs(self, kind: Kind, record: Record) -> tuple[HelperKey, ...]:
        if isinstance(record, Product) and record.category:
            return (HelperKey(CATEGORY, record.category[0]),)
        if isinstance(record, Order):
            return orders.needs(record)
        return ()

    def helper_kinds(self, kind: Kind) -> tuple[str, ...]:
        match kind:
            case Kind.PRODUCT:
                return (CATEGORY, SERVICE)
            case Kind.CUSTOMER:
                return (GUEST,)
            case _:
                return ()

    def preparations(self, kind: Kind, shop_name: str) -> tuple[HelperKey, ...]:
        if kind is Kind.PRODUCT:
            return tuple(HelperKey(SERVICE, sku) for sku in SERVICES)
        if kind is Kind.CUSTOMER:
            return (HelperKey(GUEST, guest_name(shop_name)),)
        return ()


def _product_problem(agreed: Product) -> SetAside | None:
    if not agreed.name or not cleaned(agreed.name):
        return SetAside(
            Why.NEEDS_PERSON,
            "Its name is empty, or holds only signs that Megaventory does not take. Give it a name in the shop.",
        )
    if agreed.price is not None and agreed.price.includes_tax and agreed.price.tax_rate is None:
        return SetAside(
            Why.NEEDS_PERSON,
            "Its price cannot be made net: no tax rate of the shop fits its tax class at the shop's own address. "
            "Add that rate in the shop, or mark the product as not taxable.",
        )
    service = {normal_sku(sku): name for sku, name in SERVICES.items()}.get(normal_sku(agreed.sku or ""))
    if service is not None:
        return SetAside(
            Why.NEEDS_PERSON,
            f"The SKU {agreed.sku} is kept for the {service.lower()} of orders. Give it another SKU.",
        )
    return None


def _filled(text: str | None) -> str | None:
    text = text.strip() if text else ""
    return text or None


def _cut(name: str | None) -> str | None:
    return name[:LONGEST_NAME].strip() if name else None


def _net(price: Price | None) -> Price | None:
    """The net amount at most 4 decimals; None where it cannot be made net."""
    if price is None:
        return None
    if not price.includes_tax:
        return Price(rounded(price.amount, PRICE_DECIMALS), price.currency)
    if price.tax_rate is None:
        return None
    return Price(without_tax(price.amount, price.tax_rate, PRICE_DECIMALS), price.currency)


def _factor(units: Mapping[str, Decimal], have: str, want: str) -> Decimal:
    if not want or want == have or have not in units or want not in units:
        return Decimal(1)
    return units[have] / units[want]


def _times(value: Decimal | None, factor: Decimal) -> Decimal | None:
    if value is None or factor == 1:
        return value
    return rounded(value * factor, 6).normalize()


def _customer(agreed: Customer) -> Customer:
    return Customer(
        email=_filled(agreed.email),
        display_name=_filled(agreed.display_name),
        phone=_filled(agreed.phone),
        tax_number=_filled(agreed.tax_number),
        billing=agreed.billing if not is_blank(agreed.billing) else None,
        shipping=agreed.shipping if not is_blank(agreed.shipping) else None,
    )


# --- writing ----------------------------------------------------------------------------------------------------


def product_body(
    wanted: Product, whole: Product, there: Product, native_id: str | None, category_id: str | None
) -> dict[str, Any]:
    """``mvProduct`` with the wanted fields; SKU and description always, for they name the record, as they are there."""
    body: dict[str, Any] = {
        "ProductID": native_id or "",
        "ProductType": "Undefined",
        "ProductSKU": wanted.sku or there.sku or whole.sku,
        "ProductDescription": wanted.name or there.name or whole.name,
        "ProductVersion": wanted.variant,
        "ProductLongDescription": wanted.description,
        "ProductEAN": wanted.barcode,
        "ProductImageURL": wanted.image,
        "ProductCategoryID": category_id if wanted.category else None,
        "ProductSellingPrice": plain(wanted.price.amount) if wanted.price else None,
        "ProductPurchasePrice": plain(wanted.purchase_price) if wanted.purchase_price is not None else None,
    }
    if wanted.measures:
        body |= {
            name: plain(value)
            for name, value in (
                ("ProductWeight", wanted.measures.weight),
                ("ProductLength", wanted.measures.length),
                ("ProductBreadth", wanted.measures.width),
                ("ProductHeight", wanted.measures.height),
            )
            if value is not None
        }
    return {name: value for name, value in body.items() if value is not None}


def service_body(sku: str) -> dict[str, Any]:
    """``mvProduct`` of a service that order rows need."""
    return {"ProductID": "", "ProductType": "Service", "ProductSKU": sku, "ProductDescription": SERVICES[sku]}


def client_body(wanted: Customer, whole: Customer, native_id: str | None) -> dict[str, Any]:
    """``mvSupplierClient`` with the wanted fields. Addresses go together: whether one replaces all is not known."""
    body: dict[str, Any] = {
        "SupplierClientID": native_id or "",
        "SupplierClientType": None if native_id else "Client",  # one that is "Both" stays so
        "SupplierClientName": wanted.display_name or whole.display_name,
        "SupplierClientEmail": wanted.email or whole.email,
        "SupplierClientPhone1": wanted.phone,
        "SupplierClientTaxID": wanted.tax_number,
        "SupplierClientComments": None if native_id else "WooCommerce client",
    }
    if wanted.billing or wanted.shipping:
        body["SupplierClientAddresses"] = [
            address_body(name, address)
            for name, address in (("Shipping1", whole.shipping), ("Billing", whole.billing))
            if address is not None
        ]
    return {name: value for name, value in body.items() if value is not None}


def guest_body(name: str) -> dict[str, Any]:
    """``mvSupplierClient`` that stands for everyone who ordered without an account."""
    return {
        "SupplierClientID": "",
        "SupplierClientType": "Client",
        "SupplierClientName": name,
        "SupplierClientComments": "Orders without an account",
    }


def discount_body(wanted: Coupon, whole: Coupon, native_id: str | None) -> dict[str, Any]:
    """``mvDiscount``; name and value cannot change after creation, the description can."""
    return {
        "DiscountID": native_id or "",
        "DiscountName": whole.code,
        "DiscountValue": plain(whole.amount or Decimal(0)),
        "DiscountDescription": wanted.description or whole.description or "",
    }


def tax_body(whole: Tax) -> dict[str, Any]:
    """``mvTax``."""
    return {
        "TaxID": "",
        "TaxName": whole.name,
        "TaxDescription": f"WooCommerce {whole.name}"[:LONGEST_NAME],
        "TaxValue": plain(whole.rate or Decimal(0)),
    }


def with_name(customer: Customer, name: str) -> Customer:
    """The client under another name."""
    return replace(customer, display_name=name)
