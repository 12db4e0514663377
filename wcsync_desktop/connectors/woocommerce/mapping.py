"""WooCommerce's JSON ↔ canonical records; what a shop can hold. No I/O."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.base import Capabilities, Compared, Finder, HelperKey, Traits
from wcsync_desktop.connectors.woocommerce.window import Window
from wcsync_desktop.core.categories import SEPARATOR, CategoryMap
from wcsync_desktop.core.matching import GUEST, INACTIVE, SetAside, Why, left_out
from wcsync_desktop.core.merge import Projection
from wcsync_desktop.core.money import HUNDRED, decimals_of, exact, plain, rounded, with_tax, without_tax
from wcsync_desktop.core.own_fields import READ_ONLY, OwnField, own_fields
from wcsync_desktop.core.records import (
    Address,
    Counting,
    Coupon,
    Customer,
    Form,
    Kind,
    Measures,
    Observation,
    Order,
    Price,
    Product,
    Record,
    Stock,
    Tax,
    is_blank,
    overlay,
)

_FORMS = {
    "simple": Form.SIMPLE,
    "variation": Form.VARIATION,
    "variable": Form.VARIABLE,
    "grouped": Form.GROUPED,
    "external": Form.EXTERNAL,
}

PURCHASE_PRICE_META = "purchase_price"


@dataclass(frozen=True)
class ShopFacts:
    """What the shop's settings say about its records.

    ``category_paths`` by id; ``base_rates`` the nominal tax percentage at the shop's own address by tax class.
    """

    currency: str = ""
    prices_include_tax: bool = False
    weight_unit: str = ""
    size_unit: str = ""
    category_paths: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    base_rates: Mapping[str, Decimal] = field(default_factory=dict)


def category_paths(rows: list[dict[str, Any]]) -> Mapping[int, tuple[str, ...]]:
    """Path from the root of every category. A parent that is gone or that loops ends the path."""
    by_id = {int(row["id"]): row for row in rows}
    paths: dict[int, tuple[str, ...]] = {}
    for category_id in by_id:
        path: list[str] = []
        at: int = category_id
        visited: set[int] = set()
        while at in by_id and at not in visited:
            visited.add(at)
            path.insert(0, html.unescape(str(by_id[at].get("name", ""))).strip())
            at = int(by_id[at].get("parent") or 0)
        paths[category_id] = tuple(p for p in path if p)
    return paths


def base_rates(
    taxes: list[dict[str, Any]], country: str, state: str, postcode: str, city: str
) -> Mapping[str, Decimal]:
    """Nominal tax percentage per tax class at the shop's own address.

    As WooCommerce matches: a rate fits where each of its places is empty or equal to the shop's; within one priority
    the most exact fit counts; rates of different priorities add up, a compound one comes on top of the others.
    """
    best: dict[tuple[str, int], tuple[int, int, dict[str, Any]]] = {}
    for order, row in enumerate(taxes):
        fit = _fit(row, country, state, postcode, city)
        if fit is None:
            continue
        slot = (tax_class(row.get("class")), int(row.get("priority") or 1))
        rank = (-fit, order)
        if slot not in best or rank < best[slot][:2]:
            best[slot] = (*rank, row)
    rates: dict[str, Decimal] = {}
    for compound in (False, True):
        for (name, _), (_, _, row) in sorted(best.items(), key=lambda item: item[0]):
            if bool(row.get("compound")) is not compound:
                continue
            rate = exact(row.get("rate")) or Decimal(0)
            before = rates.get(name, Decimal(0))
            rates[name] = ((1 + before / HUNDRED) * (1 + rate / HUNDRED) - 1) * HUNDRED if compound else before + rate
    return rates


def _fit(row: Mapping[str, Any], country: str, state: str, postcode: str, city: str) -> int | None:
    exactness = 0
    for weight, mine, theirs in (
        (8, country, [row.get("country")]),
        (4, state, [row.get("state")]),
        (2, postcode, row.get("postcodes") or [row.get("postcode")]),
        (1, city, row.get("cities") or [row.get("city")]),
    ):
        places = [str(p).strip().casefold() for p in theirs if p and str(p).strip() not in ("", "*")]
        if not places:
            continue
        if not any(_place_fits(place, mine.strip().casefold()) for place in places):
            return None
        exactness += weight
    return exactness


def _place_fits(pattern: str, place: str) -> bool:
    if "..." in pattern:
        low, _, high = pattern.partition("...")
        return len(place) == len(low) and low <= place <= high
    return place.startswith(pattern[:-1]) if pattern.endswith("*") else place == pattern


def tax_class(value: object) -> str:
    """A tax class's short name; the standard class has two spellings in the API."""
    text = str(value or "")
    return "standard" if text == "" else text


