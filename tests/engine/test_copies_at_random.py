"""Random orders in two and three shops, all ways on, answers lost: each is once where it belongs (S6)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.engine.test_copies import copies
from tests.engine.test_day import coupons
from tests.engine.test_orders import place
from tests.support.world import World
from wcsync_desktop.core.copying import Follow, Route
from wcsync_desktop.core.messages import KeepRoutes, SyncOnce, TryAgain
from wcsync_desktop.core.money import decimals_of
from wcsync_desktop.database.reader import OrderFilter, OrderState
from wcsync_desktop.sandbox.launch import Sandbox

CURRENCIES = [("EUR", False), ("EUR", True), ("JPY", False), ("KWD", True)]


def random_order(dice: random.Random, products: list[Mapping[str, Any]], places: int) -> dict[str, Any]:
    def amount(most: int) -> str:
        return str(Decimal(dice.randrange(1, most * 10**places)).scaleb(-places))

    fields: dict[str, Any] = {
        "line_items": [
            {"product_id": p["id"], "quantity": dice.randint(1, 7)} for p in dice.sample(products, dice.randint(1, 3))
        ],
        "billing": {"first_name": "Ada", "email": "a@example.com", "country": dice.choice(["GR", "DE", "US"]),
                    "state": "CA" if dice.random() < 0.3 else ""},
        "status": "processing",
    }  # fmt: skip
    if dice.random() < 0.4:
        fields["coupon_lines"] = [{"code": c} for c in dice.sample(["t10", "v12", "f6"], dice.randint(1, 2))]
    if dice.random() < 0.5:
        fields["shipping_lines"] = [{"method_id": "flat_rate", "method_title": "Post", "total": amount(20)}]
    if dice.random() < 0.4:
        sign = dice.choice(["", "-"])
        fields["fee_lines"] = [{"name": "Fee", "total": f"{sign}{amount(3)}"}]
    return fields


FAULTS = ("drop_before", "drop_after", "500_html_before", "500_html_after", "truncated_json_after", "429")
STATUSES = ("pending", "on-hold", "processing", "processing", "completed", "failed")
MOVES = ("on-hold", "processing", "completed", "cancelled")
SENT = {"on-hold", "processing", "completed"}
PENDING, STUCK = OrderFilter(frozenset({OrderState.PENDING})), OrderFilter(frozenset({OrderState.NEEDS_PERSON}))


class Life:
    """Shops that copy their orders to the main store, which copies its own to them."""

    def __init__(self, world: World, chance: random.Random, shops: int) -> None:
        self.world, self.chance = world, chance
        self.shops = [world.at_shop(n) for n in range(shops)]
        self.names = ["Main", *(f"Sub {n}" for n in range(1, shops))]
        self.troubled = False
        self.placed: dict[tuple[int, int], set[str]] = {}
        self.untouched = [self._stock(n) for n in range(shops)]

    def begin(self) -> None:
        ids = [self.world.add(self.world.sandbox.systems[n], name) for n, name in enumerate(self.names)]
        main, *subs = ids
        routes = [Route(main, sub, 0, Follow.AUTOMATIC) for sub in subs] + [
            Route(sub, main, 0, Follow.AUTOMATIC) for sub in subs
        ]
        self.world.ask(KeepRoutes(tuple(routes)))
        self.ways = [(r.source, r.target) for r in routes]

    def _stock(self, shop: int) -> dict[str, int]:
        return {p["sku"]: p["stock_quantity"] for p in self.shops[shop].shop.state()["products"] if p["sku"]}

    def targets(self, shop: int) -> list[int]:
        return list(range(1, len(self.shops))) if shop == 0 else [0]

    def step(self) -> None:
        if self.chance.random() < 0.6 or not self.placed:
            shop = self.chance.randrange(len(self.shops))
            skus = self.chance.sample([f"CLEAN-{n:05}" for n in range(1, 7)], self.chance.randint(1, 3))
            extras: dict[str, Any] = {}
            if self.chance.random() < 0.4:
                rate = f"{self.chance.randint(1, 999) / 100}"
                extras["shipping_lines"] = [{"method_id": "flat_rate", "method_title": "Post", "total": rate}]
            if self.chance.random() < 0.4:
                extras["fee_lines"] = [{"name": "Fee", "total": f"{self.chance.randint(-300, 500) / 100}"}]
            status = self.chance.choice(STATUSES)
            number = place(self.shops[shop], *skus, status=status, **extras)
            self.placed[shop, number] = {status}
        else:
            shop, number = self.chance.choice(list(self.placed))
            status = self.chance.choice(MOVES)
            self.shops[shop].shop.act("set_order_status", id=number, status=status)
            self.placed[shop, number].add(status)

    def trouble(self) -> None:
        self.troubled = True
        for one in self.shops:
            one.shop.faults(
                [
                    {"match": {"path": "/orders"}, "fault": fault, "probability": 0.05, "seed": self.chance.random()}
                    for fault in FAULTS
                ]
            )

    def calm(self) -> None:
        for one in self.shops:
            one.shop.faults()

    def original(self, shop: int, number: int) -> Mapping[str, Any]:
        return next(o for o in self.shops[shop].shop.state()["orders"] if o["id"] == number)

    def rest(self) -> None:
        """Sync until nothing waits; what was given up after many lost answers is tried again, as a person would."""
        for _ in range(12):
            self.world.sync()
            stuck = self.stuck()
            if stuck:
                self.world.ask(TryAgain(stuck))
            elif self.pending() == 0:
                return
        raise AssertionError("something waits without end")

    def stuck(self) -> tuple[int, ...]:
        with self.world.reading() as reader:
            rows = [row for way in self.ways for row in reader.orders(*way, 0, 100, STUCK)]
        assert self.troubled or not rows, [row.why for row in rows]
        return tuple(row.member for row in rows)

    def pending(self) -> int:
        with self.world.reading() as reader:
            return sum(reader.order_count(*way, PENDING) for way in self.ways)

    def check(self) -> None:
        """Everything is where it belongs."""
        with self.world.reading() as reader:
            assert [reader.order_count(*way, STUCK) for way in self.ways] == [0] * len(self.ways)
        there = [copies(one) for one in self.shops]
        expected: Counter[int] = Counter()
        for (shop, number), statuses in self.placed.items():
            original = self.original(shop, number)
            for target in self.targets(shop):
                copy = there[target].get(f"{self.names[shop]} {number}")
                if original["status"] in SENT:
                    assert copy is not None, (shop, number, original["status"])
                if copy is None:
                    continue
                assert statuses & SENT, "it was never to be copied"
                expected[target] += 1
                assert Decimal(copy["total"]) == Decimal(original["total"]), (shop, number)
                assert copy["status"] == original["status"] or copy["status"] == "cancelled", (shop, number)
        assert {n: len(found) for n, found in enumerate(there)} == {n: expected[n] for n in range(len(there))}
        for shop, one in enumerate(self.shops):
            taken: Counter[str] = Counter()
            for order in one.shop.state()["orders"]:
                if (shop, order["id"]) in self.placed and order["stock_reduced"]:
                    for line in order["line_items"]:
                        taken[line["sku"]] += line["quantity"]
            now = {
                sku: number - taken[sku] if number is not None else None for sku, number in self.untouched[shop].items()
            }
            assert self._stock(shop) == now, "stock moved where the order was placed, and nowhere else"

    def nothing_more(self) -> None:
        for one in self.shops:
            one.shop.clear_log()
        self.world.sync()
        assert [e["path"] for one in self.shops for e in one.shop.log() if e["write"]] == []


def lived(folder: Path, seed: int, shops: int, steps: int, *, version: str, troubled: bool) -> None:
    chance = random.Random(seed)
    with Sandbox(shops=shops, products=8, seed=seed, woocommerce_version=version) as sandbox:
        world = World(folder, sandbox)
        life = Life(world, chance, shops)
        with world.running():
            life.begin()
            world.sync()
            for _ in range(steps):
                life.step()
                if chance.random() < 0.1:
                    if troubled:
                        life.trouble()
                    world.sync()
                    life.calm()
            life.rest()
            life.check()
            life.nothing_more()


@pytest.mark.parametrize(
    ("shops", "troubled", "version"), [(2, False, "8.2"), (2, True, "10.5"), (3, True, "8.2"), (3, False, "10.5")]
)
def test_each_order_is_once_where_it_belongs(tmp_path: Path, shops: int, troubled: bool, version: str) -> None:
    lived(tmp_path, 7 * shops + troubled, shops, 30, version=version, troubled=troubled)


def totals(folder: Path, currency: str, including: bool, number: int) -> None:
    """Orders with coupons, shipping and fees of a shop, in one with other taxes that enters prices otherwise."""
    places = decimals_of(currency)
    dice = random.Random(f"copies {currency} {including}")
    with Sandbox(shops=2, products=10, seed=5) as sandbox:
        world = World(folder, sandbox)
        sub = world.at_shop(1)
        decimals = {"woocommerce_currency": currency, "woocommerce_price_num_decimals": str(places)}
        world.shop.act("change_settings", **decimals, woocommerce_prices_include_tax=including)
        sub.shop.act("change_settings", **decimals, woocommerce_prices_include_tax=not including)
        for tax in sub.shop.state()["taxes"][::2]:
            sub.shop.act("edit_tax", id=tax["id"], rate="7.7")
        with world.running():
            source, target = (world.add(sandbox.systems[n], name) for n, name in enumerate(("Main", "Sub")))
            world.ask(KeepRoutes((Route(source, target, 0),)))
            coupons(world)
            products = [p for p in world.shop.state()["products"] if p["sku"].startswith("CLEAN")]
            for _ in range(number):
                world.shop.act("place_order", **random_order(dice, products, places))
            (view,) = world.wait(world.ask(SyncOnce()), 600)
            assert view.state == "Completed", view.error
            wanted = {f"Main {o['id']}": Decimal(o["total"]) for o in world.shop.state()["orders"]}
            assert {key: Decimal(copy["total"]) for key, copy in copies(sub).items()} == wanted
            assert len(wanted) == number


@pytest.mark.parametrize(("currency", "including"), CURRENCIES)
def test_a_copy_has_the_total_of_its_original(tmp_path: Path, currency: str, including: bool) -> None:
    totals(tmp_path, currency, including, 8)


@pytest.mark.soak
@pytest.mark.parametrize(("currency", "including"), CURRENCIES)
def test_a_thousand_copies_have_their_totals(tmp_path: Path, currency: str, including: bool) -> None:
    totals(tmp_path, currency, including, 250)


@pytest.mark.soak
@pytest.mark.parametrize("version", ["10.5", "8.2"])
@pytest.mark.parametrize("troubled", [False, True])
@pytest.mark.parametrize("shops", [2, 3])
def test_five_hundred_orders(tmp_path: Path, shops: int, troubled: bool, version: str) -> None:
    lived(tmp_path, 1000 + shops, shops, 830, version=version, troubled=troubled)
