"""The window in its first moment: shown before the rest of the program is loaded, for that takes longer."""

from __future__ import annotations

import hashlib
import importlib
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from wcsync_desktop.gui.preferences import Preferences

WIDTH, HEIGHT = 1100, 720
"""The size of the window until a person has chosen another."""


class StartingWindow(QMainWindow):
    """Where the window will be, and as large; says that it starts."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("WC Sync Desktop")
        self.resize(WIDTH, HEIGHT)
        self.restoreGeometry(preferences.geometry)
        says = QLabel(QCoreApplication.translate("MainWindow", "Starting…"))
        says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(says)

    def come(self) -> None:
        """Be seen before anything else is done: what is shown is painted and sent to the screen at once."""
        self.show()
        QCoreApplication.processEvents()


def name_of(folder: Path) -> str:
    """The name under which the window of a profile can be called."""
    return f"wcsync-desktop-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


def may_be_open(folder: Path) -> bool:
    """Whether a window of a profile may be there: a guess that costs nothing. Who was killed left it behind."""
    if sys.platform == "win32":
        return Path(r"\\.\pipe", name_of(folder)).exists()
    return Path(QDir.tempPath(), name_of(folder)).exists()


class _Loading(QObject):
    """Work in a thread of its own; ``ended`` in the thread that waits."""

    ended = Signal()

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self._work()
        except BaseException as error:
            self.error = error
        self.ended.emit()


def while_loading(work: Callable[[], None]) -> None:
    """Let the window live while something long that needs no Qt is done beside it. Raises what it raised."""
    loading, loop = _Loading(work), QEventLoop()
    loading.ended.connect(loop.quit)
    thread = threading.Thread(target=loading.run, name="loading")
    thread.start()
    loop.exec()
    thread.join()
    if loading.error is not None:
        raise loading.error


def load_in_turns(modules: Sequence[str]) -> None:
    """Import modules in the calling thread; between two of them the window may paint."""
    for name in modules:
        importlib.import_module(name)
        QCoreApplication.processEvents()


def application(arguments: list[str]) -> QApplication:
    """The one QApplication of this process."""
    app = QApplication.instance() or QApplication(arguments[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt application is running")
    app.setApplicationName("WC Sync Desktop")
    app.setDesktopFileName("wcsync-desktop")
    app.setQuitOnLastWindowClosed(False)
    return app
