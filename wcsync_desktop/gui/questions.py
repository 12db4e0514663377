"""Questions to a person, awaited in a task: a confirmation that names what it is about, a line of text."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from wcsync_desktop.gui.tasks import event_loop

NAMED = 5
"""So many of the chosen are named in a question; of more only the number is told."""


class _Closing(QObject):
    """Tells a future how a dialog was closed."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.result: asyncio.Future[int] = event_loop().create_future()
        dialog.finished.connect(self.closed)

    @Slot(int)
    def closed(self, result: int) -> None:
        if not self.result.done():
            self.result.set_result(result)


async def _closed(dialog: QDialog) -> int:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    closing = _Closing(dialog)
    dialog.open()
    return await closing.result


async def agreed(dialog: QDialog) -> bool:
    """Whether a person accepts a dialog of our own."""
    return await _closed(dialog) == QDialog.DialogCode.Accepted


async def confirmed(parent: QWidget, title: str, question: str, yes: str) -> bool:
    """Whether a person presses the button ``yes``; Escape and Enter on the other button say no."""
    box = QMessageBox(QMessageBox.Icon.Question, title, "", QMessageBox.StandardButton.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    pressed: list[bool] = []
    box.buttonClicked.connect(_Noting(box, agree, pressed).clicked)
    await _closed(box)
    return bool(pressed)


class _Noting(QObject):
    """Notes that one button of a box was pressed; the box is gone when the task goes on."""

    def __init__(self, box: QMessageBox, wanted: QObject, pressed: list[bool]) -> None:
        super().__init__(box)
        self._wanted, self._pressed = wanted, pressed

    @Slot(object)
    def clicked(self, button: QObject) -> None:
        if button is self._wanted:
            self._pressed.append(True)


async def text_entered(parent: QWidget, title: str, question: str) -> str | None:
    """What a person enters, without spaces around it; None where they close the question."""
    asking = QInputDialog(parent)
    asking.setWindowTitle(title)
    asking.setLabelText(question)
    entered: list[str] = []
    asking.textValueSelected.connect(_Entered(asking, entered).take)
    line = asking.findChild(QLineEdit)
    if line is not None:
        line.setAccessibleName(question)
    await _closed(asking)
    return entered[0].strip() if entered else None


class _Entered(QObject):
    """Keeps the text of an input dialog that was accepted."""

    def __init__(self, dialog: QInputDialog, entered: list[str]) -> None:
        super().__init__(dialog)
        self._entered = entered

    @Slot(str)
    def take(self, text: str) -> None:
        self._entered.append(text)


def named(names: Sequence[str]) -> str:
    """The first names of the chosen, a line each, and how many more there are."""
    shown = "\n".join(names[:NAMED])
    more = len(names) - NAMED
    if more <= 0:
        return shown
    return shown + "\n" + QCoreApplication.translate("Questions", "and %n more", "", more)
