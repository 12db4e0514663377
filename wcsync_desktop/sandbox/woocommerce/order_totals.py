"""The arithmetic of an order: which tax rates apply, and totals. Amounts are Decimal, net."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import Any

from ..system import Record
from .product_view import current_price
from .store import Store

FINE = Decimal("0.000001")


def decimal(value: Any) -> Decimal:
    return Decimal(str(value if value not in (None, "") else "0"))


def rounded(amount: Decimal, store: Store, half: str = ROUND_HALF_UP) -> Decimal:
    places = int(store.settings["woocommerce_price_num_decimals"])
    return amount.quantize(Decimal(1).scaleb(-places), half)


def of_row(amount: Decimal, store: Store) -> Decimal:
    """An amount of a row as it goes into the sums: rounded by itself, unless the shop rounds sums only."""
    return amount if _rounds_sums_only(store) else rounded(amount, store)


def tax_of_row(amount: Decimal, store: Store) -> Decimal:
    """A tax of a row as it goes into the sums. Where prices include the tax, half a cent of it is rounded down."""
    if _rounds_sums_only(store):
        return amount
    including = store.settings["woocommerce_prices_include_tax"] == "yes"
    return rounded(amount, store, ROUND_HALF_DOWN if including else ROUND_HALF_UP)


def _rounds_sums_only(store: Store) -> bool:
    return bool(store.settings["woocommerce_tax_round_at_subtotal"] == "yes")


def tax_address(store: Store, order: Record) -> Record:
    """The address taxes are reckoned for; the shop's own where the order has none."""
    country, _, state = str(store.settings["woocommerce_default_country"]).partition(":")
    base = {"country": country, "state": state, "postcode": "", "city": ""}
    based_on = str(store.settings["woocommerce_tax_based_on"])
    if based_on == "base":
        return base
    candidates = (order["shipping"], order["billing"]) if based_on == "shipping" else (order["billing"],)
    return next((address for address in candidates if address["country"]), base)


def rates_for(store: Store, address: Record, tax_class: str) -> list[Record]:
    """One rate per priority, the most specific that fits the address."""
    wanted = tax_class or "standard"
    fitting = [tax for tax in store.taxes.values() if tax["class"] == wanted and _fits(tax, address)]
    fitting.sort(
        key=lambda t: (t["priority"], -len(t["country"] + t["state"]), not t["postcodes"], t["order"], t["id"])
    )
    chosen: dict[int, Record] = {}
    for tax in fitting:
        chosen.setdefault(tax["priority"], tax)
    return list(chosen.values())


def _fits(tax: Record, address: Record) -> bool:
    postcode, city = address["postcode"].upper(), address["city"].upper()
    return (
        tax["country"] in {"", address["country"]}
        and tax["state"] in {"", address["state"]}
        and (not tax["postcodes"] or any(fnmatch.fnmatchcase(postcode, pattern) for pattern in tax["postcodes"]))
        and (not tax["cities"] or city in tax["cities"])
    )


def taxes_on(amount: Decimal, rates: Iterable[Record]) -> dict[int, Decimal]:
    """Tax per rate id on a net amount; compound rates also tax the taxes before them."""
    found: dict[int, Decimal] = {}
    for rate in rates:
        base = amount + (sum(found.values()) if rate["compound"] else 0)
        found[rate["id"]] = (base * decimal(rate["rate"]) / 100).quantize(FINE, ROUND_HALF_UP)
    return found


def taxes_inside(amount: Decimal, rates: Sequence[Record]) -> dict[int, Decimal]:
    """Tax per rate id in an amount with tax."""
    factor = Decimal(1)
    for rate in rates:
        factor += (factor if rate["compound"] else 1) * decimal(rate["rate"]) / 100
    return taxes_on(amount / factor, rates)


