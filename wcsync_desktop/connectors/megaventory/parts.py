"""What several kinds share at Megaventory: names of helpers, services, and addresses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wcsync_desktop.core.records import Address

LONGEST_NAME = 99

CATEGORY = "category"
SERVICE = "service"
GUEST = "guest client"
TAX = "tax"
DISCOUNT = "discount"

SHIPPING_SKU = "shipping"
FEE_SKU = "extra_fee_service"
SERVICES: Mapping[str, str] = {SHIPPING_SKU: "Shipping", FEE_SKU: "Extra fee"}


def guest_name(shop: str) -> str:
    """The one client of a shop that stands for everyone who ordered without an account."""
    return f"WooCommerce guest ({shop})"


def address_body(address_type: str, address: Address) -> dict[str, Any]:
    """``mvAddress`` with what the address holds."""
    body = {
        "Name": address.name,
        "Organization": address.company,
        "AddressLine1": address.line1,
        "AddressLine2": address.line2,
        "City": address.city,
        "State": address.state,
        "Country": address.country,
        "ZipCode": address.postcode,
    }
    return {"AddressType": address_type} | {name: value for name, value in body.items() if value}
