"""Customers of the practice shops: 200 with the oddities people bring along, or 20 plain ones."""

from __future__ import annotations

from .system import Record
from .woocommerce import customers
from .woocommerce.shop import Shop

_COUNTRIES = (
    ("GR", "I", "10558"),
    ("DE", "", "10115"),
    ("FR", "", "75001"),
    ("US", "CA", "90210"),
    ("IT", "MI", "20121"),
)
_LAST = ("Smith", "Müller", "Παπαδόπουλος", "O'Neil", "García")


def _plain(n: int, *, odd: bool) -> Record:
    country, state, postcode = _COUNTRIES[n % len(_COUNTRIES)]
    last = f"{_LAST[(n - 1) % 2 if n <= 3 else n % len(_LAST)]}{n}" if odd else f"Customer{n}"
    if n == 3 and odd:
        last = "Müller3"
    address: Record = {
        "first_name": f"First{n}", "last_name": last, "company": f"Company {n}" if n % 8 == 0 else "",
        "address_1": f"{n} Main St", "address_2": "2nd floor" if n % 9 == 0 else "", "city": "City",
        "postcode": postcode,
        "country": country, "state": state, "phone": f"+30210100{n:04d}",
    }  # fmt: skip
    email = f"cust{n:03d}@example.com"
    return {
        "email": email, "username": f"cust{n:03d}", "first_name": f"First{n}", "last_name": last,
        "billing": {**address, "email": email}, "shipping": address,
        "meta_data": [{"key": "crm_id", "value": f"CRM-{n}"}] if n % 4 == 2 else [],
    }  # fmt: skip


def _add(shop: Shop, given: Record) -> Record:
    user = customers.add(shop.store, given)
    # Accounts made at the checkout do not carry the mark of those made over the API.
    user["meta"] = [meta for meta in user["meta"] if meta["key"] != "default_password_nag"]
    return user


def clean_customers(shop: Shop) -> None:
    for n in range(1, 21):
        _add(shop, _plain(n, odd=False))


def awkward_customers(shop: Shop) -> None:
    for n in range(1, 189):
        _add(shop, _plain(n, odd=True))
    twin = {"first_name": "Maria", "last_name": "Papa"}
    long = {
        "address_1": "A very long street name " * 12,
        "city": "Llanfair" * 12,
        "country": "GB",
        "postcode": "X1 1XX",
    }
    odd: list[Record] = [
        {"email": "maria.one@example.com", **twin, "billing": twin},
        {"email": "maria.two@example.com", **twin, "billing": twin},
        {"email": "onlycompany@example.com", "billing": {"company": "Only Company Ltd", "country": "GR"}},
        {"email": "onlylogin@example.com", "username": "only_login"},
        {
            "email": "longaddress@example.com",
            "first_name": "Long",
            "last_name": "Address",
            "billing": long,
            "shipping": long,
        },
        {"email": "LOUD.PERSON@EXAMPLE.COM", "first_name": "Loud", "last_name": "Person"},
        {"email": "emoji@example.com", "first_name": "Smiley 😀", "last_name": "Face"},
        {"email": "rtl@example.com", "first_name": "דוד", "last_name": "כהן"},
        {"email": "signs@example.com", "first_name": "<b>Bob</b>", "last_name": "Tables'; --"},
    ]
    for given in odd:
        _add(shop, given)
    for email, role in (("reader@example.com", "subscriber"), ("second.manager@example.com", "shop_manager")):
        _add(shop, {"email": email, "first_name": role.title(), "last_name": "User"})["role"] = role
    _add(shop, {"email": "second.admin@example.com"})["role"] = "administrator"
