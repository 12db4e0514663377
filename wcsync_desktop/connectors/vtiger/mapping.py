"""What Vtiger can hold of a record, and its fields ↔ canonical records (VTIGER.md sections 5 and 13). No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.base import Capabilities, Compared, Finder, HelperKey, Traits
from wcsync_desktop.connectors.vtiger.text import LENGTHS, is_kept_whole, kept, moment, read
from wcsync_desktop.core.categories import CategoryMap
from wcsync_desktop.core.matching import GUEST, INACTIVE, SetAside, Why, left_out, match_key, no_key, tax_label
from wcsync_desktop.core.merge import Projection
from wcsync_desktop.core.money import exact, plain, rounded, without_tax
from wcsync_desktop.core.own_fields import OwnField, demanded, fitting, own_fields, unfit
from wcsync_desktop.core.records import (
    Address,
    Customer,
    Kind,
    Observation,
    Order,
    Price,
    Product,
    Record,
    Tax,
    put,
)
from wcsync_desktop.core.stamps import is_guest_stamp
from wcsync_desktop.core.stock import Level

MODULES: Mapping[Kind, str] = {
    Kind.CUSTOMER: "Contacts",
    Kind.PRODUCT: "Products",
    Kind.ORDER: "SalesOrder",
    Kind.TAX: "Tax",
}
"""How Vtiger calls the kinds."""

_SERVER_SETS = frozenset({"id", "createdtime", "modifiedtime", "modifiedby", "source", "starred", "tags"})

FILLED: Mapping[Kind, frozenset[str]] = {
    Kind.CUSTOMER: _SERVER_SETS
    | {"firstname", "lastname", "email", "phone", "account_id", "assigned_user_id", "contact_no", "imagename"}
    | {f"{side}{part}" for side in ("mailing", "other") for part in ("street", "city", "state", "zip", "country")},
    Kind.PRODUCT: _SERVER_SETS
    | {"productname", "productcode", "description", "unit_price", "productcategory", "discontinued"}
    | {"assigned_user_id", "product_no", "imagename"},
    Kind.ORDER: _SERVER_SETS
    | {"subject", "sostatus", "invoicestatus", "account_id", "contact_id", "assigned_user_id", "description"}
    | {"currency_id", "conversion_rate", "txtAdjustment", "hdnTaxType", "vtiger_purchaseorder", "customerno"}
    | {f"{side}_{part}" for side in ("bill", "ship") for part in ("street", "city", "state", "code", "country")}
    | {"productid", "quantity", "listprice", "comment", "discount_amount", "discount_percent", "salesorder_no"}
    | {"hdnGrandTotal", "hdnSubTotal", "hdnDiscountPercent", "hdnDiscountAmount", "hdnS_H_Amount", "hdnS_H_Percent"}
    | {"pre_tax_total", "region_id", "shipping_&_handling"}
    | {f"shipping_&_handling_shtax{n}" for n in range(1, 10)}
    | {f"tax{n}" for n in range(1, 40)},
}
"""Fields that are filled anyway, or that Vtiger reckons itself: no pair may be made with them (section 13)."""

DECIMALS = "price_decimals"
"""The option that keeps to how many decimals Vtiger rounds a price for this user."""

USUAL_DECIMALS = 2

RATE_PLACES = 3
"""Decimals of a percentage, in a tax as in its label."""


class VtigerMapping:
    """What a Vtiger can hold."""

    def __init__(self, options: Mapping[str, str]) -> None:
        decimals = options.get(DECIMALS, "")
        self._decimals = int(decimals) if decimals.isdecimal() else USUAL_DECIMALS
        self._categories = CategoryMap.of(options)
        self._own = {kind: own_fields(options, kind) for kind in MODULES}
        self._unfilled = {kind: _unfilled(options, kind) for kind in MODULES}

    traits = Traits(lists_changes=True, any_money=True, poll_seconds=300, names_lines=True, by_module=True)

    def order_status(self, status: str) -> str:
        return status  # the connector speaks of a shop's statuses

    def may_change(self, there: Order) -> bool:
        return False  # copies are written once

    def smaller(self, position: str) -> tuple[str, ...]:
        return ()  # a hundred rows are few

    def capabilities(self, kind: Kind) -> Capabilities:
        match kind:
            case Kind.TAX:
                return Capabilities(True, False, Finder.NATURAL_KEY, immutable=frozenset({"name", "rate"}))
            case Kind.COUPON:
                return Capabilities(False, False, Finder.NONE)
            case _:
                return Capabilities(True, True, Finder.NATURAL_KEY)

    def project(self, kind: Kind, agreed: Record, current: Record | None) -> Projection:
        match agreed:
            case Customer():
                return self._with_own(_customer(agreed), agreed)
            case Product():
                return self._with_own(self._product(agreed), agreed)
            case Tax():
                rate = rounded(agreed.rate or Decimal(0), RATE_PLACES)
                label = tax_label(Tax(name=agreed.name, rate=rate), LENGTHS["Tax"]["taxlabel"])
                return Projection(Tax(name=label, rate=rate))
            case _:
                return Projection(agreed)

    def _product(self, agreed: Product) -> Projection:
        name = agreed.name or ""
        if agreed.variant:
            name = f"{name} ({agreed.variant})"
        lossy = set()
        if agreed.variant or not is_kept_whole(name, "Products", "productname"):
            lossy.add("name")  # of a variation it is made of its parent's name and its own
        if not is_kept_whole(agreed.description or "", "Products", "description"):
            lossy.add("description")
        if not is_kept_whole(agreed.sku or "", "Products", "productcode"):
            lossy.add("sku")
        category = self._categories.chosen(agreed) or agreed.category
        form = Product(
            sku=kept(agreed.sku, "Products", "productcode") if agreed.sku is not None else None,
            name=kept(name, "Products", "productname") or None,
            description=kept(agreed.description, "Products", "description") if agreed.description is not None else None,
            price=_net(agreed.price, self._decimals),
            category=(kept(category[-1], "Products", "productcategory"),) if category else None,
        )
        return Projection(form, frozenset(lossy))

    def _with_own(self, projection: Projection, agreed: Record) -> Projection:
        """With the fields that a person added, as Vtiger writes them."""
        form, lossy = projection.record, set(projection.lossy)
        for pair in self._own[type(agreed).kind]:
            text = getattr(agreed, pair.record_field)
            value = fitting(pair.field, text) if text is not None else None
            if value is not None:
                form = put(form, pair.record_field, kept(value, "", ""))
            if value is None or not is_kept_whole(value, "", ""):
                lossy.add(pair.record_field)
        return Projection(form, frozenset(lossy))

    def absorbed(self, field: str, there: object, agreed: object) -> object:
        """What a value there means, where Vtiger has no place for part of it: that part stays as agreed."""
        if isinstance(there, Address) and isinstance(agreed, Address):
            kept_there = {name: getattr(there, name) for name in _ADDRESS}
            return replace(agreed, **kept_there)
        return there

    def set_aside(self, kind: Kind, agreed: Record) -> SetAside | None:
        reason = left_out(agreed) or self._incomplete(kind, agreed)
        if reason is not None or isinstance(agreed, Order):
            return reason
        if kind is Kind.COUPON:
            return SetAside(Why.LEFT_OUT, "Vtiger has no coupons.")
        if match_key(agreed) is None:
            return no_key(kind)
        if isinstance(agreed, Product) and not agreed.name:
            return SetAside(Why.NEEDS_PERSON, "Its name is empty. Give it one.")
        if isinstance(agreed, Product) and agreed.price is not None and _net(agreed.price, self._decimals) is None:
            return SetAside(
                Why.NEEDS_PERSON,
                "Its price cannot be made net: no tax rate of the shop fits its tax class at the shop's own address. "
                "Add that rate in the shop, or mark the product as not taxable.",
            )
        return None

    def _incomplete(self, kind: Kind, agreed: Record) -> SetAside | None:
        """A record that Vtiger would refuse, or take with a field left out, is skipped as a whole (VT-5)."""
        if self._unfilled.get(kind):
            labels = ", ".join(f"“{label}”" for label in self._unfilled[kind])
            advice = "Choose what does: tab Connections, What goes where."
            return SetAside(Why.LEFT_OUT, f"Vtiger demands {labels}, and nothing fills it. {advice}")
        for pair in self._own.get(kind, ()):
            text = _own_text(agreed, pair)
            if text is not None and fitting(pair.field, text) is None:
                return SetAside(Why.LEFT_OUT, unfit(pair, text))
        return None

    def compared(self, asked: Order, kept: Order) -> Compared:
        return Compared()

    def needs(self, kind: Kind, record: Record) -> tuple[HelperKey, ...]:
        return ()  # what an order or a contact needs is found or made with it

    def helper_kinds(self, kind: Kind) -> tuple[str, ...]:
        return ()

    def preparations(self, kind: Kind, shop_name: str) -> tuple[HelperKey, ...]:
        return ()


def _unfilled(options: Mapping[str, str], kind: Kind) -> tuple[str, ...]:
    """Labels of the fields that Vtiger demands and that no pair fills."""
    filled = {pair.field.name for pair in own_fields(options, kind)}
    return tuple(field.label for field in demanded(options, kind) if field.name not in filled)


def _own_text(record: Record, pair: OwnField) -> str | None:
    """What a record holds for a pair; None where that is not known."""
    if isinstance(record, Order):
        return next((own.value for own in record.own or () if own.name == pair.shop), None)
    text: str | None = getattr(record, pair.record_field)
    return text


_ADDRESS = ("line1", "line2", "city", "state", "postcode", "country")
"""The parts of an address that a contact has a place for."""


def _customer(agreed: Customer) -> Projection:
    """A contact. Its last name must not be empty: else another name of the client stands for it."""
    billing, shipping = agreed.billing, agreed.shipping
    form = Customer(
        email=_kept(agreed.email, "email"),
        first_name=_kept(agreed.first_name, "firstname"),
        last_name=_kept(_last_name(agreed), "lastname") if agreed.last_name is not None else None,
        company=kept(agreed.company, "Accounts", "accountname") if agreed.company is not None else None,
        phone=_kept(agreed.phone, "phone"),
        billing=_address(billing, "mailing"),
        shipping=_address(shipping, "other"),
    )
    fields = (("email", "email"), ("first_name", "firstname"), ("last_name", "lastname"), ("phone", "phone"))
    lossy = {name for name, field in fields if not is_kept_whole(getattr(agreed, name) or "", "Contacts", field)}
    if not is_kept_whole(agreed.company or "", "Accounts", "accountname"):
        lossy.add("company")
    for name, address, form_address in (("billing", billing, form.billing), ("shipping", shipping, form.shipping)):
        if address is not None and form_address is not None:
            is_whole = all(_spelled(getattr(address, p)) == getattr(form_address, p) for p in _ADDRESS)
            lossy |= set() if is_whole else {name}
    return Projection(form, frozenset(lossy))


def _kept(text: str | None, field: str) -> str | None:
    return kept(text, "Contacts", field) if text is not None else None


def _last_name(agreed: Customer) -> str:
    billing = agreed.billing.name.rpartition(" ")[2] if agreed.billing is not None else ""
    local_part = (agreed.email or "").partition("@")[0]
    return agreed.last_name or billing or agreed.display_name or local_part


def _address(address: Address | None, side: str) -> Address | None:
    """The parts that a contact holds; both lines share one field."""
    if address is None:
        return None
    street = "\n".join(part for part in (_spelled(address.line1), _spelled(address.line2)) if part)
    line1, line2 = _lines(kept(street, "Contacts", f"{side}street"))
    return Address(
        line1=line1,
        line2=line2,
        city=kept(address.city, "Contacts", f"{side}city"),
        state=kept(address.state, "Contacts", f"{side}state"),
        postcode=kept(address.postcode, "Contacts", f"{side}zip"),
        country=kept(address.country, "Contacts", f"{side}country"),
    )


def _spelled(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def _lines(street: str) -> tuple[str, str]:
    first, _, rest = street.partition("\n")
    return first.strip(), rest.strip()


def _net(price: Price | None, decimals: int) -> Price | None:
    """The net amount as Vtiger rounds it; None where it cannot be made net."""
    if price is None:
        return None
    if not price.includes_tax:
        return Price(rounded(price.amount, decimals), price.currency)
    if price.tax_rate is None:
        return None
    return Price(without_tax(price.amount, price.tax_rate, decimals), price.currency)


# --- reading ----------------------------------------------------------------------------------------------------------


OFFSET = "utc_offset_minutes"
"""The option that keeps how far the server's clock is ahead of UTC; Vtiger tells its times without a zone."""


