"""What was just done and can be taken back: a bar for some seconds, an entry of the menu until the next act."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from wcsync_desktop.gui.feedback import plain_label
from wcsync_desktop.gui.tasks import Tasks

_SHOWN_MS = 15_000


@dataclass(frozen=True, slots=True)
class Undo:
    """``said`` tells what was done; ``act`` takes it back."""

    said: str
    act: Callable[[], Coroutine[Any, Any, None]]


class UndoBar(QFrame):
    """Offers to take back the last act that can be. ``action`` is for a menu."""

    def __init__(self, tasks: Callable[[QWidget, Callable[[], None]], Tasks], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._offered: Undo | None = None
        self.label = plain_label(wraps=False)
        self.button = QPushButton(self.tr("&Undo"))
        self.button.clicked.connect(self.undo)
        self.action = QAction(self.tr("Undo"), self)
        self.action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.action.triggered.connect(self.undo)
        layout = QHBoxLayout(self)
        layout.addWidget(self.label)
        layout.addWidget(self.button)
        layout.addStretch()
        self._hides = QTimer(self)
        self._hides.setSingleShot(True)
        self._hides.setInterval(_SHOWN_MS)
        self._hides.timeout.connect(self.hide)
        self.tasks = tasks(self, self._enable)
        self._enable()
        self.hide()

    @Slot(object)
    def offer(self, undo: Undo) -> None:
        """Something was done that can be taken back; what was offered before cannot any more."""
        self._offered = undo
        self.label.setText(undo.said)
        self._enable()
        self.show()
        self._hides.start()

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        offered = self._offered
        if offered is not None:
            self.tasks.begin(lambda: self._take_back(offered), self.button, key="undo")

    async def _take_back(self, offered: Undo) -> None:
        await offered.act()
        if self._offered is offered:
            self._offered = None
            self.hide()

    def _enable(self) -> None:
        can_undo = self._offered is not None
        self.button.setEnabled(can_undo)
        self.action.setEnabled(can_undo)
        said = self._offered.said if self._offered is not None else ""
        self.action.setText(self.tr("Undo: {act}").format(act=said) if can_undo else self.tr("Undo"))
