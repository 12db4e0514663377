"""What Megaventory must hold after an import, worked out from the shop alone and without the program's own code.

Written from MEGAVENTORY-MAPPING.md: every importable record is one live record with the mapped values; and from the
amount rule of MEGAVENTORY.md 4.5: what the rows of a sales order come to.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from tests.support.world import live_rows

SERVICES = {"shipping", "extra_fee_service"}


def problems(shop: Mapping[str, Any], account: Mapping[str, Any]) -> list[str]:
    """Everything that is not as it must be; empty where the import is right."""
    return [*_products(shop, account), *_clients(shop, account), *_rates(shop, account), *_helpers(account)]


def importable_products(shop: Mapping[str, Any]) -> list[tuple[Mapping[str, Any], Mapping[str, Any] | None]]:
    """Products and variations (with their parent) that must arrive."""
    rows = {p["id"]: p for p in shop["products"]}
    found = []
    for row in rows.values():
        parent = rows.get(row.get("parent_id") or 0) if row["type"] == "variation" else None
        if row["type"] not in ("simple", "variation") or (row["type"] == "variation" and parent is None):
            continue
        status = row["status"]
        if parent is not None and parent["status"] != "publish":
            status = parent["status"]
        if status not in ("publish", "future", "private"):
            continue
        name = (parent or row)["name"]
        if not row["sku"].strip() or not clean(name):
            continue
        found.append((row, parent))
    spellings = Counter("".join(row["sku"].casefold().split()) for row, _ in _eligible(shop))
    return [(r, p) for r, p in found if spellings["".join(r["sku"].casefold().split())] == 1]


def _eligible(shop: Mapping[str, Any]) -> list[tuple[Mapping[str, Any], None]]:
    rows = {p["id"]: p for p in shop["products"]}
    result: list[tuple[Mapping[str, Any], None]] = []
    for row in rows.values():
        parent = rows.get(row.get("parent_id") or 0)
        status = row["status"]
        if row["type"] == "variation" and parent is not None and parent["status"] != "publish":
            status = parent["status"]
        if row["type"] in ("simple", "variation") and status in ("publish", "future", "private") and row["sku"].strip():
            result.append((row, None))
    return result


def clean(text: str) -> str:
    """Cleaned as the mapping page says; tags are recognised by their name only."""
    text = re.sub(r"</?(p|br|div|li|ul|h[1-6])\b[^<>]*>", " ", text)
    text = html.unescape(re.sub(r"</?[A-Za-z][^<>]*>", "", text))
    text = re.sub(r"[?$@!*#\x00-\x1f\x7f-\x9f]", " ", text)
    return " ".join(text.split())[:400].rstrip()


def _products(shop: Mapping[str, Any], account: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    live = live_rows(account, "products")
    by_sku = Counter(p["productsku"].casefold() for p in live)
    rows = {p["productsku"].casefold(): p for p in live}
    categories = {c["productcategoryid"]: c["productcategoryname"] for c in live_rows(account, "categories")}
    paths = _paths(shop)
    for row, parent in importable_products(shop):
        sku = row["sku"].strip()
        if by_sku[sku.casefold()] != 1:
            found.append(f"product {sku}: {by_sku[sku.casefold()]} records")
            continue
        there = rows[sku.casefold()]
        source = parent or row
        expected = {
            "productsku": sku,
            "productdescription": clean(source["name"]),
            "productversion": " | ".join(
                f"{a['name']}: {a['option']}" for a in row.get("attributes", []) if parent and a.get("option")
            ),
        }
        if parent is None and clean(row["description"]):
            expected["productlongdescription"] = clean(row["description"])
        if source["categories"]:
            expected["category"] = " / ".join(paths[source["categories"][0]["id"]])
        actual = {**there, "category": categories.get(there["productcategoryid"], "")}
        for name, value in expected.items():
            if str(actual[name]) != value:
                found.append(f"product {sku}: {name} is {actual[name]!r}, not {value!r}")
        price = row["regular_price"]
        if price and Decimal(str(there["productsellingprice"])) != _four(Decimal(price)):
            found.append(f"product {sku}: price {there['productsellingprice']}, not {price}")
        weight = row["weight"] or (parent or {}).get("weight") or ""
        if weight and Decimal(str(there["productweight"])) != Decimal(weight):
            found.append(f"product {sku}: weight {there['productweight']}, not {weight}")
    expected_skus = {r["sku"].strip().casefold() for r, _ in importable_products(shop)}
    for sku in by_sku:
        if sku not in expected_skus and sku not in SERVICES and not sku.startswith("mv-own"):
            found.append(f"product {sku}: should not be there")
    return found


def _four(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.0001"), ROUND_HALF_UP)


def _paths(shop: Mapping[str, Any]) -> dict[int, list[str]]:
    rows = {c["id"]: c for c in shop["categories"]}

    def path(category: int) -> list[str]:
        row = rows[category]
        above = path(row["parent"]) if row["parent"] in rows else []
        return [*above, html.unescape(row["name"])]

    return {category: path(category) for category in rows}


def _clients(shop: Mapping[str, Any], account: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    live = live_rows(account, "clients")
    emails = Counter(c["supplierclientemail"].casefold() for c in live if c["supplierclientemail"])
    rows = {c["supplierclientemail"].casefold(): c for c in live}
    for row in shop["customers"]:
        email = row["email"].casefold()
        if row["role"] not in ("customer", "subscriber"):
            if emails[email]:
                found.append(f"client {email}: a {row['role']} was sent")
            continue
        if emails[email] != 1:
            found.append(f"client {email}: {emails[email]} records")
            continue
        there = rows[email]
        full = f"{row['first_name']} {row['last_name']}".strip()
        name = full or row["billing"]["company"] or row["username"]
        if there["supplierclientname"] not in (name, f"{name} ({row['email']})"):
            found.append(f"client {email}: called {there['supplierclientname']!r}, not {name!r}")
        if row["billing"]["phone"] and there["supplierclientphone1"] != row["billing"]["phone"]:
            found.append(f"client {email}: phone {there['supplierclientphone1']!r}")
        addresses = {a["AddressType"]: a for a in there["supplierclientaddresses"]}
        for ours, theirs in (("billing", "Billing"), ("shipping", "Shipping1")):
            part = row[ours]
            if part["address_1"] and addresses.get(theirs, {}).get("AddressLine1") != part["address_1"].strip():
                found.append(f"client {email}: {theirs} address {addresses.get(theirs)}")
            if part["postcode"] and addresses.get(theirs, {}).get("ZipCode") != part["postcode"]:
                found.append(f"client {email}: {theirs} postcode")
    return found


def _rates(shop: Mapping[str, Any], account: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    taxes = Counter((t["taxname"], Decimal(str(t["taxvalue"]))) for t in live_rows(account, "taxes"))
    for row in shop["taxes"]:
        key = (row["name"], Decimal(row["rate"]))
        if row["name"] and taxes[key] != 1:
            found.append(f"tax {key}: {taxes[key]} records")
    discounts = Counter((d["discountname"], Decimal(str(d["discountvalue"]))) for d in live_rows(account, "discounts"))
    for row in shop["coupons"]:
        key = (row["code"], Decimal(row["amount"]))
        wanted = int(row["discount_type"] == "percent" and row["status"] == "publish")
        if discounts[key] != wanted:
            found.append(f"coupon {key}: {discounts[key]} records, not {wanted}")
    return found


def _helpers(account: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    categories = Counter(c["productcategoryname"] for c in live_rows(account, "categories"))
    found += [f"category {name}: {n} records" for name, n in categories.items() if n > 1]
    services = Counter(p["productsku"] for p in live_rows(account, "products") if p["producttype"] == "Service")
    found += [f"service {sku}: {services[sku]} records" for sku in SERVICES if services[sku] != 1]
    names = Counter(c["supplierclientname"] for c in live_rows(account, "clients"))
    found += [f"client name {name}: {n} records" for name, n in names.items() if n > 1]
    if sum(name.startswith("WooCommerce guest (") for name in names) != 1:
        found.append("there is not exactly one guest client")
    return found


def sales_order_total(
    rows: Sequence[Mapping[str, Any]],
    taxes: Mapping[str, Decimal],
    discounts: Mapping[str, Decimal],
    way: str = "exact",
    price_places: int | None = None,
) -> Decimal:
    """The total of a sales order sent with these rows; rates by id, in percent.

    Amounts are rounded at the ``exact`` end, row by row (``rows``), or the taxes rate by rate (``rates``).
    """
    nothing = Fraction(0)
    nets: list[Fraction] = []
    due: dict[str, list[Fraction]] = {}
    for row in rows:
        unit = Fraction(Decimal(row["SalesOrderRowUnitPriceWithoutTaxOrDiscount"]))
        unit = unit if price_places is None else _half_up(unit, price_places)
        tax, discount = str(row["SalesOrderRowTaxID"]), str(row["SalesOrderRowDiscountID"])
        off, rate = Fraction(discounts.get(discount, Decimal(0))), Fraction(taxes.get(tax, Decimal(0)))
        net = unit * Fraction(Decimal(row["SalesOrderRowQuantity"])) * (1 - off / 100)
        nets.append(net)
        due.setdefault(tax, []).append(net * rate / 100)
    if way == "exact":
        total = _half_up(sum([*nets, *(a for amounts in due.values() for a in amounts)], nothing), 2)
    elif way == "rows":
        each = [*nets, *(amount for amounts in due.values() for amount in amounts)]
        total = sum((_half_up(amount, 2) for amount in each), nothing)
    else:
        taxed = [sum(amounts, nothing) for amounts in due.values()]
        total = sum((_half_up(amount, 2) for amount in [*nets, *taxed]), nothing)
    return Decimal(total.numerator) / Decimal(total.denominator)


def _half_up(amount: Fraction, places: int) -> Fraction:
    """Rounded, halves away from nothing."""
    whole = abs(amount) * 10**places + Fraction(1, 2)
    return Fraction(int(whole), 10**places) * (-1 if amount < 0 else 1)
