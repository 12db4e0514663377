"""Adding practice systems with one click: connect each, test it, and let them share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import AddConnection, Share, TryConnection
from wcsync_desktop.core.presets import presets_for
from wcsync_desktop.gui.bridge import EngineBridge


class PracticeAdding(QObject):
    """Adds connections one after the other; ``ended`` or ``failed`` tells when it is over."""

    ended = Signal()
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, commands: Sequence[AddConnection], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._left = list(commands)
        self._added: dict[str, int] = {}
        self._joined: set[str] = set()

    def begin(self) -> None:
        """Add the next one; once all are there, let the shop share with each of them."""
        if self._left:
            self._bridge.ask(self._left[0], self._stored, self._fail)
            return
        others = [kind for kind in self._added if kind != "woocommerce" and kind not in self._joined]
        if not others:
            self.ended.emit()
            self.deleteLater()
            return
        kind = others[0]
        self._joined.add(kind)
        preset = presets_for(kind)[0].name
        self._bridge.ask(Share(preset, self._added["woocommerce"], self._added[kind]), self._tested, self._fail)

    def _stored(self, connection: Any) -> None:
        self._added[self._left.pop(0).kind] = int(connection)
        self._bridge.ask(TryConnection(int(connection)), self._tested, self._fail)

    def _tested(self, _: Any) -> None:
        self.begin()

    def _fail(self, error: WcSyncError) -> None:
        self.failed.emit(error)
        self.deleteLater()
