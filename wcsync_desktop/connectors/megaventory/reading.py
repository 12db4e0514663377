"""What Megaventory holds as canonical records, and why one is set aside. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeVar

from wcsync_desktop.connectors.decoding import Odd, Row, as_id, as_text, as_told, decoded
from wcsync_desktop.connectors.megaventory.rows import (
    FIELD_NAMES,
    AddressRow,
    ClientRow,
    DiscountRow,
    ProductRow,
    SalesOrderRow,
    ShelfRow,
    StockRow,
    TaxRow,
)
from wcsync_desktop.connectors.setting_aside import Vocabulary, Whose, set_aside
from wcsync_desktop.core.errors import NotReadable
from wcsync_desktop.core.records import Address, Coupon, Customer, Kind, Measures, Price, Product, Tax
from wcsync_desktop.core.stock import Level
from wcsync_desktop.core.unreadable import Unreadable

AnyRow = TypeVar("AnyRow", bound=Row)

WORDS = Vocabulary("Megaventory", FIELD_NAMES, {"salesorderdetails": "Row", "mvstock": "Location"})
SHAPES: Mapping[Kind, type[Row]] = {
    Kind.PRODUCT: ProductRow,
    Kind.CUSTOMER: ClientRow,
    Kind.COUPON: DiscountRow,
    Kind.TAX: TaxRow,
    Kind.ORDER: SalesOrderRow,
}
_ENTITIES = {
    Kind.PRODUCT: ("productid", ("productdescription", "productsku")),
    Kind.CUSTOMER: ("supplierclientid", ("supplierclientname", "supplierclientemail")),
    Kind.COUPON: ("discountid", ("discountname",)),
    Kind.TAX: ("taxid", ("taxname",)),
    Kind.ORDER: ("salesorderid", ("salesorderno", "salesorderreferenceno")),
}
"""By kind: the property of the id, and those by which a person knows a record."""


def number_of(kind: Kind, raw: object) -> str | None:
    """The id of a row, None where it has none that can be read."""
    return as_id(raw.get(_ENTITIES[kind][0])) if isinstance(raw, Mapping) else None


def one(kind: Kind, shape: type[AnyRow], raw: object) -> AnyRow:
    """A row. Raises NotReadable."""
    try:
        return decoded(raw, shape)
    except Odd as odd:
        raise NotReadable(aside(kind, raw, odd)) from None


def aside(kind: Kind, raw: object, odd: Odd, *, partial: bool = False) -> Unreadable:
    """What is said of a row that cannot be read."""
    number = number_of(kind, raw) or ""
    names = _ENTITIES[kind][1]
    told = [as_text(raw.get(name)) for name in names] if isinstance(raw, Mapping) else []
    title = next((name for name in told if name), f"#{number}" if number else "")
    return set_aside(Whose(kind, number, title), odd, WORDS, partial=partial)


def takes_part(kind: Kind, raw: object) -> bool:
    """False for a supplier, who is nobody who buys, even with a client's e-mail."""
    kind_of_client = as_text(raw.get("supplierclienttype")) if isinstance(raw, Mapping) else ""
    return kind is not Kind.CUSTOMER or kind_of_client.casefold() not in ("supplier", "1")


def product(
    row: ProductRow, categories: Mapping[int, str], currency: str, weight_unit: str = "", size_unit: str = ""
) -> Product:
    """A product; ``categories`` are names by id. What is odd of its measures is not held."""
    price = _positive(row.selling_price)  # 0 is Megaventory's way of saying that there is none
    category = categories.get(int(as_id(row.category_id) or 0))
    sizes = (row.weight, row.length, row.breadth, row.height)
    weight, length, breadth, height = (_positive(part.value) for part in sizes)
    measures = Measures(weight, length, breadth, height, weight_unit, size_unit)
    return Product(
        sku=row.sku.strip(),
        barcode=_stripped(row.ean),
        name=row.description.strip(),
        variant=_stripped(row.version),
        description=_stripped(row.long_description),
        price=Price(price, currency) if price is not None else None,
        purchase_price=row.purchase_price if row.purchase_price else None,
        measures=measures if all(part.odd is None for part in sizes) else None,
        category=(category,) if category else (),
        image=_stripped(row.image_url),
    )


def odd_field(row: ProductRow) -> Odd | None:
    """A field of a product that cannot be read and without which the rest of it is still worth having."""
    parts = {"weight": row.weight, "length": row.length, "breadth": row.breadth, "height": row.height}
    return next((part.odd.under(f"product{name}") for name, part in parts.items() if part.odd is not None), None)


def client(row: ClientRow) -> Customer:
    """A client."""
    addresses: dict[str, Address] = {}
    for part in row.addresses or ():
        addresses.setdefault(part.address_type.strip().casefold(), _address(part))
    told = row.addresses is not None
    return Customer(
        email=_stripped(row.email),
        display_name=row.name.strip(),
        phone=_stripped(row.phone1),
        tax_number=_stripped(row.tax_id),
        billing=addresses.get("billing", Address()) if told else None,
        shipping=addresses.get("shipping1", Address()) if told else None,
    )


def _address(part: AddressRow) -> Address:
    country = part.country.strip()
    return Address(
        name=part.name.strip(),
        company=part.organization.strip(),
        line1=part.address_line1.strip(),
        line2=part.address_line2.strip(),
        city=part.city.strip(),
        state=part.state.strip(),
        postcode=part.zip_code.strip(),
        country="" if country.upper() == "NONE" else country,
    )


def discount(row: DiscountRow) -> Coupon:
    """A discount."""
    return Coupon(code=row.name.strip(), amount=row.value, description=_stripped(row.description))


def tax(row: TaxRow) -> Tax:
    """A tax."""
    return Tax(name=row.name.strip(), rate=row.value)


def sales_orders(raws: Iterable[object]) -> list[dict[str, Any]]:
    """Sales orders whose properties hold what they should, by lower-case name. Raises NotReadable."""
    found = []
    for raw in raws:
        row = one(Kind.ORDER, SalesOrderRow, raw)
        whole: Mapping[str, Any] = raw if isinstance(raw, Mapping) else {}
        found.append({**whole, **as_told(row)})
    return found


def level(row: StockRow, here: int, excluded: frozenset[int]) -> Level:
    """What may be sold: physical less non-shipped less non-allocated work orders, over the locations that count (10.1).

    ``here`` is the location whose quantity can be set. What the answer does not tell stays None.
    """
    physical = next((at.stock_physical for at in row.shelves if int(at.inventory_location_id) == here), None)
    available = {int(at.inventory_location_id): _available(at) for at in row.shelves}
    counted = [quantity for location, quantity in available.items() if location not in excluded]
    known = [quantity for quantity in counted if quantity is not None]
    told = bool(known) and len(known) == len(counted)
    return Level(sum(known, Decimal(0)) if told else None, physical, available.get(here))


def _available(at: ShelfRow) -> Decimal | None:
    """What may be sold of what lies at a location, None where that is not told."""
    if at.stock_physical is None or at.stock_non_shipped is None:
        return None
    return at.stock_physical - at.stock_non_shipped - (at.stock_non_allocated_wos or 0)


def _positive(number: Decimal | None) -> Decimal | None:
    return number if number is not None and number > 0 else None


def _stripped(text: str | None) -> str | None:
    return text.strip() if text is not None else None
