"""The window with the real engine and the practice systems: what a shop owner does on the first day."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from wcsync_desktop.app import Window
from wcsync_desktop.gui.connections.wizard import ConnectionWizard
from wcsync_desktop.gui.feedback import span, tool_tip
from wcsync_desktop.gui.languages import speak
from wcsync_desktop.sandbox.launch import PracticeAddress, Sandbox


def fill_in(window: Window, qtbot: QtBot, address: PracticeAddress, name: str, key: str | None = None) -> Any:
    """Open the wizard and fill in the entries as a person would, then press Test."""
    tab = window.main.connections
    qtbot.mouseClick(tab.add_button, Qt.MouseButton.LeftButton)
    wizard: ConnectionWizard = tab.findChildren(ConnectionWizard)[-1]
    wizard.kind_buttons[address.kind].click()
    wizard.name.setText(name)
    wizard.address.setText(address.url)
    wizard.ca.setText(str(address.ca))
    for field, secret in zip(wizard.secrets, address.secret, strict=False):
        field.setText(key or secret)
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    return wizard


def add(window: Window, qtbot: QtBot, address: PracticeAddress, name: str) -> ConnectionWizard:
    """Add a connection through the wizard; it stays open at its last page."""
    wizard: ConnectionWizard = fill_in(window, qtbot, address, name)
    qtbot.waitUntil(lambda: wizard.next_button.isEnabled() and "Add" in wizard.next_button.text(), timeout=10_000)
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() >= 3, timeout=10_000)
    return wizard


def connected(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    shop, account = sandbox.systems
    add(window, qtbot, shop, "Shop").reject()
    wizard = add(window, qtbot, account, "Megaventory")
    assert wizard.partner.currentText() == "Shop"
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.main.initialization.cards) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == 4, timeout=10_000)
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    assert window.main.tabs.currentIndex() == 1
    assert all(is_connected(window.main.connections.table, row) for row in (0, 1))


def is_connected(table: Any, row: int) -> bool:
    return "Connected" in state_of(table, row)


def state_of(table: Any, row: int) -> str:
    item = table.item(row, 3)
    return item.text() if item else ""


def has_completed(card: Any, kind: str) -> bool:
    return "Completed" in card.rows[kind].says.text()


def test_an_empty_profile_says_what_to_do_first(window: Window) -> None:
    assert window.main.connections.empty.isVisible()
    assert window.main.connections.empty.shop.text() == "&Connect my shop"
    assert "Connect a shop" in window.main.initialization.empty.text()
    assert "Nothing has been done yet" in window.main.history.empty.text()
    assert not window.main.connections.test_button.isEnabled()


def test_connect_share_preview_import_and_read_the_history(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    connected(window, qtbot, sandbox)
    assert "Price: Shop decides" in window.main.connections.decides.text()
    (card,) = window.main.initialization.cards.values()
    row = card.rows["product"]
    qtbot.mouseClick(row.preview, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "6 to create" in row.says.text(), timeout=10_000)
    assert sandbox.megaventories[0].state()["products"] == []
    qtbot.mouseClick(row.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "6 created" in row.says.text(), timeout=10_000)
    live = [p for p in sandbox.megaventories[0].state()["products"] if p["ProductType"] != "Service"]
    assert len(live) == 6
    history = window.main.history
    window.main.tabs.setCurrentWidget(window.main.history)
    assert history.table.model().rowCount() == 2
    assert history.selected() is not None
    header = [
        history.table.model().headerData(c, Qt.Orientation.Horizontal)
        for c in range(history.table.model().columnCount())
    ]
    assert header == [
        "Webshop",
        "What",
        "Synchronize all",
        "State",
        "Error",
        "Created on",
        "Started on",
        "Completed on",
    ]
    assert "Shop (https://127.0.0.1" in history.table.model().index(0, 0).data()
    assert history.table.model().index(0, 3).data() == "Completed"


def test_cancel_ends_after_the_records_in_hand_and_says_so(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    connected(window, qtbot, sandbox)
    account = sandbox.megaventories[0]
    window.main.tabs.setCurrentIndex(1)
    account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 3, "times": 100, "fault": "hold_after"}])
    (card,) = window.main.initialization.cards.values()
    qtbot.mouseClick(card.rows["product"].start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(account.held(0)), timeout=10_000)
    qtbot.waitUntil(card.cancel.isVisible, timeout=10_000)
    qtbot.mouseClick(card.cancel, Qt.MouseButton.LeftButton)
    account.faults()
    account.release()
    qtbot.waitUntil(lambda: not card.cancel.isVisible(), timeout=10_000)
    window.main.tabs.setCurrentWidget(window.main.history)
    operation = window.main.history.selected()
    assert operation is not None
    assert operation.error.startswith("Cancelled by you after")
    assert operation.state == "Completed"
    qtbot.mouseClick(card.rows["product"].start, Qt.MouseButton.LeftButton)
    says = card.rows["product"].says
    qtbot.waitUntil(lambda: "Completed" in says.text() and "Cancelled" not in says.text(), timeout=10_000)
    skus = [p["ProductSKU"] for p in account.state()["products"]]
    assert len(skus) == len(set(skus)) == 8


def test_a_wrong_key_breaks_its_rung_and_can_be_entered_again(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    wizard = fill_in(window, qtbot, sandbox.systems[1], "Megaventory", key="00000000@m1")
    qtbot.waitUntil(lambda: any("does not accept the API key" in r.says for r in wizard.ladder.rungs), timeout=10_000)
    qtbot.waitUntil(lambda: "nothing was kept" in wizard.says.text(), timeout=10_000)
    assert wizard.next_button.text() == "Test &again"
    assert not [label for label in wizard.findChildren(QLabel) if "00000000@m1" in label.text()]
    qtbot.mouseClick(wizard.back_button, Qt.MouseButton.LeftButton)
    wizard.secrets[0].setText(sandbox.systems[1].secret[0])
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(wizard.next_button.isEnabled, timeout=10_000)
    wizard.reject()
    assert window.main.connections.table.rowCount() == 0


def test_trouble_is_shown_in_the_history_and_can_be_copied(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    connected(window, qtbot, sandbox)
    sandbox.megaventories[0].act("set_integration", value=False)
    (card,) = window.main.initialization.cards.values()
    qtbot.mouseClick(card.import_all, Qt.MouseButton.LeftButton)
    history = window.main.history
    window.main.tabs.setCurrentWidget(window.main.history)
    qtbot.waitUntil(history.copy_button.isEnabled, timeout=10_000)
    assert history.table.model().index(0, 3).data() == "Failed"
    qtbot.mouseClick(history.copy_button, Qt.MouseButton.LeftButton)
    assert "switched off in Megaventory" in QGuiApplication.clipboard().text()


def test_removing_asks_first(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    connected(window, qtbot, sandbox)
    tab = window.main.connections
    tab.table.selectRow(1)
    qtbot.mouseClick(tab.remove_button, Qt.MouseButton.LeftButton)
    (box,) = [b for b in tab.findChildren(QMessageBox) if b.isVisible()]
    button = next(b for b in box.buttons() if b.text() == "Remove")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.table.rowCount() == 1, timeout=10_000)
    assert window.main.initialization.cards == {}


def test_tabs_and_synchronising_have_keys(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.main, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.main.tabs.currentIndex() == 2)
    qtbot.keyClick(window.main, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "Nothing is imported yet" in window.main.statusBar().currentMessage(), timeout=10_000)


def test_foreign_text_is_shown_as_it_is(window: Window) -> None:
    for label in window.main.findChildren(QLabel):
        if label.text() and not label.inherits("QTipLabel"):
            assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()
    assert tool_tip("<b>bold</b>\nnext") == "<p style='white-space: pre-wrap'>&lt;b&gt;bold&lt;/b&gt;\nnext</p>"


def test_the_history_model_keeps_qts_contract(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    model = window.main.history.table.model()
    assert isinstance(model, QAbstractItemModel)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    connected(window, qtbot, sandbox)
    (card,) = window.main.initialization.cards.values()
    for kind in ("tax", "coupon"):
        qtbot.mouseClick(card.rows[kind].start, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(partial(has_completed, card, kind), timeout=10_000)
    for column in range(model.columnCount()):
        model.sort(column, Qt.SortOrder.AscendingOrder)
    assert tester.model() is model


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (9, 15.4, "9 to 15 seconds"),
        (0.6, 1.4, "1 second"),
        (52, 95, "1 to 2 minutes"),
        (3100, 5399, "52 to 90 minutes"),
        (5400, 9450, "2 to 3 hours"),
    ],
)
def test_time_left_is_said_in_one_unit(qapp: object, least: float, most: float, words: str) -> None:
    speak("en")
    assert span(least, most) == words
