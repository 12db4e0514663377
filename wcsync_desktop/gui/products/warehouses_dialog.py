"""Warehouses: which count, and in which order orders take from them (EC-11)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import KeepWarehouse
from wcsync_desktop.database.reader import Reader, WarehouseView
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.products.parts import BookDialog, note
from wcsync_desktop.gui.tables import choose_row, fill_row, text_table


class WarehousesDialog(BookDialog):
    """All warehouses; the chosen one is edited below."""

    def __init__(self, bridge: EngineBridge, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(bridge, reader, "", parent)
        self.setWindowTitle(self.tr("Warehouses"))
        self.resize(520, 420)
        self._rows: tuple[WarehouseView, ...] = ()
        self._edited: int | None = None
        self.table = text_table(
            [self.tr("Warehouse"), self.tr("Counts in shops"), self.tr("Taken from")], self.windowTitle(), (220, 130)
        )
        self.table.itemSelectionChanged.connect(self._show)
        self.name = QLineEdit()
        self.counts = QCheckBox(self.tr("What lies here is &offered in shops"))
        self.priority = QSpinBox()
        self.priority.setRange(0, 99)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.counts)
        form.addRow(self.tr("Orders take from the &lowest number first"), self.priority)
        self.new_button = QPushButton(self.tr("N&ew warehouse"))
        self.new_button.clicked.connect(self.begin_new)
        self.save_button = QPushButton(self.tr("&Save"))
        self.save_button.clicked.connect(self.save)
        bar = QHBoxLayout()
        bar.addWidget(self.new_button)
        bar.addStretch()
        bar.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.addWidget(note(self.tr("A shop may have a warehouse of its own: ⋯ → “Shops: who keeps their stock…”.")))
        layout.addWidget(self.table, 1)
        layout.addLayout(form)
        layout.addLayout(bar)
        layout.addWidget(self.closed_by(QDialogButtonBox.StandardButton.Close))
        self._fill(0)

    def _fill(self, chosen: int) -> None:
        self._rows = self._reader.book.warehouses()
        self.table.setRowCount(len(self._rows))
        for line, row in enumerate(self._rows):
            counts = self.tr("✓ yes") if row.counts else self.tr("✕ no")
            fill_row(self.table, line, (row.name, counts, str(row.priority)))
        self.table.selectRow(min(chosen, len(self._rows) - 1))

    @Slot()
    def _show(self) -> None:
        line = self.table.currentRow()
        if self.table.selectedItems() and 0 <= line < len(self._rows):
            row = self._rows[line]
            self._edited = row.id
            self.name.setText(row.name)
            self.counts.setChecked(row.counts)
            self.priority.setValue(row.priority)
            self._allow(row.follows is None)

    def _allow(self, allowed: bool) -> None:
        """What lies in a warehouse that follows another system is that system's business."""
        for widget in (self.name, self.counts, self.priority, self.save_button):
            widget.setEnabled(allowed)

    @Slot()
    def begin_new(self) -> None:
        """Enter another one."""
        self._edited = None
        self.table.clearSelection()
        self._allow(True)
        self.name.clear()
        self.counts.setChecked(True)
        self.priority.setValue(max((row.priority for row in self._rows), default=0) + 1)
        self.name.setFocus()

    @Slot()
    def save(self) -> None:
        """Keep what was entered."""
        values = (self.name.text(), self.counts.isChecked(), self.priority.value())
        self.ask(KeepWarehouse(self._edited, *values), self._saved)

    def _saved(self, warehouse: Any) -> None:
        self._fill(0)
        line = next((n for n, row in enumerate(self._rows) if row.id == warehouse), 0)
        choose_row(self.table, line)
        self.said.emit(self.tr("Saved."))
