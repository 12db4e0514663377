"""Three shops sell the same things while stock arrives and is corrected: nobody sells what is gone (seed 004; E11).

Customers buy only what a shop shows. So between two looks each shop may sell what the others have sold meanwhile, and
no more: after each look all shops show what is really left.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from tests.engine.test_auto_sync import item, product
from tests.support.world import PIECES, Beginning, World, imported
from wcsync_desktop.core.book import Adjust, KeepPurchase, Receive
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import TryAgain
from wcsync_desktop.database.schema import Item, Movement, Offer, PaperLine, Sale, Shelf, rows
from wcsync_desktop.database.stock_book import differences

FAULTS = ("drop_before", "drop_after", "500_html_before", "500_html_after", "truncated_json_after", "429")
SKUS = tuple(f"CLEAN-{n:05}" for n in range(1, 6))
SHOPS = 3
BOOK = Beginning(products=5, shops=SHOPS, booked=SHOPS)


class Trade:
    """What really happens: what lies there, and what is promised, by product."""

    def __init__(self, world: World, seed: int) -> None:
        self.world, self.chance = world, random.Random(seed)
        self.there: Counter[str] = Counter(dict.fromkeys(SKUS, PIECES))
        self.open: dict[tuple[int, int], tuple[str, int]] = {}
        self.unpaid: dict[tuple[int, int], tuple[str, int]] = {}
        self.sold = 0
        self.worst: Counter[str] = Counter()
        self.since_look: Counter[str] = Counter()
        self.items = {sku: item(world, sku) for sku in SKUS}

    def left(self, sku: str) -> int:
        return self.there[sku] - sum(number for of, number in self.open.values() if of == sku)

    def step(self) -> None:
        happens: list[Callable[[], None]] = [self.buy] * 6 + [self.move_on] * 3 + [self.arrive, self.correct]
        self.chance.choice(happens)()

    def buy(self) -> None:
        shop, sku = self.chance.randrange(SHOPS), self.chance.choice(SKUS)
        row = product(self.world, sku, shop)
        number = self.chance.randint(1, 3)
        if int(row["stock_quantity"]) < number:
            return
        status = self.chance.choice(["processing", "processing", "on-hold", "pending"])
        lines = [{"product_id": row["id"], "quantity": number}]
        order = int(self.world.sandbox.shops[shop].act("place_order", line_items=lines, status=status)["id"])
        (self.unpaid if status == "pending" else self.open)[shop, order] = (sku, number)
        self.sold += 1
        if status != "pending":
            self._took(sku, number)

    def _took(self, sku: str, number: int) -> None:
        self.since_look[sku] += number
        oversold = -self.left(sku)
        assert oversold <= max(self.since_look[sku], self.worst[sku]), "more was oversold than between two looks"
        self.worst[sku] = max(self.worst[sku], oversold)

    def move_on(self) -> None:
        if self.unpaid and self.chance.random() < 0.3:
            key, (sku, number) = self._pick(self.unpaid)
            paid = int(product(self.world, sku, key[0])["stock_quantity"]) >= number
            self._status(key, "processing" if paid else "cancelled")
            if paid:
                self.open[key] = (sku, number)
                self._took(sku, number)
        elif self.open:
            key, (sku, number) = self._pick(self.open)
            status = self.chance.choice(["completed", "completed", "cancelled"])
            if status == "completed":
                self.there[sku] -= number
            self._status(key, status)

    def _pick(self, orders: dict[tuple[int, int], tuple[str, int]]) -> tuple[tuple[int, int], tuple[str, int]]:
        key = self.chance.choice(sorted(orders))
        return key, orders.pop(key)

    def _status(self, key: tuple[int, int], status: str) -> None:
        self.world.sandbox.shops[key[0]].act("set_order_status", id=key[1], status=status)

    def arrive(self) -> None:
        sku, number = self.chance.choice(SKUS), self.chance.randint(1, 9)
        paper = self.world.ask(KeepPurchase(None, "", "Supplier", 1, ((self.items[sku], Decimal(number)),)))
        with self.world.reading():
            (line,) = rows(PaperLine.select(PaperLine.id).where(PaperLine.paper == paper))
        self.world.ask(Receive(paper, ((line[0], Decimal(number)),)))
        self.there[sku] += number

    def correct(self) -> None:
        """Someone counts, and finds a few more or less than the stock book says."""
        sku, by = self.chance.choice(SKUS), self.chance.choice([-3, -2, -1, 1, 2, 3])
        with self.world.reading():
            ((now,),) = rows(Shelf.select(Shelf.on_hand).where(Shelf.item == self.items[sku]))
        if int(now) + by < 0:
            return
        try:
            movement = self.world.ask(Adjust(self.items[sku], 1, Decimal(int(now) + by), "Counted."))
        except BadData:
            return  # an order was shipped this very moment: there are as many already
        with self.world.reading():
            moved = int(Movement.get_by_id(movement).on_hand)  # more may have been shipped since it was looked up
        self.there[sku] += moved
        self.since_look[sku] += max(0, -moved)

    # --- looks ------------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """All shops are looked at twice: what one sold, the others are told."""
        for _ in range(2):
            for view in self.world.sync():
                assert view.state == "Completed", view.error
        assert self.wrong() == []
        self.looked()

    def looked(self) -> None:
        self.since_look.clear()
        self.worst = Counter({sku: -self.left(sku) for sku in SKUS})

    def wrong(self) -> list[str]:
        found = []
        for sku in SKUS:
            shows = [int(product(self.world, sku, shop)["stock_quantity"]) for shop in range(SHOPS)]
            if shows != [max(0, self.left(sku))] * SHOPS:
                found.append(f"{sku}: {self.left(sku)} are left, shops show {shows}")
        with self.world.reading():
            found += differences()
            shelves = rows(Shelf.select(Item.sku, Shelf.on_hand, Shelf.committed).join(Item))
            promised: Counter[str] = Counter()
            for sku, committed in rows(Sale.select(Item.sku, Sale.committed).join(Item)):
                promised[sku] += int(committed)
        for sku, on_hand, committed in shelves:
            expected = (self.there[sku], self.there[sku] - self.left(sku))
            if (int(on_hand), int(committed)) != expected or promised[sku] != expected[1]:
                found.append(f"{sku}: {on_hand} and {committed} instead of {expected}")
        return found

    def trouble(self) -> None:
        for shop in self.world.sandbox.shops[:SHOPS]:
            shop.faults([{"fault": f, "probability": 0.03, "seed": self.chance.random()} for f in FAULTS])

    def calm(self) -> None:
        """No more faults; what was given up is tried again, as a person would, until nothing moves any more."""
        for shop in self.world.sandbox.shops[:SHOPS]:
            shop.faults()
        for _ in range(12):
            self.world.sync()
            with self.world.reading() as reader:
                stuck = tuple(row.member for row in reader.stuck(100) if row.member is not None)
                due = Offer.select().where(Offer.due == True).count()  # noqa: E712 - peewee builds SQL from it
            if stuck:
                self.world.ask(TryAgain(stuck))
            elif not due and not self.wrong():
                break
        assert self.wrong() == []
        self.world.forget_log()
        self.world.sync()
        assert self.world.writes() == []


def trade(folder: Path, seed: int, orders: int) -> None:
    """Looks now and then; nothing goes wrong: after each look everything is right."""
    with imported(folder, BOOK) as world:
        it = Trade(world, seed)
        while it.sold < orders:
            for _ in range(it.chance.randint(1, 12)):
                it.step()
            it.look()


def trouble(folder: Path, seed: int, orders: int) -> None:
    """Lost answers and restarts in the midst of it; in the end everything is right."""
    with imported(folder, BOOK) as world:
        it = Trade(world, seed)
        it.trouble()
        while it.sold < orders:
            for _ in range(it.chance.randint(1, 12)):
                it.step()
            started = world.submit_sync()
            if it.chance.random() < 0.5:
                world.wait(started)
            else:
                it.step()
            it.since_look.clear()
            it.worst = Counter(dict.fromkeys(SKUS, 10**6))  # while calls fail, a shop may show an older number
        it.calm()


def beside(folder: Path, seed: int, orders: int) -> None:
    """The engine looks by itself all the time, while customers buy."""
    with imported(folder, BOOK, pace=lambda _: 100) as world:
        it = Trade(world, seed)
        it.worst = Counter(dict.fromkeys(SKUS, 10**6))  # nobody knows when the last look was
        while it.sold < orders:
            it.step()
        it.calm()


def test_what_is_left_is_shown_everywhere(tmp_path: Path) -> None:
    trade(tmp_path, 1, 20)


def test_lost_answers_change_nothing_of_it(tmp_path: Path) -> None:
    trouble(tmp_path, 2, 15)


def test_customers_buy_while_it_looks(tmp_path: Path) -> None:
    beside(tmp_path, 3, 20)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(8))
def test_three_hundred_orders(tmp_path: Path, seed: int) -> None:
    (trade, trouble, beside, trouble)[seed % 4](tmp_path, 100 + seed, 300)
