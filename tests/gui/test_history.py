"""The tab Sync history as a shop owner uses it (SA-1…SA-4, VT-2, VT-7)."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QDate, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.test_initialization import card
from tests.gui.test_orders import orders
from tests.support.world import SOON, Beginning, imported
from wcsync_desktop.app import Window
from wcsync_desktop.core.actions import OperationState, What
from wcsync_desktop.core.messages import Share
from wcsync_desktop.database.reader import OperationFilter, Span
from wcsync_desktop.gui.dates import DatesDialog
from wcsync_desktop.gui.history.filter_bar import from_text, to_text
from wcsync_desktop.gui.history.records_dialog import RecordsDialog
from wcsync_desktop.gui.history.tab import HistoryTab
from wcsync_desktop.gui.orders.tab import OrdersTab
from wcsync_desktop.gui.web import page
from wcsync_desktop.profile import Profile
from wcsync_desktop.sandbox.launch import Sandbox

__all__ = ["card", "orders"]


@pytest.fixture
def history(window: Window, orders: OrdersTab) -> HistoryTab:
    """Everything is imported."""
    assert orders.isVisible()
    window.main.tabs.setCurrentWidget(window.main.history)
    return window.main.history


def cells(tab: HistoryTab, column: int) -> list[str]:
    model = tab.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def open_number(tab: HistoryTab, kind: str, column: int) -> RecordsDialog:
    (line,) = [n for n, texts in enumerate(tab.at_other.texts()) if texts[0] == kind]
    tab.at_other.table.cellClicked.emit(line, column)
    dialog: RecordsDialog = tab.findChildren(RecordsDialog)[-1]
    return dialog


def changes(dialog: RecordsDialog) -> list[list[str]]:
    model = dialog.changes.model()
    return [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]


def test_a_number_opens_its_records_with_changes_and_attempts(
    qtbot: QtBot, sandbox: Sandbox, history: HistoryTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert history.at_shop.nothing.text() == "Nothing was changed here."
    assert history.at_other.title.text() == "In Megaventory"
    products = next(texts for texts in history.at_other.texts() if texts[0] == "Products")
    assert products[1] == "6"
    dialog = open_number(history, "Products", 1)
    assert dialog.windowTitle() == "Products created in Megaventory"
    model = dialog.table.model()
    assert isinstance(model, QAbstractItemModel)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 6
    dialog.search.setText("Product 00004")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.index(0, 1).data() == "CLEAN-00004"
    fields = {field: after for field, _, after in changes(dialog)}
    assert fields["sku"] == "CLEAN-00004"
    assert dialog.tries.rowCount() == 1
    assert "ProductUpdate" in dialog.exchange.toPlainText()
    assert sandbox.systems[1].secret[0] not in dialog.exchange.toPlainText()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    qtbot.mouseClick(dialog.shop_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.other_button, Qt.MouseButton.LeftButton)
    assert "/wp-admin/post.php?post=" in opened[0]
    assert QGuiApplication.clipboard().text() == "CLEAN-00004"
    dialog.search.clear()
    qtbot.waitUntil(lambda: model.rowCount() == 6)
    dialog.export(tmp_path / "records.csv")
    qtbot.waitUntil(lambda: dialog.headline.text() == "6 rows were exported.", timeout=5000)
    with (tmp_path / "records.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 7
    assert tester.model() is model


def test_operations_are_filtered_and_the_filter_is_kept(
    window: Window, qtbot: QtBot, sandbox: Sandbox, history: HistoryTab, tmp_path: Path
) -> None:
    sandbox.shops[0].faults([{"match": {}, "fault": "expired_key"}])
    window.main.sync_action.trigger()
    qtbot.waitUntil(lambda: "Failed" in cells(history, 3), timeout=15_000)
    assert len(cells(history, 3)) == 2
    history.filter.states[OperationState.FAILED].setChecked(True)
    assert cells(history, 3) == ["Failed"]
    assert history.filter.state.text() == "Failed"
    history.filter.states[OperationState.COMPLETED].setChecked(True)
    assert len(cells(history, 3)) == 2
    history.filter.what.setCurrentIndex(history.filter.what.findData(What.IMPORT.value))
    assert cells(history, 1) == ["Initial import → Megaventory"]
    history.filter.text.setText("no such error")
    qtbot.waitUntil(history.empty.isVisible)
    assert history.empty.text() == "No operation matches this filter."
    history.filter.text.clear()
    qtbot.waitUntil(lambda: not history.empty.isVisible())
    history.filter.ask_dates()
    (dates,) = history.filter.findChildren(DatesDialog)
    dates.ticks["created", False].setChecked(True)
    dates.days["created", False].setDate(QDate.currentDate().addDays(1))
    dates.accept()
    assert cells(history, 1) == []
    assert history.filter.dates.text().startswith("Created on:")
    assert window.main._reader is not None
    reader = window.main._reader
    qtbot.waitUntil(lambda: json.loads(reader.view("history") or "{}").get("created", [None])[0] is not None)
    qtbot.mouseClick(history.filter.clear_button, Qt.MouseButton.LeftButton)
    assert len(cells(history, 1)) == 2
    history.export(tmp_path / "history.csv")
    qtbot.waitUntil((tmp_path / "history.csv").exists, timeout=5000)
    with (tmp_path / "history.csv").open(encoding="utf-8-sig", newline="") as file:
        header, *rows = list(csv.reader(file))
    assert header[:8] == [str(history.table.model().headerData(c, Qt.Orientation.Horizontal)) for c in range(8)]
    assert {row[3] for row in rows} == {"Failed", "Completed"}


def test_what_failed_is_done_again_and_the_selection_stays(
    window: Window, qtbot: QtBot, sandbox: Sandbox, history: HistoryTab
) -> None:
    sandbox.shops[0].faults([{"match": {}, "fault": "expired_key"}])
    window.main.sync_action.trigger()
    qtbot.waitUntil(lambda: "Failed" in cells(history, 3), timeout=15_000)
    sandbox.shops[0].faults()
    history.table.selectRow(cells(history, 3).index("Failed"))
    chosen = history.selected()
    assert chosen is not None
    history._enable_retry()
    assert history.retry_one.isEnabled()
    history.retry_all.trigger()
    qtbot.waitUntil(lambda: cells(history, 3).count("Completed") == 2, timeout=15_000)
    assert history.selected() == chosen
    history.table.selectRow(cells(history, 3).index("Completed"))
    history._enable_retry()
    assert not history.retry_one.isEnabled()


def test_everything_is_synchronised_after_a_question(qtbot: QtBot, sandbox: Sandbox, history: HistoryTab) -> None:
    sandbox.megaventories[0].act("edit_product", sku="CLEAN-00001", ProductDescription="Edited there")
    assert [action.text() for action in history._pairs.actions()] == ["Shop ↔ Megaventory"]
    history._pairs.actions()[0].trigger()
    (box,) = history.findChildren(QMessageBox)
    assert "Compare everything" in box.text()
    (go,) = [b for b in box.findChildren(QPushButton) if b.text() == "Synchronize all"]
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cells(history, 3) == ["Completed", "Completed"], timeout=15_000)
    assert cells(history, 2) == ["Yes", "No"]
    names = {p["ProductSKU"]: p["ProductDescription"] for p in sandbox.megaventories[0].state()["products"]}
    assert names["CLEAN-00001"] == "Product 00001"
    dialog = open_number(history, "Products", 2)
    assert changes(dialog)[0][1] == "Edited there"


def test_a_kept_filter_is_read_again_and_rubbish_is_no_filter() -> None:
    wanted = OperationFilter(
        frozenset({OperationState.FAILED}), frozenset({What.SYNC}), 3, "a “b”", Span(1, None), Span(), Span(None, 5)
    )
    assert from_text(to_text(wanted)) == wanted
    for rubbish in ("", "[]", '{"states": ["no such"]}', "{"):
        assert from_text(rubbish) == OperationFilter()


@pytest.mark.parametrize(
    ("system", "address", "kind", "expected"),
    [
        (
            "woocommerce",
            "https://a.example/shop",
            "product",
            "https://a.example/shop/wp-admin/post.php?post=7&action=edit",
        ),
        ("woocommerce", "https://a.example", "customer", "https://a.example/wp-admin/user-edit.php?user_id=7"),
        ("megaventory", "https://api.megaventory.com/v2017a/", "product", "https://app.megaventory.com/"),
        ("megaventory", "https://127.0.0.1:9/", "product", "https://127.0.0.1:9/"),
        ("megaventory", "https://megaventory.com.example/", "product", "https://megaventory.com.example/"),
    ],
)
def test_pages_of_records(system: str, address: str, kind: str, expected: str) -> None:
    assert page(system, address, kind, "7") == expected


def test_for_how_long_the_history_is_kept_is_chosen_in_the_menu(window: Window, qtbot: QtBot) -> None:
    menu = window.main.keep_menu
    assert [months for months, action in menu.actions.items() if action.isChecked()] == [6]
    menu.actions[12].trigger()
    assert window.main._reader is not None
    reader = window.main._reader
    qtbot.waitUntil(lambda: reader.kept_months() == "12", timeout=5000)


# --- one product (SA-5, SA-6) -----------------------------------------------------------------------------------------


def look_up(history: HistoryTab, qtbot: QtBot, text: str) -> None:
    bar = history.product
    bar.search.setFocus()
    bar.search.clear()
    qtbot.keyClicks(bar.search, text)
    qtbot.waitUntil(lambda: bar.list.isVisible() and bar._asked == text and bar.list.count() > 0, timeout=5000)
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(bar.looks) and all(look.is_known for look in bar.looks), timeout=15_000)


def test_one_product_is_looked_up_and_brought_in_step(
    window: Window, qtbot: QtBot, sandbox: Sandbox, history: HistoryTab
) -> None:
    bar = history.product
    said: list[str] = []
    history.said.connect(said.append)
    look_up(history, qtbot, "clean-00003")
    assert (bar.icon.text(), bar.start_button.isEnabled()) == ("＝ nothing to do", False)
    assert "nothing to do" in bar.words()
    sandbox.megaventories[0].act("edit_product", sku="CLEAN-00003", ProductDescription="<b>Edited</b> there")
    look_up(history, qtbot, "Product 00003")
    assert (bar.icon.text(), bar.start_button.isEnabled()) == ("✎ update", True)
    assert "✎ update in Megaventory\n   name: <b>Edited</b> there → Product 00003" in bar.words()
    qtbot.mouseClick(bar.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cells(history, 1)[0] == "One product ↔ Megaventory", timeout=10_000)
    assert said[-1] == "Synchronizing “Product 00003” has started."
    qtbot.waitUntil(lambda: cells(history, 3)[0] == "Completed", timeout=10_000)
    assert bar.search.text() == ""
    names = {p["ProductSKU"]: p["ProductDescription"] for p in sandbox.megaventories[0].state()["products"]}
    assert names["CLEAN-00003"] == "Product 00003"


def test_a_product_that_only_megaventory_has_is_added_to_the_shop(
    window: Window, qtbot: QtBot, sandbox: Sandbox, history: HistoryTab
) -> None:
    account = sandbox.megaventories[0]
    account.act("create_product", ProductSKU="THERE-1", ProductDescription="Only there", ProductSellingPrice=3)
    account.act("create_product", ProductSKU="FREE-1", ProductDescription="Without a price")
    window.main.sync_action.trigger()
    assert window.main._reader is not None
    reader = window.main._reader
    qtbot.waitUntil(lambda: len(reader.look_for("THERE-1") + reader.look_for("FREE-1")) == 2, timeout=15_000)
    look_up(history, qtbot, "FREE-1")
    assert (history.product.icon.text(), history.product.start_button.isEnabled()) == ("⚠ see why", False)
    assert "It has no price" in history.product.words()
    look_up(history, qtbot, "THERE-1")
    assert history.product.icon.text() == "＋ add"
    assert "＋ add to Shop" in history.product.words()
    history.product.start()
    qtbot.waitUntil(lambda: "THERE-1" in {p["sku"] for p in sandbox.shops[0].state()["products"]}, timeout=10_000)


def test_of_several_shops_a_person_chooses_one(tmp_path: Path, qtbot: QtBot) -> None:
    with imported(tmp_path, Beginning(shops=2, products=3, quantities=False)) as world:
        second = world.sandbox.shops[1]
        world.add(world.sandbox.systems[1], "Second & Co")
        world.ask(Share("megaventory", 3, 2))
        world.imports("product", shop=3)
        world.account.act("create_product", ProductSKU="THERE-1", ProductDescription="There", ProductSellingPrice=3)
        world.sync()
    made = Window(Profile(tmp_path), SOON)
    made.start()
    history = made.main.history
    qtbot.waitUntil(lambda: "Idle" in made.main.engine_state.text(), timeout=10_000)
    made.main.tabs.setCurrentWidget(history)
    look_up(history, qtbot, "THERE-1")
    bar = history.product
    assert bar.icon.text() == "＋ add"
    assert "＋ add to Shop" in bar.words()
    assert "＋ add to Second & Co" in bar.words()
    assert bar.start_button.menu() is bar.shops
    assert [action.text() for action in bar.shops.actions()] == ["Shop", "Second && Co"]
    bar.shops.actions()[1].trigger()
    qtbot.waitUntil(lambda: "THERE-1" in {p["sku"] for p in second.state()["products"]}, timeout=10_000)
    assert "THERE-1" not in {p["sku"] for p in world.shop.state()["products"]}
    made.main.end()
    qtbot.waitUntil(lambda: made.main.finished, timeout=10_000)
    made.close()
    made.main.deleteLater()


def test_what_nobody_knows_says_so_and_escape_closes_the_list(qtbot: QtBot, history: HistoryTab) -> None:
    bar = history.product
    bar.search.setFocus()
    qtbot.keyClicks(bar.search, "no such product")
    qtbot.waitUntil(bar.list.isVisible, timeout=5000)
    assert bar.list.item(0).text() == "No product that is known fits."
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert bar.chosen is None
    qtbot.keyClick(bar.search, Qt.Key.Key_Escape)
    assert not bar.list.isVisible()
