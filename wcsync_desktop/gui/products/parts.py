"""What the dialogs of the stock book share: asking the engine, reading numbers, rows of products."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import BookCommand
from wcsync_desktop.core.commands import new_request
from wcsync_desktop.core.errors import BadData, WcSyncError
from wcsync_desktop.core.intake import number
from wcsync_desktop.core.money import plain
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import local_time, plain_label, tell
from wcsync_desktop.gui.tables import text_table
from wcsync_desktop.gui.tasks import Tasks

Answer = TypeVar("Answer")


def pieces(value: Decimal | None) -> str:
    """A quantity as this computer writes it; a dash where there is none."""
    if value is None:
        return "–"
    places = max(0, -int(value.normalize().as_tuple().exponent))
    return QLocale().toString(float(value), "f", places) if abs(value) < 10**12 else plain(value)


def entered(text: str, what: str) -> Decimal:
    """A quantity as a person typed it. Raises BadData, naming the field."""
    try:
        return number(text, QLocale().decimalPoint())
    except ValueError as error:
        raise BadData(f"{what}: {error}", "Enter a number of pieces, like 12.") from None


def time_of(moment: int | None) -> str:
    """A time given in milliseconds UTC as this computer writes it."""
    return local_time(datetime.fromtimestamp(moment / 1000, UTC)) if moment is not None else ""


class BookDialog(QDialog):
    """A dialog that asks the engine for changes of the stock book. ``said`` tells how it went."""

    said = Signal(str)

    def __init__(self, bridge: EngineBridge, reader: Reader, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._reader = bridge, reader
        self.setProperty("topic", "stock-book")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._request = new_request()
        self.tasks = Tasks(self, bridge, self.refused, self.enable)

    def ask(self, command: BookCommand[Answer], then: Callable[[Answer], None]) -> None:
        """Send a command; what is wrong with it is shown here. Nothing else is sent before its answer has come.

        What books or creates something bears the wish that this dialog was opened for, or that came after the last
        one was done: pressed twice, it is done once.
        """
        if getattr(command, "request", None) == "":
            command = replace(command, request=self._request)  # type: ignore[type-var]

        async def act() -> None:
            answer = await self.tasks.ask(command)
            self._request = new_request()
            then(answer)

        self.tasks.begin(act, *self.findChildren(QPushButton), key="act")

    def enable(self) -> None:
        """What can be pressed as things stand; a dialog that says nothing lets everything be pressed."""

    def refused(self, error: WcSyncError) -> None:
        """Show why something was not done."""
        tell(self, self.windowTitle(), error)

    def closed_by(self, *buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
        """The row of buttons at the end; Escape closes."""
        wanted = QDialogButtonBox.StandardButton.NoButton
        for button in buttons:
            wanted |= button
        box = QDialogButtonBox(wanted)
        box.rejected.connect(self.reject)
        return box


def warehouse_box(reader: Reader, name: str, *, everywhere: str = "") -> QComboBox:
    """A choice of warehouses that are the stock book's own; ``everywhere`` is a first entry that stands for no
    particular one."""
    box = QComboBox()
    box.setAccessibleName(name)
    if everywhere:
        box.addItem(everywhere, None)
    for warehouse in reader.book.warehouses():
        if warehouse.follows is None:
            box.addItem(warehouse.name, warehouse.id)
    return box


class LinesEditor(QWidget):
    """Rows of products with a number of pieces each; a SKU is looked up as it is typed in."""

    _SKU, _NAME, _PIECES = range(3)

    def __init__(self, reader: Reader, name: str, headers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.table: QTableWidget = text_table(headers, name, (160, 260))
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.AllEditTriggers & ~QAbstractItemView.EditTrigger.CurrentChanged
        )
        self.table.itemChanged.connect(self._changed)
        self.add_button = QPushButton(self.tr("&Add row"))
        self.add_button.clicked.connect(self.add_row)
        self.remove_button = QPushButton(self.tr("Re&move row"))
        self.remove_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove_button.clicked.connect(self._remove)
        bar = QHBoxLayout()
        bar.addWidget(self.add_button)
        bar.addWidget(self.remove_button)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(bar)

    def fill(self, lines: Iterable[tuple[str, str, Decimal]], *, editable: bool = True) -> None:
        """Show these rows: (SKU, name, pieces)."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for sku, name, quantity in lines:
            self._row(sku, name, pieces(quantity))
        self.table.blockSignals(False)
        for button in (self.add_button, self.remove_button):
            button.setEnabled(editable)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.AllEditTriggers & ~triggers.CurrentChanged if editable else triggers.NoEditTriggers
        )

    def _row(self, sku: str, name: str, quantity: str) -> None:
        line = self.table.rowCount()
        self.table.insertRow(line)
        for column, text in enumerate((sku, name, quantity)):
            item = QTableWidgetItem(text)
            if column == self._NAME:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(line, column, item)

    @Slot()
    def add_row(self, sku: str = "", quantity: str = "") -> None:
        """A new row at the end, ready to be typed into."""
        self._row(sku or "", "", quantity)
        line = self.table.rowCount() - 1
        self.table.setCurrentCell(line, self._SKU)
        if sku:
            self._look_up(line)
        else:
            self.table.edit(self.table.model().index(line, self._SKU))

    @Slot()
    def _remove(self) -> None:
        self.table.removeRow(self.table.currentRow())

    @Slot(QTableWidgetItem)
    def _changed(self, item: QTableWidgetItem) -> None:
        if item.column() == self._SKU:
            self._look_up(item.row())

    def _look_up(self, line: int) -> None:
        sku = self._text(line, self._SKU)
        found = self._reader.book.by_sku(sku) if sku else None
        name = self.table.item(line, self._NAME)
        if name is not None:
            name.setText(found.name if found is not None else self.tr("not in the stock book") if sku else "")

    def _text(self, line: int, column: int) -> str:
        item = self.table.item(line, column)
        return item.text().strip() if item is not None else ""

    def lines(self) -> tuple[tuple[int, Decimal], ...]:
        """What was entered: (item, pieces). Raises BadData with the row that is wrong."""
        found = []
        for line in range(self.table.rowCount()):
            sku, quantity = self._text(line, self._SKU), self._text(line, self._PIECES)
            if not sku and not quantity:
                continue
            item = self._reader.book.by_sku(sku)
            if item is None:
                raise BadData(f"Row {line + 1}: “{sku}” is not in the stock book.", "Create the product first.")
            found.append((item.id, entered(quantity, f"Row {line + 1}")))
        return tuple(found)


def note(text: str) -> Any:
    """A sentence that explains something."""
    label = plain_label(text)
    label.setEnabled(True)
    return label
