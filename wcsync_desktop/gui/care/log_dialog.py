"""The log: what the program wrote down, the newest last, to be searched and copied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, search_line, text_to_read
from wcsync_desktop.gui.look import dress
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.log import Line, lines_of

_SHOWN = 5000
_SERIOUS = ("WARNING", "ERROR", "CRITICAL")


class LogDialog(QDialog):
    """Reads outside the GUI thread, filters what was read."""

    def __init__(self, bridge: EngineBridge, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._folder = bridge, folder
        self._lines: tuple[Line, ...] = ()
        self.setWindowTitle(self.tr("Log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 520)
        self.level = QComboBox()
        self.level.setAccessibleName(self.tr("Which lines"))
        self.level.addItem(self.tr("Everything"), ())
        self.level.addItem(self.tr("Warnings and errors"), _SERIOUS)
        self.level.addItem(self.tr("Errors only"), _SERIOUS[1:])
        self.level.currentIndexChanged.connect(self._show)
        self.search = search_line(self.tr("Search the log…"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(200)
        self._soon.timeout.connect(self._show)
        self.search.textChanged.connect(self._show_soon)
        self.refresh_button = QPushButton(self.tr("&Refresh"))
        dress(self.refresh_button, "refresh-cw")
        self.refresh_button.clicked.connect(self.refresh)
        self.text = text_to_read(self.tr("Log"))
        self.says = plain_label()
        copy = QPushButton(self.tr("&Copy"))
        dress(copy, "copy")
        copy.clicked.connect(self._copy)
        folder_button = QPushButton(self.tr("Open &folder"))
        dress(folder_button, "folder-open")
        folder_button.clicked.connect(self._open_folder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(folder_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        bar = QHBoxLayout()
        bar.addWidget(self.level)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.refresh_button)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.says)
        layout.addWidget(buttons)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the files again."""
        folder = self._folder
        self.says.setText(self.tr("Reading…"))
        self._bridge.run(lambda: lines_of(folder), self._read, self._failed)

    def _read(self, lines: Any) -> None:
        self._lines = tuple(lines)
        self._show()

    def _failed(self, error: WcSyncError) -> None:
        self.says.setText(spoken(error.sentence))

    @Slot()
    def _show_soon(self) -> None:
        self._soon.start()

    @Slot()
    def _show(self) -> None:
        levels = self.level.currentData()
        wanted = self.search.text().strip().casefold()
        found = [
            line.text
            for line in self._lines
            if (not levels or line.level in levels) and (not wanted or wanted in line.text.casefold())
        ]
        self.text.setPlainText("\n".join(found[-_SHOWN:]))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        if len(found) > _SHOWN:
            self.says.setText(self.tr("The newest %Ln lines of these are shown.", "", _SHOWN))
        elif found:
            self.says.setText(self.tr("%Ln lines", "", len(found)))
        elif self._lines:
            self.says.setText(self.tr("No line matches."))
        else:
            self.says.setText(self.tr("The log is empty: nothing has gone wrong so far."))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.says.setText(self.tr("Copied. It may hold names of customers and products; keys are masked."))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
