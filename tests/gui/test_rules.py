"""Sharing in another way, as a shop owner chooses it on the tab Connections."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.gui.test_initialization import card
from tests.gui.test_orders import orders
from wcsync_desktop.app import Window
from wcsync_desktop.gui.connections.rules_dialog import RulesDialog
from wcsync_desktop.gui.connections.rules_preview import RulesPreview
from wcsync_desktop.gui.connections.tab import ConnectionsTab
from wcsync_desktop.gui.orders.tab import OrdersTab
from wcsync_desktop.sandbox.launch import Sandbox

__all__ = ["card", "orders"]

SKU = "CLEAN-00002"


@pytest.fixture
def tab(window: Window, orders: OrdersTab) -> ConnectionsTab:
    """Everything is imported."""
    assert orders.isVisible()
    window.main.tabs.setCurrentWidget(window.main.connections)
    return window.main.connections


def choose(tab: ConnectionsTab, qtbot: QtBot, group: str, who: str) -> RulesPreview:
    qtbot.mouseClick(tab.advanced_button, Qt.MouseButton.LeftButton)
    dialog: RulesDialog = tab.findChildren(RulesDialog)[-1]
    dialog.boxes[group].setCurrentIndex(dialog.boxes[group].findText(who))
    dialog.save()
    preview: RulesPreview = dialog.findChildren(RulesPreview)[-1]
    qtbot.waitUntil(preview.save_button.isEnabled, timeout=15_000)
    return preview


def price_there(sandbox: Sandbox) -> float:
    return next(
        float(p["ProductSellingPrice"]) for p in sandbox.megaventories[0].state()["products"] if p["ProductSKU"] == SKU
    )


def price_here(sandbox: Sandbox) -> float:
    return next(float(p["regular_price"]) for p in sandbox.shops[0].state()["products"] if p["sku"] == SKU)


def test_other_rules_show_what_they_change_today_and_a_person_chooses(
    window: Window, qtbot: QtBot, sandbox: Sandbox, tab: ConnectionsTab
) -> None:
    before = price_here(sandbox)
    sandbox.megaventories[0].act("edit_product", sku=SKU, ProductSellingPrice=55)
    preview = choose(tab, qtbot, "price", "Megaventory decides")
    assert preview.headline.text() == "1 product would change in Shop."
    model = preview.table.model()
    assert isinstance(model, QAbstractItemModel)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [str(model.index(0, c).data()) for c in (0, 2, 3)] == [
        "Shop",
        SKU,
        f"price: {before} EUR → 55 EUR",
    ]
    assert tester.model() is model
    assert preview.later.isChecked()
    assert price_here(sandbox) == before
    preview.today.setChecked(True)
    preview.save()
    qtbot.waitUntil(lambda: price_here(sandbox) == 55, timeout=15_000)
    assert "Price: Megaventory decides" in tab.decides.text()


def test_from_the_next_change_on_leaves_what_is_there(
    window: Window, qtbot: QtBot, sandbox: Sandbox, tab: ConnectionsTab
) -> None:
    sandbox.megaventories[0].act("edit_product", sku=SKU, ProductSellingPrice=55)
    before = price_here(sandbox)
    preview = choose(tab, qtbot, "price", "Megaventory decides")
    preview.save()
    qtbot.waitUntil(lambda: "Price: Megaventory decides" in tab.decides.text(), timeout=5000)
    assert (price_here(sandbox), price_there(sandbox)) == (before, 55)


def test_a_preset_that_changes_nothing_says_so(window: Window, qtbot: QtBot, tab: ConnectionsTab) -> None:
    said: list[str] = []
    tab.said.connect(said.append)
    qtbot.mouseClick(tab.share_button, Qt.MouseButton.LeftButton)
    assert said == ["They share like this already."]
    tab.preset.setCurrentIndex(1)
    qtbot.mouseClick(tab.share_button, Qt.MouseButton.LeftButton)
    (preview,) = tab.findChildren(RulesPreview)
    qtbot.waitUntil(preview.save_button.isEnabled, timeout=15_000)
    assert preview.headline.text() == "Both hold the same today: nothing would change."
    assert not preview.today.isEnabled()


def test_what_cannot_be_compared_can_be_saved_all_the_same(
    window: Window, qtbot: QtBot, sandbox: Sandbox, tab: ConnectionsTab, tmp_path: Path
) -> None:
    sandbox.megaventories[0].faults([{"match": {}, "fault": "expired_key"}])
    preview = choose(tab, qtbot, "price", "Not shared")
    assert "could not be found out" in preview.headline.text()
    assert not preview.today.isEnabled()
    preview.save()
    qtbot.waitUntil(lambda: "Price" not in tab.decides.text(), timeout=5000)


def test_closing_ends_the_comparison(window: Window, qtbot: QtBot, sandbox: Sandbox, tab: ConnectionsTab) -> None:
    sandbox.shops[0].faults([{"match": {"path": "/products"}, "nth": 1, "fault": "hold_before"}])
    tab.preset.setCurrentIndex(1)
    qtbot.mouseClick(tab.share_button, Qt.MouseButton.LeftButton)
    (preview,) = tab.findChildren(RulesPreview)
    assert sandbox.shops[0].held(20)
    qtbot.waitUntil(lambda: "Preview of other rules" in window.main.engine_state.text(), timeout=5000)
    preview.reject()
    sandbox.shops[0].release()
    qtbot.waitUntil(lambda: "Preview of other rules" not in window.main.engine_state.text(), timeout=10_000)
    assert "Price: Shop decides" in tab.decides.text()