def offset_of(options: Mapping[str, str]) -> timedelta:
    """How far a server's clock is ahead of UTC."""
    minutes = options.get(OFFSET, "").strip()
    return timedelta(minutes=int(minutes)) if minutes.removeprefix("-").isdecimal() else timedelta(0)


def version(row: Mapping[str, Any], offset: timedelta) -> str:
    """When a record was last changed, in UTC without a zone; empty where that is not told."""
    changed = moment(row.get("modifiedtime"), offset)
    return changed.strftime("%Y-%m-%d %H:%M:%S") if changed is not None else ""


def observed(row: Mapping[str, Any], record: Record, offset: timedelta) -> Observation:
    """A record with its id and dates."""
    return Observation(str(row["id"]), record, born=str(row.get("createdtime") or ""), version=version(row, offset))


def own_values(row: Mapping[str, Any], pairs: Iterable[OwnField]) -> dict[str, str]:
    """What a record holds in the fields that a person added, by field of the canonical record."""
    return {pair.record_field: read_as(pair.field.type, row.get(pair.field.name)) for pair in pairs}


def read_as(kind_of_field: str, value: object) -> str:
    """A value as a person writes it: numbers without the zeros that Vtiger adds."""
    text = read(value)
    number = exact(text) if kind_of_field in ("integer", "double", "currency") else None
    return plain(number) if number is not None else text


