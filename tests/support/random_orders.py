"""Orders placed in a practice shop at random, from a seed, and what befalls them later; and WooCommerce's own sums.

Currencies of 0, 2 and 3 decimals; prices with and without tax; one rate, two of which the second is compound, three,
and none; goods of several tax classes; coupons one upon the other; fees up and down; shipping. Later orders are edited
(in the back office and over REST), refunded, cancelled, completed, trashed and deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

from wcsync_desktop.sandbox.woocommerce.shop import Shop

PLACES = {"EUR": 2, "USD": 2, "JPY": 0, "KWD": 3}
STOCK = 100_000
_SCALE = {"EUR": Decimal(1), "USD": Decimal(1), "JPY": Decimal(150), "KWD": Decimal("0.3")}
_RATES: tuple[tuple[str, str, str, int, bool], ...] = (
    ("GR", "24", "standard", 1, False), ("GR", "13", "reduced-rate", 1, False),
    ("CA", "5", "standard", 1, False), ("CA", "9.975", "standard", 2, True), ("CA", "5", "reduced-rate", 1, False),
    ("US", "6.25", "standard", 1, False), ("US", "1.5", "standard", 2, False), ("US", "0.25", "standard", 3, False),
    ("US", "8.875", "reduced-rate", 1, False),
)  # fmt: skip
_COUNTRIES = ("GR", "GR", "GR", "CA", "US", "JP")
_COUPONS = (("ten", "percent", "10"), ("odd", "percent", "12.5"), ("third", "percent", "33.33"),
            ("piece", "fixed_product", "0.40"), ("cart", "fixed_cart", "3"))  # fmt: skip


@dataclass
class RandomOrders:
    """Orders of one shop, which it fills with goods, rates and coupons of its own."""

    shop: Shop
    seed: int
    currency: str = "EUR"
    including: bool = False
    happened: list[tuple[str, int]] = field(default_factory=list)
    """What befell which order."""
    numbers: list[int] = field(default_factory=list)
    """Orders that are still there."""

    def __post_init__(self) -> None:
        self.dice = Random(f"{self.seed} {self.currency} {self.including}")
        self.places = PLACES[self.currency]
        self.shop.act(
            "change_settings", woocommerce_currency=self.currency, price_num_decimals=str(self.places),
            prices_include_tax=self.including, default_country="GR:I",
            calc_discounts_sequentially=self.dice.random() < 0.4, tax_round_at_subtotal=self.dice.random() < 0.2,
        )  # fmt: skip
        self.shop.switch(negative_fee_tax=self.dice.choice(("goods", "rows")))
        for tax in self.shop.state()["taxes"]:
            self.shop.act("delete_tax", id=tax["id"])
        # Where prices include tax, a class without a rate at home leaves open what they include: there its rate is 0.
        zero = (("GR", "0", "zero-rate", 1, False),) if self.including else ()
        for country, rate, tax_class, priority, compound in (*_RATES, *zero):
            self.shop.act("create_tax", country=country, rate=rate, name=f"{country} {rate}", priority=priority,
                          compound=compound, **{"class": tax_class})  # fmt: skip
        for code, kind, amount in _COUPONS:
            price = amount if kind == "percent" else str(self._money(Decimal(amount)))
            self.shop.act("create_coupon", code=f"r-{code}", discount_type=kind, amount=price)
        classes = ("", "", "", "reduced-rate", "zero-rate")
        self.goods = [self._product(n, tax_class) for n, tax_class in enumerate(classes * 2)]

    def _money(self, amount: Decimal) -> Decimal:
        scaled = amount * _SCALE[self.currency]
        return max(scaled.quantize(Decimal(1).scaleb(-self.places), ROUND_HALF_UP), Decimal(1).scaleb(-self.places))

    def _amount(self, most: int) -> str:
        return str(self._money(Decimal(self.dice.randint(1, most * 100)) / 100))

    def _product(self, n: int, tax_class: str) -> int:
        made = self.shop.act(
            "create_product", name=f"Thing {n}", sku=f"RANDOM-{self.seed}-{n}", tax_class=tax_class, manage_stock=True,
            stock_quantity=STOCK, regular_price=self._amount(self.dice.choice((1, 20, 500))),
        )  # fmt: skip
        return int(made["id"])

    # Placing.

    def place(self, **fields: Any) -> int:
        """Place one; `fields` rule over what the dice say."""
        dice = self.dice
        lines = [self._line(product) for product in dice.sample(self.goods, dice.choice((1, 1, 2, 3, 4, 6)))]
        country = dice.choice(_COUNTRIES)
        address = {"first_name": "Ann", "last_name": "Buyer", "country": country, "email": "ann@example.com"}
        given: dict[str, Any] = {
            "billing": address,
            "line_items": lines,
            "shipping_lines": [self._shipping() for _ in range(dice.choice((0, 1, 1, 2)))],
            "fee_lines": [self._fee() for _ in range(dice.choice((0, 0, 0, 1, 1, 2)))],
            "status": dice.choice(("processing", "processing", "processing", "on-hold", "completed")),
        }
        if dice.random() < 0.45:
            given["coupons"] = [f"r-{code}" for code, _, _ in dice.sample(_COUPONS, dice.choice((1, 1, 2, 3)))]
        number = int(self.shop.act("place_order", **{**given, **fields})["id"])
        self.numbers.append(number)
        return number

    def _line(self, product: int) -> dict[str, Any]:
        return {"product_id": product, "quantity": self.dice.choice((1, 1, 1, 2, 3, 3, 5, 7, 12, 100))}

    def _shipping(self) -> dict[str, str]:
        return {"method_id": "flat_rate", "method_title": "Post", "total": self._amount(20)}

    def _fee(self) -> dict[str, str]:
        dice = self.dice
        sign = "-" if dice.random() < 0.5 else ""
        return {
            "name": "Paid at once" if sign else "Gift wrap", "total": f"{sign}{self._amount(dice.choice((1, 10)))}",
            "tax_class": dice.choice(("", "reduced-rate")), "tax_status": dice.choice(("taxable", "taxable", "none")),
        }  # fmt: skip

    # What befalls them later.

    def order(self, number: int) -> dict[str, Any]:
        return next(order for order in self.shop.state()["orders"] if order["id"] == number)

    def befall(self, number: int | None = None) -> tuple[str, int]:
        """Something happens to an order, which is chosen if none is given; what (nothing: ""), and to which."""
        numbers = self.dice.sample(self.numbers, len(self.numbers)) if number is None else [number]
        for chosen in numbers:
            order = self.order(chosen)
            fitting = [name for name, befall in _BEFALLS.items() if befall.fits(order)]
            if fitting:
                name = self.dice.choice(fitting)
                _BEFALLS[name].act(self, order)
                self.happened.append((name, chosen))
                return name, chosen
        return "", numbers[0]

    def edit(self, order: Mapping[str, Any], **fields: Any) -> None:
        """By the back office or by another program."""
        self.shop.act(self.dice.choice(("edit_order", "edit_order_over_rest")), id=order["id"], **fields)

    def change_quantity(self, order: Mapping[str, Any]) -> None:
        line = self.dice.choice(order["line_items"])
        quantity = self.dice.choice([n for n in (1, 2, 3, 4, 9) if n != line["quantity"]])
        factor = Decimal(quantity) / line["quantity"]
        amounts = {name: str(Decimal(line[name]) * factor) for name in ("subtotal", "total")}
        self.edit(order, line_items=[{"id": line["id"], "quantity": quantity, **amounts}])

    def change_price(self, order: Mapping[str, Any]) -> None:
        line = self.dice.choice(order["line_items"])
        total = str(self._money(Decimal(self.dice.randint(1, 9000)) / 100))
        self.edit(order, line_items=[{"id": line["id"], "subtotal": total, "total": total}])

    def add_row(self, order: Mapping[str, Any]) -> None:
        self.edit(order, line_items=[self._line(self.dice.choice(self.goods))])

    def remove_row(self, order: Mapping[str, Any]) -> None:
        self.edit(order, line_items=[{"id": self.dice.choice(order["line_items"])["id"], "product_id": None}])

    def add_fee(self, order: Mapping[str, Any]) -> None:
        self.edit(order, fee_lines=[self._fee()])

    def change_address(self, order: Mapping[str, Any]) -> None:
        self.edit(order, billing={"address_1": "Elsewhere 1", "country": self.dice.choice(_COUNTRIES)})

    def refund_pieces(self, order: Mapping[str, Any]) -> None:
        """Some pieces of a row, with or without putting them back."""
        line = self.dice.choice([line for line in order["line_items"] if _left_of(order, line) > 0])
        quantity = self.dice.randint(1, _left_of(order, line))
        part = Decimal(quantity) / line["quantity"]
        unit = Decimal(1).scaleb(-self.places)
        total = (Decimal(line["total"]) * part).quantize(unit)
        taxes = {tax["id"]: (Decimal(tax["total"]) * part).quantize(unit) for tax in line["taxes"]}
        amount = min(total + sum(taxes.values(), Decimal(0)), self._refundable(order))
        refund_tax = [{"id": rate, "refund_total": str(tax)} for rate, tax in taxes.items()]
        item = {"id": line["id"], "quantity": quantity, "refund_total": str(total), "refund_tax": refund_tax}
        restock = self.dice.random() < 0.6
        self.shop.act("refund", order=order["id"], amount=str(amount), line_items=[item], restock=restock)

    def refund_amount(self, order: Mapping[str, Any]) -> None:
        most = self._refundable(order)
        part = (most * self.dice.randint(1, 100) / 100).quantize(Decimal(1).scaleb(-self.places))
        self.shop.act("refund", order=order["id"], amount=str(min(most, part)), reason="Goodwill")

    def _refundable(self, order: Mapping[str, Any]) -> Decimal:
        return Decimal(order["total"]) + sum((Decimal(refund["total"]) for refund in order["refunds"]), Decimal(0))

    def trash(self, order: Mapping[str, Any]) -> None:
        self.shop.act("trash_order", id=order["id"])

    def restore(self, order: Mapping[str, Any]) -> None:
        self.shop.act("restore_order", id=order["id"])

    def delete(self, order: Mapping[str, Any]) -> None:
        self.shop.act("delete_order", id=order["id"])
        self.numbers.remove(order["id"])


def _left_of(order: Mapping[str, Any], line: Mapping[str, Any]) -> int:
    """Pieces of a row that no refund brought back yet."""
    back = [meta["value"] for meta in line["meta_data"] if meta["key"] == "_restock_refunded_items"]
    return 0 if order["refunds"] and not back else int(line["quantity"]) - int(back[0] if back else 0)


def _is_open(order: Mapping[str, Any]) -> bool:
    return order["status"] in {"processing", "on-hold"} and bool(order["line_items"])


def _can_be_refunded(order: Mapping[str, Any]) -> bool:
    given = sum((Decimal(refund["total"]) for refund in order["refunds"]), Decimal(0))
    return order["status"] in {"processing", "completed"} and Decimal(order["total"]) + given > 0


@dataclass(frozen=True)
class _Befall:
    """What can happen to an order, and to which."""

    fits: Callable[[Mapping[str, Any]], bool]
    act: Callable[[RandomOrders, Mapping[str, Any]], None]


def _moved(status: str, *before: str) -> _Befall:
    def act(orders: RandomOrders, order: Mapping[str, Any]) -> None:
        orders.shop.act("set_order_status", id=order["id"], status=status)

    return _Befall(lambda order: order["status"] in before, act)


def _can_lose_rows(order: Mapping[str, Any]) -> bool:
    return _is_open(order) and not order["refunds"] and len(order["line_items"]) > 1


def _has_pieces_left(order: Mapping[str, Any]) -> bool:
    return _can_be_refunded(order) and any(_left_of(order, line) > 0 for line in order["line_items"])


_BEFALLS = {
    "quantity": _Befall(lambda order: _is_open(order) and not order["refunds"], RandomOrders.change_quantity),
    "price": _Befall(_is_open, RandomOrders.change_price),
    "row added": _Befall(_is_open, RandomOrders.add_row),
    "row removed": _Befall(_can_lose_rows, RandomOrders.remove_row),
    "fee": _Befall(_is_open, RandomOrders.add_fee),
    "address": _Befall(_is_open, RandomOrders.change_address),
    "pieces refunded": _Befall(_has_pieces_left, RandomOrders.refund_pieces),
    "amount refunded": _Befall(_can_be_refunded, RandomOrders.refund_amount),
    "completed": _moved("completed", "processing", "on-hold"),
    "cancelled": _moved("cancelled", "processing", "on-hold", "failed"),
    "failed": _moved("failed", "processing", "on-hold"),
    "processing": _moved("processing", "cancelled", "failed", "on-hold"),
    "refunded": _moved("refunded", "completed"),
    "trashed": _Befall(lambda order: order["status"] in {"processing", "cancelled"}, RandomOrders.trash),
    "restored": _Befall(lambda order: order["status"] == "trash", RandomOrders.restore),
    "deleted": _Befall(lambda order: order["status"] == "trash", RandomOrders.delete),
}
KINDS = frozenset(_BEFALLS)


# WooCommerce's own sums.


def wrong_sums(order: Mapping[str, Any], places: int, *, sums_only: bool = False) -> list[str]:
    """Where the amounts of an order, as the shop tells them, do not add up. Rows are told rounded: a shop that rounds
    its sums only is off by no more than half a coin for each row."""
    return list(_wrong_sums(order, places, sums_only))


def _wrong_sums(order: Mapping[str, Any], places: int, sums_only: bool) -> Iterator[str]:
    unit = Decimal(1).scaleb(-places)
    rows = [*order["line_items"], *order["fee_lines"], *order["shipping_lines"]]
    taxes = [tax for row in rows for tax in row["taxes"]]
    # Entries of taxes are told rounded up at the half, and summed rounded the shop's way.
    loose = unit * (len(taxes) + 1)
    slack = unit * (len(rows) + len(taxes)) if sums_only else Decimal(0)
    checks = [
        ("total", _sum(rows, "total") + Decimal(order["total_tax"]), slack),
        ("total_tax", Decimal(order["cart_tax"]) + Decimal(order["shipping_tax"]), slack),
        ("cart_tax", _sum(order["tax_lines"], "tax_total"), slack),
        ("shipping_tax", _sum(order["tax_lines"], "shipping_tax_total"), slack),
        ("cart_tax", _sum([*order["line_items"], *order["fee_lines"]], "total_tax"), slack),
        ("shipping_tax", _sum(order["shipping_lines"], "total_tax"), slack),
        ("shipping_total", _sum(order["shipping_lines"], "total"), Decimal(0)),
        ("discount_total", _sum(order["line_items"], "subtotal") - _sum(order["line_items"], "total"), slack),
        ("total_tax", sum((Decimal(tax["total"]) for tax in taxes), Decimal(0)), loose),
    ]
    for name, told, off in checks:
        if abs(Decimal(order[name]) - told) > off:
            yield f"{name} is {order[name]}, its parts come to {told}"


def _sum(rows: Sequence[Mapping[str, Any]], name: str) -> Decimal:
    return sum((Decimal(str(row[name])) for row in rows), Decimal(0))


def taken(orders: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """Pieces of each product that the rows of orders say were taken from stock."""
    found: dict[int, int] = {}
    for order in orders:
        for line in order["line_items"]:
            for meta in line["meta_data"]:
                if meta["key"] == "_reduced_stock":
                    product = line["variation_id"] or line["product_id"]
                    found[product] = found.get(product, 0) + int(meta["value"])
    return found
