"""Inventory feeds: files and pages that are read on a schedule (EC-1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import Column, KeepFeed, Layout, ReadFeed, RemoveFeed
from wcsync_desktop.database.reader import FeedRow, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.products.parts import BookDialog, note, time_of, warehouse_box
from wcsync_desktop.gui.tables import choose_row, fill_row, text_table


class FeedsDialog(BookDialog):
    """All feeds; the chosen one is edited below."""

    def __init__(self, bridge: EngineBridge, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(bridge, reader, "", parent)
        self.setWindowTitle(self.tr("Inventory feeds"))
        self.resize(760, 600)
        self._rows: Sequence[FeedRow] = ()
        self._edited: int | None = None
        self.table = text_table(
            [self.tr("Feed"), self.tr("Read last"), self.tr("How it went"), self.tr("Read again")],
            self.windowTitle(),
            (140, 140, 260),
        )
        self.table.itemSelectionChanged.connect(self._show)
        self.name = QLineEdit()
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("https://… or a file"))
        self.browse_button = QPushButton(self.tr("&Choose file…"))
        self.browse_button.clicked.connect(self._browse)
        self.warehouse = warehouse_box(reader, self.tr("Warehouse"))
        self.sku = QLineEdit()
        self.quantity = QLineEdit()
        for field in (self.sku, self.quantity):
            field.setPlaceholderText(self.tr("known by its header"))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, 10_080)
        self.minutes.setSuffix(self.tr(" min"))
        self.active = QCheckBox(self.tr("&Read it by itself"))
        self.own_network = QCheckBox(self.tr("It lies on this computer or in my &own network"))
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.browse_button)
        address_label = QLabel(self.tr("File or &address"))
        address_label.setBuddy(self.address)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(address_label, row)
        form.addRow(self.own_network)
        form.addRow(self.tr("Into &warehouse"), self.warehouse)
        form.addRow(self.tr("Column of the S&KU"), self.sku)
        form.addRow(self.tr("Column of the &quantity"), self.quantity)
        form.addRow(self.tr("&Every"), self.minutes)
        form.addRow(self.active)
        bar = QHBoxLayout()
        for title, slot, name in (
            (self.tr("Ne&w feed"), self.begin_new, "new_button"),
            (self.tr("&Save"), self.save, "save_button"),
            (self.tr("Rea&d now"), self.read_now, "read_button"),
            (self.tr("Re&move"), self.remove, "remove_button"),
        ):
            button = QPushButton(title)
            button.clicked.connect(slot)
            setattr(self, name, button)
            bar.addWidget(button)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(
            note(
                self.tr(
                    "A feed replaces the quantities of the products that it names; others stay. Where a row has a "
                    "problem, or very much would change, nothing is taken before you have looked at it."
                )
            )
        )
        layout.addWidget(self.table, 1)
        layout.addLayout(form)
        layout.addLayout(bar)
        layout.addWidget(self.closed_by(QDialogButtonBox.StandardButton.Close))
        self._fill()
        self._again = QTimer(self)
        self._again.setInterval(1000)
        self._again.timeout.connect(self._tell)
        self._again.start()

    new_button: QPushButton
    save_button: QPushButton
    read_button: QPushButton
    remove_button: QPushButton

    def _fill(self, chosen: int | None = None) -> None:
        self._tell()
        line = next((n for n, row in enumerate(self._rows) if row.id == chosen), 0)
        if self._rows:
            choose_row(self.table, line)
            self._show()
        else:
            self.begin_new()

    @Slot()
    def _tell(self) -> None:
        """How reading them went; what is being typed below stays."""
        self._rows = self._reader.book.feeds()
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._rows))
        for line, row in enumerate(self._rows):
            again = time_of(row.next_at) if row.active else self.tr("by hand only")
            fill_row(self.table, line, (row.name, time_of(row.read_at), spoken(row.outcome), again))
        self.table.blockSignals(False)
        self.enable()

    def enable(self) -> None:
        if self.tasks.busy:
            return
        for button in (self.read_button, self.remove_button):
            button.setEnabled(self._edited is not None)

    @Slot()
    def _show(self) -> None:
        line = self.table.currentRow()
        if not self.table.selectedItems() or not 0 <= line < len(self._rows):
            return
        row = self._rows[line]
        self._edited = row.id
        columns = dict(row.layout.columns)
        self.name.setText(row.name)
        self.address.setText(row.address)
        self.warehouse.setCurrentIndex(max(0, self.warehouse.findData(row.warehouse)))
        self.sku.setText(columns.get(Column.SKU, ""))
        self.quantity.setText(columns.get(Column.QUANTITY, ""))
        self.minutes.setValue(row.every // 60)
        self.active.setChecked(row.active)
        self.own_network.setChecked(row.own_network)
        self.enable()

    @Slot()
    def begin_new(self) -> None:
        """Enter another one."""
        self._edited = None
        self.table.clearSelection()
        for field in (self.name, self.address, self.sku, self.quantity):
            field.clear()
        self.minutes.setValue(60)
        self.active.setChecked(True)
        self.own_network.setChecked(False)
        self.enable()

    @Slot()
    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file"), "", self.tr("Tables (*.csv *.txt *.tsv *.xlsx)")
        )
        if path:
            self.address.setText(path)

    @Slot()
    def save(self) -> None:
        """Keep what was entered; it is read at once."""
        named = ((Column.SKU, self.sku.text().strip()), (Column.QUANTITY, self.quantity.text().strip()))
        columns = tuple((column, header) for column, header in named if header)
        feed = KeepFeed(
            self._edited,
            self.name.text(),
            self.address.text(),
            int(self.warehouse.currentData()),
            Layout(columns),
            self.minutes.value() * 60,
            self.active.isChecked(),
            self.own_network.isChecked(),
        )
        self.ask(feed, self._saved)

    def _saved(self, feed: Any) -> None:
        self.said.emit(self.tr("Saved."))
        self._fill(int(feed))

    @Slot()
    def read_now(self) -> None:
        """Read the chosen one."""
        if self._edited is not None:
            self.ask(ReadFeed(self._edited), self._read)

    def _read(self, _: Any) -> None:
        self._tell()
        self.said.emit(self.tr("The feed was read."))

    @Slot()
    def remove(self) -> None:
        """Read the chosen one no more."""
        if self._edited is not None:
            self.ask(RemoveFeed(self._edited), self._removed)

    def _removed(self, _: Any) -> None:
        self._edited = None
        self._fill()
