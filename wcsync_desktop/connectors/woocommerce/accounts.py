"""Customer accounts and tax rates as a shop is told to make or change them. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wcsync_desktop.connectors.woocommerce.facts import StateNames
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.records import Address, Customer, Tax

OWN_CLASS = ("vtiger", "Vtiger")
"""Tax class (short name, name) of the rates that come from elsewhere: they tax nothing before a person uses them."""


def customer_body(wanted: Customer, states: StateNames, *, is_new: bool) -> dict[str, Any]:
    """The JSON of an account: only the fields that ``wanted`` holds; names in its addresses stay as they are.

    The addresses of a new one bear its own name.
    """
    billing, shipping = _address(wanted.billing, states), _address(wanted.shipping, states)
    if wanted.company is not None:
        billing["company"] = wanted.company
    if wanted.phone is not None:
        billing["phone"] = wanted.phone
    if is_new:
        names = {"first_name": wanted.first_name or "", "last_name": wanted.last_name or ""}
        billing = {**names, "email": wanted.email or "", **billing}
        shipping = {**names, **shipping} if any(shipping.values()) else {}
    body = {
        "email": wanted.email,
        "first_name": wanted.first_name,
        "last_name": wanted.last_name,
        "billing": billing or None,
        "shipping": shipping or None,
    }
    return {name: value for name, value in body.items() if value is not None}


def _address(address: Address | None, states: StateNames) -> dict[str, str]:
    if address is None:
        return {}
    codes = {name.casefold(): code for code, name in states.get(address.country, {}).items()}
    return {
        "address_1": address.line1,
        "address_2": address.line2,
        "city": address.city,
        "state": codes.get(address.state.casefold(), address.state),
        "postcode": address.postcode,
        "country": address.country,
    }


def tax_body(wanted: Tax) -> Mapping[str, Any]:
    """The JSON of a rate in a class of its own. Without a country a rate counts everywhere, and so it taxes nothing
    until a person gives that class to a product."""
    rate = plain(wanted.rate) if wanted.rate is not None else "0"
    return {"name": wanted.name or "", "rate": rate, "class": OWN_CLASS[0]}
