"""The quantity of a product: where it lies, adjusting it, and everything that moved it, to be taken back (EC-1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import Adjust, TakeBack
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.database.reader import ItemView, MovementView, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tool_tip
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.products.parts import BookDialog, entered, pieces, time_of, warehouse_box
from wcsync_desktop.gui.tables import paged_table


class QuantityDialog(BookDialog):
    """One product."""

    def __init__(self, bridge: EngineBridge, reader: Reader, item: ItemView, parent: QWidget | None = None) -> None:
        super().__init__(bridge, reader, "", parent)
        self._item = item
        self.setWindowTitle(self.tr("Quantity – {sku}").format(sku=item.sku))
        self.resize(900, 560)
        self.warehouse = warehouse_box(reader, self.tr("Warehouse"))
        self.warehouse.currentIndexChanged.connect(self._show_shelf)
        self.now = plain_label()
        self.quantity = QLineEdit()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("counted, broken, found, …"))
        self.adjust_button = QPushButton(self.tr("&Adjust"))
        self.adjust_button.setDefault(True)
        self.adjust_button.clicked.connect(self.adjust)
        box = QGroupBox(self.tr("Adjust"))
        form = QFormLayout(box)
        form.addRow(self.tr("&Warehouse"), self.warehouse)
        form.addRow(self.tr("There are now"), self.now)
        form.addRow(self.tr("There really &are"), self.quantity)
        form.addRow(self.tr("&Reason"), self.reason)
        form.addRow(self.adjust_button)
        self._model = PagedModel(
            [
                (self.tr("When"), "id"),
                (self.tr("What happened"), "id"),
                (self.tr("On hand"), "id"),
                (self.tr("Promised"), "id"),
                (self.tr("Warehouse"), "id"),
                (self.tr("By"), "id"),
                (self.tr("Order, or reason"), "id"),
            ],
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
            numbers=frozenset({2, 3}),
        )
        self.table = paged_table(self._model, self.tr("Movements"), (130, 160, 70, 70, 120, 90))
        self.table.setSortingEnabled(False)
        self.table.selectionModel().selectionChanged.connect(self.enable)
        self.back_button = QPushButton(self.tr("&Take back"))
        self.back_button.setToolTip(self.tr("Undo the chosen movement with an opposite one; nothing is ever erased"))
        self.back_button.clicked.connect(self.take_back)
        end = QHBoxLayout()
        end.addWidget(self.back_button)
        end.addStretch()
        end.addWidget(self.closed_by(QDialogButtonBox.StandardButton.Close))
        layout = QVBoxLayout(self)
        name = f"{item.sku} · {' '.join(item.name.split())}"
        self.intro = plain_label(name)
        layout.addWidget(self.intro)
        layout.addWidget(box)
        layout.addWidget(self.table, 1)
        layout.addLayout(end)
        if item.is_kit:
            box.setEnabled(False)
            self.intro.setText(self.tr("{name}. A kit lies nowhere itself: adjust its parts.").format(name=name))
        self._refresh()
        self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ids(self, _: str, __: bool) -> list[int]:
        return self._reader.book.movement_ids(self._item.id)

    def _read(self, ids: Sequence[int]) -> Mapping[int, MovementView]:
        return self._reader.book.movements_by_id(ids)

    def _text(self, row: MovementView, column: int) -> str:
        match column:
            case 0:
                return time_of(row.at)
            case 1:
                return spoken(row.event)
            case 2:
                return _signed(pieces(row.on_hand), row.on_hand > 0)
            case 3:
                return _signed(pieces(row.committed), row.committed > 0)
            case 4:
                return row.warehouse
            case 5:
                return row.who
            case _:
                return " ".join(f"{row.reference} {row.note}".split())

    def _hover(self, row: MovementView, column: int) -> str:
        return tool_tip(self._text(row, column))

    def _refresh(self) -> None:
        self._model.reload()
        self._show_shelf()
        self.enable()

    @Slot()
    def _show_shelf(self) -> None:
        shelf = next(s for s in self._reader.book.shelves(self._item.id) if s.warehouse == self.warehouse.currentData())
        promised = self.tr("{number}, {promised} of them promised to orders")
        self.now.setText(promised.format(number=pieces(shelf.on_hand), promised=pieces(shelf.committed)))

    def _chosen(self) -> MovementView | None:
        return next(iter(self.table.chosen_rows()), None)

    @Slot()
    def enable(self) -> None:
        if self.tasks.busy:
            return
        row = self._chosen()
        self.back_button.setEnabled(row is not None and row.can_be_taken_back)

    @Slot()
    def adjust(self) -> None:
        """So many pieces are there."""
        try:
            quantity = entered(self.quantity.text(), self.tr("There really are"))
        except BadData as error:
            self.refused(error)
            return
        self.ask(Adjust(self._item.id, int(self.warehouse.currentData()), quantity, self.reason.text()), self._adjusted)

    def _adjusted(self, _: Any) -> None:
        self.said.emit(self.tr("The quantity of {sku} was adjusted.").format(sku=self._item.sku))
        self.quantity.clear()
        self.reason.clear()
        self._refresh()

    @Slot()
    def take_back(self) -> None:
        """Undo the chosen movement."""
        row = self._chosen()
        if row is not None:
            self.ask(TakeBack(row.id), self._taken_back)

    def _taken_back(self, _: Any) -> None:
        self.said.emit(self.tr("Taken back."))
        self._refresh()


def _signed(text: str, rises: bool) -> str:
    return "" if text == "0" else f"+{text}" if rises else text
