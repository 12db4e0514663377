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
from wcsync_desktop.core.categories import CategoryMap
from wcsync_desktop.core.messages import SyncProduct
from wcsync_desktop.gui.connections.categories_dialog import CategoriesDialog
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


def test_categories_are_mapped_and_a_product_that_is_added_goes_there(
    window: Window, qtbot: QtBot, sandbox: Sandbox, tab: ConnectionsTab
) -> None:
    account, shop = sandbox.megaventories[0], sandbox.shops[0]
    qtbot.mouseClick(tab.categories_button, Qt.MouseButton.LeftButton)
    (dialog,) = tab.findChildren(CategoriesDialog)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    boxes = dialog.to_shop.boxes
    assert set(boxes) == {"Books", "Clothing / Shirts", "Home"}
    box = boxes["Books"]
    assert box.currentText() == "by its name"
    (drills,) = [n for n in range(box.count()) if box.itemText(n) == "Tools & Hardware / Drills"]
    box.setCurrentIndex(drills)
    chosen = box.currentData()[-1]
    qtbot.waitUntil(lambda: "Idle" in window.main.engine_state.text(), timeout=10_000)
    back = dialog.to_other.boxes
    back["Clothing"].setCurrentIndex(back["Clothing"].findText("Books"))
    assert back["Clothing / Shirts"].currentText() == "like the one above: Books"
    assert back["Home / Sale"].currentText() == "by its name"
    dialog.tabs.setCurrentWidget(dialog.products)
    single = dialog.products
    for place in ("Shop: Home", "Shop: Outlet"):  # the second choice replaces the first
        single.box.setCurrentIndex(single.box.findText(place))
        single.sku.setText(" Own-1 ")
        qtbot.keyClick(single.sku, Qt.Key.Key_Return)
    assert [single.list.item(n).text() for n in range(single.list.count())] == ["Own-1 → Shop: Outlet"]
    assert dialog.isVisible(), "Enter adds to the list and ends nothing"
    dialog.save()
    qtbot.waitUntil(lambda: not tab.findChildren(CategoriesDialog), timeout=5000)
    assert window.main._reader is not None
    wanted = [
        CategoryMap({"Books": ("Tools & Hardware", "Drills")}, {"Own-1": ("Outlet",)}),
        CategoryMap({"Clothing": ("Books",)}),
    ]
    rows = window.main._reader.connections
    qtbot.waitUntil(lambda: [CategoryMap.of(row.options) for row in rows()] == wanted, timeout=5000)
    books = next(c for c in account.state()["categories"] if c["ProductCategoryName"] == "Books")
    account.act(
        "create_product", ProductSKU="THERE-1", ProductDescription="There", ProductSellingPrice=3,
        ProductCategoryID=books["ProductCategoryID"],
    )  # fmt: skip
    window.main.sync_action.trigger()
    assert window.main._reader is not None
    reader = window.main._reader
    qtbot.waitUntil(lambda: bool(reader.look_for("THERE-1")), timeout=15_000)
    (found,) = reader.look_for("THERE-1")
    window.bridge.ask(SyncProduct(1, 2, found.member))
    skus = {}

    def is_there() -> bool:
        skus.update({p["sku"]: p for p in shop.state()["products"]})
        return "THERE-1" in skus

    qtbot.waitUntil(is_there, timeout=15_000)
    assert [c["name"] for c in skus["THERE-1"]["categories"]] == [chosen] == ["Drills"]


def test_categories_that_cannot_be_read_say_why(qtbot: QtBot, sandbox: Sandbox, tab: ConnectionsTab) -> None:
    sandbox.megaventories[0].faults([{"match": {}, "fault": "expired_key"}])
    tab.choose_categories()
    (dialog,) = tab.findChildren(CategoriesDialog)
    qtbot.waitUntil(lambda: "expired" in dialog.headline.text(), timeout=10_000)
    assert not dialog.save_button.isEnabled()
