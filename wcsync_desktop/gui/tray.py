"""The tray: what the engine does, by shape and in words; what one wants without a window; notifications (UI.md)."""

from __future__ import annotations

import time
from enum import StrEnum

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from wcsync_desktop.core.messages import Snapshot

_SIZE = 64
_INK, _PAPER, _WARN = QColor("#ffffff"), QColor("#3b6ea5"), QColor("#b3541e")


class Shape(StrEnum):
    """What the icon shows; always a shape, never a colour alone."""

    IDLE = "idle"
    SYNCING = "synchronising"
    PAUSED = "paused"
    OFFLINE = "a connection cannot be reached"
    NEEDS_YOU = "something needs you"
    STOPPED = "stopped"


def icon(shape: Shape) -> QIcon:
    """The icon for a shape: a disc with a sign on it."""
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_WARN if shape in (Shape.NEEDS_YOU, Shape.STOPPED, Shape.OFFLINE) else _PAPER)
    painter.drawEllipse(2, 2, _SIZE - 4, _SIZE - 4)
    pen = QPen(_INK, 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    match shape:
        case Shape.IDLE:
            painter.drawPolyline(QPolygonF([QPointF(18, 33), QPointF(28, 43), QPointF(46, 21)]))
        case Shape.SYNCING:
            painter.drawArc(QRectF(18, 18, 28, 28), 40 * 16, 250 * 16)
            painter.drawLine(QPointF(43, 23), QPointF(44, 13))
        case Shape.PAUSED:
            painter.drawLine(QPointF(25, 21), QPointF(25, 43))
            painter.drawLine(QPointF(39, 21), QPointF(39, 43))
        case Shape.OFFLINE:
            painter.drawLine(QPointF(18, 32), QPointF(26, 32))
            painter.drawLine(QPointF(38, 32), QPointF(46, 32))
        case Shape.NEEDS_YOU:
            painter.drawLine(QPointF(32, 17), QPointF(32, 35))
            painter.drawPoint(QPointF(32, 46))
        case Shape.STOPPED:
            painter.drawLine(QPointF(22, 22), QPointF(42, 42))
            painter.drawLine(QPointF(42, 22), QPointF(22, 42))
    painter.end()
    return QIcon(pixmap)


class Tray(QObject):
    """Exists only where the desktop has a tray; everything in it is in the window, too."""

    window_wanted = Signal()
    sync_wanted = Signal()
    orders_wanted = Signal()
    people_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, pause: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._pending = 0
        self._people = 0
        self._quiet_until = 0.0
        self._last = ""
        self._shape = Shape.IDLE
        self.icon = QSystemTrayIcon(icon(Shape.IDLE), self)
        self.menu = QMenu(parent)
        self.status = self.menu.addAction(self.tr("Starting…"))
        self.status.setEnabled(False)
        self.menu.addSeparator()
        self.sync = self._entry(self.menu, self.tr("&Sync now"), self.sync_wanted)
        self.pending = self._entry(self.menu, self.tr("&Pending orders"), self.orders_wanted)
        self.people = self._entry(self.menu, self.tr("What needs &you"), self.people_wanted)
        self.menu.addMenu(pause)
        self.snooze = self.menu.addMenu(self.tr("No &notifications for"))
        for minutes, text in ((30, self.tr("30 &minutes")), (60, self.tr("1 &hour")), (480, self.tr("&8 hours"))):
            action = self.snooze.addAction(text)
            action.setProperty("minutes", minutes)
            action.triggered.connect(self._snooze)
        self.menu.addSeparator()
        self._entry(self.menu, self.tr("&Open WC Sync Desktop"), self.window_wanted)
        self._entry(self.menu, self.tr("&Quit"), self.quit_wanted)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._clicked)
        self._waiting: list[tuple[str, str]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(1500)
        self._soon.timeout.connect(self._notify)

    @staticmethod
    def _entry(menu: QMenu, text: str, wanted: SignalInstance) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(wanted)
        return action

    @property
    def is_there(self) -> bool:
        """Whether the desktop shows it now: it may come and go while the program runs."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self.icon.isVisible()

    def show_where_possible(self) -> None:
        """Show the icon, where there is a tray."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()

    # --- what happens -------------------------------------------------------------------------------------------

    def take(self, snapshot: Snapshot, words: str, *, offline: bool) -> None:
        """The engine's news; ``words`` is what the status bar says.

        ``offline``: nothing is wrong but that a system cannot be reached.
        """
        shape = Shape.IDLE
        if snapshot.stopped:
            shape = Shape.STOPPED
        elif snapshot.running:
            shape = Shape.SYNCING
        elif offline:
            shape = Shape.OFFLINE
        elif self._people:
            shape = Shape.NEEDS_YOU
        elif snapshot.rests_until:
            shape = Shape.PAUSED
        if shape is not self._shape:
            self._shape = shape
            self.icon.setIcon(icon(shape))
        self.status.setText(words)
        if not snapshot.running and snapshot.ended:
            self._last = time.strftime("%H:%M")
        parts = [self.tr("%Ln orders pending", "", self._pending)]
        parts.append(self.tr("last look {time}").format(time=self._last) if self._last else words)
        self.icon.setToolTip("WC Sync Desktop: " + " · ".join(parts))

    @Slot(int, int)
    def pending_is(self, number: int, _: int) -> None:
        """How many orders are pending; more than before is news. Those that need a person are told with the rest."""
        if number > self._pending:
            self._tell(
                self.tr("Orders"),
                self.tr("%Ln orders are waiting.", "", number),
            )
        self._pending = number
        title = self.tr("&Pending orders")
        self.pending.setText(f"{title} ({number})" if number else title)

    def people_is(self, number: int) -> None:
        """How many things need a person; more than before is news."""
        if number > self._people:
            self._tell(
                self.tr("WC Sync Desktop"),
                self.tr("%Ln things need you.", "", number),
            )
        self._people = number
        title = self.tr("What needs &you")
        self.people.setText(f"{title} ({number})" if number else title)

    def failed(self, shop: str, error: str) -> None:
        """An operation failed; the same trouble is told once."""
        first = error.partition("\n")[0]
        self._tell(shop, f"{shop}: {first}")

    # --- notifications ------------------------------------------------------------------------------------------

    def _tell(self, title: str, text: str) -> None:
        """Keep what is to be told for a moment, so that what comes together is told together, and the newest counts."""
        self._waiting = [(t, x) for t, x in self._waiting if t != title]
        self._waiting.append((title, text))
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _notify(self) -> None:
        waiting, self._waiting = self._waiting, []
        if not waiting or time.monotonic() < self._quiet_until or not self.is_there:
            return
        self.icon.showMessage(self.tr("WC Sync Desktop"), " ".join(text for _, text in waiting), icon(self._shape))

    @Slot()
    def _snooze(self) -> None:
        self._quiet_until = time.monotonic() + 60 * int(self.sender().property("minutes"))

    def say(self, text: str) -> None:
        """Tell one thing at once."""
        if self.is_there:
            self.icon.showMessage(self.tr("WC Sync Desktop"), text, icon(self._shape))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_wanted.emit()

    @Slot()
    def _clicked(self) -> None:
        self.window_wanted.emit()
