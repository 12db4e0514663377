"""One window per profile: a second start raises the first one's window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from wcsync_desktop.gui.starting import name_of

_PATIENCE_MS = 1000


def raise_first(folder: Path) -> bool:
    """Call the window that works with this profile; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(folder))
    found = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return found


class Doorbell(QObject):
    """Rings when a second start calls."""

    rang = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._came)
        # We hold the profile's lock, so a name that is taken was left behind by a program that was killed.
        QLocalServer.removeServer(name_of(folder))
        self._server.listen(name_of(folder))

    @Slot()
    def _came(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
        self.rang.emit()

    def close(self) -> None:
        """Ring no more."""
        self._server.close()
