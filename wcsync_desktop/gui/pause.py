"""Pausing: nothing is looked at by itself for an hour, until tomorrow, or until it is resumed (UI.md, toolbar)."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import UNTIL_RESUMED, RestUntil, Snapshot
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.buttons import BarButton

MORNING = time(6)
"""When "tomorrow" begins, for someone who opens a shop."""


def tomorrow(now: datetime) -> datetime:
    """The next morning."""
    return datetime.combine(now.date() + timedelta(days=1), MORNING)


class PauseMenu(QObject):
    """A button with a menu; the menu is used by the tray, too."""

    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.menu = QMenu(self.tr("Pause"), parent)
        self.hour = self._action(self.tr("For 1 &hour"))
        self.day = self._action(self.tr("Until &tomorrow"))
        self.open_end = self._action(self.tr("Until I &resume"))
        self.menu.addSeparator()
        self.resume = self._action(self.tr("Resume &now"))
        self.button = BarButton(parent)
        self.button.setText(self.tr("Pause"))
        self.button.setToolTip(self.tr("Look at nothing by itself for a while; Sync now works all the same"))
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.resume.setEnabled(False)

    def _action(self, text: str) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(self._chosen)
        return action

    @Slot()
    def _chosen(self) -> None:
        now = datetime.now()  # noqa: DTZ005 - tomorrow begins where the person is
        until = 0
        if self.sender() is self.hour:
            until = _ms(now + timedelta(hours=1))
        elif self.sender() is self.day:
            until = _ms(tomorrow(now))
        elif self.sender() is self.open_end:
            until = UNTIL_RESUMED
        self._bridge.ask(RestUntil(until), self._done, self._refused)

    def _done(self, _: Any) -> None:
        """The engine's next news tell it."""

    def _refused(self, error: WcSyncError) -> None:
        self.failed.emit(error)

    def take(self, snapshot: Snapshot) -> None:
        """Show whether it rests."""
        rests = snapshot.rests_until != 0
        self.resume.setEnabled(rests)
        self.button.setText(self.tr("Paused") if rests else self.tr("Pause"))


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
