"""A shop's products, accounts, coupons and tax rates as canonical records. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from wcsync_desktop.connectors.decoding import Odd, Why, as_flag, as_measure, as_text, custom_fields
from wcsync_desktop.connectors.woocommerce.facts import ShopFacts, StateNames, is_country, tax_class
from wcsync_desktop.connectors.woocommerce.mapping import PURCHASE_PRICE_META
from wcsync_desktop.connectors.woocommerce.rows import (
    AddressRow,
    AttributeRow,
    CouponRow,
    CustomerRow,
    ImageRow,
    ProductRow,
    StockRow,
    TaxRow,
)
from wcsync_desktop.connectors.woocommerce.texts import unescaped
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.own_fields import OwnField
from wcsync_desktop.core.records import Address, Counting, Coupon, Customer, Form, Measures, Price, Product, Stock, Tax

_FORMS = {
    "simple": Form.SIMPLE,
    "variation": Form.VARIATION,
    "variable": Form.VARIABLE,
    "grouped": Form.GROUPED,
    "external": Form.EXTERNAL,
}


# --- products -----------------------------------------------------------------------------------------------------


def category_of(row: ProductRow) -> str | None:
    """The id of a product's first category."""
    return row.categories.value[0].id if row.categories.value else None


def product(row: ProductRow, facts: ShopFacts, above: ProductRow | None = None) -> Product:
    """A product, or with the product ``above`` it a variation: what it lacks of its own it has from there.

    What is odd is not held (``odd_fields``). Raises Odd for a stock management that is none.
    """
    source = above or row
    status = row.status if above is None or above.status == "publish" else above.status
    return Product(
        form=_FORMS.get(row.type, Form.OTHER) if above is None else Form.VARIATION,
        status=status,
        sku=row.sku.strip(),
        inherits_sku=above is not None and bool(row.sku.strip()) and row.sku.strip() == above.sku.strip(),
        barcode=row.global_unique_id.value.strip() if row.global_unique_id.value is not None else None,
        name=unescaped(source.name).strip(),
        variant=_variant(row) if above is not None else None,
        description=row.description if above is None else None,
        price=_price(row, above, facts),
        purchase_price=_purchase_price(row),
        measures=_measures(row, above, facts),
        category=_category(source, facts),
        image=_image(row, above),
        stock=stock_of(row),
        counting=counting(row),
    )


def odd_fields(row: ProductRow) -> Iterator[Odd]:
    """The fields of a product that cannot be read and without which the rest of it is still worth having."""
    for name, part in (
        ("global_unique_id", row.global_unique_id),
        ("weight", row.weight),
        ("dimensions", row.dimensions),
        ("categories", row.categories),
        ("images", row.images),
        ("image", row.image),
        ("attributes", row.attributes),
        ("meta_data", row.meta_data),
    ):
        if part.odd is not None:
            yield part.odd.under(name)
    try:
        _kept_purchase_price(row)
    except Odd as odd:
        yield odd.under(PURCHASE_PRICE_META)


def _variant(row: ProductRow) -> str | None:
    if row.attributes.odd is not None:
        return None
    attributes: Iterable[AttributeRow] = row.attributes.value or ()
    pairs = ((unescaped(a.name).strip(), unescaped(a.option).strip()) for a in attributes)
    return " | ".join(f"{name}: {option}" for name, option in pairs if option)


def _price(row: ProductRow, above: ProductRow | None, facts: ShopFacts) -> Price | None:
    amount = row.regular_price
    if amount is None:
        return None
    taxable = (row.tax_status or (above.tax_status if above else "") or "taxable") == "taxable"
    if not facts.prices_include_tax or not taxable:
        # WooCommerce takes no tax out of the price of something that is not taxed.
        return Price(amount, facts.currency)
    own = above.tax_class if above is not None and row.tax_class == "parent" else row.tax_class
    return Price(amount, facts.currency, includes_tax=True, tax_rate=facts.base_rates.get(tax_class(own)))


def _kept_purchase_price(row: ProductRow) -> Decimal | None:
    return as_measure(row.meta_data.value.get(PURCHASE_PRICE_META)) if row.meta_data.value is not None else None


def _purchase_price(row: ProductRow) -> Decimal | None:
    try:
        return _kept_purchase_price(row)
    except Odd:
        return None


def _measures(row: ProductRow, above: ProductRow | None, facts: ShopFacts) -> Measures | None:
    if any(part.odd is not None for one in (row, above) if one for part in (one.weight, one.dimensions)):
        return None
    own, parents = row.dimensions.value, above.dimensions.value if above is not None else None

    def size(name: str) -> Decimal | None:
        return _positive(getattr(own, name, None)) or _positive(getattr(parents, name, None))

    return Measures(
        _positive(row.weight.value) or _positive(above.weight.value if above is not None else None),
        size("length"),
        size("width"),
        size("height"),
        facts.weight_unit,
        facts.size_unit,
    )


