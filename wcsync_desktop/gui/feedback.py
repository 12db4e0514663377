"""Texts shown to a person: always plain, whatever foreign data they hold."""

from __future__ import annotations

import html
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from wcsync_desktop.core.errors import WcSyncError


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


def tool_tip(text: str) -> str:
    """A tool tip that shows exactly this text. (Qt takes some plain texts for HTML, so it is made HTML on purpose.)"""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


def tell(parent: QWidget, title: str, error: WcSyncError) -> QMessageBox:
    """A box with the sentence, the advice, and the details folded away. Does not block."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, "", QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{error.title}\n\n{error.advice}".strip())
    if error.details:
        box.setDetailedText(error.details)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def local_time(moment: datetime | None) -> str:
    """A time as this computer writes it; empty where there is none."""
    if moment is None:
        return ""
    local = QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def counted(number: int, one: str, many: str) -> str:
    """A number with the word that belongs to it; ``{}`` stands for the number, as this computer writes it."""
    return (one if number == 1 else many).format(QLocale().toString(number))


def span(least: float, most: float) -> str:
    """A length of time that lies between two numbers of seconds, in words a person uses."""
    say = QCoreApplication.translate
    unit, one, several = 3600, say("feedback", "{} hour"), say("feedback", "{} hours")
    if most < 90:
        unit, one, several = 1, say("feedback", "{} second"), say("feedback", "{} seconds")
    elif most < 5400:
        unit, one, several = 60, say("feedback", "{} minute"), say("feedback", "{} minutes")
    low, high = round(least / unit), round(most / unit)
    if low == high:
        return counted(high, one, several)
    return several.format(say("feedback", "{least} to {most}").format(least=low, most=high))