def net_price(store: Store, product: Record, quantity: Decimal) -> Decimal:
    """The price of some pieces without tax: that of the shop's own country is taken out of prices that include it."""
    price = decimal(current_price(store, product)) * quantity
    if store.settings["woocommerce_prices_include_tax"] != "yes" or product["tax_status"] != "taxable":
        return price
    country, _, state = str(store.settings["woocommerce_default_country"]).partition(":")
    base = {"country": country, "state": state, "postcode": "", "city": ""}
    rates = rates_for(store, base, tax_class_of(store, product))
    return price - sum(taxes_inside(price, rates).values(), Decimal(0))


def tax_class_of(store: Store, product: Record) -> str:
    if product["tax_class"] == "parent":
        parent = store.products.get(product["parent_id"])
        return str(parent["tax_class"]) if parent else ""
    return str(product["tax_class"])


def product_of(store: Store, line: Record) -> Record | None:
    return store.products.get(line["variation_id"] or line["product_id"])


# Taxes and totals.


def calculate(store: Store, order: Record) -> None:
    """Set the taxes of every line, the tax lines and the totals. Taxes sent by the client are ignored."""
    address = tax_address(store, order)
    active = store.settings["woocommerce_calc_taxes"] == "yes"
    classes = []
    for line in order["line_items"]:
        line["is_in_the_total"] = True
        product = product_of(store, line)
        taxable = product is None or product["tax_status"] == "taxable"
        rates = rates_for(store, address, line["tax_class"]) if active and taxable else []
        if taxable:
            classes.append(line["tax_class"])
        line["taxes"] = taxes_on(line["total"], rates)
        line["subtotal_taxes"] = taxes_on(line["subtotal"], rates)
    _cut_negative_fees(store, order)
    for fee in order["fee_lines"]:
        if fee["total"] < 0:
            fee["taxes"] = _spread_tax(store, order, address, fee["total"]) if active else {}
            continue
        rates = rates_for(store, address, fee["tax_class"]) if active and fee["tax_status"] == "taxable" else []
        fee["taxes"] = taxes_on(fee["total"], rates)
    shipping_rates = _shipping_rates(store, address, classes) if active else []
    for line in order["shipping_lines"]:
        line["taxes"] = taxes_on(line["total"], shipping_rates)
    _tax_lines(store, order)


def _cut_negative_fees(store: Store, order: Record) -> None:
    """No fee takes more away than the goods, the shipping and the fees before it add up to."""
    room = sum((of_row(line["total"], store) for line in order["line_items"]), Decimal(0))
    room += sum((rounded(line["total"], store) for line in order["shipping_lines"]), Decimal(0))
    for fee in order["fee_lines"]:
        if fee["total"] < 0 < room:
            fee["total"] = max(fee["total"], -rounded(room, store))
        room += fee["total"]


def _spread_tax(store: Store, order: Record, address: Record, amount: Decimal) -> dict[int, Decimal]:
    """The tax of a negative fee: each tax class of the goods is relieved by its share of them, whatever the fee's own
    class and tax status are. Goods without tax have their share, too, without an entry (WOOCOMMERCE.md, fact 1)."""
    costs: dict[str | None, Decimal] = {}
    for tax_class, cost in _costs(store, order):
        if cost > 0:
            costs[tax_class] = costs.get(tax_class, Decimal(0)) + cost
    together = sum(costs.values(), Decimal(0))
    found: dict[int, Decimal] = {}
    for tax_class, cost in costs.items():
        if tax_class is None:
            continue
        for rate_id, tax in taxes_on(amount * cost / together, rates_for(store, address, tax_class)).items():
            found[rate_id] = found.get(rate_id, Decimal(0)) + tax
    return found


def _costs(store: Store, order: Record) -> Iterator[tuple[str | None, Decimal]]:
    """The tax class (None: not taxable) and amount of every row that a negative fee is spread over."""
    classes = [line["tax_class"] for line in order["line_items"]]
    for line in order["line_items"]:
        product = product_of(store, line)
        taxable = product is None or product["tax_status"] == "taxable"
        yield line["tax_class"] if taxable else None, line["total"]
    if store.switches.negative_fee_tax == "rows":
        inherited = classes[0] if classes else ""
        for line in order["shipping_lines"]:
            yield inherited, line["total"]
        for fee in order["fee_lines"]:
            yield fee["tax_class"] if fee["tax_status"] == "taxable" else None, fee["total"]


