"""Coupons over the rows of an order, as WC_Discounts spreads them: by whole cents, the dearest pieces first.

Where prices include tax, a discount is taken off the prices with tax. Recorded orders with coupons (06_orders_list_50)
show the order of the rows and that half a cent of the whole goes down; how fixed amounts are shared is by the source.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

from ..system import Record
from .order_totals import (
    decimal,
    line_tax,
    product_of,
    rates_for,
    tax_address,
    tax_of_row,
    taxes_inside,
    taxes_on,
)
from .product_view import on_sale
from .store import Store

_WHOLE = Decimal(1)


@dataclass(eq=False)
class _Item:
    """A row; amounts in the smallest coin."""

    line: Record
    price: Decimal
    quantity: Decimal
    taken: dict[str, Decimal] = field(default_factory=dict)
    """By coupon code."""

    @property
    def left(self) -> Decimal:
        return abs((self.price - sum(self.taken.values(), Decimal(0))).quantize(_WHOLE, ROUND_HALF_UP))

    def take(self, code: str, amount: Decimal) -> Decimal:
        self.taken[code] = self.taken.get(code, Decimal(0)) + amount
        return amount


def apply(store: Store, order: Record, coupons: Iterable[Record]) -> None:
    """Put the coupons' discounts on the rows, one after the other, and add a line for each. Taxes must be reckoned."""
    places = int(str(store.settings["woocommerce_price_num_decimals"]))
    items = [_item(store, order, line, places) for line in order["line_items"]]
    items.sort(key=lambda item: item.price / item.quantity if item.quantity else Decimal(0), reverse=True)
    for coupon in coupons:
        fitting = [item for item in items if item.left and item.quantity > 0 and _applies(store, coupon, item.line)]
        amount = decimal(coupon["amount"])
        if coupon["discount_type"] == "percent":
            _percent(store, coupon["code"], amount, fitting)
        elif coupon["discount_type"] == "fixed_product":
            _each_piece(coupon["code"], amount.scaleb(places), fitting)
        else:
            _cart(coupon["code"], amount.scaleb(places), fitting)
        _add_line(store, order, coupon, items, places)
    for item in items:
        net = _net(store, order, item.line, sum(item.taken.values(), Decimal(0)).scaleb(-places))
        item.line["total"] = max(Decimal(0), item.line["total"] - net)


def _item(store: Store, order: Record, line: Record, places: int) -> _Item:
    price = line["subtotal"]
    if order["prices_include_tax"]:
        price += line_tax(store, line["subtotal_taxes"])
    return _Item(line, price.scaleb(places), decimal(line["quantity"]))


def _percent(store: Store, code: str, amount: Decimal, items: Sequence[_Item]) -> None:
    sequential = store.settings["woocommerce_calc_discounts_sequentially"] == "yes"
    bases = [item.left if sequential else item.price.quantize(_WHOLE, ROUND_HALF_UP) for item in items]
    taken = Decimal(0)
    for item, base in zip(items, bases, strict=True):
        taken += item.take(code, min(item.left, (base * amount / 100).quantize(_WHOLE, ROUND_FLOOR)))
    whole = (sum(bases, Decimal(0)) * amount / 100).quantize(_WHOLE, ROUND_HALF_DOWN)
    if taken < whole:
        _rest(code, whole - taken, items)


def _each_piece(code: str, amount: Decimal, items: Sequence[_Item]) -> Decimal:
    return sum((item.take(code, min(item.left, amount * item.quantity)) for item in items), Decimal(0))


def _cart(code: str, amount: Decimal, items: Sequence[_Item]) -> None:
    """The same for every piece, again and again until nothing or less than a coin for each is left."""
    while amount > 0:
        items = [item for item in items if item.left > 0]
        pieces = sum((item.quantity for item in items), Decimal(0))
        if not pieces:
            return
        each = (amount / pieces).quantize(_WHOLE, ROUND_FLOOR)
        if each <= 0:
            _rest(code, amount, items)
            return
        amount -= _each_piece(code, each, items)


def _rest(code: str, amount: Decimal, items: Sequence[_Item]) -> None:
    """What rounding left over: a coin for each piece, row by row."""
    for item in items:
        for _ in range(int(item.quantity)):
            if amount <= 0:
                return
            amount -= item.take(code, min(item.left, _WHOLE))


def _add_line(store: Store, order: Record, coupon: Record, items: Sequence[_Item], places: int) -> None:
    discount, tax = Decimal(0), Decimal(0)
    for item in items:
        taken = item.taken.get(coupon["code"], Decimal(0)).scaleb(-places)
        inside = tax_of_row(sum(_taxes(store, order, item.line, taken).values(), Decimal(0)), store)
        tax += inside
        discount += taken - inside if order["prices_include_tax"] else taken
    amount = decimal(coupon["amount"])
    shown = int(amount) if amount == int(amount) else float(amount)
    info = f'[{coupon["id"]},"{coupon["code"]}","{coupon["discount_type"]}",{shown}]'
    order["coupon_lines"].append(
        {
            "id": store.next_id("item"), "code": coupon["code"], "discount": discount, "discount_tax": tax,
            "discount_type": coupon["discount_type"], "nominal_amount": shown,
            "free_shipping": coupon["free_shipping"], "meta": [store.meta("coupon_info", info)],
        }
    )  # fmt: skip


def _taxes(store: Store, order: Record, line: Record, amount: Decimal) -> dict[int, Decimal]:
    """The taxes in an amount of the row, or on it where prices are without tax."""
    product = product_of(store, line)
    if store.settings["woocommerce_calc_taxes"] != "yes" or (
        product is not None and product["tax_status"] != "taxable"
    ):
        return {}
    rates = rates_for(store, tax_address(store, order), line["tax_class"])
    return taxes_inside(amount, rates) if order["prices_include_tax"] else taxes_on(amount, rates)


def _net(store: Store, order: Record, line: Record, amount: Decimal) -> Decimal:
    if not order["prices_include_tax"]:
        return amount
    return amount - sum(_taxes(store, order, line, amount).values(), Decimal(0))


def _applies(store: Store, coupon: Record, line: Record) -> bool:
    product = product_of(store, line)
    if product is None:
        return False
    parent = store.products.get(product["parent_id"]) or product
    ids = {product["id"], parent["id"]}
    categories: set[int] = set(parent["categories"])
    for n in list(categories):
        up = store.categories.get(n)
        while up is not None and up["parent"]:
            categories.add(up["parent"])
            up = store.categories.get(up["parent"])
    return not (
        (coupon["product_ids"] and not ids & set(coupon["product_ids"]))
        or ids & set(coupon["excluded_product_ids"])
        or (coupon["product_categories"] and not categories & set(coupon["product_categories"]))
        or categories & set(coupon["excluded_product_categories"])
        or (coupon["exclude_sale_items"] and on_sale(store, product))
    )
