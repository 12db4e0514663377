"""Save support bundle: every page that will be in it is shown first, exactly as it will be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.care.house import House
from wcsync_desktop.care.support import SUFFIX, Page, bundle, save, suggested_name
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell, text_to_read
from wcsync_desktop.gui.look import dress
from wcsync_desktop.gui.phrases import spoken


class SupportDialog(QDialog):
    """Pages that a person unticks are left out."""

    def __init__(
        self, bridge: EngineBridge, open_reader: Callable[[], Reader], house: House, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._house = bridge, house
        self.pages: tuple[Page, ...] = ()
        self.setWindowTitle(self.tr("Save support bundle"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 560)
        self.says = plain_label(self.tr("Collecting…"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Contents of the bundle"))
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(self._enable)
        self.text = text_to_read(self.tr("What this page says"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setSizes([300, 540])
        self.save_button = QPushButton(self.tr("&Save…"))
        dress(self.save_button, "file-up")
        self.save_button.setDefault(True)
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._ask)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.says)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        profile, unlock = house.profile, house.unlock

        def collect() -> tuple[Page, ...]:
            reader = open_reader()
            try:
                return bundle(profile, reader, unlock)
            finally:
                reader.close()

        bridge.run(collect, self._collected, self._failed)

    def _collected(self, pages: Any) -> None:
        self.pages = tuple(pages)
        for page in self.pages:
            size = QLocale().formattedDataSize(len(page.text.encode()))
            item = QListWidgetItem(f"{page.name} · {size}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(spoken(page.says))
            self.list.addItem(item)
        self.says.setText(
            self.tr(
                "This is what will be saved, and nothing else. Keys, e-mail addresses, and the names and addresses of "
                "your connections are taken out. What a server said in its own words may still name somebody: look "
                "through the pages, and untick what you want to leave out. Nothing is sent anywhere: you decide whom "
                "you give the file."
            )
        )
        self.list.setCurrentRow(0)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.save_button.setEnabled(bool(self.chosen()))

    def chosen(self) -> list[Page]:
        """The pages that are ticked."""
        return [
            page for row, page in enumerate(self.pages) if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]

    @Slot(int)
    def _show(self, row: int) -> None:
        if 0 <= row < len(self.pages):
            self.text.setPlainText(self.pages[row].text)

    @Slot()
    def _ask(self) -> None:
        name = str(Path.home() / suggested_name(self._house.now()))
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), name, f"ZIP (*{SUFFIX})")
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Save the pages that are ticked."""
        pages = self.chosen()
        self._bridge.run(lambda: save(pages, path), self._saved, self._failed)

    def _saved(self, _: Any) -> None:
        self.says.setText(self.tr("Saved. Give the file to whoever helps you."))

    def _failed(self, error: WcSyncError) -> None:
        self.says.setText("")
        tell(self, self.windowTitle(), error)
