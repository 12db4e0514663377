"""The tab Order queue as a shop owner uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from tests.gui.test_initialization import card
from wcsync_desktop.app import Window
from wcsync_desktop.gui.initialization.tab import Card
from wcsync_desktop.gui.orders.journey import JourneyDialog
from wcsync_desktop.gui.orders.tab import OrdersTab
from wcsync_desktop.sandbox.launch import Sandbox

__all__ = ["card"]


@pytest.fixture
def orders(window: Window, qtbot: QtBot, card: Card) -> OrdersTab:
    qtbot.mouseClick(card.import_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Completed" in card.rows["product"].says.text(), timeout=15_000)
    window.main.tabs.setCurrentWidget(window.main.orders)
    return window.main.orders


def place(sandbox: Sandbox, sku: str = "CLEAN-00001", status: str = "processing", name: str = "Ada") -> int:
    shop = sandbox.shops[0]
    product = next(p for p in shop.state()["products"] if p["sku"] == sku)
    billing = {"first_name": name, "last_name": "<b>Bold</b>", "email": "a@example.com", "country": "GR"}
    row = shop.act(
        "place_order", line_items=[{"product_id": product["id"], "quantity": 1}], billing=billing, status=status
    )
    return int(row["id"])


def cells(tab: OrdersTab, column: int) -> list[str]:
    model = tab.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def sync(tab: OrdersTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.sync_button, Qt.MouseButton.LeftButton)


def asked(tab: OrdersTab, qtbot: QtBot) -> QInputDialog:
    """The question that is open."""
    qtbot.waitUntil(lambda: bool(tab.findChildren(QInputDialog)), timeout=5000)
    (asking,) = tab.findChildren(QInputDialog)
    return asking


def test_an_empty_queue_says_what_will_be_here(window: Window) -> None:
    assert "Connect a shop" in window.main.orders.empty.text()
    assert not window.main.orders.sync_button.isEnabled()


def test_orders_arrive_and_what_needs_a_person_is_settled_here(
    window: Window, qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab
) -> None:
    model = orders.table.model()
    assert isinstance(model, QAbstractItemModel)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert "No orders yet" in orders.empty.text()
    shop = sandbox.shops[0]
    nameless = shop.act("create_product", name="Nameless", sku="", regular_price="7")
    good, bad = place(sandbox), place(sandbox, "", name="Bob")
    pending = place(sandbox, status="pending", name="Cid")
    sync(orders, qtbot)
    qtbot.waitUntil(lambda: orders.banner.text() == "1 order needs you.", timeout=15_000)
    assert window.main.tabs.tabText(3) == "Order queue (1)"
    wanted = {
        str(good): "✓ synced · Megaventory",
        str(bad): "⚠ needs you · Megaventory",
        str(pending): "○ not yet · Megaventory",
    }
    qtbot.waitUntil(lambda: dict(zip(cells(orders, 0), cells(orders, 5), strict=True)) == wanted, timeout=15_000)
    assert "Ada <b>Bold</b>" in cells(orders, 2)
    orders.state.setCurrentIndex(2)
    assert cells(orders, 0) == [str(bad)]
    assert "It has no SKU" in cells(orders, 6)[0]
    shop.act("edit_product", id=nameless["id"], sku="NAMED-1")
    orders.table.selectRow(0)
    qtbot.mouseClick(orders.retry_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No order is waiting." in orders.banner.text(), timeout=15_000)
    orders.state.setCurrentIndex(3)
    assert set(cells(orders, 0)) == {str(good), str(bad)}
    orders.search.setText("Bob")
    assert cells(orders, 0) == [str(bad)]
    assert tester.model() is model


def test_an_order_is_skipped_and_taken_in_again(qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab) -> None:
    sandbox.shops[0].act("create_product", name="Nameless", sku="", regular_price="7")
    number = place(sandbox, "")
    sync(orders, qtbot)
    qtbot.waitUntil(lambda: cells(orders, 5) == ["⚠ needs you · Megaventory"], timeout=15_000)
    orders.table.selectRow(0)
    qtbot.mouseClick(orders.skip_button, Qt.MouseButton.LeftButton)
    asking = asked(orders, qtbot)
    assert f"{number} (Ada" in asking.labelText()
    asking.setTextValue("Entered by hand")
    asking.accept()
    qtbot.waitUntil(lambda: cells(orders, 5) == ["✕ skipped · Megaventory"], timeout=5000)
    assert cells(orders, 6) == ["Left out by you: Entered by hand"]
    assert orders.banner.text() == "No order is waiting."
    orders.table.selectRow(0)
    qtbot.mouseClick(orders.take_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cells(orders, 5) == ["… pending · Megaventory"], timeout=5000)
    assert cells(orders, 0) == [str(number)]


def test_the_order_that_was_chosen_is_skipped_whatever_arrives_meanwhile(
    qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab
) -> None:
    sandbox.shops[0].act("create_product", name="Nameless", sku="", regular_price="7")
    chosen, other = place(sandbox, "", name="Chosen"), place(sandbox, "", name="Other")
    sync(orders, qtbot)
    qtbot.waitUntil(lambda: cells(orders, 5) == ["⚠ needs you · Megaventory"] * 2, timeout=15_000)
    orders.table.selectRow(cells(orders, 0).index(str(chosen)))
    qtbot.mouseClick(orders.skip_button, Qt.MouseButton.LeftButton)
    asking = asked(orders, qtbot)
    later = [place(sandbox, "", name=f"Later {n}") for n in range(3)]
    sync(orders, qtbot)
    qtbot.waitUntil(lambda: len(cells(orders, 0)) == 5, timeout=15_000)
    assert orders.table.chosen_rows()[0].number == str(chosen)
    asking.accept()
    qtbot.waitUntil(lambda: any("skipped" in text for text in cells(orders, 5)), timeout=5000)
    skipped = [n for n, text in zip(cells(orders, 0), cells(orders, 5), strict=True) if "skipped" in text]
    assert skipped == [str(chosen)]
    assert {str(other), *map(str, later)} <= set(cells(orders, 0))


def test_an_order_is_held_let_go_and_its_journey_told(qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab) -> None:
    sandbox.megaventories[0].faults([{"match": {"operation": "SalesOrderUpdate"}, "nth": 1, "fault": "hold_before"}])
    shop = sandbox.shops[0]
    first = place(sandbox)
    sync(orders, qtbot)
    assert sandbox.megaventories[0].held(20)
    second = place(sandbox, "CLEAN-00002", name="Second")
    sandbox.megaventories[0].release()
    sync(orders, qtbot)
    qtbot.waitUntil(lambda: cells(orders, 5).count("✓ synced · Megaventory") == 2, timeout=15_000)
    assert {str(first), str(second)} == set(cells(orders, 0))
    shop.act("edit_order", id=first, status="completed")
    sync(orders, qtbot)
    qtbot.waitUntil(lambda: "Completed" in cells(orders, 4), timeout=15_000)
    orders.table.selectRow(cells(orders, 0).index(str(first)))
    orders.show_journey()
    (dialog,) = orders.findChildren(JourneyDialog)
    model = dialog.table.model()
    told = [str(model.index(line, 2).data()) for line in range(model.rowCount())]
    assert told == ["Placed", "Sent"]
    dialog.table.selectRow(1)
    assert "SalesOrderUpdate" in dialog.details.toPlainText()
    assert "<b>" in dialog.details.toPlainText()