def category_of(row: Mapping[str, Any]) -> int | None:
    """The id of a product's first category."""
    categories = row.get("categories") or []
    return int(categories[0]["id"]) if categories else None


def product(row: Mapping[str, Any], facts: ShopFacts, parent: Mapping[str, Any] | None = None) -> Product:
    """A product, or with ``parent`` a variation of it: what it lacks of its own it has from its parent."""
    is_variation = parent is not None
    above: Mapping[str, Any] = parent or {}
    source = above if is_variation else row
    category = category_of(source)
    path = facts.category_paths.get(category) if category is not None else None
    if category is not None and not path:
        path = (html.unescape(str(source["categories"][0].get("name", ""))).strip(),)
    status = str(row.get("status", ""))
    if is_variation and above.get("status") != "publish":
        status = str(above.get("status", status))
    return Product(
        form=Form.VARIATION if is_variation else _FORMS.get(str(row.get("type")), Form.OTHER),
        status=status,
        sku=_text(row.get("sku")),
        barcode=_text(row["global_unique_id"]) if row.get("global_unique_id") is not None else None,
        name=_text(source.get("name")),
        variant=_variant(row.get("attributes") or []) if is_variation else None,
        description=None if is_variation else str(row.get("description") or ""),
        price=_price(row, above, facts),
        purchase_price=_purchase_price(row),
        measures=_measures(row, above, facts),
        category=path or (),
        image=_image(row) or _image(above),
        stock=stock_of(row),
        counting=counting(row),
    )


def _text(value: object) -> str:
    return str(value if value is not None else "").strip()


def _variant(attributes: list[dict[str, Any]]) -> str:
    pairs = ((_text(a.get("name")), _text(a.get("option"))) for a in attributes)
    return " | ".join(f"{html.unescape(name)}: {html.unescape(option)}" for name, option in pairs if option)


def _price(row: Mapping[str, Any], above: Mapping[str, Any], facts: ShopFacts) -> Price | None:
    amount = exact(row.get("regular_price"))
    if amount is None:
        return None
    taxable = (row.get("tax_status") or above.get("tax_status") or "taxable") == "taxable"
    if not facts.prices_include_tax or not taxable:
        # WooCommerce takes no tax out of the price of something that is not taxed.
        return Price(amount, facts.currency)
    own = row.get("tax_class")
    name = tax_class(above.get("tax_class") if own == "parent" else own)
    return Price(amount, facts.currency, includes_tax=True, tax_rate=facts.base_rates.get(name))


def _purchase_price(row: Mapping[str, Any]) -> Decimal | None:
    for meta in row.get("meta_data") or []:
        if isinstance(meta, dict) and meta.get("key") == PURCHASE_PRICE_META:
            return exact(str(meta.get("value") or "").replace(",", "."))
    return None


def _measures(row: Mapping[str, Any], above: Mapping[str, Any], facts: ShopFacts) -> Measures:
    own, parents = row.get("dimensions") or {}, above.get("dimensions") or {}

    def size(name: str) -> Decimal | None:
        return _positive(own.get(name)) or _positive(parents.get(name))

    return Measures(
        _positive(row.get("weight")) or _positive(above.get("weight")),
        size("length"),
        size("width"),
        size("height"),
        facts.weight_unit,
        facts.size_unit,
    )


def _positive(value: object) -> Decimal | None:
    number = exact(str(value).replace(",", ".")) if value not in (None, "") else None
    return number if number is not None and number > 0 else None


def _image(row: Mapping[str, Any]) -> str:
    image = row.get("image") or next(iter(row.get("images") or []), None)
    return str(image.get("src") or "") if isinstance(image, dict) else ""


def counting(row: Mapping[str, Any]) -> Counting | None:
    """Whose pieces the shop counts, None where it does not say."""
    return {True: Counting.OWN, False: Counting.NOT, "parent": Counting.PARENT}.get(row.get("manage_stock"))


def stock_of(row: Mapping[str, Any]) -> Stock | None:
    """The product's own figure; one that is counted without a figure is unknown, never 0."""
    quantity = exact(row.get("stock_quantity"))
    return Stock(quantity) if counting(row) is Counting.OWN and quantity is not None else None