def own_element(wanted: Record, pairs: Iterable[OwnField]) -> dict[str, str]:
    """The fields that a person added and that ``wanted`` holds."""
    values = ((pair.field.name, getattr(wanted, pair.record_field)) for pair in pairs)
    return {name: value for name, value in values if value is not None}


def contact(row: Mapping[str, Any], companies: Mapping[str, str], mark_field: str) -> Customer:
    """A contact. ``companies`` are names of accounts by id; ``mark_field`` is where our mark is kept, if anywhere."""
    is_guest = is_guest_stamp(str(row.get(mark_field) or "")) if mark_field else False
    return Customer(
        role=GUEST if is_guest else None,
        email=read(row.get("email")),
        first_name=read(row.get("firstname")),
        last_name=read(row.get("lastname")),
        company=companies.get(str(row.get("account_id") or ""), ""),
        phone=read(row.get("phone")),
        billing=_address_of(row, "mailing"),
        shipping=_address_of(row, "other"),
    )


def _address_of(row: Mapping[str, Any], side: str) -> Address:
    line1, line2 = _lines(read(row.get(f"{side}street")))
    return Address(
        line1=line1,
        line2=line2,
        city=read(row.get(f"{side}city")),
        state=read(row.get(f"{side}state")),
        postcode=read(row.get(f"{side}zip")),
        country=read(row.get(f"{side}country")),
    )


