"""A tour through the window without a person: connect, preview, import, import again, and pictures of each stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import AddConnection, Share, Snapshot, StartImport, TryConnection
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.main_window import MainWindow

KINDS = ("tax", "coupon", "customer", "product")


@dataclass(frozen=True, slots=True)
class Stop:
    """One stage of the tour: what is asked for, whether to wait for an operation, the tab and name of the picture."""

    command: Command[Any]
    is_operation: bool
    tab: int
    picture: str


class Tour(QObject):
    """Walks through stages one after the other; ``ended`` tells when it is over."""

    ended = Signal()

    def __init__(self, window: MainWindow, bridge: EngineBridge, pictures: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._pictures = pictures
        self._stops: list[Stop] = []
        self._waiting_for: int | None = None
        self._seen_running = False
        self.operations: list[int] = []
        self.taken: list[Path] = []
        self.error: WcSyncError | None = None
        bridge.news.connect(self._take)

    def begin(self, connections: Sequence[AddConnection]) -> None:
        """Add the connections, then go through all stages."""
        self._plan_connections(connections)
        self._stops += [
            Stop(StartImport(1, 2, KINDS, True), True, 1, "preview"),
            Stop(StartImport(1, 2, KINDS), True, 1, "imported"),
            Stop(StartImport(1, 2, ("quantity",)), True, 1, "quantities"),
            Stop(StartImport(1, 2, KINDS), True, 4, ""),
            Stop(StartImport(1, 3, KINDS), True, 4, "history"),
        ]
        self._next()

    def connect_only(self, connections: Sequence[AddConnection]) -> None:
        """Add the connections and share, and leave the rest to the person."""
        self._plan_connections(connections)
        self._next()

    def _plan_connections(self, connections: Sequence[AddConnection]) -> None:
        for number, command in enumerate(connections, start=1):
            self._stops.append(Stop(command, False, 0, ""))
            self._stops.append(Stop(TryConnection(number), False, 0, ""))
        self._stops.append(Stop(Share("megaventory", 1, 2), False, 0, ""))
        self._stops.append(Stop(Share("vtiger-from-shop", 1, 3), False, 0, "connections"))

    @Slot()
    def _next(self) -> None:
        if not self._stops or self.error is not None:
            self.ended.emit()
            return
        stop = self._stops[0]
        self._window.tabs.setCurrentIndex(stop.tab)
        self._bridge.ask(stop.command, self._answered, self._failed)

    def _answered(self, value: Any) -> None:
        if self._stops[0].is_operation:
            self._waiting_for = int(value)
            self.operations.append(int(value))
            return
        QTimer.singleShot(0, self, self._arrived)

    def _failed(self, error: WcSyncError) -> None:
        self.error = error
        self.ended.emit()

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        half_way = any(0 < p.done < p.total for p in snapshot.running)
        if half_way and not self._seen_running and len(self.operations) == 2:
            self._seen_running = True
            QTimer.singleShot(150, self, self._picture_of_the_run)
        if self._waiting_for is not None and self._waiting_for in snapshot.ended:
            self._waiting_for = None
            # The window takes the same news as we do, and the history shows them within half a second.
            QTimer.singleShot(700, self, self._arrived)

    @Slot()
    def _picture_of_the_run(self) -> None:
        self._picture("importing")

    @Slot()
    def _arrived(self) -> None:
        stop = self._stops.pop(0)
        if stop.picture:
            self._picture(stop.picture)
        self._next()

    def _picture(self, name: str) -> None:
        if self._pictures is None:
            return
        self._pictures.mkdir(parents=True, exist_ok=True)
        path = self._pictures / f"{len(self.taken) + 1}-{name}.png"
        if self._window.grab().save(str(path)):
            self.taken.append(path)