def _shipping_rates(store: Store, address: Record, classes: list[str]) -> list[Record]:
    chosen = str(store.settings["woocommerce_shipping_tax_class"])
    if chosen == "inherit":
        chosen = (
            ""
            if not classes or "" in classes
            else next(c for c in ("", *store.tax_classes) if c in {*classes, ""} and c)
        )
    return [rate for rate in rates_for(store, address, chosen) if rate["shipping"]]


def line_tax(store: Store, taxes: dict[int, Decimal]) -> Decimal:
    return sum((tax_of_row(amount, store) for amount in taxes.values()), Decimal(0))


def _tax_lines(store: Store, order: Record) -> None:
    old = {line["rate_id"]: line for line in order["tax_lines"]}
    cart: dict[int, Decimal] = {}
    shipping: dict[int, Decimal] = {}
    for line in (*order["line_items"], *order["fee_lines"]):
        for rate_id, amount in line["taxes"].items():
            cart[rate_id] = cart.get(rate_id, Decimal(0)) + tax_of_row(amount, store)
    for line in order["shipping_lines"]:
        for rate_id, amount in line["taxes"].items():
            shipping[rate_id] = shipping.get(rate_id, Decimal(0)) + tax_of_row(amount, store)
    used = [rate_id for rate_id in old if rate_id in cart or rate_id in shipping]
    used += [rate_id for rate_id in (*cart, *shipping) if rate_id not in used]
    order["tax_lines"] = [
        {
            **(old.get(rate_id) or _tax_line(store, store.taxes[rate_id])),
            "tax_total": cart.get(rate_id, Decimal(0)),
            "shipping_tax_total": shipping.get(rate_id, Decimal(0)),
        }
        for rate_id in dict.fromkeys(used)
        if rate_id in old or rate_id in store.taxes
    ]


def _tax_line(store: Store, rate: Record) -> Record:
    percent = decimal(rate["rate"])
    # PHP's capitals are those of ASCII.
    name = "".join(letter.upper() if letter.isascii() else letter for letter in rate["name"])
    parts = [part for part in (rate["country"], rate["state"], name, str(rate["priority"])) if part]
    return {
        "id": store.next_id("item"), "rate_code": "-".join(parts), "rate_id": rate["id"], "label": rate["name"],
        "compound": rate["compound"], "rate_percent": int(percent) if percent == int(percent) else float(percent),
    }  # fmt: skip


def totals(store: Store, order: Record) -> dict[str, Decimal]:
    zero = Decimal(0)
    lines = [line for line in order["line_items"] if line.get("is_in_the_total", True)]
    items = sum((of_row(line["total"], store) for line in lines), zero)
    fees = sum((fee["total"] for fee in order["fee_lines"]), zero)
    shipping = sum((rounded(line["total"], store) for line in order["shipping_lines"]), zero)
    cart_tax = sum((line["tax_total"] for line in order["tax_lines"]), zero)
    shipping_tax = sum((line["shipping_tax_total"] for line in order["tax_lines"]), zero)
    subtotal = sum((of_row(line["subtotal"], store) for line in lines), zero)
    discount_tax = sum(
        (line_tax(store, line["subtotal_taxes"]) - line_tax(store, line["taxes"]) for line in lines), zero
    )
    return {
        "discount_total": subtotal - items,
        "discount_tax": discount_tax,
        "shipping_total": shipping,
        "shipping_tax": shipping_tax,
        "cart_tax": cart_tax,
        "total": rounded(items + fees + shipping + cart_tax + shipping_tax, store),
        "total_tax": cart_tax + shipping_tax,
    }