def product(row: Mapping[str, Any], currency: str) -> Product:
    """A product; its price is net and in the main currency."""
    amount = exact(row.get("unit_price"))
    category = read(row.get("productcategory"))
    return Product(
        status=None if str(row.get("discontinued") or "") == "1" else INACTIVE,
        sku=read(row.get("productcode")),
        name=read(row.get("productname")),
        description=read(row.get("description")),
        price=Price(Decimal(plain(amount)), currency) if amount else None,  # 0 is Vtiger's way of saying none
        category=(category,) if category else (),
    )


def tax(row: Mapping[str, Any]) -> Tax:
    """A tax."""
    return Tax(name=read(row.get("taxlabel")), rate=Decimal(plain(exact(row.get("percentage")) or Decimal(0))))


# --- writing ----------------------------------------------------------------------------------------------------------


def contact_element(wanted: Customer, company_id: str | None) -> dict[str, Any]:
    """The fields of a contact to write. ``company_id`` is the account of its company, empty for none."""
    element: dict[str, Any] = {
        "email": wanted.email,
        "firstname": wanted.first_name,
        "lastname": wanted.last_name,
        "phone": wanted.phone,
        "account_id": company_id,
        **(_address_element(wanted.billing, "mailing") if wanted.billing is not None else {}),
        **(_address_element(wanted.shipping, "other") if wanted.shipping is not None else {}),
    }
    return _given(element)


def guest(person: Customer) -> dict[str, Any]:
    """The fields of a new contact for one who bought without an account."""
    form = _customer(person).record
    assert isinstance(form, Customer)
    return contact_element(form, None)


def _address_element(address: Address, side: str) -> dict[str, str]:
    return {
        f"{side}street": "\n".join(part for part in (address.line1, address.line2) if part),
        f"{side}city": address.city,
        f"{side}state": address.state,
        f"{side}zip": address.postcode,
        f"{side}country": address.country,
    }


def level(row: Mapping[str, Any]) -> Level:
    """What Vtiger has of a product. It knows nothing of what is promised to orders."""
    there = exact(row.get("qtyinstock"))
    return Level(there, there)


def product_element(wanted: Product) -> dict[str, Any]:
    """The fields of a product to write."""
    return _given(
        {
            "productcode": wanted.sku,
            "productname": wanted.name,
            "description": wanted.description,
            "unit_price": plain(wanted.price.amount) if wanted.price is not None else None,
            "productcategory": wanted.category[0] if wanted.category else None,
        }
    )


def _given(element: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in element.items() if value is not None}


def ids(rows: Iterable[Mapping[str, Any]], field: str) -> list[str]:
    """Different ids that rows refer to, in their order."""
    return list(dict.fromkeys(str(row.get(field)) for row in rows if row.get(field)))
