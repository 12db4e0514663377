"""Rows of a shop, one by one: what was read of each, or why it is set aside. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from wcsync_desktop.connectors.decoding import Moment, Odd, Row, as_id, as_moment, as_text, decoded
from wcsync_desktop.connectors.setting_aside import Vocabulary, Whose, set_aside, without_its_product
from wcsync_desktop.connectors.woocommerce import orders, reading
from wcsync_desktop.connectors.woocommerce.facts import ShopFacts, StateNames
from wcsync_desktop.connectors.woocommerce.rows import (
    FIELD_NAMES,
    LIST_NAMES,
    AddressRow,
    CouponRow,
    CustomerRow,
    OrderRow,
    ProductRow,
    TaxRow,
)
from wcsync_desktop.connectors.woocommerce.texts import unescaped
from wcsync_desktop.core.errors import Bug, NotReadable
from wcsync_desktop.core.matching import left_out, ticked_roles
from wcsync_desktop.core.orders import NEVER_SENT
from wcsync_desktop.core.own_fields import own_fields
from wcsync_desktop.core.records import Coupon, Customer, Kind, Observation, Product, Record, title_of
from wcsync_desktop.core.sales import OwnValue
from wcsync_desktop.core.unreadable import Unreadable

AnyRow = TypeVar("AnyRow", bound=Row)
Raw = Mapping[str, Any]

WORDS = Vocabulary("the shop", FIELD_NAMES, LIST_NAMES)
SHAPES: Mapping[Kind, type[Row]] = {
    Kind.PRODUCT: ProductRow,
    Kind.CUSTOMER: CustomerRow,
    Kind.COUPON: CouponRow,
    Kind.TAX: TaxRow,
    Kind.ORDER: OrderRow,
}


@dataclass(frozen=True, slots=True)
class Told(Generic[AnyRow]):
    """A row as it came and as it was decoded."""

    raw: Raw
    row: AnyRow


@dataclass(frozen=True, slots=True)
class Found:
    """What is made of rows."""

    observations: tuple[Observation, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()


def sorted_out(kind: Kind, shape: type[AnyRow], raws: Iterable[object]) -> tuple[list[Told[AnyRow]], list[Unreadable]]:
    """The rows that have their shape, and those that are set aside."""
    told: list[Told[AnyRow]] = []
    aside: list[Unreadable] = []
    for raw in raws:
        try:
            row = decoded(raw, shape)
        except Odd as odd:
            aside.append(set_aside(whose(kind, raw), odd, WORDS))
        else:
            told.append(Told(raw if isinstance(raw, Mapping) else {}, row))
    return told, aside


def one(kind: Kind, shape: type[AnyRow], raw: object) -> AnyRow:
    """A single row. Raises NotReadable."""
    try:
        return decoded(raw, shape)
    except Odd as odd:
        raise NotReadable(set_aside(whose(kind, raw), odd, WORDS)) from None


def whose(kind: Kind, raw: object, parent: str | None = None) -> Whose:
    """What can be told of a row that is odd."""
    if not isinstance(raw, Mapping):
        return Whose(kind, "", "")
    number = as_id(raw.get("id")) or ""
    name = _title(kind, raw)
    version = as_moment(raw.get("date_modified_gmt"))
    return Whose(kind, number, name or (f"#{number}" if number else ""), version, parent, _concerns(kind, raw))


def _title(kind: Kind, raw: Raw) -> str:
    match kind:
        case Kind.ORDER:
            billing = raw.get("billing")
            buyer = billing if isinstance(billing, Mapping) else {}
            names = [as_text(buyer.get(name)) for name in ("first_name", "last_name")]
            return " ".join(filter(None, (as_text(raw.get("number")) or as_text(raw.get("id")), *names)))
        case Kind.CUSTOMER:
            names = [unescaped(as_text(raw.get(name))) for name in ("first_name", "last_name")]
            return " ".join(filter(None, names)) or as_text(raw.get("email"))
        case Kind.COUPON:
            return as_text(raw.get("code"))
        case _:
            return unescaped(as_text(raw.get("name"))) or as_text(raw.get("sku"))


def _concerns(kind: Kind, raw: Raw) -> bool:
    """False where it would be left out whatever it holds."""
    status = as_text(raw.get("status")) or None
    match kind:
        case Kind.PRODUCT:
            return left_out(Product(status=status)) is None
        case Kind.CUSTOMER:
            return left_out(Customer(role=as_text(raw.get("role")) or None)) is None
        case Kind.COUPON:
            return left_out(Coupon(status=status, discount_type=as_text(raw.get("discount_type")) or None)) is None
        case Kind.ORDER:
            return status not in NEVER_SENT
        case _:
            return True


def below(raw: object, parent: str | None) -> object:
    """A variation with its parent's id, which older versions do not tell beside it."""
    return {**raw, "parent_id": parent} if parent and isinstance(raw, Mapping) else raw


