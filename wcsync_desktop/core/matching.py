"""Which records are the same: the key of a record, twins, and what keeps a record from taking part.

Products are matched by SKU, customers by e-mail, coupons and taxes by name and value (MEGAVENTORY-MAPPING.md).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.money import plain
from wcsync_desktop.core.records import Coupon, Customer, Form, Kind, Order, Product, Record, Tax

INACTIVE = "inactive"
"""Status of a product that is kept elsewhere and is not sold any more: it is the same product all the same."""

IMPORTED_STATUSES = frozenset({"publish", "future", "private", INACTIVE})
"""Product statuses that take part (PRODUCT.md rule 25)."""

GUEST = "guest"
"""Role of a client that was made for an order without an account."""

IMPORTED_ROLES = frozenset({"customer", "subscriber"})
"""Roles of clients that take part (PRODUCT.md rule 25)."""

ROLES = "customer_roles"
"""The setting of a shop that names other roles whose accounts take part, too."""

MANY_ALLOWED = frozenset({Kind.COUPON, Kind.TAX})
"""Kinds where several records of a shop with one key share one record elsewhere (link parts primary and alias)."""


class Why(StrEnum):
    """Why a record does not take part: it need not (left out) or it cannot (needs a person)."""

    LEFT_OUT = "left out"
    NEEDS_PERSON = "needs a person"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A record that is not sent, with the reason as a sentence."""

    why: Why
    reason: str


def normal_sku(sku: str) -> str:
    """A SKU as compared for twins: equal but for case, spaces and Unicode spelling."""
    return "".join(unicodedata.normalize("NFC", sku).casefold().split())


def match_key(record: Record) -> str | None:
    """The key by which a record is found on the other side; None where it has none."""
    match record:
        case Product(sku=sku):
            return normal_sku(sku) or None if sku else None
        case Customer(email=email):
            return email.strip().casefold() or None if email else None
        case Coupon(code=name, amount=value):
            return f"{name.strip()}\n{plain(value if value is not None else Decimal(0))}" if name else None
        case Tax(name=name, rate=value):
            return (
                f"{_without_rate(name, value)}\n{plain(value if value is not None else Decimal(0))}" if name else None
            )
        case Order():
            return None  # matched by its stamp, never by a number that another shop may use as well


def tax_label(tax: Tax, longest: int) -> str:
    """A tax's name that tells its rate, too, for systems where the name alone must tell taxes apart."""
    name, rate = (tax.name or "").strip(), f" {plain(tax.rate or Decimal(0))}%"
    if _without_rate(name, tax.rate) != name:
        return name[:longest]
    return name[: longest - len(rate)].rstrip() + rate


def _without_rate(name: str, rate: Decimal | None) -> str:
    """A tax's name without the rate that it may end with: “VAT 19%” and “VAT” of 19 % are the same tax."""
    number = re.escape(plain(rate if rate is not None else Decimal(0)))
    return re.sub(rf"\s*(?<![\d.]){number}\s*%$", "", name.strip()).strip() or name.strip()


def left_out(record: Record) -> SetAside | None:
    """Why a shop's record is not sent to an inventory or CRM system, None where it is (PRODUCT.md rule 25)."""
    match record:
        case Product(form=Form.GROUPED):
            return _left("A grouped product is only a page of other products; those are sent.")
        case Product(form=Form.EXTERNAL):
            return _left("An external product is sold by another site.")
        case Product(form=Form.VARIABLE):
            return _left("Only its variations are sent: they are what is kept in stock.")
        case Product(form=Form.OTHER):
            return _left("Only simple products and variations are sent.")
        case Product(status=status) if status is not None and status not in IMPORTED_STATUSES:
            return _left(f"It is not published in the shop ({status}).")
        case Customer(role=role) if role == GUEST:
            return _left("It was made for an order without an account.")
        case Customer(role=role, is_ticked=ticked) if role is not None and role not in IMPORTED_ROLES and not ticked:
            return _left(
                f"Only customers and subscribers are sent; this account is {role or 'without a role'}. Other roles can "
                "be ticked in the shop's settings."
            )
        case Coupon(status=status) if status is not None and status != "publish":
            return _left(f"The coupon is not published ({status}).")
        case Coupon(discount_type=discount_type) if discount_type is not None and discount_type != "percent":
            return _left("Only percentage coupons become discounts.")
        case _:
            return None


def is_container(record: Record | None) -> bool:
    """Whether a product is only a page of others now: nothing that one counts, and so nothing that is sent itself."""
    return isinstance(record, Product) and record.form not in (None, Form.SIMPLE, Form.VARIATION)


def ticked_roles(options: Mapping[str, str]) -> frozenset[str]:
    """Roles beside the usual ones that a person ticked in a shop's settings."""
    named = (role.strip() for role in options.get(ROLES, "").split(","))
    return frozenset(role for role in named if role) - IMPORTED_ROLES - {GUEST}


def _left(reason: str) -> SetAside:
    return SetAside(Why.LEFT_OUT, reason)


def no_key(kind: Kind) -> SetAside:
    """What is said about a record without a key."""
    sentence = {
        Kind.PRODUCT: "It has no SKU. Give it one in the shop.",
        Kind.CUSTOMER: "It has no e-mail address. Add one.",
        Kind.COUPON: "It has no code.",
        Kind.TAX: "The tax rate has no name. Name it in the shop.",
        Kind.ORDER: "The order has no number.",
    }
    return SetAside(Why.NEEDS_PERSON, sentence[kind])


def twins(spelling: str, others: int) -> SetAside:
    """What is said about products that share one SKU (PRODUCT.md rule 24)."""
    count = "another product" if others == 1 else f"{others} other products"
    return SetAside(
        Why.NEEDS_PERSON,
        f"The SKU {spelling} is also used by {count} of this shop (perhaps spelled with other capitals or spaces). "
        "Give each its own SKU, or pick one in the SKU doctor.",
    )


def inherited(spelling: str) -> SetAside:
    """What is said about variations for which the shop shows their product's SKU."""
    return SetAside(
        Why.NEEDS_PERSON,
        f"It has no SKU of its own: the shop shows its product's SKU {spelling} for all variations without one. Give "
        "each variation its own SKU, or pick one in the SKU doctor.",
    )


def not_picked(spelling: str) -> SetAside:
    """What is said about a product whose twin a person picked."""
    return SetAside(Why.LEFT_OUT, f"You picked another product for the SKU {spelling}.")


def ambiguous(spelling: str, count: int, system: str) -> SetAside:
    """What is said about a record that fits several records of the other side."""
    return SetAside(
        Why.NEEDS_PERSON,
        f"{count} records in {system} fit {spelling}. Pick one in the SKU doctor, or leave only one of them there.",
    )