def counted(row: Mapping[str, Any]) -> Product:
    """What a row tells about stock, and nothing else of it."""
    return Product(stock=stock_of(row), counting=counting(row))


def quantity_body(native_id: str, stock: Stock) -> dict[str, Any]:
    """The JSON of a quantity to be set. Counting is switched on only where a person wants it: without the mark a
    product that is not counted, or shares its parent's figure, stays as it is (WOOCOMMERCE.md, measured, 8)."""
    whole = stock.quantity == stock.quantity.to_integral_value()
    body: dict[str, Any] = {
        "id": int(native_id),
        "stock_quantity": int(stock.quantity) if whole else plain(stock.quantity),
    }
    return {**body, "manage_stock": True} if stock.starts else body


StateNames = Mapping[str, Mapping[str, str]]
"""Names of states by country and state code."""


def own_values(row: Mapping[str, Any], pairs: Iterable[OwnField]) -> dict[str, str]:
    """What a record holds in the fields that a person added, by field of the canonical record."""
    return {pair.record_field: own_value(row, pair.shop) for pair in pairs}


def own_value(row: Mapping[str, Any], name: str) -> str:
    """A field by its name: ``billing.phone``, or ``meta:`` and the name of a custom field."""
    if name.startswith("meta:"):
        key = name.removeprefix("meta:")
        kept = (meta.get("value") for meta in row.get("meta_data") or [] if meta.get("key") == key)
        return _told(next(kept, None))
    found: object = row
    for part in name.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return _told(found)


def _told(value: object) -> str:
    if isinstance(value, Decimal):
        return plain(value)
    return _text(value) if isinstance(value, (str, int, bool)) else ""


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


def customer(row: Mapping[str, Any], states: StateNames, tax_number_meta: str) -> Customer:
    """A customer account. ``tax_number_meta`` is the meta key that the owner named, or empty."""
    billing, shipping = row.get("billing") or {}, row.get("shipping") or {}
    first, last = _text(row.get("first_name")), _text(row.get("last_name"))
    company = _text(billing.get("company"))
    tax_number = next(
        (
            _text(meta.get("value"))
            for meta in row.get("meta_data") or []
            if tax_number_meta and isinstance(meta, dict) and meta.get("key") == tax_number_meta
        ),
        None,
    )
    return Customer(
        role=_text(row.get("role")),
        email=_text(row.get("email")),
        display_name=f"{first} {last}".strip() or company or _text(row.get("username")),
        first_name=first,
        last_name=last,
        company=company,
        phone=_text(billing.get("phone")),
        tax_number=tax_number,
        billing=address(billing, states),
        shipping=address(shipping, states),
    )


def address(part: Mapping[str, Any], states: StateNames) -> Address:
    country, state = _text(part.get("country")), _text(part.get("state"))
    return Address(
        name=f"{_text(part.get('first_name'))} {_text(part.get('last_name'))}".strip(),
        company=_text(part.get("company")),
        line1=_text(part.get("address_1")),
        line2=_text(part.get("address_2")),
        city=_text(part.get("city")),
        state=states.get(country, {}).get(state, state),
        postcode=_text(part.get("postcode")),
        country=country,
    )


def coupon(row: Mapping[str, Any]) -> Coupon:
    """A coupon."""
    return Coupon(
        status=_text(row.get("status", "publish")),
        discount_type=_text(row.get("discount_type")),
        code=_text(row.get("code")),
        amount=exact(row.get("amount")) or Decimal(0),
        description=_text(row.get("description")),
    )


def tax(row: Mapping[str, Any]) -> Tax:
    """A tax rate."""
    return Tax(
        country=_text(row.get("country")),
        tax_class=tax_class(row.get("class")),
        compound=bool(row.get("compound")),
        name=_text(row.get("name")),
        rate=exact(row.get("rate")) or Decimal(0),
    )


def observed(row: Mapping[str, Any], record: Record, parent: str | None = None) -> Observation:
    """The record with its id and dates."""
    return Observation(
        str(row["id"]),
        record,
        # An order's key is its own for ever; the date of an order may be edited.
        born=str(row.get("order_key") or row.get("date_created_gmt") or ""),
        version=str(row.get("date_modified_gmt") or ""),
        parent=parent,
    )


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
    return body | ({"categories": [{"id": category}]} if category is not None else {})


def _category_id(wanted: tuple[str, ...], paths: Mapping[int, tuple[str, ...]]) -> int | None:
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
