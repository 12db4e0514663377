"""Orders that are edited, refunded, trashed, deleted, fail or are cancelled after they were sent, at random (rule 27).

An oracle says what the shop may show: all pieces that lie in Megaventory less what the shop's orders have taken. More
is never shown after a look; and once all that is told was settled there, both sides show the same.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.engine.test_from_megaventory import ONE, available, figures, quantity
from tests.engine.test_orders import place, sales_orders, shop_order, synced
from tests.engine.test_sent_orders import differences, refund
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.messages import SendOrderChanges, SettleOrders

ACTS = ("place", "edit", "edit", "refund", "fail", "cancel", "trash", "delete", "receive", "send", "change there")
STEPS = 12


class Story:
    """One shop's week: what was done to it, and what its orders have taken."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.dice = random.Random(seed)
        self.told: list[str] = []
        self.kept: dict[int, int] = {}
        """Pieces that orders had taken which are no longer in the shop."""

    def live(self) -> list[int]:
        stands = ("processing", "on-hold")
        return [int(o["id"]) for o in self.world.shop.state()["orders"] if o["status"] in stands]

    def taken(self, number: int) -> int:
        rows = shop_order(self.world, number)["line_items"]
        return sum(int(m["value"]) for r in rows for m in r["meta_data"] if m["key"] == "_reduced_stock")

    def act(self) -> None:
        what, live = self.dice.choice(ACTS), self.live()
        number = self.dice.choice(live) if live else 0
        self.told.append(f"{what} {number}")
        if what == "receive":
            self.world.account.act("receive", sku=ONE, quantity=self.dice.randint(1, 4))
        elif what == "send":
            for one in [d for d in differences(self.world) if d.may_send][:1]:
                self.world.wait(self.world.ask(SendOrderChanges((one.order,), one.target)))
        elif what == "place" or not number:
            place(self.world, ONE)
        else:
            self._change(what, number)

    def _change(self, what: str, number: int) -> None:
        world = self.world
        row = shop_order(world, number)["line_items"][0]
        if what == "edit":
            pieces = self.dice.randint(1, 5)
            world.shop.act("edit_order", id=number, line_items=[{"id": row["id"], "quantity": pieces}])
        elif what == "refund" and not shop_order(world, number)["refunds"]:
            refund(world, number, 1, restock=self.dice.random() < 0.7)
        elif what in ("fail", "cancel"):
            world.shop.act("set_order_status", id=number, status={"fail": "failed", "cancel": "cancelled"}[what])
        elif what in ("trash", "delete"):
            self.kept[number] = self.taken(number)
            world.shop.act(f"{what}_order", id=number)
        elif what == "change there" and sales_orders(world)[str(number)]["SalesOrderStatus"] == "Verified":
            world.account.act("change_rows", reference=str(number), rows={ONE: self.dice.randint(1, 5)})

    def may_show(self) -> int:
        """The oracle: what lies there less what the shop's orders have taken."""
        lies = sum(int(s["physical"]) for s in figures(self.world, ONE))
        there = {int(o["id"]) for o in self.world.shop.state()["orders"] if o["status"] != "trash"}
        cancelled = {r for r, o in sales_orders(self.world).items() if o["SalesOrderStatus"] == "Cancelled"}
        gone = sum(pieces for number, pieces in self.kept.items() if str(number) not in cancelled)
        return lies - gone - sum(self.taken(n) for n in there if str(n) not in cancelled)

    def settle(self) -> None:
        """A person brings every sales order to what the shop's order stands for, and says so."""
        for one in differences(self.world):
            orders = {str(o["id"]): o for o in self.world.shop.state()["orders"]}
            order = orders.get(one.number)
            if order is None or order["status"] in ("trash", "failed", "refunded"):
                self.world.account.act("cancel", reference=one.number)
                continue
            self.world.account.act("change_rows", reference=one.number, rows={ONE: self.taken(int(one.number))})
            self.world.ask(SettleOrders((one.order,), one.target))


@pytest.mark.parametrize("version", ["10.5", "8.2"])
@pytest.mark.parametrize("seed", [1, *(pytest.param(n, marks=pytest.mark.soak) for n in range(2, 26))])
def test_nothing_is_sold_twice_and_in_the_end_both_sides_agree(tmp_path: Path, version: str, seed: int) -> None:
    with imported(tmp_path, Beginning(version=version)) as world:
        world.account.act("set_stock", sku=ONE, quantity=30)
        story = Story(world, seed)
        for _ in range(3):
            place(world, ONE)
        synced(world)
        synced(world)
        for _ in range(STEPS):
            story.act()
            synced(world)
            assert (quantity(world) or 0) <= story.may_show(), story.told
        synced(world)
        story.settle()
        for _ in range(3):
            synced(world)
        assert differences(world) == (), (story.told, differences(world))
        assert quantity(world) == available(world) == story.may_show(), story.told
