"""Sync history: one row per operation, with the columns and states of seed 003 (SA-1…SA-4, VT-2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.actions import Found, OperationState
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import KeepView, RetryOperations, SynchronizeAll
from wcsync_desktop.database.reader import ConnectionRow, OperationFilter, OperationView, Place, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.buttons import BarButton
from wcsync_desktop.gui.export import Exporter, rows_of
from wcsync_desktop.gui.feedback import local_time, plain_label, tell, tool_tip
from wcsync_desktop.gui.history.counts import CountsTable
from wcsync_desktop.gui.history.dashboard import Dashboard
from wcsync_desktop.gui.history.filter_bar import FilterBar, from_text, to_text
from wcsync_desktop.gui.history.product_bar import ProductBar
from wcsync_desktop.gui.history.records_dialog import RecordsDialog
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.tables import REST, choose_row, paged_table

_ERROR, _CREATED = 4, 5
_VIEW = "history"


class HistoryTab(QWidget):
    """The list of operations, and for the selected one the counts at each receiving system."""

    said = Signal(str)

    def __init__(self, bridge: EngineBridge, open_reader: Callable[[], Reader], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._open_reader = bridge, open_reader
        self._exporter = Exporter(bridge, open_reader, self)
        self._exporter.said.connect(self.said)
        self._exporter.ended.connect(self._enable)
        self._reader: Reader | None = None
        self._rows: dict[int, ConnectionRow] = {}
        self._asked = (0, 0)
        self._known_pairs: list[tuple[int, int, str]] = []
        self._is_old = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(500)
        self._soon.timeout.connect(self.refresh)
        self._headers = (
            self.tr("Webshop"),
            self.tr("What"),
            self.tr("Synchronize all"),
            self.tr("State"),
            self.tr("Error"),
            self.tr("Created on"),
            self.tr("Started on"),
            self.tr("Completed on"),
        )
        names = ("webshop", "what", "everything", "state", "error", "created", "started", "completed")
        self._model = PagedModel(
            tuple(zip(self._headers, names, strict=True)),
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
            first=("created", True),
        )
        self.table = paged_table(self._model, self.tr("Operations"), (170, 170, 108, 150, REST, 125, 125, 125))
        self.table.selectionModel().currentRowChanged.connect(self._show_selected)
        self.filter = FilterBar()
        self.filter.changed.connect(self._filtered)
        self.empty = plain_label(self.tr("Nothing has been done yet. Start with the tab Initialization."))
        self.headline = plain_label()
        self.at_shop, self.at_other = CountsTable(), CountsTable()
        for counts in (self.at_shop, self.at_other):
            counts.wanted.connect(self._show_records)
        tables = QSplitter(Qt.Orientation.Horizontal)
        tables.addWidget(self.at_shop)
        tables.addWidget(self.at_other)
        tables.setSizes([500, 500])
        below = QWidget()
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.headline)
        layout.addWidget(tables, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setSizes([280, 220])
        self.dashboard = Dashboard(bridge, open_reader)
        self.dashboard.operations_wanted.connect(self.show_only)
        whole = QVBoxLayout(self)
        whole.addWidget(self.dashboard)
        whole.addLayout(self._tool_bar())
        whole.addWidget(self.filter)
        whole.addWidget(self.empty)
        whole.addWidget(split, 1)
        self._shortcuts()
        self._enable()

    def _tool_bar(self) -> QHBoxLayout:
        self.refresh_button = QPushButton(self.tr("Refresh"))
        self.refresh_button.clicked.connect(self.refresh)
        self.copy_button = QPushButton(self.tr("&Copy error"))
        self.copy_button.clicked.connect(self._copy_error)
        self.retry_button = BarButton()
        self.retry_button.setText(self.tr("Retry failed"))
        self.retry_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.retry_button)
        self.retry_one: QAction = menu.addAction(self.tr("&This operation"))
        self.retry_one.triggered.connect(self.retry)
        self.retry_all: QAction = menu.addAction(self.tr("&All that failed in this list"))
        self.retry_all.triggered.connect(self._retry_all)
        menu.aboutToShow.connect(self._enable_retry)
        self.retry_button.setMenu(menu)
        self.everything_button = BarButton()
        self.everything_button.setText(self.tr("Synchronize all…"))
        self.everything_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._pairs = QMenu(self.everything_button)
        self.everything_button.setMenu(self._pairs)
        self.export_button = QPushButton(self.tr("&Export CSV…"))
        self.export_button.clicked.connect(self._ask_export)
        bar = QHBoxLayout()
        for button in (self.refresh_button, self.copy_button, self.retry_button, self.everything_button):
            bar.addWidget(button)
        self.product = ProductBar(self._bridge, self._open_reader)
        self.product.said.connect(self.said)
        self.product.started.connect(self._product_started)
        bar.addSpacing(12)
        bar.addWidget(self.product, 1)
        bar.addSpacing(12)
        bar.addWidget(self.export_button)
        return bar

    def _shortcuts(self) -> None:
        for keys, does in (
            (self.tr("Ctrl+Shift+C"), self._copy_error),
            (self.tr("Ctrl+R"), self.retry),
            (QKeySequence(QKeySequence.StandardKey.Find), self._find),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def use(self, reader: Reader) -> None:
        """Begin to show a database."""
        self._reader = reader
        self.dashboard.begin()
        self.filter.show_filter(from_text(reader.view(_VIEW)))
        self.refresh()

    def forget(self) -> None:
        """The database is closed: show what is there and read no more."""
        self._reader = None
        self.dashboard.forget()
        self.product.forget()

    def refresh_soon(self) -> None:
        """Read again within a second, where someone is looking; else when the tab is shown."""
        self._is_old = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.refresh()
        else:
            self.dashboard.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again, keeping selection and position."""
        if self._reader is None:
            return
        self._is_old = False
        self._rows = {row.id: row for row in self._reader.connections()}
        self.filter.use_shops((r.id, r.name) for r in self._rows.values() if r.kind == "woocommerce")
        rules = self._reader.rules()
        pairs = sorted((p.shop, p.other) for p in rules.pairs if p.shop in self._rows and p.other in self._rows)
        self._fill_pairs(pairs)
        self.product.use(self._reader, self._rows, pairs)
        self._model.reload()
        number = self._model.rowCount()
        self.empty.setVisible(number == 0)
        if self.filter.wanted != OperationFilter():
            self.empty.setText(self.tr("No operation matches this filter."))
        else:
            self.empty.setText(self.tr("Nothing has been done yet. Start with the tab Initialization."))
        if self._model.rowCount() and self.selected() is None:
            choose_row(self.table, 0)
        self._show_selected()
        self.dashboard.refresh()

    # --- rows ---------------------------------------------------------------------------------------------------

    def _ids(self, sort: str, descending: bool) -> list[int]:
        return self._reader.operation_ids(self.filter.wanted, sort, descending) if self._reader else []

    def _read(self, ids: Sequence[int]) -> Mapping[int, OperationView]:
        return self._reader.operations_by_id(ids) if self._reader is not None else {}

    def _text(self, row: OperationView, column: int) -> str:
        match column:
            case 0:
                return f"{row.webshop} ({row.address})"
            case 1:
                return f"{spoken(row.what)} {row.arrow} {row.target}" if row.target else spoken(row.what)
            case 2:
                return self.tr("Yes") if row.synchronize_all else self.tr("No")
            case 3:
                return spoken(row.state)
            case 4:
                return " ".join(spoken(row.error).split())
            case 5:
                return local_time(row.created)
            case 6:
                return local_time(row.started)
            case _:
                return local_time(row.completed)

    def _hover(self, row: OperationView, column: int) -> str:
        return tool_tip(spoken(row.error) if column == _ERROR else self._text(row, column))

    def selected(self) -> OperationView | None:
        """The selected operation."""
        index = self.table.currentIndex()
        inside = index.isValid() and index.row() < self._model.rowCount()
        return self._model.row_at(index.row()) if inside else None

    def select(self, operation: int) -> None:
        """Show one operation: the newest first, and whatever else was filtered."""
        if self._reader is None:
            return
        if self.filter.wanted != OperationFilter():
            self.filter.show_filter(OperationFilter())
        self.table.horizontalHeader().setSortIndicator(_CREATED, Qt.SortOrder.DescendingOrder)
        self.refresh()
        place = self._model.row_of(operation)
        if place is not None:
            choose_row(self.table, place)
            self.table.scrollTo(self._model.index(place, 0))

    @Slot(object)
    def show_only(self, wanted: OperationFilter) -> None:
        """Show the operations that a filter wants."""
        self.filter.show_filter(wanted)
        self._filtered()

    @Slot()
    def _filtered(self) -> None:
        self._bridge.ask(KeepView(_VIEW, to_text(self.filter.wanted)))
        self.table.setCurrentIndex(QModelIndex())
        self.refresh()
        self.table.scrollToTop()

    @Slot()
    def _find(self) -> None:
        self.filter.text.setFocus()
        self.filter.text.selectAll()

    # --- the selected one -----------------------------------------------------------------------------------------

    @Slot()
    def _show_selected(self) -> None:
        self._enable()
        operation = self.selected()
        if self._reader is None or operation is None:
            self.headline.setText("")
            self.at_shop.show_counts("", 0, 0, {})
            self.at_other.show_counts("", 0, 0, {})
            return
        self.headline.setText(self._headline(operation))
        numbers = self._reader.numbers(operation.id)
        shop, partner = operation.shop, operation.partner
        self.at_shop.show_counts(operation.webshop, operation.id, shop, numbers)
        self.at_other.show_counts(operation.target, operation.id, partner, numbers)

    def _headline(self, operation: OperationView) -> str:
        if operation.error:
            return spoken(operation.error).splitlines()[0]
        way = f"{operation.webshop} {operation.arrow} {operation.target}" if operation.target else operation.webshop
        text = f"{spoken(operation.what)}: {way}. {spoken(operation.state)}."
        people = operation.total(Found.PROBLEM, Found.FAILED)
        if people:
            text += " " + self.tr("%Ln records need you.", "", people)
        return text

    @Slot(object)
    def _show_records(self, place: Place) -> None:
        operation = self.selected()
        if self._reader is None or operation is None:
            return
        ends = (self._rows.get(operation.shop), self._rows.get(operation.partner))
        dialog = RecordsDialog(self._bridge, self._reader, self._open_reader, place, ends, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _enable(self) -> None:
        operation = self.selected()
        self.copy_button.setEnabled(bool(operation and operation.error))
        self.export_button.setEnabled(self._model.rowCount() > 0)
        self.retry_button.setEnabled(self._model.rowCount() > 0)

    @Slot()
    def _copy_error(self) -> None:
        operation = self.selected()
        if operation is not None and operation.error:
            QGuiApplication.clipboard().setText(spoken(operation.error))
            self.said.emit(self.tr("The error was copied."))

    @Slot(int)
    def _product_started(self, operation: int) -> None:
        self.select(operation)

    # --- doing again ----------------------------------------------------------------------------------------------

    @Slot()
    def _enable_retry(self) -> None:
        self.retry_one.setEnabled(_has_failed(self.selected()))
        self.retry_all.setEnabled(
            self._reader is not None and bool(self._reader.failed_operations(self.filter.wanted, 1))
        )

    @Slot()
    def retry(self) -> None:
        """Do the selected operation again."""
        operation = self.selected()
        if operation is not None and _has_failed(operation):
            self._bridge.ask(RetryOperations((operation.id,)), self._retried, self._failed)

    @Slot()
    def _retry_all(self) -> None:
        if self._reader is not None:
            failed = self._reader.failed_operations(self.filter.wanted)
            self._bridge.ask(RetryOperations(failed), self._retried, self._failed)

    def _retried(self, operations: Any) -> None:
        self.said.emit(self.tr("%Ln operations were started.", "", len(operations)))
        self.refresh()

    # --- synchronising all ------------------------------------------------------------------------------------------

    def _fill_pairs(self, pairs: Sequence[tuple[int, int]]) -> None:
        known = [(s, o, f"{self._rows[s].name} ↔ {self._rows[o].name}") for s, o in pairs]
        if known != self._known_pairs:  # else the menu may be open
            self._known_pairs = known
            self._pairs.clear()
            for shop_id, other_id, name in known:
                action = self._pairs.addAction(name.replace("&", "&&"))
                action.setData((shop_id, other_id))
                action.triggered.connect(self._ask_everything)
        self.everything_button.setEnabled(bool(known))

    @Slot()
    def _ask_everything(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.ask_everything(*sender.data())

    def ask_everything(self, shop: int, other: int) -> None:
        """Say what synchronising all means, and do it where a person agrees."""
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Synchronize all"), "", parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("Compare everything in “{shop}” and “{other}”?").format(
                shop=self._rows[shop].name, other=self._rows[other].name
            )
            + "\n\n"
            + self.tr(
                "All records of both are read, and whatever differs is sent anew, also what was edited in the system "
                "that does not decide about it. With many records this takes a while."
            )
        )
        self._asked = (shop, other)
        go = box.addButton(self.tr("Synchronize all"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go.clicked.connect(self._everything)
        box.open()

    @Slot()
    def _everything(self) -> None:
        self._bridge.ask(SynchronizeAll(*self._asked), self._begun, self._failed)

    def _begun(self, operation: Any) -> None:
        self.select(int(operation))  # it shows itself at work

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.tr("Sync history"), error)

    # --- export ---------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_export(self) -> None:
        path = self._exporter.ask("history.csv")
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the operations of the present filter into a file, outside the GUI thread."""
        wanted = self.filter.wanted
        words = (Found.CREATE, Found.UPDATE, Found.SAME, Found.SKIP, Found.DELETE, Found.PROBLEM, Found.FAILED)
        header = [*self._headers, *(spoken(word.value).capitalize() for word in words)]

        def rows(reader: Reader) -> Iterator[list[str]]:
            for row in rows_of(reader.operation_ids(wanted, "created", True), reader.operations_by_id):
                texts = [spoken(row.error) if c == _ERROR else self._text(row, c) for c in range(len(self._headers))]
                yield [*texts, *(str(row.total(word)) for word in words)]

        self.export_button.setEnabled(False)
        self._exporter.write(path, header, rows)


def _has_failed(operation: OperationView | None) -> bool:
    return operation is not None and (operation.state is OperationState.FAILED or operation.total(Found.FAILED) > 0)
