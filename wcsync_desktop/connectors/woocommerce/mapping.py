"""What a shop can hold, and products as it is told to make or change them. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.base import Capabilities, Compared, Finder, HelperKey, Traits
from wcsync_desktop.connectors.woocommerce.facts import ShopFacts
from wcsync_desktop.connectors.woocommerce.window import Window
from wcsync_desktop.core.categories import SEPARATOR, CategoryMap
from wcsync_desktop.core.matching import GUEST, INACTIVE, SetAside, Why, left_out
from wcsync_desktop.core.merge import Projection
from wcsync_desktop.core.money import decimals_of, plain, rounded, with_tax, without_tax
from wcsync_desktop.core.own_fields import READ_ONLY, OwnField, own_fields
from wcsync_desktop.core.records import (
    Address,
    Customer,
    Form,
    Kind,
    Measures,
    Order,
    Price,
    Product,
    Record,
    Stock,
    is_blank,
    overlay,
)

PURCHASE_PRICE_META = "purchase_price"
"""The custom field of what a product cost."""


def quantity_body(native_id: str, stock: Stock) -> dict[str, Any]:
    """The JSON of a quantity to be set. Counting is switched on only where a person wants it: without the mark a
    product that is not counted, or shares its parent's figure, stays as it is (WOOCOMMERCE.md, measured, 8)."""
    whole = stock.quantity == stock.quantity.to_integral_value()
    body: dict[str, Any] = {
        "id": int(native_id),
        "stock_quantity": int(stock.quantity) if whole else plain(stock.quantity),
    }
    return {**body, "manage_stock": True} if stock.starts else body


def own_body(wanted: Record, pairs: Iterable[OwnField]) -> dict[str, Any]:
    """The JSON of the fields that a person added and that ``wanted`` holds; a shop's own figures are never changed."""
    body: dict[str, Any] = {}
    for pair in pairs:
        value = getattr(wanted, pair.record_field, None)
        if value is None or pair.shop in READ_ONLY:
            continue
        if pair.shop.startswith("meta:"):
            body.setdefault("meta_data", []).append({"key": pair.shop.removeprefix("meta:"), "value": value})
            continue
        *parents, name = pair.shop.split(".")
        inside = body
        for parent in parents:
            inside = inside.setdefault(parent, {})
        inside[name] = value
    return body


def product_body(wanted: Product) -> dict[str, Any]:
    """The JSON of an update: only the fields that ``wanted`` holds."""
    body: dict[str, Any] = {}
    if wanted.sku is not None:
        body["sku"] = wanted.sku
    if wanted.name is not None:
        body["name"] = wanted.name
    if wanted.description is not None:
        body["description"] = wanted.description
    if wanted.price is not None:
        body["regular_price"] = plain(wanted.price.amount)
    if wanted.measures is not None:
        m = wanted.measures
        body["weight"] = plain(m.weight) if m.weight is not None else ""
        body["dimensions"] = {
            name: plain(value) if value is not None else ""
            for name, value in (("length", m.length), ("width", m.width), ("height", m.height))
        }
    if wanted.purchase_price is not None:
        body["meta_data"] = [{"key": PURCHASE_PRICE_META, "value": plain(wanted.purchase_price)}]
    return body


def new_product_body(wanted: Product, facts: ShopFacts) -> dict[str, Any]:
    """The JSON of a new product: published, counted, and empty until its quantity comes by itself (E11).

    A category is the shop's own of that path, else the only one of that name; the shop uses its default for none.
    """
    price = wanted.price
    if price is not None and facts.prices_include_tax and not price.includes_tax:
        rate = facts.base_rates.get("standard", Decimal(0))
        price = replace(price, amount=rounded(with_tax(price.amount, rate), decimals_of(price.currency)))
    elif price is not None and price.includes_tax and not facts.prices_include_tax:
        price = replace(price, amount=without_tax(price.amount, price.tax_rate or Decimal(0)))
    body = product_body(replace(wanted, price=price))
    body |= {"type": "simple", "status": "publish", "manage_stock": True, "stock_quantity": 0}
    category = _category_id(wanted.category or (), facts.category_paths)
    return body | ({"categories": [{"id": int(category)}]} if category is not None else {})


def _category_id(wanted: tuple[str, ...], paths: Mapping[str, tuple[str, ...]]) -> str | None:
    if not wanted:
        return None
    whole = SEPARATOR.join(wanted).casefold()
    same = [number for number, names in paths.items() if SEPARATOR.join(names).casefold() == whole]
    named = [number for number, names in paths.items() if names and names[-1].casefold() == wanted[-1].casefold()]
    return (same or named)[0] if same or len(named) == 1 else None


