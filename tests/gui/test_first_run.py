"""From an empty profile to a finished first import: few clicks, no manual. Backups, log and crashes from the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import keyring
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import opened
from tests.support.person import Person
from tests.support.world import imported
from wcsync_desktop.app import Window, run_window
from wcsync_desktop.care import backup
from wcsync_desktop.care.backup import SUFFIX
from wcsync_desktop.gui.care.backups_dialog import BackupsDialog, ForgetDialog, RestoreDialog
from wcsync_desktop.gui.care.crash_dialog import CrashDialog, FaultBell
from wcsync_desktop.gui.connections.wizard import ConnectionWizard
from wcsync_desktop.profile import Profile
from wcsync_desktop.sandbox.launch import Sandbox

MOST_CLICKS, MOST_PASTES = 12, 2


def paste(person: Person, name: str, text: str) -> None:
    """Into a field, as from the browser."""
    QGuiApplication.clipboard().setText(text)
    line: Any = person.field(name)
    person.qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    line.paste()
    person.pastes += 1


def test_a_first_import_takes_twelve_clicks_and_two_pastes_at_most(
    window: Window, qtbot: QtBot, sandbox: Sandbox
) -> None:
    shop, account = sandbox.systems
    person = Person(window.main, qtbot, {"Address": shop.url})
    person.press("Connect my shop")
    (wizard,) = (w for w in window.main.connections.findChildren(ConnectionWizard) if w.isVisible())
    wizard.ca.setText(str(shop.ca))  # a real shop needs none
    person.enter("Address")
    paste(person, "Consumer key", "\n".join(shop.secret))
    person.press("Test")
    person.press("Add")
    person.press("Add another system…")
    person.press("Megaventory account")
    person.entries = {"Address": account.url}
    wizard.ca.setText(str(account.ca))
    person.enter("Address")
    paste(person, "API key", account.secret[0])
    person.press("Test")
    person.press("Add")
    person.press("Share like this")
    person.press("Go to Initialization")
    person.press("Import all")
    person.wait_for("Completed")
    qtbot.waitUntil(lambda: len(sandbox.megaventories[0].state()["products"]) >= 6, timeout=15_000)
    assert person.clicks <= MOST_CLICKS
    assert person.pastes <= MOST_PASTES


def test_practice_data_is_one_click_away(window: Window, qtbot: QtBot) -> None:
    person = Person(window.main, qtbot)
    person.press("Try it with practice data")
    qtbot.waitUntil(lambda: len(window.main.initialization.cards) == 2, timeout=30_000)
    qtbot.waitUntil(lambda: window.main.tabs.currentIndex() == 1)
    assert person.clicks == 1
    assert not window.main.connections.empty.isVisible()


# --- backups -----------------------------------------------------------------------------------------------------


@pytest.fixture
def filled(tmp_path: Path, qtbot: QtBot) -> Path:
    with imported(tmp_path / "profile"):
        pass
    return tmp_path / "profile"


def visible(window: Window, kind: type[QDialog]) -> Any:
    return next((d for d in window.main.findChildren(kind) if d.isVisible()), None)


def test_a_backup_is_made_verified_and_listed(filled: Path, qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, filled) as window:
        dialog = window.main.show_backups()
        qtbot.waitUntil(lambda: "no backup yet" in dialog.says.text())
        assert not dialog.restore_button.isEnabled()
        dialog.make(filled / "backups" / f"mine{SUFFIX}")
        qtbot.waitUntil(lambda: "verified" in dialog.says.text())
        assert dialog.table.rowCount() == 1
        assert dialog.restore_button.isEnabled()


def test_a_backup_goes_back_when_a_person_agrees(filled: Path, qtbot: QtBot, tmp_path: Path) -> None:
    made = backup.make(Profile(filled), tmp_path / f"a{SUFFIX}", datetime.now(UTC) - timedelta(days=1))
    with opened(qtbot, filled) as window:
        asked = window.main.show_backups().ask_restore(made.path)
        qtbot.waitUntil(asked.restore_button.isEnabled)
        assert "“Shop”, “Megaventory”" in asked.says.text()
        asked.restore_button.click()
        qtbot.waitUntil(lambda: window.main.finished, timeout=10_000)
        afterwards = window.house.afterwards
    assert afterwards is not None
    assert "enter them again" in afterwards()
    assert len(backup.kept_in(Profile(filled))) == 1  # what was there before


def test_a_file_that_is_no_backup_is_told_before_anything_happens(filled: Path, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / f"a{SUFFIX}").write_text("x")
    with opened(qtbot, filled) as window:
        asked = window.main.show_backups().ask_restore(tmp_path / f"a{SUFFIX}")
        qtbot.waitUntil(lambda: asked.says.text().startswith("✕"))
        assert not asked.restore_button.isEnabled()
        assert isinstance(visible(window, RestoreDialog), RestoreDialog)


def test_beginning_anew_forgets_keys_and_keeps_a_backup(filled: Path, qtbot: QtBot) -> None:
    kept: Any = keyring.get_keyring()
    with opened(qtbot, filled) as window:
        assert kept.kept
        window.main.show_backups().ask_reset()
        asked = visible(window, ForgetDialog)
        assert not asked.forget_button.isEnabled()
        asked.sure.setChecked(True)
        asked.forget_button.click()
        qtbot.waitUntil(lambda: window.main.finished, timeout=10_000)
        afterwards: Callable[[], str] | None = window.house.afterwards
    assert afterwards is not None
    assert "was reset" in afterwards()
    assert not kept.kept
    assert not Profile(filled).exists
    assert len(backup.kept_in(Profile(filled))) == 1


def test_a_backup_is_made_every_week(filled: Path, qtbot: QtBot) -> None:
    with opened(qtbot, filled) as window:
        window.main._back_up()
        qtbot.waitUntil(lambda: len(backup.kept_in(Profile(filled))) == 1)
        window.main._back_up()
        window.main.show_backups()
        assert len(backup.kept_in(Profile(filled))) == 1


# --- when things go wrong ----------------------------------------------------------------------------------------


def test_a_fault_is_told_once_with_a_text_to_copy(window: Window, qtbot: QtBot) -> None:
    bell = FaultBell()
    bell.rang.connect(window.tell_fault)
    bell.ring("Traceback: first")
    bell.ring("Traceback: second")
    qtbot.waitUntil(lambda: visible(window, CrashDialog) is not None)
    dialog = visible(window, CrashDialog)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Traceback: first"
    assert len(window.main.findChildren(CrashDialog)) == 1
    dialog.reject()


def test_the_log_is_filtered_and_searched(window: Window, qtbot: QtBot) -> None:
    log = window.house.profile.folder / "wcsync.log"
    log.write_text("2026-03-31 12:00:00,000 INFO a: fine\n2026-03-31 12:00:01,000 ERROR b: broken\n  where\n")
    dialog = window.main.show_log()
    qtbot.waitUntil(lambda: dialog.text.toPlainText().count("\n") == 2)
    dialog.level.setCurrentIndex(2)
    assert dialog.text.toPlainText().startswith("2026-03-31 12:00:01,000 ERROR")
    dialog.search.setText("nothing like it")
    qtbot.waitUntil(lambda: "No line matches" in dialog.says.text())


def test_the_bundle_is_shown_before_it_is_saved(filled: Path, qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, filled) as window:
        dialog = window.main.show_support()
        qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
        names = [page.name for page in dialog.pages]
        assert names[0] == "about.txt"
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        assert [page.name for page in dialog.chosen()] == names[1:]
        dialog.save(tmp_path / "bundle.zip")
        qtbot.waitUntil(lambda: "Saved" in dialog.says.text())
        assert (tmp_path / "bundle.zip").exists()


def test_about_names_every_licence(window: Window, qtbot: QtBot) -> None:
    dialog = window.main.show_about()
    qtbot.waitUntil(lambda: dialog.names.count() > 20, timeout=10_000)
    rows = [dialog.names.item(n).text() for n in range(dialog.names.count())]
    dialog.names.setCurrentRow(next(n for n, row in enumerate(rows) if row.startswith("requests")))
    assert "Apache" in dialog.text.toPlainText()
    assert any(row.startswith("Qt (LGPL-3.0)") for row in rows)


def test_the_window_comes_again_after_what_is_done_between(
    filled: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole loop: a window, its end, a backup put back, another window that tells so."""
    profile = Profile(filled)
    made = backup.make(profile, filled / "backups" / f"mine{SUFFIX}", datetime.now(UTC))
    windows: list[Window] = []
    said: list[str] = []

    class Recorded(Window):
        def start(self) -> None:
            super().start()
            windows.append(self)
            QTimer.singleShot(0, self.main, self.go_on)

        def go_on(self) -> None:
            if "Idle" not in self.main.engine_state.text():
                QTimer.singleShot(20, self.main, self.go_on)
                return
            said.extend(b.text() for b in self.main.findChildren(QMessageBox) if b.isVisible())
            if len(windows) == 1:
                dialog = self.main.show_backups()
                dialog._restore(made.path)
            else:
                self.main.end()

    monkeypatch.setattr("wcsync_desktop.app.Window", Recorded)
    first = QWidget()
    first.show()
    assert run_window(profile, profile.lock(), first) == 0
    assert len(windows) == 2
    assert not first.isVisible()
    assert said == ["The backup is back. Look at the connections: where keys are missing, enter them again."]
    assert profile.lock() is not None  # it was let go