def is_in_trash(raw: object) -> bool:
    """Whether a record lies in the trash, however odd the rest of it may be."""
    return isinstance(raw, Mapping) and raw.get("status") == "trash"


def countries_of(told: Iterable[Told[Any]]) -> set[str]:
    """Countries of the addresses of accounts or orders that name a state."""
    parts: list[AddressRow] = [part for one in told for part in (one.row.billing, one.row.shipping)]
    return {part.country.strip() for part in parts if part.country and part.state}


class Observer:
    """Makes canonical records of one shop's rows, by its settings."""

    def __init__(self, options: Mapping[str, str]) -> None:
        self._options = options

    def observed(self, kind: Kind, told: Iterable[Told[Any]], states: StateNames) -> Found:
        """Accounts, coupons, tax rates and orders."""
        observations: list[Observation] = []
        aside: list[Unreadable] = []
        for each in told:
            try:
                observations.append(_observation(each.row, self._record(kind, each, states)))
            except Odd as odd:
                aside.append(set_aside(whose(kind, each.raw), odd, WORDS))
        return Found(tuple(observations), tuple(aside))

    def products(
        self, told: Iterable[Told[ProductRow]], facts: ShopFacts, parents: Mapping[str, ProductRow | None] | None = None
    ) -> Found:
        """Products, or with ``parents`` variations. A parent that is None cannot be read; one that is not there (it
        lies in the trash or is gone) leaves its variations nobody's."""
        observations: list[Observation] = []
        aside: list[Unreadable] = []
        for each in told:
            parent = str(each.row.parent_id) if parents is not None else None
            about = whose(Kind.PRODUCT, each.raw, parent)
            if parent is not None and parents is not None:
                if parent not in parents:
                    continue
                if parents[parent] is None:
                    said = "Correct the product in the shop; what is known of it stays as it is until then."
                    aside.append(without_its_product(about, f"#{parent}", said))
                    continue
            above = parents[parent] if parents is not None and parent is not None else None
            try:
                record = self._product(each, facts, above)
            except Odd as odd:
                aside.append(set_aside(about, odd, WORDS))
                continue
            observations.append(_observation(each.row, record, parent))
            for unknown in list(reading.odd_fields(each.row))[:1]:
                known = replace(about, title=title_of(record), concerns=left_out(record) is None)
                aside.append(set_aside(known, unknown, WORDS, partial=True))
        return Found(tuple(observations), tuple(aside))

    def _product(self, each: Told[ProductRow], facts: ShopFacts, above: ProductRow | None) -> Product:
        own: dict[str, Any] = reading.own_values(each.raw, own_fields(self._options, Kind.PRODUCT))
        return replace(reading.product(each.row, facts, above), **own)

    def _record(self, kind: Kind, each: Told[Any], states: StateNames) -> Record:
        options, row = self._options, each.row
        match row:
            case CustomerRow():
                own: dict[str, Any] = reading.own_values(each.raw, own_fields(options, kind))
                account = reading.customer(row, states, options.get("tax_number_meta", ""))
                return replace(account, is_ticked=account.role in ticked_roles(options) or None, **own)
            case CouponRow():
                return reading.coupon(row)
            case TaxRow():
                return reading.tax(row)
            case OrderRow():
                found = orders.order(row, states, options.get("order_prefix", ""), options.get("known_as", ""))
                values = ((pair.shop, reading.own_value(each.raw, pair.shop)) for pair in own_fields(options, kind))
                kept = tuple(OwnValue(name, value or "") for name, value in values)
                return replace(found, own=kept) if kept else found
            case _:
                raise Bug("A row of another kind was given.")


def _observation(row: Any, record: Record, parent: str | None = None) -> Observation:
    """The record with its id and dates."""
    return Observation(
        str(row.id),
        record,
        # An order's key is its own for ever; the date of an order may be edited.
        born=str(getattr(row, "order_key", "") or getattr(row, "date_created_gmt", "")),
        version=str(getattr(row, "date_modified_gmt", Moment(""))),
        parent=parent,
    )