class WooMapping:
    """What a shop can hold."""

    def __init__(self, options: Mapping[str, str]) -> None:
        self._categories = CategoryMap.of(options)
        self._own = {kind: own_fields(options, kind) for kind in (Kind.CUSTOMER, Kind.PRODUCT)}

    traits = Traits(lists_changes=True)

    def order_status(self, status: str) -> str:
        return status

    def may_change(self, there: Order) -> bool:
        return False  # copies are written once

    def smaller(self, position: str) -> tuple[str, ...]:
        return Window.at(position).smaller()

    def capabilities(self, kind: Kind) -> Capabilities:
        if kind is Kind.TAX:  # a changed rate is a new one (rule 14)
            return Capabilities(True, False, Finder.NATURAL_KEY, immutable=frozenset({"name", "rate"}))
        written = kind is not Kind.COUPON
        return Capabilities(written, written, Finder.NATURAL_KEY if written else Finder.NONE)

    def project(self, kind: Kind, agreed: Record, current: Record | None) -> Projection:
        if isinstance(agreed, Customer):
            return Projection(self._with_own(_account(agreed, current), agreed))
        if not isinstance(agreed, Product):
            return Projection(agreed)
        held = current if isinstance(current, Product) else None
        if held is not None and held.status == "trash":
            return Projection(Product())  # a product in the trash is left in peace
        is_variation = held is not None and held.form is Form.VARIATION
        form = Product(
            sku=agreed.sku,
            # A variation shows its parent's name; changing it there is the parent's business.
            name=None if is_variation else agreed.name,
            description=None if is_variation else agreed.description,
            price=_shop_price(agreed.price, held.price if held else None),
            purchase_price=agreed.purchase_price,
            measures=_shop_measures(agreed.measures, held.measures if held else None),
            category=(self._categories.chosen(agreed) or agreed.category) if held is None else None,
        )
        return Projection(self._with_own(form, agreed))

    def _with_own(self, form: Record, agreed: Record) -> Record:
        """With the fields that a person added and that can be changed in a shop."""
        names = (pair.record_field for pair in self._own[type(agreed).kind] if pair.shop not in READ_ONLY)
        return overlay(form, agreed, names)

    def absorbed(self, field: str, there: object, agreed: object) -> object:
        return there

    def set_aside(self, kind: Kind, agreed: Record) -> SetAside | None:
        match agreed:
            case Customer(role=role) if role == GUEST:
                return left_out(agreed)
            case Customer(email=email) if not (email or "").strip():
                return SetAside(Why.LEFT_OUT, "It has no e-mail address, so it cannot be a customer of a shop.")
            case Product(status=status) if status == INACTIVE:
                return SetAside(Why.LEFT_OUT, "It is not active there, so it is not sold in the shop.")
            case Product(sku=sku, form=None) if not (sku or "").strip():
                return SetAside(Why.LEFT_OUT, "It has no part number, by which the shop would know it.")
        return None

    def compared(self, asked: Order, kept: Order) -> Compared:
        return Compared()

    def needs(self, kind: Kind, record: Record) -> tuple[HelperKey, ...]:
        return ()

    def helper_kinds(self, kind: Kind) -> tuple[str, ...]:
        return ()

    def preparations(self, kind: Kind, shop_name: str) -> tuple[HelperKey, ...]:
        return ()


def _account(agreed: Customer, current: Record | None) -> Customer:
    """What an account holds of a client; who has one is never left without an address for e-mails."""
    held = current if isinstance(current, Customer) else None
    billing, shipping = agreed.billing, agreed.shipping
    if held is None:
        # The shop's labels and e-mails take the names of the addresses, so a new account has its own there.
        name = f"{agreed.first_name or ''} {agreed.last_name or ''}".strip()
        billing = replace(billing or Address(), name=name, company=agreed.company or "")
        shipping = replace(shipping, name=name) if shipping is not None and not is_blank(shipping) else shipping
    else:
        # Names in addresses are the shop's own.
        company = agreed.company if agreed.company is not None else _at(held.billing).company
        billing = replace(billing, name=_at(held.billing).name, company=company) if billing is not None else None
        there = _at(held.shipping)
        shipping = replace(shipping, name=there.name, company=there.company) if shipping is not None else None
    return Customer(
        email=agreed.email or (held.email if held is not None else None),
        first_name=agreed.first_name,
        last_name=agreed.last_name,
        company=agreed.company,
        phone=agreed.phone,
        billing=billing,
        shipping=shipping,
    )


def _at(address: Address | None) -> Address:
    return address if address is not None else Address()


def _shop_price(price: Price | None, held: Price | None) -> Price | None:
    """The price as this shop enters prices: with or without tax."""
    if price is None or held is None or price.includes_tax == held.includes_tax:
        return price if price is None or held is None else replace(price, tax_rate=held.tax_rate)
    if held.includes_tax:
        if held.tax_rate is None:
            return None
        amount = rounded(with_tax(price.amount, held.tax_rate), decimals_of(price.currency))
        return Price(amount, price.currency, True, held.tax_rate)
    return Price(without_tax(price.amount, price.tax_rate or Decimal(0)), price.currency)


def _shop_measures(measures: Measures | None, held: Measures | None) -> Measures | None:
    if measures is None or held is None:
        return measures
    return replace(measures, weight_unit=held.weight_unit, size_unit=held.size_unit)
