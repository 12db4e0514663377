"""About: the release, and the licences of everything that is part of the program."""

from __future__ import annotations

import platform
from typing import Any

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop import __version__
from wcsync_desktop.care.licences import Licence, licences
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, text_to_read
from wcsync_desktop.gui.look import ROOM
from wcsync_desktop.gui.phrases import spoken


class AboutDialog(QDialog):
    """The licences are read outside the GUI thread: there are some thirty files."""

    def __init__(self, bridge: EngineBridge, sign: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About WC Sync Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 480)
        about = plain_label(
            f"WC Sync Desktop {__version__}\n\n"
            + self.tr("Keeps WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book.")
            + "\n\n"
            + self.tr("Licence: MIT. It brings along the work of many others; each under the licence shown here.")
            + f"\n\nPython {platform.python_version()} · Qt {qVersion()}"
        )
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        first = QWidget()
        row = QHBoxLayout(first)
        row.setSpacing(ROOM)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(about, 1)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Parts of the program"))
        self.names.currentRowChanged.connect(self._show)
        self.text = text_to_read(self.tr("Licence"), fixed=False)
        second = QWidget()
        columns = QHBoxLayout(second)
        columns.addWidget(self.names, 1)
        columns.addWidget(self.text, 2)
        self.tabs = QTabWidget()
        self.tabs.addTab(first, self.tr("About"))
        self.tabs.addTab(second, self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(buttons)
        self.found: tuple[Licence, ...] = ()
        bridge.run(licences, self._found, self._failed)

    def _found(self, found: Any) -> None:
        self.found = tuple(found)
        for licence in self.found:
            title = f" ({licence.title})" if licence.title else ""
            self.names.addItem(f"{licence.name} {licence.release}".strip() + title)
        self.names.setCurrentRow(0)

    def _failed(self, error: WcSyncError) -> None:
        self.text.setPlainText(spoken(error.whole))

    @Slot(int)
    def _show(self, row: int) -> None:
        if 0 <= row < len(self.found):
            licence = self.found[row]
            self.text.setPlainText(licence.text or licence.title)
