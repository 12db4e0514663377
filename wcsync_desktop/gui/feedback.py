"""Texts shown to a person: always plain, whatever foreign data they hold."""

from __future__ import annotations

import html
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.money import decimals_of, plain, rounded
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.topics import of_error, open_guide

TOPIC = "topic"
"""The property of a window that names the page of the guide which belongs to it (F1)."""


def plain_label(text: str = "", parent: QWidget | None = None, *, wraps: bool = True) -> QLabel:
    """A label that never takes its text for HTML."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setText(text)
    return label


def heading(text: str = "") -> QLabel:
    """The first line of a page."""
    label = plain_label(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.3)
    label.setFont(font)
    return label


def search_line(says: str) -> QLineEdit:
    """A line to search with; ``says`` what is looked for, on the line while it is empty, and to a screen reader."""
    line = QLineEdit()
    line.setPlaceholderText(says)
    line.setAccessibleName(says.rstrip("…"))
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("MainWindow", "Clear"))
    return line


def text_to_read(name: str, text: str = "", *, fixed: bool = True) -> QPlainTextEdit:
    """A text to look through and copy from; Tab leaves it. ``fixed``: as programs write, a line is a line."""
    shown = QPlainTextEdit(text)
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(name)
    if fixed:
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return shown


def tool_tip(text: str) -> str:
    """A tool tip that shows exactly this text. (Qt takes some plain texts for HTML, so it is made HTML on purpose.)"""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


def tell(parent: QWidget, title: str, error: WcSyncError) -> QMessageBox:
    """A box with the sentence, the advice, and the details folded away. Does not block."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, "", QMessageBox.StandardButton.Ok, parent)
    box.setProperty(TOPIC, of_error(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{spoken(error.title)}\n\n{spoken(error.advice)}".strip())
    if error.details:
        box.setDetailedText(error.details)
    box.addButton(QMessageBox.StandardButton.Help)
    box.buttonClicked.connect(_Helper(box).clicked)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def tell_alone(error: WcSyncError) -> None:
    """Tell an error where there is no window yet; comes back when it was read."""
    box = QMessageBox(QMessageBox.Icon.Warning, "WC Sync Desktop", "", QMessageBox.StandardButton.Close)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{spoken(error.title)}\n\n{spoken(error.advice)}".strip())
    if error.details:
        box.setDetailedText(error.details)
    box.exec()


class _Helper(QObject):
    """Opens the guide where it explains what a box tells."""

    def __init__(self, box: QMessageBox) -> None:
        super().__init__(box)
        self._box = box

    @Slot(QAbstractButton)
    def clicked(self, button: QAbstractButton) -> None:
        if self._box.standardButton(button) is QMessageBox.StandardButton.Help:
            open_guide(self._box, str(self._box.property(TOPIC)))


def local_time(moment: datetime | None) -> str:
    """A time as this computer writes it; empty where there is none."""
    if moment is None:
        return ""
    local = QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def money(value: Decimal, currency: str) -> str:
    """An amount with its decimals and currency, as this computer writes it; exact, however large it is."""
    places = decimals_of(currency)
    exact = rounded(value, places)
    if abs(exact) >= 10**12:  # a float would not hold all of it
        return f"{plain(exact)} {currency}"
    return f"{QLocale().toString(float(exact), 'f', places)} {currency}"


class _Lengths(QObject):
    """Lengths of time in words."""

    def in_words(self, unit: int, number: int) -> str:
        match unit:
            case 1:
                return self.tr("%Ln seconds", "", number)
            case 60:
                return self.tr("%Ln minutes", "", number)
            case _:
                return self.tr("%Ln hours", "", number)

    def between(self, least: int, words: str) -> str:
        return self.tr("{least} to {most}").format(least=least, most=words)


def span(least: float, most: float) -> str:
    """A length of time that lies between two numbers of seconds, in words a person uses."""
    unit = 1 if most < 90 else 60 if most < 5400 else 3600
    low, high = round(least / unit), round(most / unit)
    words = _Lengths().in_words(unit, high)
    return words if low == high else _Lengths().between(low, words)
