"""The tab Connections: the wizard's ladder, editing, keys that are missing, meeting a removed shop again, practice."""

from __future__ import annotations

import keyring
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.test_window import add, connected, fill_in, state_of
from wcsync_desktop.app import Window
from wcsync_desktop.gui.connections.ladder_dialog import LadderDialog
from wcsync_desktop.gui.connections.wizard import ConnectionWizard
from wcsync_desktop.sandbox.launch import Sandbox


def test_what_a_firewall_does_can_be_sent_to_the_host(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.shops[0].faults([{"match": {}, "fault": "firewall_403"}])
    wizard: ConnectionWizard = fill_in(window, qtbot, sandbox.systems[0], "Shop")
    qtbot.waitUntil(lambda: "Mend what is marked" in wizard.says.text(), timeout=10_000)
    assert wizard.ladder.copy_button.isVisible()
    qtbot.mouseClick(wizard.ladder.copy_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert sandbox.systems[0].url in text
    assert "WCSyncDesktop/" in text
    assert not any(secret in text for secret in sandbox.systems[0].secret)
    sandbox.shops[0].faults()
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Add" in wizard.next_button.text(), timeout=10_000)
    assert not wizard.ladder.copy_button.isVisible()
    wizard.done(0)


def test_keys_copied_together_go_where_they_belong(window: Window, qtbot: QtBot) -> None:
    tab = window.main.connections
    qtbot.mouseClick(tab.add_button, Qt.MouseButton.LeftButton)
    (wizard,) = tab.findChildren(ConnectionWizard)
    wizard.kind_buttons["woocommerce"].click()
    wizard.secrets[0].setText("Consumer key: ck_abc Consumer secret: cs_def")
    assert [field.text() for field in wizard.secrets] == ["ck_abc", "cs_def"]
    wizard.done(0)


def test_keys_that_got_lost_are_asked_for_and_entered_again(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    connected(window, qtbot, sandbox)
    tab = window.main.connections
    keyring.get_keyring().kept.clear()  # type: ignore[attr-defined]
    tab.table.selectRow(0)
    qtbot.mouseClick(tab.test_button, Qt.MouseButton.LeftButton)
    (dialog,) = tab.findChildren(LadderDialog)
    qtbot.waitUntil(lambda: "does not work" in dialog.result_label.text(), timeout=10_000)
    dialog.reject()
    qtbot.waitUntil(lambda: "Needs key" in state_of(tab.table, 0), timeout=5000)
    assert "Press Edit and enter them again" in tab.trouble.text()
    qtbot.mouseClick(tab.edit_button, Qt.MouseButton.LeftButton)
    (wizard,) = tab.findChildren(ConnectionWizard)
    assert "missing" in wizard.secrets[0].placeholderText()
    for field, secret in zip(wizard.secrets, sandbox.systems[0].secret, strict=True):
        field.setText(secret)
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Keep" in wizard.next_button.text() and wizard.next_button.isEnabled(), timeout=10_000)
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tab.findChildren(ConnectionWizard), timeout=10_000)
    qtbot.mouseClick(tab.test_button, Qt.MouseButton.LeftButton)
    dialog = tab.findChildren(LadderDialog)[-1]
    qtbot.waitUntil(lambda: "Everything is fine" in dialog.result_label.text(), timeout=10_000)
    dialog.reject()
    qtbot.waitUntil(lambda: "Connected" in state_of(tab.table, 0), timeout=5000)


def test_a_removed_shop_is_offered_to_go_on(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    connected(window, qtbot, sandbox)
    tab = window.main.connections
    tab.table.selectRow(0)
    qtbot.mouseClick(tab.remove_button, Qt.MouseButton.LeftButton)
    (box,) = [b for b in tab.findChildren(QMessageBox) if b.isVisible()]
    next(b for b in box.buttons() if b.text() == "Remove").click()
    qtbot.waitUntil(lambda: tab.table.rowCount() == 1, timeout=10_000)
    wizard: ConnectionWizard = fill_in(window, qtbot, sandbox.systems[0], "Shop")
    qtbot.waitUntil(wizard.continue_box.isVisible, timeout=10_000)
    assert "“Shop” was removed" in wizard.continue_box.text()
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == 3, timeout=10_000)
    wizard.done(0)
    qtbot.waitUntil(lambda: tab.table.rowCount() == 2, timeout=5000)


def test_the_first_shop_leads_on_to_the_other_system(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    wizard = add(window, qtbot, sandbox.systems[0], "Shop")
    assert wizard.pages.currentIndex() == 4
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    assert wizard.pages.currentIndex() == 0
    wizard.kind_buttons["megaventory"].click()
    assert (wizard.pages.currentIndex(), wizard.address.text()) == (1, "https://api.megaventory.com/v2017a/")
    assert not any(field.text() for field in wizard.secrets)
    wizard.done(0)


def test_practice_is_one_click_away(window: Window, qtbot: QtBot) -> None:
    tab = window.main.connections
    qtbot.mouseClick(tab.add_button, Qt.MouseButton.LeftButton)
    (wizard,) = tab.findChildren(ConnectionWizard)
    wizard.kind_buttons["practice"].click()
    qtbot.waitUntil(lambda: len(window.main.initialization.cards) == 2, timeout=30_000)
    qtbot.waitUntil(lambda: window.main.tabs.currentIndex() == 1, timeout=10_000)
    keys = tab.table.item(0, 4)
    assert keys is not None
    assert keys.text() == "✓ in memory"


def test_after_a_failed_test_enter_tests_again_and_never_closes(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.shops[0].faults([{"match": {}, "fault": "firewall_403"}])
    wizard: ConnectionWizard = fill_in(window, qtbot, sandbox.systems[0], "Shop")
    qtbot.waitUntil(lambda: "Mend what is marked" in wizard.says.text(), timeout=10_000)
    sandbox.shops[0].faults()
    qtbot.keyClick(wizard, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Add" in wizard.next_button.text() and wizard.next_button.isEnabled(), timeout=10_000)
    assert wizard.isVisible()
    wizard.done(0)


def test_what_was_typed_is_not_lost_without_a_question(window: Window, qtbot: QtBot) -> None:
    window.main.connections.add_button.click()
    (wizard,) = window.main.connections.findChildren(ConnectionWizard)
    wizard.kind_buttons["woocommerce"].click()
    wizard.address.setText("https://shop.example")
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(wizard.findChildren(QMessageBox)), timeout=5000)
    (box,) = wizard.findChildren(QMessageBox)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not wizard.tasks.busy, timeout=5000)
    assert wizard.isVisible()
    assert wizard.address.text() == "https://shop.example"
    wizard.address.clear()
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()


def test_the_title_of_the_shop_is_the_name_where_none_was_entered(
    window: Window, qtbot: QtBot, sandbox: Sandbox
) -> None:
    wizard: ConnectionWizard = fill_in(window, qtbot, sandbox.systems[0], "")
    qtbot.waitUntil(lambda: "Add" in wizard.next_button.text() and wizard.next_button.isEnabled(), timeout=10_000)
    assert wizard._found is not None
    assert wizard.name.text() == wizard._found.title != ""
    assert "&amp;" not in wizard.name.text()
    wizard.done(0)
