"""A person at the window, who knows nothing but the words on it; follows the steps of the guide literally."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wcsync_desktop.gui.main_window import MainWindow

_PATIENCE = 30_000
_BOLD = re.compile(r"\*\*(.+?)\*\*")


def plain(text: str) -> str:
    """A text without the marks of its shortcut."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def steps(page: str) -> Iterator[tuple[str, list[str]]]:
    """The numbered lists of a page: the heading above, and the steps."""
    heading, found = "", list[str]()
    for line in page.splitlines():
        if line.startswith("#"):
            if found:
                yield heading, found
            heading, found = line.lstrip("# "), []
        elif re.match(r"\d+\. ", line):
            found.append(line.partition(". ")[2])
    if found:
        yield heading, found


@dataclass
class Person:
    """``entries`` are what is known beforehand: what to write into the fields with these names."""

    main: MainWindow
    qtbot: QtBot
    entries: Mapping[str, str] = field(default_factory=dict)
    clicks: int = 0
    pastes: int = 0
    menu: QMenu | None = None

    def follow(self, step: str) -> None:
        """Do what a step of the guide says. Fails where its words are not on the window, or it is no kind of step."""
        bold = _BOLD.findall(step)
        if step.startswith("Open the tab"):
            self.open_tab(bold[0])
        elif step.startswith("Press Ctrl+"):
            keys = {"N": Qt.Key.Key_N}[step.removeprefix("Press Ctrl+").rstrip(".")]
            self.main.activateWindow()
            self.qtbot.waitUntil(self.main.isActiveWindow)
            self.qtbot.keyClick(self.main, keys, Qt.KeyboardModifier.ControlModifier)
            self.qtbot.waitUntil(self.main.needs_you.isVisible)
        elif step.startswith("Press"):
            self.press(bold[0])
        elif step.startswith("Enter"):
            self.enter(bold[-1])
        elif step.startswith("Choose") and len(bold) == 2:
            self.choose_in(bold[1], bold[0])
        elif step.startswith("Choose"):
            self.choose(bold[0])
        elif step.startswith("Wait until"):
            self.wait_for(bold[0])
        else:
            raise AssertionError(f"no step that can be followed: {step}")

    def top(self) -> QWidget:
        """The window that takes what a person does."""
        dialog = QApplication.activeModalWidget()
        return dialog if dialog is not None else self.main

    def open_tab(self, name: str) -> None:
        tabs: QTabWidget = self.main.tabs
        number = next(n for n in range(tabs.count()) if tabs.tabText(n).partition(" (")[0] == name)
        self.clicks += 1
        self.qtbot.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(number).center())

    def button(self, text: str) -> QAbstractButton | None:
        """The button with this text that a person could press now."""
        for button in self.top().findChildren(QAbstractButton):
            if plain(button.text()) == text and button.isVisible() and button.isEnabled():
                return button
        return None

    def press(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.button(text) is not None, timeout=_PATIENCE)
        button = self.button(text)
        assert button is not None
        self.clicks += 1
        if isinstance(button, QToolButton) and button.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup:
            self.menu = button.menu()
            return
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, text: str) -> None:
        """An entry of the menu that was opened; “A → B” opens A first."""
        opens, arrow, text = text.rpartition(" → ")
        if arrow:
            self.press(opens)
        assert self.menu is not None
        action = next(a for a in self.menu.actions() if isinstance(a, QAction) and plain(a.text()) == text)
        assert action.isEnabled()
        self.clicks += 1
        action.trigger()

    def field(self, name: str) -> QWidget:
        """The visible field with this label."""
        for label in self.top().findChildren(QLabel):
            if plain(label.text()) == name and label.isVisible():
                if label.buddy() is not None:
                    return label.buddy()
                for form in self.top().findChildren(QFormLayout):
                    for row in range(form.rowCount()):
                        beside = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
                        item = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
                        if beside is not None and beside.widget() is label and item is not None:
                            found = item.widget()
                            assert found is not None
                            return found
        raise AssertionError(f"there is no field “{name}”")

    def enter(self, name: str) -> None:
        line = self.field(name)
        assert isinstance(line, QLineEdit)
        self.qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        line.selectAll()
        line.insert(self.entries[name])

    def choose_in(self, name: str, text: str) -> None:
        box = self.field(name)
        assert isinstance(box, QComboBox)
        wanted = re.compile(".*".join(map(re.escape, text.split("…"))))
        self.clicks += 1
        box.setCurrentIndex(next(n for n in range(box.count()) if wanted.fullmatch(box.itemText(n))))

    def sees(self, text: str) -> bool:
        return any(text in plain(label.text()) and label.isVisible() for label in self.top().findChildren(QLabel))

    def wait_for(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.sees(text), timeout=_PATIENCE)
