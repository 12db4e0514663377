"""Which category of a shop belongs to which of the other side, for products that are added to the shop (SA-10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import EditConnection, ReadCategories
from wcsync_desktop.core.publishing import CATEGORY_MAP, Category, category_map, category_map_text
from wcsync_desktop.database.reader import ConnectionRow
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell, tool_tip

_INDENT = "    "


class CategoriesDialog(QDialog):
    """A choice of the shop's tree for each category of the other side; nothing changes before Save."""

    said = Signal(str)

    def __init__(
        self, bridge: EngineBridge, shop: ConnectionRow, other: ConnectionRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._shop, self._other = bridge, shop, other
        self._mapped = dict(category_map(shop.options))
        self._there: Sequence[Category] = ()
        self.boxes: dict[str, QComboBox] = {}
        self.setWindowTitle(self.tr("Categories: {other} → {shop}").format(other=other.name, shop=shop.name))
        self.resize(560, 480)
        self.headline = plain_label(self.tr("Reading the categories of both…"))
        self.bar = QProgressBar()
        self.bar.setMaximum(0)
        self._form = QFormLayout()
        inside = QWidget()
        inside.setLayout(self._form)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.save_button = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save_button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.bar)
        layout.addWidget(area, 1)
        layout.addWidget(self.buttons)
        bridge.ask(ReadCategories(other.id), self._other_read, self._failed)

    def _other_read(self, found: Any) -> None:
        self._there = found
        self._bridge.ask(ReadCategories(self._shop.id), self._shop_read, self._failed)

    def _shop_read(self, found: Any) -> None:
        self.bar.hide()
        here: Sequence[Category] = found
        for category in self._there:
            name = category.path[-1]
            box = QComboBox()
            box.addItem(self.tr("by its name"), "")
            for own in here:
                box.addItem(_INDENT * (len(own.path) - 1) + own.path[-1], own.id)
                box.setItemData(box.count() - 1, tool_tip(" / ".join(own.path)), Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(max(0, box.findData(self._mapped.get(name, ""))))
            box.setAccessibleName(name)
            self.boxes[name] = box
            self._form.addRow(plain_label(name, wraps=False), box)
        self.save_button.setEnabled(bool(self.boxes))
        self.headline.setText(
            self.tr("Where a product goes that you add to “{shop}”:").format(shop=self._shop.name)
            if self.boxes
            else self.tr("“{other}” has no categories yet.").format(other=self._other.name)
        )

    @Slot()
    def save(self) -> None:
        """Keep the choices. What was mapped and is not there any more is kept, too."""
        for name, box in self.boxes.items():
            chosen = str(box.currentData() or "")
            if chosen:
                self._mapped[name] = chosen
            else:
                self._mapped.pop(name, None)
        row = self._shop
        options = {k: v for k, v in {**row.options, CATEGORY_MAP: category_map_text(self._mapped)}.items() if v}
        self.save_button.setEnabled(False)
        self._bridge.ask(EditConnection(row.id, row.name, row.address, (), row.ca, options), self._saved, self._failed)

    def _saved(self, _: Any) -> None:
        self.said.emit(self.tr("Categories are saved."))
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        self.bar.hide()
        self.save_button.setEnabled(bool(self.boxes))
        self.headline.setText(error.sentence)
        tell(self, self.windowTitle(), error)
