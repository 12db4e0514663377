"""Sync history: one row per operation, with the columns and states of seed 003 (SA-1…SA-4)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.actions import Found
from wcsync_desktop.database.reader import OperationView, Reader
from wcsync_desktop.gui.feedback import counted, local_time, plain_label, tool_tip
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.tables import fill_row, paged_table, text_table

_ERROR, _CREATED = 4, 5
_WORDS = (Found.CREATE, Found.UPDATE, Found.SAME, Found.SKIP, Found.DELETE, Found.PROBLEM, Found.FAILED)


class HistoryTab(QWidget):
    """The list of operations and the records of the selected one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self._is_old = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(500)
        self._soon.timeout.connect(self.refresh)
        self._model = PagedModel(
            [
                (self.tr("Webshop"), "webshop"),
                (self.tr("What"), "what"),
                (self.tr("Synchronize all"), "everything"),
                (self.tr("State"), "state"),
                (self.tr("Error"), "error"),
                (self.tr("Created on"), "created"),
                (self.tr("Started on"), "started"),
                (self.tr("Completed on"), "completed"),
            ],
            self._count,
            self._read,
            self._text,
            self._hover,
            self,
        )
        self.table = paged_table(self._model, self.tr("Operations"), (180, 150, 115, 85, 160, 125, 125, 125))
        self.table.horizontalHeader().setSortIndicator(_CREATED, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)
        self.table.selectionModel().currentRowChanged.connect(self._show_selected)

        self.refresh_button = QPushButton(self.tr("Refresh"))
        self.refresh_button.clicked.connect(self.refresh)
        self.copy_button = QPushButton(self.tr("Copy error"))
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy_error)
        bar = QHBoxLayout()
        bar.addWidget(self.refresh_button)
        bar.addWidget(self.copy_button)
        bar.addStretch()
        copy = QShortcut(QKeySequence(self.tr("Ctrl+Shift+C")), self)
        copy.activated.connect(self._copy_error)

        self.headline = plain_label(self.tr("Nothing has been done yet. Start with the tab Initialization."))
        self.counts = text_table((), self.tr("Counts"))
        self.records = text_table((), self.tr("Records that were set aside"))
        below = QWidget()
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.headline)
        tables = QSplitter(Qt.Orientation.Horizontal)
        tables.addWidget(self.counts)
        tables.addWidget(self.records)
        tables.setSizes([420, 580])
        layout.addWidget(tables, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setSizes([260, 260])
        whole = QVBoxLayout(self)
        whole.addLayout(bar)
        whole.addWidget(split, 1)

    def use(self, reader: Reader) -> None:
        """Begin to show a database."""
        self._reader = reader
        self.refresh()

    def forget(self) -> None:
        """The database is closed: show what is there and read no more."""
        self._reader = None

    def refresh_soon(self) -> None:
        """Read again within a second, where someone is looking; else when the tab is shown."""
        self._is_old = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again, keeping selection and position."""
        if self._reader is None:
            return
        self._is_old = False
        self._model.reload()
        if self._model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        else:
            self._show_selected()

    def _count(self) -> int:
        return self._reader.operation_count() if self._reader else 0

    def _read(self, offset: int, limit: int, sort: str, descending: bool) -> tuple[OperationView, ...]:
        return self._reader.operations(offset, limit, sort, descending) if self._reader else ()

    def _text(self, row: OperationView, column: int) -> str:
        match column:
            case 0:
                return f"{row.webshop} ({row.address})"
            case 1:
                return f"{row.what} → {row.target}" if row.target else str(row.what)
            case 2:
                return self.tr("Yes") if row.synchronize_all else self.tr("No")
            case 3:
                return str(row.state)
            case 4:
                return row.error.splitlines()[0] if row.error else ""
            case 5:
                return local_time(row.created)
            case 6:
                return local_time(row.started)
            case _:
                return local_time(row.completed)

    def _hover(self, row: OperationView, column: int) -> str:
        return tool_tip(row.error if column == _ERROR else self._text(row, column))

    def selected(self) -> OperationView | None:
        """The selected operation."""
        index = self.table.currentIndex()
        return self._model.row_at(index.row()) if index.isValid() else None

    def select(self, operation: int) -> None:
        """Show one operation."""
        self.refresh()
        for row in range(self._model.rowCount()):
            shown: OperationView | None = self._model.row_at(row)
            if shown is not None and shown.id <= operation:
                if shown.id == operation:
                    self.table.selectRow(row)
                    self.table.scrollTo(self._model.index(row, 0))
                return

    @Slot()
    def _show_selected(self) -> None:
        operation = self.selected()
        self.copy_button.setEnabled(bool(operation and operation.error))
        if operation is None or self._reader is None:
            return
        self.headline.setText(self._headline(operation))
        self._fill(
            self.counts,
            [self.tr("Receiving system"), self.tr("Kind"), *(str(w).capitalize() for w in _WORDS)],
            [
                [system, kind, *(str(numbers.get(w.value, "")) for w in _WORDS)]
                for (system, kind), numbers in operation.counts.items()
            ],
        )
        self._fill(
            self.records,
            [self.tr("Kind"), self.tr("Record"), self.tr("State"), self.tr("Why")],
            [[n.kind, n.title, n.state, n.reason] for n in self._reader.notes(operation.id)],
        )

    def _headline(self, operation: OperationView) -> str:
        if operation.error:
            return operation.error.splitlines()[0]
        text = f"{operation.what}: {operation.webshop} → {operation.target}. {operation.state}."
        people = operation.total(Found.PROBLEM, Found.FAILED)
        if people:
            text += " " + counted(people, self.tr("{} record needs you."), self.tr("{} records need you."))
        return text

    @staticmethod
    def _fill(table: QTableWidget, headers: list[str], rows: list[list[str]]) -> None:
        table.setColumnCount(len(headers))
        table.setHorizontalHeaderLabels(headers)
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            fill_row(table, number, row)
        table.horizontalHeader().setStretchLastSection(not (rows and rows[0][-1].isdigit()))
        table.horizontalHeader().resizeSections(QHeaderView.ResizeMode.ResizeToContents)

    @Slot()
    def _copy_error(self) -> None:
        operation = self.selected()
        if operation is not None and operation.error:
            QGuiApplication.clipboard().setText(operation.error)