@pytest.mark.expect_log
def test_a_damaged_database_offers_its_backups(filled: Path, qtbot: QtBot) -> None:
    profile = Profile(filled)
    made = backup.make(profile, filled / "backups" / f"mine{SUFFIX}", datetime.now(UTC))
    profile.database.write_bytes(b"rubbish" * 1000)
    window = Window(profile)
    window.start()
    qtbot.waitUntil(lambda: any(b.isVisible() for b in window.main.findChildren(QMessageBox)), timeout=10_000)
    box = next(b for b in window.main.findChildren(QMessageBox) if b.isVisible())
    assert "damaged" in box.text()
    box.button(QMessageBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: visible(window, BackupsDialog) is not None)
    visible(window, BackupsDialog)._restore(made.path)
    qtbot.waitUntil(lambda: window.main.finished, timeout=10_000)
    window.close()
    window.main.deleteLater()  # else another thread might sweep it up, which Qt forbids
    assert window.house.afterwards is not None
    window.house.afterwards()
    assert backup.examine(backup.make(profile, filled / f"b{SUFFIX}", datetime.now(UTC)).path).holds == made.holds


def test_what_was_done_between_two_windows_is_told(window: Window, qtbot: QtBot) -> None:
    window.main.tell("The backup is back.")
    box = next(b for b in window.main.findChildren(QMessageBox) if b.isVisible())
    assert box.text() == "The backup is back."
    assert box.findChildren(QPushButton)
    box.reject()