def _positive(number: Decimal | None) -> Decimal | None:
    return number if number is not None and number > 0 else None


def _category(source: ProductRow, facts: ShopFacts) -> tuple[str, ...] | None:
    if source.categories.odd is not None:
        return None
    if not source.categories.value:
        return ()
    first = source.categories.value[0]
    name = unescaped(first.name).strip()
    return facts.category_paths.get(first.id) or ((name,) if name else ())


def _image(row: ProductRow, above: ProductRow | None) -> str | None:
    found = []
    for one in (row, above):
        if one is None:
            continue
        if one.image.odd is not None or one.images.odd is not None:
            return None
        pictures: Iterable[ImageRow] = one.images.value or ()
        found += [one.image.value.src if one.image.value is not None else "", *(p.src for p in pictures)]
    return next((src for src in found if src), "")


def counting(row: ProductRow | StockRow) -> Counting | None:
    """Whose pieces the shop counts, None where it does not say. Raises Odd."""
    if row.manage_stock is None or row.manage_stock == "":
        return None
    if row.manage_stock == "parent":
        return Counting.PARENT
    try:
        return Counting.OWN if as_flag(row.manage_stock) else Counting.NOT
    except Odd as odd:
        raise odd.under("manage_stock") from None


def stock_of(row: ProductRow | StockRow) -> Stock | None:
    """The product's own figure; one that is counted without a figure is unknown, never 0."""
    own = counting(row) is Counting.OWN
    return Stock(Decimal(row.stock_quantity)) if own and row.stock_quantity is not None else None


# --- the other kinds ----------------------------------------------------------------------------------------------


def customer(row: CustomerRow, states: StateNames, tax_number_meta: str) -> Customer:
    """A customer account. ``tax_number_meta`` is the custom field that the owner named, or empty."""
    first, last = unescaped(row.first_name).strip(), unescaped(row.last_name).strip()
    company = unescaped(row.billing.company).strip()
    kept = row.meta_data.value.get(tax_number_meta) if tax_number_meta and row.meta_data.value is not None else None
    return Customer(
        role=row.role.strip(),
        email=row.email.strip(),
        display_name=f"{first} {last}".strip() or company or row.username.strip(),
        first_name=first,
        last_name=last,
        company=company,
        phone=row.billing.phone.strip(),
        tax_number=as_text(kept) if kept is not None else None,
        billing=address(row.billing, states),
        shipping=address(row.shipping, states),
    )


def address(part: AddressRow, states: StateNames) -> Address:
    """An address; a state is called by its name. Raises Odd where the shop's list of these cannot be read."""
    country, state = part.country.strip(), part.state.strip()
    if state and is_country(country) and country not in states:
        raise Odd(state, Why.UNKNOWN, ("state",))
    return Address(
        name=unescaped(f"{part.first_name.strip()} {part.last_name.strip()}").strip(),
        company=unescaped(part.company).strip(),
        line1=part.address_1.strip(),
        line2=part.address_2.strip(),
        city=part.city.strip(),
        state=states.get(country, {}).get(state, state),
        postcode=part.postcode.strip(),
        country=country,
    )


def coupon(row: CouponRow) -> Coupon:
    """A coupon."""
    return Coupon(
        status=row.status.strip(),
        discount_type=row.discount_type.strip(),
        code=row.code.strip(),
        amount=row.amount,
        description=row.description.strip(),
    )


def tax(row: TaxRow) -> Tax:
    """A tax rate."""
    return Tax(
        country=row.country.strip(),
        tax_class=tax_class(row.tax_class.strip()),
        compound=bool(row.compound),
        name=row.name.strip(),
        rate=row.rate,
    )


# --- fields that a person added -----------------------------------------------------------------------------------


def own_values(raw: Mapping[str, object], pairs: Iterable[OwnField]) -> dict[str, str | None]:
    """What a record holds in the fields that a person added, by field of the canonical record."""
    return {pair.record_field: own_value(raw, pair.shop) for pair in pairs}


def own_value(raw: Mapping[str, object], name: str) -> str | None:
    """A field by its name: ``billing.phone``, or ``meta:`` and the name of a custom field; None where it is odd."""
    found: object = raw
    if name.startswith("meta:"):
        try:
            found = custom_fields(raw.get("meta_data")).get(name.removeprefix("meta:"))
        except Odd:
            return None
    else:
        for part in name.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
    if isinstance(found, (list, Mapping, float)):
        return None
    if isinstance(found, Decimal):
        return plain(found)
    return str(found) if isinstance(found, bool) else as_text(found)
