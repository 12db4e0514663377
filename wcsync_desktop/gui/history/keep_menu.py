"""For how long the history is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import DEFAULT_MONTHS, KeepHistory
from wcsync_desktop.gui.bridge import EngineBridge

CHOICES = (3, 6, 12, 24, 0)


class KeepMenu(QObject):
    """A menu with one length of time chosen."""

    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.menu = QMenu(self.tr("Keep &history"), parent)
        group = QActionGroup(self)
        self.actions: dict[int, QAction] = {}
        for months in CHOICES:
            text = self.tr("For {months} months").format(months=months) if months else self.tr("For ever")
            action = self.menu.addAction(text)
            action.setCheckable(True)
            action.setData(months)
            action.triggered.connect(self._chosen)
            group.addAction(action)
            self.actions[months] = action

    def show_months(self, kept: str) -> None:
        """Show what is set; empty where nobody has chosen."""
        action = self.actions.get(int(kept) if kept.isdigit() else DEFAULT_MONTHS)
        if action is not None:
            action.setChecked(True)

    @Slot()
    def _chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._bridge.ask(KeepHistory(int(action.data())), self._done, self._refused)

    def _done(self, _: Any) -> None:
        """What is too old goes by itself."""

    def _refused(self, error: WcSyncError) -> None:
        self.failed.emit(error)
